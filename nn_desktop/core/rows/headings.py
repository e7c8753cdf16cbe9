"""What stands above the rows of a text: at most a title, and the names of the columns."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.rows.separators import CellTable, Line, TextError
from nn_desktop.core.rows.words import (
    is_input_name,
    is_known_name,
    is_result_name,
    is_target_name,
    is_understood,
    name_and_number,
)
from nn_desktop.core.translation import tr

_BETWEEN_WORDS = re.compile(r"[\s,;:|&/]+")
_BETWEEN_CELLS = re.compile(r"[,;|\t&]+")
_WORD_AND_NUMBER = re.compile(r"[^\W\d_]+[ _-]?\d*")
# What may be a column's name all by itself: A, x1.
_SHORT_NAME = re.compile(r"[^\W\d_]\d*")
# What may be a part of a row. One of them is none yet: Table 1, Task 10.
_VALUE = re.compile(r"(?<!\w)(?:[01]+|true|false|wahr|falsch)(?!\w)", re.IGNORECASE)


class Heading(NamedTuple):
    """What stands above the rows.

    Attributes:
        names: of the columns, "" for one without; none if there are no names.
        said: what there is to say about a title.
    """

    names: list[str]
    said: str


def heading_of(cells: CellTable, start: int, width: int) -> Heading:
    """Return what stands above the rows.

    Args:
        cells: of the text.
        start: the first row among its lines.
        width: how many columns the rows have.

    Raises:
        TextError: a line is no certain title, or names other columns than there are.
    """
    names, said = list(cells.names), []
    for line in cells.lines[:start]:
        filled = [cell.strip() for cell in line.cells if cell.strip()]
        others = _names_between_spaces(filled[0], width) if len(filled) == 1 and not names else []
        if others:
            names = others
        elif width > 1 and len(filled) == 1:
            _check_title(line, filled[0], width)
            said.append(tr("Line {line} is a title.").format(line=line.number))
        elif names and not cells.names:
            text = tr("Line {line}: {cell} is no number. The names of the columns stand above it already.")
            raise TextError(text.format(line=line.number, cell=quoted(filled[0])))
        else:
            names = line.cells[: filled_count(line.cells)]
    names = _single_names(names, width)
    if len(names) > width or (names and width == 1 < len(names)):
        text = tr("The names are those of {count} columns, but the rows have {width}.")
        raise TextError(text.format(count=len(names), width=width))
    return Heading(names + [""] * (width - len(names)) if names else [], " ".join(said))


def filled_count(cells: Sequence[str]) -> int:
    """Return how many cells there are up to the last one with something in it."""
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    return count


def _check_title(line: Line, title: str, width: int) -> None:
    """Refuse what may be more than a title: a row with words beside it, or the names of the columns.

    Raises:
        TextError: it is left out by no means, because something would be lost with it.
    """
    words = [word for word in _BETWEEN_WORDS.split(title) if word]
    values = _VALUE.findall(title)
    has_row = len(values) > 1 or any(len(value) == width and value.isdigit() for value in values)
    if has_row or 2 * sum(map(is_understood, words)) > len(words):
        text = tr("Line {line} is no row, and no title. Delete the words or the whole line.")
        raise TextError(text.format(line=line.number))
    # Names with other signs between them than between the cells must not be lost, nor a letter above one.
    parts = [part for part in _BETWEEN_CELLS.split(title) if part.strip()]
    short = sum(_SHORT_NAME.fullmatch(word) is not None for word in words)
    are_letters = short > 1 and (len(words) == width or 2 * short > len(words))
    if _has_names(title) or len(parts) == width or are_letters or len(title) == 1:
        text = tr("Line {line} seems to name the columns. Write it like the rows, or delete it.")
        raise TextError(text.format(line=line.number))


def _has_names(title: str) -> bool:
    """Whether a title has a name that is a column's for sure, or two that may be. "Task 3" is none."""
    known = list(filter(is_known_name, _WORD_AND_NUMBER.findall(title)))
    parts = map(name_and_number, known)
    return len(known) > 1 or any(number is None or is_input_name(word) for word, number in parts)


def _names_between_spaces(title: str, width: int) -> list[str]:
    """Return the names in a line such as A B C Y or p q p → q, above cells with other signs between them.

    There are none if it is another line.
    """
    words = title.split()
    inputs, result = words[: width - 1], " ".join(words[width - 1 :])
    are_names = all(map(_SHORT_NAME.fullmatch, inputs)) and len({*inputs, result}) == width > 2
    is_result = _SHORT_NAME.fullmatch(result) or is_result_name(result)
    return [*inputs, result] if are_names and is_result else []


def _single_names(names: list[str], width: int) -> list[str]:
    """Return a name for each column where one name stands above all inputs: Input, Output or ABC, Y."""
    inputs = width - 1
    filled = [name.strip() for name in names if name.strip()]
    if inputs not in {INPUTS - 1, INPUTS} or len(filled) != 2 or not names[0].strip():
        return names
    first, last = filled
    is_at_end = len(names) in {2, width}
    word, number = name_and_number(first)
    if is_at_end and len(word) > 1 and number is None and is_input_name(word) and is_target_name(last):
        return [*(f"{first} {place}" for place in range(1, width)), last]
    if len(names) == 2 and len(last) == 1 and first.isalpha() and len(set(first)) == len(first) == inputs:
        return [*first, last]
    return names
