"""The rows and settings that were there before a lesson: leaving a lesson never costs work."""

from collections.abc import Hashable
from dataclasses import dataclass

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.runs import EarlierRun
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session

_BEGIN = "begin lesson"


@dataclass(frozen=True, eq=False)
class _Begun:
    """A lesson that was begun. The undo stack knows of each step in which one it was made.

    So whichever way Undo and Redo lead, and whether the lesson is still open or not: what a lesson has made
    is never taken for somebody's own.
    """

    start: Experiment
    kept: "_Kept"


@dataclass(frozen=True, eq=False)
class _Kept:
    """What a lesson has taken the place of; how many undo steps had led there, and in which lesson."""

    experiment: Experiment
    run: EarlierRun
    inputs: tuple[int, int, int]
    position: int
    lesson: _Begun | None


class OwnRows:
    """Knows what was there before a lesson, and brings it back.

    Beginning a lesson is an undo step, so pressing Undo often enough brings it back as well. Somebody may
    leave a lesson without that, make other rows, and open a lesson again: then those are brought back.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open: _Begun | None = None
        # What the lesson that was open before has left.
        self._left: Experiment | None = None

    @property
    def _shown(self) -> _Begun | None:
        """The lesson in which what is shown was made; None if it is somebody's own."""
        lesson = self._session.undo_stack.lesson
        return lesson if isinstance(lesson, _Begun) else None

    @property
    def are_away(self) -> bool:
        """Whether a lesson's rows and settings are shown in the place of somebody's own."""
        session, shown = self._session, self._shown
        if shown is None:
            return False
        has_moved = session.undo_stack.position != shown.kept.position
        return has_moved or session.experiment != shown.kept.experiment

    @property
    def is_lesson_shown(self) -> bool:
        """Whether what is shown was made by a lesson, though its rows and settings may be somebody's own."""
        return self._shown is not None

    @property
    def is_lesson_gone(self) -> bool:
        """Whether somebody has gone back to before the open lesson, with Undo, or opened a document."""
        return self._open is not None and self._shown is not self._open

    @property
    def is_taken_over(self) -> bool:
        """Whether somebody has left a lesson and changed what it has left: that makes it their own."""
        is_changed = self._left is not None and self._session.experiment != self._left
        return self.is_lesson_shown and is_changed

    @property
    def away(self) -> Experiment | None:
        """Somebody's own rows and settings, as long as a lesson's are shown in their place; else None."""
        shown = self._shown
        is_away = shown is not None and self.are_away and not self.is_taken_over
        return shown.kept.experiment if shown is not None and is_away else None

    @property
    def are_kept(self) -> bool:
        """Whether what is away is somebody's work, and not what the program begins with."""
        shown = self._shown
        return shown is not None and self.are_away and shown.kept.experiment != Experiment()

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
        if self.is_lesson_gone or before in (self._session.experiment, Experiment()):
            return ""
        return tr(
            "The table and the settings are those of this card now. Undo brings the others back, "
            "step by step."
        )

    def put_aside(self, experiment: Experiment) -> None:
        """Make a lesson's experiment the current one."""
        session, before = self._session, self._shown
        session.stop()  # as far as it has come it is kept
        if before is None or self.is_taken_over:
            run, position = session.shown_run.as_earlier_run, session.undo_stack.position
            kept = _Kept(session.experiment, run, session.chosen_inputs, position, before)
            self._open = _Begun(experiment, kept)
        elif before is not self._open or before.start != experiment:
            self._open = _Begun(experiment, before.kept)
        self._left = None
        self._show(tr_later("begin lesson"), experiment, self._open, _BEGIN)

    def leave(self) -> None:
        """The lesson is closed: what is made from now on is somebody's own.

        If the lesson had the same rows and settings, and they are as they were, their run is shown again.
        """
        session, shown = self._session, self._shown
        if shown is not None and not self.are_away:
            self._show_kept(shown.kept)
        self._left, self._open = session.experiment, None

    def take_over(self) -> None:
        """What somebody has made of a lesson's rows has got a file: now it is like anything of their own."""
        if self.is_taken_over:
            self._session.undo_stack.lesson = None

    def bring_back(self) -> None:
        """Show what was there before the lesson."""
        shown = self._shown
        if shown is not None and self.are_away:
            self._session.pause()
            # The stack keeps a hundred steps. Where somebody has made more of them, this is one more.
            self._session.undo_stack.go_to(shown.kept.position)
            self._show_kept(shown.kept)

    def _show_kept(self, kept: _Kept) -> None:
        self._show(tr_later("bring my rows back"), kept.experiment, kept.lesson)
        self._session.show_run(kept.run)
        self._session.choose_inputs(kept.inputs)

    def _show(
        self, text: str, experiment: Experiment, lesson: _Begun | None, merge_key: Hashable = None
    ) -> None:
        """Show an experiment of a lesson, or, if None, of somebody's own: an undo step, if need be."""
        session, stack = self._session, self._session.undo_stack
        if experiment != session.experiment:
            stack.push_change(text, session.experiment, experiment, merge_key, lesson)
        else:
            # Whatever is changed now begins here, and not where somebody has turned a number before.
            stack.end_merging()
            stack.lesson = lesson
