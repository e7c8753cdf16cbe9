"""Whether anybody would see that the curve in the loss plot has become longer.

While a network trains, thirty times a second, the curve grows by a few pixels, later by less than one, and
what is new lies under the point of the cursor that is carried along. It is drawn when it comes out.
"""

from dataclasses import dataclass
from math import hypot

from nn_desktop.core.network.loss_curve import LossCurve
from nn_desktop.gui.plot.moving_layer import POINT_RADIUS
from nn_desktop.gui.plot.plot_contents import PlotContents
from nn_desktop.session.shown_run import EarlierRun

# In pixels.
_SEEN = 0.5
# The line is two pixels wide, and its edge and the point's are soft.
_HIDDEN = POINT_RADIUS - 1.5


@dataclass(frozen=True, eq=False)
class DrawnPlot:
    """What is drawn now.

    Attributes:
        curve: the run.
        earlier_runs: runs before it.
        last_iteration: how far the axis goes.
        contents: both as lines, and the axes.
        size: width and height of what is between the axes, in pixels.
    """

    curve: LossCurve
    earlier_runs: tuple[EarlierRun, ...]
    last_iteration: int
    contents: PlotContents
    size: tuple[int, int]


def grows_unseen(drawn: DrawnPlot, after: LossCurve, *, has_point: bool) -> bool:
    """Return whether a plot looks the same with another curve.

    Args:
        drawn: the plot as it is.
        after: the curve now.
        has_point: whether the cursor's point stands at the end of `after`.
    """
    before, shown, (width, height) = drawn.curve, drawn.contents, drawn.size
    if not after.continues(before):
        return False
    growth = shown.x_scale.place_of(after.last_iteration) - shown.x_scale.place_of(before.last_iteration)
    across = growth * width / (shown.x_range[1] - shown.x_range[0])
    if across >= (_HIDDEN if has_point else _SEEN):
        return False
    smallest, largest = after.extremes_since(before.last_iteration)
    if smallest < shown.y_scale.smallest or largest > before.largest:
        # The axis of losses may end elsewhere.
        return False
    rise = shown.y_scale.place_of(largest) - shown.y_scale.place_of(smallest)
    down = rise * height / (shown.y_range[1] - shown.y_range[0])
    return across < _SEEN or hypot(across, down) < _HIDDEN
