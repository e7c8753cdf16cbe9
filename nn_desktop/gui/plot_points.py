"""From a loss curve of any length to no more points than a plot has pixels, without losing an extreme."""

import numpy as np

from nn_desktop.core.activations import Array
from nn_desktop.core.loss_curve import LossCurve
from nn_desktop.gui.plot_scale import Scale, column_edges


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
    starts = curve.starts
    if len(starts) <= columns:
        firsts = lasts = starts
        smallest, largest = curve.minima, curve.maxima
    else:
        edges = column_edges(scale, last_iteration, columns)
        smallest, largest = curve.envelope(edges)
        filled = ~np.isnan(smallest)
        # A column may begin inside the last bin, behind all starts.
        bins = np.minimum(np.searchsorted(starts, edges), len(starts) - 1)
        firsts = starts[bins[:-1][filled]]
        lasts = np.maximum(starts[bins[1:][filled] - 1], firsts)
        smallest, largest = smallest[filled], largest[filled]
    # Where both are the same, one point is enough.
    both = np.stack([largest, smallest], axis=1)
    wanted = np.stack([np.ones(len(largest), dtype=bool), largest != smallest], axis=1)
    return np.stack([firsts, lasts], axis=1)[wanted].astype(np.float64), both[wanted]
