"""The little curve in a neuron: its activation, where sums stand on it, and how steep it is there."""

from math import hypot

import numpy as np
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPolygonF

from nn_desktop.core.network.activations import Array
from nn_desktop.gui.diagram.layout import Neuron
from nn_desktop.gui.diagram.numbers import DiagramNumbers

# Where along the curve its points are, from its left end to its right one.
_POINTS = np.linspace(-1.0, 1.0, 25)
# Of the radius: how far a tangent reaches from its point.
_TANGENT = 0.6


class Curve:
    """The curve of one neuron.

    Args:
        neuron: where it is drawn.
        numbers: whose activation it is.
        is_large: whether it has the neuron for itself, without a sum above it.
    """

    def __init__(self, neuron: Neuron, numbers: DiagramNumbers, *, is_large: bool) -> None:
        radius = neuron.radius
        self._numbers = numbers
        self._half = radius * (0.6 if is_large and neuron.has_text else 0.5)
        self._height = radius * (0.42 if is_large else 0.22)
        self._centre = neuron.centre + QPointF(0, 0 if is_large else radius * 0.4)
        self._reach = radius * _TANGENT

    def line(self) -> QPolygonF:
        """Return the whole of it."""
        return self._at(_POINTS)

    def point(self, total: float) -> QPointF:
        """Return where a sum stands on it."""
        return self._at(np.array([self._numbers.place_of(total)])).at(0)

    def tangent(self, total: float, slope: float) -> QLineF:
        """Return a line that touches it where a sum stands, as steep as it is there."""
        across, up = self._half, -self._height * self._numbers.drawn_slope(slope)
        scale = self._reach / hypot(across, up)
        way = QPointF(across * scale, up * scale)
        return QLineF(self.point(total) - way, self.point(total) + way)

    def _at(self, xs: Array) -> QPolygonF:
        heights = self._numbers.curve(xs)
        return QPolygonF(
            [
                self._centre + QPointF(x * self._half, -y * self._height)
                for x, y in zip(xs.tolist(), heights.tolist(), strict=True)
            ]
        )
