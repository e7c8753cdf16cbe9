"""Undo: one command that swaps whole experiments.

An experiment is a frozen value, so a change is simply the one before and the one after. Nothing has to
know how to take a particular change back.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.network.experiment import Experiment

# A change of one cell of a long table is a copy of a column: a hundred of them are not a burden.
_STEPS = 100
# Qt merges only commands that give the same number here.
_MERGEABLE = 1


class ExperimentStack(QUndoStack):
    """The latest changes of the experiment.

    Signals:
        shown: make this experiment the current one; and whether it has been that before.
    """

    shown = Signal(object, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setUndoLimit(_STEPS)
        self._merge_era = 0
        self._forgotten = 0
        self.lesson: object = None
        """The lesson in which what is shown was made; None if it is somebody's own."""

    @property
    def position(self) -> int:
        """How many steps lead here, also those that are too many to be kept."""
        return self._forgotten + self.index()

    def go_to(self, position: int) -> None:
        """Undo or redo until this many steps lead here, as far as they are kept."""
        self.setIndex(max(0, position - self._forgotten))

    def forget(self) -> None:
        """There is another document, to which no step leads."""
        self._forgotten = 0
        self.lesson = None
        self.clear()

    def push_change(
        self, text: str, before: Experiment, after: Experiment, merge_key: Hashable, lesson: object = None
    ) -> None:
        """Make `after` the current experiment.

        Args:
            text: what the Edit menu calls the change: "delete row".
            before: the experiment without the change.
            after: the experiment with it.
            merge_key: changes in a row with the same key, which is not None, are one step: typing in one
                cell, turning one spin box.
            lesson: the lesson in which the change is made; None if it is somebody's own.
        """
        key = None if merge_key is None else (merge_key, self._merge_era)
        was_full = self.index() == _STEPS
        command = ExperimentCommand(text, _Shown(before, self.lesson), _Shown(after, lesson), self._show, key)
        self.push(command)
        if was_full and self.index() == _STEPS and not command.is_merged:
            self._forgotten += 1

    def end_merging(self) -> None:
        """Whatever is changed next is a step of its own."""
        self._merge_era += 1

    def _show(self, shown: "_Shown", was_there: bool) -> None:
        # Before anybody is told: whoever is told may ask.
        self.lesson = shown.lesson
        self.shown.emit(shown.experiment, was_there)


@dataclass(frozen=True)
class _Shown:
    """What a step leads to or from: an experiment, and the lesson in which it was made."""

    experiment: Experiment
    lesson: object


class ExperimentCommand(QUndoCommand):
    """Replaces one experiment by another."""

    def __init__(
        self,
        text: str,
        before: _Shown,
        after: _Shown,
        show: Callable[[_Shown, bool], None],
        merge_key: Hashable,
    ) -> None:
        super().__init__(text)
        self._before = before
        self.after = after
        self._show = show
        self._was_done = False
        self.is_merged = False
        self.merge_key = merge_key

    def let_go(self) -> None:
        """Hold no experiment any more: it is part of another command now.

        Qt deletes this one while it is being pushed, and PySide (6.11) keeps the Python half of such an
        object for ever: each digit that is typed into a long table would cost another copy of it.
        """
        self.is_merged = True
        del self._before, self.after, self._show

    @called_by_qt()
    def redo(self) -> None:
        self._show(self.after, self._was_done)
        self._was_done = True

    @called_by_qt()
    def undo(self) -> None:
        self._show(self._before, True)

    @called_by_qt(or_else=-1)
    def id(self) -> int:
        return _MERGEABLE if self.merge_key is not None else -1

    @called_by_qt(or_else=False)
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ExperimentCommand) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        other.let_go()
        # There and back again is no step at all.
        self.setObsolete(self.after.experiment == self._before.experiment)
        return True
