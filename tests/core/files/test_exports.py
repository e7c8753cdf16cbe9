"""Runs and answers for other programs, as CSV."""

import csv
from io import StringIO

import numpy as np
import pytest

from nn_desktop.core.files import exports
from nn_desktop.core.files.exports import answers_to_csv, escaped_text, history_to_csv, weight_names
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.history import History
from tests.core.experiments import KINDS, run, workshop


def table(text: str) -> list[list[str]]:
    assert text.endswith("\r\n")
    return list(csv.reader(StringIO(text, newline="")))


def test_the_run_is_given_in_full_precision() -> None:
    history = run(workshop(hidden_neurons=2, bias=True), 20)
    heading, *lines = table("".join(history_to_csv(history)))
    assert heading[:2] == ["iteration", "loss"]
    assert len(lines) == 21
    for iteration, line in enumerate(lines):
        weights = history.weights_at(iteration)
        assert int(line[0]) == iteration
        assert float(line[1]) == history.loss_of(weights)
        assert np.array_equal([float(cell) for cell in line[2:]], weights)


@pytest.mark.parametrize("iterations", [0, 1, 10, 11, 12, 23, 100])
def test_a_long_run_is_thinned_out_and_its_end_is_there(
    iterations: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "MOST_EXPORTED_ITERATIONS", 10)
    lines = table("".join(history_to_csv(run(workshop(), iterations))))[1:]
    numbers = [int(line[0]) for line in lines]
    steps = set(np.diff(numbers[:-1]).tolist())
    assert (numbers[0], numbers[-1]) == (0, iterations)
    assert len(numbers) <= 12
    assert len(steps) <= 1
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)
def test_every_weight_has_a_name_of_its_own(activation: str, bias: bool, hidden_neurons: int) -> None:
    network = workshop(activation=activation, bias=bias, hidden_neurons=hidden_neurons).network
    names = weight_names(network)
    assert len(names) == len(set(names)) == network.weights_count


def test_the_names_say_from_where_to_where() -> None:
    assert weight_names(workshop().network) == tuple(f"weight input {n} to neuron" for n in (1, 2, 3))
    assert weight_names(workshop(hidden_neurons=1, bias=True).network) == (
        "weight input 1 to hidden 1",
        "weight input 2 to hidden 1",
        "weight input 3 to hidden 1",
        "weight bias to hidden 1",
        "weight hidden 1 to output",
        "weight bias to output",
    )


def test_the_answers_stand_beside_their_questions() -> None:
    answers = np.linspace(0.1, 0.8, 8)
    heading, *lines = table(answers_to_csv(workshop(), answers))
    assert heading == ["input 1", "input 2", "input 3", "answer", "reason"]
    assert [tuple(map(int, line[:3])) for line in lines] == list(CORNERS)
    assert np.array_equal([float(line[3]) for line in lines], answers)
    assert all(line[4] for line in lines)
    # A spreadsheet would take these for formulas.
    assert not any(line[4].startswith(("=", "+", "-", "@")) for line in lines)


def test_the_run_of_an_untrained_network_is_one_line() -> None:
    assert len(list(history_to_csv(History.start(workshop())))) == 2
    assert Settings() == workshop().settings


@pytest.mark.parametrize(
    "text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "=", " =1", "\t=1", "\n@x", "-1+2", "--1", "-"]
)
def test_a_text_that_looks_like_a_formula_is_escaped(text: str) -> None:
    assert escaped_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a", "1", "-1", "+1", "-0.5", "-1e-07", "- 1", "a=1", "'=1", "0 0 1"])
def test_numbers_and_plain_texts_are_left_as_they_are(text: str) -> None:
    assert escaped_text(text) == text
