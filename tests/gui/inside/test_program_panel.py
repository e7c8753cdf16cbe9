"""The experiment as a program: shown for the iteration at the cursor, ready to copy."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.python_program import ProgramForm, program_text
from nn_desktop.gui.inside.program_panel import ProgramPanel
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(ProgramPanel(session), 560, 300)


def shown(student: Student) -> str:
    return student.find(QPlainTextEdit, "programText").toPlainText()


def test_it_is_the_program_of_the_run_and_the_iteration_that_the_window_shows(
    student: Student, session: Session
) -> None:
    assert shown(student) == program_text(session.experiment, 0, session.shown_run.weights)
    session.step()
    session.step()
    assert shown(student) == program_text(session.experiment, 2, session.shown_run.weights)
    old = session.experiment
    session.change_setting("bias", "bias", value=True)
    assert shown(student) == program_text(old, 2, session.shown_run.weights)
    session.reset()
    assert shown(student) == program_text(session.experiment, 0, session.shown_run.weights)


def test_copy_puts_it_on_the_clipboard_and_says_so(student: Student, session: Session) -> None:
    session.step()
    student.press("copyProgramButton")
    assert QGuiApplication.clipboard().text() == shown(student)
    assert session.message == "The program is on the clipboard."


def test_it_can_be_selected_but_not_changed(student: Student) -> None:
    before = shown(student)
    student.focus("programText")
    student.type("x = 1")
    assert shown(student) == before
    assert student.find(QPlainTextEdit, "programText").isReadOnly()


def test_a_hidden_program_is_not_written_and_a_shown_one_is_up_to_date(
    student: Student, session: Session
) -> None:
    student.window.hide()
    session.step()
    student.window.show()
    assert shown(student) == program_text(session.experiment, 1, session.shown_run.weights)


def test_the_form_of_the_workshop_is_shown_and_copied_where_it_is_chosen(
    student: Student, session: Session
) -> None:
    session.step()
    box = student.find(QComboBox, "programFormComboBox")
    box.setFocus()
    student.key(Qt.Key.Key_Down)
    weights = session.shown_run.weights
    assert shown(student) == program_text(session.experiment, 1, weights, ProgramForm.WORKSHOP)
    assert "input(" in shown(student)
    student.press("copyProgramButton")
    assert QGuiApplication.clipboard().text() == shown(student)
    session.step()
    assert "after iteration 2:" in shown(student)
    student.focus("programFormComboBox")
    student.key(Qt.Key.Key_Up)
    assert shown(student) == program_text(session.experiment, 2, session.shown_run.weights)


def test_the_form_that_was_chosen_is_there_at_the_next_start(
    qtbot: QtBot, light_theme: None, tmp_path: Path
) -> None:
    forms = []
    for _ in range(2):
        session = Session()
        window = MainWindow(session, PreferencesStore(tmp_path))
        qtbot.addWidget(window)
        box = window.findChild(QComboBox, "programFormComboBox")
        assert box is not None
        forms.append(box.currentText())
        QTest.keyClick(box, Qt.Key.Key_End)
        session.close()
    assert forms == ["Short", "As in the workshop"]
