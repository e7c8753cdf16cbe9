"""A piece of a curve beside its name in the legend."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from nn_desktop.called_by_qt import called_by_qt

SAMPLE_WIDTH = 32
"""As long as the longest dashes with their gaps."""
_SAMPLE_HEIGHT = 8


class DashSample(pg.ItemSample):  # type: ignore[misc]  # no annotations in pyqtgraph
    """A piece of a curve in the legend, long enough to tell its dashes."""

    def __init__(self, item: pg.PlotDataItem) -> None:
        super().__init__(item)
        self.setFixedWidth(SAMPLE_WIDTH)
        self.setFixedHeight(_SAMPLE_HEIGHT)

    @called_by_qt(or_else=QRectF())
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, SAMPLE_WIDTH, _SAMPLE_HEIGHT)

    @called_by_qt()
    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pg.mkPen(self.item.opts["pen"]))
        painter.drawLine(QPointF(0, _SAMPLE_HEIGHT / 2), QPointF(SAMPLE_WIDTH, _SAMPLE_HEIGHT / 2))
