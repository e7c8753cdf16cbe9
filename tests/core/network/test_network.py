"""The network against the workshop's printed numbers, finite differences and an independent program."""

import numpy as np
import pytest

from nn_desktop.core.network.activations import ACTIVATIONS, RELU, SIGMOID, Array
from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Experiment, Settings
from nn_desktop.core.network.network import Network
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.experiments import KINDS, every_iteration, plain_arrays, same_bits, some_rows, workshop
from tests.core.plain_python import PlainNetwork

EIGHT_QUESTIONS = np.array(CORNERS, dtype=np.float64)

of_every_kind = pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)


def network(activation: str, bias: bool, hidden_neurons: int) -> Network:
    return Network(ACTIVATIONS[activation], bias, hidden_neurons)


# The published numbers


def test_seed_1_gives_the_workshops_starting_weights() -> None:
    weights = Network(SIGMOID, bias=False, hidden_neurons=0).starting_weights(1)
    assert weights == pytest.approx([-0.16595599, 0.44064899, -0.99977125], abs=5e-9)


def test_10000_iterations_give_the_workshops_weights_and_its_eight_answers() -> None:
    final = every_iteration(Experiment(), 10_000)[-1]
    assert final == pytest.approx([9.67299303, -0.2078435, -4.62963669], abs=5e-9)
    assert Experiment().network.answers(final) == pytest.approx(
        [0.5, 0.009664, 0.44822538, 0.00786466, 0.99993704, 0.99358931, 0.9999225, 0.99211997], abs=5e-9
    )


def test_the_answer_to_000_without_a_bias_is_exactly_one_half() -> None:
    assert Experiment().network.answers(np.array([9.0, -3.0, 1e300]))[0] == 0.5


# Shapes and starting weights


@pytest.mark.parametrize(
    ("bias", "hidden_neurons", "shapes"),
    [
        (False, 0, ((3, 1),)),
        (True, 0, ((4, 1),)),
        (False, 1, ((3, 1), (1, 1))),
        (True, 1, ((4, 1), (2, 1))),
        (False, 8, ((3, 8), (8, 1))),
        (True, 8, ((4, 8), (9, 1))),
    ],
)
def test_a_bias_adds_one_row_to_each_layer(
    bias: bool, hidden_neurons: int, shapes: tuple[tuple[int, int], ...]
) -> None:
    net = Network(SIGMOID, bias, hidden_neurons)
    assert net.shapes == shapes
    assert net.weights_count == sum(inputs * outputs for inputs, outputs in shapes)
    assert tuple(layer.shape for layer in net.layers(net.starting_weights(1))) == shapes


def test_layers_are_views_so_that_writing_to_one_writes_to_the_flat_weights() -> None:
    weights = np.zeros(41)
    first, second = Network(SIGMOID, bias=True, hidden_neurons=8).layers(weights)
    first[:] = 1
    second[-1] = 2
    assert weights.tolist() == [1.0] * 32 + [0.0] * 8 + [2.0]


@of_every_kind
@pytest.mark.parametrize("seed", [0, 1, 7, 2**31 - 1])
def test_starting_weights_are_those_of_the_mersenne_twister(
    activation: str, bias: bool, hidden_neurons: int, seed: int
) -> None:
    weights = network(activation, bias, hidden_neurons).starting_weights(seed)
    assert weights.tolist() == PlainNetwork(activation, bias, hidden_neurons, seed).flat_weights()


@pytest.mark.parametrize("hidden_neurons", range(9))
def test_switching_the_bias_on_changes_no_other_starting_weight(hidden_neurons: int) -> None:
    without = Network(SIGMOID, bias=False, hidden_neurons=hidden_neurons)
    with_bias = Network(SIGMOID, bias=True, hidden_neurons=hidden_neurons)
    plain = without.layers(without.starting_weights(5))
    longer = with_bias.layers(with_bias.starting_weights(5))
    assert all(np.array_equal(a, b[:-1]) for a, b in zip(plain, longer, strict=True))


# Forward


@of_every_kind
def test_forward_answers_as_the_independent_program_does(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    net = network(activation, bias, hidden_neurons)
    outputs = net.forward(net.starting_weights(3), EIGHT_QUESTIONS)
    plain = PlainNetwork(activation, bias, hidden_neurons, 3)
    assert [layer.shape for layer in outputs] == ([(8, hidden_neurons)] if hidden_neurons else []) + [(8, 1)]
    assert outputs[-1][:, 0] == pytest.approx([plain.answer(corner) for corner in CORNERS], rel=1e-12)
    assert net.answers(net.starting_weights(3)).tolist() == outputs[-1][:, 0].tolist()


def test_no_rows_give_no_outputs_and_no_loss() -> None:
    net = Network(SIGMOID, bias=True, hidden_neurons=2)
    nothing = np.empty((0, 3))
    assert [output.shape for output in net.forward(net.starting_weights(1), nothing)] == [(0, 2), (0, 1)]
    assert net.loss(net.starting_weights(1), nothing, np.empty((0, 1))) == 0


# Learning


def gradient_by_differences(net: Network, weights: Array, inputs: Array, targets: Array) -> Array:
    step = 1e-5
    return np.array(
        [
            (net.loss(weights + nudge, inputs, targets) - net.loss(weights - nudge, inputs, targets))
            / (2 * step)
            for nudge in step * np.eye(len(weights))
        ]
    )


def is_far_from_kinks(net: Network, weights: Array) -> bool:
    """Whether no small nudge switches a relu on or off."""
    if net.activation is not RELU:
        return True
    nudges = 1e-3 * np.vstack([np.eye(len(weights)), -np.eye(len(weights))])
    here, *near = (
        [outputs > 0 for outputs in net.forward(weights + nudge, EIGHT_QUESTIONS)] for nudge in (0, *nudges)
    )
    return all(np.array_equal(a, b) for there in near for a, b in zip(here, there, strict=True))


@of_every_kind
def test_an_iteration_goes_exactly_against_the_gradient_of_the_loss(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    net = network(activation, bias, hidden_neurons)
    seeds = (seed for seed in range(1000) if is_far_from_kinks(net, net.starting_weights(seed)))
    for _ in range(5):
        seed = next(seeds)
        rows = some_rows(np.random.RandomState(seed), questions=6, repeated=True)
        inputs, targets = plain_arrays(Experiment(rows))
        weights = net.starting_weights(seed)
        learned = net.learn_once(weights, inputs, targets, np.ones_like(targets), learning_rate=0.25)
        gradient = gradient_by_differences(net, weights, inputs, targets)
        assert (learned - weights) / -0.25 == pytest.approx(gradient, rel=1e-7, abs=1e-7)


@of_every_kind
def test_learning_agrees_with_the_independent_program(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    rows = some_rows(np.random.RandomState(4), questions=5, repeated=True)
    experiment = Experiment(rows, Settings(activation, bias, hidden_neurons, learning_rate=0.05, seed=9))
    inputs, targets = plain_arrays(experiment)
    net, weights = experiment.network, experiment.network.starting_weights(9)
    plain = PlainNetwork(activation, bias, hidden_neurons, 9)
    plain_rows = [(row.inputs, row.target) for row in map(rows.row, range(len(rows)))]
    for _ in range(60):
        assert net.loss(weights, inputs, targets) == pytest.approx(plain.loss(plain_rows), rel=1e-9)
        weights = net.learn_once(weights, inputs, targets, np.ones_like(targets), 0.05)
        plain.learn(plain_rows, 0.05)
    assert weights == pytest.approx(plain.flat_weights(), rel=1e-9, abs=1e-12)


@of_every_kind
def test_a_count_stands_for_so_many_equal_rows(activation: str, bias: bool, hidden_neurons: int) -> None:
    net = network(activation, bias, hidden_neurons)
    weights = net.starting_weights(2)
    inputs, targets = plain_arrays(Experiment())
    counts = np.array([[1.0], [3.0], [2.0], [5.0]])
    times = counts[:, 0].astype(int)
    long = net.learn_once(
        weights, inputs.repeat(times, axis=0), targets.repeat(times, axis=0), np.ones((11, 1)), 0.5
    )
    assert net.learn_once(weights, inputs, targets, counts, 0.5) == pytest.approx(long, rel=1e-12)


@of_every_kind
def test_learning_changes_none_of_its_arguments(activation: str, bias: bool, hidden_neurons: int) -> None:
    net = network(activation, bias, hidden_neurons)
    inputs, targets = plain_arrays(Experiment())
    weights, counts = net.starting_weights(1), np.ones((4, 1))
    before = [argument.copy() for argument in (weights, inputs, targets, counts)]
    net.learn_once(weights, inputs, targets, counts, learning_rate=1.0)
    assert all(map(same_bits, (weights, inputs, targets, counts), before))


def test_the_learning_rate_scales_the_step() -> None:
    net = workshop(hidden_neurons=3).network
    inputs, targets = plain_arrays(Experiment())
    weights = net.starting_weights(1)
    once, twice = (net.learn_once(weights, inputs, targets, np.ones((4, 1)), rate) for rate in (0.1, 0.2))
    assert twice - weights == pytest.approx(2 * (once - weights), rel=1e-12)


def test_the_loss_is_half_the_sum_of_the_squared_errors() -> None:
    net = Network(RELU, bias=False, hidden_neurons=0)
    rows = TrainingSet.from_rows([Row((1, 0, 0), 5.0), Row((0, 1, 0), 1.0), Row((1, 1, 0), 0.0)])
    inputs, targets = plain_arrays(Experiment(rows))
    assert net.loss(np.array([2.0, 3.0, 7.0]), inputs, targets) == 0.5 * (3**2 + 2**2 + 5**2)


def test_row_000_without_a_bias_has_no_effect() -> None:
    longer = Experiment(WORKSHOP_ROWS.with_inserted(0, TrainingSet.from_rows([Row((0, 0, 0), 1.0)])))
    assert every_iteration(longer, 200) == pytest.approx(every_iteration(Experiment(), 200), rel=1e-12)


@pytest.mark.parametrize(("activation", "bias", "hidden_neurons"), KINDS)
def test_a_stuck_answer_is_the_answer_to_000_with_any_weights_and_else_weights_change_it(
    activation: str, bias: bool, hidden_neurons: int
) -> None:
    network = Network(ACTIVATIONS[activation], bias, hidden_neurons)
    generator = np.random.RandomState(3)
    # Positive too, because a ReLU answers 0 to all sums below 0.
    weights = np.abs(generator.normal(size=(50, network.weights_count)))
    answers = {network.answers(sign * each)[ORIGIN] for each in weights for sign in (-1, 1)}
    stuck = network.stuck_answer
    assert answers == {stuck} if stuck is not None else len(answers) > 1
