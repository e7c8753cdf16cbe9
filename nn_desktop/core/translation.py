"""The one door through which every text for people goes.

The core speaks plain English and knows nothing of Qt. The program that shows its sentences installs a
translator once, at its start; the console and the tests leave the texts as they are.
"""

from collections.abc import Callable


class _Door:
    """Holds the translator, so that nobody needs a global statement."""

    translate: Callable[[str], str] = staticmethod(str)


def install_translator(translate: Callable[[str], str]) -> None:
    """Send every text through `translate` from now on."""
    _Door.translate = staticmethod(translate)


def tr(text: str) -> str:
    """Return `text` in the language of the person in front of the program.

    Placeholders are named and filled in after translating: `tr("Row {number}").format(number=3)`.
    """
    return _Door.translate(text)
