"""The path of one weight over a run, with no more points than a picture has columns."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.history import History

# Of a run too long for all its weights to be kept, at most so many of the first iterations are looked at, and
# later ones here and there,
_MOST_FIRST = 1024
# so many in a row: a weight that swings is seen to swing.
_IN_A_ROW = 3


def weight_path(history: History, place: int, edges: Array) -> tuple[Array, Array]:
    """Return exact weights of a run, few enough to be drawn.

    In each column of a picture these are the smallest and the largest weight of those that are looked at: of
    all iterations in a short run, of some in a long one.

    Args:
        history: any length.
        place: of the weight, among the flat ones.
        edges: (columns + 1,), the iterations at which the columns begin and end, rising.

    Returns:
        The iterations, rising, and the weights there, (points,) each; the first and the last iteration are
        among them.
    """
    iterations, weights = _looked_at(history, place, edges)
    starts = np.unique(np.searchsorted(iterations, edges[:-1]))
    points = {0, len(iterations) - 1}
    for start, end in pairwise([*starts.tolist(), len(iterations)]):
        if start < end:
            column = weights[start:end]
            points |= {start + int(column.argmin()), start + int(column.argmax())}
    chosen = sorted(points)
    return iterations[chosen].astype(np.float64), weights[chosen]


def _looked_at(history: History, place: int, edges: Array) -> tuple[NDArray[np.intp], Array]:
    last, spacing = history.iterations, history.spacing
    if spacing == 1:
        return np.arange(last + 1), np.append(history.checkpoints[:last, place], history.last_weights[place])
    # All of them where the columns are narrower than the spacing.
    narrow = edges[:-1][np.diff(edges) < spacing]
    wanted = min(last, _MOST_FIRST, int(narrow.max(initial=1)))
    first = history.replayer.iterations_after(history.checkpoints[0], wanted)[:, place]
    iterations, weights = [np.arange(len(first))], [first.copy()]
    later = np.unique(np.ceil(edges[edges >= len(first)] / spacing).astype(np.intp))
    for checkpoint in later[later * spacing < last].tolist():
        start = checkpoint * spacing
        some = min(_IN_A_ROW, spacing, last - start) - 1
        iterations.append(np.arange(start, start + some + 1))
        weights.append(
            history.replayer.iterations_after(history.checkpoints[checkpoint], some)[:, place].copy()
        )
    if iterations[-1][-1] < last:
        iterations.append(np.array([last]))
        weights.append(history.last_weights[[place]])
    return np.concatenate(iterations), np.concatenate(weights)
