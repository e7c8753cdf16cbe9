"""A small JSON file that several programs may change at once: nobody destroys what another has just written.

Each change reads the file again, changes what is there and writes the file, under a lock. Where that cannot
be done, as in a read-only home, changes hold until the program ends, and one line in the log says so.
"""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from nn_desktop.session.files.locks import Lock
from nn_desktop.session.files.problems import UnusableFileError, opening_problem
from nn_desktop.session.files.reading import read_bytes
from nn_desktop.session.files.saving import SaveError, save_bytes

LARGEST_BYTES = 2**20

_LOGGER = logging.getLogger("nn_desktop")
_LONGEST_WAIT_MILLISECONDS = 1000
# The file is locked for a few milliseconds. Whoever takes this long is a dead program elsewhere.
_LONGEST_LOCK_MILLISECONDS = 30_000
_Value = TypeVar("_Value")


class SharedFile(Generic[_Value]):
    """A frozen value, and the file in which it is kept.

    Args:
        path: where the file is; None if there is no place for it.
        what: what the log calls it: "the preferences".
        empty: the value when there is no file yet.
        from_keys: the value that the file's JSON object stands for. It raises ValueError if the file can be
            of no use, and it bears with whatever else is wrong.
        to_bytes: the file's content; no more than `LARGEST_BYTES`.
    """

    def __init__(
        self,
        path: Path | None,
        what: str,
        empty: _Value,
        from_keys: Callable[[dict[str, object]], _Value],
        to_bytes: Callable[[_Value], bytes],
    ) -> None:
        self._path = path
        self._what = what
        self._empty = empty
        self._from_keys = from_keys
        self._to_bytes = to_bytes
        self._unsaved: list[Callable[[_Value], _Value]] = []
        self._is_failing = False
        try:
            self._current = self._read()
        except OSError as error:
            _LOGGER.warning("%s cannot be read: %s", what, opening_problem(error))
            self._current = empty

    @property
    def current(self) -> _Value:
        """The value as it is now."""
        return self._current

    def change(self, change: Callable[[_Value], _Value]) -> None:
        """Change the value, here and in the file."""
        self._current = change(self._current)
        self._unsaved.append(change)
        try:
            self._save()
        except (OSError, SaveError) as error:
            if not self._is_failing:
                _LOGGER.warning("%s are not saved: %s", self._what, error)
            self._is_failing = True
        else:
            self._is_failing = False

    def _save(self) -> None:
        if self._path is None:
            raise FileNotFoundError("there is no folder for them")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lock = Lock(self._path.with_suffix(".lock"), _LONGEST_LOCK_MILLISECONDS)
        if not lock.take(_LONGEST_WAIT_MILLISECONDS):
            raise PermissionError(f"there can be no lock in {self._path.parent}")
        try:
            value = self._read()
            for change in self._unsaved:
                value = change(value)
            save_bytes(self._path, self._to_bytes(value))
        finally:
            lock.give_back()
        self._current = value
        self._unsaved.clear()

    def _read(self) -> _Value:
        """Return what the file says.

        Raises:
            OSError: there may be something, but the system cannot read it now.
        """
        if self._path is None:
            return self._empty
        try:
            keys = json.loads(read_bytes(self._path, LARGEST_BYTES))
            if not isinstance(keys, dict):
                raise ValueError("no object in braces")  # noqa: TRY004, TRY301 - one kind of error for the file
            return self._from_keys(keys)
        except FileNotFoundError:
            return self._empty
        except (ValueError, RecursionError, UnusableFileError) as error:
            _LOGGER.warning("%s are damaged, so they begin anew: %s", self._what, error)
            return self._empty
