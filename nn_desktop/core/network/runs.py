"""Runs that are kept: what stays of a run when another one is shown, so that it can be shown again."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.loss_curve import LossCurve

# Of the weights of an earlier run, enough that what lies between is computed again in a few milliseconds.
MOST_KEPT_BYTES = 100_000
# More dashed curves than these nobody tells apart.
MOST_EARLIER_RUNS = 20


class Trained(NamedTuple):
    """A training that is over.

    Attributes:
        history: the run at its end.
        first_iteration: where the training began.
        seconds: how long it took.
        is_stopped: whether somebody ended it before its time.
    """

    history: History
    first_iteration: int
    seconds: float
    is_stopped: bool = False


@dataclass(frozen=True, eq=False)
class EarlierRun:
    """A run that is not shown now.

    Attributes:
        history: the run, in little memory. All its weights are exact.
        cursor: the iteration that was shown.
        trained: its last training; None if it came so far in single steps.
    """

    history: History
    cursor: int
    trained: Trained | None = None

    @property
    def experiment(self) -> Experiment:
        """Which run it is."""
        return self.history.experiment

    @property
    def loss_curve(self) -> LossCurve:
        """Its losses."""
        return self.history.loss_curve


Runs = tuple[EarlierRun, ...]
"""The oldest first, each of another experiment."""


def with_run(runs: Runs, run: EarlierRun) -> Runs:
    """Return `runs` and one more, if it ever went anywhere. Of the same run the longer one is kept.

    Where there are too many, the oldest goes. To train it again gives the same numbers.
    """
    if not run.history.iterations:
        return runs
    same = run_of(runs, run.experiment)
    if same is not None and same.history.iterations > run.history.iterations:
        return runs
    trained = run.trained and run.trained._replace(history=run.trained.history.thinned(MOST_KEPT_BYTES))
    kept = EarlierRun(run.history.thinned(MOST_KEPT_BYTES), run.cursor, trained)
    return (*without(runs, same), kept)[-MOST_EARLIER_RUNS:]


def without_repeated(runs: Runs, history: History) -> Runs:
    """Return `runs` without the one that `history` has repeated, up to its end or further."""
    same = run_of(runs, history.experiment)
    return without(runs, same) if same and same.history.iterations <= history.iterations else runs


def without(runs: Runs, run: EarlierRun | None) -> Runs:
    """Return `runs` without one of them."""
    return tuple(each for each in runs if each is not run)


def run_of(runs: Iterable[EarlierRun], experiment: Experiment) -> EarlierRun | None:
    """Return the run of an experiment; None if there is none."""
    return next((run for run in runs if run.experiment.is_same_run_as(experiment)), None)
