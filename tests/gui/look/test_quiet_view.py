"""Pictures that Qt paints by itself: a training beside them is not asked to wait."""

import sys
from collections.abc import Callable, Iterator
from types import FrameType

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.gui.look.quiet_view import QuietView
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student


def functions_called(do: Callable[[], object]) -> list[str]:
    """Which of the program's own functions Python is asked for meanwhile."""
    called: list[str] = []

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and "nn_desktop" in frame.f_code.co_filename:
            called.append(frame.f_code.co_qualname if sys.version_info >= (3, 11) else frame.f_code.co_name)

    sys.setprofile(note)
    try:
        do()
    finally:
        sys.setprofile(None)
    return called


def assert_is_painted_without_python(surface: QWidget, change: Callable[[], None]) -> None:
    QApplication.processEvents()
    before = surface.grab().toImage()
    change()
    assert functions_called(QApplication.processEvents) == []
    # It is there, though.
    assert surface.grab().toImage() != before


def test_the_plot_is_painted_without_python(plot_alone: Student, session: Session) -> None:
    view = plot_alone.canvas

    def step() -> None:
        session.step()
        view.draw_now()

    for _ in range(3):
        assert_is_painted_without_python(plot_alone.plot, step)
    assert_is_painted_without_python(plot_alone.plot, session.step_back)


@pytest.fixture
def view(show_alone: ShowAlone) -> Iterator[QuietView]:
    parent = QWidget()
    view = QuietView(parent)
    view.resize(60, 40)
    show_alone(parent, 60, 40)
    yield view
    parent.close()


class Drawing:
    """Draws another picture each time, and counts."""

    def __init__(self, view: QuietView) -> None:
        self.view = view
        self.times = 0

    def __call__(self) -> None:
        self.times += 1
        picture = QPixmap(self.view.size())
        picture.fill(QColor(self.times, 0, 0))
        self.view.set_picture(picture)

    @property
    def seen(self) -> int:
        return self.view.grab().toImage().pixelColor(30, 20).red()


def test_what_is_put_off_is_drawn_once_and_is_seen_in_the_next_painting(view: QuietView) -> None:
    draw = Drawing(view)
    view.draw_before_painting(draw)
    view.draw_before_painting(draw)
    assert draw.times == 0
    assert draw.seen == 1
    QApplication.processEvents()
    assert (draw.times, draw.seen) == (1, 1)


def test_what_is_put_off_can_be_drawn_at_once(view: QuietView) -> None:
    draw = Drawing(view)
    view.draw_before_painting(draw)
    view.draw_now()
    assert draw.times == 1
    assert functions_called(QApplication.processEvents) == []
    assert draw.seen == 1
    view.draw_now()
    assert draw.times == 1


def test_a_drawing_that_finds_that_it_changes_something_is_not_done_again(view: QuietView) -> None:
    draw = Drawing(view)

    def draw_and_ask_again() -> None:
        draw()
        view.draw_before_painting(draw_and_ask_again)

    view.draw_before_painting(draw_and_ask_again)
    assert (draw.seen, draw.seen) == (1, 1)


def test_a_view_says_when_its_picture_does_not_fit_any_more(view: QuietView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.outgrown):
        view.resize(80, 60)
    with qtbot.waitSignal(view.outgrown):
        QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
