"""A window that is on the screen before there is anything in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class OpeningWindow(QMainWindow):
    """Shows itself first and is filled afterwards. Until then it keeps the keys that are typed.

    Signals:
        painted: it has been on the screen for the first time.
        filled: everything is in it.
    """

    painted = Signal()
    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self._is_filled = False
        self._kept_keys: list[QKeyEvent] = []

    @property
    def is_filled(self) -> bool:
        """Whether everything is in it."""
        return self._is_filled

    def finish_filling(self) -> None:
        """Everything is in it: from now on it is a window like any other, and what was typed is typed."""
        self._is_filled = True
        self.filled.emit()
        typed, self._kept_keys = self._kept_keys, []
        for event in typed:
            self._type(event)

    def _type(self, event: "QKeyEvent") -> None:
        from PySide6.QtGui import QAction, QKeyEvent, QKeySequence  # noqa: PLC0415 - not needed before

        keys = QKeySequence(event.keyCombination())
        # Qt itself looks for shortcuts only when a key comes from the keyboard.
        meant = [action for action in self.findChildren(QAction) if keys in action.shortcuts()]
        if not meant:
            QApplication.sendEvent(self.focusWidget() or self, event)
        elif event.type() == QKeyEvent.Type.KeyPress:
            meant[0].trigger()

    def _keep(self, event: "QKeyEvent") -> None:
        from PySide6.QtGui import QKeyEvent  # noqa: PLC0415 - the same

        self._kept_keys.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if self._is_filled:
            super().keyPressEvent(event)
        else:
            self._keep(event)

    def keyReleaseEvent(self, event: "QKeyEvent") -> None:
        if self._is_filled:
            super().keyReleaseEvent(event)
        else:
            self._keep(event)

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # When this turn of the event loop is over, the picture is on the screen.
            QTimer.singleShot(0, self.painted.emit)
