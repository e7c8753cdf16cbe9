"""Draws the network diagram: a picture that is kept while it looks the same, and the numbers over it.

While a network trains, thirty times a second, it is the numbers that change: a line becomes visibly thicker,
or a neuron darker, only now and then. So lines and neurons are drawn into a picture, and that is copied.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from nn_desktop.core.translation import tr
from nn_desktop.gui import number_text
from nn_desktop.gui.diagram_layout import DiagramLayout, Line, Neuron, Part
from nn_desktop.gui.diagram_numbers import DiagramNumbers
from nn_desktop.gui.theme import Colours, mixed

_THINNEST, _THICKEST = 1.2, 9.0
# A weight of this size makes the thickest line; a sigmoid needs no larger ones to be sure.
_LARGE_WEIGHT = 8.0
# In pixels: a line that is less than this thicker looks the same, and so does a dot that moves less.
_SEEN = 0.25
# More than a screen has between two colours.
_SHADES = 1000


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
        self._shades: dict[int, int] = {}
        self._text_widths: dict[str, float] = {}
        self._curves: dict[tuple[int, int], QPolygonF] = {}
        self._picture = QPixmap()
        self._picture_look: tuple[object, ...] = ()

    def look(self, numbers: DiagramNumbers, pointed: Part | None) -> DiagramLook:
        """Return what the diagram looks like."""
        layout = self._layout
        thickest = _THICKEST * (0.55 if numbers.network.hidden_neurons else 1.0)
        return DiagramLook(
            tuple(_width(numbers.weight(line), thickest) for line in layout.lines),
            tuple(numbers.is_on(line) for line in layout.lines),
            tuple(self._shade(numbers.shade(neuron)) for neuron in layout.neurons),
            tuple(_rounded(numbers.place_on_curve(each), each.radius / 2) for each in layout.neurons),
            pointed,
            tuple(
                _weight_text(numbers, line) if layout.has_weight_texts or line == pointed else ""
                for line in layout.lines
            ),
            tuple(f"Σ {numbers.sum_text(each)}" if each.has_text else "" for each in layout.neurons),
        )

    def _shade(self, output: float) -> int:
        # Mixing a colour takes longer than all the rest of a look.
        step = round(min(1.0, max(0.0, output)) * _SHADES)
        colour = self._shades.get(step)
        if colour is None:
            colour = self._shades[step] = self._chosen.for_answer(step / _SHADES).rgb()
        return colour

    def paint(self, painter: QPainter, look: DiagramLook, numbers: DiagramNumbers, size: QSize) -> None:
        """Draw a diagram.

        Args:
            painter: of a widget, which is filled.
            look: as `look` gave it for `numbers`.
            numbers: for the drawn activations.
            size: of the widget.
        """
        ratio = painter.device().devicePixelRatio()
        key = (*look.still, size, ratio)
        if key != self._picture_look:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(QColor(self._chosen.panel))
            still = QPainter(self._picture)
            self._paint_still(still, look, numbers)
            still.end()
            self._picture_look = key
        painter.drawPixmap(0, 0, self._picture)
        painter.setFont(self._font)
        for line, text, on in zip(self._layout.lines, look.weights, look.on, strict=True):
            if text:
                self._write_weight(painter, line, text, on=on)
        for neuron, text, shade in zip(self._layout.neurons, look.sums, look.shades, strict=True):
            if text:
                painter.setPen(self._ink(QColor(shade)))
                centre = neuron.centre - QPointF(0, neuron.radius * 0.38)
                painter.drawText(self._text_area(text, centre).topLeft() + self._base, text)

    @property
    def _base(self) -> QPointF:
        """From the corner of a text's rectangle to where its first letter stands."""
        return QPointF(0, self._metrics.ascent())

    def _text_area(self, text: str, centre: QPointF) -> QRectF:
        # As wide with any digits: measuring takes as long as writing, and nothing trembles.
        pattern = number_text.with_zeros(text)
        width = self._text_widths.get(pattern)
        if width is None:
            width = self._text_widths[pattern] = self._metrics.horizontalAdvance(pattern)
        height = self._metrics.height()
        return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)

    def _write_weight(self, painter: QPainter, line: Line, text: str, *, on: bool) -> None:
        area = self._text_area(text, line.start + (line.end - line.start) * line.text_at)
        painter.fillRect(area.adjusted(-4, 0, 4, 0), QColor(self._chosen.panel))
        painter.setPen(QColor(self._chosen.text if on else self._chosen.muted))
        painter.drawText(area.topLeft() + self._base, text)

    # The picture.

    def _paint_still(self, painter: QPainter, look: DiagramLook, numbers: DiagramNumbers) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for line, width, on in zip(self._layout.lines, look.widths, look.on, strict=True):
            self._draw_line(painter, line, width, on=on, is_pointed=line == look.pointed)
        self._draw_bias_nodes(painter)
        for neuron, shade, dot in zip(self._layout.neurons, look.shades, look.dots, strict=True):
            self._draw_neuron(painter, neuron, QColor(shade), is_pointed=neuron == look.pointed)
            self._draw_activation(painter, neuron, self._ink(QColor(shade)), numbers, dot)

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

    def _ink(self, shade: QColor) -> QColor:
        """What is read on a neuron of this colour."""
        text = QColor(self._chosen.text)
        return QColor(self._chosen.on_colour) if abs(shade.lightness() - text.lightness()) < 110 else text


def _width(weight: float, thickest: float) -> float:
    size = min(1.0, abs(weight) / _LARGE_WEIGHT) ** 0.6
    width = _rounded(_THINNEST + size * (thickest - _THINNEST))
    return width if weight >= 0 else -width


def _rounded(value: float, pixels: float = 1.0) -> float:
    """Return the nearest value of which one sees that it is another one, `pixels` to each 1."""
    return round(value * pixels / _SEEN) * _SEEN / pixels


def _weight_text(numbers: DiagramNumbers, line: Line) -> str:
    text = number_text.weight(numbers.weight(line))
    adjustment = numbers.adjustment(line)
    return text if adjustment is None else f"{text}  Δ {number_text.weight(adjustment)}"


def _curve_point(neuron: Neuron, numbers: DiagramNumbers, x: float) -> QPointF:
    half = neuron.radius * 0.5
    height = neuron.radius * (0.22 if neuron.has_text else 0.42)
    centre = neuron.centre + QPointF(0, neuron.radius * (0.4 if neuron.has_text else 0))
    return centre + QPointF(x * half, -numbers.curve(x) * height)
