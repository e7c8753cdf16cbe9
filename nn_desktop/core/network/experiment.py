"""The experiment: everything that decides how a run goes, and nothing else.

The same experiment always gives the same history. So this is all that a document has to hold, and all
that undo has to change.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from nn_desktop.core.network.activations import ACTIVATIONS, Array
from nn_desktop.core.network.network import Learning, Network
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.translation import count_text, plain_number, tr

MOST_HIDDEN_NEURONS = 8
MOST_ITERATIONS = 1_000_000_000
"""The most that one press of Train means."""
MOST_TRAINED_ITERATIONS = 10 * MOST_ITERATIONS
"""The most that a run can have: hours on any computer."""
LARGEST_LEARNING_RATE = 1_000_000.0
SMALLEST_LEARNING_RATE = 0.000001
LARGEST_WEIGHT = 1_000_000.0
# RandomState takes 32 bits; a spin box of Qt takes 31.
LARGEST_SEED = 2**31 - 1

WORKSHOP_ROWS = TrainingSet.from_rows(
    [Row((0, 0, 1), 0.0), Row((1, 1, 1), 1.0), Row((1, 0, 1), 1.0), Row((0, 1, 1), 0.0)]
)


@dataclass(frozen=True)
class Settings:
    """How to learn. The defaults are the workshop's.

    Attributes:
        activation: a key of `activations.ACTIVATIONS`.
        bias: whether each neuron also has an input that is always 1.
        hidden_neurons: 0 for a single neuron, at most 8.
        learning_rate: how far each iteration goes; above 0.
        iterations: how many iterations one press of Train means.
        seed: which random starting weights.

    Raises:
        ValueError: a value is out of range, with a sentence that says what is wanted.
    """

    activation: str = "sigmoid"
    bias: bool = False
    hidden_neurons: int = 0
    learning_rate: float = 1.0
    iterations: int = 10_000
    seed: int = 1

    def __post_init__(self) -> None:
        if self.activation not in ACTIVATIONS:
            raise ValueError(
                tr("The activation is one of {names}, not {value}.").format(
                    names=", ".join(ACTIVATIONS), value=self.activation
                )
            )
        _check_range(tr("The number of hidden neurons"), self.hidden_neurons, 0, MOST_HIDDEN_NEURONS)
        _check_range(
            tr("The learning rate"), self.learning_rate, SMALLEST_LEARNING_RATE, LARGEST_LEARNING_RATE
        )
        _check_range(tr("The number of iterations"), self.iterations, 1, MOST_ITERATIONS)
        _check_range(tr("The seed"), self.seed, 0, LARGEST_SEED)

    @cached_property
    def network(self) -> Network:
        """The shape of the network that these settings ask for."""
        return Network(ACTIVATIONS[self.activation], self.bias, self.hidden_neurons)


def _check_range(what: str, value: float, lowest: float, highest: float) -> None:
    if not lowest <= value <= highest:  # nan is not either
        raise ValueError(
            tr("{what} is a number from {lowest} to {highest}, not {value}.").format(
                what=what,
                lowest=_limit_text(lowest),
                highest=_limit_text(highest),
                value=plain_number(value),
            )
        )


def _limit_text(number: float) -> str:
    return count_text(int(number)) if number == int(number) else plain_number(number)


@dataclass(frozen=True)
class Experiment:
    """A training set, settings, and starting weights of one's own. The defaults are the workshop's.

    Attributes:
        training_set: the rows.
        settings: how to learn.
        own_weights: the flat starting weights if somebody has chosen them; None for random ones.

    Raises:
        ValueError: the weights are not as many as the network has, or one is out of range.
    """

    training_set: TrainingSet = field(default=WORKSHOP_ROWS)
    settings: Settings = field(default=Settings())
    own_weights: tuple[float, ...] | None = None

    def __post_init__(self) -> None:
        if self.own_weights is None:
            return
        if len(self.own_weights) != self.network.weights_count:
            raise ValueError(f"{len(self.own_weights)} weights for {self.network.weights_count}")
        for weight in self.own_weights:
            _check_range(tr("A starting weight"), weight, -LARGEST_WEIGHT, LARGEST_WEIGHT)

    @property
    def network(self) -> Network:
        """The shape of the network that learns."""
        return self.settings.network

    def starting_weights(self) -> Array:
        """Return the weights of iteration 0, (weights_count,)."""
        if self.own_weights is not None:
            # Plus 0.0, because 0.0 and -0.0 are the same weight but have different bits.
            return np.array(self.own_weights) + 0.0
        return self.network.starting_weights(self.settings.seed)

    def loss_of(self, weights: Array) -> float:
        """Return half the sum of the squared errors that some weights, (weights_count,), make on all rows."""
        rows = self.training_set.folded()
        outputs = self.network.forward(weights, rows.inputs)[-1]
        with np.errstate(all="ignore"):
            squares = rows.counts[:, 0] * ((rows.means - outputs) ** 2)[:, 0]
            return 0.5 * (float(squares.sum()) + rows.spread)

    def learning(self, weights: Array) -> Learning:
        """Return every number of the iteration that begins with some weights, (weights_count,)."""
        rows, rate = self.training_set.folded(), self.settings.learning_rate
        return self.network.learning(weights, rows.inputs, rows.means, rows.counts, rate)

    def is_same_run_as(self, other: "Experiment") -> bool:
        """Whether both give the same history.

        The number of iterations says how far a run goes, not which way, so it does not count. Neither does
        the seed where nothing is random.
        """
        # Nearly always it is the very same one, and a window that shows a training asks in every frame.
        if self is other:
            return True
        alike = replace(other.settings, iterations=self.settings.iterations)
        if self.own_weights is not None:
            alike = replace(alike, seed=self.settings.seed)
        return (
            self.settings == alike
            and self.own_weights == other.own_weights
            and self.training_set == other.training_set
        )

    def with_settings(self, settings: Settings) -> "Experiment":
        """Return this experiment with other settings.

        Starting weights of one's own stay as long as there is a place for them. When the bias is switched on,
        its weights begin at random, as they do beside random weights; switched off, it takes them along.
        Other hidden neurons have other lines, and another seed stands for other weights: all begin at random.
        """
        random = replace(self, settings=settings, own_weights=None)
        hidden_neurons, seed = self.settings.hidden_neurons, self.settings.seed
        if self.own_weights is None or (settings.hidden_neurons, settings.seed) != (hidden_neurons, seed):
            return random
        weights = random.starting_weights()
        mine = self.network.layers(self.starting_weights())
        for layer, own in zip(random.network.layers(weights), mine, strict=True):
            shared = min(len(layer), len(own))
            layer[:shared] = own[:shared]
        if np.array_equal(weights, random.starting_weights()):
            return random
        return random.with_own_weights(tuple(weights.tolist()))

    def with_own_weights(self, weights: tuple[float, ...] | None) -> "Experiment":
        """Return this experiment with starting weights of one's own, or again with random ones."""
        return replace(self, own_weights=weights)

    def with_rows(self, training_set: TrainingSet) -> "Experiment":
        """Return this experiment with other rows."""
        return replace(self, training_set=training_set)
