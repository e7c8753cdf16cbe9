"""Hands that work with the program's window from outside: found by object names, clicked, typed into, read.

The program is started as its command starts it. Nothing in here knows how the window is made, so the same
hands work in any version of it.
"""

import os
import sys
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QGraphicsView,
    QLabel,
    QMainWindow,
    QPushButton,
    QTableView,
    QWidget,
)

_Widget = TypeVar("_Widget", bound=QWidget)
_LEFT = Qt.MouseButton.LeftButton
# In milliseconds: what was done before is painted by then, and kept for recovery.
SETTLE = 1500
_LOOK_EVERY = 20
_PATIENCE_SECONDS = 300.0


class Hands:
    """The hands, and the window that they work with."""

    def __init__(self, window: QMainWindow) -> None:
        self.window = window
        self.answer = self.find(QLabel, "predictionLabel")
        self.table = self.find(QTableView, "trainingTable")
        self.plot = self.find(QWidget, "lossPlot").findChildren(QGraphicsView)[0]

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        """Return a widget by its object name."""
        widget = self.window.findChild(kind, name)
        assert isinstance(widget, kind), name
        return widget

    def click(self, name: str) -> None:
        """Press the mouse in the middle of a button, and let go."""
        QTest.mouseClick(self.find(QPushButton, name), _LEFT)

    def choose(self, name: str) -> None:
        """Choose an entry of a menu."""
        action = self.window.findChild(QAction, name)
        assert isinstance(action, QAction), name
        action.trigger()

    def type_into(self, name: str, text: str) -> None:
        """Replace what stands in a number's field."""
        field = self.find(QAbstractSpinBox, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def go_to_cell(self, row: int, column: int) -> None:
        """Make a cell of the table the current one."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def press(self, keys: str, last: Qt.Key) -> None:
        """Press keys, each where the focus is by then."""
        for key in keys:
            QTest.keyClicks(QApplication.focusWidget() or self.window, key)
        QTest.keyClick(QApplication.focusWidget() or self.window, last)

    def answers(self, expected: float) -> bool:
        """Whether the prediction shows this answer, to eight digits."""
        try:
            return abs(float(self.answer.text()) - expected) < 2e-8
        except ValueError:
            return False

    def is_training(self) -> bool:
        """Whether the button says so."""
        return self.find(QPushButton, "trainButton").text() == "Stop"

    def start_anew(self, iterations: int) -> None:
        """Set how far to train, and go back to the start."""
        self.type_into("iterationsSpinBox", str(iterations))
        self.click("resetButton")
        self.choose("clearRunsAction")
        pause(200)

    def train(self, iterations: int) -> None:
        """Train from the start to the end."""
        self.start_anew(iterations)
        self.click("trainButton")
        until(lambda: not self.is_training(), "the end of the training")


def with_window(work: Callable[[Hands], None]) -> None:
    """Start the program as its command does, work in its window when it can be used, and close it."""
    failures: list[BaseException] = []
    run_event_loop = QApplication.exec

    def begin() -> None:
        try:
            work(Hands(_usable_window()))
        except BaseException as failure:  # noqa: BLE001 - it must get out of Qt's event loop
            failures.append(failure)
        # What was done is to be kept by nobody: no question whether to save.
        os._exit(_tell(failures))

    def exec_and_begin(*_: object) -> int:
        QTimer.singleShot(0, begin)
        return run_event_loop()

    QApplication.exec = exec_and_begin  # type: ignore[method-assign]
    from nn_desktop.app import main

    sys.exit(main([]))


def _tell(failures: list[BaseException]) -> int:
    for failure in failures:
        print(f"{type(failure).__name__}: {failure}", file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    return 1 if failures else 0


def _usable_window() -> QMainWindow:
    """Wait until Train can be clicked, the plot is there, and the menus are."""

    def usable() -> list[QMainWindow]:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
        return [window for window in windows if all(map(QWidget.isVisible, _parts(window)))]

    until(lambda: bool(usable()), "the window")
    window = usable()[0]
    window.resize(1280, 720)  # as on a projector; the screen that is none is smaller
    pause(SETTLE)
    return window


def _parts(window: QMainWindow) -> list[QWidget]:
    button, plot = window.findChild(QPushButton, "trainButton"), window.findChild(QWidget, "lossPlot")
    view = plot.findChild(QGraphicsView) if isinstance(plot, QWidget) else None
    if window.findChild(QAction, "trainAction") is None or view is None or button is None:
        return [QWidget()]  # which nobody sees
    return [button, view]


def pause(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so; looked at fifty times a second.

    Raises:
        TimeoutError: with `what`; it was waited for in vain.
    """
    end = perf_counter() + _PATIENCE_SECONDS
    while not condition():
        if perf_counter() > end:
            raise TimeoutError(f"{what} was waited for in vain")
        pause(_LOOK_EVERY)


class Painting(QObject):
    """Waits until a widget is painted when something is so, and notes the time, in `perf_counter`'s seconds.

    It is noted in the first turn of the event loop after the painting, when it is on the screen.
    """

    def __init__(self, widget: QWidget, condition: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._widget = widget
        self._condition = condition
        self._loop = QEventLoop()
        self._time = 0.0
        self._noted = False
        widget.installEventFilter(self)

    def wait(self) -> float:
        """Let the window work until it is painted, and return when that was."""
        alarm = QTimer()
        alarm.timeout.connect(self._loop.quit)
        alarm.start(round(_PATIENCE_SECONDS * 1000))
        if not self._time:
            self._loop.exec()
        self._widget.removeEventFilter(self)
        if not self._time:
            raise TimeoutError(f"{self._widget.objectName()} was not painted")
        return self._time

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._noted and self._condition():
            self._noted = True
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self._time = perf_counter()
        self._loop.quit()


class Clicks:
    """Notes how long a click would have waited: how late a timer of one millisecond is.

    Attributes:
        waits: in milliseconds, one for each call.
    """

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """From now on."""
        self._last = perf_counter()
        self._timer.start(1)

    def stop(self) -> None:
        """Until now."""
        self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        now = perf_counter()
        self.waits.append(max(0.0, (now - self._last) * 1000 - 1))
        self._last = now
