"""The box that offers the examples."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSizePolicy

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.look.fields import DottedBox, leave_wheel_to_page
from nn_desktop.session.examples import Example

_WALKS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ExampleBox(DottedBox):
    """Chooses an example, which replaces all rows: so only a click or Return does it.

    Qt's own box would go through the examples with the arrow keys and with letters, and each one that it
    passes would replace the rows. Here these keys open the list and walk in it.
    """

    def __init__(self, examples: tuple[Example, ...]) -> None:
        super().__init__()
        self.setObjectName("exampleComboBox")
        self.setAccessibleName(tr("Example"))
        self.setToolTip(tr("Replace the rows and settings by an example. Undo brings yours back."))
        self.setPlaceholderText(tr("Examples"))
        self.addItems([example.title for example in examples])
        for place, example in enumerate(examples):
            self.setItemData(place, example.notice, Qt.ItemDataRole.ToolTipRole)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        leave_wheel_to_page(self)

    @called_by_qt()
    def showPopup(self) -> None:
        # The box is narrow, beside a heading. Its list is as wide as the longest title; Qt, asked how wide an
        # entry wants to be, says how wide the box is.
        metrics = self.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        self.view().setMinimumWidth(widest + 2 * metrics.height())
        super().showPopup()

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_letter = event.text().isprintable() and event.text().strip() and not event.modifiers()
        if event.key() in _OPENS:
            self.showPopup()
        elif event.key() in _WALKS or is_letter:
            self.showPopup()
            QApplication.sendEvent(self.view(), event)
        else:
            super().keyPressEvent(event)
