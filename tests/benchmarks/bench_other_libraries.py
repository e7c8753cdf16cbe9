"""How fast are the same four rows elsewhere: in C, in PyTorch and in scikit-learn?

    python -m tests.benchmarks.bench_other_libraries

C is the physical limit of a machine: one process, no interpreter, nothing kept. It is measured where a
compiler is. PyTorch and scikit-learn are measured where they are installed; they are made for other sizes
than this one, and scikit-learn's neuron is not even the same model (its loss is another one, and it takes the
rows one after the other). All take turns in one script, round
after round, and each ratio is taken within a round.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from tests.benchmarks.table import Line, machine, markdown

Array = NDArray[np.float64]

ROUNDS = 5
OUR_ITERATIONS = 10_000
C_ITERATIONS = 1_000_000
PYTORCH_ITERATIONS = 1_000
SCIKIT_LEARN_ITERATIONS = 300

# The workshop's rows and arithmetic, as plain as it can be written; it prints seconds and weights.
C_PROGRAM = """
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int count, char **arguments) {
    const double inputs[4][3] = {{0, 0, 1}, {1, 1, 1}, {1, 0, 1}, {0, 1, 1}};
    const double targets[4] = {0, 1, 1, 0};
    double weights[3] = {-0.16595599005947685, 0.44064898688431615, -0.99977125036531023};
    long iterations = count > 1 ? atol(arguments[1]) : 0;
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long iteration = 0; iteration < iterations; ++iteration) {
        double steps[3] = {0, 0, 0};
        for (int row = 0; row < 4; ++row) {
            double sum = 0;
            for (int input = 0; input < 3; ++input) sum += inputs[row][input] * weights[input];
            double output = 1 / (1 + exp(-sum));
            double delta = (targets[row] - output) * output * (1 - output);
            for (int input = 0; input < 3; ++input) steps[input] += inputs[row][input] * delta;
        }
        for (int input = 0; input < 3; ++input) weights[input] += steps[input];
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.9f %.17g %.17g %.17g\\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9,
           weights[0], weights[1], weights[2]);
    return 0;
}
"""


def arrays() -> tuple[Array, Array]:
    rows = WORKSHOP_ROWS
    return rows.inputs.astype(np.float64), rows.targets.reshape(-1, 1)


def our_weights(iterations: int) -> Array:
    history = History.start(Experiment())
    for longer in train(history, iterations):
        history = longer
    return history.last_weights


def our_microseconds() -> float:
    start = perf_counter()
    our_weights(OUR_ITERATIONS)
    return (perf_counter() - start) / OUR_ITERATIONS * 1e6


def c_loop(folder: Path) -> Callable[[], float] | None:
    """Compile the loop; None without a compiler.

    Raises:
        SystemExit: it learns something else than we do.
    """
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    if compiler is None:
        return None
    source, program = folder / "loop.c", folder / "loop"
    source.write_text(C_PROGRAM, encoding="ascii")
    subprocess.run([compiler, "-O2", "-o", program, source, "-lm"], check=True)

    def run(iterations: int) -> list[float]:
        answer = subprocess.run([program, str(iterations)], capture_output=True, text=True, check=True)
        return [float(word) for word in answer.stdout.split()]

    if not np.allclose(run(OUR_ITERATIONS)[1:], our_weights(OUR_ITERATIONS), rtol=1e-9):
        raise SystemExit("the C loop learns something else than we do")
    return lambda: run(C_ITERATIONS)[0] / C_ITERATIONS * 1e6


def pytorch_loop() -> Callable[[], float] | None:
    """The same steps with autograd, eagerly; None where PyTorch is not installed."""
    if importlib.util.find_spec("torch") is None:
        return None
    import torch

    torch.set_num_threads(1)
    inputs, targets = (torch.tensor(each, dtype=torch.float64) for each in arrays())

    def weights_after(iterations: int) -> Array:
        start = Experiment().network.starting_weights(1).reshape(-1, 1)
        weights = torch.tensor(start, dtype=torch.float64, requires_grad=True)
        optimiser = torch.optim.SGD([weights], lr=1.0)
        for _ in range(iterations):
            optimiser.zero_grad()
            loss = 0.5 * ((targets - torch.sigmoid(inputs @ weights)) ** 2).sum()
            loss.backward()
            optimiser.step()
        learned: Array = weights.detach().numpy().ravel()
        return learned

    if not np.allclose(weights_after(PYTORCH_ITERATIONS), our_weights(PYTORCH_ITERATIONS), rtol=1e-8):
        raise SystemExit("PyTorch learns something else than we do")

    def microseconds() -> float:
        start = perf_counter()
        weights_after(PYTORCH_ITERATIONS)
        return (perf_counter() - start) / PYTORCH_ITERATIONS * 1e6

    return microseconds


def scikit_learn_loop() -> Callable[[], float] | None:
    """One sigmoid neuron, whole batches, plain gradient descent; None where it is not installed."""
    if importlib.util.find_spec("sklearn") is None:
        return None
    from sklearn.linear_model import SGDClassifier

    inputs, targets = arrays()
    classes = np.array([0.0, 1.0])

    def microseconds() -> float:
        neuron = SGDClassifier(
            loss="log_loss", alpha=0, learning_rate="constant", eta0=1, fit_intercept=False
        )
        start = perf_counter()
        for _ in range(SCIKIT_LEARN_ITERATIONS):
            neuron.partial_fit(inputs, targets.ravel(), classes=classes)
        return (perf_counter() - start) / SCIKIT_LEARN_ITERATIONS * 1e6

    return microseconds


def measure(rounds: int = ROUNDS) -> list[Line]:
    """Measure what there is here."""
    with tempfile.TemporaryDirectory() as folder:
        others = {
            "C, the physical limit": c_loop(Path(folder)),
            "PyTorch, eager": pytorch_loop(),
            "scikit-learn, `partial_fit` (not the same loss)": scikit_learn_loop(),
        }
        lines = []
        for name, microseconds in others.items():
            what = f"4 rows, {name}: its speed as a share of ours"
            if microseconds is None:
                lines.append(Line(what, "not installed here"))
                continue
            taken = [(our_microseconds(), microseconds()) for _ in range(rounds)]
            ratio = median(ours / theirs for ours, theirs in taken)
            theirs = median(each[1] for each in taken)
            lines.append(Line(what, f"{ratio:.3g} times ({theirs:.3g} µs per iteration)"))
        return lines


def main() -> None:
    """Measure and print."""
    print(machine())
    print(markdown(measure()))


if __name__ == "__main__":
    main()
