"""Numbers as people read them: never more digits than are true, in the country's own writing."""

from collections.abc import Callable

import pytest

from nn_desktop.core.number_text import parse_number
from nn_desktop.gui import number_text

Country = Callable[[str], None]


def test_an_answer_has_the_eight_decimals_of_the_workshop() -> None:
    assert number_text.answer(0.9999370351) == "0.99993704"
    assert number_text.answer(0.5) == "0.50000000"
    assert number_text.short_answer(0.00786466) == "0.0079"


def test_a_weight_always_has_a_sign() -> None:
    assert number_text.weight(9.67299303) == "+9.673"
    assert number_text.weight(-0.2078435) == "-0.208"
    assert number_text.weight(0.0) == "+0.000"


@pytest.mark.parametrize(
    ("value", "text"), [(286_213.0, "+3e5"), (-9_999.6, "-1e4"), (9.6e99, "+1e100"), (-1.7e308, "-2e308")]
)
def test_a_power_of_ten_has_one_digit_and_its_sign(value: float, text: str) -> None:
    assert number_text.power_of_ten(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.000128655, "0.000129"),
        (0.6234, "0.623"),
        (0.0, "0"),
        (1.0, "1"),
        (12.345, "12.3"),
        (0.00001234, "1.23e-05"),
        (1.5e9, "1.50e+09"),
        (1e-300, "1.00e-300"),
    ],
)
def test_a_loss_has_three_digits_that_count(value: float, text: str) -> None:
    assert number_text.loss(value) == text


@pytest.mark.parametrize(
    "write", [number_text.answer, number_text.weight, number_text.loss, number_text.plain]
)
@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan"), 1e300, -1e300, 5e-324])
def test_every_number_can_be_written_in_little_room(write: Callable[[float], str], value: float) -> None:
    text = write(value)
    assert text
    assert len(text) <= 24


@pytest.mark.parametrize("country_name", ["en_US", "de_DE", "ar_EG", "C", "hi_IN", "fa_IR", "sv_SE"])
def test_the_plain_form_means_exactly_the_number_in_every_country(
    country: Country, country_name: str
) -> None:
    country(country_name)
    for value in (0.5, 1.0, -2.0, 0.1, 1 / 3, 1e-7, -1e-300, 123_456_789.0, 1e9, 1e15, 1e22, 5e-324):
        assert parse_number(number_text.plain(value)) == value


@pytest.mark.parametrize(
    ("country_name", "count", "answer"),
    [
        ("en_US", "10,000", "0.50000000"),
        ("de_DE", "10.000", "0,50000000"),
        ("ar_EG", "١٠٬٠٠٠", "٠٫٥٠٠٠٠٠٠٠"),
        ("C", "10,000", "0.50000000"),
    ],
)
def test_numbers_are_written_as_the_country_does(
    country: Country, country_name: str, count: str, answer: str
) -> None:
    country(country_name)
    assert number_text.count(10_000) == count
    assert number_text.answer(0.5) == answer
