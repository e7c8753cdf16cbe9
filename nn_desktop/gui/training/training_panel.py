"""Panel 2, Training: the buttons, the settings and the loss plot."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
)

from nn_desktop.core.translation import tr
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.panel import NarrowButton, Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.training.settings_row import TrainingSettings
from nn_desktop.session.session import Session

_PROGRESS_STEPS = 1000
# Less than this is less than a few pixels.
_SEEN_PROGRESS = 5


class TrainingPanel(Panel):
    """How the network learns, and how far it has come.

    Signals:
        takes_typing: what is being typed counts from now on, elsewhere too. A click alone does not always
            end it: on some systems buttons get no focus.
    """

    takes_typing = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Training"), "2")
        self._session = session
        self.train_button = _button("trainButton", tr("Train"), QPushButton)
        self.step_back_button = _button("stepBackButton", tr("Step back"))
        self.step_button = _button("stepButton", tr("Step"))
        self.play_button = _button("playButton", tr("Play"))
        self.reset_button = _button("resetButton", tr("Reset"))
        self._clear_button = _button("clearRunsButton", tr("Clear earlier runs"))
        self.settings = TrainingSettings(session)
        self._progress = self._make_progress_bar()
        self.plot = LossPlot(session)
        self._status = QLabel()
        self._status.setObjectName("statusMessageLabel")
        self._status.setWordWrap(True)
        # It names files, and a file may be called <b>.
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons_shown: tuple[bool, ...] = ()
        self._is_refused = self._is_pressed_in_vain = False
        self._lay_out()
        self.set_look()
        self._connect()
        self._refresh()

    def set_look(self) -> None:
        super().set_look()
        self.settings.set_look()

    def add_link(self, link: QPushButton) -> None:
        """Put a link that leads elsewhere behind what was said last."""
        self._below.insertWidget(self._below.indexOf(self._clear_button), link)
        # It comes after all panels were made, but the Tab key finds it where it is seen.
        self.setTabOrder(self.plot, link)

    def finish_typing(self) -> None:
        """Take what is being typed into a setting, as if Return had been pressed."""
        self.takes_typing.emit()
        self.settings.finish_typing()

    def _make_progress_bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setObjectName("progressBar")
        bar.setAccessibleName(tr("Training progress"))
        bar.setRange(0, _PROGRESS_STEPS)
        bar.setTextVisible(False)
        bar.setFixedHeight(4)
        return bar

    def _lay_out(self) -> None:
        # Beside the heading: height is what a projector has least of.
        self.heading_row.setSpacing(GAP)
        for button in (
            self.train_button,
            self.step_back_button,
            self.step_button,
            self.play_button,
            self.reset_button,
        ):
            self.heading_row.addWidget(button)
        self.body.addWidget(self.settings)
        self.body.addWidget(self._progress)
        self.body.addWidget(self.plot, 1)
        self._below = QHBoxLayout()
        self._below.addWidget(self._status, 1)
        self._below.addWidget(self._clear_button)
        self.body.addLayout(self._below)

    def _connect(self) -> None:
        session = self._session
        for button in (self.step_button, self.step_back_button, self.reset_button):
            button.pressed.connect(self.finish_typing)
        self.settings.refused.connect(self._note_refusal)
        self.train_button.pressed.connect(self._note_press)
        self.train_button.clicked.connect(self.train_or_stop)
        self.step_button.clicked.connect(session.step)
        self.step_back_button.clicked.connect(session.step_back)
        self.play_button.clicked.connect(self.play_or_pause)
        self.reset_button.clicked.connect(session.reset)
        self._clear_button.clicked.connect(session.clear_earlier_runs)

        # Once for all of it: being told takes about as long as looking.
        session.experiment_changed.connect(self._refresh)
        session.history_changed.connect(self._refresh)
        session.activity_changed.connect(self._refresh_progress)
        session.activity_changed.connect(self._refresh_buttons)
        session.cursor_moved.connect(self._refresh_buttons)
        session.message_changed.connect(self._refresh_status)
        session.hidden.changed.connect(self._refresh_status)

    def train_or_stop(self) -> None:
        """Train, or stop if it is training already."""
        # Asked first: a number that was still being typed may stop the training, and Stop means stop.
        was_training = self._session.is_training
        self.finish_typing()
        in_vain, self._is_pressed_in_vain = self._is_refused or self._is_pressed_in_vain, False
        if was_training:
            self._session.stop()
        elif not in_vain:
            self._session.train()

    def _note_refusal(self) -> None:
        """A number was refused just now: whoever presses Train with that does not train with another one."""
        self._is_refused = True
        QTimer.singleShot(0, self, self._forget_refusal)

    def _forget_refusal(self) -> None:
        self._is_refused = False

    def _note_press(self) -> None:
        # A click ends the typing when the button goes down, and trains when it comes up.
        self._is_pressed_in_vain = self._is_refused

    def play_or_pause(self) -> None:
        """Play, or pause if it is playing already."""
        was_playing = self._session.is_playing
        self.finish_typing()
        if was_playing:
            self._session.pause()
        else:
            self._session.play()

    def _refresh(self) -> None:
        self._refresh_progress()
        self._refresh_buttons()
        self._refresh_status()

    def _refresh_buttons(self) -> None:
        session = self._session
        training = session.is_training
        at_end = session.cursor >= session.history.iterations
        # Thirty times a second while it trains, and nearly always the same.
        state = (
            training,
            session.can_train,
            session.is_playing,
            at_end,
            session.cursor > 0,
            session.history.iterations > 0,
            bool(session.shown_run.earlier_runs),
        )
        if state == self._buttons_shown:
            return
        self._buttons_shown = state
        self.train_button.setText(tr("Stop") if training else tr("Train"))
        self.train_button.setAccessibleName(self.train_button.text())
        self.train_button.setEnabled(training or session.can_train)
        # A run that is there can be travelled, even if its rows have been deleted since.
        self.step_button.setEnabled(not at_end or (session.can_train and not training))
        self.step_back_button.setEnabled(session.cursor > 0)
        self.play_button.setText(tr("Pause") if session.is_playing else tr("Play"))
        self.play_button.setAccessibleName(self.play_button.text())
        self.play_button.setEnabled(session.can_train or session.history.iterations > 0)
        self._clear_button.setVisible(bool(session.shown_run.earlier_runs))

    def _refresh_progress(self) -> None:
        value = round(self._session.progress * _PROGRESS_STEPS)
        if abs(value - self._progress.value()) >= _SEEN_PROGRESS or value in {0, _PROGRESS_STEPS}:
            # A progress bar paints itself, and with it everything that waits to be painted, at once and
            # not with the rest of the frame. Forbidden that, it does it like everybody else.
            self._progress.setUpdatesEnabled(False)
            self._progress.setValue(value)
            self._progress.setUpdatesEnabled(True)

    def _refresh_status(self) -> None:
        session = self._session
        if not session.can_train:
            text = tr("Train needs at least one row in the table.")
        elif session.message and session.message == session.outcome and "verdict" in session.hidden.parts:
            text = QUESTION_MARK
        elif session.message:
            text = session.message
        elif session.is_stale and session.history.iterations:
            text = tr("What you see was trained on other rows or settings. Train starts a new run.")
        elif session.history.iterations == 0:
            text = tr("The network is untrained. Press Train.")
        else:
            text = tr("Drag the line to go back in time: every number follows it.")
        if text != self._status.text():
            self._status.setText(text)
            if text == QUESTION_MARK:
                text = hidden_words()
            self._status.setAccessibleName(text)
            # Said aloud by a screen reader, wherever the focus is: training ended, something went wrong.
            announce(self, "status", text)


def _button(object_name: str, text: str, kind: type[QPushButton] = NarrowButton) -> QPushButton:
    button = kind(text)
    button.setObjectName(object_name)
    button.setAccessibleName(text)
    return button
