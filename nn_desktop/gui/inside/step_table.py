"""Lines of code with their numbers beside them, in columns, for characters that are equally wide."""

from collections.abc import Sequence
from dataclasses import dataclass

from nn_desktop.core.translation import tr

_INDENT = 2


@dataclass(frozen=True)
class CodeLine:
    """A line of code and the numbers that it gives.

    Attributes:
        code: the line.
        numbers: for each neuron that it is about, one for each row or input.
    """

    code: str
    numbers: tuple[tuple[str, ...], ...] = ()

    @property
    def words(self) -> str:
        """The same for a screen reader."""
        if not self.numbers:
            return self.code
        values = [", ".join(numbers) for numbers in self.numbers]
        if len(values) > 1:
            values = [f"{_neuron(place)}: {text}" for place, text in enumerate(values)]
        return f"{self.code}: {'; '.join(values)}"


@dataclass(frozen=True)
class _Part:
    """A line of the table: a label and the numbers that belong to it."""

    label: str
    numbers: tuple[str, ...] = ()


def table(lines: Sequence[CodeLine], room: int) -> str:
    """Return the lines with their numbers beside them, or below those that are too long for that.

    Args:
        lines: of code.
        room: so many characters fit beside each other. Where numbers alone need more, they get more.
    """
    parts = [part for line in lines for part in _parts(line)]
    width = max((len(number) for part in parts for number in part.numbers), default=0)
    spaced, tight = (_with_columns(parts, width + gap, room) for gap in (2, 1))
    needed = max(map(len, spaced), default=0)
    return "\n".join(spaced if len(spaced) == len(tight) and needed <= room else tight)


def _parts(line: CodeLine) -> list[_Part]:
    """The line itself, and if it is about several neurons, one more for each of them."""
    if len(line.numbers) == 1:
        return [_Part(line.code, line.numbers[0])]
    neurons = [_Part(" " * _INDENT + _neuron(place), numbers) for place, numbers in enumerate(line.numbers)]
    return [_Part(line.code), *neurons]


def _with_columns(parts: Sequence[_Part], width: int, room: int) -> list[str]:
    column = _column(parts, width, room)
    return [text for part in parts for text in _texts(part, width, column, room)]


def _column(parts: Sequence[_Part], width: int, room: int) -> int:
    """Where the numbers begin, so that as many lines as possible have them beside their label."""
    candidates = sorted({len(part.label) for part in parts if part.numbers}, reverse=True)
    return max(
        candidates,
        key=lambda column: sum(_is_beside(part, width, column, room) for part in parts),
        default=_INDENT,
    )


def _is_beside(part: _Part, width: int, column: int, room: int) -> bool:
    return bool(part.numbers) and len(part.label) <= column <= room - width * len(part.numbers)


def _texts(part: _Part, width: int, column: int, room: int) -> list[str]:
    numbers = [f"{number:>{width}}" for number in part.numbers]
    if _is_beside(part, width, column, room):
        return [f"{part.label:{column}}{''.join(numbers)}"]
    # Below, in the same columns if there is room, and on as many lines as it takes.
    most = max(1, (room - _INDENT) // width)
    pieces = ["".join(numbers[start : start + most]) for start in range(0, len(numbers), most)]
    longest = max(map(len, pieces), default=0)
    indent = " " * max(_INDENT, min(column, room - longest))
    return [part.label, *(indent + piece for piece in pieces)]


def _neuron(place: int) -> str:
    return tr("neuron {number}").format(number=place + 1)
