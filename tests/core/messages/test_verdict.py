"""The verdict on a training, row by row."""

import numpy as np
import pytest

from nn_desktop.core.messages.verdict import row_verdict, verdict_text
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.examples import read_examples
from tests.core.experiments import finished, run, some_experiments, workshop


def text(experiment: Experiment, iterations: int) -> str:
    return verdict_text(run(experiment, iterations), 0, 0.1)


def table(*rows: tuple[str, float]) -> TrainingSet:
    return TrainingSet.from_rows(
        Row((int(question[0]), int(question[1]), int(question[2])), target) for question, target in rows
    )


def test_the_workshops_rows_are_learned_and_it_says_from_where_to_where_the_loss_fell() -> None:
    assert text(Experiment(), 10_000) == (
        "All 4 rows learned: loss 0.62 → 0.00013 in 10,000 iterations (0.10 s)."
    )


def test_rows_on_the_wrong_side_are_counted() -> None:
    # The first answers of the workshop: 0.27, 0.33, 0.24 and 0.36, and two rows want a 1.
    assert text(Experiment(), 1).startswith("2 of 4 rows are still on the wrong side of 0.5: loss 0.62 → ")
    assert " in 1 iteration (" in text(Experiment(), 1)
    assert text(Experiment(), 6).startswith("All 4 rows are on the right side of 0.5: loss")


def test_an_answer_of_a_half_is_on_no_side() -> None:
    # Exclusive or: one neuron ends with 0.5 for every row, on paper and in the last digits that are shown.
    rows = table(("001", 0), ("111", 0), ("101", 1), ("011", 1))
    told = text(Experiment(rows), 10_000)
    assert told.startswith("4 of 4 rows still have the answer 0.5: loss 0.58 → 0.5 ")


@pytest.mark.parametrize("title", ["XOR of two inputs", "Two inputs: XOR"])
def test_whatever_the_last_bits_are_answers_that_read_0_5000_are_on_no_side(title: str) -> None:
    (experiment,) = (each.experiment for each in read_examples() if each.title == title)
    history = run(experiment, 10_000)
    rows = experiment.training_set
    answers = experiment.network.answers(history.last_weights)[rows.corners()]
    assert {f"{answer:.4f}" for answer in answers} == {"0.5000"}
    for step in (-1e-5, 0.0, 1e-16, 1e-5):
        # The same answers, but for their last digits.
        verdict = row_verdict(experiment, history.last_weights + step)
        assert (verdict.rows, verdict.missed, verdict.undecided) == (4, 4, 4)


def test_the_loss_is_told_from_where_this_training_began() -> None:
    history = finished(run(Experiment(), 1000), 500)
    told = verdict_text(history, 1000, 2.5)
    before, after = (run(Experiment(), 1500).loss_at(iteration) for iteration in (1000, 1500))
    assert told == f"All 4 rows learned: loss {before:.2g} → {after:.2g} in 500 iterations (2.50 s)."


def test_what_stands_still_is_said_because_then_training_on_is_no_use() -> None:
    told = text(workshop(activation="relu"), 500)
    assert told.startswith("2 of 4 rows are still on the wrong side of 0.5: loss 1 → 1 in 500 iterations")
    assert told.endswith("No weight changed in the last iteration, so training on changes nothing.")


def test_it_is_said_too_where_every_row_is_on_the_right_side_but_not_near_its_target() -> None:
    rows = table(("001", 0), ("101", 0), ("011", 0), ("111", 1))
    told = text(Experiment(rows, Settings("tanh", True, learning_rate=0.1)), 3000)
    assert told.startswith("All 4 rows are on the right side of 0.5: loss ")
    assert told.endswith("No weight changed in the last iteration, so training on changes nothing.")
    assert "No weight" not in text(workshop(activation="relu", learning_rate=0.1, seed=3), 3000)


def test_targets_that_are_no_yes_or_no_are_told_by_their_distance() -> None:
    rows = table(("100", 3.0), ("010", -2.0), ("001", 0.5))
    told = text(Experiment(rows, Settings("relu", bias=True, learning_rate=0.05, seed=4)), 3000)
    # A ReLU never answers below 0.
    assert told.startswith("1 of 3 rows is still more than 0.25 away from its target: ")
    told = text(Experiment(rows, Settings(bias=True)), 3000)
    assert told.startswith("2 of 3 rows are still more than 0.25 away from their target: ")


@pytest.mark.parametrize(
    ("target", "words"), [(1.0, "The row is learned"), (9.0, "The row is not learned yet")]
)
def test_a_single_row_is_spoken_of_as_one(target: float, words: str) -> None:
    assert text(Experiment(table(("100", target))), 500).startswith(words + ": ")


@pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), [("sigmoid", True, 0), ("tanh", False, 3)])
def test_the_counts_are_those_of_the_rows_one_by_one(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    for experiment in some_experiments(activation, bias, hidden_neurons):
        weights = History.start(experiment).last_weights
        answers = experiment.network.answers(weights)
        rows = [experiment.training_set.row(number) for number in range(len(experiment.training_set))]
        errors = [answers[4 * row.inputs[0] + 2 * row.inputs[1] + row.inputs[2]] - row.target for row in rows]
        verdict = row_verdict(experiment, weights)
        assert verdict.rows == len(rows)
        assert verdict.learned == sum(abs(error) <= 0.25 for error in errors)
        assert verdict.is_boolean == all(row.target in (0, 1) for row in rows)
        limit = 0.5 if verdict.is_boolean and activation == "sigmoid" else 0.25
        if not verdict.is_boolean or activation == "sigmoid":
            missed = np.abs(errors) > limit if limit == 0.25 else np.abs(errors) >= limit
            assert verdict.missed == missed.sum()
