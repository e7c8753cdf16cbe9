"""How fast are all 256 functions trained in one batch, beside one network at a time?

    python -m tests.benchmarks.bench_function_map

The map trains until it is proved that nothing on it will change any more. What that saves is measured too:
a batch that trains all functions to the end takes its turn, and this one is what the ratio speaks of.

The batch also finds out at every iteration which functions are right, and keeps that; the single
networks, in the workshop's style, only learn. They take turns in one process, round after round, so
that a machine that is busy with other things slows all down, and the ratio is taken within a round.
One at a time is measured for 200 iterations of all 256 and extrapolated to as many as the batch does.
"""

import os
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.function_batch import FUNCTIONS, FunctionBatch, function_targets
from nn_desktop.core.boolean.function_map import train_all_functions
from nn_desktop.core.network.experiment import Experiment, Settings
from tests.benchmarks.table import Line, at_most, machine, markdown

Array = NDArray[np.float64]

ROUNDS = 7
ITERATIONS = 10_000
LITERAL_ITERATIONS = 200
GOAL_SECONDS = 0.1
SETTINGS = Settings(bias=True, iterations=ITERATIONS)


def train_one_at_a_time(iterations: int) -> Array:
    """Learn every function for itself, as the workshop does; return the weights, (4, 256)."""
    inputs = np.array([[corner >> 2, corner >> 1 & 1, corner & 1, 1] for corner in range(8)], np.float64)
    start = Experiment(settings=SETTINGS).network.starting_weights(SETTINGS.seed).reshape(-1, 1)
    learned = []
    for targets in function_targets().T:
        weights, wanted = start.copy(), targets.reshape(-1, 1)
        for _ in range(iterations):
            output = 1 / (1 + np.exp(-(inputs @ weights)))
            error = wanted - output
            weights += inputs.T @ (error * (output * (1 - output)))
        learned.append(weights)
    return np.hstack(learned)


def check() -> None:
    """Make sure that both learn the same."""
    batch = FunctionBatch(SETTINGS)
    batch.run(LITERAL_ITERATIONS)
    if not np.allclose(batch.weights, train_one_at_a_time(LITERAL_ITERATIONS), rtol=1e-9):
        raise SystemExit("the batch learns something else than one network at a time")


def map_seconds() -> tuple[float, float, int]:
    """Train the map: the seconds in all, the longest piece, and how many functions were learned."""
    longest, learned = 0.0, 0
    start = before = perf_counter()
    for piece in train_all_functions(SETTINGS):
        now = perf_counter()
        longest, before = max(longest, now - before), now
        learned = int(np.count_nonzero(piece.right_since >= 0))
    return perf_counter() - start, longest, learned


def seconds_to_the_end() -> float:
    """Train every function to the last iteration, as if nothing had been proved."""
    start = perf_counter()
    FunctionBatch(SETTINGS).run(ITERATIONS)
    return perf_counter() - start


def literal_seconds() -> float:
    start = perf_counter()
    train_one_at_a_time(LITERAL_ITERATIONS)
    return (perf_counter() - start) * ITERATIONS / LITERAL_ITERATIONS


def measure(rounds: int = ROUNDS) -> list[Line]:
    """Measure the map and the networks one by one, in turns."""
    check()
    taken = [(*map_seconds(), seconds_to_the_end(), literal_seconds()) for _ in range(rounds)]
    seconds, longest, learned, to_the_end, literal = zip(*taken, strict=True)
    ratio = median(one / batch for one, batch in zip(literal, to_the_end, strict=True))
    name = f"all {FUNCTIONS} functions, {ITERATIONS:,} iterations"
    return [
        at_most(f"{name}: computing, median", median(seconds), GOAL_SECONDS, "s"),
        Line(f"{name}: longest piece in which nothing can interrupt", f"{min(longest) * 1e3:.2g} ms"),
        Line(f"{name}: if none of it were proved, but all trained", f"{median(to_the_end):.2g} s"),
        Line(f"{name}: speed of that against one network at a time", f"{ratio:.0f} times"),
        Line(f"{name}: learned with a bias", f"{learned[0]}", "exactly 104", learned[0] == 104),
    ]


def main() -> None:
    """Measure and print."""
    print(machine())
    print(markdown(measure()))


if __name__ == "__main__":
    main()
