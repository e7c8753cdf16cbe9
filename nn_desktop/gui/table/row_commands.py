"""What the Edit menu does with the table: cut, copy, paste, duplicate, delete, select all.

A hundred thousand rows are nothing unusual here. So rows are selected, taken and put as ranges and
arrays, and what turns many of them into text or back is done by a thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from nn_desktop.core.files.clipboard import with_new_row, with_repeated_rows, with_text
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.files.waiting import QUICK_BYTES, QUICK_ROWS, CancelledError, done
from nn_desktop.gui.table.model import TrainingTableModel
from nn_desktop.gui.table.training_table import TrainingTable
from nn_desktop.gui.table.training_table_text import TARGET_COLUMN, Range
from nn_desktop.session.session import Session


class RowCommands(QObject):
    """Changes the rows that are selected in a table."""

    def __init__(self, session: Session, table: TrainingTable, model: TrainingTableModel) -> None:
        super().__init__(table)
        self._session = session
        self._table = table
        self._model = model

    def add(self) -> None:
        """Put a new row below the selected ones, or at the end."""
        self._table.finish_typing()
        rows = self._session.experiment.training_set
        selected = self._table.selectionModel().hasSelection()
        place = int(self._table.selected_rows()[-1]) + 1 if selected else len(rows)
        try:
            longer = with_new_row(rows, place)
        except ValueError as wrong:
            self._session.say(str(wrong))
            return
        self._session.change_rows(tr_later("add row"), longer)
        self._go_to(place)

    def delete(self) -> None:
        """Delete the selected rows."""
        self._table.finish_typing()
        selected = self._table.selected_rows()
        if len(selected):
            rows = self._session.experiment.training_set
            text = tr_later("delete row") if len(selected) == 1 else tr_later("delete rows")
            self._session.change_rows(text, rows.without_rows(selected))
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
        """Write the clipboard over the table, from the first selected cell on."""
        text = QGuiApplication.clipboard().text()
        blocks = self._table.selected_blocks()
        place = min((rows.start for rows, _ in blocks), default=0)
        column = min((columns.start for _, columns in blocks), default=0)
        rows = self._session.experiment.training_set

        def read() -> TrainingSet:
            changed = with_text(rows, place, column, text)
            # The next thing that everybody asks for. Here it keeps nobody waiting.
            changed.folded()
            return changed

        try:
            takes_long = len(text) > QUICK_BYTES or text.count("\n") > QUICK_ROWS
            changed = done(self._table, tr("Pasting…"), read, takes_long=takes_long)
        except CancelledError:
            self._session.say(tr("Nothing was pasted."))
        except ValueError as wrong:
            self._session.say(str(wrong))
        else:
            self._session.change_rows(tr_later("paste"), changed)

    def select_all(self) -> None:
        """Select every cell."""
        self._table.setFocus()
        self._table.selectAll()

    def _copy(self, blocks: Sequence[Range]) -> bool:
        """Put cells on the clipboard, and return whether they are there."""
        cells = self._model.text
        takes_long = sum(len(rows) for rows, _ in blocks) > QUICK_ROWS
        try:
            text = done(
                self._table, tr("Copying…"), lambda: "".join(cells.block(blocks)), takes_long=takes_long
            )
        except CancelledError:
            self._session.say(tr("Nothing was copied."))
            return False
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def _go_to(self, row: int) -> None:
        self._table.setCurrentIndex(self._table.model().index(row, 0))
        self._table.setFocus()
