"""The session: the one object of the program that changes.

Panels ask it for changes and are told by its signals; they never change what they show by themselves.
"""

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nn_desktop.core.messages.starting_weights import starting_weights_text
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import Ending, History
from nn_desktop.core.network.runs import EarlierRun, Trained
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import tr
from nn_desktop.session.background import BackgroundWorker
from nn_desktop.session.hidden_parts import HiddenParts
from nn_desktop.session.run.advice_run import AdviceRun
from nn_desktop.session.run.chosen_line import ChosenLine
from nn_desktop.session.run.map_run import MapRun
from nn_desktop.session.run.playback import Player, fraction_at, iteration_at
from nn_desktop.session.run.shown_run import ShownRun
from nn_desktop.session.run.training_runner import TrainingRunner, failure_text, stopped_text
from nn_desktop.session.undo import ExperimentStack


class Session(QObject):
    """The experiment, its run, and what of it is shown.

    Attributes, which nobody else changes:
        experiment: the rows and settings as they are now.
        undo_stack: takes changes of the experiment back.
        shown_run: the run that is shown, and all its numbers.
        chosen_inputs: the inputs of the three checkboxes.
        chosen_line: the line of one step that somebody looks at.
        message: one sentence about what happened last, or nothing.
        advice_run: finds out what would help a training that failed, or that will.
        background: does what may take longer, beside the window.
        hidden: what is hidden for the moment, so that people think first.

    Signals:
        experiment_changed: rows or settings are others.
        history_changed: the run became longer, or another one began, or an earlier one was forgotten.
        cursor_moved: another iteration is shown, or another run's.
        inputs_chosen: other inputs are asked.
        activity_changed: training or playing started or ended.
        message_changed: there is something to say about what happened last.
    """

    experiment_changed = Signal()
    history_changed = Signal()
    cursor_moved = Signal()
    inputs_chosen = Signal()
    activity_changed = Signal()
    message_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.experiment = Experiment()
        self.undo_stack = ExperimentStack(self)
        self.undo_stack.shown.connect(self._show_experiment)
        self.shown_run = ShownRun(self.experiment)
        self.chosen_inputs = (1, 0, 0)
        self.chosen_line = ChosenLine(self.shown_run, self)
        self.message = ""
        self._runner = TrainingRunner(self)
        self._runner.advanced.connect(self._take_progress)
        self._runner.ended.connect(self._end_training)
        self._player = Player(self)
        self._player.frame.connect(self._play_frame)
        self.background = BackgroundWorker(self)
        self.hidden = HiddenParts(self)
        self.experiment_changed.connect(self.background.stop_jobs)
        self.map_run = MapRun(self.background, self)
        self.advice_run = AdviceRun(self.background, self)
        self.experiment_changed.connect(self._go_on_in_background)
        self.activity_changed.connect(self._seek_advice)
        self._runner.running_changed.connect(self.background.pause_jobs)

    @property
    def history(self) -> History:
        """The run that is shown. Its experiment may be an older one."""
        return self.shown_run.history

    @property
    def cursor(self) -> int:
        """The iteration that is shown."""
        return self.shown_run.cursor

    @property
    def prediction(self) -> float:
        """The answer to the chosen inputs."""
        return float(self.shown_run.answers[corner_number(self.chosen_inputs)])

    @property
    def is_training(self) -> bool:
        """Whether the thread is training."""
        return self._runner.is_running

    @property
    def is_playing(self) -> bool:
        """Whether the cursor moves by itself."""
        return self._player.is_playing

    @property
    def is_stale(self) -> bool:
        """Whether what is shown was trained with other rows or settings than there are now."""
        return not self.history.experiment.is_same_run_as(self.experiment)

    @property
    def trained(self) -> Trained | None:
        """The training that led to what is shown, if the rows and settings are still those."""
        return None if self.is_stale or self.is_training else self.shown_run.trained

    @property
    def can_train(self) -> bool:
        """Whether there is anything to learn from."""
        return len(self.experiment.training_set) > 0

    @property
    def progress(self) -> float:
        """How much of the training that was asked for is done, 0 to 1; 0 before any."""
        return self._runner.progress(self.history.iterations)

    @property
    def last_iteration(self) -> int:
        """Where the run ends, or will end when the training that is going on is over."""
        return self._runner.last_iteration if self.is_training else self.history.iterations

    # Changing the experiment.

    def change_setting(self, text: str, name: str, value: object) -> None:
        """Change one of the settings, as an undo step that the Edit menu calls `text`.

        Raises:
            ValueError: the value is out of range, with a sentence that says what is wanted.
        """
        settings = replace(self.experiment.settings, **{name: value})  # type: ignore[arg-type]
        self.change_experiment(text, self.experiment.with_settings(settings), name)

    def change_rows(self, text: str, rows: TrainingSet, merge_key: Hashable = None) -> None:
        """Make `rows` the table, as an undo step; steps in a row with the same key become one."""
        self.change_experiment(text, self.experiment.with_rows(rows), merge_key)

    def change_experiment(self, text: str, experiment: Experiment, merge_key: Hashable = None) -> None:
        """Make `experiment` the current one, as an undo step; steps in a row with the same key become one."""
        if experiment != self.experiment:
            stack = self.undo_stack
            stack.push_change(text, self.experiment, experiment, merge_key, stack.lesson)

    def open_experiment(self, experiment: Experiment, trained_iterations: int) -> None:
        """Show the experiment of another document, with an undo stack of its own, and repeat its training."""
        self._runner.stop()
        self.undo_stack.forget()
        self.experiment = experiment
        self.reset()
        self.clear_earlier_runs()
        self.experiment_changed.emit()
        if trained_iterations and self.can_train:
            self._run_training(trained_iterations)

    def _show_experiment(self, experiment: Experiment, was_there: bool) -> None:
        before, self.experiment = self.experiment, experiment
        if not experiment.is_same_run_as(before):
            self.pause()
            was_training = self._runner.stop()
            weights_text = starting_weights_text(before, experiment)
            self.say(stopped_text(self.history) if was_training else weights_text)
            if self.shown_run.follow(experiment, was_there):
                self._tell_run()
        self.experiment_changed.emit()

    # Training.

    def train(self, iterations: int | None = None, *, follow: bool = True) -> None:
        """Train the set number of iterations, or so many: on from the end, or a new run after a change."""
        self.pause()
        if self.is_training or not self.can_train:
            return
        self.undo_stack.end_merging()
        if self.is_stale:
            self._begin_run()
        if self._say_if_over():
            return
        if follow:
            self.move_cursor(self.history.iterations)
        self.shown_run.follows_end = follow
        self.say("")
        self._run_training(iterations or self.experiment.settings.iterations)

    def stop(self) -> None:
        """End the training; what it reached stays."""
        self._runner.stop()

    def reset(self) -> None:
        """Go back to the starting weights of the experiment as it is now. The run becomes an earlier one."""
        self.pause()
        self._runner.stop()
        self._begin_run()
        self._seek_advice()
        self.say("")

    def show_run(self, run: EarlierRun) -> None:
        """Show a run that was shown before, as it was then."""
        self.pause()
        self._runner.stop()
        self.shown_run.show_run(run)
        self._tell_run()
        self._seek_advice()

    def clear_earlier_runs(self) -> None:
        """Forget the runs of other experiments."""
        self.shown_run.forget_earlier_runs()
        self.history_changed.emit()

    def _run_training(self, iterations: int) -> None:
        self.shown_run.trained = None
        self._runner.start(self.history, iterations)
        self.activity_changed.emit()

    def _begin_run(self) -> None:
        self.shown_run.begin(self.experiment)
        self._tell_run()

    def _tell_run(self) -> None:
        self.cursor_moved.emit()
        self.history_changed.emit()

    def _say_if_over(self) -> bool:
        """Whether the run cannot go on; then that is said."""
        if is_over := self.history.ending is Ending.DIVERGED:
            self.say(tr("This run cannot go on: its numbers would grow beyond all bounds."))
        return is_over

    def _take_progress(self) -> None:
        # Both before either is told: nobody draws the longer run with the old cursor.
        self.shown_run.extend(self._runner.history or self.history)
        self.history_changed.emit()
        if self.shown_run.follows_end:
            self.cursor_moved.emit()

    def _end_training(self) -> None:
        self.shown_run.trained = self._runner.trained(self.history)
        if self._runner.failure is not None:
            self.say(failure_text(self._runner.failure))
        self.activity_changed.emit()

    def _go_on_in_background(self) -> None:
        self.map_run.go_on(self.experiment.settings)
        self._seek_advice()

    def _seek_advice(self) -> None:
        self.advice_run.look_at(None if self.is_training else self.experiment, self.trained)

    # Time travel.

    def move_cursor(self, iteration: int) -> None:
        """Show the nearest iteration that there is, and stay there."""
        self.pause()
        if self.shown_run.move_cursor(iteration):
            self.cursor_moved.emit()

    def step(self) -> None:
        """Show the next iteration, and compute it first if it is new."""
        self.pause()
        may_train = self.can_train and not self.is_training
        if self.is_stale and may_train:
            self._begin_run()
            self.say("")
        if self.cursor == self.history.iterations and may_train and not self._say_if_over():
            self.undo_stack.end_merging()
            self.shown_run.train_one_iteration()
            self.history_changed.emit()
            self._say_if_over()
        if self.shown_run.step():
            self.cursor_moved.emit()

    def step_back(self) -> None:
        """Show the iteration before."""
        self.move_cursor(self.cursor - 1)

    def play(self) -> None:
        """Move the cursor along the run, from where it is or else from the start; train first if need be."""
        if self.is_stale or self.history.iterations == 0:
            self.train(follow=False)
        if self.cursor >= self.last_iteration:
            self.move_cursor(0)
        if self.last_iteration:
            self.shown_run.follows_end = False
            self._player.play(fraction_at(self.cursor, self.last_iteration))
            self.activity_changed.emit()

    def pause(self) -> None:
        """Leave the cursor where it is."""
        if self.is_playing:
            self._player.pause()
            self.activity_changed.emit()

    def _play_frame(self, fraction: float) -> None:
        if self.shown_run.move_cursor(iteration_at(fraction, self.last_iteration)):
            self.cursor_moved.emit()
        self.shown_run.follows_end = False
        if fraction >= 1:
            self.activity_changed.emit()

    def choose_inputs(self, inputs: tuple[int, int, int]) -> None:
        """Ask the network another question."""
        if inputs != self.chosen_inputs:
            self.chosen_inputs = inputs
            self.inputs_chosen.emit()

    def say(self, message: str) -> None:
        """Let the window show one sentence."""
        self.message = message
        self.message_changed.emit()

    def close(self) -> None:
        """End everything that runs, before the program ends."""
        self.pause()
        self._runner.stop()
        self.background.close()
        # Its end would be told to windows that are going as well.
        self.undo_stack.blockSignals(True)
