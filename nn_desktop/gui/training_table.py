"""The training table: the view, and how its cells are drawn and typed into."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from nn_desktop.core.translation import tr
from nn_desktop.gui.theme import colours, mixed
from nn_desktop.gui.training_table_model import OUTPUT_COLUMN, TARGET_COLUMN, TrainingTableModel

Index = QModelIndex | QPersistentModelIndex


def button_rectangle(cell: QRect) -> QRect:
    """The part of an input's cell that is a button; around it a click only selects."""
    height = max(16, cell.height() - 8)
    width = min(cell.width() - 8, height + 10)
    rectangle = QRect(0, 0, width, height)
    rectangle.moveCenter(cell.center())
    return rectangle


class TrainingCellDelegate(QStyledItemDelegate):
    """Draws inputs as little buttons and outputs in the colour of their answer."""

    def __init__(self, table: "TrainingTable", model: TrainingTableModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self.marked_rows: frozenset[int] = frozenset()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen = colours(self._table)
        rectangle = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() in self.marked_rows:
            painter.fillRect(rectangle, QColor(chosen.warning))
        if self._table.selectionModel().isSelected(index):
            painter.fillRect(rectangle, QColor(chosen.marked))
        painter.setPen(QColor(chosen.text))
        if index.column() < TARGET_COLUMN:
            self._paint_button(painter, rectangle, index)
        elif index.column() == OUTPUT_COLUMN:
            painter.setPen(chosen.for_answer_text(self._model.output(index.row())))
        painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, index.data())
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.setPen(QPen(QColor(chosen.positive), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rectangle).adjusted(1, 1, -1.5, -1.5), 3, 3)
        painter.restore()

    def _paint_button(self, painter: QPainter, cell: QRect, index: Index) -> None:
        chosen = colours(self._table)
        is_one = index.data() == "1"
        painter.setBrush(mixed(QColor(chosen.panel), QColor(chosen.positive), 0.22 if is_one else 0.0))
        painter.setPen(QPen(QColor(chosen.positive if is_one else chosen.line), 1))
        painter.drawRoundedRect(QRectF(button_rectangle(cell)), 5, 5)
        painter.setPen(QColor(chosen.text if is_one else chosen.muted))

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


class TrainingTable(QTableView):
    """The rows, editable: 0 and 1 by key, click or Space, targets by typing."""

    def __init__(self, model: TrainingTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingTable")
        self.setAccessibleName(tr("Training data"))
        self.setModel(model)
        self._model = model
        self.cells = TrainingCellDelegate(self, model)
        self.setItemDelegate(self.cells)
        self.cells.closeEditor.connect(self._go_on_after_typing)
        model.refused.connect(self._explain_refusal)

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
        # Fixed heights: measuring a hundred thousand rows would take seconds.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self._set_cell_size()
        self.setCurrentIndex(model.index(0, 0))
        self.clearSelection()

    def selected_rows(self) -> list[int]:
        """The rows of the selected cells, or else the current one."""
        # Block by block: asked for its cells, a long table that is selected as a whole has half a million.
        blocks = self.selectionModel().selection()
        ranges = [blocks.at(place) for place in range(blocks.count())]
        rows = sorted(set().union(*(range(each.top(), each.bottom() + 1) for each in ranges)))
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return rows

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
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in (tr("Output"), tr("Input 1")))
        self.horizontalHeader().setMinimumSectionSize(widest + 6)
        self.setMinimumWidth(OUTPUT_COLUMN * (widest + 6) + 2 * widest)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))

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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._model.is_input(self.indexAt(event.position().toPoint())):
            # Two quick clicks on an input are two clicks, not the wish for an editor.
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_cell_size()
