"""Panel 3, Prediction: the network with the chosen inputs, and its answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from nn_desktop.core.messages.wording import closeness_text, question_text
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.network_diagram import NetworkDiagram
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP, answer_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

_MARGIN = 4


class PredictionPanel(Panel):
    """The diagram, the answer, and one line about what is pointed at."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Prediction"), "3")
        self._session = session
        self.diagram = NetworkDiagram(session)
        self._answer = QLabel()
        self._answer.setObjectName("predictionLabel")
        self._closeness = QLabel()
        self._closeness.setObjectName("closenessLabel")
        self._closeness.setWordWrap(True)
        # A line of its own: beside the number there is no room for long words.
        self._state_label = QLabel()
        self._state_label.setObjectName("answerStateLabel")
        self._state_label.setWordWrap(True)
        self._detail = QLabel()
        self._detail.setObjectName("muted")
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._answer)
        row.addWidget(self._closeness, 1)
        self.body.addWidget(self.diagram, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._state_label)
        self.body.addWidget(self._detail)
        self._pointed = ""
        self._naming = Throttle(session, self._name_answer, self, is_spoken=True)
        self.diagram.pointed.connect(self._show_pointed)
        for signal in (
            *(session.cursor_moved, session.inputs_chosen),
            *(session.experiment_changed, session.hidden.changed),
        ):
            signal.connect(self._refresh)
        self.set_look()

    def _refresh(self) -> None:
        answer = self._session.prediction
        text, words = number_format.answer(answer), closeness_text(answer)
        self._answer.setText(text)
        is_hidden = self._is_hidden
        if is_hidden:
            self._answer.setText(QUESTION_MARK)
        self._fit_answer()
        self._colour_answer()
        # An accessible name replaces the text for a screen reader, so the number is in it.
        name = tr("Prediction {answer}, {verdict}").format(answer=text, verdict=words)
        if is_hidden:
            name = f"{tr('Prediction')}, {hidden_words()}"
        self._spoken_name = name
        self._naming.ask()
        self._closeness.setText("" if is_hidden else words)
        self._state_label.setText(self._state())
        self._show_pointed(self._pointed)

    def _name_answer(self) -> None:
        self._answer.setAccessibleName(self._spoken_name)

    @property
    def _is_hidden(self) -> bool:
        return "prediction" in self._session.hidden.parts

    def _state(self) -> str:
        session = self._session
        if session.history.iterations == 0:
            return tr("untrained")
        if session.is_stale:
            return tr("trained on other rows or settings")
        if session.cursor == 0:
            return tr("before training")
        return ""

    def _show_pointed(self, sentence: str) -> None:
        self._pointed = sentence
        self._detail.setText(
            sentence or self._way_back() or tr("Point at a line or the neuron for its number.")
        )

    def _way_back(self) -> str:
        """After a step: what the row with these inputs contributed to it."""
        learning = self._session.shown_run.last_learning
        if learning is None or self._is_hidden:
            return ""
        asked = self._session.history.experiment.training_set.folded().corners.tolist()
        chosen = corner_number(self._session.chosen_inputs)
        if chosen not in asked:
            return tr("Δ is what the last step added to each weight. No row asks {question}.").format(
                question=question_text(chosen)
            )
        row = asked.index(chosen)
        return tr(
            "The last step, for {question}: error {error}, slope {slope}. Δ is what it added to each weight."
        ).format(
            question=question_text(chosen),
            error=number_format.fixed(float(learning.error[row, 0]), 4, sign=True),
            slope=number_format.fixed(float(learning.slopes[-1][row, 0]), 4),
        )

    def _fit_answer(self) -> None:
        """Give the number its room.

        The label has a fixed size, because another text in any other has Qt lay out the whole window. It is
        wide enough for nearly all answers; a wider one gets its room, and keeps it.
        """
        longest = max(self._answer.text(), number_format.answer(-0.5), key=len)
        wanted = self._answer.fontMetrics().size(0, longest)
        if wanted.width() + _MARGIN > self._answer.minimumWidth():
            self._answer.setFixedSize(wanted.width() + _MARGIN, wanted.height())

    def _colour_answer(self) -> None:
        answer = 0.5 if self._is_hidden else self._session.prediction
        colour = colours(self).for_answer_text(answer)
        palette = self._answer.palette()
        if palette.color(self._answer.foregroundRole()) != colour:
            palette.setColor(self._answer.foregroundRole(), colour)
            self._answer.setPalette(palette)

    def set_look(self) -> None:
        super().set_look()
        self._answer.setFont(answer_font(self))
        self._answer.setMinimumSize(0, 0)
        self._answer.clear()  # or it would go on to wish for its old size
        # As high as their longest texts, always: nothing moves unless the network does.
        line = self._detail.fontMetrics().height()
        self._detail.setMinimumHeight(3 * line)
        self._closeness.setMinimumHeight(2 * line)
        self._state_label.setMinimumHeight(line)
        self._refresh()
