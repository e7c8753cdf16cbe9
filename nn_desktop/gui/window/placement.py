"""Where the window was: put back, but always onto a screen that is there."""

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_WISHED_SIZE = QSize(1440, 860)
# The panels scroll, but in less nobody finds anything, whatever a damaged file says.
_LEAST_SIZE = QSize(640, 400)


def restore_place(window: QMainWindow, geometry: bytes) -> None:
    """Put a window where it was.

    Args:
        window: the window.
        geometry: what `place_of` said the last time; anything else gives the default.
    """
    window.setMinimumSize(_LEAST_SIZE.boundedTo(window.screen().availableSize()))
    # Qt reads its own bytes, but believes them: a window on a screen that is gone would not be seen.
    if not geometry or not window.restoreGeometry(QByteArray(geometry)):
        window.resize(_WISHED_SIZE.boundedTo(window.screen().availableSize()))
        return
    if window.isMaximized() or window.isFullScreen():
        return
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    window.setGeometry(inside(window.geometry(), screen.availableGeometry()))


def show_in_place(window: QMainWindow) -> None:
    """Show a window: maximised if it is as large as the screen, so that its title bar has room as well."""
    room = window.screen().availableSize()
    # How high the title bar is, nobody knows before. Without it, the last buttons were below the screen.
    is_as_large = window.width() >= room.width() or window.height() >= room.height()
    if is_as_large and not window.isFullScreen():
        window.showMaximized()
    else:
        window.show()


def place_of(window: QMainWindow) -> bytes:
    """Return where a window is, for `restore_place`."""
    return bytes(window.saveGeometry().data())


def inside(place: QRect, screen: QRect) -> QRect:
    """Return `place`, moved as little as needed to lie on `screen`, and made smaller if it must be."""
    size = place.size().boundedTo(screen.size())
    left = min(max(place.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(place.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
