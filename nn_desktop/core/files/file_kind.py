"""What a file is: its content says so, and not its name."""

import re
from enum import Enum, auto

from nn_desktop.core.files.document import SUFFIX

_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# How JSON's objects begin, also those that were cut off. Braces around rows are followed by something else.
_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*(?:["}]|$)')
# What stands in no text: everything below the space but tabs, the ends of lines and pages, and Ctrl+Z.
_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f]")
_TABLES = {".csv", ".tsv"}
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*")
_CELL_ENDS = re.compile(r"[\s;,|&()\[\]{}]+")


class FileKind(Enum):
    """What NN Desktop can do with a file: open it as a document, take its rows, or nothing."""

    DOCUMENT = auto()
    ROWS = auto()
    OTHER = auto()


def file_kind(beginning: bytes, suffix: str) -> FileKind:
    """Return what a file is. A damaged document is still a document, and a table with mistakes a table.

    Args:
        beginning: what it begins with; some thousand bytes are enough.
        suffix: how its name ends, ".nnd"; it decides only where the content says nothing.
    """
    is_named_document = suffix.lower() in {SUFFIX, ""}
    if not beginning.strip(b"\0 \t\r\n"):
        # Empty, or full of zero bytes as after a power failure.
        return FileKind.DOCUMENT if is_named_document else FileKind.ROWS
    if _OBJECT.match(beginning):
        return FileKind.DOCUMENT
    if beginning.startswith(_UTF_16_MARKS):
        return FileKind.ROWS
    if _NO_TEXT.search(beginning):
        return FileKind.OTHER
    has_rows = any(map(_is_like_a_row, beginning.decode("utf-8-sig", "replace").splitlines()))
    return FileKind.ROWS if has_rows or suffix.lower() in _TABLES else FileKind.OTHER


def _is_like_a_row(line: str) -> bool:
    """Whether a line could be meant as a row of numbers. Where it is hard to say, it could."""
    cells = [cell for cell in _CELL_ENDS.split(line) if cell]
    numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in cells)
    is_divided = sum(map(line.count, "\t;|")) >= 2
    return is_divided or (numbers > 0 and 2 * numbers >= len(cells))
