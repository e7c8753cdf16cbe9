"""Every lesson from first card to last, through what a screen reader has: names, roles, actions, keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.lesson import Card, CardKind, Lesson
from nn_desktop.gui.lessons.panel import LessonPanel
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.core.lessons.shipped import LESSONS

Role = QAccessible.Role
NUMBERED = [lesson for lesson in LESSONS.values() if not lesson.is_challenges]


def children(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What is right below a node, those out of sight too."""
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid():
            yield child


class Reader:
    """Somebody with a screen reader. It knows of nothing but the tree, and of the keys."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        (panel,) = window.findChildren(LessonPanel)
        self._lessons = QAccessible.queryAccessibleInterface(panel)
        # The lessons are in the tree of the window. What is elsewhere in it is not walked again and again.
        above = self._lessons
        while above.role() != Role.Window:
            assert above.parent() is not None, "no way leads from the window to the lessons"
            above = above.parent()
        assert above.object() is window

    def nodes(self, above: QAccessibleInterface | None = None) -> Iterator[QAccessibleInterface]:
        """What can be seen of the lessons, in the order of the tree."""
        for child in children(above or self._lessons):
            if not child.state().invisible:
                yield child
                yield from self.nodes(child)

    def named(self, role: Role, name: str) -> QAccessibleInterface | None:
        """The node with this role whose name begins so, if it is there."""
        found = (node for node in self.nodes() if node.role() == role)
        return next((node for node in found if node.text(QAccessible.Text.Name).startswith(name)), None)

    def find(self, role: Role, name: str) -> QAccessibleInterface:
        """The same, as soon as it is there."""
        found: list[QAccessibleInterface] = []

        def look() -> bool:
            found.extend(filter(None, [self.named(role, name)]))
            return bool(found)

        self._qtbot.waitUntil(look)
        return found[0]

    def act(self, role: Role, name: str, action: str = "Press") -> None:
        """Do something with a node. Each part of the lessons can be used wherever it stands."""
        node = self.find(role, name)
        assert not node.state().disabled, name
        actions = node.actionInterface()
        assert action in actions.actionNames(), (name, actions.actionNames())
        actions.doAction(action)

    def says(self, text: str) -> bool:
        """Whether something in the tree is called so, or described so."""
        return any(
            text in node.text(kind)
            for node in self.nodes()
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
        )

    def hear(self, text: str) -> None:
        """Wait until that is said."""
        self._qtbot.waitUntil(lambda: self.says(text))

    def open_lesson(self, title: str) -> None:
        """Open a lesson from the list: go to its entry, and press Return."""
        if self.named(Role.List, "Lessons and challenges") is None:
            self.act(Role.Button, "All lessons")
        entries = self.entries()
        entry = next(node for node in children(entries) if title in node.text(QAccessible.Text.Name))
        entries.selectionInterface().select(entry)
        self.key(Qt.Key.Key_Return)

    def entries(self) -> QAccessibleInterface:
        """The list, from its top."""
        entries = self.find(Role.List, "Lessons and challenges")
        entries.actionInterface().doAction("SetFocus")
        self.key(Qt.Key.Key_Home)
        self.find(Role.ListItem, "1, ")
        return entries

    def key(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


@pytest.fixture(scope="module")
def window(qapp: QApplication, light_theme: None) -> Iterator[MainWindow]:
    """One window for all lessons. Nobody has to watch what Show me does."""
    # As a real one does: what changes in lists is then told, and forgotten by the tree.
    QAccessible.setActive(True)
    session = Session()
    window = MainWindow(session)
    window.resize(1280, 720)
    window.show()
    QTest.qWaitForWindowActive(window)
    yield window
    # Closed, it would ask about the rows of the last lesson, if that was left in the middle.
    session.close()
    window.deleteLater()
    QAccessible.setActive(False)


@pytest.fixture
def reader(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Reader:
    monkeypatch.setattr("nn_desktop.gui.lessons.card_page.has_motion", lambda _: False)
    QTest.keyClick(window, Qt.Key.Key_F1)
    return Reader(qtbot, window)


def work_through(reader: Reader, card: Card, qtbot: QtBot) -> None:
    """Do what a card asks for."""
    if card.kind is CardKind.PREDICT:
        next_button = reader.find(Role.Button, "Next")
        assert next_button.state().disabled
        reader.act(Role.RadioButton, "I do not know", "Toggle")
        qtbot.waitUntil(lambda: not next_button.state().disabled)
    elif card.kind is CardKind.DO:
        reader.act(Role.Button, "Show me")
        reader.hear("Done.")
        assert not reader.says("to do: ")
    elif card.kind is CardKind.QUESTION:
        for option in card.options:
            reader.act(Role.RadioButton, option.text, "Toggle")
            assert reader.says(option.reply[0].split(". ")[0].split("[")[0].replace("-", "−"))


@pytest.mark.parametrize("lesson", NUMBERED, ids=lambda lesson: lesson.name)
def test_a_lesson_is_gone_through_by_the_tree(lesson: Lesson, reader: Reader, qtbot: QtBot) -> None:
    number = NUMBERED.index(lesson) + 1
    reader.open_lesson(lesson.title)
    for place, card in enumerate(lesson.cards, start=1):
        reader.hear(f"Card {place} of {len(lesson.cards)}")
        assert reader.says(f"Lesson {number} of 12 · ")
        assert reader.says(card.text[0].split("[")[0].split("`")[0].split("-")[0])
        work_through(reader, card, qtbot)
        reader.act(Role.Button, "Next" if place < len(lesson.cards) else "Finish")
    names = [node.text(QAccessible.Text.Name) for node in children(reader.entries())]
    assert f"{number}, {lesson.title}, done, {lesson.minutes} min" in names
