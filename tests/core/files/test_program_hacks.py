"""Both forms of the program against the history, and against what the workshop invites its readers to try."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from nn_desktop.core.files.python_program import DIFFERENT, SAME_BITS, ProgramForm, program_text
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment, Settings
from nn_desktop.core.network.training_set import TrainingSet
from tests.core.experiments import KINDS, run
from tests.core.files.test_python_program import words_of

both_forms = pytest.mark.parametrize("form", list(ProgramForm))


def program_of(experiment: Experiment, iterations: int, form: ProgramForm) -> str:
    history = run(experiment, iterations) if iterations else None
    weights = experiment.starting_weights() if history is None else history.last_weights
    return program_text(experiment, iterations, weights, form)


def printed_by(folder: Path, program: str, typed: str = "") -> list[str]:
    """What a fresh Python prints that knows nothing of NN Desktop and forgives no warning."""
    (folder / "program.py").write_bytes(program.encode("ascii"))
    finished = subprocess.run(
        [sys.executable, "-I", "-W", "error", "program.py"],
        cwd=folder,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert finished.stderr == ""
    assert finished.returncode == 0
    return finished.stdout.splitlines()


def answers_of(lines: list[str]) -> list[float]:
    return [float(re.split(r"->|Answer:", line)[1]) for line in lines if "->" in line or "Answer:" in line]


def changed(program: str, *changes: tuple[str, str]) -> str:
    """The program after somebody has replaced some of its text."""
    for old, new in changes:
        assert old in program
        program = program.replace(old, new)
    return program


@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("hidden_neurons", [0, 3])
@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_the_workshops_form_gives_the_same_bits_and_answers_three_questions(
    tmp_path: Path, activation: str, hidden_neurons: int, bias: bool
) -> None:
    experiment = Experiment(settings=Settings(activation, bias, hidden_neurons, 0.1, seed=4))
    lines = printed_by(tmp_path, program_of(experiment, 200, ProgramForm.WORKSHOP), "1\n0\n0\n")
    assert SAME_BITS in lines
    expected = experiment.network.answers(run(experiment, 200).last_weights)[0b100]
    assert lines[-1].count("Input ") == 3
    # One question at a time may be rounded otherwise than eight together.
    assert answers_of(lines) == [pytest.approx(expected, rel=1e-14)]


def test_repeated_rows_count_in_the_workshops_form_too(tmp_path: Path) -> None:
    rows = WORKSHOP_ROWS.with_inserted(0, TrainingSet.from_rows([WORKSHOP_ROWS.row(0)]))
    for hidden_neurons in (0, 2):
        experiment = Experiment(rows, Settings(hidden_neurons=hidden_neurons))
        lines = printed_by(tmp_path, program_of(experiment, 50, ProgramForm.WORKSHOP), "0\n0\n1\n")
        assert SAME_BITS in lines


@both_forms
def test_ones_own_starting_weights_work_in_both_forms(tmp_path: Path, form: ProgramForm) -> None:
    for activation, bias, hidden_neurons in KINDS[::3]:
        settings = Settings(activation, bias, hidden_neurons, 0.1)
        weights = tuple(place / 7 - 1 for place in range(settings.network.weights_count))
        program = program_of(Experiment(settings=settings).with_own_weights(weights), 20, form)
        assert "random" not in program
        assert SAME_BITS in printed_by(tmp_path, program, "1\n1\n0\n")


def test_the_workshops_form_has_its_names_and_says_what_the_derivative_takes() -> None:
    program = program_of(Experiment(), 10, ProgramForm.WORKSHOP)
    for line in ("def sigmoid(x):", "def sigmoidDerivative(output):", "def base(inputs):", "def train("):
        assert f"\n{line}" in program
    comment = program[: program.index("def sigmoidDerivative")].rsplit("\n\n", 1)[1]
    assert "another activation needs its own derivative" in comment
    assert "It takes the output of sigmoid, not the sum" in comment
    assert max(map(len, program.splitlines())) <= 90
    assert {"sigmoid", "sigmoidDerivative", "base", "train", "input"} <= words_of(program)


def with_another_activation(program: str, formula: str, slope: str, form: ProgramForm) -> str:
    """Somebody's own activation in place of the sigmoid."""
    program = changed(program, ("return 1 / (1 + np.exp(-x))", f"return {formula}"))
    place = "    return output * (1 - output)" if form is ProgramForm.WORKSHOP else "(output * (1 - output))"
    new = f"    return {slope}" if form is ProgramForm.WORKSHOP else f"({slope})"
    return changed(program, (place, new))


@both_forms
@pytest.mark.parametrize(
    ("formula", "slope", "activation"),
    [
        ("np.tanh(x)", "1 - output * output", "tanh"),
        ("max(0, x)", "output > 0", "relu"),
        ("max(x, 0)", "1.0 * (output > 0)", "relu"),
    ],
)
def test_another_activation_with_its_own_derivative_learns_as_in_the_window(
    tmp_path: Path, form: ProgramForm, formula: str, slope: str, activation: str
) -> None:
    settings = Settings(learning_rate=0.1, seed=3)
    program = with_another_activation(
        program_of(Experiment(settings=settings), 500, form), formula, slope, form
    )
    lines = printed_by(tmp_path, program, "1\n0\n0\n")
    assert DIFFERENT in lines
    other = Experiment(settings=Settings(activation, learning_rate=0.1, seed=3))
    answers = other.network.answers(run(other, 500).last_weights)
    expected = answers.tolist() if form is ProgramForm.SHORT else [answers[0b100]]
    assert answers_of(lines) == pytest.approx(expected, rel=1e-14)


@both_forms
@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("hidden_neurons", [0, 2])
def test_a_fourth_input_is_a_number_more_in_each_row(
    tmp_path: Path, form: ProgramForm, hidden_neurons: int, bias: bool
) -> None:
    program = program_of(Experiment(settings=Settings(bias=bias, hidden_neurons=hidden_neurons)), 3000, form)
    # The fourth input says the answer, and the other three say nothing.
    rows = [[0, 0, 1, 0], [1, 1, 1, 1], [0, 0, 1, 1], [1, 1, 1, 0]]
    table = ", ".join(str([*row, 1] if bias else row) for row in rows)
    program = re.sub(
        r"inputs = np.array\(\[\[.*?\]\], dtype",
        f"inputs = np.array([{table}], dtype",
        program,
        flags=re.DOTALL,
    )
    program = re.sub(r"targets = .*", "targets = np.array([[0, 1, 1, 0]]).T", program)
    lines = printed_by(tmp_path, program, "1\n1\n1\n0\n")
    assert DIFFERENT in lines
    if form is ProgramForm.WORKSHOP:
        assert lines[-1].count("Input ") == 4
        assert answers_of(lines)[0] < 0.2
        return
    answers = {line.split(" ->")[0]: float(line.split("->")[1]) for line in lines if "->" in line}
    assert len(answers) == 16
    assert all((answers[" ".join(map(str, row))] > 0.5) is bool(row[3]) for row in rows)


@both_forms
def test_a_program_that_nobody_has_trained_answers_too(tmp_path: Path, form: ProgramForm) -> None:
    lines = printed_by(tmp_path, program_of(Experiment(), 0, form), "1\n0\n0\n")
    assert SAME_BITS in lines
    assert np.isclose(answers_of(lines), 0.45860596).any()
