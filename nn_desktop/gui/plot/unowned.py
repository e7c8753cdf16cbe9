"""What pyqtgraph makes for each plot and gives to nobody: who deletes it, and in which thread."""

from functools import partial

import pyqtgraph as pg
from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget


def delete_with(canvas: QWidget, plot: pg.PlotItem) -> None:
    """Have Qt delete a plot's menu and what belongs to it after the canvas, in the window's thread.

    Otherwise they would die with their Python objects, in whichever thread Python throws those away. The
    canvas does not become their parent: then the window would have a menu that nobody ever sees.
    """
    for part in (plot.ctrlMenu, plot.stateGroup):
        canvas.destroyed.connect(part.deleteLater)
        part.destroyed.connect(partial(_hold, part))
    plot.autoBtn.setPixmap(QPixmap())


def _hold(_part: QObject) -> None:
    """Be told of the end of a part, and so keep its Python object until then."""
