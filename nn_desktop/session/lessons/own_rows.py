"""The rows and settings that were there before a lesson: leaving a lesson never costs work."""

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr
from nn_desktop.session.session import Session

_BEGIN = "begin lesson"


class OwnRows:
    """Knows what was there before the first lesson, and brings it back.

    Beginning a lesson is an undo step, so pressing Undo often enough brings it back as well.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._experiment: Experiment | None = None
        self._inputs = session.chosen_inputs
        self._undo_index = 0

    @property
    def are_away(self) -> bool:
        """Whether a lesson's rows and settings are shown now, in place of somebody's own."""
        return self._experiment is not None and self._session.undo_stack.index() > self._undo_index

    def put_aside(self, experiment: Experiment) -> None:
        """Make a lesson's experiment the current one."""
        session = self._session
        if not self.are_away:
            self._experiment = session.experiment
            self._inputs = session.chosen_inputs
            self._undo_index = session.undo_stack.index()
        session.change_experiment(tr("begin lesson"), experiment, _BEGIN)

    def bring_back(self) -> None:
        """Show what was there before the lesson."""
        experiment, session = self._experiment, self._session
        if experiment is None or not self.are_away:
            return
        session.pause()
        session.undo_stack.setIndex(self._undo_index)
        # The stack keeps a hundred steps. Somebody may have made more of them in the lesson.
        session.change_experiment(tr("bring my rows back"), experiment)
        session.choose_inputs(self._inputs)
        self._experiment = None

    def look(self) -> None:
        """Notice that somebody has gone back on their own, and done something else, or opened a document."""
        stack = self._session.undo_stack
        is_gone_back = stack.index() < self._undo_index and stack.count() == stack.index()
        is_another_document = not stack.count() and self._session.experiment != self._experiment
        if is_gone_back or is_another_document:
            self._experiment = None
