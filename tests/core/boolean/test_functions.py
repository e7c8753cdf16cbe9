"""The exact answers against published counts, an independent perceptron, and arithmetic.

Two witnesses settle every one of the 6,561 tables (each corner 0, 1 or absent). Where the program
says "can be learned", a perceptron must find weights: it is proved to, if there are any. Where it says
"cannot", its proof must add up (`test_conflict.py`). Neither witness uses the list of functions that is
under test.
"""

from collections import Counter
from itertools import product

import numpy as np
import pytest

from nn_desktop.core.boolean.functions import (
    NeuronFamily,
    PartialTable,
    agreeing,
    can_learn,
    count_of_ones,
    learnable,
    neuron_family,
)
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.boolean.every_table import (
    ALL_TABLES,
    POSITIVE_THRESHOLD,
    WITH_BIAS,
    WORKSHOP,
    ZERO_THRESHOLD,
    perceptron,
)

AND, OR, MAJORITY, PARITY = 0b10000000, 0b11111110, 0b11101000, 0b10010110


def whole_table(function: int) -> PartialTable:
    return PartialTable(ones=function, zeros=255 - function)


def test_the_number_of_ones_is_counted() -> None:
    assert [count_of_ones(function) for function in (0, AND, MAJORITY, PARITY, OR, 255)] == [0, 1, 4, 4, 7, 8]


@pytest.mark.parametrize(
    ("activation", "bias", "family"),
    [
        ("sigmoid", True, WITH_BIAS),
        ("tanh", True, WITH_BIAS),
        ("relu", True, WITH_BIAS),
        ("sigmoid", False, ZERO_THRESHOLD),
        ("tanh", False, POSITIVE_THRESHOLD),
        ("relu", False, POSITIVE_THRESHOLD),
    ],
)
def test_activation_and_bias_name_the_family(activation: str, bias: bool, family: NeuronFamily) -> None:
    assert neuron_family(Settings(activation, bias).network) is family


def test_rows_with_targets_0_and_1_make_a_table_and_no_others_do() -> None:
    assert PartialTable.of(WORKSHOP_ROWS) == WORKSHOP
    assert PartialTable.of(TrainingSet.from_rows([])) == PartialTable(0, 0)
    one, zero = Row((0, 1, 1), 1.0), Row((0, 1, 1), 0.0)
    assert PartialTable.of(TrainingSet.from_rows([one, one])) == PartialTable(0b1000, 0)
    for rows in ([one, zero], [Row((1, 0, 0), 0.5)], [Row((1, 0, 0), 2.0), Row((1, 0, 0), 0.0)]):
        assert PartialTable.of(TrainingSet.from_rows(rows)) is None


@pytest.mark.parametrize(("ones", "zeros"), [(1, 1), (0b110, 0b010), (256, 0), (0, 256), (-1, 0)])
def test_a_table_is_two_separate_sets_of_corners(ones: int, zeros: int) -> None:
    with pytest.raises(ValueError, match="corner"):
        PartialTable(ones, zeros)


@pytest.mark.parametrize("answers", [{8: 1}, {-1: 0}, {3: 2}])
def test_answers_that_are_not_zero_or_one_at_a_corner_make_no_table(answers: dict[int, int]) -> None:
    with pytest.raises(ValueError, match="0 to 7"):
        PartialTable.from_answers(answers)


def test_a_table_knows_what_its_rows_want() -> None:
    assert [WORKSHOP.answer(corner) for corner in range(8)] == [None, 0, None, 0, None, 1, None, 1]
    assert PartialTable(WORKSHOP.ones, WORKSHOP.zeros) == WORKSHOP


def test_with_a_bias_the_counts_for_0_1_2_and_3_inputs_are_those_published() -> None:
    """OEIS A000609: 2, 4, 14, 104. A function of fewer inputs is one that ignores the others."""
    functions = learnable(WITH_BIAS)
    ignoring_input_3 = [f for f in functions if f & 0b01010101 == (f >> 1) & 0b01010101]
    ignoring_input_2_and_3 = [f for f in ignoring_input_3 if f & 0b00110011 == (f >> 2) & 0b00110011]
    constant = [f for f in ignoring_input_2_and_3 if f in (0, 255)]
    counts = [len(constant), len(ignoring_input_2_and_3), len(ignoring_input_3), len(functions)]
    assert counts == [2, 4, 14, 104]


def test_with_a_bias_the_counts_by_number_of_ones_are_those_known() -> None:
    counts = Counter(count_of_ones(function) for function in learnable(WITH_BIAS))
    assert [counts[ones] for ones in range(9)] == [1, 8, 12, 24, 14, 24, 12, 8, 1]


def test_without_a_bias_sigmoid_splits_1_3_and_7_corners_in_the_published_numbers_of_ways() -> None:
    """OEIS A034997: 2, 6, 32. With fewer inputs, the others are 0 everywhere."""
    splits = learnable(ZERO_THRESHOLD)
    one_input, two_inputs = 1 << 0b100, (1 << 0b100 | 1 << 0b010 | 1 << 0b110)
    counts = [len({split & one_input for split in splits}), len({split & two_inputs for split in splits})]
    assert [*counts, len(splits)] == [2, 6, 32]
    assert all(split & 1 == 0 for split in splits)


def test_without_a_bias_tanh_and_relu_have_the_functions_that_answer_0_at_000() -> None:
    assert learnable(POSITIVE_THRESHOLD) == tuple(f for f in learnable(WITH_BIAS) if f & 1 == 0)
    assert len(learnable(POSITIVE_THRESHOLD)) == 52


@pytest.mark.parametrize("family", NeuronFamily)
def test_the_list_of_functions_is_sorted_and_without_repetition(family: NeuronFamily) -> None:
    assert list(learnable(family)) == sorted(set(learnable(family)))


@pytest.mark.parametrize(("function", "can"), [(AND, True), (OR, True), (MAJORITY, True), (PARITY, False)])
def test_of_the_famous_functions_only_parity_cannot_be_learned(function: int, can: bool) -> None:
    assert (function in learnable(WITH_BIAS)) is can
    assert can_learn(whole_table(function), WITH_BIAS) is can


def test_every_learnable_function_agrees_with_its_own_whole_table_alone() -> None:
    assert all(agreeing(whole_table(f), WITH_BIAS) == (f,) for f in learnable(WITH_BIAS))


@pytest.mark.parametrize("family", NeuronFamily)
def test_an_empty_table_agrees_with_everything(family: NeuronFamily) -> None:
    assert agreeing(PartialTable(0, 0), family) == learnable(family)


@pytest.mark.parametrize(
    ("family", "count"), [(WITH_BIAS, 5249), (ZERO_THRESHOLD, 1407), (POSITIVE_THRESHOLD, 3328)]
)
def test_a_perceptron_learns_exactly_the_tables_that_can_be_learned(family: NeuronFamily, count: int) -> None:
    _, learned = perceptron(family)
    assert [can_learn(table, family) for table in ALL_TABLES] == learned.tolist()
    assert learned.sum() == count


def test_what_tanh_and_relu_learn_without_a_bias_holds_for_real_neurons_of_three_weights() -> None:
    weights, learned = perceptron(POSITIVE_THRESHOLD)
    sums = weights[learned, :3] @ np.array(CORNERS).T / -weights[learned, 3:]  # the threshold is now 1
    ones, zeros = (
        np.array([[s >> corner & 1 for corner in range(8)] for s in sets], dtype=bool)[learned]
        for sets in ([table.ones for table in ALL_TABLES], [table.zeros for table in ALL_TABLES])
    )
    for outputs in (np.tanh(np.arctanh(0.5) * sums), np.maximum(0.5 * sums, 0.0)):
        assert (outputs[ones] > 0.5).all()
        assert (outputs[zeros] < 0.5).all()
        assert (outputs[:, 0] == 0.0).all()


@pytest.mark.parametrize("family", NeuronFamily)
def test_of_the_16_labelings_of_the_workshops_corners_all_but_xor_and_xnor_can_be_learned(
    family: NeuronFamily,
) -> None:
    corners = (0b001, 0b011, 0b101, 0b111)
    impossible = {
        labels
        for labels in product((0, 1), repeat=4)
        if not can_learn(PartialTable.from_answers(dict(zip(corners, labels, strict=True))), family)
    }
    assert impossible == {(0, 1, 1, 0), (1, 0, 0, 1)}
