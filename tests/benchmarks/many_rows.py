"""20,000 rows pasted, opened and undone: from the key press until the table is painted."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication

from figures import Figure, tell
from hands import Hands, Painting, pause, with_window

ROWS = 20_000
GOAL_SECONDS = 0.3


def seconds(hands: Hands, do: Callable[[], object], rows: int) -> float:
    """Do something, and return how long it takes until so many rows are painted."""
    pause(1000)
    painting = Painting(hands.table.viewport(), lambda: hands.table.model().rowCount() == rows)
    start = perf_counter()
    do()
    return painting.wait() - start


def open_file(path: Path) -> None:
    """As the desktop asks for it when a document is double-clicked."""
    application = QCoreApplication.instance()
    assert application is not None
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(path))))


def measure(hands: Hands) -> None:
    cells = np.random.RandomState(7).randint(0, 2, (ROWS, 4)).tolist()
    QGuiApplication.clipboard().setText("".join("\t".join(map(str, row)) + "\n" for row in cells))
    hands.go_to_cell(0, 0)
    pasted = seconds(hands, lambda: hands.choose("pasteAction"), ROWS)
    undone = seconds(hands, lambda: hands.choose("undoAction"), 4)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rows.nnd")
        path.write_text(json.dumps({"format": "nn-desktop", "version": 1, "rows": cells}), encoding="utf-8")
        opened = seconds(hands, lambda: open_file(path), ROWS)
    tell(
        *(
            Figure(f"{ROWS:,} rows {what}", time, "s", at_most=GOAL_SECONDS)
            for what, time in (("pasted", pasted), ("opened", opened), ("undone", undone))
        )
    )


with_window(measure)
