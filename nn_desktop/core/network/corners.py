"""The eight corners: every question that three inputs can ask, and its number.

Each input is 0 or 1, so there are just eight different questions, 0 0 0 to 1 1 1. With one axis in space
for each input they are the corners of a cube. In the code they are called corners, in texts for people
questions.

A corner's number reads its inputs as binary digits: 0 1 1 is 4*0 + 2*1 + 1 = 3.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

INPUTS = 3

CORNERS: tuple[tuple[int, int, int], ...] = tuple(
    (input1, input2, input3) for input1 in (0, 1) for input2 in (0, 1) for input3 in (0, 1)
)
"""The eight corners in the order of their numbers, 0 0 0 to 1 1 1."""

EDGES: tuple[tuple[int, int, int], ...] = tuple(
    (corner, corner | bit, place)
    for place, bit in enumerate((4, 2, 1))
    for corner in range(len(CORNERS))
    if not corner & bit
)
"""The twelve edges: from the corner where one input is 0 to that where it is 1, and which input it is."""

ORIGIN = 0
"""The number of 0 0 0, where every weight is multiplied by 0."""


def corner_number(inputs: Sequence[int]) -> int:
    """Return the number of the corner with these inputs.

    Raises:
        ValueError: they are not three zeros and ones.
    """
    if len(inputs) != INPUTS or not set(inputs) <= {0, 1}:
        raise ValueError("a corner is three inputs that are 0 or 1")
    return 4 * inputs[0] + 2 * inputs[1] + inputs[2]


def corner_numbers(inputs: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the number of the corner in each row of `inputs` (rows, 3), zeros and ones; shape (rows,)."""
    numbers: NDArray[np.uint8] = inputs @ np.array([4, 2, 1], dtype=np.uint8)
    return numbers


def with_input(inputs: tuple[int, int, int], number: int, value: int) -> tuple[int, int, int]:
    """Return `inputs` with another value of one of them, 0 to 2."""
    first, second, third = (value if each == number else old for each, old in enumerate(inputs))
    return first, second, third
