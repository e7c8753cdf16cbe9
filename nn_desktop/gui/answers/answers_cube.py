"""The cube of the eight questions, with a button at each corner."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.boolean.corner_knowledge import corner_knowledge
from nn_desktop.core.boolean.cut import Cut, ProofPicture, cut, proof_of
from nn_desktop.core.messages.corner_reasons import reason_sentence
from nn_desktop.core.messages.cube_text import cut_text, proof_picture_text, short_cut_text
from nn_desktop.core.network.corners import CORNERS, corner_number, with_input
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr
from nn_desktop.gui.answers.corner_button import MARGIN, CornerButton
from nn_desktop.gui.answers.cube_drawing import CubeDrawing
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.hiding import hidden_words
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

# How far back the corners with input 3 stand, as a share of the cube's face.
_DEPTH_RIGHT, _DEPTH_UP = 0.36, 0.3


class AnswersCube(QWidget):
    """The cube, and in it the cut where the answer is 0.5, or the proof that there can be no such cut.

    Signals:
        explained: the reasons, or what is drawn in the cube, are others.
    """

    explained = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answersCube")
        self.setAccessibleName(tr("All eight answers"))
        self._session = session
        self._explained: Experiment | None = None
        self._cut: Cut | None = None
        self._proof: ProofPicture | None = None
        self._wants_proof = True
        self._naming = Throttle(session, self._name_answers, self, is_spoken=True)
        self._group = QButtonGroup(self)
        self._corners = [CornerButton(corner, self) for corner in range(8)]
        for number, button in enumerate(self._corners):
            self._group.addButton(button, number)
            button.left_along.connect(self._move_along)
        # Toggled, not clicked: a screen reader toggles.
        self._group.idToggled.connect(self._choose)
        session.inputs_chosen.connect(self._refresh_choice)
        # With another run the cursor has moved as well.
        session.cursor_moved.connect(self._refresh)
        session.hidden.changed.connect(self._refresh_hidden)
        self._refresh_choice()
        self._refresh()
        self._refresh_hidden()

    def _move_along(self, number: int, value: int) -> None:
        """Choose the neighbour whose input `number` is `value`, and give it the focus."""
        self._session.choose_inputs(with_input(self._session.chosen_inputs, number, value))
        self._corners[corner_number(self._session.chosen_inputs)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, number: int, is_chosen: bool) -> None:
        if is_chosen and CORNERS[number] != tuple(self._session.chosen_inputs):
            self._session.choose_inputs(CORNERS[number])

    @property
    def has_proof(self) -> bool:
        """Whether a single neuron cannot learn the rows, and a picture can show why."""
        return self._proof is not None

    @property
    def shows_proof(self) -> bool:
        """Whether that picture is drawn, and not the cut."""
        return self.has_proof and self._wants_proof

    def show_proof(self, wanted: bool) -> None:
        """Draw the proof wherever there is one, or the cut in any case."""
        self._wants_proof = wanted
        self._mark_corners()
        self._name_answers()
        self.update()
        self.explained.emit()

    def picture_text(self) -> str:
        """Say in short what is drawn in the cube."""
        if self._proof is not None and self._wants_proof:
            return proof_picture_text(self._proof)
        return short_cut_text(self._cut)

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
            self._proof = proof_of(experiment)
            self._mark_corners()
        given = experiment.training_set.folded().corners
        for button, answer, knowledge in zip(
            self._corners, self._session.shown_run.answers, self._knowledge, strict=True
        ):
            button.show_answer(float(answer), knowledge, is_given=knowledge.corner in given)
        was_drawn = self._cut
        self._cut = None
        if not experiment.network.hidden_neurons:
            self._cut = cut(experiment.network, self._session.shown_run.weights)
        self._naming.ask()
        if not is_known:
            # Other reasons may take more room.
            self.updateGeometry()
            self._lay_out()
        if not is_known or self._cut != was_drawn:
            self.update()
            self.explained.emit()

    def _mark_corners(self) -> None:
        twice = self._proof.twice if self._proof is not None and self._wants_proof else ()
        for number, button in enumerate(self._corners):
            button.mark(counts_twice=number in twice)

    @property
    def _is_hidden(self) -> bool:
        return "answers" in self._session.hidden.parts

    def _refresh_hidden(self) -> None:
        for button in self._corners:
            button.hide_answer(self._is_hidden)
        self._name_answers()
        self.update()

    def _name_answers(self) -> None:
        for button in self._corners:
            button.name_answer()
        drawn = hidden_words() if self._is_hidden else self._drawn_text()
        self.setAccessibleDescription("; ".join([*(b.accessibleName() for b in self._corners), drawn]))

    def _drawn_text(self) -> str:
        """Say in full what is drawn in the cube."""
        if self._proof is not None and self._wants_proof:
            return proof_picture_text(self._proof)
        return short_cut_text(None) if self._cut is None else cut_text(self._cut)

    def _corner_size(self) -> QSize:
        """The room that the corner with the longest text takes."""
        sizes = [button.sizeHint() for button in self._corners]
        return QSize(max(size.width() for size in sizes), sizes[0].height())

    def _lay_out(self) -> None:
        wide, high = self._corner_size().toTuple()
        inset = self._corners[0].radius + MARGIN
        right = max(0.0, self.width() - wide)
        down = max(0.0, self.height() - high)
        face_right, face_down = right / (1 + _DEPTH_RIGHT), down / (1 + _DEPTH_UP)
        self._places = []  # of the circles
        for button, (first, second, third) in zip(self._corners, CORNERS, strict=True):
            x = first * face_right + third * face_right * _DEPTH_RIGHT
            y = (1 - second) * face_down + (1 - third) * face_down * _DEPTH_UP
            button.setGeometry(round(x), round(y), wide, high)
            self._places.append(QPointF(x + inset, y + high / 2))

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(330, 190)

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        size = self._corner_size()
        return QSize(size.width() * 2, size.height() * 4)

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_places"):
            self._lay_out()

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = CubeDrawing(painter, colours(self), self._places, self._corners[0].radius)
        drawing.draw_edges()
        if self._is_hidden:
            return
        if self._proof is not None and self._wants_proof:
            drawing.draw_proof(self._proof)
        elif self._cut is not None:
            drawing.draw_cut(self._cut)
