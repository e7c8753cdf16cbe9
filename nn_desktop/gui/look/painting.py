"""What panels paint with, made once: pens, and how a number stands in its place.

What Python makes while a window is painted, it has to take away again, and each time it may have to wait
for a training. Not in `colours.py`, because that is loaded before the first window: see `window_frame.py`.
"""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen, QTextOption

from nn_desktop.gui.look.colours import as_colour


@cache
def as_pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen in one of `Colours`. It is everybody's: nobody may change it."""
    return QPen(as_colour(colour), width, style)


def _centred() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


CENTRED = _centred()
"""How a number stands in the middle of a cell or a circle."""
