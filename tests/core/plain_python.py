"""The same network as an independent program: Python's floats, lists and `math`, one row at a time.

It knows nothing of nn_desktop, and where it can it goes another way: the slopes are written with the
sum and not with the output, the bias is a number that is added and not a column of ones, rows are not
folded, and the random numbers come from Python's own generator.
"""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Matrix = list[list[float]]
Rows = Sequence[tuple[Sequence[float], float]]


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))


FUNCTIONS: dict[str, tuple[Callable[[float], float], Callable[[float], float]]] = {
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * sigmoid(-x)),
    "tanh": (math.tanh, lambda x: math.cosh(x) ** -2),
    "relu": (lambda x: max(x, 0.0), lambda x: 1.0 if x > 0 else 0.0),
}


def numbers_of_seed(seed: int) -> Callable[[], float]:
    """The generator of numpy.random.seed(seed): Python's own, started as in Knuth's Mersenne Twister."""
    words = [seed]
    for place in range(1, 624):
        words.append((1812433253 * (words[-1] ^ words[-1] >> 30) + place) & 0xFFFFFFFF)
    generator = random.Random()  # noqa: S311  # no secrets here
    generator.setstate((3, (*words, 624), None))
    return generator.random


@dataclass
class Layer:
    weights: Matrix  # inputs x outputs
    biases: list[float]  # one for each output, 0 where there is no bias

    def sums(self, values: Sequence[float]) -> list[float]:
        return [
            math.fsum(value * row[place] for value, row in zip(values, self.weights, strict=True)) + bias
            for place, bias in enumerate(self.biases)
        ]


class PlainNetwork:
    def __init__(self, activation: str, bias: bool, hidden_neurons: int, seed: int) -> None:
        self.apply, self.slope = FUNCTIONS[activation]
        self.bias = bias
        sizes = [3, hidden_neurons, 1] if hidden_neurons else [3, 1]
        draw = numbers_of_seed(seed)
        weights = [
            [[2 * draw() - 1 for _ in range(outputs)] for _ in range(inputs)]
            for inputs, outputs in pairwise(sizes)
        ]
        biases = [[2 * draw() - 1 if bias else 0.0 for _ in range(outputs)] for outputs in sizes[1:]]
        self.layers = [Layer(*both) for both in zip(weights, biases, strict=True)]

    def answer(self, inputs: Sequence[float]) -> float:
        values = list(inputs)
        for layer in self.layers:
            values = [self.apply(value) for value in layer.sums(values)]
        return values[0]

    def loss(self, rows: Rows) -> float:
        return math.fsum((target - self.answer(inputs)) ** 2 / 2 for inputs, target in rows)

    def learn(self, rows: Rows, learning_rate: float) -> None:
        """One iteration, by the chain rule as a textbook has it: all rows first, then one change."""
        changes = [
            Layer([[0.0] * len(row) for row in layer.weights], [0.0] * len(layer.biases))
            for layer in self.layers
        ]
        for inputs, target in rows:
            self._add_changes_for_one_row(changes, inputs, target)
        for layer, change in zip(self.layers, changes, strict=True):
            for row, additions in zip(layer.weights, change.weights, strict=True):
                for place, addition in enumerate(additions):
                    row[place] += learning_rate * addition
            if self.bias:
                for place, addition in enumerate(change.biases):
                    layer.biases[place] += learning_rate * addition

    def _add_changes_for_one_row(self, changes: list[Layer], inputs: Sequence[float], target: float) -> None:
        values = [list(inputs)]
        sums = []
        for layer in self.layers:
            sums.append(layer.sums(values[-1]))
            values.append([self.apply(value) for value in sums[-1]])
        blame = [target - values[-1][0]]
        for number in reversed(range(len(self.layers))):
            blame = [share * self.slope(x) for share, x in zip(blame, sums[number], strict=True)]
            for place, share in enumerate(blame):
                changes[number].biases[place] += share
                for row, value in zip(changes[number].weights, values[number], strict=True):
                    row[place] += value * share
            blame = [
                math.fsum(weight * share for weight, share in zip(row, blame, strict=True))
                for row in self.layers[number].weights
            ]

    def flat_weights(self) -> list[float]:
        """The weights in the order that nn_desktop keeps them in: each layer's biases behind its weights."""
        flat = []
        for layer in self.layers:
            flat += [weight for row in layer.weights for weight in row]
            flat += layer.biases if self.bias else []
        return flat
