"""The activations against finite differences, their limits, and their formulas as programs show them."""

import numpy as np
import pytest

from nn_desktop.core.network.activations import ACTIVATIONS, Activation

SUMS = np.linspace(-6, 6, 41) + 0.01  # not 0, where relu has a kink


@pytest.fixture(params=list(ACTIVATIONS.values()), ids=list(ACTIVATIONS))
def activation(request: pytest.FixtureRequest) -> Activation:
    assert isinstance(request.param, Activation)
    return request.param


def test_there_are_three_and_each_is_found_by_its_name() -> None:
    assert [(key, activation.name) for key, activation in ACTIVATIONS.items()] == [
        ("sigmoid", "sigmoid"),
        ("tanh", "tanh"),
        ("relu", "relu"),
    ]


def test_the_slope_written_with_the_output_is_the_derivative_by_the_sum(activation: Activation) -> None:
    step = 1e-6
    difference = (activation.apply(SUMS + step) - activation.apply(SUMS - step)) / (2 * step)
    assert activation.slope(activation.apply(SUMS)) == pytest.approx(difference, abs=1e-9)


def test_no_answer_lies_outside_the_limits_however_large_the_sum(activation: Activation) -> None:
    sums = np.array([-np.inf, -1e308, -750.0, -40.0, 0.0, 40.0, 750.0, 1e308, np.inf])
    with np.errstate(over="ignore"):
        outputs = activation.apply(sums)
    assert outputs.min() == activation.lowest
    assert outputs.max() == activation.highest
    assert not np.isnan(outputs).any()


def test_the_answer_to_a_sum_of_zero_is_0_or_a_half_and_the_threshold_not_below_0(
    activation: Activation,
) -> None:
    (answer,) = activation.apply(np.zeros(1))
    assert (answer, activation.threshold > 0) in {(0.5, False), (0.0, True)}


def test_relu_has_no_slope_where_it_answers_zero() -> None:
    assert ACTIVATIONS["relu"].slope(np.array([0.0, 1e-300, 2.0])).tolist() == [0.0, 1.0, 1.0]


def test_the_formulas_for_programs_give_the_same_bits(activation: Activation) -> None:
    outputs = activation.apply(SUMS)
    shown = eval(activation.formula, {"np": np, "x": SUMS})  # noqa: S307  # our own text
    shown_slope = eval(activation.slope_formula, {"output": outputs})  # noqa: S307  # our own text
    assert np.array_equal(shown, outputs)
    assert np.array_equal(shown_slope, activation.slope(outputs))


@pytest.mark.parametrize("shape", [(0, 1), (1, 1), (4, 1), (5, 3)])
def test_any_shape_is_kept_and_the_sums_are_left_alone(
    activation: Activation, shape: tuple[int, int]
) -> None:
    sums = np.random.RandomState(0).normal(size=shape)
    before = sums.copy()
    outputs = activation.apply(sums)
    assert outputs.shape == activation.slope(outputs).shape == shape
    assert np.array_equal(sums, before)


def test_the_answer_lies_above_one_half_exactly_where_the_sum_lies_above_the_threshold(
    activation: Activation,
) -> None:
    sums = activation.threshold + np.array([-5.0, -1e-9, 0.0, 1e-9, 5.0])
    outputs = activation.apply(sums)
    assert (outputs > 0.5).tolist()[3:] == [True, True]
    assert (outputs < 0.5).tolist()[:2] == [True, True]
    assert outputs[2] == pytest.approx(0.5, abs=1e-15)
