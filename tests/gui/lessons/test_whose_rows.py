"""Whoever is in a lesson knows whose rows the table shows, and each way to the others is one press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QMessageBox, QWidget

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.session.session import Session
from tests.gui.dialogs import Dialogs
from tests.gui.lessons.test_panel import go_to_last_question
from tests.gui.student import Student

YOURS = "These are your rows."


@pytest.fixture
def own_rows(student: Student) -> list[str]:
    """The rows of somebody who then goes to the third card of the first lesson, and sets another seed."""
    student.press("addRowButton")
    rows = student.rows()
    student.press("lessonLinkButton")
    student.settle()
    student.press("option1")
    student.press("lessonNextButton")
    student.press("lessonNextButton")
    student.set_number("seedSpinBox", "2")
    student.qtbot.waitUntil(lambda: "Done." in student.words())
    return rows


def undo_to(student: Student, rows: object) -> None:
    while student.rows() != rows:
        assert student.action("undoAction").isEnabled()
        student.choose_from_menu("undoAction")


def test_a_card_says_that_undo_has_gone_back_to_before_it_and_sets_itself_up_again(
    student: Student, own_rows: object
) -> None:
    student.choose_from_menu("undoAction")
    student.settle()
    assert YOURS not in student.words()
    undo_to(student, own_rows)
    student.qtbot.waitUntil(lambda: YOURS in student.words())
    assert not student.can_see("lessonOwnRowsLink")
    student.press("lessonNextButton")
    student.settle()
    assert YOURS in student.words()
    # With somebody's own rows the task of the card is not done, although its conditions hold.
    student.qtbot.waitUntil(lambda: "✓  The seed is 1." in student.words())
    assert "This is so already." not in student.words()
    student.press("lessonSetUpLink")
    student.qtbot.waitUntil(lambda: "Your rows are kept." in student.words())
    assert YOURS not in student.words()
    assert not student.can_see("lessonSetUpLink")
    assert any(ring.isVisible() for ring in student.window.findChildren(QWidget, "pointingRing"))
    assert student.rows() != own_rows
    student.press("lessonOwnRowsLink")
    assert student.rows() == own_rows


def test_redo_shows_the_lessons_rows_again_and_nothing_is_said(student: Student, own_rows: object) -> None:
    undo_to(student, own_rows)
    student.qtbot.waitUntil(lambda: student.can_see("lessonSetUpLink"))
    student.choose_from_menu("redoAction")
    student.qtbot.waitUntil(lambda: not student.can_see("lessonSetUpLink"))
    assert YOURS not in student.words()


def test_own_rows_that_are_changed_after_undo_are_own_rows_still(student: Student, own_rows: object) -> None:
    undo_to(student, own_rows)
    student.press("addRowButton")
    more = student.rows()
    student.settle()
    student.qtbot.waitUntil(lambda: YOURS in student.words())
    student.press("lessonCloseButton")
    assert not student.can_see("lessonPanel")
    assert student.rows() == more


def test_a_document_that_is_opened_in_a_lesson_is_not_taken_for_the_lessons_rows(
    student: Student, own_rows: object, session: Session
) -> None:
    student.choose_from_menu("newAction")
    student.settle()
    assert session.experiment == Experiment()
    session.change_setting("seed", "seed", 5)
    student.qtbot.waitUntil(lambda: YOURS in student.words())


def test_whoever_starts_over_finds_the_first_card_as_it_begins_and_the_way_to_the_own_rows(
    student: Student, own_rows: object, session: Session, dialogs: Dialogs
) -> None:
    dialogs.answers = [QMessageBox.StandardButton.Yes]
    student.choose_from_menu("startOverAction")
    student.qtbot.waitUntil(lambda: session.experiment.settings.seed == 1)
    assert "Lesson 1 of 12 · Think first" in student.words()
    assert not student.is_enabled("lessonNextButton")
    assert student.focused().objectName() == "option1"
    student.press("lessonOwnRowsLink")
    assert student.rows() == own_rows


def test_whoever_starts_over_in_the_list_sees_the_ticks_go(
    student: Student, own_rows: object, dialogs: Dialogs
) -> None:
    student.press("lessonListButton")
    dialogs.answers = [QMessageBox.StandardButton.Yes]
    student.choose_from_menu("startOverAction")
    entries = student.find(QListWidget, "lessonList")
    assert entries.isVisible()
    assert entries.item(1).text() == "○  1  Random weights"
    student.press("lessonToCardButton")
    assert "Your rows are kept." in student.words()


def test_after_a_lesson_the_list_is_at_the_next_one_and_says_how_much_is_done(student: Student) -> None:
    student.press("lessonLinkButton")
    student.settle()
    student.press("option1")
    for _ in range(7):
        student.press("lessonNextButton")
    entries = student.find(QListWidget, "lessonList")
    assert entries.currentItem().text() == "○  2  A neuron adds"
    assert "5 of 7 cards are done" in entries.item(1).toolTip()
    student.key(Qt.Key.Key_Return)
    assert "Lesson 2 of 12 · Think first" in student.words()


def test_a_wrong_answer_is_called_so_and_the_right_one_is_not(student: Student) -> None:
    go_to_last_question(student)
    student.press("option1")
    assert student.name("lessonOutcome").startswith("Not quite. Look at the picture")
    student.press("option3")
    assert student.name("lessonOutcome").startswith("Yes.")
