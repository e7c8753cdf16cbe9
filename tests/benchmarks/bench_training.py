"""How fast do we train, with every iteration kept, beside the workshop's own loop, which keeps nothing?

    python -m tests.benchmarks.bench_training

Both learn the same, which is checked first. They take turns in one process, round after round, and each
ratio is taken within a round; times are the processor's, so that other programs' turns do not count. All
that one press of Train costs is inside our time: folding the rows, writing down the calls, keeping the
history and the loss curve.

With arrays as small as these, NumPy's `@` may cost up to a microsecond more than `np.dot`, in which the
workshop was written at first. So its loop stands here in both forms. The goal is measured against `@`,
the form that everybody would write today.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import TrainingSet
from tests.benchmarks.table import Line, at_least, at_most, machine, markdown

Array = NDArray[np.float64]

ROUNDS = 31
OUR_ITERATIONS = 10_000  # one press of Train
RATIO_GOAL = 2.3  # our loop against the workshop's, on its four rows
GROWTH_GOAL = 1.2  # our time on 100,000 rows against that on four
FOUR_ROWS, LONG_TABLE = "the workshop's 4 rows", "100,000 Boolean rows"


def starting_weights(inputs: int, outputs: int) -> Array:
    return 2 * np.random.random((inputs, outputs)) - 1


class NeuralNetwork:
    """The workshop's class."""

    def __init__(self) -> None:
        np.random.seed(1)
        self.synaptic_weights = starting_weights(3, 1)

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

    def weights(self) -> Array:
        return self.synaptic_weights.ravel()


class NeuralNetworkWithDot(NeuralNetwork):
    """The same as it was written before Python had `@`."""

    def think(self, inputs: Array) -> Array:
        return self.sigmoid(np.dot(inputs, self.synaptic_weights))

    def train(self, inputs: Array, targets: Array, iterations: int) -> None:
        for _ in range(iterations):
            output = self.think(inputs)
            error = targets - output
            adjustment = np.dot(inputs.T, error * self.sigmoid_derivative(output))
            self.synaptic_weights += adjustment


class LongTableNetwork(NeuralNetwork):
    """With 100,000 rows the workshop needs a learning rate: the errors of all rows add up."""

    def train(self, inputs: Array, targets: Array, iterations: int) -> None:
        for _ in range(iterations):
            output = self.think(inputs)
            error = targets - output
            adjustment = inputs.T @ (error * self.sigmoid_derivative(output))
            self.synaptic_weights += 0.0001 * adjustment


class LongTableNetworkWithDot(NeuralNetworkWithDot):
    """The same with `np.dot`."""

    def train(self, inputs: Array, targets: Array, iterations: int) -> None:
        for _ in range(iterations):
            output = self.think(inputs)
            error = targets - output
            adjustment = np.dot(inputs.T, error * self.sigmoid_derivative(output))
            self.synaptic_weights += 0.0001 * adjustment


class TwoLayerNetwork(NeuralNetwork):
    """The workshop's next lesson: eight hidden neurons."""

    def __init__(self) -> None:
        np.random.seed(1)
        self.layer1 = starting_weights(3, 8)
        self.layer2 = starting_weights(8, 1)

    def train(self, inputs: Array, targets: Array, iterations: int) -> None:
        for _ in range(iterations):
            output1 = self.sigmoid(inputs @ self.layer1)
            output2 = self.sigmoid(output1 @ self.layer2)
            delta2 = (targets - output2) * self.sigmoid_derivative(output2)
            delta1 = delta2 @ self.layer2.T * self.sigmoid_derivative(output1)
            self.layer1 += inputs.T @ delta1
            self.layer2 += output1.T @ delta2

    def weights(self) -> Array:
        return np.concatenate([self.layer1.ravel(), self.layer2.ravel()])


class TwoLayerNetworkWithDot(TwoLayerNetwork):
    """The same with `np.dot`."""

    def train(self, inputs: Array, targets: Array, iterations: int) -> None:
        for _ in range(iterations):
            output1 = self.sigmoid(np.dot(inputs, self.layer1))
            output2 = self.sigmoid(np.dot(output1, self.layer2))
            delta2 = (targets - output2) * self.sigmoid_derivative(output2)
            delta1 = np.dot(delta2, self.layer2.T) * self.sigmoid_derivative(output1)
            self.layer1 += np.dot(inputs.T, delta1)
            self.layer2 += np.dot(output1.T, delta2)


@dataclass(frozen=True)
class Case:
    """One line of the table; the literal loops do fewer iterations where they are slow."""

    name: str
    experiment: Experiment
    literal: type[NeuralNetwork]
    literal_with_dot: type[NeuralNetwork]
    literal_iterations: int

    def arrays(self) -> tuple[Array, Array]:
        """The inputs and targets as a student has them, converted once to floats."""
        rows = self.experiment.training_set
        return rows.inputs.astype(np.float64), rows.targets.reshape(-1, 1)

    def our_weights(self, iterations: int) -> Array:
        history = History.start(self.experiment)
        for longer in train(history, iterations):
            history = longer
        return history.last_weights

    def literal_weights(self, kind: type[NeuralNetwork], iterations: int) -> Array:
        network = kind()
        network.train(*self.arrays(), iterations)
        return network.weights()

    def check(self) -> None:
        """Make sure that all three loops learn the same."""
        ours = self.our_weights(self.literal_iterations)
        for kind in (self.literal, self.literal_with_dot):
            if not np.allclose(ours, self.literal_weights(kind, self.literal_iterations), rtol=1e-8):
                raise SystemExit(f"{self.name}: {kind.__name__} learns something else than we do")

    def microseconds(self) -> tuple[float, float, float]:
        """The times per iteration of one round: ours, the literal loop's, and that with `np.dot`."""
        inputs, targets = self.arrays()

        def literal(kind: type[NeuralNetwork]) -> Callable[[], None]:
            network = kind()
            return lambda: network.train(inputs, targets, self.literal_iterations)

        return (
            seconds_of(lambda: self.our_weights(OUR_ITERATIONS)) / OUR_ITERATIONS * 1e6,
            seconds_of(literal(self.literal)) / self.literal_iterations * 1e6,
            seconds_of(literal(self.literal_with_dot)) / self.literal_iterations * 1e6,
        )


def seconds_of(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def boolean_rows(rows: int) -> TrainingSet:
    generator = np.random.RandomState(7)
    inputs = generator.randint(0, 2, (rows, 3)).astype(np.uint8)
    return TrainingSet(inputs, generator.randint(0, 2, rows).astype(np.float64))


CASES = (
    Case(FOUR_ROWS, Experiment(), NeuralNetwork, NeuralNetworkWithDot, 5_000),
    Case("64 Boolean rows", Experiment(boolean_rows(64)), NeuralNetwork, NeuralNetworkWithDot, 5_000),
    Case(
        LONG_TABLE,
        Experiment(boolean_rows(100_000), Settings(learning_rate=0.0001)),
        LongTableNetwork,
        LongTableNetworkWithDot,
        15,
    ),
    Case(
        "4 rows, 8 hidden neurons",
        Experiment(WORKSHOP_ROWS, Settings(hidden_neurons=8)),
        TwoLayerNetwork,
        TwoLayerNetworkWithDot,
        5_000,
    ),
)


@dataclass(frozen=True)
class Round:
    """The times of one round, in microseconds per iteration, by the names of the cases."""

    times: dict[str, tuple[float, float, float]]

    def speed(self) -> float:
        """How many times as fast as the workshop's loop we are, on its own rows."""
        ours, workshop, _ = self.times[FOUR_ROWS]
        return workshop / ours

    def growth(self) -> float:
        """How many times as long an iteration takes on the long table."""
        return self.times[LONG_TABLE][0] / self.times[FOUR_ROWS][0]


def take_rounds(rounds: int) -> list[Round]:
    """Check that all learn the same, then let them take turns."""
    for case in CASES:
        case.check()
    return [Round({case.name: case.microseconds() for case in CASES}) for _ in range(rounds)]


def lines(rounds: list[Round]) -> list[Line]:
    """What the rounds say about the goals."""
    growth = median(each.growth() for each in rounds)
    return [
        at_least(
            "4 rows, every iteration kept: speed against the workshop's own loop, which keeps nothing",
            median(each.speed() for each in rounds),
            RATIO_GOAL,
        ),
        at_most("100,000 Boolean rows: time per iteration against 4 rows", growth, GROWTH_GOAL),
    ]


def measure(rounds: int = ROUNDS) -> list[Line]:
    """Measure everything that has a goal."""
    return lines(take_rounds(rounds))


def main() -> None:
    """Measure and print the table."""
    print(machine())
    print(f"Medians of {ROUNDS} rounds; we keep the whole history, the workshop's loop keeps nothing.\n")
    rounds = take_rounds(ROUNDS)
    print(f"{'':26}{'our loop':^24}{'workshop, @':^24}{'workshop, np.dot':^24}")
    print(f"{'':26}" + f"{'µs':>7}{'per second':>13}{'':4}" + 2 * f"{'µs':>9}{'ratio':>11}{'':4}")
    for case in CASES:
        times = [each.times[case.name] for each in rounds]
        ours, at, dot = (median(each[place] for each in times) for place in range(3))
        at_ratio, dot_ratio = (median(each[place] / each[0] for each in times) for place in (1, 2))
        print(
            f"{case.name:26}{ours:7.2f}{1e6 / ours:13,.0f}{'':4}"
            f"{at:9,.2f}{at_ratio:11,.2f}{'':4}{dot:9,.2f}{dot_ratio:11,.2f}"
        )
    print(markdown(lines(rounds)))


if __name__ == "__main__":
    main()
