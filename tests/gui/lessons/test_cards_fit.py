"""On a projector and on a small screen no card scrolls, and none makes the window scroll."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.lesson import Card, CardKind, Lesson
from nn_desktop.session.language import use_language
from nn_desktop.session.lessons.collection import own_lessons
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.session import Session
from tests.gui.conftest import OpenWindow
from tests.gui.geometry import scroll_bars
from tests.gui.student import Student

# The panels stay beside each other there, and some cards scroll by up to three lines.
BELOW_TITLE_BAR, THREE_LINES = (1280, 720 - 31), 54
CHANGES = (lesson.ShowExperiment, lesson.ChangeRows, lesson.ChangeSetting, lesson.ChangeWeight)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(
    ("language", "size"),
    [
        ("en", (1280, 720)),
        ("de", (1280, 720)),
        ("en", BELOW_TITLE_BAR),
        ("de", BELOW_TITLE_BAR),
        ("de", (1024, 600)),
    ],
    ids=str,
)
def test_no_card_scrolls_nor_the_window_and_what_it_is_about_is_in_sight(
    language: str, size: tuple[int, int], open_window: OpenWindow, session: Session, qtbot: QtBot
) -> None:
    use_language(language)
    window = open_window()
    window.resize(*size)
    student = Student(qtbot, window)
    student.press("lessonLinkButton")
    student.settle()
    guide = window.findChild(LessonGuide)
    assert guide is not None
    area = student.find(QScrollArea, "lessonCardArea")
    # Sizes are found without painting as well, and there are a hundred cards.
    window.setUpdatesEnabled(False)
    faults = []
    may_scroll = THREE_LINES if size == BELOW_TITLE_BAR else 0
    for each in own_lessons():
        guide.open(each, 0)
        for place in longest_cards(each):
            card = each.cards[place]
            # How much room a card has depends on the rows, and on what there is to say about them. Without
            # the trainings it is the same, and nobody waits for them.
            session.stop()
            guide.go_to(place)
            for choice in choices(card):
                if choice:
                    student.press(choice)
                for _ in range(3):
                    QApplication.processEvents()
                if area.verticalScrollBar().maximum() > may_scroll or scroll_bars(window):
                    faults.append((each.name, card.name, choice, area.verticalScrollBar().maximum()))
            # On the smallest screen not all of it has room; the first one has.
            needed = card.point if size[0] >= 1280 else card.point[:1]
            faults += [
                (each.name, card.name, f"{name} is hidden", 0) for name in needed if not student.can_see(name)
            ]
            do_without_training(card, session)
    assert faults == []


def choices(card: Card) -> list[str]:
    """What to press one after the other: nothing; a thought, which is kept; each answer, for its reply."""
    options = [f"option{number}" for number, _ in enumerate(card.options, start=1)]
    return ["", *(options if card.kind is CardKind.QUESTION else options[:1])]


def longest_cards(each: Lesson) -> list[int]:
    """All cards of a lesson, and of the challenges the three with the longest texts."""
    places = range(len(each.cards))
    if not each.is_challenges:
        return [*places]
    return sorted(places, key=lambda place: len("".join(each.cards[place].text)))[-3:]


def do_without_training(card: Card, session: Session) -> None:
    for action in card.show_me:
        if isinstance(action, CHANGES):
            session.change_experiment("do", lesson.experiment_after(session.experiment, action))
