"""The box with the examples: nothing but a choice replaces the rows."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.session.examples import read_examples
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.painted import pixels
from tests.gui.student import Student


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    student = show_alone(TrainingDataPanel(session, read_examples()), 340, 620)
    student.focus("exampleComboBox")
    return student


def the_box(student: Student) -> QComboBox:
    return student.find(QComboBox, "exampleComboBox")


def press(student: Student, keys: Sequence[Qt.Key]) -> None:
    """Press keys where a person's keys would go: into the list, once it is open."""
    for key in keys:
        box = the_box(student)
        QTest.keyClick(box.view() if box.view().isVisible() else box, key)


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_X],
)
def test_keys_that_walk_through_the_examples_change_no_rows(
    key: Qt.Key, student: Student, session: Session
) -> None:
    press(student, [key, key, Qt.Key.Key_Down])
    assert session.experiment == Experiment()
    press(student, [Qt.Key.Key_Escape])
    assert session.experiment == Experiment()
    assert not session.undo_stack.canUndo()
    assert not the_box(student).view().isVisible()


def test_return_takes_the_example_that_was_walked_to_in_one_step(student: Student, session: Session) -> None:
    press(student, [Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return])
    assert session.experiment == read_examples()[2].experiment
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.experiment == Experiment()


def test_a_click_in_the_list_takes_the_example(student: Student, session: Session) -> None:
    press(student, [Qt.Key.Key_Return])
    view = the_box(student).view()
    place = view.visualRect(view.model().index(3, 0)).center()
    student.qtbot.waitUntil(view.isVisible)
    student.qtbot.wait(QApplication.doubleClickInterval())  # a list that has just opened takes no click
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.experiment == read_examples()[3].experiment


def test_every_title_can_be_read_in_full_in_the_list(student: Student) -> None:
    press(student, [Qt.Key.Key_Down])
    box = the_box(student)
    widest = max(box.fontMetrics().horizontalAdvance(example.title) for example in read_examples())
    assert widest > box.width()
    assert box.view().viewport().width() > widest


def test_a_title_that_is_longer_than_the_box_ends_in_dots(student: Student) -> None:
    box = the_box(student)
    title = "The workshop turned round"
    box.setCurrentIndex(box.findText(title))
    pictures = {}
    for length in range(4, len(title) + 1):
        box.setItemText(box.currentIndex(), title[:length] + ("…" if length < len(title) else ""))
        pictures[length] = pixels(box.grab().toImage()).tobytes()
    shortened = [length for length, picture in pictures.items() if picture == pictures[len(title)]]
    assert len(shortened) > 1  # the whole title looks like a part of it with dots
