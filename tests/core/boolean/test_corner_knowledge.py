"""What is known about each corner, against what an independent perceptron can learn."""

import pytest

from nn_desktop.core.boolean.corner_knowledge import CornerKnowledge, CornerReason, explain_corners
from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable
from tests.core.boolean.every_table import (
    ALL_TABLES,
    NEURONS,
    POSITIVE_THRESHOLD,
    WITH_BIAS,
    WORKSHOP,
    ZERO_THRESHOLD,
    perceptron,
)


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
