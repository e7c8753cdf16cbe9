"""Errors in the methods that Qt calls: told, and answered in a way with which Qt can go on."""

import sys

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.called_by_qt import called_by_qt
from tests.overrides import overrides, overrides_of


def fail() -> None:
    raise ValueError("on purpose")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the hook hears that the program installs at its start."""
    errors: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(str(error)))
    return errors


def test_every_method_that_qt_may_call_is_marked() -> None:
    found = overrides()
    assert len(found) > 100
    assert [str(each) for each in found if not each.is_marked] == []


def test_a_method_without_the_mark_is_found_and_a_method_of_ones_own_is_none_of_qts() -> None:
    class Part(QWidget):
        def sizeHint(self) -> QSize:
            return QSize(1, 1)

        @called_by_qt()
        def paintEvent(self, _event: QPaintEvent) -> None:
            pass

        def show_numbers(self) -> None:
            pass

    found = {each.name: each.is_marked for each in overrides_of(Part)}
    assert found == {"sizeHint": False, "paintEvent": True}


def test_qt_is_answered_and_the_error_is_told(told: list[str], qtbot: QtBot) -> None:
    class Part(QWidget):
        @called_by_qt(or_else=QSize(70, 30))
        def sizeHint(self) -> QSize:
            fail()
            return QSize(1, 1)

    part = Part()
    qtbot.addWidget(part)
    part.adjustSize()
    assert (part.width(), part.height()) == (70, 30)
    assert set(told) == {"on purpose"}


def test_an_error_while_painting_leaves_a_window_that_can_be_painted_again(
    told: list[str], qtbot: QtBot
) -> None:
    class Part(QWidget):
        fails = True

        @called_by_qt()
        def paintEvent(self, _event: QPaintEvent) -> None:
            painter = QPainter(self)
            if self.fails:
                fail()
            painter.fillRect(self.rect(), QColor("red"))

    part = Part()
    qtbot.addWidget(part)
    part.grab()
    assert told == ["on purpose"]
    part.fails = False
    assert part.grab().toImage().pixelColor(5, 5) == QColor("red")


def test_qt_s_own_method_answers_where_a_value_made_beforehand_cannot(told: list[str], qtbot: QtBot) -> None:
    class Splitter(QSplitter):
        @called_by_qt(or_else=QSplitter.createHandle)
        def createHandle(self) -> QSplitterHandle:
            fail()
            return QSplitterHandle(self.orientation(), self)

    splitter = Splitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    assert isinstance(splitter.handle(1), QSplitterHandle)
    assert set(told) == {"on purpose"}


def test_an_error_in_a_slot_is_told_without_any_mark(told: list[str]) -> None:
    source = QObject()
    source.objectNameChanged.connect(fail)
    source.setObjectName("named")
    assert told == ["on purpose"]


def test_what_comes_after_an_error_in_an_event_filter_is_seen_by_the_widget(
    told: list[str], qtbot: QtBot
) -> None:
    class Filter(QObject):
        @called_by_qt(or_else=False)
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.EnabledChange:
                fail()
            return True

    seen = []

    class Listener(QWidget):
        @called_by_qt()
        def changeEvent(self, event: QEvent) -> None:
            seen.append(event.type())

    listener = Listener()
    qtbot.addWidget(listener)
    watcher = Filter()
    listener.installEventFilter(watcher)
    listener.setEnabled(False)
    assert told == ["on purpose"]
    assert seen == [QEvent.Type.EnabledChange]
