"""Where Tab and Return lead in the training table: as in a spreadsheet, but never into the outputs."""

from typing import NamedTuple

from nn_desktop.gui.table.model import TARGET_COLUMN


class Cell(NamedTuple):
    """A place in the table."""

    row: int
    column: int


class CellPath:
    """The way of somebody who types row after row.

    Tab goes along the inputs and the target, and Return down and back to the column where Tab was pressed
    first. Whoever comes to a cell in another way begins there.
    """

    def __init__(self) -> None:
        # Where Tab led, and the column from which it led there.
        self._tabbed_to: Cell | None = None
        self._began = 0

    def began(self, cell: Cell) -> int:
        """Return the column where Tab was pressed first on the way to `cell`; else its own."""
        return self._began if cell == self._tabbed_to else cell.column

    def along(self, cell: Cell, rows: int, *, forward: bool) -> Cell | None:
        """Go with Tab to the next cell that can be typed into, or to the one before, and return it.

        Args:
            cell: where to go from.
            rows: how many rows there are.
            forward: whether it is the next one.

        Returns:
            None behind the last cell and before the first; then nobody has gone anywhere.
        """
        began = self.began(cell)
        place = Cell(cell.row, cell.column + (1 if forward else -1))
        if not 0 <= place.column <= TARGET_COLUMN:
            place = Cell(cell.row + 1, 0) if forward else Cell(cell.row - 1, TARGET_COLUMN)
            began = 0
        if not 0 <= place.row < rows:
            return None
        self._tabbed_to, self._began = place, began
        return place

    def down(self, cell: Cell, rows: int) -> Cell | None:
        """Return where Return leads: the row below, in the column where typing began.

        It may be a row behind the last of the `rows`, which is wanted then; but not for somebody who types,
        or only walks, down the targets: their table ends at the last, and this is None.
        """
        below = Cell(cell.row + 1, self.began(cell))
        is_wanted = cell.column == TARGET_COLUMN and below.column < TARGET_COLUMN
        return below if below.row < rows or is_wanted else None
