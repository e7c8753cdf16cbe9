"""What the loss plot shows of a session: which curves, on which scales, from where to where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import floor, isfinite, log10

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.loss_curve import LossCurve
from nn_desktop.gui.plot.points import curve_points
from nn_desktop.gui.plot.scale import Scale
from nn_desktop.session.session import Session

# From here on a logarithmic scale shows more than a linear one.
_LONG_RUN = 100
_LARGE_FALL = 20.0
# Losses further below the largest than this stand at the bottom.
_DEEPEST = 1e-14


class AxisMode(Enum):
    """Which scale an axis has."""

    AUTOMATIC = "automatic"
    LOGARITHMIC = "logarithmic"
    LINEAR = "linear"

    def is_logarithmic(self, *, helps: bool) -> bool:
        """Whether the scale is logarithmic; an automatic one is where that helps."""
        return helps if self is AxisMode.AUTOMATIC else self is AxisMode.LOGARITHMIC


@dataclass(frozen=True, eq=False)
class DrawnCurve:
    """A line in the plot: where its points stand, and its name in the legend."""

    xs: Array
    ys: Array
    name: str = ""


@dataclass(frozen=True, eq=False)
class PlotContents:
    """Everything that the plot shows but the cursor.

    Attributes:
        x_scale: of the iterations.
        y_scale: of the losses.
        x_range: first and last place.
        y_range: lowest and highest place.
        curve: the run.
        earlier: runs before it, the oldest first.
    """

    x_scale: Scale
    y_scale: Scale
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    curve: DrawnCurve
    earlier: Sequence[DrawnCurve]

    @classmethod
    def of(cls, session: Session, modes: Mapping[str, AxisMode], columns: int) -> "PlotContents":
        """Work out what there is to show.

        Args:
            session: whose runs.
            modes: how the scales of the axes "x" (iterations) and "y" (losses) are chosen.
            columns: into how many columns the points are gathered.
        """
        shown_run, earlier_runs = session.shown_run, session.shown_run.earlier_runs
        curves = [session.history.loss_curve, *(run.loss_curve for run in earlier_runs)]
        names = [shown_run.name, *(shown_run.names.name(run.experiment) for run in earlier_runs)]
        last = _last_iteration(session)
        smallest, largest = _extremes(curves)
        x_scale = Scale(modes["x"].is_logarithmic(helps=last >= _LONG_RUN))
        # The axis ends at a whole power of ten: it keeps still while the loss falls.
        bottom = floor(log10(smallest) + 1e-9)
        y_scale = Scale(modes["y"].is_logarithmic(helps=smallest < largest / _LARGE_FALL), 10.0**bottom)
        lowest = bottom if y_scale.logarithmic else 0.0

        def drawn(curve: LossCurve, name: str) -> DrawnCurve:
            iterations, losses = curve_points(curve, x_scale, last, columns)
            return DrawnCurve(x_scale.place(iterations), y_scale.place(losses), name)

        current, *earlier = map(drawn, curves, names)
        return cls(
            x_scale=x_scale,
            y_scale=y_scale,
            x_range=_padded(x_scale.place_of(0), x_scale.place_of(last), 0.015, 0.015),
            y_range=_padded(lowest, y_scale.place_of(largest), 0.05, 0.06),
            curve=current,
            earlier=earlier,
        )


def _last_iteration(session: Session) -> int:
    """How far the axis goes."""
    # At least as far as one press of Train goes: the axis stays where it is while the run grows.
    planned = session.experiment.settings.iterations
    earlier = (run.loss_curve.last_iteration for run in session.shown_run.earlier_runs)
    return max(session.last_iteration, planned, *earlier)


def _extremes(curves: Sequence[LossCurve]) -> tuple[float, float]:
    """Return the smallest loss above 0 and the largest loss of some curves."""
    smallest = min(curve.smallest_positive for curve in curves)
    largest = max(curve.largest for curve in curves)
    if not isfinite(smallest) or largest <= 0:
        return 1.0, max(largest, 1.0)
    return max(smallest, largest * _DEEPEST), largest


def _padded(first: float, last: float, before: float, after: float) -> tuple[float, float]:
    """Return a range with some room at both ends, as shares of its length."""
    length = max(last - first, 1e-9)
    return first - before * length, last + after * length
