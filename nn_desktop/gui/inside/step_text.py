"""What *One step in numbers* says: lines of code, each with what it gives, under heads."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from nn_desktop.core.messages.weight_names import incoming_names
from nn_desktop.core.messages.wording import asking_rows_text
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.step.one_step import OneStep, Quantity, StepLine, step_lines
from nn_desktop.core.translation import tr, tr_now
from nn_desktop.gui.inside.written_sum import sum_text
from nn_desktop.gui.look import number_format
from nn_desktop.session.session import Session

_SIGNED = {Quantity.ERROR, Quantity.DELTA, Quantity.ADJUSTMENTS, Quantity.WEIGHTS}


class Head(NamedTuple):
    """The head of a column of numbers.

    Attributes:
        title: what it is: "row 1", "weight 2".
        below: what stands under that: "0 0 1 → 0".
        is_chosen: whether it is of the chosen question.
    """

    title: str
    below: str = ""
    is_chosen: bool = False

    @property
    def words(self) -> str:
        """The same in one line."""
        return f"{self.title}, {self.below}" if self.below else self.title


@dataclass(frozen=True)
class CodeLine:
    """A line of code and the numbers that it gives.

    Attributes:
        line: which one of the step it is; None for what the others only refer to.
        code: as Python.
        sentence: what it does.
        heads: of the numbers.
        numbers: for each neuron that it is about, one for each head.
    """

    line: StepLine | None
    code: str
    sentence: str
    heads: tuple[Head, ...]
    numbers: tuple[tuple[float, ...], ...]

    @property
    def name(self) -> str:
        """What the numbers are called in the code."""
        return self.code.split()[0]

    @cached_property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """The numbers as they stand in the table."""
        return tuple(tuple(map(self._text, numbers)) for numbers in self.numbers)

    def _text(self, number: float) -> str:
        if self.line is None and self.name == "counts":
            return number_format.count(int(number))
        is_signed = self.line is not None and self.line.quantity in _SIGNED
        return number_format.narrow(number, sign=is_signed)

    @property
    def words(self) -> str:
        """All of it for a screen reader."""
        parts = []
        for place, texts in enumerate(self.texts):
            pairs = zip(self.heads, texts, strict=True)
            values = ", ".join(f"{head.title} {text}" for head, text in pairs)
            parts.append(values if len(self.texts) == 1 else f"{neuron_name(place)}: {values}")
        return f"{' '.join(self.code.split())}: {'; '.join(parts)}"


@dataclass(frozen=True)
class StepText:
    """What is shown of a step.

    Attributes:
        corner: from which iteration to which it leads, and whether it has just been made or is the next one;
            and the same shorter and shorter.
        head: the same as a sentence.
        lines: of code, with their numbers.
        remarks: the sum written out, and where the slope comes from.
        short_sum: the sum again, without some of its terms where there are many.
    """

    corner: tuple[str, ...]
    head: str
    lines: tuple[CodeLine, ...]
    remarks: tuple[str, ...]
    short_sum: str

    @classmethod
    def of(cls, session: Session) -> "StepText":
        """Return the text for the step that is shown."""
        step = session.shown_run.one_step
        which = tr("the step just made") if step.is_made else tr("the next step")
        parts = {
            "now": number_format.count(step.iteration),
            "next": number_format.count(step.iteration + 1),
            "which": which,
        }
        short = tr("just made") if step.is_made else tr("next")
        corner = (
            tr("Iteration {now} → {next}\n{which}").format(**parts),
            "{now} → {next}\n{short}".format(short=short, **parts),
            f"{parts['now']} →\n{parts['next']}",
        )
        head = tr("Iteration {now} to {next}: {which}.").format(**parts)
        experiment = session.history.experiment
        if not len(experiment.training_set):
            sentence = tr("There are no rows to learn from.")
            return cls(corner, head, (), (sentence,), sentence)
        inputs = session.chosen_inputs
        remarks = (sum_text(step, inputs), tr_now(step.network.activation.slope_sentence))
        short_sum = sum_text(step, inputs, is_short=True)
        lines = code_lines(experiment, step, corner_number(inputs))
        return cls(corner, head, lines, remarks, short_sum)

    @property
    def words(self) -> str:
        """All of it in words and numbers alone, for screen readers."""
        return "\n".join((self.head, *(line.words for line in self.lines), *self.remarks))


def neuron_name(place: int) -> str:
    """What one of several neurons is called, counted from 0."""
    return tr("neuron {number}").format(number=place + 1)


def code_lines(experiment: Experiment, step: OneStep, chosen: int) -> tuple[CodeLine, ...]:
    """Return the lines of a step of an experiment that has rows.

    Args:
        experiment: of which it is a step.
        step: the numbers.
        chosen: the chosen question, 0 to 7.
    """
    codes = _codes(experiment)
    rows, lines = row_heads(experiment, chosen), []
    for line in step_lines(step.network):
        numbers, code = step.numbers(line), codes[line]
        heads = rows
        if line.quantity.is_of_weights:
            names = incoming_names(step.network, is_hidden=line.is_hidden)
            heads = tuple(map(Head, names))
        sentence = _sentence(line, experiment)
        lines.append(CodeLine(line, code, sentence, heads, _by_neuron(numbers)))
        is_last_output = line == StepLine(Quantity.OUTPUT)
        if is_last_output and step.rows.is_any_repeated:
            # What the error is made of cannot be read from the table then.
            for name, values in (("targets", step.rows.means), ("counts", step.rows.counts)):
                explained = _row_sentences()[name]
                lines.append(CodeLine(None, name, explained, rows, _by_neuron(values)))
    return tuple(lines)


def row_heads(experiment: Experiment, chosen: int) -> tuple[Head, ...]:
    """Return the heads of what there is one of for each different question: the rows that ask it."""
    rows = experiment.training_set
    return tuple(
        Head(*asking_rows_text(rows, corner), corner == chosen) for corner in rows.folded().corners.tolist()
    )


def _by_neuron(values: Array) -> tuple[tuple[float, ...], ...]:
    """Write a column for each neuron as a line for each neuron; (n, neurons)."""
    return tuple(tuple(neuron) for neuron in values.T.tolist())


def _codes(experiment: Experiment) -> dict[StepLine, str]:
    """Return the lines as Python."""
    activation = experiment.network.activation
    name, formula = activation.name, activation.slope_formula
    # The mean of the targets of a question, as often as it stands there: so does the Python program.
    is_any_repeated = experiment.training_set.folded().is_any_repeated
    error = "counts * (targets - output)" if is_any_repeated else "targets - output"
    rate = experiment.settings.learning_rate
    scale = "" if rate == 1 else "learning_rate * "
    if not experiment.network.hidden_neurons:
        return {
            StepLine(Quantity.OUTPUT): f"output      = {name}(inputs @ weights)",
            StepLine(Quantity.ERROR): f"error       = {error}",
            StepLine(Quantity.SLOPE): f"slope       = {formula}",
            StepLine(Quantity.DELTA): "delta       = error * slope",
            StepLine(Quantity.ADJUSTMENTS): f"adjustments = {scale}inputs.T @ delta",
            StepLine(Quantity.WEIGHTS): "weights    += adjustments",
        }
    hidden_formula = formula.replace("output", "hidden")
    return {
        StepLine(Quantity.OUTPUT, is_hidden=True): f"hidden  = {name}(inputs @ weights_1)",
        StepLine(Quantity.OUTPUT): f"output  = {name}(hidden @ weights_2)",
        StepLine(Quantity.ERROR): f"error   = {error}",
        StepLine(Quantity.SLOPE): f"slope_2 = {formula}",
        StepLine(Quantity.DELTA): "delta_2 = error * slope_2",
        StepLine(Quantity.ERROR, is_hidden=True): "error_1 = delta_2 @ weights_2.T",
        StepLine(Quantity.SLOPE, is_hidden=True): f"slope_1 = {hidden_formula}",
        StepLine(Quantity.DELTA, is_hidden=True): "delta_1 = error_1 * slope_1",
        StepLine(Quantity.ADJUSTMENTS): f"adjustments_2 = {scale}hidden.T @ delta_2",
        StepLine(Quantity.WEIGHTS): "weights_2 += adjustments_2",
        StepLine(Quantity.ADJUSTMENTS, is_hidden=True): f"adjustments_1 = {scale}inputs.T @ delta_1",
        StepLine(Quantity.WEIGHTS, is_hidden=True): "weights_1 += adjustments_1",
    }


def _sentence(line: StepLine, experiment: Experiment) -> str:
    """Say what a line does."""
    if line.quantity is Quantity.SLOPE:
        return tr_now(experiment.network.activation.slope_sentence)
    if line == StepLine(Quantity.ERROR, is_hidden=True):
        return tr("What each hidden neuron is blamed for: the delta times the weight that passed it on.")
    return {
        Quantity.OUTPUT: tr("What the neuron answers: the activation of its sum."),
        Quantity.ERROR: tr("How far the target lies above the output, or below it."),
        Quantity.DELTA: tr("The error times the slope: a neuron that is sure hardly moves."),
        Quantity.ADJUSTMENTS: tr("What is added to each weight: its input times delta, over all rows."),
        Quantity.WEIGHTS: tr("The new weights, with which the next iteration begins."),
    }[line.quantity]


def _row_sentences() -> dict[str, str]:
    return {
        "targets": tr("The mean target of the rows that ask the same question."),
        "counts": tr("How many rows ask the same question."),
    }
