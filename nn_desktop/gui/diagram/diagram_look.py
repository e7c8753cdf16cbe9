"""What can be seen in a network diagram, and whether it looks the same as before.

While a network trains, thirty times a second, it is the numbers that change: a line becomes visibly thicker,
or a neuron darker, only now and then.
"""

from dataclasses import dataclass

from nn_desktop.gui.diagram.layout import DiagramLayout, Line, Part
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours

_THINNEST, _THICKEST = 1.2, 9.0
# A weight of this size makes the thickest line; a sigmoid needs no larger ones to be sure.
_LARGE_WEIGHT = 8.0
# In pixels: a line that is less than this thicker looks the same, and so does a dot that moves less.
_SEEN = 0.25


@dataclass(frozen=True)
class DiagramLook:
    """Everything that can be seen in a diagram; two that are equal look the same.

    Attributes:
        widths: of the lines, in pixels; below 0 for negative weights.
        on: for each line, whether anything comes in.
        shades: of the neurons, as colours.
        dots: for each neuron, where its sum stands on the drawn activation, -1 to 1.
        pointed: what the mouse or the keyboard points at.
        weights: for each line, what is written on it, or nothing.
        sums: for each neuron, what is written in it, or nothing.
    """

    widths: tuple[float, ...]
    on: tuple[bool, ...]
    shades: tuple[int, ...]
    dots: tuple[float, ...]
    pointed: Part | None
    weights: tuple[str, ...]
    sums: tuple[str, ...]

    @property
    def still(self) -> tuple[object, ...]:
        """All but the numbers."""
        return (self.widths, self.on, self.shades, self.dots, self.pointed)


class LookFinder:
    """Says what a diagram looks like with any numbers.

    Args:
        layout: where everything stands.
        chosen: the colours.
    """

    def __init__(self, layout: DiagramLayout, chosen: Colours) -> None:
        self._layout = layout
        self._chosen = chosen

    def look(self, numbers: DiagramNumbers, pointed: Part | None) -> DiagramLook:
        """Return what the diagram looks like."""
        layout = self._layout
        thickest = _THICKEST * (0.55 if numbers.network.hidden_neurons else 1.0)
        return DiagramLook(
            tuple(_width(numbers.weight(line), thickest) for line in layout.lines),
            tuple(numbers.is_on(line) for line in layout.lines),
            tuple(self._chosen.for_answer(numbers.shade(neuron)).rgb() for neuron in layout.neurons),
            tuple(_rounded(numbers.place_on_curve(each), each.radius / 2) for each in layout.neurons),
            pointed,
            tuple(
                _weight_text(numbers, line) if layout.has_weight_texts or line == pointed else ""
                for line in layout.lines
            ),
            tuple(f"Σ {numbers.sum_text(each)}" if each.has_text else "" for each in layout.neurons),
        )


def _width(weight: float, thickest: float) -> float:
    size = min(1.0, abs(weight) / _LARGE_WEIGHT) ** 0.6
    width = _rounded(_THINNEST + size * (thickest - _THINNEST))
    return width if weight >= 0 else -width


def _rounded(value: float, pixels: float = 1.0) -> float:
    """Return the nearest value of which one sees that it is another one, `pixels` to each 1."""
    return round(value * pixels / _SEEN) * _SEEN / pixels


def _weight_text(numbers: DiagramNumbers, line: Line) -> str:
    text = number_format.weight(numbers.weight(line))
    adjustment = numbers.adjustment(line)
    return text if adjustment is None else f"{text}  Δ {number_format.weight(adjustment)}"
