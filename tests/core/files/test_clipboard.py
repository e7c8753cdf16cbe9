"""Blocks go to spreadsheets and come back into the table, and no text becomes a formula there."""

import numpy as np
import pytest

from nn_desktop.core.files import clipboard, limits
from nn_desktop.core.files.clipboard import (
    block_from_text,
    block_to_text,
    escaped_text,
    with_block,
    with_repeated_rows,
    with_text,
)
from nn_desktop.core.files.limits import MOST_ROWS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from nn_desktop.core.network.training_set import TrainingSet

BLOCK = (("0", "1", "0.5"), ("1", "1", "-2"))


@pytest.mark.parametrize(
    "text",
    [
        "0\t1\t0.5\n1\t1\t-2",
        "0\t1\t0.5\n1\t1\t-2\n",
        "0\t1\t0.5\r\n1\t1\t-2\r\n",
        "0\t1\t0.5\r1\t1\t-2",
        "\ufeff0\t1\t0.5\n1\t1\t-2",
        '"0"\t1\t"0.5"\n1\t1\t-2',
        "0;1;0.5\n1;1;-2",
        "0,1,0.5\n1,1,-2",
        "Input 1\tInput 2\tTarget\n0\t1\t0.5\n1\t1\t-2\n",
    ],
)
def test_a_block_is_read_from_every_spreadsheet(text: str) -> None:
    assert block_from_text(text) == BLOCK


def test_a_block_is_written_with_tabs_and_lines() -> None:
    assert block_to_text(BLOCK) == "0\t1\t0.5\n1\t1\t-2\n"


@pytest.mark.parametrize("text", ["", "\n", "\r\n", "\ufeff", "\n\n\n", "\t\t\n\t\t\n"])
def test_an_empty_text_is_an_empty_block(text: str) -> None:
    assert block_from_text(text) == ()


@pytest.mark.parametrize(
    "text", ["0,5", "1,000,000", "1 000,5", "-1", "TRUE", "abc", "a,b", '5"', '"', "Target"]
)
def test_a_single_cell_stays_a_single_cell(text: str) -> None:
    assert block_from_text(text) == ((text,),)
    assert block_from_text(text + "\n") == ((text,),)


def test_decimal_commas_do_not_separate() -> None:
    assert block_from_text("0,5\n1,5\n") == (("0,5",), ("1,5",))
    assert block_from_text("1\t0,5\n0\t1,5\n") == (("1", "0,5"), ("0", "1,5"))
    assert block_from_text("1;0,5\n0;1,5\n") == (("1", "0,5"), ("0", "1,5"))


@pytest.mark.parametrize("slip", ["O", "0,0,1", "?", "1 2"])
def test_a_first_cell_with_a_slip_is_not_lost_as_a_header(slip: str) -> None:
    assert block_from_text(f"{slip}\n1\n") == ((slip,), ("1",))


def test_commas_separate_only_if_every_line_has_as_many() -> None:
    assert block_from_text("0,0,1\n0,1") == (("0,0,1",), ("0,1",))


def test_blank_lines_are_rows_of_empty_cells() -> None:
    assert block_from_text("\n1\n\n") == (("",), ("1",), ("",))
    assert block_from_text("1\n\n2") == (("1",), ("",), ("2",))


def test_short_rows_are_filled_up_and_empty_cells_stay() -> None:
    assert block_from_text("1\t2\t3\n\n4\n\t5") == (
        ("1", "2", "3"),
        ("", "", ""),
        ("4", "", ""),
        ("", "5", ""),
    )


def test_blocks_of_any_shape_come_back() -> None:
    generator = np.random.RandomState(4)
    cells = ["0", "1", "0.5", "-2", "1e-07", "0,5", "", 'a"b', "a\tb", "a\nb", "1;2", "1,2,3,4"]
    for _ in range(500):
        width = generator.randint(1, 5)
        first = tuple(generator.choice(cells[:6], width).tolist())
        others = [tuple(generator.choice(cells, width).tolist()) for _ in range(generator.randint(5))]
        block = (first, *others)
        if width > 1:
            assert block_from_text(block_to_text(block)) == block


def test_too_many_rows_are_refused_with_their_number() -> None:
    with pytest.raises(ValueError, match=r"has 20,002 rows\. The most that fit are 20,000\."):
        block_from_text("0\n" * (MOST_ROWS + 2))


@pytest.mark.parametrize(
    "text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "=", " =1", "\t=1", "\n@x", "-1+2", "--1", "-"]
)
def test_a_text_that_looks_like_a_formula_is_escaped(text: str) -> None:
    assert escaped_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a", "1", "-1", "+1", "-0.5", "-1e-07", "- 1", "a=1", "'=1", "0 0 1"])
def test_numbers_and_plain_texts_are_left_as_they_are(text: str) -> None:
    assert escaped_text(text) == text


# In the table.


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
    monkeypatch.setattr(limits, "MOST_ROWS", 5)
    with pytest.raises(ValueError, match="at most 5 rows; this would make 6"):
        with_block(WORKSHOP_ROWS, 4, 0, (("1",), ("1",)))
    with pytest.raises(ValueError, match="at most 5 rows"):
        with_repeated_rows(WORKSHOP_ROWS, [0, 1])


def test_repeated_rows_stand_below_the_last_of_them() -> None:
    rows = with_repeated_rows(WORKSHOP_ROWS, [0, 2])
    assert plain(rows) == [*BEFORE[:3], BEFORE[0], BEFORE[2], BEFORE[3]]
    assert np.array_equal(WORKSHOP_ROWS.targets, [0, 1, 1, 0])


# Text from the clipboard


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
        "1\t0\t1\t0.5\t0.9931\n0\t0\t0\t-2\t0.5",
        " 1\t0 \t1\t٠٫٥\n0\t0\t0\t−2",
    ],
)
def test_whole_rows_go_where_whole_rows_are_whoever_wrote_them(text: str) -> None:
    for column in range(5):
        rows = with_text(WORKSHOP_ROWS, 1, column, text)
        assert plain(rows) == [BEFORE[0], [1, 0, 1, 0.5], [0, 0, 0, -2], BEFORE[3]]


@pytest.mark.parametrize("column", range(5))
def test_a_narrow_block_goes_where_the_current_cell_is(column: int) -> None:
    rows = with_text(WORKSHOP_ROWS, 0, column, "1\n1\n")
    wanted = [list(row) for row in BEFORE]
    wanted[0][min(column, 3)] = wanted[1][min(column, 3)] = 1
    assert plain(rows) == wanted


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff"])
def test_an_empty_text_changes_nothing(text: str) -> None:
    assert with_text(WORKSHOP_ROWS, 0, 0, text) is WORKSHOP_ROWS


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1\t0\t2\t0", "Row 1: An input is 0 or 1, not 2"),
        ("1\t0\t1\t2e9", "Row 1: A target is a number from"),
        (
            "1\t0\t1\tnan",
            "Row 1: nan is not a number|Row 1: “nan” is not a number|Row 1: .*nan.* is not a number",
        ),
        ("1\t0\t1\t0\n\n1\t0\t1\t0", "Row 2: The number is missing"),
        ("1\t0\t1\t0\n1\t0", "Row 2: The number is missing"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_pasted(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as refused:
        with_text(WORKSHOP_ROWS, 0, 0, text)
    assert str(refused.value).endswith("Nothing was pasted.")


def test_an_endless_text_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "LARGEST_FILE_BYTES", 2**20)
    with pytest.raises(ValueError, match="holds more than 1 MB"):
        with_text(WORKSHOP_ROWS, 0, 0, "\t" * (2**20 + 1))
