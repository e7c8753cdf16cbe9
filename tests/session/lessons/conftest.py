"""A guide through lessons, without any window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.lesson import Card, Lesson
from nn_desktop.session.files.lesson_progress import LessonProgressStore
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.session import Session
from tests.session.lessons.going_through import place_of, settle


@pytest.fixture
def store(tmp_path: Path) -> LessonProgressStore:
    return LessonProgressStore(tmp_path)


@pytest.fixture
def guide(session: Session, store: LessonProgressStore) -> Iterator[LessonGuide]:
    guide = LessonGuide(session, store)
    # As the window would: a tab that is wanted opens, and the program is copied.
    guide.show_me.tab_wanted.connect(guide.watch.note_tab)
    guide.show_me.copy_wanted.connect(guide.watch.note_copied_program)
    yield guide
    guide.close()


@pytest.fixture
def begin(
    guide: LessonGuide, store: LessonProgressStore, qtbot: QtBot, session: Session
) -> Callable[[Lesson, str], Card]:
    """Opens a lesson that was left at a card."""

    def begin_card(lesson: Lesson, name: str) -> Card:
        store.open_card(lesson.name, place_of(lesson, name))
        guide.open(lesson)
        settle(guide, qtbot, session)
        assert guide.card is not None
        return guide.card

    return begin_card
