"""What an answer comes to, in words."""

from nn_desktop.core.translation import tr

# The workshop calls 0.99 "close to 1" and 0.01 "close to 0"; a tenth is where we stop saying so.
CLOSE = 0.1


def verdict(answer: float) -> str:
    """Return in words where `answer` lies: close to 0, close to 1, or neither."""
    if abs(answer - 1) <= CLOSE:
        return tr("close to 1")
    if abs(answer) <= CLOSE:
        return tr("close to 0")
    if answer > 1:
        return tr("above 1")
    if answer < 0:
        return tr("below 0")
    return tr("undecided")
