"""How the cells of the training table are drawn and typed into."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from nn_desktop.gui.theme import Colours, as_colour, colours, mixed
from nn_desktop.gui.training_table_model import TrainingTableModel
from nn_desktop.gui.training_table_text import OUTPUT_COLUMN, TARGET_COLUMN

Index = QModelIndex | QPersistentModelIndex


def button_rectangle(cell: QRect) -> QRect:
    """The part of an input's cell that is a button; around it a click only selects."""
    height = max(16, cell.height() - 8)
    width = min(cell.width() - 8, height + 10)
    rectangle = QRect(0, 0, width, height)
    rectangle.moveCenter(cell.center())
    return rectangle


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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_cell(painter, option.rect, index, colours(self._table))

    def paint_outputs(self, painter: QPainter, area: QRect) -> None:
        """Draw the outputs that lie in a part of their column."""
        table, chosen = self._table, colours(self._table)
        left, width = table.columnViewportPosition(OUTPUT_COLUMN), table.columnWidth(OUTPUT_COLUMN)
        first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
        if first < 0:
            return
        # Below the rows there is no row.
        for row in range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1):
            rectangle = QRect(left, table.rowViewportPosition(row), width, table.rowHeight(row))
            self._paint_cell(painter, rectangle, self._model.index(row, OUTPUT_COLUMN), chosen)

    def _paint_cell(self, painter: QPainter, rectangle: QRect, index: Index, chosen: Colours) -> None:
        row, column = index.row(), index.column()
        # Not `index.data()`: a way through Qt and back, and thirty times a second cells change.
        text = self._model.text.cell(row, column)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row in self.marked_rows:
            painter.fillRect(rectangle, as_colour(chosen.warning))
        if self._table.selectionModel().isSelected(index):
            painter.fillRect(rectangle, as_colour(chosen.marked))
        if column < TARGET_COLUMN:
            self._paint_button(painter, rectangle, chosen, is_one=text == "1")
        elif column == OUTPUT_COLUMN:
            painter.setPen(chosen.for_answer_text(self._model.output(row)))
        else:
            painter.setPen(as_colour(chosen.text))
        painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, text)
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.setPen(QPen(as_colour(chosen.positive), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rectangle).adjusted(1, 1, -1.5, -1.5), 3, 3)
        painter.restore()

    def _paint_button(self, painter: QPainter, cell: QRect, chosen: Colours, *, is_one: bool) -> None:
        panel, positive = as_colour(chosen.panel), as_colour(chosen.positive)
        painter.setBrush(mixed(panel, positive, 0.22 if is_one else 0.0))
        painter.setPen(QPen(as_colour(chosen.positive if is_one else chosen.line), 1))
        painter.drawRoundedRect(QRectF(button_rectangle(cell)), 5, 5)
        painter.setPen(as_colour(chosen.text if is_one else chosen.muted))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.typed)
        return editor

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
