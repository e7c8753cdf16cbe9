"""The search for advice: beside the window, what would help a training that has failed, or will, is tried."""

from PySide6.QtCore import QObject, Signal

from nn_desktop.core.advice.repairs import Advice, advise, may_want_usual_rate, try_usual_rate
from nn_desktop.core.messages.outcome import has_failed
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.runs import Trained
from nn_desktop.session.background import BackgroundWorker, Job

# An experiment whose training has failed, and one that is not trained yet; at most one of both.
_Needy = tuple[Experiment | None, Experiment | None]


class AdviceRun(QObject):
    """Tries repairs for one experiment at a time.

    Attributes, which nobody else changes:
        failed: the experiment whose training has failed; None if none has.
        untrained: one that is not trained yet and whose learning rate is not the usual one of its activation;
            None if there is none.
        advice: what was found for either; None as long as it is being tried.

    Signals:
        changed: trying began or ended.
    """

    changed = Signal()

    def __init__(self, background: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._has_broken = False
        self._known: tuple[_Needy, Advice] | None = None
        self.failed: Experiment | None = None
        self.untrained: Experiment | None = None
        self.advice: Advice | None = None

    @property
    def is_trying(self) -> bool:
        """Whether it is not known yet what helps."""
        return self._needy != (None, None) and self.advice is None and not self._has_broken

    def look_at(self, experiment: Experiment | None, trained: Trained | None) -> None:
        """Find out what would help an experiment, if it needs help; else let it be.

        Args:
            experiment: as it is now; None while it is being trained.
            trained: its training; None if there is none to speak of.
        """
        needy = _needy(experiment, trained)
        is_tried = self._job is not None and not self._job.is_stopped
        if needy == self._needy and (is_tried or not self.is_trying):
            return
        if self._job is not None:
            self._job.stop()
            self._job = None
        self.failed, self.untrained = needy
        self.advice, self._has_broken = None, False
        if self._known is not None and self._known[0] == needy:
            self.advice = self._known[1]
        elif self.failed is not None:
            self._job = self._background.start_job(advise(self.failed), self._take, self._break)
        elif self.untrained is not None:
            self._job = self._background.start_job(try_usual_rate(self.untrained), self._take, self._break)
        self.changed.emit()

    @property
    def _needy(self) -> _Needy:
        return self.failed, self.untrained

    def _take(self, advice: Advice | None) -> None:
        if advice is not None and self._needy != (None, None):
            self._job = None
            self.advice, self._known = advice, (self._needy, advice)
            self.changed.emit()

    def _break(self) -> None:
        """An error has come, and is told elsewhere: nothing is tried any more, and nothing is known."""
        self._job, self._has_broken = None, True
        self.changed.emit()


def _needy(experiment: Experiment | None, trained: Trained | None) -> _Needy:
    if experiment is None:
        return None, None
    if trained is None:
        return None, experiment if may_want_usual_rate(experiment) else None
    return experiment if has_failed(trained) else None, None
