"""What people bring to class: each of it is read with a sentence, or refused with sentences that help."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn_desktop.core.files.exports import rows_to_csv
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.table_limits import LARGEST_FILE_BYTES, MOST_ROWS
from nn_desktop.core.rows.values import RowsError

XOR = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
INPUT_2, TARGET = 1, 3


def read(text: str, column: int | None = None) -> tuple[list[list[float]], str]:
    """The four columns of what was read, as a table has them, and the sentence about it."""
    rows = read_rows(text, column)
    return np.column_stack([rows.training_set.inputs, rows.training_set.targets]).tolist(), rows.said


def refusal(text: str, column: int | None = None) -> RowsError:
    with pytest.raises(RowsError) as refused:
        read_rows(text, column)
    assert refused.value.problems
    return refused.value


# Shapes that fit by luck.


def test_xor_of_two_inputs_is_two_inputs_and_a_target() -> None:
    rows, said = read("0\t0\t0\n0\t1\t1\n1\t0\t1\n1\t1\t0\n")
    assert rows == [[a, b, 0, y] for a, b, y in XOR]
    assert said == "4 rows: two inputs and a target; Input 3 is 0."


def test_five_columns_are_refused_by_their_names() -> None:
    assert str(refusal("a,b,cin,sum,cout\n0,0,0,0,0\n")).startswith(
        'The columns "a", "b", "cin", "sum" and "cout" leave open which are the inputs and which is '
    )
    assert str(refusal("0 0 0 0 0\n")).startswith(
        "The number of columns is 5. Wanted are four columns, three inputs and a target, or three, "
        "two inputs and a target."
    )


@pytest.mark.parametrize("columns", [2, 5, 6, 8, 32])
def test_any_other_number_of_columns_is_refused_with_the_number(columns: int) -> None:
    assert f"The number of columns is {columns}." in str(refusal(("0 1 " * 16)[: 2 * columns] + "\n" * 3))


def test_one_column_goes_where_the_current_cell_is_and_that_is_said() -> None:
    one = read_rows("1\n0\n1\n", INPUT_2)
    assert (one.columns, one.table.ravel().tolist()) == ((INPUT_2,), [1, 0, 1])
    assert one.said == "3 rows, and of these only Input 2."
    assert read_rows("0,5\n-2\n", TARGET).said == "2 rows, and of these only Target."
    assert not one.are_rows
    assert "The number of columns is 1." in str(refusal("1\n0\n1\n"))


def test_one_column_with_a_name_of_ours_goes_where_the_name_says() -> None:
    assert read_rows("Target\n1\n0\n", INPUT_2).columns == (TARGET,)
    assert read_rows("Eingabe 2\n1\n0\n", TARGET).columns == (INPUT_2,)
    assert read_rows("my column\n1\n0\n", INPUT_2).columns == (INPUT_2,)


def test_columns_that_are_no_rows_go_where_their_names_say() -> None:
    assert read_rows("Input 3\tInput 1\n1\t0\n").columns == (0, 2)
    assert read_rows("x1,x2,x3\n0,0,1\n1,1,1\n").columns == (0, 1, 2)
    two = read_rows("Target,Input 2\n0.5,1\n")
    assert (two.columns, two.table.tolist()) == ((INPUT_2, TARGET), [[1, 0.5]])
    assert two.said == "1 row, and of these only Input 2 and Target."


def test_the_inputs_or_the_outputs_of_the_workshop_alone_go_where_their_names_say() -> None:
    assert read_rows("training_inputs = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])").columns == (0, 1, 2)
    outputs = read_rows("training_outputs = np.array([[0,1,1,0]]).T", INPUT_2)
    assert (outputs.columns, outputs.table.ravel().tolist()) == ((TARGET,), [0, 1, 1, 0])


def test_lines_of_the_workshops_list_alone_leave_it_open() -> None:
    for text in ("[0,0,1],\n[1,1,1],\n[1,0,1],\n", "                  [1,1,1],\n   [1,0,1]])\n"):
        assert str(refusal(text)).startswith(
            "Three numbers in a list may be three inputs, or two inputs and a target. Wanted are four columns"
        )


def test_three_columns_that_contradict_each_other_are_no_two_inputs_and_a_target() -> None:
    text = "0 0 0\n0 0 1\n0 1 0\n0 1 1\n"
    assert str(refusal(text)) == (
        "As two inputs and a target, these rows contradict each other. "
        "Write four cells in each row: three inputs and a target."
    )
    # Contradictory rows are a lesson; with names, it is known that they are meant.
    assert len(read("A B Y\n0 0 0\n0 0 1\n")[0]) == 2


def test_a_single_row_of_three_is_refused_but_for_an_arrow() -> None:
    assert str(refusal("1 0 1")).startswith(
        "One row of three cells may be three inputs, or two inputs and a target."
    )
    assert read("1 0 -> 1")[0] == [[1, 0, 0, 1]]


# Names.


@pytest.mark.parametrize(
    "names", ["target,x1,x2,x3", "class,x1,x2,x3", "y,x1,x2,x3", "out,A,B,C", "label;a;b;c"]
)
def test_a_target_that_stands_first_is_the_target(names: str) -> None:
    separator = ";" if ";" in names else ","
    rows, said = read(names + "\n" + separator.join("1001") + "\n" + separator.join("0111"))
    assert rows == [[0, 0, 1, 1], [1, 1, 1, 0]]
    first, *inputs = names.split(separator)
    assert said.startswith("2 rows: three inputs and a target. ")
    assert f'target: "{first}".' in said
    assert all(f'"{name}"' in said for name in inputs)


@pytest.mark.parametrize("names", ["A B C Y", "x1 x2 x3 y", "P Q R out", "A B C F", "X Y Z F", "a b c d"])
def test_names_of_the_classroom_are_names_through_every_door(names: str) -> None:
    assert read(f"{names}\n0 0 1 0\n")[0] == [[0, 0, 1, 0]]
    assert read(names.replace(" ", "\t") + "\n0\t0\t1\t0\n")[0] == [[0, 0, 1, 0]]


@pytest.mark.parametrize("letter", ["O", "o", "l", "I"])
def test_a_misread_digit_is_never_lost_as_a_name(letter: str) -> None:
    digit = {"O": "0", "o": "0", "l": "1", "I": "1"}[letter]
    assert str(refusal(f"{letter},0,1,0\n0,0,1,0\n")) == (
        f"Line 1: input 1 is the letter {letter}. Write the digit {digit}."
    )
    assert "Line 1: input 2 is the letter" in str(refusal("O\tl\tI\to\n0\t0\t1\t0\n"))


@pytest.mark.parametrize("first", ["TRUE,FALSE,maybe,TRUE", "yes,no,x,yes", "?,?,?,?", "0,0,one,1"])
def test_a_first_row_with_a_slip_is_no_line_of_names(first: str) -> None:
    assert str(refusal(f"{first}\n0,0,1,0\n")).startswith("Line 1")


@pytest.mark.parametrize(
    "text",
    [
        "Target Input1 Input2 Input3\n0,0,0,1\n1,0,1,1\n",
        "The output of gates\n0 0 1 0\n",
        "A,B,Y\n0,0,1,0\n",
        "A,B,C,Y\n0,0,1\n",
        ",A,B,Y\n0,0,1,0\n1,1,0,1\n",
        "A,B,C,Y\nA,B,C,Y\n0,0,1,0\n",
        "out1,out2,a,b\n0,0,1,0\n",
        "Input 1,Input 2,Input 2,Target\n0,0,1,0\n",
        "Input 2,Input 3,Input 4,Target\n0,0,1,0\n",
        "Y,A,B,F\n0,0,1,0\n",
        "A,B,C\n0,0,1\n1,1,1\n",
        "X,Y,Z\n0,0,1\n1,1,1\n",
    ],
)
def test_names_that_leave_it_open_are_refused(text: str) -> None:
    assert "\n" not in str(refusal(text))


def test_a_title_is_left_out_and_that_is_said() -> None:
    assert read("XOR of two inputs\n0,0,1,0\n")[1] == "1 row: three inputs and a target. Line 1 is a title."
    rows, said = read("Gate\nA;B;C;Y\n0;0;1;0\n")
    assert rows == [[0, 0, 1, 0]]
    assert "Line 1 is a title." in said


def test_the_outputs_of_our_own_table_are_left_out_and_that_is_said() -> None:
    rows, said = read("Input 1\tInput 2\tInput 3\tTarget\tOutput\n0\t0\t1\t1\t0.0097\n")
    assert rows == [[0, 0, 1, 1]]
    assert said.endswith('Left out: "Output".')


# Cells.


@pytest.mark.parametrize(
    ("no", "yes"),
    [
        *(("FALSE", "TRUE"), ("FALSCH", "WAHR"), ("False", "True"), ("F", "T"), ("f", "t"), ("L", "H")),
        *(("no", "yes"), ("nein", "ja"), ("off", "on"), ("aus", "ein"), ("low", "high"), ("0.0", "1e0")),
    ],
)
def test_words_for_0_and_1_are_inputs_and_targets(no: str, yes: str) -> None:
    rows, said = read(f"{yes}\t{no}\t{yes}\t{no}\n{no}\t{no}\t{yes}\t{yes}\n")
    assert rows == [[1, 0, 1, 0], [0, 0, 1, 1]]
    assert said == "2 rows: three inputs and a target."


def test_inputs_of_minus_1_are_refused_once_with_an_offer() -> None:
    refused = refusal("-1 -1 -1 -1\n-1 -1 1 1\n1 1 1 -1\n")
    assert refused.problems == (
        "The inputs are −1 and 1, but an input is 0 or 1. Should every −1 be read as 0?",
    )
    assert refused.offer is not None
    assert refused.offer.table.tolist() == [[0, 0, 0, 0], [0, 0, 1, 1], [1, 1, 1, 0]]
    assert refused.offer.said == "3 rows: three inputs and a target. Every −1 was read as 0."


def test_the_offer_leaves_targets_that_are_not_minus_1_and_1_as_they_are() -> None:
    offer = refusal("-1 1 1 -0.5\n1 1 1 -1\n").offer
    assert offer is not None
    assert offer.table.tolist() == [[0, 1, 1, -0.5], [1, 1, 1, -1]]
    assert "Should every −1 among the inputs be read as 0?" in str(refusal("-1 1 1 -0.5\n1 1 1 -1\n"))
    assert "Every −1 among the inputs was read as 0." in offer.said
    # With another mistake beside it, there is nothing to offer.
    assert refusal("-1 1 1 0\n1 2 1 0").offer is None
    assert refusal("-1 1 1 0\n1 1 1 x").offer is None


def test_targets_of_minus_1_are_taken_and_the_way_out_is_named() -> None:
    rows, said = read("0 0 1 -1\n1 1 1 1\n")
    assert rows == [[0, 0, 1, -1], [1, 1, 1, 1]]
    assert said.endswith("Targets of −1 are for tanh at rate 0.1; a sigmoid answers between 0 and 1.")


@pytest.mark.parametrize("cell", ["X", "x", "-", "\u2013", "*", "?", "d", "NaN", "null"])
def test_do_not_care_has_an_answer(cell: str) -> None:
    assert str(refusal(f"0,0,1,0\n1,1,0,{cell}\n")) == (
        f'Line 2: the target is "{cell}". Leave the row out: then the answer is open.'
    )
    assert str(refusal(f"0,0,1,0\n1,{cell},0,1\n")) == (
        f'Line 2: input 2 is "{cell}". Write the row twice, once with 0 and once with 1.'
    )


def test_a_blank_cell_has_an_answer() -> None:
    assert str(refusal("0,0,1,0\n1,1,0,\n")) == (
        "Line 2: the target is missing. Leave the row out: then the answer is open."
    )
    assert str(refusal("0,0,1,0\n1,,0,1\n")) == "Line 2: input 2 is missing. Write 0 or 1."


def test_a_number_that_may_be_another_is_shown_as_what_it_was_read_as() -> None:
    assert read("0;0;1;1.500\n1;1;1;2.250")[1].endswith('"1.500" was read as 1.5.')
    assert read("0\t0\t1\t1,500\n")[1].endswith('"1,500" was read as 1.5.')
    # With others beside it, it is clear what the sign means.
    assert "was read as" not in read("0;0;1;1.500\n1;1;1;0.25")[1]
    assert "was read as" not in read("0;0;1;0.500\n1;1;1;0.250")[1]


def test_a_comma_between_two_digits_of_0_and_1_leaves_it_open() -> None:
    assert "The number of columns is 2." in str(refusal("0,1\n1,0\n", TARGET))
    # One cell is what somebody would type into it, and so is 0,5.
    assert read_rows("0,1", TARGET).table.tolist() == [[0.1]]
    assert read_rows("0,1\n0,5\n", TARGET).table.tolist() == [[0.1], [0.5]]


def test_digits_without_anything_between_them_are_cells_if_no_number_begins_so() -> None:
    assert read("0010\n1111\n")[0] == [[0, 0, 1, 0], [1, 1, 1, 1]]
    assert read("0010")[0] == [[0, 0, 1, 0]]
    assert read_rows("1000", TARGET).table.tolist() == [[1000]]
    assert "may be one number or several cells" in str(refusal("1000\n1001\n", TARGET))


def test_a_word_where_a_row_should_be_is_named() -> None:
    assert str(refusal("A,B,C,Y\nx,y,z,w\n0,0,1,0\n")).startswith('Line 2: "x" is no number.')


def test_every_mistake_has_its_line() -> None:
    assert refusal("# a comment\n\n0,0,1,0\n2,0,1,0\n0,0,1\n\n1,1,1,abc\n").problems == (
        'Line 4: input 1 is "2", but an input is 0 or 1.',
        "Line 5: the number of cells is 3, not 4 as in most lines.",
        (
            'Line 7: the target "abc" is not a number from −1,000,000,000 to 1,000,000,000. '
            "Write one such as 0.5 or −2."
        ),
    )


def test_several_rows_in_one_line_of_latex_are_read_and_refused_one_by_one() -> None:
    assert read("0 & 0 & 1 & 0 \\\\ 1 & 1 & 1 & 1 \\\\")[0] == [[0, 0, 1, 0], [1, 1, 1, 1]]
    assert refusal("0&0&1&0 \\\\ 1&1&1 \\\\ 1&1&2&0 \\\\").problems == (
        "Line 1: the number of cells is 3, not 4 as in most lines.",
        'Line 1: input 3 is "2", but an input is 0 or 1.',
    )


def test_the_first_twenty_mistakes_are_named_and_the_others_counted() -> None:
    refused = refusal("0,0,1,0\n" + "0,0,2,0\n" * 1000)
    assert len(refused.problems) == 20
    assert refused.problems_count == 1000
    assert str(refused).endswith("Mistakes that are not listed: 980.")


# Limits.


@pytest.mark.parametrize(("start", "end"), [("", ""), ("A,B,C,D\n", "\n\n,,,\n"), ("\n\n\nA,B,C,D\n", "\n")])
def test_too_many_rows_are_refused_with_their_number(start: str, end: str) -> None:
    most = start + "0,0,1,0\n" * (MOST_ROWS - 1) + "0,0,1,0"
    assert str(refusal(f"{most}\n0,0,1,0{end}")) == "It has 20,001 rows. A table has at most 20,000."
    assert len(read_rows(most + end).table) == MOST_ROWS


def test_a_million_rows_are_refused_before_they_are_read() -> None:
    assert str(refusal("0,0,1,0\n" * 1_000_000)) == "It has 1,000,000 rows. A table has at most 20,000."


def test_a_million_empty_rows_of_a_spreadsheet_do_not_matter() -> None:
    assert read("0;0;1;0\n" + ";;;\n" * 1_000_000)[0] == [[0, 0, 1, 0]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" " * (LARGEST_FILE_BYTES + 1), "It is larger than 16 MB, the most that can be read."),
        ("0" * (2**20 + 1), "A line is longer than any row could be."),
        ("0," * 1000, "It has more than 100 columns. A row has four: three inputs and a target."),
        ("0,0,1,0\n\0\0", "Line 2: here are zero bytes. Save it as UTF-8 first."),
    ],
)
def test_what_is_far_too_large_is_refused(text: str, said: str) -> None:
    assert str(refusal(text)) == said


@pytest.mark.parametrize(
    "text",
    [
        *(
            "[" * 100_000,
            "(" * 300_000,
            "[-" * 100_000,
            "-" * 500_000,
            "[" * 50 + "]" * 50,
            "[0,0,1,0]*10**9",
        ),
        *("f = [x for x in y]", "[__import__('os')]", "[0,0,1,9**9**9]", '["\\x00"]', "[0 if 1else 0,0,1,0]"),
        *(
            "{**{}}",
            "[*[0,0,1,0]]",
            "[f'{0}',0,1,0]",
            "[" + "9" * 10_000 + ",0,1,0]",
            "[1_0,0,1,0]",
            "[1j,0,1,0]",
        ),
    ],
)
def test_a_program_is_never_run_and_cannot_break_the_reader(text: str) -> None:
    assert refusal(text)


# Whatever somebody may think of.

targets = st.floats(-1e9, 1e9) | st.sampled_from([0.0, 1.0, -0.0, 0.1, 1e-300, 5e-324])
tables = st.lists(st.builds(Row, st.tuples(*[st.integers(0, 1)] * 3), targets), min_size=1, max_size=30).map(
    TrainingSet.from_rows
)
SIGNS = (*"01 \t\n,;|&:\"'#%/=-+.xXoOlITF[](){}\\_$", "\u0661", "\u2192", "\u2212", "\ufeff", "\r\n")
WORDS = ("->", "0,5", "1e5", "TRUE", "Target", "Input 1", "A", "np.array", "\\hline", "@data", "sep=;", "---")
LINES = ("0 0 1 0\n", "0,0,1,0\n")
pieces = st.sampled_from(SIGNS + WORDS + LINES)


@given(tables)
def test_what_is_taken_written_out_and_read_again_is_the_same(rows: TrainingSet) -> None:
    again = read_rows(rows_to_csv(rows)).training_set
    assert again == rows
    assert again.targets.tobytes() == rows.targets.tobytes()


@given(st.lists(pieces, max_size=40).map("".join) | st.text(max_size=60), st.sampled_from([None, 0, 3]))
@settings(max_examples=1500)
def test_any_text_is_rows_or_is_refused_and_rows_are_right(text: str, column: int | None) -> None:
    try:
        rows = read_rows(text, column)
    except RowsError as refused:
        problems = refused.problems
    else:
        problems = ()
    assert all(problem.isprintable() and len(problem) < 1000 for problem in problems)
    if problems:
        return
    assert np.isfinite(rows.table).all()
    assert rows.said.endswith(".")
    if rows.are_rows:
        taken = rows.training_set
        assert read_rows(rows_to_csv(taken)).training_set == taken


@pytest.mark.parametrize("names", ["y,y,a,b", "a,b,b,y", "y,,,"])
def test_names_that_name_nothing_clearly_are_no_title(names: str) -> None:
    assert "seems to name the columns" in refusal(f"{names}\n0,0,1,1\n1,1,1,0\n").problems[0]


@pytest.mark.parametrize("text", ["x = {}", "X = np.array([[]]).T", "y = []", "X = np.array([[]]).T\ny = []"])
def test_a_list_of_a_program_with_nothing_in_it_has_no_rows(text: str) -> None:
    with pytest.raises(RowsError, match="It has no rows"):
        read_rows(text)


@pytest.mark.parametrize("title", ["Exercise (1)", "XOR (exklusiv)", "Gatter [a]"])
def test_a_title_with_brackets_makes_no_program_of_rows(title: str) -> None:
    assert len(read_rows(f"{title}\n0,0,1,0\n1,1,1,1\n").table) == 2


def test_the_longest_number_of_zeros_and_ones_is_refused_like_any_other() -> None:
    with pytest.raises(RowsError, match="may be several results"):
        read_rows("0 0 1 " + "10" * 3000)
