"""The rows of the table of *One step in numbers*: code, with its numbers beside it or below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nn_desktop.gui.inside.step_text import CodeLine, Head, neuron_name


@dataclass(frozen=True)
class TableRow:
    """A row of the table.

    Attributes:
        line: the line of code that it belongs to.
        label: what stands in its first column.
        heads: of its numbers.
        numbers: what stands beside the label; nothing if they stand below.
        texts: the same as they are written, or the heads.
        is_head: whether it shows the heads of the rows below it.
    """

    line: CodeLine
    label: str
    heads: tuple[Head, ...]
    numbers: tuple[float, ...] = ()
    texts: tuple[str, ...] = ()
    is_head: bool = False

    @property
    def is_wide(self) -> bool:
        """Whether its label may go over the columns of the numbers."""
        return not self.texts


def table_rows(lines: Sequence[CodeLine], columns: int, *, are_beside: bool) -> tuple[TableRow, ...]:
    """Return the rows for the lines. The heads of the first ones are left out: they stand above the table.

    Args:
        lines: of code, with their numbers.
        columns: so many numbers stand beside each other at most.
        are_beside: whether there is room for code and numbers beside each other; or else the code is above.
    """
    rows: list[TableRow] = []
    for line in lines:
        for row in _rows_of(line, columns, are_beside=are_beside):
            if rows and rows[-1].heads != row.heads:
                titles = tuple(head.title for head in row.heads)
                rows.append(TableRow(line, "", row.heads, texts=titles, is_head=True))
            rows.append(row)
    return tuple(rows)


def _rows_of(line: CodeLine, columns: int, *, are_beside: bool) -> Iterator[TableRow]:
    if len(line.numbers) == 1 and are_beside:
        yield from _neuron_rows(line, 0, line.code, columns)
        return
    # Nothing stands below its signs for equality that they would have to be in line with.
    code = line.code if are_beside else " ".join(line.code.split())
    yield TableRow(line, code, line.heads[:columns])
    for place in range(len(line.numbers)):
        label = f"  {neuron_name(place)}" if len(line.numbers) > 1 else ""
        yield from _neuron_rows(line, place, label, columns)


def _neuron_rows(line: CodeLine, neuron: int, label: str, columns: int) -> Iterator[TableRow]:
    for start in range(0, len(line.heads), columns):
        part = slice(start, start + columns)
        yield TableRow(
            line,
            label if start == 0 else "",
            line.heads[part],
            line.numbers[neuron][part],
            line.texts[neuron][part],
        )
