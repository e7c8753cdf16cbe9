"""What a training has come to: whether it has failed, and one or two sentences that say so."""

from nn_desktop.core.messages.diagnosis import DiagnosisKind, diagnose
from nn_desktop.core.messages.verdict import row_verdict, row_verdict_text, verdict_text
from nn_desktop.core.network.history import Ending
from nn_desktop.core.network.runs import Trained
from nn_desktop.core.translation import tr


def has_failed(trained: Trained) -> bool:
    """Whether a training came to its end and has not learned all rows."""
    history = trained.history
    if history.ending is Ending.DIVERGED:
        return True
    verdict = row_verdict(history.experiment, history.last_weights)
    return not trained.is_stopped and verdict.learned < verdict.rows


def outcome_text(trained: Trained, chaos: str = "") -> str:
    """Return what has become of the rows; and what went wrong, if anything did.

    Args:
        trained: the training.
        chaos: a sentence that says that the run is chaotic, if that is known; it says more than that the loss
            goes up and down.
    """
    history, first_iteration, seconds, _ = trained
    diagnosis = diagnose(history, first_iteration)
    if diagnosis is None:
        return f"{verdict_text(history, first_iteration, seconds)} {chaos}".strip()
    if diagnosis.kind is DiagnosisKind.DIVERGED:
        return f"⚠ {diagnosis.text}"
    rows = row_verdict_text(row_verdict(history.experiment, history.last_weights))
    is_said_better = chaos and diagnosis.kind is DiagnosisKind.NO_PROGRESS
    return tr("⚠ {rows}. {reason}").format(rows=rows, reason=chaos if is_said_better else diagnosis.text)
