"""Draws the numbers of the chosen line into the diagram: beside the neurons, and along the lines."""

from dataclasses import dataclass
from math import hypot, isfinite, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from nn_desktop.core.step.one_step import Quantity
from nn_desktop.gui.diagram.layout import DiagramLayout, Line, Neuron
from nn_desktop.gui.diagram.step_numbers import StepNumbers
from nn_desktop.gui.look.colours import Colours, mixed

_THINNEST, _THICKEST = 1.5, 9.0
# Flows of this size and below are drawn thinnest, and from 1 on thickest.
_SMALLEST = 1e-6
# How long the head of an arrow is, and how much wider than the arrow.
_HEAD, _WIDER = 8.0, 3.0
_BESIDE = 3.0
# Several strips need more room than one line, and a gap between two of them.
_STRIPS_WIDER, _LEAST_STRIP, _GAP = 1.4, 2.0, 0.8
# How much of the colour goes where other rows are meant.
_PALE = 0.6
# Of what is negative, in pixels: the dashes stand still while a line becomes thicker.
_DASH, _DASH_GAP = 9.0, 4.0


def signed_pen(colour: QColor, width: float, value: float) -> QPen:
    """Return a pen for a line that stands for a number: dashed below 0, or only its colour would tell."""
    if value >= 0 or width <= 0:
        return QPen(colour, width, c=Qt.PenCapStyle.RoundCap)
    pen = QPen(colour, width, c=Qt.PenCapStyle.FlatCap)
    pen.setDashPattern((_DASH / width, _DASH_GAP / width))
    return pen


@dataclass
class StepPainter:
    """Draws one line's numbers.

    Attributes:
        layout: where everything stands.
        chosen: the colours.
        font: of everything that is written.
        reach: how far the delta has flowed back by now, 0 to 1.
    """

    layout: DiagramLayout
    chosen: Colours
    font: QFont
    reach: float

    def draw_along_lines(self, painter: QPainter, shown: StepNumbers) -> None:
        """Draw what lives on the lines: the delta flowing back, or what is added to the weights."""
        quantity = shown.line.quantity
        for line in self.layout.lines:
            if not shown.is_about(line.layer):
                continue
            if quantity is Quantity.DELTA and shown.flow(line):
                self._draw_arrow_back(painter, line, shown.flow(line), shown.largest_flow)
            elif quantity is Quantity.ADJUSTMENTS:
                self._draw_strips(painter, line, shown)

    def draw_numbers(self, painter: QPainter, shown: StepNumbers) -> None:
        """Write the numbers of the neurons beside them."""
        for neuron in self.layout.neurons:
            if not shown.is_at(neuron):
                continue
            text, value = shown.neuron_text(neuron), shown.value(neuron)
            is_signed = value is not None and shown.line.quantity in {Quantity.ERROR, Quantity.DELTA}
            colour = self._colour(value) if is_signed and value is not None else QColor(self.chosen.text)
            if neuron.has_text:
                self._write_below(painter, neuron, shown.name, text, colour)
            elif text:
                self._write_beside(painter, neuron, text, colour)

    def _write_below(self, painter: QPainter, neuron: Neuron, name: str, text: str, colour: QColor) -> None:
        metrics = QFontMetricsF(self.font)
        half = neuron.radius + 2 * _BESIDE
        top = neuron.centre.y() + neuron.radius + _BESIDE
        room = QRectF(neuron.centre.x() - half, top, 2 * half, metrics.height())
        centred = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        painter.setPen(QColor(self.chosen.muted))
        painter.drawText(room, centred, name)
        bold = QFont(self.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(colour)
        painter.drawText(room.translated(0, metrics.height()), centred, text)
        painter.setFont(self.font)

    def _write_beside(self, painter: QPainter, neuron: Neuron, text: str, colour: QColor) -> None:
        metrics = QFontMetricsF(self.font)
        room = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _BESIDE, metrics.height())
        room.moveCenter(neuron.centre)
        room.moveLeft(neuron.centre.x() + neuron.radius + _BESIDE)
        painter.fillRect(room, QColor(self.chosen.panel))
        painter.setPen(colour)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)

    def _draw_strips(self, painter: QPainter, line: Line, shown: StepNumbers) -> None:
        """Draw beside each other what the rows add to a weight, each as thick as it is large."""
        parts, way = shown.parts(line), line.end - line.start
        length, whole = hypot(way.x(), way.y()), sum(abs(part) for part, _ in parts)
        if not length * whole:
            return
        across = QPointF(-way.y(), way.x()) / length
        width = _width(whole, shown.largest_parts) * _STRIPS_WIDER
        # What is to stand out can always be seen.
        strips = [max(_LEAST_STRIP * stands_out, width * abs(part) / whole) for part, stands_out in parts]
        side = -sum(strips) / 2
        for (part, stands_out), strip in zip(parts, strips, strict=True):
            colour = self._colour(part)
            if not stands_out:
                colour = mixed(colour, QColor(self.chosen.panel), _PALE)
            # A fine gap between two rows, if there is room for one.
            gap = _GAP if strip > 2 * _LEAST_STRIP else 0.0
            pen = signed_pen(colour, strip - gap, part)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            middle = across * (side + strip / 2)
            painter.drawLine(line.start + middle, line.end + middle)
            side += strip

    def _draw_arrow_back(self, painter: QPainter, line: Line, flow: float, largest: float) -> None:
        """Draw an arrow from the right end of a line to its left one, as far as it has come."""
        way = line.start - line.end
        length = hypot(way.x(), way.y())
        if not length * self.reach:
            return
        width, colour = _width(flow, largest), self._colour(flow)
        tip = line.end + way * self.reach
        way /= length
        across = QPointF(-way.y(), way.x()) * (width / 2 + _WIDER)
        neck = tip - way * (_HEAD + width / 2)
        pen = signed_pen(colour, width, flow)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        # Between the dashes there is nothing, not the weight.
        for each in (QPen(QColor(self.chosen.panel), width + 2, c=Qt.PenCapStyle.FlatCap), pen):
            painter.setPen(each)
            painter.drawLine(line.end, neck)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF((neck + across, tip, neck - across)))

    def _colour(self, value: float) -> QColor:
        return QColor(self.chosen.positive if value >= 0 else self.chosen.negative)


def _width(value: float, largest: float) -> float:
    """Return how thick something is drawn: against the largest, which is thin if it is small itself."""
    if not (isfinite(value) and isfinite(largest) and largest > 0):
        return _THINNEST
    most = 1 - min(1.0, max(0.0, log10(largest) / log10(_SMALLEST))) * 0.6
    return _THINNEST + (_THICKEST - _THINNEST) * most * abs(value) / largest
