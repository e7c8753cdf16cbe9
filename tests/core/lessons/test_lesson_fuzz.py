"""Damaged lesson files open or are refused; nothing else can happen.

An ordinary run tries six hundred. NN_DESKTOP_FUZZ=10000 tries so many.
"""

import os

import numpy as np

from nn_desktop.core.lessons.conditions import condition_text, lack_text
from nn_desktop.core.lessons.lesson import Lesson
from nn_desktop.core.lessons.lesson_file import LessonError, lesson_from_bytes
from nn_desktop.core.lessons.rehearsal import beginning
from tests.core.lessons.shipped import EXAMPLES, LESSON_FILES

MUTATIONS = int(os.environ.get("NN_DESKTOP_FUZZ", "600"))
PIECES = (
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b"[[",
        b"]]",
        b",",
        b"=",
        b".",
        b'"',
        b"'",
        b'"""',
        b"'''",
        b"\\",
        b"\n",
        b"\r",
    ),
    *(b"#", b"-", b"+", b"_", b"0x", b"0b1", b"1e999", b"-inf", b"nan", b"true", b"1979-05-27T07:32:00Z"),
    *(b"0000-00-00", b"07:32:00", b"\\ud800", b"\\U00110000", b"\\u0000", b"\xff", b"\xef\xbb\xbf", b"\0"),
    *(
        b"[[card]]\n",
        b"[card]\n",
        b"[start]\n",
        b"card = 1\n",
        b"card.id = 1\n",
        b"[card.option]\n",
        b"'' = 1\n",
    ),
    *(b"a." * 300, b"[" * 3000, b"{a=" * 1200, b"9" * 3000, b"1_" * 1500, b'"' * 999, b"\n" * 5000),
)
VALUES = (
    *(b"0", b"-1", b"1.5", b"1e308", b"99999999999999999", b"true", b'""', b'"101"', b"[]", b"[[]]", b"{}"),
    *(b'{ fact = "loss" }', b"[[0,0,1,0]]", b'["a"]', b"inf", b"1979-05-27", b'"loss"', b'"\xe2\x80\xae"'),
)


def mutated(data: bytes, generator: np.random.RandomState) -> bytes:
    """`data` with pieces changed, taken out, put in or repeated, or with values or lines exchanged."""
    for _ in range(generator.randint(1, 4)):
        place = generator.randint(len(data)) if data else 0
        end = place + generator.randint(1, 60)
        match generator.randint(8):
            case 0:
                data = data[:place] + bytes([generator.randint(256)]) + data[place + 1 :]
            case 1:
                data = data[:place] + data[end:]
            case 2:
                data = data[:place] + PIECES[generator.randint(len(PIECES))] + data[place:]
            case 3:
                data = data[:place] + data[place:end] + data[place:]
            case 4 | 5:
                lines = data.split(b"\n")
                lines = with_another_value(lines, generator)
                data = b"\n".join(lines)
            case 6:
                lines = data.split(b"\n")
                first, second = generator.randint(len(lines)), generator.randint(len(lines))
                lines[first], lines[second] = lines[second], lines[first]
                data = b"\n".join(lines)
            case _:
                data = data[:place] if generator.randint(10) == 0 else data
    return data


def with_another_value(lines: list[bytes], generator: np.random.RandomState) -> list[bytes]:
    """The lines with the value of one key exchanged for one of another kind."""
    keys = [number for number, line in enumerate(lines) if b" = " in line]
    if not keys:
        return lines
    number = keys[generator.randint(len(keys))]
    parts = lines[number].split(b" = ")
    at = generator.randint(1, len(parts))
    _, comma, rest = parts[at].partition(b", ")
    parts[at] = VALUES[generator.randint(len(VALUES))] + comma + rest
    return [*lines[:number], b" = ".join(parts), *lines[number + 1 :]]


def use(lesson: Lesson) -> None:
    """What the program does with a lesson that it has opened, short of training."""
    snapshot = beginning(lesson.start) if lesson.start.trained_iterations < 2 else None
    for card in lesson.cards:
        for condition in card.done:
            assert condition_text(condition)
            assert snapshot is None or lack_text(condition, snapshot)


def test_damaged_lessons_open_or_are_refused() -> None:
    generator = np.random.RandomState(11)
    originals = [path.read_bytes() for path in LESSON_FILES]
    opened = 0
    for _ in range(MUTATIONS):
        damaged = mutated(originals[generator.randint(len(originals))], generator)
        try:
            lesson = lesson_from_bytes(damaged, "fuzz.nnlesson", EXAMPLES)
        except LessonError:
            continue
        opened += 1
        if opened % 50 == 0:
            use(lesson)
    assert 0 < opened < MUTATIONS
