"""From panel to panel by keys, and Return on a button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.window.panels.mnemonics import give_letters, letter_of
from nn_desktop.session.session import Session

# What gets the focus first in its panel; in others it is what Tab finds first.
_FIRST_PARTS = ("trainingTable", "trainButton", "input1CheckBox")
# Buttons whose text stays. The others have keys in the menus, which stay as well.
_LETTERED = ("biasCheckBox", "addRowButton", "resetButton")
WINDOW_KEYS = (
    Key(tr_later("Tab"), tr_later("To the next part; with Shift to the one before")),
    Key(tr_later("Return or Space"), tr_later("Press the button that has the focus")),
    Key(tr_later("Alt and an underlined letter"), tr_later("To a menu, a field or a button")),
    Key(tr_later("Up and Down"), tr_later("On the border between two panels: move it")),
)
_WRITING = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class PanelJumps(QObject):
    """Moves the focus.

    Args:
        parent: what it lives as long as.
        panels: in the order of the workshop.
        reveal: shows a panel that is folded away.
    """

    def __init__(self, parent: QObject, panels: tuple[Panel, ...], reveal: Callable[[Panel], None]) -> None:
        super().__init__(parent)
        self._panels = panels
        self._reveal = reveal

    def go_to(self, place: int) -> None:
        """Go to a panel by its place."""
        stop = self._first_stop(place)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self, step: int) -> None:
        """Go to the next panel, or with -1 to the one before, round and round."""
        focus, count = QApplication.focusWidget(), len(self._panels)
        inside = [
            place
            for place, panel in enumerate(self._panels)
            if focus is not None and panel.isAncestorOf(focus)
        ]
        here = inside[0] if inside else (-1 if step > 0 else 0)
        for distance in range(1, count + 1):
            place = (here + step * distance) % count
            if self._first_stop(place) is not None:
                self.go_to(place)
                return

    def _first_stop(self, place: int) -> QWidget | None:
        panel = self._panels[place]
        self._reveal(panel)
        for name in _FIRST_PARTS:
            wanted = panel.findChild(QWidget, name)
            if isinstance(wanted, QWidget) and _is_stop(wanted):
                return wanted
        stop: QWidget | None = panel.nextInFocusChain()
        while stop is not None and stop is not panel:
            if panel.isAncestorOf(stop) and _is_stop(stop):
                return stop
            stop = stop.nextInFocusChain()
        return None


class LeftKeys(QObject):
    """What becomes of keys that the part with the focus has no use for.

    Return presses a button: Qt lets it do so in dialogs alone. A number that nobody takes is answered.

    Args:
        panels: where such keys come to in the end.
        session: says the answer.
    """

    def __init__(self, panels: QWidget, session: Session) -> None:
        super().__init__(panels)
        self._session = session
        panels.installEventFilter(self)

    @called_by_qt(or_else=False)
    def eventFilter(self, _panels: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~_WRITING:
            return False
        focus = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focus, QAbstractButton):
            if not event.isAutoRepeat():
                focus.click()
            return True
        if event.text().isdigit():
            text = tr("Numbers are typed into the table or into a field. F6 leads to the next panel.")
            self._session.say(text)
            return True
        return False


def give_mnemonics(menus: QMenuBar, panels: QWidget) -> None:
    """Give the buttons and the names of the fields their letters, which the menus do not have."""
    taken = [letter_of(action.text()) for action in menus.actions()]
    labels = [label for label in panels.findChildren(QLabel) if label.buddy() is not None]
    found = (panels.findChild(QAbstractButton, name) for name in _LETTERED)
    # The buttons first: some have few letters to choose from.
    give_letters([*(each for each in found if isinstance(each, QAbstractButton)), *labels], taken)


def _is_stop(part: QWidget) -> bool:
    takes_tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes_tab) and part.isVisible() and part.isEnabled()
