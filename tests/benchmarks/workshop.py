"""The workshop's own class and loop, as everybody would write it today. It keeps nothing."""

from time import perf_counter

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

INPUTS = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], dtype=np.float64)
TARGETS = np.array([[0, 1, 1, 0]], dtype=np.float64).T
QUESTION = np.array([[1, 0, 0]], dtype=np.float64)


class NeuralNetwork:
    """One neuron with three inputs."""

    def __init__(self) -> None:
        np.random.seed(1)
        self.synaptic_weights = 2 * np.random.random((3, 1)) - 1

    def sigmoid(self, x: Array) -> Array:
        result: Array = 1 / (1 + np.exp(-x))
        return result

    def sigmoid_derivative(self, x: Array) -> Array:
        return x * (1 - x)

    def think(self, inputs: Array) -> Array:
        return self.sigmoid(inputs @ self.synaptic_weights)

    def train(self, inputs: Array, targets: Array, iterations: int) -> None:
        for _ in range(iterations):
            output = self.think(inputs)
            error = targets - output
            adjustment = inputs.T @ (error * self.sigmoid_derivative(output))
            self.synaptic_weights += adjustment


def trained(iterations: int) -> tuple[NeuralNetwork, float]:
    """Train on the workshop's rows, and return the network and how many seconds that took."""
    network = NeuralNetwork()
    start = perf_counter()
    network.train(INPUTS, TARGETS, iterations)
    return network, perf_counter() - start
