"""The words of lessons: the glossary, the marks in texts, and texts in the person's language.

A text may link to the glossary, `[loss]` or `[losses|loss]`, and set names of the program as `code`. All
else in it is plain: whoever shows it escapes what has a meaning there.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace

from nn_desktop.core.lessons.lesson import Card, Lesson, Option, Paragraphs
from nn_desktop.core.lessons.lesson_lines import line_of
from nn_desktop.core.lessons.lesson_toml import LineError, toml_values
from nn_desktop.core.lessons.lesson_values import LessonProblem, Table
from nn_desktop.core.translation import tr_now

_MOST_WORDS = 300
_MARK = re.compile(r"`(?P<code>[^`]+)`|\[(?P<text>[^][|]+)(?:\|(?P<word>[^][|]+))?\]")
# A text editor has a hyphen on its keyboard. Before a number, or alone between two, it means minus.
_MINUS = re.compile(r"(?<![\w.])-(?=\d)|(?<= )-(?= \d)")


@dataclass(frozen=True)
class Word:
    """A word of the glossary.

    Attributes:
        name: what links call it, in every language.
        title: the word as people read it.
        text: what it means, in one sentence.
    """

    name: str
    title: str
    text: str


@dataclass(frozen=True)
class Piece:
    """A piece of a text.

    Attributes:
        text: what is read.
        word: the name of the word in the glossary to which it leads; "" if to none.
        is_code: whether it is a name of the program, or a line of it.
    """

    text: str
    word: str = ""
    is_code: bool = False


def glossary_from_bytes(data: bytes) -> tuple[Word, ...]:
    """Return the words of the glossary's file, in English.

    Raises:
        LineError: it is not one.
    """
    values, text = toml_values(data)
    try:
        return _words(Table(values, ()))
    except LessonProblem as wrong:
        raise LineError(line_of(text, wrong.place), wrong.problem) from None


def pieces(text: str, words: Container[str]) -> tuple[Piece, ...]:
    """Return a paragraph as pieces. Brackets that lead to none of `words` are brackets.

    Args:
        text: the paragraph.
        words: the names of the glossary's words.
    """
    return tuple(piece for piece in _pieces(text, words) if piece.text)


def plain_text(text: str, words: Container[str]) -> str:
    """Return a paragraph without its marks."""
    return "".join(piece.text for piece in _pieces(text, words))


def translated_words(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the glossary in the person's language."""
    return tuple(
        replace(word, title=tr_now(word.title), text=_with_minus(tr_now(word.text))) for word in words
    )


def translated(lesson: Lesson) -> Lesson:
    """Return a lesson that the program comes with in the person's language."""
    return replace(
        lesson,
        title=tr_now(lesson.title),
        idea=tr_now(lesson.idea),
        cards=tuple(_translated_card(card) for card in lesson.cards),
    )


def _words(table: Table) -> tuple[Word, ...]:
    words = []
    for inside in table.tables("word", _MOST_WORDS):
        words.append(Word(inside.line("name"), inside.line("title"), inside.line("text")))
        inside.end()
    table.end()
    return tuple(words)


def _translated_card(card: Card) -> Card:
    return replace(
        card,
        title=tr_now(card.title),
        text=_translated(card.text),
        hints=_translated(card.hints),
        options=tuple(
            Option(tr_now(option.text), option.is_right, _translated(option.reply)) for option in card.options
        ),
    )


def _translated(paragraphs: Paragraphs) -> Paragraphs:
    return tuple(map(tr_now, paragraphs))


def _pieces(text: str, words: Container[str]) -> Iterator[Piece]:
    start = 0
    for mark in _MARK.finditer(text):
        word = mark["word"] or mark["text"]
        if not mark["code"] and word not in words:
            continue
        yield Piece(_with_minus(text[start : mark.start()]))
        yield Piece(mark["code"], is_code=True) if mark["code"] else Piece(mark["text"], word)
        start = mark.end()
    yield Piece(_with_minus(text[start:]))


def _with_minus(text: str) -> str:
    return _MINUS.sub("−", text)
