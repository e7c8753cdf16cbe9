"""From a loss curve of any length to no more points than a plot has pixels, without losing an extreme."""

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.loss_curve import LossCurve
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
    edges = column_edges(scale, last_iteration, columns)
    smallest, largest = curve.envelope(edges)
    # The first and the last iteration in each column.
    firsts = np.ceil(edges)
    iterations = np.stack([firsts[:-1], np.minimum(firsts[1:] - 1, curve.last_iteration)], axis=1)
    losses = np.stack([largest, smallest], axis=1)
    # A column without an iteration has no point; where both are the same, one is enough.
    wanted = np.stack([~np.isnan(largest), largest > smallest], axis=1)
    return iterations[wanted], losses[wanted]


def distance_to_line(xs: Array, ys: Array) -> float:
    """Return how far the line through some points, (points,) each, passes from 0, 0."""
    if len(xs) == 1:
        return float(np.hypot(xs[0], ys[0]))
    right, up = np.diff(xs), np.diff(ys)
    lengths = np.maximum(right**2 + up**2, 1e-12)
    # How far along each piece its nearest point is.
    shares = np.clip(-(xs[:-1] * right + ys[:-1] * up) / lengths, 0.0, 1.0)
    return float(np.hypot(xs[:-1] + shares * right, ys[:-1] + shares * up).min())
