"""What is seen of the network diagram: a picture, kept while it looks the same, and numbers over it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsSimpleTextItem, QWidget

from nn_desktop.gui.diagram.diagram_look import DiagramLook, LookFinder
from nn_desktop.gui.diagram.diagram_painter import DiagramPainter
from nn_desktop.gui.diagram.layout import DiagramLayout, Part
from nn_desktop.gui.diagram.numbers import DiagramNumbers
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.look.quiet_view import QuietView

# Left and right of a weight, where its line is covered.
_BESIDE = 4.0


class DiagramView(QuietView):
    """Draws what the diagram tells it.

    Args:
        parent: the diagram that this covers.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: list[_Number] = []
        self._look: DiagramLook | None = None
        self.outgrown.connect(self._draw_soon)

    def set_diagram(self, layout: DiagramLayout, chosen: Colours, font: QFont) -> None:
        """Draw another network, or the same in another look. Nothing is seen before `show_numbers`."""
        self._chosen = chosen
        self._finder = LookFinder(layout, chosen)
        self._painter = DiagramPainter(layout, chosen, font)
        # Not the checkboxes, which stand to the left: they paint themselves when they are ticked.
        self._left = min(round(place.x()) for place in layout.inputs) - 8
        for number in self._texts:
            self.scene().removeItem(number)
        metrics = QFontMetricsF(font)
        self._weights = [
            _Number(line.start + (line.end - line.start) * line.text_at, font, metrics, chosen.panel)
            for line in layout.lines
        ]
        self._sums = [
            _Number(each.centre - QPointF(0, each.radius * 0.38), font, metrics) for each in layout.neurons
        ]
        self._texts = [*self._weights, *self._sums]
        for number in self._texts:
            self.scene().addItem(number)
        self._look = None

    def show_numbers(self, numbers: DiagramNumbers, pointed: Part | None) -> None:
        """Show what the network makes of its inputs; paint only what looks different from before."""
        self._numbers = numbers
        before, look = self._look, self._finder.look(numbers, pointed)
        if look == before:
            return
        self._look = look
        for number, text, on in zip(self._weights, look.weights, look.on, strict=True):
            number.show_text(text, self._chosen.text if on else self._chosen.muted)
        for number, text, shade in zip(self._sums, look.sums, look.shades, strict=True):
            number.show_text(text, self._chosen.readable_on(shade) if text else "")
        if before is None or look.still != before.still:
            self._draw_soon()
        self.surface.update(self._left, 0, self.width() - self._left, self.height())

    def _draw_soon(self) -> None:
        if self._look is not None:
            self.draw_before_painting(self._draw_picture)

    def _draw_picture(self) -> None:
        if self._look is not None:
            ratio = self.devicePixelRatio()
            self.set_picture(self._painter.picture(self._look, self._numbers, self.size(), ratio))


class _Number(QGraphicsRectItem):
    """A number around a place.

    Args:
        centre: its middle.
        font: in which it is written.
        metrics: of that font.
        ground: the colour that it has behind it, or nothing.
    """

    def __init__(self, centre: QPointF, font: QFont, metrics: QFontMetricsF, ground: str = "") -> None:
        super().__init__()
        self._centre = centre
        self._metrics = metrics
        self.setPen(QPen(Qt.PenStyle.NoPen))
        if ground:
            self.setBrush(QColor(ground))
        self._text = QGraphicsSimpleTextItem(self)
        self._text.setFont(font)
        self._shown = ("", "")
        self._measured = ""
        self.setVisible(False)

    def show_text(self, text: str, colour: str) -> None:
        """Write `text`, or nothing if it is empty."""
        if (text, colour) == self._shown:
            return
        old_text, old_colour = self._shown
        self._shown = text, colour
        if not (text and old_text):
            self.setVisible(bool(text))
        if colour != old_colour:
            self._text.setBrush(QColor(colour))
        self._text.setText(text)
        self._make_room(number_format.with_zeros(text))

    def _make_room(self, pattern: str) -> None:
        # As wide with any digits: measuring takes as long as writing, and nothing trembles.
        if pattern != self._measured:
            self._measured = pattern
            width, height = self._metrics.horizontalAdvance(pattern), self._metrics.height()
            left, top = self._centre.x() - width / 2, self._centre.y() - height / 2
            self.setRect(left - _BESIDE, top, width + 2 * _BESIDE, height)
            self._text.setPos(left, top)
