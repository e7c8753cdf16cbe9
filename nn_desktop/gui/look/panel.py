"""The frame that every part of the window has: a heading and what belongs to it; and its buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look.theme import GAP, MARGIN, heading_font

# A button is so much higher than its text, and beside some headings there are buttons.
_AROUND_BUTTON = 10


class Panel(QFrame):
    """A frame with a heading, which follows when fonts and colours change.

    Args:
        heading: what it is, in two words.
        number: its place in the order of the workshop, or nothing.
    """

    def __init__(self, heading: str, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("isPanel", True)
        self.setAccessibleName(heading)
        self._is_numbered = bool(number)
        self.heading = QLabel(f"{number}   {heading}" if number else heading)
        self.heading_row = QHBoxLayout()
        self.heading_row.addWidget(self.heading, 1)
        self._as_high_as_a_button = QSpacerItem(0, 0)
        self.heading_row.addItem(self._as_high_as_a_button)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        self.body.setSpacing(GAP)
        self.body.addLayout(self.heading_row)
        self._set_heading_font()
        # While a style sheet changes it puts back what is set meanwhile: so fonts are set a moment later.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self.set_look)

    def set_look(self) -> None:
        """Set fonts, colours and the sizes that depend on them. Called whenever these change."""
        self._set_heading_font()

    def _set_heading_font(self) -> None:
        self.heading.setFont(heading_font(self))
        if self._is_numbered:
            # Headings with a number stand beside each other, at one height. Not a least height of the heading
            # itself: Qt goes on to wish for that when it has become less.
            self._as_high_as_a_button.changeSize(0, self.fontMetrics().height() + _AROUND_BUTTON)
            self.heading_row.invalidate()

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        # A style sheet makes Qt report changes during construction, before there is a timer.
        if event.type() in looks and hasattr(self, "_look_timer"):
            self._look_timer.start(0)


class NarrowButton(QPushButton):
    """A button that may become as narrow as its words.

    Qt's own never do, if the words are short; and in some languages five of them in a row need the room.
    """

    _FRAME = 18

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.text()) + self._FRAME
        return QSize(min(size.width(), words), size.height())


def widest(button: QPushButton, texts: Sequence[str], hint: Callable[[], QSize]) -> int:
    """Return how wide a button is with the longest of the texts that it may have.

    With this width for all of them, what stands beside it stays where it is under the mouse.

    Args:
        button: which keeps its text.
        texts: that it may have.
        hint: its `sizeHint` or its `minimumSizeHint`.
    """
    shown = button.text()
    widths = []
    for text in texts:
        button.setText(text)
        widths.append(hint().width())
    button.setText(shown)
    return max(widths)


def explained_button(name: str, text: str, sentence: str) -> QPushButton:
    """Return a button for a box, with an object name and one sentence about what it does."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(sentence)
    button.setAccessibleDescription(sentence)
    button.setAutoDefault(True)
    return button
