"""Why no single neuron can learn some rows: the shortest proof, exact.

Two groups of corners with equal sums weigh the same, whatever the weights are. If the rows want 1 from one
group and 0 from the other, no weights can do it: that is the whole proof. Corners, sets of corners and the
families of neurons are those of `functions.py`.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations_with_replacement, permutations

from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable, corner_set
from nn_desktop.core.network.corners import CORNERS, ORIGIN

_MOST_CORNERS_ON_ONE_SIDE = 3  # no proof needs more; a test goes through all 6,561 tables


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
    return tuple((corner_set(proof.ones), corner_set(proof.zeros), proof) for proof in proofs)


def _contradict(ones: tuple[int, ...], zeros: tuple[int, ...], family: NeuronFamily) -> bool:
    """Whether two groups with equal sums cannot lie on different sides of the threshold."""
    if not set(ones).isdisjoint(zeros):
        return False
    if family is NeuronFamily.WITH_BIAS:
        return len(ones) == len(zeros)
    return family is NeuronFamily.ZERO_THRESHOLD or len(ones) >= len(zeros)


def _order_of_proofs(proof: Conflict) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return len(proof.ones) + len(proof.zeros), proof.ones, proof.zeros


def _total(corners: Sequence[int]) -> tuple[int, int, int]:
    first, second, third = (sum(CORNERS[corner][place] for corner in corners) for place in range(3))
    return first, second, third
