"""Rows from files, as spreadsheets, programs and people in all countries write them.

Reading is all or nothing: either every row is right, or an exception says what is wrong in which line.
This is about files; how their text is understood is in `core/rows`.
"""

from nn_desktop.core.files.utf_16 import is_utf_16
from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.values import ReadRows, RowsError
from nn_desktop.core.translation import tr


class CsvError(Exception):
    """A file is refused. The message is for people and may have several lines.

    Attributes:
        refusal: what is wrong, with an offer if there is one.
    """

    def __init__(self, name: str, refusal: RowsError) -> None:
        self.refusal = refusal
        last = tr("Nothing has been changed.")
        if not refusal.offer:
            last = tr("Correct this and try again. Nothing has been changed.")
        super().__init__("\n".join([tr("{name} was not imported.").format(name=name), str(refusal), last]))


def rows_from_file(data: bytes, name: str) -> ReadRows:
    """Return the rows of a file.

    Args:
        data: all of it; whoever reads it asks first for its size (`LARGEST_FILE_BYTES`).
        name: what messages call it.

    Raises:
        CsvError: a row is wrong, there is none, there are too many, or it is not certain what they mean.
    """
    try:
        rows = read_rows(_decoded(data))
    except RowsError as refusal:
        raise CsvError(name, refusal) from None
    if not rows.are_rows:
        problem = tr("A file needs whole rows: three inputs and a target.")
        raise CsvError(name, RowsError([f"{rows.said} {problem}"]))
    return rows


def _decoded(data: bytes) -> str:
    if is_utf_16(data):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # An old Windows file. Its letters may come out wrong, but they are not in the numbers.
        return data.decode("latin-1")
