"""The history: every iteration comes back to the last bit, in a memory that does not grow."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from nn_desktop.core.network import history as history_module
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.fast_loop import Block
from nn_desktop.core.network.history import MOST_CHECKPOINTS, Ending, History, HistoryRecorder
from nn_desktop.core.network.training_set import TrainingSet
from tests.core.experiments import (
    KINDS,
    every_iteration,
    finished,
    plain_arrays,
    run,
    same_bits,
    same_run,
    some_rows,
    workshop,
)


@pytest.fixture
def keep_only(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Keeps so few checkpoints that short runs are thinned."""

    def keep(checkpoints: int) -> None:
        monkeypatch.setattr(history_module, "MOST_CHECKPOINTS", checkpoints)

    return keep


def assert_replays(history: History, expected: Array) -> None:
    """Every iteration of `history` is, bit for bit, the one in `expected`."""
    for iteration in range(history.iterations + 1):
        assert same_bits(history.weights_at(iteration), expected[iteration]), iteration


# The start


def test_an_untrained_network_has_a_history_of_one_iteration() -> None:
    start = History.start(Experiment())
    assert start.iterations == 0
    assert start.ending is Ending.OPEN
    assert start.last_weights == pytest.approx([-0.16595599, 0.44064899, -0.99977125], abs=5e-9)
    assert same_bits(start.weights_at(0), start.last_weights)
    assert start.loss_curve.last_iteration == 0
    assert start.loss_curve.minima.tolist() == start.loss_curve.maxima.tolist() == [start.loss_at(0)]


def test_a_table_without_rows_has_a_start_and_a_loss_of_zero() -> None:
    start = History.start(Experiment(TrainingSet.from_rows([])))
    assert start.loss_at(0) == 0
    assert same_bits(start.weights_at(0), History.start(Experiment()).weights_at(0))


def test_the_history_of_the_workshop_ends_with_its_weights_and_answers() -> None:
    history = run(Experiment(), 10_000)
    assert history.last_weights == pytest.approx([9.67299303, -0.2078435, -4.62963669], abs=5e-9)
    assert history.network.answers(history.weights_at(10_000)) == pytest.approx(
        [0.5, 0.009664, 0.44822538, 0.00786466, 0.99993704, 0.99358931, 0.9999225, 0.99211997], abs=5e-9
    )


# Every iteration comes back


@pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)
def test_every_iteration_of_a_short_run_comes_back(activation: str, bias: bool, hidden_neurons: int) -> None:
    experiment = workshop(activation=activation, bias=bias, hidden_neurons=hidden_neurons, learning_rate=0.37)
    history = run(experiment, 60)
    assert history.spacing == 1
    assert_replays(history, every_iteration(experiment, 60))


@pytest.mark.parametrize("hidden_neurons", [0, 3])
@pytest.mark.parametrize("checkpoints", [2, 3, 4, 7, 10, 64])
def test_every_iteration_of_a_thinned_run_comes_back(
    keep_only: Callable[[int], None], checkpoints: int, hidden_neurons: int
) -> None:
    experiment = workshop(hidden_neurons=hidden_neurons)
    keep_only(checkpoints)
    history = run(experiment, 200)
    assert len(history.checkpoints) <= checkpoints
    assert history.spacing >= 4
    assert_replays(history, every_iteration(experiment, 200))


@pytest.mark.parametrize("seed", range(4))
def test_histories_resumed_again_and_again_while_thinning_come_back_too(
    keep_only: Callable[[int], None], seed: int
) -> None:
    generator = np.random.RandomState(seed)
    experiment = workshop(seed=seed, bias=True)
    keep_only(int(generator.randint(2, 12)))
    expected = every_iteration(experiment, 500)
    history = History.start(experiment)
    earlier = []
    while history.iterations < 500:
        length = min(int(generator.choice([1, 2, 3, 17, 100, 300])), 500 - history.iterations)
        longer = finished(history, length)
        assert longer.iterations == history.iterations + length
        history = longer
        earlier.append(history)
    assert_replays(history, expected)
    # What was recorded before has not been changed by what came after.
    for shorter in earlier[:: max(1, len(earlier) // 12)]:
        for iteration in generator.randint(0, shorter.iterations + 1, 20):
            assert same_bits(shorter.weights_at(int(iteration)), expected[iteration])
        assert same_bits(shorter.last_weights, expected[shorter.iterations])


@pytest.mark.parametrize("checkpoints", [3, 10, 1_000_000])
def test_any_iteration_is_where_a_run_of_that_length_ends(
    keep_only: Callable[[int], None], checkpoints: int
) -> None:
    experiment = workshop(hidden_neurons=2, activation="tanh", learning_rate=0.1)
    keep_only(checkpoints)
    history = run(experiment, 2500)
    for iteration in (0, 1, 2, 127, 128, 129, 1024, 1025, 2499, 2500):
        shorter = run(experiment, iteration)
        assert same_bits(history.weights_at(iteration), shorter.last_weights)
        assert history.loss_at(iteration) == shorter.loss_at(iteration)


@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("hidden_neurons", [0, 8])
def test_the_loss_of_an_iteration_is_the_one_in_the_curve(hidden_neurons: int, repeated: bool) -> None:
    rows = some_rows(np.random.RandomState(3), questions=4, repeated=repeated)
    history = run(Experiment(rows, workshop(hidden_neurons=hidden_neurons).settings), 300)
    curve = history.loss_curve
    assert curve.minima.tolist() == [history.loss_at(iteration) for iteration in range(301)]
    assert same_bits(curve.minima, curve.maxima)
    plain = history.network.loss(history.weights_at(200), *plain_arrays(history.experiment))
    assert history.loss_at(200) == pytest.approx(plain, rel=1e-12)


@pytest.mark.parametrize("iteration", [-1, 11, 10**9])
def test_an_iteration_that_the_run_does_not_have_is_an_error(iteration: int) -> None:
    history = run(Experiment(), 10)
    with pytest.raises(IndexError, match=f"iteration {iteration} of 10"):
        history.weights_at(iteration)
    with pytest.raises(IndexError):
        history.loss_at(iteration)


# Histories are values


def test_nobody_can_write_into_a_history(keep_only: Callable[[int], None]) -> None:
    keep_only(10)
    history = run(Experiment(), 200)
    kept, replayed = 0, history.spacing + 1
    for weights in (
        history.last_weights,
        history.checkpoints,
        *(history.weights_at(iteration) for iteration in (kept, replayed, 200)),
    ):
        with pytest.raises(ValueError, match="read-only"):
            weights[...] = 0
    with pytest.raises(FrozenInstanceError):
        history.iterations = 7  # type: ignore[misc]


def test_all_histories_of_a_run_share_one_replayer() -> None:
    start = History.start(Experiment())
    assert finished(start, 10).replayer is start.replayer


def test_two_runs_that_go_on_from_one_history_do_not_meet(
    keep_only: Callable[[int], None],
) -> None:
    keep_only(20)
    half = run(Experiment(), 30)
    first, second = finished(half, 500), finished(half, 500)
    assert same_run(first, second)
    assert not np.shares_memory(first.checkpoints, second.checkpoints)
    assert not np.shares_memory(first.checkpoints, half.checkpoints)


def test_a_recorder_takes_no_more_of_a_block_than_it_is_told() -> None:
    recorder = HistoryRecorder(History.start(Experiment()))
    start = recorder.history(Ending.OPEN)
    block = Block(np.arange(33.0).reshape(11, 3), np.arange(11.0))
    recorder.append(block, 0)
    assert same_run(recorder.history(Ending.OPEN), start)
    recorder.append(block, 4)
    history = recorder.history(Ending.DIVERGED)
    assert history.ending is Ending.DIVERGED
    assert history.iterations == history.loss_curve.last_iteration == 4
    assert history.checkpoints[1:].tolist() == block.weights[1:5].tolist()
    assert history.last_weights.tolist() == block.weights[4].tolist()
    assert not np.shares_memory(history.last_weights, block.weights)


# Memory


def rows_set_aside(history: History) -> int:
    """For how many checkpoints there is memory, room for more included."""
    base = history.checkpoints.base
    return len(history.checkpoints) if base is None else len(base)


def test_240000_real_iterations_keep_only_so_many_checkpoints() -> None:
    history = run(workshop(bias=True), 240_000)
    assert MOST_CHECKPOINTS / 2 < len(history.checkpoints) <= rows_set_aside(history) <= MOST_CHECKPOINTS
    assert sum(sheet.nbytes for sheet in history.loss_curve.sheets) <= 2**19
    assert history.spacing == 16
    assert same_bits(history.weights_at(19_999), run(workshop(bias=True), 19_999).last_weights)


@pytest.mark.parametrize("hidden_neurons", [0, 8])
def test_ten_million_iterations_take_seven_megabytes_at_most_and_lie_512_apart(hidden_neurons: int) -> None:
    recorder = HistoryRecorder(History.start(workshop(bias=True, hidden_neurons=hidden_neurons)))
    width = recorder.history(Ending.OPEN).network.weights_count
    length = 5000
    block = Block(np.empty((length + 1, width)), np.arange(length + 1.0))
    most = 0
    for start in range(0, 10_000_000, length):
        block.weights[:, 0] = np.arange(start, start + length + 1)  # each iteration's own number
        recorder.append(block, length)
        most = max(most, rows_set_aside(recorder.history(Ending.OPEN)))
    history = recorder.history(Ending.OPEN)
    assert history.iterations == 10_000_000
    assert most * width * 8 <= 7_000_000
    assert sum(sheet.nbytes for sheet in history.loss_curve.sheets) <= 2**19
    assert history.spacing == 512
    numbers = np.arange(len(history.checkpoints)) * float(history.spacing)
    assert history.checkpoints[1:, 0].tolist() == numbers[1:].tolist()
