"""The workshop's own loop, written out with plain NumPy. It knows nothing of nn_desktop."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

QUESTIONS = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=np.float64)


def sigmoid(x: Array) -> Array:
    answer: Array = 1 / (1 + np.exp(-x))
    return answer


class PlainWorkshop:
    """The workshop's network, with a hidden layer and biases if asked for.

    Args:
        hidden_neurons: 0 for the workshop's single neuron.
        bias: adds a number to each neuron's sum.
        learning_rate: the workshop has none, which is 1.
    """

    def __init__(self, hidden_neurons: int = 0, bias: bool = False, learning_rate: float = 1.0) -> None:
        generator = np.random.RandomState(1)
        shapes = [(3, hidden_neurons), (hidden_neurons, 1)] if hidden_neurons else [(3, 1)]
        self.weights = [2 * generator.random_sample(shape) - 1 for shape in shapes]
        self.biases = [
            2 * generator.random_sample(shape[1]) - 1 if bias else np.zeros(shape[1]) for shape in shapes
        ]
        self.learns_biases = bias
        self.learning_rate = learning_rate
        self.inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], dtype=np.float64)
        self.targets = np.array([[0, 1, 1, 0]], dtype=np.float64).T

    def think(self, inputs: Array) -> list[Array]:
        """The outputs of each layer."""
        values, outputs = inputs, []
        for weights, biases in zip(self.weights, self.biases, strict=True):
            values = sigmoid(np.dot(values, weights) + biases)
            outputs.append(values)
        return outputs

    def train(self, iterations: int) -> None:
        for _ in range(iterations):
            outputs = self.think(self.inputs)
            delta = (self.targets - outputs[-1]) * outputs[-1] * (1 - outputs[-1])
            changes = []
            for layer in reversed(range(len(self.weights))):
                seen = outputs[layer - 1] if layer else self.inputs
                changes.append((layer, np.dot(seen.T, delta), delta.sum(axis=0)))
                delta = np.dot(delta, self.weights[layer].T) * seen * (1 - seen)
            for layer, change, bias_change in changes:
                self.weights[layer] += self.learning_rate * change
                if self.learns_biases:
                    self.biases[layer] += self.learning_rate * bias_change

    def answers(self) -> Array:
        """The answers to the eight questions, 000 to 111."""
        return self.think(QUESTIONS)[-1][:, 0]

    def loss(self) -> float:
        return 0.5 * float(np.sum((self.targets - self.think(self.inputs)[-1]) ** 2))

    def neuron_weights(self) -> list[list[float]]:
        """The weights of each neuron, its bias last, hidden neurons first."""
        return [
            [*map(float, column), *([float(bias)] if self.learns_biases else [])]
            for weights, biases in zip(self.weights, self.biases, strict=True)
            for column, bias in zip(weights.T, biases, strict=True)
        ]
