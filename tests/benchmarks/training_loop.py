"""The training loop, with every iteration kept, against the workshop's own loop; and long tables.

All that one press of Train costs is inside our time: folding the rows, writing down the calls, the history
and the loss curve. Both learn the same bits, which is checked first.
"""

import os
from statistics import median
from time import perf_counter

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

from figures import Figure, tell
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import TrainingSet
from workshop import trained

ITERATIONS = 10_000
TURNS = 5
MANY_ROWS = 20_000


def our_seconds(experiment: Experiment) -> tuple[History, float]:
    """Train, and return the history and how many seconds that took."""
    start = perf_counter()
    history = History.start(experiment)
    for longer in train(history, ITERATIONS):
        history = longer
    return history, perf_counter() - start


def many_rows() -> Experiment:
    """Boolean rows; the errors of all add up, so that they need a small learning rate."""
    generator = np.random.RandomState(7)
    inputs = generator.randint(0, 2, (MANY_ROWS, 3)).astype(np.uint8)
    rows = TrainingSet(inputs, generator.randint(0, 2, MANY_ROWS).astype(np.float64))
    return Experiment(rows, Settings(learning_rate=0.0001))


def main() -> None:
    workshop, ours = trained(ITERATIONS)[0], our_seconds(Experiment())[0]
    if workshop.synaptic_weights.ravel().tolist() != ours.last_weights.ravel().tolist():
        raise SystemExit("the workshop's loop learns other bits than ours")
    long_table = many_rows()
    seconds = [
        (our_seconds(Experiment())[1], trained(ITERATIONS)[1], our_seconds(long_table)[1])
        for _ in range(TURNS)
    ]
    tell(
        Figure(
            "training loop, every iteration kept, against the workshop's own loop that keeps nothing",
            median(theirs / ours for ours, theirs, _ in seconds),
            "times",
            at_least=2.3,
        ),
        Figure(
            f"{MANY_ROWS:,} Boolean rows against 4 rows, per iteration",
            median(many / ours for ours, _, many in seconds),
            "times",
            at_most=1.2,
        ),
    )


main()
