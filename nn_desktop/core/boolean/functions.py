"""What can one neuron learn, and what do the rows leave open? Exact answers, without training.

Three inputs that are 0 or 1 have only eight combinations: the eight corners of a cube. A rule that
answers 0 or 1 at each of them is a Boolean function, and there are just 256 of those. So we need not
guess what a neuron could do. We list every function that some weights can produce, and ask the list:

- Can one neuron learn these rows? Is a function on the list that agrees with all of them?
- What do the rows force? A corner where *all* functions that agree with the rows answer the same.
- Why not? Two groups of corners with equal sums weigh the same, whatever the weights are. If the rows
  want 1 from one group and 0 from the other, no weights can do it: that is the whole proof.

Numbering: the corner (input1, input2, input3) has the number 4*input1 + 2*input2 + input3. A function
is an int from 0 to 255 whose bit c is its answer at corner c: 128 is AND, 254 is OR, 150 is "an odd
number of ones". Sets of corners are written as the same kind of int.

A neuron answers 1 where its output is above 0.5. "Can learn" means that such weights exist; whether a
bad learning rate misses them is another question.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import combinations_with_replacement, permutations, product

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import TrainingSet

_MOST_CORNERS_ON_ONE_SIDE = 3  # no proof needs more; a test goes through all 6,561 tables


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


class CornerReason(Enum):
    """Why we know, or do not know, what a neuron that agrees with the rows answers at a corner."""

    GIVEN = "a row says so"
    FORCED = "every neuron that agrees with the rows answers the same here"
    OPEN = "neurons that agree with the rows answer differently here"
    STUCK = "no weights change the output here"
    UNKNOWN = "no row says so, and nothing more is known"


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
            ones=_corner_set(corner for corner, answer in answers.items() if answer == 1),
            zeros=_corner_set(corner for corner, answer in answers.items() if answer == 0),
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


@dataclass(frozen=True, slots=True)
class CornerKnowledge:
    """What is known about one corner.

    Attributes:
        corner: its number.
        reason: why it is known, or not.
        answer: what all rows that ask it say, what they force, or what the output is stuck at; None where
            nothing can be said.
    """

    corner: int
    reason: CornerReason
    answer: float | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A proof that no single neuron agrees with the rows.

    The corners in `ones` and those in `zeros` add up to the same inputs, so with any weights the two
    groups weigh the same. But the rows want each of `ones` above the threshold and each of `zeros`
    below. A corner may occur twice, and then counts twice.

    A side is empty only for row 000 without a bias: it weighs 0 with any weights, a proof by itself.
    """

    ones: tuple[int, ...]
    zeros: tuple[int, ...]

    @property
    def total(self) -> tuple[int, int, int]:
        """The sum of the inputs over `ones`, which is the sum over `zeros` as well."""
        return _total(self.ones)


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


def explain_corners(table: PartialTable, neuron: Network) -> tuple[CornerKnowledge, ...]:
    """What is known about each of the eight corners, in the order of their numbers.

    Without a bias, corner 000 is STUCK with or without a row for it, because a row cannot change it.
    When no neuron agrees with the rows, nothing is forced: corners without a row are UNKNOWN.
    """
    functions = agreeing(table, neuron_family(neuron))
    known = [_explain_corner(corner, table, functions) for corner in range(8)]
    if neuron.stuck_answer is not None:
        known[ORIGIN] = CornerKnowledge(ORIGIN, CornerReason.STUCK, neuron.stuck_answer)
    return tuple(known)


def conflict(table: PartialTable, family: NeuronFamily) -> Conflict | None:
    """The shortest proof that no single neuron agrees with the rows; None if one does.

    - With a bias, both sides have equally many corners: the threshold counts once for each of them.
      Two on each side are enough for all but 16 tables, three for those.
    - With a fixed threshold of 0, their numbers do not matter.
    - With a fixed positive threshold, there are at least as many ones as zeros.

    Of several, the one with the fewest corners; of those, the first in the order of corner numbers.
    """
    for ones, zeros, proof in _possible_proofs(family):
        if ones & table.ones == ones and zeros & table.zeros == zeros:
            return proof
    return None


def _explain_corner(corner: int, table: PartialTable, functions: tuple[int, ...]) -> CornerKnowledge:
    given = table.answer(corner)
    if given is not None:
        return CornerKnowledge(corner, CornerReason.GIVEN, given)
    answers = {answer_at(function, corner) for function in functions}
    if not answers:
        return CornerKnowledge(corner, CornerReason.UNKNOWN, None)
    if len(answers) == 1:
        return CornerKnowledge(corner, CornerReason.FORCED, answers.pop())
    return CornerKnowledge(corner, CornerReason.OPEN, None)


@cache
def _possible_proofs(family: NeuronFamily) -> tuple[tuple[int, int, Conflict], ...]:
    """Every proof there can be, the best first, each behind the sets of corners that it needs."""
    proofs: list[Conflict] = []
    if family is not NeuronFamily.WITH_BIAS:
        proofs.append(Conflict(ones=(ORIGIN,), zeros=()))
    if family is NeuronFamily.ZERO_THRESHOLD:
        proofs.append(Conflict(ones=(), zeros=(ORIGIN,)))
    # Without a bias, corner 000 adds nothing to a sum: it is a proof alone, or no help.
    corners = range(8) if family is NeuronFamily.WITH_BIAS else range(1, 8)
    sides_by_total: defaultdict[tuple[int, int, int], list[tuple[int, ...]]] = defaultdict(list)
    for size in range(1, _MOST_CORNERS_ON_ONE_SIDE + 1):
        for side in combinations_with_replacement(corners, size):
            sides_by_total[_total(side)].append(side)
    proofs += [
        Conflict(ones, zeros)
        for sides in sides_by_total.values()
        for ones, zeros in permutations(sides, 2)
        if _contradict(ones, zeros, family)
    ]
    proofs.sort(key=_order_of_proofs)
    return tuple((_corner_set(proof.ones), _corner_set(proof.zeros), proof) for proof in proofs)


def _contradict(ones: tuple[int, ...], zeros: tuple[int, ...], family: NeuronFamily) -> bool:
    """Whether two groups with equal sums cannot lie on different sides of the threshold."""
    if not set(ones).isdisjoint(zeros):
        return False
    if family is NeuronFamily.WITH_BIAS:
        return len(ones) == len(zeros)
    return family is NeuronFamily.ZERO_THRESHOLD or len(ones) >= len(zeros)


def _order_of_proofs(proof: Conflict) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return len(proof.ones) + len(proof.zeros), proof.ones, proof.zeros


def _weighted_sums(largest_weight: int) -> NDArray[np.int_]:
    """The sums at the eight corners, (weights, 8), for all whole weights up to the largest."""
    steps = range(-largest_weight, largest_weight + 1)
    sums: NDArray[np.int_] = np.array(list(product(steps, repeat=3))) @ np.array(CORNERS).T
    return sums


def _functions(answers: NDArray[np.bool_]) -> tuple[int, ...]:
    """The different functions among rows of eight answers, (rows, 8), in ascending order."""
    # Not np.unique: its first call loads NumPy's masked arrays, which takes longer than all of this.
    return tuple(sorted(set((answers @ (1 << np.arange(8))).tolist())))


def _total(corners: Sequence[int]) -> tuple[int, int, int]:
    first, second, third = (sum(CORNERS[corner][place] for corner in corners) for place in range(3))
    return first, second, third


def _corner_set(corners: Iterable[int]) -> int:
    return sum(1 << corner for corner in set(corners))
