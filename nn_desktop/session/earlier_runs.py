"""Earlier runs: what stays in the plot when another experiment follows, to be compared with it."""

from dataclasses import dataclass

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.loss_curve import LossCurve


@dataclass(frozen=True)
class EarlierRun:
    """What is kept of a run: enough to draw it and to say what was different."""

    experiment: Experiment
    loss_curve: LossCurve


def with_finished_run(
    runs: tuple[EarlierRun, ...], finished: History, next_experiment: Experiment
) -> tuple[EarlierRun, ...]:
    """Return `runs` with the run that ends now, as the newest.

    A run that the next one repeats, or that never went anywhere, is not worth a curve.
    """
    old = finished.experiment
    kept = [run for run in runs if not run.experiment.is_same_run_as(old)]
    if finished.iterations:
        kept.append(EarlierRun(old, finished.loss_curve))
    return tuple(run for run in kept if not run.experiment.is_same_run_as(next_experiment))
