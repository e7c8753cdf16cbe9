"""The rows of a document as text, and back: by far the longest part of a file with a long table.

One row is one line. A file that looks as this program writes it is read piece by piece, so that other
threads, the window's above all, can go on between two pieces. Python's own JSON reader would keep them
waiting until it has read the whole file. What looks different is left to it.
"""

import re
import secrets
from collections.abc import Iterator

from nn_desktop.core.files.limits import MOST_ROWS, numbers_table, training_set_from_table
from nn_desktop.core.files.number_input import exact_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.training_set import TrainingSet

_KEY = b'"rows": [\n'
_END = b"\n  ]"
# As JSON has them, but for -0, which is a whole number there and so has no sign.
_NUMBER = rb"(?!-0\])-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,4})?"
_LINES = re.compile(rb"(?:    \[[01], [01], [01], " + _NUMBER + rb"\],\n)*")
_BYTES_AT_ONCE = 2**13


def rows_to_text(rows: TrainingSet) -> str:
    """Return the rows as a list in JSON, one row on each line."""
    if not len(rows):
        return "[]"
    starts = [f"    [{first}, {second}, {third}, " for first, second, third in CORNERS]
    targets = map(exact_text, rows.targets.tolist())
    lines = [
        f"{starts[corner]}{target}]" for corner, target in zip(rows.corners().tolist(), targets, strict=True)
    ]
    return "[\n" + ",\n".join(lines) + "\n  ]"


def rows_taken_out(data: bytes) -> tuple[bytes, str, TrainingSet] | None:
    """Return a file without its rows, the text that stands there now, and the rows.

    Whether they are the document's, and not of something inside it, is seen by where the text ends up:
    nobody who made the file could know it.

    Returns:
        None if the file is not as this program writes it, or if a row is not valid.
    """
    start = data.find(_KEY) + len(_KEY)
    end = data.find(_END, start)
    # A second key of that name might be the right one.
    if start < len(_KEY) or end < 0 or data.count(b'"rows"') != 1:
        return None
    if data.count(b"\n", start, end) >= MOST_ROWS:
        return None
    numbers = []
    # The last row has no comma.
    for piece in _pieces(data[start:end] + b",\n"):
        if not _LINES.fullmatch(piece):
            return None
        numbers.append(piece.replace(b"    [", b"").replace(b"],", b"").decode("ascii"))
    rows = training_set_from_table(numbers_table("".join(numbers), ","))
    if rows is None:
        return None
    stand_in = secrets.token_hex()
    return data[: start - 2] + f'"{stand_in}"'.encode("ascii") + data[end + len(_END) :], stand_in, rows


def _pieces(data: bytes) -> Iterator[bytes]:
    """Yield the data in pieces that end where lines do."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _BYTES_AT_ONCE) + 1 or len(data)
        yield data[start:end]
        start = end
