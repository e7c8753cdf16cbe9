"""How well two colours can be told apart, of WCAG 2, and in which appearances that has to be."""

from collections.abc import Iterable
from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from nn_desktop.gui.look.colours import DARK, HIGH_CONTRAST, LIGHT
from nn_desktop.gui.look.theme import Appearance

COLOURS = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.CONTRAST: HIGH_CONTRAST}
every_appearance = pytest.mark.parametrize(
    ("appearance", "chosen"), COLOURS.items(), ids=[each.value for each in COLOURS]
)
every_colours = pytest.mark.parametrize("chosen", COLOURS.values(), ids=[each.value for each in COLOURS])


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


def strongest(image: QImage, places: Iterable[QPoint], ground: QColor | str) -> float:
    """Of some pixels, how well the one that stands out most can be told from a ground."""
    return max(contrast(image.pixelColor(place), ground) for place in places)


def grounds(image: QImage) -> set[str]:
    """The colours that cover most of a picture."""
    counts: dict[str, int] = {}
    for x, y in product(range(0, image.width(), 7), range(0, image.height(), 7)):
        name = image.pixelColor(x, y).name()
        counts[name] = counts.get(name, 0) + 1
    return {name for name, count in counts.items() if count > 0.02 * sum(counts.values())}
