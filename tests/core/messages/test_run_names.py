"""Names of runs: a number and what was changed, and they never change."""

import pytest

from nn_desktop.core.messages.run_names import RunNames, change_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import workshop

ROWS = Experiment().training_set


def test_a_name_stays_whatever_comes_after_it() -> None:
    names, runs = RunNames(), [workshop(), workshop(learning_rate=0.1), workshop(bias=True)]
    for run in runs:
        names.add(run)
    expected = ["1 · sigmoid, rate 1", "2 · rate 0.1", "3 · rate 1, with bias"]
    assert [names.name(run) for run in runs] == expected
    names.keep(runs[1:])
    names.add(workshop(seed=4))
    names.add(runs[1])
    assert [names.name(run) for run in runs] == ["", *expected[1:]]
    assert names.name(workshop(seed=4)) == "4 · without bias, seed 4"


def test_when_no_run_is_left_they_begin_again_with_1() -> None:
    names = RunNames()
    names.add(workshop(seed=2))
    names.keep([workshop()])
    names.add(workshop())
    assert names.name(workshop()) == "1 · sigmoid, rate 1"


def test_another_number_of_iterations_is_the_same_run() -> None:
    names = RunNames()
    names.add(workshop())
    assert names.name(workshop(iterations=7)) == "1 · sigmoid, rate 1"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (ROWS.with_target(1, 0.0), "row 2: 1 1 1 → 0"),
        (ROWS.with_input(3, 0, 1), "row 4: 1 1 1 → 0"),
        (ROWS.with_rows(4, [Row((1, 0, 0), 0.5)]), "with 1 0 0 → 0.5"),
        (ROWS.with_rows(0, [Row((1, 0, 0), 1.0)]), "with 1 0 0 → 1"),
        (ROWS.without_rows([0]), "without 0 0 1 → 0"),
        (ROWS.without_rows([3]), "without 0 1 1 → 0"),
        (ROWS.with_target(1, 0.0).with_target(0, 1.0), "targets 1 0 1 0"),
        (TrainingSet.from_rows([Row(inputs, 1.0) for inputs in CORNERS] * 2), "16 rows"),
    ],
)
def test_a_change_of_rows_is_told_as_what_it_was(rows: TrainingSet, words: str) -> None:
    assert change_text(Experiment().with_rows(rows), Experiment()) == words
    assert change_text(workshop(learning_rate=0.1).with_rows(rows), Experiment()) == f"rate 0.1, {words}"
