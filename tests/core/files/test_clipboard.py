"""Cells go to spreadsheets and come back into the table; cells of our own know where they belong."""

import numpy as np
import pytest

from nn_desktop.core.files.clipboard import block_to_text, cells_to_data, paste, read_data
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows import table_limits
from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.row_changes import with_repeated_rows
from nn_desktop.core.rows.values import RowsError

TARGET = 3
ALL = range(4)
EIGHT = TrainingSet.from_rows(Row((row >> 2 & 1, row >> 1 & 1, row & 1), row / 10) for row in range(8))


def plain(rows: TrainingSet) -> list[list[float]]:
    return [[*map(float, inputs), target] for inputs, target in zip(rows.inputs, rows.targets, strict=True)]


BEFORE = plain(WORKSHOP_ROWS)


def pasted(text: str, place: int = 0, column: int = 0, selected: tuple[int, ...] = ()) -> list[list[float]]:
    return plain(paste(WORKSHOP_ROWS, read_rows(text, column), place, selected).rows)


def test_a_block_is_written_with_tabs_and_lines() -> None:
    assert block_to_text((("0", "1", "0.5"), ("1", "1", "-2"))) == "0\t1\t0.5\n1\t1\t-2\n"
    assert block_to_text([("a\tb", 'a"b')]) == '"a\tb"\t"a""b"\n'


# From other programs.


@pytest.mark.parametrize(
    "text",
    [
        "1\t0\t1\t0.5\n0\t0\t0\t-2\n",
        "1\t0\t1\t0,5\r\n0\t0\t0\t-2",
        "1;0;1;0,5\n0;0;0;-2",
        "1,0,1,0.5\n0,0,0,-2",
        "Input 1\tInput 2\tInput 3\tTarget\n1\t0\t1\t0.5\n0\t0\t0\t-2",
        "TRUE\tFALSE\t1\t0.5\n0\t0\t0\t-2",
        '"1"\t0\t1\t0.5\n0\t0\t0\t"-2"',
        " 1\t0 \t1\t\u0660\u066b\u0665\n0\t0\t0\t\u22122",
    ],
)
def test_whole_rows_go_where_whole_rows_are_wherever_the_cursor_is(text: str) -> None:
    for column in range(4):
        assert pasted(text, 1, column) == [BEFORE[0], [1, 0, 1, 0.5], [0, 0, 0, -2], BEFORE[3]]


def test_rows_below_the_end_are_added() -> None:
    assert pasted("1 1 0 2\n0 1 0 3", 4) == [*BEFORE, [1, 1, 0, 2], [0, 1, 0, 3]]
    assert pasted("1 1 0 2\n0 1 0 3", 3) == [*BEFORE[:3], [1, 1, 0, 2], [0, 1, 0, 3]]


@pytest.mark.parametrize("column", range(4))
def test_a_column_goes_where_the_current_cell_is(column: int) -> None:
    wanted = [list(row) for row in BEFORE]
    wanted[0][column] = wanted[1][column] = 1
    assert pasted("1\n1\n", 0, column) == wanted


def test_two_inputs_and_a_target_make_whole_rows() -> None:
    assert pasted("0 0 5\n0 1 6\n", 0, TARGET) == [[0, 0, 0, 5], [0, 1, 0, 6], *BEFORE[2:]]


@pytest.mark.parametrize("text", ["1\n" * 32, "1\n" * 5, "x1,x2,x3\n" + "0,0,1\n" * 5])
def test_cells_of_some_columns_make_no_new_rows(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"From this row on the table has 4\. Only whole rows make it longer"
    ):
        pasted(text)
    with pytest.raises(
        ValueError, match=r"From this row on the table has 1\. Only whole rows make it longer"
    ):
        paste(WORKSHOP_ROWS, read_rows("1\n1", 0), 3)


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", "maybe\n"])
def test_a_text_without_rows_is_refused(text: str) -> None:
    with pytest.raises(RowsError, match=r"It has no rows\."):
        pasted(text)


# Over a selection.


def test_fewer_rows_over_a_selection_replace_it_and_that_is_said() -> None:
    read = read_rows("0 0 1 0\n1 1 1 1\n1 0 1 1\n0 1 1 0\n")
    replaced = paste(EIGHT, read, 0, range(8))
    assert replaced.rows == WORKSHOP_ROWS
    assert replaced.said == "4 rows: three inputs and a target. They replace the 8 selected rows."


def test_more_rows_over_a_selection_replace_nothing_else() -> None:
    assert pasted("0 0 0 5\n" * 3, 1, 0, (1, 2)) == [BEFORE[0], *[[0, 0, 0, 5]] * 3, BEFORE[3]]


def test_as_many_rows_as_are_selected_need_no_word() -> None:
    said = paste(EIGHT, read_rows("0 0 1 0\n1 1 1 1"), 2, (2, 3)).said
    assert said == "2 rows: three inputs and a target."


def test_rows_selected_here_and_there_are_replaced_where_the_first_of_them_was() -> None:
    assert pasted("0 0 0 5\n", 0, 0, (0, 2)) == [[0, 0, 0, 5], BEFORE[1], BEFORE[3]]


def test_a_column_that_is_shorter_than_the_selection_leaves_rows_and_says_so() -> None:
    rows = paste(WORKSHOP_ROWS, read_rows("5\n6", TARGET), 0, range(4))
    assert rows.rows.targets.tolist() == [5, 6, 1, 0]
    assert rows.said.endswith("Selected rows that stay as they were: 2.")


# Our own cells.


@pytest.mark.parametrize(
    "columns", [range(1), range(2), range(3), range(4), range(1, 3), range(3, 5), range(2, 4)]
)
def test_cells_that_are_copied_here_go_back_to_their_columns(columns: range) -> None:
    data = cells_to_data(WORKSHOP_ROWS, [(range(4), columns)])
    zeros = TrainingSet(np.zeros((4, 3), np.uint8), np.zeros(4))
    back = plain(paste(zeros, read_data(data), 0).rows)
    assert back == [[cell if column in columns else 0 for column, cell in enumerate(row)] for row in BEFORE]


def test_cells_here_and_there_change_nothing_between_them() -> None:
    data = cells_to_data(EIGHT, [(range(7, 8), range(1)), (range(5, 6), range(3, 4))])
    rows = plain(paste(WORKSHOP_ROWS, read_data(data), 1).rows)
    assert rows == [BEFORE[0], [*BEFORE[1][:3], 0.5], [1, *BEFORE[2][1:]], BEFORE[3]]


def test_whole_rows_of_our_own_make_the_table_longer() -> None:
    data = cells_to_data(EIGHT, [(range(3), range(5))])
    assert plain(paste(WORKSHOP_ROWS, read_data(data), 4).rows) == [*BEFORE, *plain(EIGHT)[:3]]


def test_copied_targets_are_exact() -> None:
    special = TrainingSet.from_rows(Row((1, 0, 1), target) for target in (0.1, 1 / 3, -0.0, 5e-324, -1e9))
    back = paste(special, read_data(cells_to_data(special, [(range(5), ALL)])), 0).rows
    assert back.targets.tobytes() == special.targets.tobytes()


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"a", b"0\t0", b"2\t0\t0\t0", b"0\t0\t0\tinf", b"0\t0\t0\t1e10"]
)
def test_what_only_claims_to_be_our_own_is_refused(data: bytes) -> None:
    with pytest.raises(RowsError):
        read_data(data)


def test_outputs_that_were_copied_are_called_by_their_name() -> None:
    with pytest.raises(RowsError) as refusal:
        read_data(cells_to_data(WORKSHOP_ROWS, [(range(4), range(4, 5))]))
    assert str(refusal.value) == "Outputs are what the network answers. They cannot be pasted."


# Limits.


def test_the_limit_is_said_before_anything_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_limits, "MOST_ROWS", 5)
    with pytest.raises(ValueError, match="at most 5 rows; this would make 6"):
        pasted("1 1 1 1\n1 1 1 1", 4)
    with pytest.raises(ValueError, match="at most 5 rows; this would make 6"):
        pasted("1 1 1 1\n" * 4, 0, 0, (0, 1))
    with pytest.raises(ValueError, match="at most 5 rows"):
        with_repeated_rows(WORKSHOP_ROWS, [0, 1])


def test_repeated_rows_stand_below_the_last_of_them() -> None:
    rows = with_repeated_rows(WORKSHOP_ROWS, [0, 2])
    assert plain(rows) == [*BEFORE[:3], BEFORE[0], BEFORE[2], BEFORE[3]]
    assert np.array_equal(WORKSHOP_ROWS.targets, [0, 1, 1, 0])
