"""Numbers as people read them: never more digits than are true, in the country's own writing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale

from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.gui.look import number_format

Country = Callable[[str], None]
_ANYWHERE = QLocale.Country.AnyCountry


def test_an_answer_has_the_eight_decimals_of_the_workshop() -> None:
    assert number_format.answer(0.9999370351) == "0.99993704"
    assert number_format.answer(0.5) == "0.50000000"


def test_a_weight_always_has_a_sign() -> None:
    assert number_format.weight(9.67299303) == "+9.673"
    assert number_format.weight(-0.2078435) == "−0.208"
    assert number_format.weight(0.0) == "+0.000"


@pytest.mark.parametrize(
    ("value", "text"), [(286_213.0, "+3×10⁵"), (-9_999.6, "−10⁴"), (9.6e99, "+10¹⁰⁰"), (-1.7e308, "−2×10³⁰⁸")]
)
def test_a_power_of_ten_has_one_digit_and_its_sign(value: float, text: str) -> None:
    assert number_format.power_of_ten(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0.0000"),
        (0.12345, "0.1235"),
        (-9.67299, "−9.6730"),
        (9.99996, "10.000"),
        (-10.7922, "−10.792"),
        (123.456, "123.46"),
        (-1234.4, "−1,234"),
        (98_765.4, "98,765"),
        (123_456.0, "10⁵"),
        (-9.4e9, "−9×10⁹"),
        (9.96e9, "10¹⁰"),
        (0.0001, "0.0001"),
        (0.00009999, "10⁻⁴"),
        (-6.24e-5, "−6×10⁻⁵"),
        (-4.24e-5, "−4×10⁻⁵"),
        (9.96e-10, "10⁻⁹"),
        (9.4e-10, "9×10⁻¹⁰"),
        (9.6e-10, "10⁻⁹"),
        (6.24e-12, "6×10⁻¹²"),
        (1e-300, "10⁻³⁰⁰"),
        (-5e-324, "−5×10⁻³²⁴"),
        (float("inf"), "∞"),
        (float("nan"), "?"),
    ],
)
def test_a_narrow_number_says_as_much_as_its_room_allows(value: float, text: str) -> None:
    assert number_format.narrow(value) == text
    if 0 < value < float("inf"):
        assert number_format.narrow(value, sign=True) == "+" + text


def test_narrow_numbers_never_need_more_and_are_never_wrong() -> None:
    for exponent in range(-30, 30):
        for digits in (1.0, 2.5, 4.9996, 5.001, 9.49, 9.9949, 9.99996):
            value = digits * 10.0**exponent
            text = number_format.narrow(value)
            most = 7 if "×" in text else 6
            assert len(text) <= most, (value, text)
            assert len(number_format.narrow(-value, sign=True)) <= most + 1
            # One digit is little, but for numbers as small or as large as that it is enough.
            tolerance = 0.05 if 1e-4 <= value < 99_999 else 0.34
            read = parse_number(text.replace(",", ""))
            assert read == pytest.approx(value, rel=tolerance, abs=5.1e-5 if value >= 1e-4 else 0)
            assert read != 0


@pytest.mark.parametrize(
    ("decimals", "value", "text"),
    [
        (3, 0.0, "0.000"),
        (3, -0.0, "0.000"),
        (3, 0.0005, "0.001"),
        (3, 0.00049, "0.0005"),
        (3, -0.0001, "−0.0001"),
        (3, 0.000062, "6.2×10⁻⁵"),
        (4, -0.000062, "−6.2×10⁻⁵"),
        (8, 0.000062514, "6.251×10⁻⁵"),
        (8, 0.0001, "0.00010000"),
        (3, -99_999.4, "−99,999.400"),
        (3, 123_456.0, "1.235×10⁵"),
    ],
)
def test_what_is_not_0_never_looks_like_0(decimals: int, value: float, text: str) -> None:
    assert number_format.fixed(value, decimals) == text
    signed = text if text.startswith("−") else f"+{text}"
    assert number_format.fixed(value, decimals, sign=True) == signed


def test_where_there_is_no_room_a_number_is_rounded_and_minus_0_is_0() -> None:
    assert number_format.rounded(0.00004, 2) == "0.00"
    assert number_format.rounded(-0.00004, 2) == "0.00"
    assert number_format.rounded(-0.00004, 2, sign=True) == "+0.00"
    assert number_format.rounded(-1.999, 2) == "−2.00"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.000128655, "0.000129"),
        (0.6234, "0.623"),
        (0.0, "0"),
        (1.0, "1"),
        (12.345, "12.3"),
        (0.00001234, "1.23×10⁻⁵"),
        (1.5e9, "1.50×10⁹"),
        (1e-300, "1.00×10⁻³⁰⁰"),
    ],
)
def test_a_loss_has_three_digits_that_count(value: float, text: str) -> None:
    assert number_format.loss(value) == text


@pytest.mark.parametrize(
    "write",
    [
        number_format.answer,
        number_format.weight,
        number_format.narrow,
        number_format.loss,
        number_format.plain,
    ],
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
        assert parse_number(number_format.plain(value)) == value


@pytest.mark.parametrize(
    ("country_name", "count", "answer", "power"),
    [
        ("en_US", "10,000", "0.50000000", "4×10⁻⁵"),
        ("de_DE", "10.000", "0,50000000", "4×10⁻⁵"),
        ("ar_EG", "١٠٬٠٠٠", "٠٫٥٠٠٠٠٠٠٠", "٤×١٠⁻⁵"),
        ("C", "10,000", "0.50000000", "4×10⁻⁵"),
    ],
)
def test_numbers_are_written_as_the_country_does(
    country: Country, country_name: str, count: str, answer: str, power: str
) -> None:
    country(country_name)
    assert number_format.count(10_000) == count
    assert number_format.answer(0.5) == answer
    assert number_format.narrow(0.000042) == power


def test_narrow_numbers_are_narrow_in_every_country(country: Country) -> None:
    any_language, any_script, anywhere = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, _ANYWHERE
    names = {locale.name() for locale in QLocale.matchingLocales(any_language, any_script, anywhere)}
    assert len(names) > 300
    names.discard("tok_001")  # Toki Pona has groups of two digits
    for name in sorted(names):
        country(name)
        for value in (0.0, 0.5, 9.67299, -10.7922, 98_765.0, -4.2e-5, 6e-12, -1.5e12):
            text = number_format.narrow(value, sign=True)
            assert len(text) <= (9 if "×" in text else 7), (name, text)


def test_the_plain_form_has_the_decimal_sign_of_the_country(country: Country) -> None:
    country("en_US")
    assert number_format.plain(0.1) == "0.1"
    country("de_DE")
    assert number_format.plain(0.1) == "0,1"
