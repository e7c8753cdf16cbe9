"""Long work in the window's thread, done in short steps."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from nn_desktop.gui.window.imports import Imports


class GradualWork(QObject):
    """Does one step in each turn of the event loop, so that the window keeps answering in between.

    Args:
        steps: does a step each time that it is asked for the name of the module that the next step needs.
        imports: asked for those modules already; a step waits until they are there, and takes the place of
            some importing.
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
        # Bound once and for all: whatever is owned by a window may be gone when it is to be stopped.
        self._piece = self._go_on
        self.destroyed.connect(partial(imports.remove_work, self._piece))

    def start(self) -> None:
        """Begin."""
        self._imports.add_work(self._piece)

    def stop(self) -> None:
        """Do no more steps."""
        self._imports.remove_work(self._piece)

    def _go_on(self) -> bool:
        if self._needed and not self._imports.has(self._needed):
            return False
        try:
            self._needed = next(self._steps)
        except StopIteration:
            self.stop()
        except Exception as error:  # noqa: BLE001 - the program decides what that means
            self.stop()
            self.failed.emit(error)
        return True
