"""Which runs stay in the plot."""

from nn_desktop.core.network.history import History
from nn_desktop.session.earlier_runs import EarlierRun, with_finished_run
from tests.core.experiments import run, workshop


def rates(runs: tuple[EarlierRun, ...]) -> list[float]:
    return [each.experiment.settings.learning_rate for each in runs]


def some_runs(*learning_rates: float) -> tuple[EarlierRun, ...]:
    experiments = [workshop(learning_rate=rate) for rate in learning_rates]
    return tuple(EarlierRun(each, run(each, 3).loss_curve) for each in experiments)


def test_the_run_that_ends_becomes_the_newest_and_keeps_its_curve() -> None:
    finished = run(workshop(learning_rate=0.5), 7)
    runs = with_finished_run(some_runs(0.1, 0.2), finished, workshop())
    assert rates(runs) == [0.1, 0.2, 0.5]
    assert runs[-1].loss_curve is finished.loss_curve


def test_a_run_that_never_went_anywhere_is_not_kept() -> None:
    untrained = History.start(workshop(learning_rate=0.5))
    assert rates(with_finished_run(some_runs(0.1), untrained, workshop())) == [0.1]


def test_a_run_that_the_next_one_repeats_is_not_kept() -> None:
    finished = run(workshop(learning_rate=0.5), 7)
    assert rates(with_finished_run(some_runs(0.1), finished, workshop(learning_rate=0.1))) == [0.5]
    assert rates(with_finished_run(some_runs(0.1), finished, workshop(learning_rate=0.5))) == [0.1]


def test_of_two_runs_of_the_same_experiment_the_newer_one_is_kept() -> None:
    longer = run(workshop(learning_rate=0.1), 20)
    runs = with_finished_run(some_runs(0.1, 0.2), longer, workshop())
    assert rates(runs) == [0.2, 0.1]
    assert runs[-1].loss_curve.last_iteration == 20


def test_the_number_of_iterations_makes_no_other_run() -> None:
    finished = run(workshop(learning_rate=0.5), 7)
    assert with_finished_run((), finished, workshop(learning_rate=0.5, iterations=3)) == ()
