"""The 256 functions as a table: which cell is which function, and what a screen reader says of it."""

from collections.abc import Callable
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.boolean.function_map import FUNCTIONS
from nn_desktop.core.boolean.functions import count_of_ones

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# The largest groups have 70, 56 and 28 functions.
_COLUMNS_BY_ONES = 28


class Order(Enum):
    """In which order the functions stand."""

    BY_NUMBER = "by number"
    """16 rows of 16: a row has the same answers where input 1 is 1, a column where it is 0."""
    BY_ONES = "by the count of ones"
    """1, 8, 28, 56, 70, 56, 28, 8 and 1 functions answer 1 to 0, 1, ... 8 questions."""

    def rows(self) -> tuple[tuple[int, ...], ...]:
        """Return the functions, row by row; a group may leave the end of its last row empty."""
        if self is Order.BY_NUMBER:
            return tuple(tuple(range(first, first + 16)) for first in range(0, FUNCTIONS, 16))
        groups = [
            [function for function in range(FUNCTIONS) if count_of_ones(function) == ones]
            for ones in range(9)
        ]
        return tuple(
            tuple(group[first : first + _COLUMNS_BY_ONES])
            for group in groups
            for first in range(0, len(group), _COLUMNS_BY_ONES)
        )


class FunctionMapModel(QAbstractTableModel):
    """The table. What is told about a function comes from whoever knows it.

    Attributes:
        shades: (256,), how much of a function is learned: 0 not, 1 all but the answer to 0 0 0, 2 all.
        marked: (256,), whether it agrees with the rows of the table.
        describe: says all about a function, for those who listen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shades: NDArray[np.int_] = np.zeros(FUNCTIONS, np.int_)
        self.marked: NDArray[np.bool_] = np.zeros(FUNCTIONS, np.bool_)
        self.describe: Callable[[int], str] = str
        self._arrange(Order.BY_NUMBER)

    @property
    def order(self) -> Order:
        """In which order the functions stand."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Let the functions stand in another order."""
        self.beginResetModel()
        self._arrange(order)
        self.endResetModel()

    def _arrange(self, order: Order) -> None:
        self._order = order
        self._rows = order.rows()
        self._columns = max(map(len, self._rows))
        self._places = {
            function: (row, column)
            for row, functions in enumerate(self._rows)
            for column, function in enumerate(functions)
        }

    def show(self, shades: NDArray[np.int_], marked: NDArray[np.bool_]) -> None:
        """Take over what is known, and tell the views which cells look different now."""
        changed = np.flatnonzero((shades != self.shades) | (marked != self.marked))
        self.shades, self.marked = shades, marked
        if len(changed):
            # Once for all of them: a screen reader is told each time.
            rows, columns = zip(*(self._places[function] for function in changed.tolist()), strict=True)
            first, last = self.index(min(rows), min(columns)), self.index(max(rows), max(columns))
            self.dataChanged.emit(first, last)

    def function_at(self, index: Index) -> int | None:
        """Return the function in a cell, None where there is none."""
        return self.function_in(index.row(), index.column()) if index.isValid() else None

    def function_in(self, row: int, column: int) -> int | None:
        """Return the function in a cell, None where there is none."""
        functions = self._rows[row] if 0 <= row < len(self._rows) else ()
        return functions[column] if 0 <= column < len(functions) else None

    def index_of(self, function: int) -> QModelIndex:
        """Return the cell of a function."""
        return self.index(*self._places[function])

    @called_by_qt(or_else=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @called_by_qt(or_else=0)
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    @called_by_qt(or_else=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.function_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @called_by_qt()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        function = self.function_at(index)
        if function is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(function)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.describe(function)
        return None

    @called_by_qt()
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The count of ones, before the first row of each group."""
        if orientation != Qt.Orientation.Vertical or self._order is not Order.BY_ONES:
            return None
        ones = [count_of_ones(functions[0]) for functions in self._rows]
        if role != Qt.ItemDataRole.DisplayRole or ones[section] in ones[:section]:
            return None
        return str(ones[section])
