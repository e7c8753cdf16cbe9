"""Where the parts of the network diagram stand."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF

from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.network import Network


@dataclass(frozen=True)
class Line:
    """A line that carries a weight.

    Attributes:
        layer: which layer's weight, from 0.
        source: the row of the layer's weights: an input or hidden neuron; the last is the bias's.
        target: the column: the neuron that it leads to.
        start: its left end.
        end: its right end.
        text_at: where on it the weight is written, 0 to 1.
    """

    layer: int
    source: int
    target: int
    start: QPointF
    end: QPointF
    text_at: float


@dataclass(frozen=True)
class Neuron:
    """A neuron: `layer` and `place` name it, the rest says where it stands and how large it is."""

    layer: int
    place: int
    centre: QPointF
    radius: float
    has_text: bool


Part = Line | Neuron


@dataclass(frozen=True)
class DiagramLayout:
    """All parts of a diagram.

    Attributes:
        inputs: the places of the checkboxes, their left ends' middles.
        bias_places: of the nodes that are always 1, one for each layer; none without a bias.
        lines: in the order of the weights.
        neurons: hidden ones first, the output last.
        has_weight_texts: whether there is room for all weights.
    """

    inputs: tuple[QPointF, ...]
    bias_places: tuple[QPointF, ...]
    lines: tuple[Line, ...]
    neurons: tuple[Neuron, ...]
    has_weight_texts: bool

    @classmethod
    def of(cls, network: Network, area: QRectF, box_width: float, text_height: float) -> "DiagramLayout":
        """Lay out `network` in `area`, with checkboxes `box_width` wide at its left edge."""
        sources = INPUTS + network.bias
        rows = [area.top() + area.height() * (place + 0.5) / sources for place in range(sources)]
        starts = [QPointF(box_width + 8, y) for y in rows]
        radius = min(text_height * 2.3, area.height() * 0.24)
        output = QPointF(area.right() - radius - 4, area.center().y())
        hidden = network.hidden_neurons
        if not hidden:
            neurons = [Neuron(0, 0, output, radius, has_text=True)]
            lines = [
                Line(0, row, 0, start, _towards(start, output, radius), 0.42)
                for row, start in enumerate(starts)
            ]
            bias_place = tuple(starts[INPUTS:])
            return cls(tuple(starts[:INPUTS]), bias_place, tuple(lines), tuple(neurons), True)

        slots = hidden + network.bias
        small = min(text_height * 1.1, area.height() * 0.42 / slots)
        column = box_width + 8 + (output.x() - radius - box_width) * 0.42
        places = [
            QPointF(column, area.top() + area.height() * (place + 0.5) / slots) for place in range(slots)
        ]
        neurons = [
            Neuron(0, place, centre, small, has_text=False) for place, centre in enumerate(places[:hidden])
        ]
        neurons.append(Neuron(1, 0, output, radius, has_text=True))
        lines = [
            Line(0, row, column_number, start, _towards(start, centre, small), 0.35)
            for row, start in enumerate(starts)
            for column_number, centre in enumerate(places[:hidden])
        ]
        lines += [
            Line(1, row, 0, _towards(output, centre, small), _towards(centre, output, radius), 0.4)
            for row, centre in enumerate(places)
        ]
        bias_places = (starts[-1], places[-1]) if network.bias else ()
        return cls(tuple(starts[:INPUTS]), bias_places, tuple(lines), tuple(neurons), hidden == 1)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Everything that can be pointed at, in the order of the keyboard."""
        return (*self.lines, *self.neurons)

    def part_near(self, point: QPointF, distance: float) -> Part | None:
        """Return the part under `point`, a line within `distance`, or None."""
        for neuron in self.neurons:
            if _length(point - neuron.centre) <= neuron.radius:
                return neuron
        nearest = min(self.lines, key=lambda line: _distance(point, line))
        return nearest if _distance(point, nearest) <= distance else None


def _length(vector: QPointF) -> float:
    return hypot(vector.x(), vector.y())


def _towards(start: QPointF, centre: QPointF, radius: float) -> QPointF:
    """The point on a circle around `centre` where a line from `start` arrives."""
    vector = centre - start
    length = _length(vector)
    return centre - vector * (radius / length) if length else centre


def _distance(point: QPointF, line: Line) -> float:
    along = line.end - line.start
    square = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(point - line.start, along) / square if square else 0.0
    return _length(point - (line.start + along * min(1.0, max(0.0, share))))
