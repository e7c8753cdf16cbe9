"""The proofs that one neuron cannot learn some rows: each such table has one, and it adds up."""

from collections import Counter
from itertools import combinations_with_replacement

import pytest

from nn_desktop.core.boolean.conflict import Conflict, conflict
from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable, can_learn
from nn_desktop.core.network.corners import CORNERS
from tests.core.boolean.every_table import ALL_TABLES, POSITIVE_THRESHOLD, WITH_BIAS, ZERO_THRESHOLD


def total(corners: tuple[int, ...]) -> list[int]:
    return [sum(CORNERS[corner][place] for corner in corners) for place in range(3)]


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
