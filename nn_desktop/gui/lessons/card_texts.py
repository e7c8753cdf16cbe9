"""What stands on a card around its text: which card it is, what its kind asks for, what was thought."""

import re
from html import escape

from nn_desktop.core.lessons.glossary import Word, pieces, plain_text
from nn_desktop.core.lessons.lesson import CardKind, Lesson, Paragraphs
from nn_desktop.core.translation import tr, tr_later, tr_now
from nn_desktop.session.lessons.guide import LessonGuide
from nn_desktop.session.lessons.results import choice_text

_KINDS = {
    CardKind.PREDICT: tr_later("Think first"),
    CardKind.DO: tr_later("Do, then look"),
    CardKind.NOTICE: tr_later("Look"),
    CardKind.WHY: tr_later("Why"),
    CardKind.QUESTION: tr_later("What do you think?"),
}

# A question is read at a glance: its three digits stay on one line.
_QUESTION = re.compile(r"\b([01]) ([01]) ([01])\b")
_WORD_JOINER = "\N{WORD JOINER}"

Words = dict[str, Word]
"""The glossary, by the names that links lead to."""


def stars_text(stars: int) -> str:
    """Return how hard a challenge is: "★★"."""
    return "★" * stars


def place_text(lesson: Lesson, place: int, lessons: tuple[Lesson, ...]) -> str:
    """Return the line above a card: "Lesson 5 of 12 · Think first".

    Args:
        lesson: the open lesson.
        place: which of its cards is open.
        lessons: those that are counted.
    """
    card = lesson.cards[place]
    names = [each.name for each in lessons]
    if card.kind is CardKind.CHALLENGE:
        where = tr("Challenge {number} of {count}").format(number=place + 1, count=len(lesson.cards))
        return " · ".join(filter(None, (where, stars_text(card.stars))))
    kind = tr_now(_KINDS[card.kind])
    if lesson.name not in names:
        return kind
    number = names.index(lesson.name) + 1
    return tr("Lesson {number} of {count}").format(number=number, count=len(names)) + f" · {kind}"


def progress_dots(place: int, count: int) -> str:
    """Return which of the cards is open: dots, or a number where there are many."""
    if count > 8:
        return f"{place + 1} / {count}"
    return " ".join("●" if each <= place else "○" for each in range(count))


def html(paragraphs: Paragraphs, words: Words) -> str:
    """Return paragraphs as a label shows them, with links to the words."""
    return "".join(f"<p style='margin: 0 0 6px 0'>{_paragraph_html(each, words)}</p>" for each in paragraphs)


def html_without_links(text: str, words: Words) -> str:
    """Return one paragraph as a label shows it that leads nowhere: only code is set apart."""
    return "".join(
        _code_html(piece.text) if piece.is_code else _kept_together(piece.text)
        for piece in pieces(text, words)
    )


def spoken(paragraphs: Paragraphs, words: Words) -> str:
    """Return paragraphs as a screen reader says them."""
    return " ".join(plain_text(each, words) for each in paragraphs)


def words_in(paragraphs: Paragraphs, words: Words) -> dict[str, str]:
    """Return the names of the words to which paragraphs lead, and how each is written there, in order."""
    found = [piece for paragraph in paragraphs for piece in pieces(paragraph, words) if piece.word]
    names = dict.fromkeys(piece.word for piece in found)
    return {name: next(piece.text for piece in found if piece.word == name) for name in names}


def _paragraph_html(text: str, words: Words) -> str:
    parts = []
    for piece in pieces(text, words):
        if piece.is_code:
            parts.append(_code_html(piece.text))
        elif piece.word:
            parts.append(f'<a href="{escape(piece.word)}">{escape(piece.text)}</a>')
        else:
            parts.append(_kept_together(piece.text))
    return "".join(parts)


def _code_html(text: str) -> str:
    # A minus is no hyphen: no line ends behind it.
    return f"<code>{escape(text.replace('-', f'-{_WORD_JOINER}'))}</code>"


def _kept_together(text: str) -> str:
    return _QUESTION.sub("\\1\N{NO-BREAK SPACE}\\2\N{NO-BREAK SPACE}\\3", escape(text))


def thought_texts(guide: LessonGuide, words: Words) -> tuple[str, str]:
    """Return what was thought before, "You thought: Exactly 0.5", as HTML and in words; "" if nothing was."""
    text = _thought(guide)
    return html_without_links(text, words), plain_text(text, words)


def _thought(guide: LessonGuide) -> str:
    lesson, card = guide.lesson, guide.card
    if lesson is None or card is None or card.kind not in {CardKind.DO, CardKind.NOTICE}:
        return ""
    # Up to the first card that tells what was to be thought about.
    for earlier in reversed(lesson.cards[: guide.place]):
        if earlier.kind is CardKind.NOTICE:
            return ""
        choice = guide.progress.first_choice(earlier.name)
        if earlier.kind is CardKind.PREDICT:
            return (
                ""
                if choice is None
                else tr("You thought: {choice}").format(choice=choice_text(earlier, choice))
            )
    return ""
