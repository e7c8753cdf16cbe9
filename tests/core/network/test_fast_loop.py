"""The fast loop gives the bits of the readable one, and that gives the bits of the workshop's own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from nn_desktop.core.network import fast_loop
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.fast_loop import Block, IterationLoop
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import (
    KINDS,
    LEARNING_RATES,
    every_iteration,
    plain_arrays,
    same_bits,
    some_experiments,
    some_rows,
    workshop,
)
from tests.core.plain_python import PlainNetwork

of_every_kind = pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)


def block_of(experiment: Experiment, iterations: int) -> Block:
    start = experiment.network.starting_weights(experiment.settings.seed)
    return IterationLoop(experiment).run(start, iterations)


def finite_rows(weights: Array) -> int:
    """How many rows come before the first number that is not finite."""
    finite = np.isfinite(weights).all(axis=1)
    return len(weights) if finite.all() else int(np.argmin(finite))


def assert_same_bits_as_the_readable_loop(experiment: Experiment, iterations: int) -> None:
    expected = every_iteration(experiment, iterations)
    block = block_of(experiment, iterations)
    # Runs that diverge are compared as far as they are numbers.
    length = finite_rows(expected)
    assert same_bits(block.weights[:length], expected[:length]), experiment
    assert block.weights.shape == expected.shape
    assert block.losses.shape == (iterations + 1,)


@pytest.fixture
def without_tricks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A processor on which BLAS adds up in another order for other shapes."""
    monkeypatch.setattr(fast_loop, "_keeps_the_bits", lambda *_: False)


# To the last bit


@of_every_kind
def test_every_kind_of_experiment_gives_the_bits_of_the_readable_loop(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    for experiment in some_experiments(activation, bias, hidden_neurons):
        assert_same_bits_as_the_readable_loop(experiment, 25)


@pytest.mark.parametrize(("activation", "bias"), [(kind[0], kind[1]) for kind in KINDS if kind[2] == 0])
def test_a_processor_without_the_tricks_gives_the_same_bits(
    activation: str, bias: bool, without_tricks: None
) -> None:
    for experiment in some_experiments(activation, bias, 0):
        assert_same_bits_as_the_readable_loop(experiment, 25)


@pytest.mark.parametrize("learning_rate", LEARNING_RATES)
@pytest.mark.parametrize("hidden_neurons", [0, 3])
def test_long_runs_give_the_bits_of_the_readable_loop(learning_rate: float, hidden_neurons: int) -> None:
    experiment = workshop(bias=True, hidden_neurons=hidden_neurons, learning_rate=learning_rate)
    assert_same_bits_as_the_readable_loop(experiment, 600)


def literal_workshop(training_set: TrainingSet, iterations: int) -> Array:
    """The workshop's program, its arrays of whole numbers included; every iteration's weights."""

    def sigmoid(x: Array) -> Array:
        result: Array = 1 / (1 + np.exp(-x))
        return result

    def sigmoid_derivative(x: Array) -> Array:
        return x * (1 - x)

    training_set_inputs = np.array(training_set.inputs.tolist())
    training_set_outputs = np.array([training_set.targets.tolist()]).T
    random = np.random.RandomState(1)
    synaptic_weights = 2 * random.random_sample((3, 1)) - 1
    history = [synaptic_weights.copy()]
    for _ in range(iterations):
        output = sigmoid(np.dot(training_set_inputs, synaptic_weights))
        error = training_set_outputs - output
        adjustment = np.dot(training_set_inputs.T, error * sigmoid_derivative(output))
        synaptic_weights += adjustment
        history.append(synaptic_weights.copy())
    return np.array(history)[:, :, 0]


def test_the_workshops_rows_give_the_bits_of_the_workshops_program() -> None:
    experiment = Experiment()
    assert same_bits(block_of(experiment, 10_000).weights, literal_workshop(experiment.training_set, 10_000))


@pytest.mark.parametrize("questions", range(1, 9))
def test_rows_that_are_all_different_give_the_bits_of_the_workshops_program(questions: int) -> None:
    for seed in range(5):
        rows = some_rows(np.random.RandomState(seed), questions, repeated=False)
        assert same_bits(block_of(Experiment(rows), 300).weights, literal_workshop(rows, 300))


# To nine digits


def test_a_hundred_thousand_folded_rows_learn_as_they_do_one_by_one() -> None:
    generator = np.random.RandomState(6)
    inputs = generator.randint(0, 2, (100_000, 3)).astype(np.uint8)
    rows = TrainingSet(inputs, generator.randint(0, 2, 100_000).astype(np.float64))
    experiment = Experiment(rows, Settings(learning_rate=2e-5, bias=True))
    unfolded_inputs, targets = plain_arrays(experiment)
    network, weights = experiment.network, experiment.network.starting_weights(1)
    block = block_of(experiment, 40)
    for number in range(41):
        assert block.weights[number] == pytest.approx(weights, rel=1e-9)
        if number % 20 == 0:
            assert block.losses[number] == pytest.approx(network.loss(weights, unfolded_inputs, targets))
        weights = network.learn_once(weights, unfolded_inputs, targets, np.ones_like(targets), 2e-5)


@of_every_kind
def test_the_loop_agrees_with_the_independent_program(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    rows = some_rows(np.random.RandomState(4), questions=5, repeated=True)
    block = block_of(Experiment(rows, Settings(activation, bias, hidden_neurons, 0.05, seed=9)), 40)
    plain = PlainNetwork(activation, bias, hidden_neurons, seed=9)
    plain_rows = [(row.inputs, row.target) for row in map(rows.row, range(len(rows)))]
    for weights, loss in zip(*block, strict=True):
        assert weights == pytest.approx(plain.flat_weights(), rel=1e-9, abs=1e-12)
        assert loss == pytest.approx(plain.loss(plain_rows), rel=1e-9)
        plain.learn(plain_rows, 0.05)


@of_every_kind
def test_the_losses_are_the_plain_loss_of_the_table(activation: str, bias: bool, hidden_neurons: int) -> None:
    for experiment in islice(some_experiments(activation, bias, hidden_neurons), 2, None, 5):
        inputs, targets = plain_arrays(experiment)
        slow = replace(experiment, settings=replace(experiment.settings, learning_rate=0.01))
        for weights, loss in zip(*block_of(slow, 12), strict=True):
            assert loss == pytest.approx(
                experiment.network.loss(weights, inputs, targets), rel=1e-12, abs=1e-14
            )


# Blocks


def pieces_of(experiment: Experiment, lengths: list[int]) -> Iterator[Block]:
    loop = IterationLoop(experiment)
    weights = experiment.network.starting_weights(experiment.settings.seed)
    for length in lengths:
        block = loop.run(weights, length)
        weights = block.weights[-1]
        yield block


@pytest.mark.parametrize("hidden_neurons", [0, 2])
@pytest.mark.parametrize("lengths", [[1] * 5, [127, 1, 1], [128, 128], [129, 3, 300], [1, 1000, 2, 131]])
def test_a_run_is_the_same_in_whatever_pieces(hidden_neurons: int, lengths: list[int]) -> None:
    experiment = workshop(hidden_neurons=hidden_neurons)
    whole = block_of(experiment, sum(lengths))
    pieces = list(pieces_of(experiment, lengths))
    assert [len(piece.weights) for piece in pieces] == [length + 1 for length in lengths]
    assert same_bits(np.vstack([piece.weights[1:] for piece in pieces]), whole.weights[1:])
    assert same_bits(np.hstack([piece.losses[1:] for piece in pieces]), whole.losses[1:])
    assert pieces[0].losses[0] == whole.losses[0]


@pytest.mark.parametrize("hidden_neurons", [0, 2])
def test_a_block_begins_with_its_start_and_leaves_that_alone(hidden_neurons: int) -> None:
    experiment = workshop(hidden_neurons=hidden_neurons)
    start = experiment.network.starting_weights(8)
    before = start.copy()
    block = IterationLoop(experiment).run(start, 10)
    assert same_bits(block.weights[0], before)
    assert same_bits(start, before)
    assert not np.shares_memory(block.weights, start)


def test_a_block_is_not_changed_by_the_next() -> None:
    loop = IterationLoop(Experiment())
    first = loop.run(np.zeros(3), 200)
    before = first.weights.copy(), first.losses.copy()
    second = loop.run(np.ones(3), 200)
    assert same_bits(first.weights, before[0])
    assert same_bits(first.losses, before[1])
    assert not np.shares_memory(first.weights, second.weights)


def test_the_last_loss_of_a_block_is_that_of_its_last_weights() -> None:
    for length in (1, 5, 127, 128, 129, 256, 300):
        block = block_of(Experiment(), length)
        assert block.losses[-1] == IterationLoop(Experiment()).run(block.weights[-1], 1).losses[0]


def test_losses_fall_to_the_bits_that_the_history_reports() -> None:
    for experiment in some_experiments("sigmoid", bias=True, hidden_neurons=3):
        assert block_of(experiment, 1).losses[0] == History.start(experiment).loss_at(0)


def test_overflow_makes_no_warnings_and_no_errors() -> None:
    rows = TrainingSet.from_rows([Experiment().training_set.row(1)]).with_target(0, 1e9)
    for activation in ("relu", "sigmoid", "tanh"):
        block = block_of(Experiment(rows, Settings(activation, True, 3, learning_rate=1e6)), 300)
        # Warnings are errors here; and it went on to the end.
        assert len(block.losses) == 301


# The tricks


def test_one_product_with_the_identity_gives_the_weights_plus_the_steps() -> None:
    generator = np.random.RandomState(2)
    adjust, deltas, weights = (generator.normal(size=shape) for shape in ((3, 4), (4, 1), (3, 1)))
    both = fast_loop._with_identity(adjust) @ np.vstack([deltas, weights])
    assert both == pytest.approx(weights + adjust @ deltas, rel=1e-12)


def test_tricks_that_change_a_bit_are_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with_identity = fast_loop._with_identity
    ask = fast_loop._keeps_the_bits.__wrapped__
    shapes = [(questions, width) for questions in range(1, 9) for width in (3, 4)]
    assert [ask(shape, 1.0) for shape in shapes] == [
        fast_loop._keeps_the_bits(shape, 1.0) for shape in shapes
    ]
    # As if BLAS rounded a little differently.
    monkeypatch.setattr(fast_loop, "_with_identity", lambda adjust: with_identity(adjust) * (1 + 2**-52))
    assert not any(ask(shape, 0.37) for shape in shapes)


@pytest.mark.parametrize("learning_rate", [1e-6, 3e-5, 1e4])
def test_at_extreme_rates_too_no_bit_differs_from_learn_once(learning_rate: float) -> None:
    for seed in range(40):
        corners = np.random.default_rng(seed).permutation(8)[: 1 + seed % 8]
        rows = TrainingSet.from_rows([Row(CORNERS[corner], float(corner % 2)) for corner in corners])
        experiment = Experiment(rows, Settings(learning_rate=learning_rate, seed=seed))
        folded, weights = rows.folded(), experiment.network.starting_weights(seed)
        block = IterationLoop(experiment).run(weights, 60)
        for later in block.weights[1:]:
            weights = experiment.network.learn_once(
                weights, folded.inputs, folded.means, folded.counts, learning_rate
            )
            assert np.array_equal(later, weights)


def test_a_tiny_rate_does_not_hide_that_the_tricks_change_a_bit() -> None:
    for shape in ((questions, width) for questions in range(1, 9) for width in (3, 4)):
        verdicts = {fast_loop._keeps_the_bits(shape, rate) for rate in (0.37, 1e-6)}
        assert len(verdicts) == 1, shape
