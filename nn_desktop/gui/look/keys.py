"""Keys that are no entries of a menu. Those of menus are in `menus.py`, letters for Alt in `mnemonics.py`.

Each part that takes keys of its own has a table of them beside the code.
"""

from typing import NamedTuple


class Key(NamedTuple):
    """A key, or several, and what they do there; both go through `tr_now` before they are shown."""

    keys: str
    text: str
