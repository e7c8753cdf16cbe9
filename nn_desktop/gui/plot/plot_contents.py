"""What the loss plot hands to the canvas that draws it."""

from collections.abc import Sequence
from dataclasses import dataclass

from nn_desktop.core.network.activations import Array
from nn_desktop.gui.plot.scale import Scale


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
        earlier: runs before it.
    """

    x_scale: Scale
    y_scale: Scale
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    curve: DrawnCurve
    earlier: Sequence[DrawnCurve]
