"""The running program with a window: one QApplication, one session, one main window.

Here is also what holds the program together when something goes wrong: an unexpected error is written
to a log file, said in one sentence, and the work goes on.
"""

import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSocketNotifier,
    QStandardPaths,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from nn_desktop import __version__
from nn_desktop.core.translation import install_translator, tr
from nn_desktop.gui.main_window import MainWindow
from nn_desktop.gui.theme import apply_theme
from nn_desktop.resource_files import resource_path
from nn_desktop.session.folders import recovery_folder, settings_folder
from nn_desktop.session.preferences import PreferencesStore
from nn_desktop.session.recovery import RecoveryStore
from nn_desktop.session.session import Session
from nn_desktop.unexpected_errors import LOGGER, UnexpectedErrors, details_sentence, open_log

APPLICATION_NAME = "NN Desktop"
APPLICATION_ID = "io.github.nn_desktop.NNDesktop"
"""The program's name for the desktop, in reverse-DNS form: its desktop entry's file is called so too."""

# A training thread gives way to the window this often, in seconds. With Python's default of 5 ms a click
# may wait for seconds: each time the thread lets go of the interpreter by itself, the wait starts anew.
_SWITCH_INTERVAL = 0.0002
# In seconds. The window has gone by then; nothing should take so long, and nothing may take for ever.
_THREAD_PATIENCE = 10.0


def run_window(file: Path | None = None) -> int:
    """Open the window, run until it is closed, and return the exit code.

    Args:
        file: what to open in it, if anything.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    _introduce()
    log = open_log(_log_folders())
    application = Application(sys.argv[:1])
    application.setStyle("Fusion")
    apply_theme(application)
    try:
        application.setWindowIcon(QIcon(str(resource_path("icons", "nn_desktop.svg"))))
    except FileNotFoundError as error:
        LOGGER.warning("%s", error)
    try:
        # The window dies in there, before the application that it needs.
        return _run_session(application, log, file)
    except Exception:  # noqa: BLE001 - whatever it is, nothing but this can tell about it
        LOGGER.exception("the program could not start")
        _say_that_it_failed(log)
        return 1
    finally:
        _wait_for_threads()


def _run_session(application: "Application", log: Path | None, file: Path | None) -> int:
    errors = ErrorRelay()
    UnexpectedErrors(log, errors.told.emit).install()
    session = Session()
    preferences = PreferencesStore(settings_folder())
    window = MainWindow(session, preferences=preferences, recovery=RecoveryStore(recovery_folder()))
    errors.told.connect(window.show_error)
    signals = SignalWatch()
    signals.quit_asked.connect(application.closeAllWindows)
    window.show()
    application.file_asked.connect(window.open_path)
    # Questions need a window that is there already.
    QTimer.singleShot(0, window, lambda: _begin(window, file))
    try:
        return application.exec()
    finally:
        signals.stop()


def _begin(window: MainWindow, file: Path | None) -> None:
    window.offer_recovered_work()
    if file is not None:
        window.open_path(file.absolute())


class Application(QApplication):
    """The application, and the door by which macOS passes it documents.

    Signals:
        file_asked: the `Path` of a document that was double-clicked, or dropped on the icon.
    """

    file_asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


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


def _wait_for_threads() -> None:
    """Let other threads finish: the plot, for one, may still be being imported.

    A thread that loads parts of Qt while Python and Qt are taken down crashes the process.
    """
    for thread in threading.enumerate():
        # A thread of Qt's that has run Python is listed too; nobody can wait for it, and Qt does so itself.
        with suppress(AssertionError, RuntimeError):
            if thread is not threading.current_thread():
                thread.join(_THREAD_PATIENCE)


def _say_that_it_failed(log: Path | None) -> None:
    """Say that there will be no window: in the terminal if there is one, and in a box."""
    sentence = f"{tr('NN Desktop could not start.')} {details_sentence(log)}".rstrip()
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - for the person at the terminal
    if QApplication.platformName() not in {"offscreen", "minimal"}:  # nobody could press OK there
        QMessageBox.critical(None, APPLICATION_NAME, sentence)


def _introduce() -> None:
    """Tell Qt who we are. Before there is an application, because the paths for the log depend on it."""
    QCoreApplication.setOrganizationName(APPLICATION_NAME)
    QCoreApplication.setApplicationName(APPLICATION_NAME)
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APPLICATION_ID)
    install_translator(lambda text: QCoreApplication.translate("nn_desktop", text))


def _log_folders() -> Iterator[Path]:
    """Where the log may go, best first. Lazily: the temporary folder is made only if it is needed."""
    location = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    if location:
        yield Path(location)
    with suppress(OSError):
        yield Path(tempfile.mkdtemp(prefix="nn_desktop_"))
