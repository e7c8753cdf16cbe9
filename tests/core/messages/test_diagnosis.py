"""Real runs: those that went wrong are named, and those that did not are left in peace.

An alarm is checked by its own words: where nothing moves, training on for long must not help, and what
it says to try must.
"""

from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import pytest

from nn_desktop.core import translation
from nn_desktop.core.boolean.functions import PartialTable, can_learn, neuron_family
from nn_desktop.core.messages.diagnosis import SHORTEST_RUN, Diagnosis, DiagnosisKind, diagnose
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment, Settings
from nn_desktop.core.network.history import Ending, History
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import Row, TrainingSet

XOR = "000:0 010:1 100:1 110:0"
AND = "000:0 010:0 100:0 110:1"


def rows_of(text: str) -> TrainingSet:
    """Rows from text such as "001:0 111:1"."""
    return TrainingSet.from_rows(
        Row((int(row[0]), int(row[1]), int(row[2])), float(row[4:])) for row in text.split()
    )


def on(history: History, iterations: int) -> History:
    """The history after so many iterations, or more."""
    for longer in train(history, iterations - history.iterations):
        history = longer
    return history


@cache
def run(rows: str = "", iterations: int = 1000, **settings: Any) -> History:
    """A run of `rows`, or of the workshop's."""
    training_set = rows_of(rows) if rows else WORKSHOP_ROWS
    start = History.start(Experiment(training_set, Settings(**settings)))
    return on(start, iterations)


def diagnosis(rows: str = "", iterations: int = 1000, **settings: Any) -> Diagnosis:
    told = diagnose(run(rows, iterations, **settings))
    assert told is not None
    return told


def tables(bias: bool, learnable: bool, every: int) -> list[TrainingSet]:
    """A sample of the tables of 0 and 1 that one sigmoid neuron can, or cannot, learn."""
    chosen = []
    for answers in product((None, 0, 1), repeat=8):
        given = {corner: answer for corner, answer in enumerate(answers) if answer is not None}
        verdict = can_learn(PartialTable.from_answers(given), neuron_family(Settings(bias=bias).network))
        if given and verdict is learnable:
            chosen.append([Row(CORNERS[corner], answer) for corner, answer in given.items()])
    return [TrainingSet.from_rows(rows) for rows in chosen[::every]]


# Nothing is said of runs in which nothing went wrong


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_default_experiment_is_left_in_peace_at_any_length(seed: int) -> None:
    history = History.start(Experiment(settings=Settings(seed=seed)))
    for iterations in [*range(20), *range(190, 230, 3), 500, 1000, 3000, 10_000, 30_000]:
        history = on(history, iterations)
        assert diagnose(history) is None
        assert diagnose(history, since=iterations // 3) is None


@pytest.mark.parametrize(("bias", "every"), [(True, 125), (False, 35)])
def test_tables_that_can_be_learned_are_left_in_peace(bias: bool, every: int) -> None:
    for training_set in tables(bias, learnable=True, every=every):
        history = History.start(Experiment(training_set, Settings(bias=bias)))
        for iterations in (1, 200, 1000, 10_000):
            history = on(history, iterations)
            assert diagnose(history) is None


@pytest.mark.parametrize(("bias", "every"), [(True, 80), (False, 300)])
def test_the_compromise_of_one_neuron_that_cannot_learn_a_table_is_no_alarm(bias: bool, every: int) -> None:
    for training_set in tables(bias, learnable=False, every=every):
        history = History.start(Experiment(training_set, Settings(bias=bias)))
        for iterations in (200, 3000, 10_000):
            history = on(history, iterations)
            assert diagnose(history) is None


@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
@pytest.mark.parametrize("rate", [0.01, 0.1])
def test_small_learning_rates_are_left_in_peace(activation: str, rate: float) -> None:
    generator = np.random.RandomState(4)
    for _ in range(15):
        questions = generator.permutation(8)[: generator.randint(1, 9)]
        rows = " ".join(f"{question:03b}:{generator.randint(2)}" for question in questions)
        history = run(rows, 200, activation=activation, bias=True, learning_rate=rate)
        for iterations in (200, 2000):
            assert diagnose(on(history, iterations)) is None


@pytest.mark.parametrize(
    "rows",
    [
        "001:0 111:1 001:1",  # contradictory: the mean is answered
        "001:1e9 001:-999999999 111:0.3",
        "001:5 111:-3",  # out of reach: the nearest answer is given
        "000:1 111:1",  # stuck at 0.5 or 0
        "000:1",
        "001:0.5 111:0.25",
    ],
)
@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
def test_the_best_answers_there_are_is_no_alarm(rows: str, activation: str) -> None:
    for iterations in (200, 1000, 10_000):
        assert diagnose(run(rows, iterations, activation=activation, learning_rate=0.3)) is None


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("hidden_neurons", [2, 3, 8])
def test_the_plateaus_of_hidden_neurons_are_no_alarm(hidden_neurons: int, seed: int) -> None:
    history = run(XOR, 1, bias=True, hidden_neurons=hidden_neurons, seed=seed)
    for iterations in (200, 300, 500, 1000, 2000):
        history = on(history, iterations)
        assert diagnose(history) is None


def test_there_is_nothing_to_say_without_rows() -> None:
    assert diagnose(History.start(Experiment(TrainingSet.from_rows([])))) is None


# Diverged


def test_a_diverged_run_says_where_and_what_to_try() -> None:
    history = replace(run(iterations=1500), ending=Ending.DIVERGED)
    assert diagnose(history) == Diagnosis(
        DiagnosisKind.DIVERGED,
        "The numbers grew beyond all bounds after iteration 1,500.",
    )
    assert diagnose(replace(run(iterations=0), ending=Ending.DIVERGED)) is not None


# Saturated


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"learning_rate": 1000.0, "seed": 1}, "neuron is"),
        ({"learning_rate": 1000.0, "seed": 2}, "neuron is"),
        ({"learning_rate": 1000.0, "bias": True}, "neuron is"),
        ({"learning_rate": 1e6}, "neuron is"),
        ({"learning_rate": 100.0, "seed": 4}, "neuron is"),
        ({"learning_rate": 1000.0, "hidden_neurons": 3, "seed": 3}, "neurons are"),
        ({"learning_rate": 10.0, "activation": "tanh"}, "neuron is"),
        (
            {"learning_rate": 100.0, "activation": "tanh", "hidden_neurons": 4, "bias": True, "seed": 2},
            "neurons are",
        ),
    ],
)
def test_a_learning_rate_that_saturates_the_neurons(settings: dict[str, Any], word: str) -> None:
    told = diagnosis(**settings)
    assert told.kind is DiagnosisKind.SATURATED
    assert told.text.startswith(f"The {word} stuck: ")
    assert set(told.questions) <= {1, 3, 5, 7}
    assert told.questions
    assert_only_this_helps(settings, learning_rate=0.1)


def assert_only_this_helps(settings: dict[str, Any], **change: Any) -> None:
    """Training on for ten times as long changes next to nothing; doing as told does."""
    stuck, longer = run(**settings), run(iterations=10_000, **settings)
    assert longer.loss_at(10_000) > 0.99 * stuck.loss_at(1000)
    better = run(iterations=10_000, **{**settings, **change})
    assert diagnose(better) is None
    assert better.loss_at(10_000) < 0.1 * stuck.loss_at(1000)


def test_one_neuron_that_cannot_learn_the_rows_may_be_saturated_too() -> None:
    assert diagnosis("001:0 011:1 101:1 111:0", learning_rate=1000.0).kind is DiagnosisKind.SATURATED


def test_a_short_run_has_not_had_time() -> None:
    settings: dict[str, Any] = {"learning_rate": 1e-6}
    assert diagnose(run("", SHORTEST_RUN - 1, **settings)) is None
    assert diagnose(run("", SHORTEST_RUN, **settings)) is not None


def test_what_stands_still_is_told_at_any_age() -> None:
    settings: dict[str, Any] = {"learning_rate": 1000.0}
    for iterations in (20, SHORTEST_RUN - 1, SHORTEST_RUN):
        assert diagnosis("", iterations, **settings).kind is DiagnosisKind.SATURATED
    assert diagnosis("", 1, activation="relu").kind is DiagnosisKind.DEAD_RELU


def test_one_step_more_does_not_change_a_diagnosis() -> None:
    history = run(learning_rate=1000.0)
    assert diagnose(history, since=999) == diagnose(history, since=1000) == diagnose(history)


def test_a_large_learning_rate_that_went_well_is_no_alarm() -> None:
    assert diagnose(run(learning_rate=1000.0, seed=0)) is None
    assert diagnose(run(learning_rate=100.0, seed=3)) is None


# Dead relu


@pytest.mark.parametrize("seed", [1, 9, 11])
def test_a_relu_that_is_dead_from_the_start_needs_another_seed(seed: int) -> None:
    settings: dict[str, Any] = {"activation": "relu", "learning_rate": 0.1, "seed": seed}
    told = diagnosis(**settings)
    assert told == Diagnosis(
        DiagnosisKind.DEAD_RELU,
        "The ReLU is dead: it answers 0 to every row, and there its slope is 0.",
        (5, 7),
    )
    assert_only_this_helps(settings, seed=0)


@pytest.mark.parametrize("seed", [0, 3, 4])
def test_a_relu_that_the_learning_rate_killed_needs_a_smaller_one(seed: int) -> None:
    settings: dict[str, Any] = {"activation": "relu", "learning_rate": 1.0, "seed": seed}
    told = diagnosis(**settings)
    assert told.kind is DiagnosisKind.DEAD_RELU
    assert_only_this_helps(settings, learning_rate=0.1)


def test_a_relu_may_be_dead_for_some_questions() -> None:
    settings: dict[str, Any] = {"activation": "relu", "learning_rate": 0.1, "seed": 2}
    told = diagnosis(**settings)
    assert told.text.startswith("The ReLU is dead for 1 0 1 and 1 1 1: it answers 0,")
    assert_only_this_helps(settings, seed=0)


@pytest.mark.parametrize("seed", [2, 10, 15])
def test_all_hidden_neurons_may_be_dead(seed: int) -> None:
    settings: dict[str, Any] = {
        "activation": "relu",
        "bias": True,
        "hidden_neurons": 2,
        "learning_rate": 0.1,
        "seed": seed,
    }
    told = diagnosis(**settings)
    assert told.kind is DiagnosisKind.DEAD_RELU
    assert told.text.startswith("All hidden neurons are dead: they answer 0,")
    assert_only_this_helps(settings, seed=0)


def test_a_relu_that_answers_0_where_it_should_is_not_dead() -> None:
    assert diagnose(run("001:0 111:0", activation="relu", learning_rate=0.1)) is None
    assert diagnose(run("000:0 001:-1", activation="relu", learning_rate=0.1)) is None
    assert diagnose(run("000:7", activation="relu")) is None


# Standing still and swinging


def test_weights_that_swing_between_two_states_need_a_smaller_learning_rate() -> None:
    for seed in range(5):
        told = diagnosis(AND, activation="tanh", seed=seed)
        assert told.kind is DiagnosisKind.SWINGING
        assert told.text == "The weights swing between 2 states, for ever."
        calm = diagnosis(AND, activation="tanh", learning_rate=0.1, seed=seed)
        assert calm.kind is not DiagnosisKind.SWINGING
        told = diagnosis(activation="tanh", seed=seed, iterations=3000)
        assert told.kind is DiagnosisKind.SWINGING
        assert told.text == "The weights swing between 2 states: what one iteration does, the next undoes."
        assert diagnose(run(activation="tanh", iterations=3000, learning_rate=0.1, seed=seed)) is None


def test_hidden_neurons_may_stand_still_though_none_is_dead_everywhere() -> None:
    settings: dict[str, Any] = {
        "activation": "relu",
        "bias": True,
        "hidden_neurons": 2,
        "learning_rate": 0.1,
    }
    kinds = {told.kind for seed in range(60) if (told := diagnose(run(XOR, seed=seed, **settings)))}
    assert DiagnosisKind.STANDSTILL in kinds


# No progress


def test_a_loss_that_goes_up_and_down_needs_a_smaller_learning_rate() -> None:
    for seed in range(5):
        told = diagnosis(AND, activation="tanh", bias=True, seed=seed)
        assert told.kind is DiagnosisKind.NO_PROGRESS
        assert told.text == "The loss goes up and down and no longer falls."
        assert diagnose(run(AND, activation="tanh", bias=True, learning_rate=0.1, seed=seed)) is None


@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
@pytest.mark.parametrize("hidden_neurons", [0, 4])
def test_steps_that_are_too_small_need_a_larger_learning_rate(activation: str, hidden_neurons: int) -> None:
    told = diagnosis(activation=activation, hidden_neurons=hidden_neurons, learning_rate=1e-6)
    assert told.kind is DiagnosisKind.NO_PROGRESS


def test_a_neuron_that_rests_far_from_what_it_can_learn_is_told_so() -> None:
    told = diagnosis(bias=True, learning_rate=30.0, seed=4)
    assert told.kind is DiagnosisKind.NO_PROGRESS
    assert told.text.startswith("The loss no longer falls, though it is still high.")


def test_hidden_neurons_that_rest_for_long_need_another_start_or_more_of_them() -> None:
    settings: dict[str, Any] = {"bias": True, "hidden_neurons": 1, "seed": 1}
    told = diagnosis(XOR, 10_000, **settings)
    assert told.kind is DiagnosisKind.NO_PROGRESS
    assert diagnose(run(XOR, 1000, **settings)) is None
    assert diagnose(run(XOR, 10_000, **{**settings, "hidden_neurons": 4})) is None


# All of it


def test_every_sentence_can_be_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation._Door, "translate", staticmethod(str.upper))
    told = [
        diagnosis(learning_rate=1000.0),
        diagnosis(activation="relu", seed=1),
        diagnosis(learning_rate=1e-6),
        diagnosis(AND, activation="tanh", bias=True),
    ]
    assert all(each.text.isupper() for each in told)
