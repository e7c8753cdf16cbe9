"""Experiments, conditions and actions from the tables of a lesson file."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import TypeGuard

from nn_desktop.core.files import document_values
from nn_desktop.core.files.document_json import ContentError
from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.facts import CORNER_NAMES, FACTS, Fact, FactKind
from nn_desktop.core.lessons.lesson import Action, Comparison, Condition, FactValue, Inputs
from nn_desktop.core.lessons.lesson_values import LessonProblem, Table
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.experiment import LARGEST_WEIGHT, Experiment, Settings
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import count_text, tr

MOST_LESSON_ROWS = 100
MOST_LESSON_ITERATIONS = 1_000_000
MOST_CONDITIONS = 20

_FUNCTION = re.compile(r"[01?]{8}")
_COMPARISONS = {comparison.value: comparison for comparison in Comparison}
_FOR_WORDS = (Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF)
ALLOWED: dict[FactKind, tuple[Comparison, ...]] = {
    FactKind.NUMBER: tuple(Comparison),
    FactKind.TRUTH: (Comparison.IS, Comparison.IS_NOT),
    FactKind.CHOICE: _FOR_WORDS,
    FactKind.QUESTION: _FOR_WORDS,
    FactKind.FUNCTION: _FOR_WORDS,
}
"""Which comparisons make sense for which facts."""


def conditions(table: Table, key: str) -> tuple[Condition, ...]:
    """Return the conditions under a key; at least one, because it is asked for where there must be one."""
    found = tuple(_condition(inside) for inside in table.tables(key, MOST_CONDITIONS))
    if not found:
        table.refuse(key, tr("a list of conditions, and not an empty one"))
    return found


def fact_name(table: Table, name: object) -> str:
    """Return the name of a fact that there is."""
    if not isinstance(name, str) or name not in FACTS:
        table.refuse("fact", tr("the name of a fact in quotation marks, as loss or answer.101"))
    return name


def experiment(table: Table, base: Experiment, examples: Mapping[str, Experiment]) -> Experiment:
    """Return `base` with what `example`, `rows`, `settings` and `weights` say instead, if they are there."""
    if table.has("example"):
        base = table.one_of("example", examples)
    if table.has("rows"):
        base = base.with_rows(rows(table))
    if table.has("settings"):
        values = Table(table.raw("settings"), (*table.place, "settings"))
        for name in [each.name for each in fields(Settings)]:
            if values.has(name):
                value = setting(values, name, name)
                base = base.with_settings(replace(base.settings, **{name: value}))  # type: ignore[arg-type]
        values.end()
    if table.has("weights"):
        base = base.with_own_weights(_weights(table, base.network.weights_count))
    return base


def rows(table: Table) -> TrainingSet:
    """Return the rows under the key `rows`."""
    value = table.raw("rows")
    if not isinstance(value, list) or not 0 < len(value) <= MOST_LESSON_ROWS:
        table.refuse("rows", tr("a list of 1 to {limit} rows").format(limit=MOST_LESSON_ROWS))
    try:
        return document_values.training_set(value)
    except ContentError as wrong:
        raise LessonProblem((*table.place, "rows"), wrong.problem) from None


def _weights(table: Table, count: int) -> tuple[float, ...]:
    values = table.raw("weights")
    if not isinstance(values, list) or len(values) != count or not all(map(_is_weight, values)):
        table.refuse("weights", tr("a list of {count} numbers for these settings").format(count=count))
    return tuple(map(float, values))


def _is_weight(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= LARGEST_WEIGHT


def setting(table: Table, key: str, name: str) -> FactValue:
    """Return the value under a key as one that the setting `name` can have."""
    try:
        settings = document_values.settings({name: table.raw(key)})
    except ContentError as wrong:
        raise LessonProblem((*table.place, key), wrong.problem) from None
    value: FactValue = getattr(settings, name)
    return value


def inputs(table: Table, key: str) -> Inputs:
    """Return three inputs."""
    values = table.wholes(key, 1, INPUTS)
    if len(values) != INPUTS:
        table.refuse(key, tr("three inputs that are 0 or 1"))
    first, second, third = values
    return first, second, third


def _condition(table: Table) -> Condition:
    name = fact_name(table, table.raw("fact"))
    fact = FACTS[name]
    found = [key for key in _COMPARISONS if table.has(key)]
    allowed = [comparison.value for comparison in ALLOWED[fact.kind]]
    if len(found) != 1 or found[0] not in allowed:
        table.refuse("fact", tr("compared by one of these: {names}").format(names=", ".join(allowed)))
    comparison = _COMPARISONS[found[0]]
    value = table.raw(found[0])
    values: list[object] = value if comparison is Comparison.ONE_OF and isinstance(value, list) else [value]
    wanted = tuple(each for each in values if _is_value_of(each, fact))
    if not wanted or len(wanted) < len(values):
        table.refuse(found[0], _wanted(fact))
    within = table.number("within") if comparison is Comparison.NEAR else 0.0
    is_secret = table.truth("secret")
    table.end()
    return Condition(
        name, comparison, wanted if comparison is Comparison.ONE_OF else wanted[0], within, is_secret
    )


def _is_value_of(value: object, fact: Fact) -> TypeGuard[FactValue]:
    if fact.kind is FactKind.TRUTH:
        return isinstance(value, bool)
    if fact.kind is FactKind.NUMBER:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if not isinstance(value, str):
        return False
    if fact.kind is FactKind.FUNCTION:
        return _FUNCTION.fullmatch(value) is not None
    return value in (CORNER_NAMES if fact.kind is FactKind.QUESTION else fact.choices)


def _wanted(fact: Fact) -> str:
    if fact.kind is FactKind.NUMBER:
        return tr("a number")
    if fact.kind is FactKind.TRUTH:
        return tr("true or false")
    if fact.kind is FactKind.QUESTION:
        return tr("a question in quotation marks, as 101")
    if fact.kind is FactKind.FUNCTION:
        return tr("eight signs in quotation marks, each 0, 1 or ?")
    return tr("one of these: {names}").format(names=", ".join(fact.choices))


@dataclass
class ActionReader:
    """Reads what "Show me" does, card by card, and knows how far a training would go.

    Args:
        examples: the examples by their file names without the ending.
        iterations: what one training means, before the next action.
    """

    examples: Mapping[str, Experiment]
    iterations: int

    def actions(self, table: Table, key: str, most: int) -> tuple[Action, ...]:
        """Return the actions under a key; none if it is missing."""
        found = []
        left = MOST_LESSON_ITERATIONS
        for inside in table.tables(key, most):
            found.append(self._action(inside))
            left -= self.iterations if isinstance(found[-1], lesson.Train) else 0
            if left < 0:
                text = tr('"Show me" trains for at most {limit} iterations.')
                raise LessonProblem(inside.place, text.format(limit=count_text(MOST_LESSON_ITERATIONS)))
        return tuple(found)

    def _action(self, table: Table) -> Action:
        kinds: dict[str, Callable[[Table], Action]] = {
            "example": self._experiment,
            "experiment": self._experiment,
            "rows": lambda table: lesson.ChangeRows(rows(table)),
            "setting": self._setting,
            "weight": self._weight,
            "choose": lambda table: lesson.ChooseInputs(inputs(table, "inputs")),
            "reset": lambda _: lesson.Reset(),
            "step": lambda _: lesson.Step(),
            "train": lambda _: lesson.Train(),
            "cursor": lambda table: lesson.MoveCursor(table.whole("iteration", 0, MOST_LESSON_ITERATIONS)),
            "tab": lambda table: lesson.ShowTab(table.one_of("name", {tab: tab for tab in lesson.TABS})),
            "copy": lambda _: lesson.CopyProgram(),
        }
        action = table.one_of("do", kinds)(table)
        table.end()
        return action

    def _experiment(self, table: Table) -> Action:
        found = experiment(table, Experiment(), self.examples)
        self.iterations = found.settings.iterations
        return lesson.ShowExperiment(found)

    def _weight(self, table: Table) -> Action:
        place = table.whole("number", 1, INPUTS + 1) - 1
        weight = table.number("value")
        if abs(weight) > LARGEST_WEIGHT:
            lowest, highest = count_text(-int(LARGEST_WEIGHT)), count_text(int(LARGEST_WEIGHT))
            wanted = tr("a number from {lowest} to {highest}").format(lowest=lowest, highest=highest)
            table.refuse("value", wanted)
        return lesson.ChangeWeight(place, weight)

    def _setting(self, table: Table) -> Action:
        name = table.one_of("name", {each.name: each.name for each in fields(Settings)})
        value = setting(table, "value", name)
        if name == "iterations":
            self.iterations = int(value)
        return lesson.ChangeSetting(name, value)
