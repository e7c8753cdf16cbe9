"""Results: the page of text that somebody hands in."""

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.session.files.lesson_progress import DO_NOT_KNOW
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.lessons.results import choice_text, results_text
from nn_desktop.session.session import Session
from tests.core.lessons.shipped import LESSONS, WORDS
from tests.session.lessons.going_through import Begin, settle

ALL = tuple(LESSONS.values())
STEP = LESSONS["05_one_step"]
CHALLENGES = LESSONS["99_challenges"]


def text(guide: LessonGuide) -> str:
    return results_text(ALL, guide.progress_in, WORDS)


def test_who_has_done_nothing_hands_in_that(guide: LessonGuide) -> None:
    assert text(guide) == "NN Desktop: my results\n\nNothing was done in the lessons yet.\n"


def test_what_was_thought_first_what_was_answered_and_what_is_done(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(STEP, "guess")
    guide.choose(2)
    begin(STEP, "many-think")
    guide.choose(0)
    guide.choose(1)
    begin(STEP, "step")
    session.step()
    settle(guide, qtbot, session)
    page = text(guide)
    assert "Lesson 5: One step (3 of 7 done)" in page
    assert "I thought first: The weight of input 3, because input 3 is on in every row" in page
    assert "I answered first: It goes down, towards 0." in page
    assert "That is not right." in page
    assert "Lesson 4" not in page
    lines = page.splitlines()
    step = next(place for place, line in enumerate(lines) if "Press Step, once" in line)
    assert "  done" in lines[step : step + 3]
    assert "  not done yet" in lines


def test_i_do_not_know_and_help_are_written_down_too(
    guide: LessonGuide, begin: Begin, session: Session, qtbot: QtBot
) -> None:
    begin(STEP, "guess")
    guide.choose(DO_NOT_KNOW)
    begin(STEP, "step")
    guide.show_the_step(0)
    settle(guide, qtbot, session)
    assert "I thought first: I do not know" in text(guide)
    assert "done, after Show me" in text(guide)


@pytest.mark.parametrize("choice", [-5, 3, 10**9])
def test_of_an_option_that_is_no_longer_there_nothing_is_said(choice: int) -> None:
    card = STEP.cards[0]
    assert len(card.options) == 3
    assert choice_text(card, choice) == "I do not know"


def test_a_challenge_with_its_stars_and_hints(guide: LessonGuide, begin: Begin) -> None:
    begin(CHALLENGES, "detective")
    guide.ask_hint()
    assert "- Detective ★★: not done yet, hints: 1" in text(guide)
    guide.tick(frozenset(("001", "100", "101", "111")))
    assert "- Detective ★★: done, hints: 1" in text(guide)
    assert "Too fast" not in text(guide)


def test_no_line_is_longer_than_a_page_is_wide(guide: LessonGuide) -> None:
    for lesson in ALL:
        for place, card in enumerate(lesson.cards):
            guide.open(lesson, place)
            guide.choose(0)
            if card.hints:
                guide.ask_hint()
    page = text(guide)
    assert page.count("\n") > 100
    assert max(map(len, page.splitlines())) <= 100
    assert "[" not in page
