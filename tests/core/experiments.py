"""Experiments of every kind, and what the tests of the training loop and of the history ask of them."""

from collections.abc import Iterator
from itertools import product

import numpy as np

from nn_desktop.core.network.activations import ACTIVATIONS, Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import Row, TrainingSet

LEARNING_RATES = (1.0, 0.1, 0.37, 5.0)
KINDS = list(product(ACTIVATIONS, (False, True), (0, 1, 3, 8)))
"""Every activation, with and without a bias, with 0, 1, 3 and 8 hidden neurons."""


def workshop(**settings: object) -> Experiment:
    """The workshop's rows with other settings."""
    return Experiment(WORKSHOP_ROWS, Settings(**settings))  # type: ignore[arg-type]


def some_rows(generator: np.random.RandomState, questions: int, repeated: bool) -> TrainingSet:
    """Rows with so many different inputs: each once, or in a longer table with contradictions."""
    chosen = generator.permutation(8)[:questions]
    if repeated:
        chosen = generator.permutation(np.concatenate([chosen, generator.choice(chosen, 1 + 2 * questions)]))
    boolean = generator.randint(2)
    return TrainingSet.from_rows(
        Row(CORNERS[corner], float(generator.randint(2) if boolean else generator.normal()))
        for corner in chosen
    )


def some_experiments(activation: str, bias: bool, hidden_neurons: int) -> Iterator[Experiment]:
    """Experiments with 1 to 8 different rows, then with 1 to 8 different ones among more."""
    generator = np.random.RandomState(hidden_neurons)
    for repeated, questions in product((False, True), range(1, 9)):
        rate = float(generator.choice(LEARNING_RATES))
        settings = Settings(activation, bias, hidden_neurons, rate, seed=int(generator.randint(1000)))
        yield Experiment(some_rows(generator, questions, repeated), settings)


def plain_arrays(experiment: Experiment) -> tuple[Array, Array]:
    """The rows as `Network` takes them, not folded: inputs (rows, 3), targets (rows, 1)."""
    rows = experiment.training_set
    return rows.inputs.astype(np.float64), rows.targets.reshape(-1, 1)


def finished(history: History, iterations: int) -> History:
    """The longest history that training on gives."""
    for longer in train(history, iterations):
        history = longer
    return history


def run(experiment: Experiment, iterations: int) -> History:
    return finished(History.start(experiment), iterations)


def every_iteration(experiment: Experiment, iterations: int) -> Array:
    """The weights of every iteration as the readable `Network.learn_once` has them."""
    rows = experiment.training_set.folded()
    weights = [experiment.network.starting_weights(experiment.settings.seed)]
    with np.errstate(all="ignore"):
        for _ in range(iterations):
            weights.append(
                experiment.network.learn_once(
                    weights[-1], rows.inputs, rows.means, rows.counts, experiment.settings.learning_rate
                )
            )
    return np.array(weights)


def same_bits(first: Array, second: Array) -> bool:
    return first.shape == second.shape and first.tobytes() == second.tobytes()


def same_run(first: History, second: History) -> bool:
    """Whether two histories tell the same, to the last bit."""
    iterations = first.iterations
    places = np.unique(np.linspace(0, iterations, 30).astype(int))
    return (
        iterations == second.iterations
        and first.ending is second.ending
        and (first.experiment is second.experiment or first.experiment.is_same_run_as(second.experiment))
        and same_bits(first.last_weights, second.last_weights)
        and same_bits(first.loss_curve.minima, second.loss_curve.minima)
        and same_bits(first.loss_curve.maxima, second.loss_curve.maxima)
        and all(same_bits(first.weights_at(place), second.weights_at(place)) for place in places)
    )
