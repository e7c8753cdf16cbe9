"""Rows of the table from and to the clipboard.

Spreadsheets take cells with tabs and lines. Cells that are copied in this program also carry their
columns, in a format of its own, so that they go back to where they came from.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from math import nan

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.training_set import LARGEST_TARGET, TrainingSet
from nn_desktop.core.rows.column_names import TARGET
from nn_desktop.core.rows.number_input import exact_text
from nn_desktop.core.rows.table_limits import COLUMNS, check_rows_count
from nn_desktop.core.rows.values import ReadRows, RowsError, shape_text
from nn_desktop.core.translation import count_text, tr

CELLS_FORMAT = "application/x-nn-desktop-cells"
"""How cells with their columns are called among the formats of the clipboard."""


@dataclass(frozen=True)
class Paste:
    """Rows after something was pasted.

    Attributes:
        rows: all rows of the table.
        said: what was read, and where it went.
    """

    rows: TrainingSet
    said: str


# Out.


def block_to_text(block: Iterable[Sequence[str]]) -> str:
    """Return the cells as every spreadsheet takes them: tabs between cells, a line for each row."""
    text = StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(block)
    return text.getvalue()


def cells_to_data(rows: TrainingSet, blocks: Iterable[tuple[range, range]]) -> bytes:
    """Return cells with their columns, in this program's own format: four cells a line, some of them empty.

    Args:
        rows: of the table.
        blocks: the rows and columns of the cells. Outputs are left out: nothing can set them.
    """
    cells: dict[int, list[str]] = {}
    for numbers, columns in blocks:
        for number in numbers:
            line = cells.setdefault(number, [""] * COLUMNS)
            for column in {*columns} & {*range(COLUMNS)}:
                value = rows.targets[number] if column == TARGET else rows.inputs[number, column]
                line[column] = exact_text(float(value))
    return "\n".join("\t".join(line) for _, line in sorted(cells.items())).encode("ascii")


# In.


def read_data(data: bytes) -> ReadRows:
    """Return cells that were copied in this program; those between them, which were not, are nan.

    Raises:
        RowsError: it is something else.
    """
    try:
        lines = data.decode("ascii").split("\n")
        table = np.array([[float(cell or nan) for cell in line.split("\t")] for line in lines])
    except ValueError:
        table = np.empty((0, 0))
    if not table.size or table.shape[1] != COLUMNS:
        raise RowsError([tr("It has no rows.")])
    if np.isnan(table).all():
        raise RowsError([tr("Outputs are what the network answers. They cannot be pasted.")])
    is_right = np.isin(table, (0, 1)) | np.isnan(table)
    is_right[:, TARGET] |= np.abs(table[:, TARGET]) <= LARGEST_TARGET
    columns = tuple(np.flatnonzero(~np.isnan(table).all(axis=0)).tolist())
    if not is_right.all():
        raise RowsError([tr("It has no rows.")])
    return ReadRows(columns, table[:, columns], shape_text(len(table), columns))


def paste(
    rows: TrainingSet, read: ReadRows, place: int, selected: Sequence[int] | NDArray[np.intp] = ()
) -> Paste:
    """Return `rows` with what was read in them.

    Whole rows replace the selected ones, if several are selected; else they are written over the table
    from row `place` on, and make it longer where they need to. Cells of some columns are written into
    rows that are there: nobody said what else would be in new ones.

    Args:
        rows: of the table.
        read: what to write.
        place: the row where it begins, counted from 0.
        selected: the rows that are selected, in their order.

    Raises:
        ValueError: there would be too many rows, or cells would need rows that are not there.
    """
    new = read.table
    said = [read.said]
    is_whole = read.are_rows and not np.isnan(new).any()
    if is_whole and len(selected) > 1:
        kept = rows.without_rows(selected)
        check_rows_count(len(kept) + len(new))
        if len(new) != len(selected):
            text = tr("They replace the {count} selected rows.")
            said.append(text.format(count=count_text(len(selected))))
        return Paste(kept.with_inserted(int(selected[0]), read.training_set), " ".join(said))
    end = place + len(new)
    if end > len(rows) and not is_whole:
        text = tr(
            "{said} From this row on the table has {count}. Only whole rows make it longer: "
            "three inputs and a target."
        )
        raise ValueError(text.format(said=read.said, count=count_text(len(rows) - place)))
    check_rows_count(max(len(rows), end))
    said.extend(_place_texts(place, end, len(rows), len(selected) - len(new), is_whole=is_whole))
    return Paste(_written_over(rows, read, place, is_whole=is_whole), " ".join(said))


def _place_texts(place: int, end: int, count: int, left: int, *, is_whole: bool) -> Iterator[str]:
    """Say which rows of the table have something else in them now, and which are new.

    Args:
        place: the first row that was written.
        end: the one after the last.
        count: how many there were before.
        left: how many selected rows nothing was written into.
        is_whole: whether nothing of what stood there is left.
    """
    if place < min(end, count):
        text = tr("Replaced rows: {rows}.") if is_whole else tr("Changed rows: {rows}.")
        yield text.format(rows=_span_text(place, min(end, count)))
    if end > count:
        yield tr("New rows: {rows}.").format(rows=_span_text(max(place, count), end))
    if left > 0:
        yield tr("Selected rows that stay as they were: {count}.").format(count=count_text(left))


def _span_text(first: int, end: int) -> str:
    """Return the rows from one place to before another: "2" or "2 to 5"."""
    numbers = [count_text(number) for number in (first + 1, end)]
    if end - first == 1:
        return numbers[0]
    return tr("{first} to {last}").format(first=numbers[0], last=numbers[1])


def _written_over(rows: TrainingSet, read: ReadRows, place: int, *, is_whole: bool) -> TrainingSet:
    """Return `rows` with what was read over them; cells that are nan change nothing."""
    new = np.full((len(read.table), COLUMNS), nan)
    new[:, read.columns] = read.table
    if is_whole:
        # An input that nobody spoke of.
        new[np.isnan(new)] = 0
    end = place + len(new)
    whole = np.zeros((max(len(rows), end), COLUMNS))
    whole[: len(rows), :INPUTS] = rows.inputs
    whole[: len(rows), TARGET] = rows.targets
    np.copyto(whole[place:end], new, where=~np.isnan(new))
    return TrainingSet(whole[:, :INPUTS].astype(np.uint8), whole[:, TARGET].copy())
