"""Conditions: whether they hold, and the sentences about them."""

from dataclasses import replace
from itertools import product

import pytest

from nn_desktop.core.lessons.conditions import all_hold, condition_text, holds, lack_text
from nn_desktop.core.lessons.facts import FACTS, FactKind
from nn_desktop.core.lessons.lesson import Comparison, Condition, FactValue, Start, Train
from nn_desktop.core.lessons.lesson_rules import ALLOWED
from nn_desktop.core.lessons.rehearsal import after, beginning
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import install_number_signs

START = beginning(Start(Experiment()))
TRAINED = after(START, (Train(),))

IS, IS_NOT, ONE_OF, NEAR = Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF, Comparison.NEAR
AT_LEAST, AT_MOST = Comparison.AT_LEAST, Comparison.AT_MOST
ABOVE, BELOW = Comparison.ABOVE, Comparison.BELOW

VALUES: dict[FactKind, tuple[FactValue, ...]] = {
    FactKind.NUMBER: (0, 1, 0.25, 10_000),
    FactKind.TRUTH: (True, False),
    FactKind.QUESTION: ("101", "000"),
    FactKind.FUNCTION: ("?0001111",),
}


def every_condition() -> list[Condition]:
    """Every fact with every comparison that it can have, with some values."""
    conditions = []
    for name, fact in FACTS.items():
        for comparison, value in product(ALLOWED[fact.kind], VALUES.get(fact.kind, fact.choices)):
            wanted = (value, value) if comparison is ONE_OF else value
            conditions.append(Condition(name, comparison, wanted, 0.01 if comparison is NEAR else 0.0))
    return conditions


@pytest.mark.parametrize(
    ("condition", "held"),
    [
        (Condition("cursor", IS, 10_000), True),
        (Condition("cursor", IS, 9_999), False),
        (Condition("cursor", IS_NOT, 0), True),
        (Condition("target.101", IS, 1), True),
        (Condition("target.000", IS, 0), False),
        (Condition("target.000", IS_NOT, 0), False),  # no row asks it: no value, so nothing holds
        (Condition("loss", AT_MOST, 0.01), True),
        (Condition("loss", AT_LEAST, 0.01), False),
        (Condition("answer.000", AT_LEAST, 0.5), True),
        (Condition("answer.000", ABOVE, 0.5), False),
        (Condition("answer.000", AT_MOST, 0.5), True),
        (Condition("answer.000", BELOW, 0.5), False),
        (Condition("answer.100", NEAR, 1.0, 0.001), True),
        (Condition("answer.100", NEAR, 1.0, 0.00001), False),
        (Condition("bias", IS, False), True),
        (Condition("bias", IS_NOT, False), False),
        (Condition("activation", ONE_OF, ("tanh", "sigmoid")), True),
        (Condition("activation", ONE_OF, ("tanh", "relu")), False),
        (Condition("chosen", IS, "100"), True),
        (Condition("function", IS, "?0001111"), True),
        (Condition("weight.4", BELOW, 100), False),
    ],
)
def test_a_condition_holds_or_not(condition: Condition, held: bool) -> None:
    assert holds(condition, TRAINED) is held
    assert all_hold((Condition("trained", IS, 10_000), condition), TRAINED) is held


def test_every_fact_and_comparison_makes_whole_sentences() -> None:
    for condition in every_condition():
        for snapshot in (START, TRAINED):
            for text in (condition_text(condition), lack_text(condition, snapshot)):
                assert text[0].isupper(), text
                assert text.endswith("."), text
                assert "{" not in text, text
                assert not any(word in text for word in ("None", "True", "False", "_", "e-")), text


def test_different_conditions_are_said_differently() -> None:
    told: dict[str, Condition] = {}
    for condition in every_condition():
        same = told.setdefault(condition_text(condition), condition)
        if same != condition:
            # "The bias is not off" is "The bias is on."
            assert FACTS[condition.fact].kind is FactKind.TRUTH
            assert same.fact == condition.fact


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (Condition("loss", AT_MOST, 0.01), "The loss is at most 0.01."),
        (Condition("trained", AT_LEAST, 10_000), "The number of trained iterations is at least 10,000."),
        (Condition("answer.101", ABOVE, 0.5), "The answer to 1 0 1 is above 0.5."),
        (Condition("weight.1", NEAR, 10.38061249, 1e-8), "Weight 1 is 10.38061249, give or take 10⁻⁸."),
        (Condition("weight.4", BELOW, 0), "The weight of the bias is below 0."),
        (Condition("bias", IS, True), "The bias is on."),
        (Condition("bias", IS_NOT, True), "The bias is off."),
        (Condition("chosen", IS, "010"), "The chosen question is 0 1 0."),
        (Condition("activation", ONE_OF, ("tanh", "relu")), "The activation is one of these: tanh and ReLU."),
        (Condition("tab", IS, "program"), "The open tab is Python program."),
        (Condition("learnable", IS, "no"), "One neuron cannot learn these rows."),
        (Condition("only_changed", IS_NOT, "rows"), "This is not so: Only the rows are changed."),
        (
            Condition("cursor", IS, 161, is_secret=True),
            "The iteration that is shown is the one that is looked for.",
        ),
    ],
)
def test_what_is_asked_for_in_words(condition: Condition, text: str) -> None:
    assert condition_text(condition) == text


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (Condition("loss", AT_MOST, 0.0001), "The loss is 0.0001292; it should be at most 0.0001."),
        (Condition("cursor", IS, 4), "The iteration that is shown is 10,000; it should be 4."),
        (
            Condition("chosen", IS, "101", is_secret=True),
            "The chosen question is 1 0 0; that is not the one that is looked for.",
        ),
        (Condition("bias", IS, True), "The bias is off."),
        (Condition("target.010", IS, 1), "No row asks 0 1 0."),
        (Condition("error", IS, 1), "No row asks the chosen question."),
        (Condition("weight.4", IS, 1), "The weight of the bias cannot be told now."),
        (Condition("seed", IS_NOT, 1), "The seed is 1; it should be another."),
    ],
)
def test_what_is_missing_in_words(condition: Condition, text: str) -> None:
    assert lack_text(condition, TRAINED) == text


def test_a_number_that_just_misses_is_said_with_the_digits_that_show_it() -> None:
    at_160 = replace(TRAINED, cursor=160)
    loss = lack_text(Condition("loss", AT_MOST, 0.01), at_160)
    assert loss == "The loss is 0.01002; it should be at most 0.01."
    # With four digits, 0.99993704 would be 0.9999 too.
    answer = lack_text(Condition("answer.100", AT_MOST, 0.9999), TRAINED)
    assert answer == "The answer to 1 0 0 is 0.99994; it should be at most 0.9999."


def test_added_rows_are_the_reason_why_no_cells_are_counted() -> None:
    more = replace(START, experiment=START.experiment.with_rows(TrainingSet.from_rows([])))
    assert lack_text(Condition("cells_changed", IS, 1), more) == "Rows were added or deleted."


def test_numbers_have_the_signs_of_the_language() -> None:
    install_number_signs({".": ",", ",": "."})
    try:
        assert lack_text(Condition("loss", AT_MOST, 0.0001), TRAINED) == (
            "The loss is 0,0001292; it should be at most 0,0001."
        )
        assert condition_text(Condition("trained", AT_LEAST, 10_000)) == (
            "The number of trained iterations is at least 10.000."
        )
    finally:
        install_number_signs({})
