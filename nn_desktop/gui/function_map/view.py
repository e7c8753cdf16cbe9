"""The picture of the 256 functions: a table whose cells are small squares."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.function_map.model import FunctionMapModel, Index, Order
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.theme import GAP, small_font

_SMALLEST_CELL, _LARGEST_CELL = 8, 34
# Cells smaller than this are longer in one direction if there is room: easier to hit, easier to see.
_STRETCHED_CELL, _MOST_STRETCH = 24, 1.5
_Move = QAbstractItemView.CursorAction


class _OnesHeader(QHeaderView):
    """The count of ones before each group. Qt's own drawing needs more room than such a row has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(small_font(self)).horizontalAdvance("8") + GAP, 0)

    @called_by_qt()
    def paintSection(self, painter: QPainter, rectangle: QRect, row: int) -> None:
        text = self.model().headerData(row, Qt.Orientation.Vertical)
        if text:
            painter.setFont(small_font(self))
            painter.setPen(QColor(colours(self).muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(rectangle, int(flags), text)


class FunctionMapView(QTableView):
    """The cells. All arrows move; Return, Space or a click choose.

    Signals:
        chosen: of a function.
        looked_at: another function is under the mouse, or else has the focus.
    """

    LEAST_HEIGHT = 16 * _SMALLEST_CELL

    chosen = Signal(int)
    looked_at = Signal()

    def __init__(self, model: FunctionMapModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("functionMap")
        self.setAccessibleName(tr("All 256 functions"))
        self._functions = model
        self._hovered: int | None = None
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._labels = _OnesHeader(self)
        self.setVerticalHeader(self._labels)
        for header in (self.horizontalHeader(), self._labels):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(_SMALLEST_CELL)
        self.horizontalHeader().hide()
        self.entered.connect(self._hover)
        self.clicked.connect(self._choose)
        self.setCurrentIndex(model.index_of(0))

    @property
    def function(self) -> int:
        """The function that is looked at: under the mouse, or else the one with the focus."""
        if self._hovered is not None:
            return self._hovered
        return self._current()

    def set_order(self, order: Order) -> None:
        """Let the functions stand in another order; the current one stays the current one."""
        current = self._current()
        self._functions.set_order(order)
        self._hovered = None
        self.setCurrentIndex(self._functions.index_of(current))

    def lay_out(self, room: QSize) -> None:
        """Make the cells as large as `room` allows, and the view as large as its cells."""
        rows, columns = self._functions.rowCount(), self._functions.columnCount()
        has_labels = self._functions.order is Order.BY_ONES
        labels = self._labels.sizeHint().width() if has_labels else 0
        wide, high = (room.width() - labels) / columns, room.height() / rows
        side = min(wide, high)
        stretched = max(side, min(_STRETCHED_CELL, side * _MOST_STRETCH))
        width = _whole(min(wide, stretched))
        height = _whole(min(high, stretched))
        self._labels.setVisible(has_labels)
        self.horizontalHeader().setDefaultSectionSize(width)
        self._labels.setDefaultSectionSize(height)
        self.setFixedSize(labels + columns * width, rows * height)

    def _current(self) -> int:
        return self._functions.function_at(self.currentIndex()) or 0

    def _hover(self, index: QModelIndex) -> None:
        self._look_at(self._functions.function_at(index))

    def _look_at(self, hovered: int | None) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
            self.looked_at.emit()

    def _choose(self, index: QModelIndex) -> None:
        function = self._functions.function_at(index)
        if function is not None:
            self.chosen.emit(function)

    # Painted here as a whole: a delegate would be called 256 times for each iteration of a sweep.

    @called_by_qt()
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = colours(self)
        # Of a cell and of its dot. What is right but for 0 0 0 is half blue: its lower half.
        grey = QColor(palette.line), QColor(palette.text)
        blue = QColor(palette.positive), QColor(palette.on_colour)
        halves = ((grey, grey), (grey, blue), (blue, blue))
        painter = QPainter(self.viewport())
        width, height = self.horizontalHeader().defaultSectionSize(), self._labels.defaultSectionSize()
        area = event.rect()
        dot = max(3, round(min(width, height) * 0.34))
        for row in range(area.top() // height, area.bottom() // height + 1):
            for column in range(area.left() // width, area.right() // width + 1):
                function = self._functions.function_in(row, column)
                if function is None:
                    continue
                cell = QRect(column * width, row * height, width - 1, height - 1)
                lower = cell.adjusted(0, cell.height() // 2, 0, 0)
                within = QRect(0, 0, dot, dot)
                within.moveCenter(cell.center())
                upper_colours, lower_colours = halves[self._functions.shades[function]]
                for half, (shade, dots) in ((cell, upper_colours), (lower, lower_colours)):
                    painter.fillRect(half, shade)
                    if self._functions.marked[function]:
                        painter.fillRect(half & within, dots)
        self._paint_outline(painter)

    def _paint_outline(self, painter: QPainter) -> None:
        """A frame around the function that is looked at, and a thinner one around the current one."""
        text = QColor(colours(self).text)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for function, is_strong in ((self._current(), self.hasFocus()), (self.function, True)):
            painter.setPen(QPen(text, 2 if is_strong else 1))
            painter.drawRect(self.visualRect(self._functions.index_of(function)).adjusted(0, 0, -2, -2))

    @called_by_qt()
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._hovered = None
        self.viewport().update()
        self.looked_at.emit()

    @called_by_qt(or_else=QModelIndex())
    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Left and right run through all functions; up and down leave out the rows that are too short.
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if action in _ALONG:
            return self._along(row, column, _ALONG[action])
        if action in _ACROSS:
            step = _ACROSS[action]
            rows = range(row + step, -1 if step < 0 else self._functions.rowCount(), step)
            there = [each for each in rows if self._functions.function_in(each, column) is not None]
            is_page = action in {_Move.MovePageUp, _Move.MovePageDown}
            return self._functions.index((there[-1] if is_page else there[0]) if there else row, column)
        return self.currentIndex()

    def _along(self, row: int, column: int, step: int) -> QModelIndex:
        size = self._functions.columnCount()
        last = self._functions.rowCount() * size - 1
        if abs(step) > 1:
            # Home and End: the ends of the row.
            columns = [each for each in range(size) if self._functions.function_in(row, each) is not None]
            return self._functions.index(row, columns[-1 if step > 0 else 0])
        place = row * size + column + step
        while 0 <= place <= last and self._functions.function_in(*divmod(place, size)) is None:
            place += step
        return self._functions.index(*divmod(place, size)) if 0 <= place <= last else self.currentIndex()

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @called_by_qt()
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look_at(None)


_END = 1000
_ALONG = {
    _Move.MoveLeft: -1,
    _Move.MovePrevious: -1,
    _Move.MoveRight: 1,
    _Move.MoveNext: 1,
    _Move.MoveHome: -_END,
    _Move.MoveEnd: _END,
}
_ACROSS = {_Move.MoveUp: -1, _Move.MovePageUp: -1, _Move.MoveDown: 1, _Move.MovePageDown: 1}


def _whole(size: float) -> int:
    return max(_SMALLEST_CELL, min(_LARGEST_CELL, int(size)))
