"""The numbers with another BLAS kernel, and with what the processor offers NumPy switched off.

Promised is: on one machine, the fast loop has the bits of the readable one, and an iteration that is
computed again has the bits of the first time, whichever kernel there is. And on all machines eight digits of
what the workshop prints, and of every run with steps that are not too long. The bits of two kernels may
differ, and do.
"""

import json
import os
import platform
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from tests.reliability.ideas import ORDER, Effort

CHECKOUT = Path(__file__).resolve().parents[2]
NUMERIC_TESTS = [
    f"tests/core/{name}"
    for name in ("network", "boolean", "advice", "messages", "lessons", "files/test_python_program.py")
]
KERNELS = {"x86_64": ("Prescott", "Nehalem", "Sandybridge", "Haswell"), "aarch64": ("ARMV8", "CORTEXA57")}

CALCULATE = """
import json
import numpy as np
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.fast_loop import IterationLoop
from nn_desktop.core.network.training_set import TrainingSet
from tests.core.experiments import KINDS, WORKSHOP_ROWS, every_iteration, same_bits, workshop
from tests.core.experiments import run as trained

def run(experiment, iterations):
    return IterationLoop(experiment).run(experiment.starting_weights(), iterations).weights

calm = [
    workshop(activation=activation, bias=bias, hidden_neurons=hidden_neurons, learning_rate=0.1)
    for activation, bias, hidden_neurons in KINDS
]
runs = [run(each, 300) for each in calm]
readable = all(same_bits(fast, every_iteration(each, 300)) for each, fast in zip(calm, runs))

# Tables of one row too: old kernels compute the product of two vectors in a way of their own.
def is_the_same_again(experiment):
    expected = every_iteration(experiment, 60)
    history = trained(experiment, 60).thinned(most_bytes=600)
    return all(same_bits(history.weights_at(place), expected[place]) for place in range(61))

one_row = TrainingSet.from_rows([WORKSHOP_ROWS.row(1)])
tables = (one_row, WORKSHOP_ROWS)
again = all(is_the_same_again(Experiment(rows, each.settings)) for each in calm for rows in tables)
last = run(Experiment(), 10_000)[-1]
print(json.dumps({
    "fast is readable": readable,
    "again is the same": again,
    "workshop": last.tolist(),
    "answers": Experiment().network.answers(last).tolist(),
    "calm": [each[-1].tolist() for each in runs],
}))
"""


def settings() -> list[dict[str, str]]:
    """What can be set on this machine: all that the processor offers switched off, and other kernels."""
    cpu = import_module("numpy._core._multiarray_umath")
    offered = [name for name in cpu.__cpu_dispatch__ if cpu.__cpu_features__.get(name)]
    kernels = KERNELS.get(platform.machine(), ())
    alone = [{"OPENBLAS_CORETYPE": kernel} for kernel in kernels]
    off = {"NPY_DISABLE_CPU_FEATURES": " ".join(offered)} if offered else {}
    return [{**off, **(alone[0] if alone else {})}, off, *alone]


def numbers_with(setting: dict[str, str]) -> dict[str, list[float]]:
    answer = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", CALCULATE],
        cwd=CHECKOUT,
        env={**os.environ, **setting},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    result: dict[str, list[float]] = json.loads(answer.stdout)
    return result


def test_every_kernel_gives_eight_digits_and_the_bits_of_the_readable_loop(effort: Effort) -> None:
    here = numbers_with({})
    others = [numbers_with(setting) for setting in settings()[: effort.times]]
    for each in [here, *others]:
        assert each["fast is readable"]
        assert each["again is the same"]
        # As they were published, and at the precision at which they were printed.
        assert each["workshop"] == pytest.approx([9.67299303, -0.2078435, -4.62963669], abs=5e-9)
        assert each["answers"][4] == pytest.approx(0.99993704, abs=5e-9)
        assert each["answers"][0] == 0.5
        for mine, theirs in zip(here["calm"], each["calm"], strict=True):
            np.testing.assert_allclose(theirs, mine, rtol=1e-8, atol=1e-8)
    differing = sum(each["calm"] != here["calm"] or each["workshop"] != here["workshop"] for each in others)
    effort.tell(
        f"{len(others)} other kernels and processors: the same eight digits in all, other bits in {differing}"
    )


def test_the_numeric_tests_pass_with_every_kernel(effort: Effort) -> None:
    if not effort.is_soak:
        pytest.skip("takes minutes: dev.py soak kernels")
    surroundings = {name: value for name, value in os.environ.items() if name != ORDER}
    for setting in settings()[: effort.times]:
        answer = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *NUMERIC_TESTS],
            cwd=CHECKOUT,
            env={**surroundings, **setting},
            capture_output=True,
            text=True,
            check=False,
        )
        assert answer.returncode == 0, f"{setting}\n{answer.stdout}"
        effort.tell(f"numeric tests with {setting}: {answer.stdout.strip().splitlines()[-1]}")
