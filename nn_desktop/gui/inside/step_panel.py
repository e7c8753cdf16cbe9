"""One step in numbers: the workshop's own lines for the step that is shown, with their numbers.

A line that is chosen here is drawn in the diagram. So all of them, one after the other, are the way
forward to the output and back to the weights.
"""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.inside.step_table import StepTable
from nn_desktop.gui.inside.step_text import CodeLine, StepText
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.panel import NarrowButton, widest
from nn_desktop.gui.look.theme import GAP, has_motion, small_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

# The workshop's lines, with the heads of the weights among them.
_USUAL_ROWS = 7


class _LowButton(NarrowButton):
    """A button that may become nearly as low as its words, too: on a projector each line counts."""

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        return QSize(size.width(), min(size.height(), self.fontMetrics().height() + GAP // 2))


class StepPanel(QWidget):
    """The lines, and below them the sum written out or the number at which the keyboard is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("stepPanel")
        self.setAccessibleName(tr("One step in numbers"))
        self._session = session
        self._throttle = Throttle(session, self._refresh, self)
        self._text = StepText(("", ""), "", (), (), "")
        self._number = ""
        self._play_width = 0
        self.table = StepTable(session)
        self.table.setParent(self)
        self._play = self._button("playLinesButton", self._play_or_pause)
        self._leave = self._button("leaveLineButton", lambda: session.chosen_line.choose(None))
        self._leave.setText("✕")
        self._leave.setAccessibleName(tr("Choose no line"))
        self._leave.setToolTip(tr("The diagram shows the network again."))
        self._detail = QLabel(self)
        self._detail.setObjectName("stepDetailLabel")
        self._detail.setWordWrap(True)
        # Not in the middle of Qt's own changes: a moment later, as in `Panel`.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self._set_look)
        self.table.number_shown.connect(self._show_number)
        self.table.play_wanted.connect(self._play_or_pause)
        session.chosen_line.changed.connect(self._show_state)
        for signal in (session.cursor_moved, session.inputs_chosen, session.hidden.changed):
            signal.connect(self._refresh_soon)
        self._set_look()
        self._show_state()

    def _button(self, name: str, run: object) -> NarrowButton:
        button = _LowButton("")
        button.setParent(self)
        button.setObjectName(name)
        button.clicked.connect(run)
        return button

    def _play_or_pause(self) -> None:
        chosen = self._session.chosen_line
        if chosen.is_playing:
            chosen.pause()
        elif has_motion(self):
            chosen.play()
        else:
            # Nothing moves by itself: line by line, and from the last one to the first.
            chosen.go_on()

    def refresh_motion(self) -> None:
        """Things may move by themselves now, or not any more."""
        if not has_motion(self):
            self._session.chosen_line.pause()
        self._show_state()

    def _fit_play_button(self) -> None:
        texts = (tr("Play the lines"), tr("Next line"), tr("Stop"))
        self._play_width = widest(self._play, texts, self._play.minimumSizeHint)

    def _show_state(self) -> None:
        chosen = self._session.chosen_line
        text, use = tr("Play the lines"), tr("Shows one line after the other in the diagram.")
        if chosen.is_playing:
            text, use = tr("Stop"), tr("Stays at this line.")
        elif not has_motion(self):
            text, use = tr("Next line"), tr("Shows the next line in the diagram.")
        self._play.setText(text)
        self._play.setAccessibleName(text)
        self._play.setToolTip(f"{use} {tr('Key: Space')}")
        self._play.setAccessibleDescription(use)
        self._leave.setVisible(chosen.line is not None)
        self._show_detail()
        if not self.table.hasFocus():
            # Or else a screen reader reads the row to which the keyboard has gone.
            announce(self, "line", " ".join(line.words for line in self._chosen_lines()))

    def _chosen_lines(self) -> list[CodeLine]:
        """The chosen line as it is shown, if there is one."""
        line = self._session.chosen_line.line
        return [each for each in self._text.lines if line is not None and each.line == line]

    def _refresh_soon(self) -> None:
        # Only while somebody looks: the text changes with every iteration.
        if self.isVisible():
            self._throttle.ask()

    def _refresh(self) -> None:
        is_hidden = self._session.hidden.hides_steps
        text = StepText((QUESTION_MARK,), "", (), (), "") if is_hidden else StepText.of(self._session)
        self._text = text
        self.table.show_lines(text.lines, text.corner)
        self._play.setEnabled(bool(text.lines))
        words = hidden_words() if is_hidden else text.words
        self.setAccessibleDescription(words)
        self._show_detail()

    def _show_number(self, sentence: str) -> None:
        self._number = sentence
        self._show_detail()

    def _show_detail(self) -> None:
        said = [line.sentence for line in self._chosen_lines()]
        self._detail.setText(self._number or " ".join(said) or self._text.short_sum)
        self._detail.setToolTip("\n".join(self._text.remarks))
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons into the table's corner, and the detail below it.

        Not with one of Qt's layouts: with each new text it would have the whole window laid out anew, and
        half of it painted.
        """
        buttons = self._play_width + self._leave.minimumSizeHint().width() + GAP
        self.table.reserve_corner(buttons + GAP)
        is_in_corner = self.table.has_corner_room
        width = self.width() - (0 if is_in_corner else buttons)
        beside = 0 if is_in_corner else self._play.minimumSizeHint().height()
        detail = max(self._detail.heightForWidth(width), beside)
        bottom = self.height() - detail
        self._detail.setGeometry(0, bottom, width, detail)
        self.table.setGeometry(0, 0, self.width(), max(0, bottom - GAP // 2))
        right = self.table.code_width - GAP if is_in_corner else self.width()
        self._place_buttons(right, is_in_corner=is_in_corner)

    def _place_buttons(self, right: int, *, is_in_corner: bool) -> None:
        """Put the buttons beside each other above the code, or where that is narrow beside the detail."""
        leave_width = self._leave.minimumSizeHint().width()
        for button, width in ((self._play, self._play_width), (self._leave, leave_width)):
            right -= width
            if is_in_corner:
                button.setGeometry(right, 0, width, button.sizeHint().height())
            else:
                height = button.minimumSizeHint().height()
                button.setGeometry(right, self.height() - height, width, height)
            button.raise_()
            right -= GAP // 2

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        detail = QFontMetrics(small_font(self)).height()
        return QSize(0, self.table.height_with_rows(_USUAL_ROWS) + GAP // 2 + detail)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(0, 14 * self.fontMetrics().height())

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _set_look(self) -> None:
        # Not as large as other texts: a sum of four terms fits into one line.
        self._detail.setFont(small_font(self))
        self._fit_play_button()
        self.table.set_look()
        self._arrange()

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if event.type() in looks and hasattr(self, "_look_timer"):
            self._look_timer.start()

    @called_by_qt()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
