"""Rows are typed as in a spreadsheet: Tab along, Return down and back to where typing began."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nn_desktop.core.network.experiment import Settings
from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import INPUT_1, INPUT_2, INPUT_3, OUTPUT, TARGET, Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(show_alone: ShowAlone, session: Session) -> Student:
    """The student with the panel of the table alone."""
    return show_alone(TrainingDataPanel(session, ()))


def type_row(student: Student, digits: str) -> None:
    """Type the cells of a row with Tab between them, and Return behind the last."""
    student.type(digits[0])
    for digit in digits[1:]:
        student.key(Qt.Key.Key_Tab)
        student.type(digit)
    student.key(Qt.Key.Key_Return)


def current(student: Student) -> tuple[int, int]:
    index = student.table.currentIndex()
    return index.row(), index.column()


def in_table(student: Student) -> bool:
    return student.table.isAncestorOf(student.focused()) or student.focused() is student.table


# Tab and Return


def test_four_rows_are_typed_and_no_other_field_hears_of_it(student: Student, session: Session) -> None:
    student.go_to_cell(0, INPUT_1)
    for _ in range(4):
        type_row(student, "1111")
    assert student.rows()[:4] == ["1 1 1 1"] * 4
    assert session.experiment.settings == Settings()


def test_rows_are_typed_beyond_the_last_one(panel: Student) -> None:
    panel.go_to_cell(3, INPUT_1)
    for digits in ("0110", "0101", "1001", "1101"):
        type_row(panel, digits)
    assert panel.rows()[:7] == [*WORKSHOP, "0 1 0 1", "1 0 0 1", "1 1 0 1"]
    # One more, to go on typing in.
    assert len(panel.rows()) == 8
    assert current(panel) == (7, INPUT_1)


def test_undo_takes_the_new_row_back_that_return_has_made(panel: Student, session: Session) -> None:
    panel.go_to_cell(3, INPUT_1)
    type_row(panel, "0110")
    assert len(panel.rows()) == 5
    assert session.message == "Row 5 is new. Undo takes it away."
    session.undo_stack.undo()
    assert panel.rows() == WORKSHOP


def test_targets_typed_one_below_the_other_end_with_the_table(panel: Student) -> None:
    panel.go_to_cell(0, TARGET)
    for digit in "0111":
        panel.type(digit)
        panel.key(Qt.Key.Key_Return)
    assert panel.rows() == ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 1"]
    assert current(panel) == (3, TARGET)


def test_return_goes_back_to_the_column_where_typing_began(panel: Student) -> None:
    panel.go_to_cell(0, INPUT_2)
    type_row(panel, "10")
    assert current(panel) == (1, INPUT_2)
    type_row(panel, "00")
    assert current(panel) == (2, INPUT_2)
    assert panel.rows() == ["0 1 0 0", "1 0 0 1", *WORKSHOP[2:]]


def test_return_after_other_keys_goes_straight_down(panel: Student) -> None:
    panel.go_to_cell(0, INPUT_1)
    panel.key(Qt.Key.Key_Tab)
    panel.key(Qt.Key.Key_Right)
    panel.key(Qt.Key.Key_Return)
    assert current(panel) == (1, INPUT_3)


def test_return_that_only_walks_ends_at_the_last_row(panel: Student) -> None:
    for column in (INPUT_1, TARGET):
        panel.go_to_cell(0, column)
        panel.key(Qt.Key.Key_Return, times=6)
        assert current(panel) == (3, column)
    assert panel.rows() == WORKSHOP


def test_tab_goes_through_all_cells_but_the_outputs_and_then_out(panel: Student) -> None:
    panel.go_to_cell(0, INPUT_1)
    seen = []
    while in_table(panel):
        seen.append(current(panel))
        panel.key(Qt.Key.Key_Tab)
    assert seen == [(row, column) for row in range(4) for column in range(OUTPUT)]
    panel.key(Qt.Key.Key_Backtab)
    assert in_table(panel)
    while in_table(panel):
        assert current(panel) == seen.pop()
        panel.key(Qt.Key.Key_Backtab)
    assert seen == []
    assert panel.rows() == WORKSHOP


def test_tab_from_a_target_that_is_being_typed_takes_it_along(panel: Student) -> None:
    panel.start_typing(0, TARGET, "0.5")
    panel.key(Qt.Key.Key_Tab)
    assert panel.rows()[0] == "0 0 1 0.5"
    assert current(panel) == (1, INPUT_1)
    assert panel.focused() is panel.table
    panel.start_typing(1, TARGET, "0.25")
    panel.key(Qt.Key.Key_Backtab)
    assert panel.rows()[1] == "1 1 1 0.25"
    assert current(panel) == (1, INPUT_3)
    panel.start_typing(3, TARGET, "2")
    panel.key(Qt.Key.Key_Tab)
    assert panel.rows()[3] == "0 1 1 2"
    assert not in_table(panel)


def test_tab_from_an_output_goes_to_the_next_row(panel: Student) -> None:
    panel.go_to_cell(1, OUTPUT)
    panel.key(Qt.Key.Key_Tab)
    assert current(panel) == (2, INPUT_1)
    panel.go_to_cell(3, OUTPUT)
    panel.key(Qt.Key.Key_Tab)
    assert not in_table(panel)


@pytest.mark.parametrize("is_typing", [False, True])
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_Backtab, CTRL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_ctrl_tab_and_f6_always_leave(
    key: Qt.Key, modifier: Qt.KeyboardModifier, is_typing: bool, panel: Student
) -> None:
    panel.go_to_cell(1, TARGET)
    if is_typing:
        panel.type("0.5")
    QTest.keyClick(panel.focused(), key, modifier)
    assert not in_table(panel)
    assert panel.rows()[1] == ("1 1 1 0.5" if is_typing else WORKSHOP[1])


def test_a_refused_target_is_not_walked_away_from(panel: Student, session: Session) -> None:
    panel.start_typing(0, TARGET, "half")
    panel.key(Qt.Key.Key_Return)
    assert "is not a number" in session.message
    assert current(panel) == (0, TARGET)
    panel.start_typing(0, TARGET, "0.5")
    panel.key(Qt.Key.Key_Tab)
    assert panel.rows()[0] == "0 0 1 0.5"
    assert current(panel) == (1, INPUT_1)


def test_escape_leaves_a_cell_as_it_was_and_stays_there(panel: Student) -> None:
    panel.start_typing(1, TARGET, "7")
    panel.key(Qt.Key.Key_Escape)
    assert panel.rows() == WORKSHOP
    assert current(panel) == (1, TARGET)
    assert panel.focused() is panel.table


# Delete


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_sets_the_selected_cells_to_0_in_one_step_and_says_so(
    key: Qt.Key, panel: Student, session: Session
) -> None:
    panel.click_cell(1, TARGET)
    panel.click_cell(2, TARGET, CTRL)
    panel.click_cell(1, INPUT_3, CTRL)
    panel.key(key)
    assert panel.rows() == [WORKSHOP[0], "1 1 0 0", "1 0 1 0", WORKSHOP[3]]
    assert session.message == "3 cells are 0 now."
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert panel.rows() == WORKSHOP


def test_delete_on_the_current_cell_alone(panel: Student, session: Session) -> None:
    panel.go_to_cell(1, INPUT_2)
    panel.key(Qt.Key.Key_Delete)
    assert panel.rows()[1] == "1 0 1 1"
    assert session.message == "The cell is 0 now."


def test_delete_removes_rows_that_are_selected_by_their_numbers(panel: Student, session: Session) -> None:
    header = panel.table.verticalHeader()
    for row, modifier in ((1, Qt.KeyboardModifier.NoModifier), (3, CTRL)):
        place = header.rect().center()
        place.setY(header.sectionViewportPosition(row) + header.sectionSize(row) // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    panel.table.setFocus()
    panel.key(Qt.Key.Key_Delete)
    assert panel.rows() == [WORKSHOP[0], WORKSHOP[2]]
    assert session.message == "2 rows are deleted."
    session.undo_stack.undo()
    assert panel.rows() == WORKSHOP


def test_delete_while_a_target_is_typed_belongs_to_the_typing(panel: Student) -> None:
    panel.start_typing(1, TARGET, "12")
    panel.key(Qt.Key.Key_Backspace)
    panel.key(Qt.Key.Key_Home)
    panel.key(Qt.Key.Key_Delete)
    panel.type("5")
    panel.key(Qt.Key.Key_Return)
    assert panel.rows()[1] == "1 1 1 5"


# Where nothing can be typed


@pytest.mark.parametrize("key", ["1", "x", "."])
def test_what_is_typed_into_an_output_is_answered(key: str, panel: Student, session: Session) -> None:
    panel.go_to_cell(1, OUTPUT)
    panel.type(key)
    assert session.message == ("An output is what the network answers. Type into the inputs and the target.")
    assert panel.rows() == WORKSHOP
    panel.key(Qt.Key.Key_Delete)
    assert session.message == "An output is what the network answers. It cannot be set to 0."
    assert panel.rows() == WORKSHOP


def test_what_is_typed_into_an_empty_table_is_answered(panel: Student, session: Session) -> None:
    for _ in range(4):
        panel.press("deleteRowButton")
    panel.focus("trainingTable")
    panel.type("1")
    assert session.message == "There is no row to type into. Add one first."
    panel.key(Qt.Key.Key_Delete)
    assert session.message == "No cell is selected."
    panel.key(Qt.Key.Key_Tab)
    assert not in_table(panel)


@pytest.mark.parametrize(
    ("key", "modifier", "rows"),
    [
        (Qt.Key.Key_Return, CTRL, 4),
        (Qt.Key.Key_D, CTRL, 4),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, 3),
    ],
)
def test_a_key_that_goes_to_another_cell_selects_that_one_alone(
    key: Qt.Key, modifier: Qt.KeyboardModifier, rows: int, student: Student
) -> None:
    student.go_to_cell(1, INPUT_1)
    # The key is still held when the window does what it stands for.
    QTest.keyPress(student.focused(), key, modifier)
    student.key(Qt.Key.Key_Delete, ctrl=True)
    student.settle()
    assert len(student.rows()) == rows
