"""A splitter whose handles can be moved with the arrow keys too."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr

_STEP = 16  # in pixels


class KeyHandle(QSplitterHandle):
    """What is drawn up and down, with the mouse or the keys."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Border between two panels"))
        self.setToolTip(tr("Drag, or press Up and Down: one panel grows and the other shrinks."))
        self.setAccessibleDescription(self.toolTip())

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -_STEP, Qt.Key.Key_Down: _STEP}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.moveSplitter(self.y() + step)


class KeySplitter(QSplitter):
    """The splitter, with one part above the other."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName(name)

    @called_by_qt(or_else=QSplitter.createHandle)
    def createHandle(self) -> QSplitterHandle:
        return KeyHandle(self)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        # A layout in which texts wrap asks for all that its parts would like, and a window that gets no
        # higher would scroll. The parts take what there is.
        return self.minimumSizeHint()
