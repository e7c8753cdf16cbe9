"""The map against the theorem of what one neuron can learn, and against a recount of its own bits."""

from collections import Counter

import numpy as np
import pytest
from numpy.typing import NDArray

from nn_desktop.core.boolean.function_map import (
    MOST_MAP_ITERATIONS,
    FunctionMap,
    agreeing_functions,
    function_rows,
    map_iterations,
    train_all_functions,
)
from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable, agreeing, count_of_ones, learnable
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet


def finished(settings: Settings) -> FunctionMap:
    *_, last = train_all_functions(settings)
    return last


def functions(chosen: NDArray[np.bool_] | np.bool_) -> tuple[int, ...]:
    return tuple(np.flatnonzero(chosen).tolist())


def test_with_a_bias_exactly_the_104_functions_that_a_neuron_can_learn_light_up() -> None:
    result = finished(Settings(bias=True))
    learned = functions(result.right_at(10_000))
    assert learned == learnable(NeuronFamily.WITH_BIAS)
    assert functions(result.right_since >= 0) == learned
    counts = Counter(count_of_ones(function) for function in learned)
    assert [counts[ones] for ones in range(9)] == [1, 8, 12, 24, 14, 24, 12, 8, 1]


def test_no_function_that_cannot_be_learned_ever_lights_up_even_for_a_moment() -> None:
    result = finished(Settings(bias=True, iterations=2000, learning_rate=20.0))
    ever = np.unpackbits(result.right_bits, axis=1, bitorder="little").any(axis=0)
    assert set(functions(ever)) <= set(learnable(NeuronFamily.WITH_BIAS))


def test_an_answer_of_exactly_one_half_is_on_neither_side_so_without_a_bias_never_more_than_64_light_up() -> (
    None
):
    # In 2,000 of these iterations function 196 has a weight so close to 0 that its answer is 0.5 to the bit.
    result = finished(Settings())
    ever = np.unpackbits(result.right_bits, axis=1, bitorder="little").any(axis=0)
    splits = learnable(NeuronFamily.SIGMOID_WITHOUT_BIAS)
    assert {function & ~1 for function in functions(ever)} == {function & ~1 for function in splits}


def test_from_200_starts_all_104_are_learned_and_the_slowest_takes_125_iterations() -> None:
    slowest = []
    for seed in range(200):
        since = finished(Settings(bias=True, seed=seed, iterations=150)).right_since
        assert np.count_nonzero(since >= 0) == 104
        slowest.append(int(since.max()))
    assert max(slowest) == 125


def test_without_a_bias_000_is_left_out_and_the_32_ways_to_split_the_others_light_up_in_pairs() -> None:
    result = finished(Settings())
    assert result.is_origin_stuck
    learned = functions(result.right_at(10_000))
    splits = learnable(NeuronFamily.SIGMOID_WITHOUT_BIAS)
    assert len(splits) == 32
    assert learned == tuple(sorted([*splits, *(split | 1 for split in splits)]))
    assert np.array_equal(result.right_since[0::2], result.right_since[1::2])


def test_a_map_says_at_every_iteration_what_its_bits_say() -> None:
    result = finished(Settings(bias=True, learning_rate=10.0, iterations=500))
    right = np.unpackbits(result.right_bits, axis=1, bitorder="little").astype(bool)
    assert (np.diff(right.astype(int), axis=0) < 0).any(), "with this rate some are unlearned again"
    for iteration in (0, 1, 250, 500):
        assert np.array_equal(result.right_at(iteration), right[iteration])
    for function in range(256):
        since = int(result.right_since[function])
        column = right[:, function]
        if since < 0:
            assert not column[-1]
        else:
            assert column[since:].all()
            assert since == 0 or not column[since - 1]


def test_a_map_that_was_yielded_stays_as_it_is_while_training_goes_on() -> None:
    pieces = list(train_all_functions(Settings(bias=True, iterations=300)))
    assert [piece.iterations for piece in pieces] == sorted({piece.iterations for piece in pieces})
    assert pieces[-1].iterations == 300
    for piece in pieces:
        assert np.array_equal(piece.right_bits, pieces[-1].right_bits[: piece.iterations + 1])
        assert not piece.right_bits.flags.writeable
    again = next(iter(train_all_functions(Settings(bias=True, iterations=300))))
    assert np.array_equal(pieces[0].right_since, again.right_since)


@pytest.mark.parametrize("iterations", [1, 2, 63, 64, 65])
def test_a_map_has_as_many_iterations_as_the_settings_want(iterations: int) -> None:
    assert finished(Settings(iterations=iterations, hidden_neurons=3)).iterations == iterations


def test_a_map_is_bounded_however_many_iterations_are_wanted() -> None:
    settings = Settings(iterations=1_000_000_000)
    assert map_iterations(settings) == MOST_MAP_ITERATIONS
    piece = next(train_all_functions(settings))
    memory = piece.right_bits.base
    assert isinstance(memory, np.ndarray)
    assert memory.nbytes == 32 * (MOST_MAP_ITERATIONS + 1) < 4_000_000


def test_five_hidden_neurons_with_a_bias_learn_all_256() -> None:
    assert (finished(Settings(bias=True, hidden_neurons=5, iterations=3000)).right_since >= 0).all()


def test_the_rows_of_a_function_agree_with_it_alone() -> None:
    for function in range(256):
        rows = function_rows(function)
        assert len(rows) == 8
        assert functions(agreeing_functions(rows)) == (function,)


def test_with_the_workshops_rows_16_functions_agree_and_7_of_them_one_neuron_can_choose() -> None:
    agree = functions(agreeing_functions(WORKSHOP_ROWS))
    assert len(agree) == 16
    workshop = PartialTable.from_answers({0b001: 0, 0b111: 1, 0b101: 1, 0b011: 0})
    choosable = agreeing(workshop, NeuronFamily.WITH_BIAS)
    assert set(agree) & set(learnable(NeuronFamily.WITH_BIAS)) == set(choosable)
    assert len(choosable) == 7


def test_an_empty_table_leaves_everything_open_and_contradictions_or_other_targets_leave_nothing() -> None:
    assert agreeing_functions(TrainingSet.from_rows([])).all()
    same = Row((0, 1, 1), 1.0)
    assert np.count_nonzero(agreeing_functions(TrainingSet.from_rows([same, same]))) == 128
    for rows in ([same, Row((0, 1, 1), 0.0)], [Row((0, 1, 1), 0.5)], [Row((1, 1, 1), -1.0)]):
        assert not agreeing_functions(TrainingSet.from_rows(rows)).any()
