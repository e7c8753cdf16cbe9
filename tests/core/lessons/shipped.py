"""The lessons that the program comes with, and what tests of them share."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from nn_desktop.core.files.document import document_from_bytes
from nn_desktop.core.lessons.glossary import glossary_from_bytes
from nn_desktop.core.lessons.lesson import Card, CardKind, Lesson
from nn_desktop.core.lessons.lesson_file import lesson_from_bytes
from nn_desktop.core.lessons.rehearsal import after, beginning
from nn_desktop.core.lessons.snapshot import Snapshot
from nn_desktop.core.network.experiment import Experiment

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
LESSON_FILES = sorted((RESOURCES / "lessons").glob("*.nnlesson"))

EXAMPLES: dict[str, Experiment] = {
    path.stem: document_from_bytes(path.read_bytes(), path.name).experiment
    for path in sorted((RESOURCES / "examples").glob("*.nnd"))
}
LESSONS: dict[str, Lesson] = {
    path.stem: lesson_from_bytes(path.read_bytes(), path.name, EXAMPLES) for path in LESSON_FILES
}
CHALLENGES = {card.name: card for card in LESSONS["99_challenges"].cards}
WORDS = {
    word.name: word for word in glossary_from_bytes((RESOURCES / "lessons" / "glossary.toml").read_bytes())
}

_NUMBER = re.compile(r"(?<![\w.,])(?P<minus>-|- )?(?P<digits>\d+\.\d{3,})(?!\d)")


def texts_of(card: Card) -> Iterator[str]:
    """Every text of a card."""
    yield card.title
    yield from (*card.text, *card.hints)
    for option in card.options:
        yield from (option.text, *option.reply)


def exact_numbers(text: str) -> set[str]:
    """The numbers with three or more decimals in a text, with their sign.

    In a sum, as "2 - 0.125", nobody can say whether the sign is the number's: then it has none.
    """
    return {("-" if found["minus"] == "-" else "") + found["digits"] for found in _NUMBER.finditer(text)}


@cache
def before_each_card(name: str) -> tuple[Snapshot, ...]:
    """The state in which each card of a lesson opens, if Show me has done each task before it."""
    here = beginning(LESSONS[name].start)
    states = []
    for card in LESSONS[name].cards:
        states.append(here)
        here = after(here, card.show_me)
    return tuple(states)


def tasks() -> list[tuple[str, int]]:
    """Lesson and place of every card on which something is to be done."""
    return [
        (name, place)
        for name, lesson in LESSONS.items()
        for place, card in enumerate(lesson.cards)
        if card.kind is CardKind.DO
    ]
