"""What the Edit menu does with the table: cut, copy, paste, duplicate, delete, select all."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from nn_desktop.core.files.clipboard import CELLS_FORMAT, block_to_text, cells_to_data, paste, read_data
from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.row_changes import with_next_question, with_repeated_rows, with_zeros
from nn_desktop.core.rows.values import ReadRows, RowsError
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.look import number_format
from nn_desktop.gui.table.model import OUTPUT_COLUMN, SHOWN_COLUMNS, TARGET_COLUMN, Range, TrainingTableModel
from nn_desktop.gui.table.training_table import TrainingTable
from nn_desktop.session.session import Session


class RowCommands(QObject):
    """Changes the rows that are selected in a table."""

    def __init__(self, session: Session, table: TrainingTable, model: TrainingTableModel) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._model = model
        table.clearing.connect(self.clear)
        table.row_wanted.connect(self._add_at_end)

    @property
    def has_cells(self) -> bool:
        """Whether there is anything to cut, copy or select."""
        return self._model.rowCount() > 0

    def belong_to(self, widget: QWidget | None) -> bool:
        """Whether they change what `widget` shows."""
        return widget is self._table

    def add(self) -> None:
        """Put a new row below the selected ones, or at the end."""
        self._table.finish_typing()
        selected = self._table.selectionModel().hasSelection()
        rows = self._session.experiment.training_set
        self._add(int(self._table.selected_rows()[-1]) + 1 if selected else len(rows))

    def clear(self) -> None:
        """Set the selected cells to 0, or delete the rows if they are selected as a whole."""
        blocks = self._table.selected_blocks()
        if not blocks:
            self._session.say(tr("No cell is selected."))
            return
        if all(len(columns) == SHOWN_COLUMNS for _, columns in blocks):
            self.delete()
            return
        rows = self._session.experiment.training_set
        cells = np.zeros((len(rows), SHOWN_COLUMNS), dtype=np.bool_)
        for numbers, columns in blocks:
            cells[numbers.start : numbers.stop, columns.start : columns.stop] = True
        cells = cells[:, :OUTPUT_COLUMN]
        count = int(np.count_nonzero(cells))
        if count:
            text = tr_later("clear cell") if count == 1 else tr_later("clear cells")
            self._session.change_rows(text, with_zeros(rows, cells))
        self._session.say(_cleared_text(count))

    def delete(self) -> None:
        """Delete the selected rows."""
        self._table.finish_typing()
        selected = self._table.selected_rows()
        if len(selected):
            rows = self._session.experiment.training_set
            text = tr_later("delete row") if len(selected) == 1 else tr_later("delete rows")
            self._session.change_rows(text, rows.without_rows(selected))
            self._session.say(_deleted_text(selected))
            self._go_to(min(int(selected[0]), len(self._session.experiment.training_set) - 1))

    def duplicate(self) -> None:
        """Repeat the selected rows below the last of them."""
        selected = self._table.selected_rows()
        if len(selected):
            rows = self._session.experiment.training_set
            try:
                repeated = with_repeated_rows(rows, selected)
            except ValueError as wrong:
                self._session.say(str(wrong))
                return
            self._session.change_rows(tr_later("duplicate rows"), repeated)
            self._go_to(int(selected[-1]) + 1)

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as spreadsheets want them."""
        self._copy(self._table.selected_blocks())

    def cut(self) -> None:
        """Copy the selected rows whole, and delete them."""
        whole = range(TARGET_COLUMN + 1)
        if self._copy([(rows, whole) for rows, _ in self._table.selected_blocks()]):
            self.delete()

    def paste(self) -> None:
        """Put the clipboard into the table: over the selected rows, or from the current cell on."""
        self._put_in(self._read_clipboard)

    def paste_text(self, text: str) -> None:
        """Put a text that was dropped into the table, in the same way."""
        self._put_in(partial(_read_text, text))

    def _put_in(self, read: Callable[[int], ReadRows]) -> None:
        """Write what is read into the table; the column of the current cell may be asked for."""
        self._table.finish_typing()
        rows = self._session.experiment.training_set
        blocks = self._table.selected_blocks()
        place = min((rows.start for rows, _ in blocks), default=0)
        column = min((columns.start for _, columns in blocks), default=0)
        try:
            pasted = paste(rows, read(column), place, self._table.selected_rows())
        except ValueError as refusal:
            if isinstance(refusal, RowsError) and refusal.offer:
                # A moment later: whoever chose Paste through a screen reader's bus waits for its return.
                QTimer.singleShot(0, self._table, partial(self._offer, refusal, refusal.offer))
            else:
                self._refuse(refusal)
        else:
            self._session.change_rows(tr_later("paste"), pasted.rows)
            self._session.say(pasted.said)

    def _offer(self, refusal: RowsError, offer: ReadRows) -> None:
        """Ask whether rows are meant as they could be read."""
        answer = QMessageBox.question(self._table.window(), tr("Paste"), str(refusal))
        if answer == QMessageBox.StandardButton.Yes:
            self._put_in(lambda _column: offer)
        else:
            self._refuse(refusal)

    def _refuse(self, refusal: ValueError) -> None:
        self._session.say(f"{refusal}\n{tr('Nothing was pasted.')}")

    def _read_clipboard(self, column: int) -> ReadRows:
        """Return what the clipboard says.

        Raises:
            ValueError: it says nothing, or what it says is refused.
        """
        contents: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if contents is not None and contents.hasFormat(CELLS_FORMAT):
            return read_data(bytes(contents.data(CELLS_FORMAT).data()))
        if contents is not None and any(url.isLocalFile() for url in contents.urls()):
            raise ValueError(_file_text())
        if contents is None or not contents.text().strip():
            raise ValueError(tr("The clipboard has no text. Copy the cells once more."))
        return _read_text(contents.text(), column)

    def select_all(self) -> None:
        """Select every cell."""
        self._table.setFocus()
        self._table.selectAll()

    def _copy(self, blocks: Sequence[Range]) -> bool:
        """Put cells on the clipboard, and return whether they are there."""
        text = self._model.block_text(blocks)
        columns = sorted({column for _, columns in blocks for column in columns})
        if text and OUTPUT_COLUMN in columns and len(columns) > 1:
            # Five columns come back from a spreadsheet only if their names say which are the outputs.
            heads = [self._model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
            text = block_to_text([heads]) + text
        if text:
            contents = QMimeData()
            contents.setText(text)
            contents.setData(CELLS_FORMAT, cells_to_data(self._session.experiment.training_set, blocks))
            QGuiApplication.clipboard().setMimeData(contents)
        return bool(text)

    def _add(self, place: int) -> bool:
        """Put a new row before row `place`, go there, and return whether there is one."""
        experiment = self._session.experiment
        try:
            added = with_next_question(experiment.training_set, place, bias=experiment.settings.bias)
        except ValueError as wrong:
            self._session.say(str(wrong))
            return False
        self._session.change_rows(tr_later("add row"), added.rows)
        if added.repeats is not None:
            self._session.say(
                tr("The rows ask all eight questions, so the new one repeats row {row}.").format(
                    row=number_format.count(added.repeats + 1)
                )
            )
        self._go_to(place)
        return True

    def _add_at_end(self, column: int) -> None:
        """Add a row for somebody who types one after the other, who may not know that it trains as it is."""
        place = len(self._session.experiment.training_set)
        if self._add(place):
            self._go_to(place, column)
            row = number_format.count(place + 1)
            self._session.say(tr("Row {row} is new. Undo takes it away.").format(row=row))

    def _go_to(self, row: int, column: int = 0) -> None:
        self._table.go_to(row, column)
        self._table.setFocus()


def _cleared_text(cells: int) -> str:
    if not cells:
        return tr("An output is what the network answers. It cannot be set to 0.")
    if cells == 1:
        return tr("The cell is 0 now.")
    return tr("{count} cells are 0 now.").format(count=number_format.count(cells))


def _deleted_text(rows: NDArray[np.intp]) -> str:
    if len(rows) == 1:
        return tr("Row {row} is deleted.").format(row=number_format.count(int(rows[0]) + 1))
    return tr("{count} rows are deleted.").format(count=number_format.count(len(rows)))


def _read_text(text: str, column: int) -> ReadRows:
    """Return the rows of a text.

    Raises:
        ValueError: it is refused.
    """
    if text.lstrip().startswith("file://"):
        raise ValueError(_file_text())
    return read_rows(text, min(column, TARGET_COLUMN))


def _file_text() -> str:
    return tr("This is a file, not the rows in it. Choose Open in the File menu, or drop it on the window.")
