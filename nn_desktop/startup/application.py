"""The running program with a window: one QApplication, one session, one main window.

It starts in this order. An empty window is painted first: frames and headings, in the size, the colours
and the language of last time. Then a thread imports all that belongs into it, NumPy, our own layers and
pyqtgraph, while the window's thread puts in piece by piece. Then recovered work is offered, and what was
asked for on the command line is opened.

So this file imports little, and Qt's namespace `Qt` not at all: see `window_frame.py`.
"""

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from nn_desktop import __version__
from nn_desktop.core.translation import tr
from nn_desktop.gui.look.theme import STYLE_ARGUMENTS, Appearance, apply_theme, zoom_factor
from nn_desktop.gui.window.main_window import PARTS, MainWindow
from nn_desktop.gui.window.placement import show_in_place
from nn_desktop.session.files.folders import log_folders, recovery_folder, settings_folder
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.language import use_language
from nn_desktop.startup.errors import LOGGER, UnexpectedErrors, details_sentence, keep_records, open_log

if TYPE_CHECKING:
    from nn_desktop.gui.window.gradual_work import GradualWork
    from nn_desktop.gui.window.imports import Imports
    from nn_desktop.session.session import Session
    from nn_desktop.startup.safety_net import SignalWatch

APPLICATION_NAME = "NN Desktop"
APPLICATION_ID = "io.github.nn_desktop.NNDesktop"
"""The program's name for the desktop, in reverse-DNS form: its desktop entry's file is called so too."""

# A training thread gives way to the window this often, in seconds. With Python's default of 5 ms a click
# may wait for seconds: each time the thread lets go of the interpreter by itself, the wait starts anew.
_SWITCH_INTERVAL = 0.0002
# In seconds. The window has gone by then; nothing should take so long, and nothing may take for ever.
_THREAD_PATIENCE = 10.0


# In milliseconds. A window that nobody sees, as one that starts minimized, is never painted.
_LONGEST_WAIT_FOR_PAINT = 1000


def run_window(file: Path | None = None) -> int:
    """Open the window, run until it is closed, and return the exit code.

    Args:
        file: what to open in it, if anything.
    """
    sys.setswitchinterval(_SWITCH_INTERVAL)
    keep_records()
    _introduce()
    application = Application([*sys.argv[:1], *STYLE_ARGUMENTS])
    try:
        # The window dies in there, before the application that it needs.
        return _Running(application, file).run()
    except Exception:  # noqa: BLE001 - whatever it is, nothing but this can tell about it
        log = open_log(log_folders())
        LOGGER.exception("the program could not start")
        _say_that_it_failed(log)
        return 1
    finally:
        _wait_for_threads()


class _Running:
    """The start of the program, in the order in which it happens, and its end."""

    def __init__(self, application: "Application", file: Path | None) -> None:
        self._application = application
        self._files = [] if file is None else [file.absolute()]
        self._window = _empty_window(application)
        self._filling: GradualWork | None = None
        self._session: Session | None = None
        self._imports: Imports | None = None
        self._signals: SignalWatch | None = None
        self._failure: Exception | None = None
        self._is_ready = False

    def run(self) -> int:
        """Show the window, let it be filled, and return the exit code when it is closed.

        Raises:
            Exception: the window could not be filled.
        """
        self._application.file_asked.connect(self._open)
        self._window.painted.connect(self._fill)
        show_in_place(self._window)
        QTimer.singleShot(_LONGEST_WAIT_FOR_PAINT, self._window, self._fill)
        try:
            code = self._application.exec()
        finally:
            self._end()
        if self._failure is not None:
            raise self._failure
        return code

    def _end(self) -> None:
        if self._filling is not None:
            self._filling.stop()
        if self._imports is not None:
            self._imports.stop()
        if self._signals is not None:
            self._signals.stop()
        if self._session is not None:
            self._session.close()
        if self._window.is_filled:
            self._window.files.close()
        # Before the application, which it needs.
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(self._window, QEvent.Type.DeferredDelete.value)

    def _fill(self) -> None:
        if self._filling is None:
            from nn_desktop.gui.window.gradual_work import GradualWork  # noqa: PLC0415 - see above
            from nn_desktop.gui.window.imports import Imports  # noqa: PLC0415 - see above

            self._imports = Imports.shared()
            self._imports.want("nn_desktop.startup.safety_net", *PARTS)
            self._filling = GradualWork(self._steps(), self._imports, self._window)
            self._filling.failed.connect(self._give_up)
            self._filling.start()

    def _steps(self) -> Iterator[str]:
        yield "nn_desktop.startup.safety_net"
        self._look_after()
        yield "nn_desktop.session.files.recovery"
        from nn_desktop.session.files.recovery import RecoveryStore  # noqa: PLC0415 - NumPy
        from nn_desktop.session.session import Session  # noqa: PLC0415 - the same

        self._session = Session()
        yield from self._window.fill(self._session, RecoveryStore(recovery_folder()))
        # What is there now stays until the end: looking through it for garbage would only take time.
        gc.freeze()
        gc.enable()
        # Not as a step: these ask questions, and what goes wrong in them is no reason to give up.
        QTimer.singleShot(0, self._window, self._begin)

    def _look_after(self) -> None:
        """From now on errors are told and logged, and signals close the window properly."""
        from nn_desktop.startup.safety_net import ErrorRelay, SignalWatch  # noqa: PLC0415 - see above

        errors = ErrorRelay(self._window)
        errors.told.connect(self._window.show_error)
        UnexpectedErrors(open_log(log_folders()), errors.told.emit).install()
        self._signals = SignalWatch()
        self._signals.quit_asked.connect(self._application.closeAllWindows)
        _set_icon(self._application)

    def _begin(self) -> None:
        self._window.offer_recovered_work()
        self._is_ready = True
        for file in self._files:
            self._window.open_path(file)

    def _open(self, path: Path) -> None:
        if self._is_ready:
            self._window.open_path(path)
        else:
            self._files.append(path)

    def _give_up(self, error: Exception) -> None:
        self._failure = error
        self._application.exit()


def _empty_window(application: "Application") -> MainWindow:
    """Return the window with nothing in it yet, in the size, the language and the colours of last time."""
    preferences = PreferencesStore(settings_folder())
    remembered = preferences.current
    use_language(remembered.language)
    apply_theme(application, Appearance(remembered.appearance), zoom_factor(remembered.zoom_steps))
    return MainWindow(preferences=preferences)


def _set_icon(application: "Application") -> None:
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - see above

    from nn_desktop.resource_files import resource_path  # noqa: PLC0415 - see above

    try:
        application.setWindowIcon(QIcon(str(resource_path("icons", "nn_desktop.svg"))))
    except FileNotFoundError as error:
        LOGGER.warning("%s", error)


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
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - hardly ever needed

        QMessageBox.critical(None, APPLICATION_NAME, sentence)


def _introduce() -> None:
    """Tell Qt who we are. Before there is an application, because the paths for the log depend on it."""
    QCoreApplication.setOrganizationName(APPLICATION_NAME)
    QCoreApplication.setApplicationName(APPLICATION_NAME)
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APPLICATION_ID)
