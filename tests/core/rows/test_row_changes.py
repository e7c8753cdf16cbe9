"""One more row, and cells set to 0."""

import numpy as np
import pytest

from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.row_changes import with_next_question, with_zeros
from nn_desktop.core.rows.table_limits import MOST_ROWS

EMPTY = TrainingSet.from_rows([])


@pytest.mark.parametrize(
    ("bias", "order"), [(True, [0, 1, 2, 3, 4, 5, 6, 7]), (False, [1, 2, 3, 4, 5, 6, 7, 0])]
)
def test_new_rows_ask_all_eight_questions_one_after_the_other(bias: bool, order: list[int]) -> None:
    rows = EMPTY
    for corner in order:
        added = with_next_question(rows, len(rows), bias=bias)
        assert added.repeats is None
        assert added.rows.row(len(rows)) == Row(CORNERS[corner], 0.0)
        rows = added.rows
    assert sorted(rows.corners().tolist()) == list(range(8))


def test_a_ninth_row_repeats_the_one_above_it_with_its_target() -> None:
    rows = TrainingSet.from_rows([Row(inputs, float(number)) for number, inputs in enumerate(CORNERS)])
    added = with_next_question(rows, 3, bias=False)
    assert added.repeats == 2
    assert added.rows == rows.with_inserted(3, TrainingSet.from_rows([rows.row(2)]))
    assert with_next_question(rows, 0, bias=True).repeats == 0


def test_a_row_too_many_is_refused_with_the_limit() -> None:
    full = TrainingSet(np.zeros((MOST_ROWS, 3), np.uint8), np.zeros(MOST_ROWS))
    with pytest.raises(ValueError, match="A table has at most"):
        with_next_question(full, 0, bias=True)


def test_only_the_chosen_cells_become_0() -> None:
    rows = TrainingSet.from_rows([Row((1, 1, 1), 1.0), Row((1, 1, 1), 0.5)])
    cells = np.array([[True, False, False, True], [False, False, True, False]])
    assert with_zeros(rows, cells) == TrainingSet.from_rows([Row((0, 1, 1), 0.0), Row((1, 1, 0), 0.5)])
    assert rows.row(0) == Row((1, 1, 1), 1.0)
