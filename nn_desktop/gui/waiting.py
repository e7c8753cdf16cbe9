"""Work that takes its time: it goes on while the window keeps answering, and can be cancelled."""

from collections.abc import Callable, Iterable
from threading import Thread
from time import perf_counter
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from nn_desktop.core.translation import tr

_POLL_MILLISECONDS = 20
# What is shorter needs no box, which would only flash.
_PATIENCE_MILLISECONDS = 300
_SLICE_SECONDS = 0.03

Result = TypeVar("Result")


class CancelledError(Exception):
    """The person in front of the window does not want to wait any more."""


def wait_for(parent: QWidget, label: str, work: Callable[[], Result]) -> Result:
    """Return what `work` returns, or raise what it raises; a thread does it meanwhile.

    Args:
        parent: the window, which takes no clicks meanwhile.
        label: what is being done.
        work: touches nothing that the window may change.

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
    thread = Thread(target=run, daemon=True)
    dialog = _dialog(parent, label)
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_POLL_MILLISECONDS)
    timer.timeout.connect(lambda: loop.quit() if dialog.wasCanceled() or not thread.is_alive() else None)
    thread.start()
    timer.start()
    loop.exec()
    timer.stop()
    cancelled = dialog.wasCanceled()
    _end(dialog)
    if cancelled or not (results or failures):
        raise CancelledError
    if failures:
        raise failures[0]
    return results[0]


def collected(parent: QWidget, label: str, pieces: Iterable[str]) -> str:
    """Return all pieces as one text; between them the window looks after itself.

    Raises:
        CancelledError: Cancel was pressed.
    """
    dialog = _dialog(parent, label)
    texts = []
    looked_at = perf_counter()
    for piece in pieces:
        texts.append(piece)
        if perf_counter() - looked_at > _SLICE_SECONDS:
            QApplication.processEvents()
            looked_at = perf_counter()
            if dialog.wasCanceled():
                _end(dialog)
                raise CancelledError
    _end(dialog)
    return "".join(texts)


def _dialog(parent: QWidget, label: str) -> QProgressDialog:
    dialog = QProgressDialog(label, tr("Cancel"), 0, 0, parent)
    dialog.setObjectName("waitingDialog")
    dialog.setWindowTitle(tr("NN Desktop"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_PATIENCE_MILLISECONDS)
    return dialog


def _end(dialog: QProgressDialog) -> None:
    # Closing it counts as pressing Cancel for Qt, and nobody wants to hear of that any more.
    dialog.blockSignals(True)
    dialog.hide()
    dialog.deleteLater()
