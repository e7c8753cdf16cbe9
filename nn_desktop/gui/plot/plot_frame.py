"""Where the axes of the loss plot stand on the screen."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from nn_desktop.core.network.activations import Array


@dataclass(frozen=True)
class PictureFrame:
    """Where places along the axes stand on the screen.

    Attributes:
        picture: the part inside the axes, in pixels.
        x_range: the places at its left and right edge.
        y_range: the places at its lower and upper edge.
    """

    picture: QRectF
    x_range: tuple[float, float]
    y_range: tuple[float, float]

    def x(self, places: Array | float) -> Array | float:
        """Return the pixels, from the left, of places along the axis of iterations."""
        first, last = self.x_range
        return self.picture.left() + (places - first) * (self.picture.width() / (last - first))

    def y(self, places: Array | float) -> Array | float:
        """Return the pixels, from the top, of places along the axis of losses."""
        lowest, highest = self.y_range
        return self.picture.bottom() - (places - lowest) * (self.picture.height() / (highest - lowest))
