"""What the File menu does with documents: the questions around opening, saving and closing."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from nn_desktop.core.files.document import Document, DocumentError
from nn_desktop.core.translation import tr
from nn_desktop.gui.files.dialogs import (
    Changed,
    Unsaved,
    ask_about_changed,
    ask_about_other_window,
    ask_about_unsaved,
    ask_to_save_elsewhere,
)
from nn_desktop.gui.files.waiting import QUICK_BYTES, QUICK_ROWS, CancelledError, done, wait_for
from nn_desktop.session.examples import Example
from nn_desktop.session.files.locks import DocumentLock
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.problems import shown_name
from nn_desktop.session.files.recovery import RecoveredWork
from nn_desktop.session.files.saving import SaveError
from nn_desktop.session.open_document import SUFFIX, OpenDocument
from nn_desktop.session.session import Session

Result = TypeVar("Result")


class FileCommands(QObject):
    """Asks, and then lets the work do it.

    Args:
        window: the dialogs belong to it, and its title names the work.
        session: says what there is to notice in an example.
        work: the session's document.
        preferences: remember which documents were open last.
    """

    def __init__(
        self, window: QMainWindow, session: Session, work: OpenDocument, preferences: PreferencesStore
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._work = work
        self._preferences = preferences
        # The document of this window, so that a second window knows.
        self._lock: DocumentLock | None = None
        work.changed.connect(self.refresh_title)
        self.refresh_title()

    def new(self) -> None:
        """Begin anew, after asking about unsaved work."""
        if self.may_lose_work():
            self._hold(None)
            self._work.new()

    def open(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open"), self._folder(), tr("NN Desktop documents (*.nnd);;All files (*)")
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a file, after asking about unsaved work. If it cannot be opened, nothing changes."""
        if not self.may_lose_work():
            return
        lock = self._lock_for(path, tr("Open anyway"))
        if lock is None:
            return
        if self._read(path):
            self._hold(lock)
            self._preferences.add_recent_file(path)
        else:
            self._let_go(lock)

    def open_example(self, example: Example) -> None:
        """Show an example as new work, after asking about unsaved work."""
        if self.may_lose_work():
            self._hold(None)
            self._work.begin(Document(example.experiment, chosen_inputs=example.chosen_inputs))
            self._session.say(example.notice)

    def forget_recent(self) -> None:
        """Forget which documents were open last."""
        self._preferences.change(recent_files=())

    def recover(self, recovered: RecoveredWork) -> None:
        """Show recovered work."""
        path = recovered.original_path
        lock = None if path is None else DocumentLock(path)
        if lock is not None:
            lock.take()
        self._hold(lock)
        self._work.recover(recovered.document, path, recovered.original_state)

    def save(self) -> bool:
        """Save, and ask for a name if there is none yet; return whether it is saved now."""
        path = self._work.path
        if path is None:
            return self.save_as()
        try:
            changed = self._work.is_changed_on_disk(self._patiently)
        except FileNotFoundError:
            changed = False  # it is gone: saving brings it back
        if changed:
            return self._save_over_changes(path)
        return self._save(path)

    def save_as(self) -> bool:
        """Ask for a name and save; return whether it is saved now."""
        suggestion = str(Path(self._folder()) / self._work.name)
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), suggestion, tr("NN Desktop documents (*.nnd)")
        )
        if not name:
            return False
        path = Path(name)
        if path.suffix.lower() != SUFFIX:
            # The dialog has asked about the name that was typed, not about this one.
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._asks(
                tr("{name} exists already. Replace it?").format(name=path.name)
            ):
                return False
        return self._save(path)

    def may_lose_work(self) -> bool:
        """Ask about unsaved work, and return whether to go on."""
        if not self._work.is_modified:
            return True
        answer = ask_about_unsaved(self._window, self._work.name)
        if answer is Unsaved.SAVE:
            return self.save()
        return answer is Unsaved.DISCARD

    def close(self) -> None:
        """Let others have the document: the window goes."""
        self._hold(None)

    def _save(self, path: Path) -> bool:
        lock = self._lock_for(path, tr("Save anyway"))
        if lock is None:
            return False
        try:
            self._work.save(path, self._patiently)
        except SaveError as wrong:
            self._let_go(lock)
            return ask_to_save_elsewhere(self._window, str(wrong)) and self.save_as()
        self._hold(lock)
        self._preferences.add_recent_file(path)
        return True

    def _save_over_changes(self, path: Path) -> bool:
        answer = ask_about_changed(self._window, path)
        if answer is Changed.OVERWRITE:
            return self._save(path)
        if answer is Changed.SAVE_AS:
            return self.save_as()
        if answer is Changed.RELOAD:
            self._read(path)
        return False

    def _read(self, path: Path) -> bool:
        """Open a file, and return whether it is open now; if not, nothing has changed."""

        def do(work: Callable[[], Result]) -> Result:
            label = tr("Reading {name}…").format(name=shown_name(path))
            return done(self._window, label, work, takes_long=_is_large(path))

        try:
            self._work.open(path, do)
        except CancelledError:
            return False
        except DocumentError as wrong:
            self._warn(str(wrong))
            return False
        return True

    def _patiently(self, work: Callable[[], Result]) -> Result:
        """Save, or what belongs to it. It cannot be cancelled: nobody would know what is in the file."""
        if len(self._session.experiment.training_set) <= QUICK_ROWS:
            return work()
        label = tr("Saving {name}…").format(name=self._work.name)
        return wait_for(self._window, label, work, can_cancel=False)

    def _lock_for(self, path: Path, go_on: str) -> DocumentLock | None:
        """Return the lock on a document; None if somebody else has it and that is not wanted."""
        if self._lock is not None and _is_same(self._lock.path, path):
            return self._lock
        lock = DocumentLock(path)
        owner = lock.take()
        if owner is None or ask_about_other_window(self._window, path, owner, go_on):
            return lock
        return None

    def _hold(self, lock: DocumentLock | None) -> None:
        """Give back the lock on what was open before."""
        before, self._lock = self._lock, lock
        if before is not None:
            self._let_go(before)

    def _let_go(self, lock: DocumentLock) -> None:
        if lock is not self._lock:
            lock.give_back()

    def _asks(self, question: str) -> bool:
        button = QMessageBox.StandardButton
        return QMessageBox.question(self._window, tr("NN Desktop"), question) == button.Yes

    def _warn(self, sentence: str) -> None:
        QMessageBox.warning(self._window, tr("NN Desktop"), sentence)

    def _folder(self) -> str:
        return str(self._work.path.parent) if self._work.path is not None else QDir.homePath()

    def refresh_title(self) -> None:
        """Name the work in the window's title."""
        self._window.setWindowTitle(f"{self._work.name}[*] – NN Desktop")
        self._window.setWindowModified(self._work.is_modified)


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > QUICK_BYTES
    except (OSError, ValueError):
        return False  # what is wrong with it is said at once


def _is_same(first: Path, second: Path) -> bool:
    return os.path.normcase(os.path.realpath(first)) == os.path.normcase(os.path.realpath(second))
