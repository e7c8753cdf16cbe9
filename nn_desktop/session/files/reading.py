"""Reading files, whatever they turn out to be: folders, devices, pipes that nobody fills, terabytes."""

import os
import stat
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from nn_desktop.core.translation import tr
from nn_desktop.session.files.problems import UnusableFileError

OPENING_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Bytes are meant, not lines; programs that we start get no hold of it; and opening a pipe never waits."""

_CHUNK, _BEGINNING = 2**20, 2**16


def read_bytes(path: Path, largest: int) -> bytes:
    """Return what an ordinary file of at most `largest` bytes holds.

    Whatever `path` leads to, this neither waits nor takes much more memory than that.

    Raises:
        UnusableFileError: it is no ordinary file, or too large.
        OSError: the system cannot read it.
        ValueError: no file can have this name.
    """
    return b"".join(chunks(path, largest))


def read_beginning(path: Path) -> bytes:
    """Return what a file of any size begins with, and raise errors as `read_bytes` does."""
    with closing(chunks(path, sys.maxsize)) as parts:
        return next(parts, b"")[:_BEGINNING]


def chunks(path: Path, largest: int) -> Generator[bytes, None, None]:
    """Yield what an ordinary file holds, piece by piece, and raise errors as `read_bytes` does."""
    # Opening a device can do something: a tape is rewound. So ask first.
    check_ordinary(os.stat(path))  # noqa: PTH116 - the tests let each of these system calls fail
    descriptor = os.open(path, os.O_RDONLY | OPENING_FLAGS)
    try:
        status = os.fstat(descriptor)
        check_ordinary(status)
        # What the size was said to be may be old, or 0 as that of all files in /proc: count.
        left = largest if status.st_size <= largest else -1
        while left >= 0 and (chunk := os.read(descriptor, _CHUNK)):
            left -= len(chunk)
            if left >= 0:
                yield chunk
    finally:
        os.close(descriptor)
    if left < 0:
        raise UnusableFileError(
            tr("It is larger than {limit} MB, the most that NN Desktop opens.").format(limit=largest // 2**20)
        )


def check_ordinary(status: os.stat_result) -> None:
    """Refuse what holds no bytes of its own.

    Raises:
        UnusableFileError: it is a folder, a device or a pipe.
    """
    if stat.S_ISDIR(status.st_mode):
        raise UnusableFileError(tr("It is a folder."))
    if not stat.S_ISREG(status.st_mode):
        raise UnusableFileError(tr("It is not an ordinary file."))
