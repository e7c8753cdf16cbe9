"""What would help a failed training: exclusive or, which one neuron cannot learn, until it is known."""

import os
from time import perf_counter

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np

from figures import Figure, tell
from nn_desktop.core.advice.repairs import advise
from nn_desktop.core.advice.trials import run_trials
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import TrainingSet


def seconds(experiment: Experiment) -> tuple[float, float]:
    """Return how long one kind of network takes, with all its starts and rates, and how long the advice."""
    start = perf_counter()
    for _ in run_trials(experiment):
        pass
    tried = perf_counter()
    (*_, advice) = advise(experiment)
    if advice is None or not advice.repairs:
        raise ValueError("hidden neurons help, but the advice does not know")
    return tried - start, perf_counter() - tried


def main() -> None:
    inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], np.uint8)
    tried, advised = seconds(Experiment(TrainingSet(inputs, np.array([0.0, 1.0, 1.0, 0.0]))))
    tell(
        Figure("30 starts at several learning rates tried, in the worker", tried, "s", at_most=2),
        Figure("the whole advice on exclusive or, in the worker", advised, "s"),
    )


main()
