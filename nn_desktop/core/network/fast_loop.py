"""The training loop, as fast as NumPy goes: `Network.learn_once`, the same bits, several times faster.

The arrays are tiny, so nearly all the time of an iteration goes into calling NumPy, not into
arithmetic. Three things follow.

* No array is made while training. Each call writes its result into an array that is there already, and
  the new weights go straight into the next row of a block: keeping every iteration costs nothing.
* The calls never change, only the rows of the block do. So they are written down once, as a list of
  functions and arguments, and an iteration is a walk along a part of that list. One walk serves every
  shape, activation and bias.
* Few calls. With negated inputs the sigmoid needs no minus. Where the outputs are computed twice over,
  one subtraction gives both `target - output` and `1 - output`. Where the old weights lie behind the
  deltas, one product gives the sum of both.

Every product is the call to BLAS that `learn_once` makes, memory layout included: another layout may
add up in another order and differ in the last bit. The two tricks of the last point ask BLAS for other
shapes, so `_keeps_the_bits` tries them out before they are used.
"""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, NamedTuple

import numpy as np

from nn_desktop.core.network.activations import SIGMOID, TANH, Array
from nn_desktop.core.network.experiment import Experiment

Call = tuple[Callable[..., Any], tuple[Any, ...]]
# How many iterations are written down. A longer list takes longer to write, a shorter one has to be
# started more often.
_LISTED = 128


class Block(NamedTuple):
    """Some iterations in a row.

    Attributes:
        weights: (iterations + 1, weights_count); the first row is where the block started.
        losses: (iterations + 1,), the loss with each of these weights.
    """

    weights: Array
    losses: Array


def _nothing() -> None:
    pass


class IterationLoop:
    """Runs the iterations of one experiment.

    Args:
        experiment: at least one row.
        between: called every few hundred iterations, less than a millisecond apart.
    """

    def __init__(self, experiment: Experiment, between: Callable[[], object] = _nothing) -> None:
        self._between = between
        self._network = experiment.network
        self._rate = experiment.settings.learning_rate
        self._rows = experiment.training_set.folded()
        questions = len(self._rows.inputs)
        self._inputs = self._network.with_ones(self._rows.inputs)
        self._targets = np.ascontiguousarray(self._rows.means)
        self._ones = np.ones((questions, 1))
        self._is_sigmoid = self._network.activation is SIGMOID
        single = not self._network.hidden_neurons
        tricks_keep_the_bits = single and _keeps_the_bits(self._inputs.shape, self._rate)
        self._twice = self._is_sigmoid and tricks_keep_the_bits
        self._adds_while_adjusting = tricks_keep_the_bits

        # One row for each iteration: the deltas of a single neuron, and behind them its weights.
        self._state = np.empty((_LISTED + 1, single * questions + self._network.weights_count))
        self._weights = self._state[:, single * questions :]
        self._differences = np.empty((_LISTED + 1, questions * (1 + self._twice), 1))
        self._forward_length = 0
        self._iteration_length = 0
        self._calls = self._all_calls()

    def run(self, start: Array, iterations: int) -> Block:
        """Return the next `iterations` iterations, at least one, after the weights `start`."""
        weights = np.empty((iterations + 1, self._network.weights_count))
        differences = np.empty((iterations + 1, len(self._targets)))
        weights[0] = start
        # Huge learning rates overflow; what that means is for the caller to say. Set here because
        # NumPy keeps this setting for each thread.
        with np.errstate(all="ignore"):
            for done in range(0, iterations, _LISTED):
                length = min(iterations - done, _LISTED)
                self._between()
                self._run_listed(weights[done], length)
                weights[done : done + length + 1] = self._weights[: length + 1]
                differences[done : done + length + 1] = self._differences[
                    : length + 1, : len(self._targets), 0
                ]
            squares = self._rows.counts[:, 0] * differences**2
            return Block(weights, 0.5 * (squares.sum(axis=1) + self._rows.spread))

    def _run_listed(self, start: Array, iterations: int) -> None:
        self._weights[0] = start
        for function, arguments in self._calls[: iterations * self._iteration_length + self._forward_length]:
            function(*arguments)

    def _all_calls(self) -> list[Call]:
        """Write down every call of a full block, and of one forward pass more for its last loss."""
        if self._network.hidden_neurons:
            iterations = self._calls_with_hidden_neurons()
        else:
            iterations = self._calls_of_single_neuron()
        calls: list[Call] = []
        for forward, learn in iterations:
            self._forward_length = len(forward)
            self._iteration_length = len(forward) + len(learn)
            calls += forward
            calls += learn
        return calls[: len(calls) - (self._iteration_length - self._forward_length)]

    def _calls_of_single_neuron(self) -> list[tuple[list[Call], list[Call]]]:
        questions = len(self._targets)
        inputs, targets = self._inputs, self._targets
        if self._twice:
            inputs, targets = np.vstack([inputs, inputs]), np.vstack([targets, self._ones])
        outputs = np.empty((len(inputs), 1))
        steps = np.empty((self._network.weights_count, 1))
        ask = self._signed(inputs).dot
        adjust = (self._rate * self._inputs.T).dot
        adjust_and_add = _with_identity(self._rate * self._inputs.T).dot
        activate = self._activate_calls(outputs, outputs)

        iterations = []
        states = self._state[:, :, np.newaxis]
        next_states = [*states[1:], np.empty_like(states[0])]
        for state, next_state, differences in zip(states, next_states, self._differences, strict=True):
            delta, weights, next_weights = state[:questions], state[questions:], next_state[questions:]
            forward: list[Call] = [
                (ask, (weights, outputs)),
                *activate,
                (np.subtract, (targets, outputs, differences)),
            ]
            learn = self._delta_calls(differences, outputs[:questions], delta)
            if self._adds_while_adjusting:
                learn += [(adjust_and_add, (state, next_weights))]
            else:
                learn += [(adjust, (delta, steps)), (np.add, (weights, steps, next_weights))]
            iterations.append((forward, learn))
        return iterations

    def _calls_with_hidden_neurons(self) -> list[tuple[list[Call], list[Call]]]:
        questions, hidden_neurons = len(self._targets), self._network.hidden_neurons
        sums = np.empty((questions, hidden_neurons))
        hidden = np.ones((questions, self._network.shapes[1][0]))
        hidden_outputs = hidden[:, :hidden_neurons]
        outputs = np.empty((questions, 1))
        delta = np.empty((questions, 1))
        hidden_delta = np.empty_like(sums)
        slopes = np.empty_like(sums)
        steps = np.empty(self._network.weights_count)
        hidden_steps, output_steps = self._network.layers(steps)
        signed_hidden = np.empty_like(hidden)
        scaled_hidden = np.empty_like(hidden)

        ask_hidden = self._signed(self._inputs).dot
        adjust_hidden = (self._rate * self._inputs.T).dot
        activate_hidden = self._activate_calls(sums, hidden_outputs)
        activate = self._activate_calls(outputs, outputs)
        sign_hidden: list[Call] = [(np.negative, (hidden, signed_hidden))] if self._is_sigmoid else []
        ask = (signed_hidden if self._is_sigmoid else hidden).dot

        iterations = []
        next_rows = [*self._weights[1:], np.empty_like(steps)]
        for weights, next_weights, differences in zip(
            self._weights, next_rows, self._differences, strict=True
        ):
            first, second = self._network.layers(weights)
            forward: list[Call] = [
                (ask_hidden, (first, sums)),
                *activate_hidden,
                *sign_hidden,
                (ask, (second, outputs)),
                *activate,
                (np.subtract, (self._targets, outputs, differences)),
            ]
            learn: list[Call] = [
                *self._delta_calls(differences, outputs, delta),
                (np.multiply, (delta, second[:hidden_neurons].T, hidden_delta)),
                *self._slope_calls(hidden_outputs, slopes),
                (np.multiply, (hidden_delta, slopes, hidden_delta)),
                (adjust_hidden, (hidden_delta, hidden_steps)),
                (np.multiply, (hidden, self._rate, scaled_hidden)),
                (scaled_hidden.T.dot, (delta, output_steps)),
                (np.add, (weights, steps, next_weights)),
            ]
            iterations.append((forward, learn))
        return iterations

    def _signed(self, inputs: Array) -> Array:
        return -inputs if self._is_sigmoid else inputs

    def _activate_calls(self, sums: Array, outputs: Array) -> list[Call]:
        """From `sums`, which the sigmoid wants negated, to `outputs`; `sums` are used up."""
        activation = self._network.activation
        if activation is SIGMOID:
            # An array of ones, not the number 1: NumPy spends longer on making an array of a number.
            ones = np.ones_like(sums)
            return [(np.exp, (sums, sums)), (np.add, (sums, ones, sums)), (np.reciprocal, (sums, outputs))]
        if activation is TANH:
            return [(np.tanh, (sums, outputs))]
        # NumPy wants this one's output by name.
        return [(partial(np.maximum, out=outputs), (sums, np.zeros_like(sums)))]

    def _slope_calls(self, outputs: Array, slopes: Array) -> list[Call]:
        activation = self._network.activation
        ones = np.ones(outputs.shape)
        if activation is SIGMOID:
            return [(np.subtract, (ones, outputs, slopes)), (np.multiply, (outputs, slopes, slopes))]
        if activation is TANH:
            return [(np.multiply, (outputs, outputs, slopes)), (np.subtract, (ones, slopes, slopes))]
        return [(np.greater, (outputs, np.zeros(outputs.shape), slopes))]

    def _delta_calls(self, differences: Array, outputs: Array, delta: Array) -> list[Call]:
        """From the differences and outputs to delta = count * difference * slope."""
        questions = len(outputs)
        if self._twice:
            slopes: list[Call] = [(np.multiply, (outputs, differences[questions:], delta))]
        else:
            slopes = self._slope_calls(outputs, delta)
        error = differences[:questions]
        if np.all(self._rows.counts == 1):
            return [*slopes, (np.multiply, (error, delta, delta))]
        # (count * difference) * slope, in the order of `learn_once`, takes one array more.
        counted = np.empty_like(delta)
        return [
            *slopes,
            (np.multiply, (self._rows.counts, error, counted)),
            (np.multiply, (counted, delta, delta)),
        ]


def _with_identity(adjust: Array) -> Array:
    """Return `adjust` with an identity matrix behind it, laid out column by column as `adjust` is.

    Applied to the deltas and the weights below them it gives weights + adjust @ deltas.
    """
    return np.asfortranarray(np.hstack([adjust, np.eye(len(adjust))]))


@cache
def _keeps_the_bits(shape: tuple[int, int], learning_rate: float) -> bool:
    """Whether BLAS adds up in the same order for the two tricks as it does for the plain products.

    It does for most shapes on most processors, and nobody promises it: so ask, once for each shape.

    Args:
        shape: (questions, inputs with the bias)
        learning_rate: rounding depends on it.
    """
    questions, width = shape
    generator = np.random.RandomState(0)
    outputs = np.empty((2 * questions, 1))
    for _ in range(100):
        inputs = generator.randint(0, 2, shape).astype(np.float64)
        magnitudes = 10.0 ** generator.uniform(-3, 3, (questions + width, 1))
        state = generator.standard_normal((questions + width, 1)) * magnitudes
        deltas, weights = state[:questions], state[questions:]
        # Steps as large as the weights: beside tiny ones no difference in rounding could show.
        deltas /= learning_rate
        adjust = learning_rate * inputs.T
        np.vstack([inputs, inputs]).dot(weights, outputs)
        plain = inputs.dot(weights)
        asked_twice = np.array_equal(outputs[:questions], plain) and np.array_equal(
            outputs[questions:], plain
        )
        added = _with_identity(adjust).dot(state)
        if not asked_twice or not np.array_equal(added, weights + adjust.dot(deltas)):
            return False
    return True
