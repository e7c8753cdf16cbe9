"""The search for advice: beside the window, what would help a training that has failed is tried."""

from PySide6.QtCore import QObject, Signal

from nn_desktop.core.advice.repairs import Advice, advise
from nn_desktop.core.messages.outcome import has_failed
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.runs import Trained
from nn_desktop.session.background import BackgroundWorker, Job


class AdviceRun(QObject):
    """Tries repairs for one failed experiment at a time.

    Attributes, which nobody else changes:
        failed: the experiment that needs help; None if none does.
        advice: what was found for it; None as long as it is being tried.

    Signals:
        changed: trying began or ended.
    """

    changed = Signal()

    def __init__(self, background: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._known: tuple[Experiment, Advice] | None = None
        self.failed: Experiment | None = None
        self.advice: Advice | None = None

    @property
    def is_trying(self) -> bool:
        """Whether it is not known yet what helps."""
        return self.failed is not None and self.advice is None

    def look_at(self, trained: Trained | None, experiment: Experiment) -> None:
        """If a training of `experiment` has failed, find out what would help; else let it be.

        Args:
            trained: the training; None if there is none to speak of.
            experiment: as it is now.
        """
        failed = experiment if trained is not None and has_failed(trained) else None
        is_tried = self._job is not None and not self._job.is_stopped
        if failed == self.failed and (is_tried or not self.is_trying):
            return
        if self._job is not None:
            self._job.stop()
            self._job = None
        self.failed, self.advice = failed, None
        if failed is not None:
            if self._known is not None and self._known[0] == failed:
                self.advice = self._known[1]
            else:
                self._job = self._background.start_job(advise(failed), self._take)
        self.changed.emit()

    def _take(self, advice: Advice | None) -> None:
        if advice is not None and self.failed is not None:
            self._job = None
            self.advice, self._known = advice, (self.failed, advice)
            self.changed.emit()
