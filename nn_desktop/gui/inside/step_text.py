"""The text of *One step in numbers*: lines of code, each with what it gives now."""

from dataclasses import dataclass

import numpy as np

from nn_desktop.core.network.activations import RELU, SIGMOID, Array
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.network import Learning, Network
from nn_desktop.core.translation import tr
from nn_desktop.gui.inside.step_table import CodeLine
from nn_desktop.gui.look import number_format
from nn_desktop.session.session import Session


@dataclass(frozen=True)
class StepText:
    """What *One step in numbers* says.

    Attributes:
        heading: which iteration it is.
        lines: of code, with their numbers.
        remarks: below: the sum written out, and where the slope comes from.
    """

    heading: str
    lines: tuple[CodeLine, ...]
    remarks: tuple[str, ...]

    @classmethod
    def of(cls, session: Session) -> "StepText":
        """Return the text for the iteration at the cursor."""
        return cls(_heading(session), _code_lines(session), _remarks(session))

    @property
    def words(self) -> str:
        """All of it in words and numbers alone, for screen readers."""
        return "\n".join((self.heading, *(line.words for line in self.lines), *self.remarks))


def _heading(session: Session) -> str:
    text = tr("Iteration {now} to {next}; one number for each row, then for each weight.")
    if _has_counts(session):
        text = tr("Iteration {now} to {next}; rows with the same inputs share a number.")
    text = text.format(now=number_format.count(session.cursor), next=number_format.count(session.cursor + 1))
    if session.shown_run.network.bias:
        text += " " + tr("Last input: always 1 (bias).")
    return text


def _has_counts(session: Session) -> bool:
    """Whether a question stands in the table more than once, so that its rows are added up."""
    return bool(np.any(session.history.experiment.training_set.folded().counts != 1))


def _code_lines(session: Session) -> tuple[CodeLine, ...]:
    if not len(session.history.experiment.training_set):
        return (CodeLine("# " + tr("There are no rows to learn from.")),)
    network = session.shown_run.network
    layers = network.layers(session.shown_run.weights)
    lines_of = _lines_with_hidden if network.hidden_neurons else _lines_of_neuron
    lines = lines_of(network, session.shown_run.learning, layers, _Words.of(session))
    if _has_counts(session):
        # What the error is made of cannot be read from the table then.
        error = 2 if network.hidden_neurons else 1
        lines[error:error] = _lines_of_folded_rows(session)
    return tuple(lines)


def _lines_of_folded_rows(session: Session) -> list[CodeLine]:
    rows = session.history.experiment.training_set.folded()
    counts = tuple(number_format.count(int(count)) for count in rows.counts[:, 0])
    return [CodeLine("targets", _numbers(rows.means)), CodeLine("counts", (counts,))]


@dataclass(frozen=True)
class _Words:
    """What the lines of code say differently, depending on rows and settings.

    Attributes:
        error: the error of a row.
        scale: in front of what is added to weights.
    """

    error: str
    scale: str

    @classmethod
    def of(cls, session: Session) -> "_Words":
        # The mean of the targets of a question, as often as it stands there: so does the Python program.
        error = "counts * (targets - output)" if _has_counts(session) else "targets - output"
        rate = session.history.experiment.settings.learning_rate
        return cls(error, "" if rate == 1 else "learning_rate * ")


def _lines_of_neuron(
    network: Network, learning: Learning, layers: tuple[Array, ...], words: _Words
) -> list[CodeLine]:
    name, formula = network.activation.name, network.activation.slope_formula
    adjustments = learning.adjustments[0]
    return [
        CodeLine(f"output      = {name}(inputs @ weights)", _numbers(learning.outputs[0])),
        CodeLine(f"error       = {words.error}", _numbers(learning.error, sign=True)),
        CodeLine(f"slope       = {formula}", _numbers(learning.slopes[0])),
        CodeLine("delta       = error * slope", _numbers(learning.deltas[0], sign=True)),
        CodeLine(f"adjustments = {words.scale}inputs.T @ delta", _numbers(adjustments, sign=True)),
        CodeLine("weights    += adjustments", _numbers(layers[0] + adjustments, sign=True)),
    ]


def _lines_with_hidden(
    network: Network, learning: Learning, layers: tuple[Array, ...], words: _Words
) -> list[CodeLine]:
    name, formula = network.activation.name, network.activation.slope_formula
    hidden_formula = formula.replace("output", "hidden")
    first, second = (layer + more for layer, more in zip(layers, learning.adjustments, strict=True))
    return [
        CodeLine(f"hidden  = {name}(inputs @ weights_1)", _numbers(learning.outputs[0])),
        CodeLine(f"output  = {name}(hidden @ weights_2)", _numbers(learning.outputs[1])),
        CodeLine(f"error   = {words.error}", _numbers(learning.error, sign=True)),
        CodeLine(f"delta_2 = error * ({formula})", _numbers(learning.deltas[1], sign=True)),
        CodeLine(
            f"delta_1 = delta_2 @ weights_2.T * ({hidden_formula})", _numbers(learning.deltas[0], sign=True)
        ),
        CodeLine(f"weights_2 += {words.scale}hidden.T @ delta_2", _numbers(second, sign=True)),
        CodeLine(f"weights_1 += {words.scale}inputs.T @ delta_1", _numbers(first, sign=True)),
    ]


def _numbers(values: Array, *, sign: bool = False) -> tuple[tuple[str, ...], ...]:
    """Write a column for each neuron as a line for each neuron; (n, neurons)."""
    return tuple(
        tuple(number_format.narrow(value, sign=sign) for value in neuron) for neuron in values.T.tolist()
    )


def _remarks(session: Session) -> tuple[str, ...]:
    activation = session.shown_run.network.activation
    slope = tr("1 - output * output is the slope of tanh, written with its output, not its sum.")
    if activation is SIGMOID:
        slope = tr("output * (1 - output) is the slope of the sigmoid, written with its output, not its sum.")
    elif activation is RELU:
        slope = tr("The slope of ReLU is 1 where its output is above 0, and 0 elsewhere.")
    return _sum_text(session), slope


def _sum_text(session: Session) -> str:
    """The sum for the chosen question, written out: 1 × 9.673 + 0 × -0.208 + 0 × -4.630 = 9.673."""
    network = session.shown_run.network
    row = np.array([session.chosen_inputs], dtype=np.float64)
    seen = row if not network.hidden_neurons else network.forward(session.shown_run.weights, row)[0]
    names = [number_format.plain(round(float(value), 3)) for value in seen[0]]
    values = network.with_ones(seen)[0]
    if network.bias:
        names.append("1")
    weights = network.layers(session.shown_run.weights)[-1][:, 0]
    terms = " + ".join(
        f"{name} × {number_format.fixed(float(weight), 3)}"
        for name, weight in zip(names, weights, strict=True)
    )
    question = " ".join(map(str, session.chosen_inputs[:INPUTS]))
    return tr("{question}: {terms} = {sum}; {activation} makes it {answer}.").format(
        question=question,
        terms=terms,
        sum=number_format.fixed(float(values @ weights), 3),
        activation=network.activation.title,
        answer=number_format.answer(session.prediction),
    )
