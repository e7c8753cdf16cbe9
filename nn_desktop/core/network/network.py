"""The network: the workshop itself.

The workshop writes three lines, ten thousand times over:

    output = sigmoid(inputs @ weights)
    error = targets - output
    weights += inputs.T @ (error * output * (1 - output))

This module is those lines, grown just enough for a learning rate, a bias, other activations and one
hidden layer. It is the thing to read. `fast_loop.py` computes the same numbers, to the last bit,
two to four times faster; the tests hold the two together.

The workshop's names beside ours: its `synaptic_weights` are `weights`, `training_set_inputs` are
`inputs`, `training_set_outputs` are `targets`, `think` is `forward`, and one pass of its loop is
`learn_once`.

A bias is a weight from an input that is always 1. With the bias on, `inputs` gets a fourth column of
ones, and the last row of each layer's weights belongs to it. Nothing else changes.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.activations import Activation, Array
from nn_desktop.core.network.corners import CORNERS, INPUTS

# Huge learning rates overflow. What is not finite then says so itself, and NumPy need not warn.
_quiet = np.errstate(all="ignore")
_QUESTIONS = np.array(CORNERS, dtype=np.float64)


class Learning(NamedTuple):
    """The numbers of one iteration of learning. Those of a layer stand in the order of the layers.

    Attributes:
        outputs: each layer's, (rows, neurons).
        errors: of each layer's neurons, (rows, neurons). Of the last one it is target - output, times the
            number of rows that a row stands for; a hidden neuron's is what it is blamed for.
        slopes: of each layer's neurons, (rows, neurons).
        deltas: each neuron's share of the error times its slope, (rows, neurons).
        adjustments: what is added to each layer's weights, of the layer's shape.
    """

    outputs: tuple[Array, ...]
    errors: tuple[Array, ...]
    slopes: tuple[Array, ...]
    deltas: tuple[Array, ...]
    adjustments: tuple[Array, ...]

    @property
    def error(self) -> Array:
        """Of the last neuron, (rows, 1)."""
        return self.errors[-1]


@dataclass(frozen=True)
class Network:
    """The shape of a network; its weights are kept apart, as one flat array.

    Flat, because a history holds millions of them, one row each; `layers` gives them their shapes back.

    Attributes:
        activation: used by every neuron, hidden ones too.
        bias: whether each layer also has an input that is always 1.
        hidden_neurons: 0 for a single neuron.
    """

    activation: Activation
    bias: bool
    hidden_neurons: int

    @cached_property
    def shapes(self) -> tuple[tuple[int, int], ...]:
        """The layers' shapes, (inputs with the bias, outputs), from the input side on."""
        extra = int(self.bias)
        if not self.hidden_neurons:
            return ((INPUTS + extra, 1),)
        return ((INPUTS + extra, self.hidden_neurons), (self.hidden_neurons + extra, 1))

    @property
    def weights_count(self) -> int:
        """The length of the flat weights."""
        return sum(rows * columns for rows, columns in self.shapes)

    @property
    def stuck_answer(self) -> float | None:
        """The answer to 0 0 0 that no weights can change; None if some weights can.

        Without a bias the sum there is 0, whatever the weights are. Hidden neurons with the sum 0 may answer
        something else than 0 all the same, sigmoids do, and from that the last neuron can learn.
        """
        of_sum_0 = float(self.activation.apply(np.zeros(1))[0])
        return None if self.bias or (self.hidden_neurons and of_sum_0) else of_sum_0

    def layers(self, weights: Array) -> tuple[Array, ...]:
        """Return the layers of flat `weights` as views of their `shapes`."""
        layers = []
        start = 0
        for rows, columns in self.shapes:
            layers.append(weights[start : start + rows * columns].reshape(rows, columns))
            start += rows * columns
        return tuple(layers)

    def starting_weights(self, seed: int) -> Array:
        """Return the random weights, in (-1, 1), that `seed` stands for; shape (weights_count,).

        NumPy's legacy generator is frozen, so a seed means the same weights in every version. The
        biases are drawn last: switching the bias on changes no other starting weight.
        """
        generator = np.random.RandomState(seed)
        weights = np.empty(self.weights_count)
        layers = self.layers(weights)
        for layer in layers:
            body = layer[:-1] if self.bias else layer
            body[:] = 2 * generator.random_sample(body.shape) - 1
        if self.bias:
            for layer in layers:
                layer[-1] = 2 * generator.random_sample(layer.shape[1]) - 1
        return weights

    def with_ones(self, values: Array) -> Array:
        """Return `values` (rows, n) with the bias's column of ones behind, if there is a bias."""
        return np.hstack([values, np.ones((len(values), 1))]) if self.bias else values

    @_quiet
    def forward(self, weights: Array, inputs: Array) -> tuple[Array, ...]:
        """Return each layer's outputs: ((rows, 1),) or ((rows, hidden_neurons), (rows, 1)).

        Args:
            weights: (weights_count,)
            inputs: (rows, 3)
        """
        outputs = []
        values = inputs
        for layer in self.layers(weights):
            values = self.activation.apply(self.with_ones(values) @ layer)
            outputs.append(values)
        return tuple(outputs)

    def all_outputs(self, weights: Array) -> tuple[Array, ...]:
        """Return what `forward` does for the eight questions, 0 0 0 to 1 1 1."""
        return self.forward(weights, _QUESTIONS)

    def answers(self, weights: Array) -> Array:
        """Return the answers to the eight questions, 0 0 0 to 1 1 1; shape (8,)."""
        return self.all_outputs(weights)[-1][:, 0]

    @_quiet
    def learning(
        self, weights: Array, inputs: Array, targets: Array, counts: Array, learning_rate: float
    ) -> Learning:
        """Return every number of one iteration of learning from all rows at once.

        This is a step of gradient descent on `loss`: minus its gradient, times the learning rate. All
        layers are updated together, from the old weights.

        Args:
            weights: (weights_count,)
            inputs: (rows, 3)
            targets: (rows, 1)
            counts: (rows, 1), how many rows of the table each row stands for; ones for a plain table.
            learning_rate: how far to go.
        """
        layers = self.layers(weights)
        outputs = self.forward(weights, inputs)
        errors = [counts * (targets - outputs[-1])]
        slopes = [self.activation.slope(outputs[-1])]
        deltas = [errors[0] * slopes[0]]
        seen = inputs if len(layers) == 1 else outputs[0]
        adjustments = [learning_rate * self.with_ones(seen).T @ deltas[0]]
        if len(layers) == 2:
            # The chain rule: each hidden neuron answers for its share of the error, which is what its
            # weight passed on.
            body = layers[1][: self.hidden_neurons]
            errors.insert(0, deltas[0] @ body.T)
            slopes.insert(0, self.activation.slope(outputs[0]))
            deltas.insert(0, errors[0] * slopes[0])
            adjustments.insert(0, learning_rate * self.with_ones(inputs).T @ deltas[0])
        return Learning(outputs, tuple(errors), tuple(slopes), tuple(deltas), tuple(adjustments))

    def learn_once(
        self, weights: Array, inputs: Array, targets: Array, counts: Array, learning_rate: float
    ) -> Array:
        """Return the weights after one iteration of learning; the arguments are those of `learning`."""
        learning = self.learning(weights, inputs, targets, counts, learning_rate)
        learned: Array = weights + np.concatenate([each.ravel() for each in learning.adjustments])
        return learned

    @_quiet
    def loss(self, weights: Array, inputs: Array, targets: Array) -> float:
        """Return half the sum of the squared errors over the rows.

        Args:
            weights: (weights_count,)
            inputs: (rows, 3)
            targets: (rows, 1)
        """
        return 0.5 * float(np.sum((targets - self.forward(weights, inputs)[-1]) ** 2))
