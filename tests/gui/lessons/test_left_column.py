"""The table and an open lesson share the left column."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.session import Session
from tests.gui.languages import choose
from tests.gui.lessons.test_panel import open_from_list
from tests.gui.student import Student

# What one neuron cannot learn, with rows that say nothing new.
XOR = TrainingSet.from_rows(
    Row(inputs, float(inputs[0] != inputs[1])) for inputs in ((0, 0, 1), (1, 1, 1), (1, 0, 1), (0, 1, 1)) * 2
)
PROOF = "together weigh exactly as much as"


@pytest.fixture
def beside_lesson(student: Student, session: Session) -> Student:
    """Somebody with rows that cannot be learned, beside an open lesson."""
    student.press("lessonLinkButton")
    student.settle()
    session.change_rows("paste", XOR)
    student.settle()
    return student


def said(student: Student) -> str:
    return student.name("rowsMessageLabel")


def seen_rows(student: Student) -> float:
    return student.table.viewport().height() / student.table.rowHeight(0)


def test_without_a_lesson_the_proof_is_there_at_once(student: Student, session: Session) -> None:
    session.change_rows("paste", XOR)
    assert PROOF in said(student)
    assert not student.can_see("rowsWhyButton")


def test_beside_a_lesson_why_unfolds_the_proof_and_folds_it_again(beside_lesson: Student) -> None:
    student = beside_lesson
    assert "cannot learn these rows" in said(student)
    assert "Hidden neurons help." in said(student)
    assert PROOF not in said(student)
    assert student.name("rowsWhyButton") == "Why?"
    student.focus("rowsWhyButton")
    student.key(Qt.Key.Key_Return)
    assert PROOF in said(student)
    assert PROOF in student.text("rowsMessageLabel")
    assert student.name("rowsWhyButton") == "Less"
    student.key(Qt.Key.Key_Return)
    assert PROOF not in said(student)


def test_a_proof_of_other_rows_is_folded_again_and_without_a_proof_there_is_nothing_to_ask(
    beside_lesson: Student, session: Session
) -> None:
    student = beside_lesson
    student.press("rowsWhyButton")
    session.change_setting("bias", "bias", True)
    assert "cannot learn these rows" in said(student)
    assert PROOF not in said(student)
    session.change_setting("hidden", "hidden_neurons", 2)
    assert not student.can_see("rowsWhyButton")


def test_when_the_lesson_is_closed_the_proof_is_there_again(beside_lesson: Student) -> None:
    beside_lesson.press("lessonCloseButton")
    beside_lesson.press("lessonKeepRowsButton")
    assert PROOF in said(beside_lesson)
    assert not beside_lesson.can_see("rowsWhyButton")


@pytest.mark.parametrize("unfolds", [False, True])
def test_the_lesson_gives_way_until_five_rows_are_seen_or_it_has_200_pixels(
    beside_lesson: Student, unfolds: bool
) -> None:
    student = beside_lesson
    if unfolds:
        student.press("rowsWhyButton")
        student.settle()
    lesson = student.find(QWidget, "lessonPanel").height()
    assert lesson >= 200
    assert seen_rows(student) >= 5 or lesson <= 202


def test_a_lesson_beside_the_workshops_four_rows_has_all_the_rest(student: Student) -> None:
    student.press("lessonLinkButton")
    student.settle()
    assert 4 <= seen_rows(student) < 4.5
    assert student.find(QWidget, "lessonPanel").height() > 300


def test_on_a_small_screen_a_card_is_in_sight_whatever_it_points_at(student: Student) -> None:
    student.window.resize(1024, 600)
    student.press("lessonLinkButton")
    student.press("option1")
    student.press("lessonNextButton")
    student.settle()
    area = student.find(QScrollArea, "windowScrollArea")
    for name in ("lessonBackButton", "lessonNextButton"):
        button = student.find(QWidget, name)
        for corner in (button.rect().topLeft(), button.rect().bottomRight()):
            assert area.viewport().rect().contains(button.mapTo(area.viewport(), corner)), name


def test_on_a_small_screen_the_buttons_of_a_lesson_are_in_sight(student: Student) -> None:
    student.window.resize(1024, 600)
    student.press("lessonLinkButton")
    student.press("option1")
    student.settle()
    area = student.find(QScrollArea, "windowScrollArea")
    area.verticalScrollBar().setValue(0)
    student.settle()
    button = student.find(QWidget, "lessonNextButton")
    bottom = button.mapTo(area.viewport(), QPoint(0, button.height()))
    assert area.viewport().rect().contains(bottom)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", ["en", "de"])
def test_whatever_the_lessons_show_the_other_columns_stay_where_they_are(
    student: Student, language: str
) -> None:
    choose(student, language)

    def place() -> QPoint:
        student.settle()
        button = student.find(QWidget, "trainButton")
        return button.mapTo(student.window, QPoint())

    before = place()
    student.choose_from_menu("lessonsAction")
    assert place() == before
    student.choose_from_menu("wordsAction")
    assert place() == before
    student.press("addRowButton")
    open_from_list(student, "1  ")
    assert place() == before
    student.press("lessonListButton")
    assert place() == before
    assert student.can_see("lessonSetUpButton")
    assert student.find(QWidget, "lessonSetUpButton").width() > 100
    student.press("lessonCloseButton")
    assert place() == before
    assert student.can_see("lessonBringBackButton")
