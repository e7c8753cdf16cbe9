"""Handouts: what stands on paper for learners and for the teacher, and the PDF that is written."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocumentFragment
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.glossary import plain_text
from nn_desktop.core.lessons.lesson import CardKind, Lesson
from nn_desktop.gui.lessons.handout_html import HandoutForm, handout_sheets
from nn_desktop.gui.lessons.handout_pdf import handout_pdf
from nn_desktop.session.language import use_language
from nn_desktop.session.lessons.collection import own_lessons
from tests.core.lessons.shipped import LESSONS, WORDS
from tests.gui.dialogs import Dialogs
from tests.gui.student import Student
from tests.test_app import environment

ALL = tuple(LESSONS.values())
FORMS = list(HandoutForm)
A4 = (595, 842)  # in points


def on_paper(form: HandoutForm, *lessons: Lesson) -> list[str]:
    """What can be read on the sheets."""
    sheets = handout_sheets(lessons, WORDS, form)
    return [QTextDocumentFragment.fromHtml(sheet).toPlainText().replace("\xa0", " ") for sheet in sheets]


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("form", FORMS)
def test_each_lesson_is_one_page_of_a4(form: HandoutForm, qtbot: QtBot) -> None:
    pdf = handout_pdf(ALL[:-1], WORDS, form)
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert pages(pdf) == 12
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    assert {(round(float(wide)), round(float(high))) for wide, high in boxes} == {A4}


@pytest.mark.parametrize("form", FORMS)
def test_in_german_each_lesson_is_one_page_too(form: HandoutForm, qtbot: QtBot, english_again: None) -> None:
    use_language("de")
    assert pages(handout_pdf(own_lessons()[:-1], WORDS, form)) == 12
    (sheet,) = on_paper(form, own_lessons()[4])
    assert "Erst denken" in sheet
    assert "Think first" not in sheet


def test_learners_find_what_is_asked_and_no_answer(qtbot: QtBot) -> None:
    for lesson, sheet in zip(ALL[:-1], on_paper(HandoutForm.LEARNERS, *ALL[:-1]), strict=True):
        assert lesson.title in sheet
        assert plain_text(lesson.idea, WORDS) not in sheet
        for part in ("We think", "We saw", "Because …", "0 0 0", "1 1 1"):
            assert part in sheet
        for card in lesson.cards:
            is_asked = card.kind in {CardKind.PREDICT, CardKind.DO}
            for paragraph in card.text:
                assert (plain_text(paragraph, WORDS) in sheet) == is_asked
            if card.kind is CardKind.PREDICT:
                assert all(plain_text(option.text, WORDS) in sheet for option in card.options)


def test_the_teacher_finds_idea_minutes_numbers_and_the_answer_to_the_wrong_idea(qtbot: QtBot) -> None:
    for lesson, sheet in zip(ALL[:-1], on_paper(HandoutForm.TEACHER, *ALL[:-1]), strict=True):
        assert plain_text(lesson.idea, WORDS) in sheet
        assert f"{lesson.minutes} min" in sheet
        for claim in lesson.claims:
            assert all(plain_text(number, ()) in sheet for number in claim.numbers)
        for card in lesson.cards:
            assert all(plain_text(paragraph, WORDS) in sheet for paragraph in card.text)
            for option in card.options:
                assert all(plain_text(paragraph, WORDS) in sheet for paragraph in option.reply)


def test_what_learners_are_to_find_is_no_secret_on_the_teachers_sheet(qtbot: QtBot) -> None:
    (sheet,) = on_paper(HandoutForm.TEACHER, LESSONS["02_a_neuron_adds"])
    assert "The chosen question is 0 1 0." in sheet
    assert "looked for" not in sheet


def test_challenges_are_a_list_to_tick_and_the_teachers_has_their_solutions(qtbot: QtBot) -> None:
    challenges = LESSONS["99_challenges"]
    (learners,) = on_paper(HandoutForm.LEARNERS, challenges)
    (teacher,) = on_paper(HandoutForm.TEACHER, challenges)
    for card in challenges.cards:
        assert f"{card.title} {'★' * card.stars}" in learners
        assert plain_text(card.text[0], WORDS) in learners
        solution = plain_text(card.hints[-1], WORDS)
        assert solution not in learners
        assert (solution in teacher) == (card.name != "detective")
    assert "0 0 1, 1 0 0, 1 0 1, 1 1 1" in teacher


def test_what_a_teacher_has_written_is_shown_as_it_is(qtbot: QtBot) -> None:
    lesson = LESSONS["05_one_step"]
    strange = replace(
        lesson, title="<b>x & y", cards=(replace(lesson.cards[0], text=("<img src='a'> & more",)),)
    )
    for form in FORMS:
        (sheet,) = on_paper(form, strange)
        assert "<b>x & y" in sheet
        assert "<img src='a'> & more" in sheet


def test_a_lesson_that_is_far_too_long_goes_on_on_another_page(qtbot: QtBot) -> None:
    lesson = LESSONS["05_one_step"]
    long = replace(lesson, cards=tuple(replace(card, text=card.text * 12) for card in lesson.cards))
    assert pages(handout_pdf((long,), WORDS, HandoutForm.TEACHER)) > 1


@pytest.mark.parametrize(
    ("action", "pages_at_least"), [("learnersHandoutsAction", 13), ("teacherHandoutsAction", 13)]
)
def test_the_menu_writes_them_to_a_file(
    student: Student, dialogs: Dialogs, tmp_path: Path, action: str, pages_at_least: int
) -> None:
    dialogs.paths = [tmp_path / "sheets"]
    student.choose_from_menu(action)
    assert pages((tmp_path / "sheets.pdf").read_bytes()) >= pages_at_least
    assert "Written to sheets.pdf." in student.text("statusMessageLabel")


def test_an_own_lesson_that_is_open_has_a_sheet_too(
    student: Student, dialogs: Dialogs, tmp_path: Path
) -> None:
    usual = tmp_path / "usual.pdf"
    dialogs.paths = [usual, tmp_path / "more.pdf"]
    student.choose_from_menu("learnersHandoutsAction")
    lesson = tmp_path / "ours.nnlesson"
    lesson.write_text(
        'format = "nn-desktop-lesson"\nversion = 1\nid = "ours"\ntitle = "Ours"\n'
        '[[card]]\nid = "a"\nkind = "notice"\ntext = "Look."\n',
        encoding="utf-8",
    )
    student.window.contents.open_path(lesson)  # type: ignore[attr-defined]
    QCoreApplication.processEvents()
    student.choose_from_menu("learnersHandoutsAction")
    assert pages((tmp_path / "more.pdf").read_bytes()) == pages(usual.read_bytes()) + 1


FAIL_IN_THE_MIDDLE = """
from PySide6.QtWidgets import QApplication
import nn_desktop.gui.lessons.handout_pdf as handout
from tests.core.lessons.shipped import WORDS

def sheets(*_):
    yield "<p>one</p>"
    raise ZeroDivisionError

application = QApplication([])
handout.handout_sheets = sheets
try:
    handout.handout_pdf((), WORDS, handout.HandoutForm.LEARNERS)
except ZeroDivisionError:
    print("caught")
print("alive")
"""


def test_an_error_in_the_middle_of_the_drawing_does_not_end_the_program(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", FAIL_IN_THE_MIDDLE],
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    assert (answer.returncode, answer.stdout) == (0, "caught\nalive\n")
