"""The loss plot as a picture in a file."""

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator

from nn_desktop.gui.plot.loss_plot import LossPlot

_SCALE = 2


def plot_picture(plot: LossPlot, kind: str) -> bytes:
    """Return what the plot shows now, as the content of a file.

    Args:
        plot: the plot, on the screen.
        kind: "png" for its pixels, twice as many each way as on the screen; "svg" for its lines and letters.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "png":
        QPixmap.fromImage(_pixels(plot)).save(buffer, "PNG")
    else:
        _draw(plot, buffer)
    return bytes(buffer.data().data())


def _pixels(plot: LossPlot) -> QImage:
    """Draw the plot itself, without the frame around it that shows where the keyboard is."""
    canvas = plot.canvas
    image = QImage(canvas.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    with QPainter(image) as painter:
        canvas.paint(painter)
    return image


def _draw(plot: LossPlot, file: QIODevice) -> None:
    canvas = plot.canvas
    generator = QSvgGenerator()
    generator.setOutputDevice(file)
    # As many pixels to an inch as on the screen: letters and axes are as large there as everything else.
    generator.setResolution(canvas.logicalDpiX())
    generator.setSize(canvas.size())
    generator.setViewBox(QRectF(0, 0, canvas.width(), canvas.height()))
    generator.setTitle(plot.accessibleName())
    generator.setDescription(plot.accessibleDescription())
    with QPainter(generator) as painter:  # it ends whatever goes wrong, and before what it paints on
        canvas.paint(painter)
