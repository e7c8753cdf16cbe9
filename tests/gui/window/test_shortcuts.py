"""Keys that work on every keyboard, and Escape, which ends whatever goes on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from nn_desktop.gui.window.main_window import MainWindow
from tests.gui.student import LONG, TARGET, Student

CTRL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def text_size(student: Student) -> float:
    return student.find(QLabel, "predictionLabel").font().pointSizeF()


@pytest.fixture
def full_screen(window: MainWindow) -> Iterator[MainWindow]:
    window.showFullScreen()
    yield window
    window.showNormal()


@pytest.mark.usefixtures("theme_put_back")
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Plus, CTRL),
        (Qt.Key.Key_Plus, CTRL | KEYPAD),
        (Qt.Key.Key_Equal, CTRL),
    ],
    ids=["German", "keypad", "American without Shift"],
)
def test_larger_text_has_a_key_on_every_keyboard(
    key: Qt.Key, modifier: Qt.KeyboardModifier, student: Student
) -> None:
    before = text_size(student)
    QTest.keyClick(student.focused(), key, modifier)
    student.settle()
    assert text_size(student) > before


@pytest.mark.usefixtures("theme_put_back")
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_0, CTRL),
        (Qt.Key.Key_0, CTRL | KEYPAD),
        (Qt.Key.Key_Agrave, CTRL),
    ],
    ids=["plain", "keypad", "French without Shift"],
)
def test_normal_text_has_a_key_on_every_keyboard(
    key: Qt.Key, modifier: Qt.KeyboardModifier, student: Student
) -> None:
    before = text_size(student)
    student.choose_from_menu("zoomInAction")
    student.settle()
    assert text_size(student) > before
    QTest.keyClick(student.focused(), key, modifier)
    student.settle()
    assert text_size(student) == before


def test_ctrl_p_plays_and_pauses(student: Student) -> None:
    student.train()
    student.key(Qt.Key.Key_P, ctrl=True)
    assert student.text("playButton") == "Pause"
    student.key(Qt.Key.Key_P, ctrl=True)
    assert student.text("playButton") == "Play"


def test_ctrl_space_is_left_to_input_methods(student: Student) -> None:
    student.train()
    student.key(Qt.Key.Key_Space, ctrl=True)
    assert student.text("playButton") == "Play"


def test_escape_stops_the_training(student: Student) -> None:
    student.set_number("iterationsSpinBox", str(LONG))
    student.focus("trainButton")
    student.press("trainButton")
    student.wait_for_progress()
    student.key(Qt.Key.Key_Escape)
    student.wait_for_end()
    assert 0 < student.iteration() < LONG


def test_escape_pauses_play(student: Student) -> None:
    student.train()
    student.press("playButton")
    assert student.text("playButton") == "Pause"
    student.key(Qt.Key.Key_Escape)
    assert student.text("playButton") == "Play"


def test_escape_leaves_the_full_screen_after_it_has_stopped_what_runs(
    student: Student, full_screen: MainWindow
) -> None:
    student.train()
    student.press("playButton")
    student.key(Qt.Key.Key_Escape)
    assert full_screen.isFullScreen()
    student.key(Qt.Key.Key_Escape)
    assert not full_screen.isFullScreen()


def test_escape_while_a_cell_is_typed_only_takes_the_typing_back(
    student: Student, full_screen: MainWindow
) -> None:
    student.start_typing(1, TARGET, "7")
    student.key(Qt.Key.Key_Escape)
    assert not isinstance(student.focused(), QLineEdit)
    assert student.rows()[1] == "1 1 1 1"
    assert full_screen.isFullScreen()
