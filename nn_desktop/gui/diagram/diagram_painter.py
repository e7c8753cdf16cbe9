"""Draws all of a network diagram but its numbers: lines, neurons, activations and bias nodes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.diagram_look import DiagramLook
from nn_desktop.gui.diagram.layout import DiagramLayout, Line, Neuron
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.look.colours import Colours, mixed


class DiagramPainter:
    """Draws one network, whatever its numbers are.

    Args:
        layout: where everything stands.
        chosen: the colours.
        font: of everything that is written.
    """

    def __init__(self, layout: DiagramLayout, chosen: Colours, font: QFont) -> None:
        self._layout = layout
        self._chosen = chosen
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._curves: dict[tuple[int, int], QPolygonF] = {}

    def picture(self, look: DiagramLook, numbers: DiagramNumbers, size: QSize, ratio: float) -> QPixmap:
        """Draw a diagram.

        Args:
            look: of `numbers`.
            numbers: for the drawn activations.
            size: of the widget.
            ratio: pixels of the screen for each pixel of the widget.
        """
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._chosen.panel))
        painter = QPainter(picture)
        self._paint(painter, look, numbers)
        painter.end()
        return picture

    def _paint(self, painter: QPainter, look: DiagramLook, numbers: DiagramNumbers) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for line, width, on in zip(self._layout.lines, look.widths, look.on, strict=True):
            self._draw_line(painter, line, width, on=on, is_pointed=line == look.pointed)
        self._draw_bias_nodes(painter)
        for neuron, shade, dot in zip(self._layout.neurons, look.shades, look.dots, strict=True):
            self._draw_neuron(painter, neuron, QColor(shade), is_pointed=neuron == look.pointed)
            self._draw_activation(painter, neuron, QColor(self._chosen.readable_on(shade)), numbers, dot)

    def _draw_line(self, painter: QPainter, line: Line, width: float, *, on: bool, is_pointed: bool) -> None:
        chosen = self._chosen
        colour = QColor(chosen.positive if width >= 0 else chosen.negative)
        if not on:
            # Pale, not gone: the weight is there, it only meets a 0.
            colour = mixed(colour, QColor(chosen.panel), 0.7)
        if is_pointed:
            painter.setPen(QPen(QColor(chosen.text), abs(width) + 3, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(line.start, line.end)
        painter.setPen(QPen(colour, abs(width), c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(line.start, line.end)

    def _draw_bias_nodes(self, painter: QPainter) -> None:
        chosen = self._chosen
        for layer, place in enumerate(self._layout.bias_places):
            text = tr("Bias: always 1") if layer == 0 else "1"
            width = self._metrics.horizontalAdvance(text) + 10
            rectangle = QRectF(0, 0, width, self._metrics.height() + 2)
            rectangle.moveCenter(place)
            if layer == 0:
                rectangle.moveLeft(0)
            painter.setPen(QPen(QColor(chosen.muted), 1))
            painter.setBrush(QColor(chosen.panel))
            painter.drawRoundedRect(rectangle, 4, 4)
            painter.setPen(QColor(chosen.text))
            painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_neuron(self, painter: QPainter, neuron: Neuron, shade: QColor, *, is_pointed: bool) -> None:
        painter.setBrush(shade)
        painter.setPen(QPen(QColor(self._chosen.text), 2.5 if is_pointed else 1.2))
        painter.drawEllipse(neuron.centre, neuron.radius, neuron.radius)

    def _draw_activation(
        self, painter: QPainter, neuron: Neuron, ink: QColor, numbers: DiagramNumbers, dot: float
    ) -> None:
        """The activation, and where the sum stands on it."""
        name = (neuron.layer, neuron.place)
        if name not in self._curves:
            points = [_curve_point(neuron, numbers, step / 12 - 1) for step in range(25)]
            self._curves[name] = QPolygonF(points)
        painter.setPen(QPen(ink, 1.4))
        painter.drawPolyline(self._curves[name])
        painter.setBrush(ink)
        painter.drawEllipse(_curve_point(neuron, numbers, dot), 3.2, 3.2)


def _curve_point(neuron: Neuron, numbers: DiagramNumbers, x: float) -> QPointF:
    half = neuron.radius * 0.5
    height = neuron.radius * (0.22 if neuron.has_text else 0.42)
    centre = neuron.centre + QPointF(0, neuron.radius * (0.4 if neuron.has_text else 0))
    return centre + QPointF(x * half, -numbers.curve(x) * height)
