"""How long does the window keep anybody waiting who works with 100,000 rows?

    python -m tests.benchmarks.bench_many_rows

The real window, without a screen. A timer asks to be called every millisecond; the longest time between
two calls, from a key press until all is painted and kept for recovery, is the longest that anything else
had to wait. It is told in two ways: by the clock, and by the processor time of this program, all its
threads included, so that other programs' turns do not count. On an idle machine both are the same. The
goal is measured against the latter.

Everything is also done with four rows: what takes as long there has nothing to do with the length of the
table. Medians of some rounds.
"""

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import PySide6
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from nn_desktop.core.files.csv_import import rows_to_csv
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.table.training_table import TrainingTable
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.recovery import RecoveryStore
from nn_desktop.session.session import Session
from tests.benchmarks.bench_training import boolean_rows
from tests.benchmarks.table import Line, at_most

ROWS = 100_000
ROUNDS = 3
GOAL_MILLISECONDS = 50
# As in the program: how often a thread gives way to the window.
SWITCH_INTERVAL = 0.0002
# Autosave comes one second after a change.
WATCHED_SECONDS = 1.2
# What was done before is painted by then.
SETTLE_MILLISECONDS = 150
TARGET = 3
NOTHING = "nothing at all"


@dataclass(frozen=True)
class Measurement:
    """The longest time for which the window did not answer, in milliseconds.

    Attributes:
        name: what was done.
        milliseconds: with the long table, processor time.
        clock_milliseconds: the same by the clock.
        short_milliseconds: with four rows, processor time.
    """

    name: str
    milliseconds: float
    clock_milliseconds: float
    short_milliseconds: float

    @property
    def is_met(self) -> bool:
        return self.milliseconds <= GOAL_MILLISECONDS


class Gap(NamedTuple):
    """A moment, or a time between two: of the processor, and by the clock."""

    processor: float
    clock: float


class Desk:
    """The window, and hands that work with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.session = Session()
        self.window = MainWindow(
            self.session, PreferencesStore(folder / "settings"), RecoveryStore(folder / "recovery")
        )
        self.window.resize(1280, 720)
        self.window.show()
        self.window.activateWindow()
        plot = self.window.findChild(LossPlot, "lossPlot")
        assert plot is not None
        while not plot.is_ready:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        table = self.window.findChild(TrainingTable)
        assert table is not None
        self.table = table

    def choose(self, name: str) -> None:
        """Choose an entry of a menu."""
        action = self.window.findChild(QAction, name)
        assert action is not None
        action.trigger()

    def go_to(self, row: int, column: int) -> None:
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def press(self, keys: str, key: Qt.Key | None = None) -> None:
        """Press keys one after the other, each where the focus is by then."""
        for character in keys:
            QTest.keyClicks(focused(self.window), character)
        if key is not None:
            QTest.keyClick(focused(self.window), key)

    def scroll(self) -> None:
        """Turn the wheel sixty times, and drag the bar from the top to the bottom."""
        viewport = self.table.viewport()
        centre = QPointF(viewport.rect().center())
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        for _ in range(60):
            turn = QWheelEvent(centre, viewport.mapToGlobal(centre), QPoint(), QPoint(0, -120), *none, False)
            QApplication.sendEvent(viewport, turn)
            QApplication.processEvents()
        bar = self.table.verticalScrollBar()
        for part in range(61):
            bar.setValue(bar.maximum() * part // 60)
            QApplication.processEvents()


def focused(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window


def longest_gap(work: Callable[[], object]) -> Gap:
    """Do something and return the longest time in which no event was looked at."""
    QTest.qWait(SETTLE_MILLISECONDS)
    times = [Gap(process_time(), perf_counter())]
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(lambda: times.append(Gap(process_time(), perf_counter())))
    timer.start()
    work()
    loop = QEventLoop()
    QTimer.singleShot(round(WATCHED_SECONDS * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return Gap(
        max(later.processor - earlier.processor for earlier, later in pairwise(times)) * 1000,
        max(later.clock - earlier.clock for earlier, later in pairwise(times)) * 1000,
    )


def clipboard_text(rows: TrainingSet) -> str:
    return rows_to_csv(rows).replace(",", "\t").replace("\r\n", "\n")


def one_round(desk: Desk, rows: TrainingSet) -> dict[str, Gap]:
    """Do everything once, from the workshop's rows to `rows` and back; return each longest gap."""
    choose, middle = desk.choose, len(rows) // 2
    gaps = {NOTHING: longest_gap(lambda: None)}
    QGuiApplication.clipboard().setText(clipboard_text(rows))
    desk.go_to(0, 0)
    gaps["paste"] = longest_gap(lambda: choose("pasteAction"))
    assert desk.session.experiment.training_set == rows
    gaps["scroll"] = longest_gap(desk.scroll)
    desk.go_to(middle, 0)
    gaps["turn an input over"] = longest_gap(lambda: desk.press("", Qt.Key.Key_Space))
    desk.go_to(middle, TARGET)
    gaps["type a target"] = longest_gap(lambda: desk.press("0.25", Qt.Key.Key_Return))
    assert desk.session.experiment.training_set.targets[middle] == 0.25
    gaps["undo an edit"] = longest_gap(lambda: choose("undoAction"))
    gaps["redo an edit"] = longest_gap(lambda: choose("redoAction"))
    gaps["add a row"] = longest_gap(lambda: choose("addRowAction"))
    gaps["select all"] = longest_gap(lambda: choose("selectAllAction"))
    gaps["copy all"] = longest_gap(lambda: choose("copyAction"))
    gaps["duplicate all"] = longest_gap(lambda: choose("duplicateRowsAction"))
    assert len(desk.session.experiment.training_set) == 2 * len(rows) + 2
    gaps["undo duplicating"] = longest_gap(lambda: choose("undoAction"))
    gaps["save"] = longest_gap(lambda: save(desk))
    choose("selectAllAction")
    gaps["cut all"] = longest_gap(lambda: choose("cutAction"))
    assert not len(desk.session.experiment.training_set)
    gaps["undo cutting"] = longest_gap(lambda: choose("undoAction"))
    gaps["redo cutting"] = longest_gap(lambda: choose("redoAction"))
    choose("undoAction")
    choose("selectAllAction")
    gaps["delete all"] = longest_gap(lambda: choose("deleteRowAction"))
    choose("undoAction")
    gaps["open"] = longest_gap(lambda: desk.window.contents.open_path(desk.folder / "rows.nnd"))
    assert len(desk.session.experiment.training_set) == len(rows) + 1
    desk.window.contents.files.new()
    return gaps


def save(desk: Desk) -> None:
    with patched_name(desk.folder / "rows.nnd"):
        assert desk.window.contents.files.save_as()


@contextmanager
def patched_name(path: Path) -> Iterator[None]:
    """Somebody who types this name into the file dialog."""
    before = QFileDialog.getSaveFileName
    QFileDialog.getSaveFileName = staticmethod(lambda *_: (str(path), ""))  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        QFileDialog.getSaveFileName = before  # type: ignore[method-assign]


def measurements(rounds: int = ROUNDS) -> list[Measurement]:
    """Measure everything, and return it in the order in which it is done."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    apply_theme(application, Appearance.LIGHT)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL)
    long, short = boolean_rows(ROWS), boolean_rows(4)
    try:
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(Path(folder))
            taken = [(one_round(desk, long), one_round(desk, short)) for _ in range(rounds)]
            desk.window.close()
    finally:
        sys.setswitchinterval(interval)
    return [
        Measurement(
            name,
            median(long[name].processor for long, _ in taken),
            median(long[name].clock for long, _ in taken),
            median(short[name].processor for _, short in taken),
        )
        for name in taken[0][0]
    ]


def measure() -> list[Line]:
    """The lines of the one table of all benchmarks."""
    return [
        at_most(f"{ROWS:,} rows, {each.name}: longest wait", each.milliseconds, GOAL_MILLISECONDS, "ms")
        for each in measurements()
        if each.name != NOTHING
    ]


def main() -> None:
    """Measure and print the table."""
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, "
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    )
    print(f"The longest time without an answer, medians of {ROUNDS} rounds; goal: {GOAL_MILLISECONDS} ms.\n")
    print(f"{'':20}{f'{ROWS:,} rows':>16}{'by the clock':>16}{'4 rows':>12}")
    for measured in measurements():
        verdict = "met" if measured.is_met else "MISSED"
        print(
            f"{measured.name:20}{measured.milliseconds:13.0f} ms{measured.clock_milliseconds:13.0f} ms"
            f"{measured.short_milliseconds:9.0f} ms   {verdict}"
        )


if __name__ == "__main__":
    main()
