"""The prediction: the large number, what it comes to, and how far it can be trusted."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.step.one_step import Quantity, StepLine
from nn_desktop.gui.answers.prediction_panel import PredictionPanel
from nn_desktop.gui.diagram.network_diagram import NetworkDiagram
from nn_desktop.gui.look.colours import DARK, LIGHT
from nn_desktop.session.session import Session
from tests.core.experiments import run, workshop
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(PredictionPanel(session), 330, 320)


def steps(session: Session, count: int) -> None:
    for _ in range(count):
        session.step()


def test_before_any_training_it_shows_the_real_answer_and_says_that_it_is_untrained(student: Student) -> None:
    assert student.prediction() == "0.45860596"
    assert "in between\nuntrained" in student.words()


def test_it_follows_the_question_and_the_cursor(student: Student, session: Session) -> None:
    steps(session, 2)
    answers = run(workshop(), 2).network.answers(run(workshop(), 2).last_weights)
    for corner in range(8):
        student.ask(f"{corner:03b}")
        assert student.prediction() == f"{answers[corner]:.8f}"
        assert student.name("predictionLabel").startswith(f"Prediction {answers[corner]:.8f}, ")
    session.step_back()
    session.step_back()
    student.ask("100")
    assert student.prediction() == "0.45860596"
    assert "before training" in student.words()


def test_after_an_edit_it_says_that_it_was_trained_on_other_rows(student: Student, session: Session) -> None:
    session.step()
    session.change_rows("change cell", session.experiment.training_set.with_target(0, 1.0))
    assert "trained on other rows or settings" in student.words()
    session.undo_stack.undo()
    assert "trained on other rows or settings" not in student.words()


def test_an_answer_outside_of_0_and_1_is_called_so(student: Student, session: Session) -> None:
    session.change_setting("activation", "activation", "relu")
    session.change_rows("paste", TrainingSet.from_rows([Row((1, 0, 0), 3.0), Row((0, 1, 0), 3.0)]))
    session.change_setting("rate", "learning_rate", 0.5)
    session.change_setting("seed", "seed", 4)
    steps(session, 60)
    verdicts = set()
    for corner in range(8):
        student.ask(f"{corner:03b}")
        verdicts.add(student.name("predictionLabel").split(", ")[1])
    assert "above 1" in verdicts


def test_after_a_step_it_says_what_the_row_contributed(student: Student, session: Session) -> None:
    student.focus("input1CheckBox")
    # Away from wherever the mouse was left.
    student.move_mouse(student.find(NetworkDiagram, "networkDiagram"), QPoint(0, 0))
    assert "Point at a line or the neuron for its number." in student.words()
    student.ask("111")
    session.step()
    # The workshop's first iteration for its second row: target 1, output 0.3263.
    assert "for 1 1 1: error +0.6737, slope 0.2198." in student.words()
    student.ask("100")
    assert "No row asks 1 0 0." in student.words()
    session.step_back()
    assert "Point at a line or the neuron for its number." in student.words()


def test_while_a_line_of_the_step_just_made_is_drawn_it_says_of_which_iteration_the_answer_is(
    student: Student, session: Session
) -> None:
    said = "at iteration 2, after the step that is drawn"
    steps(session, 2)
    student.ask("101")
    assert said not in student.words()
    session.chosen_line.choose(StepLine(Quantity.OUTPUT))
    before = run(workshop(), 1).network.answers(run(workshop(), 1).last_weights)[0b101]
    after = run(workshop(), 2).network.answers(run(workshop(), 2).last_weights)[0b101]
    assert student.prediction() == f"{after:.8f}"
    assert said in student.words()
    assert f"answer before the step {before:.8f}" in student.description("networkDiagram")
    session.step_back()  # now it is the next step, which begins at what is shown
    assert student.prediction() == f"{before:.8f}"
    assert "that is drawn" not in student.words()


def test_the_answer_has_the_colour_of_what_it_comes_to(student: Student, session: Session) -> None:
    label = student.find(QLabel, "predictionLabel")

    def colour() -> tuple[int, int]:
        drawn = label.palette().color(label.foregroundRole())
        return drawn.red(), drawn.blue()

    steps(session, 300)
    student.ask("101")
    red, blue = colour()
    assert blue > red
    student.ask("001")
    red, blue = colour()
    assert red > blue


def test_a_larger_font_gives_the_same_answer_more_room(student: Student) -> None:
    label = student.find(QLabel, "predictionLabel")
    panel = label.parentWidget()
    assert panel is not None
    before, font = label.width(), panel.font()
    font.setPointSizeF(2 * font.pointSizeF())
    panel.setFont(font)
    student.qtbot.waitUntil(lambda: label.width() > 1.8 * before)
    assert label.width() > label.fontMetrics().horizontalAdvance("-0.50000000")


def test_an_answer_that_is_wider_than_others_gets_its_room_and_keeps_it(
    student: Student, session: Session
) -> None:
    label = student.find(QLabel, "predictionLabel")
    before = label.width()
    session.change_setting("activation", "activation", "relu")
    session.change_rows("paste", TrainingSet.from_rows([Row((1, 0, 0), 54321.0)]))
    session.change_setting("rate", "learning_rate", 0.5)
    session.change_setting("bias", "bias", value=True)
    session.change_setting("seed", "seed", 5)
    steps(session, 3)
    assert student.prediction() == "54,321.00000000"
    wide = label.width()
    assert wide >= label.fontMetrics().horizontalAdvance("54,321.00000000") > before
    session.move_cursor(0)
    assert len(student.prediction()) < 12
    assert label.width() == wide


def test_in_new_colours_the_same_answer_has_the_new_one(student: Student, session: Session) -> None:
    label = student.find(QLabel, "predictionLabel")
    panel = label.parentWidget()
    assert panel is not None
    for chosen in (DARK, LIGHT):
        palette = panel.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(chosen.window))
        panel.setPalette(palette)
        student.settle()
        wanted = chosen.for_answer_text(session.prediction)
        assert label.palette().color(label.foregroundRole()) == wanted
