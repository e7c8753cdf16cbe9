"""From a loss curve of any length to no more points than a plot has pixels, without losing an extreme."""

import numpy as np

from nn_desktop.core.activations import Array
from nn_desktop.core.loss_curve import LossCurve
from nn_desktop.gui.plot_scale import Scale


def curve_points(curve: LossCurve, scale: Scale, last_iteration: int, columns: int) -> tuple[Array, Array]:
    """Return the iterations and losses of the points of a line that shows `curve`.

    A column of pixels with several losses in it gets two points, the smallest and the largest.

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
        iterations, smallest, largest = starts, curve.minima, curve.maxima
    else:
        places = np.linspace(scale.place_of(0), scale.place_of(last_iteration + 1), columns + 1)
        edges = scale.values_at(places)
        edges[0] = 0.0
        smallest, largest = curve.envelope(edges)
        filled = ~np.isnan(smallest)
        # A column may begin inside the last bin, behind all starts.
        places_of_bins = np.minimum(np.searchsorted(starts, edges[:-1]), len(starts) - 1)
        iterations = starts[places_of_bins[filled]]
        smallest, largest = smallest[filled], largest[filled]
    # Where both are the same, one point is enough.
    both = np.stack([largest, smallest], axis=1)
    wanted = np.stack([np.ones(len(largest), dtype=bool), largest != smallest], axis=1)
    return np.repeat(iterations.astype(np.float64), wanted.sum(axis=1)), both[wanted]
