"""Show me: what a hand would do, done through the session, one thing after the other."""

from collections import deque
from collections.abc import Iterable
from itertools import count

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.lesson import Action
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.session.session import Session

_MERGE_KEYS = count()


class ShowMe(QObject):
    """Does some actions, and waits for each training. It never saves, opens or exports.

    Changes of the experiment are one undo step, as long as no training comes between them. Whoever changes
    it meanwhile, with Undo, by hand, or by opening a document, is left alone: the rest stays undone.

    Signals:
        acting: the action that will be done next, so that somebody can point at its control.
        ended: all is done, or it was stopped.
        tab_wanted: a tab is to be opened; its name.
        copy_wanted: the Python program is to be copied.
    """

    acting = Signal(object)
    ended = Signal()
    tab_wanted = Signal(str)
    copy_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left: deque[Action] = deque()
        self._is_running = False
        self._undo_text = ""
        self._merge_key: object = None
        self._found = self._what_others_change
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._act)
        # A moment later: it is Undo that may have ended a training, and nothing can be done inside of that.
        session.activity_changed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether there is anything left to do."""
        return self._is_running

    @property
    def is_slow(self) -> bool:
        """Whether somebody is to watch: there is a pause before each thing."""
        return self._timer.interval() > 0

    def start(self, actions: Iterable[Action], undo_text: str, milliseconds: int) -> None:
        """Do some actions.

        Args:
            actions: what to do.
            undo_text: what the Edit menu calls it.
            milliseconds: how long to wait before each; 0 does all at once, but for the trainings.
        """
        self.stop()
        self._left = deque(actions)
        self._undo_text = undo_text
        self._merge_key = ("show me", next(_MERGE_KEYS))
        self._timer.setInterval(milliseconds)
        self._found = self._what_others_change
        self._is_running = True
        self._go_on()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._left.clear()
        self._timer.stop()
        if self._is_running:
            self._is_running = False
            self.ended.emit()

    @property
    def _what_others_change(self) -> tuple[object, Experiment]:
        return self._session.undo_stack.lesson, self._session.experiment

    @property
    def _is_over(self) -> bool:
        """Whether nothing is left to do, or somebody does something else."""
        return not self._left or self._found != self._what_others_change

    def _go_on(self) -> None:
        """Get ready for the next action, unless a training has to end first."""
        while self._is_running and not self._session.is_training and not self._timer.isActive():
            if self._is_over:
                self.stop()
                return
            self.acting.emit(self._left[0])
            if self._timer.interval():
                self._timer.start()
                return
            self._do(self._left.popleft())

    def _act(self) -> None:
        if not self._session.is_training and not self._is_over:
            self._do(self._left.popleft())
        self._go_on()

    def _do(self, action: Action) -> None:
        session = self._session
        match action:
            case lesson.ShowExperiment() | lesson.ChangeRows() | lesson.ChangeSetting():
                experiment = lesson.experiment_after(session.experiment, action)
                session.change_experiment(self._undo_text, experiment, self._merge_key)
            case lesson.ChangeWeight():
                experiment = lesson.experiment_after(session.experiment, action)
                session.change_experiment(self._undo_text, experiment, self._merge_key)
                # Weights are typed at iteration 0, and a run from other ones stays as an earlier one.
                if session.is_stale:
                    session.reset()
                else:
                    session.move_cursor(0)
            case lesson.Reset():
                session.reset()
            case lesson.Step():
                session.step()
            case lesson.Train():
                session.train()
            case _:
                self._look(action)
        self._found = self._what_others_change

    def _look(
        self, action: lesson.ChooseInputs | lesson.MoveCursor | lesson.ShowTab | lesson.CopyProgram
    ) -> None:
        match action:
            case lesson.ChooseInputs(inputs):
                self._session.choose_inputs(inputs)
            case lesson.MoveCursor(iteration):
                self._session.move_cursor(iteration)
            case lesson.ShowTab(tab):
                self.tab_wanted.emit(tab)
            case lesson.CopyProgram():
                self.copy_wanted.emit()
