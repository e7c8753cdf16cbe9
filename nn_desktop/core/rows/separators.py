"""From lines of text to cells: what stands between them, and nothing about what they mean.

Lines keep the numbers that a text editor gives them.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.rows.words import are_names, cell_value, is_bit, is_understood
from nn_desktop.core.translation import tr


class Line(NamedTuple):
    """A line with something in it: its number, counted from 1, and its cells."""

    number: int
    cells: list[str]


Numbered = Sequence[tuple[int, str]]
"""Lines of a text with their numbers."""


@dataclass(frozen=True)
class CellTable:
    """What stands in a text.

    Attributes:
        lines: those with something in them; the first ones may be a title and the names of the columns.
        names: the names of the columns, where they are known from somewhere else.
        has_target: whether it is sure that the last cell of each line is the target, as in 0 0 1 -> 0.
        is_list: whether brackets stand around the rows: three numbers in them are often three inputs.
        said: what is left out of the text, in a sentence; "" if nothing is.
        parted: the first line whose shape says that its target may stand first, as in 0 | 0 0 1.
        is_prose: whether spaces divide the cells, so that any sentence looks like names of columns.
    """

    lines: list[Line]
    names: tuple[str, ...] = ()
    has_target: bool = False
    is_list: bool = False
    is_prose: bool = False
    said: str = ""
    parted: tuple[int, str] | None = None


class TextError(ValueError):
    """A text cannot be divided into cells. The message says in which line, and why."""


_WHOLE, _SPACES, _VALUES, _BITS = "whole line", "spaces", "between values", "between bits"
SEPARATORS = (_WHOLE, "\t", ";", "|", "&", ",", ":", "/", _SPACES, _VALUES, _BITS)
"""What may stand between cells, the surest first; a decimal comma comes before a comma between cells."""

_NO_SEPARATOR = "\x1f"
_MOST_COLUMNS = 100
_BETWEEN_VALUES = re.compile(r"[\s;|&()\[\]{}]+")
_BETWEEN_BITS = re.compile(r"[\s,;:|&/()\[\]{}<>\"'=]+")
_WORD_AND_DIGIT = re.compile(r"[^\W\d_]+ \d(?!\S)|\S+")
_GLUED = re.compile(r"[01]{2,}")
# Decimal numbers, or cells with a comma between them: 0,1 and 001,0.
_BITS_AND_COMMA = re.compile(r"[01]+,[01]+")


def filled_lines(text: str) -> list[tuple[int, str]]:
    """Return the lines that are not empty. Spreadsheets write empty rows as a line of separators."""
    numbered = enumerate(text.split("\n"), start=1)
    return [(number, line) for number, line in numbered if line and line.strip(" \t;,|")]


def row_lines(lines: Sequence[Line]) -> int:
    """Return how many lines stand before the first row: at most a title and the names of the columns."""
    count = 0
    while count < min(2, len(lines)) and are_names(lines[count].cells):
        count += 1
    return count


def inputs_from_line(line: str) -> list[int] | None:
    """Return the inputs that somebody typed, 1 or 1 0 0 or 100 or TRUE FALSE FALSE; None if they are none."""
    pieces = _pieces(_BETWEEN_BITS, line.strip())
    if len(pieces) == 1 and _GLUED.fullmatch(pieces[0]):
        pieces = list(pieces[0])
    return [round(cell_value(piece)) for piece in pieces] if pieces and all(map(is_bit, pieces)) else None


def separated_cells(
    numbered: Numbered, separators: Sequence[str] = SEPARATORS, names: tuple[str, ...] = ()
) -> CellTable:
    """Return the cells between separators: the first that leave nothing but what can be understood.

    If none does, there is a mistake somewhere. Then it is those that leave the most.

    Raises:
        TextError: nothing divides the lines, with what is wrong where the surest separator stands.
    """
    best = CellTable([])
    most = -1
    for separator in separators:
        if len(separator) == 1 and not any(separator in line for _, line in numbered):
            continue
        lines = _divided(numbered, separator)
        is_list = separator in {_VALUES, _BITS} and any("[" in line or "(" in line for _, line in numbered)
        table = CellTable(lines, names, is_list=is_list, is_prose=separator == _SPACES)
        cells = [cell for line in lines[row_lines(lines) :] for cell in line.cells]
        if cells and all(map(is_understood, cells)):
            return _unglued(table)
        understood = sum(map(is_understood, cells)) if len(cells) > len(lines) else 0
        if understood > most:
            best, most = table, understood
    return best


def _divided(numbered: Numbered, separator: str) -> list[Line]:
    """Return the lines, each divided into cells.

    Raises:
        TextError: there are quotation marks that make no sense, or far too many cells.
    """
    if separator == _WHOLE:
        return _whole_lines(numbered)
    if separator == _SPACES:
        lines = [Line(number, _words(line)) for number, line in numbered]
    elif separator == _VALUES:
        lines = [Line(number, _pieces(_BETWEEN_VALUES, line)) for number, line in numbered]
    elif separator == _BITS:
        lines = [Line(number, _bits(line)) for number, line in numbered]
    elif separator == "|":
        # Markdown has bars on the outside too, and some put two before the target.
        bars = [(number, line.strip().replace("||", "|").strip("|")) for number, line in numbered]
        lines = _records(bars, separator)
    else:
        lines = _records(numbered, separator)
    if any(len(line.cells) > _MOST_COLUMNS for line in lines):
        text = tr("It has more than {limit} columns. A row has four: three inputs and a target.")
        raise TextError(text.format(limit=_MOST_COLUMNS))
    return [line for line in lines if line.cells]


def _whole_lines(numbered: Numbered) -> list[Line]:
    """Return lines of one cell each, none if they can also be more than one."""
    try:
        lines = _records(numbered, _NO_SEPARATOR)
    except TextError:
        return []
    if len(lines) > 1 and all(_BITS_AND_COMMA.fullmatch(line.cells[0].strip()) for line in lines):
        return []
    return lines


def _records(numbered: Numbered, separator: str) -> list[Line]:
    """Return what the module for CSV finds. A record of several lines is found where it begins."""
    lines_to_read = (f"{line}\n" for _, line in numbered)
    reader = csv.reader(lines_to_read, delimiter=separator, skipinitialspace=True, strict=True)
    lines: list[Line] = []
    while True:
        place = reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return lines
        except csv.Error as error:
            if "expected after" in str(error):
                problem = tr("Line {line}: a quotation mark is in the wrong place.")
            else:
                problem = tr("Line {line}: a quotation mark is never closed, or a cell is very long.")
            raise TextError(problem.format(line=numbered[place][0])) from None
        if any(map(str.strip, cells)):
            lines.append(Line(numbered[place][0], cells))


def _words(line: str) -> list[str]:
    """Return what spaces divide; but "Input 1" is one name."""
    words = line.split()
    names = _WORD_AND_DIGIT.findall(line)
    return names if len(names) < len(words) and are_names(names) else words


def _pieces(between: re.Pattern[str], line: str) -> list[str]:
    return [piece for piece in between.split(line) if piece]


def _bits(line: str) -> list[str]:
    """Return the 0 and 1 of a line, whatever stands between them, or the line if there is anything else."""
    pieces = _pieces(_BETWEEN_BITS, line)
    return pieces if all(map(is_bit, pieces)) or are_names(pieces) else [line]


def _unglued(table: CellTable) -> CellTable:
    """Return the cells of rows such as 0010 or 001 0 one by one."""
    start = row_lines(table.lines)
    rows = table.lines[start:]
    widths = {len(line.cells) for line in rows}
    firsts = [line.cells[0].strip() for line in rows]
    if (
        widths - {1, 2}
        or len(widths) > 1
        or len(set(map(len, firsts))) > 1
        or not all(map(_GLUED.fullmatch, firsts))
    ):
        return table
    if not any(first.startswith("0") for first in firsts):
        # 1000 and 1001 may be two numbers. A single cell is what somebody would type.
        if widths == {1} and len(firsts[0]) == 4 and len(rows) > 1:
            raise TextError(unclear_text(rows[0].number, rows[0].cells[0]))
        return table
    lines = [Line(line.number, [*first, *line.cells[1:]]) for line, first in zip(rows, firsts, strict=True)]
    return replace(table, lines=[*table.lines[:start], *lines])


def unclear_text(number: int, cell: str) -> str:
    """Say that a cell may be one number or several cells."""
    text = tr(
        "Line {line}: {text} may be one number or several cells. Put a tab or a semicolon between cells."
    )
    return text.format(line=number, text=quoted(cell.strip()))
