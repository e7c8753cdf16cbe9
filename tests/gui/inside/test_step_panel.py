"""One step in numbers: every line of code with the numbers that plain NumPy gets for it."""

import re

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.inside.step_panel import StepPanel
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.plain_numpy import PlainWorkshop
from tests.gui.student import Student


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(StepPanel(session), 560, 300)


def lines(student: Student) -> list[str]:
    return student.name("stepText").split("\n")


def signed(*numbers: float) -> str:
    return ", ".join(f"{number:+.4f}" for number in numbers)


@pytest.mark.parametrize("iteration", [0, 1, 7])
def test_the_lines_are_the_workshops_with_the_numbers_of_the_iteration_at_the_cursor(
    student: Student, session: Session, iteration: int
) -> None:
    plain = PlainWorkshop()
    plain.train(iteration)
    for _ in range(iteration):
        session.step()
    output = plain.think(plain.inputs)[-1]
    error = plain.targets - output
    slope = output * (1 - output)
    adjustments = plain.inputs.T @ (error * slope)
    assert lines(student)[:7] == [
        f"Iteration {iteration} to {iteration + 1}; one number for each row, then for each weight.",
        f"output      = sigmoid(inputs @ weights): {', '.join(f'{x:.4f}' for x in output[:, 0])}",
        f"error       = targets - output: {signed(*error[:, 0])}",
        f"slope       = output * (1 - output): {', '.join(f'{x:.4f}' for x in slope[:, 0])}",
        f"delta       = error * slope: {signed(*(error * slope)[:, 0])}",
        f"adjustments = inputs.T @ delta: {signed(*adjustments[:, 0])}",
        f"weights    += adjustments: {signed(*(plain.weights[0] + adjustments)[:, 0])}",
    ]


def test_rows_with_the_same_inputs_share_a_number_and_what_it_is_made_of_is_there(
    student: Student, session: Session
) -> None:
    rows = ((1, 0, 1, 1), (1, 0, 1, 0.5), (1, 0, 1, 0), (0, 1, 1, 0))
    session.change_rows("rows", TrainingSet.from_rows(Row(row[:3], row[3]) for row in rows))
    plain = PlainWorkshop()
    output = plain.think(np.array([[1.0, 0, 1], [0, 1, 1]]))[-1]
    error = np.array([[3], [1]]) * (np.array([[0.5], [0]]) - output)
    assert lines(student)[0] == "Iteration 0 to 1; rows with the same inputs share a number."
    assert lines(student)[2:4] == ["targets: 0.5000, 0.0000", "counts: 3, 1"]
    assert lines(student)[4] == f"error       = counts * (targets - output): {signed(*error[:, 0])}"


def test_the_sum_of_the_chosen_question_is_written_out(student: Student, session: Session) -> None:
    assert "1 0 0: 1 × -0.166 + 0 × 0.441 + 0 × -1.000 = -0.166; sigmoid makes it 0.45860596." in lines(
        student
    )
    session.choose_inputs((0, 1, 1))
    assert any(
        line.startswith("0 1 1: 0 × -0.166 + 1 × 0.441 + 1 × -1.000 = -0.559; ") for line in lines(student)
    )


def test_it_says_where_the_slope_comes_from_for_every_activation(student: Student, session: Session) -> None:
    assert "output * (1 - output) is the slope of the sigmoid, written with its output" in lines(student)[-1]
    session.change_setting("activation", "activation", "tanh")
    assert "1 - output * output is the slope of tanh" in lines(student)[-1]
    session.change_setting("activation", "activation", "relu")
    assert "The slope of ReLU is 1 where its output is above 0" in lines(student)[-1]


def test_a_learning_rate_and_a_bias_are_in_the_code_when_there_are_any(
    student: Student, session: Session
) -> None:
    assert "learning_rate" not in student.name("stepText")
    session.change_setting("rate", "learning_rate", 0.5)
    session.change_setting("bias", "bias", value=True)
    assert "adjustments = learning_rate * inputs.T @ delta: " in student.name("stepText")
    assert "Last input: always 1 (bias)." in lines(student)[0]
    plain = PlainWorkshop(bias=True, learning_rate=0.5)
    plain.train(1)
    (weights,) = plain.neuron_weights()
    assert f"weights    += adjustments: {signed(*weights)}" in lines(student)


@pytest.mark.parametrize(("hidden_neurons", "bias"), [(1, False), (1, True), (3, True), (8, True)])
def test_with_hidden_neurons_every_number_of_the_step_is_there(
    student: Student, session: Session, hidden_neurons: int, bias: bool
) -> None:
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    session.change_setting("bias", "bias", bias)
    plain = PlainWorkshop(hidden_neurons, bias)
    hidden, output = (values.T for values in plain.think(plain.inputs))
    error = plain.targets.T - output
    old_weights = plain.weights[0].copy()
    plain.train(1)
    *first_layer, output_weights = plain.neuron_weights()
    assert f"weights_2 += hidden.T @ delta_2: {signed(*output_weights)}" in lines(student)
    assert numbers_of(student, "output  = ") == pytest.approx(output.ravel(), abs=5.1e-5)
    assert numbers_of(student, "error   = ") == pytest.approx(error.ravel(), abs=5.1e-5)
    delta = (error * output * (1 - output)).ravel()
    assert numbers_of(student, "delta_2 = ") == pytest.approx(delta, abs=5.1e-5)
    assert numbers_of(student, "hidden  = ") == pytest.approx(hidden.ravel(), abs=5.1e-5)
    assert numbers_of(student, "weights_1 += ") == pytest.approx(np.ravel(first_layer), abs=5.1e-5)
    deltas = np.reshape(numbers_of(student, "delta_1 = "), hidden.shape)
    assert deltas @ plain.inputs == pytest.approx((plain.weights[0] - old_weights).T, abs=4 * 5.1e-5)


def numbers_of(student: Student, line: str) -> list[float]:
    """Return all numbers that a line of code gives, those of the first neuron first."""
    (text,) = (text for text in lines(student) if text.startswith(line))
    return [float(number) for number in re.findall(r"[+-]?\d+\.\d+(?:e-\d+)?", text.split(": ", 1)[1])]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"learning_rate": 1.5, "bias": True},
        {"hidden_neurons": 8},
        {"hidden_neurons": 8, "bias": True, "learning_rate": 1.5},
    ],
)
def test_on_a_projector_the_lines_scroll_down_but_never_sideways(
    student: Student, session: Session, changes: dict[str, object]
) -> None:
    for name, value in changes.items():
        session.change_setting(name, name, value)
    # Enough for weights above 10.
    for _ in range(3):
        session.train()
        student.qtbot.waitUntil(lambda: not session.is_training, timeout=60_000)
    assert np.abs(session.shown_run.weights).max() > 10 or session.shown_run.network.hidden_neurons
    area = student.find(QScrollArea, "stepScrollArea")
    student.settle()
    assert area.horizontalScrollBar().maximum() == 0
    for size in ((900, 400), (762, 600), (640, 400)):
        student.window.resize(*size)
        student.settle()
        assert area.horizontalScrollBar().maximum() == 0, size


@pytest.mark.usefixtures("theme_put_back")
def test_the_lines_are_arranged_anew_when_the_text_becomes_larger_or_smaller(
    student: Student, session: Session, qapp: QApplication
) -> None:
    session.change_setting("rate", "learning_rate", 1.5)
    session.change_setting("bias", "bias", value=True)
    area = student.find(QScrollArea, "stepScrollArea")
    for zoom in (0.75, 1.0, 1.3, 1.0):
        apply_theme(qapp, Appearance.LIGHT, zoom)
        student.qtbot.wait(50)
        assert area.horizontalScrollBar().maximum() == 0, zoom


def test_a_table_without_rows_has_nothing_to_learn_from(student: Student, session: Session) -> None:
    session.change_rows("delete rows", TrainingSet.from_rows([]))
    assert any("There are no rows to learn from." in line for line in lines(student))


def test_the_text_can_be_read_on_screen_and_by_a_screen_reader_alike(student: Student) -> None:
    panel = student.window.findChildren(QLabel)
    shown = " ".join(re.sub(r"<[^>]*>", " ", label.text()).replace("&nbsp;", " ") for label in panel)
    for number in re.findall(r"[+-]?\d\.\d{4}", student.description("stepPanel")):
        assert number in shown
