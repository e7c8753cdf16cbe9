"""A number is a number in every country, and what is not a number is refused with a sentence."""

from contextlib import suppress
from math import isfinite

import numpy as np
import pytest

from nn_desktop.core.rows.number_input import exact_text, parse_number, parse_whole_number

NUMBERS = {
    "0": 0.0,
    "1": 1.0,
    "-2": -2.0,
    "+3": 3.0,
    "0.5": 0.5,
    "0,5": 0.5,
    ".5": 0.5,
    ",5": 0.5,
    "5.": 5.0,
    "007": 7.0,
    "  0.5\t": 0.5,
    "\u00a00,5\u202f": 0.5,
    "\ufeff1": 1.0,
    "- 1": -1.0,
    "\u22121": -1.0,
    "\u20131,5": -1.5,
    "\uff0d1": -1.0,
    "1e-3": 0.001,
    "1E+3": 1000.0,
    "2,5e3": 2500.0,
    "1×10^3": 1000.0,
    "1e-400": 0.0,
    # As this program writes them, and as others do.
    "6.3×10⁻⁵": 6.3e-5,
    "−6,3 · 10⁻⁵": -6.3e-5,
    "10⁻⁵": 1e-5,
    "−10¹⁶": -1e16,
    "10^-5": 1e-5,
    "1.5×10⁺³": 1500.0,
    # A single separator is decimal, whichever it is.
    "1,000": 1.0,
    "1.000": 1.0,
    "1,000.5": 1000.5,
    "1.000,5": 1000.5,
    "1,000,000": 1_000_000.0,
    "1.000.000": 1_000_000.0,
    "12,34,567.5": 1_234_567.5,
    "1 000": 1000.0,
    "1 000,5": 1000.5,
    "1 000 000.25": 1_000_000.25,
    "1\u00a0000": 1000.0,
    "1\u202f000": 1000.0,
    "1\u2019000": 1000.0,
    "1'000.5": 1000.5,
    "1,000.5e2": 100_050.0,
    # Arabic, as Egypt writes it; the mark in front tells where right-to-left writing has its sign.
    "\u0661\u066b\u0665": 1.5,
    "\u061c-\u0661\u066c\u0662\u0663\u0664\u066b\u0665": -1234.5,
    "\u0660\u060c\u0665": 0.5,
    "\u0661\u0627\u0633-\u0663": 0.001,
    # Persian and fullwidth digits.
    "\u200e\u2212\u06f2": -2.0,
    "\uff11\uff12": 12.0,
}

REFUSED = (
    *(
        "",
        " ",
        "\u00a0",
        "\u200e",
        "abc",
        "x1",
        "1x",
        "nan",
        "NaN",
        "inf",
        "-Infinity",
        "0x1",
        "0b1",
        "1_000",
    ),
    *(
        ".",
        ",",
        "-",
        "+",
        "e",
        "e5",
        "1e",
        "1e5.5",
        "1e1e1",
        "--1",
        "+-1",
        "1-",
        "1 2",
        "1 00",
        "×10⁻⁵",
        "310⁻⁵",
        "10⁻",
        "²",
        "1²",
        "1  000",
    ),
    *("1.2.3", "1,0,0", "0,001.5", "1,00.5", "1.000.5", "1 000.000,5", "1,000 000", "1,000,00", "1..5"),
    *("1\n2", "1\n000", "½", "²", "1/2", "50%", "=1", "TRUE", "None", "٫", "D5", "1D5", "\0", "1\0"),
)


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_a_number_is_read_as_it_is_meant(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize("text", REFUSED)
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^(The number is missing|\".*\" is not a number)\. Write"):
        parse_number(text)


@pytest.mark.parametrize("text", ["1e400", "-1e309", "9" * 400, "1," + "000," * 200 + "000.5"])
def test_what_does_not_fit_into_a_float_is_too_large(text: str) -> None:
    with pytest.raises(ValueError, match="too large"):
        parse_number(text)


def test_a_sentence_about_a_long_text_stays_short_and_on_one_line() -> None:
    for text in ("z" * 10_000_000, "a\nb\r\u2028c\0", "1\u202e2x"):
        with pytest.raises(ValueError, match="is not a number") as refused:
            parse_number(text)
        assert len(str(refused.value)) < 150
        assert str(refused.value).isprintable()


def test_what_python_writes_is_read_back_exactly() -> None:
    generator = np.random.RandomState(1)
    for number in (generator.standard_normal(10_000) * 10 ** generator.uniform(-12, 9, 10_000)).tolist():
        assert parse_number(repr(number)) == number
        assert parse_number(repr(number).replace(".", ",")) == number


def test_any_text_is_a_finite_number_or_refused() -> None:
    generator = np.random.RandomState(2)
    alphabet = list("0019.,e-+ '\u066b\u066c\u0661\u2212\u00a0\u061cDx_\0\n")
    for _ in range(20_000):
        text = "".join(generator.choice(alphabet, generator.randint(1, 9)).tolist())
        with suppress(ValueError):
            assert isfinite(parse_number(text))


def test_a_number_is_written_short_and_exactly() -> None:
    written = {0.0: "0", 1.0: "1", -2.0: "-2", 0.1: "0.1", 1e-7: "1e-07", 1e9: "1000000000", 1e22: "1e+22"}
    assert {number: exact_text(number) for number in written} == written
    assert exact_text(-0.0) == "-0.0"
    assert exact_text(3) == "3"


WHOLE_NUMBERS = {
    "0": 0,
    "10000": 10_000,
    "-5": -5,
    "\u22125": -5,
    "+7": 7,
    " 007 ": 7,
    "50.000": 50_000,
    "50,000": 50_000,
    "50 000": 50_000,
    "50\u202f000": 50_000,
    "50'000": 50_000,
    "50\u2019000": 50_000,
    "100 000": 100_000,
    "1.000.000": 1_000_000,
    "1,000,000": 1_000_000,
    "1,00,000": 100_000,
    "1e5": 100_000,
    "1E+3": 1000,
    "2.5e3": 2500,
    "2,5e3": 2500,
    "1×10^4": 10_000,
    "99999999999": 99_999_999_999,
    "\u0661\u0660\u066c\u0660\u0660\u0660": 10_000,
    "\uff11\uff12": 12,
}


@pytest.mark.parametrize(("text", "number"), WHOLE_NUMBERS.items())
def test_in_a_whole_number_groups_of_three_are_thousands_in_every_country(text: str, number: int) -> None:
    assert parse_whole_number(text) == number


NO_WHOLE_NUMBERS = (
    *("", " ", "-", "1.5", "1,5", "5.0", "0.500", "10,0000", "1.00", "1e-3", "1.2345e3", "abc", "1e"),
    *("1..000", "0x10", "1_000", "nan", "inf", "1e999", "9" * 10_000, "1.000,5", "--1", "1 2"),
)


@pytest.mark.parametrize("text", NO_WHOLE_NUMBERS)
def test_what_is_no_whole_number_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^[^\n]+\.$") as refused:
        parse_whole_number(text)
    assert any(word in str(refused.value) for word in ("missing", "not a", "too large"))
