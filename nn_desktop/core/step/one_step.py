"""One step of learning, line by line: forward to the output, back to the weights.

The lines of the workshop's loop are taken apart here so far that each one gives one kind of number. With
hidden neurons the way back goes through them: what the last neuron's delta means for a hidden neuron is that
one's error, and from there on everything is as in the last neuron.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Learning, Network
from nn_desktop.core.network.training_set import FoldedRows


class Quantity(Enum):
    """A kind of number in a step, in the order in which a layer gets them."""

    OUTPUT = "output"
    ERROR = "error"
    SLOPE = "slope"
    DELTA = "delta"
    ADJUSTMENTS = "adjustments"
    WEIGHTS = "weights"

    @property
    def is_of_weights(self) -> bool:
        """Whether there is one for each weight, instead of one for each row and neuron."""
        return self in {Quantity.ADJUSTMENTS, Quantity.WEIGHTS}


class StepLine(NamedTuple):
    """A line of a step.

    Attributes:
        quantity: what it gives.
        is_hidden: whether it is about the hidden neurons and the weights that lead to them, or else about the
            last neuron.
    """

    quantity: Quantity
    is_hidden: bool = False

    @property
    def layer(self) -> int:
        """The place of its layer: the first of two, or the last one."""
        return 0 if self.is_hidden else -1


def step_lines(network: Network) -> tuple[StepLine, ...]:
    """Return the lines of a step of `network`, in the order of computing."""
    if not network.hidden_neurons:
        return tuple(map(StepLine, Quantity))
    back = [Quantity.ERROR, Quantity.SLOPE, Quantity.DELTA]
    return (
        StepLine(Quantity.OUTPUT, is_hidden=True),
        StepLine(Quantity.OUTPUT),
        *map(StepLine, back),
        *(StepLine(each, is_hidden=True) for each in back),
        # All weights are moved when everything is known that depends on the old ones.
        *(
            StepLine(each, is_hidden)
            for is_hidden in (False, True)
            for each in (Quantity.ADJUSTMENTS, Quantity.WEIGHTS)
        ),
    )


@dataclass(frozen=True, eq=False)
class OneStep:
    """The step from one iteration to the next.

    Attributes:
        experiment: what learns, from which rows.
        iteration: where the step starts.
        is_made: whether it has just been made; or else it is the next one.
        weights: before it, (weights_count,).
    """

    experiment: Experiment
    iteration: int
    is_made: bool
    weights: Array

    @classmethod
    def of(
        cls, history: History, iteration: int, weights: Array | None = None, *, is_made: bool = False
    ) -> "OneStep":
        """Return the step of a run that starts at `iteration`, which may be its last one.

        Args:
            history: the run.
            iteration: where it starts.
            weights: those there, (weights_count,), if they are known already: a long run takes a while.
            is_made: whether it has just been made.
        """
        weights = history.weights_at(iteration) if weights is None else weights
        return cls(history.experiment, iteration, is_made, weights)

    @property
    def network(self) -> Network:
        """The shape of what learns."""
        return self.experiment.network

    @property
    def rows(self) -> FoldedRows:
        """The different questions, from which it learns."""
        return self.experiment.training_set.folded()

    @property
    def learning_rate(self) -> float:
        """How far the step goes."""
        return self.experiment.settings.learning_rate

    @cached_property
    def learning(self) -> Learning:
        """The numbers of the step as the network gives them."""
        return self.experiment.learning(self.weights)

    @cached_property
    def layers(self) -> tuple[Array, ...]:
        """The weights before the step, layer by layer."""
        return self.network.layers(self.weights)

    @cached_property
    def next_layers(self) -> tuple[Array, ...]:
        """The weights after the step, layer by layer."""
        pairs = zip(self.layers, self.learning.adjustments, strict=True)
        with np.errstate(all="ignore"):
            return tuple(weights + adjustments for weights, adjustments in pairs)

    def numbers(self, line: StepLine) -> Array:
        """Return what a line gives: (questions, neurons), or for weights (sources, neurons)."""
        of_layers = {
            Quantity.OUTPUT: self.learning.outputs,
            Quantity.ERROR: self.learning.errors,
            Quantity.SLOPE: self.learning.slopes,
            Quantity.DELTA: self.learning.deltas,
            Quantity.ADJUSTMENTS: self.learning.adjustments,
            Quantity.WEIGHTS: self.next_layers,
        }[line.quantity]
        return of_layers[line.layer]

    def outputs_for(self, corner: int) -> tuple[Array, ...]:
        """Return what each layer makes of one of the eight questions before the step, (neurons,) each."""
        question = np.array([CORNERS[corner]], dtype=np.float64)
        return tuple(values[0] for values in self.network.forward(self.weights, question))

    def sums(self, line: StepLine) -> Array:
        """Return the sums that a layer's neurons get before the step, (questions, neurons)."""
        seen = self.seen(line.layer)
        with np.errstate(all="ignore"):
            sums: Array = seen @ self.layers[line.layer]
        return sums

    def adjustment_parts(self, layer: int) -> Array:
        """Return what each question adds to each weight of a layer, (questions, sources, neurons).

        Their sum over the questions is the adjustment.
        """
        seen, deltas = self.seen(layer), self.learning.deltas[layer]
        with np.errstate(all="ignore"):
            parts: Array = self.learning_rate * seen[:, :, np.newaxis] * deltas[:, np.newaxis, :]
        return parts

    def flows(self, layer: int) -> Array:
        """Return how much of the deltas of a layer flows back along each line, (questions, sources, neurons).

        To a hidden neuron: the delta times the weight, its share of the error. To an input: the delta times
        the input, because it has no error, and what it lets through is what its weight answers for. Nothing
        flows to the bias of hidden neurons but what its weight answers for, either.
        """
        deltas = self.learning.deltas[layer][:, np.newaxis, :]
        through = np.repeat(self.seen(layer)[:, :, np.newaxis], deltas.shape[2], axis=2)
        hidden = self.network.hidden_neurons
        if hidden and layer != 0:
            through[:, :hidden, :] = self.layers[layer][np.newaxis, :hidden, :]
        with np.errstate(all="ignore"):
            flows: Array = deltas * through
        return flows

    def seen(self, layer: int) -> Array:
        """Return what a layer sees of each question, with the bias's 1, (questions, sources)."""
        is_first = layer == 0 or len(self.layers) == 1
        return self.network.with_ones(self.rows.inputs if is_first else self.learning.outputs[0])
