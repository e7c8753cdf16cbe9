"""View > Less motion: then nothing moves by itself; it is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_desktop.core.step.one_step import Quantity, StepLine
from nn_desktop.gui.look.theme import choose_motion, has_motion
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.session import Session
from tests.gui.student import Student


@pytest.fixture
def store(tmp_path: Path, qapp: QApplication) -> Iterator[PreferencesStore]:
    yield PreferencesStore(tmp_path)
    choose_motion(qapp, None)


def test_less_motion_goes_from_line_to_line_and_is_there_again_at_the_next_start(
    qtbot: QtBot, light_theme: None, session: Session, store: PreferencesStore, tmp_path: Path
) -> None:
    window = MainWindow(session, store)
    qtbot.addWidget(window)
    window.show()
    student = Student(qtbot, window)
    assert has_motion()
    assert not student.action("lessMotionAction").isChecked()
    assert student.text("playLinesButton") == "Play the lines"
    student.press("playLinesButton")
    assert session.chosen_line.is_playing
    student.choose_from_menu("lessMotionAction")
    assert student.action("lessMotionAction").isChecked()
    assert not session.chosen_line.is_playing
    assert student.text("playLinesButton") == "Next line"
    session.chosen_line.choose(None)
    student.focus("stepTable")
    student.key(Qt.Key.Key_Space)
    assert session.chosen_line.line == StepLine(Quantity.OUTPUT)
    assert not session.chosen_line.is_playing
    window.close()

    again = MainWindow(Session(), PreferencesStore(tmp_path))
    qtbot.addWidget(again)
    again.show()
    student = Student(qtbot, again)
    assert student.action("lessMotionAction").isChecked()
    assert student.text("playLinesButton") == "Next line"
    student.choose_from_menu("lessMotionAction")
    assert student.text("playLinesButton") == "Play the lines"
    assert PreferencesStore(tmp_path).current.motion == "full"
