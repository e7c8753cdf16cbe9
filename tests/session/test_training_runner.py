"""The trainer: one thread at a time, polled by a timer, told of by signals."""

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.network import right_of_way, training
from nn_desktop.core.network.history import History
from nn_desktop.session import training_runner as trainer_module
from nn_desktop.session.training_runner import TrainingRunner
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
    with qtbot.waitSignal(trainer.ended, timeout=60_000):
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
    time.sleep(0.2)  # as if the window were busy
    with qtbot.waitSignal(trainer.ended, timeout=60_000):
        pass
    assert trainer.history is not None
    assert trainer.history.iterations == 1
    assert trainer.seconds < (time.perf_counter() - start) / 2
    assert training_threads() == []


def test_going_on_after_stopping_makes_the_same_run_as_never_stopping(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    history = History.start(workshop())
    for _ in range(5):
        with qtbot.waitSignal(trainer.advanced, timeout=60_000):
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
    qtbot.waitUntil(lambda: not trainer.is_running, timeout=60_000)
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
    with qtbot.waitSignal(trainer.ended, timeout=60_000):
        trainer.start(history, 1000)
    assert isinstance(trainer.failure, MemoryError)
    assert trainer.history is history

    monkeypatch.undo()
    with qtbot.waitSignal(trainer.ended, timeout=60_000):
        trainer.start(history, 1000)
    assert trainer.failure is None


@pytest.fixture
def no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread waits as long as it is told to, however slow this machine is."""
    for limit in ("_LONGEST_PAUSE", "_LONGEST_WAIT"):
        monkeypatch.setattr(right_of_way, limit, 60.0)


def iterations_in_twenty_milliseconds() -> int:
    """How far the thread comes; thousands of iterations, if it runs."""
    (thread,) = training_threads()
    assert isinstance(thread, training.TrainingThread)
    before = thread.newest.iterations
    time.sleep(0.02)
    return thread.newest.iterations - before


@pytest.mark.usefixtures("no_limits")
def test_the_training_stands_still_while_its_progress_is_told(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    reached: list[int] = []
    moved: list[int] = []

    def look() -> None:
        assert trainer.history is not None
        reached.append(trainer.history.iterations)
        moved.append(iterations_in_twenty_milliseconds())

    trainer.advanced.connect(look)
    trainer.start(History.start(workshop()), LONG)
    qtbot.waitUntil(lambda: len(reached) >= 5, timeout=60_000)
    trainer.advanced.disconnect(look)
    trainer.stop()
    assert moved == [0] * len(moved)
    assert len(set(reached)) == len(reached)


@pytest.mark.usefixtures("no_limits")
def test_the_training_stands_still_until_what_was_shown_is_painted(qtbot: QtBot) -> None:
    trainer = TrainingRunner()
    trainer.start(History.start(workshop()), LONG)
    qtbot.waitUntil(lambda: iterations_in_twenty_milliseconds() > 0, timeout=60_000)
    trainer.let_paint()
    assert iterations_in_twenty_milliseconds() == 0
    qtbot.waitUntil(lambda: iterations_in_twenty_milliseconds() > 0, timeout=60_000)
    trainer.stop()
