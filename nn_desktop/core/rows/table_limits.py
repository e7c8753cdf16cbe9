"""How many rows a table may have, and how wide it is: what documents, files and the clipboard share."""

from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.translation import count_text, tr

COLUMNS = INPUTS + 1
# There are eight different questions; nobody types so many rows, and everything is read and shown at once.
MOST_ROWS = 20_000
# Many times what so many rows take, in a document or as CSV. Whoever reads a file asks for its size first.
LARGEST_FILE_BYTES = 16 * 2**20


def check_rows_count(rows: int) -> None:
    """Refuse a table that would be too long, before anything is changed.

    Raises:
        ValueError: with a sentence that says how many rows there would be, and how many may.
    """
    if rows > MOST_ROWS:
        raise ValueError(
            tr("A table has at most {limit} rows; this would make {rows}.").format(
                limit=count_text(MOST_ROWS), rows=count_text(rows)
            )
        )
