"""The values of a lesson file, asked for by their keys, each checked for its type and its bounds."""

import re
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeVar

from nn_desktop.core.lessons.lesson import Paragraphs
from nn_desktop.core.lessons.lesson_lines import Place
from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.translation import count_text, tr

MOST_CHARACTERS = 1_200
_LARGEST_NUMBER = 2**53
_DEEPEST = 12
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_Names = TypeVar("_Names")


class LessonProblem(Exception):  # noqa: N818 - it becomes an error when the file's name is known
    """What is wrong in a lesson file.

    Attributes:
        place: where.
        problem: what, in one sentence.
    """

    def __init__(self, place: Place, problem: str) -> None:
        super().__init__(problem)
        self.place = place
        self.problem = problem


class Table:
    """One table of a lesson file. Each method asks for one key; `end` refuses keys that nobody asked for.

    Raises:
        LessonProblem: by each method, if the value is not of the kind that is wanted.
    """

    def __init__(self, value: object, place: Place) -> None:
        if not isinstance(value, dict):
            raise LessonProblem(place, tr("Here should be a table of keys and values."))
        self._values: Mapping[str, object] = value
        self._asked: set[str] = set()
        self.place = place

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._values

    def raw(self, key: str) -> object:
        """Return the value as it is; it must be there."""
        self._asked.add(key)
        if key not in self._values:
            raise LessonProblem(self.place, tr("The key {key} is missing.").format(key=quoted(key)))
        return self._values[key]

    def line(self, key: str, default: str | None = None) -> str:
        """Return a text on one line, spaces folded; the default where it is missing."""
        if default is not None and not self.has(key):
            return default
        text = self._text(key, self.raw(key))
        return " ".join(text.split())

    def lines(self, key: str, most: int) -> tuple[str, ...]:
        """Return some texts, each on one line; none if the key is missing."""
        return tuple(" ".join(self._text(key, text).split()) for text in self._list(key, most))

    def paragraphs(self, key: str) -> Paragraphs:
        """Return a text's paragraphs; none if the key is missing."""
        return paragraphs_of(self._text(key, self.raw(key))) if self.has(key) else ()

    def whole(self, key: str, lowest: int, highest: int, default: int | None = None) -> int:
        """Return a whole number; the default where it is missing."""
        if default is not None and not self.has(key):
            return default
        return self._whole(key, self.raw(key), lowest, highest)

    def wholes(self, key: str, highest: int, most: int) -> tuple[int, ...]:
        """Return some whole numbers from 0 on, where a single one may stand without brackets."""
        value = self.raw(key)
        values = self._list(key, most) if isinstance(value, list) else [value]
        return tuple(self._whole(key, each, 0, highest) for each in values)

    def number(self, key: str) -> float:
        """Return a number."""
        value = self.raw(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.refuse(key, tr("a number"))
        return float(value)

    def truth(self, key: str) -> bool:
        """Return true or false; false if the key is missing."""
        value = self.raw(key) if self.has(key) else False
        if not isinstance(value, bool):
            self.refuse(key, tr("true or false"))
        return value

    def one_of(self, key: str, names: Mapping[str, _Names]) -> _Names:
        """Return what one of some words stands for."""
        value = self.raw(key)
        if not isinstance(value, str) or value not in names:
            self.refuse(key, tr("one of these: {names}").format(names=", ".join(names)))
        return names[value]

    def some_of(self, key: str, names: Sequence[str]) -> tuple[str, ...]:
        """Return some of these words, each once; none if the key is missing."""
        values = self._list(key, len(names))
        if any(value not in names for value in values) or len(set(map(str, values))) < len(values):
            self.refuse(key, tr("a list of some of these: {names}").format(names=", ".join(names)))
        return tuple(str(value) for value in values)

    def tables(self, key: str, most: int) -> tuple["Table", ...]:
        """Return some tables; none if the key is missing."""
        values = self._list(key, most)
        return tuple(Table(value, (*self.place, key, number)) for number, value in enumerate(values))

    def end(self) -> None:
        """Refuse keys that nobody has asked for: they are misspelt, or nobody will ever look at them."""
        for key in self._values:
            if key not in self._asked:
                raise LessonProblem(
                    (*self.place, key), tr("Nobody here knows the key {key}.").format(key=quoted(key))
                )

    def refuse(self, key: str, wanted: str) -> NoReturn:
        """Refuse the value of a key, which should be `wanted`."""
        raise LessonProblem(
            (*self.place, key),
            tr("The key {key} should be {wanted}.").format(key=quoted(key), wanted=wanted),
        )

    def _list(self, key: str, most: int) -> list[object]:
        value = self.raw(key) if self.has(key) else []
        if not isinstance(value, list) or len(value) > most:
            self.refuse(key, tr("a list of at most {count}").format(count=count_text(most)))
        return value

    def _text(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not value.strip() or len(value) > MOST_CHARACTERS:
            limit = count_text(MOST_CHARACTERS)
            self.refuse(key, tr("a text of 1 to {limit} characters").format(limit=limit))
        if _CONTROL.search(value):
            self.refuse(key, tr("a text without control characters"))
        return value

    def _whole(self, key: str, value: object, lowest: int, highest: int) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            self.refuse(
                key,
                tr("a whole number from {lowest} to {highest}").format(
                    lowest=count_text(lowest), highest=count_text(highest)
                ),
            )
        return value


def paragraphs_of(text: str) -> Paragraphs:
    """Return the paragraphs of a text, which blank lines divide, each with single spaces."""
    return tuple(" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text) if part.strip())


def check_values(value: object, place: Place = ()) -> None:
    """Refuse what no lesson has anywhere: dates, numbers without an end, brackets in brackets in brackets.

    Raises:
        LessonProblem: there is such a thing.
    """
    if len(place) > _DEEPEST:
        raise LessonProblem(place, tr("It has too many brackets inside each other."))
    if isinstance(value, dict):
        for key, inside in value.items():
            check_values(inside, (*place, key))
    elif isinstance(value, list):
        for number, inside in enumerate(value):
            check_values(inside, (*place, number))
    elif isinstance(value, (int, float)):
        if not abs(value) <= _LARGEST_NUMBER:  # nan is not either
            raise LessonProblem(place, tr("A number is too large, or none at all."))
    elif not isinstance(value, str):
        raise LessonProblem(place, tr("A date has no place in a lesson."))
