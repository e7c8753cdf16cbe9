"""Numbers and lists as people read them."""

import pytest

from nn_desktop.core.messages.wording import list_text, question_text, rows_text, short_number


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.5, "0.5"),
        (1.0, "1"),
        (-0.0, "0"),
        (2 / 3, "0.6667"),
        (-12.34567, "−12.35"),
        (999.96, "1000"),
        (123456.7, "123457"),
        (-1e9, "−1000000000"),
        (0.00012345, "0.0001234"),
        (0.00001, "10⁻⁵"),
        (6.25e-300, "6.25×10⁻³⁰⁰"),
        (1e300, "10³⁰⁰"),
    ],
)
def test_a_number_has_four_digits_that_count(number: float, text: str) -> None:
    assert short_number(number) == text


def test_lists() -> None:
    assert list_text(["1"]) == "1"
    assert list_text(["1", "2"]) == "1 and 2"
    assert list_text(["1", "2", "3"]) == "1, 2 and 3"


def test_rows_count_from_1_and_long_lists_end_early() -> None:
    assert rows_text([4]) == "5"
    assert rows_text([5, 4, 3, 2, 1, 0]) == "1, 2, 3, 4, 5 and 6"
    assert rows_text([0, 99, 1, 2, 3, 4, 5]) == "1, 2, 3, 4, 100 and 2 more"
    assert rows_text(range(12_500)) == "1, 2, 3, 4, 5 and 12,495 more"


def test_a_question_is_its_three_inputs() -> None:
    assert question_text(0) == "0 0 0"
    assert question_text(6) == "1 1 0"
