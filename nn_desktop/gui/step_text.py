"""The text of *One step in numbers*: lines of code, each with what it gives now."""

from dataclasses import dataclass

import numpy as np

from nn_desktop.core.activations import RELU, SIGMOID, Array
from nn_desktop.core.network import INPUTS, Learning, Network
from nn_desktop.core.translation import tr
from nn_desktop.gui import number_text
from nn_desktop.session.session import Session

_MOST_NUMBERS = 9


@dataclass(frozen=True)
class _CodeLine:
    """A line of code and the numbers that it gives; `values` may be a sentence instead."""

    code: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class StepText:
    """What *One step in numbers* says.

    Attributes:
        heading: which iteration it is.
        table: the lines of code with their numbers in columns, for characters that are equally wide. Plain
            text: laying out a rich one takes longer than a frame, and the cursor may be dragged.
        remarks: below: the sum written out, and where the slope comes from.
        words: all of it in words and numbers alone, for screen readers.
    """

    heading: str
    table: str
    remarks: str
    words: str

    @classmethod
    def of(cls, session: Session) -> "StepText":
        """Return the text for the iteration at the cursor."""
        heading, lines, remarks = _heading(session), _code_lines(session), _remarks(session)
        words = [heading, *(f"{line.code}: {', '.join(line.values)}" for line in lines), *remarks]
        return cls(heading, _table(lines), "\n".join(remarks), "\n".join(words))


def _table(lines: list[_CodeLine]) -> str:
    code_width = max(len(line.code) for line in lines)
    columns = [line.values for line in lines if len(line.values) > 1]
    width = max((len(value) for values in columns for value in values), default=0)
    return "\n".join(
        f"{line.code:{code_width}} " + "".join(f" {value:>{width}}" for value in line.values)
        for line in lines
    )


def _heading(session: Session) -> str:
    text = tr("Iteration {now} to {next}; one number for each row.")
    if _has_counts(session):
        text = tr("Iteration {now} to {next}; rows with the same inputs are one number.")
    text = text.format(now=number_text.count(session.cursor), next=number_text.count(session.cursor + 1))
    if session.network.bias:
        text += " " + tr("The last input is always 1: the bias.")
    return text


def _has_counts(session: Session) -> bool:
    """Whether a question stands in the table more than once, so that its rows are added up."""
    return bool(np.any(session.history.experiment.training_set.folded().counts != 1))


def _code_lines(session: Session) -> list[_CodeLine]:
    if not len(session.history.experiment.training_set):
        return [_CodeLine("# " + tr("There are no rows to learn from."), ())]
    learning = session.learning
    network = session.network
    rate = session.history.experiment.settings.learning_rate
    layers = network.layers(session.weights)
    # The mean of the targets of a question, as often as it stands there: so does the Python program.
    error = "counts * (targets - output)" if _has_counts(session) else "targets - output"
    lines = _lines_with_hidden if network.hidden_neurons else _lines_of_neuron
    return [
        _CodeLine(line.code.format(error=error), line.values)
        for line in lines(network, learning, layers, rate)
    ]


def _lines_of_neuron(
    network: Network, learning: Learning, layers: tuple[Array, ...], rate: float
) -> list[_CodeLine]:
    name = network.activation.name
    scale = "" if rate == 1 else "learning_rate * "
    return [
        _CodeLine(f"output      = {name}(inputs @ weights)", _numbers(learning.outputs[0], 4)),
        _CodeLine("error       = {error}", _numbers(learning.error, 4, sign=True)),
        _CodeLine(f"slope       = {network.activation.slope_formula}", _numbers(learning.slopes[0], 4)),
        _CodeLine("delta       = error * slope", _numbers(learning.deltas[0], 4, sign=True)),
        _CodeLine(f"adjustments = {scale}inputs.T @ delta", _numbers(learning.adjustments[0], 4, sign=True)),
        _CodeLine("weights    += adjustments", _numbers(layers[0] + learning.adjustments[0], 4, sign=True)),
    ]


def _lines_with_hidden(
    network: Network, learning: Learning, layers: tuple[Array, ...], rate: float
) -> list[_CodeLine]:
    name, formula = network.activation.name, network.activation.slope_formula
    scale = "" if rate == 1 else "learning_rate * "
    many = network.hidden_neurons > 1
    hidden = tr("{rows} × {columns} numbers").format(rows=len(learning.error), columns=network.hidden_neurons)
    hidden_values = (hidden,) if many else _numbers(learning.outputs[0], 4)
    hidden_deltas = (hidden,) if many else _numbers(learning.deltas[0], 4, sign=True)
    return [
        _CodeLine(f"hidden  = {name}(inputs @ weights_1)", hidden_values),
        _CodeLine(f"output  = {name}(hidden @ weights_2)", _numbers(learning.outputs[1], 4)),
        _CodeLine("error   = {error}", _numbers(learning.error, 4, sign=True)),
        _CodeLine(f"delta_2 = error * ({formula})", _numbers(learning.deltas[1], 4, sign=True)),
        _CodeLine(
            f"delta_1 = delta_2 @ weights_2.T * ({formula.replace('output', 'hidden')})", hidden_deltas
        ),
        _CodeLine(
            f"weights_2 += {scale}hidden.T @ delta_2",
            _numbers(layers[1] + learning.adjustments[1], 4, sign=True),
        ),
        _CodeLine(
            f"weights_1 += {scale}inputs.T @ delta_1",
            _numbers(layers[0] + learning.adjustments[0], 4, sign=True),
        ),
    ]


def _numbers(values: Array, decimals: int, *, sign: bool = False) -> tuple[str, ...]:
    flat = values.ravel()
    shown = tuple(number_text.fixed(float(value), decimals, sign=sign) for value in flat[:_MOST_NUMBERS])
    return (*shown, "…") if len(flat) > _MOST_NUMBERS else shown


def _remarks(session: Session) -> list[str]:
    remarks = [_sum_text(session)]
    activation = session.network.activation
    if activation is SIGMOID:
        remarks.append(
            tr("output * (1 - output) is the slope of the sigmoid, written with its output, not its sum.")
        )
    elif activation is RELU:
        remarks.append(tr("The slope of ReLU is 1 where its output is above 0, and else 0."))
    else:
        remarks.append(tr("1 - output * output is the slope of tanh, written with its output, not its sum."))
    return remarks


def _sum_text(session: Session) -> str:
    """The sum for the chosen question, written out: 1 × 9.673 + 0 × -0.208 + 0 × -4.630 = 9.673."""
    network = session.network
    row = np.array([session.chosen_inputs], dtype=np.float64)
    seen = row if not network.hidden_neurons else network.forward(session.weights, row)[0]
    names = [number_text.plain(round(float(value), 3)) for value in seen[0]]
    values = network.with_ones(seen)[0]
    if network.bias:
        names.append("1")
    weights = network.layers(session.weights)[-1][:, 0]
    terms = " + ".join(
        f"{name} × {number_text.fixed(float(weight), 3)}" for name, weight in zip(names, weights, strict=True)
    )
    question = " ".join(map(str, session.chosen_inputs[:INPUTS]))
    return tr("{question}: {terms} = {sum}; {activation} makes it {answer}.").format(
        question=question,
        terms=terms,
        sum=number_text.fixed(float(values @ weights), 3),
        activation=network.activation.name,
        answer=number_text.answer(session.prediction),
    )
