"""Preferences: what the program remembers about its user from one start to the next.

They are one JSON file, saved like a document. Qt's own settings would be an INI file without types, and
are saved in a way that loses everything on a full disk without saying so.
"""

import json
import logging
import os
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from nn_desktop.session.files.shared_file import LARGEST_BYTES, SharedFile

MOST_RECENT_FILES = 10

_LOGGER = logging.getLogger("nn_desktop")
_MOST_ZOOM_STEPS = 50
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")


class Preferences(NamedTuple):
    """What is remembered. The defaults are those of the very first start.

    Attributes:
        window_geometry: where the window was, in Qt's own form; empty if it never was.
        appearance: "system", "light", "dark" or "contrast".
        zoom_steps: how much larger the text is, in steps; negative for smaller.
        language: the code of a language, as "de" or "pt_BR"; "" for the system's.
        x_axis: the scale of the plot's iterations: "automatic", "logarithmic" or "linear".
        y_axis: the same for the loss.
        recent_files: the documents that were open last, the latest first.
        last_folder: where a file was chosen last; None if none ever was.
        has_opened_lesson: whether a lesson was ever opened.
        lesson_share: how much of the left column an open lesson takes, in per cent; 0 for as much as usual.
        table_form: for whom tables are exported: "spreadsheet" or "plain".
        program_form: how the Python program is written: "short" or "workshop".
        motion: whether things may move by themselves: "system", "full" or "less".
    """

    window_geometry: bytes = b""
    appearance: str = "system"
    zoom_steps: int = 0
    language: str = ""
    x_axis: str = "automatic"
    y_axis: str = "automatic"
    recent_files: tuple[Path, ...] = ()
    last_folder: Path | None = None
    has_opened_lesson: bool = False
    lesson_share: int = 0
    table_form: str = "spreadsheet"
    program_form: str = "short"
    motion: str = "system"


class _Kept(NamedTuple):
    """What the file holds.

    Attributes:
        preferences: what this version knows.
        unknown: the keys that it does not know.
    """

    preferences: Preferences
    unknown: Mapping[str, object] = MappingProxyType({})


class RecentFile(NamedTuple):
    """A document that was open lately.

    Attributes:
        path: where it was.
        is_missing: whether it is not there now. The stick may be back tomorrow.
    """

    path: Path
    is_missing: bool


class PreferencesStore:
    """The preferences, and their file.

    Args:
        folder: where the file is. None, or a folder that cannot be written to, means that everything is
            forgotten at the end; one line in the log says so.
    """

    def __init__(self, folder: Path | None) -> None:
        path = None if folder is None else folder / "preferences.json"
        self._file = SharedFile(path, "the preferences", _Kept(Preferences()), _from_keys, _to_bytes)

    @property
    def current(self) -> Preferences:
        """The preferences as they are now."""
        return self._file.current.preferences

    def change(self, **values: object) -> None:
        """Change some of them: `change(zoom_steps=2)`. If that cannot be saved, it holds until the end."""
        self._change(lambda preferences: preferences._replace(**values))  # type: ignore[arg-type]

    def add_recent_file(self, path: Path) -> None:
        """Put a document or a lesson at the head of the recent files."""
        first = Path(os.path.abspath(path))  # noqa: PTH100 - a link stays a link, and dots go

        def add(preferences: Preferences) -> Preferences:
            files = (first, *_without(preferences.recent_files, first))
            return preferences._replace(recent_files=files[:MOST_RECENT_FILES])

        self._change(add)

    def remember_folder(self, path: Path) -> None:
        """Let the next dialog begin where a file was chosen now."""
        self.change(last_folder=Path(os.path.abspath(path)).parent)  # noqa: PTH100 - as above

    def _change(self, change: Callable[[Preferences], Preferences]) -> None:
        self._file.change(lambda kept: kept._replace(preferences=change(kept.preferences)))


def look_for(paths: Iterable[Path]) -> Iterator[RecentFile]:
    """Yield for each path whether it is there. A network drive that is gone may take half a minute for it."""
    for path in paths:
        yield RecentFile(path, not _is_there(path))


def _without(files: tuple[Path, ...], path: Path) -> tuple[Path, ...]:
    return tuple(file for file in files if os.path.normcase(file) != os.path.normcase(path))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _to_bytes(kept: _Kept) -> bytes:
    preferences = kept.preferences
    keys = {
        **kept.unknown,
        **preferences._asdict(),
        "window_geometry": b64encode(preferences.window_geometry).decode("ascii"),
        "recent_files": [os.fspath(path) for path in preferences.recent_files],
        "last_folder": "" if preferences.last_folder is None else os.fspath(preferences.last_folder),
    }
    try:
        # Not every name of a file has a form in UTF-8, but all have one in ASCII.
        data = json.dumps(keys, indent=2).encode("ascii") + b"\n"
    except RecursionError:
        data = b""
    # Brackets inside each other, which can still be read, can be too many to write, or grow by their
    # indentation until the file is too large to be read again. No version of ours writes such things.
    if kept.unknown and not 0 < len(data) <= LARGEST_BYTES:
        return _to_bytes(_Kept(preferences))
    return data


def _from_keys(keys: dict[str, object]) -> _Kept:
    values: dict[str, object] = {}
    for name, read in _READERS.items():
        if name in keys:
            try:
                values[name] = read(keys[name])
            except ValueError as error:
                _LOGGER.warning("the preference %s is not usable: %s", name, error)
    unknown = {name: value for name, value in keys.items() if name not in _READERS}
    return _Kept(Preferences(**values), unknown)  # type: ignore[arg-type]


def _geometry(value: object) -> bytes:
    return b64decode(_text(value), validate=True)


def _one_of(*choices: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if _text(value) not in choices:
            raise ValueError(f"not one of {', '.join(choices)}")
        return _text(value)

    return read


def _zoom_steps(value: object) -> int:
    # True is a whole number for Python.
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _MOST_ZOOM_STEPS:
        raise ValueError("not a whole number, or too large")
    return value


def _is_so(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")  # noqa: TRY004
    return value


def _share(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 100:
        raise ValueError("not a share in per cent")
    return value


def _language(value: object) -> str:
    if _text(value) and not _LANGUAGE.fullmatch(_text(value)):
        raise ValueError("not the code of a language")
    return _text(value)


def _recent_files(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004
    files: tuple[Path, ...] = ()
    for text in value[:1000]:
        if isinstance(text, str) and _is_path(text):
            path = Path(text)
            files = files if len(_without(files, path)) < len(files) else (*files, path)
    return files[:MOST_RECENT_FILES]


def _folder(value: object) -> Path | None:
    if _text(value) and not _is_path(_text(value)):
        raise ValueError("not a path")
    return Path(_text(value)) if value else None


def _is_path(text: str) -> bool:
    # No file's name has zero bytes. And where a relative one leads, nobody knows.
    return "\0" not in text and Path(text).is_absolute()


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004
    return value


_AXIS = _one_of("automatic", "logarithmic", "linear")
_READERS: dict[str, Callable[[object], object]] = {
    "window_geometry": _geometry,
    "appearance": _one_of("system", "light", "dark", "contrast"),
    "zoom_steps": _zoom_steps,
    "language": _language,
    "x_axis": _AXIS,
    "y_axis": _AXIS,
    "recent_files": _recent_files,
    "last_folder": _folder,
    "has_opened_lesson": _is_so,
    "lesson_share": _share,
    "table_form": _one_of("spreadsheet", "plain"),
    "program_form": _one_of("short", "workshop"),
    "motion": _one_of("system", "full", "less"),
}
