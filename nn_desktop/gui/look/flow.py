"""A row of parts that goes on in further rows where there is no more room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look.theme import GAP

_BETWEEN_ROWS = 2


class Flow(QWidget):
    """Words in a text flow like this. What is hidden takes no room.

    No layout of Qt's own kind: such a one would have to keep items that Qt makes, and PySide may take them
    for gone when panels are built anew, in another language.

    Args:
        parts: what flows.
    """

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = parts
        for part in parts:
            part.setParent(self)

    def _arrange(self, width: int, *, moves: bool) -> int:
        """Return how high the parts are in a width, and perhaps put them there."""
        x, y = 0, 0
        shown = [part for part in self._parts if not part.isHidden()]
        # One height for all: so they stand on one line.
        height = max((part.sizeHint().height() for part in shown), default=0)
        for part in shown:
            # The widest may be cut off: it is better than a window that must be scrolled sideways.
            part_width = min(part.sizeHint().width(), width)
            if x > 0 and x + part_width > width:
                x, y = 0, y + height + _BETWEEN_ROWS
            if moves:
                part.setGeometry(x, y, part_width, height)
            x += part_width + GAP
        return y + height

    @called_by_qt(or_else=False)
    def event(self, event: QEvent) -> bool:
        # A part is shown, hidden or of another size; of that it hears nothing while it is out of sight.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.updateGeometry()
            self._arrange(self.width(), moves=True)
        return super().event(event)

    @called_by_qt()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), moves=True)

    @called_by_qt(or_else=False)
    def hasHeightForWidth(self) -> bool:
        return True

    @called_by_qt(or_else=0)
    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, moves=False)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._arrange(2**20, moves=False))
