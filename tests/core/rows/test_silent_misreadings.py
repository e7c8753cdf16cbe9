"""Texts that could be read as other rows, with nothing to notice it by: they are refused with the reason."""

import pytest

from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.values import RowsError

TARGET = 3


def refusal(text: str) -> str:
    with pytest.raises(RowsError) as refused:
        read_rows(text, TARGET)
    return str(refused.value)


def table(text: str) -> list[list[float]]:
    rows: list[list[float]] = read_rows(text, TARGET).table.tolist()
    return rows


# Two results in one cell.


@pytest.mark.parametrize(
    ("text", "line", "cell"),
    [
        ("011 -> 10\n100 -> 01\n", 1, "10"),
        ("00 00\n01 01\n11 10\n", 1, "00"),
        ("00\t00\n01\t01\n11\t10\n", 1, "00"),
        ("00|00\n01|01\n11|10\n", 1, "00"),
        ("| 00 | 00 |\n| 01 | 01 |\n| 11 | 10 |\n", 1, "00"),
        ("0\t1\t1\t10\n0\t0\t0\t11\n", 1, "10"),
        ("0\t1\t1\t1\n0\t0\t0\t01\n", 2, "01"),
        ("A\tB\tC\tY\n0\t1\t1\t10\n0\t1\t0\t01\n", 3, "01"),
    ],
)
def test_two_results_in_one_cell_are_no_target(text: str, line: int, cell: str) -> None:
    assert refusal(text).startswith(
        f'Line {line}: "{cell}" may be several results, but a row has one target. Leave the others out;'
    )


@pytest.mark.parametrize(
    "text",
    [
        "0\t1\t1\t10\n1\t1\t1\t5\n",
        "Input 1,Input 2,Input 3,Target\n0,1,1,10\n1,1,1,10\n",
        "0,1,1,10.0\n1,1,1,10.0\n",
    ],
)
def test_a_target_of_ten_beside_others_or_below_a_name_is_ten(text: str) -> None:
    assert table(text)[0] == [0, 1, 1, 10]


# What spreadsheets write where they cannot calculate.


@pytest.mark.parametrize(
    "error",
    ["#N/A", "#NV", "#REF!", "#NAME?", "#WERT!", "#DIV/0!", "#BEZUG!", "####", "#########"],
)
def test_an_error_of_a_spreadsheet_is_no_comment(error: str) -> None:
    mistake = f'"{error}", a mistake in the spreadsheet. Correct it there.'
    assert refusal(f"0\t0\t1\t0\n{error}\t1\t1\t1\n1\t1\t1\t1\n") == f"Line 2: input 1 is {mistake}"
    assert refusal(f"{error}\t1\t1\t1\n0\t0\t1\t0\n") == f"Line 1: input 1 is {mistake}"
    assert refusal(f"{error}\n1\n0\n") == f"Line 1: the target is {mistake}"
    assert refusal(f"0\t0\t1\t{error}\n1\t1\t1\t{error}\n").splitlines() == [
        f"Line 1: the target is {mistake}",
        f"Line 2: the target is {mistake}",
    ]


@pytest.mark.parametrize(
    "comment", ["# a gate", "#a gate", "## A gate", "#!/usr/bin/env python3", "# 1 2 3", "# " * 60]
)
def test_comments_are_comments_as_before(comment: str) -> None:
    assert table(f"{comment}\n0 0 1 0\n1 1 1 1\n") == [[0, 0, 1, 0], [1, 1, 1, 1]]
    assert table("0 0 1 0  # first\n1 1 1 1  #second\n") == [[0, 0, 1, 0], [1, 1, 1, 1]]


def test_numbers_of_rows_behind_a_hash_are_cells_and_not_comments() -> None:
    assert refusal("#1 0 0 1 0\n#2 1 1 1 1\n").startswith("The number of columns is 5.")


# A target that stands first by its shape.


@pytest.mark.parametrize(
    "text",
    [
        "0 | 0 0 1\n1 | 1 1 1\n",
        "0 || 0 0 1\n1 || 1 1 1\n",
        "0 || 0 | 0 | 1\n1 || 1 | 1 | 1\n",
        "0: 0 0 1\n1: 1 1 1\n",
        "0 = 0 0 1\n1 = 1 1 1\n",
        "0, 0 0 1\n1, 1 1 1\n",
        "0; 0 0 1\n1; 1 1 1\n",
        "0\t0 0 1\n1\t1 1 1\n",
        "0 & 0 0 1\n1 & 1 1 1\n",
        "0 / 0 0 1\n1 / 1 1 1\n",
        "0) 0 0 1\n1) 1 1 1\n",
        "0 (0 0 1)\n1 (1 1 1)\n",
        "[0] [0 0 1]\n[1] [1 1 1]\n",
        "0 | 0 1\n1 | 1 1\n",
        # Two inputs and two results.
        "0 0 | 0 0\n0 1 | 0 1\n1 1 | 1 0\n",
    ],
)
def test_a_row_that_is_parted_before_other_cells_than_the_last_leaves_the_target_open(text: str) -> None:
    first = text.splitlines()[0].replace("\t", "\\t")
    assert refusal(text).startswith(f'Line 1: it is not certain which cell of "{first}" is the target.')


# Signs that part cells only where they can be nothing else.


@pytest.mark.parametrize(
    "text",
    [
        "0.0 1.0\n1.1 0.1\n",
        "0.0-1.0\n1.1-0.1\n",
        "0-0 1-0\n1-1 1-1\n",
        "0.0.1\n1.1.0\n",
        "0-0-1 -0\n1-1-1 -1\n",
        "0 -0 -1 -0\n1 -1 -1 -1\n",
        "0-0-1.0\n1-1-1.1\n",
        "-0-0-1-0\n-1-1-1-1\n",
        "2026-11-30\n2026-12-01\n",
        "10.0.1.0\n10.1.1.1\n",
        "0-0-1-0\n1-1-1-2\n",
    ],
)
def test_signs_that_may_belong_to_numbers_part_nothing(text: str) -> None:
    assert refusal(text)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("0.0 0.0 1.0 0.0\n", [[0, 0, 1, 0]]),
        ("0 0 1 -0.5\n1 1 1 -1\n", [[0, 0, 1, -0.5], [1, 1, 1, -1]]),
        ("0 0 1.0\n1 1 1.1\n", [[0, 0, 1], [1, 1, 1.1]]),
        ("0,0,1,-1\n", [[0, 0, 1, -1]]),
    ],
)
def test_numbers_with_a_point_or_a_minus_stay_numbers(text: str, rows: list[list[float]]) -> None:
    assert table(text) == rows


def test_names_say_which_cell_of_a_parted_row_is_the_target() -> None:
    assert table("target | x1 x2 x3\n0 | 0 0 1\n1 | 1 1 1\n") == [[0, 0, 1, 0], [1, 1, 1, 1]]
    assert table("Y | A B C\n1 | 0 0 1\n0 | 1 1 1\n") == [[0, 0, 1, 1], [1, 1, 1, 0]]


@pytest.mark.parametrize("text", ["0 0 1 | 0\n", "(0 0 1) 0\n", "[0 0 1 0]\n", "0 0 1, 0\n", "0 0 1 0,5\n"])
def test_a_row_that_is_parted_before_its_last_cell_is_certain(text: str) -> None:
    assert table(text)[0][:3] == [0, 0, 1]


def test_bits_with_one_comma_may_be_three_inputs_or_two() -> None:
    assert refusal("0 0 1,0\n1 1 1,1\n") == (
        'Line 1: "1,0" may be one number or several cells. Put a tab or a semicolon between cells.'
    )
    assert table("0 0 0,5\n1 1 1,0\n") == [[0, 0, 0.5], [1, 1, 1]]


def test_numbers_of_rows_with_a_colon_are_a_column_too_many() -> None:
    assert refusal("1: 0 0 1 0\n2: 1 1 1 1\n").startswith("The number of columns is 5.")


# Numbers that may be others.


@pytest.mark.parametrize("text", ["0\t0\t1\t({0})\n1\t1\t1\t0\n", "0,0,1,({0})\n", "({0})\n"])
@pytest.mark.parametrize("number", ["1", "0.5", "1500"])
def test_a_number_in_brackets_may_be_negative_and_is_refused(text: str, number: str) -> None:
    assert refusal(text.format(number)) == (
        f'Line 1: the target is "({number})". Write a negative number with a minus, another without brackets.'
    )


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("0\t0\t1\t1,500\n1\t1\t1\t1,500.5\n", "1,500"),
        ("0;0;1;1.500\n1;1;1;1.500,5\n", "1.500"),
        ("0;0;1;1.500\n1;1;1;1.234.567\n", "1.500"),
        ("1,500\n1,234,567\n", "1,500"),
        ("0\t0\t1\t1.500\n1\t1\t1\t0,5\n", "1.500"),
        ("0;0;1;1.500\n1;1;1;0,5\n", "1.500"),
        ("0;0;1;1.500\n1;1;1;0,125\n0;1;1;2.250,5", "1.500"),
        ("0\t0\t1\t1,500\n1\t1\t1\t0.25\n", "1,500"),
        ("1,500\n-12.5\n", "1,500"),
    ],
)
def test_one_sign_never_means_two_things_in_a_column(text: str, cell: str) -> None:
    assert refusal(text) == f'Line 1: the target "{cell}" may be 1.5 or 1500. Write one of these.'


def test_below_names_one_sign_never_means_two_things_either() -> None:
    assert refusal("Eingabe 1;Eingabe 2;Eingabe 3;Ziel\n0;0;1;0,5\n1;1;1;1.500\n") == (
        'Line 3: the target "1.500" may be 1.5 or 1500. Write one of these.'
    )


@pytest.mark.parametrize("other", ["0.125", "0.5", "-12.5", "1e-07", "1000.5", "2.250", "1", "TRUE"])
def test_one_sign_means_the_same_in_a_column(other: str) -> None:
    for sign in ".,":
        text = f"0;0;1;1.500\n1;1;1;{other}\n".replace(".", sign)
        assert table(text)[0] == [0, 0, 1, 1.5]


def test_a_point_beside_commas_between_thousands_is_a_decimal_point() -> None:
    assert table("0\t0\t1\t1.500\n1\t1\t1\t1,500.5\n") == [[0, 0, 1, 1.5], [1, 1, 1, 1500.5]]
