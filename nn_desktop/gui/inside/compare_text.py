"""Two runs side by side, line by line."""

from collections.abc import Iterator
from typing import NamedTuple

from nn_desktop.core.messages.weight_names import short_weight_name
from nn_desktop.core.messages.wording import question_text, row_text
from nn_desktop.core.network.activations import ACTIVATIONS, Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.network import Network
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format

# Of rows that are the same in both, and of others. Nobody reads on; the rest is counted.
_MOST_ROWS = 40

DIFFERENT = "≠"
OTHER_SIDE = "≠↕"
"""One answer lies above 0.5, and the other does not."""


class ComparedLine(NamedTuple):
    """One thing of both runs.

    Attributes:
        what: the thing.
        mine: how it is in the run that is shown; "" if there it is not.
        other: how it is in the other run.
        mark: "" if it is the same in both, and else how it differs, as a sign.
        details: what there is no room for beside the others.
        is_answer: whether it is an answer, which may be hidden.
    """

    what: str
    mine: str
    other: str
    mark: str = ""
    details: str = ""
    is_answer: bool = False


class RunNumbers(NamedTuple):
    """The numbers of a run at one iteration.

    Attributes:
        network: its shape.
        loss: of all rows.
        answers: (8,).
        weights: (weights_count,).
    """

    network: Network
    loss: float
    answers: Array
    weights: Array


def compared_experiments(mine: Experiment, other: Experiment) -> list[ComparedLine]:
    """Return both runs' settings and rows, what differs first."""
    settings, rows = list(_settings(mine, other)), list(_rows(mine, other))
    different = [line for line in settings if line.mark] + _first([line for line in rows if line.mark])
    same = [line for line in settings if not line.mark] + _first([line for line in rows if not line.mark])
    return different + same


def compared_numbers(mine: RunNumbers, other: RunNumbers) -> list[ComparedLine]:
    """Return the loss, the eight answers and the weights of both runs."""
    lines = [_line(tr("Loss"), number_format.loss(mine.loss), number_format.loss(other.loss))]
    for corner, (one, two) in enumerate(zip(mine.answers.tolist(), other.answers.tolist(), strict=True)):
        line = _line(question_text(corner), number_format.answer(one), number_format.answer(two))
        is_across = (one > 0.5) != (two > 0.5)
        lines.append(line._replace(mark=OTHER_SIDE if is_across else line.mark, is_answer=True))
    weights, others = _named_weights(mine), _named_weights(other)
    names = dict.fromkeys((*weights, *others))
    return lines + [_line(name, weights.get(name, ""), others.get(name, "")) for name in names]


def _line(what: str, mine: str, other: str) -> ComparedLine:
    return ComparedLine(what, mine, other, "" if mine == other else DIFFERENT)


def _settings(mine: Experiment, other: Experiment) -> Iterator[ComparedLine]:
    one, two = mine.settings, other.settings
    on, off = tr("on"), tr("off")
    plain, count = number_format.plain, number_format.count
    yield _line(tr("Learning rate"), plain(one.learning_rate), plain(two.learning_rate))
    yield _line(tr("Activation"), ACTIVATIONS[one.activation].title, ACTIVATIONS[two.activation].title)
    yield _line(tr("Bias"), on if one.bias else off, on if two.bias else off)
    yield _line(tr("Hidden"), count(one.hidden_neurons), count(two.hidden_neurons))
    starts = [_start_in_full(each) for each in (mine, other)]
    line = _line(tr("Seed"), _start(mine), _start(other))
    is_same = mine.own_weights == other.own_weights and not line.mark
    yield line._replace(mark="" if is_same else DIFFERENT, details="; ".join(filter(None, starts)))


def _start(experiment: Experiment) -> str:
    return tr("own") if experiment.own_weights is not None else str(experiment.settings.seed)


def _start_in_full(experiment: Experiment) -> str:
    if experiment.own_weights is None:
        return ""
    weights = ", ".join(map(number_format.plain, experiment.own_weights))
    return tr("own starting weights: {weights}").format(weights=weights)


def _rows(mine: Experiment, other: Experiment) -> Iterator[ComparedLine]:
    tables = (mine.training_set, other.training_set)
    for number in range(max(map(len, tables))):
        one, two = (row_text(table.row(number)) if number < len(table) else "" for table in tables)
        yield _line(tr("Row {number}").format(number=number_format.count(number + 1)), one, two)


def _first(rows: list[ComparedLine]) -> list[ComparedLine]:
    if len(rows) <= _MOST_ROWS:
        return rows
    text = tr("{count} more rows").format(count=number_format.count(len(rows) - _MOST_ROWS))
    return [*rows[:_MOST_ROWS], ComparedLine(text, "", "", rows[0].mark)]


def _named_weights(run: RunNumbers) -> dict[str, str]:
    texts = map(number_format.weight, run.weights.tolist())
    return {short_weight_name(run.network, place): text for place, text in enumerate(texts)}
