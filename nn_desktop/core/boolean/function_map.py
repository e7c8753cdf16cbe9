"""The map of all 256 functions: which of them does the network learn, and from which iteration on?

There are 256 ways to answer the eight questions with 0 and 1. The network of some settings is trained on
every one of them, each function with all its eight rows and each from the same starting weights.

A function is *right* at an iteration when the answers to all eight questions are on the right side of
0.5 there. It may be right, then wrong, then right again: what is learned for one row pushes the others
about, and with a large learning rate it does so for long. Nothing of that is smoothed over here. A map
keeps for each iteration and function whether it is right, in one bit, and says from which iteration on it
stays so. Training ends early when it is proved that no bit will ever change again (`function_certainty`).

A single sigmoid neuron without a bias answers exactly 0.5 to 0 0 0, whatever its weights are, so no
function at all is ever right there. For this one network "right" speaks of the other seven questions,
and `FunctionMap.is_origin_stuck` says so. Two functions that differ at 0 0 0 alone then learn the same:
the 32 ways to split seven corners light up 64 functions.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.function_batch import FUNCTIONS, FunctionBatch, function_targets, is_origin_stuck
from nn_desktop.core.boolean.functions import answer_at
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import Row, TrainingSet

# 32 bytes an iteration, so three megabytes.
MOST_MAP_ITERATIONS = 100_000
_PIECE_ITERATIONS = 64


@dataclass(frozen=True, eq=False)
class FunctionMap:
    """What became of the 256 functions, at every iteration up to now.

    Attributes:
        settings: of the networks.
        right_bits: (iterations + 1, 32), read-only: bit f of row n is whether function f is right after
            n iterations of learning, as `numpy.packbits` has it with the little end first.
        right_since: (256,), read-only, the first iteration from which on the function is right at all
            iterations of this map; -1 where it is not right at the last one.
    """

    settings: Settings
    right_bits: NDArray[np.uint8]
    right_since: NDArray[np.int64]

    @property
    def iterations(self) -> int:
        """The last iteration; 0 is the random start."""
        return len(self.right_bits) - 1

    @property
    def is_origin_stuck(self) -> bool:
        """Whether the answer to 0 0 0 is 0.5 for ever, so that "right" leaves this question out."""
        return is_origin_stuck(self.settings)

    def right_at(self, iteration: int) -> NDArray[np.bool_]:
        """Return which functions are right after `iteration` iterations of learning, (256,)."""
        return np.unpackbits(self.right_bits[iteration], bitorder="little").astype(np.bool_)


def function_rows(function: int) -> TrainingSet:
    """Return the eight rows that say what the function answers."""
    return TrainingSet.from_rows(
        Row(inputs, float(answer_at(function, corner))) for corner, inputs in enumerate(CORNERS)
    )


def agreeing_functions(training_set: TrainingSet) -> NDArray[np.bool_]:
    """Return which of the 256 functions answer as all rows want, (256,).

    None does if two rows contradict each other, or a target is neither 0 nor 1.
    """
    rows = training_set.folded()
    agrees: NDArray[np.bool_] = (function_targets()[rows.corners] == rows.means).all(axis=0)
    return agrees if rows.spread == 0 else np.zeros(FUNCTIONS, np.bool_)


def map_iterations(settings: Settings) -> int:
    """Return how many iterations a map with these settings has when it is finished."""
    return min(settings.iterations, MOST_MAP_ITERATIONS)


def train_all_functions(settings: Settings) -> Iterator[FunctionMap]:
    """Train all functions and yield the longer map after each piece; the last one is the result."""
    bits = np.empty((map_iterations(settings) + 1, FUNCTIONS // 8), np.uint8)
    last_wrong = np.full(FUNCTIONS, -1)
    for first, end in _fill(bits, settings):
        # What has been yielded stays as it is: only rows behind it are written to.
        last_wrong = _last_wrong(bits[first:end], first, last_wrong)
        right_since = np.where(last_wrong < end - 1, last_wrong + 1, -1)
        known = bits[:end]
        for array in (known, right_since):
            array.flags.writeable = False
        yield FunctionMap(settings, known, right_since)


def _fill(bits: NDArray[np.uint8], settings: Settings) -> Iterator[tuple[int, int]]:
    """Fill in, piece by piece, which functions are right; yield where a piece begins and ends."""
    # A larger network gets smaller pieces: any of them takes a millisecond or two.
    length = _PIECE_ITERATIONS // (1 + settings.hidden_neurons)
    batch = FunctionBatch(settings)
    for first in range(0, len(bits), length):
        end = min(first + length, len(bits))
        bits[first:end] = batch.run(end - first)
        yield first, end
        if end < len(bits) and batch.is_certain():
            # Training on would say the same at every iteration. That is proved, so it need not be done.
            bits[end:] = bits[end - 1]
            yield end, len(bits)
            return


def _last_wrong(bits: NDArray[np.uint8], first: int, before: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the last iteration at which each function was wrong, (256,).

    Args:
        bits: (iterations, 32), of a piece.
        first: the first iteration of the piece.
        before: (256,), the answer for all that came before the piece.
    """
    numbers = np.arange(first, first + len(bits))[:, np.newaxis]
    if (bits == bits[-1]).all():  # as it is nearly always
        bits, numbers = bits[-1:], numbers[-1:]
    right = np.unpackbits(bits, axis=1, bitorder="little")
    last_wrong: NDArray[np.int64] = np.maximum(before, np.where(right, -1, numbers).max(axis=0))
    return last_wrong
