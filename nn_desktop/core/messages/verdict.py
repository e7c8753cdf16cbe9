"""The verdict on a training: which rows of the table the network answers as they want, and which not."""

from typing import NamedTuple

import numpy as np

from nn_desktop.core.messages.wording import short_number
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.standstill import swing_of
from nn_desktop.core.translation import count_text, local_number, tr

# A row is learned when its answer is at most so far from its target.
NEAR = 0.25
# An answer that is less than so far from 0.5 is written 0.5000.
_HALF_DIGIT = 5e-5


class RowVerdict(NamedTuple):
    """How the rows of a table are answered.

    Attributes:
        rows: how many there are.
        missed: how many are not answered as they want. With targets 0 and 1 these are the rows on the wrong
            side of 0.5, or on it as far as four digits tell; with others those that are not near.
        undecided: how many of these are answered with 0.5, as far as four digits tell.
        learned: how many are answered near their target.
        is_boolean: whether all targets are 0 or 1.
    """

    rows: int
    missed: int
    undecided: int
    learned: int
    is_boolean: bool


def row_verdict(experiment: Experiment, weights: Array) -> RowVerdict:
    """Return how some weights, (weights_count,), answer the rows of an experiment."""
    rows = experiment.training_set
    answers, targets = experiment.network.answers(weights)[rows.corners()], rows.targets
    is_near = np.abs(answers - targets) <= NEAR
    is_half = np.abs(answers - 0.5) < _HALF_DIGIT
    # A side that no digit shows is a matter of rounding, and may be the other one on another computer.
    is_right = ((answers - 0.5) * (targets - 0.5) > 0) & ~is_half if rows.is_boolean else is_near
    is_undecided = ~is_right & is_half
    missed, undecided, learned = (int(np.sum(each)) for each in (~is_right, is_undecided, is_near))
    return RowVerdict(len(rows), missed, undecided, learned, rows.is_boolean)


def verdict_text(history: History, first_iteration: int, seconds: float) -> str:
    """Return what a training has come to: "All 4 rows learned: loss 0.62 → 0.00013 in 10,000 iterations …".

    Args:
        history: of at least one row.
        first_iteration: where the training began.
        seconds: how long it took.
    """
    verdict = row_verdict(history.experiment, history.last_weights)
    done = history.iterations - first_iteration
    text = tr("{rows}: loss {before} → {after} in {iterations} iterations ({seconds} s).")
    if done == 1:
        text = tr("{rows}: loss {before} → {after} in 1 iteration ({seconds} s).")
    text = text.format(
        rows=row_verdict_text(verdict),
        before=_loss(history.loss_at(first_iteration)),
        after=_loss(history.loss_at(history.iterations)),
        iterations=count_text(done),
        seconds=local_number(f"{seconds:.2f}"),
    )
    if verdict.learned < verdict.rows and swing_of(history) == (1, True):
        text += " " + tr("No weight changed in the last iteration, so training on changes nothing.")
    return text


def row_verdict_text(verdict: RowVerdict) -> str:
    """Return how the rows are answered, without a full stop: "2 of 4 rows are still on the wrong side …"."""
    rows, missed = count_text(verdict.rows), count_text(verdict.missed)
    if verdict.missed and verdict.is_boolean and verdict.undecided == verdict.missed:
        text = tr("{missed} of {rows} rows still have the answer 0.5")
        if verdict.missed == 1:
            text = tr("1 of {rows} rows still has the answer 0.5")
    elif verdict.missed and verdict.is_boolean:
        text = tr("{missed} of {rows} rows are still on the wrong side of 0.5")
        if verdict.missed == 1:
            text = tr("1 of {rows} rows is still on the wrong side of 0.5")
    elif verdict.missed:
        text = tr("{missed} of {rows} rows are still more than 0.25 away from their target")
        if verdict.missed == 1:
            text = tr("1 of {rows} rows is still more than 0.25 away from its target")
    elif verdict.learned < verdict.rows:
        text = tr("All {rows} rows are on the right side of 0.5")
    else:
        text = tr("All {rows} rows learned")
    if verdict.rows == 1:
        text = tr("The row is not learned yet") if verdict.learned == 0 else tr("The row is learned")
    return text.format(missed=missed, rows=rows)


def _loss(loss: float) -> str:
    return short_number(float(f"{loss:.2g}"))


def loss_explanation(experiment: Experiment) -> str:
    """Return what a loss is, and what one is worth: how much it costs to know nothing about the rows."""
    rows = experiment.training_set
    text = tr("Loss: half the sum of the squared errors of all rows. 0 is perfect.")
    if len(rows) and rows.is_boolean:
        costs = tr("Answering 0.5 to every row costs {loss}: an eighth for each row.")
        text += " " + costs.format(loss=short_number(len(rows) / 8))
    return text
