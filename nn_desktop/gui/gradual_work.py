"""Long work in the window's thread, done in short steps."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from nn_desktop.gui.imports import Imports


class GradualWork(QObject):
    """Does one step in each turn of the event loop, so that the window keeps answering in between.

    Args:
        steps: does a step each time that it is asked for the name of the module that the next step needs.
        imports: asked for those modules already; a step waits until they are there.
        parent: owns this.

    Signals:
        failed: a step raised this exception. There are no more steps then.
    """

    failed = Signal(object)

    def __init__(self, steps: Iterator[str], imports: Imports, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._imports = imports
        self._needed = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin."""
        self._timer.start(0)

    def stop(self) -> None:
        """Do no more steps."""
        self._timer.stop()

    def _go_on(self) -> None:
        if self._needed and not self._imports.has(self._needed):
            return
        try:
            self._needed = next(self._steps)
        except StopIteration:
            self._timer.stop()
        except Exception as error:  # noqa: BLE001 - the program decides what that means
            self._timer.stop()
            self.failed.emit(error)
