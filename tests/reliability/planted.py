"""The errors that are planted into the program: a line in some of its methods asks `fails` and raises one.

Nothing happens before they are armed: a program that cannot even fill its window says so and ends, and there
is no work yet that could be lost.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

_failed: Counter[int] = Counter()
_armed: list[bool] = []


class PlantedError(Exception):
    """What goes wrong."""


def arm() -> None:
    """From now on the methods fail, every time."""
    _armed.append(True)


def disarm() -> None:
    """They work again."""
    _armed.clear()


def fails(number: int) -> bool:
    """Whether the method with this number has to fail now."""
    if _armed:
        _failed[number] += 1
    return bool(_armed)


def failed() -> Counter[int]:
    """How often each method has failed, by its number."""
    return _failed


def message(number: int) -> str:
    """What the error of a method says."""
    return f"on purpose, place {number}."


def sow(file: Path, wheres: Sequence[tuple[int, int, int]]) -> None:
    """Put errors in front of some lines of a source file.

    Args:
        file: the source.
        wheres: the number of the method, its line, and how far that is indented.
    """
    lines = file.read_text(encoding="utf-8").split("\n")
    planted = '(_planted := __import__("tests.reliability.planted", fromlist=["fails"]))'
    # From the last one on, so that the lines before keep their numbers.
    for number, line, indent in sorted(wheres, key=lambda where: where[1], reverse=True):
        fail = f"if {planted}.fails({number}): raise _planted.PlantedError(_planted.message({number}))"
        lines.insert(line - 1, " " * indent + fail)
    file.write_text("\n".join(lines), encoding="utf-8")
