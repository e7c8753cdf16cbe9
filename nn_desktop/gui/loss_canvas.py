"""The picture inside the loss plot, drawn by pyqtgraph.

A module of its own, because importing pyqtgraph takes longer than opening the window: `loss_plot.py`
does it after the window has been painted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_desktop.core.activations import Array
from nn_desktop.core.translation import tr
from nn_desktop.gui import number_text
from nn_desktop.gui.moving_layer import MovingLayer, PictureFrame
from nn_desktop.gui.plot_library import pyqtgraph as pg
from nn_desktop.gui.plot_scale import Scale
from nn_desktop.gui.theme import Colours

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, eq=False)
class DrawnCurve:
    """A line in the plot: where its points stand, and its name in the legend."""

    xs: Array
    ys: Array
    name: str = ""


@dataclass(frozen=True, eq=False)
class PlotContents:
    """Everything that the plot shows but the cursor.

    Attributes:
        x_scale: of the iterations.
        y_scale: of the losses.
        x_range: first and last place.
        y_range: lowest and highest place.
        curve: the run.
        earlier: runs before it.
    """

    x_scale: Scale
    y_scale: Scale
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    curve: DrawnCurve
    earlier: Sequence[DrawnCurve]


class ScaleAxis(pg.AxisItem):  # type: ignore[misc]  # no annotations in pyqtgraph
    """An axis whose marks are round numbers on either scale, written in the user's language."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.scale_shown = Scale(logarithmic=False)
        self.enableAutoSIPrefix(False)
        # Its marks and grid lines change rarely and take longer to paint than all the rest.
        self.setCacheMode(self.CacheMode.DeviceCoordinateCache)

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
            return [number_text.plain(float(f"{place:.10g}")) for place in places]
        # On a short axis the marks between powers of ten are all there is.
        if spacing < 1:
            return [""] * len(places)
        return [self._power_text(place) for place in places]

    def _power_text(self, place: float) -> str:
        if not place.is_integer():
            return number_text.count(0)
        power = int(place)
        if power < -4 or power > 6:
            return "10" + str(power).translate(_SUPERSCRIPTS)
        return number_text.fixed(10.0**power, -power) if power < 0 else number_text.count(10**power)


class LossCanvas(pg.PlotWidget):  # type: ignore[misc]  # the same
    """Draws the curves and the cursor. It knows nothing of the session.

    pyqtgraph draws the axes, the grid and earlier runs; what moves is on the layer above them.

    Signals:
        pointed: the mouse was pressed or dragged at this place of the iterations' axis.
    """

    pointed = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        self._x_axis = ScaleAxis("bottom")
        self._y_axis = ScaleAxis("left")
        axes = {"bottom": self._x_axis, "left": self._y_axis}
        super().__init__(parent, axisItems=axes, enableMenu=False)
        # The plot around this canvas takes the keys and speaks to screen readers.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It takes the room that it gets. What it wished for would make the window scroll.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        item = self.getPlotItem()
        item.setMouseEnabled(x=False, y=False)
        item.hideButtons()
        item.disableAutoRange()
        item.showGrid(x=True, y=True, alpha=0.25)
        item.setContentsMargins(0, 4, 4, 0)
        self._legend = item.addLegend(offset=(12, -12), labelTextSize="9pt")
        self._earlier: list[pg.PlotCurveItem] = []
        self._drawn: list[DrawnCurve] = []
        self._names: list[str] = []
        self._chosen: Colours | None = None
        self._ranges: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._moving = MovingLayer(
            self.viewport(), self._still_picture, self.frame, pg.functions.arrayToQPolygonF
        )
        view = item.getViewBox()
        view.sigResized.connect(self._moving.forget_background)
        view.sigRangeChanged.connect(self._moving.forget_background)

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over the colours and the font of the window."""
        self._chosen = chosen
        self.setBackground(chosen.panel)
        for axis in (self._x_axis, self._y_axis):
            axis.setPen(pg.mkPen(chosen.muted))
            axis.setTextPen(pg.mkPen(chosen.muted))
            axis.setTickFont(font)
            axis.label.setFont(font)
        self._x_axis.setLabel(tr("Iteration"))
        self._y_axis.setLabel(tr("Loss (½ Σ error²)"))
        self._legend.setLabelTextColor(QColor(chosen.muted))
        self._names = []  # so that the legend is made anew
        self._moving.set_look(chosen, font)

    def set_contents(self, contents: PlotContents) -> None:
        """Draw the curves."""
        for axis, scale in ((self._x_axis, contents.x_scale), (self._y_axis, contents.y_scale)):
            is_new = axis.scale_shown.logarithmic != scale.logarithmic
            axis.scale_shown = scale
            if is_new:
                axis.picture = None
                axis.update()
                self._moving.forget_background()
        self._moving.set_curve(contents.curve.xs, contents.curve.ys)
        self._draw_earlier(contents.earlier)
        ranges = (contents.x_range, contents.y_range)
        if ranges != self._ranges:
            # Only then: pyqtgraph draws both axes anew for it.
            self._ranges = ranges
            view = self.getPlotItem().getViewBox()
            view.setRange(xRange=contents.x_range, yRange=contents.y_range, padding=0)

    def set_cursor(self, x: float, y: float, text: str) -> None:
        """Put the cursor at a place, with a text beside it."""
        self._moving.set_cursor(x, y, text)

    def columns(self) -> int:
        """How many pixels wide the plot is."""
        return max(50, int(self.getPlotItem().getViewBox().width()))

    def picture_rectangle(self) -> QRectF:
        """The part of the widget inside the axes."""
        view = self.getPlotItem().getViewBox()
        return QRectF(self.mapFromScene(view.sceneBoundingRect()).boundingRect())

    def frame(self) -> PictureFrame:
        """Where the axes stand now."""
        view = self.getPlotItem().getViewBox()
        x_range, y_range = view.viewRange()
        corners = self.viewportTransform().mapRect(view.sceneBoundingRect())
        return PictureFrame(corners, tuple(x_range), tuple(y_range))

    def paint(self, painter: QPainter) -> None:
        """Draw the whole picture with another painter, for example into a file."""
        self.render(painter)
        self._moving.paint_moving(painter, self.frame())

    def _still_picture(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        area = self.viewport().rect()
        picture = QPixmap(area.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self.render(painter, QRectF(area), area)
        painter.end()
        return picture

    def _draw_earlier(self, curves: Sequence[DrawnCurve]) -> None:
        names = [curve.name for curve in curves]
        if list(curves) == self._drawn and names == self._names:
            return
        self._drawn = list(curves)
        self._moving.forget_background()
        item = self.getPlotItem()
        while len(self._earlier) > len(curves):
            item.removeItem(self._earlier.pop())
        while len(self._earlier) < len(curves):
            line = pg.PlotCurveItem(antialias=True)
            line.setZValue(-1)
            self._earlier.append(line)
            item.addItem(line)
        for line, curve in zip(self._earlier, curves, strict=True):
            line.setData(curve.xs, curve.ys)
        if names != self._names:
            self._name_earlier(names)

    def _name_earlier(self, names: list[str]) -> None:
        self._names = names
        self._legend.clear()
        self._legend.setVisible(bool(names))
        dashes = ([6, 4], [2, 3], [10, 4, 2, 4], [10, 4], [4, 8])
        for place, (line, name) in enumerate(zip(self._earlier, names, strict=True)):
            colour = self._chosen.muted if self._chosen else "gray"
            line.setPen(pg.mkPen(colour, width=1.2, dash=dashes[place % len(dashes)]))
            self._legend.addItem(line, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph's own constructor resizes it already.
        if hasattr(self, "_moving"):
            self._moving.setGeometry(self.viewport().rect())
            self._moving.forget_background()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point_at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point_at(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Left to the window, which may be scrolled.
        event.ignore()

    def _point_at(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            view = self.getPlotItem().getViewBox()
            place = view.mapSceneToView(self.mapToScene(event.position().toPoint()))
            self.pointed.emit(place.x())
            event.accept()
