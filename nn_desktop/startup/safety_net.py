"""What holds the running program together: errors are told, and signals close it properly."""

import signal
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class ErrorRelay(QObject):
    """Carries sentences about errors, from whatever thread, to the window's.

    Signals:
        told: a sentence for the person in front of the window.
    """

    told = Signal(str)


class SignalWatch(QObject):
    """Turns Ctrl+C in the terminal, and the system's request to end, into a Qt signal.

    Python runs signal handlers only between its own instructions, and while Qt waits for events there are
    none. So Python writes the signal's number into a socket, and Qt wakes up on that.

    Signals:
        quit_asked: the program shall end.
    """

    quit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows has no SIGHUP
        self._numbers = {getattr(signal, name) for name in names if hasattr(signal, name)}
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in self._numbers:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def stop(self) -> None:
        """Write no more: soon the socket's number may belong to a file."""
        signal.set_wakeup_fd(-1)

    def _read(self) -> None:
        with suppress(BlockingIOError):
            if self._numbers & set(self._reader.recv(64)):
                self.quit_asked.emit()
