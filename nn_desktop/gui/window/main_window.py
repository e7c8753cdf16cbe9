"""The window on the screen: empty at first, then filled; how it is closed, and dropped on.

A person sees it at once: what it holds brings NumPy and pyqtgraph along, which takes a second to import.
So this module imports little; what the window holds is in `contents.py`, with its imports at the top.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.window.placement import place_of, restore_place
from nn_desktop.session.files.preferences import PreferencesStore

if TYPE_CHECKING:  # see above
    from nn_desktop.session.files.lesson_progress import LessonProgressStore
    from nn_desktop.session.files.recovery import RecoveryStore
    from nn_desktop.session.session import Session

_LONGEST_LOGGING_OFF = 60_000  # in milliseconds


class MainWindow(QMainWindow):
    """The one window.

    Args:
        session: what it shows. Without one the window is empty until it is filled.
        preferences: what is remembered from one start to the next; None if nothing is.
        recovery: where unsaved work is kept; None if it is not.
        progress: how far somebody is in lessons; None if that is forgotten at the end.
    """

    def __init__(
        self,
        session: "Session | None" = None,
        preferences: PreferencesStore | None = None,
        recovery: "RecoveryStore | None" = None,
        progress: "LessonProgressStore | None" = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("NN Desktop")
        self._preferences = preferences or PreferencesStore(None)
        self._is_filled = False
        self.asks_when_closing = True
        """Whether somebody is there to answer. Otherwise unsaved work is kept for the next start."""
        restore_place(self, self._preferences.current.window_geometry)
        if session is not None:
            self.fill(session, recovery, progress)

    def fill(
        self,
        session: "Session",
        recovery: "RecoveryStore | None" = None,
        progress: "LessonProgressStore | None" = None,
    ) -> None:
        """Put in everything that the window holds."""
        from nn_desktop.gui.window.contents import Contents  # noqa: PLC0415 - see above

        self.contents = Contents(self, session, self._preferences, recovery, progress)
        self.setAcceptDrops(True)
        self._is_filled = True

    def prepare_to_end(self) -> None:
        """Keep what is unsaved, now, and ask nothing for a while: the person logs off.

        The system may end the program at any moment, or close its windows, or logging off is called off.
        """
        if self._is_filled and self.contents.autosave is not None:
            self.contents.autosave.wait()  # what is being written now may be older than what there is
            self.contents.autosave.save_now()
            self.contents.autosave.wait()
        self.asks_when_closing = False
        QTimer.singleShot(_LONGEST_LOGGING_OFF, self, self._ask_again)

    def _ask_again(self) -> None:
        self.asks_when_closing = True

    @called_by_qt()
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # whatever goes wrong below, the window stays, and the work in it
        if not self._is_filled or self._may_close():
            event.accept()

    def _may_close(self) -> bool:
        asks = self.asks_when_closing
        if self.contents.close(place_of(self), asks=asks):
            return True
        # While the question was on the screen, the system ended the program, and with it the question.
        is_ended = asks and not self.asks_when_closing
        return is_ended and self.contents.close(place_of(self), asks=False)

    @called_by_qt()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropped = event.mimeData()
        if any(url.isLocalFile() for url in dropped.urls()) or dropped.hasText():
            event.acceptProposedAction()

    @called_by_qt()
    def dropEvent(self, event: QDropEvent) -> None:
        # Some programs give the address of a file as a text.
        urls = event.mimeData().urls() or [QUrl(event.mimeData().text().strip())]
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # The program that it comes from waits until the drop is over, and not for our questions.
            QTimer.singleShot(0, self, lambda: self.contents.open_one(paths))
        elif text := event.mimeData().text():
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.contents.paste_text(text))
