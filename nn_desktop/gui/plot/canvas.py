"""The picture inside the loss plot, drawn by pyqtgraph: axes, curves, cursor and legend."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmapCache,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsEllipseItem, QSizePolicy, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.network.activations import Array
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import LIGHT, Colours
from nn_desktop.gui.plot.axis import ScaleAxis
from nn_desktop.gui.plot.contents import DrawnCurve, PlotContents
from nn_desktop.gui.plot.grip import CursorGrip
from nn_desktop.gui.plot.layout_first import LayoutFirst
from nn_desktop.gui.plot.legend import GRIP_ROOM, Legend
from nn_desktop.gui.plot.points import distance_to_line
from nn_desktop.gui.plot.unowned import delete_with
from nn_desktop.gui.plot.weight_curve import WeightCurve

# Of the cursor's point.
_RADIUS = 4.5
# As many pixels from a curve are on it, and from where the mouse was pressed are no drag.
_NEAR = 5
# Between the cursor and the text beside it, and between that text and the edge of the picture or the legend.
_BESIDE, _EDGE = 3, 2
# The cursor's line is as easy to get hold of as if it were twice so many pixels wide.
_REACH = 6
# Around that text, by Qt.
_MARGIN = 4
# In widths of the line: how long it is drawn, and how long not.
_DASHES = ([6, 4], [2, 3], [10, 4, 2, 4], [10, 4], [4, 8], [10, 3, 2, 3, 2, 3], [1, 6])
# For the pictures that Qt keeps of axes and earlier curves. Its own 10 MB are too little on a large screen.
_KEPT_KILOBYTES = 64 * 1024


class LossCanvas(pg.PlotWidget):  # type: ignore[misc]  # the same
    """Draws the curves and the cursor. It knows nothing of the session.

    Signals:
        pointed: the mouse was pressed or dragged at this place of the iterations' axis.
        earlier_chosen: a click was on an earlier curve, or on its name; which one, the oldest is 0.
        inside_resized: there is more or less room between the axes: the numbers of one became wider, for one.
    """

    pointed = Signal(float)
    earlier_chosen = Signal(int)
    inside_resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        axes = {side: ScaleAxis(side) for side in ("bottom", "left", "right")}
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self._axes = axes
        # The plot around this canvas takes the keys and speaks to screen readers.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It takes the room that it gets. What it wished for would make the window scroll.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAntialiasing(True)
        self.hideButtons()
        delete_with(self, self.getPlotItem())
        self.scene().installEventFilter(LayoutFirst(self))
        # Above and on the right there must be room for half of the last mark.
        self.getPlotItem().layout.setContentsMargins(1, 5, 5, 1)
        self._view = self.getViewBox()
        self._view.disableAutoRange()
        self._view.sigResized.connect(self.inside_resized)
        for axis in axes.values():
            # Below the curves, the legend and the text.
            axis.setZValue(self._view.zValue() - 1)
        QPixmapCache.setCacheLimit(_KEPT_KILOBYTES)
        self._make_items()
        self._cursor = (0.0, 0.0, "")
        self._curve_name = ""
        self._drawn: Sequence[DrawnCurve] = ()
        self._earlier: list[pg.PlotDataItem] = []
        self._pressed_at = QPointF()
        self.set_look(LIGHT, self.font())

    def _make_items(self) -> None:
        self._legend = Legend(self.getPlotItem())
        self._curve = self.plot(antialias=True)
        self._cursor_line = pg.InfiniteLine(angle=90)
        self._point = QGraphicsEllipseItem(-_RADIUS, -_RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        # In pixels, whatever the axes' ranges are.
        self._point.setFlag(self._point.GraphicsItemFlag.ItemIgnoresTransformations)
        self._grip = CursorGrip(LIGHT)
        # Below the curves: it hides no part of them.
        self._grip.setZValue(-0.5)
        for item in (self._cursor_line, self._grip, self._point):
            self.addItem(item, ignoreBounds=True)
        self._weight = WeightCurve(self.getPlotItem(), self._axes["right"])
        self._weight_name = ""
        self._text = pg.TextItem()
        self._text.setParentItem(self._view)

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over the colours and the font of the window."""
        self._chosen, self._font = chosen, font
        self.setBackground(chosen.panel)
        self._axes["bottom"].set_look(chosen.muted, font, tr("Iteration"))
        self._axes["left"].set_look(chosen.muted, font, tr("Loss (½ Σ error²)"))
        self._weight.set_look(chosen, font)
        self._curve.setPen(pg.mkPen(chosen.positive, width=2))
        self._cursor_line.setPen(pg.mkPen(chosen.negative, width=2))
        self._grip.set_look(chosen)
        self._point.setBrush(QColor(chosen.negative))
        self._point.setPen(QColor(chosen.panel))
        self._text.setColor(chosen.text)
        self._text.fill = pg.mkBrush(chosen.panel)
        self._text.setFont(font)
        self._legend.set_look(chosen, font)
        self._draw_earlier(self._drawn)

    def set_contents(self, contents: PlotContents) -> None:
        """Draw the curves. The cursor has to be set after that: the axes may be others."""
        self._axes["bottom"].set_scale(contents.x_scale)
        self._axes["left"].set_scale(contents.y_scale)
        self.setRange(xRange=contents.x_range, yRange=contents.y_range, padding=0, disableAutoRange=False)
        self._curve.setData(contents.curve.xs, contents.curve.ys)
        self._curve_name = contents.curve.name
        if not _are_same(contents.earlier, self._drawn):
            self._draw_earlier(contents.earlier)
        self._fill_legend()

    def show_weight(self, xs: Array, weights: Array, name: str) -> None:
        """Draw the path of a weight behind the curves, with a name in the legend."""
        self._weight.show(xs, weights)
        self._weight_name = name
        self._fill_legend()

    def hide_weight(self) -> None:
        """Draw no path."""
        if self._weight.is_shown:
            self._weight.hide()
            self._weight_name = ""
            self._fill_legend()

    def set_cursor(self, x: float, y: float, text: str) -> None:
        """Put the cursor at a place, with a text beside it."""
        if (x, y, text) != self._cursor:
            self._cursor = x, y, text
            self._cursor_line.setValue(x)
            self._point.setPos(x, y)
            self._text.setPlainText(text)
        # The lower end of the line may be elsewhere even if the cursor has stayed.
        self._grip.setPos(x, self._view.viewRange()[1][0])
        self._place_text()

    def width_inside(self) -> int:
        """How many pixels wide the part inside the axes is."""
        return max(50, int(self._view.width()))

    def paint(self, painter: QPainter) -> None:
        """Draw the whole picture with another painter, for example into a file, as lines and letters."""
        kept = [*self._axes.values(), *(item.curve for item in self._earlier)]
        for item in kept:
            item.setCacheMode(item.CacheMode.NoCache)
        self.render(painter, QRectF(self.rect()))
        for item in kept:
            item.setCacheMode(item.CacheMode.DeviceCoordinateCache)

    def _draw_earlier(self, curves: Sequence[DrawnCurve]) -> None:
        for item in self._earlier:
            self.removeItem(item)
        self._drawn = curves
        self._earlier = []
        for place, curve in enumerate(curves):
            pen = QPen(QColor(self._chosen.muted), 1.2)
            pen.setCosmetic(True)
            pen.setDashPattern(_DASHES[place % len(_DASHES)])
            item = self.plot(curve.xs, curve.ys, pen=pen, antialias=True)
            # Below the run, which is the one that is looked at.
            item.setZValue(-1)
            item.curve.setCacheMode(item.CacheMode.DeviceCoordinateCache)
            self._earlier.append(item)
        self._fill_legend()

    def _fill_legend(self) -> None:
        """Name the runs, if there are several, and the path of a weight."""
        earlier = [(item, curve.name) for item, curve in zip(self._earlier, self._drawn, strict=True)]
        others = [(self._curve, self._curve_name)] if earlier and self._curve_name else []
        if self._weight.is_shown:
            others.append((self._weight.item, self._weight_name))
        self._legend.fill(earlier, others)

    def _place_text(self) -> None:
        """Put the cursor's text beside it, clear of the curve and of the legend wherever that is possible."""
        x, y, text = self._cursor
        metrics = QFontMetricsF(self._font)
        # As wide with any digits, so that it does not tremble while they change.
        lines = number_format.with_zeros(text).split("\n")
        width = max(map(metrics.horizontalAdvance, lines)) + 2 * _MARGIN
        height = self._text.boundingRect().height()
        inside = self._view.rect()
        legend = self._legend.geometry
        place = self._view.mapFromView(QPointF(x, y))
        # On the right and at the top, because curves fall.
        lefts = [place.x() + _BESIDE, place.x() - _BESIDE - width]
        tops = [_EDGE, inside.height() - GRIP_ROOM - height, legend.top() - _EDGE - height]
        boxes = [QRectF(left, top, width, height) for left in lefts for top in tops]
        possible = [box for box in boxes if inside.contains(box)] or boxes
        free = (box for box in possible if not (legend.intersects(box) or self._hides_curve(box)))
        self._text.setPos(next(free, possible[0]).topLeft())

    def _hides_curve(self, box: QRectF) -> bool:
        """Whether the curve, or the point on it, passes through a part of the picture, in pixels."""
        around = box.adjusted(-_RADIUS, -_RADIUS, _RADIUS, _RADIUS)
        corners = [self._view.mapToView(corner) for corner in (around.bottomLeft(), around.topRight())]
        (left, lowest), (right, highest) = ((corner.x(), corner.y()) for corner in corners)
        xs, ys = self._curve.getData()
        if xs is None or xs[0] > right or xs[-1] < left:
            return False
        heights = np.append(ys[(xs > left) & (xs < right)], np.interp([left, right], xs, ys))
        return bool(heights.max() > lowest and heights.min() < highest)

    @called_by_qt()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        if self._name_at(event.position()) is None:
            self._point_at(event)

    @called_by_qt()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._point_at(event)

    @called_by_qt()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event)
        self._show_what_a_click_does(event.position())

    @called_by_qt()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        is_click = (event.position() - self._pressed_at).manhattanLength() <= _NEAR
        if is_click and event.button() == Qt.MouseButton.LeftButton:
            run = self._name_at(event.position())
            run = self._curve_at(event.position()) if run is None else run
            if run is not None:
                self.earlier_chosen.emit(run)

    @called_by_qt()
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Left to the window, which may be scrolled.
        event.ignore()

    def _show_what_a_click_does(self, place: QPointF) -> None:
        """The pointer is another over the line, which can be drawn along, and another over the curves."""
        on_scene = self.mapToScene(place.toPoint())
        line = self._view.mapViewToScene(QPointF(self._cursor[0], 0)).x()
        shape = Qt.CursorShape.ArrowCursor
        if self._view.sceneBoundingRect().contains(on_scene):
            shape = Qt.CursorShape.CrossCursor
            if abs(on_scene.x() - line) <= _REACH:
                shape = Qt.CursorShape.SizeHorCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _name_at(self, position: QPointF) -> int | None:
        """Return the earlier run whose name in the legend is at a place of this widget."""
        place = self.mapToScene(position.toPoint())
        item = self._legend.item_at(place)
        return self._earlier.index(item) if item in self._earlier else None

    def _curve_at(self, position: QPointF) -> int | None:
        """Return the earlier run whose curve is nearest to a place of this widget; None if none is near."""
        zero, one = (self._view.mapViewToScene(QPointF(place, place)) for place in (0.0, 1.0))
        place = self.mapToScene(position.toPoint())
        distances = [
            distance_to_line(
                (zero.x() - place.x()) + (one.x() - zero.x()) * curve.xs,
                (zero.y() - place.y()) + (one.y() - zero.y()) * curve.ys,
            )
            for curve in self._drawn
        ]
        nearest = int(np.argmin(distances)) if distances else 0
        return nearest if distances and distances[nearest] <= _NEAR else None

    def _point_at(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            place = self._view.mapSceneToView(self.mapToScene(event.position().toPoint()))
            self.pointed.emit(place.x())
            event.accept()


def _are_same(first: Sequence[DrawnCurve], second: Sequence[DrawnCurve]) -> bool:
    return len(first) == len(second) and all(
        one.name == other.name and np.array_equal(one.xs, other.xs) and np.array_equal(one.ys, other.ys)
        for one, other in zip(first, second, strict=True)
    )
