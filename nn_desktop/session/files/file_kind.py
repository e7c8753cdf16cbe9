"""What a file is: its content says so, and not its name."""

import re
import unicodedata
from enum import Enum, auto
from math import isnan
from pathlib import Path

from nn_desktop.core.files.document import SUFFIX
from nn_desktop.core.files.utf_16 import is_utf_16
from nn_desktop.core.lessons.lesson_file import SUFFIX as LESSON_SUFFIX
from nn_desktop.core.lessons.lesson_toml import FORMAT
from nn_desktop.core.rows.text_formats import is_four_bits
from nn_desktop.core.rows.words import cell_value
from nn_desktop.session.files.problems import UnusableFileError
from nn_desktop.session.files.reading import read_beginning

# How JSON's objects begin, also those that were cut off. Braces around rows are followed by something else.
_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*(?:["}]|$)')
_LESSON = re.compile(rb"""^\s*format\s*=\s*["']%b["']""" % FORMAT.encode(), re.MULTILINE)
# What stands in no text: everything below the space but tabs, the ends of lines and pages, and Ctrl+Z.
_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f]")
_TABLES = {".csv", ".tsv"}
# What people call a text that they have typed or copied rows into.
_TEXTS = {".txt", ".dat", ""}
_CELL_ENDS = re.compile(r"[\s;,:/|\u2502&()\[\]{}\"']+")


class FileKind(Enum):
    """What NN Desktop can do with a file: open it as a document or a lesson, take its rows, or nothing."""

    DOCUMENT = auto()
    LESSON = auto()
    ROWS = auto()
    OTHER = auto()


def kind_of_file(path: Path) -> FileKind:
    """Return what a file is by its content; by its name, if it cannot be read: opening it will say why."""
    try:
        beginning = read_beginning(path)
    except (OSError, ValueError, UnusableFileError):
        beginning = b""
    return file_kind(beginning, path.suffix)


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
    if _LESSON.search(beginning) or suffix.lower() == LESSON_SUFFIX:
        return FileKind.LESSON
    if is_utf_16(beginning):
        return FileKind.ROWS
    if _NO_TEXT.search(beginning):
        return FileKind.OTHER
    is_table = suffix.lower() in _TABLES or _has_enough_rows(beginning, suffix)
    return FileKind.ROWS if is_table else FileKind.OTHER


def _has_enough_rows(beginning: bytes, suffix: str) -> bool:
    """Whether a text has a row. One that is called a page or a program must be rows for the most part."""
    lines = [line for line in beginning.decode("utf-8-sig", "replace").splitlines() if line.strip()]
    rows = sum(map(_is_like_a_row, lines))
    return rows > 0 and (suffix.lower() in _TEXTS or 2 * rows >= len(lines))


def _is_like_a_row(line: str) -> bool:
    """Whether at least half of a line are numbers, or words for 0 and 1. Reading it will say the rest."""
    cells = [cell for cell in _CELL_ENDS.split(unicodedata.normalize("NFKC", line)) if cell]
    values = sum(not isnan(cell_value(cell)) for cell in cells)
    return is_four_bits(line) or (values > 0 and 2 * values >= len(cells))
