"""The transport below the plot: first, step back, Play, step, last, and the iteration as a number."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.fields import NumberMessage, leave_wheel_to_page
from nn_desktop.gui.look.panel import NarrowButton, widest
from nn_desktop.gui.training.icons import SIZE, Sign, sign_icon
from nn_desktop.gui.training.spin_boxes import IterationSpinBox
from nn_desktop.session.session import Session

_SPACING = 4
_SPIN_BUTTONS = 26
_LEAST_DIGITS = "100,000"


class Transport(QWidget):
    """Moves the cursor along the run.

    Args:
        session: whose run.
        finish_typing: called before anything is done, for what is still being typed elsewhere.
    """

    def __init__(self, session: Session, finish_typing: Callable[[], None]) -> None:
        super().__init__()
        self._session = session
        self._finish_typing = finish_typing
        self._shown: tuple[object, ...] = ()
        self._make_buttons()
        self.iteration_box = IterationSpinBox()
        self.iteration_box.setObjectName("iterationSpinBox")
        self.iteration_box.setAccessibleName(tr("Iteration"))
        self.iteration_box.setToolTip(tr("The iteration that is shown. Type any other, and press Return."))
        leave_wheel_to_page(self.iteration_box)
        self._of_label = QLabel()
        self._of_label.setObjectName("iterationCountLabel")
        self._lay_out()
        self.set_look()
        self.iteration_box.valueChanged.connect(self._go_to)
        self.iteration_box.said.connect(
            NumberMessage(session, self.iteration_box, self.iteration_box.lineEdit()).say
        )
        for signal in (session.history_changed, session.cursor_moved, session.activity_changed):
            signal.connect(self.refresh)
        session.experiment_changed.connect(self.refresh)
        self.refresh()

    def set_look(self) -> None:
        """Draw the signs in the colours that there are now."""
        for button, sign in (
            (self.first_button, Sign.FIRST),
            (self.step_back_button, Sign.BACK),
            (self.play_button, Sign.PAUSE if self._session.is_playing else Sign.PLAY),
            (self.step_button, Sign.FORWARD),
            (self.last_button, Sign.LAST),
        ):
            button.setIcon(sign_icon(sign, self))
        self._fit_box()
        self._fit_play_button()

    def go_to_first(self) -> None:
        """Show the random start."""
        self._session.move_cursor(0)

    def go_to_last(self) -> None:
        """Show the end of the run."""
        self._session.move_cursor(self._session.history.iterations)

    def play_or_pause(self) -> None:
        """Play, or pause if it is playing already."""
        was_playing = self._session.is_playing
        self._finish_typing()
        if was_playing:
            self._session.pause()
        else:
            self._session.play()

    def refresh(self) -> None:
        """Show where the cursor is, and which way it can go."""
        session = self._session
        cursor, last = session.cursor, session.history.iterations
        self.iteration_box.show_iteration(cursor, last)
        # Many times a second while it trains, and nearly always the same.
        may_train = session.can_train and not session.is_training
        shown = (cursor > 0, cursor < last, may_train, session.is_playing, session.last_iteration)
        if shown == self._shown:
            return
        self._shown = shown
        for button in (self.first_button, self.step_back_button):
            button.setEnabled(cursor > 0)
        self.last_button.setEnabled(cursor < last)
        # A run that is there can be travelled, even if its rows have been deleted since.
        self.step_button.setEnabled(cursor < last or may_train)
        self.play_button.setEnabled(session.can_train or last > 0)
        text = tr("Pause") if session.is_playing else tr("Play")
        if text != self.play_button.text():
            self.play_button.setText(text)
            self.play_button.setAccessibleName(text)
            self.play_button.setIcon(sign_icon(Sign.PAUSE if session.is_playing else Sign.PLAY, self))
        of = tr("of {count}").format(count=number_format.count(session.last_iteration))
        self._of_label.setText(of)
        self.iteration_box.setAccessibleDescription(of)
        self._fit_box()

    def _make_buttons(self) -> None:
        self.first_button = _button("firstButton", "", tr("First iteration"), self.go_to_first)
        self.step_back_button = _button(
            "stepBackButton", tr("Step"), tr("Step back"), self._session.step_back
        )
        self.play_button = _button("playButton", tr("Play"), tr("Play"), self.play_or_pause)
        self.step_button = _button("stepButton", tr("Step"), tr("Step"), self._session.step)
        self.last_button = _button("lastButton", "", tr("Last iteration"), self.go_to_last)
        # The sign behind the word: the way the step goes.
        self.step_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for button, tip in (
            (self.first_button, tr("Show the random start, iteration 0.")),
            (self.step_back_button, tr("Show the iteration before.")),
            (self.play_button, tr("Watch the network learn, from the iteration that is shown.")),
            (self.step_button, tr("Show the next iteration; at the end, train one more.")),
            (self.last_button, tr("Show the last iteration of the run.")),
        ):
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
            if button is not self.play_button:
                button.pressed.connect(self._finish_typing)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for button in (
            self.first_button,
            self.step_back_button,
            self.play_button,
            self.step_button,
            self.last_button,
        ):
            row.addWidget(button)
        label = QLabel(tr("Iteration"))
        label.setBuddy(self.iteration_box)
        row.addSpacing(2 * _SPACING)
        row.addWidget(label)
        row.addWidget(self.iteration_box)
        row.addWidget(self._of_label)
        row.addStretch(1)

    def _fit_box(self) -> None:
        """As wide as the longest number of the run, so that it does not tremble.

        And as high as it is anyway, but fixed: or else with each new end of the run Qt lays out the window.
        """
        longest = max(_LEAST_DIGITS, number_format.count(self._session.last_iteration), key=len)
        metrics = self.iteration_box.fontMetrics()
        width = metrics.horizontalAdvance(number_format.with_zeros(longest)) + _SPIN_BUTTONS
        self.iteration_box.setFixedSize(width, self.iteration_box.sizeHint().height())

    def _fit_play_button(self) -> None:
        button = self.play_button
        button.setMinimumWidth(widest(button, (tr("Play"), tr("Pause")), button.sizeHint))

    def _go_to(self, iteration: float) -> None:
        self._session.move_cursor(int(iteration))

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A style sheet makes Qt report changes during construction, before there is a box.
        looks = {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if event.type() in looks and hasattr(self, "_of_label"):
            self.set_look()


def _button(object_name: str, text: str, name: str, run: Callable[[], object]) -> NarrowButton:
    button = NarrowButton(text)
    button.setObjectName(object_name)
    button.setAccessibleName(name)
    button.setIconSize(QSize(SIZE, SIZE))
    button.clicked.connect(run)
    return button
