"""The eight corners and their numbers."""

import numpy as np
import pytest

from nn_desktop.core.network.corners import CORNERS, ORIGIN, corner_number, corner_numbers


def test_a_corner_has_its_inputs_as_binary_digits() -> None:
    assert ["".join(map(str, corner)) for corner in CORNERS] == [f"{number:03b}" for number in range(8)]
    assert [corner_number(corner) for corner in CORNERS] == list(range(8))
    assert CORNERS[ORIGIN] == (0, 0, 0)


def test_the_rows_of_a_table_have_the_numbers_of_their_inputs() -> None:
    order = [3, 3, 0, 7, 5]
    rows = np.array([CORNERS[corner] for corner in order], dtype=np.uint8)
    assert corner_numbers(rows).tolist() == order
    assert corner_numbers(rows[:0]).tolist() == []


@pytest.mark.parametrize("inputs", [(), (0, 1), (0, 1, 0, 1), (0, 1, 2)])
def test_what_is_not_three_zeros_and_ones_has_no_corner_number(inputs: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="0 or 1"):
        corner_number(inputs)
