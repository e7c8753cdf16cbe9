"""How long does it take to train all 256 functions, and how fast is that beside one network at a time?

    python -m tests.benchmarks.bench_function_map

The map also finds out at every iteration which functions are right, and keeps that; the single networks,
in the workshop's style, only learn. They take turns in one process, round after round, so that a machine
that is busy with other things slows all down, and the ratio is taken within a round. One at a time is
measured for 200 iterations of all 256 and extrapolated to as many as the map does.
"""

import os
import sys
from pathlib import Path
from statistics import median
from time import process_time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from nn_desktop.core.boolean.function_map import FUNCTIONS, function_targets, train_all_functions
from nn_desktop.core.network.experiment import Settings
from tests.benchmarks.table import Line, at_most, machine, markdown

ROUNDS = 7
ITERATIONS = 10_000
LITERAL_ITERATIONS = 200
GOAL_SECONDS = 1.0
SETTINGS = Settings(bias=True, iterations=ITERATIONS)


def train_one_at_a_time(iterations: int) -> None:
    """Learn every function for itself, as the workshop does."""
    inputs = np.array([[corner >> 2, corner >> 1 & 1, corner & 1, 1] for corner in range(8)], np.float64)
    start = SETTINGS.network.starting_weights(SETTINGS.seed).reshape(-1, 1)
    for targets in function_targets().T:
        weights, wanted = start.copy(), targets.reshape(-1, 1)
        for _ in range(iterations):
            output = 1 / (1 + np.exp(-(inputs @ weights)))
            error = wanted - output
            weights += inputs.T @ (error * (output * (1 - output)))


def map_seconds() -> tuple[float, int]:
    """Train the map: the seconds, and how many functions were learned."""
    start = process_time()
    *_, last = train_all_functions(SETTINGS)
    return process_time() - start, int(last.right_at(ITERATIONS).sum())


def literal_seconds() -> float:
    start = process_time()
    train_one_at_a_time(LITERAL_ITERATIONS)
    return (process_time() - start) * ITERATIONS / LITERAL_ITERATIONS


def measure(rounds: int = ROUNDS) -> list[Line]:
    """Measure the map and the networks one by one, in turns."""
    taken = [(*map_seconds(), literal_seconds()) for _ in range(rounds)]
    seconds, learned, literal = zip(*taken, strict=True)
    ratio = median(one / batch for one, batch in zip(literal, seconds, strict=True))
    name = f"all {FUNCTIONS} functions, {ITERATIONS:,} iterations"
    return [
        at_most(f"{name}: computing, median", median(seconds), GOAL_SECONDS, "s"),
        Line(f"{name}: speed against one network at a time", f"{ratio:.0f} times"),
        Line(f"{name}: learned with a bias", f"{learned[0]}", "exactly 104", learned[0] == 104),
    ]


def main() -> None:
    """Measure and print."""
    print(machine())
    print(markdown(measure()))


if __name__ == "__main__":
    main()
