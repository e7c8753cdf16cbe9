"""What has been painted on the screen, bit by bit, against what one painting of everything gives."""

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget


def pixels(image: QImage) -> np.ndarray:
    """Return the colours of an image, (height, 4 * width)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).copy()


def assert_is_as_painted_anew(widget: QWidget) -> None:
    """Nothing is left behind of what was shown before, and nothing is missing."""
    QApplication.processEvents()
    window = widget.window()
    place = widget.mapTo(window, QPoint(0, 0))
    screen = window.screen()
    seen = screen.grabWindow(window.winId(), place.x(), place.y(), widget.width(), widget.height())
    assert np.array_equal(pixels(seen.toImage()), pixels(widget.grab().toImage()))
