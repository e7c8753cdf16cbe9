"""The run of the map: all 256 functions are trained in the background, and swept through in eight seconds."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from nn_desktop.core.boolean.function_map import FunctionMap, map_iterations, train_all_functions
from nn_desktop.core.network.experiment import Settings
from nn_desktop.session.background import BackgroundWorker, Job
from nn_desktop.session.run.playback import Player, iteration_at


class MapRun(QObject):
    """A map that grows, and the iteration of it that is shown.

    Signals:
        shown: another iteration is shown, or another map.
        activity_changed: computing or sweeping started or ended.
    """

    shown = Signal()
    activity_changed = Signal()

    def __init__(self, background: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._settings: Settings | None = None
        self._map: FunctionMap | None = None
        self._pieces: Iterator[FunctionMap] = iter(())
        self._job: Job | None = None
        # The iteration that shall be shown. What is not computed yet cannot be: the last one is, meanwhile.
        self._wanted = 0
        self._is_opening = False
        self._player = Player(self)
        self._player.frame.connect(self._sweep)

    @property
    def map(self) -> FunctionMap | None:
        """What is known by now, or nothing before the first run."""
        return self._map

    @property
    def iteration(self) -> int:
        """The iteration that is shown."""
        return min(self._wanted, self._map.iterations) if self._map is not None else 0

    @property
    def last_iteration(self) -> int:
        """Where the map ends, or will end when it is finished; 0 without a map."""
        if self._settings is not None and self.is_computing:
            return map_iterations(self._settings)
        return self._map.iterations if self._map is not None else 0

    @property
    def is_computing(self) -> bool:
        """Whether the map still grows."""
        return self._job is not None and not self._job.is_stopped

    @property
    def is_active(self) -> bool:
        """Whether the map grows because somebody wanted that, or the iteration moves by itself."""
        return (self.is_computing and not self._is_opening) or self._player.is_playing

    @property
    def shows_result(self) -> bool:
        """Whether the whole map is there, its end is shown, and nothing moves."""
        is_whole = self._map is not None and self._map.iterations == map_iterations(self._map.settings)
        return is_whole and not self.is_active and self.iteration == self.last_iteration

    def start(self, settings: Settings) -> None:
        """Sweep from iteration 0 on; compute the map first, or meanwhile, if it is not there."""
        self._is_opening = False
        if self._settings != settings or self._map is None or self._map.iterations < map_iterations(settings):
            self._begin(settings)
        self._want(0)
        self._player.play(0.0)
        self.activity_changed.emit()

    def show_result(self, settings: Settings) -> None:
        """Show where the map ends; compute it unasked, if there has been none yet."""
        if self._map is None and not self.is_computing:
            self._is_opening = True
            self._begin(settings)
            self._want(map_iterations(settings))

    def go_on(self, settings: Settings) -> None:
        """The experiment is another one, so the background does nothing more for the one before.

        What the map is made of may have stayed the same: then it is computed further.
        """
        if self._job is not None:
            if settings == self._settings:
                self._compute()
            elif self._is_opening:
                self._begin(settings)
            else:
                self.stop()

    def show(self, iteration: int) -> None:
        """Show an iteration, or the nearest that is known; it stays until another is asked for."""
        self._player.pause()
        self._want(min(max(iteration, 0), self.last_iteration))
        self.activity_changed.emit()

    def stop(self) -> None:
        """Compute no further and stay where it is."""
        self._is_opening = False
        self._end_computing()
        self._player.pause()
        self._wanted = self.iteration
        self.activity_changed.emit()

    def _begin(self, settings: Settings) -> None:
        self._settings, self._map = settings, None
        self._pieces = train_all_functions(settings)
        self._compute()

    def _compute(self) -> None:
        self._end_computing()
        self._job = self._background.start_job(self._pieces, self._take, self.stop)

    def _end_computing(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _take(self, longer: FunctionMap) -> None:
        is_new = self._map is None
        before, self._map = self.iteration, longer
        if longer.iterations == map_iterations(longer.settings):
            self._end_computing()
            self.activity_changed.emit()
        if is_new or self.iteration != before:
            self.shown.emit()

    def _sweep(self, fraction: float) -> None:
        self._want(iteration_at(fraction, self.last_iteration))
        if fraction >= 1:
            self.activity_changed.emit()

    def _want(self, iteration: int) -> None:
        self._wanted = iteration
        self.shown.emit()
