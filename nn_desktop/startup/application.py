"""The running program with a window: one QApplication, one session, one main window.

It starts in this order. An empty window is painted first, in the size, the colours and the language of last
time. Then all that belongs into it is imported and put in, in one go. Then recovered work is offered, and
what was asked for on the command line is opened.
"""

import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from nn_desktop import __version__
from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.translation import tr
from nn_desktop.gui.look.theme import Appearance, apply_theme, zoom_factor
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.gui.window.placement import show_in_place
from nn_desktop.resource_files import resource_path
from nn_desktop.session.files.folders import log_folders, recovery_folder, settings_folder
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.language import use_language
from nn_desktop.startup.errors import LOGGER, SignalWatch, UnexpectedErrors, details_sentence, open_log

APPLICATION_NAME = "NN Desktop"
APPLICATION_ID = "io.github.nn_desktop.NNDesktop"
"""The program's name for the desktop, in reverse-DNS form: its desktop entry's file is called so too."""

# A training thread gives way to the window this often, in seconds. With Python's default of 5 ms a click
# may wait for seconds: each time the thread lets go of the interpreter by itself, the wait starts anew.
_SWITCH_INTERVAL = 0.0002
# In seconds. The window has gone by then; nothing should take so long, and nothing may take for ever.
_THREAD_PATIENCE = 10.0
_LONGEST_WAIT_FOR_PAINT = 1.0  # in seconds


class Application(QApplication):
    """The application, and the door by which macOS passes it documents.

    Signals:
        file_asked: there is something in `asked_files`.
    """

    file_asked = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.asked_files: list[Path] = []
        """What is to be opened: double-clicked, or dropped on the icon."""

    @called_by_qt(or_else=False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked_files.append(Path(event.file()))
            self.file_asked.emit()
            return True
        return super().event(event)


def run_window(files: Sequence[str] = ()) -> int:
    """Open the window, run until it is closed, and return the exit code.

    Args:
        files: what to open in it, by their paths or addresses.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    _introduce()
    log = open_log(log_folders())
    application = Application(sys.argv[:1])
    application.asked_files += map(_local_path, files)
    errors, signals = UnexpectedErrors(log), SignalWatch()
    errors.install()
    try:
        # The window dies in there, before the application that it needs.
        return _run(application, errors, signals, log)
    except Exception:  # noqa: BLE001 - whatever it is, nothing but this can tell about it
        LOGGER.exception("the program could not start")
        _say_that_it_failed(log)
        return 1
    finally:
        signals.stop()
        _wait_for_threads()


def _run(application: Application, errors: UnexpectedErrors, signals: SignalWatch, log: Path | None) -> int:
    """Show the window, fill it, and return the exit code when it is closed."""
    window = _empty_window(application)
    _end_with_system(application, window, signals)
    show_in_place(window)
    _wait_for_paint(window)
    if not window.isVisible():
        return 0  # somebody has closed it already

    # Not at the top: NumPy takes long to import, and what is in the window still longer.
    from nn_desktop.session.files.lesson_progress import LessonProgressStore  # noqa: PLC0415
    from nn_desktop.session.files.recovery import RecoveryStore  # noqa: PLC0415
    from nn_desktop.session.session import Session  # noqa: PLC0415
    from nn_desktop.startup.error_box import ErrorBox  # noqa: PLC0415

    def begin() -> None:
        window.contents.offer_recovered_work()
        application.file_asked.connect(open_asked_files)
        open_asked_files()

    def open_asked_files() -> None:
        files, application.asked_files = application.asked_files, []
        if files and window.isVisible():  # it may have been closed from outside in the meantime
            window.contents.open_one(files)

    session = Session()
    try:
        window.fill(session, RecoveryStore(recovery_folder()), LessonProgressStore(settings_folder()))
        errors.told.connect(session.say)
        # Later: the error may have happened in the middle of painting.
        errors.explained.connect(ErrorBox(window, log).tell, Qt.ConnectionType.QueuedConnection)
        # In the event loop: it asks questions, and what goes wrong in it is no reason to give up.
        QTimer.singleShot(0, window, begin)
        code = application.exec()
        window.contents.files.close()
        return code
    finally:
        session.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _local_path(text: str) -> Path:
    """Return the file that the command line names. File managers may write file:///home/ada/my%20rows.csv."""
    address = QUrl(text)
    return Path(address.toLocalFile() if address.isLocalFile() else text).absolute()


def _end_with_system(application: Application, window: MainWindow, signals: SignalWatch) -> None:
    """When the program is ended from outside, or somebody logs off, unsaved work is kept unasked."""

    def close_windows() -> None:
        window.asks_when_closing = False
        application.closeAllWindows()

    signals.end_asked.connect(close_windows)
    application.commitDataRequest.connect(lambda _manager: window.prepare_to_end())


def _empty_window(application: Application) -> MainWindow:
    """Return the window with nothing in it yet, in the size, the language and the colours of last time."""
    preferences = PreferencesStore(settings_folder())
    remembered = preferences.current
    use_language(remembered.language)
    apply_theme(application, Appearance(remembered.appearance), zoom_factor(remembered.zoom_steps))
    try:
        application.setWindowIcon(QIcon(str(resource_path("icons", "nn_desktop.svg"))))
    except FileNotFoundError as error:
        LOGGER.warning("%s", error)
    return MainWindow(preferences=preferences)


def _wait_for_paint(window: MainWindow) -> None:
    """Let Qt work until the window is on the screen. One that starts minimized never is."""
    end = monotonic() + _LONGEST_WAIT_FOR_PAINT
    while not window.windowHandle().isExposed() and monotonic() < end:
        QCoreApplication.processEvents()
        sleep(0.005)
    QCoreApplication.processEvents()


def _wait_for_threads() -> None:
    """Let other threads finish: one may still write to the disk.

    A thread that uses Qt while Python and Qt are taken down crashes the process.
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
