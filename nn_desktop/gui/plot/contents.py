"""What the loss plot shows of a session: which curves, on which scales, how far; and when that changes."""

from collections.abc import Hashable
from enum import Enum

from nn_desktop.core.messages.wording import difference_text
from nn_desktop.core.network.loss_curve import LossCurve
from nn_desktop.gui.plot.plot_contents import DrawnCurve, PlotContents
from nn_desktop.gui.plot.plot_growth import DrawnPlot, grows_unseen
from nn_desktop.gui.plot.plot_ranges import decade, extremes, loss_range, padded
from nn_desktop.gui.plot.points import GrowingPoints, curve_points
from nn_desktop.gui.plot.scale import Scale
from nn_desktop.session.session import Session

# From here on a logarithmic scale shows more than a linear one.
_LONG_RUN = 100
_LARGE_FALL = 20.0


class AxisMode(Enum):
    """Which scale an axis has."""

    AUTOMATIC = "automatic"
    LOGARITHMIC = "logarithmic"
    LINEAR = "linear"


class PlotComposer:
    """Works out what the loss plot shows, and remembers what it showed last.

    Attributes:
        modes: how the scales of the axes "x" (iterations) and "y" (losses) are chosen.
        x_scale: of the iterations, as last shown.
        y_scale: of the losses.
    """

    def __init__(self, session: Session) -> None:
        self.modes = {"x": AxisMode.AUTOMATIC, "y": AxisMode.AUTOMATIC}
        self.x_scale = Scale(logarithmic=False)
        self.y_scale = Scale(logarithmic=False)
        self._session = session
        self._drawn_plot: DrawnPlot | None = None
        self._growing_points = GrowingPoints()
        self._earlier_shown: tuple[Hashable, list[DrawnCurve]] = (None, [])

    def compose(self, size: tuple[int, int]) -> PlotContents:
        """Return what there is to show, for so many pixels, width and height, between the axes."""
        last = self._last_iteration()
        # The line is two pixels wide, so two pixels are a column.
        contents = self._contents(size[0] // 2, last)
        session = self._session
        self._drawn_plot = DrawnPlot(
            session.history.loss_curve, session.shown_run.earlier_runs, last, contents, size
        )
        return contents

    def is_up_to_date(self, size: tuple[int, int]) -> bool:
        """Whether the same runs would be shown again, on axes of the same length and with as many pixels."""
        session, drawn = self._session, self._drawn_plot
        return (
            drawn is not None
            and drawn.curve is session.history.loss_curve
            and drawn.earlier_runs is session.shown_run.earlier_runs
            and drawn.last_iteration == self._last_iteration()
            and drawn.size == size
        )

    def grows_unseen(self) -> bool:
        """Whether the run is longer than what is drawn of it by too little to see."""
        session, drawn = self._session, self._drawn_plot
        # Earlier runs may have been cleared meanwhile.
        if drawn is None or session.shown_run.earlier_runs is not drawn.earlier_runs:
            return False
        at_end = (
            session.is_training
            and session.shown_run.follows_end
            and session.cursor == session.history.iterations
        )
        return grows_unseen(drawn, session.history.loss_curve, has_point=at_end)

    def _last_iteration(self) -> int:
        """How far the axis goes."""
        session = self._session
        # At least as far as one press of Train goes: the axis stays where it is while the run grows.
        planned = session.experiment.settings.iterations
        earlier = (run.loss_curve.last_iteration for run in session.shown_run.earlier_runs)
        return max(session.last_iteration, planned, *earlier)

    def _contents(self, columns: int, last: int) -> PlotContents:
        session = self._session
        curves = [session.history.loss_curve, *(run.loss_curve for run in session.shown_run.earlier_runs)]
        smallest, largest = extremes(curves)
        self.x_scale = Scale(self._is_logarithmic("x", last >= _LONG_RUN))
        # A whole power of ten, where the axis ends: the same for many frames, so that earlier runs are drawn
        # once and not again with each of them.
        lowest = 10.0 ** decade(smallest)
        self.y_scale = Scale(self._is_logarithmic("y", smallest < largest / _LARGE_FALL), lowest)
        return PlotContents(
            x_scale=self.x_scale,
            y_scale=self.y_scale,
            # On the right there must be room for half of the last mark: "10,000".
            x_range=padded(self.x_scale.place_of(0), self.x_scale.place_of(last), 0.015, 0.055),
            y_range=loss_range(self.y_scale, smallest, largest),
            curve=self._drawn(curves[0], last, columns),
            earlier=self._drawn_earlier(last, columns),
        )

    def _drawn_earlier(self, last: int, columns: int) -> list[DrawnCurve]:
        session = self._session
        now = session.experiment
        # They stand still while a run grows, however many they are. Where the scale ends below matters only
        # to losses that are smaller still.
        lowest = self.y_scale.smallest
        if all(run.loss_curve.smallest >= lowest for run in session.shown_run.earlier_runs):
            lowest = 0.0
        key = (
            session.shown_run.earlier_runs,
            now,
            self.x_scale,
            self.y_scale.logarithmic,
            lowest,
            last,
            columns,
        )
        if self._earlier_shown[0] != key:
            curves = [
                self._drawn(run.loss_curve, last, columns, difference_text(run.experiment, now))
                for run in session.shown_run.earlier_runs
            ]
            self._earlier_shown = (key, curves)
        return self._earlier_shown[1]

    def _is_logarithmic(self, axis: str, helps: bool) -> bool:
        mode = self.modes[axis]
        return helps if mode is AxisMode.AUTOMATIC else mode is AxisMode.LOGARITHMIC

    def _drawn(self, curve: LossCurve, last: int, columns: int, name: str = "") -> DrawnCurve:
        # Earlier runs no longer grow.
        find_points = curve_points if name else self._growing_points.of
        iterations, losses = find_points(curve, self.x_scale, last, columns)
        return DrawnCurve(self.x_scale.place(iterations), self.y_scale.place(losses), name)
