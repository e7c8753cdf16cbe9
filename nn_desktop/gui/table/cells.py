"""How the cells of the training table are drawn and typed into."""

from dataclasses import dataclass
from functools import lru_cache

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
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nn_desktop.gui.look.colours import Colours, as_colour, colours, mixed
from nn_desktop.gui.look.painting import CENTRED, as_pen
from nn_desktop.gui.table.model import TrainingTableModel
from nn_desktop.gui.table.training_table_text import OUTPUT_COLUMN, TARGET_COLUMN, TableText

Index = QModelIndex | QPersistentModelIndex
_RECTANGLES = 1000


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


@lru_cache(_RECTANGLES)
def _rectangle(left: int, top: int, width: int, height: int) -> QRectF:
    """Return a cell's rectangle, the same one each time: see `as_pen`. Nobody may change it."""
    return QRectF(left, top, width, height)


@dataclass(frozen=True)
class _Cell:
    """Which cell it is, and how it stands out."""

    row: int
    column: int
    is_selected: bool
    is_focused: bool


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
        table = self._table
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_cell(
            painter,
            QRectF(option.rect),
            _Cell(
                index.row(),
                index.column(),
                is_selected=table.selectionModel().isSelected(index),
                is_focused=table.hasFocus() and index == table.currentIndex(),
            ),
            self._model.text,
            colours(table),
        )
        painter.restore()

    def paint_outputs(self, painter: QPainter, area: QRect) -> None:
        """Draw the outputs that lie in a part of their column.

        Each question to Qt may have to wait for a training, so there is none too many.
        """
        table, text, chosen = self._table, self._model.text, colours(self._table)
        left, width = table.columnViewportPosition(OUTPUT_COLUMN), table.columnWidth(OUTPUT_COLUMN)
        first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
        if first < 0:
            return
        # Below the rows there is no row.
        rows = range(first, (last if last >= 0 else len(text.rows) - 1) + 1)
        top, height = table.rowViewportPosition(first), table.rowHeight(first)
        chosen_rows = self._selected_outputs(rows)
        current = table.currentIndex() if table.hasFocus() else QModelIndex()
        focused = current.row() if current.column() == OUTPUT_COLUMN else -1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in rows:
            # All rows are equally high.
            rectangle = _rectangle(left, top + (row - first) * height, width, height)
            cell = _Cell(row, OUTPUT_COLUMN, is_selected=row in chosen_rows, is_focused=row == focused)
            self._paint_cell(painter, rectangle, cell, text, chosen)

    def _selected_outputs(self, rows: range) -> set[int]:
        """Those of some rows whose outputs are selected."""
        selection = self._table.selectionModel()
        if not selection.hasSelection():
            return set()
        return {row for row in rows if selection.isSelected(self._model.index(row, OUTPUT_COLUMN))}

    def _paint_cell(
        self, painter: QPainter, rectangle: QRectF, cell: _Cell, shown: TableText, chosen: Colours
    ) -> None:
        text = shown.cell(cell.row, cell.column)
        if cell.row in self.marked_rows:
            painter.fillRect(rectangle, as_colour(chosen.warning))
        if cell.is_selected:
            painter.fillRect(rectangle, as_colour(chosen.marked))
        if cell.column < TARGET_COLUMN:
            self._paint_button(painter, rectangle, chosen, is_one=text == "1")
        elif cell.column == OUTPUT_COLUMN:
            painter.setPen(chosen.for_answer_text(shown.output(cell.row)))
        else:
            painter.setPen(as_colour(chosen.text))
        painter.drawText(rectangle, text, CENTRED)
        if cell.is_focused:
            painter.setPen(as_pen(chosen.positive, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rectangle.adjusted(1, 1, -1.5, -1.5), 3, 3)

    def _paint_button(self, painter: QPainter, cell: QRectF, chosen: Colours, *, is_one: bool) -> None:
        panel, positive = as_colour(chosen.panel), as_colour(chosen.positive)
        painter.setBrush(mixed(panel, positive, 0.22 if is_one else 0.0))
        painter.setPen(as_pen(chosen.positive if is_one else chosen.edge))
        painter.drawRoundedRect(QRectF(button_rectangle(cell.toRect())), 5, 5)
        painter.setPen(as_colour(chosen.text if is_one else chosen.muted))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.typed)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and leaves_table(event):
            # The table takes what was typed, and then the key.
            self._table.setFocus()
            QApplication.sendEvent(self._table, event)
            return True
        return super().eventFilter(editor, event)

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
