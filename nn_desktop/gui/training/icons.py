"""The signs on the buttons of the transport, drawn in the colours of the window."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

SIZE = 12
"""How wide and how high a sign is, in device-independent pixels."""


class Sign(Enum):
    """What stands on a button."""

    FIRST = "first"
    BACK = "back"
    PLAY = "play"
    PAUSE = "pause"
    FORWARD = "forward"
    LAST = "last"


# Where bars begin, and from where to where triangles point; the whole is 12 wide.
_BARS = {Sign.FIRST: (1.0,), Sign.LAST: (9.0,), Sign.PAUSE: (2.5, 7.5)}
_TRIANGLES = {
    Sign.FIRST: (11.0, 3.5),
    Sign.BACK: (9.0, 2.0),
    Sign.PLAY: (2.0, 11.0),
    Sign.FORWARD: (3.0, 10.0),
    Sign.LAST: (1.0, 8.5),
}
_BAR_WIDTH = 2.0


def sign_icon(sign: Sign, widget: QWidget) -> QIcon:
    """Return a sign in the colour of the texts of `widget`, and paler for when it is disabled."""
    icon = QIcon()
    palette = widget.palette()
    for mode, group in (
        (QIcon.Mode.Normal, palette.ColorGroup.Active),
        (QIcon.Mode.Disabled, palette.ColorGroup.Disabled),
    ):
        icon.addPixmap(_pixmap(sign, palette.color(group, palette.ColorRole.ButtonText), widget), mode)
    return icon


def _pixmap(sign: Sign, colour: QColor, widget: QWidget) -> QPixmap:
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for left in _BARS.get(sign, ()):
            painter.drawRect(QRectF(left, 1, _BAR_WIDTH, SIZE - 2))
        if sign in _TRIANGLES:
            base, tip = _TRIANGLES[sign]
            corners = (QPointF(base, 1), QPointF(base, SIZE - 1), QPointF(tip, SIZE / 2))
            painter.drawPolygon(QPolygonF(corners))
    return pixmap
