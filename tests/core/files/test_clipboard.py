"""Blocks go to spreadsheets and come back, and no text becomes a formula there."""

import numpy as np
import pytest

from nn_desktop.core.files.clipboard import block_from_text, block_to_text, escaped_text
from nn_desktop.core.files.limits import MOST_ROWS

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


def test_a_hundred_thousand_rows_come_back() -> None:
    block = BLOCK * 50_000
    assert block_from_text(block_to_text(block)) == block


def test_too_many_rows_are_refused_with_their_number() -> None:
    with pytest.raises(ValueError, match=r"has 1,000,002 rows\. The most that fit are 1,000,000\."):
        block_from_text("0\n" * (MOST_ROWS + 2))


@pytest.mark.parametrize(
    "text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "=", " =1", "\t=1", "\n@x", "-1+2", "--1", "-"]
)
def test_a_text_that_looks_like_a_formula_is_escaped(text: str) -> None:
    assert escaped_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a", "1", "-1", "+1", "-0.5", "-1e-07", "- 1", "a=1", "'=1", "0 0 1"])
def test_numbers_and_plain_texts_are_left_as_they_are(text: str) -> None:
    assert escaped_text(text) == text
