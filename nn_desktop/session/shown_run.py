"""What is shown: a run, an iteration of it, and a question that its network answers."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import corner_number
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Learning, Network
from nn_desktop.session.earlier_runs import EarlierRun, with_finished_run


class ShownRun(QObject):
    """A history, a cursor in it, the chosen inputs, and the numbers there.

    Signals:
        history_changed: the run became longer, or another one began, or an earlier one was forgotten.
        cursor_moved: another iteration is shown, or another run's.
        inputs_chosen: other inputs are asked.
    """

    history_changed = Signal()
    cursor_moved = Signal()
    inputs_chosen = Signal()

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History.start(experiment)
        self._earlier_runs: tuple[EarlierRun, ...] = ()
        self._cursor = 0
        self._just_stepped = False
        self._chosen_inputs = (1, 0, 0)
        self._weights: Array = self._history.last_weights
        self._outputs = self.network.all_outputs(self._weights)

    @property
    def history(self) -> History:
        """The run that is shown. Its experiment may be an older one than the session's."""
        return self._history

    @property
    def earlier_runs(self) -> tuple[EarlierRun, ...]:
        """Runs of other experiments, the oldest first."""
        return self._earlier_runs

    @property
    def cursor(self) -> int:
        """The iteration that is shown."""
        return self._cursor

    @property
    def network(self) -> Network:
        """The shape of the network that is shown."""
        return self._history.network

    @property
    def weights(self) -> Array:
        """The exact weights at the cursor, (weights_count,)."""
        return self._weights

    @property
    def answers(self) -> Array:
        """The answers of these weights to the eight questions, (8,)."""
        return self._outputs[-1][:, 0]

    @property
    def outputs(self) -> tuple[Array, ...]:
        """What each layer makes of the eight questions: (8, neurons) each, the last one the answers."""
        return self._outputs

    @property
    def loss(self) -> float:
        """The exact loss at the cursor."""
        return self._history.loss_of(self._weights)

    @property
    def learning(self) -> Learning:
        """The numbers of the iteration that starts at the cursor; rows with the same inputs are one."""
        return self._learning_from(self._weights)

    @property
    def last_learning(self) -> Learning | None:
        """The numbers of the step that led to the cursor, if a step is what was done last."""
        if not self._just_stepped:
            return None
        return self._learning_from(self._history.weights_at(self._cursor - 1))

    @property
    def chosen_inputs(self) -> tuple[int, int, int]:
        """The inputs of the three checkboxes."""
        return self._chosen_inputs

    @property
    def prediction(self) -> float:
        """The answer to the chosen inputs."""
        return float(self.answers[corner_number(self._chosen_inputs)])

    def choose_inputs(self, inputs: tuple[int, int, int]) -> None:
        """Ask the network another question."""
        if inputs != self._chosen_inputs:
            self._chosen_inputs = inputs
            self.inputs_chosen.emit()

    def choose_input(self, number: int, value: int) -> None:
        """Switch one input, 0 to 2, to 0 or 1."""
        first, second, third = (
            value if place == number else old for place, old in enumerate(self._chosen_inputs)
        )
        self.choose_inputs((first, second, third))

    def clear_earlier_runs(self) -> None:
        """Forget the runs of other experiments."""
        self._earlier_runs = ()
        self.history_changed.emit()

    def _learning_from(self, weights: Array) -> Learning:
        experiment = self._history.experiment
        rows = experiment.training_set.folded()
        rate = experiment.settings.learning_rate
        with np.errstate(all="ignore"):
            return self.network.learning(weights, rows.inputs, rows.means, rows.counts, rate)

    def _extend(self, history: History, *, follow: bool = False) -> None:
        """Take over a longer history of the same run; with `follow`, the cursor goes to its end."""
        self._history = history
        if follow:
            # Both before either is told: nobody draws the longer run with the old cursor.
            self._place_cursor(history.iterations)
        self.history_changed.emit()
        if follow:
            self.cursor_moved.emit()

    def _show_run_of(self, experiment: Experiment) -> None:
        """Begin the run of `experiment`; the one until now is kept if it was another."""
        self._earlier_runs = with_finished_run(self._earlier_runs, self._history, experiment)
        self._history = History.start(experiment)
        self._set_cursor(0)
        self.history_changed.emit()

    def _set_cursor(self, iteration: int, *, stepped: bool = False) -> None:
        self._place_cursor(iteration, stepped=stepped)
        self.cursor_moved.emit()

    def _place_cursor(self, iteration: int, *, stepped: bool = False) -> None:
        self._cursor = iteration
        self._just_stepped = stepped
        self._weights = self._history.weights_at(iteration)
        with np.errstate(all="ignore"):
            self._outputs = self.network.all_outputs(self._weights)
