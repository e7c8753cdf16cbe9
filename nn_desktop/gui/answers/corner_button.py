"""A corner of the cube: a button, so that keys and screen readers reach it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.boolean.corner_knowledge import CornerKnowledge
from nn_desktop.core.messages.corner_reasons import reason_label, reason_text
from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours, colours
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.look.theme import small_font

MARGIN = 5
"""Around a corner's circle, for the ring of the chosen one."""
CUBE_KEYS = (
    Key(tr_later("Left and Right"), tr_later("Along input 1")),
    Key(tr_later("Up and Down"), tr_later("Along input 2")),
    Key(tr_later("Page Up and Page Down"), tr_later("Along input 3")),
)
_TWICE = "  × 2"
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


class CornerButton(QRadioButton):
    """One question, of which one is chosen: its answer in a circle, and the reason for it beside.

    Signals:
        left_along: a key leads to the neighbour whose input of this number, 0 to 2, has this value.
    """

    left_along = Signal(int, int)

    def __init__(self, corner: int, parent: QWidget) -> None:
        super().__init__(parent)
        # Its own palette is the one for radio buttons, with Fusion's frames in it.
        self._cube = parent
        self.question = question_text(corner)
        self.setObjectName("corner" + "".join(map(str, CORNERS[corner])))
        self.answer = 0.0
        self.reason = self._label = ""
        self.is_given = False
        self._counts_twice = self._is_hidden = False

    def show_answer(self, answer: float, knowledge: CornerKnowledge, *, is_given: bool) -> None:
        """Show the answer, and what is known about it."""
        self.answer, self.is_given = answer, is_given
        self.reason, self._label = reason_text(knowledge), reason_label(knowledge)
        self.update()

    def mark(self, *, counts_twice: bool) -> None:
        """Show whether the corner counts twice in the proof that is drawn."""
        if counts_twice != self._counts_twice:
            self._counts_twice = counts_twice
            self.name_answer()
            self.update()

    def hide_answer(self, is_hidden: bool) -> None:
        """Show a question mark and no reason, or both again."""
        self._is_hidden = is_hidden
        self.name_answer()
        self.update()

    def name_answer(self) -> None:
        """Say in words what the button shows, and the answer with all its digits."""
        text = tr("{question} gives {answer}, {reason}")
        if self._is_hidden:
            text = "{question}, {reason}"
        elif self._counts_twice:
            text += ", " + tr("counts twice in the proof")
        self.setAccessibleName(
            text.format(
                question=self.question,
                answer=number_format.answer(self.answer),
                reason=hidden_words() if self._is_hidden else self.reason,
            )
        )
        self.setToolTip(self.accessibleName())

    @property
    def radius(self) -> float:
        """Of the circle."""
        return QFontMetricsF(small_font(self)).height() * 1.15

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(small_font(self))
        # With room for the mark, so that the cube stands still when it comes.
        text = max(map(metrics.horizontalAdvance, (self._label, f"{self.question}{_TWICE}")))
        diameter = 2 * (self.radius + MARGIN)
        return QSize(round(diameter + text + 6), round(diameter))

    @called_by_qt(or_else=False)
    def hitButton(self, _place: QPoint) -> bool:
        return True  # the words beside the circle are as much of it as the circle

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen, radius = colours(self._cube), self.radius
        circle = QRectF(MARGIN, self.height() / 2 - radius, 2 * radius, 2 * radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self))
        self._paint_marks(painter, chosen, circle)
        self._paint_answer(painter, chosen, circle)
        self._paint_text(painter, chosen, circle.right() + 6)

    def _paint_marks(self, painter: QPainter, chosen: Colours, circle: QRectF) -> None:
        """A ring around the chosen corner."""
        if self.isChecked():
            painter.setPen(QPen(QColor(chosen.text), 1.4))
            painter.drawEllipse(circle.adjusted(-3.5, -3.5, 3.5, 3.5))

    def _paint_answer(self, painter: QPainter, chosen: Colours, circle: QRectF) -> None:
        fill = QColor(chosen.panel) if self._is_hidden else chosen.for_answer(self.answer)
        painter.setBrush(fill)
        if self.is_given:
            painter.setPen(QPen(QColor(chosen.text), 1.8))
        else:
            painter.setPen(QPen(QColor(chosen.text), 1.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(circle)
        painter.setPen(QColor(chosen.readable_on(fill.rgb())))
        text = QUESTION_MARK if self._is_hidden else number_format.rounded(self.answer, 2)
        painter.drawText(circle, int(_CENTRED), text)

    def _paint_text(self, painter: QPainter, chosen: Colours, left: float) -> None:
        lines = [f"{self.question}{_TWICE}" if self._counts_twice else self.question]
        if not self._is_hidden:
            lines.append(self._label)
        metrics = QFontMetricsF(painter.font())
        baseline = self.height() / 2 - len(lines) * metrics.height() / 2 + metrics.ascent()
        for line in lines:
            place = QPointF(left, baseline)
            # What is drawn of the cube passes behind the letters' ground, not through them.
            ground = metrics.tightBoundingRect(line).translated(place).adjusted(-2, -2, 2, 2)
            painter.fillRect(ground, QColor(chosen.panel))
            painter.setPen(QColor(chosen.text if self.isChecked() else chosen.muted))
            painter.drawText(place, line)
            baseline += metrics.height()

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Along the edges: left and right are input 1, up and down input 2, the pages input 3.
        edges = {
            Qt.Key.Key_Left: (0, 0),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Up: (1, 1),
            Qt.Key.Key_PageDown: (2, 0),
            Qt.Key.Key_PageUp: (2, 1),
        }
        edge = edges.get(Qt.Key(event.key()))
        if edge is None:
            super().keyPressEvent(event)
            return
        self.left_along.emit(*edge)
