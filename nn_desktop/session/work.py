"""The work: what the window shows, as a document that has a file or not yet."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QLocale, QObject, Signal

from nn_desktop.core.document import Document, DocumentError
from nn_desktop.core.translation import tr
from nn_desktop.session.files import FileState, SaveError, changed_since, load_document, save_document
from nn_desktop.session.session import Session

SUFFIX = ".nnd"
# Eight digits are the same on every computer; the last bits need not be. This is half of the eighth.
_SAME_TO = 5e-9


class Work(QObject):
    """A session's document.

    Signals:
        changed: its name, or whether it is saved, is another.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._state: FileState | None = None
        # What would be lost is what differs from this.
        self._saved = Document()
        # Recovered work differs from what is on the disk, nobody knows how much.
        self._is_recovered = False
        self._restoring = False
        self._told = ("", False)
        for signal in (session.experiment_changed, session.history_changed):
            signal.connect(self._tell)
        session.activity_changed.connect(self._finish_restoring)

    @property
    def path(self) -> Path | None:
        """The file, or None if there is none yet."""
        return self._path

    @property
    def name(self) -> str:
        """What the window's title calls the work."""
        return self._path.name if self._path is not None else tr("Untitled")

    @property
    def is_modified(self) -> bool:
        """Whether something would be lost.

        Training alone is not work that is lost, unless it belongs to a file: it can be repeated.
        """
        session = self._session
        if self._is_recovered or session.experiment != self._saved.experiment:
            return True
        if self._path is None or self._restoring:
            return False
        trained = 0 if session.is_stale else session.history.iterations
        return trained != self._saved.trained_iterations

    def document(self) -> Document:
        """Return what saving would write."""
        session = self._session
        kept = replace(self._saved, title="", notice="") if self._path is None else self._saved
        if self._restoring:
            return replace(kept, chosen_inputs=session.chosen_inputs)
        stale = session.is_stale
        history = session.history
        trained = 0 if stale else history.iterations
        return replace(
            kept,
            experiment=session.experiment,
            trained_iterations=trained,
            cursor=0 if stale else session.cursor,
            chosen_inputs=session.chosen_inputs,
            final_weights=tuple(map(float, history.last_weights)) if trained else None,
        )

    def new(self) -> None:
        """Begin anew with the workshop."""
        self.begin(Document())

    def begin(self, document: Document) -> None:
        """Show a document that has no file yet, and in which nothing is one's own work yet: an example."""
        self._take(document, None, None)

    def open(self, path: Path) -> None:
        """Open a file.

        Raises:
            DocumentError: it cannot be opened, with a sentence; then nothing has changed.
        """
        document, state = load_document(path)
        self._take(document, path, state)
        # An example says what to notice.
        self._session.say(document.notice)

    def recover(self, document: Document, path: Path | None) -> None:
        """Show recovered work, which is not saved as it is.

        Args:
            document: the work.
            path: the file that it belongs to; None if it was never saved.
        """
        state = None
        if path is not None:
            # What the file holds now is what saving will replace. Changes from now on are somebody else's.
            with suppress(DocumentError):
                state = load_document(path)[1]
        self._take(document, path, state, is_recovered=True)

    def save(self, path: Path) -> None:
        """Save under `path`, and call the work so from now on.

        Raises:
            SaveError: it was not saved, with a sentence; then the work is still marked as unsaved.
        """
        document = self.document()
        try:
            state = save_document(path, document)
        except SaveError as wrong:
            if path == self._path:
                # Perhaps the new content is there all the same. Then nobody else has changed the file.
                self._state = wrong.left or self._state
            raise
        self._saved, self._path, self._state = document, path, state
        self._is_recovered = False
        self._tell()

    def is_changed_on_disk(self) -> bool:
        """Whether somebody else has written the file since it was opened or saved here.

        Raises:
            FileNotFoundError: the file is gone, with a sentence.
        """
        return self._path is not None and self._state is not None and changed_since(self._path, self._state)

    def _take(
        self, document: Document, path: Path | None, state: FileState | None, *, is_recovered: bool = False
    ) -> None:
        self._restoring = False
        self._is_recovered = is_recovered
        self._saved, self._path, self._state = document, path, state
        self._restoring = document.trained_iterations > 0
        self._session.choose_inputs(document.chosen_inputs)
        self._session.open_experiment(document.experiment, document.trained_iterations)
        self._tell()

    def _finish_restoring(self) -> None:
        """When the run has been repeated: show what the document showed, and compare."""
        session = self._session
        if not self._restoring or session.is_training:
            return
        self._restoring = False
        document = self._saved
        if not session.is_stale and session.history.iterations == document.trained_iterations:
            session.move_cursor(document.cursor)
            session.say(_comparison(document, session))
        self._tell()

    def _tell(self) -> None:
        told = (self.name, self.is_modified)
        if told != self._told:
            self._told = told
            self.changed.emit()


def _comparison(document: Document, session: Session) -> str:
    """Say whether the repeated run came to the weights in the document."""
    count = QLocale().toString(document.trained_iterations)
    if document.final_weights is not None:
        repeated = session.history.last_weights
        stored = np.array(document.final_weights)
        if not np.allclose(repeated, stored, rtol=_SAME_TO, atol=_SAME_TO):
            largest = float(np.max(np.abs(repeated - stored)))
            return tr(
                "The {count} iterations were repeated, but the weights differ from those in the file "
                "by up to {difference:.2g}. The window shows the repeated ones."
            ).format(count=count, difference=largest)
    return tr("Opened. The {count} iterations were repeated.").format(count=count)
