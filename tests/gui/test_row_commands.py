"""The Edit menu on the table: cut, copy, paste, duplicate, delete, select all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.gui.student import INPUT_1, TARGET, Student

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
