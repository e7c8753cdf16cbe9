"""The frame that every part of the window has: a heading and what belongs to it."""

from PySide6.QtCore import QEvent, QTimer
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
        # While a style sheet changes it puts back what is set meanwhile: so fonts are set a moment later.
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self.set_look)
        self.heading.setFont(heading_font(self))

    def set_look(self) -> None:
        """Set fonts, colours and the sizes that depend on them. Called whenever these change."""
        self.heading.setFont(heading_font(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks = {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        # A style sheet makes Qt report changes during construction, before there is a timer.
        if event.type() in looks and hasattr(self, "_look_timer"):
            self._look_timer.start(0)
