"""The rows that a text says, wherever it comes from: the clipboard, a file, a drop.

There is one rule: what is certain is taken and said, and everything else is refused. 0 and 1 are valid in
every column, so no table that is read in a wrong order or shape would ever be noticed by its values.
"""

import re
from collections import Counter
from collections.abc import Sequence

from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.rows.column_names import (
    TARGET,
    Columns,
    ColumnsError,
    columns_by_name,
    columns_by_number,
)
from nn_desktop.core.rows.headings import filled_count, heading_of
from nn_desktop.core.rows.separators import CellTable, Line, TextError, filled_lines, row_lines, unclear_text
from nn_desktop.core.rows.table_limits import COLUMNS, LARGEST_FILE_BYTES, MOST_ROWS
from nn_desktop.core.rows.text_formats import cells_from_text
from nn_desktop.core.rows.values import ReadRows, RowsError, RowValues
from nn_desktop.core.rows.words import is_understood
from nn_desktop.core.translation import count_text, tr

_BITS_AND_COMMA = re.compile("[01],[01]")
_SEVERAL_BITS = re.compile("[01]{2,}")
_LONGEST_LINE = 2**20
_MOST_LINES = 2**21


def read_rows(text: str, column: int | None = None) -> ReadRows:
    """Return the rows of a text.

    Args:
        text: with any line ends.
        column: the column of the table that a single column without a name is meant for, or None if
            there is no such thing.

    Raises:
        RowsError: it has none, or something is wrong or not certain, with the places.
    """
    _check_size(text)
    try:
        cells = cells_from_text(text)
        start = row_lines(cells.lines)
        lines = cells.lines[start:]
        _check_any_value(cells.lines, start)
        counts = [_cells_count(line) for line in lines]
        width = _width(counts)
        problems, lines = _uneven(lines, counts, width)
        heading = heading_of(cells, start, width)
        names = heading.names
        used = _used_columns(names, lines, width)
        columns = _columns([names[place] for place in used] if names else (), len(used), cells, column)
    except (TextError, ColumnsError) as wrong:
        raise RowsError([str(wrong)]) from None
    order = sorted(
        (column, place) for column, place in zip(columns.places, used, strict=True) if column is not None
    )
    rows = RowValues(tuple(column for column, _ in order), [place for _, place in order], lines)
    if not names and len(used) == INPUTS and not cells.has_target:
        _check_meaning(rows.table)
    if TARGET in columns.places and len(used) > 1:
        _check_target(cells, lines, order[-1][1], has_names=bool(names))
    return rows.read(" ".join(filter(None, [columns.said, cells.said, heading.said])), problems)


def _check_size(text: str) -> None:
    """Refuse what is too large before anything is made of it."""
    if len(text) > LARGEST_FILE_BYTES:
        limit = LARGEST_FILE_BYTES // 2**20
        raise RowsError([tr("It is larger than {limit} MB, the most that can be read.").format(limit=limit)])
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    zero = text.find("\0")
    if zero >= 0:
        line = text.count("\n", 0, zero) + 1
        raise RowsError([tr("Line {line}: here are zero bytes. Save it as UTF-8 first.").format(line=line)])
    # Spreadsheets may write a million empty rows, but never two. Some lines may be comments.
    count = text.count("\n")
    if count > 2 * MOST_ROWS:
        count = count if count > _MOST_LINES else len(filled_lines(text))
        _check_rows_count(count if count > 2 * MOST_ROWS else 0)
    if any(len(line) > _LONGEST_LINE for line in text.split("\n")):
        raise RowsError([tr("A line is longer than any row could be.")])


def _check_rows_count(rows: int) -> None:
    if rows > MOST_ROWS:
        text = tr("It has {rows} rows. A table has at most {limit}.")
        raise RowsError([text.format(rows=count_text(rows), limit=count_text(MOST_ROWS))])


def _check_any_value(lines: Sequence[Line], start: int) -> None:
    """Refuse lines without a single value by saying what is in them.

    Raises:
        RowsError: with the second line, because the first may be a heading.
    """
    cells = (cell for line in lines[start:] for cell in line.cells if cell.strip())
    if len(lines) > 1 and not any(map(is_understood, cells)):
        text = tr(
            "Line {line}: {cell} is neither a number nor a word for 0 or 1. Write only the cells of a row, "
            "with tabs, semicolons, commas, bars or spaces between them."
        )
        first = next(cell for cell in lines[1].cells if cell.strip())
        raise RowsError([text.format(line=lines[1].number, cell=quoted(first.strip()))])


def _width(counts: Sequence[int]) -> int:
    """Return how many columns most rows have, of the cells in each; where that is not clear, four."""
    if not counts:
        raise RowsError([tr("It has no rows.")])
    _check_rows_count(len(counts))
    rows = Counter(counts)
    return max(rows, key=lambda count: (rows[count], count == COLUMNS, count))


def _uneven(
    lines: Sequence[Line], counts: Sequence[int], width: int
) -> tuple[list[tuple[int, str]], list[Line]]:
    """Return what is wrong with lines that have more or fewer cells, with their numbers, and the others."""
    text = tr("the number of cells is {count}, not {width} as in most lines.")
    problems, even = [], []
    for line, count in zip(lines, counts, strict=True):
        if count == width:
            even.append(line)
        else:
            problems.append((line.number, text.format(count=count, width=width)))
    return problems, even


def _cells_count(line: Line) -> int:
    """Spreadsheets write empty cells to the right. But a target that is missing is no empty column."""
    return max(filled_count(line.cells), min(len(line.cells), COLUMNS))


def _used_columns(names: Sequence[str], lines: Sequence[Line], width: int) -> list[int]:
    """Return which columns are not empty. Without names, an empty one may be the target that is missing."""
    used = [
        place
        for place in range(width)
        if (names and names[place].strip()) or any(line.cells[place].strip() for line in lines)
    ]
    return used if names or len(used) >= COLUMNS else list(range(width))


def _columns(names: Sequence[str], width: int, cells: CellTable, column: int | None) -> Columns:
    """Return which columns of the table these are."""
    try:
        if names:
            return columns_by_name(names, is_prose=cells.is_prose)
        return columns_by_number(width, has_target=cells.has_target, is_list=cells.is_list)
    except ColumnsError:
        if width == 1 and column is not None:
            return Columns((column,))
        raise


def _check_target(cells: CellTable, lines: Sequence[Line], place: int, *, has_names: bool) -> None:
    """Refuse targets that may be several results, and a target that may stand elsewhere.

    Raises:
        RowsError: with the first line where that is so.
    """
    if cells.parted and not has_names:
        text = tr(
            "Line {line}: it is not certain which cell of {text} is the target. "
            "Write the same sign between all cells, or the names x1, x2, x3 and target above them."
        )
        raise RowsError([text.format(line=cells.parted[0], text=quoted(cells.parted[1].strip()))])
    targets = [(line.number, line.cells[place].strip()) for line in lines]
    texts = {target for _, target in targets}
    are_two = cells.is_prose and len(lines[0].cells) == INPUTS and all(map(_BITS_AND_COMMA.fullmatch, texts))
    if are_two and not has_names and not any("," in line.cells[0] for line in lines):
        # 0 0 1,0 may be three inputs and a target, or two inputs and a half of a number.
        raise RowsError([unclear_text(*targets[0])])
    several = [(number, target) for number, target in targets if _SEVERAL_BITS.fullmatch(target)]
    # 10 is a number beside 5, and below a name. 01 never is.
    if has_names or len(several) < len(targets):
        several = [(number, target) for number, target in several if target.startswith("0")]
    for number, target in several:
        text = tr(
            "Line {line}: {value} may be several results, but a row has one target. "
            "Leave the others out; if it is a number, write {number}.0."
        )
        raise RowsError([text.format(line=number, value=quoted(target), number=target.lstrip("0") or "0")])


def _check_meaning(table: Array) -> None:
    """Refuse three columns without names that can hardly be two inputs and a target.

    Raises:
        RowsError: it is a single row, or the rows contradict each other: then they may be three inputs.
    """
    questions = {tuple(row[:-1]) for row in table.tolist()}
    if len(table) == 1:
        problem = tr("One row of three cells may be three inputs, or two inputs and a target.")
    elif len({*map(tuple, table.tolist())}) > len(questions):
        problem = tr("As two inputs and a target, these rows contradict each other.")
    else:
        return
    raise RowsError([f"{problem} {tr('Write four cells in each row: three inputs and a target.')}"])
