"""The batch against `Network.learn_once`, one function at a time."""

import numpy as np
import pytest

from nn_desktop.core.boolean.function_batch import FUNCTIONS, FunctionBatch, function_targets, is_origin_stuck
from nn_desktop.core.boolean.function_map import train_all_functions
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment, Settings

INPUTS = np.array(CORNERS, dtype=np.float64)
ONES = np.ones((8, 1))
SOME_FUNCTIONS = range(0, FUNCTIONS, 15)


def alone(settings: Settings, function: int, iterations: int) -> tuple[Array, Array]:
    """Weights after `iterations`, and the answers at each one before, (iterations, 8), in the plain way."""
    network = Experiment(settings=settings).network
    targets = np.array([[float(function >> corner & 1)] for corner in range(8)])
    weights = network.starting_weights(settings.seed)
    answers = []
    with np.errstate(all="ignore"):
        for _ in range(iterations):
            answers.append(network.answers(weights))
            weights = network.learn_once(weights, INPUTS, targets, ONES, settings.learning_rate)
    return weights, np.array(answers)


def right_alone(settings: Settings, function: int, answers: Array) -> list[bool]:
    """Whether each of the rows of answers is on the right side of 0.5 everywhere, asked one by one."""
    asked = range(1 if is_origin_stuck(settings) else 0, 8)
    return [
        all(row[corner] > 0.5 if function >> corner & 1 else row[corner] <= 0.5 for corner in asked)
        and bool(np.isfinite(row).all())
        for row in answers
    ]


def right_in_batch(batch: FunctionBatch, iterations: int) -> list[list[bool]]:
    right = np.unpackbits(batch.run(iterations), axis=1, bitorder="little").astype(bool)
    return [[bool(each) for each in column] for column in right.T]


def test_the_targets_are_the_bits_of_the_functions_number() -> None:
    targets = function_targets()
    assert targets.shape == (8, 256)
    assert [sum(int(targets[corner, number]) << corner for corner in range(8)) for number in range(256)] == (
        list(range(256))
    )


@pytest.mark.parametrize("bias", [False, True])
def test_every_function_is_right_at_exactly_the_iterations_at_which_it_is_when_trained_alone(
    bias: bool,
) -> None:
    settings = Settings(bias=bias)
    batch = FunctionBatch(settings)
    right = right_in_batch(batch, 150)
    for function in range(FUNCTIONS):
        weights, answers = alone(settings, function, 150)
        assert right[function] == right_alone(settings, function, answers), function
        assert batch.weights[:, function] == pytest.approx(weights, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(activation="tanh", bias=True, learning_rate=0.1),
        Settings(activation="tanh", learning_rate=0.1, seed=3),
        Settings(activation="relu", bias=True, learning_rate=0.05),
        Settings(activation="relu", hidden_neurons=2, learning_rate=0.05),
        Settings(activation="tanh", bias=True, hidden_neurons=3, learning_rate=0.1),
        Settings(bias=True, hidden_neurons=1),
        Settings(bias=True, hidden_neurons=8),
        Settings(hidden_neurons=4, seed=7),
    ],
    ids=str,
)
def test_networks_of_every_kind_learn_what_they_learn_alone(settings: Settings) -> None:
    batch = FunctionBatch(settings)
    right = right_in_batch(batch, 200)
    for function in SOME_FUNCTIONS:
        weights, answers = alone(settings, function, 200)
        assert right[function] == right_alone(settings, function, answers), function
        assert batch.weights[:, function] == pytest.approx(weights, rel=1e-9, abs=1e-9)


def test_however_the_iterations_are_cut_the_weights_are_the_same_to_the_last_bit() -> None:
    whole, cut = FunctionBatch(Settings(bias=True)), FunctionBatch(Settings(bias=True))
    right = whole.run(100)
    pieces = [cut.run(length) for length in (1, 16, 17, 30, 36)]
    assert np.array_equal(whole.weights, cut.weights)
    assert np.array_equal(right, np.vstack(pieces))


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("learning_rate", [30.0, 1000.0, 1_000_000.0])
def test_weights_too_large_for_products_of_exponentials_are_learned_all_the_same(
    learning_rate: float, bias: bool
) -> None:
    settings = Settings(bias=bias, learning_rate=learning_rate)
    batch = FunctionBatch(settings)
    batch.run(20)
    assert np.isfinite(batch.weights).all()
    # AND and OR learn without swinging to and fro, so that the last digits stay the last ones.
    for function in (128, 254):
        weights, _ = alone(settings, function, 20)
        assert batch.weights[:, function] == pytest.approx(weights, rel=1e-9)


def test_a_run_crosses_over_to_the_plain_arithmetic_without_a_seam() -> None:
    settings = Settings(bias=True, learning_rate=8.9)
    batch = FunctionBatch(settings)
    kinds = []
    for _ in range(2):
        batch.run(16)
        kinds.append(type(batch._learner))
    assert len(set(kinds)) == 2
    # With such a rate the weights swing: a last digit grows to a middle one within a few hundred
    # iterations, also in `learn_once` itself. Here it has had 32.
    for function in (128, 254):
        weights, _ = alone(settings, function, 32)
        assert batch.weights[:, function] == pytest.approx(weights, rel=1e-6)


@pytest.mark.parametrize(
    "settings", [Settings(activation="relu"), Settings(bias=True, hidden_neurons=2)], ids=str
)
def test_numbers_that_are_no_longer_finite_are_never_right(settings: Settings) -> None:
    batch = FunctionBatch(settings)
    # Function 0 wants 0 everywhere, and NaN is not above 0.5 either.
    batch._learner._weights[:, 0] = np.nan
    batch._learner._weights[:, 255] = np.inf
    right = right_in_batch(batch, 20)
    assert not any(right[0])
    assert not right[255][-1]


def test_only_a_single_sigmoid_neuron_without_a_bias_is_stuck_at_000() -> None:
    assert is_origin_stuck(Settings())
    for settings in (Settings(bias=True), Settings(hidden_neurons=1), Settings(activation="tanh")):
        assert not is_origin_stuck(settings)
    for piece in train_all_functions(Settings(iterations=100)):
        assert piece.is_origin_stuck
    _, answers = alone(Settings(), 150, 50)
    assert (answers[:, 0] == 0.5).all()
