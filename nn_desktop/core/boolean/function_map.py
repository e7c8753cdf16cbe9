"""The map of all 256 functions: which of them does the network learn, and from which iteration on?

There are 256 ways to answer the eight questions with 0 and 1. The network of some settings is trained on
every one of them, each function with all its eight rows and each from the same starting weights.

A function is *right* at an iteration when the answers to all eight questions are on the right side of
0.5 there. It may be right, then wrong, then right again: what is learned for one row pushes the others
about, and with a large learning rate it does so for long. Nothing of that is smoothed over here.

A single sigmoid neuron without a bias answers exactly 0.5 to 0 0 0, whatever its weights are, so no
function at all is ever right there. For this one network "right" speaks of the other seven questions,
and `FunctionMap.is_origin_stuck` says so. Two functions that differ at 0 0 0 alone then learn the same:
the 32 ways to split seven corners light up 64 functions.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.functions import PartialTable, answer_at
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.batch import NetworkBatch
from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import Row, TrainingSet

FUNCTIONS = 256
# 256 bytes an iteration, so 26 megabytes.
MOST_MAP_ITERATIONS = 100_000
# How many iterations are computed between two looks at the map: about a hundredth of a second.
_PIECE_ITERATIONS = 250


@dataclass(frozen=True, eq=False)
class FunctionMap:
    """What became of the 256 functions, at every iteration up to now.

    Attributes:
        settings: of the networks.
        right: (iterations + 1, 256), read-only: whether a function is right after so many iterations.
    """

    settings: Settings
    right: NDArray[np.bool_]

    @property
    def iterations(self) -> int:
        """The last iteration; 0 is the random start."""
        return len(self.right) - 1

    @property
    def is_origin_stuck(self) -> bool:
        """Whether the answer to 0 0 0 is 0.5 for ever, so that "right" leaves this question out."""
        return self.settings.network.stuck_answer == 0.5

    def right_at(self, iteration: int) -> NDArray[np.bool_]:
        """Return which functions are right after `iteration` iterations of learning, (256,)."""
        right: NDArray[np.bool_] = self.right[iteration]
        return right

    def right_since(self, function: int) -> int | None:
        """Return the iteration from which on a function is right up to the end; None if it is not."""
        wrong = np.flatnonzero(~self.right[:, function])
        since = int(wrong[-1]) + 1 if len(wrong) else 0
        return since if since <= self.iterations else None


def function_rows(function: int) -> TrainingSet:
    """Return the eight rows that say what the function answers."""
    return TrainingSet.from_rows(
        Row(inputs, float(answer_at(function, corner))) for corner, inputs in enumerate(CORNERS)
    )


def function_targets() -> Array:
    """Return the answers of every function to every question, (8, 256): zeros and ones."""
    corners = np.arange(len(CORNERS))[:, np.newaxis]
    return (np.arange(FUNCTIONS) >> corners & 1).astype(np.float64)


def agreeing_functions(training_set: TrainingSet) -> NDArray[np.bool_]:
    """Return which of the 256 functions answer as all rows want, (256,).

    None does if two rows contradict each other, or a target is neither 0 nor 1.
    """
    table = PartialTable.of(training_set)
    if table is None:
        return np.zeros(FUNCTIONS, np.bool_)
    agrees: NDArray[np.bool_] = np.arange(FUNCTIONS) & table.given == table.ones
    return agrees


def map_iterations(settings: Settings) -> int:
    """Return how many iterations a map with these settings has when it is finished."""
    return min(settings.iterations, MOST_MAP_ITERATIONS)


def train_all_functions(settings: Settings) -> Iterator[FunctionMap]:
    """Train all functions and yield the longer map every now and then; the last one is the result."""
    network, targets = settings.network, function_targets()
    start = network.starting_weights(settings.seed)[:, np.newaxis].repeat(FUNCTIONS, axis=1)
    counts = np.ones((len(CORNERS), 1))
    batch = NetworkBatch(network, start, np.array(CORNERS, float), targets, counts, settings.learning_rate)
    right = np.empty((map_iterations(settings) + 1, FUNCTIONS), np.bool_)
    # A larger network takes longer, so it gets smaller pieces.
    piece = _PIECE_ITERATIONS // (1 + settings.hidden_neurons)
    for first in range(0, len(right), piece):
        _learn(batch, targets, right[first : first + piece])
        # What has been yielded stays as it is: only rows behind it are written to.
        known = right[: first + piece]
        known.flags.writeable = False
        yield FunctionMap(settings, known)


def _learn(batch: NetworkBatch, targets: Array, right: NDArray[np.bool_]) -> None:
    """Learn once for each row of `right`, (iterations, 256), and write down who was right before that.

    A function is right when all its answers lie on the same side of 0.5 as its targets. An answer of exactly
    0.5 is on neither side, and so is what is no number. The answer that is stuck at 0.5 is not asked.
    """
    asked = slice(ORIGIN + 1, None) if batch.network.stuck_answer == 0.5 else slice(None)
    sides = targets[asked] - 0.5
    with np.errstate(all="ignore"):
        for row in right:
            answers = batch.learn_once()[asked]
            np.all((answers - 0.5) * sides > 0, axis=0, out=row)
