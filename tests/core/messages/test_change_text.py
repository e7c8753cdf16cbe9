"""What was changed, in the name of a run and read aloud."""

import pytest

from nn_desktop.core.messages.change_text import change_text, spoken_rows_change
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import workshop

ROWS = Experiment().training_set


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (ROWS.with_target(1, 0.0), "row 2: 1 1 1 → 0"),
        (ROWS.with_input(3, 0, 1), "row 4: 1 1 1 → 0"),
        (ROWS.with_inserted(4, TrainingSet.from_rows([Row((1, 0, 0), 0.5)])), "with 1 0 0 → 0.5"),
        (ROWS.with_inserted(0, TrainingSet.from_rows([Row((1, 0, 0), 1.0)])), "with 1 0 0 → 1"),
        (ROWS.without_rows([0]), "without 0 0 1 → 0"),
        (ROWS.without_rows([3]), "without 0 1 1 → 0"),
        (ROWS.with_target(1, 0.0).with_target(0, 1.0), "targets 1 0 1 0"),
        (TrainingSet.from_rows([Row(inputs, 1.0) for inputs in CORNERS] * 2), "16 rows"),
    ],
)
def test_a_change_of_rows_is_told_as_what_it_was(rows: TrainingSet, words: str) -> None:
    assert change_text(Experiment().with_rows(rows), Experiment()) == words
    assert change_text(workshop(learning_rate=0.1).with_rows(rows), Experiment()) == f"rate 0.1, {words}"


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (ROWS, ""),
        (ROWS.with_target(1, 0.25), "Row 2: 1 1 1, target 0.25"),
        (ROWS.with_input(3, 0, 1), "Row 4: 1 1 1, target 0"),
        (ROWS.with_target(1, 0.0).with_target(0, 1.0), "2 rows are changed."),
        (ROWS.without_rows([3]), "The table has 3 rows."),
    ],
)
def test_a_change_of_rows_is_read_aloud_as_a_sentence(rows: TrainingSet, words: str) -> None:
    assert spoken_rows_change(rows, ROWS) == words
