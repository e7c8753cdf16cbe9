"""What moves in the loss plot: the run's curve and the cursor, painted over a picture of what stands still.

While a run grows, thirty times a second, pyqtgraph would ask Python about every axis, grid line and
earlier run for each frame, and each of these questions is time that the training thread does not get.
So the canvas paints those once, and this layer copies that picture and draws the rest itself.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from nn_desktop.core.activations import Array
from nn_desktop.gui import number_text
from nn_desktop.gui.theme import LIGHT, Colours

_POINT_RADIUS = 4.5
# Between the cursor and the text beside it.
_BESIDE = 5.0
# Around what is painted anew, in pixels.
_MARGIN = 8.0


@dataclass(frozen=True)
class PictureFrame:
    """Where places along the axes stand on the screen.

    Attributes:
        picture: the part inside the axes, in pixels.
        x_range: the places at its left and right edge.
        y_range: the places at its lower and upper edge.
    """

    picture: QRectF
    x_range: tuple[float, float]
    y_range: tuple[float, float]

    def x(self, places: Array | float) -> Array | float:
        """Return the pixels, from the left, of places along the axis of iterations."""
        first, last = self.x_range
        return self.picture.left() + (places - first) * (self.picture.width() / (last - first))

    def y(self, places: Array | float) -> Array | float:
        """Return the pixels, from the top, of places along the axis of losses."""
        lowest, highest = self.y_range
        return self.picture.bottom() - (places - lowest) * (self.picture.height() / (highest - lowest))

    def places(self, area: QRectF) -> tuple[float, float]:
        """Return where the edges of an area of the screen stand on the axis of iterations."""
        first, last = self.x_range
        scale, left = (last - first) / self.picture.width(), self.picture.left()
        return first + (area.left() - left) * scale, first + (area.right() - left) * scale


class MovingLayer(QWidget):
    """The curve and the cursor.

    Args:
        parent: the viewport that this covers.
        still_picture: paints what stands still.
        frame: tells where the axes are.
        polygon: makes a line of two arrays, without looping in Python.
    """

    def __init__(
        self,
        parent: QWidget,
        still_picture: Callable[[], QPixmap],
        frame: Callable[[], PictureFrame],
        polygon: Callable[[Array, Array], QPolygonF],
    ) -> None:
        super().__init__(parent)
        # The canvas below is asked to paint only when its picture is wanted, and takes the mouse.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._still_picture = still_picture
        self._find_frame = frame
        self._polygon = polygon
        self._is_stale = True
        self._background = QPixmap()
        self._frame: PictureFrame | None = None
        self._curve: tuple[Array, Array] | None = None
        self._changed = QRect()
        self._cursor = (0.0, 0.0, "")
        self._measured = ""
        self._text_size = QSizeF()
        self._ascent = self._line_height = 0.0
        self.set_look(LIGHT, self.font())

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over colours and font."""
        self._curve_pen = QPen(QColor(chosen.positive), 2)
        self._cursor_pen = QPen(QColor(chosen.negative), 2)
        self._point_pen = QPen(QColor(chosen.panel), 1)
        self._point_brush = QColor(chosen.negative)
        self._text_pen = QPen(QColor(chosen.text))
        self._text_brush = QColor(chosen.panel)
        self._font = font
        self._measured = ""
        self._measure_text()
        self.forget_background()

    def forget_background(self) -> None:
        """Something that stands still has changed: have it painted again."""
        self._is_stale = True
        self.update()

    def set_curve(self, xs: Array, ys: Array) -> None:
        """Show another curve; places along the axes, two arrays of one length, the first one rising."""
        before, self._curve = self._curve, (xs, ys)
        if before is None or self._frame is None or self._is_stale:
            self.update()
            return
        first = _first_difference(before, self._curve)
        if first == len(xs) == len(before[0]):
            return
        # A run that grows changes at its end alone, so the rest need not be painted again.
        left = float(self._frame.x(xs[first - 1])) if first else self._frame.picture.left()
        right = float(self._frame.x(max(xs[-1], before[0][-1])))
        self._repaint_soon(QRectF(left - 3, 0, right - left + 6, self.height()))

    def set_cursor(self, x: float, y: float, text: str) -> None:
        """Put the cursor at a place, with a text of two lines beside it."""
        if (x, y, text) == self._cursor:
            return
        before = self._cursor_area()
        self._cursor = x, y, text
        self._measure_text()
        self._repaint_soon(before)
        self._repaint_soon(self._cursor_area())

    def _repaint_soon(self, area: QRectF) -> None:
        changed = area.toAlignedRect()
        if changed.intersects(self._changed):
            # One rectangle: where several are clipped to, each line and letter is painted in pieces.
            changed = changed.united(self._changed)
        self._changed = changed
        self.update(changed)

    def _measure_text(self) -> None:
        # As wide with any digits, so that the text does not tremble while they change.
        pattern = number_text.with_zeros(self._cursor[2])
        if pattern != self._measured:
            self._measured = pattern
            metrics = QFontMetricsF(self._font)
            lines = pattern.split("\n")
            width = max(metrics.horizontalAdvance(line) for line in lines)
            self._ascent, self._line_height = metrics.ascent(), metrics.height()
            self._text_size = QSizeF(width + 8, self._line_height * len(lines) + 4)

    def _text_box(self, x: float, picture: QRectF) -> QRectF:
        """Where the text beside a cursor at `x` stands."""
        # On the right, where curves are low, while there is room.
        turns = picture.right() - x < self._text_size.width() + _BESIDE
        left = x - _BESIDE - self._text_size.width() if turns else x + _BESIDE
        return QRectF(QPointF(left, picture.top() + 2), self._text_size)

    def _cursor_area(self) -> QRectF:
        """What the cursor covers."""
        if self._frame is None or self._is_stale:
            return QRectF(self.rect())
        x = float(self._frame.x(self._cursor[0]))
        reach = _POINT_RADIUS + 2
        line = QRectF(x - reach, 0, 2 * reach, self.height())
        return line.united(self._text_box(x, self._frame.picture))

    def paint_moving(self, painter: QPainter, frame: PictureFrame, area: QRectF) -> None:
        """Draw the curve and the cursor, on this layer or into a file, as far as they lie in `area`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(frame.picture)
        if self._curve is not None:
            # What is painted in pieces must look as if it were painted at once: lines are wide and have ends.
            xs, ys = _between(*self._curve, *frame.places(area.adjusted(-_MARGIN, 0, _MARGIN, 0)))
            painter.setPen(self._curve_pen)
            painter.drawPolyline(self._polygon(frame.x(xs), frame.y(ys)))  # type: ignore[arg-type]
        self._paint_cursor(painter, frame)

    def _paint_cursor(self, painter: QPainter, frame: PictureFrame) -> None:
        place, height, text = self._cursor
        x, y = float(frame.x(place)), float(frame.y(height))
        picture = frame.picture
        painter.setPen(self._cursor_pen)
        painter.drawLine(QPointF(x, picture.top()), QPointF(x, picture.bottom()))
        box = self._text_box(x, picture)
        painter.fillRect(box, self._text_brush)
        painter.setPen(self._text_pen)
        painter.setFont(self._font)
        # Line by line: a text in a rectangle is laid out anew each time it is drawn.
        left, base = box.left() + 4, box.top() + 2 + self._ascent
        for number, line in enumerate(text.split("\n")):
            painter.drawText(QPointF(left, base + number * self._line_height), line)
        painter.setPen(self._point_pen)
        painter.setBrush(self._point_brush)
        painter.drawEllipse(QPointF(x, y), _POINT_RADIUS, _POINT_RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_stale or self._background.devicePixelRatio() != self.devicePixelRatio():
            self._background = self._still_picture()
            # Only now: if axes find that they need more room, they say so while they are being painted.
            self._is_stale = False
            self._frame = self._find_frame()
        self._changed = QRect()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._background)
        if self._frame is not None:
            self.paint_moving(painter, self._frame, QRectF(event.rect()))
        painter.end()


def _between(xs: Array, ys: Array, first: float, last: float) -> tuple[Array, Array]:
    """Return the points between two places, and one beyond each of them, where the line comes from."""
    start, end = np.searchsorted(xs, (first, last))
    part = slice(max(0, int(start) - 1), int(end) + 1)
    return xs[part], ys[part]


def _first_difference(before: tuple[Array, Array], after: tuple[Array, Array]) -> int:
    """Return the number of points at the beginning that two curves have in common."""
    length = min(len(before[0]), len(after[0]))
    differs = (before[0][:length] != after[0][:length]) | (before[1][:length] != after[1][:length])
    return int(np.argmax(differs)) if differs.any() else length
