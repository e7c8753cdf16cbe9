"""The rows of the table of *One step in numbers*: code, with its numbers beside it or below."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from nn_desktop.gui.inside.step_text import CodeLine, Head, neuron_name


@dataclass(frozen=True)
class TableRow:
    """A row of the table.

    Attributes:
        line: the line of code that it belongs to.
        label: what stands in its first column.
        heads: of its numbers.
        numbers: what stands beside it; nothing if they stand below.
        is_head: whether it shows the heads of the rows below it.
        is_wide: whether its label may go over the columns of the numbers.
    """

    line: CodeLine
    label: str
    heads: tuple[Head, ...]
    numbers: tuple[float, ...] = ()
    is_head: bool = False
    is_wide: bool = False


def table_rows(lines: Sequence[CodeLine], is_beside: Callable[[str], bool]) -> tuple[TableRow, ...]:
    """Return the rows for the lines. The heads of the first ones are left out: they stand above the table.

    Args:
        lines: of code, with their numbers.
        is_beside: whether there is room for numbers beside a label.
    """
    rows: list[TableRow] = []
    for line in lines:
        if rows and rows[-1].heads != line.heads:
            rows.append(TableRow(line, "", line.heads, is_head=True))
        rows += _rows_of(line, is_beside)
    return tuple(rows)


def _rows_of(line: CodeLine, is_beside: Callable[[str], bool]) -> Iterator[TableRow]:
    if len(line.numbers) == 1 and is_beside(line.code):
        yield TableRow(line, line.code, line.heads, line.numbers[0])
        return
    yield TableRow(line, line.code, line.heads, is_wide=True)
    for place, numbers in enumerate(line.numbers):
        label = f"  {neuron_name(place)}" if len(line.numbers) > 1 else ""
        yield TableRow(line, label, line.heads, numbers)
