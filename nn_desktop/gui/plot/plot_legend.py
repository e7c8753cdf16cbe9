"""The legend of the loss plot: which dashes belong to which earlier run."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours

_FROM_EDGE = 10.0
_MARGIN = 4.0
# As long as the longest dashes, with their gaps.
_SAMPLE, _BESIDE = 32.0, 8.0
_LEADING = 2.0
# Of the plot: so much of it at most, or it would hide what it explains.
_MOST_HEIGHT, _MOST_WIDTH = 0.7, 0.9
# Of 255: earlier runs shine through, but the names can be read.
_OPACITY = 190


@dataclass(frozen=True)
class Legend:
    """What is written: a line for each run, the oldest first.

    Attributes:
        names: of the runs that there is room for, the newest.
        left_out: how many older ones there are.
        texts: the lines, as long as there is room for.
        box: the ground that they stand on; empty if there are none.
    """

    names: tuple[str, ...]
    left_out: int
    texts: tuple[str, ...]
    box: QRectF

    @classmethod
    def of(cls, names: Sequence[str], inside: QRectF, font: QFont) -> "Legend":
        """Return the legend of a plot: at the bottom on the left, where curves that fall leave room.

        Args:
            names: of all runs, the oldest first.
            inside: the part inside the axes.
            font: of the text.
        """
        metrics = QFontMetricsF(font)
        rows = max(1, int(inside.height() * _MOST_HEIGHT / _row_height(font)))
        left_out = len(names) - rows + 1 if len(names) > rows else 0
        shown = tuple(names[left_out:])
        if not names:
            return cls((), 0, (), QRectF())
        texts = (
            (tr("{count} older runs").format(count=number_format.count(left_out)), *shown)
            if left_out
            else shown
        )
        around = _SAMPLE + _BESIDE + 2 * _MARGIN
        most = inside.width() * _MOST_WIDTH - around
        texts = tuple(metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) for text in texts)
        width = around + max(map(metrics.horizontalAdvance, texts))
        height = len(texts) * _row_height(font) + 2 * _MARGIN
        left, bottom = inside.left() + _FROM_EDGE, inside.bottom() - _FROM_EDGE
        return cls(shown, left_out, texts, QRectF(left, bottom - height, width, height))


def draw_legend(
    painter: QPainter, legend: Legend, pens: Sequence[QPen], chosen: Colours, font: QFont
) -> None:
    """Draw a legend.

    Args:
        painter: draws on the plot, or on a picture of it.
        legend: what to write.
        pens: how each of its names' curves is drawn.
        chosen: the colours.
        font: of the text.
    """
    if not legend.texts:
        return
    metrics, row, box = QFontMetricsF(font), _row_height(font), legend.box
    background = QColor(chosen.panel)
    background.setAlpha(_OPACITY)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(box, background)
    painter.setFont(font)
    without_sample = len(legend.texts) - len(legend.names)
    left = box.left() + _MARGIN
    for place, text in enumerate(legend.texts):
        middle = box.top() + _MARGIN + row * (place + 0.5)
        if place >= without_sample:
            painter.setPen(pens[place - without_sample])
            painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE, middle))
        painter.setPen(QColor(chosen.muted))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left + _SAMPLE + _BESIDE, baseline), text)
    painter.restore()


def _row_height(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing() + _LEADING
