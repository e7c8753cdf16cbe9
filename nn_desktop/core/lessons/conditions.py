"""Conditions: whether one holds, and the same in words.

Nobody who writes a lesson writes these sentences. A fact that is a quantity has a name, and each comparison
a sentence around it. A fact that is a state has a sentence for each of its values. To add a fact: what it is
stands in `facts.py`, what it is called in `fact_names.py`.
"""

from collections.abc import Callable

import numpy as np

from nn_desktop.core.lessons.fact_names import quantity_name, state_text, value_name
from nn_desktop.core.lessons.facts import FACTS, FactKind, fact_value
from nn_desktop.core.lessons.lesson import Comparison, Condition, FactValue
from nn_desktop.core.lessons.snapshot import Snapshot
from nn_desktop.core.messages.wording import list_text, question_text
from nn_desktop.core.translation import count_text, plain_number, tr, tr_later, tr_now

_ORDERS: dict[Comparison, Callable[[float, float], bool]] = {
    Comparison.AT_LEAST: lambda value, bound: value >= bound,
    Comparison.AT_MOST: lambda value, bound: value <= bound,
    Comparison.ABOVE: lambda value, bound: value > bound,
    Comparison.BELOW: lambda value, bound: value < bound,
}
_AS_A_WISH = {
    Comparison.IS: tr_later("{what} is {value}."),
    Comparison.IS_NOT: tr_later("{what} is not {value}."),
    Comparison.AT_LEAST: tr_later("{what} is at least {value}."),
    Comparison.AT_MOST: tr_later("{what} is at most {value}."),
    Comparison.ABOVE: tr_later("{what} is above {value}."),
    Comparison.BELOW: tr_later("{what} is below {value}."),
    Comparison.NEAR: tr_later("{what} is {value}, give or take {within}."),
    Comparison.ONE_OF: tr_later("{what} is one of these: {value}."),
}
_AS_A_LACK = {
    Comparison.IS: tr_later("{what} is {now}; it should be {value}."),
    Comparison.IS_NOT: tr_later("{what} is {now}; it should be another."),
    Comparison.AT_LEAST: tr_later("{what} is {now}; it should be at least {value}."),
    Comparison.AT_MOST: tr_later("{what} is {now}; it should be at most {value}."),
    Comparison.ABOVE: tr_later("{what} is {now}; it should be above {value}."),
    Comparison.BELOW: tr_later("{what} is {now}; it should be below {value}."),
    Comparison.NEAR: tr_later("{what} is {now}; it should be {value}, give or take {within}."),
    Comparison.ONE_OF: tr_later("{what} is {now}; it should be one of these: {value}."),
}
_MOST_DIGITS = 17  # enough to tell any two floats apart


def holds(condition: Condition, snapshot: Snapshot) -> bool:
    """Return whether a condition holds. One on a fact without a value does not."""
    value = fact_value(condition.fact, snapshot)
    return value is not None and _compares(condition, value)


def all_hold(conditions: tuple[Condition, ...], snapshot: Snapshot) -> bool:
    """Return whether all of them hold."""
    return all(holds(condition, snapshot) for condition in conditions)


def condition_text(condition: Condition) -> str:
    """Return in words what a condition asks for: "The loss is at most 0.01."."""
    fact = FACTS[condition.fact]
    values = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    sentences = [state_text(condition.fact, value) for value in values]
    if not any(sentences):
        if condition.is_secret:
            return tr("{what} is the one that is looked for.").format(what=quantity_name(condition.fact))
        return _filled(_AS_A_WISH, condition, "")
    if condition.comparison is Comparison.ONE_OF:
        return tr("One of these: {sentences}").format(sentences=" ".join(sentences))
    if condition.comparison is not Comparison.IS_NOT:
        return sentences[0]
    if fact.kind is FactKind.TRUTH:
        return state_text(condition.fact, not condition.value)
    return tr("This is not so: {sentence}").format(sentence=sentences[0])


def lack_text(condition: Condition, snapshot: Snapshot) -> str:
    """Return in words what is there instead of what a condition, which does not hold, asks for."""
    now = fact_value(condition.fact, snapshot)
    if now is None:
        return _nothing_text(condition.fact)
    sentence = state_text(condition.fact, now)
    if sentence:
        return sentence
    if condition.is_secret:
        return tr("{what} is {now}; that is not the one that is looked for.").format(
            what=quantity_name(condition.fact), now=_now_text(condition, now)
        )
    return _filled(_AS_A_LACK, condition, _now_text(condition, now))


def _compares(condition: Condition, value: FactValue) -> bool:
    wanted = condition.value
    match condition.comparison:
        case Comparison.IS:
            return value == wanted
        case Comparison.IS_NOT:
            return value != wanted
        case Comparison.ONE_OF:
            return isinstance(wanted, tuple) and value in wanted
    if isinstance(value, str) or isinstance(wanted, (str, tuple)):
        return False
    if condition.comparison is Comparison.NEAR:
        return abs(value - wanted) <= condition.within
    return _ORDERS[condition.comparison](value, wanted)


def _filled(sentences: dict[Comparison, str], condition: Condition, now: str) -> str:
    values = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    return tr_now(sentences[condition.comparison]).format(
        what=quantity_name(condition.fact),
        value=list_text([_value_text(condition.fact, value) for value in values]),
        within=_value_text(condition.fact, condition.within),
        now=now,
    )


def _value_text(fact: str, value: FactValue) -> str:
    """A value as sentences have it, with all the digits that it was written with."""
    if isinstance(value, str):
        if FACTS[fact].kind in (FactKind.QUESTION, FactKind.FUNCTION):
            return " ".join(value)
        return value_name(fact, value)
    if isinstance(value, int):
        return count_text(value)
    return plain_number(value)


def _now_text(condition: Condition, now: FactValue) -> str:
    """A value that does not do, with as many digits as it takes to see that."""
    if not isinstance(now, float) or not np.isfinite(now):
        return _value_text(condition.fact, now)
    for digits in range(4, _MOST_DIGITS + 1):
        text = np.format_float_positional(now, precision=digits, fractional=False, trim="-")
        if not _compares(condition, float(text)):
            return plain_number(float(text))
    return _value_text(condition.fact, now)


def _nothing_text(fact: str) -> str:
    """Why a fact has no value."""
    name, place = fact.partition(".")[0], FACTS[fact].place
    if name == "cells_changed":
        return tr("Rows were added or deleted.")
    if name in ("target", "error", "delta"):
        if place is None:
            return tr("No row asks the chosen question.")
        return tr("No row asks {question}.").format(question=question_text(place))
    return tr("{what} cannot be told now.").format(what=quantity_name(fact))
