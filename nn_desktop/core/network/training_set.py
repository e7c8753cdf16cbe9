"""The training set: the rows of the table, from which the network learns.

A row is a question, three inputs that are 0 or 1, and the answer that the network should learn to give,
its target. A table may be long, so the rows are two arrays; they are read-only, and every change makes
a new training set. That is what makes undo and time travel simple.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS, INPUTS, corner_numbers
from nn_desktop.core.translation import plain_number, tr

# Far beyond every lesson, and far enough below the end of floating point that no sum of a million
# squared errors overflows.
LARGEST_TARGET = 1e9


class Row(NamedTuple):
    """One row: three inputs, each 0 or 1, and the target."""

    inputs: tuple[int, int, int]
    target: float


class FoldedRows(NamedTuple):
    """The rows, folded by their inputs: at most eight different questions, however long the table.

    Training with these is the same as training with all rows: rows with the same inputs get the same
    output, so their errors add up to `count * (mean - output)`, and half their squared errors to
    `0.5 * (count * (mean - output)**2 + spread)`.

    Attributes:
        corners: (questions,), the number of each, in the order in which they first appear in the table.
        inputs: (questions, 3), the same as inputs.
        means: (questions, 1), the mean target of each.
        counts: (questions, 1), the number of rows of each.
        spread: the sum over all rows of (target - mean)**2; 0 when no two rows contradict each other.
    """

    corners: NDArray[np.intp]
    inputs: Array
    means: Array
    counts: Array
    spread: float

    @property
    def is_any_repeated(self) -> bool:
        """Whether a question stands in the table more than once."""
        return bool(np.any(self.counts != 1))

    @property
    def mean_of(self) -> dict[int, float]:
        """The mean target of each corner that the rows ask."""
        return dict(zip(self.corners.tolist(), self.means[:, 0].tolist(), strict=True))

    def place_of(self, corner: int) -> int | None:
        """Return the place of a corner among these questions; None if no row asks it."""
        asked: list[int] = self.corners.tolist()
        return asked.index(corner) if corner in asked else None


def check_input(value: object) -> int:
    """Return `value` as 0 or 1.

    Raises:
        ValueError: it is anything else, with a sentence that says what is wanted.
    """
    if isinstance(value, (int, float, np.integer)) and value in {0, 1}:
        return int(value)
    text = plain_number(value) if isinstance(value, (int, float)) else f"{value}"
    raise ValueError(tr("An input is 0 or 1, not {value}.").format(value=text))


def check_target(value: float) -> float:
    """Return `value` if it can be a target.

    Raises:
        ValueError: it is not a number or too large, with a sentence that says what is wanted.
    """
    # Not `abs(value) > LARGEST_TARGET`: nan is not larger than anything.
    if not abs(value) <= LARGEST_TARGET:
        raise ValueError(
            tr("A target is a number from −1,000,000,000 to 1,000,000,000, not {value}.").format(
                value=plain_number(value)
            )
        )
    return float(value)


@dataclass(frozen=True, eq=False)
class TrainingSet:
    """The rows of the table.

    Attributes:
        inputs: (rows, 3), zeros and ones, read-only.
        targets: (rows,), read-only.
    """

    inputs: NDArray[np.uint8]
    targets: Array

    def __post_init__(self) -> None:
        if self.inputs.shape != (len(self.targets), INPUTS):
            raise ValueError(f"inputs {self.inputs.shape} and targets {self.targets.shape} do not fit")
        self.inputs.flags.writeable = False
        self.targets.flags.writeable = False

    @classmethod
    def from_rows(cls, rows: Iterable[Row]) -> "TrainingSet":
        """Return the training set of `rows`.

        Raises:
            ValueError: an input or a target is not valid.
        """
        kept = list(rows)
        inputs = np.array([[check_input(value) for value in row.inputs] for row in kept], dtype=np.uint8)
        targets = np.array([check_target(row.target) for row in kept], dtype=np.float64)
        return cls(inputs.reshape(len(kept), INPUTS), targets)

    def __len__(self) -> int:
        return len(self.targets)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TrainingSet):
            return NotImplemented
        if self is other:
            return True
        return np.array_equal(self.inputs, other.inputs) and np.array_equal(self.targets, other.targets)

    def __hash__(self) -> int:
        # Plus 0.0, because 0.0 and -0.0 are equal but have different bytes.
        return hash((self.inputs.tobytes(), (self.targets + 0.0).tobytes()))

    @property
    def is_boolean(self) -> bool:
        """Whether all targets are 0 or 1."""
        return bool(np.isin(self.targets, (0, 1)).all())

    def row(self, number: int) -> Row:
        """Return row `number`, counted from 0."""
        first, second, third = (int(value) for value in self.inputs[number])
        return Row((first, second, third), float(self.targets[number]))

    def with_input(self, number: int, column: int, value: float) -> "TrainingSet":
        """Return this training set with one input of row `number` changed.

        Raises:
            ValueError: `value` is not 0 or 1.
        """
        inputs = self.inputs.copy()
        inputs[number, column] = check_input(value)
        return TrainingSet(inputs, self.targets)

    def with_target(self, number: int, value: float) -> "TrainingSet":
        """Return this training set with the target of row `number` changed.

        Raises:
            ValueError: `value` cannot be a target.
        """
        targets = self.targets.copy()
        targets[number] = check_target(value)
        return TrainingSet(self.inputs, targets)

    def with_inserted(self, place: int, rows: "TrainingSet") -> "TrainingSet":
        """Return this training set with `rows` put in before row `place`."""
        return TrainingSet(
            np.insert(self.inputs, place, rows.inputs, axis=0), np.insert(self.targets, place, rows.targets)
        )

    def without_rows(self, numbers: Sequence[int] | NDArray[np.intp]) -> "TrainingSet":
        """Return this training set without the rows `numbers`."""
        return TrainingSet(np.delete(self.inputs, numbers, axis=0), np.delete(self.targets, numbers))

    def corners(self) -> NDArray[np.uint8]:
        """Return which of the eight questions each row asks, 0 to 7; shape (rows,), read-only."""
        return self._corners

    @cached_property
    def _corners(self) -> NDArray[np.uint8]:
        corners = corner_numbers(self.inputs)
        corners.flags.writeable = False
        return corners

    def folded(self) -> FoldedRows:
        """Return the rows folded by their inputs, for training."""
        return self._folded

    @cached_property
    def _folded(self) -> FoldedRows:
        corners = self.corners()
        counts = np.bincount(corners, minlength=len(CORNERS))
        order = _in_order_of_appearance(corners)
        # The plain mean of rows that agree may miss their common target by a last bit: 0.1 + 0.1 + 0.1
        # is not 3 * 0.1. Measuring from one of the targets keeps agreement exact.
        bases = np.zeros(len(CORNERS))
        bases[corners[::-1]] = self.targets[::-1]
        shifts = np.bincount(corners, self.targets - bases[corners], minlength=len(CORNERS))
        means = bases + shifts / np.maximum(counts, 1)
        return FoldedRows(
            corners=order,
            inputs=np.array(CORNERS, dtype=np.float64)[order],
            means=means[order].reshape(-1, 1),
            counts=counts[order].astype(np.float64).reshape(-1, 1),
            spread=float(np.sum((self.targets - means[corners]) ** 2)),
        )


def _in_order_of_appearance(corners: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Return the different corners among those of the rows, (questions,)."""
    asked = [corner for corner in range(len(CORNERS)) if (corners == corner).any()]
    return np.array(sorted(asked, key=lambda corner: int((corners == corner).argmax())), dtype=np.intp)
