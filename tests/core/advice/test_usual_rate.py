"""The usual learning rate of an activation: measured on the examples, and offered where it helps."""

from collections.abc import Callable

import numpy as np
import pytest

from nn_desktop.core.advice.advice_text import offers, usual_rate_text
from nn_desktop.core.advice.repairs import Advice, may_want_usual_rate, try_usual_rate
from nn_desktop.core.network.activations import ACTIVATIONS, Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.session.examples import read_examples
from tests.core.experiments import run, workshop

RATES = (1.0, 0.3, 0.1, 0.03)
STARTS = 30
EXAMPLES = [example.experiment for example in read_examples()]
Formula = Callable[[Array], Array]
FUNCTIONS: dict[str, tuple[Formula, Formula]] = {
    "sigmoid": (lambda x: 1 / (1 + np.exp(-x)), lambda output: output * (1 - output)),
    "tanh": (np.tanh, lambda output: 1 - output**2),
    "relu": (lambda x: np.maximum(x, 0), lambda output: np.where(output > 0, 1.0, 0.0)),
}


def learned(activation: str, iterations: int = 10_000) -> list[int]:
    """How many neurons learn with each rate: all examples, all starts, written out in plain NumPy."""
    apply, slope = FUNCTIONS[activation]
    inputs, targets = np.zeros((len(EXAMPLES), 8, 4)), np.zeros((len(EXAMPLES), 1, 8))
    is_row = np.zeros((len(EXAMPLES), 1, 8))
    for place, example in enumerate(EXAMPLES):
        rows = example.training_set
        inputs[place, : len(rows), :3] = rows.inputs
        inputs[place, : len(rows), 3] = example.settings.bias
        targets[place, 0, : len(rows)] = rows.targets
        is_row[place, 0, : len(rows)] = 1
    starts = [2 * np.random.RandomState(seed).random_sample(4) - 1 for seed in range(STARTS)]
    weights = np.tile(np.array(starts), (len(EXAMPLES), len(RATES), 1))
    rates = np.repeat(RATES, STARTS)[:, np.newaxis]
    across = np.ascontiguousarray(inputs.transpose(0, 2, 1))
    with np.errstate(all="ignore"):
        for _ in range(iterations):
            outputs = apply(weights @ across)
            weights += rates * ((is_row * (targets - outputs) * slope(outputs)) @ inputs)
        errors = np.where(is_row == 1, targets - apply(weights @ across), 0)
    is_learned = np.all(np.abs(errors) <= 0.25, axis=2)  # nan is not
    return [int(count) for count in is_learned.reshape(-1, len(RATES), STARTS).sum(axis=(0, 2))]


def in_the_end(experiment: Experiment) -> Advice:
    *before, advice = try_usual_rate(experiment)
    assert set(before) <= {None}
    assert advice is not None
    return advice


@pytest.mark.parametrize("activation", FUNCTIONS)
def test_the_usual_rate_is_one_with_which_the_examples_are_learned_from_most_starts(activation: str) -> None:
    counts = dict(zip(RATES, learned(activation), strict=True))
    usual = ACTIVATIONS[activation].usual_rate
    if activation == "sigmoid":
        assert usual is None
        assert set(counts.values()) == {11 * STARTS}
    else:
        assert usual is not None
        assert counts[usual] > 3 * counts[1.0]
        assert counts[usual] > 0.9 * max(counts.values())


def test_what_the_usual_rate_does_for_these_rows_is_told_with_a_link_that_learns_them() -> None:
    experiment = workshop(activation="tanh")
    assert may_want_usual_rate(experiment)
    assert usual_rate_text(experiment, None) == (
        "The usual learning rate for tanh is 0.1. Trying it on these rows …"
    )
    advice = in_the_end(experiment)
    assert usual_rate_text(experiment, advice) == (
        "The usual learning rate for tanh is 0.1. With rate 1, none of 30 starts learns these rows. "
        "With rate 0.1, 30 do."
    )
    (offer,) = offers(advice, experiment)
    assert (offer.link, offer.experiment) == (
        "Set the rate to 0.1",
        workshop(activation="tanh", learning_rate=0.1),
    )
    assert run(offer.experiment, 10_000).loss_at(10_000) < 0.01


def test_a_start_that_learns_with_neither_rate_is_not_sent_to_the_usual_one_alone() -> None:
    # Every ReLU that starts from seed 1 dies on the workshop's rows.
    experiment = workshop(activation="relu")
    (offer,) = offers(in_the_end(experiment), experiment)
    assert offer.link == "Set the rate to 0.1 and the seed to 0"
    assert run(offer.experiment, 10_000).loss_at(10_000) < 0.01


def test_where_the_rate_is_good_as_it_is_nothing_is_offered_and_where_none_is_neither() -> None:
    experiment = workshop(activation="tanh", learning_rate=0.3)
    advice = in_the_end(experiment)
    assert advice.repairs == ()
    assert usual_rate_text(experiment, advice).endswith(
        "With rate 0.3, 30 of 30 starts learn these rows. With rate 0.1, 30 do."
    )
    by_title = {example.title: example.experiment for example in read_examples()}
    majority = by_title["Majority"]
    experiment = majority.with_settings(workshop(activation="relu", bias=True).settings)
    advice = in_the_end(experiment)
    assert advice.repairs == ()
    assert usual_rate_text(experiment, advice).endswith("With rate 0.1, none does.")


def test_a_rate_that_is_usual_and_rows_that_cannot_be_learned_are_not_looked_at() -> None:
    assert not may_want_usual_rate(workshop(activation="tanh", learning_rate=0.1))
    assert not may_want_usual_rate(workshop(learning_rate=7.0))
    by_title = {example.title: example.experiment for example in read_examples()}
    parity = by_title["Parity of three inputs"]
    assert not may_want_usual_rate(parity.with_settings(workshop(activation="tanh", bias=True).settings))
