"""What moves in the loss plot: the run's curve and the cursor, over a picture of what stands still.

While a run grows, thirty times a second, pyqtgraph would ask Python about every axis, grid line and
earlier run for each frame, and each of these questions is time that the training thread does not get.
So the canvas paints those once, and this layer has Qt copy that picture and draw the rest itself.
"""

from collections.abc import Callable
from math import ceil, floor
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsSimpleTextItem,
    QWidget,
)

from nn_desktop.core.network.activations import Array
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import LIGHT, Colours
from nn_desktop.gui.look.quiet_view import QuietView
from nn_desktop.gui.plot.plot_frame import PictureFrame

POINT_RADIUS = 4.5
# Between the cursor and the text beside it, and around that text.
_BESIDE = 5.0
_MARGIN_X, _MARGIN_Y = 4.0, 2.0
# Between that text and the edge of the picture.
_EDGE = 2.0
# A curve is drawn in pieces of so many points: at its end, where it grows, a short one changes.
_PIECE = 64


class Strip(NamedTuple):
    """A part of the layer, as high as that; in pixels, from the left, where it begins and where it ends.

    Nothing of Qt's: each of its rectangles would cost as much as the rest.
    """

    left: float
    right: float

    def touches(self, other: "Strip") -> bool:
        """Whether there is nothing between this and another one."""
        return self.left <= other.right and other.left <= self.right

    def united(self, other: "Strip") -> "Strip":
        """Return the strip that covers both."""
        return Strip(min(self.left, other.left), max(self.right, other.right))


_NOTHING = Strip(0.0, 0.0)


class MovingLayer(QuietView):
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
        self._still_picture = still_picture
        self._find_frame = frame
        self._polygon = polygon
        self._is_stale = True
        self._frame: PictureFrame | None = None
        self._curve: tuple[Array, Array] = (np.empty(0), np.empty(0))
        self._changed = self._cursor_strip = _NOTHING
        self._cursor = (0.0, 0.0, "")
        self._measured = ""
        self._text_size = QSizeF()
        self._occupied = QRectF()
        self._make_items()
        self.outgrown.connect(self.forget_background)
        self.set_look(LIGHT, self.font())

    def _make_items(self) -> None:
        # Nothing is seen outside of the axes.
        self._inside = QGraphicsRectItem()
        self._inside.setPen(QPen(Qt.PenStyle.NoPen))
        self._inside.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        self.scene().addItem(self._inside)
        self._pieces: list[QGraphicsPathItem] = []
        self._cursor_line = QGraphicsLineItem(self._inside)
        self._box = QGraphicsRectItem(self._inside)
        self._box.setPen(QPen(Qt.PenStyle.NoPen))
        self._text = QGraphicsSimpleTextItem(self._box)
        self._text.setPos(_MARGIN_X, _MARGIN_Y)
        self._point = QGraphicsEllipseItem(
            -POINT_RADIUS, -POINT_RADIUS, 2 * POINT_RADIUS, 2 * POINT_RADIUS, self._inside
        )
        for place, item in enumerate((self._cursor_line, self._box, self._point), start=1):
            item.setZValue(place)

    def set_look(self, chosen: Colours, font: QFont) -> None:
        """Take over colours and font."""
        self._curve_pen = QPen(QColor(chosen.positive), 2, c=Qt.PenCapStyle.RoundCap)
        for piece in self._pieces:
            piece.setPen(self._curve_pen)
        self._cursor_line.setPen(QPen(QColor(chosen.negative), 2))
        self._point.setPen(QPen(QColor(chosen.panel), 1))
        self._point.setBrush(QColor(chosen.negative))
        self._text.setBrush(QColor(chosen.text))
        self._text.setFont(font)
        self._box.setBrush(QColor(chosen.panel))
        self._metrics = QFontMetricsF(font)
        self._measured = ""
        self._measure_text()
        self.forget_background()

    def keep_free(self, occupied: QRectF) -> None:
        """Keep the text beside the cursor from a part at the bottom of the picture: the legend."""
        self._occupied = occupied

    def forget_background(self) -> None:
        """Something that stands still has changed: have it painted again."""
        self._is_stale = True
        self.draw_before_painting(self._draw_everything)

    def set_curve(self, xs: Array, ys: Array) -> None:
        """Show another curve; places along the axes, two arrays of one length, the first one rising."""
        before, self._curve = self._curve, (xs, ys)
        if self._frame is None or self._is_stale:
            return
        first = _first_difference(before, self._curve)
        if first == len(xs) == len(before[0]):
            return
        self._draw_curve(first)
        # A run that grows changes at its end alone, so the rest need not be painted again.
        left, right = self._frame.picture.left(), self._frame.picture.right()
        if first:
            left = float(self._frame.x(xs[first - 1]))
            right = float(self._frame.x(max(xs[-1], before[0][-1])))
        self._changed = Strip(left - 3, right + 3)
        self._paint_soon(self._changed)

    def set_cursor(self, x: float, y: float, text: str) -> None:
        """Put the cursor at a place, with a text of two lines beside it."""
        if (x, y, text) == self._cursor:
            return
        self._cursor = x, y, text
        self._measure_text()
        if self._frame is None or self._is_stale:
            return
        # One rectangle, if possible: where several are clipped to, each line and letter is painted in pieces.
        changed = self._cursor_strip
        self._draw_cursor(self._frame)
        for other in (self._cursor_strip, self._changed):
            if changed.touches(other):
                changed = changed.united(other)
            else:
                self._paint_soon(other)
        self._paint_soon(changed)
        self._changed = _NOTHING

    def _paint_soon(self, strip: Strip) -> None:
        left, right = floor(strip.left), ceil(strip.right)
        self.surface.update(left, 0, right - left, self.height())

    def _measure_text(self) -> None:
        # As wide with any digits, so that the text does not tremble while they change.
        pattern = number_format.with_zeros(self._cursor[2])
        if pattern != self._measured:
            self._measured = pattern
            lines = pattern.split("\n")
            width = max(self._metrics.horizontalAdvance(line) for line in lines) + 2 * _MARGIN_X
            self._text_size = QSizeF(width, self._metrics.lineSpacing() * len(lines) + 2 * _MARGIN_Y)
            self._box.setRect(0, 0, self._text_size.width(), self._text_size.height())

    def _text_left(self, x: float, picture: QRectF) -> float:
        """Where the text beside a cursor at `x` begins."""
        width = self._text_size.width()
        # On the right, where curves are low, while there is room.
        turns = picture.right() - x < width + _BESIDE
        return x - _BESIDE - width if turns else x + _BESIDE

    def _text_top(self, left: float, y: float, picture: QRectF) -> float:
        """Where the text beside a cursor at height `y` begins."""
        height = self._text_size.height()
        if y > picture.top() + _EDGE + height + 2 * POINT_RADIUS:
            return picture.top() + _EDGE
        # There it would hide the curve. What has not fallen there leaves room at the bottom.
        is_free = left >= self._occupied.right() or left + self._text_size.width() <= self._occupied.left()
        bottom = picture.bottom() if is_free else self._occupied.top()
        return bottom - _EDGE - height

    # What is on the screen.

    def _draw_everything(self) -> None:
        self.set_picture(self._still_picture())
        # Only now: if axes find that they need more room, they say so while they are being painted.
        self._is_stale = False
        self._frame = self._find_frame()
        self._inside.setRect(self._frame.picture)
        self._draw_curve(0)
        self._draw_cursor(self._frame)

    def _draw_curve(self, first: int) -> None:
        """Draw the curve from its point number `first`; before that it is as it was."""
        assert self._frame is not None  # noqa: S101 - for the type checker
        start = max(0, first - 1) // _PIECE
        xs = np.asarray(self._frame.x(self._curve[0][start * _PIECE :]))
        ys = np.asarray(self._frame.y(self._curve[1][start * _PIECE :]))
        wanted = start + ceil(max(0, len(xs) - 1) / _PIECE)
        while len(self._pieces) < wanted:
            piece = QGraphicsPathItem(self._inside)
            piece.setPen(self._curve_pen)
            self._pieces.append(piece)
        for place in range(start, wanted):
            # The last point of one is the first of the next.
            part = slice((place - start) * _PIECE, (place - start + 1) * _PIECE + 1)
            path = QPainterPath()
            path.addPolygon(self._polygon(xs[part], ys[part]))
            self._pieces[place].setPath(path)
        for place, piece in enumerate(self._pieces[start:], start):
            piece.setVisible(place < wanted)

    def _draw_cursor(self, frame: PictureFrame) -> None:
        place, height, text = self._cursor
        x, y = float(frame.x(place)), float(frame.y(height))
        picture = frame.picture
        self._cursor_line.setLine(x, picture.top(), x, picture.bottom())
        self._point.setPos(x, y)
        text_left = self._text_left(x, picture)
        self._box.setPos(text_left, self._text_top(text_left, y, picture))
        self._text.setText(text)
        text_right = text_left + self._text_size.width()
        reach = POINT_RADIUS + 2
        self._cursor_strip = Strip(min(x - reach, text_left), max(x + reach, text_right))


def _first_difference(before: tuple[Array, Array], after: tuple[Array, Array]) -> int:
    """Return the number of points at the beginning that two curves have in common."""
    length = min(len(before[0]), len(after[0]))
    differs = (before[0][:length] != after[0][:length]) | (before[1][:length] != after[1][:length])
    return int(np.argmax(differs)) if differs.any() else length
