"""Every number of a step, against finite differences of the loss and against a plain loop over rows."""

import math
from collections.abc import Sequence

import numpy as np
import pytest

from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.step.one_step import OneStep, Quantity, StepLine, step_lines
from tests.core.plain_python import FUNCTIONS
from tests.core.step.rows import ROWS

RATE = 0.3
of_every_kind = pytest.mark.parametrize(
    ("activation", "bias", "hidden_neurons"),
    [
        (activation, bias, hidden)
        for activation in FUNCTIONS
        for bias in (False, True)
        for hidden in (0, 2, 8)
    ],
)


def step_of(activation: str, bias: bool, hidden_neurons: int, iterations: int = 4) -> OneStep:
    settings = Settings(
        activation=activation, bias=bias, hidden_neurons=hidden_neurons, learning_rate=RATE, seed=3
    )
    experiment = Experiment(TrainingSet.from_rows(Row(*row) for row in ROWS), settings)
    history = History.start(experiment)
    for longer in train(history, iterations):
        history = longer
    return OneStep.of(history, iterations)


class PlainForward:
    """Forward through the network of a step in plain Python, with one number nudged on the way."""

    def __init__(self, step: OneStep) -> None:
        self.apply, self.slope = FUNCTIONS[step.network.activation.name]
        self.bias = step.network.bias
        self.layers = [layer.tolist() for layer in step.layers]

    def __call__(
        self, inputs: Sequence[float], nudged: tuple[str, int, int] | None = None, nudge: float = 0.0
    ) -> list[tuple[list[float], list[float]]]:
        """The sums and outputs of each layer; `nudged` is "sum" or "output", a layer and a neuron."""
        found, values = [], list(inputs)
        for number, layer in enumerate(self.layers):
            seen = [*values, 1.0] if self.bias else values
            sums = [
                math.fsum(value * row[place] for value, row in zip(seen, layer, strict=True))
                + (nudge if nudged == ("sum", number, place) else 0.0)
                for place in range(len(layer[0]))
            ]
            values = [
                self.apply(total) + (nudge if nudged == ("output", number, place) else 0.0)
                for place, total in enumerate(sums)
            ]
            found.append((sums, values))
        return found


def rows_of(step: OneStep, question: int) -> list[tuple[Sequence[float], float]]:
    inputs = tuple(int(value) for value in step.rows.inputs[question])
    return [row for row in ROWS if row[0] == inputs]


def fall_of_loss(step: OneStep, question: int, nudged: tuple[str, int, int], nudge: float = 1e-6) -> float:
    """How fast the loss of a question falls when a number on the way is nudged up."""
    forward = PlainForward(step)

    def loss(by: float) -> float:
        rows = rows_of(step, question)
        return math.fsum((target - forward(x, nudged, by)[-1][1][0]) ** 2 / 2 for x, target in rows)

    return (loss(-nudge) - loss(nudge)) / (2 * nudge)


@of_every_kind
def test_errors_and_deltas_say_how_fast_the_loss_falls(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    step = step_of(activation, bias, hidden_neurons)
    for is_hidden in (False, True)[: len(step.layers)]:
        layer = 0 if is_hidden else len(step.layers) - 1
        errors = step.numbers(StepLine(Quantity.ERROR, is_hidden))
        deltas = step.numbers(StepLine(Quantity.DELTA, is_hidden))
        for question in range(len(step.rows.corners)):
            for neuron in range(errors.shape[1]):
                of_output = fall_of_loss(step, question, ("output", layer, neuron))
                of_sum = fall_of_loss(step, question, ("sum", layer, neuron))
                assert errors[question, neuron] == pytest.approx(of_output, abs=1e-7)
                assert deltas[question, neuron] == pytest.approx(of_sum, abs=1e-7)


@of_every_kind
def test_outputs_sums_and_slopes_are_those_of_a_plain_loop(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    step = step_of(activation, bias, hidden_neurons)
    forward = PlainForward(step)
    for is_hidden in (False, True)[: len(step.layers)]:
        layer = 0 if is_hidden else -1
        lines = {quantity: StepLine(quantity, is_hidden) for quantity in Quantity}
        for question, inputs in enumerate(step.rows.inputs.tolist()):
            sums, outputs = forward(inputs)[layer]
            assert step.sums(lines[Quantity.OUTPUT])[question] == pytest.approx(sums, abs=1e-12)
            assert step.numbers(lines[Quantity.OUTPUT])[question] == pytest.approx(outputs, abs=1e-12)
            slopes = [forward.slope(total) for total in sums]
            assert step.numbers(lines[Quantity.SLOPE])[question] == pytest.approx(slopes, abs=1e-12)
            corner = int(step.rows.corners[question])
            assert step.outputs_for(corner)[layer] == pytest.approx(outputs, abs=1e-12)


@of_every_kind
def test_adjustments_go_down_the_loss_and_the_rows_parts_add_up_to_them(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    step = step_of(activation, bias, hidden_neurons)
    inputs = np.array([row[0] for row in ROWS], dtype=np.float64)
    targets = np.array([[row[1]] for row in ROWS])
    for is_hidden in (False, True)[: len(step.layers)]:
        layer = 0 if is_hidden else len(step.layers) - 1
        adjustments = step.numbers(StepLine(Quantity.ADJUSTMENTS, is_hidden))
        assert step.adjustment_parts(layer).sum(axis=0) == pytest.approx(adjustments, abs=1e-15)
        weights = step.numbers(StepLine(Quantity.WEIGHTS, is_hidden))
        assert weights == pytest.approx(step.layers[layer] + adjustments, abs=0)
        start = 0 if is_hidden or len(step.layers) == 1 else step.layers[0].size
        for place, adjustment in enumerate(adjustments.ravel()):
            up, down = step.weights.copy(), step.weights.copy()
            up[start + place] += 1e-6
            down[start + place] -= 1e-6
            losses = [step.network.loss(each, inputs, targets) for each in (down, up)]
            assert adjustment == pytest.approx(RATE * (losses[0] - losses[1]) / 2e-6, abs=1e-7)


@of_every_kind
def test_what_flows_back_is_what_arrives_behind(activation: str, bias: bool, hidden_neurons: int) -> None:
    step = step_of(activation, bias, hidden_neurons)
    first = step.flows(0)
    assert RATE * first == pytest.approx(step.adjustment_parts(0), abs=1e-15)
    if hidden_neurons:
        errors = step.numbers(StepLine(Quantity.ERROR, is_hidden=True))
        last = step.flows(1)
        assert last[:, :hidden_neurons, 0] == pytest.approx(errors, abs=1e-15)
        if bias:
            deltas = step.numbers(StepLine(Quantity.DELTA))
            assert last[:, hidden_neurons, :] == pytest.approx(deltas, abs=0)


def test_the_step_after_a_run_is_the_next_iteration_of_it() -> None:
    step, after = step_of("tanh", True, 3, 4), step_of("tanh", True, 3, 5)
    for layer, weights in zip(step.next_layers, after.layers, strict=True):
        assert np.array_equal(layer, weights)


def test_a_question_has_its_place_among_those_that_rows_ask() -> None:
    step = step_of("sigmoid", False, 0)
    assert [step.rows.place_of(corner) for corner in (1, 7, 5, 3)] == [0, 1, 2, 3]
    assert step.rows.place_of(4) is None


def test_the_lines_come_in_the_order_of_computing() -> None:
    single = step_lines(step_of("sigmoid", False, 0).network)
    assert [line.quantity.value for line in single] == [
        *("output", "error", "slope", "delta", "adjustments", "weights")
    ]
    both = step_lines(step_of("sigmoid", False, 2).network)
    assert len(both) == len(set(both)) == 12
    assert [line.quantity.value for line in both if line.is_hidden] == [
        line.quantity.value for line in single
    ]
    assert set(ACTIVATIONS) == set(FUNCTIONS)
