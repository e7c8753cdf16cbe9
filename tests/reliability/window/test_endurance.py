"""Training, scrubbing and editing for hours: memory, threads, timers and objects stay as they were."""

import random
import threading
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.conftest import open_window, session, student, window
from tests.gui.student import INPUT_1, TARGET, Student
from tests.reliability.ideas import Effort
from tests.reliability.window.memory import megabytes, resident_megabytes

__all__ = ["open_window", "session", "student", "window"]

WARM_UP_ROUNDS = 20
"""After so many, everything has been there once."""
MOST_GROWTH = 10.0
"""In megabytes."""


def one_round(student: Student, session: Session, numbers: random.Random) -> None:
    """Train, go about in the run, edit, and train again: as in a lesson, but faster."""
    student.set_number("iterationsSpinBox", str(numbers.choice((500, 5_000, 50_000))))
    student.train()
    for _ in range(10):
        session.move_cursor(numbers.randrange(session.history.iterations + 1))
        QApplication.processEvents()
    student.press("playButton")
    student.qtbot.wait(100)
    student.press("playButton")
    student.ask(f"{numbers.randrange(8):03b}")
    student.click_cell(0, INPUT_1)
    student.type_target(1, str(numbers.randrange(3) / 2))
    student.press(numbers.choice(("biasCheckBox", "stepButton", "resetButton")))
    student.press("trainButton")
    student.qtbot.wait(30)
    student.click_cell(1, INPUT_1 + numbers.randrange(TARGET))  # this stops the training
    for _ in range(numbers.randrange(4)):
        session.undo_stack.undo()
    session.stop()
    if numbers.random() < 0.2:
        session.clear_earlier_runs()
    QApplication.processEvents()


def counted(window: MainWindow) -> dict[str, int]:
    """How much of everything there is when nothing runs."""
    timers = window.findChildren(QTimer)
    return {
        "objects": len(window.findChildren(QObject)),
        "timers": len(timers),
        # One that fires once may be about to.
        "running timers": sum(timer.isActive() and not timer.isSingleShot() for timer in timers),
        "threads": threading.active_count(),
    }


def at_rest(student: Student, window: MainWindow, session: Session) -> dict[str, int]:
    session.reset()  # a long run needs more memory than a short one
    session.clear_earlier_runs()
    session.background.wait()
    # A runner's thread may be about to end, and a message about to go.
    student.qtbot.waitUntil(lambda: not session.is_training and not session.is_playing)
    student.settle()
    return counted(window)


def test_hours_of_work_take_no_more_of_anything(
    student: Student, window: MainWindow, session: Session, effort: Effort
) -> None:
    numbers = random.Random(effort.seed)
    warm_up = WARM_UP_ROUNDS if effort.is_soak else 2
    for _ in range(warm_up):
        one_round(student, session, numbers)
    before = at_rest(student, window, session)
    memory, resident = megabytes(), resident_megabytes()
    rounds, start = 0, time.monotonic()
    for _ in effort.tries():
        one_round(student, session, numbers)
        rounds += 1
    after = at_rest(student, window, session)
    grown, resident_grown = megabytes() - memory, resident_megabytes() - resident
    counts = ", ".join(f"{count} {what}" for what, count in after.items())
    assert after == before
    minutes = (time.monotonic() - start) / 60
    effort.tell(
        f"{minutes:.0f} minutes, {rounds:,} rounds of training, scrubbing and editing: "
        f"memory in use {memory:.1f} MB, {grown:+.1f} MB at the end; resident {resident:.0f} MB, "
        f"{resident_grown:+.1f} MB; {counts} as before"
    )
    if effort.is_soak:
        assert grown < MOST_GROWTH
