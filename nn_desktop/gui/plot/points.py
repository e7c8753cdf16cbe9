"""From a loss curve of any length to no more points than a plot has pixels, without losing an extreme."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.loss_curve import LossCurve, bin_starts, bins_at
from nn_desktop.gui.plot.scale import Scale, column_edges


def curve_points(curve: LossCurve, scale: Scale, last_iteration: int, columns: int) -> tuple[Array, Array]:
    """Return the iterations and losses of the points of a line that shows `curve`.

    A column of pixels with several losses in it gets two points, the largest where it begins and the
    smallest where it ends, as a loss nearly always falls.

    Args:
        curve: any length.
        scale: of the iterations' axis.
        last_iteration: where the axis ends.
        columns: how many pixels wide it is.

    Returns:
        Two arrays of one length, at most 2 * columns.
    """
    iterations, losses = GrowingPoints().of(curve, scale, last_iteration, columns)
    return iterations, losses


@dataclass(frozen=True, eq=False)
class _Columns:
    """What the columns of an axis hold of any run that reaches them; without those that hold no iteration.

    Attributes:
        firsts: the first iteration in each column.
        ends: the first bin that starts behind each column.
        ranges: (columns, 2), the bin in which the first iteration lies, and the one in `ends`.
        iterations: (columns, 2), where the two points stand: the starts of the first and of the last of
            the bins that start in the column.
    """

    firsts: list[int]
    ends: list[int]
    ranges: NDArray[np.int64]
    iterations: NDArray[np.int64]

    @classmethod
    def of_axis(cls, scale: Scale, last_iteration: int, columns: int) -> "_Columns":
        """Work out the columns of an axis from 0 to `last_iteration`."""
        edges = np.ceil(column_edges(scale, last_iteration, columns)).astype(np.int64)
        filled = edges[1:] > edges[:-1]
        firsts = edges[:-1][filled]
        next_bins = bins_at(edges - 1) + 1
        ends = next_bins[1:][filled]
        return cls(
            firsts=firsts.tolist(),
            ends=ends.tolist(),
            ranges=np.stack([bins_at(firsts), ends], axis=1),
            iterations=bin_starts(np.stack([next_bins[:-1][filled], ends - 1], axis=1)),
        )


class GrowingPoints:
    """The points of a curve. While the curve grows, only those at its end are worked out."""

    def __init__(self) -> None:
        self._axis: tuple[Scale, int, int] | None = None
        self._curve: LossCurve | None = None
        self._forget()

    def of(self, curve: LossCurve, scale: Scale, last_iteration: int, columns: int) -> Array:
        """Return the same as `curve_points`, whatever was asked before; (2, points), iterations above."""
        axis = (scale, last_iteration, columns)
        if axis != self._axis:
            self._axis, self._columns = axis, _Columns.of_axis(scale, last_iteration, columns)
            self._forget()
        elif self._curve is None or not curve.continues(self._curve):
            self._forget()
        self._curve = curve
        if curve.bins > columns:
            return self._in_columns(curve)
        starts = np.stack([curve.starts, curve.starts], axis=1)
        return _points(starts, curve.minima, curve.maxima)[0]

    def _forget(self) -> None:
        # How many columns cannot change any more, how many points they have, and these, and some more.
        self._passed = 0
        self._passed_points = 0
        self._points = np.empty((2, 0))

    def _in_columns(self, curve: LossCurve) -> Array:
        columns, last_bin = self._columns, curve.bins - 1
        shown = slice(self._passed, bisect_right(columns.firsts, curve.last_iteration))
        smallest, largest = curve.extremes_of(np.minimum(columns.ranges[shown], last_bin + 1))
        # A column may begin inside the last bin, behind all starts.
        latest = np.array([bin_starts(last_bin), bin_starts(last_bin - 1)])
        iterations = np.minimum(columns.iterations[shown], latest)
        np.maximum(iterations[:, 0], iterations[:, 1], out=iterations[:, 1])
        points, wanted = _points(iterations, smallest, largest)
        points = np.concatenate([self._points[:, : self._passed_points], points], axis=1)
        # All bins but the last are full, so what lies before that stays as it is.
        passed = bisect_right(columns.ends, last_bin)
        self._passed_points += int(np.count_nonzero(wanted[: passed - self._passed]))
        self._passed, self._points = passed, points
        return points


def _points(
    iterations: NDArray[np.int64], smallest: Array, largest: Array
) -> tuple[Array, NDArray[np.bool_]]:
    """Return the points of some columns.

    Args:
        iterations: (columns, 2), where the two points stand.
        smallest: (columns,), the smallest loss.
        largest: (columns,), the largest loss.

    Returns:
        (2, points), iterations above losses, and (columns, 2), which points these are.
    """
    both = np.empty((2, *iterations.shape))
    both[0], both[1, :, 0], both[1, :, 1] = iterations, largest, smallest
    wanted = np.empty(iterations.shape, dtype=bool)
    # Where both are the same, one point is enough.
    wanted[:, 0], wanted[:, 1] = True, largest != smallest
    return both[:, wanted], wanted
