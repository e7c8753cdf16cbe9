"""The legend of the loss plot: as many names as there is room for, and the others counted.

What stands beside a run's name is worked out in `contents.py`.
"""

from collections.abc import Sequence
from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.plot.legend_sample import SAMPLE_WIDTH, DashSample

Named = tuple[pg.PlotDataItem, str]
# Room for the cursor's grip below the legend, in pixels.
GRIP_ROOM = 8
# Above and below a name.
_LEADING = 1
# The legend may take so much of the plot, or it would hide what it explains.
_MOST_HEIGHT, _MOST_WIDTH = 0.7, 0.9
# Of 255: curves shine through the legend, but the names can be read.
_OPACITY = 190


class Legend:
    """Names curves.

    Args:
        plot: whose curves.
    """

    def __init__(self, plot: pg.PlotItem) -> None:
        self._view = plot.getViewBox()
        self._legend = plot.addLegend(offset=(10, -10 - GRIP_ROOM), sampleType=DashSample)
        self._legend.layout.setContentsMargins(4, 4, 4, 4)
        # Below the curves: it covers nothing but the grid.
        self._legend.setZValue(-1)
        self._legend.hide()
        self._no_line = pg.PlotDataItem(pen=None)
        self._no_line.setParentItem(self._legend)  # which deletes it; it draws nothing
        self._font = QFont()
        self._named: Sequence[Named] = ()

    @property
    def geometry(self) -> QRectF:
        """Where it stands in the picture; empty if there are no names."""
        return self._legend.geometry() if self._named else QRectF()

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over the colours and the font of the window."""
        self._font = font
        ground = QColor(chosen.panel)
        ground.setAlpha(_OPACITY)
        self._legend.setBrush(ground)
        self._legend.setLabelTextColor(chosen.muted)
        self._legend.setLabelTextSize(f"{font.pointSizeF()}pt")

    def fill(self, earlier: Sequence[Named], others: Sequence[Named]) -> None:
        """Name all of `others`, and before them the newest of `earlier`, the oldest of which stands first."""
        metrics = QFontMetricsF(self._font)
        height = metrics.height() + 2 * _LEADING
        room = self._view.height() * _MOST_HEIGHT - GRIP_ROOM
        rows = max(1, int(room / height) - len(others))
        left_out = len(earlier) - rows + 1 if len(earlier) > rows else 0
        named = [*earlier[left_out:], *others]
        if left_out:
            text = tr("{count} older runs").format(count=number_format.count(left_out))
            named.insert(0, (self._no_line, text))
        most = self._view.width() * _MOST_WIDTH - SAMPLE_WIDTH
        named = [(item, metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)) for item, text in named]
        if named != self._named:
            self._named = named
            self._write()

    def item_at(self, place: QPointF) -> pg.PlotDataItem | None:
        """Return the curve whose name is at a place of the scene; None if there is no name."""
        for sample, label in self._legend.items if self._legend.isVisible() else ():
            if label.sceneBoundingRect().contains(place) or sample.sceneBoundingRect().contains(place):
                return sample.item
        return None

    def _write(self) -> None:
        self._legend.clear()
        for item, text in self._named:
            self._legend.addItem(item, escape(text))
        for _, label in self._legend.items:
            label.item.document().setDocumentMargin(_LEADING)
            label.updateMin()
        # No larger than that: pyqtgraph itself reckons with more room around the names.
        self._legend.adjustSize()
        self._legend.setVisible(bool(self._named))
