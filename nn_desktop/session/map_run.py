"""The run of the map: computes all 256 functions in slices, and sweeps through the iterations."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from nn_desktop.core.boolean.function_map import FunctionMap, map_iterations, train_all_functions
from nn_desktop.core.network.experiment import Settings
from nn_desktop.session.playback import Player, iteration_at

# A slice ends with the piece that is being computed then: in all, the window waits for a few milliseconds.
_SLICE_SECONDS = 0.002
# When the sweep has to wait for what is computed, this often is often enough.
_SHOW_SECONDS = 0.03


class MapRun(QObject):
    """A map that grows, and the iteration of it that is shown.

    There is no thread: a tenth of a second of work is not worth one.

    Signals:
        shown: another iteration is shown, or another map.
        activity_changed: computing or sweeping started or ended.
    """

    shown = Signal()
    activity_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map: FunctionMap | None = None
        self._pieces: Iterator[FunctionMap] | None = None
        self._wanted = 0
        self._iteration = 0
        self._shown_at = 0.0
        self._was_active = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._compute_slice)
        self._player = Player(self)
        self._player.frame.connect(self._sweep)

    @property
    def map(self) -> FunctionMap | None:
        """What is known by now, or nothing before the first run."""
        return self._map

    @property
    def iteration(self) -> int:
        """The iteration that is shown."""
        return self._iteration

    @property
    def last_iteration(self) -> int:
        """Where the map ends, or will end when it is finished; 0 without a map."""
        if self._map is None:
            return 0
        return map_iterations(self._map.settings) if self.is_computing else self._map.iterations

    @property
    def is_computing(self) -> bool:
        """Whether the map still grows."""
        return self._pieces is not None

    @property
    def is_active(self) -> bool:
        """Whether the map grows or the iteration moves by itself."""
        return self.is_computing or self._player.is_playing

    def start(self, settings: Settings) -> None:
        """Sweep from iteration 0 on; compute the map first, or meanwhile, if it is not there."""
        if self._map is None or self._map.settings != settings or not self._is_finished(self._map):
            self._pieces = train_all_functions(settings)
            self._map = next(self._pieces)
            self._timer.start()
        self._want(0)
        self._player.play(0.0)
        self._tell_activity()

    def show(self, iteration: int) -> None:
        """Show an iteration, or the nearest that is known; it stays until another is asked for."""
        self._player.pause()
        self._want(min(max(iteration, 0), self.last_iteration))
        self._tell_activity()

    def stop(self) -> None:
        """Compute no further and stay where it is."""
        self._end_computing()
        self._player.pause()
        self._wanted = self._iteration
        self._tell_activity()

    def take_over(self, other: "MapRun") -> None:
        """Show the map and the iteration of another run, which is over now."""
        other.stop()
        self._map = other.map
        self._want(other.iteration)

    def _is_finished(self, function_map: FunctionMap) -> bool:
        return function_map.iterations == map_iterations(function_map.settings)

    def _compute_slice(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        while self._pieces is not None and perf_counter() < end:
            newest = next(self._pieces, None)
            if newest is None:
                self._end_computing()
            else:
                self._map = newest
        if not self.is_computing:
            self._want(self._wanted)
            self._tell_activity()
        elif not self._player.is_playing and perf_counter() - self._shown_at > _SHOW_SECONDS:
            self._want(self._wanted)

    def _end_computing(self) -> None:
        self._pieces = None
        self._timer.stop()

    def _sweep(self, fraction: float) -> None:
        self._want(iteration_at(fraction, self.last_iteration))
        if fraction >= 1:
            self._tell_activity()

    def _want(self, iteration: int) -> None:
        self._wanted = iteration
        self._iteration = min(iteration, self._map.iterations) if self._map is not None else 0
        self._shown_at = perf_counter()
        self.shown.emit()

    def _tell_activity(self) -> None:
        if self.is_active != self._was_active:
            self._was_active = self.is_active
            self.activity_changed.emit()
