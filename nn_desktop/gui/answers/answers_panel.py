"""All eight answers: the cube of three inputs, with a corner for each question."""

from PySide6.QtWidgets import QCheckBox, QLabel

from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.translation import tr
from nn_desktop.gui.answers.answers_cube import AnswersCube
from nn_desktop.gui.look.hiding import QUESTION_MARK
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.session.session import Session


class AnswersPanel(Panel):
    """The cube, what is drawn in it, and the reason for the chosen answer as a sentence."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("All eight answers"))
        self._session = session
        self.cube = AnswersCube(session)
        self._reason = QLabel()
        self._reason.setObjectName("muted")
        self._reason.setWordWrap(True)
        self._proof_box = QCheckBox(tr("Proof"))
        self._proof_box.setObjectName("proofCheckBox")
        self._proof_box.setToolTip(
            tr(
                "One neuron cannot learn these rows. Ticked, the cube shows why; else where the network "
                "answers 0.5."
            )
        )
        self._proof_box.setAccessibleDescription(self._proof_box.toolTip())
        self._proof_box.setChecked(True)
        self._proof_box.toggled.connect(self.cube.show_proof)
        self.heading_row.addWidget(self._proof_box)
        self.body.setSpacing(GAP // 2)
        self.body.addWidget(self.cube, 1)
        self.body.addWidget(self._reason)
        session.inputs_chosen.connect(self._refresh)
        self.cube.explained.connect(self._refresh)
        session.hidden.changed.connect(self._refresh)
        session.experiment_changed.connect(self._refresh)
        self.set_look()
        self._refresh()

    def set_look(self) -> None:
        super().set_look()
        # Three lines, always: the cube must not jump when another corner is chosen.
        self._reason.setMinimumHeight(3 * self._reason.fontMetrics().height())

    def _refresh(self) -> None:
        is_hidden = "answers" in self._session.hidden.parts
        self._proof_box.setVisible(self.cube.has_proof and not is_hidden)
        self._reason.setText(QUESTION_MARK if is_hidden else self._words())

    def _words(self) -> str:
        if self.cube.shows_proof:
            # That takes all lines, and there is little to say about an answer that no neuron can give.
            return self.cube.picture_text()
        corner = corner_number(self._session.chosen_inputs)
        # The reasons are those of the rows that the run was trained on.
        is_stale = self._session.is_stale
        text = tr("{question}, when it was trained: {reason}") if is_stale else "{question}: {reason}"
        reason = text.format(question=question_text(corner), reason=self.cube.reason_sentence(corner))
        # In the three lines there is no room for both then.
        return reason if is_stale else f"{self.cube.picture_text()}\n{reason}"
