"""From the bytes of a lesson file to TOML's values, whatever the bytes are.

A lesson may come from anybody. Nothing in it is executed, and reading it takes little time and memory.
Python's reader of TOML goes deeper with each bracket, and with keys of many parts it takes a second and a
gigabyte. So what no lesson has is refused before it is asked.
"""

import re
import tomllib

from nn_desktop.core.lessons.lesson_lines import line_of
from nn_desktop.core.lessons.lesson_values import LessonProblem, check_values
from nn_desktop.core.translation import count_text, tr

FORMAT = "nn-desktop-lesson"
LARGEST_LESSON_BYTES = 256 * 2**10
LONGEST_LINE = 4_000
MOST_KEY_PARTS = 8

# Each part takes all that it looks at, closed or not: so a line is read once, whatever is in it.
_TOKEN = re.compile(
    r"""(?P<part>"(?:[^"\\]|\\.)*+(?:"|\\?$)|'[^']*+(?:'|$)|[\w-]++)|(?P<dot>\.)|(?P<space>\s++)|(?P<other>.)"""
)
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class LineError(Exception):
    """What is wrong in a file, and in which line, counted from 1."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


def toml_values(data: bytes) -> tuple[dict[str, object], str]:
    """Return what a file says, and its text.

    Raises:
        LineError: it is not TOML, or holds what no lesson has.
    """
    if len(data) > LARGEST_LESSON_BYTES:
        limit = LARGEST_LESSON_BYTES // 2**10
        raise LineError(
            1, tr("It is larger than {limit} KB, the most that a lesson has.").format(limit=limit)
        )
    try:
        # As Python's reader counts them, so do we: a line ends with a line feed.
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        raise LineError(data.count(b"\n", 0, wrong.start) + 1, tr("This is not text in UTF-8.")) from None
    _check_lines(text)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise _writing_mistake(text, str(wrong)) from None
    except RecursionError:
        raise LineError(1, tr("It has too many brackets inside each other.")) from None
    try:
        check_values(values)
    except LessonProblem as wrong:
        raise LineError(line_of(text, wrong.place), wrong.problem) from None
    return values, text


def _check_lines(text: str) -> None:
    """Refuse what would take the reader of TOML long."""
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE:
            limit = count_text(LONGEST_LINE)
            raise LineError(number, tr("The line has more than {limit} characters.").format(limit=limit))
        if line.count(".") >= MOST_KEY_PARTS and _longest_key(line) > MOST_KEY_PARTS:
            raise LineError(number, tr("A key has more than {limit} parts.").format(limit=MOST_KEY_PARTS))


def _longest_key(line: str) -> int:
    """How many parts the longest thing in a line has that may be a key, as "a.b.c"."""
    longest = parts = 0
    after_dot = False
    for token in _TOKEN.finditer(line):
        match token.lastgroup:
            case "part":
                parts = parts + 1 if after_dot else 1
                longest = max(longest, parts)
                after_dot = False
            case "dot":
                after_dot = True
            case "other":
                after_dot = False
    return longest


def _writing_mistake(text: str, message: str) -> LineError:
    if FORMAT not in text:
        return LineError(1, tr("It is not a lesson of NN Desktop."))
    place = _PLACE.search(message)
    if place is None:
        return LineError(text.count("\n") + 1, tr("The file ends too early."))
    problem = tr("Something is missing or misspelt at character {column}.").format(column=place.group(2))
    return LineError(int(place.group(1)), problem)
