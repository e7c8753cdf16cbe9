"""What the keys and buttons of the table do to its rows: put one more in, repeat some, set cells to 0."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.corners import CORNERS, INPUTS, ORIGIN
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.table_limits import check_rows_count


class NewRow(NamedTuple):
    """Rows with one more.

    Attributes:
        rows: all of them.
        repeats: the number of the row that the new one repeats, counted from 0; None if it asks what no
            other row asks.
    """

    rows: TrainingSet
    repeats: int | None


def with_next_question(rows: TrainingSet, place: int, *, bias: bool) -> NewRow:
    """Return `rows` with one more before row `place`: the first of the eight questions that no row asks.

    Without a bias 0 0 0 comes last, because such a row hardly teaches anything. If all eight are asked,
    the new row is a copy of the one above it: so it contradicts nothing.

    Raises:
        ValueError: there would be too many rows.
    """
    check_rows_count(len(rows) + 1)
    unasked = sorted(set(range(len(CORNERS))) - set(rows.corners().tolist()))
    if not unasked:
        above = max(place - 1, 0)
        return NewRow(rows.with_inserted(place, TrainingSet.from_rows([rows.row(above)])), above)
    is_better_later = unasked[0] == ORIGIN and not bias and len(unasked) > 1
    question = unasked[1 if is_better_later else 0]
    return NewRow(rows.with_inserted(place, TrainingSet.from_rows([Row(CORNERS[question], 0.0)])), None)


def with_zeros(rows: TrainingSet, cells: NDArray[np.bool_]) -> TrainingSet:
    """Return `rows` with some cells set to 0.

    Args:
        rows: the rows.
        cells: which; (rows, 4), three inputs and the target.
    """
    inputs, targets = rows.inputs.copy(), rows.targets.copy()
    inputs[cells[:, :INPUTS]] = 0
    targets[cells[:, INPUTS]] = 0.0
    return TrainingSet(inputs, targets)


def with_repeated_rows(rows: TrainingSet, numbers: Sequence[int] | NDArray[np.intp]) -> TrainingSet:
    """Return `rows` with the rows `numbers` once more, below the last of them.

    Raises:
        ValueError: there would be too many rows.
    """
    check_rows_count(len(rows) + len(numbers))
    order = np.insert(np.arange(len(rows)), np.max(numbers) + 1, numbers)
    return TrainingSet(rows.inputs[order], rows.targets[order])
