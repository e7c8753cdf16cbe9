"""The keeper: has unsaved work kept while it is being done, and keeps nobody waiting for the disk."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.session.files.recovery import Autosave, RecoveredWork, RecoveryStore
from nn_desktop.session.files.saving import FileState
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session


class DocumentAutosave(Autosave):
    """Keeps a window's work as long as it is unsaved, and forgets it when it is saved.

    A thread writes: to wait until a slow disk has it may take longer than a student's next key. That is
    safe, because documents never change. The thread tells nothing: a timer looks whether it is still there.

    Args:
        store: where to.
        session: whose changes are kept.
        work: the session's document.
        typed: returns the rows and settings as they would be if what is being typed now were finished.
            Nobody is interrupted for that: the cursor stays where it blinks.
    """

    def __init__(
        self,
        store: RecoveryStore,
        session: Session,
        work: OpenDocument,
        typed: Callable[[], Experiment] | None = None,
    ) -> None:
        super().__init__(store, lambda: (document_to_bytes(work.document()), work.path, work.state), work)
        self._session = session
        self._document = work
        self._typed = typed or (lambda: session.experiment)
        self._thread: Thread | None = None
        self._is_forgotten = False
        self._is_closed = False
        # Whether what is kept is what somebody was only typing.
        self._keeps_typing = False
        # Recovered work, which must not be deleted there before it is kept here.
        self._kept_elsewhere: RecoveredWork | None = None
        for signal in (session.experiment_changed, session.history_changed, session.activity_changed):
            signal.connect(self._note_work)
        work.changed.connect(self._forget_if_saved)

    def note_typing(self) -> None:
        """Something is being typed, or is not being typed any more."""
        if not self._is_closed:
            self.note_change()

    def save_now(self) -> None:
        """Save at once what is unsaved, or begin to."""
        self._timer.stop()
        if self._is_writing():
            self._timer.start()
            return
        if self._is_forgotten:
            self._is_forgotten = False
            super().forget()
        experiment = self._typed()
        if self._document.would_lose(experiment):
            self._keeps_typing = experiment != self._session.experiment
            self._keep(self._document.document(experiment), self._document.path, self._document.state)
        elif self._keeps_typing:
            self.forget()

    def forget(self) -> None:
        """Delete what was kept: as soon as nobody writes it any more."""
        self._keeps_typing = False
        self._let_go_elsewhere()
        if self._is_writing():
            self._is_forgotten = True
            self._timer.start()
        else:
            super().forget()

    def take_over(self, recovered: RecoveredWork) -> None:
        """Keep recovered work, which the window shows now, as this window's own."""
        self._let_go_elsewhere()
        self._kept_elsewhere = recovered
        self._keep(recovered.document, recovered.original_path, recovered.original_state)

    def wait(self) -> None:
        """Wait until what is being written is written."""
        if self._thread is not None:
            self._thread.join()

    def close(self) -> None:
        """Forget everything; the window goes, and what was in it is saved or not wanted."""
        self.wait()
        self._is_closed = True
        self.forget()

    def _keep(self, document: Document, path: Path | None, state: FileState | None) -> None:
        elsewhere = self._kept_elsewhere

        def write() -> None:
            if _write(self._store, document, path, state) and elsewhere is not None:
                elsewhere.discard()

        self._thread = Thread(target=write)
        self._thread.start()

    def _let_go_elsewhere(self) -> None:
        if self._kept_elsewhere is not None:
            self._kept_elsewhere.discard()
            self._kept_elsewhere = None

    def _is_writing(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def _note_work(self) -> None:
        # While it trains, every moment is a change. Training can be repeated: its end is soon enough.
        if not self._is_closed and not self._session.is_training and self._document.is_modified:
            self.note_change()

    def _forget_if_saved(self) -> None:
        if not self._is_closed and not self._document.is_modified:
            self.forget()


def _write(store: RecoveryStore, document: Document, path: Path | None, state: FileState | None) -> bool:
    return store.write(document_to_bytes(document), path, state)
