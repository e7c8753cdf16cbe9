"""Numbers look alike wherever somebody reads or hears them, in every state and in both languages."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.language import use_language
from nn_desktop.session.session import Session
from tests.gui.conftest import OpenWindow
from tests.gui.student import Student

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
# 5e-05, and a hyphen that stands before a number and not between two or behind a letter: F-1.
AS_PROGRAMS_WRITE = re.compile(r"\d[eE][+-]?\d|(?<![\w.)-])-[\d.,]")
# Of a table: the others are like these.
MOST_ROWS = 6
# What is for programs, and is copied or saved for them.
FOR_PROGRAMS = {"programText"}


def texts_of(student: Student) -> Iterator[tuple[str, str]]:
    """Yield everything that can be read or heard, with where."""
    yield "title", student.window.windowTitle()
    for part in student.window.findChildren(QWidget):
        name = part.objectName()
        if name in FOR_PROGRAMS or isinstance(part.parent(), QPlainTextEdit):
            continue
        texts = [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.whatsThis()]
        texts += texts_inside(part)
        yield from ((name or type(part).__name__, text) for text in texts)
    yield from (("plot", text) for text in student.letters())


def texts_inside(part: QWidget) -> list[str]:
    match part:
        case QLabel() | QAbstractButton() | QLineEdit():
            return [part.text()]
        case QComboBox():
            return [part.itemText(place) for place in range(part.count())]
        case QPlainTextEdit() | QTextEdit():
            return [part.toPlainText()]
        case QAbstractItemView() if part.model() is not None:
            return texts_of_cells(part)
    return []


def texts_of_cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    texts: list[str] = []
    # A list keeps its columns to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(min(columns, MOST_ROWS)):
            index: QModelIndex = model.index(row, column)
            texts += [str(index.data(role) or "") for role in ROLES]
    for orientation, count in (
        (Qt.Orientation.Horizontal, columns),
        (Qt.Orientation.Vertical, min(model.rowCount(), MOST_ROWS)),
    ):
        texts += [
            str(model.headerData(place, orientation, role) or "") for place in range(count) for role in ROLES
        ]
    return texts


def train(student: Student, session: Session, iterations: int = 2_000) -> None:
    session.train(iterations)
    student.qtbot.waitUntil(lambda: not session.is_training)


def look_everywhere(student: Student, session: Session) -> Iterator[None]:
    """Point at everything that says more when it is pointed at, at the start, on the way and at the end."""
    for iteration in (0, 1, session.history.iterations):
        session.move_cursor(iteration)
        session.choose_inputs((iteration % 2, 1, 1))
        student.focus("networkDiagram")
        student.key(Qt.Key.Key_Right, times=3)
        yield
    session.move_cursor(0)
    session.step()
    yield


def set_up(session: Session, **settings: object) -> None:
    for name, value in settings.items():
        session.change_setting(name, name, value)


def tiny_targets(session: Session) -> None:
    rows = (((0, 0, 1), -0.00002), ((1, 1, 1), 1e-7), ((1, 0, 1), -1e9), ((0, 1, 1), -0.25))
    session.change_rows("rows", TrainingSet.from_rows(Row(*row) for row in rows))


STATES: dict[str, Callable[[Session], None]] = {
    "workshop": lambda _: None,
    "tanh": lambda session: set_up(session, activation="tanh", bias=True),
    "hidden": lambda session: set_up(session, hidden_neurons=3, bias=True),
    "tiny rate": lambda session: set_up(session, learning_rate=0.00001),
    "huge rate": lambda session: set_up(session, learning_rate=1e6, hidden_neurons=2),
    "diverged": lambda session: set_up(session, activation="relu", learning_rate=1000.0, bias=True),
    "tiny targets": tiny_targets,
}


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_number_is_written_as_programs_write_it(
    open_window: OpenWindow, qtbot: QtBot, session: Session, english_again: None, language: str
) -> None:
    use_language(language)
    student = Student(qtbot, open_window())
    wrong = set()
    for name, change in STATES.items():
        change(session)
        wrong |= {(name, *found) for found in found_wrong(student)}
        train(student, session)
        for _ in look_everywhere(student, session):
            wrong |= {(name, *found) for found in found_wrong(student)}
        session.change_experiment("back", Experiment())
    assert wrong == set()


def found_wrong(student: Student) -> Iterator[tuple[str, str]]:
    return ((where, text) for where, text in texts_of(student) if AS_PROGRAMS_WRITE.search(text))


def test_the_walk_would_find_them() -> None:
    for text in ("loss 1.3e-05", "weight -0.5", "(-1)", "1e+16", "= -.5", "−0,5 + -1"):
        assert AS_PROGRAMS_WRITE.search(text), text
    for text in ("6.3×10⁻⁵", "weight −0.5", "F-1", "2026-11-29", "the 0-1 loss", "10⁻⁵", "pages 3-4"):
        assert not AS_PROGRAMS_WRITE.search(text), text


def test_what_is_copied_and_saved_is_for_programs(student: Student, session: Session) -> None:
    tiny_targets(session)
    student.focus("trainingTable")
    student.table.selectAll()
    student.choose_from_menu("copyAction")
    copied = QGuiApplication.clipboard().text()
    assert copied.isascii()
    assert "-2e-05" in copied
    assert "-0.25" in copied
