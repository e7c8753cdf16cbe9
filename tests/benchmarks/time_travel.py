"""Any iteration of a run of ten million on the screen, and the memory that such a run takes."""

import os
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from figures import Figure, tell
from hands import Hands, Painting, pause, with_window

ITERATIONS = 10_000_000
MOVES = 200


def resident_megabytes() -> float:
    """The memory of this process; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def milliseconds_of_moves(hands: Hands) -> list[float]:
    """Click here and there in the plot, and return how long it takes until each place is painted."""
    view = hands.plot.viewport()
    # To and fro between left and right: where the cursor stands already, nothing would be painted anew.
    shares = np.random.RandomState(1).uniform(0.2, 0.5, MOVES)
    shares[1::2] += 0.35
    places = shares * view.width()
    times = []
    for place in places:
        painting = Painting(view)
        start = perf_counter()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(place), view.height() // 2))
        times.append((painting.wait() - start) * 1000)
    return times


def measure(hands: Hands) -> None:
    hands.choose("xLinearAction")
    before = resident_megabytes()
    hands.train(ITERATIONS)
    pause(1000)
    grown = resident_megabytes() - before
    times = milliseconds_of_moves(hands)
    tell(
        Figure(
            f"any iteration of a run of {ITERATIONS:,} on the screen, 99th percentile",
            float(np.percentile(times, 99)),
            "ms",
            at_most=33,
        ),
        Figure(f"memory after {ITERATIONS:,} iterations above that after the start", grown, "MB", at_most=20),
    )


with_window(measure)
