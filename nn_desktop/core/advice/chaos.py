"""Chaos: a run that has not settled may end elsewhere if it begins a last bit away.

Then its digits are those of the computer's rounding, and another computer may see others. Whether it is so is
not guessed: the same training is run again from the neighbouring numbers.
"""

from collections.abc import Generator
from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train

# Chaos shows early, and nobody should wait for it.
MOST_CHAOS_ITERATIONS = 10_000
# Answers so far from each other are other answers.
_FAR = 0.01


class OtherEnd(NamedTuple):
    """Where the same training leads from a neighbouring start.

    Attributes:
        iterations: after so many.
        loss: of the run itself.
        other_loss: of the other one.
    """

    iterations: int
    loss: float
    other_loss: float


def other_end(experiment: Experiment) -> Generator[None, None, OtherEnd | None]:
    """Return where a chaotic run leads from the numbers next to its starting weights; yield while it runs.

    None if the run has settled or is beyond all bounds, or if the other one ends near it.
    """
    history = yield from _trained(experiment)
    if history.iterations < 2 or not _are_far(history, history.weights_at(history.iterations - 1)):
        return None
    start = experiment.starting_weights()
    # Towards 0, and from there on: the largest weight has no neighbour beyond it.
    neighbours = np.nextafter(start, np.where(start > 0, -1.0, 1.0))
    other = yield from _trained(experiment.with_own_weights(tuple(neighbours.tolist())))
    if other.iterations != history.iterations or not _are_far(history, other.last_weights):
        return None
    return OtherEnd(history.iterations, history.loss_at(history.iterations), other.loss_at(other.iterations))


def _trained(experiment: Experiment) -> Generator[None, None, History]:
    history = History.start(experiment)
    for longer in train(history, min(experiment.settings.iterations, MOST_CHAOS_ITERATIONS)):
        history = longer
        yield
    return history


def _are_far(history: History, weights: Array) -> bool:
    """Whether a run's last answers are other ones than those of `weights`, and all of them are numbers."""
    with np.errstate(all="ignore"):
        answers, others = map(history.network.answers, (history.last_weights, weights))
        losses = map(history.loss_of, (history.last_weights, weights))
        distance = np.abs(answers - others).max()
    return bool(np.isfinite([distance, *losses]).all()) and float(distance) > _FAR
