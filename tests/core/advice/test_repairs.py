"""Repairs are tried: over every example, activation and start, what is offered leads to a run that learns."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from nn_desktop.core.advice.advice_text import nothing_helped_text, offers
from nn_desktop.core.advice.repairs import Advice, advise, candidates, confirm
from nn_desktop.core.advice.trials import Trials, run_trials
from nn_desktop.core.messages.diagnosis import diagnose
from nn_desktop.core.messages.verdict import verdict_text
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.examples import read_examples
from tests.core.advice.results import result_of
from tests.core.experiments import run, workshop

EXAMPLES = {example.title: example.experiment for example in read_examples()}


def in_the_end(experiment: Experiment) -> Advice:
    """What the trials come to; until then they say nothing."""
    *before, advice = advise(experiment)
    assert set(before) <= {None}
    assert advice is not None
    return advice


@cache
def trained(experiment: Experiment) -> History:
    """What pressing Train leads to."""
    return run(experiment, experiment.settings.iterations)


def learns(experiment: Experiment) -> bool:
    """Whether all answers are near all targets then, asked row by row."""
    history = trained(experiment)
    answers = history.network.answers(history.last_weights)
    rows = [experiment.training_set.row(number) for number in range(len(experiment.training_set))]
    return all(abs(answers[int("".join(map(str, row.inputs)), 2)] - row.target) <= 0.25 for row in rows)


def with_seed_first(trials: Trials, seed: int) -> Trials:
    """The same trials for somebody who began with another seed."""
    place = trials.seeds.index(seed)
    order = [place, *(number for number in range(len(trials.seeds)) if number != place)]
    return Trials(
        trials.experiment.with_settings(replace(trials.experiment.settings, seed=seed)),
        trials.rates,
        tuple(trials.seeds[number] for number in order),
        trials.learned[:, order],
    )


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
@pytest.mark.parametrize("title", EXAMPLES)
def test_no_failed_run_ends_without_a_true_sentence_and_what_is_offered_learns(
    title: str, activation: str
) -> None:
    example = EXAMPLES[title]
    settings = replace(example.settings, activation=activation, learning_rate=1.0, seed=1)
    trials = result_of(run_trials(example.with_settings(settings)))
    for seed in range(1, 11):
        experiment = example.with_settings(replace(settings, seed=seed))
        if learns(experiment):
            continue
        history = trained(experiment)
        told = diagnose(history)
        assert (told.text if told else verdict_text(history, 0, 0.1)).endswith(".")
        offered = list(candidates(with_seed_first(trials, seed)))
        # The ordinary loop decides: its last digits are others than those of the trials.
        confirmed = next((each for each in offered if result_of(confirm(each))), None)
        if confirmed is None:
            assert not offered
        else:
            assert learns(confirmed)


@pytest.mark.parametrize(
    ("title", "activation"),
    [
        ("The workshop", "tanh"),
        ("The workshop", "relu"),
        ("Only input 1", "relu"),
        ("Majority", "relu"),
        ("XOR of two inputs", "sigmoid"),
        ("What the workshop claims", "sigmoid"),
    ],
)
def test_advice_leads_to_runs_that_learn(title: str, activation: str) -> None:
    experiment = EXAMPLES[title]
    experiment = experiment.with_settings(
        replace(experiment.settings, activation=activation, learning_rate=1.0, seed=1)
    )
    advice = in_the_end(experiment)
    assert advice.repairs
    for repair in advice.repairs:
        assert learns(repair)
        changed = replace(
            repair.settings, seed=1, learning_rate=1.0, bias=experiment.settings.bias, hidden_neurons=0
        )
        assert changed == experiment.settings


def test_as_little_is_changed_as_can_be() -> None:
    # tanh learns the workshop's rows from every start, if only the rate is smaller: so the seed stays.
    (repair,) = in_the_end(workshop(activation="tanh")).repairs
    assert repair == workshop(activation="tanh", learning_rate=0.3)
    # ReLU is dead from seed 1 on at every rate, so both must change; the bias and the neurons stay.
    (repair,) = in_the_end(workshop(activation="relu")).repairs
    assert (repair.settings.bias, repair.settings.hidden_neurons) == (False, 0)
    assert repair.settings.seed != 1
    assert not any(learns(workshop(activation="relu", learning_rate=rate)) for rate in (1, 0.3, 0.1, 0.03))


def test_the_order_of_candidates_is_same_seed_then_same_rate_then_the_rate_of_most_starts() -> None:
    learned = np.array([[False, False, True], [False, True, True], [True, False, False]])
    trials = Trials(workshop(seed=7), (1.0, 0.1, 0.3), (7, 0, 1), learned)
    found = [(each.settings.learning_rate, each.settings.seed) for each in candidates(trials)]
    assert found == [(0.3, 7), (1.0, 1), (0.1, 0), (0.1, 1)]


def test_a_bias_and_hidden_neurons_are_offered_side_by_side_only_where_each_alone_helps() -> None:
    # One neuron without a bias cannot, and either helps.
    advice = in_the_end(EXAMPLES["What the workshop claims"])
    assert [(each.settings.bias, each.settings.hidden_neurons) for each in advice.repairs] == [
        (True, 0),
        (False, 2),
    ]
    # A bias alone does not help XOR.
    xor = EXAMPLES["XOR of two inputs"]
    advice = in_the_end(xor.with_settings(replace(xor.settings, bias=False)))
    assert all(repair.settings.hidden_neurons for repair in advice.repairs)


def test_where_nothing_can_help_nothing_is_tried_and_nothing_offered() -> None:
    advice = in_the_end(EXAMPLES["Contradictory rows"])
    assert advice == Advice((), ())
    assert nothing_helped_text(advice) == ""
    out_of_reach = TrainingSet.from_rows([Row((1, 0, 0), 7.0)])
    assert in_the_end(Experiment(out_of_reach)) == Advice((), ())


def test_it_can_be_left_alone_at_any_time_and_does_little_at_once() -> None:
    steps = advise(EXAMPLES["Parity of three inputs"])
    assert [next(steps) for _ in range(20)] == [None] * 20


def test_what_was_found_is_said_with_a_link_that_says_what_it_does() -> None:
    experiment = workshop(activation="relu")
    (offer,) = offers(in_the_end(experiment), experiment)
    assert offer.sentence == "With rate 1, none of 30 starts learns these rows. With rate 0.1, 15 do."
    assert offer.link == "Set the rate to 0.1 and the seed to 0"
    assert learns(offer.experiment)
    experiment = workshop(activation="tanh")
    (offer,) = offers(in_the_end(experiment), experiment)
    assert offer.sentence.endswith("With rate 0.3, 30 do.")
    assert offer.link == "Set the rate to 0.3"
    claims = EXAMPLES["What the workshop claims"]
    first, second = offers(in_the_end(claims), claims)
    assert first.sentence == "Tried with a bias. With rate 1, 30 of 30 starts learn these rows."
    assert (first.link, second.link) == ("Switch the bias on", "Use 2 hidden neurons")


def test_trials_that_did_not_help_are_told_too() -> None:
    rows = TrainingSet.from_rows([Row((1, 0, 0), 0.9999), Row((1, 0, 0), 0.5001)])
    experiment = Experiment(rows, Settings(iterations=5, seed=4))
    advice = in_the_end(experiment)
    assert advice.repairs == () or all(map(learns, advice.repairs))
    if not advice.repairs:
        assert nothing_helped_text(advice).endswith("have not learned these rows.")


def test_weights_of_ones_own_are_kept_if_another_rate_is_enough_and_given_up_if_not() -> None:
    experiment = workshop(activation="tanh").with_own_weights((0.5, 0.5, 0.5))
    advice = in_the_end(experiment)
    (repair,) = advice.repairs
    assert repair.own_weights == (0.5, 0.5, 0.5)
    assert learns(repair)
    assert offers(advice, experiment)[0].link == f"Set the rate to {repair.settings.learning_rate:g}"
    dead = workshop(activation="relu", seed=0).with_own_weights((-1.0, -1.0, -1.0))
    advice = in_the_end(dead)
    (repair,) = advice.repairs
    assert repair.own_weights is None
    assert learns(repair)
    assert offers(advice, dead)[0].link.startswith("Begin with random weights · Set the ")
