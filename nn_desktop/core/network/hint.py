"""Which weight to move, and which way: what training would do, said to whoever moves the weights by hand."""

from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment


class WeightHint(NamedTuple):
    """Where the loss falls fastest.

    Attributes:
        place: of the flat weights.
        slope: how much the loss changes for a small change of this weight, times that change. Not 0.
    """

    place: int
    slope: float

    @property
    def direction(self) -> int:
        """1 if a larger weight makes the loss smaller, -1 if a smaller one does."""
        return 1 if self.slope < 0 else -1


def loss_slopes(experiment: Experiment, weights: Array) -> Array:
    """Return the gradient of the loss: its slope for each of the flat `weights`, (weights_count,)."""
    rows = experiment.training_set.folded()
    # With a rate of 1 learning adds exactly minus the gradient.
    learning = experiment.network.learning(weights, rows.inputs, rows.means, rows.counts, 1.0)
    return -np.concatenate([each.ravel() for each in learning.adjustments])


def weight_hint(experiment: Experiment, weights: Array) -> WeightHint | None:
    """Return the weight for which the loss falls fastest; None where its slope is 0 for every weight."""
    slopes = loss_slopes(experiment, weights)
    slopes = np.where(np.isfinite(slopes), slopes, 0.0)
    place = int(np.abs(slopes).argmax())
    return WeightHint(place, float(slopes[place])) if slopes[place] else None
