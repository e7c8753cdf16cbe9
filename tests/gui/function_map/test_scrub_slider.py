"""A slider goes to where it is clicked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nn_desktop.gui.function_map.scrub_slider import ScrubSlider


@pytest.fixture
def slider(light_theme: None, qtbot: QtBot) -> ScrubSlider:
    slider = ScrubSlider()
    slider.setMaximum(100)
    slider.resize(400, 30)
    qtbot.addWidget(slider)
    slider.show()
    return slider


def press(slider: ScrubSlider, x: int) -> None:
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, slider.height() // 2))


@pytest.fixture(autouse=True)
def let_go(slider: ScrubSlider) -> Iterator[None]:
    """A button that is still held down would be so in the next test too, and Qt's slider wants one alone."""
    yield
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mouseRelease(slider, button)


@pytest.mark.parametrize("share", [0.1, 0.25, 0.5, 0.8])
def test_a_click_goes_there_at_once(slider: ScrubSlider, share: float) -> None:
    press(slider, round(400 * share))
    assert slider.value() == pytest.approx(100 * share, abs=3)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert slider.value() == pytest.approx(100 * share, abs=3)


def test_the_ends_can_be_clicked(slider: ScrubSlider) -> None:
    press(slider, 399)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert slider.value() == 100
    press(slider, 0)
    assert slider.value() == 0


def test_it_can_be_dragged_on_from_a_click(slider: ScrubSlider) -> None:
    press(slider, 100)
    assert slider.isSliderDown()
    QTest.mouseMove(slider, QPoint(300, 15))
    assert slider.value() == pytest.approx(75, abs=3)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(300, 15))
    assert not slider.isSliderDown()


@pytest.mark.parametrize("stops", [1, 3, 5, 20])
def test_with_few_stops_it_goes_to_the_nearest_and_can_be_dragged_on(slider: ScrubSlider, stops: int) -> None:
    slider.setMaximum(stops)
    for x in range(2, 398, 3):
        slider.setValue(stops // 2)
        press(slider, x)
        # As near as the handle and its margins let it be.
        assert slider.value() == pytest.approx(stops * x / 400, abs=0.5 + 0.03 * stops)
        assert slider.isSliderDown()
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))
        assert slider.value() == pytest.approx(stops * x / 400, abs=0.5 + 0.03 * stops)


def test_only_the_left_button_scrubs(slider: ScrubSlider) -> None:
    QTest.mousePress(slider, Qt.MouseButton.RightButton, pos=QPoint(300, 15))
    assert slider.value() == 0


def test_pressing_the_handle_moves_nothing(slider: ScrubSlider) -> None:
    press(slider, 200)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    value = slider.value()
    press(slider, 202)
    assert slider.value() == value


def test_from_right_to_left_it_is_the_other_way_round(slider: ScrubSlider) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(slider, 100)
    assert slider.value() == pytest.approx(75, abs=3)


def test_keys_still_work(slider: ScrubSlider) -> None:
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert slider.value() == 100
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 99
