"""Words in the cells of inputs: they count as a whole, by the same words as pasted ones."""

import pytest
from PySide6.QtCore import Qt

from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import INPUT_1, INPUT_2, Student
from tests.gui.table.test_training_table import WORKSHOP, changed


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    """The student with the panel of the table alone."""
    return show_alone(TrainingDataPanel(session, ()))


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *(("FALSCH", 0), ("LOW", 0), ("low", 0), ("off", 0), ("nein", 0), ("0.0", 0), ("0,0", 0), ("L", 0)),
        *(("WAHR", 1), ("HIGH", 1), ("on", 1), ("ja", 1), ("yes", 1), ("1.0", 1), ("+1", 1), ("TRUE", 1)),
    ],
)
@pytest.mark.parametrize("row", [0, 1])
def test_a_word_for_an_input_counts_as_a_whole_when_the_cell_is_left(
    student: Student, session: Session, row: int, word: str, value: int
) -> None:
    student.go_to_cell(row, INPUT_1)
    student.type(word)
    student.key(Qt.Key.Key_Tab)
    assert student.rows() == changed(row, f"{value}{WORKSHOP[row][1:]}")
    assert student.table.currentIndex().column() == INPUT_2
    session.undo_stack.undo()
    assert student.rows() == WORKSHOP
    assert not session.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("word", "kept", "said"),
    [
        ("-1", 0, 'Input 1 is "-1", but an input is 0 or 1.'),
        ("+7", 0, 'Input 1 is "+7", but an input is 0 or 1.'),
        ("0.5", 0, 'Input 1 is "0.5", but an input is 0 or 1.'),
        ("1.5", 1, 'Input 1 is "1.5", but an input is 0 or 1.'),
        ("maybe", 0, 'Input 1 is "maybe", but an input is 0 or 1.'),
        ("1x", 1, 'Input 1 is "1x", but an input is 0 or 1.'),
        ("x", 0, 'Input 1 is "x". Write the row twice, once with 0 and once with 1.'),
        ("?", 0, 'Input 1 is "?". Write the row twice, once with 0 and once with 1.'),
        ("-", 0, 'Input 1 is "-". Write the row twice, once with 0 and once with 1.'),
        ("O", 0, "Input 1 is the letter O. Write the digit 0."),
        ("l", 0, "Input 1 is the letter l. Write the digit 1."),
    ],
)
def test_what_is_no_input_is_refused_when_the_cell_is_left_and_changes_nothing(
    student: Student, session: Session, word: str, kept: int, said: str
) -> None:
    student.go_to_cell(0, INPUT_1)
    student.type(word)
    student.key(Qt.Key.Key_Return)
    assert session.message == said
    # A digit has counted at once.
    assert student.rows() == changed(0, f"{kept} 0 1 0")
    assert (student.table.currentIndex().row(), student.table.currentIndex().column()) == (0, INPUT_1)


def test_while_a_word_is_typed_into_an_input_it_is_said_when_it_counts(
    student: Student, session: Session
) -> None:
    student.start_typing(0, INPUT_1, "T")
    assert session.message == (
        "An input is 0 or 1. A word such as TRUE or on counts when you leave the cell."
    )
    student.key(Qt.Key.Key_Escape)
    assert student.rows() == WORKSHOP
    assert student.focused() is student.table
    assert session.message == ""


def test_when_a_word_has_counted_it_is_not_said_any_longer_when_it_counts(
    student: Student, session: Session
) -> None:
    student.start_typing(1, INPUT_1, "TRUE")
    student.key(Qt.Key.Key_Return)
    # It was 1 before: nothing else has changed what is said.
    assert student.rows() == WORKSHOP
    assert session.message == ""


def test_a_digit_of_another_cell_is_no_part_of_a_word(student: Student) -> None:
    student.go_to_cell(1, INPUT_1)
    student.type("1")
    student.key(Qt.Key.Key_Tab)
    student.type(".0")
    student.key(Qt.Key.Key_Tab)
    assert student.rows() == changed(1, "1 0 1 1")


def test_a_digit_is_the_beginning_of_what_is_typed_right_behind_it_alone(
    student: Student, session: Session
) -> None:
    student.go_to_cell(1, INPUT_1)
    for keys in (
        (Qt.Key.Key_Right, Qt.Key.Key_Left),
        (Qt.Key.Key_Space, Qt.Key.Key_Space),
        (Qt.Key.Key_Delete,),
    ):
        student.type("1")
        for key in keys:
            student.key(key)
        student.type("FALSE")
        student.key(Qt.Key.Key_Tab)
        assert student.rows() == changed(1, "0 1 1 1")
        student.go_to_cell(1, INPUT_1)
    student.type("1")
    session.undo_stack.undo()
    student.type("off")
    student.key(Qt.Key.Key_Tab)
    assert student.rows() == changed(1, "0 1 1 1")
    student.go_to_cell(0, INPUT_1)
    student.type("0")
    student.go_to_cell(0, INPUT_2)
    student.go_to_cell(0, INPUT_1)
    student.type("on")
    student.key(Qt.Key.Key_Tab)
    assert student.rows()[0] == "1 0 1 0"
