"""Trials: do other starts or other learning rates learn the rows? All of them at once, in one batch."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.messages.verdict import NEAR
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.batch import NetworkBatch
from nn_desktop.core.network.experiment import Experiment

RATES = (1.0, 0.3, 0.1, 0.03)
STARTS = 30
# As many iterations as the experiment is set to, but no more than this: it shall take a second or two.
MOST_TRIED_ITERATIONS = 10_000
# Rows are learned when that is so at all of the last iterations: a run that swings may just come past.
LAST_ITERATIONS = 10
# How many iterations are computed between two looks at whether anybody still wants to know.
_PIECE_ITERATIONS = 100


@dataclass(frozen=True, eq=False)
class Trials:
    """Which starts and learning rates learn the rows of an experiment.

    Attributes:
        experiment: all but the start and the learning rate are the same in all trials.
        rates: the learning rates that were tried, that of the experiment first.
        seeds: of the starts that were tried, that of the experiment first. It stands for weights of one's
            own, if the experiment has such.
        learned: (rates, seeds), whether every row was answered near its target in the end.
    """

    experiment: Experiment
    rates: tuple[float, ...]
    seeds: tuple[int, ...]
    learned: NDArray[np.bool_]

    def count(self, rate: float) -> int:
        """Return how many of the starts learn with a learning rate."""
        return int(self.learned[self.rates.index(rate)].sum())


def run_trials(experiment: Experiment, other_rates: Sequence[float] = RATES) -> Generator[None, None, Trials]:
    """Try the experiment's own learning rate and others, each with its own start and others.

    It yields often, so that it can be left alone at any time, and returns what it has found.
    """
    settings, network = experiment.settings, experiment.network
    rates = (settings.learning_rate, *(rate for rate in other_rates if rate != settings.learning_rate))
    seeds = (settings.seed, *(seed for seed in range(STARTS) if seed != settings.seed))[:STARTS]
    others = [network.starting_weights(seed) for seed in seeds[1:]]
    starts = np.tile(np.array([experiment.starting_weights(), *others]).T, len(rates))
    rows = experiment.training_set.folded()
    batch = NetworkBatch(network, starts, rows.inputs, rows.means, rows.counts, np.repeat(rates, len(seeds)))
    lowest, highest = target_bounds(experiment)
    last = min(settings.iterations, MOST_TRIED_ITERATIONS)
    learned = np.ones(len(rates) * len(seeds), np.bool_)
    # A larger network takes longer, so it gets smaller pieces.
    piece = _PIECE_ITERATIONS // (1 + network.hidden_neurons)
    for first in range(0, last + 1, piece):
        with np.errstate(all="ignore"):
            for iteration in range(first, min(first + piece, last + 1)):
                outputs = batch.learn_once()
                if iteration > last - LAST_ITERATIONS:
                    np.logical_and(learned, are_near(outputs, lowest, highest), learned)
        yield
    return Trials(experiment, rates, seeds, learned.reshape(len(rates), len(seeds)))


def target_bounds(experiment: Experiment) -> tuple[Array, Array]:
    """Return the lowest and the highest target of each question that is asked, (questions, 1) each."""
    rows = experiment.training_set
    targets = [rows.targets[rows.corners() == corner] for corner in rows.folded().corners]
    return np.array([[each.min()] for each in targets]), np.array([[each.max()] for each in targets])


def are_near(outputs: Array, lowest: Array, highest: Array) -> NDArray[np.bool_]:
    """Return whether all answers of each network, (questions, networks), are near all of their targets."""
    near: NDArray[np.bool_] = np.all((outputs >= highest - NEAR) & (outputs <= lowest + NEAR), axis=0)
    return near
