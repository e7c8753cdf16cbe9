"""Watching a task: which of its conditions hold, looked at after each change of the session."""

from PySide6.QtCore import QObject, QTimer, Signal

from nn_desktop.core.lessons.conditions import condition_text, holds, lack_text
from nn_desktop.core.lessons.lesson import TABS, Card
from nn_desktop.core.lessons.snapshot import Snapshot, answers_after_training
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.session.background import Job
from nn_desktop.session.session import Session

_LOOK_MILLISECONDS = 100
_ABOUT_THE_START = {"sides_changed", "largest_difference"}


class TaskWatch(QObject):
    """Looks at the session for the open card: at most ten times a second, and not while it trains.

    Signals:
        looked: the session was looked at.
    """

    looked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._card: Card | None = None
        self._start: Experiment | None = None
        self._start_answers: Array | None = None
        self._job: Job | None = None
        self._tab = TABS[0]
        self._program_copied = False
        self._held: tuple[bool, ...] = ()
        self._lack = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        for signal in (
            *(session.experiment_changed, session.history_changed, session.cursor_moved),
            *(session.inputs_chosen, session.activity_changed),
        ):
            signal.connect(self._look_soon)

    @property
    def tasks(self) -> tuple[tuple[str, bool], ...]:
        """What the card asks for, in words, and whether each of it was so when it was last looked at."""
        conditions = self._card.done if self._card is not None else ()
        held = self._held or (False,) * len(conditions)
        return tuple(zip(map(condition_text, conditions), held, strict=True))

    @property
    def is_done(self) -> bool:
        """Whether all of it was so."""
        return bool(self._held) and all(self._held)

    @property
    def lack(self) -> str:
        """The first thing that was missing, in words; "" if nothing was."""
        return self._lack

    def begin(self, card: Card | None, start: Experiment | None) -> None:
        """Look for another card from now on; None looks for none.

        Args:
            card: what asks for something, or not.
            start: the experiment with which its lesson began.
        """
        if start != self._start:
            self._start, self._start_answers = start, None
            if self._job is not None:
                self._job.stop()
        self._card = card
        self._program_copied = False
        self._held, self._lack = (), ""
        self._look_soon()

    def note_tab(self, tab: str) -> None:
        """A tab was opened."""
        self._tab = tab
        self._look_soon()

    def note_copied_program(self) -> None:
        """The Python program was copied or exported."""
        self._program_copied = True
        self._look_soon()

    def look(self) -> None:
        """Look now, unless the session trains."""
        self._timer.stop()
        if self._session.is_training:
            return  # its end is told, too
        conditions = self._card.done if self._card is not None else ()
        snapshot = self._snapshot()
        self._held = tuple(holds(condition, snapshot) for condition in conditions)
        missing = [each for each, is_so in zip(conditions, self._held, strict=True) if not is_so]
        self._lack = lack_text(missing[0], snapshot) if missing else ""
        self.looked.emit()

    def _look_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _snapshot(self) -> Snapshot:
        session = self._session
        self._ask_for_start_answers()
        return Snapshot(
            experiment=session.experiment,
            history=session.history,
            start=self._start or session.experiment,
            cursor=session.cursor,
            chosen_inputs=session.chosen_inputs,
            earlier_runs=session.shown_run.earlier_runs,
            tab=self._tab,
            program_copied=self._program_copied,
            start_answers=self._start_answers,
        )

    def _ask_for_start_answers(self) -> None:
        """Let the worker train the lesson's start, if the card compares anything with it."""
        facts = {condition.fact for condition in self._card.done} if self._card is not None else set()
        is_wanted = self._start is not None and self._start_answers is None and facts & _ABOUT_THE_START
        # A change of the experiment stops all jobs, this one too.
        if is_wanted and (self._job is None or self._job.is_stopped) and self._start is not None:
            self._job = self._session.background.start_job(
                answers_after_training(self._start), self._take_start_answers
            )

    def _take_start_answers(self, answers: Array | None) -> None:
        if answers is not None:
            self._start_answers, self._job = answers, None
            self._look_soon()
