"""From where to where the axes of the loss plot go."""

from collections.abc import Sequence
from math import floor, isfinite, log10

from nn_desktop.core.network.loss_curve import LossCurve
from nn_desktop.gui.plot.scale import Scale

# Losses further below the largest than this stand at the bottom.
_DEEPEST = 1e-14


def extremes(curves: Sequence[LossCurve]) -> tuple[float, float]:
    """Return the smallest loss above 0 and the largest loss of some curves."""
    smallest = min(curve.smallest_positive for curve in curves)
    largest = max(curve.largest for curve in curves)
    if not isfinite(smallest) or largest <= 0:
        return 1.0, max(largest, 1.0)
    return max(smallest, largest * _DEEPEST), largest


def loss_range(scale: Scale, smallest: float, largest: float) -> tuple[float, float]:
    """Return the places of the lowest and the highest loss on an axis for losses between two."""
    if not scale.logarithmic:
        return padded(0.0, largest, 0.05, 0.06)
    # Whole powers of ten below: the axis keeps still while the loss falls.
    return padded(decade(smallest), scale.place_of(largest), 0.05, 0.06)


def decade(loss: float) -> int:
    """The power of ten at or below a loss, which is above 0."""
    return floor(log10(loss) + 1e-9)


def padded(first: float, last: float, before: float, after: float) -> tuple[float, float]:
    """Return a range with some room at both ends, as shares of its length."""
    length = max(last - first, 1e-9)
    return first - before * length, last + after * length
