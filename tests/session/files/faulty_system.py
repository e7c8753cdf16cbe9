"""The system calls of a save, where any of them can be made to fail."""

import errno
import os
from collections.abc import Callable
from typing import Any

import pytest

from nn_desktop.session.files import reading, saving

OPERATIONS = (
    *("stat", "open", "fstat", "chown", "fchmod", "write", "fsync", "lseek", "read", "close"),
    *("replace", "unlink"),
)


class FaultySystem:
    """Stands in for the module `os`, and counts.

    Args:
        number: which call fails, from 0; None for no call.
        error: the error's number.
        again: given the name of the operation that failed first, and that of a later one: does that
            fail too?
        operation: the first call of which fails, in place of a number.
        after: the first call after one of this operation, that is.
    """

    def __init__(
        self,
        number: int | None = None,
        error: int = 0,
        again: Callable[[str, str], bool] = lambda *_: False,
        *,
        operation: str = "",
        after: str = "",
    ) -> None:
        self.calls: list[str] = []
        self._number = number
        self._error = error
        self._again = again
        self._first = ""
        self._operation, self._after = operation, after

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401, RUF100
        real = getattr(os, name)
        return self._guarded(name, real) if name in OPERATIONS else real

    def _guarded(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: Any) -> object:  # noqa: ANN401, RUF100
            self.calls.append(name)
            is_sought = name == self._operation and (not self._after or self._after in self.calls)
            if len(self.calls) - 1 == self._number or (is_sought and not self._first):
                self._first = name
            elif not (self._first and self._again(self._first, name)):
                return real(*arguments)
            if name == "close":
                real(*arguments)  # what cannot be closed is closed nevertheless
            raise OSError(self._error, os.strerror(self._error))

        return call

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let files be read and written through this."""
        monkeypatch.setattr(saving, "os", self)
        monkeypatch.setattr(reading, "os", self)


ERRORS = {"full disk": errno.ENOSPC, "broken disk": errno.EIO, "no permission": errno.EACCES}
AGAIN: dict[str, Callable[[str, str], bool]] = {
    "once": lambda *_: False,
    "this one for ever": lambda first, now: now == first,
    "everything from then on": lambda *_: True,
}
