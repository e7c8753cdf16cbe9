"""The guide: the open lesson, its card, and what of it is done."""

from PySide6.QtCore import QObject, Signal

from nn_desktop.core.lessons.lesson import Card, CardKind, Lesson
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.session.files.lesson_progress import Choice, LessonProgress, LessonProgressStore
from nn_desktop.session.lessons.own_rows import OwnRows
from nn_desktop.session.lessons.show_me import ShowMe
from nn_desktop.session.lessons.watch import TaskWatch
from nn_desktop.session.session import Session

_SEEN_IS_DONE = (CardKind.NOTICE, CardKind.WHY)


class LessonGuide(QObject):
    """Goes through a lesson with somebody. Panels ask it, and it asks the session.

    Attributes:
        watch: sees what of the open card's task is so now.
        show_me: does a task before somebody's eyes.
        own_rows: what was there before the lesson.

    Signals:
        card_changed: another card is open, or none.
        progress_changed: a task is done, a condition holds or no longer does, something was chosen or hinted,
            own rows went or came back.
    """

    card_changed = Signal()
    progress_changed = Signal()

    def __init__(
        self, session: Session, progress: LessonProgressStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store = progress
        self._lesson: Lesson | None = None
        self._place = 0
        self._is_new = self._is_setting_up = self._has_shown = self._is_done_already = False
        self._is_set_up = False
        self._told: object = None
        self._before = session.experiment
        self.own_rows = OwnRows(session)
        self.show_me = ShowMe(session, self)
        self.show_me.ended.connect(self._end_setting_up)
        self.watch = TaskWatch(session, self)
        self.watch.looked.connect(self._take_look)

    # What there is.

    @property
    def lesson(self) -> Lesson | None:
        """The open lesson."""
        return self._lesson

    @property
    def card(self) -> Card | None:
        """The open card."""
        return self._lesson.cards[self._place] if self._lesson else None

    @property
    def place(self) -> int:
        """Which card of the lesson it is, counted from 0."""
        return self._place

    @property
    def progress(self) -> LessonProgress:
        """How far somebody is in the open lesson."""
        return self.progress_in(self._lesson) if self._lesson else LessonProgress()

    def progress_in(self, lesson: Lesson) -> LessonProgress:
        """Return how far somebody is in a lesson."""
        return self._store.of(lesson.name)

    @property
    def is_done(self) -> bool:
        """Whether the open card is done. It stays so, whatever is played with later."""
        return self.card is not None and self.card.name in self.progress.done

    @property
    def is_done_already(self) -> bool:
        """Whether the open card's task was done when the card opened."""
        return self._is_done_already

    @property
    def is_set_up(self) -> bool:
        """Whether the open card has put its rows and settings in the place of what was there."""
        return self._is_set_up

    @property
    def choice(self) -> Choice | None:
        """What was chosen first on the open card."""
        return self.progress.first_choice(self.card.name) if self.card else None

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that were asked for on the open card."""
        return self.card.hints[: self.progress.hints_of(self.card.name)] if self.card else ()

    # Going through it.

    def open(self, lesson: Lesson, place: int | None = None) -> None:
        """Open a lesson, with its rows in place of the ones that there are.

        Args:
            lesson: the lesson.
            place: the card to open, counted from 0; None for the one where it was left.
        """
        self._lesson = lesson
        place = self._store.of(lesson.name).card if place is None else place
        place = place if place < len(lesson.cards) else 0
        self._store.open_card(lesson.name, place)
        self._open_card(place)
        self.set_up_card()

    def replace(self, lesson: Lesson) -> None:
        """Show the same lesson with other texts: another language is spoken."""
        self._lesson = lesson
        self.card_changed.emit()

    def close(self) -> None:
        """Close the lesson. Its rows stay until somebody brings their own back."""
        self.show_me.stop()
        if self._lesson is not None:
            self.own_rows.leave()
        self._lesson = None
        self.watch.begin(None, None)
        self._hide()
        self.card_changed.emit()

    def go_to(self, place: int) -> None:
        """Open another card, if there is one. The rows and settings stay as they are.

        But a challenge that is not solved yet begins where the lesson does: it is about changes from there.
        """
        if self._lesson is None or not 0 <= place < len(self._lesson.cards) or place == self._place:
            return
        self._store.open_card(self._lesson.name, place)
        self._open_card(place)
        if self._lesson.cards[place].kind is CardKind.CHALLENGE and not self.is_done:
            self.set_up_card()
        else:
            self.watch.look()

    def set_up_card(self) -> None:
        """Make everything as it is when "Show me" has done all tasks before the open card."""
        lesson, card = self._lesson, self.card
        if lesson is None or card is None:
            return
        self.show_me.stop()
        self._is_setting_up = self._is_set_up = True
        self._before = self._session.experiment
        self.own_rows.put_aside(lesson.start.experiment)
        self._session.reset()
        self._session.choose_inputs(lesson.start.chosen_inputs)
        self._session.chosen_line.choose(None)
        if lesson.start.trained_iterations:
            self._session.train(lesson.start.trained_iterations)
        before = () if card.kind is CardKind.CHALLENGE else lesson.cards[: self._place]
        self.show_me.start(
            [action for each in before for action in each.show_me], tr_later("begin lesson"), 0
        )

    def show_the_step(self, milliseconds: int) -> None:
        """Do the open card's task, with a pause before each thing that is done; but never in other rows."""
        if self.card is not None and self.card.show_me and not self.own_rows.is_lesson_gone:
            self._has_shown = True
            self.show_me.start(self.card.show_me, tr_later("show the step"), milliseconds)

    def choose(self, choice: Choice) -> None:
        """Choose an option, a number, or some questions. What was chosen first is kept for good."""
        card = self.card
        if self._lesson is None or card is None:
            return
        self._store.choose(self._lesson.name, card.name, choice)
        options = card.options if isinstance(choice, int) else ()
        is_right = any(option.is_right for place, option in enumerate(options) if place == choice)
        if is_right or card.kind is CardKind.PREDICT:
            self._finish()
        self._tell()

    def tick(self, corners: frozenset[str]) -> bool:
        """Return whether these are the questions that the open challenge asks for; then it is solved."""
        card = self.card
        if card is None or card.kind is not CardKind.CHALLENGE or corners != set(card.corners or ()):
            return False
        self._finish()
        self._tell()
        return True

    def check(self) -> str:
        """Return the first thing that the open card's task still lacks, in words; "" if it is done."""
        self.watch.look()
        if self.own_rows.is_lesson_gone and not self.is_done:
            return tr(
                "The table does not show this task's rows. Press Set up this card again: then what you do "
                "there counts."
            )
        return "" if self.is_done else self.watch.lack

    def ask_hint(self) -> None:
        """Show one hint more."""
        card = self.card
        if self._lesson is not None and card is not None and len(self.hints) < len(card.hints):
            self._store.ask_hint(self._lesson.name, card.name, len(self.hints) + 1)
            self._tell()

    def start_over(self) -> None:
        """Forget how far somebody is, in all lessons. An open one begins anew."""
        self._store.start_over()
        if self._lesson is not None:
            self.open(self._lesson, 0)

    # What follows from it.

    def _open_card(self, place: int) -> None:
        self.show_me.stop()
        self._place = place
        self._is_new, self._has_shown, self._is_done_already = True, False, False
        self._is_set_up = False
        card = self.card
        if self._lesson is not None and card is not None:
            self.watch.begin(card, self._lesson.start.experiment)
            if card.kind in _SEEN_IS_DONE:
                self._finish()
        self._hide()
        self.card_changed.emit()

    def _end_setting_up(self) -> None:
        if self._is_setting_up:
            self._is_setting_up = False
            if text := self.own_rows.replaced_text(self._before):
                self._session.say(text)
            self.watch.look()

    def _take_look(self) -> None:
        """Somebody may have done the task, or gone back to their own rows."""
        if self._is_setting_up:
            return
        if self.watch.is_done and not self.is_done and not self.own_rows.is_lesson_gone:
            # Show me may have begun while the lesson still trained: then nobody had looked before it.
            self._is_done_already = self._is_new and not self._has_shown
            self._finish()
        self._is_new = False
        if self._what_is_so != self._told:
            self._tell()

    @property
    def _what_is_so(self) -> tuple[object, ...]:
        own = self.own_rows
        return self.watch.tasks, self._is_set_up, own.are_kept, own.are_away, own.is_lesson_gone

    def _finish(self) -> None:
        if self._lesson is not None and self.card is not None:
            self._store.finish(self._lesson.name, self.card.name, shown=self._has_shown)

    def _tell(self) -> None:
        self._told = self._what_is_so
        self._hide()
        self.progress_changed.emit()

    def _hide(self) -> None:
        """Hide what the card hides, as long as somebody has to think first."""
        card = self.card
        has_thought = card is None or self.is_done or self.choice is not None
        self._session.hidden.hide_for_card(
            frozenset() if card is None or has_thought else frozenset(card.hide)
        )
