"""Panel 3, Prediction: the network with the chosen inputs, and its answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from nn_desktop.core.messages.weight_names import weight_name
from nn_desktop.core.messages.wording import closeness_text, question_text
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.network.hint import weight_hint
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.network_diagram import NetworkDiagram
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.link_button import LinkButton
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP, answer_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session
from nn_desktop.session.starting_weights import can_change_weights, use_random_weights

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
        row.setSpacing(GAP // 2)
        row.addWidget(self._answer)
        row.addWidget(self._closeness, 1)
        self.body.setSpacing(GAP // 2)
        self.body.addWidget(self.diagram, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._state_label)
        self.body.addWidget(self._detail)
        self._pointed = ""
        self._naming = Throttle(session, self._name_answer, self, is_spoken=True)
        self._shows_hint = self._is_start_wanted = False
        self._make_links()
        self.diagram.start_wanted.connect(self._offer_start)
        session.cursor_moved.connect(self._forget_start)
        self.diagram.pointed.connect(self._show_pointed)
        for signal in (
            *(session.cursor_moved, session.inputs_chosen),
            *(session.experiment_changed, session.hidden.changed, session.chosen_line.changed),
        ):
            signal.connect(self._refresh)
        self.set_look()

    def _make_links(self) -> None:
        """Beside the heading: what belongs to the starting weights."""
        session = self._session
        self._start = LinkButton("goToStartButton", tr("Go to iteration 0"), self._go_to_start)
        self._random = LinkButton("randomWeightsButton", "", lambda: use_random_weights(session))
        self._random.setToolTip(tr("Go back to random starting weights."))
        self._hint = LinkButton("hintButton", tr("Hint"), self._show_or_end_hint)
        self._hint.setToolTip(tr("Which weight to move, and which way, so that the loss falls fastest."))
        for link in (self._start, self._random, self._hint):
            self.heading_row.addWidget(link)

    def _refresh_links(self) -> None:
        session = self._session
        can_change = can_change_weights(session)
        self._hint.setVisible(can_change)
        self._start.setVisible(self._is_start_wanted and not can_change)
        self._random.setVisible(can_change and session.experiment.own_weights is not None)
        self._random.setText(
            tr("Random, seed {seed}").format(seed=number_format.count(session.experiment.settings.seed))
        )
        self._random.setAccessibleName(self._random.text())

    def _offer_start(self) -> None:
        self._is_start_wanted = True
        self._refresh()

    def _forget_start(self) -> None:
        self._is_start_wanted = False

    def _go_to_start(self) -> None:
        self._session.move_cursor(0)
        if not can_change_weights(self._session):
            # The rows or settings have changed so much that this run's start is of no use.
            self._session.reset()

    def _show_or_end_hint(self) -> None:
        self._shows_hint = not self._shows_hint
        self._refresh()

    def _hint_text(self) -> str:
        session = self._session
        if not (self._shows_hint and can_change_weights(session)):
            return ""
        if "step" in session.hidden.parts:
            return hidden_words()
        if not session.can_train:
            return tr("Hint: without rows there is nothing to learn.")
        hint = weight_hint(session.experiment, session.shown_run.weights)
        if hint is None:
            return tr("Hint: here the slope of the loss is 0 for every weight. No small move makes it less.")
        text = tr(
            "Hint: make {weight} larger. There the loss falls fastest: by {slope} for each 1, at first."
        )
        if hint.direction < 0:
            text = tr(
                "Hint: make {weight} smaller. There the loss falls fastest: by {slope} for each 1, at first."
            )
        name = weight_name(session.experiment.network, hint.place)
        return text.format(weight=name, slope=number_format.loss(abs(hint.slope)))

    def finish_typing(self) -> None:
        """Take a weight that is being typed, as if Return had been pressed."""
        self.diagram.finish_typing()

    def _refresh(self) -> None:
        self._refresh_links()
        answer = self._session.prediction
        text, words = number_format.answer(answer), closeness_text(answer)
        self._answer.setText(text)
        is_hidden = self._is_hidden
        if is_hidden:
            self._answer.setText(QUESTION_MARK)
        self._fit_answer()
        self._colour_answer()
        # An accessible name replaces the text for a screen reader, so the number is in it.
        name = tr("Prediction {answer}, {closeness}").format(answer=text, closeness=words)
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
            if session.experiment.own_weights is not None:
                return tr("untrained, own weights")
            return tr("untrained")
        if session.is_stale:
            return tr("trained on other rows or settings")
        if session.chosen_line.line is not None and session.shown_run.one_step.is_made:
            # The diagram shows what the step was made from.
            return tr("at iteration {iteration}, after the step that is drawn").format(
                iteration=number_format.count(session.cursor)
            )
        if session.cursor == 0:
            return tr("before training")
        return ""

    def _show_pointed(self, sentence: str) -> None:
        self._pointed = sentence
        start = tr("Training has moved the weights. Starting weights are changed at iteration 0.")
        self._detail.setText(
            (start if self._is_start_wanted else "")
            or self._hint_text()
            or self._fitting(sentence)
            or self._way_back()
            or tr("Point at a line or the neuron for its number.")
        )

    def _fitting(self, sentence: str) -> str:
        """Return what is said about the part that is pointed at, or a shorter form that has enough room."""
        room = self._detail.size()
        wanted = self._detail.fontMetrics().boundingRect(
            0, 0, room.width(), 0, Qt.TextFlag.TextWordWrap, sentence
        )
        is_too_long = wanted.height() > max(room.height(), self._detail.minimumHeight())
        return self.diagram.short_sentence if sentence and is_too_long else sentence

    def _way_back(self) -> str:
        """After a step: what the row with these inputs contributed to it."""
        learning = self._session.shown_run.last_learning
        if learning is None or self._is_hidden:
            return ""
        chosen = corner_number(self._session.chosen_inputs)
        row = self._session.history.experiment.training_set.folded().place_of(chosen)
        if row is None:
            return tr("Δ is what the last step added to each weight. No row asks {question}.").format(
                question=question_text(chosen)
            )
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
        for label in (self._answer, self._closeness):
            label.clear()  # or it would go on to wish for its old size
        # As high as their longest texts, always: nothing moves unless the network does.
        line = self._detail.fontMetrics().height()
        self._detail.setMinimumHeight(3 * line)
        self._closeness.setMinimumHeight(2 * line)
        words = (closeness_text(answer) for answer in (-1.0, 0.0, 0.5, 1.0, 2.0))
        self._closeness.setMinimumWidth(max(map(self._closeness.fontMetrics().horizontalAdvance, words)))
        self._state_label.setMinimumHeight(line)
        self._refresh()
