"""Undo: one command that swaps whole experiments.

An experiment is a frozen value, so a change is simply the one before and the one after. Nothing has to
know how to take a particular change back.
"""

from collections.abc import Callable, Hashable

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
        self.document = 0
        """Which of the documents that have been open it is that the steps belong to."""

    @property
    def position(self) -> int:
        """How many steps lead here, also those that are too many to be kept."""
        return self._forgotten + self.index()

    def step_after(self, position: int) -> QUndoCommand | None:
        """Return the step that leads on from where so many have led; None if none does."""
        place = position - self._forgotten
        return self.command(place) if 0 <= place < self.count() else None

    def has_kept(self, position: int) -> bool:
        """Whether the step that leads on from there is not too long ago to be kept."""
        return position >= self._forgotten

    def go_to(self, position: int) -> None:
        """Undo or redo until this many steps lead here, as far as they are kept."""
        self.setIndex(max(0, position - self._forgotten))

    def forget(self) -> None:
        """There is another document, to which no step leads."""
        self._forgotten = 0
        self.document += 1
        self.clear()

    def push_change(self, text: str, before: Experiment, after: Experiment, merge_key: Hashable) -> None:
        """Make `after` the current experiment.

        Args:
            text: what the Edit menu calls the change: "delete row".
            before: the experiment without the change.
            after: the experiment with it.
            merge_key: changes in a row with the same key, which is not None, are one step: typing in one
                cell, turning one spin box.
        """
        key = None if merge_key is None else (merge_key, self._merge_era)
        was_full = self.index() == _STEPS
        command = ExperimentCommand(text, before, after, self.shown.emit, key)
        self.push(command)
        if was_full and self.index() == _STEPS and not command.is_merged:
            self._forgotten += 1

    def end_merging(self) -> None:
        """Whatever is changed next is a step of its own."""
        self._merge_era += 1


class ExperimentCommand(QUndoCommand):
    """Replaces one experiment by another."""

    def __init__(
        self,
        text: str,
        before: Experiment,
        after: Experiment,
        show: Callable[[Experiment, bool], None],
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
        self.setObsolete(self.after == self._before)
        return True
