"""What is hidden for the moment: whoever has to think first must not see the answer."""

from PySide6.QtCore import QObject, Signal

ANSWERS = frozenset({"outputs", "prediction", "answers", "verdict"})
"""What "Hide answers" hides."""


class HiddenParts(QObject):
    """The parts of the window that show "?" instead of what they know. Panels ask it.

    A card of a lesson hides some of them until something was chosen, and a teacher all answers for a while.
    Documents and exports are never touched by it. The parts are those of `lesson.HIDEABLE`.

    Signals:
        changed: other parts are hidden.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_card: frozenset[str] = frozenset()
        self._answers_are_hidden = False

    @property
    def parts(self) -> frozenset[str]:
        """What is hidden now."""
        return self._by_card | (ANSWERS if self._answers_are_hidden else frozenset())

    @property
    def answers_are_hidden(self) -> bool:
        """Whether somebody has hidden all answers."""
        return self._answers_are_hidden

    @property
    def hides_steps(self) -> bool:
        """Whether the numbers of a step, each row's output among them, would tell what is hidden."""
        return not self.parts.isdisjoint({"step", "outputs", "prediction"})

    def hide_answers(self, is_hidden: bool) -> None:
        """Hide all answers, whatever a lesson says, or show them again."""
        self._set(self._by_card, is_hidden)

    def hide_for_card(self, parts: frozenset[str]) -> None:
        """Hide what a card hides, and nothing else that one has hidden before."""
        self._set(parts, self._answers_are_hidden)

    def _set(self, by_card: frozenset[str], answers_are_hidden: bool) -> None:
        before = (self.parts, self._answers_are_hidden)
        self._by_card, self._answers_are_hidden = by_card, answers_are_hidden
        if (self.parts, self._answers_are_hidden) != before:
            self.changed.emit()
