"""Draws the network diagram: lines, neurons, bias nodes and the numbers on them."""

from dataclasses import dataclass
from math import isfinite, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from nn_desktop.core.step.one_step import Quantity
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.curve import Curve
from nn_desktop.gui.diagram.layout import DiagramLayout, Line, Neuron, Part
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.diagram.step_numbers import StepNumbers
from nn_desktop.gui.diagram.step_painter import StepPainter, signed_pen
from nn_desktop.gui.diagram.weight_edits import adjustment_text, edit_room
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours, mixed

_THINNEST, _THICKEST = 2.0, 9.0
# A weight of this size makes the thickest line; a sigmoid needs no larger ones to be sure.
_LARGE_WEIGHT = 8.0
# Left and right of a weight, where its line is covered.
_BESIDE = 4.0
# Half as wide as a dot on a curve, where the neuron is large enough.
_DOT = 3.2
# How far above a neuron's centre its sum stands, in radii.
_SUM_HEIGHT = 0.38
# Of a line where nothing comes in, or something else lives: how much of its colour goes, and how wide its
# sides are: of two pixels one is covered as a whole, whichever way the line goes.
_PALE = 0.2
_RIM = 2.0


@dataclass
class DiagramPainter:
    """Draws one network, whatever its numbers are.

    Attributes:
        layout: where everything stands.
        chosen: the colours.
        font: of everything that is written.
    """

    layout: DiagramLayout
    chosen: Colours
    font: QFont

    def paint(
        self, painter: QPainter, numbers: DiagramNumbers, pointed: Part | None, reach: float = 1.0
    ) -> None:
        """Draw the diagram, with the part that is pointed at standing out.

        Args:
            painter: draws it.
            numbers: what it shows.
            pointed: the part that is pointed at.
            reach: how far the delta has flowed back, 0 to 1, if it is what is shown.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        for line in self.layout.lines:
            self._draw_line(painter, line, numbers, is_pointed=line == pointed)
        chosen_line = StepPainter(self.layout, self.chosen, self.font, reach)
        if numbers.shown is not None:
            chosen_line.draw_along_lines(painter, numbers.shown)
        self._draw_bias_nodes(painter)
        for neuron in self.layout.neurons:
            self._draw_neuron(painter, neuron, numbers, is_pointed=neuron == pointed)
        if numbers.shown is not None:
            chosen_line.draw_numbers(painter, numbers.shown)
        # Above everything else, or another line would cross them.
        for line in self.layout.lines:
            if not numbers.network.hidden_neurons:
                self._draw_adjustment(painter, line, numbers)
            elif self.layout.has_weight_texts or line == pointed:
                self._draw_weight(painter, line, numbers)

    def _draw_line(self, painter: QPainter, line: Line, numbers: DiagramNumbers, *, is_pointed: bool) -> None:
        chosen, weight = self.chosen, numbers.weight(line)
        thickest = _THICKEST * (0.55 if numbers.network.hidden_neurons else 1.0)
        width = _THINNEST + min(1.0, abs(weight) / _LARGE_WEIGHT) ** 0.6 * (thickest - _THINNEST)
        colour = QColor(chosen.positive if weight >= 0 else chosen.negative)
        # Pale and hollow, not gone: the weight is there, it only meets a 0, or something else is shown on it.
        is_quiet = not numbers.is_on(line) or _is_covered(line, numbers.shown)
        if is_quiet:
            colour = mixed(colour, QColor(chosen.panel), _PALE)
        if is_pointed:
            for ground, wide in ((chosen.text, width + 3), (chosen.panel, width)):
                painter.setPen(QPen(QColor(ground), wide, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(line.start, line.end)
        painter.setPen(signed_pen(colour, width, weight))
        painter.drawLine(line.start, line.end)
        if is_quiet and width > 2.4 * _RIM:
            painter.setPen(QPen(QColor(chosen.panel), width - 2 * _RIM, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(line.start, line.end)

    def _draw_bias_nodes(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self.font)
        for layer, place in enumerate(self.layout.bias_places):
            text = tr("Bias: always 1") if layer == 0 else "1"
            rectangle = QRectF(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
            rectangle.moveCenter(place)
            if layer == 0:
                rectangle.moveLeft(0)
            painter.setPen(QPen(QColor(self.chosen.muted), 1))
            painter.setBrush(QColor(self.chosen.panel))
            painter.drawRoundedRect(rectangle, 4, 4)
            painter.setPen(QColor(self.chosen.text))
            painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_neuron(
        self, painter: QPainter, neuron: Neuron, numbers: DiagramNumbers, *, is_pointed: bool
    ) -> None:
        shown = numbers.shown if numbers.shown is not None and numbers.shown.is_at(neuron) else None
        is_plain = numbers.hides(neuron) or (numbers.shown is not None and numbers.shown.row is None)
        shade = QColor(self.chosen.panel) if is_plain else self.chosen.for_answer(numbers.shade(neuron))
        ink = QColor(self.chosen.readable_on(shade.rgb()))
        painter.setBrush(shade)
        painter.setPen(QPen(QColor(self.chosen.text), 2.5 if is_pointed else 1.2))
        painter.drawEllipse(neuron.centre, neuron.radius, neuron.radius)
        has_sum = neuron.has_text and (numbers.shown is None or _has_sum(numbers.shown, shown))
        curve = Curve(neuron, numbers, is_large=not has_sum)
        painter.setPen(QPen(ink, 1.4))
        painter.drawPolyline(curve.line())
        if not numbers.hides(neuron):
            self._draw_places(painter, neuron, numbers, curve, ink)
        if has_sum:
            painter.setPen(ink)
            self._write_sum(painter, neuron, f"Σ {numbers.sum_text(neuron)}")

    def _write_sum(self, painter: QPainter, neuron: Neuron, text: str) -> None:
        """Write a sum above the curve in a neuron, smaller where it would reach out of the circle."""
        height = neuron.radius * _SUM_HEIGHT
        room = self._room(text, QPointF())
        upper_corner = height + QFontMetricsF(self.font).capHeight() / 2
        widest = 2 * sqrt(max(neuron.radius**2 - upper_corner**2, 0)) - 2
        scale = min(1, widest / room.width())
        painter.save()
        painter.translate(neuron.centre - QPointF(0, height))
        painter.scale(scale, scale)
        self._write(painter, text, room)
        painter.restore()

    def _draw_places(
        self, painter: QPainter, neuron: Neuron, numbers: DiagramNumbers, curve: Curve, ink: QColor
    ) -> None:
        """Draw where sums stand on the curve of a neuron, and how steep it is there if that is shown."""
        shown = numbers.shown
        if shown is None or not shown.is_about(neuron.layer):
            # Of all rows together nothing is known of a neuron that the line is not about.
            sums = [numbers.sum(neuron)] if shown is None or shown.row is not None else []
        else:
            sums = shown.sums(neuron)
            if shown.line.quantity is Quantity.SLOPE:
                painter.setPen(QPen(ink, 2.6, c=Qt.PenCapStyle.RoundCap))
                inside = QPainterPath()
                inside.addEllipse(neuron.centre, neuron.radius, neuron.radius)
                painter.setClipPath(inside)
                for total, slope in zip(sums, shown.slopes(neuron), strict=True):
                    if isfinite(slope):
                        painter.drawLine(curve.tangent(total, slope))
                painter.setClipping(False)
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(ink)
        size = min(_DOT, neuron.radius / 4)
        for total in sums:
            painter.drawEllipse(curve.point(total), size, size)

    def _draw_adjustment(self, painter: QPainter, line: Line, numbers: DiagramNumbers) -> None:
        """Draw what a step added, beside the field that shows the weight."""
        text = adjustment_text(line, numbers)
        if text:
            field = edit_room(line, numbers, self.font)
            room = self._room(text, field.center())
            room.moveLeft(field.right())
            painter.fillRect(room.adjusted(-_BESIDE, 0, _BESIDE, 0), QColor(self.chosen.panel))
            painter.setPen(QColor(self.chosen.text if numbers.is_on(line) else self.chosen.muted))
            self._write(painter, text, room)

    def _draw_weight(self, painter: QPainter, line: Line, numbers: DiagramNumbers) -> None:
        text = number_format.weight(numbers.weight(line)) + adjustment_text(line, numbers)
        room = self._room(text, line.start + (line.end - line.start) * line.text_at)
        painter.fillRect(room.adjusted(-_BESIDE, 0, _BESIDE, 0), QColor(self.chosen.panel))
        painter.setPen(QColor(self.chosen.text if numbers.is_on(line) else self.chosen.muted))
        self._write(painter, text, room)

    def _room(self, text: str, centre: QPointF) -> QRectF:
        """Return what a number takes up around a place: as much with any digits, so that nothing trembles."""
        metrics = QFontMetricsF(self.font)
        room = QRectF(0, 0, metrics.horizontalAdvance(number_format.with_zeros(text)), metrics.height())
        room.moveCenter(centre)
        return room

    def _write(self, painter: QPainter, text: str, room: QRectF) -> None:
        painter.drawText(QPointF(room.left(), room.top() + QFontMetricsF(self.font).ascent()), text)


def _is_covered(line: Line, shown: StepNumbers | None) -> bool:
    """Whether something else than the weight is drawn on a line, or the chosen line is about others."""
    if shown is None:
        return False
    is_covered = shown.line.quantity in {Quantity.DELTA, Quantity.ADJUSTMENTS}
    return is_covered or (shown.line.quantity is Quantity.WEIGHTS and not shown.is_about(line.layer))


def _has_sum(shown: StepNumbers, beside: StepNumbers | None) -> bool:
    """Whether a sum stands in a neuron: of one row, and nothing but its output is beside it."""
    return shown.row is not None and (beside is None or beside.line.quantity is Quantity.OUTPUT)
