"""Numbers as they are shown: in one notation everywhere, and never with more digits than are true.

A number is written out down to 0.0001. What is smaller, and what is very large, is a power of ten: 6.3×10⁻⁵.
What is not 0 never looks like 0, but where there is room for nothing else (`rounded`). `local_number` gives
the minus sign and the person's own signs.
"""

from decimal import Decimal
from math import isfinite

from nn_desktop.core.translation import count_text, local_number, plain_number

_LARGE = 1e5
_SMALL = 1e-4
# So many decimals show a digit of every number that is written out.
_ENOUGH_DECIMALS = 4
# Below the first of each pair so many decimals leave five digits and the point.
_NARROW_DECIMALS = ((9.99995, 4), (99.9995, 3), (999.995, 2), (99_999.5, 0))
_ZEROS = str.maketrans("123456789¹²³⁴⁵⁶⁷⁸⁹", "0" * 9 + "⁰" * 9)


def fixed(value: float, decimals: int, *, sign: bool = False) -> str:
    """Return `value` with so many decimals, three at least; very large and small ones as powers of ten."""
    if not isfinite(value):
        return plain_number(value)
    size = abs(value)
    if value and not _SMALL <= size < _LARGE:
        text = _power_of_ten(value, 3 if size >= _LARGE or decimals > _ENOUGH_DECIMALS else 1)
        return f"+{text}" if sign and value > 0 else text
    return rounded(value, decimals if round(value, decimals) or not value else _ENOUGH_DECIMALS, sign=sign)


def rounded(value: float, decimals: int, *, sign: bool = False) -> str:
    """Return `value` with so many decimals, 0.00 perhaps, where there is no room for more."""
    if not isfinite(value) or abs(value) >= _LARGE:
        return fixed(value, decimals, sign=sign)
    near = round(value, decimals) + 0.0
    text = local_number(f"{near:,.{decimals}f}")
    return f"+{text}" if sign and near >= 0 else text


def exactly(value: Decimal) -> str:
    """Return `value` with its sign and all the digits that it has been rounded to."""
    is_power = value and not _SMALL <= abs(value) < _LARGE
    return ("+" if value >= 0 else "") + local_number(
        f"{value:e}" if is_power else f"{value:,f}" if value else "0"
    )


def answer(value: float) -> str:
    """Return an answer as the workshop prints it: eight decimals."""
    return fixed(value, 8)


def weight(value: float) -> str:
    """Return a weight for a picture, with its sign."""
    return fixed(value, 3, sign=True)


def loss(value: float) -> str:
    """Return a loss with three significant digits."""
    if value and isfinite(value) and not _SMALL <= abs(value) < _LARGE:
        return _power_of_ten(value, 2)
    return plain(float(f"{value:.3g}"))


def narrow(value: float, *, sign: bool = False) -> str:
    """Return `value` in seven characters: four decimals, or fewer of a large one.

    One that is too small for four decimals, or that is too long without any, is a power of ten.
    """
    if not isfinite(value):
        return fixed(value, 0, sign=sign)
    size = abs(value)
    if size >= _SMALL or value == 0:
        for limit, decimals in _NARROW_DECIMALS:
            if size < limit:
                return rounded(value, decimals, sign=sign)
    text = _power_of_ten(value, 0)
    return f"+{text}" if sign and value >= 0 else text


def power_of_ten(value: float) -> str:
    """Return a finite number with one digit and its sign, in as little room as can be: +3×10⁵."""
    return ("+" if value >= 0 else "") + _power_of_ten(value, 0)


def _power_of_ten(value: float, decimals: int) -> str:
    return local_number(f"{value:.{decimals}e}")


def plain(value: float) -> str:
    """Return `value` in the shortest form that means exactly it: 0.5, 1, 0.1."""
    return plain_number(value)


def with_zeros(text: str) -> str:
    """Return `text` with 0 for each digit: as wide, so that what is measured by it stands still."""
    return text.translate(_ZEROS)


def count(value: int) -> str:
    """Return a whole number, in groups of three digits."""
    return count_text(value)
