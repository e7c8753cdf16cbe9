"""In another language somebody is where they were in a lesson, with all that they have answered."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget

from tests.gui.languages import choose
from tests.gui.lessons.test_panel import go_to_last_question, open_from_list
from tests.gui.lessons.test_teachers_lessons import HOW_MUCH
from tests.gui.student import Student

pytestmark = pytest.mark.usefixtures("english_again")


@pytest.fixture
def lesson(student: Student) -> Student:
    """Somebody in the lesson *One step*, whose own rows are kept."""
    student.press("addRowButton")
    open_from_list(student, "One step")
    return student


def test_the_list_stays_where_it_was(lesson: Student) -> None:
    lesson.press("lessonListButton")
    lesson.find(QListWidget, "lessonList").setCurrentRow(8)
    choose(lesson, "de")
    listed = lesson.find(QListWidget, "lessonList")
    assert listed.isVisible()
    assert listed.currentItem().text() == "○  8  Eine Frage, die in keiner Zeile steht"
    assert lesson.focused() is listed
    lesson.press("lessonToCardButton")
    assert "Lektion 5 von 12" in lesson.words()


def test_the_words_stay(lesson: Student) -> None:
    lesson.choose_from_menu("wordsAction")
    choose(lesson, "de")
    assert lesson.can_see("wordsPage")
    assert lesson.focused().objectName() == "wordsPage"
    lesson.press("wordsBackButton")
    assert "Lektion 5 von 12" in lesson.words()


def test_the_question_about_leaving_stays(lesson: Student) -> None:
    lesson.press("lessonCloseButton")
    lesson.focus("lessonKeepRowsButton")
    choose(lesson, "de")
    assert lesson.can_see("lessonLeavingLabel")
    assert lesson.focused().objectName() == "lessonKeepRowsButton"


def test_the_way_to_ones_own_rows_stays(lesson: Student) -> None:
    assert lesson.can_see("lessonOwnRowsLink")
    choose(lesson, "de")
    assert lesson.can_see("lessonOwnRowsLink")
    lesson.press("option1")
    lesson.press("lessonNextButton")
    choose(lesson, "en")
    assert not lesson.can_see("lessonOwnRowsLink")


def test_ticks_and_what_check_has_said_stay(student: Student) -> None:
    open_from_list(student, "Detective")
    for corner in ("001", "100"):
        student.press(f"tick{corner}CheckBox")
    student.press("lessonCheckButton")
    assert student.name("lessonOutcome").startswith("Not yet")
    choose(student, "de")
    assert student.is_checked("tick001CheckBox")
    assert student.is_checked("tick100CheckBox")
    assert not student.is_checked("tick111CheckBox")
    assert student.name("lessonOutcome").startswith("Noch nicht")


def test_what_check_has_said_about_a_task_stays(student: Student) -> None:
    open_from_list(student, "Too fast")
    student.press("lessonCheckButton")
    english = student.name("lessonOutcome")
    choose(student, "de")
    german = student.name("lessonOutcome")
    assert german not in {"", english}
    choose(student, "en")
    assert student.name("lessonOutcome") == english


def test_a_number_that_is_half_typed_stays(student: Student, tmp_path: Path) -> None:
    file = tmp_path / "own.nnlesson"
    file.write_text(HOW_MUCH, encoding="utf-8")
    student.window.contents.open_path(file)  # type: ignore[attr-defined]
    student.settle()
    student.type("0.2")
    choose(student, "de")
    assert student.focused().objectName() == "guessNumberEdit"
    assert student.find(QLineEdit, "guessNumberEdit").text() == "0.2"
    student.type("5")
    assert student.find(QLineEdit, "guessNumberEdit").text() == "0.25"


def test_the_reply_that_was_read_last_stays(student: Student) -> None:
    go_to_last_question(student)
    student.press("option3")
    student.press("option1")
    choose(student, "de")
    assert student.is_checked("option1")
    assert student.name("lessonOutcome").startswith("Nicht ganz")
