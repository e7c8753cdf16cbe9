"""Runs that stand still or swing, checked by training on."""

import numpy as np
import pytest

from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.standstill import swing_of
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import finished, run, same_bits, workshop

AND = TrainingSet.from_rows(
    [Row((0, 0, 0), 0.0), Row((0, 1, 0), 0.0), Row((1, 0, 0), 0.0), Row((1, 1, 0), 1.0)]
)


def test_what_stands_still_has_the_same_bits_however_long_it_is_trained_on() -> None:
    for seed in range(10):
        history = run(workshop(activation="relu", seed=seed), 500)
        swing = swing_of(history)
        assert swing is not None
        assert swing == (1, True)
        assert same_bits(finished(history, 2000).last_weights, history.last_weights)


@pytest.mark.parametrize("seed", range(4))
def test_what_swings_between_two_states_for_ever_does_so(seed: int) -> None:
    history = run(Experiment(AND, Settings("tanh", seed=seed)), 1000)
    assert swing_of(history) == (2, True)
    odd, even = finished(history, 999), finished(history, 1000)
    assert same_bits(even.last_weights, history.last_weights)
    assert np.abs(odd.last_weights - history.last_weights).max() > 0.1


@pytest.mark.parametrize("seed", range(1, 6))
def test_what_swings_nearly_comes_back_every_second_iteration_but_not_to_the_bit(seed: int) -> None:
    history = run(workshop(activation="tanh", seed=seed), 3000)
    assert swing_of(history) == (2, False)
    one, two = (finished(history, more).last_weights - history.last_weights for more in (1, 2))
    assert 0 < np.abs(two).max() < 0.01 * np.abs(one).max()


def test_a_run_that_learns_does_not_swing_at_any_age() -> None:
    for iterations in (0, 1, 2, 31, 32, 33, 500, 10_000):
        assert swing_of(run(Experiment(), iterations)) is None


def test_a_run_that_has_learned_to_the_last_bit_stands_still() -> None:
    history = run(Experiment(WORKSHOP_ROWS, Settings("relu", learning_rate=0.1, seed=3)), 3000)
    assert history.loss_at(3000) < 1e-20
    assert swing_of(history) == (1, True)


def test_a_run_that_stood_still_from_the_start_is_seen_after_one_iteration() -> None:
    start = History.start(Experiment(WORKSHOP_ROWS, Settings("relu", seed=1)))
    assert swing_of(start) is None
    assert swing_of(finished(start, 1)) == (1, True)
