"""Where the program keeps what belongs to its user: settings, and unsaved work."""

import logging
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from logging import FileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_PORTABLE_MARK = "portable.txt"


def settings_folder() -> Path | None:
    """Return where the preferences are; None if the system knows no place. It may not be there yet."""
    return portable_folder() or _location(QStandardPaths.StandardLocation.AppConfigLocation)


def lesson_folders() -> tuple[Path, ...]:
    """Return where people may put lessons for all who use the program here. They may not be there yet.

    Beside the settings; and beside the program, if it is carried about on a stick: there people find it.
    """
    portable = portable_folder()
    places = (settings_folder(), portable.parent if portable is not None else None)
    return tuple(place / "lessons" for place in places if place is not None)


def recovery_folder() -> Path | None:
    """Return where unsaved work is kept; None if the system knows no place. It may not be there yet."""
    folder = portable_folder() or _location(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return folder / "recovery" if folder else None


def log_folders() -> Iterator[Path]:
    """Where the log may go, best first. Lazily: the temporary folder is made only if it is needed."""
    portable = portable_folder()
    if portable is not None:
        yield portable
    location = _location(QStandardPaths.StandardLocation.AppLocalDataLocation)
    if location is not None:
        yield location
    with suppress(OSError):
        yield Path(tempfile.mkdtemp(prefix="nn_desktop_"))


def log_folder() -> Path | None:
    """Return where the log is written now; None if it is not."""
    handlers = logging.getLogger("nn_desktop").handlers
    return next((Path(each.baseFilename).parent for each in handlers if isinstance(each, FileHandler)), None)


def portable_folder() -> Path | None:
    """Return the folder beside the program, if the program is carried about on a stick.

    A file `portable.txt` beside the frozen program says so. Then it leaves nothing on other people's
    computers.
    """
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).resolve().parent
    return beside / "settings" if (beside / _PORTABLE_MARK).is_file() else None


def _location(kind: QStandardPaths.StandardLocation) -> Path | None:
    text = QStandardPaths.writableLocation(kind)
    return Path(text) if text else None
