"""Panel 2, Training: the buttons, the settings and the loss plot."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from nn_desktop.core.translation import tr
from nn_desktop.gui.look.panel import NarrowButton, Panel, widest
from nn_desktop.gui.look.theme import GAP
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.training.results import Results
from nn_desktop.gui.training.settings_row import TrainingSettings
from nn_desktop.gui.training.transport import Transport
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
        self.reset_button = _button("resetButton", tr("Reset"))
        self.settings = TrainingSettings(session)
        self._progress = self._make_progress_bar()
        self.plot = LossPlot(session)
        self.transport = Transport(session, self.finish_typing)
        self.results = Results(session)
        self._button_shown: tuple[str, bool] = ("", False)
        self._is_refused = self._is_pressed_in_vain = False
        for link in self.results.passing_links:
            # Qt would give the keyboard's focus to the next link, which clears the earlier runs.
            link.clicked.connect(self.train_button.setFocus)
        self._lay_out()
        self.set_look()
        self._connect()
        self._refresh()

    def set_look(self) -> None:
        super().set_look()
        self.settings.set_look()
        self.transport.set_look()
        self.results.set_look()
        self._fit_train_button()

    def least_height(self, width: int) -> int:
        """Return the least height that it would have if it had another width."""
        margins = self.width() - self.results.width()
        others = self.minimumSizeHint().height() - self.results.minimumHeight()
        return others + self.results.height_of(width - margins)

    def add_link(self, link: QPushButton) -> None:
        """Put a link that leads elsewhere beside the heading."""
        self.heading_row.insertWidget(self.heading_row.indexOf(self.train_button), link)
        # It comes after all panels were made, but the Tab key finds it near where it is seen, and a screen
        # reader's tree, which goes by what lies below what.
        self.setTabOrder(self.reset_button, link)
        link.stackUnder(self.settings)

    def finish_typing(self) -> None:
        """Take what is being typed into a number, as if Return had been pressed."""
        self.takes_typing.emit()
        self.settings.finish_typing()
        self.transport.iteration_box.interpretText()

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
        for button in (self.train_button, self.reset_button):
            self.heading_row.addWidget(button)
        self.body.addWidget(self.settings)
        self.body.addWidget(self._progress)
        self.body.addWidget(self.plot, 1)
        self.body.addWidget(self.transport)
        self.body.addWidget(self.results)

    def _connect(self) -> None:
        session = self._session
        self.reset_button.pressed.connect(self.finish_typing)
        self.settings.refused.connect(self.note_refusal)
        self.train_button.pressed.connect(self._note_press)
        self.train_button.clicked.connect(self.train_or_stop)
        self.reset_button.clicked.connect(session.reset)
        for signal in (session.experiment_changed, session.history_changed, session.activity_changed):
            signal.connect(self._refresh)

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

    def note_refusal(self) -> None:
        """A number was refused just now: whoever presses Train with that does not train with another one."""
        self._is_refused = True
        QTimer.singleShot(0, self, self._forget_refusal)

    def _forget_refusal(self) -> None:
        self._is_refused = False

    def _note_press(self) -> None:
        # A click ends the typing when the button goes down, and trains when it comes up.
        self._is_pressed_in_vain = self._is_refused

    def _refresh(self) -> None:
        self._refresh_progress()
        self._refresh_train_button()

    def _refresh_train_button(self) -> None:
        session = self._session
        text = tr("Train")
        if session.is_training:
            text = tr("Stop")
        elif session.history.iterations:
            text = tr("Train anew") if session.is_stale else tr("Train on")
        # Many times a second while it trains, and nearly always the same.
        shown = (text, session.is_training or session.can_train)
        if shown != self._button_shown:
            self._button_shown = shown
            self.train_button.setText(text)
            self.train_button.setAccessibleName(text)
            self.train_button.setEnabled(shown[1])

    def _fit_train_button(self) -> None:
        texts = (tr("Train"), tr("Train on"), tr("Train anew"), tr("Stop"))
        self.train_button.setMinimumWidth(widest(self.train_button, texts, self.train_button.sizeHint))

    def _refresh_progress(self) -> None:
        value = round(self._session.progress * _PROGRESS_STEPS)
        if abs(value - self._progress.value()) >= _SEEN_PROGRESS or value in {0, _PROGRESS_STEPS}:
            # A progress bar paints itself, and with it everything that waits to be painted, at once and
            # not with the rest of the frame. Forbidden that, it does it like everybody else.
            self._progress.setUpdatesEnabled(False)
            self._progress.setValue(value)
            self._progress.setUpdatesEnabled(True)


def _button(object_name: str, text: str, kind: type[QPushButton] = NarrowButton) -> QPushButton:
    button = kind(text)
    button.setObjectName(object_name)
    button.setAccessibleName(text)
    return button
