"""The letters that are pressed together with Alt: which text gets which.

They are given out, not written into the texts: so no two are the same, whatever language is spoken.
"""

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel


def letter_of(text: str) -> str:
    """Return the letter that a text has, as a capital; "" if none."""
    keys = QKeySequence.mnemonic(text).toString()
    return keys.rpartition("+")[2]


def give_letters(widgets: Iterable[QAbstractButton | QLabel], taken: Iterable[str]) -> None:
    """Mark a letter in the text of each widget, at best the first; none where none is left.

    Args:
        widgets: what is to have one, the most wanted first.
        taken: letters that have another meaning.
    """
    used = {letter.upper() for letter in taken}
    for widget in widgets:
        text = widget.text()
        if letter_of(text):
            used.add(letter_of(text))
            continue
        for place in _places(text):
            if text[place].upper() not in used:
                used.add(text[place].upper())
                widget.setText(f"{text[:place]}&{text[place:]}")
                break


def _places(text: str) -> list[int]:
    """The places of letters that can be typed everywhere: beginnings of words first."""
    letters = [place for place, letter in enumerate(text) if letter.isascii() and letter.isalpha()]
    begins = [place for place in letters if place == 0 or text[place - 1] == " "]
    return begins + [place for place in letters if place not in begins]
