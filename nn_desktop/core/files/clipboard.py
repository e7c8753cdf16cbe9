"""Blocks of cells from and to the clipboard, as spreadsheets write them there: tabs and lines.

Also what keeps a spreadsheet from taking a text for a formula.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from nn_desktop.core.files.csv_records import is_header, is_number
from nn_desktop.core.files.limits import MOST_ROWS, numbers_table
from nn_desktop.core.network.activations import Array
from nn_desktop.core.translation import local_number, tr

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


def numbers_from_text(text: str) -> Array | None:
    """Return the same cells as `block_from_text` if all of them are plain numbers, or else None.

    A block of a hundred thousand rows is read thirty times as quickly so. It may be that the numbers are
    no inputs and no targets.

    Returns:
        (rows, columns), or None: then the patient way will find out what the text is.
    """
    text = _with_line_feeds(text)
    if '"' in text or not text.strip() or _lines_count(text) > MOST_ROWS + 1:
        return None
    separator = _separator(text)
    first, _, others = text.partition("\n")
    if others and _names_columns(first.split(separator)):
        text = others
    if separator != ",":
        # A number with both becomes one with two points, which NumPy does not understand.
        text = text.replace(",", ".")
    if not text.strip():
        return None
    try:
        table = numbers_table(text, separator)
    except ValueError:
        return None
    # NumPy skips blank lines, and here they are rows that something is missing from.
    return table if len(table) == _lines_count(text) else None


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
