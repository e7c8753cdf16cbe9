"""Locks: who works with what, so that several windows and programs do not get into each other's way.

A lock is a small file with the owner's process number and computer. When the owner is dead, its lock is
taken over, also after a restart of the computer: Qt compares the process's name and the computer's start
as well as the number.
"""

import logging
import os
import stat
import weakref
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile

from nn_desktop.session.files.problems import shown_name

_LOGGER = logging.getLogger("nn_desktop")
# Qt reads the whole of a lock file. Its own have about 100 bytes.
_LARGEST_LOCK_BYTES = 4096


@dataclass(frozen=True)
class LockOwner:
    """Somebody else who holds a lock.

    Attributes:
        process: the number of the process, on its computer.
        computer: the name of the computer.
    """

    process: int
    computer: str


class Lock:
    """One lock file. It is given back at the latest when this object goes, or the process ends.

    Args:
        path: where the file is; its folder must be there.
        longest_milliseconds: after that long the owner is taken for dead. This is only for owners on
            other computers, the dead on this one are found at once. 0 means that they are believed.
    """

    def __init__(self, path: Path, longest_milliseconds: int = 0) -> None:
        self.path = path
        self._file = QLockFile(str(path))
        self._file.setStaleLockTime(longest_milliseconds)
        weakref.finalize(self, self._file.unlock)  # the program's end takes no objects apart

    @property
    def is_held(self) -> bool:
        """Whether the lock is ours."""
        return self._file.isLocked()

    @property
    def owner(self) -> LockOwner | None:
        """Who else holds the lock; None if nobody does, or nobody knows who."""
        if self.is_held or not self._is_readable():
            return None
        process, computer, _ = self._file.getLockInfo()
        return LockOwner(process, computer) if process > 0 else None

    def take(self, wait_milliseconds: int = 0) -> bool:
        """Take the lock, and return whether it is ours now. A dead owner's is taken over."""
        if self.is_held:
            return True
        if not self._is_readable():
            return False
        if self._file.tryLock(wait_milliseconds):
            return True
        # The computer may have lost its power before the owner's name was on the disk. Qt asks the system
        # first whether a living process has the file open.
        is_damaged = self._file.error() is QLockFile.LockError.LockFailedError and self.owner is None
        return is_damaged and self._file.removeStaleLockFile() and self._file.tryLock(0)

    def take_over(self) -> bool:
        """Take the lock from an owner whom a person believes to be gone; return whether it is ours now.

        A process that lives on this computer keeps it.
        """
        return self.take() or (self._is_readable() and self._file.removeStaleLockFile() and self.take())

    def give_back(self) -> None:
        """Let others have the lock."""
        self._file.unlock()

    def _is_readable(self) -> bool:
        """Whether Qt may look at the file: from a pipe it would read for ever."""
        try:
            status = os.lstat(self.path)
        except FileNotFoundError:
            return True
        except (OSError, ValueError):
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size <= _LARGEST_LOCK_BYTES


class DocumentLock:
    """Tells the second window on one document that it is the second.

    The lock lies beside the document, where other people and computers see it too. It stops nobody from
    saving: what was changed by somebody else is noticed by its content.

    Args:
        path: the document; it need not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        # A link and the file that it leads to are one document, and Windows knows no capitals.
        real = Path(os.path.realpath(path))
        name = os.path.normcase(real.name)
        # Beside a document with a long name there is no room for a longer one.
        digest = sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._lock = Lock(real.with_name(f".nn_desktop-{digest}.lock"))

    def take(self) -> LockOwner | None:
        """Take the lock; return the owner if it is somebody else's already.

        Nobody is told anything where nobody can save, as in a read-only folder: whoever opens what somebody
        else has open there, again and again, does not get in anybody's way.
        """
        if self._lock.take():
            return None
        owner = self._lock.owner
        if owner is None or not self._can_be_saved():
            _LOGGER.info("no lock beside %s", shown_name(self.path))
            return None
        return owner

    def _can_be_saved(self) -> bool:
        places = (self._lock.path.parent, self.path)
        return all(os.access(place, os.W_OK) for place in places if place.exists())

    def take_over(self) -> None:
        """Take the lock, whoever has it, except from a process that lives on this computer.

        Otherwise a computer that was pulled from the network would be asked about for ever.
        """
        self._lock.take_over()

    def give_back(self) -> None:
        """Let others have the document."""
        self._lock.give_back()
