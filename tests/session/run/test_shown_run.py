"""What is shown of a run, where the cursor goes, and which runs stay in the plot."""

import numpy as np
import pytest

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.runs import MOST_EARLIER_RUNS
from nn_desktop.session.run.shown_run import ShownRun
from tests.core.experiments import finished, run, same_bits, same_run, workshop


def shown(experiment: Experiment, iterations: int) -> ShownRun:
    """A run that was trained, with the cursor at its end."""
    shown_run = ShownRun(experiment)
    shown_run.extend(run(experiment, iterations))
    return shown_run


# The cursor


def test_the_cursor_goes_along_with_a_growing_run_until_it_is_moved_away() -> None:
    shown_run = shown(workshop(), 10)
    assert shown_run.cursor == 10
    assert shown_run.move_cursor(3)
    shown_run.extend(run(workshop(), 20))
    assert shown_run.cursor == 3
    assert shown_run.move_cursor(20)
    shown_run.extend(run(workshop(), 30))
    assert shown_run.cursor == 30
    assert same_bits(shown_run.weights, run(workshop(), 30).last_weights)


@pytest.mark.parametrize(("wanted", "shown_then"), [(-5, 0), (7, 7), (10**300, 10)])
def test_the_cursor_goes_to_the_nearest_iteration_that_there_is(wanted: int, shown_then: int) -> None:
    shown_run = shown(workshop(), 10)
    assert shown_run.move_cursor(wanted) is (shown_then != 10)
    assert shown_run.cursor == shown_then
    assert not shown_run.move_cursor(wanted)


def test_the_numbers_are_those_at_the_cursor() -> None:
    shown_run = shown(workshop(hidden_neurons=2), 10)
    shown_run.move_cursor(4)
    history = run(workshop(hidden_neurons=2), 10)
    weights = history.weights_at(4)
    assert same_bits(shown_run.weights, weights)
    assert same_bits(shown_run.answers, history.network.answers(weights))
    assert [layer.shape for layer in shown_run.outputs] == [(8, 2), (8, 1)]
    assert shown_run.loss == history.loss_at(4)


def test_a_step_knows_the_numbers_that_led_to_it_and_any_other_way_does_not() -> None:
    shown_run = shown(workshop(), 10)
    assert not shown_run.step()
    shown_run.move_cursor(4)
    assert shown_run.last_learning is None
    assert shown_run.step()
    learning = shown_run.last_learning
    assert learning is not None
    before = shown_run.history.weights_at(4)
    assert np.allclose(before + learning.adjustments[0].ravel(), shown_run.weights, rtol=0, atol=1e-15)
    shown_run.move_cursor(4)
    assert shown_run.last_learning is None


# Earlier runs


def rates(shown_run: ShownRun) -> list[float]:
    return [each.experiment.settings.learning_rate for each in shown_run.earlier_runs]


def after_runs(*learning_rates: float, iterations: int = 3) -> ShownRun:
    """One run after the other with these learning rates, the last one is shown."""
    first, *others = (workshop(learning_rate=rate) for rate in learning_rates)
    shown_run = shown(first, iterations)
    for experiment in others:
        shown_run.begin(experiment)
        shown_run.extend(run(experiment, iterations))
    return shown_run


def test_a_run_that_ends_becomes_the_newest_earlier_one_and_keeps_its_curve() -> None:
    shown_run = after_runs(0.1, 0.2, 0.5)
    curve = shown_run.history.loss_curve
    shown_run.begin(workshop())
    assert rates(shown_run) == [0.1, 0.2, 0.5]
    assert shown_run.earlier_runs[-1].loss_curve is curve
    assert (shown_run.cursor, shown_run.history.iterations) == (0, 0)


def test_a_run_that_never_went_anywhere_is_not_kept() -> None:
    shown_run = after_runs(0.1)
    shown_run.begin(workshop(learning_rate=0.5))
    shown_run.begin(workshop())
    assert rates(shown_run) == [0.1]


def test_a_run_is_kept_until_another_one_has_repeated_it() -> None:
    shown_run = after_runs(0.1, 0.5)
    shown_run.begin(workshop(learning_rate=0.5))
    assert rates(shown_run) == [0.1, 0.5]
    shown_run.extend(run(workshop(learning_rate=0.5), 2))
    assert rates(shown_run) == [0.1, 0.5]
    shown_run.extend(run(workshop(learning_rate=0.5), 3))
    assert rates(shown_run) == [0.1]


def test_of_a_run_that_was_begun_again_the_longer_one_is_kept() -> None:
    shown_run = after_runs(0.1, 0.5)
    shown_run.begin(workshop(learning_rate=0.5))
    shown_run.extend(run(workshop(learning_rate=0.5), 2))
    shown_run.begin(workshop())
    assert [each.history.iterations for each in shown_run.earlier_runs] == [3, 3]


def test_a_run_that_is_still_there_is_shown_again_where_it_was_left() -> None:
    shown_run = after_runs(0.1)
    shown_run.move_cursor(2)
    shown_run.begin(workshop(learning_rate=0.5))
    shown_run.extend(run(workshop(learning_rate=0.5), 7))
    assert not shown_run.show_again(workshop(learning_rate=0.5))
    assert not shown_run.show_again(workshop(learning_rate=2.0))
    assert shown_run.show_again(workshop(learning_rate=0.1))
    assert (shown_run.cursor, shown_run.history.iterations) == (2, 3)
    assert same_bits(shown_run.weights, run(workshop(learning_rate=0.1), 3).weights_at(2))
    assert rates(shown_run) == [0.5]
    assert shown_run.show_again(workshop(learning_rate=0.5))
    assert (shown_run.cursor, shown_run.history.iterations) == (7, 7)


def test_an_earlier_run_takes_little_memory_and_is_exact_at_every_iteration() -> None:
    history = run(workshop(hidden_neurons=8), 20_000)
    shown_run = ShownRun(workshop(hidden_neurons=8))
    shown_run.extend(history)
    shown_run.begin(workshop())
    (kept,) = shown_run.earlier_runs
    assert kept.history.checkpoints.nbytes < 100_000 < history.checkpoints.nbytes
    for iteration in (0, 1, 777, 12_345, 19_999, 20_000):
        assert same_bits(kept.history.weights_at(iteration), history.weights_at(iteration))
    shown_run.show_again(workshop(hidden_neurons=8))
    assert same_run(finished(shown_run.history, 500), run(workshop(hidden_neurons=8), 20_500))


def test_of_two_runs_of_the_same_experiment_the_newer_one_is_kept() -> None:
    shown_run = after_runs(0.1, 0.2)
    shown_run.begin(workshop(learning_rate=0.1))
    shown_run.extend(run(workshop(learning_rate=0.1), 20))
    shown_run.begin(workshop())
    assert rates(shown_run) == [0.2, 0.1]
    assert shown_run.earlier_runs[-1].loss_curve.last_iteration == 20


def test_the_number_of_iterations_makes_no_other_run() -> None:
    shown_run = after_runs(0.5, 0.1, iterations=7)
    assert shown_run.show_again(workshop(learning_rate=0.5, iterations=3))
    assert rates(shown_run) == [0.1]


def test_a_run_and_its_repetition_have_different_names_until_it_has_come_as_far() -> None:
    shown_run = after_runs(0.1, 0.5, iterations=5)
    assert (shown_run.name, shown_run.short_name) == ("2 · rate 0.5", "Run 2")
    shown_run.begin(workshop(learning_rate=0.5))
    kept = [shown_run.names.name(each.experiment) for each in shown_run.earlier_runs]
    assert kept == ["1 · sigmoid, rate 0.1", "2 · rate 0.5"]
    assert (shown_run.name, shown_run.short_name) == ("2 · again", "Run 2 again")
    shown_run.extend(run(workshop(learning_rate=0.5), 4))
    assert shown_run.name == "2 · again"
    shown_run.extend(run(workshop(learning_rate=0.5), 5))
    assert shown_run.name == "2 · rate 0.5"
    assert rates(shown_run) == [0.1]


def test_of_very_many_runs_the_newest_are_kept_with_the_names_that_they_had() -> None:
    rates_of_all = [number / 100 for number in range(1, 31)]
    shown_run = after_runs(*rates_of_all)
    assert len(shown_run.earlier_runs) == MOST_EARLIER_RUNS
    assert rates(shown_run) == rates_of_all[-MOST_EARLIER_RUNS - 1 : -1]
    oldest = shown_run.earlier_runs[0].experiment
    assert shown_run.names.name(oldest) == "10 · rate 0.1"
    assert shown_run.names.name(workshop(learning_rate=0.01)) == ""
    assert shown_run.name == "30 · rate 0.3"
    assert not shown_run.show_again(workshop(learning_rate=0.01))
