"""One sentence about how a training went."""

from PySide6.QtCore import QLocale

from nn_desktop.core.messages.diagnosis import diagnose
from nn_desktop.core.network.history import History
from nn_desktop.core.translation import tr
from nn_desktop.session.language import count_text


def outcome_text(history: History, first_iteration: int, seconds: float) -> str:
    """Say what went wrong, or else how many iterations took how long.

    Args:
        history: what there is now.
        first_iteration: where the training began.
        seconds: how long it took.
    """
    diagnosis = diagnose(history, first_iteration)
    if diagnosis is not None:
        return f"⚠ {diagnosis.text}"
    done = history.iterations - first_iteration
    text = tr("1 iteration in {seconds} s.") if done == 1 else tr("{iterations} iterations in {seconds} s.")
    return text.format(iterations=count_text(done), seconds=QLocale().toString(seconds, "f", 2))


def failure_text(failure: BaseException) -> str:
    """Say that a training broke off, and that what it reached is not lost."""
    if isinstance(failure, MemoryError):
        return tr("The computer ran out of memory while training. What was reached is kept.")
    return tr("Training broke off ({error}). What was reached is kept.").format(error=failure)
