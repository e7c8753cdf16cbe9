"""What does the window cost while it trains, how long does a click wait, and how fast is time travel?

    python -m tests.benchmarks.bench_window

The real window, in one process. It trains in turns with the same thread without a window: a share compares a
training in the window with those without one just before and after it, because a machine may become slower
or faster at any time. How long the training has a processor does not depend on that.

In other rounds a timer wants to be called every millisecond: how much later than that it is called is how
long a click would have waited. These rounds do not count for the share, because being called a thousand times
a second takes a tenth of the training's time. Without QT_QPA_PLATFORM it is measured off screen, where Qt
paints into memory as it does on most screens.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from nn_desktop.core.network import training
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import TrainingThread
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.benchmarks.table import Line, at_least, at_most, machine, markdown

# As in the program: how often a thread gives way to the window.
SWITCH_INTERVAL = 0.0002
ROUNDS = 15
# The workshop's own: over after two or three frames.
FEW_ITERATIONS = 10_000
ITERATIONS = 200_000
MANY_ITERATIONS = 2_000_000
LONG_RUN = 10_000_000
MOVES = 300
FRAME_MILLISECONDS = 1000 / 60
EARLIER_RUNS = 10


class Watch:
    """Notes how late a timer of one millisecond is, in milliseconds."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - 1))
        self._last = now


def open_window(size: tuple[int, int] = (1280, 720)) -> tuple[Session, MainWindow]:
    """Open the window and wait until everything is in it."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    apply_theme(application, Appearance.LIGHT)
    session = Session()
    window = MainWindow(session)
    window.resize(*size)
    window.show()
    plot = window.findChild(LossPlot, "lossPlot")
    assert plot is not None
    while not plot.is_ready:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    wait(300)
    return session, window


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def seconds_without_window(iterations: int) -> float:
    thread = TrainingThread(History.start(Experiment()), iterations)
    start = perf_counter()
    thread.start()
    thread.join()
    return perf_counter() - start


def seconds_in_window(session: Session, iterations: int, watch: Watch | None = None) -> float:
    session.change_setting("iterations", "iterations", iterations)
    session.reset()
    wait(100)
    loop = QEventLoop()
    ending = session.activity_changed.connect(lambda: None if session.is_training else loop.quit())
    if watch is not None:
        watch.start()
    start = perf_counter()
    session.train()
    loop.exec()
    seconds = perf_counter() - start
    session.activity_changed.disconnect(ending)
    if watch is not None:
        watch.stop()
    return seconds


@contextmanager
def processor_seconds() -> Iterator[list[float]]:
    """Note for how many seconds each training has a processor."""
    taken: list[float] = []
    train = training.train

    def noting(
        history: History, iterations: int, between: Callable[[], object] | None = None
    ) -> Iterator[History]:
        start = thread_time()
        yield from train(history, iterations, between)
        taken.append(thread_time() - start)

    training.train = noting
    try:
        yield taken
    finally:
        training.train = train


def training_lines(session: Session, iterations: int, rounds: int, what: str) -> list[Line]:
    """Train in turns with and without the window."""
    shares, watch, seconds = [], Watch(), 0.0
    frames: list[int] = []

    def note_frame() -> None:
        # The beginning of a run, before anything is trained, is none.
        if session.history.iterations:
            frames.append(session.cursor)

    counting = session.cursor_moved.connect(note_frame)
    at_work = []
    with processor_seconds() as taken:
        before = seconds_without_window(iterations)
        for _ in range(rounds):
            in_window = seconds_in_window(session, iterations)
            at_work.append(taken[-1] / in_window)
            after = seconds_without_window(iterations)
            shares.append((before + after) / 2 / in_window)
            seconds += in_window
            before = after
    session.cursor_moved.disconnect(counting)
    for _ in range(rounds):
        seconds_in_window(session, min(iterations, ITERATIONS), watch)
    return [
        at_least(
            f"{what}: speed in the window against the same thread without one", median(shares) * 100, 90, "%"
        ),
        Line(
            f"{what}: of that time the training has a processor, whatever its clock",
            f"{median(at_work) * 100:.3g} %",
        ),
        at_most(
            f"{what}: how long a click waits, 99th percentile", float(np.percentile(watch.late, 99)), 5, "ms"
        ),
        at_least(f"{what}: frames a second", len(frames) / seconds, 30, ""),
    ]


def many_earlier_runs(session: Session) -> None:
    """Leave so many earlier runs in the plot."""
    for seed in range(2, 2 + EARLIER_RUNS):
        session.change_setting("seed", "seed", seed)
        seconds_in_window(session, 1_000)
    session.change_setting("seed", "seed", 1)


def resident_megabytes() -> float:
    """The memory of this process; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def time_travel_lines(session: Session, window: MainWindow, iterations: int) -> list[Line]:
    """Train a long run, then drag the cursor through it."""
    session.clear_earlier_runs()
    session.reset()
    wait(300)
    before = resident_megabytes()
    seconds_in_window(session, iterations)
    generator = np.random.RandomState(1)
    times = []
    for iteration in generator.randint(0, iterations, MOVES):
        start = perf_counter()
        session.move_cursor(int(iteration))
        # What is painted is painted now, as it is between two movements of a mouse.
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        times.append((perf_counter() - start) * 1000)
    grown = resident_megabytes() - before
    name = f"{iterations:,} iterations"
    lines = [
        at_most(f"{name}: any of them shown, median", median(times), round(FRAME_MILLISECONDS, 1), "ms"),
        at_most(
            f"{name}: any of them shown, 99th percentile",
            float(np.percentile(times, 99)),
            round(FRAME_MILLISECONDS, 1),
            "ms",
        ),
    ]
    if before:
        lines.append(at_most(f"{name}: memory above that after the start", grown, 20, "MB"))
    window.update()
    return lines


def measure(rounds: int = ROUNDS, long_run: int = LONG_RUN) -> list[Line]:
    """Measure everything."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL)
    try:
        session, window = open_window()
        seconds_in_window(session, ITERATIONS)
        travel = time_travel_lines(session, window, long_run)
        lines = training_lines(session, FEW_ITERATIONS, 3 * rounds, f"{FEW_ITERATIONS:,} iterations")
        lines += training_lines(session, ITERATIONS, rounds, f"{ITERATIONS:,} iterations")
        few = max(1, rounds // 3)
        lines += training_lines(session, MANY_ITERATIONS, few, f"{MANY_ITERATIONS:,} iterations")
        many_earlier_runs(session)
        lines += training_lines(session, ITERATIONS, rounds, f"with {EARLIER_RUNS} earlier runs")
        session.close()
        window.hide()
    finally:
        sys.setswitchinterval(interval)
    return lines + travel


def main() -> None:
    """Measure and print."""
    print(machine())
    print(markdown(measure()))


if __name__ == "__main__":
    main()
