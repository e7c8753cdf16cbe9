"""The chosen line of a step in the diagram: its numbers against a plain loop, as they are said and drawn."""

import re
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.core.step.one_step import Quantity, StepLine, step_lines
from nn_desktop.gui.diagram.layout import DiagramLayout
from nn_desktop.gui.diagram.network_diagram import NetworkDiagram
from nn_desktop.gui.diagram.step_numbers import StepNumbers
from nn_desktop.gui.look.colours import LIGHT
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.painted import pixels
from tests.gui.plain_numpy import Array, sigmoid
from tests.gui.student import Student

ROWS = [((0, 0, 1), 0.0), ((1, 1, 1), 1.0), ((1, 0, 1), 1.0), ((0, 1, 1), 0.25)]
RATE = 0.5
CURVES: dict[str, tuple[Callable[[Array], Array], Callable[[Array], Array]]] = {
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * sigmoid(-x)),
    "tanh": (np.tanh, lambda x: 1 / np.cosh(x) ** 2),
    "relu": (lambda x: np.where(x > 0, x, 0.0), lambda x: np.where(x > 0, 1.0, 0.0)),
}
of_every_kind = pytest.mark.parametrize(
    ("activation", "bias", "hidden_neurons"),
    [(each, bias, hidden) for each in CURVES for bias in (False, True) for hidden in (0, 2, 8)],
)


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    session.change_rows("rows", TrainingSet.from_rows(Row(*row) for row in ROWS))
    session.change_setting("rate", "learning_rate", RATE)
    return show_alone(NetworkDiagram(session), 320, 200)


def plain_step(session: Session) -> dict[StepLine, Array]:
    """The step from the cursor, by textbook: a matrix for each layer, the bias apart, slopes of the sums."""
    activation, bias = session.experiment.settings.activation, session.experiment.settings.bias
    apply, slope = CURVES[activation]
    layers, values = [], np.array([row[0] for row in ROWS], dtype=np.float64)
    targets = np.array([[row[1]] for row in ROWS])
    for layer in session.shown_run.network.layers(session.shown_run.weights):
        weights, constant = (layer[:-1], layer[-1]) if bias else (layer, np.zeros(layer.shape[1]))
        sums = values @ weights + constant
        layers.append((weights, constant, values, sums))
        values = apply(sums)
    found, error = {}, targets - values
    for place, (weights, constant, seen, sums) in reversed(list(enumerate(layers))):
        is_hidden = place < len(layers) - 1
        delta = error * slope(sums)
        moves, old = RATE * seen.T @ delta, weights
        if bias:
            moves = np.vstack([moves, RATE * delta.sum(axis=0)])
            old = np.vstack([weights, constant])
        all_numbers = (apply(sums), error, slope(sums), delta, moves, old + moves)
        for quantity, numbers in zip(Quantity, all_numbers, strict=True):
            found[StepLine(quantity, is_hidden)] = numbers
        error = delta @ weights.T
    return found


def said_numbers(student: Student) -> list[float]:
    """All numbers with all their digits that are said of the line."""
    text = student.description("networkDiagram")
    # Before it, what the mouse or the keyboard points at; behind it, the whole network.
    text = text.partition(" in the step ")[2].partition(": weights ")[0]
    written = re.findall(r"[+−]?(?:\d+\.\d{8}|\d(?:\.\d+)?×10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+)", text)
    return [parse_number(number) for number in written]


@of_every_kind
def test_every_line_says_its_numbers_for_the_chosen_question_if_a_row_asks_it(
    student: Student, session: Session, activation: str, bias: bool, hidden_neurons: int
) -> None:
    for name, value in (("activation", activation), ("bias", bias), ("hidden_neurons", hidden_neurons)):
        session.change_setting(name, name, value)
    for _ in range(3):
        session.step()
    session.step_back()
    session.choose_inputs((1, 0, 1))
    expected = plain_step(session)
    for line in step_lines(session.shown_run.network):
        session.chosen_line.choose(line)
        numbers = expected[line]
        if not line.quantity.is_of_weights:
            assert said_numbers(student) == pytest.approx(numbers[2].tolist(), abs=6e-9), line
            assert "row 3 (1 0 1 → 1)" in student.description("networkDiagram")
        else:
            in_full = numbers.T.ravel().tolist()
            assert said_numbers(student)[: len(in_full)] == pytest.approx(in_full, abs=6e-9), line
            assert "all rows together" in student.description("networkDiagram")


@pytest.mark.parametrize("hidden_neurons", [0, 2])
def test_if_no_row_asks_the_question_it_says_so_and_takes_all_rows_together(
    student: Student, session: Session, hidden_neurons: int
) -> None:
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    session.choose_inputs((1, 0, 0))
    expected = plain_step(session)
    for is_hidden in (False, True)[: 1 + bool(hidden_neurons)]:
        for quantity in (Quantity.OUTPUT, Quantity.ERROR, Quantity.SLOPE, Quantity.DELTA):
            session.chosen_line.choose(StepLine(quantity, is_hidden))
            numbers = expected[StepLine(quantity, is_hidden)]
            each = [column.tolist() for column in numbers.T]
            if quantity in {Quantity.ERROR, Quantity.DELTA}:
                each = [[sum(column), *column] for column in each]
            assert said_numbers(student) == pytest.approx(np.ravel(each).tolist(), abs=1e-8)
            assert "all rows together. No row asks 1 0 0." in student.description("networkDiagram")


def test_the_adjustments_say_which_part_the_row_has(student: Student, session: Session) -> None:
    session.choose_inputs((1, 1, 1))
    session.chosen_line.choose(StepLine(Quantity.ADJUSTMENTS))
    delta = plain_step(session)[StepLine(Quantity.DELTA)][1, 0]
    assert "Of this, row 2 (1 1 1 → 1) adds: " in student.description("networkDiagram")
    assert said_numbers(student)[3:] == pytest.approx([RATE * delta] * 3, abs=6e-9)


def test_right_after_a_step_it_is_the_step_just_made_and_then_the_next_one(
    student: Student, session: Session
) -> None:
    session.chosen_line.choose(StepLine(Quantity.ERROR))
    session.choose_inputs((0, 1, 1))
    first = plain_step(session)[StepLine(Quantity.ERROR)][3]
    session.step()
    assert "in the step 0 → 1, row 4" in student.description("networkDiagram")
    assert said_numbers(student) == pytest.approx(first.tolist(), abs=6e-9)
    session.step()
    session.step_back()
    second = plain_step(session)[StepLine(Quantity.ERROR)][3]
    assert "in the step 1 → 2, row 4" in student.description("networkDiagram")
    assert said_numbers(student) == pytest.approx(second.tolist(), abs=6e-9)
    assert second != pytest.approx(first)


def test_with_no_line_chosen_the_diagram_is_what_it_was(student: Student, session: Session) -> None:
    session.step()
    before, words = painted(student), student.description("networkDiagram")
    session.chosen_line.choose(StepLine(Quantity.DELTA))
    assert (painted(student) != before).any()
    session.chosen_line.choose(None)
    assert (painted(student) == before).all()
    assert student.description("networkDiagram") == words


def painted(student: Student) -> Array:
    image: QImage = student.find(NetworkDiagram, "networkDiagram").grab().toImage()
    return pixels(image)


@of_every_kind
def test_every_line_is_drawn_in_its_own_way_and_follows_the_cursor(
    student: Student, session: Session, activation: str, bias: bool, hidden_neurons: int
) -> None:
    for name, value in (("activation", activation), ("bias", bias), ("hidden_neurons", hidden_neurons)):
        session.change_setting(name, name, value)
    for inputs in ((1, 1, 1), (1, 0, 0)):
        session.choose_inputs(inputs)
        pictures = []
        for line in step_lines(session.shown_run.network):
            session.chosen_line.choose(line)
            pictures.append(painted(student).tobytes())
        if activation != "relu":  # where a ReLU is 0, its deltas are too
            assert len(set(pictures)) == len(pictures)
    if activation != "relu":
        session.step()
        session.step()
        assert painted(student).tobytes() != pictures[-1]


def columns_in_colour(student: Student, colour: tuple[int, int, int]) -> Array:
    """How many pixels of each column are of a colour, from left to right."""
    picture = student.find(NetworkDiagram, "networkDiagram").grab().toImage()
    rows = pixels(picture).reshape(picture.height(), picture.width(), 4)[:, :, :3]
    found: Array = (np.abs(rows.astype(int) - np.array(colour[::-1])).sum(axis=2) < 12).sum(axis=0)
    return found


def test_the_delta_flows_from_right_to_left_and_not_to_an_input_that_is_0(
    student: Student, session: Session
) -> None:
    orange = (0xB8, 0x52, 0x0F)
    session.choose_inputs((0, 0, 1))  # the output is too high, and input 3 alone let anything through
    session.chosen_line.choose(StepLine(Quantity.DELTA))
    columns = columns_in_colour(student, orange)
    left = int(np.flatnonzero(columns)[0])
    # One arrow: its tip is on the left, and its head is wider than the rest.
    assert 1 <= columns[left] <= 3
    assert columns[left : left + 12].max() > columns[left + 16 : left + 24].max() > 0


def test_a_negative_delta_flows_back_in_dashes_and_a_positive_one_does_not(
    student: Student, session: Session
) -> None:
    diagram = student.find(NetworkDiagram, "networkDiagram")
    box, number = student.find(QWidget, "input2CheckBox"), student.find(QLineEdit, "weight2Edit")
    # Along the arrow to input 2, without its head.
    places = range(box.geometry().right() + 30, number.geometry().left() - 6)
    for inputs, colour, is_whole in (((1, 1, 1), LIGHT.positive, True), ((0, 1, 1), LIGHT.negative, False)):
        session.choose_inputs(inputs)
        session.chosen_line.choose(StepLine(Quantity.DELTA))
        image = diagram.grab().toImage()
        height = box.geometry().center().y()
        painted_here = [image.pixelColor(x, height).name() == colour for x in places]
        assert any(painted_here)
        assert all(painted_here) == is_whole


def test_the_adjustments_are_drawn_row_by_row_and_that_of_the_chosen_question_stands_out(
    student: Student, session: Session
) -> None:
    blue, orange = (0x2B, 0x6C, 0xB0), (0xB8, 0x52, 0x0F)
    session.chosen_line.choose(StepLine(Quantity.ADJUSTMENTS))
    delta = plain_step(session)[StepLine(Quantity.DELTA)][:, 0]
    assert (delta > 0).tolist() == [False, True, True, False]
    for (inputs, _), value in zip(ROWS, delta, strict=True):
        session.choose_inputs(inputs)
        full, other = (blue, orange) if value > 0 else (orange, blue)
        assert columns_in_colour(student, full).sum() > 0, inputs
        assert columns_in_colour(student, other).sum() == 0, inputs
    session.choose_inputs((0, 0, 0))  # no row asks it
    assert columns_in_colour(student, blue).sum() > 0 < columns_in_colour(student, orange).sum()


@pytest.mark.parametrize(("bias", "hidden_neurons"), [(False, 0), (True, 3)])
def test_the_strips_of_a_weight_are_what_the_rows_add_to_it(
    session: Session, bias: bool, hidden_neurons: int
) -> None:
    session.change_setting("bias", "bias", value=bias)
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    layout = DiagramLayout.of(session.shown_run.network, QRectF(0, 0, 320, 200), 80, 18)
    session.choose_inputs((1, 1, 1))
    for is_hidden in (False, True)[: 1 + bool(hidden_neurons)]:
        session.chosen_line.choose(StepLine(Quantity.ADJUSTMENTS, is_hidden))
        shown = StepNumbers.of(session)
        assert shown is not None
        adjustments = shown.step.numbers(shown.line)
        for line in layout.lines:
            if shown.is_about(line.layer):
                parts = shown.parts(line)
                expected = adjustments[line.source, line.target]
                assert sum(part for part, _ in parts) == pytest.approx(expected, abs=1e-12)
                assert sum(stands_out for _, stands_out in parts) <= 1
                assert sum(abs(part) for part, _ in parts) <= shown.largest_parts * (1 + 1e-12)


def test_what_is_hidden_for_a_task_is_not_told_by_the_diagram(student: Student, session: Session) -> None:
    session.chosen_line.choose(StepLine(Quantity.ERROR))
    session.hidden.hide_for_card(frozenset({"outputs"}))
    assert said_numbers(student) == []
    session.hidden.hide_for_card(frozenset())
    assert len(said_numbers(student)) > 0


def test_weights_can_be_typed_while_a_line_is_chosen_and_its_numbers_follow(
    student: Student, session: Session
) -> None:
    session.choose_inputs((1, 1, 1))
    session.chosen_line.choose(StepLine(Quantity.DELTA))
    before = said_numbers(student)
    student.focus("weight1Edit")
    student.type("2")
    assert session.shown_run.weights[0] == 2
    assert said_numbers(student) != before
    delta = plain_step(session)[StepLine(Quantity.DELTA)][1]
    assert said_numbers(student) == pytest.approx(delta.tolist(), abs=6e-9)


def test_of_a_dead_relu_it_says_that_nothing_flows_back_and_no_weight_moves(
    student: Student, session: Session
) -> None:
    session.change_setting("activation", "activation", "relu")
    session.change_setting("seed", "seed", 1)
    session.choose_inputs((0, 0, 1))
    session.chosen_line.choose(StepLine(Quantity.DELTA))
    assert said_numbers(student) == [0]
    assert "Nothing flows back." in student.description("networkDiagram")
    assert columns_in_colour(student, (0xB8, 0x52, 0x0F))[:200].sum() == 0


def test_while_the_lines_are_played_the_delta_is_seen_flowing_and_otherwise_it_is_there_at_once(
    student: Student, session: Session
) -> None:

    def arrow() -> int:
        return int(columns_in_colour(student, (0xB8, 0x52, 0x0F))[:200].sum())

    session.choose_inputs((0, 0, 1))
    session.chosen_line.choose(StepLine(Quantity.DELTA))
    whole = arrow()
    session.chosen_line.choose(StepLine(Quantity.SLOPE))
    at_first: list[int] = []

    def look() -> None:
        if session.chosen_line.line == StepLine(Quantity.DELTA):
            session.chosen_line.set_pace(60_000)
            at_first.append(arrow())

    session.chosen_line.changed.connect(look)
    session.chosen_line.set_pace(30)
    session.chosen_line.play()
    student.qtbot.waitUntil(lambda: bool(at_first))
    assert at_first[0] < whole / 4
    student.qtbot.waitUntil(lambda: arrow() == whole)


@pytest.mark.parametrize("activation", ["tanh", "relu"])
@pytest.mark.parametrize("hidden_neurons", [0, 8])
def test_numbers_beyond_all_bounds_are_drawn_and_said_without_any_trouble(
    student: Student, session: Session, activation: str, hidden_neurons: int
) -> None:
    rows = [Row(row[0], 1e9) for row in ROWS]
    session.change_rows("rows", TrainingSet.from_rows(rows))
    for name, value in (
        ("activation", activation),
        ("hidden_neurons", hidden_neurons),
        ("learning_rate", 1000.0),
    ):
        session.change_setting(name, name, value)
    for _ in range(30):
        session.step()
    for inputs in ((1, 1, 1), (1, 0, 0)):
        session.choose_inputs(inputs)
        for line in step_lines(session.shown_run.network):
            session.chosen_line.choose(line)
            assert painted(student).size
            assert "in the step" in student.description("networkDiagram")


def test_while_an_answer_is_hidden_for_a_task_a_weight_field_shows_the_weight_of_the_iteration(
    student: Student, session: Session
) -> None:
    session.chosen_line.choose(StepLine(Quantity.ERROR))
    before = student.find(QLineEdit, "weight1Edit").text()
    session.step()
    assert student.find(QLineEdit, "weight1Edit").text() == before
    session.hidden.hide_for_card(frozenset({"step"}))
    assert student.find(QLineEdit, "weight1Edit").text() != before
