"""Where the program keeps what belongs to its user: settings, and unsaved work."""

import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_PORTABLE_MARK = "portable.txt"


def settings_folder() -> Path | None:
    """Return where the preferences are; None if the system knows no place. It may not be there yet."""
    return portable_folder() or _location(QStandardPaths.StandardLocation.AppConfigLocation)


def recovery_folder() -> Path | None:
    """Return where unsaved work is kept; None if the system knows no place. It may not be there yet."""
    folder = portable_folder() or _location(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return folder / "recovery" if folder else None


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
