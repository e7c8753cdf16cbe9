"""The lessons that the program comes with: complete, short, and each task is one."""

import pytest

from nn_desktop.core.lessons.conditions import all_hold, holds
from nn_desktop.core.lessons.glossary import pieces
from nn_desktop.core.lessons.lesson import CardKind
from nn_desktop.core.lessons.rehearsal import after
from tests.core.lessons.shipped import LESSONS, WORDS, before_each_card, tasks, texts_of

each_lesson = pytest.mark.parametrize("name", LESSONS)
each_task = pytest.mark.parametrize(("name", "place"), tasks())


def test_there_are_twelve_lessons_in_the_order_of_the_workshop_and_eighteen_challenges() -> None:
    lessons = list(LESSONS.values())
    assert [lesson.order for lesson in lessons] == [*range(1, 13), 100]
    assert len({lesson.name for lesson in lessons}) == 13
    assert all(lesson.title and lesson.idea for lesson in lessons)
    assert all(lesson.minutes for lesson in lessons[:12])
    assert len(lessons[12].cards) == 18
    assert {card.kind for card in lessons[12].cards} == {CardKind.CHALLENGE}


@each_lesson
def test_a_lesson_lets_think_first_then_do_then_says_why_and_answers_a_wrong_idea(name: str) -> None:
    if name == "99_challenges":
        return
    kinds = [card.kind for card in LESSONS[name].cards]
    assert kinds[0] is CardKind.PREDICT
    assert kinds.index(CardKind.DO) < kinds.index(CardKind.WHY) < kinds.index(CardKind.QUESTION)


@each_lesson
def test_a_card_is_read_in_a_minute(name: str) -> None:
    for card in LESSONS[name].cards:
        words = len(" ".join(card.text).split())
        assert words <= (67 if card.kind is CardKind.PREDICT else 70), card.name
        assert all(len(option.text.split()) <= 13 for option in card.options), card.name


@each_lesson
def test_no_sentence_is_long(name: str) -> None:
    for card in LESSONS[name].cards:
        for text in texts_of(card):
            for sentence in text.replace("! ", ". ").replace("? ", ". ").replace(": ", ". ").split(". "):
                assert len(sentence.split()) <= 29, sentence


@each_lesson
def test_every_link_leads_to_a_word(name: str) -> None:
    for card in LESSONS[name].cards:
        for text in texts_of(card):
            assert "[" not in "".join(piece.text for piece in pieces(text, WORDS))


@each_lesson
def test_every_wrong_answer_to_a_question_has_a_reply(name: str) -> None:
    for card in LESSONS[name].cards:
        if card.kind is CardKind.QUESTION:
            assert all(option.reply for option in card.options)
            assert sum(option.is_right for option in card.options) == 1


@each_task
def test_a_task_is_not_done_when_its_card_opens_and_is_done_after_show_me(name: str, place: int) -> None:
    card, before = LESSONS[name].cards[place], before_each_card(name)[place]
    assert not all_hold(card.done, before)
    shown = after(before, card.show_me)
    assert [condition for condition in card.done if not holds(condition, shown)] == []
