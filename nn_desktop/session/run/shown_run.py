"""What is shown: a run, an iteration of it, the numbers there, and the runs before it."""

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Learning, Network
from nn_desktop.core.network.runs import (
    EarlierRun,
    Runs,
    Trained,
    run_of,
    with_run,
    without,
    without_repeated,
)
from nn_desktop.core.network.training import train
from nn_desktop.core.step.one_step import OneStep
from nn_desktop.session.run.run_names import RunNames


class ShownRun:
    """A history, a cursor in it, and the numbers there. It tells nobody: the session that holds it does.

    Attributes:
        history: the run. Its experiment may be an older one than the session's.
        earlier_runs: runs before it, the oldest first.
        trained: the last training of the run; None before any.
        names: of all these runs.
        cursor: the iteration that is shown.
        follows_end: whether the cursor goes along when the run becomes longer.
        weights: the exact weights at the cursor, (weights_count,).
        outputs: what each layer makes of the eight questions: (8, neurons) each, the last one the answers.
    """

    def __init__(self, experiment: Experiment) -> None:
        self.earlier_runs: Runs = ()
        self.names = RunNames()
        self.trained: Trained | None = None
        self._one_step: OneStep | None = None
        self._show(History.start(experiment), 0)

    def begin(self, experiment: Experiment) -> None:
        """Show the run of `experiment` from its start; the one until now becomes an earlier one."""
        self._set_aside()
        self.trained = None
        self._show(History.start(experiment), 0)

    def follow(self, experiment: Experiment, was_there: bool) -> bool:
        """The experiment is another one now: show its run, if there is anything to show of it at once.

        Args:
            experiment: the one now.
            was_there: whether somebody has gone back to it.

        Returns:
            Whether another run is shown.
        """
        if was_there and self.show_again(experiment):
            return True
        is_untrained = self.history.iterations == 0
        if is_untrained:
            self.begin(experiment)
        return is_untrained

    def show_again(self, experiment: Experiment) -> bool:
        """Show the run of `experiment` where it was left, if it is still there; return whether it is."""
        if self.history.iterations and self.history.experiment.is_same_run_as(experiment):
            return False  # it is what is shown
        run = run_of(self.earlier_runs, experiment)
        if run is None:
            return False
        self.show_run(run)
        return True

    def show_run(self, run: EarlierRun) -> None:
        """Show a run where it was left. The one until now becomes an earlier one, if it is another."""
        self.earlier_runs = without(self.earlier_runs, run_of(self.earlier_runs, run.experiment))
        if not (run.history.iterations and self.history.experiment.is_same_run_as(run.experiment)):
            self._set_aside()
        self.trained = run.trained
        self._show(run.history, run.cursor)

    def forget_earlier_runs(self) -> None:
        """Keep nothing but the run that is shown."""
        self.earlier_runs = ()
        self.names.keep([self.history.experiment])

    def extend(self, history: History) -> None:
        """Take over a longer history of the same run."""
        self.history = history
        self.earlier_runs = without_repeated(self.earlier_runs, history)
        self.names.add(history.experiment)
        if self.follows_end:
            self._place_cursor(history.iterations)

    def train_one_iteration(self) -> None:
        """Make the run longer by one iteration, if it can go on; the cursor stays."""
        self.follows_end = False
        for history in train(self.history, 1):
            self.extend(history)

    def move_cursor(self, iteration: int) -> bool:
        """Show the nearest iteration that there is; return whether it is another one."""
        before = self.cursor
        iteration = min(max(iteration, 0), self.history.iterations)
        self.follows_end = iteration == self.history.iterations
        if iteration != before:
            self._place_cursor(iteration)
        return iteration != before

    def step(self) -> bool:
        """Show the next iteration; return whether there is one."""
        is_moved = self.move_cursor(self.cursor + 1)
        if is_moved:
            self._just_stepped = True
            self._one_step = None
        return is_moved

    @property
    def name(self) -> str:
        """What the run is called; nothing before its first iteration."""
        return self.names.name(self.history.experiment, is_again=self._is_again)

    @property
    def short_name(self) -> str:
        """The same in two words."""
        return self.names.short_name(self.history.experiment, is_again=self._is_again)

    @property
    def _is_again(self) -> bool:
        return run_of(self.earlier_runs, self.history.experiment) is not None

    @property
    def network(self) -> Network:
        """The shape of the network."""
        return self.history.network

    @property
    def answers(self) -> Array:
        """The answers to the eight questions, (8,)."""
        return self.outputs[-1][:, 0]

    @property
    def loss(self) -> float:
        """The exact loss at the cursor."""
        return self.history.loss_of(self.weights)

    @property
    def one_step(self) -> OneStep:
        """The step that led to the cursor, if a step is what was done last; or else the next one."""
        if self._one_step is None:
            if self._just_stepped:
                self._one_step = OneStep.of(self.history, self.cursor - 1, is_made=True)
            else:
                self._one_step = OneStep.of(self.history, self.cursor, self.weights)
        return self._one_step

    @property
    def last_learning(self) -> Learning | None:
        """The numbers of the step that led to the cursor, if a step is what was done last."""
        return self.one_step.learning if self._just_stepped else None

    @property
    def as_earlier_run(self) -> EarlierRun:
        """The run as it is now, to be shown again later."""
        return EarlierRun(self.history, self.cursor, self.trained)

    def _set_aside(self) -> None:
        self.earlier_runs = with_run(self.earlier_runs, self.as_earlier_run)

    def _show(self, history: History, cursor: int) -> None:
        self.history = history
        self.follows_end = cursor == history.iterations
        self.names.keep([history.experiment, *(run.experiment for run in self.earlier_runs)])
        self._place_cursor(cursor)

    def _place_cursor(self, iteration: int) -> None:
        self.cursor = iteration
        self._just_stepped = False
        self._one_step = None
        self.weights = self.history.weights_at(iteration)
        with np.errstate(all="ignore"):
            self.outputs = self.network.all_outputs(self.weights)
