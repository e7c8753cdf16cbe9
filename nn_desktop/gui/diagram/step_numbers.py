"""The numbers of the chosen line of *One step in numbers*, as the diagram shows them where they live."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from math import isfinite

import numpy as np

from nn_desktop.core.messages.weight_names import incoming_names
from nn_desktop.core.messages.wording import asking_rows_text, capitalized, question_text
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.step.one_step import OneStep, Quantity, StepLine
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.layout import Line, Neuron
from nn_desktop.gui.look import number_format
from nn_desktop.session.session import Session

# What can be added up over the rows.
_ADDED = {Quantity.ERROR, Quantity.DELTA}


@dataclass(frozen=True, eq=False)
class StepNumbers:
    """The numbers of a line: for the chosen question if a row asks it, or else for all rows together.

    Attributes:
        step: the step that is shown.
        line: the chosen line.
        corner: the chosen question.
        training_set: the rows that the step learns from.
    """

    step: OneStep
    line: StepLine
    corner: int
    training_set: TrainingSet

    @classmethod
    def of(cls, session: Session) -> "StepNumbers | None":
        """Return what `session` shows now; None if no line is chosen, or what it says is to be thought of."""
        line, rows = session.chosen_line.line, session.history.experiment.training_set
        if line is None or not len(rows) or session.hidden.hides_steps:
            return None
        return cls(session.shown_run.one_step, line, corner_number(session.chosen_inputs), rows)

    @property
    def row(self) -> int | None:
        """The place of the chosen question among those that rows ask; None for all of them together."""
        return self.step.rows.place_of(self.corner)

    def is_about(self, layer: int) -> bool:
        """Whether the line is about a layer, counted from 0."""
        return layer == (0 if self.line.is_hidden else len(self.step.layers) - 1)

    def is_at(self, neuron: Neuron) -> bool:
        """Whether a neuron has one of the numbers beside it."""
        return self.is_about(neuron.layer) and not self.line.quantity.is_of_weights

    def value(self, neuron: Neuron) -> float | None:
        """Return what stands beside a neuron; None if nobody adds those of the rows up."""
        values = self._values[:, neuron.place]
        if self.row is not None:
            return float(values[self.row])
        return float(values.sum()) if self.line.quantity in _ADDED else None

    def sums(self, neuron: Neuron) -> list[float]:
        """Return where on its activation a neuron stands for the rows that are shown."""
        return self._of_rows(self.step.sums(self.line), neuron)

    def slopes(self, neuron: Neuron) -> list[float]:
        """Return the slopes there."""
        return self._of_rows(self.step.learning.slopes[self.line.layer], neuron)

    def flow(self, line: Line) -> float:
        """Return how much of the delta flows back along a line of the layer."""
        return float(self._flows[line.source, line.target])

    @cached_property
    def largest_flow(self) -> float:
        """The size of the largest flow in the layer; 0 if there is none."""
        return _largest(self._flows)

    def adjustment(self, line: Line) -> float:
        """Return what the step adds to the weight of a line."""
        return float(self.step.learning.adjustments[line.layer][line.source, line.target])

    def parts(self, line: Line) -> list[tuple[float, bool]]:
        """Return what the rows add to the weight of a line, and whether it is to stand out.

        That of the chosen question stands out, or if no row asks it that of all. Rows that add nothing, or
        nothing that can be drawn, are left out.
        """
        values = enumerate(self._parts[:, line.source, line.target].tolist())
        return [(part, self.row in {place, None}) for place, part in values if part and isfinite(part)]

    @cached_property
    def largest_parts(self) -> float:
        """The most that the rows add to or take from one weight of the layer, counted together."""
        sizes = np.abs(self._parts)
        return _largest(np.where(np.isfinite(sizes), sizes, 0.0).sum(axis=0))

    @cached_property
    def _parts(self) -> Array:
        return self.step.adjustment_parts(self.line.layer)

    @cached_property
    def _values(self) -> Array:
        return self.step.numbers(self.line)

    @cached_property
    def _flows(self) -> Array:
        flows = self.step.flows(self.line.layer)
        shown: Array = flows.sum(axis=0) if self.row is None else flows[self.row]
        return shown

    def _of_rows(self, values: Array, neuron: Neuron) -> list[float]:
        column = values[:, neuron.place].tolist()
        return column if self.row is None else [column[self.row]]

    # Texts.

    @property
    def name(self) -> str:
        """What the quantity is called beside a neuron."""
        return {
            Quantity.OUTPUT: tr("output"),
            Quantity.ERROR: tr("error"),
            Quantity.SLOPE: tr("slope"),
            Quantity.DELTA: tr("delta"),
            Quantity.ADJUSTMENTS: tr("adjustments"),
            Quantity.WEIGHTS: tr("new weights"),
        }[self.line.quantity]

    def neuron_text(self, neuron: Neuron) -> str:
        """Return the number beside a neuron, or from which to which the rows' numbers go."""
        value = self.value(neuron)
        if value is not None:
            return number_format.narrow(value, sign=self._is_signed)
        if not neuron.has_text:
            return ""  # there is no room for two
        low, high = self._values[:, neuron.place].min(), self._values[:, neuron.place].max()
        return f"{number_format.rounded(float(low), 2)} … {number_format.rounded(float(high), 2)}"

    def weight_text(self, line: Line) -> str:
        """Return what stands beside the weight of a line."""
        if not self.is_about(line.layer):
            return ""
        if self.line.quantity is Quantity.ADJUSTMENTS:
            return f" Δ {number_format.weight(self.adjustment(line))}"
        if self.line.quantity is Quantity.WEIGHTS:
            weight = self.step.next_layers[line.layer][line.source, line.target]
            return f" → {number_format.weight(float(weight))}"
        return ""

    @property
    def _is_signed(self) -> bool:
        return self.line.quantity not in {Quantity.OUTPUT, Quantity.SLOPE}

    def caption(self) -> str:
        """Say shortly what is shown, for which rows, and of which step."""
        text = tr("{quantity} in the step {now} → {next}, {rows}.").format(
            quantity=self._title,
            now=number_format.count(self.step.iteration),
            next=number_format.count(self.step.iteration + 1),
            rows=self._rows_text(),
        )
        if self.row is None and not self.line.quantity.is_of_weights:
            text += " " + tr("No row asks {question}.").format(question=question_text(self.corner))
        return f"{text} {self._way_text()}".strip()

    def _way_text(self) -> str:
        """Say how to read what is drawn along the lines."""
        if self.line.quantity is Quantity.DELTA:
            if not self.largest_flow:
                return tr("Nothing flows back.")
            return tr("It flows back to the left: the thicker, the more.")
        if self.line.quantity is Quantity.ADJUSTMENTS:
            if not _largest(self._values):
                return tr("No weight moves.")
            if self.row is None:
                return tr("Each strip is a row: the thicker, the more.")
            return tr("Each strip is a row. In full colour: {row}.").format(row=self._row_name(self.row))
        return ""

    def sentence(self) -> str:
        """Say what is shown with all its numbers."""
        return f"{self.caption()} {self._numbers_text()}"

    @property
    def _title(self) -> str:
        if self.step.network.hidden_neurons:
            of = tr("of the hidden neurons") if self.line.is_hidden else tr("of the output neuron")
            return f"{capitalized(self.name)} {of}"
        return capitalized(self.name)

    def _rows_text(self) -> str:
        if self.row is None or self.line.quantity.is_of_weights:
            return tr("all rows together")
        return self._row_name(self.row)

    def _row_name(self, place: int) -> str:
        rows, row = asking_rows_text(self.training_set, int(self.step.rows.corners[place]))
        return f"{rows} ({row})"

    def _numbers_text(self) -> str:
        if not self.line.quantity.is_of_weights:
            return self._by_neuron(self._values, self._neuron_numbers)
        text = self._by_neuron(self._values, self._column_text)
        if self.line.quantity is Quantity.ADJUSTMENTS and self.row is not None:
            part = self._parts[self.row]
            text += " " + tr("Of this, {row} adds: {parts}.").format(
                row=self._row_name(self.row), parts=self._by_neuron(part, self._column_text).removesuffix(".")
            )
        return text

    def _by_neuron(self, values: Array, say: Callable[[Array], str]) -> str:
        parts = [say(values[:, place]) for place in range(values.shape[1])]
        if len(parts) > 1:
            name = tr("neuron {number}")
            parts = [f"{name.format(number=place + 1)}: {part}" for place, part in enumerate(parts)]
        return "; ".join(parts) + "."

    def _neuron_numbers(self, column: Array) -> str:
        if self.row is not None:
            return self._full(column[self.row])
        each = ", ".join(f"{self._row_name(place)} {self._full(value)}" for place, value in enumerate(column))
        return each if self.line.quantity not in _ADDED else f"{self._full(column.sum())} = {each}"

    def _column_text(self, column: Array) -> str:
        names = incoming_names(self.step.network, is_hidden=self.line.is_hidden)
        return ", ".join(f"{each} {self._full(value)}" for each, value in zip(names, column, strict=True))

    def _full(self, value: float) -> str:
        return number_format.fixed(float(value), 8, sign=self._is_signed)


def _largest(values: Array) -> float:
    return float(np.abs(values).max(initial=0.0))
