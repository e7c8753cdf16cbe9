"""Progress in lessons: what was thought first, what is done, and where each lesson was left.

No names and no times: it tells somebody how far they are, and nobody else anything. Two windows unite what
they know. A lesson that is not there now keeps its place; it may be on a stick.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from nn_desktop.session.files.shared_file import LARGEST_BYTES, SharedFile

FORMAT = "nn-desktop-progress"
VERSION = 1
DO_NOT_KNOW = -1
"""The choice "I do not know", which counts as one."""

Choice = int | float | tuple[str, ...]
"""What was chosen on a card: the number of an option from 0 on, a number, or some of the eight questions."""

_LARGEST_NUMBER = 1e12


@dataclass(frozen=True)
class LessonProgress:
    """How far somebody is in one lesson.

    Attributes:
        card: the card that was open last, counted from 0.
        done: the names of the cards that are done, in the order in which they were.
        shown: those of them where "Show me" has helped.
        first: each card on which something was chosen, and what was chosen first.
        hints: each card on which hints were asked for, and how many.
    """

    card: int = 0
    done: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    first: tuple[tuple[str, Choice], ...] = ()
    hints: tuple[tuple[str, int], ...] = ()

    def first_choice(self, card: str) -> Choice | None:
        """Return what was chosen first on a card; None if nothing was yet."""
        return dict(self.first).get(card)

    def hints_of(self, card: str) -> int:
        """Return how many hints were asked for on a card."""
        return dict(self.hints).get(card, 0)


_Lessons = Mapping[str, LessonProgress]


class LessonProgressStore:
    """How far somebody is in all lessons, and the file in which that is kept.

    Args:
        folder: where the file is. None, or a folder that cannot be written to, means that everything is
            forgotten at the end; one line in the log says so.
    """

    def __init__(self, folder: Path | None) -> None:
        path = None if folder is None else folder / "progress.json"
        empty: _Lessons = {}
        self._file = SharedFile(path, "what is done in lessons", empty, _from_keys, _to_bytes)

    def of(self, lesson: str) -> LessonProgress:
        """Return how far somebody is in a lesson."""
        return self._file.current.get(lesson, LessonProgress())

    def open_card(self, lesson: str, card: int) -> None:
        """Remember which card is open. If another window is elsewhere meanwhile, the further one counts."""
        before = self.of(lesson).card

        def open_it(progress: LessonProgress) -> LessonProgress:
            return replace(progress, card=card if progress.card == before else max(card, progress.card))

        self._change(lesson, open_it)

    def choose(self, lesson: str, card: str, choice: Choice) -> None:
        """Remember what was chosen on a card, if nothing was before."""

        def choose_first(progress: LessonProgress) -> LessonProgress:
            return replace(progress, first=tuple({card: choice, **dict(progress.first)}.items()))

        self._change(lesson, choose_first)

    def finish(self, lesson: str, card: str, *, shown: bool = False) -> None:
        """Remember that a card is done, and whether "Show me" has helped."""

        def finish_it(progress: LessonProgress) -> LessonProgress:
            if card in progress.done:
                return progress
            return replace(
                progress,
                done=(*progress.done, card),
                shown=(*progress.shown, card) if shown else progress.shown,
            )

        self._change(lesson, finish_it)

    def ask_hint(self, lesson: str, card: str, hints: int) -> None:
        """Remember that so many hints were asked for on a card, or more."""

        def ask(progress: LessonProgress) -> LessonProgress:
            most = max(hints, progress.hints_of(card))
            return replace(progress, hints=tuple({**dict(progress.hints), card: most}.items()))

        self._change(lesson, ask)

    def start_over(self) -> None:
        """Forget everything."""
        self._file.change(lambda _: {})

    def _change(self, lesson: str, change: Callable[[LessonProgress], LessonProgress]) -> None:
        if change(self.of(lesson)) != self.of(lesson):
            self._file.change(
                lambda lessons: {**lessons, lesson: change(lessons.get(lesson, LessonProgress()))}
            )


def _to_bytes(lessons: _Lessons) -> bytes:
    keys = {
        "format": FORMAT,
        "version": VERSION,
        "lessons": {
            name: {
                "card": progress.card,
                "done": progress.done,
                "shown": progress.shown,
                "first": dict(progress.first),
                "hints": dict(progress.hints),
            }
            for name, progress in lessons.items()
        },
    }
    data = json.dumps(keys, indent=2).encode("ascii") + b"\n"
    if len(data) > LARGEST_BYTES:
        raise OSError("so many lessons that they could not be read again")
    return data


def _from_keys(keys: dict[str, object]) -> _Lessons:
    version = keys.get("version")
    if (
        keys.get("format") != FORMAT
        or not isinstance(version, int)
        or not isinstance(keys.get("lessons"), dict)
    ):
        raise ValueError("not the progress in lessons")
    if version > VERSION:
        # Whatever it holds, it must not be overwritten.
        raise PermissionError("a newer version of the program has written it")
    return {name: _progress(value) for name, value in _object(keys["lessons"]).items()}


def _progress(value: object) -> LessonProgress:
    """What can be used of a lesson's progress; what cannot costs only itself."""
    keys = _object(value)
    choices = {name: _choice(choice) for name, choice in _object(keys.get("first")).items()}
    hints = {name: _count(count) for name, count in _object(keys.get("hints")).items()}
    return LessonProgress(
        card=_count(keys.get("card")) or 0,
        done=_names(keys.get("done")),
        shown=_names(keys.get("shown")),
        first=tuple((name, choice) for name, choice in choices.items() if choice is not None),
        hints=tuple((name, count) for name, count in hints.items() if count is not None),
    )


def _object(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _names(value: object) -> tuple[str, ...]:
    return tuple(name for name in value if isinstance(name, str)) if isinstance(value, list) else ()


def _count(value: object) -> int | None:
    # True is a whole number for Python.
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST_NUMBER:
        return value
    return None


def _choice(value: object) -> Choice | None:
    if isinstance(value, list):
        return _names(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= _LARGEST_NUMBER:
        return value
    return None
