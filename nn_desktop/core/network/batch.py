"""Many networks of one shape that learn side by side, for one call to NumPy instead of many.

It is `Network.learn_once`, line by line, with one axis more, the last one: the networks. The map of all 256
functions and the trying of advice train hundreds of networks this way in the time of a few. The additions
come in another order here, so the last digits of a weight may be others than those of `learn_once`.
"""

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.network import Network


class NetworkBatch:
    """Networks that learn from the same questions, each from weights of its own.

    Args:
        network: the shape of all of them.
        weights: (weights_count, networks), where they start; they are copied.
        inputs: (questions, 3)
        targets: (questions, networks), or (questions, 1) if all shall learn the same.
        counts: (questions, 1), how many rows of the table each question stands for.
        rates: the learning rate, or one for each network, (networks,).
    """

    def __init__(
        self,
        network: Network,
        weights: Array,
        inputs: Array,
        targets: Array,
        counts: Array,
        rates: Array | float,
    ) -> None:
        self.network = network
        self.weights = weights.copy()
        self._inputs = network.with_ones(inputs)
        self._targets = targets
        self._counts = counts
        self._counted_inputs = np.ascontiguousarray((counts * self._inputs).T)
        self._rates = rates

    def learn_once(self) -> Array:
        """Learn from all questions once; return the answers from before it, (questions, networks).

        Huge learning rates overflow: the caller switches NumPy's warnings off and sees what is not finite.
        """
        return self._learn_with_hidden_neurons() if self.network.hidden_neurons else self._learn()

    def _learn(self) -> Array:
        activation = self.network.activation
        outputs = activation.apply(self._inputs @ self.weights)
        deltas = (self._targets - outputs) * activation.slope(outputs)
        self.weights += self._rates * (self._counted_inputs @ deltas)
        return outputs

    def _learn_with_hidden_neurons(self) -> Array:
        activation, hidden_neurons = self.network.activation, self.network.hidden_neurons
        (rows, _), _ = self.network.shapes
        first, second = np.split(self.weights, [rows * hidden_neurons])
        body, bias = second[:hidden_neurons], second[hidden_neurons:]  # the bias is one row, or none

        # (questions, hidden neurons, networks), out of one product of flat matrices.
        sums = self._inputs @ first.reshape(rows, -1)
        hidden = activation.apply(sums).reshape(len(sums), hidden_neurons, -1)
        outputs = activation.apply((hidden * body).sum(axis=1) + bias.sum(axis=0))

        deltas = self._counts * (self._targets - outputs) * activation.slope(outputs)
        hidden_deltas = deltas[:, np.newaxis] * body * activation.slope(hidden)
        first += self._rates * (self._inputs.T @ hidden_deltas.reshape(len(sums), -1)).reshape(first.shape)
        body += self._rates * (hidden * deltas[:, np.newaxis]).sum(axis=0)
        bias += self._rates * deltas.sum(axis=0)
        return outputs
