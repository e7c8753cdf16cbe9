"""Every training table there is, trained for real: is what the program says about the rows true?

Each of the eight corners is wanted 0, wanted 1 or absent: 3**8 = 6,561 tables. One sigmoid neuron is
trained on each, with and without a bias, just as the workshop does it (seed 1, learning rate 1, 10,000
iterations), and compared with the verdict that was reached without training.

The neurons learn side by side in NumPy arrays with one column per table, a good thousand at a time so
that the arrays stay in the processor's cache. Both runs together take about ten seconds.
"""

from dataclasses import dataclass
from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray

from nn_desktop.core.boolean.corner_knowledge import CornerReason, explain_corners
from nn_desktop.core.boolean.functions import PartialTable, can_learn, neuron_family
from nn_desktop.core.network.experiment import Settings

Array = NDArray[np.float64]

ITERATIONS = 10_000
TABLES_AT_A_TIME = 1_100

CORNERS = np.array(list(product((0.0, 1.0), repeat=3)))
CORNERS_WITH_BIAS = np.hstack([CORNERS, np.ones((8, 1))])  # a bias is a fourth input that is always 1

_CHOICES = np.array(list(product((0, 1, 2), repeat=8))).T  # (8, tables); 2 is absent; 000 varies slowest
TARGETS = (_CHOICES == 1).astype(np.float64)
GIVEN = (_CHOICES != 2).astype(np.float64)
TABLES = [
    PartialTable.from_answers({corner: answer for corner, answer in enumerate(choice) if answer != 2})
    for choice in _CHOICES.T.tolist()
]
WORKSHOP = TABLES.index(PartialTable.from_answers({0b001: 0, 0b111: 1, 0b101: 1, 0b011: 0}))


def starting_weights(inputs: Array) -> Array:
    """Seed 1: the three weights, then the bias, (3,) or (4,)."""
    weights: Array = 2 * np.random.RandomState(1).random_sample(size=inputs.shape[1:]) - 1
    return weights


def sigmoid(sums: Array) -> Array:
    return 1 / (1 + np.exp(-sums))


def train(inputs: Array, targets: Array, given: Array, iterations: int) -> Array:
    """The weights after training, (3 or 4, tables), from targets and given, both (8, tables)."""
    tables = targets.shape[1]
    weights = np.repeat(starting_weights(inputs)[:, np.newaxis], tables, axis=1)
    for start in range(0, tables, TABLES_AT_A_TIME):
        some = slice(start, start + TABLES_AT_A_TIME)
        weights[:, some] = train_some(
            inputs, targets[:, some].copy(), given[:, some].copy(), weights[:, some].copy(), iterations
        )
    return weights


def train_some(inputs: Array, targets: Array, given: Array, weights: Array, iterations: int) -> Array:
    """The inner loop, without a single new array: `output` and `delta` are written over and over."""
    minus_inputs, inputs_turned = -inputs, inputs.T
    output, delta, change = np.empty_like(targets), np.empty_like(targets), np.empty_like(weights)
    for _ in range(iterations):
        np.matmul(minus_inputs, weights, out=output)
        np.exp(output, out=output)
        output += 1
        np.reciprocal(output, out=output)
        np.subtract(targets, output, out=delta)
        delta *= given
        delta *= output
        np.subtract(1, output, out=output)
        delta *= output  # error * output * (1 - output), and 0 where there is no row
        np.matmul(inputs_turned, delta, out=change)
        weights += change
    return weights


@dataclass(frozen=True)
class Trained:
    bias: bool
    weights: Array  # (3 or 4, tables)
    outputs: Array  # (8, tables)

    def on_the_right_side(self) -> NDArray[np.bool_]:
        """Whether all rows of a table are answered on the right side of 0.5, (tables,)."""
        right = np.where(TARGETS == 1, self.outputs > 0.5, self.outputs < 0.5)
        all_right: NDArray[np.bool_] = (right | (GIVEN == 0)).all(axis=0)
        return all_right


@pytest.fixture(scope="module")
def with_bias() -> Trained:
    weights = train(CORNERS_WITH_BIAS, TARGETS, GIVEN, ITERATIONS)
    return Trained(True, weights, sigmoid(CORNERS_WITH_BIAS @ weights))


@pytest.fixture(scope="module")
def without_bias() -> Trained:
    # A row 000 changes nothing here (the first test), so the third of the tables without it is enough.
    third = len(TABLES) // 3
    weights = np.tile(train(CORNERS, TARGETS[:, -third:], GIVEN[:, -third:], ITERATIONS), 3)
    return Trained(False, weights, sigmoid(CORNERS @ weights))


@pytest.fixture(params=["with_bias", "without_bias"])
def trained(request: pytest.FixtureRequest) -> Trained:
    either: Trained = request.getfixturevalue(request.param)
    return either


def test_without_a_bias_a_row_000_changes_no_weight() -> None:
    want_0, want_1, absent = np.split(train(CORNERS, TARGETS, GIVEN, 200), 3, axis=1)
    assert np.array_equal(want_0, absent)
    assert np.array_equal(want_1, absent)


def test_the_batch_arrives_at_the_workshops_weights(without_bias: Trained) -> None:
    published = [9.67299303, -0.2078435, -4.62963669]
    assert without_bias.weights[:, WORKSHOP] == pytest.approx(published, abs=5e-9)


@pytest.mark.parametrize("table", [WORKSHOP, 0, 1234, 5000, len(TABLES) - 1])
def test_the_batch_arrives_where_a_plain_loop_over_the_rows_does(trained: Trained, table: int) -> None:
    rows = GIVEN[:, table] == 1
    inputs = (CORNERS_WITH_BIAS if trained.bias else CORNERS)[rows]
    weights = starting_weights(inputs)
    for _ in range(ITERATIONS):
        output = sigmoid(inputs @ weights)
        weights += inputs.T @ ((TARGETS[rows, table] - output) * output * (1 - output))
    assert trained.weights[:, table] == pytest.approx(weights, rel=1e-9, abs=1e-9)


def test_every_table_that_can_be_learned_is_learned_and_no_other(trained: Trained) -> None:
    family = neuron_family(Settings(bias=trained.bias).network)
    verdicts = np.array([can_learn(table, family) for table in TABLES])
    wrong = [TABLES[number] for number in np.flatnonzero(verdicts != trained.on_the_right_side())]
    assert wrong == []
    assert verdicts.sum() == (5249 if trained.bias else 1407)


def test_every_forced_corner_is_answered_as_foretold(trained: Trained) -> None:
    neuron = Settings(bias=trained.bias).network
    forced = [
        (number, knowledge.corner, knowledge.answer)
        for number, table in enumerate(TABLES)
        for knowledge in explain_corners(table, neuron)
        if knowledge.reason is CornerReason.FORCED
    ]
    wrong = [
        (TABLES[number], corner)
        for number, corner, answer in forced
        if trained.outputs[corner, number] == 0.5 or (trained.outputs[corner, number] > 0.5) != (answer == 1)
    ]
    assert forced
    assert wrong == []


def test_without_a_bias_000_stays_at_one_half_in_every_table(without_bias: Trained) -> None:
    assert (without_bias.outputs[0] == 0.5).all()
