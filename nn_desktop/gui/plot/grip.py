"""The grip at the lower end of the cursor's line: it shows that the line can be drawn along."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look.colours import Colours

_WIDTH, _HEIGHT = 18.0, 12.0


class CursorGrip(QGraphicsItem):
    """A small box with an arrow to either side. It stands on the place that it is put at."""

    def __init__(self, chosen: Colours) -> None:
        super().__init__()
        self._chosen = chosen
        # In pixels, whatever the axes' ranges are.
        self.setFlag(self.GraphicsItemFlag.ItemIgnoresTransformations)

    def set_look(self, chosen: Colours) -> None:
        """Take over the colours of the window."""
        self._chosen = chosen
        self.update()

    @called_by_qt(or_else=QRectF())
    def boundingRect(self) -> QRectF:
        return QRectF(-_WIDTH / 2 - 1, -_HEIGHT - 2, _WIDTH + 2, _HEIGHT + 2)

    @called_by_qt()
    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._chosen.negative)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(QColor(self._chosen.panel))
        painter.drawRoundedRect(QRectF(-_WIDTH / 2, -_HEIGHT - 1, _WIDTH, _HEIGHT), 3, 3)
        painter.setBrush(colour)
        middle = -_HEIGHT / 2 - 1
        for side in (-1, 1):
            tip, base = side * 6.5, side * 2.5
            corners = (QPointF(tip, middle), QPointF(base, middle - 3), QPointF(base, middle + 3))
            painter.drawPolygon(QPolygonF(corners))
