"""The loss curves of earlier runs, dashed, as a part of the loss plot that stands still."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nn_desktop.core.network.activations import Array
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.plot.plot_contents import DrawnCurve
from nn_desktop.gui.plot.plot_frame import PictureFrame

_WIDTH = 1.2
# In widths of the line: how long it is drawn, and how long not.
_DASHES = ([6, 4], [2, 3], [10, 4, 2, 4], [10, 4], [4, 8], [10, 3, 2, 3, 2, 3], [1, 6])


def earlier_pen(place: int, chosen: Colours) -> QPen:
    """Return how the earlier run at a place in the legend is drawn."""
    pen = QPen(QColor(chosen.muted), _WIDTH)
    pen.setDashPattern(_DASHES[place % len(_DASHES)])
    return pen


def draw_earlier(
    painter: QPainter,
    curves: Sequence[DrawnCurve],
    frame: PictureFrame,
    chosen: Colours,
    polygon: Callable[[Array, Array], QPolygonF],
) -> None:
    """Draw the curves of earlier runs over the axes.

    Not as pyqtgraph's items: when the axes change, a training waits until all of them have been drawn anew,
    and half of that time would go into asking Python about each.

    Args:
        painter: draws on the plot, or on a picture of it.
        curves: in the order of the legend.
        frame: where the axes stand.
        chosen: the colours.
        polygon: makes a line of two arrays, without looping in Python.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(frame.picture, Qt.ClipOperation.IntersectClip)
    for place, curve in enumerate(curves):
        painter.setPen(earlier_pen(place, chosen))
        painter.drawPolyline(polygon(np.asarray(frame.x(curve.xs)), np.asarray(frame.y(curve.ys))))
    painter.restore()
