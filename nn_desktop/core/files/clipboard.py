"""Blocks of cells from and to the clipboard, and what else changes several rows of the table at once.

Spreadsheets write a block with tabs and lines. Also here: what keeps a spreadsheet from taking a text
for a formula.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.files.csv_records import CellNumbers, cell_number, is_header, is_number
from nn_desktop.core.files.limits import COLUMNS, LARGEST_FILE_BYTES, MOST_ROWS, check_rows_count
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import INPUTS as TARGET
from nn_desktop.core.network.training_set import LARGEST_TARGET, TrainingSet, check_input, check_target
from nn_desktop.core.translation import local_number, tr

Block = tuple[tuple[str, ...], ...]

_FORMULA_STARTS = ("=", "+", "-", "@")
_MOST_PROBLEMS = 20


def block_from_text(text: str) -> Block:
    """Return the cells of `text`, row by row, all rows equally long; no rows if all cells are empty.

    Cells are separated by tabs. Text without any comes from an editor or a web page: there semicolons
    separate, or commas if every line has the same number of them, at least two. One comma alone is
    somebody's decimal comma, and 1,000,000 is a million.

    A first row that only names the columns is left out if there are others. A single character is no
    name: it may be a letter O that was meant as 0, and should be refused, not lost.

    Raises:
        ValueError: there are more rows than any table may have, with a sentence that says so.
    """
    text = _with_line_feeds(text)
    if not text.strip():
        return ()
    rows = _lines_count(text)
    # One row more may be the names of the columns.
    if rows > MOST_ROWS + 1:
        raise ValueError(
            tr("The clipboard has {rows} rows. The most that fit are {limit}.").format(
                rows=local_number(f"{rows:,}"), limit=local_number(f"{MOST_ROWS:,}")
            )
        )
    cells = _split(text, _separator(text))
    if len(cells) > 1 and _names_columns(cells[0]):
        del cells[0]
    width = max(map(len, cells))
    return tuple([(*row, *("",) * (width - len(row))) for row in cells])


def block_to_text(block: Iterable[Sequence[str]]) -> str:
    """Return the cells as every spreadsheet takes them: tabs between cells, a line for each row."""
    text = StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(block)
    return text.getvalue()


def escaped_text(text: str) -> str:
    """Return a text for a cell of an export so that no spreadsheet takes it for a formula.

    What starts with = + - or @ gets an apostrophe in front, the spreadsheets' own sign for a text.
    Numbers are left as they are: -1 is no formula.
    """
    if not text.lstrip().startswith(_FORMULA_STARTS) or is_number(text):
        return text
    return f"'{text}"


def with_text(rows: TrainingSet, place: int, column: int, text: str) -> TrainingSet:
    """Return `rows` with a text from the clipboard written over it, its first cell at (`place`, `column`).

    Whole rows, of four cells and more, go where whole rows are: they begin in the first column, whichever
    is asked for. An empty text changes nothing.

    Raises:
        ValueError: as `with_block`, or the text is endless.
    """
    if len(text) > LARGEST_FILE_BYTES:
        raise ValueError(
            tr("The clipboard holds more than {limit} MB, the most that can be pasted.").format(
                limit=LARGEST_FILE_BYTES // 2**20
            )
        )
    block = block_from_text(text)
    if not block:
        return rows
    return with_block(rows, place, 0 if len(block[0]) >= COLUMNS else min(column, TARGET), block)


def with_block(rows: TrainingSet, place: int, column: int, block: Block) -> TrainingSet:
    """Return `rows` with a block of texts written over it, its first cell at (`place`, `column`).

    Rows that the table does not have yet are added at its end. Cells to the right of the target are
    left out: they are outputs, which nobody can set.

    Raises:
        ValueError: a cell is not valid, with the first places, or there would be too many rows; nothing
            of the block is taken then.
    """
    check_rows_count(max(len(rows), place + len(block)))
    width = min(len(block[0]), COLUMNS - column)
    numbers = CellNumbers()
    cells = (numbers[text] for texts in block for text in texts[:width])
    table = np.fromiter(cells, np.float64, len(block) * width).reshape(-1, width)
    wrong = np.argwhere(~_are_right(table, column))
    if not len(wrong):
        return _with_table(rows, place, column, table)
    problems = [
        tr("Row {row}: {problem}").format(
            row=place + row + 1, problem=_problem(block[row][number], column + number)
        )
        for row, number in wrong[:_MOST_PROBLEMS].tolist()
    ]
    more = len(wrong) - len(problems)
    if more:
        problems.append(tr("Mistakes that are not listed: {count}.").format(count=local_number(f"{more:,}")))
    raise ValueError("\n".join([*problems, tr("Nothing was pasted.")]))


def with_repeated_rows(rows: TrainingSet, numbers: Sequence[int] | NDArray[np.intp]) -> TrainingSet:
    """Return `rows` with the rows `numbers` once more, below the last of them.

    Raises:
        ValueError: there would be too many rows.
    """
    check_rows_count(len(rows) + len(numbers))
    order = np.insert(np.arange(len(rows)), np.max(numbers) + 1, numbers)
    return TrainingSet(rows.inputs[order], rows.targets[order])


def _separator(text: str) -> str:
    for separator in "\t;":
        if separator in text:
            return separator
    lines = text.removesuffix("\n").split("\n")
    commas = {line.count(",") for line in lines}
    return "," if len(commas) == 1 and commas.pop() >= 2 and not is_number(lines[0]) else "\t"


def _split(text: str, separator: str) -> list[list[str]]:
    try:
        # The module gives a line with an empty cell as a row without cells. One row after the other,
        # because `list` would not let any other thread do something meanwhile.
        return [row or [""] for row in csv.reader(StringIO(text), delimiter=separator, strict=True)]
    except csv.Error:
        # A quotation mark that belongs to the text.
        return [line.split(separator) for line in text.removesuffix("\n").split("\n")]


def _with_line_feeds(text: str) -> str:
    """Return the text with a line feed and nothing else at the end of each line."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _lines_count(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n"))


def _names_columns(cells: Sequence[str]) -> bool:
    """Whether a first row only names the columns."""
    return is_header(cells) and all(len(name) > 1 for name in cells)


def _are_right(table: Array, column: int) -> NDArray[np.bool_]:
    """Which numbers of a table that begins at `column` can be what they are meant as; nan never can."""
    inputs, targets = table[:, : TARGET - column], table[:, TARGET - column :]
    return np.hstack([(inputs == 0) | (inputs == 1), np.abs(targets) <= LARGEST_TARGET])


def _problem(text: str, column: int) -> str:
    """What is wrong with a cell."""
    try:
        number = cell_number(text)
        check_input(number) if column < TARGET else check_target(number)
    except ValueError as wrong:
        return str(wrong)
    raise AssertionError("together the cells were wrong, one by one they are right")


def _with_table(rows: TrainingSet, place: int, column: int, table: Array) -> TrainingSet:
    """Return `rows` with numbers, all of them valid, written over it."""
    end = place + len(table)
    length = max(len(rows), end)
    inputs = np.zeros((length, TARGET), dtype=np.uint8)
    targets = np.zeros(length)
    inputs[: len(rows)] = rows.inputs
    targets[: len(rows)] = rows.targets
    inputs_count = TARGET - column
    inputs[place:end, column : column + table.shape[1]] = table[:, :inputs_count]
    if table.shape[1] > inputs_count:
        targets[place:end] = table[:, inputs_count]
    return TrainingSet(inputs, targets)
