"""What can one neuron learn, and what do the rows leave open? Exact answers, without training.

Three inputs that are 0 or 1 have only eight combinations: the eight corners of a cube. A rule that
answers 0 or 1 at each of them is a Boolean function, and there are just 256 of those. So we need not
guess what a neuron could do. We list every function that some weights can produce, and ask the list:

- Can one neuron learn these rows? Is a function on the list that agrees with all of them?
- What do the rows force? A corner where *all* functions that agree with the rows answer the same: see
  `corner_knowledge.py`. And if none agrees, why not? See `conflict.py`.

Numbering: the corner (input1, input2, input3) has the number 4*input1 + 2*input2 + input3. A function
is an int from 0 to 255 whose bit c is its answer at corner c: 128 is AND, 254 is OR, 150 is "an odd
number of ones". Sets of corners are written as the same kind of int.

A neuron answers 1 where its output is above 0.5. "Can learn" means that such weights exist; whether a
bad learning rate misses them is another question.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import TrainingSet


class NeuronFamily(Enum):
    """The kinds of single neuron that differ in what they can learn.

    A bias moves the threshold (the sum above which the answer is 1) anywhere, so with a bias the
    activation makes no difference. Without one, the threshold stays where the activation has it.
    """

    WITH_BIAS = "with a bias"
    ZERO_THRESHOLD = "without a bias, with a threshold of 0, such as sigmoid"
    """000 has exactly this sum: it stays at 0.5, neither 0 nor 1."""
    POSITIVE_THRESHOLD = "without a bias, with a threshold above 0, such as tanh and relu"
    """The sum at 000 never reaches it, and the answer there stays 0."""


@dataclass(frozen=True, slots=True)
class PartialTable:
    """What the rows say: the set of corners that shall be 1 and the set that shall be 0.

    Raises:
        ValueError: a set is not a number from 0 to 255, or a corner is in both.
    """

    ones: int
    zeros: int

    def __post_init__(self) -> None:
        if not (0 <= self.ones <= 255 and 0 <= self.zeros <= 255):
            raise ValueError("a set of corners is a number from 0 to 255")
        if self.ones & self.zeros:
            raise ValueError("a corner cannot be both 1 and 0")

    @classmethod
    def from_answers(cls, answers: Mapping[int, int]) -> "PartialTable":
        """The table in which each corner number among the keys has the answer 0 or 1 beside it."""
        if not (set(answers) <= set(range(8)) and set(answers.values()) <= {0, 1}):
            raise ValueError("corners are numbered 0 to 7 and their answers are 0 or 1")
        return cls(
            ones=corner_set(corner for corner, answer in answers.items() if answer == 1),
            zeros=corner_set(corner for corner, answer in answers.items() if answer == 0),
        )

    @classmethod
    def of(cls, training_set: TrainingSet) -> "PartialTable | None":
        """What these rows say; None if a target is neither 0 nor 1, or rows contradict each other."""
        rows = training_set.folded()
        # The mean of a 0 and a 1 is neither.
        if not (training_set.is_boolean and np.isin(rows.means, (0, 1)).all()):
            return None
        return cls.from_answers(dict(zip(rows.corners.tolist(), rows.means[:, 0].astype(int), strict=True)))

    @classmethod
    def for_neuron(cls, experiment: Experiment) -> "PartialTable | None":
        """What the rows ask of a single neuron; None if it is none, or its rows are no such table."""
        return None if experiment.network.hidden_neurons else cls.of(experiment.training_set)

    @property
    def given(self) -> int:
        """The set of corners that the rows mention."""
        return self.ones | self.zeros

    def answer(self, corner: int) -> int | None:
        """What the rows want at this corner: 0, 1, or None where they are silent."""
        return answer_at(self.ones, corner) if answer_at(self.given, corner) else None


def corner_set(corners: Iterable[int]) -> int:
    """Return the set of these corners, as a number."""
    return sum(1 << corner for corner in set(corners))


def answer_at(function: int, corner: int) -> int:
    """The answer 0 or 1 of a function (or: is the corner in this set?)."""
    return function >> corner & 1


def count_of_ones(function: int) -> int:
    """At how many of the eight corners the function answers 1."""
    return function.bit_count()


def neuron_family(neuron: Network) -> NeuronFamily:
    """Which kind this neuron is, a network without hidden neurons."""
    if neuron.bias:
        return NeuronFamily.WITH_BIAS
    if neuron.activation.threshold == 0:
        return NeuronFamily.ZERO_THRESHOLD
    return NeuronFamily.POSITIVE_THRESHOLD


@cache
def learnable(family: NeuronFamily) -> tuple[int, ...]:
    """All functions that one neuron of this kind can produce with some weights, in ascending order.

    With a bias these are 104 of 256 (OEIS A000609: 2, 4, 14, 104 for 0 to 3 inputs). With a
    fixed positive threshold they are the 52 of them that answer 0 at 000, because scaling the weights has
    the same effect as moving it.

    With a fixed threshold of 0 they are 32 (OEIS A034997: 2, 6, 32 for 1 to 3 inputs), and here an entry
    tells about seven corners only: 000 is neither 0 nor 1, and its bit is never set.

    Small whole weights are tried out. The published counts say that they miss nothing.
    """
    if family is NeuronFamily.ZERO_THRESHOLD:
        sums = _weighted_sums(largest_weight=3)
        off_the_threshold = (sums[:, 1:] != 0).all(axis=1)  # the seven corners other than 000
        return _functions(sums[off_the_threshold] > 0)
    thresholds = np.arange(-6.5, 7.0)  # half-way between whole numbers: no sum lies on a threshold
    sums = _weighted_sums(largest_weight=2)
    functions = _functions((sums[np.newaxis] > thresholds[:, np.newaxis, np.newaxis]).reshape(-1, 8))
    if family is NeuronFamily.WITH_BIAS:
        return functions
    return tuple(function for function in functions if answer_at(function, ORIGIN) == 0)


def agreeing(table: PartialTable, family: NeuronFamily) -> tuple[int, ...]:
    """The learnable functions that answer as the rows want, in ascending order; empty if none does.

    With a fixed threshold of 0 none agrees with a row 000: the output there is always 0.5.
    """
    if family is NeuronFamily.ZERO_THRESHOLD and answer_at(table.given, ORIGIN):
        return ()
    ones, given = table.ones, table.given
    return tuple(function for function in learnable(family) if function & given == ones)


def can_learn(table: PartialTable, family: NeuronFamily) -> bool:
    """Whether weights exist with which one neuron of this kind agrees with all rows."""
    return bool(agreeing(table, family))


def neuron_can_learn(experiment: Experiment) -> bool | None:
    """Whether one neuron can learn the rows of an experiment.

    None with hidden neurons, with targets that are not 0 or 1, and with rows that contradict each other.
    """
    table = PartialTable.for_neuron(experiment)
    return None if table is None else can_learn(table, neuron_family(experiment.network))


def _weighted_sums(largest_weight: int) -> NDArray[np.int_]:
    """The sums at the eight corners, (weights, 8), for all whole weights up to the largest."""
    steps = range(-largest_weight, largest_weight + 1)
    sums: NDArray[np.int_] = np.array(list(product(steps, repeat=3))) @ np.array(CORNERS).T
    return sums


def _functions(answers: NDArray[np.bool_]) -> tuple[int, ...]:
    """The different functions among rows of eight answers, (rows, 8), in ascending order."""
    # Not np.unique: its first call loads NumPy's masked arrays, which takes longer than all of this.
    return tuple(sorted(set((answers @ (1 << np.arange(8))).tolist())))
