"""While the window waits for long work: what is asked for meanwhile comes to nothing or comes later."""

import threading
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFileOpenEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.gui.files import waiting
from nn_desktop.gui.files.waiting import CancelledError, collected, done, wait_for

Result = TypeVar("Result")


class Host(QWidget):
    """A window with a button, which counts what comes to it."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0
        self.closed = 0
        self.button = QPushButton("Paste", self)
        self.button.clicked.connect(self._click)

    def _click(self) -> None:
        self.clicks += 1

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.closed += 1
        super().closeEvent(event)


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    widget = Host()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget, timeout=20_000):
        widget.show()
        widget.activateWindow()
    return widget


def meanwhile(host: QWidget, act: Callable[[], object], *, can_cancel: bool = True) -> None:
    """Wait for work that is over when `act` is."""
    over = threading.Event()

    def act_and_end() -> None:
        act()
        over.set()

    QTimer.singleShot(0, act_and_end)
    assert wait_for(host, "Waiting", lambda: over.wait(60), can_cancel=can_cancel)


def box(host: QWidget) -> QProgressDialog:
    (found,) = host.findChildren(QProgressDialog)
    return found


def test_what_the_thread_returns_or_raises_comes_back(host: Host) -> None:
    assert wait_for(host, "Waiting", lambda: threading.current_thread().daemon) is True
    assert done(host, "Waiting", threading.current_thread, takes_long=False) is threading.main_thread()
    assert done(host, "Waiting", threading.current_thread, takes_long=True) is not threading.main_thread()

    def fail() -> None:
        raise KeyError("no")

    for can_cancel in (True, False):
        with pytest.raises(KeyError):
            wait_for(host, "Waiting", fail, can_cancel=can_cancel)


def test_a_click_or_a_key_before_the_box_is_there_begins_nothing(host: Host) -> None:
    QTest.mouseClick(host.button, Qt.MouseButton.LeftButton)
    assert host.clicks == 1

    def click_and_press() -> None:
        assert not box(host).isVisible()
        QTest.mouseClick(host.button, Qt.MouseButton.LeftButton)
        host.button.setFocus()
        QTest.keyClick(host.button, Qt.Key.Key_Space)

    meanwhile(host, click_and_press)
    assert host.clicks == 1
    QTest.mouseClick(host.button, Qt.MouseButton.LeftButton)
    assert host.clicks == 2


def test_nothing_can_be_begun_between_two_pieces_either(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "_SLICE_SECONDS", 0)
    QTimer.singleShot(0, lambda: QTest.mouseClick(host.button, Qt.MouseButton.LeftButton))
    assert collected(host, "Waiting", iter("abc")) == "abc"
    assert host.clicks == 0


@pytest.mark.parametrize("can_cancel", [True, False])
def test_a_window_that_shall_close_meanwhile_closes_afterwards(
    host: Host, can_cancel: bool, qtbot: QtBot
) -> None:
    meanwhile(host, host.close, can_cancel=can_cancel)
    assert (host.closed, host.isVisible()) == (0, True)
    qtbot.waitUntil(lambda: host.closed == 1)
    assert not host.isVisible()


def test_a_document_that_the_system_wants_opened_meanwhile_is_opened_afterwards(
    host: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = QApplication.instance()
    assert application is not None
    came: list[str] = []

    class Door(QWidget):
        def eventFilter(self, _receiver: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if isinstance(event, QFileOpenEvent):
                came.append(event.file())
            return False

    door = Door()
    qtbot.addWidget(door)
    application.installEventFilter(door)

    def ask() -> None:
        QApplication.sendEvent(application, QFileOpenEvent("/a.nnd"))
        assert came == []

    meanwhile(host, ask)
    qtbot.waitUntil(lambda: came == ["/a.nnd"])
    application.removeEventFilter(door)


def test_what_cannot_be_cancelled_has_no_button_and_does_not_go_away(
    host: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_PATIENCE_MILLISECONDS", 0)

    def try_everything() -> None:
        dialog = box(host)
        dialog.forceShow()
        assert dialog.isVisible()
        assert dialog.findChildren(QPushButton) == []
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            escape = QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(dialog, escape)
        dialog.close()
        assert dialog.isVisible()

    meanwhile(host, try_everything, can_cancel=False)
    # Somebody who closes the box wants to leave.
    qtbot.waitUntil(lambda: host.closed == 1)


def test_no_box_is_left_when_waiting_is_over(host: Host, qtbot: QtBot) -> None:
    over = threading.Event()
    QTimer.singleShot(0, lambda: box(host).cancel())
    with pytest.raises(CancelledError):
        wait_for(host, "Waiting", lambda: over.wait(60))
    over.set()
    qtbot.waitUntil(lambda: not host.findChildren(QProgressDialog))
    assert QApplication.activeModalWidget() is None
