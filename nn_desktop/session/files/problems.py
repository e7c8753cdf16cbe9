"""What is wrong with a file, in words: the system's error numbers as sentences for people."""

import errno
from pathlib import Path

from nn_desktop.core.translation import printable, tr

_MOST_CHARACTERS = 80


class UnusableFileError(Exception):
    """A file cannot be read or written, and the reason is not one of the system's errors.

    Attributes:
        problem: what is wrong, in one sentence.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def shown_name(path: Path) -> str:
    """Return the file's name, fit to stand in a sentence: printable, and not endless."""
    return _shown(path.name or str(path))


def shown_folder(path: Path) -> str:
    """Return where the file is, fit to stand in a sentence as well."""
    return _shown(str(path.parent))


def _shown(name: str) -> str:
    # Where the system allows it, a name may hold line breaks, or bytes that are no characters.
    safe = printable(name)
    half = _MOST_CHARACTERS // 2
    return safe if len(safe) <= _MOST_CHARACTERS else f"{safe[:half]}…{safe[-half:]}"


def error_numbers(*names: str) -> frozenset[int]:
    """Return the numbers of these errors; the ones that this system does not know are left out."""
    return frozenset(number for name in names if (number := getattr(errno, name, None)) is not None)


_FULL = error_numbers("ENOSPC", "EDQUOT")
_TOO_LARGE = error_numbers("EFBIG")
_READ_ONLY_DISK = error_numbers("EROFS")
_NOT_ALLOWED = error_numbers("EACCES", "EPERM")
_GONE = error_numbers("ENOENT", "ENOTDIR")
_LONG_NAME = error_numbers("ENAMETOOLONG")
_LINK_LOOP = error_numbers("ELOOP")
_BROKEN = error_numbers("EIO", "ENXIO", "ENODEV", "ENOMEDIUM", "ENOTCONN", "ESTALE", "ETIMEDOUT", "EHOSTDOWN")


def saving_problem(error: Exception, folder: Path) -> str:
    """Return what went wrong when a file was written into `folder`, in one sentence or two."""
    if _number(error) in _FULL:
        return tr("The disk is full. Make some room on it.")
    if _number(error) in _TOO_LARGE:
        return tr("The file is larger than this disk allows.")
    if _number(error) in _READ_ONLY_DISK:
        return tr("The disk is read-only.")
    if _number(error) in _NOT_ALLOWED:
        return tr("You may not change anything in the folder {folder}.").format(folder=shown_name(folder))
    if _number(error) in _GONE:
        return tr("The folder {folder} is not there any more.").format(folder=shown_name(folder))
    return _problem(error)


def opening_problem(error: Exception) -> str:
    """Return what went wrong when a file was read, in one sentence or two."""
    if _number(error) in _NOT_ALLOWED:
        return tr("You may not read it.")
    if _number(error) in _GONE:
        return tr("It is not there any more.")
    return _problem(error)


def not_opened_text(path: Path, error: Exception) -> str:
    """Return that a file was not opened, why, and what to do now."""
    return tr("{name} was not opened. {problem} {next_step}").format(
        name=shown_name(path), problem=opening_problem(error), next_step=tr("Open another file.")
    )


def _problem(error: Exception) -> str:
    if isinstance(error, UnusableFileError):
        return error.problem
    if not isinstance(error, OSError):
        return tr("A file cannot have this name.")  # a ValueError: zero bytes, half characters
    if error.errno in _LONG_NAME:
        return tr("The name is too long for this disk.")
    if error.errno in _LINK_LOOP:
        return tr("It is a link that leads back to itself.")
    if error.errno in _BROKEN:
        return tr("The disk does not work. Perhaps it was pulled out.")
    return tr("The system says: {reason}.").format(reason=error.strerror or type(error).__name__)


def _number(error: Exception) -> int | None:
    return error.errno if isinstance(error, OSError) else None
