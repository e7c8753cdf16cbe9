"""Playback: Play sweeps the cursor along a run.

Most happens early, so time runs evenly along the *logarithm* of the iteration: from 1 to 10 takes as
long as from 1,000 to 10,000.
"""

from math import expm1, log1p

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

SWEEP_SECONDS = 8.0
_FRAME_MILLISECONDS = 16


def iteration_at(fraction: float, last_iteration: int) -> int:
    """Return the iteration that is shown when `fraction`, 0 to 1, of the sweep is over."""
    if fraction >= 1:
        return last_iteration
    return min(last_iteration, round(expm1(max(0.0, fraction) * log1p(last_iteration))))


def fraction_at(iteration: int, last_iteration: int) -> float:
    """Return how much of the sweep is over when `iteration` is shown."""
    return log1p(iteration) / log1p(last_iteration) if last_iteration else 1.0


class Player(QObject):
    """Says which iteration to show, frame by frame.

    Signals:
        frame: the fraction of the sweep that is over, from 0; at 1 or above it was the last frame.
    """

    frame = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._next_frame)

    @property
    def is_playing(self) -> bool:
        """Whether frames are coming."""
        return self._timer.isActive()

    def play(self, start: float) -> None:
        """Begin where `start`, 0 to 1, of the sweep is over."""
        self._start = start
        self._clock.start()
        self._timer.start()

    def pause(self) -> None:
        """Send no more frames."""
        self._timer.stop()

    def _next_frame(self) -> None:
        fraction = self._start + self._clock.elapsed() / (1000 * SWEEP_SECONDS)
        if fraction >= 1:
            self.pause()
        self.frame.emit(fraction)
