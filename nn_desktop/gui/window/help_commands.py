"""What the Help menu does besides the lessons."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from nn_desktop.gui.help.about_dialog import AboutDialog


class HelpCommands(QObject):
    """Opens what explains the program. Each call returns at once, and leaves its box open.

    Args:
        window: the boxes belong to it.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_about(self) -> None:
        """Say what this program is, of what it is made, and where it keeps things."""
        AboutDialog(self._window).open()
