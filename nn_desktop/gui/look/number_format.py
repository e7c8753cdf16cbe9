"""Numbers as they are shown: in the user's own language, and never with more digits than are true."""

from math import isfinite

from PySide6.QtCore import QLocale

_LARGE = 1e5
_SMALL = 1e-4
# Below the first of each pair so many decimals leave five digits and the point.
_NARROW_DECIMALS = ((9.99995, 4), (99.9995, 3), (999.995, 2), (99_999.5, 0))
# Which way to write is marked in some countries' numbers. In a column each would count as a character.
_WITHOUT_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))
_ZEROS = str.maketrans("123456789", "000000000")


class _Kept:
    """The locale, and the same with the options that are wanted. Making one takes as long as using it."""

    default: QLocale | None = None
    shown = QLocale.c()


def _locale() -> QLocale:
    default = QLocale()
    if _Kept.default is None or default != _Kept.default:
        # The C locale would leave the groups of digits out.
        _Kept.default, _Kept.shown = default, QLocale(default)
        _Kept.shown.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return _Kept.shown


def fixed(value: float, decimals: int, *, sign: bool = False) -> str:
    """Return `value` with so many decimals; very large and very small ones as powers of ten."""
    if not isfinite(value):
        return {"inf": "∞", "-inf": "-∞"}.get(str(value), "?")
    text = _power_of_ten(value, 3) if abs(value) >= _LARGE else _locale().toString(value, "f", decimals)
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
                return fixed(value, decimals, sign=sign).translate(_WITHOUT_MARKS)
    # 6.2e-5, but 6e-12.
    exponent = int(f"{value:.1e}".split("e")[1])
    text = _power_of_ten(value, 1 if abs(exponent) < 10 else 0)
    return (f"+{text}" if sign and value >= 0 else text).translate(_WITHOUT_MARKS)


def power_of_ten(value: float) -> str:
    """Return a finite number with one digit and its sign, in as little room as can be: +3e5."""
    return ("+" if value >= 0 else "") + _power_of_ten(value, 0)


def _power_of_ten(value: float, decimals: int) -> str:
    """As programs write it, but without the zeros in the exponent. Other countries' ways need much room."""
    digits, exponent = f"{value:.{decimals}e}".split("e")
    locale = _locale()
    return f"{locale.toString(float(digits), 'f', decimals)}e{locale.toString(int(exponent))}"


def plain(value: float) -> str:
    """Return `value` in the shortest form that means exactly it: 0.5, 1, 0.1."""
    if not isfinite(value):
        return fixed(value, 0)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if value == int(value) and abs(value) < 1e15:
        return locale.toString(int(value))
    digits = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
    return locale.toString(value, "g", digits)


def with_zeros(text: str) -> str:
    """Return `text` with 0 for each digit: as wide, so that what is measured by it stands still."""
    return text.translate(_ZEROS)


def count(value: int) -> str:
    """Return a whole number, in groups of three digits."""
    return _locale().toString(value)
