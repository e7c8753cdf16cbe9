"""Results: what somebody thought, answered and did in the lessons, as a page of text to hand in."""

from collections.abc import Callable, Container, Iterable, Iterator
from textwrap import fill

from nn_desktop.core.lessons.glossary import plain_text
from nn_desktop.core.lessons.lesson import Card, CardKind, Lesson
from nn_desktop.core.translation import plain_number, tr
from nn_desktop.session.files.lesson_progress import DO_NOT_KNOW, Choice, LessonProgress

_WIDTH = 100


def choice_text(card: Card, choice: Choice) -> str:
    """Return in words what was chosen on a card, with the marks of texts."""
    if isinstance(choice, tuple):
        return ", ".join(" ".join(each) for each in choice) or tr("none of the eight")
    if isinstance(choice, float):
        return plain_number(choice)
    if choice == DO_NOT_KNOW or not 0 <= choice < len(card.options):
        return tr("I do not know")
    return card.options[choice].text


def results_text(
    lessons: Iterable[Lesson], progress: Callable[[Lesson], LessonProgress], words: Container[str]
) -> str:
    """Return what somebody thought first, what they answered, and what is done, as plain text.

    There is no name in it and no time. A lesson in which nothing was done yet is left out.

    Args:
        lessons: in their order.
        progress: returns how far somebody is in a lesson.
        words: the names of the glossary's words, which are marked in the texts.
    """
    parts = [tr("NN Desktop: my results")]
    number = 0
    for lesson in lessons:
        number += not lesson.is_challenges
        here = progress(lesson)
        if here.done or here.first or here.hints:
            title = tr("Lesson {number}: {title}").format(number=number, title=lesson.title)
            parts.append(
                "\n".join(_lesson_lines(lesson, here, lesson.title if lesson.is_challenges else title, words))
            )
    if len(parts) == 1:
        parts.append(tr("Nothing was done in the lessons yet."))
    return "\n\n".join(parts) + "\n"


def _lesson_lines(
    lesson: Lesson, progress: LessonProgress, title: str, words: Container[str]
) -> Iterator[str]:
    done = sum(card.name in progress.done for card in lesson.cards)
    yield tr("{title} ({done} of {count} done)").format(title=title, done=done, count=len(lesson.cards))
    for card in lesson.cards:
        lines = list(_card_lines(lesson, card, progress))
        if lines and card.kind is not CardKind.CHALLENGE:
            # The last paragraph is the question; what stands before it leads there.
            yield _wrapped("- " + plain_text(card.text[-1], words))
        yield from map(_wrapped, lines)


def _card_lines(lesson: Lesson, card: Card, progress: LessonProgress) -> Iterator[str]:
    choice = progress.first_choice(card.name)
    match card.kind:
        case CardKind.PREDICT if choice is not None:
            yield "  " + tr("I thought first: {choice}").format(choice=choice_text(card, choice))
        case CardKind.QUESTION if choice is not None:
            yield "  " + tr("I answered first: {choice}").format(choice=choice_text(card, choice))
            yield "  " + (tr("That is right.") if _is_right(card, choice) else tr("That is not right."))
        case CardKind.DO:
            yield "  " + _done_text(card, progress)
        case CardKind.CHALLENGE if card.name in progress.done or progress.hints_of(card.name):
            title = " ".join(filter(None, (card.title or lesson.title, "★" * card.stars)))
            yield f"- {title}: {_done_text(card, progress)}"


def _is_right(card: Card, choice: Choice) -> bool:
    return isinstance(choice, int) and 0 <= choice < len(card.options) and card.options[choice].is_right


def _done_text(card: Card, progress: LessonProgress) -> str:
    parts = [tr("done") if card.name in progress.done else tr("not done yet")]
    if card.name in progress.shown:
        parts.append(tr("after Show me"))
    if hints := progress.hints_of(card.name):
        parts.append(tr("hints: {count}").format(count=hints))
    return ", ".join(parts)


def _wrapped(line: str) -> str:
    return fill(line, _WIDTH, subsequent_indent="  ")
