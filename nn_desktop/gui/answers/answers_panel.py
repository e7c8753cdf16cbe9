"""All eight answers: the cube of three inputs, with a corner for each question."""

from PySide6.QtWidgets import QLabel

from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.translation import tr
from nn_desktop.gui.answers.answers_cube import AnswersCube
from nn_desktop.gui.look.hiding import QUESTION_MARK
from nn_desktop.gui.look.panel import Panel
from nn_desktop.session.session import Session


class AnswersPanel(Panel):
    """The cube, and the reason for the chosen answer as a sentence."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("All eight answers"))
        self._session = session
        self.cube = AnswersCube(session)
        self._reason = QLabel()
        self._reason.setObjectName("muted")
        self._reason.setWordWrap(True)
        self.body.addWidget(self.cube, 1)
        self.body.addWidget(self._reason)
        session.inputs_chosen.connect(self._refresh)
        self.cube.explained.connect(self._refresh)
        session.hidden.changed.connect(self._refresh)
        self.set_look()
        self._refresh()

    def set_look(self) -> None:
        super().set_look()
        # Two lines, always: the cube must not jump when another corner is chosen.
        self._reason.setMinimumHeight(2 * self._reason.fontMetrics().height())

    def _refresh(self) -> None:
        corner = corner_number(self._session.chosen_inputs)
        is_hidden = "answers" in self._session.hidden.parts
        reason = QUESTION_MARK if is_hidden else self.cube.reason_sentence(corner)
        self._reason.setText(f"{question_text(corner)}: {reason}")
