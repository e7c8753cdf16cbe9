"""The trainer: drives the training thread from the window's side.

State (started, ended) is told by signals. Progress is polled: the thread publishes one reference, and
a timer looks at it, so that no events of the thread can ever queue up in front of the user's. It sends a
single one, when it is over: a short training shall not wait for the timer.
"""

from collections.abc import Callable
from contextlib import suppress
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import TrainingThread

# A little more than thirty looks a second. More show nothing more and cost the thread its time.
POLL_MILLISECONDS = 33
# In seconds. No click notices that it has to wait for so little, and having the training step aside twice
# would take half as long again.
_SHORT = 0.0005


class TrainingRunner(QObject):
    """Trains one history at a time.

    Signals:
        advanced: `history` is a longer one.
        halfway: now who has more to show shall show it: half of the time until the next look has passed, or
            what `advanced` had shown took next to no time.
        ended: training is over; `failure` says whether it broke.
    """

    advanced = Signal()
    halfway = Signal()
    ended = Signal()
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
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._poll)
        self._half = QTimer(self)
        self._half.setSingleShot(True)
        self._half.setInterval(POLL_MILLISECONDS // 2)
        self._half.timeout.connect(self._show_rest)
        self._thread_over.connect(self._poll, Qt.ConnectionType.QueuedConnection)
        # Runs when nothing else is left to do: everything has been painted by then.
        self._painting = QTimer(self)
        self._painting.setSingleShot(True)
        self._painting.setInterval(0)
        self._painting.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Whether a thread is training."""
        return self._thread is not None

    def start(self, history: History, iterations: int) -> None:
        """Train on from `history`; what ran before is stopped."""
        self.stop()
        self.history = history
        self.failure = None
        self.first_iteration = history.iterations
        self.last_iteration = history.iterations + iterations
        self._thread = TrainingThread(history, iterations, self._tell_over)
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """End the training, if there is one, and keep how far it came."""
        if self._thread is not None:
            self._thread.stop()
            self._poll()

    def let_paint(self) -> None:
        """Have the training stand still until the window has shown something new and painted it."""
        if self._thread is not None:
            self._thread.step_aside()
            self._painting.start()

    def _tell_over(self) -> None:
        """Called in the other thread. When the program is closed this object may be gone already."""
        with suppress(RuntimeError):
            self._thread_over.emit()

    def _go_on(self) -> None:
        if self._thread is not None:
            self._thread.go_on()

    def _poll(self) -> None:
        self._tell(self._look)

    def _show_rest(self) -> None:
        self._tell(self.halfway.emit)

    def _tell(self, tell: Callable[[], object]) -> None:
        """Do something while the training stands still.

        Not until all is painted: what there is to paint needs no Python, see `quiet_view.py`.
        """
        thread = self._thread
        if thread is None:
            return
        thread.step_aside()
        try:
            tell()
        finally:
            if not self._painting.isActive():
                thread.go_on()

    def _look(self) -> None:
        """Tell how far the training is, and what is over."""
        thread = self._thread
        if thread is None:
            return
        # Asked before looking: what the thread did last must not be missed.
        over = thread.is_over
        newest = thread.newest
        start = perf_counter()
        if over:
            self._finish(thread)
        if newest is not self.history:
            self.history = newest
            self.advanced.emit()
        if over:
            self.ended.emit()
        elif perf_counter() - start < _SHORT:
            self.halfway.emit()
        else:
            self._half.start()

    def _finish(self, thread: TrainingThread) -> None:
        self._thread = None
        self._timer.stop()
        self._half.stop()
        self.failure = thread.failure
        self.seconds = thread.seconds
        thread.join()  # it has nothing left to do
