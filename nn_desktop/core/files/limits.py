"""From a table of plain numbers to a training set: what documents, CSV files and the clipboard share."""

from collections.abc import Iterator
from io import StringIO

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.training_set import LARGEST_TARGET, TrainingSet

COLUMNS = INPUTS + 1
# A table that long still scrolls smoothly and is read within two seconds.
MOST_ROWS = 1_000_000
# NumPy reads so many characters in half a millisecond, and as long as that no other thread does anything.
_CHARACTERS_AT_ONCE = 2**12


def numbers_table(text: str, delimiter: str) -> Array:
    """Return the numbers of a text, (lines, columns), blank lines left out.

    Args:
        text: numbers with decimal points; lines end with a line feed, and not all of them are blank.
        delimiter: what stands between two numbers.

    Raises:
        ValueError: something is not a number, or not all lines have as many.
    """
    pieces = [
        np.loadtxt(StringIO(piece), delimiter=delimiter, comments=None, ndmin=2)
        for piece in _pieces(text)
        if piece.strip()
    ]
    return np.concatenate(pieces)


def _pieces(text: str) -> Iterator[str]:
    """Yield the text in pieces that end where lines do."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _CHARACTERS_AT_ONCE) + 1 or len(text)
        yield text[start:end]
        start = end


def training_set_from_table(table: Array) -> TrainingSet | None:
    """Return the training set of `table`, or None if a number in it is not valid.

    It is all or nothing, and it says nothing: whoever read the table knows best how to name the place.

    Args:
        table: (rows, 4): three inputs and a target.
    """
    inputs, targets = table[:, :INPUTS], table[:, INPUTS]
    # nan is not below anything, so it fails here too.
    if not ((inputs == 0) | (inputs == 1)).all() or not (np.abs(targets) <= LARGEST_TARGET).all():
        return None
    return TrainingSet(inputs.astype(np.uint8), targets.copy())
