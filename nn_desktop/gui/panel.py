"""The frame that every part of the window has: a heading and what belongs to it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nn_desktop.gui.theme import GAP, MARGIN, heading_font


class Panel(QFrame):
    """A panel with a heading.

    Args:
        heading: what it is, in two words.
        number: its place in the order of the workshop, or nothing.
    """

    def __init__(self, heading: str, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("isPanel", True)
        self.setAccessibleName(heading)
        self.heading = QLabel(f"{number}   {heading}" if number else heading)
        self.heading_row = QHBoxLayout()
        self.heading_row.addWidget(self.heading, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        self.body.setSpacing(GAP)
        self.body.addLayout(self.heading_row)
        self._set_fonts()

    def _set_fonts(self) -> None:
        self.heading.setFont(heading_font(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A style sheet makes Qt report font changes during construction, before there is a heading.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "heading"):
            self._set_fonts()
