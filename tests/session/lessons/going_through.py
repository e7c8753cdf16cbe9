"""What tests do with a guide."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.lesson import Card, Lesson
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.session import Session

Begin = Callable[[Lesson, str], Card]
"""Opens a lesson that was left at a card."""


def place_of(lesson: Lesson, name: str) -> int:
    return [card.name for card in lesson.cards].index(name)


def settle(guide: LessonGuide, qtbot: QtBot, session: Session) -> None:
    """Wait until nothing is done any more, and the guide has looked."""
    qtbot.waitUntil(lambda: not guide.show_me.is_running and not session.is_training)
    guide.watch.look()
