"""What the Help menu does besides the lessons."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWhatsThis

from nn_desktop.core.translation import tr, tr_now
from nn_desktop.gui.answers.corner_button import CUBE_KEYS
from nn_desktop.gui.help.about_dialog import AboutDialog
from nn_desktop.gui.help.keys_dialog import KeyGroup, KeysDialog
from nn_desktop.gui.inside.step_table import STEP_KEYS
from nn_desktop.gui.lessons.panel import LESSON_KEYS
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.plot.loss_plot import PLOT_KEYS
from nn_desktop.gui.table.cell_delegate import TABLE_KEYS
from nn_desktop.gui.window.panels.panel_keys import WINDOW_KEYS


class HelpCommands(QObject):
    """Opens what explains the program. Each call returns at once, and leaves its box open.

    Args:
        window: the boxes belong to it.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.menu_keys: Sequence[KeyGroup] = ()
        """The keys of the menus' entries, once there are menus."""

    def show_about(self) -> None:
        """Say what this program is, of what it is made, and where it keeps things."""
        AboutDialog(self._window).open()

    def show_keys(self) -> None:
        """Show every key."""
        others = (
            _group(tr("Everywhere"), WINDOW_KEYS),
            _group(tr("Training data"), TABLE_KEYS),
            _group(tr("Loss plot"), PLOT_KEYS),
            _group(tr("All eight answers"), CUBE_KEYS),
            _group(tr("One step in numbers"), STEP_KEYS),
            _group(tr("Lessons"), LESSON_KEYS),
        )
        KeysDialog((*self.menu_keys, *others), self._window).show()

    def whats_this(self) -> None:
        """Explain what has the focus; if that says nothing, what is clicked next."""
        focus = QApplication.focusWidget()
        if focus is not None and focus.isVisible() and focus.whatsThis():
            place = focus.mapToGlobal(focus.rect().center())
            QWhatsThis.showText(place, focus.whatsThis(), focus)
        else:
            QWhatsThis.enterWhatsThisMode()

    def explain_clicked(self) -> None:
        """Explain what is clicked next."""
        QWhatsThis.enterWhatsThisMode()


def _group(title: str, keys: Sequence[Key]) -> KeyGroup:
    return KeyGroup(title, tuple((tr_now(each.keys), tr_now(each.text)) for each in keys))
