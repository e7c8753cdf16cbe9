"""Recovery: the work of a program that was killed, kept by it and found at the next start.

Every window has a place of its own in one folder: a lock, and a folder of the same name with the work in
it. As long as the window lives it holds the lock, so that others know whose work is abandoned.
"""

import json
import logging
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from nn_desktop.core.files.document import Document, DocumentError, NewerVersionError, document_from_bytes
from nn_desktop.core.rows.table_limits import LARGEST_FILE_BYTES
from nn_desktop.session.files.locks import Lock
from nn_desktop.session.files.problems import UnusableFileError, opening_problem
from nn_desktop.session.files.reading import read_bytes
from nn_desktop.session.files.saving import FileState, SaveError, save_bytes

_LOGGER = logging.getLogger("nn_desktop")
_WORK = "work"
_FORMAT = "nn-desktop recovery"
_LARGEST_HEADING_BYTES = 2**16


@dataclass(frozen=True)
class RecoveredWork:
    """Work that its owner has left behind, unsaved. While this lives, nobody else is offered it.

    Attributes:
        document: the work.
        original_path: the file that it belongs to; None if it was never saved.
        original_state: what that file held when it was opened or saved; None if nobody knows.
        when: when it was kept.
    """

    document: Document
    original_path: Path | None
    original_state: FileState | None
    when: datetime
    _folder: Path = field(repr=False)
    _lock: Lock = field(repr=False, compare=False)

    def discard(self) -> None:
        """Delete the work. Do so only when it is saved, kept again, or not wanted."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.give_back()


class RecoveryStore:
    """Keeps the unsaved work of one window.

    Args:
        folder: where all windows of this person keep theirs. It is made when needed. None, or a folder
            that cannot be written to, means that nothing is kept; one line in the log says so.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._name = uuid4().hex
        self._lock: Lock | None = None
        self._kept: tuple[FileState, Path | None, FileState | None] | None = None
        self._is_failing = False

    def write(
        self, document: bytes, original_path: Path | None, original_state: FileState | None = None
    ) -> bool:
        """Keep the work as it is now, and return whether it is kept.

        Args:
            document: the document's bytes.
            original_path: the file that it belongs to; None if it was never saved.
            original_state: what that file held when it was opened or saved.
        """
        kept = (FileState.of(document), original_path, original_state)
        try:
            path = self._own_folder() / _WORK
            if kept == self._kept and path.exists():
                return True
            save_bytes(path, _heading(original_path, original_state) + document)
        except (OSError, ValueError, SaveError) as error:
            self._note_failure(error)
            return False
        self._kept = kept
        self._is_failing = False
        return True

    def discard(self) -> None:
        """Forget the work: it is saved, or not wanted any more. Keeping some again is no problem."""
        self._kept = None
        if self._folder is not None and self._lock is not None:
            shutil.rmtree(self._folder / self._name, ignore_errors=True)
            self._lock.give_back()
            self._lock = None

    def abandoned(self) -> list[RecoveredWork]:
        """Return the work of the dead, the newest first; what is damaged is put aside and noted."""
        found = []
        for name in self._names():
            lock = Lock(self._place(f"{name}.lock"))
            if name == self._name or not lock.take():
                continue
            work = self._recovered(self._place(name), lock)
            if work is None:
                lock.give_back()
            else:
                found.append(work)
        return sorted(found, key=lambda work: work.when, reverse=True)

    def _own_folder(self) -> Path:
        if self._lock is not None and not self._lock.path.exists():
            # Somebody has tidied up. Under the old name, our work would look abandoned.
            self._name, self._lock = uuid4().hex, None
        folder = self._place(self._name)
        if self._lock is None:
            folder.parent.mkdir(parents=True, exist_ok=True)
            lock = Lock(self._place(f"{self._name}.lock"))
            if not lock.take():
                raise PermissionError(f"there can be no lock in {folder.parent}")
            self._lock = lock
        # What a student works on is nobody else's business.
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    def _place(self, name: str) -> Path:
        if self._folder is None:
            raise FileNotFoundError("there is no folder to keep work in")
        return self._folder / name

    def _note_failure(self, error: Exception) -> None:
        if not self._is_failing:
            _LOGGER.warning("unsaved work is not kept: %s", error)
        self._is_failing = True

    def _names(self) -> list[str]:
        """Return the names of all that have kept something, or that were killed before they could."""
        try:
            entries = list(self._place("").iterdir())
            folders = {entry.name for entry in entries if entry.is_dir() and not entry.is_symlink()}
        except FileNotFoundError:
            return []
        except OSError as error:
            _LOGGER.warning("the folder with recovered work cannot be read: %s", error)
            return []
        return sorted(folders | {entry.stem for entry in entries if entry.suffix == ".lock"})

    def _recovered(self, folder: Path, lock: Lock) -> RecoveredWork | None:
        """Return what is in a dead owner's folder. If there is nothing, the folder goes."""
        path = folder / _WORK
        try:
            data = read_bytes(path, LARGEST_FILE_BYTES + _LARGEST_HEADING_BYTES)
            original_path, original_state, document = _parts(data)
            # A broken disk may say any time; a calendar knows fewer.
            when = datetime.fromtimestamp(min(max(path.stat().st_mtime, 0), 2**32), UTC)
            work = document_from_bytes(document, _WORK)
            return RecoveredWork(work, original_path, original_state, when, folder, lock)
        except FileNotFoundError:
            shutil.rmtree(folder, ignore_errors=True)
        except NewerVersionError:
            _LOGGER.warning("%s is left to the newer version that it was made with", path)
        except (ValueError, DocumentError, UnusableFileError) as error:
            _LOGGER.warning("recovered work is damaged and put aside: %s: %s", path, error)
            _put_aside(folder)
        except OSError as error:
            _LOGGER.warning("%s: %s", path, opening_problem(error))
        return None


def _heading(path: Path | None, state: FileState | None) -> bytes:
    keys: dict[str, object] = {"format": _FORMAT, "version": 1}
    keys["original_path"] = None if path is None else os.fspath(path)
    if state is not None:
        keys |= {"original_size": state.size, "original_sha256": state.digest.hex()}
    return json.dumps(keys).encode("ascii") + b"\n"


def _parts(data: bytes) -> tuple[Path | None, FileState | None, bytes]:
    """Return the path and the file's state from the heading, and the document.

    Raises:
        ValueError: there is no heading.
    """
    heading, _, document = data.partition(b"\n")
    if len(heading) > _LARGEST_HEADING_BYTES:
        raise ValueError("the heading is too long")
    try:
        keys = json.loads(heading)
    except RecursionError:
        raise ValueError("the heading has too many brackets inside each other") from None
    if not isinstance(keys, dict) or keys.get("format") != _FORMAT:
        raise ValueError("this is no recovered work")
    path = keys.get("original_path")
    size, digest = keys.get("original_size"), keys.get("original_sha256")
    state = None
    if isinstance(size, int) and isinstance(digest, str):
        state = FileState(size, bytes.fromhex(digest))
    # A file's name has no zero bytes.
    return (Path(path) if isinstance(path, str) and path and "\0" not in path else None), state, document


def _put_aside(folder: Path) -> None:
    """Keep damaged work, but look at it no more."""
    with suppress(OSError):
        (folder / _WORK).replace(folder.with_suffix(".damaged"))
        shutil.rmtree(folder, ignore_errors=True)
