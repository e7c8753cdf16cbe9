"""The cut: how the plane on which a single neuron answers 0.5 goes through the cube of the eight corners.

A single neuron weighs its inputs and adds them up, so it answers 0.5 where

    weight1 * input1 + weight2 * input2 + weight3 * input3 + bias = threshold

and with three inputs as three axes that is a plane. Corners on one side of it answer above 0.5, corners
on the other side below. What the plane cuts out of the cube is a polygon with at most six corners.

That a plane cannot separate some corners from others is a matter of geometry, too. Two diagonals that
cross have a point in common, and it would have to lie on both sides.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from nn_desktop.core.boolean.conflict import Conflict, conflict
from nn_desktop.core.boolean.functions import PartialTable, neuron_family
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS, EDGES, INPUTS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.network import Network

Point = tuple[float, float, float]
"""A place in the cube, each coordinate between 0 and 1."""

_MOST_CORNERS_ON_PLANE = 4
_LARGEST_WEIGHT = 1e100


@dataclass(frozen=True)
class Cut:
    """Where a neuron answers 0.5.

    Attributes:
        polygon: the corners of what the plane has in common with the cube, in their order around it. They lie
            on the cube's edges. Only one or two if it merely touches the cube, none if it misses it.
        above: the corners of the cube that answer above 0.5.
        is_plane: whether there is a plane. With all weights 0, or so near that the answers are rounded to the
            same number, the answer is the same everywhere.
    """

    polygon: tuple[Point, ...]
    above: frozenset[int]
    is_plane: bool


def cut(neuron: Network, weights: Array) -> Cut:
    """Return where a network without hidden neurons answers 0.5, with these finite weights."""
    answers = neuron.answers(weights)
    above = frozenset(np.flatnonzero(answers > 0.5).tolist())
    # Where the weights are so large that a sum could overflow, the threshold no longer matters.
    scale = max(1.0, np.abs(weights).max() / _LARGEST_WEIGHT)
    weights, threshold = weights / scale, neuron.activation.threshold / scale
    per_input = weights[:INPUTS]
    bias = weights[INPUTS] if neuron.bias else 0.0
    if not per_input.any() or (answers == 0.5).sum() > _MOST_CORNERS_ON_PLANE:
        return Cut((), above, is_plane=False)
    # The answers themselves say on which side a corner lies, for rounding is a part of them.
    points = [as_point(CORNERS[corner]) for corner in np.flatnonzero(answers == 0.5)]
    for start, end, axis in EDGES:
        if (answers[start] - 0.5) * (answers[end] - 0.5) < 0:
            sum_at_start = bias + per_input @ CORNERS[start]
            place = (threshold - sum_at_start) / per_input[axis]
            point = list(CORNERS[start])
            point[axis] = min(max(place, 0.0), 1.0)
            points.append(as_point(point))
    return Cut(_around(points, per_input), above, is_plane=True)


def as_point(numbers: Iterable[float]) -> Point:
    """Return three numbers as a point."""
    first, second, third = map(float, numbers)
    return first, second, third


def _around(points: list[Point], normal: Array) -> tuple[Point, ...]:
    """Return the points of a convex polygon in their order around it; `normal` stands upright on it."""
    if len(points) < 3:
        return tuple(points)
    # Seen along the axis to which the polygon is most nearly upright, it is never a mere line.
    shadow = np.delete(np.array(points), np.abs(normal).argmax(), axis=1)
    across, up = (shadow - shadow.mean(axis=0)).T
    return tuple(points[number] for number in np.argsort(np.arctan2(up, across), kind="stable"))


class ProofKind(Enum):
    """What the proof that a single neuron cannot learn some rows looks like in the cube."""

    CROSSING_DIAGONALS = "the line between two corners crosses the line between two others"
    PIERCED_TRIANGLE = "a diagonal goes through the triangle of three corners"
    GROUPS = "two groups of corners weigh the same, for a neuron without a bias"


@dataclass(frozen=True)
class ProofPicture:
    """How to draw a proof.

    Attributes:
        kind: what it looks like.
        ones: the corners on the side of the answer 1, rising, each once.
        zeros: those on the side of the answer 0.
        twice: the corners that count twice.
        meeting: the point that lines or triangle of both sides have in common, so that it would have to lie
            on both sides of the plane; None for groups.
    """

    kind: ProofKind
    ones: tuple[int, ...]
    zeros: tuple[int, ...]
    twice: tuple[int, ...]
    meeting: Point | None


def proof_of(experiment: Experiment) -> ProofPicture | None:
    """Return how to draw the proof that a single neuron cannot learn the rows; None if it can, or is none.

    Targets that are not 0 or 1, and rows that contradict each other, have no such proof.
    """
    table = PartialTable.for_neuron(experiment)
    proof = None if table is None else conflict(table, neuron_family(experiment.network))
    return None if proof is None else proof_picture(proof, bias=experiment.network.bias)


def proof_picture(proof: Conflict, *, bias: bool) -> ProofPicture:
    """Return how to draw the proof that a single neuron, with a bias or without, cannot learn some rows."""
    ones, zeros = (tuple(sorted(set(side))) for side in (proof.ones, proof.zeros))
    counts = Counter(proof.ones) + Counter(proof.zeros)
    twice = tuple(sorted(corner for corner, count in counts.items() if count == 2))
    if not bias:
        return ProofPicture(ProofKind.GROUPS, ones, zeros, twice, None)
    # Both sides have as many corners and the same sum, so they have the same mean.
    size = len(proof.ones)
    kind = ProofKind.CROSSING_DIAGONALS if size == 2 else ProofKind.PIERCED_TRIANGLE
    return ProofPicture(kind, ones, zeros, twice, as_point(number / size for number in proof.total))
