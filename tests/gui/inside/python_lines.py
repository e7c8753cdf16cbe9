"""Counts the lines of Python that something takes: a proof of speed that no busy machine can upset."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import TraceFunction


def python_lines(work: Callable[[], object]) -> int:
    """Return how many lines of this program are run by `work`, loops counted round by round."""
    count = 0

    def trace(frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count
