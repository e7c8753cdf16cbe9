"""On a projector nothing is cut off and nothing lies over something else, in any of three fonts."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QTabBar
from pytestqt.qtbot import QtBot

from nn_desktop.session.examples import read_examples
from nn_desktop.session.language import use_language
from nn_desktop.session.session import Session
from tests.gui.conftest import OpenWindow
from tests.gui.geometry import elided, overlapping, scroll_bars, too_small
from tests.gui.student import Student


def train(session: Session, student: Student) -> None:
    session.train()
    student.qtbot.waitUntil(lambda: not session.is_training)


def compare(session: Session, student: Student) -> None:
    train(session, student)
    session.change_setting("rate", "learning_rate", 0.5)
    train(session, student)
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(3)


def fail(session: Session, student: Student) -> None:
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(0)
    session.change_setting("activation", "activation", "relu")
    train(session, student)
    student.qtbot.waitUntil(lambda: student.can_see("repair1Button"))


def show_proof(session: Session, student: Student) -> None:
    xor = next(example for example in read_examples() if example.name.endswith("xor_of_two"))
    session.change_experiment("example", xor.experiment)
    session.reset()
    student.find(QCheckBox, "proofCheckBox").setChecked(True)


def have_hidden_neurons(session: Session, _student: Student) -> None:
    session.change_setting("activation", "activation", "tanh")
    session.change_setting("hidden", "hidden_neurons", 8)


STATES: tuple[Callable[[Session, Student], None], ...] = (compare, fail, show_proof, have_hidden_neurons)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("language", ["en", "de"])
def test_nothing_is_cut_off_and_nothing_lies_over_something_else(
    written_in: str, language: str, open_window: OpenWindow, session: Session, qtbot: QtBot
) -> None:
    use_language(language)
    window = open_window()
    student = Student(qtbot, window)
    session.change_setting("iterations", "iterations", 300)
    faults = {}
    for bring_about in (None, *STATES):
        if bring_about is not None:
            bring_about(session, student)
        student.settle()
        faults[getattr(bring_about, "__name__", "untrained")] = [
            *(scroll_bars(window) + too_small(window)),
            *(overlapping(window) + elided(window)),
        ]
    assert faults == {state: [] for state in faults}
