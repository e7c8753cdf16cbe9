"""The training runner: one thread at a time, polled by a timer, told of by signals."""

import threading
import time

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.core.network import training
from nn_desktop.core.network.history import History
from nn_desktop.session.run import training_runner as runner_module
from nn_desktop.session.run.training_runner import TrainingRunner
from tests.core.experiments import run, same_run, workshop

LONG = 5_000_000


def training_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "training"]


@pytest.mark.parametrize("milliseconds", [0, 1, 40])
def test_however_often_it_is_polled_the_run_is_the_cores_bit_for_bit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, milliseconds: int
) -> None:
    monkeypatch.setattr(runner_module, "POLL_MILLISECONDS", milliseconds)
    runner = TrainingRunner()
    lengths: list[int] = []
    runner.advanced.connect(lambda: lengths.append(runner.history.iterations if runner.history else -1))
    with qtbot.waitSignal(runner.ended):
        runner.start(History.start(workshop()), 30_001)
    assert runner.history is not None
    assert same_run(runner.history, run(workshop(), 30_001))
    assert lengths == sorted(lengths)
    assert lengths[-1] == 30_001
    assert runner.failure is None
    assert runner.seconds > 0


def test_a_short_training_waits_for_no_timer_and_its_time_is_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner_module, "POLL_MILLISECONDS", 1_000_000)
    runner = TrainingRunner()
    start = time.perf_counter()
    runner.start(History.start(workshop()), 1)
    for thread in training_threads():
        thread.join()  # meanwhile the window is busy, and it is for as long again
    over = time.perf_counter() - start
    time.sleep(over)
    with qtbot.waitSignal(runner.ended):
        pass
    assert runner.history is not None
    assert runner.history.iterations == 1
    assert runner.seconds <= over
    assert training_threads() == []


def test_going_on_after_stopping_makes_the_same_run_as_never_stopping(qtbot: QtBot) -> None:
    runner = TrainingRunner()
    history = History.start(workshop())
    for _ in range(5):
        with qtbot.waitSignal(runner.advanced):
            runner.start(history, LONG)
        runner.stop()
        assert runner.history is not None
        assert runner.history.iterations > history.iterations
        history = runner.history
    assert same_run(history, run(workshop(), history.iterations))


def test_after_stop_there_is_no_thread_and_the_end_has_been_told(qtbot: QtBot) -> None:
    runner = TrainingRunner()
    runner.start(History.start(workshop()), LONG)
    with qtbot.waitSignal(runner.ended):
        runner.stop()
    assert not runner.is_running
    assert training_threads() == []
    with qtbot.assertNotEmitted(runner.ended, wait=50):
        runner.stop()


def test_a_new_start_ends_what_ran_before_and_nothing_of_it_comes_later(qtbot: QtBot) -> None:
    runner = TrainingRunner()
    old, new = workshop(), workshop(seed=2)
    runner.start(History.start(old), LONG)
    runner.start(History.start(new), 2_000)
    assert len(training_threads()) <= 1
    seen: list[History | None] = []
    runner.advanced.connect(lambda: seen.append(runner.history))
    qtbot.waitUntil(lambda: not runner.is_running)
    assert seen
    assert all(history is not None and history.experiment is new for history in seen)
    assert runner.history is not None
    assert runner.history.iterations == 2_000


def test_an_error_in_the_thread_ends_the_training_and_can_be_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(training, "IterationLoop", fail)
    runner = TrainingRunner()
    history = History.start(workshop())
    with qtbot.waitSignal(runner.ended):
        runner.start(history, 1000)
    assert isinstance(runner.failure, MemoryError)
    assert runner.history is history

    monkeypatch.undo()
    with qtbot.waitSignal(runner.ended):
        runner.start(history, 1000)
    assert runner.failure is None


def test_where_the_system_has_no_room_for_a_thread_nothing_trains_and_later_it_does(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    runner = TrainingRunner()
    with pytest.raises(RuntimeError, match="new thread"):
        runner.start(History.start(workshop()), 1000)
    assert not runner.is_running

    monkeypatch.undo()
    with qtbot.waitSignal(runner.ended):
        runner.start(History.start(workshop()), 1000)
    assert runner.history is not None
    assert runner.history.iterations == 1000


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread pauses as long as it is told to, however slow this machine is."""
    monkeypatch.setattr(training, "_LONGEST_PAUSE", 60.0)


def stands_still() -> bool:
    """Whether the training comes no further in twenty milliseconds, which are thousands of iterations."""
    (thread,) = training_threads()
    assert isinstance(thread, training.TrainingThread)
    before = thread.newest.iterations
    time.sleep(0.02)
    return thread.newest.iterations == before


def soon_stands_still() -> bool:
    """Whether the training stops where it is: in a moment, when the thread gets a processor."""
    return any(stands_still() for _ in range(100))


class Picture(QWidget):
    """Notes at each painting whether the training stands still meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.stood_still: list[bool] = []

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt
        if training_threads():
            self.stood_still.append(soon_stands_still())


@pytest.mark.usefixtures("patient")
def test_the_training_stands_still_while_the_window_is_told_and_paints_and_then_goes_on(qtbot: QtBot) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    with qtbot.waitExposed(picture):
        picture.show()
    runner = TrainingRunner()
    told: list[bool] = []
    reached: list[int] = []

    def look() -> None:
        assert runner.history is not None
        reached.append(runner.history.iterations)
        told.append(soon_stands_still())
        picture.update()

    runner.advanced.connect(look)
    runner.start(History.start(workshop()), LONG)
    qtbot.waitUntil(lambda: len(picture.stood_still) >= 5)
    runner.advanced.disconnect(look)
    runner.stop()
    assert all(told)
    assert all(picture.stood_still)
    assert len(set(reached)) == len(reached) >= 5


@pytest.mark.usefixtures("patient")
def test_the_training_goes_on_after_something_that_was_told_broke(qtbot: QtBot) -> None:
    runner = TrainingRunner()
    reached: list[int] = []

    def look_and_fail() -> None:
        assert runner.history is not None
        reached.append(runner.history.iterations)
        raise ValueError

    runner.advanced.connect(look_and_fail)
    with qtbot.captureExceptions() as failures:
        runner.start(History.start(workshop()), LONG)
        qtbot.waitUntil(lambda: len(reached) >= 3)
        runner.stop()
    assert len(failures) >= 3
    assert reached == sorted(set(reached))
