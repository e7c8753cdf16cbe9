"""Somebody else's text inside one of our sentences: short, on one line, and in quotation marks."""

from nn_desktop.core.translation import tr

_MOST_CHARACTERS = 40


def quoted(text: str) -> str:
    """Return `text` in quotation marks, fit to be shown.

    What comes from a file may be a megabyte long or full of line breaks and invisible characters. A
    message shows the start of it, and those characters by their names in Python.
    """
    start = text[:_MOST_CHARACTERS]
    safe = "".join(character if character.isprintable() else ascii(character)[1:-1] for character in start)
    return tr('"{text}"').format(text=f"{safe}…" if len(text) > _MOST_CHARACTERS else safe)
