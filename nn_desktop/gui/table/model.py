"""The training table as Qt's views want it. The rows live in the session; this only translates."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.files.clipboard import block_to_text
from nn_desktop.core.files.exports import spreadsheet_form
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.rows.number_input import reading_text
from nn_desktop.core.rows.words import input_from_text, target_from_text
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.hiding import QUESTION_MARK, hidden_words
from nn_desktop.session.session import Session

TARGET_COLUMN = 3
OUTPUT_COLUMN = 4
SHOWN_COLUMNS = 5
Range = tuple[range, range]
"""A block of cells: its rows and its columns."""
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _SHOWN | Qt.ItemFlag.ItemIsEditable


class TrainingTableModel(QAbstractTableModel):
    """Five columns: three inputs, the target, and what the network answers at the cursor.

    Signals:
        refused: an edit was not valid; with the sentence that says what is wanted.
    """

    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = session.experiment.training_set
        self._outputs_shown = b""
        self._said = ""
        session.experiment_changed.connect(self._take_rows)
        session.cursor_moved.connect(self._refresh_outputs)
        session.hidden.changed.connect(self._hide_or_show_outputs)

    def refuse(self, sentence: str) -> None:
        """Say why something cannot be typed into a cell, or when it counts."""
        self._say(sentence)
        self.refused.emit(sentence)

    def take_back(self) -> None:
        """Say no longer what was said about an entry: another one is right, or it was given up."""
        if self._said and self._session.message == self._said:
            self._session.say("")
        self._said = ""

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self._session.say(sentence)

    def toggle(self, index: Index) -> None:
        """Turn an input from 0 to 1 or back."""
        if index.column() < TARGET_COLUMN:
            self.setData(index, 1 - int(self._rows.inputs[index.row(), index.column()]))

    def is_input(self, index: Index) -> bool:
        """Whether `index` is one of the three inputs."""
        return index.isValid() and index.column() < TARGET_COLUMN

    @property
    def rows(self) -> TrainingSet:
        """The rows that are shown."""
        return self._rows

    @property
    def are_outputs_hidden(self) -> bool:
        """Whether the last column shows question marks."""
        return "outputs" in self._session.hidden.parts

    def output(self, row: int) -> float:
        """What the network answers to the inputs of `row`."""
        return float(self._session.shown_run.answers[self._rows.corners()[row]])

    def cell_text(self, row: int, column: int) -> str:
        """What stands in a cell, in the person's own way of writing numbers."""
        if column < TARGET_COLUMN:
            return str(self._rows.inputs[row, column])
        if column == TARGET_COLUMN:
            return number_format.plain(float(self._rows.targets[row]))
        return QUESTION_MARK if self.are_outputs_hidden else number_format.narrow(self.output(row))

    def block_text(self, blocks: Sequence[Range]) -> str:
        """Return cells as spreadsheets want them; what lies between the blocks is empty."""
        wanted = np.zeros((len(self._rows), SHOWN_COLUMNS), dtype=np.bool_)
        for rows, columns in blocks:
            wanted[rows.start : rows.stop, columns.start : columns.stop] = True
        numbers, columns_wanted = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
        cells = [
            [
                text if is_wanted else ""
                for text, is_wanted in zip(
                    self._column_texts(column, numbers), wanted[numbers, column].tolist(), strict=True
                )
            ]
            for column in columns_wanted.tolist()
        ]
        return block_to_text(zip(*cells, strict=True))

    def _column_texts(self, column: int, rows: NDArray[np.intp]) -> list[str]:
        if column < TARGET_COLUMN:
            return list(map(str, self._rows.inputs[rows, column].tolist()))
        if column == TARGET_COLUMN:
            # A long table has few different targets.
            return list(map(cache(spreadsheet_form().number), self._rows.targets[rows].tolist()))
        if self.are_outputs_hidden:
            return [QUESTION_MARK] * len(rows)
        number = spreadsheet_form().number
        texts = [number(answer) for answer in self._session.shown_run.answers.tolist()]
        return [texts[corner] for corner in self._rows.corners()[rows].tolist()]

    def with_cell(self, index: Index, value: object) -> TrainingSet:
        """Return the rows as they would be with another value in a cell.

        Raises:
            ValueError: the value is not valid, with a sentence that says what is wanted.
        """
        text = value if isinstance(value, str) else str(value)
        if index.column() < TARGET_COLUMN:
            value_read = input_from_text(index.column() + 1, text)
            return self._rows.with_input(index.row(), index.column(), value_read)
        return self._rows.with_target(index.row(), target_from_text(text))

    def _take_rows(self) -> None:
        """Tell the views the least that leads from the old rows to the new ones."""
        old, new = self._rows, self._session.experiment.training_set
        if old is new:
            return
        first, old_end, new_end = _difference(old, new)
        if len(old) == len(new):
            self._rows = new
            if first < new_end:
                self.dataChanged.emit(self.index(first, 0), self.index(new_end - 1, OUTPUT_COLUMN))
            return
        # The part that differs is taken out and put in again, so that every moment is consistent.
        if old_end > first:
            self.beginRemoveRows(_ROOT, first, old_end - 1)
            self._rows = old.without_rows(np.arange(first, old_end)) if new_end > first else new
            self.endRemoveRows()
        if new_end > first:
            self.beginInsertRows(_ROOT, first, new_end - 1)
            self._rows = new
            self.endInsertRows()

    def _refresh_outputs(self) -> None:
        # As many digits as the cells show: near the end of a run they stand still for long.
        shown = self._session.shown_run.answers.round(4).tobytes()
        if len(self._rows) and shown != self._outputs_shown:
            self._outputs_shown = shown
            last = self.index(len(self._rows) - 1, OUTPUT_COLUMN)
            self.dataChanged.emit(self.index(0, OUTPUT_COLUMN), last)

    def _hide_or_show_outputs(self) -> None:
        self._outputs_shown = b""
        self._refresh_outputs()

    @called_by_qt(or_else=0)
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @called_by_qt(or_else=0)
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else SHOWN_COLUMNS

    @called_by_qt(or_else=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if index.column() <= TARGET_COLUMN else _SHOWN

    @called_by_qt()
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        explaining = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole}
        explaining.add(Qt.ItemDataRole.AccessibleDescriptionRole)
        if role in explaining and orientation == Qt.Orientation.Horizontal:
            return _column_sentence(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number_format.count(section + 1)
        return [tr("Input 1"), tr("Input 2"), tr("Input 3"), tr("Target"), tr("Output")][section]

    @called_by_qt()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.cell_text(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                header = self.headerData(index.column(), Qt.Orientation.Horizontal)
                is_hidden = self.are_outputs_hidden and index.column() == OUTPUT_COLUMN
                text = hidden_words() if is_hidden else self.cell_text(index.row(), index.column())
                return f"{header}: {text}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(index)
        return None

    def _tool_tip(self, index: Index) -> str:
        if index.column() < TARGET_COLUMN:
            return tr("0 or 1: type it, click on it or press Space.")
        if index.column() == TARGET_COLUMN:
            return tr("The answer that the network should learn to give: any number.")
        if self.are_outputs_hidden:
            return hidden_words()
        return tr("What the network answers at this iteration: {answer}").format(
            answer=number_format.answer(self.output(index.row()))
        )

    @called_by_qt(or_else=False)
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() > TARGET_COLUMN:
            return False
        row, column = index.row(), index.column()
        try:
            rows = self.with_cell(index, value)
        except ValueError as wrong:
            self.refuse(str(wrong))
            return False
        self.take_back()
        # To look at a target in an editor is not to type it.
        is_typed = str(value) != self.cell_text(row, column)
        self._session.change_rows(tr_later("change cell"), rows, ("cell", row, column))
        if is_typed and column == TARGET_COLUMN and (reading := reading_text(str(value))):
            self._say(reading)
        return True


def _difference(old: TrainingSet, new: TrainingSet) -> tuple[int, int, int]:
    """Return (first, old_end, new_end): old[first:old_end] became new[first:new_end]."""
    shorter = min(len(old), len(new))
    same_heads = _equal_rows(old, new, slice(0, shorter), slice(0, shorter))
    first = shorter if same_heads.all() else int(np.argmin(same_heads))
    rest = shorter - first
    same_tails = _equal_rows(old, new, slice(len(old) - rest, len(old)), slice(len(new) - rest, len(new)))[
        ::-1
    ]
    tail = rest if same_tails.all() else int(np.argmin(same_tails))
    return first, len(old) - tail, len(new) - tail


def _equal_rows(old: TrainingSet, new: TrainingSet, old_part: slice, new_part: slice) -> NDArray[np.bool_]:
    same: NDArray[np.bool_] = old.corners()[old_part] == new.corners()[new_part]
    same &= old.targets[old_part] == new.targets[new_part]
    return same


def _column_sentence(column: int) -> str:
    if column == TARGET_COLUMN:
        return tr("The target: what the network is to answer to this row.")
    if column == OUTPUT_COLUMN:
        return tr("The output: what the network answers to this row at the iteration that is shown.")
    return tr("Input {number} of the question: 0 or 1.").format(number=column + 1)
