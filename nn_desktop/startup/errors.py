"""What happens when the unexpected happens: it is logged to a file, said in one sentence, and survived.

Without this, an error in a slot would print a traceback where no student looks, or nowhere at all: a
windowed program on Windows has no standard error.
"""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from nn_desktop.core.translation import tr

LOGGER = logging.getLogger("nn_desktop")

# An error in something that runs thirty times a second must not fill the disk.
_MOST_DIFFERENT_ERRORS = 100
_LARGEST_LOG_BYTES = 500_000


class _KeptRecords(logging.Handler):
    """Keeps what is logged before there is a file for it."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


class _Log:
    """The log that is open, so that it is opened once."""

    early: _KeptRecords | None = None
    path: Path | None = None


def keep_records() -> None:
    """Keep what is logged until `open_log` is called, which takes time that the start does not have."""
    _Log.early = _KeptRecords()
    LOGGER.addHandler(_Log.early)


def open_log(folders: Iterable[Path]) -> Path | None:
    """Send the log, and the traces of crashes inside Qt, to files in the first folder that takes them.

    Returns:
        The path of the log; None if none of `folders` can be written to. Once there is a log, it stays.
    """
    if _Log.path is None:
        logging.raiseExceptions = False  # a full disk is no reason to complain about logging as well
        _Log.path = next(filter(None, map(_log_in, folders)), None)
        _log_what_was_kept()
    return _Log.path


def _log_in(folder: Path) -> Path | None:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - takes longer than all else in here

    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "nn_desktop.log"
        handler = RotatingFileHandler(path, maxBytes=_LARGEST_LOG_BYTES, backupCount=1, encoding="utf-8")
        crash_file = (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(handler)
    faulthandler.enable(crash_file)  # keeps the file open itself
    return path


def _log_what_was_kept() -> None:
    early, _Log.early = _Log.early, None
    if early is not None:
        LOGGER.removeHandler(early)
        for record in early.records:
            LOGGER.handle(record)


class UnexpectedErrors:
    """Catches what nobody else caught, in all threads.

    Args:
        log: the path of the log, to be named to the person; None if there is none.
        tell: shows a sentence to the person. May be called from any thread.
    """

    def __init__(self, log: Path | None, tell: Callable[[str], None]) -> None:
        self._log = log
        self._tell = tell
        self._seen: set[tuple[type[BaseException], str, int]] = set()
        self._busy = threading.local()

    def install(self) -> None:
        """Catch errors from now on."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_in_thread

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error and tell about it. The same error, from the same line, is told only once."""
        if not self._is_new(kind, trace):
            return
        # Without a log file, this goes to standard error.
        LOGGER.critical("unexpected error", exc_info=(kind, error, trace))
        if getattr(self._busy, "now", False):
            return  # it was telling that went wrong: no circles
        self._busy.now = True
        try:
            self._tell_about_it()
        finally:
            self._busy.now = False

    def _handle_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.handle(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _is_new(self, kind: type[BaseException], trace: TracebackType | None) -> bool:
        frames = traceback.extract_tb(trace)
        place = (kind, frames[-1].filename, frames[-1].lineno or 0) if frames else (kind, "", 0)
        if place in self._seen or len(self._seen) >= _MOST_DIFFERENT_ERRORS:
            return False
        self._seen.add(place)
        return True

    def _tell_about_it(self) -> None:
        sentence = tr("Something unexpected went wrong, but you can go on working.")
        with suppress(RuntimeError):  # the window has just been closed
            self._tell(f"{sentence} {details_sentence(self._log)}".rstrip())


def details_sentence(log: Path | None) -> str:
    """Return where to read more; an empty text if there is no log."""
    return tr("The details are in {log}.").format(log=log) if log else ""
