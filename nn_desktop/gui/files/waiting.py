"""Work that takes its time: it goes on while the window keeps answering, and can be cancelled."""

from collections.abc import Callable, Iterable
from threading import Thread
from time import perf_counter
from types import TracebackType
from typing import Self, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from nn_desktop.core.translation import tr

QUICK_ROWS = 20_000
"""What is done with so many rows takes less than a moment."""
QUICK_BYTES = 2**20
"""The same for files and texts."""

_POLL_MILLISECONDS = 10
# What is shorter needs no box, which would only flash.
_PATIENCE_MILLISECONDS = 300
_SLICE_SECONDS = 0.02
# What people begin something with. Letting go of a key or a button is allowed: it ends something.
_ASKS_FOR_SOMETHING = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut, QEvent.Type.InputMethod),
        *(QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.ContextMenu),
        *(QEvent.Type.DragEnter, QEvent.Type.Drop),
    }
)

Result = TypeVar("Result")


class CancelledError(Exception):
    """The person in front of the window does not want to wait any more."""


def done(parent: QWidget, label: str, work: Callable[[], Result], *, takes_long: bool) -> Result:
    """Return what `work` returns, at once or, where it takes long, as `wait_for` does."""
    return wait_for(parent, label, work) if takes_long else work()


def wait_for(parent: QWidget, label: str, work: Callable[[], Result], *, can_cancel: bool = True) -> Result:
    """Return what `work` returns, or raise what it raises; a thread does it meanwhile.

    Args:
        parent: the window, which takes no clicks and no keys meanwhile.
        label: what is being done.
        work: touches nothing that the window may change.
        can_cancel: whether the work may be left undone. A file that is being saved may not: nobody would
            know what is in it.

    Raises:
        CancelledError: Cancel was pressed. What the thread still comes to is thrown away.
    """
    results: list[Result] = []
    failures: list[Exception] = []

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 - it is raised again, where somebody waits for it
            failures.append(error)

    # A thread cannot be stopped from outside. One that nobody waits for must not keep the program alive.
    thread = Thread(target=run, daemon=can_cancel)
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_POLL_MILLISECONDS)
    with _Waiting(parent, label, can_cancel) as waiting:
        timer.timeout.connect(lambda: loop.quit() if waiting.is_cancelled or not thread.is_alive() else None)
        thread.start()
        timer.start()
        loop.exec()
        timer.stop()
    if not can_cancel:
        thread.join()  # the program may be ending, and with it all loops
    if waiting.is_cancelled or not (results or failures):
        raise CancelledError
    if failures:
        raise failures[0]
    return results[0]


def collected(parent: QWidget, label: str, pieces: Iterable[str]) -> str:
    """Return all pieces as one text; between them the window looks after itself.

    Raises:
        CancelledError: Cancel was pressed.
    """
    texts = []
    looked_at = perf_counter()
    with _Waiting(parent, label, can_cancel=True) as waiting:
        for piece in pieces:
            texts.append(piece)
            if perf_counter() - looked_at > _SLICE_SECONDS:
                QApplication.processEvents()
                looked_at = perf_counter()
                if waiting.is_cancelled:
                    raise CancelledError
    return "".join(texts)


class _Waiting(QObject):
    """The time in which the window waits: nothing else may be begun, and what is asked for comes later.

    A box says so if it takes longer. But a second paste, or a click on Close, may come sooner than any
    box, and must not find the work of the first half done.

    Args:
        parent: the window, or something in it.
        label: what is being done.
        can_cancel: whether the box has a button for that.
    """

    def __init__(self, parent: QWidget, label: str, can_cancel: bool) -> None:
        super().__init__()
        self._window = parent.window()
        self._can_cancel = can_cancel
        self._wants_to_close = False
        self._files: list[str] = []
        self._dialog = dialog = QProgressDialog(label, tr("Cancel"), 0, 0, self._window)
        dialog.setObjectName("waitingDialog")
        dialog.setWindowTitle(tr("NN Desktop"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_PATIENCE_MILLISECONDS)
        if not can_cancel:
            dialog.setCancelButton(None)

    @property
    def is_cancelled(self) -> bool:
        """Whether Cancel was pressed."""
        return self._can_cancel and self._dialog.wasCanceled()

    def __enter__(self) -> Self:
        _application().installEventFilter(self)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        _application().removeEventFilter(self)
        # Closing it counts as pressing Cancel for Qt, and nobody wants to hear of that any more.
        self._dialog.blockSignals(True)
        self._dialog.hide()
        self._dialog.deleteLater()
        # Whoever has waited has things to do before these.
        QTimer.singleShot(0, self._window, self._do_what_was_asked)

    def _do_what_was_asked(self) -> None:
        for file in self._files:
            QCoreApplication.sendEvent(_application(), QFileOpenEvent(file))
        if self._wants_to_close and self._window.isVisible():
            self._window.close()

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close and (receiver is self._window or not self._can_cancel):
            self._wants_to_close = True
            event.ignore()
            return True
        if kind == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._files.append(event.file())
            return True
        if kind not in _ASKS_FOR_SOMETHING:
            return False
        if not self._dialog.isVisible():
            return True
        # Escape would hide the box, and the window would seem to be ready.
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_escape and not self._can_cancel


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101 - there is a window
    return application
