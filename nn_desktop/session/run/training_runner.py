"""The training runner: drives the training thread from the window's side.

State (started, ended) is told by signals. Progress is polled: the thread publishes one reference, and
a timer looks at it, so that no events of the thread can ever queue up in front of the user's. It sends a
single one, when it is over: a short training shall not wait for the timer.
"""

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nn_desktop.core.network.history import Ending, History
from nn_desktop.core.network.runs import Trained
from nn_desktop.core.network.training import TrainingThread
from nn_desktop.core.translation import count_text, tr

# So long it trains between two looks, whatever painting takes: the eye sees a curve grow, and most of the
# time is the training's.
POLL_MILLISECONDS = 50


class TrainingRunner(QObject):
    """Trains one history at a time.

    Signals:
        advanced: `history` is a longer one.
        ended: training is over; `failure` says whether it broke.
        running_changed: the thread runs now, or it does not.
    """

    advanced = Signal()
    ended = Signal()
    running_changed = Signal(bool)
    _thread_over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: History | None = None
        self.failure: BaseException | None = None
        self.seconds = 0.0
        self.first_iteration = 0
        self.last_iteration = 0
        self._thread: TrainingThread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._poll)
        self._thread_over.connect(self._poll, Qt.ConnectionType.QueuedConnection)
        # Runs when nothing else is left to do: everything has been painted by then.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(0)
        self._painted.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether a thread is training."""
        return self._thread is not None

    def progress(self, iterations: int) -> float:
        """Return how much of the training is done when the run has so many iterations, 0 to 1."""
        wanted = self.last_iteration - self.first_iteration
        if not wanted or not iterations:
            return 0.0
        return min(1.0, max(0.0, (iterations - self.first_iteration) / wanted))

    def trained(self, history: History) -> Trained | None:
        """Return the training that has just led to `history`; None if it broke, or came no further."""
        is_open = history.ending is Ending.OPEN
        if self.failure is not None or (is_open and history.iterations == self.first_iteration):
            return None
        is_stopped = is_open and history.iterations < self.last_iteration
        return Trained(history, self.first_iteration, self.seconds, is_stopped)

    def start(self, history: History, iterations: int) -> None:
        """Train on from `history`; what ran before is stopped."""
        self.stop()
        self.history = history
        self.failure = None
        self.first_iteration = history.iterations
        self.last_iteration = history.iterations + iterations
        thread = TrainingThread(history, iterations, self._tell_over)
        # Until Train has become Stop on the screen: both at once take longer than one after the other.
        thread.pause()
        thread.start()  # a system without room for one more thread refuses
        self._thread = thread
        self._painted.start()
        self.running_changed.emit(True)

    def stop(self) -> bool:
        """End the training, if there is one, and keep how far it came; return whether there was one."""
        if self._thread is None:
            return False
        self._thread.stop()
        self._poll()
        return True

    def _tell_over(self) -> None:
        """Called in the other thread. When the program is closed this object may be gone already."""
        with suppress(RuntimeError):
            self._thread_over.emit()

    def _poll(self) -> None:
        """Tell how far the training is and whether it is over; until all is painted it stands still."""
        thread = self._thread
        if thread is None:
            return
        thread.pause()
        self._painted.start()
        # Asked before looking: what the thread did last must not be missed.
        over = thread.is_over
        newest = thread.newest
        if over:
            self._finish(thread)
        if newest is not self.history:
            self.history = newest
            self.advanced.emit()
        if over:
            self.ended.emit()

    def _go_on(self) -> None:
        if self._thread is not None:
            self._thread.go_on()
            self._timer.start()

    def _finish(self, thread: TrainingThread) -> None:
        self._thread = None
        self._timer.stop()
        self.failure = thread.failure
        self.seconds = thread.seconds
        thread.join()  # it has nothing left to do
        self.running_changed.emit(False)


def stopped_text(history: History) -> str:
    """Say why a training was stopped, and where."""
    text = tr("Training stopped at iteration {iteration}: the rows or settings changed.")
    return text.format(iteration=count_text(history.iterations))


def failure_text(failure: BaseException) -> str:
    """Say that a training broke off, and that what it reached is not lost."""
    if isinstance(failure, MemoryError):
        return tr("The computer ran out of memory while training. What was reached is kept.")
    return tr("Training broke off ({error}). What was reached is kept.").format(error=failure)
