"""The Edit menu works on what has the focus, and says truly what can be done there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
)

from nn_desktop.core.network.experiment import Settings
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.student import INPUT_1, TARGET, Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]
ENTRIES = ("undo", "redo", "cut", "copy", "paste", "selectAll")


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def enabled(student: Student) -> set[str]:
    return {name for name in ENTRIES if student.action(f"{name}Action").isEnabled()}


def program_text(student: Student) -> QPlainTextEdit:
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(1)
    student.focus("programText")
    return student.find(QPlainTextEdit, "programText")


def choose_by_key(student: Student, ctrl_key: Qt.Key, _entry: str) -> None:
    student.key(ctrl_key, ctrl=True)


def choose_by_entry(student: Student, _key: Qt.Key, entry: str) -> None:
    student.choose_from_menu(f"{entry}Action")


BOTH_WAYS = pytest.mark.parametrize("choose", [choose_by_key, choose_by_entry], ids=["key", "menu"])
Choose = Callable[[Student, Qt.Key, str], None]


@BOTH_WAYS
def test_select_all_and_copy_in_the_program_take_the_program(choose: Choose, student: Student) -> None:
    text = program_text(student)
    choose(student, Qt.Key.Key_A, "selectAll")
    choose(student, Qt.Key.Key_C, "copy")
    assert clipboard() == text.toPlainText()
    assert "import" in clipboard()
    assert not student.table.selectionModel().hasSelection()


@BOTH_WAYS
def test_paste_and_cut_in_the_program_change_no_rows(choose: Choose, student: Student) -> None:
    program_text(student)
    put_on_clipboard("1\t1\t1\t1\n")
    choose(student, Qt.Key.Key_V, "paste")
    choose(student, Qt.Key.Key_A, "selectAll")
    choose(student, Qt.Key.Key_X, "cut")
    assert student.rows() == WORKSHOP


@BOTH_WAYS
def test_a_number_can_be_copied_cut_and_pasted_in_its_field(
    choose: Choose, student: Student, session: Session
) -> None:
    student.focus("iterationsSpinBox")
    choose(student, Qt.Key.Key_A, "selectAll")
    choose(student, Qt.Key.Key_C, "copy")
    assert clipboard() == "10,000"
    choose(student, Qt.Key.Key_X, "cut")
    put_on_clipboard("250")
    choose(student, Qt.Key.Key_V, "paste")
    student.key(Qt.Key.Key_Return)
    assert session.experiment.settings.iterations == 250
    assert student.rows() == WORKSHOP


@BOTH_WAYS
def test_in_a_cell_that_is_being_typed_they_work_on_its_text(choose: Choose, student: Student) -> None:
    student.start_typing(1, TARGET, "0.25")
    choose(student, Qt.Key.Key_A, "selectAll")
    choose(student, Qt.Key.Key_C, "copy")
    assert clipboard() == "0.25"
    put_on_clipboard("0.75")
    choose(student, Qt.Key.Key_V, "paste")
    assert student.rows() == WORKSHOP
    student.key(Qt.Key.Key_Return)
    assert student.rows()[1] == "1 1 1 0.75"


@BOTH_WAYS
def test_undo_while_typing_takes_back_the_typing_and_afterwards_the_change(
    choose: Choose, student: Student, session: Session
) -> None:
    student.type_target(0, "0.5")
    student.start_typing(1, TARGET, "7")
    choose(student, Qt.Key.Key_Z, "undo")
    assert isinstance(student.focused(), QLineEdit)
    assert student.rows()[0] == "0 0 1 0.5"
    student.key(Qt.Key.Key_Escape)
    choose(student, Qt.Key.Key_Z, "undo")
    assert student.rows() == WORKSHOP
    assert not session.undo_stack.canUndo()


@BOTH_WAYS
def test_undo_in_a_number_takes_back_the_typing_and_then_the_change_before(
    choose: Choose, student: Student, session: Session
) -> None:
    student.set_number("seedSpinBox", "7")
    student.set_number("iterationsSpinBox", "5", finish=False)
    choose(student, Qt.Key.Key_Z, "undo")
    assert session.experiment.settings.seed == 7
    student.key(Qt.Key.Key_Escape)
    choose(student, Qt.Key.Key_Z, "undo")
    assert session.experiment.settings == Settings()


@BOTH_WAYS
def test_in_the_table_they_work_on_its_cells(choose: Choose, student: Student) -> None:
    student.focus("trainingTable")
    choose(student, Qt.Key.Key_A, "selectAll")
    choose(student, Qt.Key.Key_C, "copy")
    assert "\n0\t0\t1\t0\t" in clipboard()
    choose(student, Qt.Key.Key_X, "cut")
    assert student.rows() == []
    choose(student, Qt.Key.Key_V, "paste")
    assert student.rows() == WORKSHOP


def test_a_beginner_who_pastes_before_going_anywhere_pastes_into_the_table(student: Student) -> None:
    assert student.focused().objectName() == "trainButton"
    put_on_clipboard("1\t1\t1\t0.5\n")
    student.key(Qt.Key.Key_V, ctrl=True)
    assert student.rows()[0] == "1 1 1 0.5"


@pytest.mark.parametrize("name", ["trainButton", "lossPlot", "biasCheckBox", "input1CheckBox", "corner011"])
def test_from_elsewhere_nothing_is_cut_or_copied_out_of_the_table(name: str, student: Student) -> None:
    student.focus(name)
    put_on_clipboard("mine")
    for key in (Qt.Key.Key_X, Qt.Key.Key_C):
        student.key(key, ctrl=True)
    assert (student.rows(), clipboard()) == (WORKSHOP, "mine")
    assert enabled(student) == {"paste", "selectAll"}
    # All of the table are selected by the way there.
    student.key(Qt.Key.Key_A, ctrl=True)
    assert student.focused() is student.table
    assert {"cut", "copy"} <= enabled(student)


def test_the_lines_of_one_step_can_be_copied_and_not_the_table_behind_them(student: Student) -> None:
    student.focus("stepTable")
    put_on_clipboard("before")
    student.choose_from_menu("selectAllAction")
    assert not student.table.selectionModel().hasSelection()
    student.choose_from_menu("copyAction")
    assert clipboard().startswith("output = sigmoid(inputs @ weights)\t0.268986")
    student.choose_from_menu("copyStepAction")
    assert clipboard().split("\n")[0].startswith("\trow 1, 0 0 1 → 0\trow 2, 1 1 1 → 1\t")
    assert len(clipboard().split("\n")) == 8


def test_in_the_map_of_functions_they_leave_the_table_alone(student: Student) -> None:
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(2)
    student.focus("functionMap")
    student.choose_from_menu("selectAllAction")
    student.choose_from_menu("cutAction")
    assert student.rows() == WORKSHOP
    assert not student.table.selectionModel().hasSelection()


# What the menu says can be done


def test_the_menu_says_what_can_be_done_where_the_focus_is(student: Student) -> None:
    student.focus("trainingTable")
    assert enabled(student) == {"cut", "copy", "paste", "selectAll"}
    program = program_text(student)
    assert enabled(student) == {"selectAll"}
    program.selectAll()
    assert enabled(student) == {"copy", "selectAll"}
    student.focus("seedSpinBox")
    student.find(QSpinBox, "seedSpinBox").lineEdit().deselect()
    assert enabled(student) == {"paste", "selectAll"}
    student.find(QSpinBox, "seedSpinBox").selectAll()
    assert enabled(student) == {"cut", "copy", "paste", "selectAll"}
    student.type("7")
    assert enabled(student) == {"undo", "paste", "selectAll"}
    assert student.action("undoAction").text() == "&Undo typing"
    student.key(Qt.Key.Key_Return)
    student.focus("trainingTable")
    assert "undo" in enabled(student)
    assert student.action("undoAction").text() == "&Undo change seed"


def test_cut_says_that_it_cuts_rows_only_where_it_does(student: Student) -> None:
    student.focus("trainingTable")
    assert student.action("cutAction").text() == "Cu&t rows"
    student.focus("seedSpinBox")
    assert student.action("cutAction").text() == "Cu&t"


def test_without_rows_there_is_nothing_to_copy_but_a_place_to_paste(student: Student) -> None:
    student.focus("trainingTable")
    student.choose_from_menu("selectAllAction")
    student.key(Qt.Key.Key_Delete)
    assert student.rows() == []
    assert enabled(student) == {"undo", "paste"}
    assert not student.action("duplicateRowsAction").isEnabled()
    assert not student.action("deleteRowAction").isEnabled()
    student.choose_from_menu("undoAction")
    assert student.action("deleteRowAction").isEnabled()


def test_an_edit_menu_that_is_opened_by_key_still_works_on_the_field(
    student: Student, window: MainWindow
) -> None:
    student.focus("seedSpinBox")
    student.find(QSpinBox, "seedSpinBox").selectAll()
    QTest.keyClick(student.focused(), Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert enabled(student) == {"cut", "copy", "paste", "selectAll"}
    QTest.keyClick(menu, Qt.Key.Key_C)
    assert clipboard() == "1"
    assert student.focused().objectName() == "seedSpinBox"


def test_an_edit_menu_that_is_opened_by_key_leaves_a_cell_being_typed(student: Student) -> None:
    student.start_typing(1, TARGET, "0.25")
    put_on_clipboard("0.75")
    student.focused().selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(student.focused(), Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_P)
    student.key(Qt.Key.Key_Return)
    assert student.rows()[1] == "1 1 1 0.75"


def test_an_edit_menu_that_is_opened_by_mouse_still_works_on_a_cell_that_is_typed(
    student: Student, window: MainWindow
) -> None:
    student.start_typing(1, TARGET, "0.25")
    bar = window.menuBar()
    place = bar.actionGeometry(bar.actions()[1]).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = menu.actionGeometry(student.action("selectAllAction")).center()
    QTest.mouseMove(menu, entry + QPoint(1, 0))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=entry)
    editor = student.focused()
    assert isinstance(editor, QLineEdit)
    assert editor.selectedText() == "0.25"
    assert not student.table.selectionModel().isSelected(student.table.model().index(0, INPUT_1))


@pytest.mark.parametrize(
    "field", ["iterationsSpinBox", "learningRateSpinBox", "iterationSpinBox", "weight1Edit"]
)
def test_ctrl_delete_in_a_field_deletes_what_is_typed_there_and_no_row(field: str, student: Student) -> None:
    student.focus(field)
    line = student.focused()
    student.key(Qt.Key.Key_Home)
    student.key(Qt.Key.Key_Delete, ctrl=True)
    assert student.rows() == WORKSHOP
    assert student.focused() is line


def test_ctrl_delete_in_a_cell_deletes_what_is_typed_there_and_in_the_table_its_row(student: Student) -> None:
    student.start_typing(1, TARGET, "0.25")
    student.key(Qt.Key.Key_Home)
    student.key(Qt.Key.Key_Delete, ctrl=True)
    assert student.rows() == WORKSHOP
    student.key(Qt.Key.Key_Escape)
    student.key(Qt.Key.Key_Delete, ctrl=True)
    assert student.rows() == [WORKSHOP[0], *WORKSHOP[2:]]


@BOTH_WAYS
@pytest.mark.parametrize("finish", ["return", "tab", "train", "play"])
def test_a_setting_that_counts_is_one_step_of_undo_and_no_longer_one_of_typing(
    finish: str, choose: Choose, student: Student, session: Session
) -> None:
    student.set_number("learningRateSpinBox", "0.2", finish=False)
    if finish == "train":
        student.key(Qt.Key.Key_T, ctrl=True)
        student.wait_for_end()
    elif finish == "play":
        student.key(Qt.Key.Key_P, ctrl=True)
        student.wait_for_end()
    else:
        student.key(Qt.Key.Key_Return if finish == "return" else Qt.Key.Key_Tab)
    assert session.experiment.settings.learning_rate == 0.2
    student.focus("learningRateSpinBox")
    choose(student, Qt.Key.Key_Z, "undo")
    assert session.experiment.settings.learning_rate == 1.0
    assert student.find(QAbstractSpinBox, "learningRateSpinBox").text() == "1"
    choose(student, Qt.Key.Key_Z, "undo")
    assert student.find(QAbstractSpinBox, "learningRateSpinBox").text() == "1"
