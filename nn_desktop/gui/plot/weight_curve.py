"""The path of one weight over the run: a thin curve in the loss plot, with an axis on the right."""

import pyqtgraph as pg
from PySide6.QtGui import QFont, QFontMetricsF

from nn_desktop.core.network.activations import Array
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.plot.axis import ScaleAxis

# Room that the axis always has, so that nothing moves when it comes, in characters; and beside them.
_USUAL = "−00.0"
_BESIDE = 10
# Above and below the curve, as a share of its height.
_ROOM = 0.06
# The height of a curve that is flat.
_FLAT = 1e-3


class WeightCurve:
    """Draws the path, and the axis for it.

    Args:
        plot: in which it stands. Both have the same iterations.
        axis: the one on the right.
    """

    def __init__(self, plot: pg.PlotItem, axis: ScaleAxis) -> None:
        self._plot, self._axis = plot, axis
        self._main = plot.getViewBox()
        self._view = pg.ViewBox(enableMenu=False)
        # Not in its constructor: it hears of the scene only afterwards, and would never be painted.
        self._view.setParentItem(plot)
        # Below the loss curve, which is the one that the plot is about.
        self._view.setZValue(self._main.zValue() - 0.5)
        self._view.setXLink(self._main)
        self._view.disableAutoRange()
        axis.linkToView(self._view)
        axis.setGrid(False)
        self.item = pg.PlotDataItem(antialias=True)
        self._view.addItem(self.item)
        self._main.sigResized.connect(self._follow)
        self._font = QFont()
        self.hide()

    @property
    def is_shown(self) -> bool:
        """Whether there is a path."""
        return bool(self.item.isVisible())

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over the colours and the font of the window."""
        self._font = font
        self.item.setPen(pg.mkPen(chosen.text, width=1))
        self._axis.set_look(chosen.text, font, "")
        self._axis.showLabel(False)
        self._give_room()

    def show(self, xs: Array, weights: Array) -> None:
        """Show a path: where the iterations stand, and the weights there, (points,) each."""
        self.item.setData(xs, weights)
        lowest, highest = float(weights.min()), float(weights.max())
        room = _ROOM * (highest - lowest) or max(_FLAT, _ROOM * abs(highest))
        self._view.setYRange(lowest - room, highest + room, padding=0)
        self.item.show()
        self._axis.setOpacity(1)
        self._follow()
        self._give_room()

    def hide(self) -> None:
        """Show none."""
        self.item.hide()
        # Not hide(), which would take the room away.
        self._axis.setOpacity(0)
        self._give_room()

    def _follow(self) -> None:
        self._view.setGeometry(self._main.geometry())

    def _give_room(self) -> None:
        """Have the axis as wide as its numbers."""
        metrics = QFontMetricsF(self._font)
        texts = [_USUAL]
        if self.is_shown:
            lowest, highest = self._view.viewRange()[1]
            for spacing, places in self._axis.tickValues(lowest, highest, self._view.height()):
                texts += self._axis.tickStrings(places, 1, spacing)
        self._axis.setWidth(max(map(metrics.horizontalAdvance, texts)) + _BESIDE)
