"""The Edit menu on the table: cut, copy, paste, duplicate, delete, select all."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from nn_desktop.session.session import Session
from tests.gui.inside.python_lines import python_lines
from tests.gui.student import INPUT_1, INPUT_3, OUTPUT, TARGET, Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def paste(student: Student, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    student.choose_from_menu("pasteAction")


def test_the_whole_table_goes_to_a_spreadsheet_and_back(student: Student) -> None:
    student.choose_from_menu("selectAllAction")
    student.choose_from_menu("copyAction")
    lines = clipboard().splitlines()
    assert [line.split("\t")[:4] for line in lines] == [row.split() for row in WORKSHOP]
    student.type_target(0, "5")
    student.go_to_cell(0, INPUT_1)
    paste(student, "\n".join(lines))
    assert student.rows() == WORKSHOP
    student.choose_from_menu("undoAction")
    assert student.rows()[0] == "0 0 1 5"


def test_cut_rows_can_be_pasted_elsewhere(student: Student) -> None:
    student.select_rows([0, 2])
    student.choose_from_menu("cutAction")
    assert student.rows() == [WORKSHOP[1], WORKSHOP[3]]
    assert clipboard().splitlines() == ["0\t0\t1\t0", "1\t0\t1\t1"]
    student.click_cell(1, TARGET)
    student.choose_from_menu("pasteAction")
    assert student.rows() == [WORKSHOP[1], WORKSHOP[0], WORKSHOP[2]]


@pytest.mark.parametrize(("text", "target"), [("TRUE", "1"), ("false", "0"), ("0,5", "0.5"), ("1e3", "1000")])
def test_one_cell_takes_what_spreadsheets_write(text: str, target: str, student: Student) -> None:
    student.go_to_cell(0, TARGET)
    paste(student, text)
    assert student.rows()[0] == f"0 0 1 {target}"


def test_a_longer_block_adds_rows(student: Student) -> None:
    student.go_to_cell(3, INPUT_1)
    paste(student, "1\t1\t1\t0.5\n0\t0\t0\t-2")
    assert len(student.rows()) == 5
    assert student.rows()[3].startswith("1 1 1 0.5")


def test_a_block_with_a_mistake_is_not_pasted_and_says_where(student: Student) -> None:
    student.go_to_cell(0, INPUT_1)
    paste(student, "1\t1\t1\t1\n0\t2\t0\t0")
    assert student.rows() == WORKSHOP
    message = student.text("statusMessageLabel")
    assert "Row 2" in message
    assert "Nothing was pasted." in message


def test_rows_are_duplicated_below_and_deleted_again(student: Student) -> None:
    student.select_rows([0, 1])
    student.key(Qt.Key.Key_D, ctrl=True)
    assert student.rows() == [*WORKSHOP[:2], *WORKSHOP[:2], *WORKSHOP[2:]]
    student.select_rows([0, 1])
    student.choose_from_menu("deleteRowAction")
    assert student.rows() == WORKSHOP


def test_an_empty_clipboard_changes_nothing(student: Student) -> None:
    paste(student, "")
    assert student.rows() == WORKSHOP
    assert not student.action("undoAction").isEnabled()


# Many rows


def long_text(rows: int) -> str:
    return "".join(f"{row % 2}\t{row // 2 % 2}\t1\t{(0, 0.5, 1)[row % 3]}\n" for row in range(rows))


def test_ten_thousand_rows_go_round_and_each_command_is_one_step(student: Student, session: Session) -> None:
    student.go_to_cell(0, INPUT_1)
    paste(student, long_text(10_000))
    pasted = session.experiment.training_set
    assert len(pasted) == 10_000
    student.choose_from_menu("selectAllAction")
    student.choose_from_menu("copyAction")
    first = [line.rsplit("\t", 1)[0] for line in clipboard().splitlines()[:3]]
    assert first == ["0\t0\t1\t0", "1\t0\t1\t0.5", "0\t1\t1\t1"]
    assert clipboard().count("\n") == 10_000
    student.choose_from_menu("duplicateRowsAction")
    assert len(session.experiment.training_set) == 20_000
    student.choose_from_menu("undoAction")
    student.choose_from_menu("selectAllAction")
    student.choose_from_menu("cutAction")
    assert (student.rows(), clipboard()) == ([], long_text(10_000))
    student.choose_from_menu("pasteAction")
    assert session.experiment.training_set == pasted
    names = [session.undo_stack.text(place) for place in range(session.undo_stack.count())]
    assert names == ["paste", "delete rows", "paste"]
    for _ in names:
        student.choose_from_menu("undoAction")
    assert student.rows() == WORKSHOP


def test_what_is_between_selected_cells_is_copied_empty(student: Student) -> None:
    student.click_cell(0, TARGET)
    student.click_cell(2, INPUT_3, Qt.KeyboardModifier.ControlModifier)
    student.choose_from_menu("copyAction")
    assert clipboard() == "\t0\n1\t\n"


def test_numbers_are_copied_as_the_country_writes_them_and_pasted_back(
    student: Student, session: Session, country: Callable[[str], None]
) -> None:
    student.type_target(1, "0.5")
    student.go_to_cell(1, TARGET)
    for name, text in (("de_DE", "0,5"), ("ar_EG", "٠٫٥")):
        country(name)
        student.choose_from_menu("copyAction")
        assert clipboard() == f"{text}\n"
        paste(student, clipboard())
        assert session.experiment.training_set.targets[1] == 0.5


def test_a_digit_typed_into_an_output_does_not_look_through_all_rows(student: Student) -> None:
    paste(student, long_text(2_000))
    student.go_to_cell(0, OUTPUT)
    assert python_lines(lambda: student.type("7")) < 2_000
    assert student.table.currentIndex().row() == 0


def test_more_rows_than_a_table_may_have_are_refused_with_the_limit(
    student: Student, session: Session
) -> None:
    paste(student, "0\n" * 20_002)
    assert (
        student.text("statusMessageLabel") == "The clipboard has 20,002 rows. The most that fit are 20,000."
    )
    student.go_to_cell(3, INPUT_1)
    paste(student, "0\n" * 19_999)
    assert student.text("statusMessageLabel") == "A table has at most 20,000 rows; this would make 20,002."
    assert student.rows() == WORKSHOP
    student.go_to_cell(0, INPUT_1)
    paste(student, "1\t0\t1\t1\n" * 20_000)
    full = session.experiment.training_set
    # One more would make a table that no document can hold.
    for action, rows in (("addRowAction", "20,001"), ("duplicateRowsAction", "20,001")):
        student.choose_from_menu(action)
        assert student.text("statusMessageLabel") == (
            f"A table has at most 20,000 rows; this would make {rows}."
        )
        assert session.experiment.training_set == full
    student.choose_from_menu("undoAction")
    assert student.rows() == WORKSHOP


@pytest.mark.parametrize(("button", "rows"), [("addRowButton", 5), ("deleteRowButton", 3)])
def test_the_buttons_below_the_table_take_what_is_being_typed(
    button: str, rows: int, student: Student, session: Session
) -> None:
    student.start_typing(0, TARGET, "0.25")
    # Without the mouse: on some systems a click gives a button no focus, and nothing ends the typing.
    student.find(QPushButton, button).click()
    assert len(student.rows()) == rows
    assert session.undo_stack.text(0) == "change cell"
