"""The table of *One step in numbers* as Qt's views want it: it only translates."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.files.exports import spreadsheet_form
from nn_desktop.core.step.one_step import StepLine
from nn_desktop.gui.inside.step_rows import TableRow
from nn_desktop.gui.inside.step_text import Head
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.colours import Colours

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
# Those that a cell has an answer to. Qt asks for many more, at each repaint.
_ROLES = frozenset(
    (
        *(_Role.DisplayRole, _Role.TextAlignmentRole, _Role.FontRole, _Role.ForegroundRole),
        *(_Role.BackgroundRole, _Role.ToolTipRole, _Role.WhatsThisRole),
        *(_Role.AccessibleTextRole, _Role.AccessibleDescriptionRole),
    )
)
_SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StepModel(QAbstractTableModel):
    """A column for labels, and one for each number that stands beside another.

    Attributes:
        rows: what is shown.
        chosen: the line whose rows are marked.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[TableRow, ...] = ()
        self.chosen: StepLine | None = None
        self._columns = 1
        self._top = 0
        self._corner = ""
        self._colours: Colours | None = None
        self._code_font, self._small_font, self._bold_font = QFont(), QFont(), QFont()

    def set_look(self, chosen: Colours, code_font: QFont, small_font: QFont) -> None:
        """Use other colours and fonts."""
        self._colours, self._code_font, self._small_font = chosen, code_font, small_font
        self._bold_font = QFont(small_font)
        self._bold_font.setBold(True)
        self._tell_all()

    def show_rows(self, rows: tuple[TableRow, ...], corner: str) -> bool:
        """Show other rows; return whether the table is of another shape then.

        Args:
            rows: from top to bottom.
            corner: what stands above the labels.
        """
        same = _shape(rows) == _shape(self.rows)
        if same:
            self.rows, self._corner = rows, corner
            self._tell_all()
            return False
        self.beginResetModel()
        self.rows, self._corner, self._top = rows, corner, 0
        self._columns = 1 + max((len(row.texts) for row in rows), default=0)
        self.endResetModel()
        return True

    def show_heads_of(self, row: int) -> None:
        """Show the heads of a row above the table: it is the first that can be seen."""
        if row != self._top:
            self._top = row
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)

    def mark(self, line: StepLine | None) -> None:
        """Mark the rows of a line, or none."""
        self.chosen = line
        self._tell_all()

    def full_number(self, index: Index) -> str:
        """Return a number with all its digits; "" where there is none."""
        number = self._number(index)
        return "" if number is None else number_format.plain(number)

    def full_text(self, index: Index) -> str:
        """Say a number with all its digits, and what it is: "error, row 1, 0 0 1 → 0: −0.26894142137"."""
        row = self.rows[index.row()]
        if (number := self.full_number(index)) == "":
            return " ".join(row.label.split()) or " ".join(row.line.code.split())
        names = [row.line.name, row.heads[index.column() - 1].words]
        if len(row.line.numbers) > 1:
            names.insert(1, row.label.strip())
        return f"{', '.join(names)}: {number}"

    def copied_number(self, index: Index) -> str:
        """Return a number with all its digits as a table program takes it; "" where there is none."""
        number = self._number(index)
        return "" if number is None else spreadsheet_form().number(number)

    def text_of_row(self, place: int) -> str:
        """Return a row as a table program takes it, with all digits."""
        row = self.rows[place]
        if row.is_head:
            return _heads_text(row)
        numbers = map(spreadsheet_form().number, row.numbers)
        return "\t".join([" ".join(row.label.split()), *numbers])

    def text_of_all(self) -> str:
        """Return all rows, with the heads of each."""
        return "\n".join([*map(_heads_text, self.rows[:1]), *map(self.text_of_row, range(len(self.rows)))])

    def _number(self, index: Index) -> float | None:
        numbers, place = self.rows[index.row()].numbers, index.column() - 1
        return numbers[place] if 0 <= place < len(numbers) else None

    def _tell_all(self) -> None:
        if not self.rows:
            return
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self._columns - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)

    # What Qt asks.

    @called_by_qt(or_else=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @called_by_qt(or_else=0)
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    @called_by_qt(or_else=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_empty = self.rows[index.row()].is_head or (index.column() and self._number(index) is None)
        return Qt.ItemFlag.NoItemFlags if is_empty else _SHOWN

    @called_by_qt()
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.rows[index.row()]
        if role == _Role.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role == _Role.FontRole:
            return self._small_font if row.is_head else self._code_font
        if role in {_Role.ForegroundRole, _Role.BackgroundRole}:
            return self._colour(row, index, role)
        return self._said(row, index, role)

    def _said(self, row: TableRow, index: Index, role: int) -> str | None:
        if role == _Role.DisplayRole:
            place = index.column() - 1
            return row.label if place < 0 else row.texts[place] if place < len(row.texts) else ""
        if row.is_head:
            return None
        if role == _Role.AccessibleTextRole or (
            role == _Role.ToolTipRole and self._number(index) is not None
        ):
            return self.full_text(index)
        explains = {_Role.ToolTipRole, _Role.AccessibleDescriptionRole, _Role.WhatsThisRole}
        return row.line.sentence if role in explains else None

    def _colour(self, row: TableRow, index: Index, role: int) -> QColor | None:
        chosen = self._colours
        if chosen is None:
            return None
        is_marked = row.line.line is not None and row.line.line == self.chosen and not row.is_head
        if role == _Role.BackgroundRole:
            return QColor(chosen.marked) if is_marked else None
        if row.is_head:
            return QColor(chosen.muted)
        number = self._number(index)
        # Orange cannot be read well enough on what is marked.
        return QColor(chosen.negative if number is not None and number < 0 and not is_marked else chosen.text)

    @called_by_qt()
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _Role.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        top = self.rows[self._top] if self._top < len(self.rows) else None
        heads = () if top is None or top.is_head else top.heads
        head = heads[section - 1] if 0 < section <= len(heads) else Head(self._corner if section == 0 else "")
        if role == _Role.FontRole:
            return self._bold_font if head.is_chosen else self._small_font
        if role == _Role.DisplayRole:
            return f"{head.title}\n{head.below}" if head.below else head.title
        return head.words if role in {_Role.ToolTipRole, _Role.AccessibleTextRole} else None


def _heads_text(row: TableRow) -> str:
    return "\t".join(["", *(head.words for head in row.heads)])


def _shape(rows: tuple[TableRow, ...]) -> tuple[object, ...]:
    return tuple((row.line.line, row.label, len(row.heads), len(row.numbers), row.is_head) for row in rows)
