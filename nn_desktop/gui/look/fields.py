"""What fields have in common: the mouse wheel, Escape and undo, long texts, and what is said of a number."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.session.session import Session

# What the style leaves free beside the text of a box.
_BESIDE = 2


def leave_wheel_to_page(widget: QWidget) -> None:
    """Let the wheel change `widget` only while it has the focus, and scroll what it lies on otherwise.

    Qt's own fields take the wheel from whoever scrolls past them: a page is scrolled, and the learning
    rate is another.
    """
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        # Qt would give it the focus before it asks.
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelFilter(widget))


def deletes_word(event: QEvent) -> bool:
    """Whether a key deletes the rest of a word. Outside of fields the window has it for rows of the table."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.matches(QKeySequence.StandardKey.DeleteEndOfWord)
    )


def decides_shortcut(line: QLineEdit, event: QEvent, *, takes_escape: bool) -> bool:
    """Decide who gets a key that may be a shortcut of the window; return whether that is decided.

    Args:
        line: where it is typed.
        event: any.
        takes_escape: whether Escape takes back there what was typed. The window hears nothing of it then.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_escape = takes_escape and event.key() == Qt.Key.Key_Escape
    is_word = deletes_word(event) and not line.isReadOnly()
    # Undo is for what was typed there. If that is nothing, Qt's own field would keep it all the same.
    is_undo = event.matches(QKeySequence.StandardKey.Undo) and not line.isUndoAvailable()
    is_redo = event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
    if not (is_escape or is_word or is_undo or is_redo):
        return False
    event.setAccepted(is_escape or is_word)
    return True


def end_typing(line: QLineEdit) -> None:
    """Forget the steps of typing: what was typed counts now, and is one step of the window's own undo."""
    if line.isUndoAvailable():
        line.setText(line.text())


class DottedBox(QComboBox):
    """A box whose text ends in dots where it is longer than the box. Qt's own just cuts it."""

    @called_by_qt()
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        style, part = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _BESIDE
        text = self.currentText() or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        if self.currentIndex() < 0:
            colour = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.ButtonText, colour)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class NumberMessage(QObject):
    """What is said about a typed number, below its field and in the window's line, until another is typed.

    Args:
        session: that tells the window.
        field: which has its accessible name.
        line: where it is typed.
    """

    def __init__(self, session: Session, field: QWidget, line: QLineEdit) -> None:
        super().__init__(field)
        self._session, self._field = session, field
        self._said = ""
        line.textEdited.connect(self._take_back)

    def say(self, sentence: str) -> None:
        """Say a sentence about what was typed."""
        field = self._field
        self._said = tr("{setting}: {sentence}").format(setting=field.accessibleName(), sentence=sentence)
        self._session.say(self._said)
        QToolTip.showText(field.mapToGlobal(QPoint(0, field.height())), self._said, field)

    def _take_back(self) -> None:
        if self._said and self._session.message == self._said:
            self._session.say("")
        self._said = ""


class _WheelFilter(QObject):
    @called_by_qt(or_else=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            # Ignored, so that Qt goes on to offer it to what lies below.
            event.ignore()
            return True
        return False
