"""The colours of the window. Nothing else names a colour.

Two colours mean something: blue is positive and close to 1, orange is negative and close to 0. Colour-blind
eyes tell them apart. But they are equally bright, so a sign, a number or a dashed line always says it too.
Greys mean nothing.
"""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

# Of WCAG 2, for text.
_LEAST_CONTRAST = 4.5


class Colours(NamedTuple):
    """The colours of one appearance.

    Attributes:
        window: behind the panels.
        panel: a panel's ground, the plot's too.
        line: borders and the plot's grid.
        edge: borders of what can be clicked and would not be seen without one, and handles.
        text: what is read.
        muted: what is read second.
        positive: blue. Positive weights, answers close to 1, the main button.
        negative: orange. Negative weights, answers close to 0, the cursor.
        on_colour: text on either of them.
        field: where something is typed.
        marked: behind what is chosen.
        warning: behind rows that a message speaks of.
        focus: the ring around what has the focus.
    """

    window: str
    panel: str
    line: str
    edge: str
    text: str
    muted: str
    positive: str
    negative: str
    on_colour: str
    field: str
    marked: str
    warning: str
    focus: str

    def for_answer(self, answer: float) -> QColor:
        """Return the colour of an answer: from orange at 0 through the panel's grey to blue at 1."""
        distance = min(1.0, max(-1.0, 2 * answer - 1))
        strong = self.positive if distance >= 0 else self.negative
        return mixed(QColor(self.line), QColor(strong), abs(distance))

    def for_answer_text(self, answer: float) -> QColor:
        """Return the colour of an answer that is written: dark enough to be read at 0.5 too."""
        distance = min(1.0, max(-1.0, 2 * answer - 1))
        strong = self.positive if distance >= 0 else self.negative
        return mixed(QColor(self.text), QColor(strong), min(1.0, 1.5 * abs(distance)))

    def readable_on(self, ground: int) -> str:
        """Return the colour of text on one of `for_answer`, given as `QColor.rgb`.

        Between grey and blue there are grounds on which none of ours can be read: there it is black or white.
        """
        below = _luminance(QColor(ground))
        for candidate in (self.on_colour, self.text):
            dark, light = sorted((below, _luminance(QColor(candidate))))
            if (light + 0.05) / (dark + 0.05) >= _LEAST_CONTRAST:
                return candidate
        return "#000000" if (below + 0.05) ** 2 > 0.05 * 1.05 else "#ffffff"


LIGHT = Colours(
    window="#f1f4f7",
    panel="#ffffff",
    line="#d9dfe6",
    edge="#7d8793",
    text="#1c2530",
    muted="#566371",
    positive="#2a6bb0",
    negative="#b8520f",
    on_colour="#ffffff",
    field="#ffffff",
    marked="#dcebfa",
    warning="#fbe9dc",
    focus="#1c2530",
)
DARK = Colours(
    window="#11161c",
    panel="#1c232b",
    line="#37424e",
    edge="#74808d",
    text="#e8edf2",
    muted="#a3b0bd",
    positive="#62b1ea",
    negative="#f2a85a",
    on_colour="#10151a",
    field="#141a21",
    marked="#20384d",
    warning="#43301d",
    focus="#e8edf2",
)
HIGH_CONTRAST = Colours(
    window="#000000",
    panel="#000000",
    line="#6a6a6a",
    edge="#b8b8b8",
    text="#ffffff",
    muted="#e0e0e0",
    positive="#70ccff",
    negative="#ffb84d",
    on_colour="#000000",
    field="#000000",
    marked="#1560a8",
    warning="#7a3d00",
    focus="#ffff00",
)


def _luminance(colour: QColor) -> float:
    """How bright a colour is to the eye, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour between two: `first` at share 0, `second` at share 1."""

    def between(start: int, end: int) -> int:
        return round(start + (end - start) * share)

    return QColor(
        between(first.red(), second.red()),
        between(first.green(), second.green()),
        between(first.blue(), second.blue()),
    )


def colours(widget: QWidget) -> Colours:
    """Return the colours that `widget` is shown in now."""
    if widget.palette().color(QPalette.ColorRole.Window) == QColor(HIGH_CONTRAST.window):
        return HIGH_CONTRAST
    return DARK if lightness(widget.palette()) < 128 else LIGHT


def lightness(palette: QPalette) -> int:
    """Return how light a window is, 0 to 255."""
    return palette.color(QPalette.ColorRole.Window).lightness()
