"""A layout that puts things beside each other, and into further rows where there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.gui.look.theme import GAP

_BETWEEN_ROWS = 2


class FlowLayout(QLayout):
    """Words in a text flow like this. What is hidden takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Return how high the items are in a width, and perhaps put them there."""
        x, y = rect.x(), rect.y()
        # One height for all: so they stand on one line.
        height = max((item.sizeHint().height() for item in self._shown()), default=0)
        for item in self._shown():
            width = min(item.sizeHint().width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y = rect.x(), y + height + _BETWEEN_ROWS
            if moves:
                item.setGeometry(QRect(x, y, width, height))
            x += width + GAP
        return y + height - rect.y()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    @called_by_qt()
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @called_by_qt(or_else=0)
    def count(self) -> int:
        return len(self._items)

    @called_by_qt()
    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    @called_by_qt()
    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    @called_by_qt(or_else=Qt.Orientation(0))
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @called_by_qt(or_else=False)
    def hasHeightForWidth(self) -> bool:
        return True

    @called_by_qt(or_else=0)
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    @called_by_qt()
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @called_by_qt(or_else=QSize())
    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        # The widest may be cut off: it is better than a window that must be scrolled sideways.
        return QSize(0, max((size.height() for size in sizes), default=0))
