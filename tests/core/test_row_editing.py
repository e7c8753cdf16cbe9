"""Blocks of cells and repeated rows, in the table."""

import numpy as np
import pytest

from nn_desktop.core import row_editing
from nn_desktop.core.experiment import WORKSHOP_ROWS
from nn_desktop.core.row_editing import with_block, with_repeated_rows
from nn_desktop.core.training_set import TrainingSet


def plain(rows: TrainingSet) -> list[list[float]]:
    return [[*map(float, inputs), target] for inputs, target in zip(rows.inputs, rows.targets, strict=True)]


BEFORE = plain(WORKSHOP_ROWS)


@pytest.mark.parametrize(
    ("text", "value"),
    [("TRUE", 1), ("false", 0), (" True ", 1), ("1", 1), ("0.0", 0), ("1,0", 1), ("1e0", 1)],
)
def test_a_cell_is_what_a_spreadsheet_means_by_it(text: str, value: int) -> None:
    rows = with_block(WORKSHOP_ROWS, 0, 0, ((text, text, text, text),))
    assert plain(rows) == [[value] * 4, *BEFORE[1:]]


def test_a_block_changes_its_cells_and_no_others() -> None:
    rows = with_block(WORKSHOP_ROWS, 1, 2, (("0", "0,25"), ("0", "-3")))
    assert plain(rows) == [BEFORE[0], [1, 1, 0, 0.25], [1, 0, 0, -3], BEFORE[3]]
    assert plain(WORKSHOP_ROWS) == BEFORE


def test_what_lies_right_of_the_target_is_left_out() -> None:
    rows = with_block(WORKSHOP_ROWS, 0, 3, (("0.5", "0.123", "no number"),))
    assert plain(rows) == [[0, 0, 1, 0.5], *BEFORE[1:]]


def test_rows_below_the_end_are_added() -> None:
    rows = with_block(WORKSHOP_ROWS, 4, 0, (("1", "1", "0", "2"), ("0", "1", "0", "3")))
    assert plain(rows) == [*BEFORE, [1, 1, 0, 2], [0, 1, 0, 3]]


def test_every_mistake_is_named_with_its_row_and_nothing_is_taken() -> None:
    with pytest.raises(ValueError, match="Row 2: ") as refused:
        with_block(WORKSHOP_ROWS, 1, 0, (("1", "2", "maybe", "x"), ("1", "1", "1", "1")))
    lines = str(refused.value).splitlines()
    assert [line[:6] for line in lines[:-1]] == ["Row 2:"] * 3
    assert lines[-1] == "Nothing was pasted."


def test_at_most_twenty_mistakes_are_listed() -> None:
    with pytest.raises(ValueError, match="Nothing was pasted") as refused:
        with_block(WORKSHOP_ROWS, 0, 0, (("2",),) * 1_050)
    lines = str(refused.value).splitlines()
    assert len(lines) == 22
    assert lines[-2] == "Mistakes that are not listed: 1,030."


def test_the_limit_is_said_before_anything_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_editing, "MOST_ROWS", 5)
    with pytest.raises(ValueError, match="at most 5 rows; this would make 6"):
        with_block(WORKSHOP_ROWS, 4, 0, (("1",), ("1",)))
    with pytest.raises(ValueError, match="at most 5 rows"):
        with_repeated_rows(WORKSHOP_ROWS, [0, 1])


def test_repeated_rows_stand_below_the_last_of_them() -> None:
    rows = with_repeated_rows(WORKSHOP_ROWS, [0, 2])
    assert plain(rows) == [*BEFORE[:3], BEFORE[0], BEFORE[2], BEFORE[3]]
    assert np.array_equal(WORKSHOP_ROWS.targets, [0, 1, 1, 0])
