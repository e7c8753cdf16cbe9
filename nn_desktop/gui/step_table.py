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

    @property
    def parts(self) -> list["_Part"]:
        """Lines of the table: this one, and if it is about several neurons, one for each of them."""
        if len(self.numbers) == 1:
            return [_Part(self.code, self.numbers[0])]
        neurons = [
            _Part(" " * _INDENT + _neuron(place), numbers) for place, numbers in enumerate(self.numbers)
        ]
        return [_Part(self.code, ()), *neurons]


@dataclass(frozen=True)
class _Part:
    label: str
    numbers: tuple[str, ...]


def table(lines: Sequence[CodeLine], room: int) -> str:
    """Return the lines with their numbers beside them, or below those that are too long for that.

    Args:
        lines: of code.
        room: so many characters fit beside each other. Where numbers alone need more, they get more.
    """
    parts = [part for line in lines for part in line.parts]
    width = max((len(number) for part in parts for number in part.numbers), default=0)
    wide, narrow = (_with_columns(parts, width + gap, room) for gap in (2, 1))
    needed = max(map(len, wide), default=0)
    return "\n".join(wide if len(wide) == len(narrow) and needed <= room else narrow)


def _with_columns(parts: Sequence[_Part], width: int, room: int) -> list[str]:
    column = _column(parts, width, room)
    return [text for part in parts for text in _texts(part, width, column, room)]


def _column(parts: Sequence[_Part], width: int, room: int) -> int:
    """Where the numbers begin: as far to the right as it goes, so that most lines have them beside."""
    with_numbers = sorted((part for part in parts if part.numbers), key=lambda part: len(part.label))
    column, widest = _INDENT, 0
    for part in with_numbers:
        widest = max(widest, width * len(part.numbers))
        if len(part.label) + widest > room:
            break
        column = max(column, len(part.label))
    return column


def _texts(part: _Part, width: int, column: int, room: int) -> list[str]:
    numbers = "".join(f"{number:>{width}}" for number in part.numbers)
    if not numbers:
        return [part.label]
    if len(part.label) <= column and column + len(numbers) <= room:
        return [f"{part.label:{column}}{numbers}"]
    return [part.label, " " * max(_INDENT, min(column, room - len(numbers))) + numbers]


def _neuron(place: int) -> str:
    return tr("neuron {number}").format(number=place + 1)
