"""What a screen reader says aloud wherever the focus is: at most one sentence a second."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PAUSE = 1.0  # in seconds


class Announcer(QObject):
    """Says what is new, and the rest of it together a moment later.

    What comes faster than a voice can speak would be queued by the screen reader, and told minutes later. So
    of each kind only the newest is kept.

    Args:
        window: what the announcements come from.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[str, str] = {}
        self._last = -_PAUSE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say)

    def announce(self, kind: str, sentence: str) -> None:
        """Say a sentence, now or in a moment; in place of an older one of its kind."""
        if not sentence:
            return
        self._waiting.pop(kind, None)
        self._waiting[kind] = sentence
        if not self._timer.isActive():
            # At the earliest a moment later: one change is often told by several parts.
            self._timer.start(max(0, round(1000 * (self._last + _PAUSE - monotonic()))))

    def _say(self) -> None:
        sentence = " ".join(self._waiting.values())
        self._waiting.clear()
        self._last = monotonic()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))


def announce(widget: QWidget, kind: str, sentence: str) -> None:
    """Let the window that `widget` is in say a sentence aloud."""
    window = widget.window()
    found = (child for child in window.children() if isinstance(child, Announcer))
    announcer = next(found, None) or Announcer(window)
    announcer.announce(kind, sentence)
