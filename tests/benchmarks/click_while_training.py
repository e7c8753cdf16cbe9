"""How long a click waits while the window trains, 99th percentile."""

import numpy as np

from figures import Figure, tell
from hands import Clicks, Hands, until, with_window

FEW, MANY = 10_000, 200_000


def wait(hands: Hands, iterations: int, trainings: int) -> float:
    """Train some times, and return the 99th percentile in milliseconds."""
    clicks = Clicks()
    for _ in range(trainings):
        hands.start_anew(iterations)
        hands.click("trainButton")
        clicks.start()
        until(lambda: not hands.is_training(), "the end of the training")
        clicks.stop()
    return float(np.percentile(clicks.waits, 99))


def measure(hands: Hands) -> None:
    hands.train(FEW)
    what = "a click's wait while training {:,} iterations, 99th percentile"
    tell(
        Figure(what.format(FEW), wait(hands, FEW, 10), "ms", at_most=50),
        Figure(what.format(MANY), wait(hands, MANY, 3), "ms", at_most=50),
    )


with_window(measure)
