"""Why a weight moves: what each row of the table adds to it in one step.

This is the workshop's rule, seen from one weight: `learning_rate * input * error * slope`, added up over the
rows. For a weight that leads to a hidden neuron the way back from the output lies between.
"""

from collections.abc import Sequence
from decimal import ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from math import floor, isfinite, log10
from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.step.one_step import OneStep

# Of the largest number in a sum, and of the sum itself, which is often far smaller.
_DIGITS, _FEWEST_DIGITS = 4, 2
# So many digits more are tried before one of the last digits is moved.
_MORE_DIGITS = 3


class WeightMove(NamedTuple):
    """What a step adds to one weight.

    Attributes:
        total: all of it.
        parts: what each row of the table adds, (rows,). They add up to the total, but for the last bits.
    """

    total: float
    parts: Array


class WrittenMove(NamedTuple):
    """The same with so many digits that it adds up as it is written.

    Attributes:
        total: all of it.
        rows: the rows that are named, counted from 0, with what they add.
        others: how many further rows add something.
        rest: what these add.
    """

    total: Decimal
    rows: tuple[tuple[int, Decimal], ...]
    others: int
    rest: Decimal


def weight_place(network: Network, place: int) -> tuple[int, int, int]:
    """Return which layer one of the flat weights belongs to, and its row and column there."""
    for layer, (rows, columns) in enumerate(network.shapes):
        if place < rows * columns:
            return layer, *divmod(place, columns)
        place -= rows * columns
    raise IndexError("the network has no such weight")


def weight_move(step: OneStep, training_set: TrainingSet, place: int) -> WeightMove:
    """Return what a step adds to one of the flat weights, row by row.

    Args:
        step: any step of a run.
        training_set: the rows of that run.
        place: of the weight.
    """
    layer, source, target = weight_place(step.network, place)
    learning = step.learning
    questions = np.zeros(8, dtype=np.intp)
    questions[step.rows.corners] = np.arange(len(step.rows.corners))
    question_of_row = questions[training_set.corners()]
    with np.errstate(all="ignore"):
        # What an error of 1 in a question would add.
        gains = step.learning_rate * step.seen(layer)[:, source] * learning.slopes[-1][:, 0]
        if layer < len(step.layers) - 1:
            gains = gains * step.layers[-1][target, 0] * learning.slopes[layer][:, target]
        errors = training_set.targets - learning.outputs[-1][question_of_row, 0]
        parts = gains[question_of_row] * errors
    return WeightMove(float(learning.adjustments[layer][source, target]), parts)


def written_move(move: WeightMove, most_rows: int) -> WrittenMove | None:
    """Return a move as a sum that adds up as it is written; None if its numbers are not finite.

    Args:
        move: any.
        most_rows: so many rows are named, those that add most. If only one is left, it is named too.
    """
    if not isfinite(move.total) or not np.isfinite(move.parts).all():
        return None
    adding = np.flatnonzero(move.parts)
    by_size = adding[np.argsort(-np.abs(move.parts[adding]), kind="stable")]
    named = by_size if len(by_size) <= most_rows + 1 else by_size[:most_rows]
    named = np.sort(named)
    others = len(adding) - len(named)
    terms = move.parts[named].tolist()
    if others:
        terms.append(float(np.delete(move.parts, named).sum()))
    total, rounded = _rounded_to_add_up(move.total, terms)
    rest = rounded[len(named)] if others else Decimal(0)
    rows = tuple(zip(named.tolist(), rounded, strict=False))
    return WrittenMove(total, rows, others, rest)


def _rounded_to_add_up(total: float, terms: Sequence[float]) -> tuple[Decimal, list[Decimal]]:
    """Round a sum and its terms to a last digit that all of them share, so that they still add up.

    A few more digits often do; or else some terms are rounded the other way, those that are nearest to it.
    """
    size = max(map(abs, (total, *terms)), default=0.0)
    if not size:
        return Decimal(0), [Decimal(0)] * len(terms)
    last = _power(size) - _DIGITS + 1
    if total:
        last = min(last, _power(total) - _FEWEST_DIGITS + 1)
    for place in range(last, last - _MORE_DIGITS, -1):
        rounded = [_rounded(each, place, ROUND_HALF_EVEN) for each in (total, *terms)]
        if sum(rounded[1:]) == rounded[0]:
            return rounded[0], rounded[1:]
    whole = _rounded(total, last, ROUND_HALF_EVEN)
    lower = [_rounded(each, last, ROUND_FLOOR) for each in terms]
    one = Decimal(1).scaleb(last)
    missing = int((whole - sum(lower)) / one)
    cut_off = sorted(range(len(terms)), key=lambda each: lower[each] - Decimal(terms[each]))
    for each in cut_off[: max(0, missing)]:
        lower[each] += one
    return whole, lower


def _power(number: float) -> int:
    return floor(log10(abs(number)))


def _rounded(number: float, place: int, rounding: str) -> Decimal:
    # Of a float there are up to 1,100 digits: plain quantize() refuses so many.
    return (Decimal(number).scaleb(-place)).to_integral_value(rounding).scaleb(place)
