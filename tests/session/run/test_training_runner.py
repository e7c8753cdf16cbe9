"""The trainer: one thread at a time, polled by a timer, told of by signals."""

import threading
import time

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.core.network import training
from nn_desktop.core.network.history import History
from nn_desktop.session.run import training_runner as trainer_module
from nn_desktop.session.run.training_runner import TrainingRunner
from tests.core.experiments import run, same_run, workshop

LONG = 5_000_000


def training_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "training"]


@pytest.mark.parametrize("milliseconds", [0, 1, 40])
def test_however_often_it_is_polled_the_run_is_the_cores_bit_for_bit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, milliseconds: int
) -> None:
    monkeypatch.setattr(trainer_module, "POLL_MILLISECONDS", milliseconds)
    trainer = TrainingRunner()
    lengths: list[int] = []
    trainer.advanced.connect(lambda: lengths.append(trainer.history.iterations if trainer.history else -1))
    with qtbot.waitSignal(trainer.ended):
        trainer.start(History.start(workshop()), 30_001)
    assert trainer.history is not None
    assert same_run(trainer.history, run(workshop(), 30_001))
    assert lengths == sorted(lengths)
    assert lengths[-1] == 30_001
    assert trainer.failure is None
    assert trainer.seconds > 0


def test_a_short_training_waits_for_no_timer_and_its_time_is_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer_module, "POLL_MILLISECONDS", 1_000_000)
    trainer = TrainingRunner()
    start = time.perf_counter()
    trainer.start(History.start(workshop()), 1)
    for thread in training_threads():
        thread.join()
    over = time.perf_counter() - start
    time.sleep(0.2)  # as if the window were busy
    with qtbot.waitSignal(trainer.ended):
        pass
    assert trainer.history is not None
    assert trainer.history.iterations == 1
    assert trainer.seconds <= over
    assert training_threads() == []


def test_going_on_after_stopping_makes_the_same_run_as_never_stopping(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    history = History.start(workshop())
    for _ in range(5):
        with qtbot.waitSignal(trainer.advanced):
            trainer.start(history, LONG)
        trainer.stop()
        assert trainer.history is not None
        assert trainer.history.iterations > history.iterations
        history = trainer.history
    assert same_run(history, run(workshop(), history.iterations))


def test_after_stop_there_is_no_thread_and_the_end_has_been_told(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    trainer.start(History.start(workshop()), LONG)
    with qtbot.waitSignal(trainer.ended):
        trainer.stop()
    assert not trainer.is_running
    assert training_threads() == []
    with qtbot.assertNotEmitted(trainer.ended, wait=50):
        trainer.stop()


def test_a_new_start_ends_what_ran_before_and_nothing_of_it_comes_later(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    old, new = workshop(), workshop(seed=2)
    trainer.start(History.start(old), LONG)
    trainer.start(History.start(new), 2_000)
    assert len(training_threads()) <= 1
    seen: list[History | None] = []
    trainer.advanced.connect(lambda: seen.append(trainer.history))
    qtbot.waitUntil(lambda: not trainer.is_running)
    assert seen
    assert all(history is not None and history.experiment is new for history in seen)
    assert trainer.history is not None
    assert trainer.history.iterations == 2_000


def test_an_error_in_the_thread_ends_the_training_and_can_be_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(training, "IterationLoop", fail)
    trainer = TrainingRunner()
    history = History.start(workshop())
    with qtbot.waitSignal(trainer.ended):
        trainer.start(history, 1000)
    assert isinstance(trainer.failure, MemoryError)
    assert trainer.history is history

    monkeypatch.undo()
    with qtbot.waitSignal(trainer.ended):
        trainer.start(history, 1000)
    assert trainer.failure is None


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
    trainer = TrainingRunner()
    told: list[bool] = []
    reached: list[int] = []

    def look() -> None:
        assert trainer.history is not None
        reached.append(trainer.history.iterations)
        told.append(soon_stands_still())
        picture.update()

    trainer.advanced.connect(look)
    trainer.start(History.start(workshop()), LONG)
    qtbot.waitUntil(lambda: len(picture.stood_still) >= 5)
    trainer.advanced.disconnect(look)
    trainer.stop()
    assert all(told)
    assert all(picture.stood_still)
    assert len(set(reached)) == len(reached) >= 5


@pytest.mark.usefixtures("patient")
def test_the_training_goes_on_after_something_that_was_told_broke(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    reached: list[int] = []

    def look_and_fail() -> None:
        assert trainer.history is not None
        reached.append(trainer.history.iterations)
        raise ValueError

    trainer.advanced.connect(look_and_fail)
    with qtbot.captureExceptions() as failures:
        trainer.start(History.start(workshop()), LONG)
        qtbot.waitUntil(lambda: len(reached) >= 3)
        trainer.stop()
    assert len(failures) >= 3
    assert reached == sorted(set(reached))
