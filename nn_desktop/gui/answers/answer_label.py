"""The large number of the answer."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel

from nn_desktop.gui.look import number_format

_MARGIN = 4


class AnswerLabel(QLabel):
    """A label with a size and a background of its own.

    Qt's label asks for another size with each new text, and then the whole window is laid out anew: thirty
    times a second while the network trains.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("predictionLabel")
        self._measured = ""
        # It fills its background itself, in the panel's colour: otherwise the panel, and all that the panel
        # lies on, would paint along with each new number.
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)

    def show_number(self, text: str) -> None:
        """Show an answer."""
        self._make_room(text)
        self.setText(text)

    def set_number_font(self, font: QFont) -> None:
        """Take over the font, and the size that goes with it."""
        self.setFont(font)
        self.setMinimumSize(0, 0)
        self._measured = ""
        self._make_room(self.text())

    def _make_room(self, text: str) -> None:
        # Wide enough for nearly all answers. A wider one gets its room, and keeps it.
        longest = max(text, number_format.answer(-0.5), key=len)
        # Nearly always the same, and measuring it takes longer than all the rest of showing a number.
        if longest == self._measured:
            return
        self._measured = longest
        wanted = self.fontMetrics().horizontalAdvance(longest) + _MARGIN
        if wanted > self.minimumWidth():
            self.setFixedSize(wanted, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSizeHint(self) -> QSize:
        return self.minimumSize()
