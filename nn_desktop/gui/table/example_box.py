"""The box that offers the examples."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.look.fields import leave_wheel_to_page
from nn_desktop.session.examples import Example

_WALKS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
# What the style leaves free beside the title.
_BESIDE = 2
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ExampleBox(QComboBox):
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
    def paintEvent(self, _event: QPaintEvent) -> None:
        # As Qt paints it, but with dots where the title is longer than the box, which Qt just cuts.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        style, part = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - _BESIDE
        text = self.currentText() or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        if self.currentIndex() < 0:
            colour = option.palette.color(QPalette.ColorRole.PlaceholderText)
            option.palette.setColor(QPalette.ColorRole.ButtonText, colour)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

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
