"""256 networks that learn side by side, one for each Boolean function of three inputs.

It is 256 times `Network.learn_once`, each time with the eight rows of one function and from the same
starting weights. The weights stand side by side, (weights_count, 256), each column flat as everywhere,
so one call to NumPy learns for all of them. The order of the additions is BLAS's own here, so weights
may differ from `learn_once` in their last digits.

A single sigmoid neuron, which is what most people look at, gets calls that are written down once and
write into arrays that are there already, as in `iteration_loop.py`. There is one more thing to save. The
sums at the eight corners are sums of four weights, so exp(-sum) is a product of four exponentials: half
as many as there are corners, and they take most of the time.
"""

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.function_certainty import are_all_certain
from nn_desktop.core.network.activations import SIGMOID, Array
from nn_desktop.core.network.corners import CORNERS, INPUTS
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.fast_loop import Call
from nn_desktop.core.network.network import Network

FUNCTIONS = 256
# The outputs of so many iterations stay in the processor's cache until they are looked at.
_BLOCK_ITERATIONS = 16

# exp overflows beyond 709: no product does while the absolute values of the weights add up to less.
_LARGEST_SUM = 700.0
# No iteration moves a weight of a sigmoid neuron by more than this times the learning rate: the delta of
# a row is at most 4 / 27, where the output is 2 / 3 off its target, and there are eight rows.
_LARGEST_STEP = 8 * 4 / 27


def function_targets() -> Array:
    """Return the answers of every function to every question, (8, 256): zeros and ones."""
    corners = np.arange(len(CORNERS))[:, np.newaxis]
    return (np.arange(FUNCTIONS) >> corners & 1).astype(np.float64)


def is_origin_stuck(settings: Settings) -> bool:
    """Return whether a network with these settings answers 0.5 to 0 0 0 whatever it learns."""
    return settings.activation == SIGMOID.name and not settings.bias and not settings.hidden_neurons


class FunctionBatch:
    """Learns all functions, some iterations at a time.

    Args:
        settings: of every one of the networks.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        network = Experiment(settings=settings).network
        start = network.starting_weights(settings.seed)[:, np.newaxis].repeat(FUNCTIONS, axis=1)
        kind = _SigmoidNeurons if _is_sigmoid_neuron(network) else _Networks
        self._learner: _Networks = kind(network, settings.learning_rate, start)
        # What no weights can change is not asked for.
        self._asked = slice(int(is_origin_stuck(settings)), None)
        self._targets = targets = function_targets()[self._asked]
        self._target_bits = np.packbits(targets > 0, axis=1, bitorder="little")
        # 0.5 itself is on neither side: where 0 is wanted, the last number before it is the border.
        self._borders = np.where(targets > 0, 0.5, np.nextafter(0.5, 0.0))

    @property
    def weights(self) -> Array:
        """The weights after the iterations that ran, (weights_count, 256)."""
        return self._learner.weights()

    def run(self, iterations: int) -> NDArray[np.uint8]:
        """Learn for some iterations, and say which functions were right before each of them.

        A function is right when all answers (but the one to 0 0 0, where that is stuck) are on the same
        side of 0.5 as its own. An answer of exactly 0.5 is on neither side.

        Returns:
            (iterations, 32), one bit for each function, as `numpy.packbits` has it with the little end
            first.
        """
        right = np.empty((iterations, FUNCTIONS // 8), np.uint8)
        for first in range(0, iterations, _BLOCK_ITERATIONS):
            block = right[first : first + _BLOCK_ITERATIONS]
            block[:] = self._run_block(len(block))
        return right

    def is_certain(self) -> bool:
        """Return whether every function stays right or wrong, as it was before the last iteration."""
        errors = self._targets - self._last_outputs
        # 0.5 is on neither side, so it is as wrong as what is farther off.
        right = np.all(np.abs(errors) < 0.5, axis=0)
        return are_all_certain(self._settings, errors, right)

    def _run_block(self, iterations: int) -> NDArray[np.uint8]:
        if not self._learner.can_run(iterations):
            self._learner = _Networks(self._learner.network, self._learner.rate, self._learner.weights())
        # Huge learning rates overflow. What is not finite then is not right.
        with np.errstate(all="ignore"):
            outputs = self._learner.run(iterations)[:, self._asked]
        self._last_outputs = outputs[-1]
        # Most of it is done with bits, eight functions to the byte.
        wrong = np.packbits(outputs > self._borders, axis=2, bitorder="little") ^ self._target_bits
        right: NDArray[np.uint8] = ~np.bitwise_or.reduce(wrong, axis=1)
        if not np.isfinite(outputs[-1]).all():
            right &= np.packbits(np.isfinite(outputs).all(axis=1), axis=1, bitorder="little")
        return right


def _is_sigmoid_neuron(network: Network) -> bool:
    return network.activation is SIGMOID and not network.hidden_neurons


class _Networks:
    """256 networks of any shape.

    Args:
        network: the shape.
        rate: the learning rate.
        weights: (weights_count, 256), to start from; not changed.
    """

    def __init__(self, network: Network, rate: float, weights: Array) -> None:
        self.network = network
        self.rate = rate
        self._weights = weights.copy()
        self._inputs = network.with_ones(np.array(CORNERS, np.float64))
        self._adjust = np.ascontiguousarray(rate * self._inputs.T)
        self._targets = function_targets()
        self._outputs = np.empty((_BLOCK_ITERATIONS, *self._targets.shape))

    def weights(self) -> Array:
        """Return the weights, (weights_count, 256)."""
        return self._weights

    def can_run(self, _iterations: int) -> bool:
        """Return whether the arithmetic is exact for so many iterations."""
        return True

    def run(self, iterations: int) -> Array:
        """Learn for some iterations, at most `_BLOCK_ITERATIONS`.

        Returns:
            (iterations, 8, 256), the answers before each of them; written over by the next run.
        """
        learn = self._learn_with_hidden_neurons if self.network.hidden_neurons else self._learn
        for outputs in self._outputs[:iterations]:
            learn(outputs)
        return self._outputs[:iterations]

    def _learn(self, outputs: Array) -> None:
        outputs[:] = self.network.activation.apply(self._inputs @ self._weights)
        deltas = (self._targets - outputs) * self.network.activation.slope(outputs)
        self._weights += self._adjust @ deltas

    def _learn_with_hidden_neurons(self, outputs: Array) -> None:
        """`Network.learning`, line by line. The hidden neurons are (8, hidden_neurons, 256)."""
        activation, hidden_neurons = self.network.activation, self.network.hidden_neurons
        (rows, _), _ = self.network.shapes
        end = rows * hidden_neurons
        first, body = self._weights[:end], self._weights[end : end + hidden_neurons]
        bias = self._weights[end + hidden_neurons :]  # one row, or none
        hidden = activation.apply(self._inputs @ first.reshape(rows, -1)).reshape(8, hidden_neurons, -1)
        outputs[:] = activation.apply((hidden * body).sum(axis=1) + bias.sum(axis=0))
        deltas = ((self._targets - outputs) * activation.slope(outputs))[:, np.newaxis]
        hidden_deltas = deltas * body * activation.slope(hidden)
        first += (self._adjust @ hidden_deltas.reshape(8, -1)).reshape(first.shape)
        body += self.rate * (hidden * deltas).sum(axis=0)
        bias += self.rate * deltas.sum(axis=0)


class _SigmoidNeurons(_Networks):
    """256 single sigmoid neurons. The arguments are those of `_Networks`."""

    def __init__(self, network: Network, rate: float, weights: Array) -> None:
        super().__init__(network, rate, weights)
        # The sigmoid wants the sums negated, so it is the negated weights that are kept.
        np.negative(self._weights, out=self._weights)
        self._farthest = np.inf
        self._calls = self._calls_of_block()
        self._calls_of_one = len(self._calls) // _BLOCK_ITERATIONS

    def weights(self) -> Array:
        return -self._weights

    def can_run(self, iterations: int) -> bool:
        # How far the weights can have come is known; looking is for when that is not enough.
        limit = _LARGEST_SUM / len(self._weights)
        if self._farthest + iterations * _LARGEST_STEP * self.rate > limit:
            self._farthest = float(np.abs(self._weights).max())
        self._farthest += iterations * _LARGEST_STEP * self.rate
        return self._farthest <= limit

    def run(self, iterations: int) -> Array:
        for function, arguments in self._calls[: iterations * self._calls_of_one]:
            function(*arguments)
        return self._outputs[:iterations]

    def _calls_of_block(self) -> list[Call]:
        weights, targets = self._weights, self._targets
        # The exponentials of the weights of input 1, 2, 3. Then the corners: 0 0 0 has the bias alone, or
        # nothing, and each input in turn makes twice as many corners of those that are there.
        products = np.ones((INPUTS + len(targets), FUNCTIONS))
        corners = products[INPUTS:]
        ones = np.ones_like(targets)
        sums = np.empty_like(targets)
        # 1 - output and target - output in one call.
        minuends = np.stack([ones, targets])
        differences = np.empty_like(minuends)
        slopes, deltas = differences
        steps = np.empty_like(weights)
        adjust = (-self._adjust).dot
        calls: list[Call] = []
        for outputs in self._outputs:
            calls += [
                (np.exp, (weights, products[: len(weights)])),
                (np.multiply, (corners[:1], products[2], corners[1:2])),
                (np.multiply, (corners[:2], products[1], corners[2:4])),
                (np.multiply, (corners[:4], products[0], corners[4:])),
                (np.add, (corners, ones, sums)),
                (np.reciprocal, (sums, outputs)),
                (np.subtract, (minuends, outputs, differences)),
                (np.multiply, (outputs, slopes, slopes)),
                (np.multiply, (deltas, slopes, deltas)),
                (adjust, (deltas, steps)),
                (np.add, (weights, steps, weights)),
            ]
        return calls
