"""A button that looks like a link: it leads somewhere, and is nothing that one needs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


class LinkButton(QPushButton):
    """The button.

    Args:
        name: its object name.
        text: where it leads.
        run: what happens then.
    """

    def __init__(self, name: str, text: str, run: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.set_text(text)
        self.setProperty("isLink", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(run)

    def set_text(self, text: str) -> None:
        """Lead somewhere else, as the text says."""
        self.setText(text)
        self.setAccessibleName(text)
