"""The one door through which every text and every number for people goes.

The core speaks plain English and knows nothing of Qt. The program that shows its sentences installs a
translator and the signs of numbers at its start, and others when another language is chosen; the console
and the tests leave both as they are.

`packaging/translations.py` finds the texts by reading the source. So `tr` and `tr_later` take a text in
quotation marks and nothing else, and what comes from elsewhere goes to `tr_now`.
"""

import re
from collections.abc import Callable, Mapping
from math import isfinite, isnan

MINUS = "−"
"""In front of every negative number that a person sees. The hyphen is for programs and files."""
_EXPONENT = re.compile(r"(?P<digits>.*)e(?P<exponent>[+-]?[0-9]+)")
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class _Door:
    """Holds the translator, so that nobody needs a global statement."""

    translate: Callable[[str], str] = staticmethod(str)
    signs: dict[int, str] = {}  # noqa: RUF012 - replaced whole, never changed


def install_translator(translate: Callable[[str], str]) -> None:
    """Send every text through `translate` from now on."""
    _Door.translate = staticmethod(translate)


def install_number_signs(signs: Mapping[str, str]) -> None:
    """Write numbers with other signs from now on: what stands there for ".", "," and each digit."""
    _Door.signs = str.maketrans(dict(signs))


def tr(text: str) -> str:
    """Return `text` in the language of the person in front of the program.

    Placeholders are named and filled in after translating: `tr("Row {number}").format(number=3)`.
    """
    return _Door.translate(text)


def tr_later(text: str) -> str:
    """Return `text` as it is. It will be shown much later, perhaps in another language, by `tr_now`."""
    return text


def tr_now(text: str) -> str:
    """Translate a text that went through `tr_later`, or that stands in an example's file.

    A text that nobody has translated, such as what somebody wrote into a file, comes back unchanged.
    """
    return _Door.translate(text) if text else text


def local_number(number: str) -> str:
    """Return a number that Python has written as people write it: "−1,000.5", and "6.3×10⁻⁵" for "6.3e-05".

    All numbers that a person sees come through here, so that they look alike everywhere.
    """
    power = _EXPONENT.fullmatch(number)
    if power is None:
        return number.translate(_Door.signs).replace("-", MINUS)
    exponent = str(int(power["exponent"])).translate(_SUPERSCRIPTS)
    # Nobody writes 1×10⁻⁵.
    is_one = power["digits"] in {"1", "-1", "+1"}
    factor = power["digits"].removesuffix("1") if is_one else f"{power['digits']}×"
    return f"{factor}10".translate(_Door.signs).replace("-", MINUS) + exponent


def plain_number(number: float) -> str:
    """Return the shortest text that means exactly `number`: 0.5, 1, −2, 10⁻⁷."""
    if isinstance(number, int):
        return local_number(str(number))
    if not isfinite(number):
        return "?" if isnan(number) else "∞" if number > 0 else f"{MINUS}∞"
    # Plus 0.0, because nobody wants to read -0.
    return local_number(repr(float(number) + 0.0).removesuffix(".0"))


def printable(text: str) -> str:
    """Return a text with line breaks and other invisible characters by their names in Python."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def count_text(count: int) -> str:
    """Return a whole number in the person's language, in groups of three digits."""
    return local_number(f"{count:,}")
