"""The cube of the eight questions. Each corner is a button, so that keys and screen readers reach it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from nn_desktop.core.boolean.corner_reasons import corner_knowledge, reason_sentence, reason_text
from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import CORNERS, corner_number
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours, colours
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.theme import small_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

# How far back the corners with input 3 stand, as a share of the cube's face.
_DEPTH_RIGHT, _DEPTH_UP = 0.36, 0.3
# Around a corner's circle, for the ring of the chosen one.
_MARGIN = 5
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


class CornerButton(QAbstractButton):
    """One question: its answer in a circle, and the reason for it beside."""

    def __init__(self, corner: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question_text(corner)
        self.setObjectName("corner" + "".join(map(str, CORNERS[corner])))
        self.setCheckable(True)
        self.answer = 0.0
        self.reason = ""
        self.is_given = False
        self._is_hidden = False

    def show_answer(self, answer: float, reason: str, *, is_given: bool) -> None:
        """Show what is known about the question."""
        self.answer, self.reason, self.is_given = answer, reason, is_given
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

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(small_font(self))
        text = max(metrics.horizontalAdvance(self.reason), metrics.horizontalAdvance(self.question))
        diameter = 2 * (self.radius + _MARGIN)
        return QSize(round(diameter + text + 6), round(diameter))

    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen, radius = colours(self), self.radius
        circle = QRectF(_MARGIN, self.height() / 2 - radius, 2 * radius, 2 * radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self))
        self._paint_marks(painter, chosen, circle)
        self._paint_answer(painter, chosen, circle)
        self._paint_text(painter, chosen, circle.right() + 6)

    def _paint_marks(self, painter: QPainter, chosen: Colours, circle: QRectF) -> None:
        """A ring around the chosen corner, and one for the keyboard's focus."""
        if self.isChecked():
            painter.setPen(QPen(QColor(chosen.text), 1.4))
            painter.drawEllipse(circle.adjusted(-3.5, -3.5, 3.5, 3.5))
        if self.hasFocus():
            painter.setPen(QPen(QColor(chosen.positive), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_answer(self, painter: QPainter, chosen: Colours, circle: QRectF) -> None:
        fill = QColor(chosen.panel) if self._is_hidden else chosen.for_answer(self.answer)
        painter.setBrush(fill)
        if self.is_given:
            painter.setPen(QPen(QColor(chosen.text), 1.8))
        else:
            painter.setPen(QPen(QColor(chosen.text), 1.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(circle)
        painter.setPen(QColor(chosen.readable_on(fill.rgb())))
        text = QUESTION_MARK if self._is_hidden else number_format.fixed(self.answer, 2)
        painter.drawText(circle, int(_CENTRED), text)

    def _paint_text(self, painter: QPainter, chosen: Colours, left: float) -> None:
        text = self.question if self._is_hidden else f"{self.question}\n{self.reason}"
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        area = QRectF(left, 0, self.width() - left, self.height())
        # The cube's edges pass behind the text, not through it.
        behind = painter.boundingRect(area, flags, text).adjusted(-2, 0, 2, 0)
        painter.fillRect(behind, QColor(chosen.panel))
        painter.setPen(QColor(chosen.text if self.isChecked() else chosen.muted))
        painter.drawText(area, flags, text)

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
        cube = self.parentWidget()
        if edge is None or not isinstance(cube, AnswersCube):
            super().keyPressEvent(event)
            return
        cube.move_along(*edge)


class AnswersCube(QWidget):
    """The cube.

    Signals:
        explained: the reasons are others.
    """

    explained = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answersCube")
        self.setAccessibleName(tr("All eight answers"))
        self._session = session
        self._explained: Experiment | None = None
        self._naming = Throttle(session, self._name_answers, self)
        self._group = QButtonGroup(self)
        self._corners = [CornerButton(corner, self) for corner in range(8)]
        for number, button in enumerate(self._corners):
            self._group.addButton(button, number)
        self._group.idClicked.connect(lambda number: session.choose_inputs(CORNERS[number]))
        session.inputs_chosen.connect(self._refresh_choice)
        # With another run the cursor has moved as well.
        session.cursor_moved.connect(self._refresh)
        session.hidden.changed.connect(self._refresh_hidden)
        self._refresh_choice()
        self._refresh()
        self._refresh_hidden()

    def move_along(self, number: int, value: int) -> None:
        """Choose the neighbour whose input `number` is `value`, and give it the focus."""
        self._session.choose_input(number, value)
        self._corners[corner_number(self._session.chosen_inputs)].setFocus(Qt.FocusReason.OtherFocusReason)

    def reason_sentence(self, corner: int) -> str:
        """Say in a sentence why the answer at a corner is what it is."""
        return reason_sentence(self._knowledge[corner])

    def _refresh_choice(self) -> None:
        chosen = corner_number(self._session.chosen_inputs)
        self._corners[chosen].setChecked(True)
        for number, button in enumerate(self._corners):
            # Tab enters the cube at the chosen corner, and leaves it again.
            policy = Qt.FocusPolicy.StrongFocus if number == chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _refresh(self) -> None:
        # What is shown was learned from the run's rows, so those are what the reasons speak of.
        experiment = self._session.history.experiment
        is_known = experiment is self._explained
        if not is_known:
            self._explained = experiment
            self._knowledge = corner_knowledge(experiment)
        given = experiment.training_set.folded().corners
        for button, answer, knowledge in zip(
            self._corners, self._session.shown_run.answers, self._knowledge, strict=True
        ):
            button.show_answer(float(answer), reason_text(knowledge), is_given=knowledge.corner in given)
        self._naming.ask()
        if not is_known:
            # Other reasons may take more room.
            self.updateGeometry()
            self._lay_out()
            self.explained.emit()

    def _refresh_hidden(self) -> None:
        for button in self._corners:
            button.hide_answer("answers" in self._session.hidden.parts)
        self._name_answers()

    def _name_answers(self) -> None:
        for button in self._corners:
            button.name_answer()
        self.setAccessibleDescription("; ".join(button.accessibleName() for button in self._corners))

    def _corner_size(self) -> QSize:
        """The room that the corner with the longest text takes."""
        sizes = [button.sizeHint() for button in self._corners]
        return QSize(max(size.width() for size in sizes), sizes[0].height())

    def _lay_out(self) -> None:
        wide, high = self._corner_size().toTuple()
        inset = self._corners[0].radius + _MARGIN
        right = max(0.0, self.width() - wide)
        down = max(0.0, self.height() - high)
        face_right, face_down = right / (1 + _DEPTH_RIGHT), down / (1 + _DEPTH_UP)
        self._places = []  # of the circles
        for button, (first, second, third) in zip(self._corners, CORNERS, strict=True):
            x = first * face_right + third * face_right * _DEPTH_RIGHT
            y = (1 - second) * face_down + (1 - third) * face_down * _DEPTH_UP
            button.setGeometry(round(x), round(y), wide, high)
            self._places.append(QPointF(x + inset, y + high / 2))

    def sizeHint(self) -> QSize:
        return QSize(330, 190)

    def minimumSizeHint(self) -> QSize:
        size = self._corner_size()
        return QSize(size.width() * 2, size.height() * 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_places"):
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(self).line), 1.6))
        for corner in range(8):
            for bit in (1, 2, 4):
                if not corner & bit:
                    painter.drawLine(self._places[corner], self._places[corner | bit])
