"""The exact answers against published counts, an independent perceptron, and arithmetic.

Two witnesses settle every one of the 6,561 tables (each corner 0, 1 or absent). Where the program
says "can be learned", a perceptron must find weights: it is proved to, if there are any. Where it says
"cannot", its proof must add up. Neither witness uses the list of functions that is under test.
"""

from collections import Counter
from functools import cache
from itertools import combinations_with_replacement, product

import numpy as np
import pytest
from numpy.typing import NDArray

from nn_desktop.core.boolean.functions import (
    Conflict,
    CornerKnowledge,
    CornerReason,
    NeuronFamily,
    PartialTable,
    agreeing,
    can_learn,
    conflict,
    count_of_ones,
    explain_corners,
    learnable,
    neuron_family,
)
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet

WITH_BIAS = NeuronFamily.WITH_BIAS
ZERO_THRESHOLD = NeuronFamily.ZERO_THRESHOLD
POSITIVE_THRESHOLD = NeuronFamily.POSITIVE_THRESHOLD

ALL_TABLES = [
    PartialTable.from_answers({corner: answer for corner, answer in enumerate(answers) if answer is not None})
    for answers in product((0, 1, None), repeat=8)
]
NEURONS = {
    WITH_BIAS: Settings(bias=True).network,
    ZERO_THRESHOLD: Settings().network,
    POSITIVE_THRESHOLD: Settings("tanh").network,
}
WORKSHOP = PartialTable.from_answers({0b001: 0, 0b111: 1, 0b101: 1, 0b011: 0})

AND, OR, MAJORITY, PARITY = 0b10000000, 0b11111110, 0b11101000, 0b10010110


def whole_table(function: int) -> PartialTable:
    return PartialTable(ones=function, zeros=255 - function)


def total(corners: tuple[int, ...]) -> list[int]:
    return [sum(CORNERS[corner][place] for corner in corners) for place in range(3)]


@cache
def perceptron(family: NeuronFamily) -> tuple[NDArray[np.int_], NDArray[np.bool_]]:
    """Whole-number weights, (tables, 4), the last one a constant's, and where they agree with the rows.

    Rosenblatt's rule for all tables at once: a corner on the wrong side is added or subtracted. If any
    weights agree, it needs at most |corner|² |weights|² / margin² corrections (Novikoff 1962). That is
    196 at worst here, and a round without a correction is the last, so 200 rounds find all there are.
    """
    corners = np.array([[*corner, 0 if family is ZERO_THRESHOLD else 1] for corner in CORNERS])
    wanted = np.array(
        [
            [(table.ones >> corner & 1) - (table.zeros >> corner & 1) for corner in range(8)]
            for table in ALL_TABLES
        ]
    )
    contradicted = np.zeros(len(ALL_TABLES), dtype=bool)
    if family is POSITIVE_THRESHOLD:
        # A positive threshold says just this: at 000, where the sum is 0, the answer is 0.
        contradicted = wanted[:, 0] == 1
        wanted[:, 0] = -1
    weights = np.zeros((len(ALL_TABLES), 4), dtype=int)
    for _ in range(200):
        for corner in range(8):
            wrong_side = wanted[:, corner] * (weights @ corners[corner]) <= 0
            weights += (wanted[:, corner] * wrong_side)[:, np.newaxis] * corners[corner]
    right = (wanted * (weights @ corners.T) > 0) | (wanted == 0)
    return weights, right.all(axis=1) & ~contradicted


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
def test_there_is_a_proof_exactly_when_a_table_cannot_be_learned(family: NeuronFamily) -> None:
    for table in ALL_TABLES:
        assert (conflict(table, family) is None) is can_learn(table, family), table


@pytest.mark.parametrize("family", NeuronFamily)
def test_every_proof_is_about_the_rows_and_adds_up(family: NeuronFamily) -> None:
    for table in ALL_TABLES:
        proof = conflict(table, family)
        if proof is None:
            continue
        assert all(table.answer(corner) == 1 for corner in proof.ones), table
        assert all(table.answer(corner) == 0 for corner in proof.zeros), table
        assert total(proof.ones) == total(proof.zeros) == list(proof.total), table
        assert proof.ones or proof.zeros, table
        assert max(len(proof.ones), len(proof.zeros)) <= 3, table
        # ones * threshold < weight of ones = weight of zeros <= zeros * threshold is then impossible
        # with every threshold, with the threshold 0, with every positive threshold.
        if family is WITH_BIAS:
            assert len(proof.ones) == len(proof.zeros), table
        if family is POSITIVE_THRESHOLD:
            assert len(proof.ones) >= len(proof.zeros), table


def test_with_a_bias_two_and_two_corners_are_enough_for_all_but_16_tables() -> None:
    proofs = {table: conflict(table, WITH_BIAS) for table in ALL_TABLES}
    sizes = Counter(len(proof.ones) for proof in proofs.values() if proof)
    assert sizes == {2: 1296, 3: 16}
    pairs = list(combinations_with_replacement(range(8), 2))
    for table, proof in proofs.items():
        if proof and len(proof.ones) == 3:
            ones = [total(pair) for pair in pairs if all(table.answer(corner) == 1 for corner in pair)]
            zeros = [total(pair) for pair in pairs if all(table.answer(corner) == 0 for corner in pair)]
            assert not any(sum_of_two in zeros for sum_of_two in ones), table


@pytest.mark.parametrize(
    ("answers", "family", "proof"),
    [
        # Exclusive or of inputs 1 and 2, input 3 always 1: the two diagonals of a square.
        ({0b001: 0, 0b011: 1, 0b101: 1, 0b111: 0}, WITH_BIAS, Conflict((0b011, 0b101), (0b001, 0b111))),
        ({0b001: 0, 0b011: 1, 0b101: 1, 0b111: 0}, ZERO_THRESHOLD, Conflict((0b011, 0b101), (0b001, 0b111))),
        # 001 + 010 = 011: without a bias one corner can weigh as much as two.
        ({0b001: 0, 0b010: 0, 0b011: 1}, ZERO_THRESHOLD, Conflict((0b011,), (0b001, 0b010))),
        ({0b001: 0, 0b010: 0, 0b011: 1}, WITH_BIAS, None),
        ({0b001: 0, 0b010: 0, 0b011: 1}, POSITIVE_THRESHOLD, None),
        ({0b001: 1, 0b010: 1, 0b011: 0}, POSITIVE_THRESHOLD, Conflict((0b001, 0b010), (0b011,))),
        # All three corners with one 1 against 000 and 111: 000 has to count twice.
        (
            {0b001: 1, 0b010: 1, 0b100: 1, 0b000: 0, 0b111: 0},
            WITH_BIAS,
            Conflict((0b001, 0b010, 0b100), (0b000, 0b000, 0b111)),
        ),
        # Parity has many such squares: the one with the lowest numbers is shown.
        (
            {corner: corner.bit_count() % 2 for corner in range(8)},
            WITH_BIAS,
            Conflict((0b001, 0b010), (0b000, 0b011)),
        ),
        ({0b000: 0}, ZERO_THRESHOLD, Conflict((), (0b000,))),
        ({0b000: 1, 0b001: 1}, ZERO_THRESHOLD, Conflict((0b000,), ())),
        ({0b000: 1}, POSITIVE_THRESHOLD, Conflict((0b000,), ())),
        ({0b000: 0}, POSITIVE_THRESHOLD, None),
        ({0b000: 1}, WITH_BIAS, None),
    ],
)
def test_the_shortest_proof_is_found(
    answers: dict[int, int], family: NeuronFamily, proof: Conflict | None
) -> None:
    assert conflict(PartialTable.from_answers(answers), family) == proof


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


def test_the_workshops_rows_force_100_and_110_and_leave_010_open() -> None:
    given, forced, is_open = CornerReason.GIVEN, CornerReason.FORCED, CornerReason.OPEN
    assert explain_corners(WORKSHOP, NEURONS[ZERO_THRESHOLD]) == (
        CornerKnowledge(0b000, CornerReason.STUCK, 0.5),
        CornerKnowledge(0b001, given, 0),
        CornerKnowledge(0b010, is_open, None),
        CornerKnowledge(0b011, given, 0),
        CornerKnowledge(0b100, forced, 1),
        CornerKnowledge(0b101, given, 1),
        CornerKnowledge(0b110, forced, 1),
        CornerKnowledge(0b111, given, 1),
    )


@pytest.mark.parametrize("family", NeuronFamily)
def test_a_corner_is_forced_exactly_when_the_opposite_row_could_not_be_learned(family: NeuronFamily) -> None:
    """The definition itself, decided by the perceptron instead of by the list of functions."""
    learned = dict(zip(ALL_TABLES, perceptron(family)[1].tolist(), strict=True))
    for table in ALL_TABLES:
        for knowledge in explain_corners(table, NEURONS[family]):
            bit = 1 << knowledge.corner
            if table.given & bit or (knowledge.corner == 0 and family is not WITH_BIAS):
                continue
            possible = [
                answer
                for answer, extended in (
                    (0, PartialTable(table.ones, table.zeros | bit)),
                    (1, PartialTable(table.ones | bit, table.zeros)),
                )
                if learned[extended]
            ]
            reason = (CornerReason.UNKNOWN, CornerReason.FORCED, CornerReason.OPEN)[len(possible)]
            answer = possible[0] if len(possible) == 1 else None
            assert knowledge == CornerKnowledge(knowledge.corner, reason, answer), table


@pytest.mark.parametrize(("family", "answer"), [(ZERO_THRESHOLD, 0.5), (POSITIVE_THRESHOLD, 0.0)])
def test_without_a_bias_corner_000_is_stuck_whatever_the_rows_say(
    family: NeuronFamily, answer: float
) -> None:
    for table in ALL_TABLES:
        assert explain_corners(table, NEURONS[family])[0] == CornerKnowledge(0, CornerReason.STUCK, answer)


@pytest.mark.parametrize("family", NeuronFamily)
def test_what_a_row_gives_is_given_even_when_the_table_cannot_be_learned(family: NeuronFamily) -> None:
    xor = PartialTable.from_answers({0b001: 0, 0b011: 1, 0b101: 1, 0b111: 0})
    knowledge = explain_corners(xor, NEURONS[family])
    assert [(k.reason, k.answer) for k in knowledge[1::2]] == [
        (CornerReason.GIVEN, 0),
        (CornerReason.GIVEN, 1),
        (CornerReason.GIVEN, 1),
        (CornerReason.GIVEN, 0),
    ]
    assert [(k.reason, k.answer) for k in knowledge[2::2]] == [(CornerReason.UNKNOWN, None)] * 3
