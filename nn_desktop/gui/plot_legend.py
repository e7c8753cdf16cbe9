"""The legend of the loss plot: which dashes belong to which earlier run."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nn_desktop.core.translation import tr
from nn_desktop.gui.colours import Colours

_FROM_EDGE = 10.0
_MARGIN = 4.0
_SAMPLE, _BESIDE = 24.0, 8.0
_LEADING = 2.0
# Of the plot: so much of it at most, or it would hide what it explains.
_MOST_HEIGHT, _MOST_WIDTH = 0.7, 0.7
# Of 255: earlier runs shine through, but the names can be read.
_OPACITY = 190


@dataclass(frozen=True)
class Legend:
    """What is written: a line for each run, the oldest first.

    Attributes:
        names: of the runs that there is room for, the newest.
        left_out: how many older ones there are.
    """

    names: tuple[str, ...]
    left_out: int

    @classmethod
    def of(cls, names: Sequence[str], height: float, font: QFont) -> "Legend":
        """Return the legend of a plot that is so many pixels high inside."""
        rows = max(1, int(height * _MOST_HEIGHT / _row_height(font)))
        left_out = len(names) - rows + 1 if len(names) > rows else 0
        return cls(tuple(names[left_out:]), left_out)

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines."""
        if not self.left_out:
            return self.names
        return (tr("{count} older runs").format(count=self.left_out), *self.names)


def draw_legend(
    painter: QPainter, legend: Legend, pens: Sequence[QPen], inside: QRectF, chosen: Colours, font: QFont
) -> None:
    """Draw the legend at the bottom on the left, where curves that fall leave room.

    Args:
        painter: draws on the plot, or on a picture of it.
        legend: what to write.
        pens: how each of its names' curves is drawn.
        inside: the part inside the axes.
        chosen: the colours.
        font: of the text.
    """
    if not legend.names:
        return
    metrics, row = QFontMetricsF(font), _row_height(font)
    most = inside.width() * _MOST_WIDTH - _SAMPLE - _BESIDE - 2 * _MARGIN
    texts = [metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) for text in legend.texts]
    width = _SAMPLE + _BESIDE + max(map(metrics.horizontalAdvance, texts)) + 2 * _MARGIN
    height = row * len(texts) + 2 * _MARGIN
    box = QRectF(inside.left() + _FROM_EDGE, inside.bottom() - _FROM_EDGE - height, width, height)
    background = QColor(chosen.panel)
    background.setAlpha(_OPACITY)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(inside, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, background)
    painter.setFont(font)
    without_sample = len(texts) - len(legend.names)
    for place, text in enumerate(texts):
        middle = box.top() + _MARGIN + row * (place + 0.5)
        left = box.left() + _MARGIN
        if place >= without_sample:
            painter.setPen(pens[place - without_sample])
            painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE, middle))
        painter.setPen(QColor(chosen.muted))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left + _SAMPLE + _BESIDE, baseline), text)
    painter.restore()


def _row_height(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing() + _LEADING
