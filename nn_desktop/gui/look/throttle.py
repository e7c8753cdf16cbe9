"""Work that is worth doing at every change, but not at every frame of a training."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from nn_desktop.session.session import Session

# Nobody reads text that changes more often than this, and no voice speaks so fast.
_MILLISECONDS = 200


class Throttle(QObject):
    """Calls something at once, but only five times a second while the cursor follows a training.

    Args:
        session: tells which of the two it is.
        call: what to do.
        parent: owns this.
    """

    def __init__(self, session: Session, call: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._call = call
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(call)
        session.activity_changed.connect(self._catch_up)

    def ask(self) -> None:
        """Do it, now or soon."""
        if not (self._session.is_training and self._session.shown_run.follows_end):
            self._timer.stop()
            self._call()
        elif not self._timer.isActive():
            self._timer.start()

    def _catch_up(self) -> None:
        """The training is over: what was put off must not be read as it was before."""
        if self._timer.isActive():
            self.ask()
