"""What the File menu does with documents: the questions around opening, saving and closing."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from nn_desktop.core.files.document import SUFFIX, Document, DocumentError
from nn_desktop.core.translation import tr
from nn_desktop.gui.files.dialogs import (
    Changed,
    Recovered,
    Unsaved,
    ask_about_changed,
    ask_about_other_window,
    ask_about_recovered,
    ask_about_unsaved,
    ask_to_save_elsewhere,
    first_folder,
    warn,
    with_suffix,
)
from nn_desktop.session.autosave import Autosave
from nn_desktop.session.background import BackgroundWorker
from nn_desktop.session.examples import Example
from nn_desktop.session.files.documents import load_document
from nn_desktop.session.files.file_kind import FileKind, kind_of_file
from nn_desktop.session.files.locks import DocumentLock
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.problems import shown_name
from nn_desktop.session.files.recovery import RecoveredWork, RecoveryStore
from nn_desktop.session.files.saving import SaveError, remove_leftovers
from nn_desktop.session.lessons.own_rows import OwnRows
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session

_SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".numbers"})


class FileCommands(QObject):
    """Asks, and then lets the document do it.

    Args:
        window: the dialogs belong to it, and its title names the document.
        session: says what there is to notice in an example.
        document: the session's document.
        preferences: remember which documents were open last, and where.
        import_path: takes the rows of a file that is not a document.
        open_lesson: opens a file with a lesson.
        own_rows: knows whether a lesson's rows are shown in place of the document's.

    Attributes:
        drives: does what a slow drive may hold up for half a minute. The session's own worker must not wait
            so long: it keeps unsaved work, and the window waits for it when it closes.
    """

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        document: OpenDocument,
        preferences: PreferencesStore,
        import_path: Callable[[Path], None],
        open_lesson: Callable[[Path], None],
        own_rows: OwnRows,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._document = document
        self._preferences = preferences
        self._import_path = import_path
        self._open_lesson = open_lesson
        self._own_rows = own_rows
        self.drives = BackgroundWorker(self)
        # The document of this window, so that a second window knows.
        self._lock: DocumentLock | None = None
        document.changed.connect(self.refresh_title)
        self.refresh_title()

    def new(self) -> None:
        """Begin anew, after asking about unsaved work."""
        if self.may_lose_work():
            self._hold(None)
            self._document.new()

    def open(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open"),
            first_folder(self._preferences),
            tr("Documents, tables and lessons (*.nnd *.csv *.tsv *.txt *.nnlesson);;All files (*)"),
        )
        if name:
            self._preferences.remember_folder(Path(name))
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a document or a lesson, or take the rows of a table: whichever the file is."""
        match kind_of_file(path):
            case FileKind.DOCUMENT:
                self._open_document(path)
            case FileKind.LESSON:
                self._open_lesson(path)
            case FileKind.ROWS:
                self._import_path(path)
            case FileKind.OTHER:
                text = tr("{name} is neither a document of NN Desktop nor a table with rows.")
                text = text.format(name=shown_name(path))
                if path.suffix.lower() in _SPREADSHEETS:
                    way = tr("Save it as CSV in your spreadsheet, or copy the cells and paste them.")
                    text = f"{text} {way}"
                warn(self._window, text)

    def _open_document(self, path: Path) -> None:
        """Open a document, after asking about unsaved work. If it cannot be opened, nothing changes."""
        if not self._can_be_opened(path) or not self.may_lose_work():
            return
        lock = self._lock_for(path, tr("Open anyway"))
        if lock is None:
            return
        if self._read(path):
            self._hold(lock)
            self._preferences.add_recent_file(path)
            self.drives.must_do(partial(remove_leftovers, path.parent))
        else:
            self._let_go(lock)

    def open_example(self, example: Example) -> None:
        """Show an example as new work, after asking about unsaved work."""
        if self.may_lose_work():
            self._hold(None)
            self._document.begin(Document(example.experiment, chosen_inputs=example.chosen_inputs))
            self._session.say(example.notice)

    def offer_recovered(self, store: RecoveryStore, autosave: Autosave) -> None:
        """At the start: ask about each work that a killed program left behind, the newest first.

        The first that is wanted is shown in this window. What is not asked about waits for the next start.
        """
        for recovered in store.abandoned():
            answer = ask_about_recovered(self._window, recovered)
            if not self._window.isVisible():
                return  # while the question was there, the program was ended from outside
            if answer is Recovered.DISCARD:
                recovered.discard()
            elif answer is Recovered.RECOVER:
                self._show_recovered(recovered)
                # First kept as this window's, then deleted as the other's: it is lost at no moment.
                autosave.take_over(recovered)
                return

    def save(self) -> bool:
        """Save, and ask for a name if there is none yet; return whether it is saved now."""
        path = self._document.path
        # A lesson never overwrites what somebody has made.
        if path is None or self._own_rows.is_lesson_shown:
            return self.save_as()
        try:
            changed = self._document.is_changed_on_disk()
        except FileNotFoundError:
            changed = False  # it is gone: saving brings it back
        if changed:
            return self._save_over_changes(path)
        return self._save(path)

    def save_as(self) -> bool:
        """Ask for a name and save; return whether it is saved now."""
        before = self._document.path
        folder = first_folder(self._preferences) if before is None else str(before.parent)
        name = tr("Lesson") if self._own_rows.is_lesson_shown else self._document.name
        suggestion = str(Path(folder) / name)
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as"), suggestion, tr("NN Desktop documents (*.nnd)")
        )
        if not name:
            return False
        typed = Path(name)
        path = typed if typed.suffix.lower() == SUFFIX else with_suffix(self._window, typed, SUFFIX)
        if path is None:
            return False
        self._preferences.remember_folder(path)
        return self._save(path)

    def may_lose_work(self) -> bool:
        """Ask about unsaved work, and return whether to go on."""
        document, own_rows = self._document, self._own_rows
        are_own_unsaved = own_rows.unsaved(document) is not None
        is_modified = document.is_modified
        if own_rows.is_lesson_shown:
            # What a lesson has trained is nobody's work.
            is_modified = document.has_changed(self._session.experiment)
        if not (are_own_unsaved or is_modified):
            return True
        answer = ask_about_unsaved(self._window, document.name)
        if answer is Unsaved.SAVE:
            if are_own_unsaved:
                own_rows.bring_back()
            return self.save()
        return answer is Unsaved.DISCARD

    def close(self) -> None:
        """Let others have the document: the window goes."""
        self._hold(None)

    def refresh_title(self) -> None:
        """Name the document in the window's title."""
        # Qt shows the star of unsaved work at [*]. A name with these characters has them doubled.
        name = self._document.name.replace("[*]", "[*][*]")
        self._window.setWindowTitle(f"{name}[*] – NN Desktop")
        self._window.setWindowModified(self._document.is_modified)

    def _show_recovered(self, recovered: RecoveredWork) -> None:
        path = recovered.original_path
        lock = None if path is None else DocumentLock(path)
        if lock is not None:
            lock.take()
        self._hold(lock)
        self._document.recover(recovered.document, path, recovered.original_state)

    def _save(self, path: Path) -> bool:
        lock = self._lock_for(path, tr("Save anyway"))
        if lock is None:
            return False
        is_copy = self._is_copy(path)
        try:
            self._document.save_copy(path) if is_copy else self._document.save(path)
        except SaveError as wrong:
            self._let_go(lock)
            return ask_to_save_elsewhere(self._window, str(wrong)) and self.save_as()
        self._preferences.add_recent_file(path)
        if is_copy:
            self._let_go(lock)
            text = tr(
                "The lesson's rows and settings are saved as {copy}. Your own still belong to {document}."
            )
            self._session.say(text.format(copy=path.name, document=self._document.name))
        else:
            self._hold(lock)
            self._own_rows.take_over()
        return True

    def _is_copy(self, path: Path) -> bool:
        """Whether saving as `path` writes what is a lesson's: somebody's own rows keep the file they have."""
        own, file = self._own_rows, self._document.path
        is_lessons = own.is_lesson_shown and not own.is_taken_over
        return is_lessons and (file is None or not _is_same(path, file))

    def _save_over_changes(self, path: Path) -> bool:
        answer = ask_about_changed(self._window, path)
        if answer is Changed.OVERWRITE:
            return self._save(path)
        if answer is Changed.SAVE_AS:
            return self.save_as()
        if answer is Changed.RELOAD:
            self._read(path)
        return False

    def _can_be_opened(self, path: Path) -> bool:
        """Whether a file is a document; if not, say why, before anything is asked about what is open."""
        try:
            # It is read once more when it is opened: saving, if that is the answer, may write this very file.
            load_document(path)
        except DocumentError as wrong:
            warn(self._window, str(wrong))
            return False
        return True

    def _read(self, path: Path) -> bool:
        """Open a file, and return whether it is open now; if not, nothing has changed."""
        try:
            self._document.open(path)
        except DocumentError as wrong:
            warn(self._window, str(wrong))
            return False
        return True

    def _lock_for(self, path: Path, go_on: str) -> DocumentLock | None:
        """Return the lock on a document; None if somebody else has it and that is not wanted."""
        if self._lock is not None and _is_same(self._lock.path, path):
            return self._lock
        lock = DocumentLock(path)
        owner = lock.take()
        if owner is not None:
            if not ask_about_other_window(self._window, path, owner, go_on):
                return None
            lock.take_over()
        return lock

    def _hold(self, lock: DocumentLock | None) -> None:
        """Give back the lock on what was open before."""
        before, self._lock = self._lock, lock
        if before is not None:
            self._let_go(before)

    def _let_go(self, lock: DocumentLock) -> None:
        if lock is not self._lock:
            lock.give_back()


def _is_same(first: Path, second: Path) -> bool:
    return os.path.normcase(os.path.realpath(first)) == os.path.normcase(os.path.realpath(second))
