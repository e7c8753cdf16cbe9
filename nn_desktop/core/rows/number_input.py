"""Numbers as people write them, in any country.

A number may be typed into a cell, pasted from a spreadsheet or read from a CSV file, and it may come
from a Germany that writes 0,5, an England that writes 1,000.5 or an Egypt with digits of its own. All
of that is a number here, whatever the language of this program is set to: nobody should get 5 for
having typed 0.5.
"""

import re
import unicodedata
from math import isfinite, nan

from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.translation import MINUS, plain_number, tr

_SPACES = " \u00a0\u2007\u2008\u2009\u202f"
_APOSTROPHES = "'\u2019"
_DECIMAL_SEPARATORS = "\u066b.,"

# What stands for the same thing elsewhere. Arabic's own thousands separator cannot be mistaken for
# anything else, so it becomes a space; its own decimal separator stays what it is.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d", "-"),
        "\uff0b": "+",
        **dict.fromkeys(_SPACES + _APOSTROPHES + "\u066c", " "),
        "\u060c": ",",
    }
)
# As this program writes it, 6.3×10⁻⁵: the ten, and its exponent.
_POWER = re.compile("10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$")
_SUPERSCRIPTS = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹", "-+0123456789")
# e, times ten to the power of, and the Arabic word for exponent in its two spellings.
_EXPONENT = re.compile("(?:[eE]|(?:^| ?[×·] ?)10\\^|\u0627\u0633|\u0623\u0633)([+-]?[0-9]+)$")
# Thousands come in threes; in India the groups before the last one have two digits.
_GROUPED = {
    separator: re.compile(rf"[1-9][0-9]{{0,2}}(?:[{separator}][0-9]{{2,3}})*[{separator}][0-9]{{3}}")
    for separator in ",. "
}
_AS_IN_PYTHON = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DIGITS = re.compile(r"[0-9]+")
_TWO_MEANINGS = re.compile("[+\u2212-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
# Python refuses to read endless ones as whole numbers.
_MOST_DIGITS = 300


def parse_number(text: str) -> float:
    """Return the number that `text` says.

    Accepted are a decimal point or comma, `1e-3`, `6.3×10⁻⁵`, any Unicode minus, any Unicode digits, Arabic
    separators, spaces around it, and thousands separators where there is no doubt about them:
    `1,000.5`, `1.000,5`, `1 000`, `1’000`, `1,000,000`.

    A single comma is a decimal comma, just as a single point is a decimal point. So `1,000` is 1, as
    it is for half of the world, and not 1000: a target is far more often 0,5 than a thousand.

    Raises:
        ValueError: it is not a finite number, with a sentence that says so. Also refused is what only
            programmers write: `nan`, `inf`, `0x1`, `1_000`.
    """
    # Most numbers look like this, and a long table has millions.
    if _AS_IN_PYTHON.fullmatch(text) and isfinite(number := float(text)):
        return number
    plain = _plain(text)
    if not plain:
        raise ValueError(tr("The number is missing. Write a number such as 0.5 or −2."))
    written = _as_python_writes_it(plain)
    if written is None:
        raise ValueError(
            tr("{text} is not a number. Write a number such as 0.5 or −2.").format(text=quoted(text.strip()))
        )
    number = float(written)
    if not isfinite(number):
        raise ValueError(tr("{text} is too large. Write a smaller number.").format(text=quoted(text.strip())))
    return number


def parse_whole_number(text: str, example: int = 1000) -> int:
    """Return the whole number that `text` says.

    Where nobody writes decimals, groups of three digits are thousands in every country: `50.000`, `50,000`,
    `50 000` and `5e4` are all fifty thousand.

    Args:
        text: with spaces around it or not.
        example: a number that can be recommended in its place.

    Raises:
        ValueError: it is not a whole number, with a sentence that says so.
    """
    plain = _plain(text)
    if not plain:
        text = tr("The number is missing. Write a whole number such as {example}.")
        raise ValueError(text.format(example=example))
    sign, body = _sign_and_body(plain)
    if any(grouped.fullmatch(body) for grouped in _GROUPED.values()):
        body = re.sub("[., ]", "", body)
    if _DIGITS.fullmatch(body) and len(body) <= _MOST_DIGITS:
        return int(f"{sign}{body}")
    is_written_out = not _EXPONENT.search(body)
    # Of what is no number at all, parse_number would say to write one such as 0.5.
    number = nan if _as_python_writes_it(plain) is None else parse_number(text)
    if not number.is_integer() or (is_written_out and not _DIGITS.fullmatch(body)):
        sentence = tr("{text} is not a whole number. Write one such as {example}.")
        raise ValueError(sentence.format(text=quoted(text.strip()), example=example))
    return int(number)


def is_number(text: str) -> bool:
    """Whether `parse_number` takes a text."""
    try:
        parse_number(text)
    except ValueError:
        return False
    return True


def is_ambiguous(text: str) -> bool:
    """Whether a number may be meant as another one: 1.500 and 1,500 are thousands for half of the world."""
    return _TWO_MEANINGS.fullmatch(text.strip()) is not None


def thousands_sign(text: str) -> str:
    """Return the sign that can only part thousands in a number, or in those beside it; "" if none is sure.

    It is the comma of 1,500.5, the point of 1.234.567, and the point beside 0,5.
    """
    signs: list[str] = re.findall("[.,]", text)
    if len(signs) > 1:
        return signs[0]
    if signs and not is_ambiguous(text):
        return "," if signs == ["."] else "."
    return ""


def reading_text(text: str) -> str:
    """Return in a sentence what a number with two meanings was read as; "" if it has only one."""
    if not is_ambiguous(text):
        return ""
    return tr("{text} was read as {number}, not as {other}.").format(
        text=text.strip().replace("-", MINUS),
        number=plain_number(parse_number(text)),
        other=re.sub("[.,]", "", text.strip()).replace("-", MINUS),
    )


def exact_text(number: float) -> str:
    """Return the shortest text that means exactly `number`, to the last bit: 0, 0.5, 1e-07, -0.0."""
    text = repr(float(number))
    return text[:-2] if text.endswith(".0") and text != "-0.0" else text


def _plain(text: str) -> str:
    """Return `text` with ASCII digits, signs and spaces, and without anything invisible."""
    if text.isascii():
        return text.strip().translate(_PLAIN)
    # "Cf" are the marks that tell right-to-left writing where a number starts.
    seen = "".join(character for character in text if unicodedata.category(character) != "Cf")
    digits = "".join(
        str(unicodedata.decimal(character, character)) for character in seen.strip().translate(_PLAIN)
    )
    return _POWER.sub(lambda power: f"10^{power[1].translate(_SUPERSCRIPTS)}", digits.strip())


def _sign_and_body(plain: str) -> tuple[str, str]:
    sign = plain[0] if plain[0] in "+-" else ""
    return sign, plain[len(sign) :].lstrip()


def _as_python_writes_it(plain: str) -> str | None:
    """Return `plain` as `float` reads it, or None if it is not a number."""
    sign, body = _sign_and_body(plain)
    exponent = _EXPONENT.search(body)
    if exponent:
        # 10⁻⁵ alone means 1×10⁻⁵.
        body = body[: exponent.start()] or ("1" if exponent.group().startswith("10") else "")
    body = _without_separators(body)
    if not body:
        return None
    return f"{sign}{body}e{exponent.group(1) if exponent else 0}"


def _without_separators(body: str) -> str:
    """Return unsigned digits with at most a decimal point between them; "" if they are none."""
    decimal = _decimal_separator(body)
    whole, _, fraction = body.partition(decimal) if decimal else (body, "", "")
    if fraction and not _DIGITS.fullmatch(fraction):
        return ""
    thousands = [separator for separator, grouped in _GROUPED.items() if grouped.fullmatch(whole)]
    if thousands:
        whole = whole.replace(thousands[0], "")
    elif whole and not _DIGITS.fullmatch(whole):
        return ""
    return f"{whole or 0}.{fraction or 0}" if whole or fraction else ""


def _decimal_separator(body: str) -> str:
    """Return which is the decimal separator, "" if none is: the last one, if it occurs only once."""
    last = max(_DECIMAL_SEPARATORS, key=body.rfind)
    return last if body.count(last) == 1 else ""
