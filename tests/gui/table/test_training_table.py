"""The table as it is used: clicked, typed into, walked through with the keys."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.table_limits import MOST_ROWS
from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.gui.table.training_table import TrainingTable
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.painted import assert_is_as_painted_anew, pixels
from tests.gui.student import INPUT_1, INPUT_2, INPUT_3, OUTPUT, TARGET, Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    """The student with the panel of the table alone."""
    return show_alone(TrainingDataPanel(session, ()))


def changed(row: int, text: str) -> list[str]:
    return [text if number == row else old for number, old in enumerate(WORKSHOP)]


# Inputs


def test_a_click_on_the_button_in_a_cell_turns_it_over_and_back(student: Student) -> None:
    student.click_cell(0, INPUT_2)
    assert student.rows() == changed(0, "0 1 1 0")
    student.click_cell(0, INPUT_2)
    assert student.rows() == WORKSHOP


def test_two_quick_clicks_are_two_clicks(student: Student) -> None:
    centre = student.cell_centre(2, INPUT_1)
    QTest.mouseClick(student.table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseDClick(student.table.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert student.table.findChild(QLineEdit) is None
    # Press, release, press, release: whether Qt calls the second pair a double click is no matter.
    assert student.rows() in (WORKSHOP, changed(2, "0 0 1 1"))


def test_a_click_beside_the_button_only_selects_the_cell(student: Student) -> None:
    cell = student.table.visualRect(student.table.model().index(1, INPUT_3))
    QTest.mouseClick(student.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + QPoint(2, 2))
    assert student.rows() == WORKSHOP
    assert student.table.currentIndex().row() == 1
    assert student.table.currentIndex().column() == INPUT_3


def test_dragging_over_cells_to_select_them_turns_nothing_over(student: Student) -> None:
    viewport = student.table.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=student.cell_centre(0, INPUT_1))
    student.move_mouse(viewport, student.cell_centre(1, INPUT_2), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=student.cell_centre(2, INPUT_3))
    assert student.rows() == WORKSHOP


def test_the_right_mouse_button_turns_nothing_over(student: Student) -> None:
    QTest.mouseClick(
        student.table.viewport(), Qt.MouseButton.RightButton, pos=student.cell_centre(0, INPUT_1)
    )
    assert student.rows() == WORKSHOP


def test_0_1_and_space_change_an_input_without_an_editor(student: Student) -> None:
    student.go_to_cell(1, INPUT_1)
    student.key(Qt.Key.Key_0)
    assert student.rows() == changed(1, "0 1 1 1")
    student.key(Qt.Key.Key_1)
    assert student.rows() == WORKSHOP
    student.key(Qt.Key.Key_Space)
    assert student.rows() == changed(1, "0 1 1 1")
    assert student.table.findChild(QLineEdit) is None


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier])
def test_digits_count_wherever_they_are_on_the_keyboard(
    student: Student, modifier: Qt.KeyboardModifier
) -> None:
    # On a French keyboard digits need the shift key.
    student.go_to_cell(0, INPUT_1)
    QTest.keyClick(student.table, Qt.Key.Key_1, modifier)
    assert student.rows() == changed(0, "1 0 1 0")


@pytest.mark.parametrize("key", ["2", "x", "-", ","])
def test_any_other_character_in_an_input_is_refused_with_a_sentence(
    student: Student, session: Session, key: str
) -> None:
    student.go_to_cell(0, INPUT_1)
    student.type(key)
    assert student.rows() == WORKSHOP
    sentence = session.message
    assert "input is 0 or 1" in sentence
    assert sentence.endswith(".")


def test_the_sentence_of_a_refusal_goes_when_a_valid_edit_follows(student: Student, session: Session) -> None:
    student.go_to_cell(0, INPUT_1)
    student.type("7")
    student.type("1")
    assert student.rows() == changed(0, "1 0 1 0")
    assert session.message == ""


# Targets


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("0.5", "0.5"),
        ("0,5", "0.5"),
        ("-2", "−2"),
        ("−2", "−2"),
        ("6.3×10⁻⁵", "6.3×10⁻⁵"),
        (",25", "0.25"),
        ("1e-3", "0.001"),
    ],
)
def test_a_target_takes_any_number_with_a_point_or_a_comma(student: Student, text: str, target: str) -> None:
    student.type_target(3, text)
    assert student.rows() == changed(3, f"0 1 1 {target}")


@pytest.mark.parametrize("country_name", ["de_DE", "ar_EG", "C"])
@pytest.mark.parametrize("text", ["0.5", "0,5"])
def test_a_half_is_a_half_in_every_country(
    student: Student, session: Session, country: Callable[[str], None], country_name: str, text: str
) -> None:
    country(country_name)
    student.type_target(0, text)
    assert session.experiment.training_set.targets[0] == 0.5
    # And it is still one after it has been looked at in an editor.
    student.go_to_cell(0, TARGET)
    student.key(Qt.Key.Key_F2)
    student.key(Qt.Key.Key_Return)
    assert session.experiment.training_set.targets[0] == 0.5


@pytest.mark.parametrize("country_name", ["ar_EG", "en_US"])
@pytest.mark.parametrize("text", ["٠٫٥", "٠,٥", "۰٫۵"])
def test_arabic_digits_are_digits_in_a_cell(
    student: Student, session: Session, country: Callable[[str], None], country_name: str, text: str
) -> None:
    country(country_name)
    student.type_target(0, text)
    assert session.experiment.training_set.targets[0] == 0.5


@pytest.mark.parametrize("text", ["half", "1..2", "2e9", "nan"])
def test_what_is_no_target_is_refused_with_a_sentence_and_changes_nothing(
    student: Student, session: Session, text: str
) -> None:
    student.type_target(0, text)
    assert student.rows() == WORKSHOP
    assert session.message in {
        (
            f'The target "{text}" is not a number from −1,000,000,000 to 1,000,000,000. '
            "Write one such as 0.5 or −2."
        ),
        f'The target is "{text}". Leave the row out: then the answer is open.',
    }
    student.type_target(0, "0.25")
    assert student.rows() == changed(0, "0 0 1 0.25")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.500", "1.500 was read as 1.5, not as 1500."),
        ("-2,125", "−2,125 was read as −2.125, not as −2125."),
        ("1.234", "1.234 was read as 1.234, not as 1234."),
        ("0.500", ""),
        ("1.5", ""),
    ],
)
def test_a_target_with_two_meanings_says_which_it_was_read_as(
    student: Student, session: Session, text: str, said: str
) -> None:
    student.type_target(0, text)
    assert session.message == said
    # To look at it in an editor is not to type it.
    session.say("")
    student.go_to_cell(0, TARGET)
    student.key(Qt.Key.Key_F2)
    student.key(Qt.Key.Key_Return)
    assert session.message == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [("1.000", "1.000 was read as 1, not as 1000."), ("1", ""), ("1,0", ""), ("wahr", "")],
)
def test_a_target_with_two_meanings_says_so_if_it_stands_there_already(
    student: Student, session: Session, text: str, said: str
) -> None:
    student.type_target(1, text)
    assert student.rows() == WORKSHOP
    assert session.message == said


def test_a_refusal_is_taken_back_by_a_right_entry_and_by_escape(student: Student, session: Session) -> None:
    for key, text in ((Qt.Key.Key_Return, "wahr"), (Qt.Key.Key_Escape, "0.7")):
        student.type_target(1, "h")
        assert session.message.startswith('The target "h" is not a number')
        student.start_typing(1, TARGET, text)
        student.key(key)
        assert student.rows() == WORKSHOP
        assert session.message == ""


def test_what_was_said_about_something_else_is_not_taken_back_by_an_entry(
    student: Student, session: Session
) -> None:
    student.type_target(1, "h")
    session.say("The plot was saved.")
    student.type_target(1, "1")
    assert session.message == "The plot was saved."


def test_escape_leaves_a_target_as_it_was(student: Student) -> None:
    student.start_typing(0, TARGET, "0.7")
    student.key(Qt.Key.Key_Escape)
    assert student.rows() == WORKSHOP


def test_return_goes_down_a_row_from_a_cell_and_from_its_editor(student: Student) -> None:
    student.type_target(0, "0.5")
    assert student.table.currentIndex().row() == 1
    student.key(Qt.Key.Key_Return)
    assert student.table.currentIndex().row() == 2
    assert student.table.currentIndex().column() == TARGET


def test_an_output_cannot_be_typed_into(student: Student) -> None:
    student.go_to_cell(0, OUTPUT)
    student.type("1")
    assert student.table.findChild(QLineEdit) is None
    QTest.mouseDClick(student.table.viewport(), Qt.MouseButton.LeftButton, pos=student.cell_centre(0, OUTPUT))
    assert student.table.findChild(QLineEdit) is None
    assert student.rows() == WORKSHOP


def test_typing_in_one_cell_is_one_step_of_undo(student: Student, session: Session) -> None:
    for text in ("0.1", "0.2", "0.3"):
        student.type_target(1, text)
    session.undo_stack.undo()
    assert student.rows() == WORKSHOP
    assert not session.undo_stack.canUndo()


# Long tables


def long_table(length: int) -> TrainingSet:
    inputs = np.random.RandomState(0).randint(0, 2, (length, 3)).astype(np.uint8)
    return TrainingSet(inputs, (inputs[:, 0] ^ inputs[:, 1]).astype(np.float64))


def test_all_rows_of_a_long_table_are_selected_deleted_and_brought_back(
    student: Student, session: Session
) -> None:
    rows = long_table(MOST_ROWS)
    session.change_rows("paste", rows)
    student.table.selectAll()
    table = student.find(TrainingTable, "trainingTable")
    assert table.selected_rows().tolist() == list(range(MOST_ROWS))
    student.press("deleteRowButton")
    assert student.rows() == []
    session.undo_stack.undo()
    assert student.table.model().rowCount(QModelIndex()) == MOST_ROWS
    assert session.experiment.training_set == rows


CONTRADICTION = TrainingSet.from_rows([Row((0, 0, 1), 0.0), Row((1, 1, 1), 1.0), Row((0, 0, 1), 1.0)])


@pytest.mark.parametrize("column", [INPUT_2, OUTPUT], ids=["elsewhere", "on an output"])
@pytest.mark.parametrize("rows", [CONTRADICTION, long_table(1_000)], ids=["few", "many"])
def test_outputs_that_change_are_painted_as_if_everything_were(
    student: Student, session: Session, rows: TrainingSet, column: int
) -> None:
    session.change_rows("paste", rows)
    # So small that they do not all become 0 or 1 in the first step.
    session.change_setting("rate", "learning_rate", 0.05)
    session.reset()
    student.focus("trainingTable")
    student.go_to_cell(2, column)
    # A row that is seen in half, if there are so many.
    student.table.verticalScrollBar().setValue(student.table.rowHeight(0) // 2)
    for _ in range(3):
        session.step()
        assert_is_as_painted_anew(student.table.viewport())
    student.table.selectAll()
    session.step()
    assert_is_as_painted_anew(student.table.viewport())


def test_a_long_target_is_never_written_over_its_neighbours(student: Student, session: Session) -> None:
    session.change_setting("activation", "activation", "relu")

    def neighbours() -> list[bytes]:
        table = student.table
        picture = table.viewport().grab().toImage()
        cells = [table.visualRect(table.model().index(1, column)) for column in (INPUT_3, OUTPUT)]
        return [pixels(picture.copy(cell)).tobytes() for cell in cells]

    before = neighbours()
    rows = session.experiment.training_set
    session.change_rows("target", rows.with_target(1, 123456789.5))
    student.settle()
    assert neighbours() == before
