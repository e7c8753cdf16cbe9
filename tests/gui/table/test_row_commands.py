"""The Edit menu on the table: cut, copy, paste, duplicate, delete, select all."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from nn_desktop.session.session import Session
from tests.gui.dialogs import Dialogs
from tests.gui.student import INPUT_1, INPUT_3, OUTPUT, TARGET, Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def paste(student: Student, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    student.choose_from_menu("pasteAction")


def select_columns(student: Student, first: int, last: int) -> None:
    """Go to the first cell of a column, and with Shift to the last one of another."""
    student.go_to_cell(0, first)
    for key, times in ((Qt.Key.Key_Down, 3), (Qt.Key.Key_Right, last - first)):
        for _ in range(times):
            QTest.keyClick(student.focused(), key, Qt.KeyboardModifier.ShiftModifier)


def test_the_whole_table_goes_to_a_spreadsheet_and_back(student: Student) -> None:
    student.choose_from_menu("selectAllAction")
    student.choose_from_menu("copyAction")
    names, *lines = clipboard().splitlines()
    assert names.split("\t") == ["Input 1", "Input 2", "Input 3", "Target", "Output"]
    assert [line.split("\t")[:4] for line in lines] == [row.split() for row in WORKSHOP]
    student.type_target(0, "5")
    student.go_to_cell(0, INPUT_1)
    paste(student, clipboard())
    assert student.rows() == WORKSHOP
    assert student.text("statusMessageLabel") == (
        '4 rows: three inputs and a target. Inputs: "Input 1", "Input 2" and "Input 3"; target: "Target". '
        'Left out: "Output". Replaced rows: 1 to 4.'
    )
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
    assert 'Line 2: input 2 is "2", but an input is 0 or 1.' in message
    assert "Nothing was pasted." in message


def test_xor_of_two_inputs_is_never_taken_for_three_inputs(student: Student) -> None:
    student.go_to_cell(0, INPUT_1)
    paste(student, "0\t0\t0\n0\t1\t1\n1\t0\t1\n1\t1\t0\n")
    assert student.rows() == ["0 0 0 0", "0 1 0 1", "1 0 0 1", "1 1 0 0"]
    assert student.text("statusMessageLabel") == (
        "4 rows: two inputs and a target; Input 3 is 0. Replaced rows: 1 to 4."
    )
    student.choose_from_menu("undoAction")
    assert student.rows() == WORKSHOP


@pytest.mark.parametrize(
    ("row", "text", "said"),
    [
        (1, "0 0 0 1", "Replaced rows: 2."),
        (0, "0 0 0 1\n" * 2, "Replaced rows: 1 to 2."),
        (2, "0 0 0 1\n" * 4, "Replaced rows: 3 to 4. New rows: 5 to 6."),
    ],
)
def test_what_is_pasted_says_which_rows_it_has_replaced(
    row: int, text: str, said: str, student: Student
) -> None:
    student.go_to_cell(row, 0)
    paste(student, text)
    assert student.text("statusMessageLabel").endswith(said)


def test_rows_pasted_over_a_longer_selection_replace_it(student: Student) -> None:
    student.go_to_cell(0, INPUT_1)
    paste(student, "0 0 0 5\n" * 8)
    student.choose_from_menu("selectAllAction")
    paste(student, "\n".join(WORKSHOP))
    assert student.rows() == WORKSHOP
    assert student.text("statusMessageLabel").endswith("They replace the 8 selected rows.")


def test_copied_input_columns_go_back_to_their_columns_wherever_the_cursor_is(
    student: Student, session: Session
) -> None:
    select_columns(student, INPUT_1, INPUT_3)
    student.choose_from_menu("copyAction")
    for row in range(4):
        student.type_target(row, "5")
    student.go_to_cell(0, INPUT_1)
    student.type("1")
    student.go_to_cell(0, TARGET)
    student.choose_from_menu("pasteAction")
    assert student.rows() == [f"{row[:5]} 5" for row in WORKSHOP]
    assert student.text("statusMessageLabel") == (
        "4 rows, and of these only Input 1, Input 2 and Input 3. Changed rows: 1 to 4."
    )


def test_cells_that_are_no_whole_rows_make_no_new_rows(student: Student) -> None:
    select_columns(student, TARGET, TARGET)
    student.choose_from_menu("copyAction")
    student.go_to_cell(2, TARGET)
    student.choose_from_menu("pasteAction")
    assert student.rows() == WORKSHOP
    assert "Only whole rows make it longer" in student.text("statusMessageLabel")


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_minus_1_is_read_as_0_when_the_offer_is_accepted(
    answer: QMessageBox.StandardButton, student: Student, dialogs: Dialogs
) -> None:
    student.go_to_cell(0, INPUT_1)
    dialogs.answers = [answer]
    paste(student, "-1 -1 1 -1\n1 1 -1 1\n")
    assert dialogs.said == ["The inputs are −1 and 1, but an input is 0 or 1. Should every −1 be read as 0?"]
    is_accepted = answer == QMessageBox.StandardButton.Yes
    assert student.rows() == (["0 0 1 0", "1 1 0 1", *WORKSHOP[2:]] if is_accepted else WORKSHOP)
    assert student.text("statusMessageLabel").endswith(
        "Every −1 was read as 0. Replaced rows: 1 to 2." if is_accepted else "Nothing was pasted."
    )


@pytest.mark.parametrize("target", ["0", "0.5"])
def test_a_target_of_minus_1_beside_others_stays_and_the_question_says_so(
    target: str, student: Student, dialogs: Dialogs
) -> None:
    student.go_to_cell(0, INPUT_1)
    dialogs.answers = [QMessageBox.StandardButton.Yes]
    paste(student, f"-1 -1 1 -1\n1 1 1 {target}\n")
    assert dialogs.said == [
        "The inputs are −1 and 1, but an input is 0 or 1. Should every −1 among the inputs be read as 0?"
    ]
    assert student.rows() == ["0 0 1 −1", f"1 1 1 {target}", *WORKSHOP[2:]]
    assert "Every −1 among the inputs was read as 0." in student.text("statusMessageLabel")


@pytest.mark.parametrize("kind", ["text/html", "image/png", None])
def test_a_clipboard_without_text_says_so(kind: str | None, student: Student) -> None:
    contents = QMimeData()
    if kind:
        contents.setData(kind, b"<table><tr><td>0</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(contents)
    student.choose_from_menu("pasteAction")
    assert student.rows() == WORKSHOP
    assert student.text("statusMessageLabel") == (
        "The clipboard has no text. Copy the cells once more.\nNothing was pasted."
    )


@pytest.mark.parametrize("text", [None, "/home/ada/rows.csv", "file:///home/ada/rows.csv"])
def test_a_file_on_the_clipboard_is_called_one_and_has_a_way_in(text: str | None, student: Student) -> None:
    contents = QMimeData()
    contents.setUrls([QUrl.fromLocalFile("/home/ada/rows.csv")])
    if text:
        contents.setText(text)
    QGuiApplication.clipboard().setMimeData(contents)
    student.choose_from_menu("pasteAction")
    assert student.rows() == WORKSHOP
    assert student.text("statusMessageLabel") == (
        "This is a file, not the rows in it. Choose Open in the File menu, or drop it on the window.\n"
        "Nothing was pasted."
    )
    paste(student, "file:///home/ada/rows.csv\nfile:///home/ada/more.csv\n")
    assert student.text("statusMessageLabel").startswith("This is a file, not the rows in it.")


@pytest.mark.parametrize("language", ["en_US", "de_DE"])
@pytest.mark.parametrize(("text", "value"), [("TRUE", "1"), ("falsch", "0"), ("H", "1"), ("nein", "0")])
def test_words_typed_into_a_cell_are_what_they_are_when_pasted(
    text: str, value: str, language: str, student: Student, country: Callable[[str], None]
) -> None:
    country(language)
    student.type_target(0, text)
    assert student.rows()[0] == f"0 0 1 {value}"


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
    first = [line.rsplit("\t", 1)[0] for line in clipboard().splitlines()[1:4]]
    assert first == ["0\t0\t1\t0", "1\t0\t1\t0.5", "0\t1\t1\t1"]
    assert clipboard().count("\n") == 10_001
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


def test_numbers_are_copied_as_spreadsheets_of_the_country_read_them_and_pasted_back(
    student: Student, session: Session, country: Callable[[str], None]
) -> None:
    student.type_target(1, "0.5")
    student.go_to_cell(1, TARGET)
    for name, text in (("de_DE", "0,5"), ("ar_EG", "0.5")):
        country(name)
        student.choose_from_menu("copyAction")
        assert clipboard() == f"{text}\n"
        paste(student, clipboard())
        assert session.experiment.training_set.targets[1] == 0.5


def test_a_digit_typed_into_an_output_goes_to_no_row_that_begins_with_it(student: Student) -> None:
    student.go_to_cell(0, OUTPUT)
    before = student.rows()
    student.type(student.outputs()[1])
    assert student.table.currentIndex().row() == 0
    assert student.rows() == before


def test_more_rows_than_a_table_may_have_are_refused_with_the_limit(
    student: Student, session: Session
) -> None:
    paste(student, "0 0 0 0\n" * 20_001)
    assert student.text("statusMessageLabel").startswith("It has 20,001 rows. A table has at most 20,000.")
    student.go_to_cell(3, INPUT_1)
    paste(student, "0 0 0 0\n" * 19_999)
    assert student.text("statusMessageLabel").startswith(
        "A table has at most 20,000 rows; this would make 20,002."
    )
    assert student.rows() == WORKSHOP
    student.go_to_cell(0, INPUT_1)
    paste(student, "1\t0\t1\t1\n" * 20_000)
    full = session.experiment.training_set
    assert len(full) == 20_000
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
