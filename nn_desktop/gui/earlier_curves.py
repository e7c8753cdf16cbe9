"""The loss curves of earlier runs, dashed, as items that Qt paints."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from nn_desktop.core.activations import Array
from nn_desktop.gui.plot_contents import DrawnCurve
from nn_desktop.gui.plot_frame import PictureFrame
from nn_desktop.gui.theme import LIGHT, Colours

_WIDTH = 1.2
# In widths of the line: how long it is drawn, and how long not.
_DASHES = ([6, 4], [2, 3], [10, 4, 2, 4], [10, 4], [4, 8])


def earlier_pen(place: int, chosen: Colours) -> QPen:
    """Return how the earlier run at a place in the legend is drawn."""
    pen = QPen(QColor(chosen.muted), _WIDTH)
    pen.setDashPattern(_DASHES[place % len(_DASHES)])
    return pen


class EarlierCurves:
    """Lines over the axes. They stand still while a run grows, so Qt keeps what it has painted of each.

    Args:
        parent: the item that they are in.
        polygon: makes a line of two arrays, without looping in Python.
    """

    def __init__(self, parent: QGraphicsItem, polygon: Callable[[Array, Array], QPolygonF]) -> None:
        self._parent = parent
        self._polygon = polygon
        self._chosen = LIGHT
        self._curves: Sequence[DrawnCurve] = ()
        self._items: list[QGraphicsPathItem] = []

    def set_look(self, chosen: Colours) -> None:
        """Take over the colours."""
        self._chosen = chosen
        for place, item in enumerate(self._items):
            item.setPen(earlier_pen(place, chosen))

    def set_curves(self, curves: Sequence[DrawnCurve]) -> None:
        """Take over other curves. They are seen when they have been drawn."""
        self._curves = curves

    def draw(self, frame: PictureFrame) -> None:
        """Put the curves where the axes want them."""
        while len(self._items) > len(self._curves):
            self._parent.scene().removeItem(self._items.pop())
        while len(self._items) < len(self._curves):
            item = QGraphicsPathItem(self._parent)
            item.setPen(earlier_pen(len(self._items), self._chosen))
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            item.setZValue(-1)
            self._items.append(item)
        for item, curve in zip(self._items, self._curves, strict=True):
            path = QPainterPath()
            path.addPolygon(self._polygon(np.asarray(frame.x(curve.xs)), np.asarray(frame.y(curve.ys))))
            item.setPath(path)
