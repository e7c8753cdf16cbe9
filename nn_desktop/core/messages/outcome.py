"""What a training has come to: whether it has failed, and one or two sentences that say so."""

from nn_desktop.core.messages.diagnosis import DiagnosisKind, diagnose
from nn_desktop.core.messages.verdict import row_verdict, rows_text, verdict_text
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


def outcome_text(trained: Trained) -> str:
    """Return what has become of the rows; and what went wrong, if anything did."""
    history, first_iteration, seconds, _ = trained
    diagnosis = diagnose(history, first_iteration)
    if diagnosis is None:
        return verdict_text(history, first_iteration, seconds)
    if diagnosis.kind is DiagnosisKind.DIVERGED:
        return f"⚠ {diagnosis.text}"
    rows = rows_text(row_verdict(history.experiment, history.last_weights))
    return tr("⚠ {rows}. {reason}").format(rows=rows, reason=diagnosis.text)
