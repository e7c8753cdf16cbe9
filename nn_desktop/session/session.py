"""The session: the one object of the program that changes.

Panels ask it for changes and are told by its signals; they never change what they show by themselves.
"""

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import Ending
from nn_desktop.core.network.training import train
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import tr
from nn_desktop.session.background import BackgroundWorker
from nn_desktop.session.language import count_text
from nn_desktop.session.playback import Player, fraction_at, iteration_at
from nn_desktop.session.shown_run import ShownRun
from nn_desktop.session.training_runner import TrainingRunner, failure_text, outcome_text
from nn_desktop.session.undo import ExperimentCommand

# A change of one cell of a long table is a copy of a column: a hundred of them are not a burden.
_UNDO_STEPS = 100


class Session(ShownRun):
    """The experiment, its run, and what of it is shown.

    Signals, beside those of `ShownRun`:
        experiment_changed: rows or settings are others.
        activity_changed: training or playing started or ended.
        message_changed: there is something to say about what happened last.
    """

    experiment_changed = Signal()
    activity_changed = Signal()
    message_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Experiment(), parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_STEPS)
        self._merge_era = 0
        self._experiment = self.history.experiment
        self._follows_end = True
        self._message = self._outcome = ""
        self._trainer = TrainingRunner(self)
        self._trainer.advanced.connect(self._take_progress)
        self._trainer.ended.connect(self._end_training)
        self._player = Player(self)
        self._player.frame.connect(self._play_frame)
        self.background = BackgroundWorker(self)
        self.experiment_changed.connect(self.background.stop_jobs)
        self.activity_changed.connect(self._pause_jobs)

    # What there is.

    @property
    def experiment(self) -> Experiment:
        """The rows and settings as they are now."""
        return self._experiment

    @property
    def is_training(self) -> bool:
        """Whether the thread is training."""
        return self._trainer.is_running

    @property
    def is_following(self) -> bool:
        """Whether the cursor is carried along by a training that is going on."""
        return self.is_training and self._follows_end

    @property
    def is_playing(self) -> bool:
        """Whether the cursor moves by itself."""
        return self._player.is_playing

    @property
    def is_stale(self) -> bool:
        """Whether what is shown was trained with other rows or settings than there are now."""
        return not self.history.experiment.is_same_run_as(self._experiment)

    @property
    def can_train(self) -> bool:
        """Whether there is anything to learn from."""
        return len(self._experiment.training_set) > 0

    @property
    def progress(self) -> float:
        """How much of the training that was asked for is done, 0 to 1; 0 before any."""
        first, last = self._trainer.first_iteration, self._trainer.last_iteration
        done = self.history.iterations - first
        return min(1.0, max(0.0, done / (last - first))) if last > first and self.history.iterations else 0.0

    @property
    def last_iteration(self) -> int:
        """Where the run ends, or will end when the training that is going on is over."""
        return self._trainer.last_iteration if self.is_training else self.history.iterations

    @property
    def message(self) -> str:
        """One sentence about what happened last, or nothing."""
        return self._message

    # Changing the experiment.

    def change_setting(self, text: str, name: str, value: object) -> None:
        """Change one of the settings, as an undo step that the Edit menu calls `text`.

        Raises:
            ValueError: the value is out of range, with a sentence that says what is wanted.
        """
        settings = replace(self._experiment.settings, **{name: value})  # type: ignore[arg-type]
        self._change(text, self._experiment.with_settings(settings), name)

    def change_rows(self, text: str, rows: TrainingSet, merge_key: Hashable = None) -> None:
        """Make `rows` the table, as an undo step; steps in a row with the same key become one."""
        self._change(text, self._experiment.with_rows(rows), merge_key)

    def change_experiment(self, text: str, experiment: Experiment) -> None:
        """Make `experiment` the current one, as one undo step."""
        self._change(text, experiment, None)

    def open_experiment(self, experiment: Experiment, trained_iterations: int) -> None:
        """Show another piece of work, with an undo stack of its own, and repeat its training."""
        self.pause()
        self._trainer.stop()
        self.undo_stack.clear()
        self._experiment = experiment
        self._begin_run()
        self.clear_earlier_runs()
        self.say("")
        self.experiment_changed.emit()
        if trained_iterations and self.can_train:
            self._trainer.start(self.history, trained_iterations)
            self.activity_changed.emit()

    def _change(self, text: str, experiment: Experiment, merge_key: Hashable) -> None:
        if experiment == self._experiment:
            return
        key = None if merge_key is None else (merge_key, self._merge_era)
        self.undo_stack.push(
            ExperimentCommand(text, self._experiment, experiment, self._show_experiment, key)
        )

    def _show_experiment(self, experiment: Experiment) -> None:
        same_run = experiment.is_same_run_as(self._experiment)
        self._experiment = experiment
        if not same_run:
            self._stop_because_of_change()
            self.pause()
            if self.history.iterations == 0:
                self._begin_run()
        self.experiment_changed.emit()

    def _stop_because_of_change(self) -> None:
        was_training = self.is_training
        self._trainer.stop()
        text = tr("Training stopped at iteration {iteration}: the rows or settings changed.")
        self.say(text.format(iteration=count_text(self.history.iterations)) if was_training else "")

    # Training.

    def train(self) -> None:
        """Train the set number of iterations: on from the end, or a new run after a change."""
        self.pause()
        self._start_training(follow=True)

    def stop(self) -> None:
        """End the training; what it reached stays."""
        self._trainer.stop()

    def reset(self) -> None:
        """Go back to the starting weights of the experiment as it is now."""
        self.pause()
        self._trainer.stop()
        self._begin_run()
        self.say("")

    def _start_training(self, follow: bool) -> None:
        if self.is_training or not self.can_train:
            return
        self._merge_era += 1
        if self.is_stale:
            self._begin_run()
        if self._say_if_over():
            return
        self._follows_end = follow
        if follow:
            self.move_cursor(self.history.iterations)
        self.say("")
        self._trainer.start(self.history, self._experiment.settings.iterations)
        self.activity_changed.emit()

    def _begin_run(self) -> None:
        self._follows_end = True
        self._show_run_of(self._experiment)

    def _say_if_over(self) -> bool:
        """Whether the run cannot go on; then that is said."""
        if self.history.ending is not Ending.DIVERGED:
            return False
        self._say_how_it_went()
        return True

    def _say_how_it_went(self) -> None:
        self._outcome = outcome_text(self.history, self._trainer.first_iteration, self._trainer.seconds)
        self.say(self._outcome)

    def _take_progress(self) -> None:
        self._extend(self._trainer.history or self.history, follow=self._follows_end)

    def _pause_jobs(self) -> None:
        self.background.pause_jobs(self.is_training)

    def _end_training(self) -> None:
        failure = self._trainer.failure
        if failure is not None:
            self.say(failure_text(failure))
        elif not self.is_stale:
            self._say_how_it_went()
        self.activity_changed.emit()

    # Time travel.

    def move_cursor(self, iteration: int) -> None:
        """Show the nearest iteration that there is."""
        iteration = min(max(iteration, 0), self.history.iterations)
        self._follows_end = iteration == self.history.iterations
        if iteration != self.cursor:
            self._set_cursor(iteration)

    def step(self) -> None:
        """Show the next iteration, and compute it first if it is new."""
        self.pause()
        if self.is_stale and self.can_train and not self.is_training:
            self._begin_run()
        at_end = self.cursor == self.history.iterations
        if at_end and self.can_train and not self.is_training and not self._say_if_over():
            self._merge_era += 1
            for history in train(self.history, 1):
                self._extend(history)
            self._say_if_over()
        if self.cursor < self.history.iterations:
            self._follows_end = self.cursor + 1 == self.history.iterations
            self._set_cursor(self.cursor + 1, stepped=True)

    def step_back(self) -> None:
        """Show the iteration before."""
        self.pause()
        self.move_cursor(self.cursor - 1)

    def play(self) -> None:
        """Move the cursor along the run, from where it is or else from the start; train first if need be."""
        if self.is_stale or self.history.iterations == 0:
            self._start_training(follow=False)
        if self.cursor >= self.last_iteration:
            self.move_cursor(0)
        if self.last_iteration == 0:
            return
        self._follows_end = False
        self._player.play(fraction_at(self.cursor, self.last_iteration))
        self.activity_changed.emit()

    def pause(self) -> None:
        """Leave the cursor where it is."""
        if self.is_playing:
            self._player.pause()
            self.activity_changed.emit()

    def _play_frame(self, fraction: float) -> None:
        self._set_cursor(min(iteration_at(fraction, self.last_iteration), self.history.iterations))
        if fraction >= 1:
            self.activity_changed.emit()

    # Ending.

    def say(self, message: str) -> None:
        """Let the window show one sentence."""
        self._message = message
        self.message_changed.emit()

    def say_again(self) -> None:
        """In another language: say once more how the training went, if that was what was said last."""
        if self._message and self._message == self._outcome:
            self._say_how_it_went()
        else:
            self.say("")

    def close(self) -> None:
        """End everything that runs, before the program ends."""
        # Its end would be told to windows that are going as well.
        self.undo_stack.blockSignals(True)
        self.pause()
        self._trainer.stop()
        self.background.close()
