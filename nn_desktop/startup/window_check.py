"""What `--check-window` does in the real window, and what of `--check` needs Qt.

The window is the real one, without a file to write to: no preferences, no recovery copies, no log. It is
used from outside, as a student would: found by names, clicked by mouse events, read.
"""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QLibraryInfo, QPointF, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QLabel, QPushButton, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.theme import apply_theme
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.resource_files import resource_path
from nn_desktop.session.session import Session
from nn_desktop.startup.application import Application

_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)

# For each thing that is waited for. Reading from a network drive for the first time can take long.
_PATIENCE_SECONDS = 60.0
_LOOK_EVERY_MILLISECONDS = 50
_FEWEST_COLOURS = 3


def make_application(with_window: bool) -> QGuiApplication:
    """Return an application: the real one, or one that needs no display."""
    if not with_window:
        return QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    application = Application(sys.argv[:1])
    apply_theme(application)
    application.setWindowIcon(QIcon(str(resource_path("icons", "nn_desktop.svg"))))
    return application


def picture_problem(path: Path) -> str:
    """Return what is wrong with a picture, or nothing."""
    image = QImage(str(path))
    if image.isNull():
        return tr("Qt cannot read the picture")
    return "" if _colours(image) >= _FEWEST_COLOURS else tr("the picture is empty")


def translation_problem(path: Path) -> str:
    """Return what is wrong with a translation of ours, or nothing. Qt's own part must be there too."""
    language = path.stem.rpartition("nn_desktop_")[2]
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in (str(path), f"{folder}/qtbase_{language}.qm"):
        translator = QTranslator()
        if not translator.load(name) or translator.isEmpty():
            return tr("Qt cannot read the translation {name}").format(name=name)
    return ""


def window_problem(expected_answer: float) -> str:
    """Open the window, click Train, read the prediction, look at the plot, close. Return what went wrong.

    Args:
        expected_answer: what the prediction must be after training, to eight digits.
    """
    errors = _Errors()
    errors.install()
    try:
        _use_window(errors, expected_answer)
    except _ProblemError as problem:
        # What went wrong inside says more than what was waited for in vain.
        return errors.sentence or str(problem)
    return errors.sentence


class _ProblemError(Exception):
    """Why the check of the window cannot go on, in a sentence."""


class _Errors:
    """Catches what goes wrong inside slots and threads, where it would not stop the program."""

    def __init__(self) -> None:
        self.sentence = ""

    def install(self) -> None:
        sys.excepthook = self._take
        threading.excepthook = lambda arguments: self._take(
            arguments.exc_type, arguments.exc_value, arguments.exc_traceback
        )

    def _take(
        self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        details = f"{kind.__name__}: {error}".rstrip(".")
        self.sentence = self.sentence or tr("An error happened in the window: {details}.").format(
            details=details
        )


def _use_window(errors: _Errors, expected_answer: float) -> None:
    session = Session()
    window = MainWindow(session)
    window.show()

    def wait_for(condition: Callable[[], bool], what: str) -> None:
        _wait_for(condition, tr("In the window, {what} was waited for in vain.").format(what=what), errors)

    # Somebody who clicks has seen it painted.
    wait_for(lambda: _plot_is_there(window), tr("the plot"))
    train_button = _find(window, QPushButton, "trainButton")
    cannot_be_clicked = tr("The button {name} cannot be clicked.").format(name=train_button.text())
    _wait_for(lambda: _can_be_clicked(train_button), cannot_be_clicked, errors)
    _click(train_button)
    iterations = session.experiment.settings.iterations
    wait_for(
        lambda: session.history.iterations == iterations and not session.is_training,
        tr("the end of the training"),
    )
    label = _find(window, QLabel, "predictionLabel")
    wait_for(lambda: label.text() == number_format.answer(expected_answer), tr("the trained answer"))
    if window.windowIcon().pixmap(32).isNull():
        raise _ProblemError(tr("The window has no icon."))
    if not window.close():
        raise _ProblemError(tr("The window does not close."))


def _wait_for(condition: Callable[[], bool], in_vain: str, errors: _Errors) -> None:
    """Let the window work until something is so; if it never is, `in_vain` is the problem."""
    loop, alarm = QEventLoop(), QTimer()
    alarm.start(_LOOK_EVERY_MILLISECONDS)
    end = monotonic() + _PATIENCE_SECONDS
    while not condition():
        if errors.sentence:
            raise _ProblemError(errors.sentence)
        if monotonic() > end:
            raise _ProblemError(in_vain)
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _find(window: QWidget, kind: type[_AnyWidget], name: str) -> _AnyWidget:
    widget = window.findChild(kind, name)
    assert isinstance(widget, kind)  # noqa: S101 - it has been waited for
    return widget


def _plot_is_there(window: QWidget) -> bool:
    """Whether the plot has come, and shows more than its background."""
    frame = window.findChild(QWidget, "lossPlot")
    view = frame.findChild(QGraphicsView) if isinstance(frame, QWidget) else None
    return (
        isinstance(view, QGraphicsView)
        and view.isVisible()
        and _colours(view.grab().toImage()) >= _FEWEST_COLOURS
    )


def _can_be_clicked(button: QPushButton) -> bool:
    """Whether a mouse would reach its middle: it is enabled, on the screen, and nothing lies over it."""
    window, handle = button.window(), button.window().windowHandle()
    is_on_top = window.childAt(button.mapTo(window, button.rect().center())) is button
    return is_on_top and button.isEnabled() and handle is not None and handle.isExposed()


def _click(button: QPushButton) -> None:
    """Press the left mouse button in the middle of it, and let go."""
    middle = button.rect().center()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        place = QPointF(button.mapToGlobal(middle))
        event = QMouseEvent(kind, QPointF(middle), place, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(button, event)


def _colours(image: QImage) -> int:
    """How many colours some lines across a picture have."""
    rows = range(0, image.height(), max(1, image.height() // 64))
    return len({image.pixel(column, row) for row in rows for column in range(image.width())})
