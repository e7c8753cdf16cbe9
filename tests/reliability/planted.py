"""The error that is planted into the program: a line in one of its methods calls `here`.

Nothing happens before it is armed: a program that cannot even fill its window says so and ends, and there
is no work yet that could be lost.
"""

from pathlib import Path

_raised: list[str] = []
_armed: list[bool] = []


class PlantedError(Exception):
    """What goes wrong."""


def arm() -> None:
    """From now on the method fails, every time."""
    _armed.append(True)


def disarm() -> None:
    """It works again."""
    _armed.clear()


def here() -> None:
    """Fail, if it is time."""
    if _armed:
        _raised.append("")
        raise PlantedError("on purpose")


def times() -> int:
    """How often it has failed."""
    return len(_raised)


def sow(file: Path, line: int, indent: int) -> None:
    """Put the call in front of a line of a source file."""
    lines = file.read_text(encoding="utf-8").split("\n")
    lines.insert(line - 1, " " * indent + '__import__("tests.reliability.planted", fromlist=["here"]).here()')
    file.write_text("\n".join(lines), encoding="utf-8")
