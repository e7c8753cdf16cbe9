"""The open document: what the window shows, which has a file or not yet."""

from dataclasses import replace
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QObject, Signal

from nn_desktop.core.files.document import Document
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train
from nn_desktop.core.translation import count_text, local_number, tr, tr_now
from nn_desktop.session.files.documents import load_document, save_document
from nn_desktop.session.files.saving import FileState, SaveError, changed_since
from nn_desktop.session.session import Session

# Eight digits are the same on every computer; the last bits need not be. This is half of the eighth.
_SAME_TO = 5e-9
# Repeating so many takes half a minute. Longer trainings are repeated when somebody asks for it.
_MOST_REPEATED = 10_000_000
# So many tell how long one takes.
_SAMPLE_ITERATIONS = 2_000
# Of a file that recovered work belongs to, and of which nobody knows what it held: no file is like this.
_UNKNOWN = FileState(-1, b"")


class OpenDocument(QObject):
    """A session's document, and what of it would be lost.

    Signals:
        changed: its name is another, or whether it is saved, or whether a training is put off.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._state: FileState | None = None
        # What would be lost is what differs from this.
        self._saved = Document()
        # What was saved beside it: nothing of that would be lost either.
        self._copied: Experiment | None = None
        # Recovered work differs from what is on the disk, nobody knows how much.
        self._is_recovered = False
        self._restoring = False
        # The file's training takes so long that it was not repeated. It is kept until another begins.
        self._is_put_off = False
        self._told = ("", False, 0)
        session.history_changed.connect(self._note_training)
        for signal in (session.experiment_changed, session.history_changed):
            signal.connect(self._tell)
        session.activity_changed.connect(self._finish_restoring)

    @property
    def path(self) -> Path | None:
        """The file, or None if there is none yet."""
        return self._path

    @property
    def name(self) -> str:
        """What the window's title calls it."""
        return self._path.name if self._path is not None else tr("Untitled")

    @property
    def state(self) -> FileState | None:
        """What the file held when it was opened or saved here; None if there is no file yet."""
        return self._state

    @property
    def is_modified(self) -> bool:
        """Whether something would be lost.

        Training alone is not work that is lost, unless it belongs to a file: it can be repeated.
        """
        return self.would_lose(self._session.experiment)

    @property
    def put_off(self) -> int:
        """How many iterations the document was trained for, if they take too long to be repeated unasked.

        0 as soon as there is another training, or as long as there are other rows or settings.
        """
        is_shown = self._saved.experiment.is_same_run_as(self._session.experiment)
        return self._saved.trained_iterations if self._is_put_off and is_shown else 0

    def repeat_training(self) -> None:
        """Repeat the training that was put off."""
        session, iterations = self._session, self.put_off
        if iterations and session.can_train and not session.is_training:
            self._is_put_off, self._restoring = False, True
            session.train(iterations)

    def has_changed(self, experiment: Experiment) -> bool:
        """Whether these rows and settings are others than the ones in the file, or in a copy."""
        return self._is_recovered or experiment not in (self._saved.experiment, self._copied)

    def would_lose(self, experiment: Experiment) -> bool:
        """Whether something would be lost if these were the rows and settings."""
        if self.has_changed(experiment):
            return True
        if self._path is None or self._keeps_training or experiment != self._saved.experiment:
            return False
        history = self._session.history
        trained = history.iterations if history.experiment.is_same_run_as(experiment) else 0
        return trained != self._saved.trained_iterations

    def document(self, experiment: Experiment | None = None) -> Document:
        """Return what saving would write.

        Args:
            experiment: as if these were the rows and settings; None for the ones that there are.
        """
        session = self._session
        experiment = session.experiment if experiment is None else experiment
        kept = replace(self._saved, title="", notice="") if self._path is None else self._saved
        if self._keeps_training and kept.experiment.is_same_run_as(experiment):
            return replace(kept, experiment=experiment, chosen_inputs=session.chosen_inputs)
        history = session.history
        stale = not history.experiment.is_same_run_as(experiment)
        trained = 0 if stale else history.iterations
        return replace(
            kept,
            experiment=experiment,
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
        if document.notice and not self._is_put_off:
            self._session.say(tr_now(document.notice))

    def recover(self, document: Document, path: Path | None, state: FileState | None) -> None:
        """Show recovered work, which is not saved as it is.

        Args:
            document: what was kept.
            path: the file that it belongs to; None if it was never saved.
            state: what that file held when it was opened or saved. Whatever it holds now,
                somebody else may have written it since.
        """
        known = None if path is None else state or _UNKNOWN
        self._take(document, path, known, is_recovered=True)

    def save(self, path: Path) -> None:
        """Save under `path`, and call it so from now on.

        Raises:
            SaveError: it was not saved, with a sentence; then it is still marked as unsaved.
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
        self._copied = None
        self._is_recovered = False
        self._tell()

    def save_copy(self, path: Path) -> None:
        """Save under `path` what is shown, and stay the document that this was.

        Raises:
            SaveError: it was not saved, with a sentence.
        """
        copied = replace(self.document(), title="", notice="")
        save_document(path, copied)
        self._copied = copied.experiment
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
        # What ran before tells its end now, and not in the middle of the new.
        self._session.pause()
        self._session.stop()
        self._is_recovered, self._copied = is_recovered, None
        self._saved, self._path, self._state = document, path, state
        self._is_put_off = document.trained_iterations > _MOST_REPEATED
        self._restoring = document.trained_iterations > 0 and not self._is_put_off
        self._session.choose_inputs(document.chosen_inputs)
        self._session.open_experiment(
            document.experiment, document.trained_iterations if self._restoring else 0
        )
        if self._is_put_off:
            self._session.say(_put_off_text(document))
        self._tell()

    @property
    def _keeps_training(self) -> bool:
        """Whether what the file says about its training holds, whatever the window shows."""
        return self._restoring or self._is_put_off

    def _note_training(self) -> None:
        if self._session.history.iterations:
            self._is_put_off = False

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
        told = (self.name, self.is_modified, self.put_off)
        if told != self._told:
            self._told = told
            self.changed.emit()


def _comparison(document: Document, session: Session) -> str:
    """Say whether the repeated run came to the weights in the document."""
    count = count_text(document.trained_iterations)
    if document.final_weights is not None:
        repeated = session.history.last_weights
        stored = np.array(document.final_weights)
        if not np.allclose(repeated, stored, rtol=_SAME_TO, atol=_SAME_TO):
            largest = float(np.max(np.abs(repeated - stored)))
            return tr(
                "The {count} iterations were repeated, but the weights differ from those in the file "
                "by up to {difference}. The window shows the repeated ones."
            ).format(count=count, difference=local_number(f"{largest:.2g}"))
    return tr("Opened. The {count} iterations were repeated.").format(count=count)


def _put_off_text(document: Document) -> str:
    """Say that the document's training is not repeated, and how long it would take."""
    start = perf_counter()
    for _ in train(History.start(document.experiment), _SAMPLE_ITERATIONS):
        pass
    seconds = (perf_counter() - start) / _SAMPLE_ITERATIONS * document.trained_iterations
    return tr(
        "Opened at iteration 0. It was trained for {count} iterations; to repeat them takes about "
        "{duration}. The file keeps them until you train."
    ).format(count=count_text(document.trained_iterations), duration=_duration_text(seconds))


def _duration_text(seconds: float) -> str:
    """Return about how long something takes, in the unit in which it is at least two, if it is that long."""
    if seconds < 90:
        return tr("{count} seconds").format(count=max(2, round(seconds)))
    if seconds < 90 * 60:
        return tr("{count} minutes").format(count=round(seconds / 60))
    if seconds < 36 * 3600:
        return tr("{count} hours").format(count=round(seconds / 3600))
    return tr("{count} days").format(count=count_text(round(seconds / 86_400)))
