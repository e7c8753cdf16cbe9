"""One step in numbers: the workshop's own lines for the iteration at the cursor, with their numbers."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.inside.step_table import CodeLine, table
from nn_desktop.gui.inside.step_text import StepText
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.gui.look.theme import GAP, code_font
from nn_desktop.gui.look.throttle import Throttle
from nn_desktop.session.session import Session

# Whoever has to think about one of these would read it here.
_TOLD_HERE = {"step", "outputs", "prediction"}


class StepPanel(QWidget):
    """The lines."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("stepPanel")
        self.setAccessibleName(tr("One step in numbers"))
        self._session = session
        self._throttle = Throttle(session, self._refresh, self)
        self._text: StepText | None = None
        self._heading = QLabel(self)
        self._heading.setObjectName("muted")
        self._remarks = QLabel(self)
        for label in (self._heading, self._remarks):
            label.setWordWrap(True)
        self._label = QLabel()
        self._label.setObjectName("stepText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Only the lines scroll, where eight hidden neurons make them long.
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("stepScrollArea")
        self._scroll.setAccessibleName(tr("One step in numbers"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._label)
        # As they are read, and as the Tab key goes.
        self._remarks.raise_()
        # Not in the middle of Qt's own changes: a moment later, as in `Panel`.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self._set_font)
        self._set_font()
        for signal in (session.cursor_moved, session.inputs_chosen, session.hidden.changed):
            signal.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        # Only while somebody looks: the text changes with every iteration.
        if self.isVisible():
            self._throttle.ask()

    def _refresh(self) -> None:
        is_hidden = bool(self._session.hidden.parts & _TOLD_HERE)
        text = StepText("", (CodeLine(QUESTION_MARK),), ()) if is_hidden else StepText.of(self._session)
        self._text = text
        self._heading.setText(text.heading)
        self._remarks.setText("\n".join(text.remarks))
        words = hidden_words() if is_hidden else text.words
        self._label.setAccessibleName(words)
        self.setAccessibleDescription(words)
        self._arrange()

    def _arrange(self) -> None:
        """Put the lines between the heading and the remarks.

        Not with one of Qt's layouts: with each new text it would have the whole window laid out anew, and
        half of it painted.
        """
        width, space = self.width(), GAP // 2
        heading, remarks = (label.heightForWidth(width) for label in (self._heading, self._remarks))
        top = space + heading + space
        bottom = self.height() - remarks
        self._heading.setGeometry(0, space, width, heading)
        self._scroll.setGeometry(0, top, width, max(0, bottom - space - top))
        self._remarks.setGeometry(0, bottom, width, remarks)
        if self._text is not None:
            self._label.setText(self._table(self._text))

    def _table(self, text: StepText) -> str:
        """Have the lines as wide as there is room: they had better scroll down than sideways."""
        room = self._scroll.maximumViewportSize()
        metrics = QFontMetricsF(self._label.font())
        character = metrics.horizontalAdvance("0")
        wide = table(text.lines, int(room.width() / character))
        if (wide.count("\n") + 1) * ceil(metrics.lineSpacing()) <= room.height():
            return wide
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return table(text.lines, int((room.width() - bar) / character))

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        # Two lines above, three below, and some of the code.
        return QSize(self._scroll.minimumSizeHint().width(), 9 * self.fontMetrics().height())

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(self._scroll.sizeHint().width(), 14 * self.fontMetrics().height())

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _set_font(self) -> None:
        font = code_font(self)
        # By a style sheet, because the window's takes away fonts that are set otherwise.
        self._label.setStyleSheet(
            f'font-family: "{font.family()}", monospace; font-size: {font.pointSizeF():.1f}pt'
        )
        self._label.ensurePolished()
        self._arrange()

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_look_timer"):
            self._look_timer.start()

    @called_by_qt()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
