"""Work that is worth doing at every change, but not at every frame of a training."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from nn_desktop.session.session import Session

# Nobody reads text that changes more often than this.
_READ = 200
# And no voice speaks so fast.
_SPOKEN = 1000


class Throttle(QObject):
    """Calls something at once, but only five times a second while the cursor follows a training.

    What is only spoken is called once a second then, and while the run is played, but at once when somebody
    chooses other inputs.

    Args:
        session: tells which of the two it is.
        call: what to do.
        parent: owns this.
        is_spoken: whether it changes only what a screen reader says.
    """

    def __init__(
        self, session: Session, call: Callable[[], None], parent: QObject, *, is_spoken: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._call = call
        self._is_spoken = is_spoken
        self._is_urgent = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SPOKEN if is_spoken else _READ)
        self._timer.timeout.connect(call)
        session.activity_changed.connect(self._catch_up)
        if is_spoken:
            # Somebody asks another question, and waits for its answer.
            session.inputs_chosen.connect(self._hurry)

    def ask(self) -> None:
        """Do it, now or soon."""
        session = self._session
        follows = session.is_training and session.shown_run.follows_end
        if self._is_urgent or not (follows or (self._is_spoken and session.is_playing)):
            self._is_urgent = False
            self._timer.stop()
            self._call()
        elif not self._timer.isActive():
            self._timer.start()

    def _hurry(self) -> None:
        self._is_urgent = True

    def _catch_up(self) -> None:
        """It is over: what was put off must not be read as it was before."""
        if self._timer.isActive():
            self.ask()
