"""The background worker: one thing at a time, and what must be done is done whatever else goes on."""

import sys
import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.experiment import Settings
from nn_desktop.session.background import BackgroundWorker
from nn_desktop.session.session import Session

PATIENCE = 20


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[BackgroundWorker]:
    worker = BackgroundWorker()
    yield worker
    worker.close()
    worker.deleteLater()
    assert "background" not in [thread.name for thread in threading.enumerate()]


class Steps:
    """A job whose every step waits until it is let go."""

    def __init__(self, count: int) -> None:
        self.taken = 0
        self.began = threading.Event()
        self._count = count
        self._let_go = threading.Semaphore(0)

    def let_go(self, steps: int = 1) -> None:
        self._let_go.release(steps)

    def __iter__(self) -> Iterator[int]:
        for step in range(self._count):
            self.began.set()
            assert self._let_go.acquire(timeout=PATIENCE)
            self.taken += 1
            yield step


def test_results_come_back_to_the_windows_thread_in_order(worker: BackgroundWorker, qtbot: QtBot) -> None:
    shown: list[int] = []
    threads = set()

    def compute() -> Iterator[int]:
        for number in range(5):
            threads.add(threading.current_thread())
            yield number

    def show(number: int) -> None:
        threads.add(threading.current_thread())
        shown.append(number)

    worker.start_job(compute(), show)
    qtbot.waitUntil(lambda: shown == [0, 1, 2, 3, 4])
    assert len(threads) == 2
    assert threading.main_thread() in threads


def test_jobs_are_done_one_after_the_other(worker: BackgroundWorker, qtbot: QtBot) -> None:
    shown: list[str] = []
    for name in ("first", "second"):
        worker.start_job(iter([f"{name} {step}" for step in range(3)]), shown.append)
    qtbot.waitUntil(lambda: len(shown) == 6)
    assert shown == [f"{name} {step}" for name in ("first", "second") for step in range(3)]


def test_what_must_be_done_is_done_between_two_steps_of_a_job(worker: BackgroundWorker, qtbot: QtBot) -> None:
    steps = Steps(3)
    worker.start_job(iter(steps), lambda _: None)
    qtbot.waitUntil(steps.began.is_set)
    done: list[int] = []
    worker.must_do(lambda: done.append(steps.taken))
    steps.let_go(1)
    worker.wait()
    assert done == [1]
    steps.let_go(2)
    qtbot.waitUntil(lambda: steps.taken == 3)


def test_what_must_be_done_is_done_in_the_order_in_which_it_was_asked_for(worker: BackgroundWorker) -> None:
    done: list[int] = []
    for number in range(200):
        worker.must_do(lambda number=number: done.append(number))  # type: ignore[misc]
    worker.wait()
    assert done == list(range(200))


def test_jobs_wait_while_they_are_paused_and_what_must_be_done_does_not(
    worker: BackgroundWorker, qtbot: QtBot
) -> None:
    worker.pause_jobs(True)
    shown: list[int] = []
    worker.start_job(iter([1, 2]), shown.append)
    for _ in range(3):
        worker.wait()
    QApplication.processEvents()
    assert shown == []
    worker.pause_jobs(False)
    qtbot.waitUntil(lambda: shown == [1, 2])


def test_of_a_job_that_is_stopped_nothing_more_is_shown(worker: BackgroundWorker, qtbot: QtBot) -> None:
    steps = Steps(sys.maxsize)
    shown: list[int] = []
    job = worker.start_job(iter(steps), shown.append)
    steps.let_go(2)
    qtbot.waitUntil(lambda: shown == [0, 1])
    job.stop()
    # The step that is being done is the last one, and its result is thrown away.
    steps.let_go(5)
    worker.wait()
    QApplication.processEvents()
    assert shown == [0, 1]
    assert steps.taken <= 3


def test_an_error_is_raised_in_the_windows_thread_and_the_next_work_is_done(
    worker: BackgroundWorker, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise ZeroDivisionError("no")

    def fail_after_one() -> Iterator[int]:
        yield 1
        raise KeyError("no")

    shown: list[int | str] = []
    with qtbot.captureExceptions() as errors:
        worker.must_do(fail)
        worker.start_job(fail_after_one(), shown.append, lambda: shown.append("broken"))
        worker.start_job(iter([2]), shown.append, lambda: shown.append("broken"))
        qtbot.waitUntil(lambda: shown == [1, "broken", 2])
    assert [kind for kind, *_ in errors] == [ZeroDivisionError, KeyError]


def test_a_job_that_is_stopped_lets_go_at_once_of_what_would_show_it(
    worker: BackgroundWorker, qtbot: QtBot
) -> None:
    class Panel:
        def show(self, _result: int) -> None:
            pytest.fail("nobody wants to know")

    panel, steps = Panel(), Steps(1)
    is_there = weakref.ref(panel)
    job = worker.start_job(iter(steps), panel.show)
    qtbot.waitUntil(steps.began.is_set)
    job.stop()
    del panel
    # The thread still does the step, and holds the job.
    assert is_there() is None
    steps.let_go()


def test_closing_does_what_must_be_done_and_drops_jobs(worker: BackgroundWorker) -> None:
    steps = Steps(10)
    done: list[str] = []
    worker.start_job(iter(steps), lambda _: done.append("shown"))
    worker.must_do(lambda: done.append("kept"))
    steps.let_go(1)
    worker.close()
    QApplication.processEvents()
    assert done == ["kept"]


@pytest.mark.parametrize("ask", ["close", "wait"])
def test_with_nothing_to_do_closing_and_waiting_return_at_once(ask: str, worker: BackgroundWorker) -> None:
    getattr(worker, ask)()
    getattr(worker, ask)()


# In a session


def train_for_long(session: Session) -> None:
    session.change_experiment("iterations", session.experiment.with_settings(Settings(iterations=50_000_000)))
    session.train()
    assert session.is_training


def test_jobs_wait_for_the_end_of_a_training(session: Session, qtbot: QtBot) -> None:
    train_for_long(session)
    shown: list[int] = []
    done: list[int] = []
    session.background.start_job(iter([1]), shown.append)
    session.background.must_do(lambda: done.append(1))
    session.background.wait()
    QApplication.processEvents()
    assert (session.is_training, shown, done) == (True, [], [1])
    session.stop()
    qtbot.waitUntil(lambda: shown == [1])


def change_seed(session: Session) -> None:
    session.change_setting("seed", "seed", 5)


def open_another(session: Session) -> None:
    session.open_experiment(session.experiment.with_settings(Settings(seed=7)), 0)


@pytest.mark.parametrize("change", [change_seed, open_another])
def test_a_change_of_the_experiment_stops_all_jobs(
    change: Callable[[Session], None], session: Session
) -> None:
    steps = Steps(sys.maxsize)
    job = session.background.start_job(iter(steps), lambda _: pytest.fail("nobody wants to know"))
    change(session)
    assert job.is_stopped
    steps.let_go(1)
    session.background.wait()
    QApplication.processEvents()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_nobody_waits_for_ever_for_a_thread_that_has_died_and_another_one_does_the_rest(
    worker: BackgroundWorker,
) -> None:
    done: list[str] = []
    may_die = threading.Event()

    def die() -> None:
        assert may_die.wait(PATIENCE)
        sys.exit()  # of a thread, this ends no more than the thread

    worker.must_do(die)
    worker.must_do(lambda: done.append("work"))
    threading.Timer(0.1, may_die.set).start()
    worker.wait()
    assert done == []
    worker.wait()
    assert done == ["work"]
