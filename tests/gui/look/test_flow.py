"""Parts that flow like words: beside each other, and in further rows where there is no more room."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton

from nn_desktop.gui.look.flow import Flow
from tests.gui.conftest import ShowAlone


@pytest.fixture
def buttons() -> list[QPushButton]:
    return [QPushButton(text) for text in ("one", "two", "three", "four")]


@pytest.fixture
def flow(buttons: list[QPushButton], show_alone: ShowAlone) -> Flow:
    flow = Flow(buttons)
    show_alone(flow, 800, 100)
    return flow


def rows_of(buttons: list[QPushButton]) -> list[list[str]]:
    QApplication.processEvents()
    rows: dict[int, list[str]] = {}
    for button in buttons:
        if button.isVisible():
            rows.setdefault(button.y(), []).append(button.text())
    return [rows[y] for y in sorted(rows)]


def test_there_are_as_many_rows_as_are_needed_and_nothing_lies_over_anything(
    buttons: list[QPushButton], flow: Flow
) -> None:
    assert rows_of(buttons) == [["one", "two", "three", "four"]]
    width = buttons[2].geometry().right() + 1
    flow.resize(width, 200)
    assert rows_of(buttons) == [["one", "two", "three"], ["four"]]
    places = [button.geometry() for button in buttons]
    assert flow.heightForWidth(width) == places[3].bottom() + 1
    assert not any(one.intersects(other) for number, one in enumerate(places) for other in places[:number])


def test_what_is_hidden_takes_no_room_and_what_is_shown_again_does(
    buttons: list[QPushButton], flow: Flow
) -> None:
    first = buttons[0].geometry()
    buttons[0].hide()
    assert rows_of(buttons) == [["two", "three", "four"]]
    assert buttons[1].pos() == first.topLeft()
    buttons[0].show()
    assert rows_of(buttons) == [["one", "two", "three", "four"]]
    assert buttons[0].geometry() == first
    for button in buttons:
        button.hide()
    QApplication.processEvents()
    assert flow.heightForWidth(800) == 0


def test_a_part_that_is_wider_than_all_the_room_is_cut_off(buttons: list[QPushButton], flow: Flow) -> None:
    flow.resize(30, 400)
    QApplication.processEvents()
    assert len(rows_of(buttons)) == 4
    assert all(QRect(0, 0, 30, 400).contains(button.geometry()) for button in buttons)
