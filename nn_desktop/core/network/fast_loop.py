"""The training loop, as fast as NumPy goes: `Network.learn_once`, the same bits, two to four times faster.

The arrays are tiny, so nearly all the time of an iteration goes into calling NumPy, not into arithmetic.
Two things follow.

* Few calls. The network that people look at most, a single sigmoid neuron, has a loop of its own, with
  eight of them, in which no array is made: each call writes into one that is there already. Two more
  loops do everything else.
* The new weights go straight into the next row of a block, so keeping every iteration costs nothing.

Every product is the one that `learn_once` makes, with `@` and with arrays of the same shapes and layout:
another way to ask for it may add up in another order and differ in the last bit. The sigmoid neuron's loop
asks for other products, so `_keeps_the_bits` tries them out before it is used.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.activations import SIGMOID, Array
from nn_desktop.core.network.experiment import Experiment

# For so many iterations the rows of memory are laid out once; then they are copied to where they are kept.
_ROWS = 128


class Block(NamedTuple):
    """Some iterations in a row.

    Attributes:
        weights: (iterations + 1, weights_count); the first row is where the block started.
        losses: (iterations + 1,), the loss with each of these weights.
    """

    weights: Array
    losses: Array


class IterationLoop:
    """Runs the iterations of one experiment.

    Args:
        experiment: at least one row.
        between: called every 128 iterations.
    """

    def __init__(self, experiment: Experiment, between: Callable[[], object] = lambda: None) -> None:
        self._between = between
        self._network = experiment.network
        self._rows = experiment.training_set.folded()
        self._inputs = self._network.with_ones(self._rows.inputs)
        self._targets, self._counts = self._rows.means, self._rows.counts
        self._rate = experiment.settings.learning_rate
        # A row for each iteration: the deltas of a single neuron and, behind them, the weights.
        questions = len(self._targets)
        self._states = _states(_ROWS + 1, questions, self._network.weights_count)
        self._weights = self._states[:, questions:]
        # And one with target - output of each question and, behind them, 1 - output.
        self._differences = np.empty((_ROWS, 2 * questions))
        # For each iteration, as columns: the weights, the next weights, and target - output.
        columns = self._weights[:, :, np.newaxis], self._differences[:, :questions, np.newaxis]
        self._places = list(zip(columns[0][:-1], columns[0][1:], columns[1], strict=True))
        self._layers = [self._network.layers(weights) for weights in self._weights[:-1]]
        self._learn: Callable[[int], None]
        if self._network.hidden_neurons:
            self._learn = self._learn_with_hidden_neurons
        elif self._network.activation is SIGMOID and _keeps_the_bits(self._inputs.shape, self._rate):
            self._learn = self._loop_of_sigmoid_neuron()
        else:
            self._learn = self._learn_with_a_neuron

    def run(self, start: Array, iterations: int) -> Block:
        """Return the next `iterations` iterations, at least one, after the weights `start`."""
        # The loss of the last weights comes out of one iteration more, which nobody keeps.
        weights = np.empty((iterations + 2, self._network.weights_count))
        differences = np.empty((iterations + 1, len(self._targets)))
        weights[0] = start
        # NumPy keeps this setting for each thread. What huge numbers mean is for the caller to say.
        with np.errstate(all="ignore"):
            for done in range(0, iterations + 1, _ROWS):
                length = min(iterations + 1 - done, _ROWS)
                self._between()
                self._weights[0] = weights[done]
                self._learn(length)
                weights[done : done + length + 1] = self._weights[: length + 1]
                differences[done : done + length] = self._differences[:length, : len(self._targets)]
            squares = self._counts[:, 0] * differences**2
            return Block(weights[:-1], 0.5 * (squares.sum(axis=1) + self._rows.spread))

    def _loop_of_sigmoid_neuron(self) -> Callable[[int], None]:
        """Two tricks save a call each.

        The inputs stand there twice, and so do the outputs: one subtraction gives target - output, the error,
        and 1 - output, for the slope. And the deltas stand before the weights: one product, with the inputs
        and the identity matrix side by side, gives weights + inputs.T @ deltas.
        """
        questions = len(self._targets)
        counts = self._counts[:, 0].copy() if self._rows.is_any_repeated else None
        ones = np.ones(2 * questions)
        targets_and_ones = np.concatenate([self._targets[:, 0], ones[:questions]])
        outputs_twice, counted_error = np.empty(2 * questions), np.empty(questions)
        outputs = outputs_twice[:questions]
        # The sigmoid wants the sum with a minus, so the inputs have it already.
        ask = (-np.vstack([self._inputs, self._inputs])).dot
        adjusted = _with_identity(self._rate * self._inputs.T).dot
        exp, add, reciprocal, subtract, multiply = np.exp, np.add, np.reciprocal, np.subtract, np.multiply
        rows = [
            (weights, state, state[:questions], next_weights, both, both[:questions], both[questions:])
            for weights, next_weights, state, both in zip(
                self._weights[:-1], self._weights[1:], self._states[:-1], self._differences, strict=True
            )
        ]

        def learn(iterations: int) -> None:
            for weights, state, delta, next_weights, both, error, complement in rows[:iterations]:
                ask(weights, outputs_twice)
                exp(outputs_twice, outputs_twice)
                add(outputs_twice, ones, outputs_twice)
                reciprocal(outputs_twice, outputs_twice)
                subtract(targets_and_ones, outputs_twice, both)
                multiply(outputs, complement, delta)
                if counts is None:
                    multiply(error, delta, delta)
                else:
                    multiply(multiply(counts, error, counted_error), delta, delta)
                adjusted(state, next_weights)

        return learn

    def _learn_with_a_neuron(self, iterations: int) -> None:
        """`Network.learning` without hidden neurons, for any activation."""
        activation, targets, counts = self._network.activation, self._targets, self._counts
        inputs, adjust = self._inputs, self._rate * self._inputs.T
        for weights, next_weights, difference in self._places[:iterations]:
            outputs = activation.apply(inputs @ weights)
            np.subtract(targets, outputs, difference)
            delta = counts * difference * activation.slope(outputs)
            np.add(weights, adjust @ delta, next_weights)

    def _learn_with_hidden_neurons(self, iterations: int) -> None:
        """`Network.learning` with hidden neurons, for any activation."""
        network, activation = self._network, self._network.activation
        targets, counts = self._targets, self._counts
        inputs, adjust = self._inputs, self._rate * self._inputs.T
        steps = np.empty((network.weights_count, 1))
        first_steps, last_steps = network.layers(steps)
        seen = np.ones((len(targets), len(last_steps)))  # by the last neuron: hidden outputs, bias
        hidden_outputs = seen[:, : network.hidden_neurons]
        places = zip(self._places[:iterations], self._layers, strict=False)
        for (weights, next_weights, difference), (first, last) in places:
            hidden_outputs[:] = activation.apply(inputs @ first)
            outputs = activation.apply(seen @ last)
            np.subtract(targets, outputs, difference)
            delta = counts * difference * activation.slope(outputs)
            shares = delta @ last[: network.hidden_neurons].T
            np.matmul(adjust, shares * activation.slope(hidden_outputs), first_steps)
            np.matmul((self._rate * seen).T, delta, last_steps)
            np.add(weights, steps, next_weights)


def _states(rows: int, questions: int, weights_count: int) -> Array:
    """Return memory for deltas and, behind them, weights, (rows, questions + weights_count).

    Each row's weights begin at a multiple of 16 bytes, as an array of its own does: on old processors BLAS
    adds up in another order where one does not.
    """
    unused = questions % 2
    length = unused + questions + weights_count
    return np.empty((rows, length + length % 2))[:, unused:length]


def _with_identity(adjust: Array) -> Array:
    """Return `adjust` with an identity matrix behind it, laid out column by column as `adjust` is."""
    return np.asfortranarray(np.hstack([adjust, np.eye(len(adjust))]))


@cache
def _keeps_the_bits(shape: tuple[int, int], learning_rate: float) -> bool:
    """Whether BLAS adds up in the same order for the two tricks as it does for `learn_once`'s products.

    It does for most shapes on most processors, and nobody promises it. So it is tried out, once for each
    shape (questions, inputs with the bias) and rate, on which the rounding depends.
    """
    questions, width = shape
    generator = np.random.RandomState(0)
    for _ in range(100):
        inputs = generator.randint(0, 2, shape).astype(np.float64)
        state = _states(1, questions, width)[0]
        state[:] = generator.standard_normal(len(state)) * 10.0 ** generator.uniform(-3, 3, len(state))
        deltas, weights = state[:questions, np.newaxis], state[questions:, np.newaxis]
        # Steps as large as the weights: beside tiny ones no difference in rounding could show.
        deltas /= learning_rate
        adjust = learning_rate * inputs.T
        tricks = np.vstack([inputs, inputs]).dot(state[questions:]), _with_identity(adjust).dot(state)
        plain = np.vstack([inputs @ weights] * 2)[:, 0], (weights + adjust @ deltas)[:, 0]
        if not all(map(np.array_equal, tricks, plain)):
            return False
    return True
