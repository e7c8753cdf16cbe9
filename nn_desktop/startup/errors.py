"""What keeps the running program together: its log, the unexpected, and signals that close it properly.

An unexpected error is logged to a file, told in one sentence, and survived. Without this, an error in a
slot would print a traceback where no student looks, or nowhere at all: a windowed program on Windows has no
standard error.
"""

import faulthandler
import logging
import platform
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Iterable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, QSysInfo, Signal, qVersion

from nn_desktop import __version__
from nn_desktop.core.translation import tr

LOGGER = logging.getLogger("nn_desktop")

# An error in something that runs twenty times a second must not fill the disk.
_MOST_DIFFERENT_ERRORS = 100
_LARGEST_LOG_BYTES = 500_000


class LogFile(RotatingFileHandler):
    """The log. Before the first thing that a run of the program writes, it says what runs, and on what."""

    _has_head = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if not self._has_head:
            self._has_head = True
            super().emit(logging.LogRecord(LOGGER.name, logging.INFO, "", 0, log_head(), None, None))
        super().emit(record)


def log_head() -> str:
    """Return the versions of the program and of what it needs, and the system."""
    try:
        import numpy as np  # noqa: PLC0415 - what went wrong may be that it cannot be imported

        numpy = np.__version__
    except ImportError as error:
        numpy = str(error)
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    python = platform.python_version()
    return f"NN Desktop {__version__}, {system}, Python {python}, Qt {qVersion()}, NumPy {numpy}"


def open_log(folders: Iterable[Path]) -> Path | None:
    """Send the log, and the traces of crashes inside Qt, to files in the first folder that takes them.

    Returns:
        The path of the log; None if none of `folders` can be written to.
    """
    logging.raiseExceptions = False  # a full disk is no reason to complain about logging as well
    return next(filter(None, map(_log_in, folders)), None)


def _log_in(folder: Path) -> Path | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "nn_desktop.log"
        handler = LogFile(path, maxBytes=_LARGEST_LOG_BYTES, backupCount=1, encoding="utf-8")
        crash_file = (folder / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(handler)
    faulthandler.enable(crash_file)  # keeps the file open itself
    return path


class UnexpectedErrors(QObject):
    """Catches what nobody else caught, in all threads.

    Args:
        log: the path of the log, to be named to the person; None if there is none.

    Signals:
        told: a sentence for the person. Emitted in whatever thread the error happened.
        explained: the same sentence, and the trace for whoever helps.
    """

    told = Signal(str)
    explained = Signal(str, str)

    def __init__(self, log: Path | None) -> None:
        super().__init__()
        self._log = log
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
            sentence = tr("Something unexpected went wrong, but you can go on working.")
            sentence = f"{sentence} {details_sentence(self._log)}".rstrip()
            self.told.emit(sentence)
            self.explained.emit(sentence, "".join(traceback.format_exception(kind, error, trace)))
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


def details_sentence(log: Path | None) -> str:
    """Return where to read more; an empty text if there is no log."""
    return tr("The details are in {log}.").format(log=log) if log else ""


class SignalWatch(QObject):
    """Turns Ctrl+C in the terminal, and the system's request to end, into a Qt signal.

    Python runs signal handlers only between its own instructions, and while Qt waits for events there are
    none. So Python writes the signal's number into a socket, and Qt wakes up on that.

    Signals:
        end_asked: the program is ended from outside, and perhaps nobody sees its window.
    """

    end_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Windows has no SIGHUP.
        names = ("SIGINT", "SIGTERM", "SIGHUP")
        self._signals = {getattr(signal, name) for name in names if hasattr(signal, name)}
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in self._signals:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def stop(self) -> None:
        """Write no more: soon the socket's number may belong to a file."""
        signal.set_wakeup_fd(-1)

    def _read(self) -> None:
        with suppress(BlockingIOError):
            if self._signals & set(self._reader.recv(64)):
                self.end_asked.emit()
