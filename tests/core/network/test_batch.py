"""Networks side by side against `Network.learn_once`, one at a time."""

import numpy as np
import pytest

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.batch import NetworkBatch
from nn_desktop.core.network.experiment import Experiment, Settings
from tests.core.experiments import KINDS, every_iteration, some_experiments

ITERATIONS = 60


def batch_of(experiments: list[Experiment]) -> NetworkBatch:
    """Networks for experiments that have the rows and the network of the first one."""
    rows, network = experiments[0].training_set.folded(), experiments[0].network
    starts = [network.starting_weights(each.settings.seed) for each in experiments]
    rates = np.array([each.settings.learning_rate for each in experiments])
    return NetworkBatch(network, np.array(starts).T, rows.inputs, rows.means, rows.counts, rates)


@pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)
def test_each_network_learns_what_it_learns_alone(activation: str, bias: bool, hidden_neurons: int) -> None:
    for experiment in list(some_experiments(activation, bias, hidden_neurons))[3::6]:
        experiments = [
            experiment.with_settings(Settings(activation, bias, hidden_neurons, rate, seed=seed))
            for seed in (1, 2)
            for rate in (0.003, 0.01)
        ]
        batch = batch_of(experiments)
        answers: list[Array] = [batch.learn_once() for _ in range(ITERATIONS)]
        for number, each in enumerate(experiments):
            alone = every_iteration(each, ITERATIONS)
            assert batch.weights[:, number] == pytest.approx(alone[-1], rel=1e-9, abs=1e-9)
            rows = each.training_set.folded()
            for weights, outputs in zip(alone[:-1], answers, strict=True):
                expected = each.network.forward(weights, rows.inputs)[-1][:, 0]
                assert outputs[:, number] == pytest.approx(expected, rel=1e-9, abs=1e-9)


def test_each_network_may_have_targets_of_its_own() -> None:
    experiment = Experiment()
    rows, network = experiment.training_set.folded(), experiment.network
    targets = np.hstack([rows.means, 1 - rows.means])
    starts = network.starting_weights(1)[:, np.newaxis].repeat(2, axis=1)
    batch = NetworkBatch(network, starts, rows.inputs, targets, rows.counts, 1.0)
    for _ in range(ITERATIONS):
        batch.learn_once()
    for number in range(2):
        weights = network.starting_weights(1)
        for _ in range(ITERATIONS):
            weights = network.learn_once(weights, rows.inputs, targets[:, [number]], rows.counts, 1.0)
        assert batch.weights[:, number] == pytest.approx(weights, rel=1e-12)


def test_the_weights_that_a_batch_starts_from_are_left_alone() -> None:
    experiment = Experiment()
    rows = experiment.training_set.folded()
    starts = np.ones((3, 5))
    NetworkBatch(experiment.network, starts, rows.inputs, rows.means, rows.counts, 1.0).learn_once()
    assert (starts == 1).all()
