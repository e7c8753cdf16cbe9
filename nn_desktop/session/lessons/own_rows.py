"""The rows and settings that were there before a lesson: leaving a lesson never costs work."""

from dataclasses import dataclass

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr
from nn_desktop.session.session import Session

_BEGIN = "begin lesson"


@dataclass(frozen=True)
class _Kept:
    """What a lesson has taken the place of, and how many undo steps there were then."""

    experiment: Experiment
    inputs: tuple[int, int, int]
    undo_index: int


class OwnRows:
    """Knows what was there before a lesson, and brings it back.

    Beginning a lesson is an undo step, so pressing Undo often enough brings it back as well. Somebody may
    leave a lesson without that, make other rows, and open a lesson again: then those are brought back.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: list[_Kept] = []
        self._left: Experiment | None = None

    @property
    def are_away(self) -> bool:
        """Whether a lesson's rows and settings came in place of somebody's own since those were there."""
        return bool(self._kept) and self._session.undo_stack.index() > self._kept[0].undo_index

    @property
    def are_kept(self) -> bool:
        """Whether what is away is somebody's work, and not what the program begins with."""
        return self.are_away and self._kept[-1].experiment != Experiment()

    def replaced_text(self, before: Experiment) -> str:
        """Say that a card has put its rows and settings in the place of others; "" if it has not.

        Args:
            before: what was there before the card was set up.
        """
        if self.are_kept:
            return tr(
                "The table shows the lesson's rows now. Yours are kept: bring them back, or press Undo."
            )
        if before in (self._session.experiment, Experiment()):
            return ""
        return tr("The table and the settings are those of this card now. Undo brings the others back.")

    def put_aside(self, experiment: Experiment) -> None:
        """Make a lesson's experiment the current one."""
        session = self._session
        if not self.are_away:
            self._kept.clear()
        if not self._kept or (self._left is not None and session.experiment != self._left):
            index = session.undo_stack.index()
            self._kept.append(_Kept(session.experiment, session.chosen_inputs, index))
        self._left = None
        session.change_experiment(tr("begin lesson"), experiment, _BEGIN)

    def leave(self) -> None:
        """The lesson is closed: what is made from now on is somebody's own."""
        self._left = self._session.experiment

    def bring_back(self) -> None:
        """Show what was there before the lesson."""
        session = self._session
        if not self.are_away:
            return
        kept = self._kept.pop()
        session.pause()
        session.undo_stack.setIndex(kept.undo_index)
        # The stack keeps a hundred steps. Somebody may have made more of them in the lesson.
        session.change_experiment(tr("bring my rows back"), kept.experiment)
        session.choose_inputs(kept.inputs)

    def look(self) -> None:
        """Notice that somebody has gone back on their own, and done something else, or opened a document."""
        stack = self._session.undo_stack
        while self._kept and stack.index() < self._kept[-1].undo_index and stack.count() == stack.index():
            self._kept.pop()
        if self._kept and not stack.count() and self._session.experiment != self._kept[0].experiment:
            self._kept.clear()
