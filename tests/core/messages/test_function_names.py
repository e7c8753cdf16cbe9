"""The words are read back by a reader of plain English that knows nothing of how they were made."""

import re
from collections.abc import Callable

import pytest

from nn_desktop.core.messages.function_names import function_words, truth_table_text
from nn_desktop.core.network.corners import CORNERS

# Whole sentences, as predicates of the number of ones.
COUNTS: dict[str, Callable[[int], bool]] = {
    "always 0": lambda ones: ones < 0,
    "always 1": lambda ones: ones >= 0,
    "all inputs are 1": lambda ones: ones == 3,
    "no input is 1": lambda ones: ones == 0,
    "at least one input is 1": lambda ones: ones >= 1,
    "not all inputs are 1": lambda ones: ones < 3,
    "at least two inputs are 1": lambda ones: ones >= 2,
    "at most one input is 1": lambda ones: ones <= 1,
    "an odd number of inputs is 1": lambda ones: ones % 2 == 1,
    "an even number of inputs is 1": lambda ones: ones % 2 == 0,
    "all inputs are the same": lambda ones: ones in {0, 3},
    "not all inputs are the same": lambda ones: ones in {1, 2},
    "exactly one input is 1": lambda ones: ones == 1,
    "exactly two inputs are 1": lambda ones: ones == 2,
    "not exactly one input is 1": lambda ones: ones != 1,
    "not exactly two inputs are 1": lambda ones: ones != 2,
}


def means(words: str, inputs: tuple[int, int, int]) -> bool:
    """Whether a sentence is true of three inputs."""
    if words in COUNTS:
        return COUNTS[words](sum(inputs))
    if odd_one := re.fullmatch(r"input (\d) differs from both others", words):
        return others(int(odd_one[1]), inputs).count(inputs[int(odd_one[1]) - 1]) == 0
    if pair := re.fullmatch(r"input (\d) is the same as another input", words):
        return others(int(pair[1]), inputs).count(inputs[int(pair[1]) - 1]) > 0
    if choice := re.fullmatch(r"if (.*), then (.*), otherwise (.*)", words):
        condition, then, otherwise = choice.groups()
        return means(then if means(condition, inputs) else otherwise, inputs)
    if some := re.fullmatch(r"(at least two|exactly one|none or several) of (.*), (.*) and (.*)", words):
        true = sum(means(each, inputs) for each in some.groups()[1:])
        return {"at least two": true >= 2, "exactly one": true == 1, "none or several": true != 1}[some[1]]
    # What is left is Python but for the inputs.
    python = re.sub(r"inputs (\d) and (\d) differ", r"i[\1] != i[\2]", words)
    python = re.sub(r"inputs (\d) and (\d) are the same", r"i[\1] == i[\2]", python)
    python = re.sub(r"input (\d)", r"i[\1]", python)
    assert re.fullmatch(r"(i\[[123]\]|and|or|not|==|!=|[() ])+", python), words
    return bool(eval(python, {"i": (None, *inputs)}))  # noqa: S307 - nothing but inputs, and, or, not


def others(number: int, inputs: tuple[int, int, int]) -> tuple[int, ...]:
    return inputs[: number - 1] + inputs[number:]


@pytest.mark.parametrize("function", range(256))
def test_the_words_are_true_where_the_function_is_1_and_nowhere_else(function: int) -> None:
    words = function_words(function)
    answers = sum(means(words, inputs) << corner for corner, inputs in enumerate(CORNERS))
    assert answers == function, words


def test_brackets_stand_wherever_and_meets_or() -> None:
    for function in range(256):
        flat = re.sub(r"\(.*?\)", "", function_words(function)).replace("none or several", "")
        assert not (" and " in flat and " or " in flat), function_words(function)


def test_no_two_functions_share_their_words_and_none_needs_many() -> None:
    words = [function_words(function) for function in range(256)]
    assert len(set(words)) == 256
    assert max(map(len, words)) < 70


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (0b11110000, "input 1"),
        (0b00110011, "not input 2"),
        (0b10100000, "input 1 and input 3"),
        (0b10000000, "all inputs are 1"),
        (0b11111110, "at least one input is 1"),
        (0b11101000, "at least two inputs are 1"),
        (0b10010110, "an odd number of inputs is 1"),
        (0b00111100, "inputs 1 and 2 differ"),
        (0b11111000, "input 1 or (input 2 and input 3)"),
        (0b11001010, "if input 1, then input 2, otherwise input 3"),
    ],
)
def test_well_known_functions_have_the_words_that_one_expects(function: int, words: str) -> None:
    assert function_words(function) == words


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (0, "0 for all eight questions"),
        (255, "1 for all eight questions"),
        (0b10001010, "1 for 0 0 1, 0 1 1 and 1 1 1, 0 for the others"),
        (0b01111111, "0 for 1 1 1, 1 for the others"),
    ],
)
def test_the_truth_table_is_said_by_its_shorter_half(function: int, text: str) -> None:
    assert truth_table_text(function) == text


def test_there_is_no_function_257() -> None:
    with pytest.raises(KeyError):
        function_words(256)
