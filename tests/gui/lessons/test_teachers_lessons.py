"""A teacher's own lesson: shown as it is, kept in the list, and handed in like the others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from nn_desktop.resource_files import resource_path
from tests.gui.dialogs import Dialogs
from tests.gui.languages import choose
from tests.gui.lessons.test_panel import open_from_list
from tests.gui.student import Student

TASK = """format = "nn-desktop-lesson"
version = 1
id = "stairs"
title = "Light on the stairs"
[[card]]
id = "a"
kind = "challenge"
text = "Two switches, one lamp. Take another seed."
done = [{ fact = "seed", is = 5 }]
"""
HOW_MUCH = """format = "nn-desktop-lesson"
version = 1
id = "how-much"
title = "How much?"
[[card]]
id = "a"
kind = "predict"
text = "What will 1 0 0 give?"
[[card]]
id = "b"
kind = "notice"
text = "Look at it."
"""


@pytest.fixture
def open_file(student: Student, tmp_path: Path) -> Callable[[str], None]:
    def open_it(text: str) -> None:
        file = tmp_path / "own.nnlesson"
        file.write_text(text, encoding="utf-8")
        student.window.contents.open_path(file)  # type: ignore[attr-defined]
        student.wait_for_end()
        student.settle()

    return open_it


def changed_copy() -> str:
    """One of the program's own lessons, as a teacher has changed it: with its id, and with more cards."""
    text = resource_path("lessons", "05_one_step.nnlesson").read_text(encoding="utf-8")
    more = [f'[[card]]\nid = "more-{number}"\nkind = "notice"\ntext = "More of it."\n' for number in range(3)]
    return text.replace('title = "One step"', 'title = "Our own step"') + "\n".join(["", *more])


def entries(student: Student) -> list[str]:
    listed = student.find(QListWidget, "lessonList")
    return [listed.item(row).text() for row in range(listed.count())]


@pytest.mark.usefixtures("english_again")
def test_a_changed_copy_of_a_lesson_stays_the_teachers_in_every_language(
    student: Student, open_file: Callable[[str], None]
) -> None:
    open_file(changed_copy())
    assert "Our own step" in student.words()
    assert "Lesson 5 of 12" not in student.words()
    student.press("option1")
    for _ in range(9):
        student.press("lessonNextButton")
    assert "More of it." in student.words()
    choose(student, "de")
    assert "More of it." in student.words()
    assert "Our own step" in student.words()
    student.press("lessonListButton")
    assert "◐  1  Our own step" in entries(student)
    assert "○  5  Ein Schritt" in entries(student)


def test_an_opened_task_stays_in_the_list_and_in_the_results(
    student: Student, open_file: Callable[[str], None], dialogs: Dialogs, tmp_path: Path
) -> None:
    open_file(TASK)
    student.set_number("seedSpinBox", "5")
    student.qtbot.waitUntil(lambda: "Solved!" in student.name("lessonOutcome"))
    open_from_list(student, "One step")
    student.press("lessonCloseButton")
    if student.can_see("lessonKeepRowsButton"):
        student.press("lessonKeepRowsButton")
    student.choose_from_menu("lessonsAction")
    student.press("lessonListButton")
    assert "From your teacher" in entries(student)
    assert entries(student)[-1].startswith("✓  Light on the stairs")
    results = tmp_path / "results.txt"
    dialogs.paths = [results]
    student.choose_from_menu("resultsAction")
    student.qtbot.waitUntil(results.exists)
    page = results.read_text(encoding="utf-8")
    assert "- Light on the stairs ★: done\n" in page


@pytest.mark.usefixtures("english_again")
def test_an_opened_task_is_in_the_list_in_another_language_too_and_once(
    student: Student, open_file: Callable[[str], None]
) -> None:
    open_file(TASK)
    open_file(TASK.replace("the stairs", "the landing"))
    choose(student, "de")
    student.press("lessonListButton")
    assert entries(student)[-2] == "Von der Lehrkraft"
    assert entries(student)[-1].startswith("○  Light on the landing")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_return_after_a_number_answers_and_the_next_one_turns_the_page(
    student: Student, open_file: Callable[[str], None], key: Qt.Key
) -> None:
    open_file(HOW_MUCH)
    assert student.focused().objectName() == "guessNumberEdit"
    student.type("0,5")
    QTest.keyClick(student.focused(), key)
    assert "What will 1\N{NO-BREAK SPACE}0\N{NO-BREAK SPACE}0 give?" in student.words()
    assert student.focused().objectName() == "lessonNextButton"
    QTest.keyClick(student.focused(), key)
    assert "Look at it." in student.words()
