"""The numbers of the network diagram, and the sentences that say what they mean."""

from dataclasses import dataclass
from functools import cached_property
from math import inf, isfinite

import numpy as np

from nn_desktop.core.messages.wording import capitalized, closeness_text
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import INPUTS, corner_number
from nn_desktop.core.network.network import Network
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.layout import Line, Neuron, Part
from nn_desktop.gui.diagram.step_numbers import StepNumbers
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.session.session import Session

# From here on a sum is written as a power of ten.
_WIDE = 9_999.5
# The part of the activation that is drawn: sums from -6 to 6.
_CURVE_REACH = 6.0


@dataclass(frozen=True, eq=False)
class DiagramNumbers:
    """What the network makes of the chosen inputs at the cursor.

    Attributes:
        network: its shape.
        inputs: the chosen ones.
        layers: its weights.
        outputs: of each layer, for these inputs, (neurons,).
        adjustments: what the step before added to the weights; None when no step has just been done.
        is_answer_hidden: whether what the last neuron gives is kept back.
        shown: the numbers of the chosen line of a step; then all others are those before that step.
    """

    network: Network
    inputs: tuple[int, int, int]
    layers: tuple[Array, ...]
    outputs: tuple[Array, ...]
    adjustments: tuple[Array, ...] | None
    is_answer_hidden: bool = False
    shown: StepNumbers | None = None

    @classmethod
    def of(cls, session: Session) -> "DiagramNumbers":
        """Return the numbers that `session` shows now."""
        network = session.shown_run.network
        corner = corner_number(session.chosen_inputs)
        is_hidden = "prediction" in session.hidden.parts
        shown = StepNumbers.of(session)
        if shown is not None:
            step = shown.step
            outputs = step.outputs_for(corner)
            return cls(network, session.chosen_inputs, step.layers, outputs, None, is_hidden, shown)
        outputs = tuple(layer[corner] for layer in session.shown_run.outputs)
        learning = session.shown_run.last_learning
        return cls(
            network,
            session.chosen_inputs,
            network.layers(session.shown_run.weights),
            outputs,
            learning.adjustments if learning is not None else None,
            is_hidden,
        )

    def weight(self, line: Line) -> float:
        """The weight on a line."""
        return float(self.layers[line.layer][line.source, line.target])

    def adjustment(self, line: Line) -> float | None:
        """What the last step added to the weight on a line, if a step has just been done."""
        if self.adjustments is None:
            return None
        return float(self.adjustments[line.layer][line.source, line.target])

    def signal(self, line: Line) -> float:
        """What comes in at the left end of a line."""
        values = self.inputs if line.layer == 0 else self.outputs[0]
        return float(values[line.source]) if line.source < len(values) else 1.0

    def is_on(self, line: Line) -> bool:
        """Whether anything comes in."""
        if self.shown is not None and self.shown.row is None:
            return True  # in one row or another
        return self.signal(line) != 0

    @cached_property
    def _sums(self) -> tuple[Array, ...]:
        """What reaches the neurons of each layer, (neurons,)."""
        seen = (np.array(self.inputs, dtype=np.float64), *self.outputs[:-1])
        return tuple(
            self.network.with_ones(values[np.newaxis])[0] @ weights
            for values, weights in zip(seen, self.layers, strict=True)
        )

    def sum(self, neuron: Neuron) -> float:
        """The sum that reaches a neuron."""
        return float(self._sums[neuron.layer][neuron.place])

    def sum_text(self, neuron: Neuron) -> str:
        """The sum that reaches a neuron, short."""
        if self.hides(neuron):
            return QUESTION_MARK
        total = self.sum(neuron)
        # It has to fit into the circle: cut off, it would be another number.
        if _WIDE <= abs(total) < inf:
            return number_format.power_of_ten(total)
        decimals = 2 if abs(total) < 10 else 1 if abs(total) < 100 else 0
        return number_format.rounded(total, decimals, sign=True)

    def hides(self, neuron: Neuron) -> bool:
        """Whether a neuron keeps its numbers to itself: it is the last one, and they are the answer."""
        return self.is_answer_hidden and neuron.layer == len(self.layers) - 1

    def output(self, neuron: Neuron) -> float:
        """What a neuron makes of its sum."""
        return float(self.outputs[neuron.layer][neuron.place])

    def shade(self, neuron: Neuron) -> float:
        """A neuron's output between the activation's lowest, 0, and its highest, 1.

        One that knows no bounds is shown between the targets 0 and 1, and goes beyond.
        """
        activation = self.network.activation
        lowest = activation.lowest if isfinite(activation.lowest) else 0.0
        highest = activation.highest if isfinite(activation.highest) else 1.0
        return (self.output(neuron) - lowest) / (highest - lowest)

    def curve(self, xs: Array) -> Array:
        """The activation as it is drawn: `xs` from -1 to 1, any shape, and heights from -1 to 1."""
        bottom, height = self._curve_span
        return 2 * (self.network.activation.apply(xs * _CURVE_REACH) - bottom) / height - 1

    def drawn_slope(self, slope: float) -> float:
        """How steep `curve` is where the activation has this slope."""
        return slope * 2 * _CURVE_REACH / self._curve_span[1]

    @cached_property
    def _curve_span(self) -> tuple[float, float]:
        """Where the drawn curve begins, and how far it rises."""
        bottom, top = self.network.activation.apply(np.array([-_CURVE_REACH, _CURVE_REACH])).tolist()
        return bottom, top - bottom

    def place_of(self, total: float) -> float:
        """Where a sum stands on the drawn activation, -1 to 1."""
        place = total / _CURVE_REACH
        return min(1.0, max(-1.0, place)) if isfinite(place) else 1.0

    def sentence(self, part: Part) -> str:
        """Say a part's number in full, and what it means."""
        return self._line_sentence(part) if isinstance(part, Line) else self._neuron_sentence(part)

    def _line_sentence(self, line: Line) -> str:
        weight = self.weight(line)
        source, target = self._source_name(line), self._neuron_name(line.layer, line.target)
        return tr(
            "Weight from {source} to {target}: {weight}. Now it adds {signal} × {short} = {part}."
        ).format(
            source=source,
            target=target,
            weight=number_format.answer(weight),
            signal=number_format.plain(round(self.signal(line), 4)),
            short=number_format.fixed(weight, 3),
            part=number_format.fixed(self.signal(line) * weight, 3),
        )

    def _neuron_sentence(self, neuron: Neuron) -> str:
        name = capitalized(self._neuron_name(neuron.layer, neuron.place))
        if self.hides(neuron):
            return f"{name}: {hidden_words()}."
        return tr("{name}: the sum {sum} becomes {output}.").format(
            name=name,
            sum=number_format.answer(self.sum(neuron)),
            output=number_format.answer(self.output(neuron)),
        )

    def _source_name(self, line: Line) -> str:
        if line.source >= (INPUTS if line.layer == 0 else self.network.hidden_neurons):
            return tr("the bias, always 1,")
        if line.layer == 0:
            return tr("input {number}").format(number=line.source + 1)
        return self._neuron_name(0, line.source)

    def _neuron_name(self, layer: int, place: int) -> str:
        if layer == len(self.layers) - 1:
            return tr("the output neuron") if self.network.hidden_neurons else tr("the neuron")
        return tr("hidden neuron {number}").format(number=place + 1)

    def description(self) -> str:
        """Say the whole network in words, for those who cannot see it."""
        parts = []
        for number, layer in enumerate(self.layers):
            for target in range(layer.shape[1]):
                weights = ", ".join(number_format.weight(float(weight)) for weight in layer[:, target])
                parts.append(
                    tr("{name}: weights {weights}").format(
                        name=self._neuron_name(number, target), weights=weights
                    )
                )
        if self.is_answer_hidden:
            return "; ".join((*parts, hidden_words()))
        answer = float(self.outputs[-1][0])
        text = tr("answer {answer}, {closeness}")
        if self.shown is not None and self.shown.step.is_made:
            text = tr("answer before the step {answer}, {closeness}")
        parts.append(text.format(answer=number_format.answer(answer), closeness=closeness_text(answer)))
        return "; ".join(parts)
