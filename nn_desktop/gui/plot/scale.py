"""The two scales of the loss plot: from iterations and losses to places along an axis, and back.

Logarithmic scales are worked out here rather than by the plotting library, because iteration 0 needs a
place too: it stands a little to the left of iteration 1.
"""

from dataclasses import dataclass

import numpy as np

from nn_desktop.core.network.activations import Array

# Where iteration 0 stands on a logarithmic axis.
_ZERO_STANDS_AT = 0.5


@dataclass(frozen=True)
class Scale:
    """Places along one axis.

    Attributes:
        logarithmic: whether equal factors are equally far apart.
        smallest: what stands for 0 and below on a logarithmic axis.
    """

    logarithmic: bool
    smallest: float = _ZERO_STANDS_AT

    def place(self, values: Array) -> Array:
        """Return where `values` stand, any shape."""
        if not self.logarithmic:
            return values
        places: Array = np.log10(np.maximum(values, self.smallest))
        return places

    def place_of(self, value: float) -> float:
        """Return where one value stands."""
        return float(self.place(np.array(value)))

    def value_at(self, place: float) -> float:
        """Return what stands at a place."""
        if not self.logarithmic:
            return place
        return float(10.0 ** min(place, 300.0))

    def values_at(self, places: Array) -> Array:
        """Return what stands at some places, any shape."""
        values: Array = 10.0**places if self.logarithmic else places
        return values

    def iteration_at(self, place: float) -> int:
        """Return the iteration that is nearest to a place."""
        if not self.logarithmic:
            return round(place)
        halfway = (self.place_of(0) + self.place_of(1)) / 2
        return 0 if place < halfway else round(self.value_at(place))


def column_edges(scale: Scale, last_iteration: int, columns: int) -> Array:
    """Return the iterations at which the columns of an axis from 0 to `last_iteration` begin and end.

    Returns:
        (columns + 1,), rising.
    """
    places = np.linspace(scale.place_of(0), scale.place_of(last_iteration + 1), columns + 1)
    edges = scale.values_at(places)
    edges[0] = 0.0
    return edges
