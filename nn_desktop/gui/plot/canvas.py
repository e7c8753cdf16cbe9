"""The picture inside the loss plot, drawn by pyqtgraph.

A module of its own, because importing pyqtgraph takes longer than opening the window: `loss_plot.py`
does it after the window has been painted.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.look.colours import LIGHT, Colours
from nn_desktop.gui.plot.axis import PlotAxes
from nn_desktop.gui.plot.earlier_curves import draw_earlier, earlier_pen
from nn_desktop.gui.plot.moving_layer import MovingLayer
from nn_desktop.gui.plot.plot_contents import DrawnCurve, PlotContents
from nn_desktop.gui.plot.plot_frame import PictureFrame
from nn_desktop.gui.plot.plot_legend import Legend, draw_legend
from nn_desktop.gui.plot.plot_library import pyqtgraph as pg


class LossCanvas(pg.GraphicsView):  # type: ignore[misc]  # no annotations in pyqtgraph
    """Draws the curves and the cursor. It knows nothing of the session.

    pyqtgraph draws the axes and the grid; what moves is on the layer above them.

    Signals:
        pointed: the mouse was pressed or dragged at this place of the iterations' axis.
        inside_resized: there is more or less room between the axes: the numbers of one became wider, for one.
    """

    pointed = Signal(float)
    inside_resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # The plot around this canvas takes the keys and speaks to screen readers.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # It takes the room that it gets. What it wished for would make the window scroll.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        # The layer above asks for a picture when it wants one, and hides everything else.
        self.setViewportUpdateMode(self.ViewportUpdateMode.NoViewportUpdate)
        self._axes = PlotAxes()
        self.setCentralItem(self._axes)
        self._x_axis, self._y_axis = self._axes.getAxis("bottom"), self._axes.getAxis("left")
        self._drawn: list[DrawnCurve] = []
        self._chosen = LIGHT
        self._font = self.font()
        self._ranges: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._moving = MovingLayer(
            self._surface, self._still_picture, self.frame, pg.functions.arrayToQPolygonF
        )
        view = self._axes.getViewBox()
        view.sigResized.connect(self._moving.forget_background)
        view.sigResized.connect(self.inside_resized)
        view.sigRangeChanged.connect(self._moving.forget_background)

    def getPlotItem(self) -> PlotAxes:
        """The axes and what is between them, under the name that pyqtgraph gives them."""
        return self._axes

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over the colours and the font of the window."""
        self._chosen, self._font = chosen, font
        self.setBackground(chosen.panel)
        self._x_axis.set_look(chosen.muted, font, tr("Iteration"))
        self._y_axis.set_look(chosen.muted, font, tr("Loss (½ Σ error²)"))
        self._moving.set_look(chosen, font)

    def set_contents(self, contents: PlotContents) -> None:
        """Draw the curves."""
        for axis, scale in ((self._x_axis, contents.x_scale), (self._y_axis, contents.y_scale)):
            is_new = axis.scale_shown.logarithmic != scale.logarithmic
            axis.scale_shown = scale
            if is_new:
                self._moving.forget_background()
        self._moving.set_curve(contents.curve.xs, contents.curve.ys)
        self._draw_earlier(contents.earlier)
        ranges = (contents.x_range, contents.y_range)
        if ranges != self._ranges:
            # Only then: pyqtgraph draws both axes anew for it.
            self._ranges = ranges
            view = self._axes.getViewBox()
            view.setRange(xRange=contents.x_range, yRange=contents.y_range, padding=0)

    def set_cursor(self, x: float, y: float, text: str) -> None:
        """Put the cursor at a place, with a text beside it."""
        self._moving.set_cursor(x, y, text)

    def draw_now(self) -> None:
        """Draw what stands still, if it has changed, and not only when it is painted."""
        self._moving.draw_now()

    @property
    def earlier(self) -> Sequence[DrawnCurve]:
        """The curves of earlier runs, as they are drawn."""
        return self._drawn

    @property
    def legend(self) -> Legend:
        """What the legend says."""
        return Legend.of([curve.name for curve in self._drawn], self.frame().picture, self._font)

    def size_inside(self) -> tuple[int, int]:
        """How many pixels wide and high the part inside the axes is."""
        view = self._axes.getViewBox()
        return max(50, int(view.width())), int(view.height())

    def picture_rectangle(self) -> QRectF:
        """The part of the widget inside the axes."""
        view = self._axes.getViewBox()
        return QRectF(self.mapFromScene(view.sceneBoundingRect()).boundingRect())

    def frame(self) -> PictureFrame:
        """Where the axes stand now."""
        view = self._axes.getViewBox()
        x_range, y_range = view.viewRange()
        corners = self.viewportTransform().mapRect(view.sceneBoundingRect())
        return PictureFrame(corners, tuple(x_range), tuple(y_range))

    def paint(self, painter: QPainter) -> None:
        """Draw the whole picture with another painter, for example into a file."""
        self._axes.arrange(self.devicePixelRatio())
        self.render(painter)
        self._paint_earlier(painter, self.legend)
        self._moving.draw_onto(painter)

    def _still_picture(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        area = self._surface.rect()
        picture = QPixmap(area.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        self._axes.arrange(ratio)
        legend = self.legend
        painter = QPainter(picture)
        self.render(painter, QRectF(area), area)
        self._paint_earlier(painter, legend)
        painter.end()
        self._moving.keep_free(legend.box)
        return picture

    def _paint_earlier(self, painter: QPainter, legend: Legend) -> None:
        draw_earlier(painter, self._drawn, self.frame(), self._chosen, pg.functions.arrayToQPolygonF)
        pens = [earlier_pen(place, self._chosen) for place in range(len(self._drawn))]
        draw_legend(painter, legend, pens[legend.left_out :], self._chosen, self._font)

    def _draw_earlier(self, curves: Sequence[DrawnCurve]) -> None:
        if list(curves) != self._drawn:
            self._drawn = list(curves)
            self._moving.forget_background()

    def useOpenGL(self, _wanted: bool = False) -> None:
        # pyqtgraph asks Qt for the surface that there is, and to say of which class it is, PySide makes
        # all hundred classes of widgets. One that we have made ourselves needs no such question.
        self._surface = QWidget()
        self.setViewport(self._surface)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph's own constructor resizes it already.
        if hasattr(self, "_moving"):
            self._moving.setGeometry(self._surface.rect())

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
            view = self._axes.getViewBox()
            place = view.mapSceneToView(self.mapToScene(event.position().toPoint()))
            self.pointed.emit(place.x())
            event.accept()
