"""The columns of *One step in numbers*: beside the code where there is room, and else below it."""

import numpy as np
import pytest

from nn_desktop.gui.inside.step_table import CodeLine, table

NUMBERS = ("+0.1234", "-10.234", "+5.1e-5", "+0.0001")
SHORT = CodeLine("error = targets - output", (NUMBERS,))
LONG = CodeLine("adjustments = learning_rate * inputs.T @ delta", (NUMBERS[:3],))
NEURONS = CodeLine("hidden = sigmoid(inputs @ weights_1)", (NUMBERS, NUMBERS[::-1]))


def test_numbers_stand_beside_the_code_in_columns_of_one_width() -> None:
    first, second = table([SHORT, LONG], 100).split("\n")
    assert first.split() == [*SHORT.code.split(), *NUMBERS]
    assert second.split() == [*LONG.code.split(), *NUMBERS[:3]]
    ends = [[text.index(number) + len(number) for number in NUMBERS[:3]] for text in (first, second)]
    assert ends[0] == ends[1]
    assert np.ptp(np.diff(ends[0])) == 0


def test_with_a_little_room_to_spare_the_columns_stand_farther_apart() -> None:
    exactly = len(LONG.code) + 4 * len(" +0.1234")
    assert "+0.1234 -10.234 +5.1e-5" in table([SHORT, LONG], exactly)
    assert "+0.1234  -10.234  +5.1e-5" in table([SHORT, LONG], exactly + 4)


def test_numbers_of_a_line_that_is_too_long_stand_below_it_in_the_same_columns() -> None:
    lines = table([SHORT, LONG], 60).split("\n")
    assert lines[1] == LONG.code
    assert [lines[0].index(number) for number in NUMBERS[:3]] == [
        lines[2].index(number) for number in NUMBERS[:3]
    ]


@pytest.mark.parametrize("room", range(34, 120))
@pytest.mark.parametrize("lines", [[SHORT], [SHORT, LONG], [NEURONS, SHORT, LONG]])
def test_nothing_is_wider_than_the_room_but_code_that_is(lines: list[CodeLine], room: int) -> None:
    codes = [line.code for line in lines]
    shown = table(lines, room).split("\n")
    assert all(len(text) <= room for text in shown if text not in codes)
    # Every number is there, in its order.
    words = [word for line in lines for numbers in line.numbers for word in numbers]
    assert [word for text in shown for word in text.split() if word in NUMBERS] == words


def test_each_neuron_has_a_line_of_its_own_with_its_name() -> None:
    assert [text.split() for text in table([NEURONS], 100).split("\n")] == [
        NEURONS.code.split(),
        ["neuron", "1", *NUMBERS],
        ["neuron", "2", *NUMBERS[::-1]],
    ]
    assert NEURONS.words == (
        "hidden = sigmoid(inputs @ weights_1): neuron 1: +0.1234, -10.234, +5.1e-5, +0.0001; "
        "neuron 2: +0.0001, +5.1e-5, -10.234, +0.1234"
    )


def test_a_line_without_numbers_is_the_line() -> None:
    assert table([CodeLine("# nothing")], 80) == CodeLine("# nothing").words == "# nothing"
    assert table([], 80) == ""
