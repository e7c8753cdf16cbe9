"""The mouse wheel belongs to the page, and to a field only once somebody has gone to it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from nn_desktop.called_by_qt import called_by_qt


def leave_wheel_to_page(widget: QWidget) -> None:
    """Let the wheel change `widget` only while it has the focus, and scroll what it lies on otherwise.

    Qt's own fields take the wheel from whoever scrolls past them: a page is scrolled, and the learning
    rate is another.
    """
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        # Qt would give it the focus before it asks.
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelFilter(widget))


class _WheelFilter(QObject):
    @called_by_qt(or_else=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            # Ignored, so that Qt goes on to offer it to what lies below.
            event.ignore()
            return True
        return False
