"""Panel 3, Prediction: the network with the chosen inputs, and its answer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel

from nn_desktop.core.messages.wording import closeness_text
from nn_desktop.core.translation import tr
from nn_desktop.gui.answers.answer_label import AnswerLabel
from nn_desktop.gui.diagram.network_diagram import NetworkDiagram
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP, answer_font
from nn_desktop.session.session import Session


class PredictionPanel(Panel):
    """The diagram, the answer, and one line about what is pointed at."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Prediction"), "3")
        self._session = session
        self.diagram = NetworkDiagram(session)
        self._answer = AnswerLabel()
        self._verdict = QLabel()
        self._verdict.setObjectName("verdictLabel")
        self._verdict.setWordWrap(True)
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
        row.addWidget(self._verdict, 1)
        self.body.addWidget(self.diagram, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._state_label)
        self.body.addWidget(self._detail)
        self._pointed = ""
        self._shown = ("", "", "")
        self._answer_colour: QColor | None = None
        self.diagram.pointed.connect(self._show_pointed)
        for signal in (session.cursor_moved, session.inputs_chosen, session.experiment_changed):
            signal.connect(self._refresh)
        self.set_look()
        self._refresh()

    def _refresh(self) -> None:
        answer = self._session.prediction
        text, words, state = number_format.answer(answer), closeness_text(answer), self._state()
        shown = (text, words, state)
        if shown != self._shown:
            self._shown = shown
            self._answer.show_number(text)
            # An accessible name replaces the text for a screen reader, so the number is in it.
            self._answer.setAccessibleName(
                tr("Prediction {answer}, {verdict}").format(answer=text, verdict=words)
            )
            self._verdict.setText(words)
            self._state_label.setText(state)
            self._colour_answer()
        self._show_pointed(self._pointed)

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
        if learning is None:
            return ""
        rows = self._session.history.experiment.training_set.folded()
        chosen = self._session.chosen_inputs
        for number, inputs in enumerate(rows.inputs):
            if tuple(int(value) for value in inputs) == chosen:
                return tr(
                    "The last step, for {question}: error {error}, slope {slope}. "
                    "Δ is what it added to each weight."
                ).format(
                    question=" ".join(map(str, chosen)),
                    error=number_format.fixed(float(learning.error[number, 0]), 4, sign=True),
                    slope=number_format.fixed(float(learning.slopes[-1][number, 0]), 4),
                )
        return tr("Δ is what the last step added to each weight. No row asks {question}.").format(
            question=" ".join(map(str, chosen))
        )

    def _colour_answer(self) -> None:
        colour = self._colours.for_answer_text(self._session.prediction)
        if colour == self._answer_colour:
            return
        self._answer_colour = colour
        palette = self._answer.palette()
        if palette.color(self._answer.foregroundRole()) != colour:
            palette.setColor(self._answer.foregroundRole(), colour)
            self._answer.setPalette(palette)

    def set_look(self) -> None:
        super().set_look()
        self._colours = colours(self)
        self._answer.set_number_font(answer_font(self))
        # As high as their longest texts, always: nothing moves unless the network does.
        line = self._detail.fontMetrics().height()
        self._detail.setMinimumHeight(3 * line)
        self._verdict.setMinimumHeight(2 * line)
        self._state_label.setMinimumHeight(line)
        # What the label was given may have gone with the old look.
        self._answer_colour = None
        self._colour_answer()
