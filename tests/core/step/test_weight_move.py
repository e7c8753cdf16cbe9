"""Why a weight moved: each row against the slope of its own loss, and sums that add up as written."""

import math
from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import pytest

from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.step.one_step import OneStep
from nn_desktop.core.step.weight_move import WeightMove, weight_move, weight_place, written_move
from tests.core.plain_python import FUNCTIONS
from tests.core.step.rows import ROWS

RATE, NUDGE = 0.3, 1e-6
of_every_kind = pytest.mark.parametrize(
    ("activation", "bias", "hidden_neurons"),
    [
        (activation, bias, hidden)
        for activation in FUNCTIONS
        for bias in (False, True)
        for hidden in (0, 1, 3)
    ],
)


def run_of(activation: str, bias: bool, hidden_neurons: int, iterations: int) -> History:
    settings = Settings(
        activation=activation, bias=bias, hidden_neurons=hidden_neurons, learning_rate=RATE, seed=3
    )
    history = History.start(Experiment(TrainingSet.from_rows(Row(*row) for row in ROWS), settings))
    for longer in train(history, iterations):
        history = longer
    return history


def plain_answer(network: Network, weights: Sequence[float], inputs: Sequence[float]) -> float:
    """The answer in plain Python, weight by weight."""
    apply, _ = FUNCTIONS[network.activation.name]
    values, place = list(inputs), 0
    for rows, columns in network.shapes:
        seen = [*values, 1.0] if network.bias else values
        of_layer = weights[place : place + rows * columns]
        values = [
            apply(math.fsum(value * of_layer[row * columns + column] for row, value in enumerate(seen)))
            for column in range(columns)
        ]
        place += rows * columns
    return values[0]


@of_every_kind
def test_each_row_adds_minus_the_slope_of_its_own_loss_times_the_rate(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    history = run_of(activation, bias, hidden_neurons, 4)
    step = OneStep.of(history, 4)
    for place in range(step.network.weights_count):
        move = weight_move(step, history.experiment.training_set, place)
        expected = []
        for inputs, target in ROWS:
            losses = []
            for side in (-1, 1):
                weights = step.weights.tolist()
                weights[place] += side * NUDGE
                losses.append(0.5 * (target - plain_answer(step.network, weights, inputs)) ** 2)
            expected.append(-RATE * (losses[1] - losses[0]) / (2 * NUDGE))
        assert move.parts == pytest.approx(expected, abs=1e-8)


@of_every_kind
def test_what_the_rows_add_is_what_the_training_does_to_the_weight(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    history = run_of(activation, bias, hidden_neurons, 5)
    for iteration in range(5):
        step = OneStep.of(history, iteration)
        moved = history.weights_at(iteration + 1) - history.weights_at(iteration)
        for place, expected in enumerate(moved.tolist()):
            move = weight_move(step, history.experiment.training_set, place)
            assert move.total == pytest.approx(expected, abs=1e-14)
            assert math.fsum(move.parts) == pytest.approx(move.total, abs=1e-14)


def test_flat_weights_know_their_layer_row_and_column() -> None:
    network = Settings(hidden_neurons=2, bias=True).network
    weights = np.arange(float(network.weights_count))
    for place in range(network.weights_count):
        layer, row, column = weight_place(network, place)
        assert network.layers(weights)[layer][row, column] == place
    with pytest.raises(IndexError):
        weight_place(network, network.weights_count)


def moves() -> list[WeightMove]:
    generator = np.random.RandomState(7)
    found = []
    for rows in (1, 2, 3, 4, 5, 8, 40):
        for _ in range(60):
            parts = generator.standard_normal(rows) * 10.0 ** generator.uniform(-12, 6, (1, rows))[0]
            parts *= generator.randint(0, 2, rows)
            found.append(WeightMove(math.fsum(parts), parts))
    # They nearly cancel each other.
    found.append(WeightMove(1e-9, np.array([0.25, -0.25 + 1e-9])))
    found.append(WeightMove(0.0, np.array([0.1, -0.1])))
    return found


@pytest.mark.parametrize("most_rows", [3, 8])
def test_a_written_move_adds_up_as_it_is_written_and_every_number_is_true(most_rows: int) -> None:
    for move in moves():
        written = written_move(move, most_rows)
        assert written is not None
        assert sum((part for _, part in written.rows), written.rest) == written.total
        digits = [Decimal((0, (1,), part.as_tuple().exponent)) for _, part in written.rows]  # type: ignore[arg-type]
        one = min(digits, default=Decimal(1))
        assert abs(written.total - Decimal(move.total)) <= one
        for row, part in written.rows:
            assert abs(part - Decimal(float(move.parts[row]))) <= one
        # One in the last digit is little.
        assert abs(float(one)) <= max(map(abs, (*move.parts.tolist(), 0.0))) / 500 or not written.rows


def test_the_rows_that_add_most_are_named_and_the_others_are_counted() -> None:
    parts = np.array([0.001, 0.0, -0.5, 0.25, 0.002, 0.125, -0.003])
    move = WeightMove(float(parts.sum()), parts)
    few = written_move(move, 3)
    assert few is not None
    assert [row for row, _ in few.rows] == [2, 3, 5]
    assert few.others == 3
    # A single one that is left takes no more room with its name.
    most = written_move(move, 5)
    assert most is not None
    assert [row for row, _ in most.rows] == [0, 2, 3, 4, 5, 6]
    assert most.others == 0


def test_a_move_of_nothing_has_no_rows_and_one_without_end_is_not_written() -> None:
    nothing = written_move(WeightMove(0.0, np.zeros(4)), 3)
    assert nothing is not None
    assert nothing.total == 0
    assert not nothing.rows
    assert written_move(WeightMove(math.inf, np.array([math.inf, 1.0])), 3) is None
    assert written_move(WeightMove(1.0, np.array([math.nan, 1.0])), 3) is None
