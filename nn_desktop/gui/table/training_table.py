"""The training table: the view. How its cells are drawn and typed into is in `training_cells.py`."""

from collections.abc import Sequence
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
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QToolTip,
    QWidget,
)

from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.theme import small_font
from nn_desktop.gui.table.cells import TrainingCellDelegate
from nn_desktop.gui.table.model import TrainingTableModel
from nn_desktop.gui.table.training_table_text import COLUMNS, OUTPUT_COLUMN, Range

Index = QModelIndex | QPersistentModelIndex
# The table is at least as wide as a number with so many digits.
_LEAST_DIGITS = 36


class RowNumbers(QHeaderView):
    """The numbers beside the rows, as wide as the largest needs."""

    def __init__(self, table: "TrainingTable") -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        # Qt would ask for hundreds of numbers, whenever there are more or fewer rows.
        # As many as the model has: this may be asked before the header has heard of new ones.
        widest = number_format.count(10 ** len(str(self.model().rowCount())) - 1)
        return QSize(self.fontMetrics().horizontalAdvance(widest) + 14, 0)


class TrainingTable(QTableView):
    """The rows, editable: 0 and 1 by key, click or Space, targets by typing.

    Signals:
        typed: something is being typed into a cell, or is not any more.
    """

    typed = Signal()

    def __init__(self, model: TrainingTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingTable")
        self.setAccessibleName(tr("Training data"))
        self.setModel(model)
        self._model = model
        self.cells = TrainingCellDelegate(self, model)
        self.setItemDelegate(self.cells)
        self.cells.closeEditor.connect(self._go_on_after_typing)
        self.cells.closeEditor.connect(self.typed)
        self.cells.typed.connect(self.typed)
        model.refused.connect(self._explain_refusal)
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(self._set_width)

        # Tab goes on to the next part of the window; arrows move in the table.
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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        # A header asks at each repaint whether whole columns are selected, and walks along all rows for it.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.setVerticalHeader(RowNumbers(self))
        # Fixed heights: measuring a hundred thousand rows would take seconds.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self._set_cell_size()
        self.setCurrentIndex(model.index(0, 0))
        self.clearSelection()

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

    def move_down(self) -> None:
        """Make the cell below the current one."""
        below = self._model.index(self.currentIndex().row() + 1, self.currentIndex().column())
        if below.isValid():
            self.setCurrentIndex(below)

    def with_typing(self) -> TrainingSet:
        """Return the rows as they would be if what is being typed were finished now, if it is valid."""
        index = self.currentIndex()
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit) and editor.isModified():
            with suppress(ValueError):
                return self._model.with_cell(index, editor.text())
        return self._model.text.rows

    def finish_typing(self) -> None:
        """Take what is being typed into a cell, as if Return had been pressed."""
        if self.state() == QAbstractItemView.State.EditingState:
            # Losing the focus is how Qt's own editors finish.
            self.setFocus()

    def _go_on_after_typing(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        # Return in an editor goes down a row, as in a spreadsheet. Other keys give other hints.
        if hint is QStyledItemDelegate.EndEditHint.SubmitModelCache:
            self.move_down()

    def _explain_refusal(self, sentence: str) -> None:
        place = self.visualRect(self.currentIndex()).bottomLeft()
        QToolTip.showText(self.viewport().mapToGlobal(place + QPoint(0, 4)), sentence, self)

    def _set_cell_size(self) -> None:
        # In some languages the names of the columns are long; the numbers below them are not.
        header = self.horizontalHeader()
        font = small_font(self)
        # By a style sheet, because the window's takes away fonts that are set otherwise.
        size = f"{font.pointSizeF():.1f}pt"
        header.setStyleSheet(f"QHeaderView::section {{ font-size: {size}; padding: 4px 0 }}")
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(text) for text in (tr("Output"), tr("Input 1")))
        header.setMinimumSectionSize(widest + 4)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self._set_width()

    def _set_width(self) -> None:
        # The columns, and the numbers of the rows; long ones stand beside a scroll bar.
        width = COLUMNS * self.horizontalHeader().minimumSectionSize()
        width += max(self.fontMetrics().horizontalAdvance("000"), self.verticalHeader().sizeHint().width())
        if self._model.rowCount() >= 100:
            width += self.verticalScrollBar().sizeHint().width()
        # And what stands above the table needs some room as well.
        self.setMinimumWidth(max(width, self.fontMetrics().horizontalAdvance(_LEAST_DIGITS * "0")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self._model.is_input(index) and self.state() != QAbstractItemView.State.EditingState:
            if event.key() == Qt.Key.Key_Space:
                self._model.toggle(index)
                return
            text = event.text()
            # On a French keyboard digits need the shift key.
            plain = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
            if text and text.isprintable() and not event.modifiers() & ~plain:
                self._model.setData(index, text)
                return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != (
            QAbstractItemView.State.EditingState
        ):
            self.move_down()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        # Qt would look through all rows for one that begins so. A digit typed into an output is a mistake.
        pass

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._model.is_input(self.indexAt(event.position().toPoint())):
            # Two quick clicks on an input are two clicks, not the wish for an editor.
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Of hundreds of rows Qt would paint all that is seen, and not only the columns that have changed.
        if self.state() != QAbstractItemView.State.EditingState:
            bottom = self.rowAt(self.viewport().height() - 1)
            last_seen = bottom if bottom >= 0 else self._model.rowCount() - 1
            rows = max(first.row(), self.rowAt(0)), min(last.row(), last_seen)
            if rows[0] > rows[1]:
                return
            first = self._model.index(rows[0], first.column())
            last = self._model.index(rows[1], last.column())
        super().dataChanged(first, last, list(roles))

    def paintEvent(self, event: QPaintEvent) -> None:
        # While a network trains the outputs change in every frame. Qt would ask Python five things about
        # each of them, one after the other, and each time the training would have to step aside.
        area = event.rect()
        left = self.columnViewportPosition(OUTPUT_COLUMN)
        if area.left() >= left and area.right() < left + self.columnWidth(OUTPUT_COLUMN):
            painter = QPainter(self.viewport())
            self.cells.paint_outputs(painter, area)
            painter.end()
        else:
            super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_cell_size()
