"""The keeper: has unsaved work kept while it is being done, also work that takes long to write."""

from pathlib import Path
from threading import Thread

from nn_desktop.core.document import Document, document_to_bytes
from nn_desktop.session.recovery import Autosave, RecoveredWork, RecoveryStore
from nn_desktop.session.session import Session
from nn_desktop.session.work import Work

# Turning this many rows into text takes the window 0.04 s, which nobody notices.
_MOST_ROWS_AT_ONCE = 20_000


class WorkKeeper(Autosave):
    """Keeps a window's work as long as it is unsaved, and forgets it when it is saved.

    A long table is written by a thread. That is safe, because documents never change. The thread tells
    nothing: a timer looks whether it is still there.

    Args:
        store: where to.
        session: whose changes are kept.
        work: the session's document.
    """

    def __init__(self, store: RecoveryStore, session: Session, work: Work) -> None:
        super().__init__(store, lambda: (document_to_bytes(work.document()), work.path), work)
        self._session = session
        self._document = work
        self._thread: Thread | None = None
        self._is_forgotten = False
        self._is_closed = False
        # Recovered work that could not be kept here, and so must not be deleted there.
        self._kept_elsewhere: RecoveredWork | None = None
        for signal in (session.experiment_changed, session.history_changed, session.activity_changed):
            signal.connect(self._note_work)
        work.changed.connect(self._forget_if_saved)

    def save_now(self) -> None:
        """Save at once what is unsaved, or begin to."""
        self._timer.stop()
        if self._is_writing():
            self._timer.start()
            return
        if self._is_forgotten:
            self._is_forgotten = False
            super().forget()
        if not self._document.is_modified:
            return
        if len(self._session.experiment.training_set) <= _MOST_ROWS_AT_ONCE:
            super().save_now()
        else:
            self._thread = Thread(
                target=_write, args=(self._store, self._document.document(), self._document.path)
            )
            self._thread.start()

    def forget(self) -> None:
        """Delete what was kept: as soon as nobody writes it any more."""
        if self._kept_elsewhere is not None:
            self._kept_elsewhere.discard()
            self._kept_elsewhere = None
        if self._is_writing():
            self._is_forgotten = True
            self._timer.start()
        else:
            super().forget()

    def take_over(self, recovered: RecoveredWork) -> None:
        """Keep recovered work, which the window shows now, as this window's own."""
        if self._store.write(document_to_bytes(recovered.document), recovered.original_path):
            recovered.discard()
        else:
            self._kept_elsewhere = recovered

    def close(self) -> None:
        """Forget everything; the window goes, and what was in it is saved or not wanted."""
        if self._thread is not None:
            self._thread.join()
        self._is_closed = True
        self.forget()

    def _is_writing(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def _note_work(self) -> None:
        # While it trains, every moment is a change. Training can be repeated: its end is soon enough.
        if not self._is_closed and not self._session.is_training and self._document.is_modified:
            self.note_change()

    def _forget_if_saved(self) -> None:
        if not self._is_closed and not self._document.is_modified:
            self.forget()


def _write(store: RecoveryStore, document: Document, path: Path | None) -> None:
    store.write(document_to_bytes(document), path)
