"""Autosave: has unsaved work kept while it is being done, and keeps nobody waiting for the disk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr
from nn_desktop.session.files.recovery import RecoveredWork, RecoveryStore
from nn_desktop.session.files.saving import FileState
from nn_desktop.session.lessons.own_rows import OwnRows
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session

# Two seconds are promised, and writing takes some time as well.
_DELAY_MILLISECONDS = 1000


class Autosave(QObject):
    """Keeps a window's document as long as it is unsaved, and forgets it when it is saved.

    The background worker writes, one thing after the other: to wait until a slow disk has it may take longer
    than a student's next key. That is safe, because documents never change.

    Args:
        store: where to.
        session: whose changes are kept.
        document: the session's document.
        typed: returns the rows and settings as they would be if what is being typed now were finished.
            Nobody is interrupted for that: the cursor stays where it blinks.
        own_rows: know what a lesson's rows have taken the place of. That is kept, if it is not saved.
    """

    _written = Signal()

    def __init__(
        self,
        store: RecoveryStore,
        session: Session,
        document: OpenDocument,
        typed: Callable[[], Experiment] | None = None,
        own_rows: OwnRows | None = None,
    ) -> None:
        super().__init__(document)
        self._store = store
        self._session = session
        self._document = document
        self._typed = typed or (lambda: session.experiment)
        self._own_rows = own_rows or OwnRows(session)
        self._is_writing = False
        # Whether what was written last has arrived on the disk.
        self._is_kept = False
        self._has_told = False
        # Queued: the background worker's thread sends it, and the session belongs to the window's.
        self._written.connect(self._tell_if_not_kept, Qt.ConnectionType.QueuedConnection)
        self._is_closed = False
        # Whether what is kept is what somebody was only typing.
        self._keeps_typing = False
        # Recovered work, which must not be deleted there before it is kept here.
        self._kept_elsewhere: RecoveredWork | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MILLISECONDS)
        self._timer.timeout.connect(self.save_now)
        session.experiment_changed.connect(self._note_change)
        for signal in (session.history_changed, session.activity_changed):
            signal.connect(self._note_progress)
        document.changed.connect(self._forget_if_saved)

    def note_typing(self) -> None:
        """Something is being typed, or is not being typed any more."""
        self._save_soon()

    def save_now(self) -> None:
        """Begin at once to save what is unsaved."""
        self._timer.stop()
        if self._is_writing:
            self._save_soon()  # the disk is slow: one thing after the other
            return
        experiment = self._work()
        if self._document.would_lose(experiment):
            self._keeps_typing = experiment != self._session.experiment
            self._keep_work(experiment)
        elif self._keeps_typing:
            self.forget()

    def take_over(self, recovered: RecoveredWork) -> None:
        """Keep recovered work, which the window shows now, as this window's own."""
        self._kept_elsewhere = recovered
        self._keep(recovered.document, recovered.original_path, recovered.original_state)

    def forget(self) -> None:
        """Delete what was kept, after what is being written: it is saved, or not wanted any more."""
        self._timer.stop()
        self._keeps_typing = False
        recovered, self._kept_elsewhere = self._kept_elsewhere, None

        def discard() -> None:
            self._store.discard()
            if recovered is not None:
                recovered.discard()

        self._session.background.must_do(discard)

    def wait(self) -> None:
        """Wait until what is being written is written."""
        self._session.background.wait()

    def close(self) -> None:
        """Forget everything; the window goes, and what was in it is saved or not wanted."""
        self._is_closed = True
        self.forget()
        self.wait()

    def go_on(self) -> None:
        """Keep what is unsaved as before: closing has failed, and the window stays."""
        self._is_closed = False
        self._note_change()

    def keep_for_next_start(self) -> bool:
        """Keep what is unsaved and leave it there, because the program is ended from outside.

        Returns:
            whether nothing is lost if the window goes now.
        """
        experiment = self._work()
        if not self._document.would_lose(experiment):
            self.close()
            return True
        self.wait()
        self._keep_work(experiment)
        self.wait()
        self._is_closed = self._is_kept
        return self._is_kept

    def _keep_work(self, experiment: Experiment) -> None:
        document = self._document
        # What was made in a lesson never takes the place of what is in the file.
        is_lessons = self._own_rows.is_lesson_shown and self._own_rows.unsaved(document) is None
        path, state = (None, None) if is_lessons else (document.path, document.state)
        self._keep(document.document(experiment), path, state)

    def _keep(self, document: Document, path: Path | None, state: FileState | None) -> None:
        recovered = self._kept_elsewhere

        def write() -> None:
            try:
                self._is_kept = self._store.write(document_to_bytes(document), path, state)
            finally:
                self._is_writing = False
                self._written.emit()
            if self._is_kept and recovered is not None:
                recovered.discard()

        self._is_writing, self._is_kept = True, False
        self._session.background.must_do(write)

    def _tell_if_not_kept(self) -> None:
        # Once, until it works again.
        is_news = not self._is_kept and not self._is_writing and not self._has_told
        self._has_told = not self._is_kept
        if is_news and not self._is_closed:
            self._session.say(
                tr(
                    "Unsaved work cannot be kept for the next start: perhaps the disk is full. "
                    "Save it as a document, elsewhere if need be."
                )
            )

    def _save_soon(self) -> None:
        # Changes that follow do not put it off: a student who never pauses is safe too.
        if not self._is_closed and not self._timer.isActive():
            self._timer.start()

    def _note_change(self) -> None:
        if self._has_work():
            self._save_soon()

    def _note_progress(self) -> None:
        # While it trains, every moment is a change. Training can be repeated: its end is soon enough.
        if not self._session.is_training:
            self._note_change()

    def _forget_if_saved(self) -> None:
        if not self._is_closed and not self._has_work():
            self.forget()

    def _has_work(self) -> bool:
        return self._document.is_modified or self._own_rows.unsaved(self._document) is not None

    def _work(self) -> Experiment:
        unsaved = self._own_rows.unsaved(self._document)
        return self._typed() if unsaved is None else unsaved
