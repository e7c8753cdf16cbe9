"""The axes of the loss plot and their grid: pyqtgraph's, put together for this one plot.

pyqtgraph's own `PlotItem` makes a menu of fifty widgets and two more axes, and nobody ever sees them. Making
them took half as long as all the rest of the plot.
"""

from math import ceil, floor, log10

from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsGridLayout, QStyleOptionGraphicsItem, QWidget

from nn_desktop.gui.look import number_format
from nn_desktop.gui.plot.plot_library import pyqtgraph as pg
from nn_desktop.gui.plot.scale import Scale

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_GRID_OPACITY = 63  # of 255
_ARRANGEMENTS = 3
_KEPT_ARRANGEMENTS = 32
_Key = tuple[object, ...]


class ScaleAxis(pg.AxisItem):  # type: ignore[misc]  # no annotations in pyqtgraph
    """An axis whose marks are round numbers on either scale, written in the user's language."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.scale_shown = Scale(logarithmic=False)
        self._arranged: tuple[object, ...] | None = None
        self._arranged_for: _Key = ()
        # A run that is trained once more goes through the same ranges.
        self._kept: dict[_Key, tuple[tuple[object, ...] | None, float]] = {}
        self.enableAutoSIPrefix(False)
        self.setGrid(_GRID_OPACITY)
        self.setFlag(self.GraphicsItemFlag.ItemNegativeZStacksBehindParent)

    def set_look(self, colour: str, font: QFont, label: str) -> None:
        """Take over the colour and the font of the window, and the axis' name in its language."""
        self.setPen(pg.mkPen(colour))
        self.setTextPen(pg.mkPen(colour))
        self.setTickFont(font)
        self.label.setFont(font)
        self.setLabel(label)
        self._arranged_for = ()
        self._kept.clear()

    def arrange(self, painter: QPainter) -> None:
        """Work out where marks, grid lines and numbers belong, and take the room that the numbers need.

        Args:
            painter: asked how large the numbers are.
        """
        wanted = (
            *self.range,
            self.scale_shown,
            self.geometry().getRect(),
            self.linkedView().geometry().getRect(),
            painter.device().devicePixelRatio(),
        )
        if wanted == self._arranged_for:
            return
        self._arranged_for = wanted
        if wanted in self._kept:
            self._arranged, room = self._kept[wanted]
            # pyqtgraph's: the layout is asked for as much as when it was worked out.
            self._updateMaxTextSize(room)
            return
        painter.save()
        self._arranged = self.generateDrawSpecs(painter)
        painter.restore()
        if len(self._kept) >= _KEPT_ARRANGEMENTS:
            self._kept.clear()
        self._kept[wanted] = self._arranged, self._room

    @property
    def _room(self) -> float:
        """What the numbers need across the axis."""
        return float(self.textWidth if self.orientation == "left" else self.textHeight)

    def tickValues(self, lowest: float, highest: float, size: float) -> list[tuple[float, list[float]]]:
        if not self.scale_shown.logarithmic:
            return super().tickValues(lowest, highest, size)  # type: ignore[no-any-return]
        decades = range(floor(lowest), ceil(highest) + 1)
        zero = [self.scale_shown.place_of(0)] if self.orientation == "bottom" else []
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

    def tickStrings(self, places: list[float], _scale: float, spacing: float) -> list[str]:
        if not self.scale_shown.logarithmic:
            return [number_format.plain(float(f"{place:.10g}")) for place in places]
        # On a short axis the marks between powers of ten are all there is.
        if spacing < 1:
            return []
        return [self._power_text(place) for place in places]

    def _power_text(self, place: float) -> str:
        if not place.is_integer():
            return number_format.count(0)
        power = int(place)
        if power < -4 or power > 6:
            return "10" + str(power).translate(_SUPERSCRIPTS)
        return number_format.fixed(10.0**power, -power) if power < 0 else number_format.count(10**power)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None) -> None:
        # Straight onto the picture: pyqtgraph records an axis first, and playing a record with text takes
        # ten times as long.
        if self._arranged is not None:
            self.drawPicture(painter, *self._arranged)


class PlotAxes(pg.GraphicsWidget):  # type: ignore[misc]  # the same
    """Two axes and the view between them.

    Where pyqtgraph's `PlotItem` has the same, it has the same name here.
    """

    def __init__(self) -> None:
        super().__init__()
        self.vb = pg.ViewBox(parent=self, enableMouse=False, enableMenu=False)
        self.vb.disableAutoRange()
        self.axes = {"left": ScaleAxis("left"), "bottom": ScaleAxis("bottom")}
        self._layout = QGraphicsGridLayout(self)
        # Above and on the right there must be room for half of the last mark.
        self._layout.setContentsMargins(1, 5, 5, 1)
        self._layout.setSpacing(0)
        self._layout.addItem(self.vb, 0, 1)
        self._layout.addItem(self.axes["left"], 0, 0)
        self._layout.addItem(self.axes["bottom"], 1, 1)
        for axis in self.axes.values():
            axis.linkToView(self.vb)

    def getViewBox(self) -> "pg.ViewBox":
        return self.vb

    def getAxis(self, side: str) -> ScaleAxis:
        return self.axes[side]

    def arrange(self, pixel_ratio: float) -> None:
        """Give each axis the room that its numbers need, before anything is painted.

        Args:
            pixel_ratio: pixels of the screen for each pixel of the widget.
        """
        # Nothing is painted on it, but it knows how large numbers are.
        screen = QPixmap(1, 1)
        screen.setDevicePixelRatio(pixel_ratio)
        painter = QPainter(screen)
        for _ in range(_ARRANGEMENTS):
            size = self.vb.size()
            for axis in self.axes.values():
                axis.arrange(painter)
            self._layout.activate()
            # With less room for the one axis there may be other numbers at the other.
            if self.vb.size() == size:
                break
        painter.end()
