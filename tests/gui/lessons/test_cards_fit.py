"""On a projector every card is read without scrolling."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.lesson import Card, CardKind
from nn_desktop.session.language import use_language
from nn_desktop.session.lessons.collection import own_lessons
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.session import Session
from tests.gui.conftest import OpenWindow
from tests.gui.student import Student

CHANGES = (lesson.ShowExperiment, lesson.ChangeRows, lesson.ChangeSetting, lesson.ChangeWeight)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_card_scrolls_at_1280_x_720(
    language: str, open_window: OpenWindow, session: Session, qtbot: QtBot
) -> None:
    use_language(language)
    student = Student(qtbot, open_window())
    student.press("lessonLinkButton")
    student.settle()
    guide = student.window.findChild(LessonGuide)
    assert guide is not None
    area = student.find(QScrollArea, "lessonCardArea")
    too_long = []
    for each in own_lessons():
        guide.open(each, 0)
        for place, card in enumerate(each.cards):
            # How much room a card has depends on the rows, and on what there is to say about them. Without
            # the trainings it is the same, and nobody waits for them.
            session.stop()
            guide.go_to(place)
            for choice in (None, 0) if card.kind is CardKind.PREDICT else (None,):
                if choice is not None:
                    student.press("option1")
                for _ in range(3):
                    QApplication.processEvents()
                if area.verticalScrollBar().maximum():
                    too_long.append((each.name, card.name, choice, area.verticalScrollBar().maximum()))
            do_without_training(card, session)
    assert too_long == []


def do_without_training(card: Card, session: Session) -> None:
    for action in card.show_me:
        if isinstance(action, CHANGES):
            session.change_experiment("do", lesson.experiment_after(session.experiment, action))
