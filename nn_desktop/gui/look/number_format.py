"""Numbers as they are shown: with the person's own signs, and never with more digits than are true."""

from math import isfinite

from nn_desktop.core.files.number_input import exact_text
from nn_desktop.core.translation import count_text, local_number

_LARGE = 1e5
_SMALL = 1e-4
# Below the first of each pair so many decimals leave five digits and the point.
_NARROW_DECIMALS = ((9.99995, 4), (99.9995, 3), (999.995, 2), (99_999.5, 0))
_ZEROS = str.maketrans("123456789", "000000000")


def fixed(value: float, decimals: int, *, sign: bool = False) -> str:
    """Return `value` with so many decimals; very large and very small ones as powers of ten."""
    if not isfinite(value):
        return {"inf": "∞", "-inf": "-∞"}.get(str(value), "?")
    text = _power_of_ten(value, 3) if abs(value) >= _LARGE else local_number(f"{value:,.{decimals}f}")
    return f"+{text}" if sign and value >= 0 else text


def answer(value: float) -> str:
    """Return an answer as the workshop prints it: eight decimals."""
    return fixed(value, 8)


def short_answer(value: float) -> str:
    """Return an answer for a table cell: four decimals."""
    return fixed(value, 4)


def weight(value: float) -> str:
    """Return a weight for a picture, with its sign."""
    return fixed(value, 3, sign=True)


def loss(value: float) -> str:
    """Return a loss with three significant digits."""
    if value and isfinite(value) and not _SMALL <= abs(value) < _LARGE:
        return _power_of_ten(value, 2)
    return plain(float(f"{value:.3g}")) if isfinite(value) else fixed(value, 3)


def narrow(value: float, *, sign: bool = False) -> str:
    """Return `value` in seven characters: four decimals, or fewer of a large one.

    One that is too small for four decimals, or that is too long without any, is written as a power of ten.
    """
    if not isfinite(value):
        return fixed(value, 0, sign=sign)
    size = abs(value)
    if size >= _SMALL or value == 0:
        for limit, decimals in _NARROW_DECIMALS:
            if size < limit:
                return fixed(value, decimals, sign=sign)
    # 6.2e-5, but 6e-12.
    exponent = int(f"{value:.1e}".split("e")[1])
    text = _power_of_ten(value, 1 if abs(exponent) < 10 else 0)
    return f"+{text}" if sign and value >= 0 else text


def power_of_ten(value: float) -> str:
    """Return a finite number with one digit and its sign, in as little room as can be: +3e5."""
    return ("+" if value >= 0 else "") + _power_of_ten(value, 0)


def _power_of_ten(value: float, decimals: int) -> str:
    """As programs write it, but without the zeros in the exponent. Other countries' ways need much room."""
    digits, exponent = f"{value:.{decimals}e}".split("e")
    return local_number(f"{digits}e{int(exponent)}")


def plain(value: float) -> str:
    """Return `value` in the shortest form that means exactly it: 0.5, 1, 0.1."""
    # Plus 0.0, because nobody wants to read -0.
    return local_number(exact_text(value + 0.0)) if isfinite(value) else fixed(value, 0)


def with_zeros(text: str) -> str:
    """Return `text` with 0 for each digit: as wide, so that what is measured by it stands still."""
    return text.translate(_ZEROS)


def count(value: int) -> str:
    """Return a whole number, in groups of three digits."""
    return count_text(value)
