"""On a small screen panels are folded away, and one press brings each; the window itself does not scroll."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.language import use_language
from nn_desktop.session.session import Session
from tests.gui.conftest import OpenWindow
from tests.gui.geometry import elided, overlapping, scroll_bars, too_small
from tests.gui.student import Student

SMALL = (1024, 600)
# Each button, and something that it brings.
PANELS = {
    "showDataButton": "addRowButton",
    "showTrainingButton": "trainButton",
    "showPredictionButton": "predictionLabel",
    "showInsideButton": "lookInsideTabs",
}


def faults(window: MainWindow) -> list[str]:
    return [*scroll_bars(window), *too_small(window), *overlapping(window), *elided(window)]


@pytest.mark.usefixtures("english_again", "written_in")
@pytest.mark.parametrize("language", ["en", "de"])
def test_at_1024_x_600_nothing_scrolls_and_every_panel_is_one_press_away(
    language: str, open_window: OpenWindow, session: Session, qtbot: QtBot
) -> None:
    use_language(language)
    window = open_window()
    window.resize(*SMALL)
    student = Student(qtbot, window)
    student.settle()
    assert student.can_see("addRowButton")
    found = {"without a lesson": faults(window)}
    student.press("lessonLinkButton")
    for button, part in PANELS.items():
        student.press(button)
        student.settle()
        assert student.is_checked(button)
        assert student.can_see(part)
        assert student.can_see("lessonNextButton")
        found[button] = faults(window)
    assert found == {state: [] for state in found}


@pytest.mark.parametrize("size", [(1024, 768), (800, 1200), (800, 600), (1366, 768)])
def test_on_other_small_screens_nothing_scrolls_either(
    size: tuple[int, int], student: Student, window: MainWindow
) -> None:
    window.resize(*size)
    student.settle()
    assert faults(window) == []
    student.press("lessonLinkButton")
    student.settle()
    assert scroll_bars(window) + too_small(window) == []


@pytest.fixture
def small(student: Student, window: MainWindow) -> Student:
    window.resize(*SMALL)
    student.settle()
    return student


def test_f6_and_the_number_of_a_panel_bring_it_and_the_focus_to_it(small: Student) -> None:
    assert not small.can_see("predictionLabel")
    small.key(Qt.Key.Key_3, ctrl=True)
    assert small.can_see("predictionLabel")
    assert small.focused().objectName() == "input1CheckBox"
    small.key(Qt.Key.Key_2, ctrl=True)
    assert small.focused().objectName() == "trainButton"
    for _ in range(3):
        small.key(Qt.Key.Key_F6)
    assert small.can_see("lookInsideTabs")


def test_a_link_into_a_folded_panel_unfolds_it(small: Student) -> None:
    small.press("trainButton")
    small.wait_for_end()
    assert not small.can_see("stepPanel")
    small.press("firstStepButton")
    assert small.can_see("stepPanel")


def test_what_a_card_points_at_is_brought_and_the_card_is_read_without_scrolling(small: Student) -> None:
    small.press("lessonLinkButton")
    small.press("option1")
    small.press("lessonNextButton")
    small.settle()
    assert small.can_see("predictionLabel")
    assert small.find(QScrollArea, "lessonCardArea").verticalScrollBar().maximum() == 0
    small.press("lessonNextButton")
    small.settle()
    assert small.can_see("seedSpinBox")


def test_when_the_lesson_is_closed_the_rows_are_beside_the_panels_again(small: Student) -> None:
    small.press("lessonLinkButton")
    small.settle()
    table = small.find(QWidget, "trainingTable")
    # In the middle, if there is room for it.
    assert (
        not small.can_see("addRowButton")
        or table.mapTo(small.window, table.rect().center()).x() > SMALL[0] / 2
    )
    small.press("lessonCloseButton")
    small.press("lessonKeepRowsButton")
    small.settle()
    assert small.can_see("addRowButton")
    assert table.mapTo(small.window, table.rect().center()).x() < SMALL[0] / 2


def test_a_window_that_grows_shows_everything_and_asks_nothing(small: Student, window: MainWindow) -> None:
    small.press("showInsideButton")
    window.resize(1280, 720)
    small.settle()
    assert not small.can_see("panelSwitches")
    for part in PANELS.values():
        assert small.can_see(part), part
    assert faults(window) == []


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", ["en", "de"])
def test_at_1280_x_720_with_a_title_bar_a_lesson_folds_nothing_away(
    language: str, open_window: OpenWindow, session: Session, qtbot: QtBot
) -> None:
    use_language(language)
    window = open_window()
    # Less the title bar of Windows, which is the higher one.
    window.resize(1280, 720 - 31)
    student = Student(qtbot, window)
    student.press("lessonLinkButton")
    student.settle()
    for part in PANELS.values():
        assert student.can_see(part), part
    assert faults(window) == []


def test_whatever_is_said_the_panels_come_to_rest(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    # A long sentence may fold panels away. Where they are folded it takes fewer lines, and all have room.
    window.resize(1280, 720)
    student = Student(qtbot, window)
    for words in range(60, 160, 10):
        session.say("sentence " * words)
        student.settle()
    session.say("")
    student.settle()
    assert not student.can_see("showTrainingButton")
