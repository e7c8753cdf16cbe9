"""The menu of the documents that were open last."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nn_desktop.core.translation import tr
from nn_desktop.session.background import BackgroundWorker, Job
from nn_desktop.session.files.preferences import PreferencesStore, RecentFile, look_for
from nn_desktop.session.files.problems import shown_folder, shown_name


class RecentMenu(QObject):
    """Fills the menu each time that it opens.

    Whether the documents are there is looked up beside the window, and said when it is known: on a network
    drive that is gone the question alone takes half a minute.

    Args:
        menu: what is filled.
        preferences: know the documents.
        drives: looks whether they are there; nobody waits for it.
        open_path: opens one.
    """

    def __init__(
        self,
        menu: QMenu,
        preferences: PreferencesStore,
        drives: BackgroundWorker,
        open_path: Callable[[Path], None],
    ) -> None:
        super().__init__(menu)
        self._menu = menu
        self._preferences = preferences
        self._drives = drives
        self._open_path = open_path
        self._actions: dict[Path, QAction] = {}
        self._job: Job | None = None
        menu.setObjectName("recentMenu")
        menu.aboutToShow.connect(self._fill)
        menu.aboutToHide.connect(self._stop_looking)
        # Some systems do not open a menu with nothing in it.
        menu.addAction(menu.title())

    def _fill(self) -> None:
        self._stop_looking()
        self._menu.clear()
        paths = self._preferences.current.recent_files
        self._actions = {path: self._add(number, path) for number, path in enumerate(paths, start=1)}
        if not paths:
            nothing = self._menu.addAction(tr("No documents yet"))
            nothing.setEnabled(False)
            return
        self._menu.addSeparator()
        clear = self._menu.addAction(tr("&Clear this list"))
        clear.setObjectName("clearRecentAction")
        clear.triggered.connect(lambda: self._preferences.change(recent_files=()))
        self._job = self._drives.start_job(look_for(paths), self._mark)

    def _add(self, number: int, path: Path) -> QAction:
        action = self._menu.addAction(_text(path))
        action.setObjectName(f"recent{number}Action")
        # A moment later: it may ask about unsaved work, and a screen reader would wait for the answer.
        action.triggered.connect(lambda: QTimer.singleShot(0, self, lambda: self._open_path(path)))
        return action

    def _mark(self, file: RecentFile) -> None:
        if file.is_missing:
            self._actions[file.path].setText(tr("{file} (not there now)").format(file=_text(file.path)))

    def _stop_looking(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None


def _text(path: Path) -> str:
    text = tr("{name} in {folder}").format(name=shown_name(path), folder=shown_folder(path))
    # In a menu & underlines a letter.
    return text.replace("&", "&&")
