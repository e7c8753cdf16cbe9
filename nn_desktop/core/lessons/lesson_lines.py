"""In which line of a lesson file a value stands.

Python's reader of TOML tells the line of a mistake in the writing, but not where the values are that it has
read. A second look at the lines finds that: headings and keys, and not what stands inside long texts.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Place = tuple[str | int, ...]
"""Keys and numbers from 0 on, as ("card", 2, "option", 0, "text")."""

_HEADING = re.compile(r"\s*\[\[?\s*([\w.-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w-]+)\s*=")


class _Mark(NamedTuple):
    """A heading, or a key below one, and its line, counted from 1."""

    line: int
    heading: str
    key: str


def line_of(text: str, place: Place) -> int:
    """Return the line in which a place begins, counted from 1, or the nearest one around it."""
    marks = list(_marks(text))
    heading = ""
    line = 1
    for number, part in enumerate(place):
        if isinstance(part, int):
            continue
        name = f"{heading}.{part}".lstrip(".")
        following = place[number + 1] if number + 1 < len(place) else 0
        found = _nth(marks, name, "", following if isinstance(following, int) else 0)
        if found is None:
            found = _nth(_below(marks, heading), heading, part, 0)
            return found.line if found is not None else line
        marks = marks[marks.index(found) :]
        heading, line = name, found.line
    return line


def _marks(text: str) -> Iterator[_Mark]:
    heading = ""
    closing = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if closing:
            closing = "" if closing in line else closing
            continue
        if match := _HEADING.match(line):
            heading = match.group(1)
            yield _Mark(number, heading, "")
        elif match := _KEY.match(line):
            yield _Mark(number, heading, match.group(1))
        closing = next((quotes for quotes in ('"""', "'''") if line.count(quotes) % 2), "")


def _below(marks: Sequence[_Mark], heading: str) -> Sequence[_Mark]:
    """The keys that belong to the first heading among the marks, or to none if there is no heading."""
    end = next((place for place, mark in enumerate(marks) if place and not mark.key), len(marks))
    return [mark for mark in marks[:end] if mark.heading == heading]


def _nth(marks: Sequence[_Mark], heading: str, key: str, number: int) -> _Mark | None:
    found = [mark for mark in marks if mark.heading == heading and mark.key == key]
    return found[number] if number < len(found) else None
