"""A snapshot: the program's state at one moment, as far as lessons look at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from nn_desktop.core.lessons.lesson import TABS, Inputs
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.network import Learning
from nn_desktop.core.network.runs import Runs
from nn_desktop.core.network.training import train

COMPARED_ITERATIONS = 10_000
"""How long the lesson's start is trained for the answers that others are compared with."""


@dataclass(frozen=True)
class Snapshot:
    """The program's state at one moment, as far as lessons look at it.

    Attributes:
        experiment: the rows and settings as they are now.
        history: the run that is shown; perhaps of other rows and settings.
        start: the experiment with which the lesson began.
        cursor: the iteration that is shown.
        chosen_inputs: the question that is asked.
        earlier_runs: the runs that are in the plot beside the one that is shown.
        tab: which of `TABS` is open.
        program_copied: whether the program was copied or exported since the card opened.
        start_answers: (8,), what `answers_after_training` gives for the start; None if nobody has asked it.
    """

    experiment: Experiment
    history: History
    start: Experiment
    cursor: int = 0
    chosen_inputs: Inputs = (1, 0, 0)
    earlier_runs: Runs = ()
    tab: str = TABS[0]
    program_copied: bool = False
    start_answers: Array | None = None

    @cached_property
    def weights(self) -> Array:
        """The weights at the cursor, (weights_count,)."""
        return self.history.weights_at(self.cursor)

    @cached_property
    def outputs(self) -> tuple[Array, ...]:
        """What each layer makes of the eight questions, (8, neurons) each."""
        return self.history.network.all_outputs(self.weights)

    @property
    def answers(self) -> Array:
        """The answers to the eight questions, (8,)."""
        return self.outputs[-1][:, 0]

    @cached_property
    def learning(self) -> Learning:
        """The numbers of the step that begins at the cursor; rows that ask the same are one."""
        return self.history.experiment.learning(self.weights)

    @cached_property
    def targets(self) -> dict[int, float]:
        """The mean target of each question that the rows ask."""
        return self.experiment.training_set.folded().mean_of


def answers_after_training(experiment: Experiment) -> Iterator[Array | None]:
    """Yield None for each short part of a training of `COMPARED_ITERATIONS`, and then the answers, (8,).

    Without rows there is nothing to train, and no answer.
    """
    history = History.start(experiment)
    if len(experiment.training_set):
        for longer in train(history, COMPARED_ITERATIONS):
            history = longer
            yield None
        yield history.network.answers(history.last_weights)
