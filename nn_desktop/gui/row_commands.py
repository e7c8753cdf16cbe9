"""What the Edit menu does with the table: cut, copy, paste, duplicate, delete, select all."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from nn_desktop.core.clipboard_text import block_from_text, block_to_text
from nn_desktop.core.row_editing import with_block, with_repeated_rows
from nn_desktop.core.training_set import Row
from nn_desktop.core.translation import tr
from nn_desktop.gui.training_table import TrainingTable
from nn_desktop.gui.training_table_model import TARGET_COLUMN
from nn_desktop.session.session import Session


class RowCommands(QObject):
    """Changes the rows that are selected in a table."""

    def __init__(self, session: Session, table: TrainingTable) -> None:
        super().__init__(table)
        self._session = session
        self._table = table

    def add(self) -> None:
        """Put a new row below the selected ones, or at the end."""
        rows = self._session.experiment.training_set
        selected = self._table.selectionModel().hasSelection()
        place = self._table.selected_rows()[-1] + 1 if selected else len(rows)
        self._session.change_rows(tr("add row"), rows.with_rows(place, [Row((0, 0, 0), 0.0)]))
        self._go_to(place)

    def delete(self) -> None:
        """Delete the selected rows."""
        selected = self._table.selected_rows()
        if selected:
            rows = self._session.experiment.training_set
            text = tr("delete row") if len(selected) == 1 else tr("delete rows")
            self._session.change_rows(text, rows.without_rows(selected))
            self._go_to(min(selected[0], len(self._session.experiment.training_set) - 1))

    def duplicate(self) -> None:
        """Repeat the selected rows below the last of them."""
        selected = self._table.selected_rows()
        if selected:
            rows = self._session.experiment.training_set
            try:
                repeated = with_repeated_rows(rows, selected)
            except ValueError as wrong:
                self._session.say(str(wrong))
                return
            self._session.change_rows(tr("duplicate rows"), repeated)
            self._go_to(selected[-1] + 1)

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as spreadsheets want them."""
        indexes = self._table.selectionModel().selectedIndexes() or [self._table.currentIndex()]
        if not indexes[0].isValid():
            return
        texts = {(index.row(), index.column()): str(index.data()) for index in indexes}
        rows = sorted({row for row, _ in texts})
        columns = sorted({column for _, column in texts})
        block = [[texts.get((row, column), "") for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(block_to_text(block))

    def cut(self) -> None:
        """Copy the selected rows whole, and delete them."""
        selected = self._table.selected_rows()
        if selected:
            model = self._table.model()
            block = [
                [str(model.index(row, column).data()) for column in range(TARGET_COLUMN + 1)]
                for row in selected
            ]
            QGuiApplication.clipboard().setText(block_to_text(block))
            self.delete()

    def paste(self) -> None:
        """Write the clipboard over the table, from the first selected cell on."""
        try:
            block = block_from_text(QGuiApplication.clipboard().text())
            if not block:
                return
            indexes = self._table.selectionModel().selectedIndexes()
            place = min((index.row() for index in indexes), default=max(0, self._table.currentIndex().row()))
            column = min(
                (index.column() for index in indexes), default=max(0, self._table.currentIndex().column())
            )
            # Whole rows go where whole rows are, whichever cell is the current one.
            column = 0 if len(block[0]) >= TARGET_COLUMN + 1 else min(column, TARGET_COLUMN)
            rows = self._session.experiment.training_set
            self._session.change_rows(tr("paste"), with_block(rows, place, column, block))
        except ValueError as wrong:
            self._session.say(str(wrong))

    def select_all(self) -> None:
        """Select every cell."""
        self._table.setFocus()
        self._table.selectAll()

    def _go_to(self, row: int) -> None:
        self._table.setCurrentIndex(self._table.model().index(row, 0))
        self._table.setFocus()
