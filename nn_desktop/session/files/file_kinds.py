"""Looks into a file to see what it is."""

import sys
from contextlib import closing
from pathlib import Path

from nn_desktop.core.files.file_kind import FileKind, file_kind
from nn_desktop.session.files.problems import UnusableFileError
from nn_desktop.session.files.reading import chunks

_BEGINNING = 2**16


def kind_of_file(path: Path) -> FileKind:
    """Return what a file is by its content; by its name, if it cannot be read: opening it will say why."""
    try:
        with closing(chunks(path, sys.maxsize)) as parts:
            beginning = next(parts, b"")[:_BEGINNING]
    except (OSError, ValueError, UnusableFileError):
        beginning = b""
    return file_kind(beginning, path.suffix)
