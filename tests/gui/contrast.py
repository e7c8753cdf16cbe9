"""How well two colours can be told apart, of WCAG 2."""

from PySide6.QtGui import QColor


def luminance(colour: QColor) -> float:
    """Of WCAG 2: how bright a colour is to the eye."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor | str, second: QColor | str) -> float:
    """Of WCAG 2: 1 for the same colour, 21 for black on white."""
    dark, light = sorted((luminance(QColor(first)), luminance(QColor(second))))
    return (light + 0.05) / (dark + 0.05)
