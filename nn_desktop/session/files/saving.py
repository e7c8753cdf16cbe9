"""Saving: how bytes reach the disk, all of them or none.

A save that is interrupted anywhere, by a full disk, a pulled stick or the end of the process, leaves the
old file as it was or the new one whole. So the new content is written beside the old file, under another
name. When it has arrived on the disk, and has been read back, it takes the old file's place in one step.
"""

import errno
import hashlib
import os
import re
import secrets
import socket
import stat
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nn_desktop.core.translation import tr
from nn_desktop.session.files.problems import (
    UnusableFileError,
    error_numbers,
    saving_problem,
    shown_name,
)
from nn_desktop.session.files.reading import OPENING_FLAGS, check_ordinary, chunks

TEMPORARY_PREFIX = ".nn_desktop-"
"""How the names begin under which files are written until they are whole."""

# The names say who writes: the computer and its process. So what a killed one left behind can be told from
# what another is writing now.
_COMPUTER = hashlib.sha256(socket.gethostname().encode("utf-8", "surrogateescape")).hexdigest()[:8]
_TEMPORARY = re.compile(re.escape(TEMPORARY_PREFIX) + r"([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{8}\.tmp")
_CHUNK = 2**20
_ON_WINDOWS = os.name == "nt"
# A virus scanner looks at every new file, and while it does nobody may rename it. In seconds.
_WAITS_FOR_SCANNER = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)
# What a disk says that knows nothing of flushing, or not for folders. Then there is nothing to be done.
_CANNOT_FLUSH = error_numbers("EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")
_MAY_NOT_OPEN = error_numbers("EACCES", "EPERM")
# What Windows calls a handle that may ask whether a process is there, and the answer that it is not.
_MAY_ASK, _NO_SUCH_PROCESS = 0x1000, 87


class SaveError(Exception):
    """A file was not saved. The message is for people: it says which, why and what to do.

    Attributes:
        left: what the file holds now, if the new content had taken its place already when the error came:
            whole, but perhaps gone after a power cut. None if the old file is as it was.
    """

    def __init__(self, message: str, left: "FileState | None" = None) -> None:
        super().__init__(message)
        self.left = left


@dataclass(frozen=True)
class FileState:
    """What a file held when we last read or wrote it, to notice when somebody else has changed it.

    Times and sizes do not tell: a stick's clock steps by two seconds, and a synchronised folder copies
    times along. So it is the content that counts.
    """

    size: int
    digest: bytes

    @classmethod
    def of(cls, data: bytes) -> "FileState":
        """Return the state of a file that holds `data`."""
        return cls(len(data), hashlib.sha256(data).digest())


def save_bytes(path: Path, data: bytes) -> FileState:
    """Make `data` the content of a file, all or nothing, and return what it holds now.

    A symbolic link stays one: the file that it leads to is replaced.

    Raises:
        SaveError: it was not saved. The old file, if there was one, is as it was; see `SaveError.left`.
    """
    state = FileState.of(data)
    in_place = False
    target = path
    try:
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        old = _old_file(target)
        temporary = target.with_name(
            f"{TEMPORARY_PREFIX}{_COMPUTER}-{os.getpid()}-{secrets.token_hex(4)}.tmp"
        )
        # A new file gets its mode from the umask. A private one must not be public for a moment.
        mode = 0o666 if old is None else 0o600
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | OPENING_FLAGS, mode)
        try:
            _write_and_read_back(descriptor, data, old)
            _replace(temporary, target)
            in_place = True
        finally:
            if not in_place:
                with suppress(OSError):
                    os.unlink(temporary)  # noqa: PTH108 - the system calls of a save stand here bare
        _flush_folder(target.parent)
    except (OSError, ValueError, UnusableFileError) as error:
        problem = saving_problem(error, target.parent)
        raise save_error(path, problem, state if in_place else None) from error
    remove_leftovers(target.parent)
    return state


def save_error(path: Path, problem: str, left: FileState | None = None) -> SaveError:
    """Return the error that says why a file was not saved."""
    next_step = tr("Choose another place or another name.")
    return SaveError(
        tr("{name} was not saved. {problem} {next_step}").format(
            name=shown_name(path), problem=problem, next_step=next_step
        ),
        left,
    )


def changed_since(path: Path, state: FileState) -> bool:
    """Return whether a file holds something else than `state`. What cannot be read counts as changed.

    Raises:
        FileNotFoundError: the file is not there any more, with a sentence.
    """
    digest = hashlib.sha256()
    size = 0
    try:
        for chunk in chunks(path, state.size):
            digest.update(chunk)
            size += len(chunk)
    except (FileNotFoundError, NotADirectoryError):
        raise FileNotFoundError(tr("{name} is not there any more.").format(name=shown_name(path))) from None
    except (OSError, ValueError, UnusableFileError):
        return True
    return FileState(size, digest.digest()) != state


def _old_file(target: Path) -> os.stat_result | None:
    """Return what is known about the file that will be replaced, if there is one and it may be."""
    try:
        status = os.stat(target)  # noqa: PTH116
    except FileNotFoundError:
        return None
    check_ordinary(status)
    try:
        # Replacing asks for the folder's permission only. This asks for the file's.
        os.close(os.open(target, os.O_WRONLY | OPENING_FLAGS))
    except PermissionError:
        raise UnusableFileError(tr("The file is read-only.")) from None
    return status


def _write_and_read_back(descriptor: int, data: bytes, old: os.stat_result | None) -> None:
    try:
        if old is not None and not _ON_WINDOWS:
            _keep_mode(descriptor, old)
        content = memoryview(data)
        place = 0
        while place < len(data):
            # This may write a part of it only. A disk that is full then says so the next time.
            written = os.write(descriptor, content[place : place + _CHUNK])
            if not written:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            place += written
        _flush(descriptor)
        os.lseek(descriptor, 0, os.SEEK_SET)
        place = 0
        while chunk := os.read(descriptor, _CHUNK):
            if chunk != data[place : place + len(chunk)]:
                break
            place += len(chunk)
        if chunk or place < len(data):
            raise UnusableFileError(tr("The disk holds something else than what was written to it."))
    finally:
        # Some network disks notice only now that they are full.
        os.close(descriptor)


def _keep_mode(descriptor: int, old: os.stat_result) -> None:
    # Disks without users and modes refuse that, and there is nothing to keep.
    with suppress(OSError):
        os.chown(descriptor, -1, old.st_gid)
    with suppress(OSError):
        os.fchmod(descriptor, stat.S_IMODE(old.st_mode) & 0o777)


def _replace(temporary: Path, target: Path) -> None:
    for wait in _WAITS_FOR_SCANNER if _ON_WINDOWS else ():
        try:
            os.replace(temporary, target)  # noqa: PTH105
        except PermissionError:
            time.sleep(wait)
        else:
            return
    os.replace(temporary, target)  # noqa: PTH105


def _flush(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise


def _flush_folder(folder: Path) -> None:
    """See to it that a power cut does not bring the old file back."""
    if _ON_WINDOWS:
        return  # there, folders cannot be opened
    try:
        descriptor = os.open(folder, os.O_RDONLY | OPENING_FLAGS)
    except OSError as error:
        if error.errno in _MAY_NOT_OPEN:
            return  # one may write into a folder and not list it
        raise
    try:
        _flush(descriptor)
    finally:
        os.close(descriptor)


def remove_leftovers(folder: Path) -> None:
    """Remove what processes on this computer were writing in a folder when they were killed."""
    with suppress(OSError):  # one may write into a folder and not list it
        for name in os.listdir(folder):  # noqa: PTH208 - see above
            match = _TEMPORARY.fullmatch(name)
            if match and match[1] == _COMPUTER and not _is_running(int(match[2])):
                with suppress(OSError):  # it may be another person's
                    os.unlink(folder / name)  # noqa: PTH108


def _is_running(process: int) -> bool:
    """Return whether there is a process of this number on this computer, or whether nobody knows."""
    if sys.platform == "win32":
        from ctypes import WinDLL, get_last_error  # noqa: PLC0415 - there is none elsewhere

        kernel = WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(_MAY_ASK, False, process)
        if handle:
            kernel.CloseHandle(handle)
        return bool(handle) or get_last_error() != _NO_SUCH_PROCESS
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass  # somebody else's, or no number of a process
    return True
