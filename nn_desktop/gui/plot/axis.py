"""An axis of the loss plot: pyqtgraph's, with round marks on either scale, in the person's language."""

from math import ceil, floor, log10

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import local_number
from nn_desktop.gui.look import number_format
from nn_desktop.gui.plot.scale import Scale

_GRID_OPACITY = 63  # of 255
# Room for half of the last number, in pixels.
_HALF_NUMBER = 40
# A weight or loss as large as this is a power of ten.
_LARGE = 1e5
# The smallest power of ten that is written with zeros.
_SMALLEST = -4.0


class ScaleAxis(pg.AxisItem):  # type: ignore[misc]  # no annotations in pyqtgraph
    """An axis whose numbers are those of a `Scale`."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self._scale = Scale(logarithmic=False)
        self.enableAutoSIPrefix(False)
        self.setGrid(_GRID_OPACITY)
        # Qt keeps a picture of the axis and its grid: drawing them takes longer than all the rest of a frame.
        self.setCacheMode(self.CacheMode.DeviceCoordinateCache)

    def set_look(self, colour: str, font: QFont, label: str) -> None:
        """Take over the colour and the font of the window, and the axis' name in its language."""
        self.setPen(pg.mkPen(colour))
        self.setTextPen(pg.mkPen(colour))
        self.setTickFont(font)
        self.label.setFont(font)
        if self.orientation == "left":
            # Wide enough from the start: an axis that grows while it is painted has the plot painted anew.
            self.textWidth = ceil(QFontMetricsF(font).horizontalAdvance(self._power_text(_SMALLEST)))
            self.setStyle(autoReduceTextSpace=False)
        self.setLabel(label)

    def set_scale(self, scale: Scale) -> None:
        """Write the numbers of another scale."""
        if scale != self._scale:
            self._scale = scale
            self.picture = None
            self.update()

    @called_by_qt(or_else=[])
    def tickValues(self, lowest: float, highest: float, size: float) -> list[tuple[float, list[float]]]:
        if not self._scale.logarithmic:
            return super().tickValues(lowest, highest, size)  # type: ignore[no-any-return]
        decades = range(floor(lowest), ceil(highest) + 1)
        zero = [self._scale.place_of(0)] if self.orientation == "bottom" else []
        major = zero + [float(decade) for decade in decades if lowest <= decade <= highest]
        # Many decades in little room: every second or third.
        room = 60 if self.orientation == "bottom" else 28
        every = max(1, ceil(len(major) * room / max(size, 1)))
        major = [place for place in major if not place.is_integer() or int(place) % every == 0]
        minor = [
            decade + log10(digit)
            for decade in decades
            for digit in range(2, 10)
            if every == 1 and max(lowest, *zero, lowest) <= decade + log10(digit) <= highest
            if self.orientation != "bottom" or decade >= 0
        ]
        return [(1.0, major), (0.1, minor)]

    @called_by_qt(or_else=[])
    def tickStrings(self, places: list[float], _scale: float, spacing: float) -> list[str]:
        if not self._scale.logarithmic:
            return [self._text(float(f"{place:.10g}")) for place in places]
        # On a short axis the marks between powers of ten are all there is.
        if spacing < 1:
            return []
        return [self._power_text(place) for place in places]

    @called_by_qt(or_else=QRectF())
    def boundingRect(self) -> QRectF:
        # The last number of the iterations stands half on the right of the axis.
        beside = _HALF_NUMBER if self.orientation == "bottom" else 0
        rectangle: QRectF = super().boundingRect()
        return rectangle.adjusted(0, 0, beside, 0)

    def _text(self, value: float) -> str:
        if self.orientation == "bottom" and value.is_integer():
            return number_format.count(int(value))
        return number_format.plain(value) if abs(value) < _LARGE else number_format.loss(value)

    def _power_text(self, place: float) -> str:
        if not place.is_integer():
            return number_format.count(0)
        power = int(place)
        if power < _SMALLEST or power > 6:
            return local_number(f"1e{power}")
        return number_format.fixed(10.0**power, -power) if power < 0 else number_format.count(10**power)
