"""How the cells of the training table are drawn and typed into."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr_later
from nn_desktop.gui.look.colours import Colours, colours, mixed
from nn_desktop.gui.look.fields import deletes_word
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.table.model import OUTPUT_COLUMN, TARGET_COLUMN, TrainingTableModel

TABLE_KEYS = (
    Key(tr_later("Arrows"), tr_later("To another cell")),
    Key(tr_later("Tab"), tr_later("To the next cell, and on from the last one; with Shift back")),
    Key(tr_later("Return"), tr_later("Down, and back to the column where typing began")),
    Key(tr_later("0 and 1"), tr_later("Set an input; other numbers go into the target")),
    Key(tr_later("Space"), tr_later("Change an input")),
    Key(tr_later("F2"), tr_later("Change what is in the target")),
    Key(tr_later("Delete"), tr_later("Clear the selected cells")),
    Key(tr_later("Ctrl+Tab"), tr_later("Leave the table")),
)
Index = QModelIndex | QPersistentModelIndex
_BESIDE_TARGET = 4
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


def button_rectangle(cell: QRect) -> QRect:
    """The part of an input's cell that is a button; around it a click only selects."""
    height = max(16, cell.height() - 8)
    width = min(cell.width() - 8, height + 10)
    rectangle = QRect(0, 0, width, height)
    rectangle.moveCenter(cell.center())
    return rectangle


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something. On a French keyboard digits need the shift key."""
    writes = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & ~writes


def leaves_table(event: QKeyEvent) -> bool:
    """Whether a key always leads out of the table: Tab alone goes from cell to cell."""
    is_tab = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (is_tab and with_ctrl) or event.key() == Qt.Key.Key_F6


class TrainingCellDelegate(QStyledItemDelegate):
    """Draws inputs as little buttons and outputs in the colour of their answer.

    Signals:
        typed: something is being typed into a cell.
    """

    typed = Signal()

    def __init__(self, table: QTableView, model: TrainingTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self.marked_rows: frozenset[int] = frozenset()

    @called_by_qt()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, chosen, cell = self._table, colours(self._table), QRectF(option.rect)
        text = self._model.cell_text(index.row(), index.column())
        if index.column() == TARGET_COLUMN:
            # It is what somebody has typed, and may be long: with dots, but never over its neighbours.
            room = option.rect.width() - _BESIDE_TARGET
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = table.selectionModel().isSelected(index)
        is_plain = not is_selected and index.row() not in self.marked_rows
        if not is_plain:
            painter.fillRect(cell, QColor(chosen.marked if is_selected else chosen.warning))
        if index.column() < TARGET_COLUMN:
            self._paint_button(painter, option.rect, chosen, is_one=text == "1")
        elif index.column() == OUTPUT_COLUMN and is_plain and not self._model.are_outputs_hidden:
            # On another ground orange cannot be read well enough.
            painter.setPen(chosen.for_answer_text(self._model.output(index.row())))
        else:
            painter.setPen(QColor(chosen.text))
        painter.drawText(cell, int(_CENTRED), text)
        painter.restore()

    def _paint_button(self, painter: QPainter, cell: QRect, chosen: Colours, *, is_one: bool) -> None:
        painter.setBrush(mixed(QColor(chosen.panel), QColor(chosen.positive), 0.22 if is_one else 0.0))
        painter.setPen(QColor(chosen.positive if is_one else chosen.edge))
        painter.drawRoundedRect(QRectF(button_rectangle(cell)), 5, 5)
        painter.setPen(QColor(chosen.text if is_one else chosen.muted))

    @called_by_qt(or_else=QStyledItemDelegate.createEditor)
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.typed)
        return editor

    @called_by_qt(or_else=False)
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and leaves_table(event):
            # The table takes what was typed, and then the key.
            self._table.setFocus()
            QApplication.sendEvent(self._table, event)
            return True
        if deletes_word(event):
            event.accept()
            return True
        return super().eventFilter(editor, event)

    @called_by_qt(or_else=False)
    def editorEvent(self, event: QEvent, _model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and not event.modifiers()
            and self._model.is_input(index)
            and button_rectangle(option.rect).contains(event.position().toPoint())
        ):
            self._model.toggle(index)
            return True
        return False
