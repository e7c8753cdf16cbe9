"""A weight in the diagram: read at every iteration, and changed at iteration 0, where training starts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.rows.number_input import parse_number, reading_text
from nn_desktop.core.translation import tr
from nn_desktop.gui.diagram.step_numbers import StepNumbers
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.look.fields import NumberMessage, decides_shortcut, end_typing
from nn_desktop.session.session import Session
from nn_desktop.session.starting_weights import can_change_weights, change_weight, restore_weights


class WeightEdit(QLineEdit):
    """Shows one of the flat weights. What is typed counts at once, so that every answer follows.

    Signals:
        is_at: the mouse or the focus came to it, or left.
        start_wanted: somebody wanted to change it at an iteration where that cannot be done.
        refused: what was typed is no weight, which has been said.
        finished: typing in it is over, or nothing was typed and it is left.
    """

    is_at = Signal()
    start_wanted = Signal()
    refused = Signal()
    finished = Signal()

    def __init__(self, session: Session, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.place = place
        self._is_typing = self._is_asking = False
        self._weight = 0.0
        self._before = session.shown_run.weights
        self._look: object = None
        self._why_it_moves = ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message = NumberMessage(session, self, self)
        self.textEdited.connect(self._take_typing)
        self.editingFinished.connect(self.finish_typing)

    @property
    def can_change(self) -> bool:
        """Whether something can be typed into it now."""
        return not self.isReadOnly()

    def refresh(self) -> None:
        """Show the weight as it is now; a number that is just being typed stays as it is typed."""
        if self._is_asking or self.place >= len(self._session.shown_run.weights):
            return
        run, is_step_shown = self._session.shown_run, StepNumbers.of(self._session) is not None
        # The diagram shows a step then, and this is the weight before it.
        weight = float((run.one_step.weights if is_step_shown else run.weights)[self.place])
        can_change = can_change_weights(self._session)
        if self._is_typing and can_change and weight == self._weight:
            return
        self._is_typing = False
        self._weight = weight
        self.setReadOnly(not can_change)
        in_full = self.hasFocus() and can_change
        text = number_format.plain(weight) if in_full else number_format.weight(weight)
        if text != self.text():
            self.setText(text)
            if self.hasFocus():
                self.selectAll()
        self._describe()

    def explain(self, why_it_moves: str) -> None:
        """Tell a screen reader also why the weight moves."""
        if why_it_moves != self._why_it_moves:
            self._why_it_moves = why_it_moves
            self._describe()

    def _describe(self) -> None:
        use = tr("Training starts from this weight. Type another one.")
        if not self.can_change:
            use = tr("Starting weights are changed at iteration 0.")
        self.setToolTip(f"{number_format.plain(self._weight)}\n{use}")
        self.setAccessibleDescription(
            f"{number_format.answer(self._weight)}. {use} {self._why_it_moves}".strip()
        )

    def set_look(self, chosen: Colours, *, is_on: bool) -> None:
        """Take over the colours; with a frame if it can be changed, and pale if its input is 0."""
        look = (chosen, is_on, self.can_change, self.font().pointSizeF())
        if look == self._look:
            return
        self._look = look
        edge = chosen.edge if self.can_change else "transparent"
        ground = chosen.field if self.can_change else chosen.panel
        self.setStyleSheet(
            f"QLineEdit {{ background: {ground}; color: {chosen.text if is_on else chosen.muted};"
            f" border: 1px solid {edge}; border-radius: 3px; padding: 0px;"
            f" font-size: {self.font().pointSizeF():.2f}pt; }}"
            f"QLineEdit:focus {{ color: {chosen.text}; }}"
        )

    def begin(self) -> None:
        """Let somebody type, or say why that cannot be done here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        if not self.can_change:
            self.start_wanted.emit()

    def finish_typing(self) -> None:
        """Take what is being typed, or say why it is no weight and go back to what was there before."""
        if self._is_typing:
            typed = self.text()
            problem = self._problem(typed)
            if problem:
                self._take_back()
            self._end_typing()
            if sentence := problem or reading_text(typed):
                self._message.say(sentence)
            if problem:
                self.refused.emit()
        self.finished.emit()

    def _take_typing(self, text: str) -> None:
        if not self._is_typing:
            self._is_typing = True
            self._before = self._session.shown_run.weights
            self._session.undo_stack.end_merging()
        if not self._problem(text):
            self._weight = parse_number(text)
            self._ask(lambda: change_weight(self._session, self.place, self._weight))

    def _problem(self, text: str) -> str:
        """Return why a text is no weight, in a sentence; "" if it is one."""
        try:
            weights = [0.0] * len(self._session.shown_run.weights)
            weights[self.place] = parse_number(text)
            self._session.experiment.with_own_weights(tuple(weights))
        except ValueError as wrong:
            return str(wrong)
        return ""

    def _take_back(self) -> None:
        self._ask(lambda: restore_weights(self._session, self.place, self._before))

    def _ask(self, change: Callable[[], None]) -> None:
        # The session tells of the new experiment first and of its weights a moment later.
        self._is_asking = True
        change()
        self._is_asking = False
        self.refresh()

    def _end_typing(self) -> None:
        self._is_typing = False
        self._session.undo_stack.end_merging()
        self.refresh()
        end_typing(self)

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_typing:
            self._take_back()
            self._end_typing()
            return
        types = event.key() == Qt.Key.Key_F2 or (event.text().isprintable() and event.text() != "")
        if types and not self.can_change:
            self.start_wanted.emit()
            return
        if event.key() == Qt.Key.Key_F2:
            self.selectAll()
            return
        super().keyPressEvent(event)

    @called_by_qt()
    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.begin()

    @called_by_qt()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.refresh()
        self.is_at.emit()

    @called_by_qt()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.refresh()
        self.deselect()
        self.is_at.emit()

    @called_by_qt()
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.is_at.emit()

    @called_by_qt()
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.is_at.emit()

    @called_by_qt(or_else=False)
    def event(self, event: QEvent) -> bool:
        return decides_shortcut(self, event, takes_escape=self._is_typing) or super().event(event)
