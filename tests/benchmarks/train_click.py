"""From the click on Train to the painted answer, against the workshop's own loop without a window."""

from statistics import median
from time import perf_counter

from figures import Figure, tell
from hands import Hands, Painting, with_window
from workshop import QUESTION, trained

TURNS = 2


def seconds(hands: Hands, iterations: int, expected: float) -> float:
    """Train the workshop from the start, and return how long it took until this answer was painted."""
    hands.start_anew(iterations)
    painting = Painting(hands.answer, lambda: hands.answers(expected))
    start = perf_counter()
    hands.click("trainButton")
    return painting.wait() - start


def ratio(hands: Hands, iterations: int) -> float:
    """In turns; each training is compared with the mean of the loops before and after it."""
    ratios = []
    network, before = trained(iterations)
    expected = float(network.think(QUESTION)[0, 0])
    for _ in range(TURNS):
        window = seconds(hands, iterations, expected)
        after = trained(iterations)[1]
        ratios.append(2 * window / (before + after))
        before = after
    return median(ratios)


def measure(hands: Hands) -> None:
    hands.train(10_000)  # the first loads what comes last
    what = "click on Train to painted answer, {:,} iterations, against the workshop's loop without a window"
    tell(
        Figure(what.format(10_000), ratio(hands, 10_000), "times", at_most=1.0),
        Figure(what.format(200_000), ratio(hands, 200_000), "times", at_most=0.85),
    )


with_window(measure)
