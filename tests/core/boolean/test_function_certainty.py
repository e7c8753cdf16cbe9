"""What is said to be certain, against training that goes on all the same."""

import numpy as np
import pytest

from nn_desktop.core.boolean.function_batch import FunctionBatch, function_targets
from nn_desktop.core.boolean.function_certainty import are_all_certain
from nn_desktop.core.boolean.function_map import train_all_functions
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Settings

INPUTS = np.hstack([np.array(CORNERS, np.float64), np.ones((8, 1))])


def sigmoid(sums: Array) -> Array:
    answers: Array = 1 / (1 + np.exp(-np.clip(sums, -700, 700)))
    return answers


@pytest.mark.parametrize("seed", [1, 7])
@pytest.mark.parametrize("rate", [0.3, 1.0, 4.0])
@pytest.mark.parametrize("bias", [False, True])
def test_the_map_is_what_training_to_the_very_end_gives(bias: bool, rate: float, seed: int) -> None:
    settings = Settings(bias=bias, learning_rate=rate, seed=seed, iterations=4000)
    *_, finished = train_all_functions(settings)
    trained = FunctionBatch(settings).run(4001)
    # Where rounding lets a function look right for a moment that no weights can make, the map is right.
    ever = np.unpackbits(finished.right_bits, axis=1, bitorder="little").any(axis=0)
    assert np.array_equal(finished.right_bits, trained & np.packbits(ever, bitorder="little"))


def test_training_ends_early_when_all_is_certain_and_only_then() -> None:
    ends = [each.iterations for each in train_all_functions(Settings(bias=True))]
    assert ends[-1] == 10_000
    assert 125 < ends[-2] < 1000
    # With such a rate some functions are never learned though they could be: nothing proves that.
    assert len(list(train_all_functions(Settings(bias=True, learning_rate=20.0, iterations=2000)))) > 30


@pytest.mark.parametrize("activation", ["tanh", "relu"])
def test_of_other_networks_nothing_is_certain(activation: str) -> None:
    nothing_wrong = np.zeros((8, 1))
    right = np.array([True])
    assert not are_all_certain(Settings(activation=activation), nothing_wrong, right)
    assert not are_all_certain(Settings(hidden_neurons=1), nothing_wrong, right)


@pytest.mark.parametrize("rate", [0.1, 1.0, 10.0, 100.0])
def test_from_a_loss_that_is_small_enough_it_never_rises_again(rate: float) -> None:
    generator = np.random.default_rng(3)
    # Networks that are right by a margin: any direction of weights, as long as it takes.
    directions = generator.normal(size=(4, 400))
    farness = np.abs(INPUTS @ directions).min(axis=0)
    directions = directions[:, farness > 0.05] / farness[farness > 0.05]
    targets = (INPUTS @ directions > 0).astype(np.float64)
    smallest = 1 / 9 / max(1.0, rate)
    weights = directions * _length_with_loss(directions, targets, 0.99 * smallest)
    before = np.full(weights.shape[1], smallest)
    for _ in range(300):
        outputs = sigmoid(INPUTS @ weights)
        losses = ((targets - outputs) ** 2).sum(axis=0) / 2
        assert (losses <= before).all()
        assert (np.abs(targets - outputs) < 0.5).all()
        before = losses
        weights += rate * (INPUTS.T @ ((targets - outputs) * outputs * (1 - outputs)))


def _length_with_loss(directions: Array, targets: Array, loss: float) -> Array:
    """How long each direction must be for this loss, by halving."""
    short, long = np.zeros(directions.shape[1]), np.full(directions.shape[1], 40.0)
    for _ in range(60):
        middle = (short + long) / 2
        losses = ((targets - sigmoid(INPUTS @ (directions * middle))) ** 2).sum(axis=0) / 2
        short, long = np.where(losses > loss, middle, short), np.where(losses > loss, long, middle)
    return long


def test_being_right_alone_is_not_enough_because_a_large_rate_can_undo_it() -> None:
    settings = Settings(bias=True, learning_rate=20.0)
    batch = FunctionBatch(settings)
    right = np.unpackbits(batch.run(500), axis=1, bitorder="little").astype(bool)
    assert (right[:-1] & ~right[1:]).any()


def test_the_curvature_of_an_error_is_as_the_proof_says() -> None:
    sums, step = np.linspace(0, 8, 200), 1e-4
    lower, middle, upper = ((1 - sigmoid(sums + away)) ** 2 / 2 for away in (-step, 0.0, step))
    measured = (lower - 2 * middle + upper) / step**2
    error = 1 - sigmoid(sums)
    assert measured == pytest.approx(error**2 * (1 - error) * (2 - 3 * error), abs=1e-7)
    assert (measured <= 2 * error**2 + 1e-7).all()
    assert (measured >= -1e-7).all()


def test_nothing_is_certain_while_a_function_that_can_be_learned_is_wrong() -> None:
    settings = Settings(bias=True)
    targets = function_targets()
    outputs = np.where(targets > 0, 0.99, 0.01)
    outputs[:, 0b1000_0000] = 0.4  # 1 1 1 alone gives 1
    errors = targets - outputs
    assert not are_all_certain(settings, errors, np.all(np.abs(errors) < 0.5, axis=0))
