"""What is said below the plot: the verdict on a training, what would help, links that do it, and the news."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.advice.advice_text import Offer, chaos_text, nothing_helped_text, offers, usual_rate_text
from nn_desktop.core.advice.repairs import Advice
from nn_desktop.core.messages.outcome import outcome_text
from nn_desktop.core.messages.verdict import loss_explanation
from nn_desktop.core.network.runs import Trained
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.flow import Flow
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.link_button import LinkButton
from nn_desktop.session.session import Session

_SPACING = 2
# So many lines have their room at any time: the plot keeps its height when a training is over.
_LINES = 2
# A bias and hidden neurons, side by side.
_MOST_OFFERS = 2


class Results(QWidget):
    """Says how the training went, and what can be done now.

    Signals:
        first_step_wanted: the first step is shown, and somebody wants to see its numbers.
        training_again_wanted: the document's training is to be repeated, however long that takes.
    """

    first_step_wanted = Signal()
    training_again_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._told: Trained | None = None
        self.verdict = _label("verdictLabel")
        self.advice = _label("adviceLabel")
        self.advice.setToolTip(
            tr("A start: the weights with which a training begins. Each seed gives others.")
        )
        self.status = _label("statusMessageLabel")
        self._offers: tuple[Offer, ...] = ()
        self._repairs = [
            LinkButton(f"repair{place + 1}Button", tr("Set what helps"), partial(self._use_offer, place))
            for place in range(_MOST_OFFERS)
        ]
        self._again = LinkButton("trainAgainButton", tr("Train again"), self._train_again)
        self._hidden_note = QLabel(tr("Answers are hidden."))
        self._hidden_note.setObjectName("hiddenNoteLabel")
        self._show_answers = LinkButton(
            "showAnswersButton", tr("Show"), lambda: session.hidden.hide_answers(False)
        )
        self._watch = LinkButton("watchButton", tr("Watch it learn"), self._watch_it_learn)
        self._first_step = LinkButton("firstStepButton", tr("Look at the first step"), self._look_at_first)
        self._hint = QLabel(tr("Drag the line to go back in time."))
        self._hint.setObjectName("dragHintLabel")
        self._clear = LinkButton("clearRunsButton", tr("Clear earlier runs"), session.clear_earlier_runs)
        self._lay_out()
        self.set_look()
        for signal in (session.experiment_changed, session.history_changed, session.activity_changed):
            signal.connect(self._refresh)
        for signal in (session.message_changed, session.hidden.changed):
            signal.connect(self._refresh)
        session.advice_run.changed.connect(self._refresh_advice)
        session.hidden.changed.connect(self._refresh_advice)
        self._refresh()
        self._refresh_advice()

    @property
    def passing_links(self) -> tuple[LinkButton, ...]:
        """Those that are gone when they have been used."""
        return (*self._repairs, self._again, self._show_answers, self._clear)

    def set_look(self) -> None:
        """Set the sizes that depend on the font."""
        line = self.fontMetrics().height()
        self._least_height = _LINES * (line + _SPACING) + _SPACING
        self._keep_room()

    def offer_training_again(self, is_offered: bool) -> None:
        """Show the link that repeats the document's training, or hide it."""
        self._again.setVisible(is_offered)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        links_of_run = (self._again, self._watch, self._first_step, self._hint, self._clear)
        links = Flow((self._hidden_note, self._show_answers, *self._repairs, *links_of_run))
        for row in (self.verdict, self.advice):
            column.addWidget(row)
        column.addWidget(links)
        column.addWidget(self.status)
        column.addStretch(1)

    def _keep_room(self) -> None:
        """Be as high as all that is said, also where the plot has no room to give: then the panels scroll."""
        self.setMinimumHeight(self.height_of(self.width()))

    def height_of(self, width: int) -> int:
        """Return how high it is in so much room: what is said takes more lines in less of it."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(width) if layout is not None else 0
        return max(self._least_height, needed)

    def _train_again(self) -> None:
        self.training_again_wanted.emit()

    def _watch_it_learn(self) -> None:
        self._session.move_cursor(0)
        self._session.play()

    def _look_at_first(self) -> None:
        self._session.move_cursor(0)
        self._session.step()
        self.first_step_wanted.emit()

    def _use_offer(self, place: int) -> None:
        is_tried_again = self._session.advice_run.failed is not None
        self._session.change_experiment(tr_later("use what helps"), self._offers[place].experiment)
        if is_tried_again:
            self._session.train()

    @property
    def _is_hidden(self) -> bool:
        return "verdict" in self._session.hidden.parts

    def _refresh(self) -> None:
        self._refresh_verdict()
        text = self._status_text()
        _show(self.status, text)
        self.status.setVisible(bool(text))
        has_earlier_runs = bool(self._session.shown_run.earlier_runs)
        self._clear.setVisible(has_earlier_runs)
        answers_are_hidden = self._session.hidden.answers_are_hidden
        self._hidden_note.setVisible(answers_are_hidden)
        self._show_answers.setVisible(answers_are_hidden)
        # Whoever has trained twice has seen it, and there is not room for all.
        has_room = not has_earlier_runs and not answers_are_hidden
        self._hint.setVisible(bool(self._session.history.iterations) and has_room)

    def _refresh_verdict(self) -> None:
        trained = self._session.trained
        is_there = trained is not None
        for part in (self.verdict, self._watch, self._first_step):
            if part.isVisibleTo(self) != is_there:
                part.setVisible(is_there)
        if trained is None or self._is_hidden:
            _show(self.verdict, "" if trained is None else QUESTION_MARK)
            self._told = None
        elif trained is not self._told:
            self._told = trained
            explanation = loss_explanation(trained.history.experiment)
            self.verdict.setToolTip(explanation)
            self.verdict.setAccessibleDescription(explanation)
            _show(self.verdict, self._outcome_text(trained))

    def _refresh_advice(self) -> None:
        run = self._session.advice_run
        text, link_text, self._offers = "", "{changes}", ()
        experiment = run.failed or run.untrained
        is_known = run.is_trying or run.advice is not None
        if experiment is not None and is_known and not self._is_hidden:
            if run.advice is not None:
                self._offers = offers(run.advice, experiment)
            if run.untrained is not None:
                text = usual_rate_text(experiment, run.advice)
            else:
                text = self._repairs_text(run.advice)
                link_text = tr("{changes}, then train")
        for place, link in enumerate(self._repairs):
            link.setVisible(place < len(self._offers))
            if place < len(self._offers):
                link.set_text(link_text.format(changes=self._offers[place].link))
        if self._told is not None and not self._is_hidden:
            _show(self.verdict, self._outcome_text(self._told))
        self.advice.setVisible(bool(text))
        _show(self.advice, text)

    def _outcome_text(self, trained: Trained) -> str:
        run = self._session.advice_run
        advice = run.advice if run.failed is not None else None
        return outcome_text(trained, "" if advice is None else chaos_text(advice))

    def _repairs_text(self, advice: Advice | None) -> str:
        if advice is None:
            return tr("Trying other starts and rates …")
        return " ".join(offer.sentence for offer in self._offers) or nothing_helped_text(advice)

    def _status_text(self) -> str:
        session = self._session
        if not session.can_train:
            return tr("Train needs at least one row in the table.")
        if session.message:
            return session.message
        if session.is_stale and session.history.iterations:
            return tr("What you see was trained on other rows or settings. Train starts a new run.")
        if session.history.iterations == 0:
            # The first sentence that a newcomer reads: what all this is for.
            return tr("The network is untrained. Press Train. It then learns to give each row its target.")
        return ""

    @called_by_qt(or_else=False)
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_room()
        return super().event(event)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    # It names files, and a file may be called <b>.
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _show(label: QLabel, text: str) -> None:
    """Let a label say something. A screen reader says it aloud, wherever the focus is."""
    if text == label.text():
        return
    label.setText(text)
    spoken = hidden_words() if text == QUESTION_MARK else text
    label.setAccessibleName(spoken)
    if text:
        announce(label, label.objectName(), spoken)
