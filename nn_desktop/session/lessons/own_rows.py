"""The rows and settings that were there before a lesson: leaving a lesson never costs work."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QUndoCommand

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.runs import EarlierRun
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session

_BEGIN = "begin lesson"


@dataclass(frozen=True)
class _Place:
    """A place among the undo steps: in which document, how many had led there, and which one leads on.

    Where nothing was changed yet, none leads on.
    """

    document: int
    position: int
    step: QUndoCommand | None


@dataclass(frozen=True)
class _Kept:
    """What a lesson has taken the place of, and where that was."""

    experiment: Experiment
    run: EarlierRun
    inputs: tuple[int, int, int]
    place: _Place


class OwnRows:
    """Knows what was there before a lesson, and brings it back.

    Beginning a lesson is an undo step, so pressing Undo often enough brings it back as well. Somebody may
    leave a lesson without that, make other rows, and open a lesson again: then those are brought back.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: list[_Kept] = []
        # What the open lesson began with, and where that was done.
        self._begun: tuple[Experiment, _Place] | None = None
        self._left: Experiment | None = None
        self._is_beginning = False

    @property
    def are_away(self) -> bool:
        """Whether a lesson's rows and settings came in place of somebody's own since those were there."""
        if not self._kept or self._kept[0].place.document != self._session.undo_stack.document:
            return False
        return self._is_beginning or self._is_past(self._kept[0].place)

    @property
    def is_lesson_shown(self) -> bool:
        """Whether what is shown was made by a lesson, though its rows and settings may be somebody's own."""
        return self.are_away or (self._begun is not None and not self.is_lesson_gone)

    @property
    def is_lesson_gone(self) -> bool:
        """Whether somebody has gone back to before the open lesson, with Undo, or opened a document."""
        if self._begun is None or self._is_beginning:
            return False
        experiment, place = self._begun
        if place.document != self._session.undo_stack.document:
            return True
        return self._session.experiment != experiment and not self._is_past(place)

    def _place_at(self, position: int) -> _Place:
        stack = self._session.undo_stack
        step = stack.step_after(position) if position < stack.position else None
        return _Place(stack.document, position, step)

    def _is_past(self, place: _Place) -> bool:
        """Whether the step at a place leads here."""
        stack = self._session.undo_stack
        is_further = stack.document == place.document and stack.position > place.position
        return is_further and not self._is_replaced(place)

    def _is_replaced(self, place: _Place) -> bool:
        """Whether the step at a place was taken back, and something else done."""
        stack = self._session.undo_stack
        is_known = place.step is not None and stack.has_kept(place.position)
        return is_known and stack.step_after(place.position) is not place.step

    @property
    def away(self) -> Experiment | None:
        """Somebody's own rows and settings, as long as a lesson's are shown in their place; else None.

        Whoever leaves a lesson and changes what it has left there makes that their own.
        """
        has_changed = self._left is not None and self._session.experiment != self._left
        return None if has_changed or not self.are_away else self._kept[-1].experiment

    @property
    def are_kept(self) -> bool:
        """Whether what is away is somebody's work, and not what the program begins with."""
        return self.are_away and self._kept[-1].experiment != Experiment()

    def unsaved(self, document: OpenDocument) -> Experiment | None:
        """Return what is away, if the document's file does not hold it."""
        away = self.away
        return away if away is not None and document.has_changed(away) else None

    def replaced_text(self, before: Experiment) -> str:
        """Say that a card has put its rows and settings in the place of others; "" if it has not.

        Args:
            before: what was there before the card was set up.
        """
        if self.are_kept:
            return tr(
                "The table shows the lesson's rows now. Yours are kept: bring them back, or press Undo "
                "step by step."
            )
        if before in (self._session.experiment, Experiment()):
            return ""
        return tr(
            "The table and the settings are those of this card now. Undo brings the others back, "
            "step by step."
        )

    def put_aside(self, experiment: Experiment) -> None:
        """Make a lesson's experiment the current one."""
        session, stack = self._session, self._session.undo_stack
        session.stop()  # as far as it has come it is kept
        self.look()
        if not self.are_away:
            self._kept.clear()
        if not self._kept or (self._left is not None and session.experiment != self._left):
            place = self._place_at(stack.position)
            run = session.shown_run.as_earlier_run
            self._kept.append(_Kept(session.experiment, run, session.chosen_inputs, place))
        goes_on = self._begun is not None and self._begun[0] == experiment and not self.is_lesson_gone
        self._left = None
        self._is_beginning = True  # the stack counts the step when everybody has been told of it
        try:
            session.change_experiment(tr_later("begin lesson"), experiment, _BEGIN)
        finally:
            self._is_beginning = False
        kept = self._kept[-1]
        self._kept[-1] = replace(kept, place=self._place_at(kept.place.position))
        if not goes_on:
            self._begun = experiment, self._place_at(stack.position - 1)

    def leave(self) -> None:
        """The lesson is closed: what is made from now on is somebody's own.

        If the lesson had the same rows and settings, and they are as they were, their run is shown again.
        """
        session = self._session
        self.look()
        if self._kept and self.is_lesson_shown and not self.are_away:
            kept = self._kept.pop()
            session.show_run(kept.run)
            session.choose_inputs(kept.inputs)
        self._left, self._begun = session.experiment, None

    def bring_back(self) -> None:
        """Show what was there before the lesson."""
        session = self._session
        self.look()
        if not self.are_away:
            return
        kept = self._kept.pop()
        session.pause()
        session.undo_stack.go_to(kept.place.position)
        # The stack keeps a hundred steps. Somebody may have made more of them in the lesson.
        session.change_experiment(tr_later("bring my rows back"), kept.experiment)
        session.show_run(kept.run)
        session.choose_inputs(kept.inputs)

    def look(self) -> None:
        """Notice that somebody has gone back on their own, and done something else, or opened a document."""
        stack = self._session.undo_stack
        while self._kept and self._is_lost(self._kept[-1].place):
            self._kept.pop()
        if self._kept and self._kept[0].place.document != stack.document:
            self._kept.clear()

    def _is_lost(self, place: _Place) -> bool:
        stack = self._session.undo_stack
        is_before = stack.position < place.position and stack.count() == stack.index()
        return is_before or self._is_replaced(place)
