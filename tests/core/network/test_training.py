"""Training: the same run in whatever pieces, wherever it stops, and its end where numbers end."""

from collections.abc import Callable
from dataclasses import replace
from time import sleep

import numpy as np
import pytest

from nn_desktop.core.network import training
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import LARGEST_LEARNING_RATE, Experiment, Settings
from nn_desktop.core.network.fast_loop import Block
from nn_desktop.core.network.history import Ending, History, HistoryRecorder
from nn_desktop.core.network.training import BLOCK_ITERATIONS, TrainingThread, train
from nn_desktop.core.network.training_set import TrainingSet
from tests.core.experiments import every_iteration, finished, run, same_bits, same_run, workshop

EMPTY = Experiment(TrainingSet.from_rows([]))


def beyond_the_limits(targets: list[float], learning_rate: float, settings: Settings) -> Experiment:
    """Rows 111, 101, 111, ... with settings and targets that the program refuses.

    Within the limits we know of no run that diverges: a relu that overshoots is dead before that.
    """
    corners = np.tile([[1, 1, 1], [1, 0, 1]], (len(targets) // 2, 1)).astype(np.uint8)
    object.__setattr__(settings, "learning_rate", learning_rate)
    return Experiment(TrainingSet(corners, np.array(targets)), settings)


DIVERGING = {
    "one neuron at once": beyond_the_limits([1e150, 1e150], 1e6, Settings("relu", True, seed=4)),
    "one hidden neuron": beyond_the_limits([1e153, 9e152], 3e-153, Settings("relu", False, 1, seed=10)),
    "eight and a bias": beyond_the_limits([1e153, 9e152], 3e-153, Settings("relu", True, 8, seed=1)),
    "a long table": beyond_the_limits([1e153, 9e152] * 5, 6e-154, Settings("relu", True, 3, seed=10)),
}

diverging = pytest.mark.parametrize("experiment", list(DIVERGING.values()), ids=list(DIVERGING))


def in_pieces(experiment: Experiment, iterations: int, length: int) -> History:
    history = History.start(experiment)
    while history.iterations < iterations and history.ending is Ending.OPEN:
        history = finished(history, min(length, iterations - history.iterations))
    return history


# The same run


@pytest.mark.parametrize("hidden_neurons", [0, 3])
@pytest.mark.parametrize(
    ("iterations", "length"), [(60, 1), (200, 7), (5200, 500), (5200, 1024), (5200, 4999)]
)
def test_stopping_and_going_on_changes_no_bit(iterations: int, length: int, hidden_neurons: int) -> None:
    experiment = workshop(hidden_neurons=hidden_neurons, bias=True)
    assert same_run(in_pieces(experiment, iterations, length), run(experiment, iterations))


def test_the_size_of_the_blocks_changes_no_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run(Experiment(), 5000)
    for length in (1000, 333, 4096):
        monkeypatch.setattr(training, "BLOCK_ITERATIONS", length)
        assert same_run(run(Experiment(), 5000), whole)


def test_every_history_on_the_way_is_the_run_up_to_there() -> None:
    whole = run(Experiment(), 5000)
    on_the_way = list(train(History.start(Experiment()), 5000))
    assert [history.iterations for history in on_the_way] == [1024, 2048, 3072, 4096, 5000]
    for history in on_the_way:
        assert history.ending is Ending.OPEN
        assert same_run(history, run(Experiment(), history.iterations))
        assert same_bits(history.last_weights, whole.weights_at(history.iterations))


def test_the_history_that_training_goes_on_from_stays_as_it_was() -> None:
    half = run(Experiment(), 1500)
    finished(half, 5000)
    assert same_run(half, run(Experiment(), 1500))


def test_training_left_in_the_middle_leaves_a_history_to_go_on_from() -> None:
    first = next(train(History.start(Experiment()), 10_000))
    assert same_run(finished(first, 10_000 - first.iterations), run(Experiment(), 10_000))


def test_no_iterations_are_no_training() -> None:
    assert list(train(History.start(Experiment()), 0)) == []


def test_a_run_ends_where_no_document_could_hold_a_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "MOST_TRAINED_ITERATIONS", 3_000)
    (*_, longest) = train(run(workshop(), 2_990), 100)
    assert same_run(longest, run(workshop(), 3_000))
    assert list(train(longest, 1)) == []


def test_nothing_can_be_learned_from_no_rows() -> None:
    with pytest.raises(ValueError, match="there are no rows to learn from"):
        next(train(History.start(EMPTY), 10))


# Where numbers end


@diverging
def test_a_diverging_run_ends_before_the_first_number_that_is_none(experiment: Experiment) -> None:
    history = run(experiment, 300)
    assert history.ending is Ending.DIVERGED
    assert history.iterations < 100
    plain = every_iteration(experiment, history.iterations + 1)
    rows = experiment.training_set.folded()
    with np.errstate(all="ignore"):
        losses = [
            0.5 * (np.sum(rows.counts * (rows.means - experiment.network.forward(w, rows.inputs)[-1]) ** 2))
            for w in plain
        ]
    finite = np.isfinite(plain).all(axis=1) & np.isfinite(losses)
    assert finite[:-1].all()
    assert not finite[-1]
    assert same_bits(history.last_weights, plain[-2])


@diverging
def test_everything_that_is_kept_of_a_diverging_run_is_a_number(experiment: Experiment) -> None:
    history = run(experiment, 300)
    assert np.isfinite(history.checkpoints).all()
    assert np.isfinite(history.loss_curve.maxima).all()
    assert np.isfinite(history.last_weights).all()
    assert history.loss_curve.last_iteration == history.iterations
    for iteration in range(history.iterations + 1):
        assert np.isfinite(history.weights_at(iteration)).all()
        assert np.isfinite(history.loss_at(iteration))


@diverging
def test_training_on_after_that_changes_nothing(experiment: Experiment) -> None:
    history = run(experiment, 300)
    assert list(train(history, 1000)) == [history]


@diverging
@pytest.mark.parametrize("length", [3, 7, 500])
def test_a_run_diverges_at_the_same_iteration_in_whatever_pieces(experiment: Experiment, length: int) -> None:
    assert same_run(in_pieces(experiment, 300, length), run(experiment, 300))


@diverging
def test_a_run_that_stops_just_before_diverging_is_open(experiment: Experiment) -> None:
    last = run(experiment, 300).iterations
    history = run(experiment, last)
    assert history.ending is Ending.OPEN
    assert same_run(replace(history, ending=Ending.DIVERGED), finished(history, 1))


class OneBlock:
    """Instead of the iteration loop: gives one block, whatever it is asked."""

    block: Block

    def __init__(self, experiment: Experiment) -> None:
        pass

    def run(self, start: Array, iterations: int) -> Block:
        assert len(start) == 3
        assert iterations == 5
        return self.block


@pytest.mark.parametrize("bad", [np.inf, -np.inf, np.nan])
@pytest.mark.parametrize("number", range(1, 6))
@pytest.mark.parametrize("which", ["loss", "weight", "both"])
def test_one_bad_number_ends_a_run_even_if_good_ones_follow(
    monkeypatch: pytest.MonkeyPatch, bad: float, number: int, which: str
) -> None:
    weights, losses = np.ones((6, 3)), np.ones(6)
    if which != "weight":
        losses[number] = bad  # a loss may be finite again: relu can answer 0 to infinity
    if which != "loss":
        weights[number:, 1] = bad  # a weight cannot
    monkeypatch.setattr(OneBlock, "block", Block(weights, losses), raising=False)
    monkeypatch.setattr(training, "IterationLoop", OneBlock)
    (history,) = train(History.start(Experiment()), 5)
    assert history.ending is Ending.DIVERGED
    assert history.iterations == number - 1


@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
@pytest.mark.parametrize("hidden_neurons", [0, 8])
def test_the_largest_learning_rate_leaves_a_bounded_activation_with_numbers(
    activation: str, hidden_neurons: int
) -> None:
    experiment = workshop(
        activation=activation,
        bias=True,
        hidden_neurons=hidden_neurons,
        learning_rate=LARGEST_LEARNING_RATE,
    )
    history = run(experiment, 3000)
    assert history.ending is Ending.OPEN
    assert history.iterations == 3000
    assert np.isfinite(history.checkpoints).all()
    assert np.isfinite(history.loss_curve.maxima).all()


# The thread


def wait_for_progress(thread: TrainingThread, iterations: int) -> None:
    while thread.newest.iterations < iterations and thread.is_alive():
        thread.join(0.001)


def test_a_thread_trains_the_same_run() -> None:
    thread = TrainingThread(History.start(Experiment()), 5000)
    thread.start()
    thread.join()
    assert thread.failure is None
    assert same_run(thread.newest, run(Experiment(), 5000))


def test_a_thread_trains_the_same_run_while_somebody_looks_and_replays() -> None:
    thread = TrainingThread(History.start(Experiment()), 20_000)
    thread.start()
    seen = [thread.newest]
    while thread.is_alive():
        if thread.newest is not seen[-1]:
            seen.append(thread.newest)
            seen[-1].weights_at(seen[-1].iterations // 2)
            seen[-1].loss_curve.envelope(np.linspace(0, seen[-1].iterations, 100))
    expected = run(Experiment(), 20_000)
    assert same_run(thread.newest, expected)
    assert [history.iterations for history in seen] == sorted(history.iterations for history in seen)
    for history in seen[:: max(1, len(seen) // 5)]:
        assert same_bits(history.last_weights, expected.weights_at(history.iterations))


def test_a_stopped_thread_ends_with_a_beginning_of_the_run() -> None:
    thread = TrainingThread(History.start(Experiment()), 1_000_000_000)
    thread.start()
    wait_for_progress(thread, 3 * BLOCK_ITERATIONS)
    history = thread.stop()
    assert history.iterations < 1_000_000_000
    assert not thread.is_alive()
    assert thread.failure is None
    assert history is thread.newest
    assert history.ending is Ending.OPEN
    assert 3 * BLOCK_ITERATIONS <= history.iterations < 1_000_000_000
    assert same_run(history, run(Experiment(), history.iterations))


def test_a_thread_can_be_stopped_twice_and_after_its_end() -> None:
    thread = TrainingThread(History.start(Experiment()), 10)
    thread.start()
    thread.join()
    assert thread.stop().iterations == 10
    assert thread.stop() is thread.newest


def test_a_thread_stopped_before_it_started_has_trained_nothing() -> None:
    start = History.start(Experiment())
    thread = TrainingThread(start, 1_000_000_000)
    assert thread.stop() is start
    thread.start()
    thread.join()
    assert thread.newest.iterations <= BLOCK_ITERATIONS


def test_a_thread_cannot_keep_a_closed_program_alive() -> None:
    assert TrainingThread(History.start(Experiment()), 10).daemon


@diverging
def test_a_thread_ends_where_numbers_end_without_warnings(experiment: Experiment) -> None:
    thread = TrainingThread(History.start(experiment), 300)
    thread.start()
    thread.join()
    assert thread.failure is None
    assert same_run(thread.newest, run(experiment, 300))


def test_a_thread_without_rows_keeps_the_reason() -> None:
    thread = TrainingThread(History.start(EMPTY), 10)
    thread.start()
    thread.join()
    assert isinstance(thread.failure, ValueError)


@pytest.fixture
def out_of_memory(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Makes recording fail after so many blocks."""

    def fail_after(blocks: int) -> None:
        left = iter(range(blocks))
        append = HistoryRecorder.append

        def append_or_fail(recorder: HistoryRecorder, block: Block, iterations: int) -> None:
            if next(left, None) is None:
                raise MemoryError
            append(recorder, block, iterations)

        monkeypatch.setattr(HistoryRecorder, "append", append_or_fail)

    return fail_after


@pytest.mark.parametrize("blocks", [0, 1, 3])
def test_a_failure_is_kept_beside_what_was_trained_before_it(
    out_of_memory: Callable[[int], None], blocks: int
) -> None:
    expected = run(Experiment(), blocks * BLOCK_ITERATIONS)
    out_of_memory(blocks)
    thread = TrainingThread(History.start(Experiment()), 100_000)
    thread.start()
    thread.join()
    assert isinstance(thread.failure, MemoryError)
    assert same_run(thread.newest, expected)
    assert thread.stop() is thread.newest


def start_long_thread() -> TrainingThread:
    thread = TrainingThread(History.start(Experiment()), 1_000_000_000)
    thread.start()
    while not thread.newest.iterations:
        sleep(0.001)
    return thread


def stands_still(thread: TrainingThread) -> bool:
    """Whether a long training comes no further."""
    reached = thread.newest.iterations
    sleep(0.05)
    return thread.newest.iterations == reached


def wait_until_it_stands_still(thread: TrainingThread) -> None:
    # A pause begins a few iterations later, whenever the thread gets a processor.
    while not stands_still(thread):
        pass


def test_a_paused_thread_stands_still_until_it_is_told_to_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "_LONGEST_PAUSE", 3600.0)
    thread = start_long_thread()
    thread.pause()
    wait_until_it_stands_still(thread)
    reached = thread.newest.iterations
    thread.go_on()
    while thread.newest.iterations == reached:
        sleep(0.001)
    assert thread.stop().iterations > reached


def test_a_thread_whose_pause_was_forgotten_goes_on_by_itself() -> None:
    thread = start_long_thread()
    thread.pause()
    reached = thread.newest.iterations
    while thread.newest.iterations < reached + 100_000 and thread.is_alive():
        sleep(0.001)
    assert thread.stop().iterations >= reached + 100_000


def test_a_thread_can_be_paused_when_it_is_over() -> None:
    for seconds in (0.0, 0.001, 0.004, 0.016):
        thread = TrainingThread(History.start(Experiment()), 2000)
        thread.start()
        sleep(seconds)
        thread.pause()  # while it runs, when it ends, or after that
        thread.go_on()
        thread.join()
        thread.pause()
    assert thread.newest.iterations == 2000


def test_a_thread_can_be_stopped_while_it_is_paused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "_LONGEST_PAUSE", 3600.0)
    thread = start_long_thread()
    thread.pause()
    wait_until_it_stands_still(thread)
    thread.stop()
    assert not thread.is_alive()


def test_pauses_change_no_bit() -> None:
    thread = TrainingThread(History.start(Experiment()), 20_000)
    thread.start()
    while thread.is_alive():
        thread.pause()
        sleep(0.002)
        thread.go_on()
        sleep(0.001)
    assert same_run(thread.newest, run(Experiment(), 20_000))
