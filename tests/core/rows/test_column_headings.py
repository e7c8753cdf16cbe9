"""What stands above the rows, and what is no row: titles, names of columns, results that are no inputs."""

import pytest

from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.values import ReadRows, RowsError

TARGET = 3
TWO_ROWS = [[0, 0, 1, 0], [1, 1, 1, 1]]


def refusal(text: str) -> str:
    with pytest.raises(RowsError) as refused:
        read_rows(text, TARGET)
    return str(refused.value)


def whole_rows(text: str) -> ReadRows:
    """What was read, which has inputs and a target."""
    read = read_rows(text, TARGET)
    assert read.are_rows
    return read


# Titles.


@pytest.mark.parametrize("separator", [",", "\t", " ", "|"])
@pytest.mark.parametrize(
    "title",
    ["Aufgabe 3", "Table 1: XOR", "Übung 4", "Klasse 9a", "Aufgabe 10", "Neural networks 101"],
)
def test_a_title_with_a_number_is_a_title(title: str, separator: str) -> None:
    read = whole_rows("\n".join([title, separator.join("0010"), separator.join("1111")]))
    assert read.table.tolist() == TWO_ROWS
    assert read.said.endswith("Line 1 is a title.")


@pytest.mark.parametrize(
    "text",
    [
        "Data: [[0 0 1 0]\n [1 1 1 1]\n [1 0 1 1]]\n",
        "Zeilen: (0 0 1 0)\n(1 1 1 1)\n",
        "Data: 0010\n1111\n0101\n",
        "Data: [[True False False]\n [False True True]]\n",
    ],
)
def test_a_first_row_with_words_beside_it_is_no_title(text: str) -> None:
    assert refusal(text) == "Line 1 is no row, and no title. Delete the words or the whole line."


@pytest.mark.parametrize("separator", ["\t", ",", ";"])
@pytest.mark.parametrize("names", ["Y A B C", "y a b c", "y x1 x2 x3"])
def test_short_names_between_spaces_are_names_above_other_signs_too(names: str, separator: str) -> None:
    read = whole_rows("\n".join([names, separator.join("0001"), separator.join("1110")]))
    assert read.table.tolist() == [[0, 0, 1, 0], [1, 1, 0, 1]]


@pytest.mark.parametrize("names", ["Y/A/B/C", "Target A B C", "Y,A,B,C", "A A B Y"])
def test_names_with_other_signs_between_them_than_between_the_cells_are_no_title(names: str) -> None:
    assert refusal(f"{names}\n0\t0\t0\t1\n1\t1\t1\t1\n") == (
        "Line 1 seems to name the columns. Write it like the rows, or delete it."
    )


# Names of targets.


@pytest.mark.parametrize(
    "name",
    [
        *("Expected output", "Target output", "Zielausgabe", "Zielwerte", "targets", "Ziel (Soll)"),
        *("Output Y", "Outputs", "Ergebnisse", "desired output", "Soll-Ausgabe"),
    ],
)
def test_a_name_that_contains_a_word_for_the_target_is_the_targets(name: str) -> None:
    read = whole_rows(f"{name}\tA\tB\tC\n0\t0\t0\t1\n1\t1\t1\t0\n")
    assert read.table.tolist() == [[0, 0, 1, 0], [1, 1, 0, 1]]
    assert f'target: "{name}".' in read.said


def test_the_expected_output_is_the_target_and_the_output_beside_it_is_left_out() -> None:
    read = whole_rows("x1\tx2\tExpected output\tOutput\n0\t0\t1\t0.2\n1\t1\t0\t0.1\n")
    assert read.columns == (0, 1, TARGET)
    assert read.table.tolist() == [[0, 0, 1], [1, 1, 0]]
    assert read.said.endswith('target: "Expected output". Left out: "Output".')


# Results are no inputs.


@pytest.mark.parametrize(
    ("names", "results"),
    [
        ("A|B|A AND B|A OR B", '"A AND B" and "A OR B"'),
        ("A|B|A UND B|A ODER B", '"A UND B" and "A ODER B"'),
        ("A|B|A ∧ B|A ∨ B", '"A ∧ B" and "A ∨ B"'),
        ("A|B|AND|OR", '"AND" and "OR"'),
        ("A|B|Sum|Carry", '"Sum" and "Carry"'),
        ("A|B|Summe|Übertrag", '"Summe" and "Übertrag"'),
        ("E1|E2|Soll|Ist", '"Soll" and "Ist"'),
        ("E1|E2|Ist|Soll", '"Ist" and "Soll"'),
        ("x1|x2|target|prediction", '"target" and "prediction"'),
        ("x1|x2|target|error", '"target" and "error"'),
        ("A|B|Expected|Actual", '"Expected" and "Actual"'),
        ("A|B|target|guess", '"target" and "guess"'),
    ],
)
@pytest.mark.parametrize("separator", ["|", "\t", ","])
def test_two_columns_that_may_be_results_are_refused(names: str, results: str, separator: str) -> None:
    text = "\n".join([names.replace("|", separator), separator.join("0000"), separator.join("0101")])
    assert refusal(text) == (
        f"A row has one target, but these columns may be results: {results}. Leave out all but one."
    )


@pytest.mark.parametrize(
    "names", ["A,B,C,Sum", "A,B,Cin,Sum", "A=sun,B=wind,C=rain,Y=stay", "x1,x2,x3,A AND B", "target,A,B,C"]
)
def test_one_result_is_the_target(names: str) -> None:
    assert whole_rows(f"{names}\n0,0,1,0\n").table.shape == (1, 4)


# One name above all inputs.


@pytest.mark.parametrize(
    "text",
    [
        "Input  Output\n0 0 1  0\n1 1 1  1\n",
        "| Input | Output |\n|---|---|\n| 001 | 0 |\n| 111 | 1 |\n",
        "| Input | Output |\n|---|---|\n| (0,0,1) | 0 |\n| (1,1,1) | 1 |\n",
        "ABC Y\n001 0\n111 1\n",
        "Input\t\t\tOutput\n0\t0\t1\t0\n1\t1\t1\t1\n",
        "Eingaben;;;Ausgabe\n0;0;1;0\n1;1;1;1\n",
        "Inputs,Target\n0,0,1,0\n1,1,1,1\n",
    ],
)
def test_one_name_may_stand_above_all_inputs(text: str) -> None:
    assert whole_rows(text).table.tolist() == TWO_ROWS


@pytest.mark.parametrize("text", ["Output  Input\n0 0 1  0\n", "ABC Y\n0 0 1\n", "AAB Y\n001 0\n"])
def test_two_names_that_leave_it_open_are_refused(text: str) -> None:
    assert refusal(text)


@pytest.mark.parametrize("separator", ["\t", " ", ","])
@pytest.mark.parametrize("formula", ["p → q", "p ⇒ q", "p IMPLIES q", "p ∧ q", "p AND q"])
def test_a_formula_is_the_name_of_a_target(formula: str, separator: str) -> None:
    names = separator.join(["p", "q", formula])
    read = whole_rows("\n".join([names, *map(separator.join, ("001", "011", "100"))]))
    assert read.table.tolist() == [[0, 0, 1], [0, 1, 1], [1, 0, 0]]
    assert f'target: "{formula}"' in read.said


@pytest.mark.parametrize("separator", ["|", "\t", ","])
def test_a_column_of_numbers_may_be_called_by_a_hash(separator: str) -> None:
    read = whole_rows("\n".join(map(separator.join, ("#ABCY", "10010", "21111"))))
    assert read.table.tolist() == TWO_ROWS
    assert read.said.endswith('Left out: "#".')


# Texts without a row.


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("x1=0, x2=0, x3=1, y=0\nx1=1, x2=1, x3=1, y=1\n", "x1=1, x2=1, x3=1, y=1"),
        ("x1=0, x2=0, x3=1, y=0\n" * 3, "x1=0, x2=0, x3=1, y=0"),
        ("A;B;C;Y\nVRAI;FAUX;VRAI;FAUX\nFAUX;FAUX;FAUX;FAUX\n", "VRAI;FAUX;VRAI;FAUX"),
        ("oui;non;oui;non\nnon;oui;non;non\n", "non;oui;non;non"),
    ],
)
def test_where_no_value_is_understood_the_text_is_shown(text: str, cell: str) -> None:
    assert refusal(text) == (
        f'Line 2: "{cell}" is neither a number nor a word for 0 or 1. '
        "Write only the cells of a row, with tabs, semicolons, commas, bars or spaces between them."
    )


@pytest.mark.parametrize("start", ["<table>", "<!DOCTYPE html>", "  <tr>", "<TABLE border=1>"])
def test_html_has_a_way_out(start: str) -> None:
    text = f"{start}\n<tr><td>0</td><td>0</td><td>1</td><td>0</td></tr>\n"
    assert refusal(text) == "This is HTML. Open it in a browser, and copy the table there."
