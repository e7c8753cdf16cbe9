"""The window is laid out before the plot has it painted."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from nn_desktop.called_by_qt import called_by_qt

# Each part that is laid out may ask the one around it for more room. So deep are they in each other.
_LEVELS = 8


class LayoutFirst(QObject):
    """Filters the events of a graphics scene.

    When an item has changed, Qt's scene has the whole window painted at once, also while parts of it still
    wait to be laid out. So for one change the window would be painted twice, first with parts in old places.
    """

    @called_by_qt(or_else=False)
    def eventFilter(self, _scene: QObject, event: QEvent) -> bool:
        # By such a call, which waits like other events, the scene looks what has changed.
        if event.type() == QEvent.Type.MetaCall:
            for _ in range(_LEVELS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return False
