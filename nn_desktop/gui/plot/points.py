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
