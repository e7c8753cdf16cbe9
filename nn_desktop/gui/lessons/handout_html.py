"""What stands on a handout, as HTML: on the learners' what is asked, on the teacher's the answers too."""

from collections.abc import Iterator
from enum import Enum
from html import escape

from nn_desktop.core.lessons.conditions import condition_text
from nn_desktop.core.lessons.fact_names import quantity_name
from nn_desktop.core.lessons.glossary import plain_text
from nn_desktop.core.lessons.lesson import Card, CardKind, Claim, Condition, Lesson, Paragraphs
from nn_desktop.core.messages.wording import question_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.translation import count_text, local_number, tr
from nn_desktop.gui.lessons.card_texts import Words, stars_text

CUBE_NAME = "cube"
"""What the HTML calls the picture of the empty cube."""
CUBE_SIZE = (360, 248)
"""Its width and height, in dots of the paper."""


class HandoutForm(Enum):
    """For whom a handout is."""

    LEARNERS = "learners"
    TEACHER = "teacher"


def handout_sheets(lessons: tuple[Lesson, ...], words: Words, form: HandoutForm) -> Iterator[str]:
    """Yield the sheet of each lesson as HTML.

    Args:
        lessons: which, in their order.
        words: the glossary.
        form: for whom.
    """
    number = 0
    for lesson in lessons:
        sheet = _Sheet(lesson, words, form)
        if lesson.is_challenges:
            yield sheet.challenges()
        else:
            number += 1
            yield sheet.cards(number)


class _Sheet:
    """The sheet of one lesson, as HTML."""

    def __init__(self, lesson: Lesson, words: Words, form: HandoutForm) -> None:
        self._lesson = lesson
        self._words = words
        self._is_for_teacher = form is HandoutForm.TEACHER

    def cards(self, number: int) -> str:
        """A lesson: what is asked and done, card after card."""
        lesson = self._lesson
        parts = [self._heading(tr("Lesson {number}: {title}").format(number=number, title=lesson.title))]
        parts += [self._card(card) for card in lesson.cards]
        if self._is_for_teacher:
            parts.append(self._numbers())
        else:
            because = tr("Because …")
            parts += ["<p></p>", _eight_questions(), f"<p class='part'><b>{because}</b></p>", _lines(2)]
        return "".join(parts)

    def challenges(self) -> str:
        """A collection of challenges, each with something to tick."""
        parts = [self._heading(self._lesson.title)]
        for card in self._lesson.cards:
            title = f"<b>○&nbsp; {escape(card.title or self._lesson.title)}</b> {stars_text(card.stars)}"
            parts.append(f"<p>{title}<br>{self._text(card.text, '<br>')}")
            if self._is_for_teacher:
                parts.append(f"<br>→ {self._solution(card)}")
            parts.append("</p>")
        return "".join(parts)

    def _heading(self, title: str) -> str:
        minutes = self._lesson.minutes
        time = tr("{count} min").format(count=minutes) if minutes else ""
        heading = (
            f'<table width="100%"><tr><td><h2>{escape(title)}</h2></td>'
            f'<td align="right">{escape(time)}</td></tr></table>'
        )
        if self._is_for_teacher and self._lesson.idea:
            return heading + f"<p><b>{self._text((self._lesson.idea,))}</b></p>"
        return heading

    def _card(self, card: Card) -> str:
        match card.kind:
            case CardKind.PREDICT:
                return self._prediction(card)
            case CardKind.DO | CardKind.CHALLENGE:
                return self._task(card)
            case CardKind.QUESTION:
                return self._question(card) if self._is_for_teacher else ""
            case CardKind.NOTICE | CardKind.WHY:
                return self._explanation(card) if self._is_for_teacher else ""

    def _prediction(self, card: Card) -> str:
        text = f"<p class='part'><b>{tr('Think first')}</b></p><p>{self._text(card.text)}</p>"
        names = [option.text for option in card.options]
        if card.corners is not None:
            names = [question_text(number) for number in range(len(CORNERS))]
        choices = "&nbsp;&nbsp; ".join(f"○&nbsp;{self._text((name,))}" for name in names)
        if choices:
            text += f"<p>{choices}</p>"
        return text if self._is_for_teacher else text + _two_boxes()

    def _task(self, card: Card) -> str:
        text = f"<p class='part'><b>{tr('Do, then look')}</b> &nbsp;○&nbsp; {self._text(card.text)}</p>"
        if self._is_for_teacher and card.done:
            # What learners are to find is no secret on the teacher's sheet.
            done = " ".join(condition_text(_told(condition)) for condition in card.done)
            text += f"<p>→ {escape(done)}</p>"
        return text

    def _explanation(self, card: Card) -> str:
        title = tr("Look") if card.kind is CardKind.NOTICE else tr("Why")
        return f"<p class='part'><b>{title}</b></p><p>{self._text(card.text)}</p>"

    def _question(self, card: Card) -> str:
        title = tr("A wrong idea, and what answers it")
        text = f"<p class='part'><b>{title}</b></p><p>{self._text(card.text)}</p>"
        for option in card.options:
            sign = "✓" if option.is_right else "○"
            text += f"<p>{sign}&nbsp; {self._text((option.text,))} → {self._text(option.reply)}</p>"
        return text

    def _solution(self, card: Card) -> str:
        """What solves a challenge: its last hint, or the corners to tick."""
        if card.corners:
            return escape(", ".join(" ".join(name) for name in card.corners))
        if card.hints:
            return self._text(card.hints[-1:])
        return escape(" ".join(condition_text(_told(condition)) for condition in card.done))

    def _numbers(self) -> str:
        """The numbers that the lesson speaks of, and what each of them is."""
        claims = [text for claim in self._lesson.claims for text in self._claim(claim)]
        if not claims:
            return ""
        return f"<p class='part'><b>{tr('The numbers')}</b></p><p>{escape(' · '.join(claims))}</p>"

    def _claim(self, claim: Claim) -> Iterator[str]:
        text = tr("{what}, iteration {iteration}: {number}")
        if claim.experiment != self._lesson.start.experiment:
            text = tr("{what}, iteration {iteration}, after the change: {number}")
        for place, number in enumerate(claim.numbers):
            yield text.format(
                what=quantity_name(claim.facts[place % len(claim.facts)]),
                iteration=count_text(claim.iterations[place % len(claim.iterations)]),
                number=local_number(plain_text(number, ())),
            )

    def _text(self, paragraphs: Paragraphs, between: str = "</p><p>") -> str:
        return between.join(escape(plain_text(each, self._words)) for each in paragraphs)


def _told(condition: Condition) -> Condition:
    return Condition(condition.fact, condition.comparison, condition.value, condition.within)


def _two_boxes() -> str:
    cells = "".join(
        f'<td width="50%"><b>{escape(text)}</b>{"<br>&nbsp;" * 3}</td>'
        for text in (tr("We think"), tr("We saw"))
    )
    return f'<table width="100%" border="1" cellspacing="0" cellpadding="5"><tr>{cells}</tr></table>'


def _lines(count: int) -> str:
    """Empty lines to write on."""
    return f"<p>&nbsp;<br></p>{'<hr>'}" * count


def _eight_questions() -> str:
    """An empty table of the eight questions, and an empty cube beside it."""
    heads = "".join(
        f'<th width="33%">{escape(text)}</th>' for text in (tr("Question"), tr("First"), tr("At the end"))
    )
    questions = map(question_text, range(len(CORNERS)))
    rows = "".join(f"<tr><td>{question}</td><td></td><td></td></tr>" for question in questions)
    table = f'<table width="100%" border="1" cellspacing="0" cellpadding="6"><tr>{heads}</tr>{rows}</table>'
    width, height = CUBE_SIZE
    cube = f'<img src="{CUBE_NAME}" width="{width}" height="{height}">'
    cells = f'<td width="58%">{table}</td><td width="42%">{cube}</td>'
    return f'<table width="100%" cellpadding="4"><tr>{cells}</tr></table>'
