"""Blocks of cells from and to the clipboard, as spreadsheets write them there: tabs and lines.

Also what keeps a spreadsheet from taking a text for a formula.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from nn_desktop.core.csv_records import is_header, is_number
from nn_desktop.core.row_table import MOST_ROWS
from nn_desktop.core.translation import tr

Block = tuple[tuple[str, ...], ...]

_FORMULA_STARTS = ("=", "+", "-", "@")


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
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return ()
    rows = text.count("\n") + (not text.endswith("\n"))
    # One row more may be the names of the columns.
    if rows > MOST_ROWS + 1:
        raise ValueError(
            tr("The clipboard has {rows:,} rows. The most that fit are {limit:,}.").format(
                rows=rows, limit=MOST_ROWS
            )
        )
    cells = _split(text, _separator(text))
    if len(cells) > 1 and is_header(cells[0]) and all(len(name) > 1 for name in cells[0]):
        cells = cells[1:]
    width = max(map(len, cells))
    return tuple((*row, *("",) * (width - len(row))) for row in cells)


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


def _separator(text: str) -> str:
    for separator in "\t;":
        if separator in text:
            return separator
    lines = text.removesuffix("\n").split("\n")
    commas = {line.count(",") for line in lines}
    return "," if len(commas) == 1 and commas.pop() >= 2 and not is_number(lines[0]) else "\t"


def _split(text: str, separator: str) -> list[list[str]]:
    try:
        rows = list(csv.reader(StringIO(text), delimiter=separator, strict=True))
    except csv.Error:
        # A quotation mark that belongs to the text.
        rows = [line.split(separator) for line in text.removesuffix("\n").split("\n")]
    # The module gives a line with an empty cell as a row without cells.
    return [row or [""] for row in rows]
