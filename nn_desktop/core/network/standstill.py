"""Does a run stand still, or swing between a few states?

What an iteration does follows from the weights alone. So a run whose last iteration changed no weight by a
single bit has come to its end, however many iterations follow. And weights that were there before, to the
last bit, come again and again.
"""

from typing import NamedTuple

import numpy as np

from nn_desktop.core.network.history import History

MOST_STATES = 8
# A run swings when so many iterations in a row go to and fro.
_ITERATIONS = 32
# And when it comes back so near to where it was, beside the distance that it goes meanwhile.
_NEAR = 0.01


class Swing(NamedTuple):
    """How a run goes round.

    Attributes:
        states: after so many iterations the weights are where they were; 1 if they stand still.
        is_exact: whether they come back to the last bit, and so for ever. Else they come back nearly.
    """

    states: int
    is_exact: bool


def swing_of(history: History) -> Swing | None:
    """Return how the last iterations of a run went round; None if they did not."""
    weights = history.last_iterations(_ITERATIONS)
    for states in range(1, min(MOST_STATES, len(weights) - 1) + 1):
        if np.array_equal(weights[-1], weights[-1 - states]):
            return Swing(states, is_exact=True)
    if len(weights) <= _ITERATIONS:
        return None
    shortest_step = np.abs(np.diff(weights, axis=0)).max(axis=1).min()
    for states in range(2, MOST_STATES + 1):
        farthest_return = np.abs(weights[states:] - weights[:-states]).max()
        if farthest_return < _NEAR * shortest_step:
            return Swing(states, is_exact=False)
    return None
