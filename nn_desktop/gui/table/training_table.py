"""The training table: the view. How its cells are drawn and typed into is in `cell_delegate.py`."""

from contextlib import suppress

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QTableView,
    QToolTip,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import tr
from nn_desktop.gui.table.cell_delegate import TrainingCellDelegate, is_typed, leaves_table
from nn_desktop.gui.table.cell_path import Cell, CellPath
from nn_desktop.gui.table.headers import ColumnNames, RowNumbers
from nn_desktop.gui.table.model import SHOWN_COLUMNS, TARGET_COLUMN, Range, TrainingTableModel

Index = QModelIndex | QPersistentModelIndex
# The table is at least as wide as a number with so many digits.
_LEAST_DIGITS = 36
# No screen shows more.
_MOST_SEEN_ROWS = 200


class TrainingTable(QTableView):
    """The rows, editable: 0 and 1 by key, click or Space, targets and words such as TRUE by typing.

    The keys are those of a spreadsheet: Tab goes to the next cell, Return down and back to the column where
    typing began. Tab on the last cell leaves the table, Ctrl+Tab and F6 always do.

    Signals:
        typed: something is being typed into a cell, or is not any more.
        refused: what was typed into a cell was refused, which has been said.
        clearing: Delete or Backspace was pressed.
        row_wanted: Return was pressed behind the target of the last row, after its inputs; with the column
            to go to in a new one.
    """

    typed = Signal()
    refused = Signal()
    clearing = Signal()
    row_wanted = Signal(int)

    def __init__(self, model: TrainingTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingTable")
        self.setAccessibleName(tr("Training data"))
        self.setModel(model)
        self._model = model
        self.cells = TrainingCellDelegate(self, model)
        self.setItemDelegate(self.cells)
        self.cells.closeEditor.connect(self.typed)
        self.cells.typed.connect(self.typed)
        model.refused.connect(self._explain_refusal)
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(self._set_width)
            signal.connect(self.updateGeometry)

        self._names = ColumnNames(self)
        self._path = CellPath()
        self._last_digit = ""
        self.selectionModel().currentChanged.connect(self._forget_digit)
        self._is_refused = False
        self._set_up()
        self._set_cell_size()
        self.setCurrentIndex(model.index(0, 0))
        self.clearSelection()

    def _set_up(self) -> None:
        # No higher than its rows: what there is to say about them stands directly below.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        # Qt's own would go through the outputs as well, and never out.
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # see _set_width
        self.setHorizontalHeader(self._names)
        self.setVerticalHeader(RowNumbers(self))

    def height_of(self, rows: int) -> int:
        """Return the height that shows so many rows without scrolling."""
        return self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize()

    def selected_blocks(self) -> list[Range]:
        """The selected cells, or else the current one; none if there is none.

        Block by block: asked for its cells, a long table that is selected as a whole has half a million.
        """
        selection = self.selectionModel().selection()
        blocks = [selection.at(place) for place in range(selection.count())]
        ranges = [
            (range(block.top(), block.bottom() + 1), range(block.left(), block.right() + 1))
            for block in blocks
        ]
        current = self.currentIndex()
        if not ranges and current.isValid():
            return [(range(current.row(), current.row() + 1), range(current.column(), current.column() + 1))]
        return ranges

    def selected_rows(self) -> NDArray[np.intp]:
        """The rows of the selected cells, or else the current one, rising."""
        is_selected = np.zeros(self._model.rowCount(), dtype=np.bool_)
        for rows, _ in self.selected_blocks():
            is_selected[rows.start : rows.stop] = True
        return np.flatnonzero(is_selected)

    def mark_rows(self, rows: frozenset[int]) -> None:
        """Tint the rows that a message speaks of."""
        if rows != self.cells.marked_rows:
            self.cells.marked_rows = rows
            self.viewport().update()

    def with_typing(self) -> TrainingSet:
        """Return the rows as they would be if what is being typed were finished now, if it is valid."""
        index = self.currentIndex()
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit) and editor.isModified():
            with suppress(ValueError):
                return self._model.with_cell(index, editor.text())
        return self._model.rows

    def finish_typing(self) -> None:
        """Take what is being typed into a cell, as if Return had been pressed."""
        if self.state() == QAbstractItemView.State.EditingState:
            # Losing the focus is how Qt's own editors finish.
            self.setFocus()

    def go_to(self, row: int, column: int) -> None:
        """Go to a cell and select nothing else. Qt's own way selects more while Shift or Ctrl is held."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row, column), flags)

    # The keys.

    def _go_along(self, forward: bool) -> bool:
        """Go to the next cell that can be typed into, or to the one before; return whether there is one."""
        place = self._path.along(self._current_cell(), self._model.rowCount(), forward=forward)
        if place is not None:
            self.go_to(*place)
        return place is not None

    def _go_down(self) -> None:
        """Go to the row below, back in the column where typing began; a new one may be wanted for it."""
        rows = self._model.rowCount()
        place = self._path.down(self._current_cell(), rows)
        if place is not None and place.row == rows:
            self.row_wanted.emit(place.column)
        elif place is not None:
            self.go_to(*place)

    def _current_cell(self) -> Cell:
        return Cell(self.currentIndex().row(), self.currentIndex().column())

    def _leave(self, forward: bool) -> None:
        super().focusNextPrevChild(forward)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the cell that it is pressed on, and return whether it means anything."""
        index = self.currentIndex()
        # It counts for the very next key alone.
        digit = self._last_digit
        self._forget_digit()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if leaves_table(event):
            self._leave(event.key() != Qt.Key.Key_Backtab)
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_down()
        elif plain and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clearing.emit()
        elif event.key() == Qt.Key.Key_Space and self._model.is_input(index):
            self._model.toggle(index)
        elif is_typed(event) and self._model.is_input(index):
            self._type_into_input(index, event, digit)
        elif is_typed(event) and index.column() != TARGET_COLUMN:
            self._model.refuse(
                tr("An output is what the network answers. Type into the inputs and the target.")
                if index.isValid()
                else tr("There is no row to type into. Add one first.")
            )
        else:
            return False
        return True

    def _type_into_input(self, index: QModelIndex, event: QKeyEvent, digit: str) -> None:
        """A digit counts at once. Else a word begins, with the `digit` before it; it counts at its end."""
        text = event.text()
        if text.isdecimal():
            self._last_digit = text
            self._model.setData(index, text)
            return
        self._model.refuse(
            tr("An input is 0 or 1. A word such as TRUE or on counts when you leave the cell.")
        )
        super().keyPressEvent(event)
        editor = self.indexWidget(index)
        # After Undo it stands there no longer.
        if digit == self._model.cell_text(index.row(), index.column()) and isinstance(editor, QLineEdit):
            editor.selectAll()
            editor.insert(digit + text)

    def _forget_digit(self) -> None:
        self._last_digit = ""

    def _explain_refusal(self, sentence: str) -> None:
        # What is wrong stays in its place, and so does the one who typed it.
        self._is_refused = self.state() == QAbstractItemView.State.EditingState
        place = self.visualRect(self.currentIndex()).bottomLeft()
        QToolTip.showText(self.viewport().mapToGlobal(place + QPoint(0, 4)), sentence, self)
        self.refused.emit()

    def _set_cell_size(self) -> None:
        self._names.fit()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self._set_width()
        self.updateGeometry()

    def _set_width(self) -> None:
        # The columns, the numbers of the rows, and a scroll bar: so no column is ever out of sight.
        width = SHOWN_COLUMNS * self._names.minimumSectionSize()
        width += max(self.fontMetrics().horizontalAdvance("00"), self.verticalHeader().sizeHint().width())
        width += self.verticalScrollBar().sizeHint().width()
        # And what stands above the table needs some room as well.
        self.setMinimumWidth(max(width, self.fontMetrics().horizontalAdvance(_LEAST_DIGITS * "0")))

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.height_of(min(self._model.rowCount(), _MOST_SEEN_ROWS)) + 1)

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_typing = self.state() == QAbstractItemView.State.EditingState
        if not is_typing and self._take_key(event):
            return
        super().keyPressEvent(event)
        if not is_typing and self.state() == QAbstractItemView.State.EditingState:
            # Qt ignores the key that has opened an editor, and it would be answered as one that nobody takes.
            event.accept()

    @called_by_qt(or_else=QTableView.focusNextPrevChild)
    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._go_along(forward) or super().focusNextPrevChild(forward)

    @called_by_qt(or_else=QTableView.closeEditor)
    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        # Qt's own way on would open the next editor, in outputs as well.
        super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if hint == QStyledItemDelegate.EndEditHint.RevertModelCache:
            self._model.take_back()
        was_refused, self._is_refused = self._is_refused, False
        if was_refused:
            return
        match hint:
            case QStyledItemDelegate.EndEditHint.SubmitModelCache:
                self._go_down()
            case QStyledItemDelegate.EndEditHint.EditNextItem:
                self.focusNextPrevChild(True)
            case QStyledItemDelegate.EndEditHint.EditPreviousItem:
                self.focusNextPrevChild(False)

    @called_by_qt()
    def keyboardSearch(self, _text: str) -> None:
        # Qt would look through all rows for one that begins so.
        pass

    @called_by_qt()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._model.is_input(self.indexAt(event.position().toPoint())):
            # Two quick clicks on an input are two clicks, not the wish for an editor.
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    @called_by_qt()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_cell_size()
