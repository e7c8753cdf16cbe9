"""Light and dark: every colour changes, every text stays readable, and blue and orange stay apart."""

from collections import Counter
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProxyStyle,
    QStyleFactory,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nn_desktop.gui.look.colours import DARK, HIGH_CONTRAST, LIGHT, Colours, colours, mixed
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.window.main_window import MainWindow
from tests.gui.contrast import COLOURS, every_appearance, every_colours, grounds
from tests.gui.student import Student


@every_colours
def test_the_colour_of_an_answer_goes_from_orange_over_grey_to_blue(chosen: Colours) -> None:
    assert chosen.for_answer(0.0) == QColor(chosen.negative)
    assert chosen.for_answer(1.0) == QColor(chosen.positive)
    assert chosen.for_answer(0.5) == QColor(chosen.line)
    assert chosen.for_answer(-7.0) == QColor(chosen.negative)
    assert chosen.for_answer(7.0) == QColor(chosen.positive)


@every_colours
def test_an_answer_that_is_written_is_dark_in_the_middle_and_has_its_full_colour_soon(
    chosen: Colours,
) -> None:
    assert chosen.for_answer_text(0.5) == QColor(chosen.text)
    for answer in (-7.0, 0.0, 0.16):
        assert chosen.for_answer_text(answer) == QColor(chosen.negative)
    for answer in (7.0, 1.0, 0.84):
        assert chosen.for_answer_text(answer) == QColor(chosen.positive)
    between = chosen.for_answer_text(0.7)
    assert between == mixed(QColor(chosen.text), QColor(chosen.positive), 0.6)


@every_colours
def test_blue_and_orange_differ_to_colour_blind_eyes(chosen: Colours) -> None:
    blue, orange = QColor(chosen.positive), QColor(chosen.negative)
    # Red-green blindness takes the difference of red and green; blue against the rest is left.
    assert blue.blue() - (blue.red() + blue.green()) / 2 > 60
    assert orange.blue() - (orange.red() + orange.green()) / 2 < -40


def test_a_mixture_of_two_colours_lies_between_them() -> None:
    assert mixed(QColor("#000000"), QColor("#ffffff"), 0.0) == QColor("#000000")
    assert mixed(QColor("#000000"), QColor("#ffffff"), 1.0) == QColor("#ffffff")
    assert mixed(QColor("#004060"), QColor("#204080"), 0.5) == QColor("#104070")


def ground_colours(window: MainWindow) -> dict[str, str]:
    """The colour that covers most of every part: its ground, whatever letters stand on it in which font."""
    image = window.grab().toImage()
    found = {}
    for number, part in enumerate(window.findChildren(QWidget)):
        if part.isVisible() and part.width() > 30 and part.height() > 12:
            area = QRect(part.mapTo(window, QPoint(0, 0)), part.size()) & image.rect()
            places = product(range(area.left(), area.right(), 3), range(area.top(), area.bottom(), 2))
            counts = Counter(image.pixelColor(*place).name() for place in places)
            found[f"{number} {type(part).__name__} {part.objectName()}"] = counts.most_common(1)[0][0]
    return found


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.CONTRAST])
def test_the_switch_to_other_colours_and_back_leaves_no_part_in_its_old_ones(
    any_theme: QApplication, student: Student, window: MainWindow, appearance: Appearance
) -> None:
    chosen = COLOURS[appearance]
    student.train()
    student.choose_from_menu("lightAppearanceAction")
    student.settle()
    light = ground_colours(window)
    before = window.grab().toImage()
    assert {LIGHT.panel, LIGHT.window} <= grounds(before)

    student.choose_from_menu(f"{appearance.value}AppearanceAction")
    student.settle()
    dark = ground_colours(window)
    assert {chosen.panel, chosen.window} <= grounds(window.grab().toImage())
    assert not {LIGHT.panel, LIGHT.window} & grounds(window.grab().toImage())
    assert light.keys() == dark.keys()
    assert [name for name, colour in dark.items() if QColor(colour).lightness() > 200] == []
    assert colours(window) is chosen

    student.choose_from_menu("lightAppearanceAction")
    student.settle()
    assert ground_colours(window) == light
    assert colours(window) is LIGHT


@every_appearance
def test_the_plots_ground_changes_with_the_rest(
    any_theme: QApplication, student: Student, appearance: Appearance, chosen: Colours
) -> None:
    student.choose_from_menu(f"{appearance.value}AppearanceAction")
    student.settle()
    image = student.canvas.grab().toImage()
    for place in (QPoint(2, 2), QPoint(image.width() - 3, image.height() - 3)):
        assert image.pixelColor(place).name() == chosen.panel
    assert student.canvas.getPlotItem().getAxis("bottom").textPen().color().name() == chosen.muted


def test_the_answer_keeps_its_meaning_in_the_dark(any_theme: QApplication, student: Student) -> None:
    student.train()
    student.choose_from_menu("darkAppearanceAction")
    student.settle()
    label = student.find(QLabel, "predictionLabel")
    assert label.palette().color(label.foregroundRole()) == DARK.for_answer_text(0.99993704)


def test_the_one_step_in_numbers_is_written_anew_in_the_new_colours(
    any_theme: QApplication, student: Student
) -> None:
    student.choose_from_menu("darkAppearanceAction")
    student.settle()
    table = student.window.findChild(QWidget, "stepTable")
    assert table is not None
    picture = table.grab().toImage()
    pixels = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert DARK.text in pixels
    assert LIGHT.text not in pixels


class SystemStyle(QProxyStyle):
    """Fusion on a system of this shade. Without a display there is none that Qt could follow."""

    def __init__(self, shade: str) -> None:
        super().__init__()
        self._shade = shade

    def standardPalette(self) -> QPalette:  # noqa: N802 - Qt's own name
        return QPalette(QColor(self._shade))


@pytest.mark.parametrize(("shade", "chosen"), [("#323232", DARK), ("#efefef", LIGHT)])
def test_as_the_system_means_the_systems_choice(
    any_theme: QApplication, monkeypatch: pytest.MonkeyPatch, shade: str, chosen: Colours
) -> None:
    monkeypatch.setattr(QStyleFactory, "create", lambda _name: SystemStyle(shade))
    apply_theme(any_theme, Appearance.SYSTEM)
    assert any_theme.palette().window().color() == QColor(chosen.window)
    assert any_theme.palette().text().color() == QColor(chosen.text)


def wish_for_contrast(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the system wants it. Without a display there is none that Qt could ask."""
    high = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: high)


def test_a_system_that_wants_high_contrast_gets_it_unless_somebody_has_chosen(
    any_theme: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish_for_contrast(monkeypatch)
    for appearance, chosen in ((Appearance.SYSTEM, HIGH_CONTRAST), *COLOURS.items()):
        apply_theme(any_theme, appearance)
        assert any_theme.palette().window().color() == QColor(chosen.window)


def test_what_the_program_wears_already_is_not_put_on_again(any_theme: QApplication) -> None:
    apply_theme(any_theme, Appearance.DARK, 1.5)
    changes: list[QEvent.Type] = []

    class Watch(QWidget):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
            changes.append(event.type())

    widget = Watch()
    widget.show()
    changes.clear()
    apply_theme(any_theme, Appearance.DARK, 1.5)
    assert changes == []
    apply_theme(any_theme, Appearance.DARK, 1.0)
    assert changes != []
    widget.deleteLater()


def test_the_text_size_follows_the_zoom(any_theme: QApplication) -> None:
    apply_theme(any_theme, Appearance.LIGHT, 1.0)
    normal = any_theme.font().pointSizeF()
    apply_theme(any_theme, Appearance.LIGHT, 2.0)
    assert any_theme.font().pointSizeF() == 2 * normal
    apply_theme(any_theme, Appearance.LIGHT, 1.0)
    assert any_theme.font().pointSizeF() == normal


def test_the_window_follows_the_system_while_the_program_runs_unless_somebody_has_chosen(
    student: Student, any_theme: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert any_theme.palette().window().color() == QColor(LIGHT.window)
    monkeypatch.setattr(QStyleFactory, "create", lambda _name: SystemStyle("#323232"))
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: any_theme.palette().window().color() == QColor(DARK.window))
    wish_for_contrast(monkeypatch)
    accessibility = hints.accessibility()
    accessibility.contrastPreferenceChanged.emit(accessibility.contrastPreference())
    qtbot.waitUntil(lambda: any_theme.palette().window().color() == QColor(HIGH_CONTRAST.window))
    student.choose_from_menu("lightAppearanceAction")
    accessibility.contrastPreferenceChanged.emit(accessibility.contrastPreference())
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    student.settle()
    assert any_theme.palette().window().color() == QColor(LIGHT.window)
