"""The page of the open card: where it stands, the card itself, and the buttons that lead on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nn_desktop.core.lessons.lesson import CardKind, Lesson
from nn_desktop.core.translation import tr
from nn_desktop.gui.lessons.card_texts import Words, place_text, progress_dots, words_in
from nn_desktop.gui.lessons.cards import CardArea, CardContent
from nn_desktop.gui.lessons.glossary_page import WordLinks
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.link_button import LinkButton
from nn_desktop.gui.look.panel import NarrowButton
from nn_desktop.gui.look.theme import GAP, has_motion
from nn_desktop.session.lessons.guide import LessonGuide

_SHOW_ME_MILLISECONDS = 600


class CardPage(QWidget):
    """One card after the other, forwards and back. It never moves on by itself.

    Args:
        guide: whose card.
        words: the glossary.

    Signals:
        ended: the last card was left forwards.
        word_asked: a link to a word of the glossary was followed; the word's name.
        own_rows_wanted: the rows from before the lesson are to come back.
        set_up_wanted: the lesson's rows and settings are to come back.
    """

    ended = Signal()
    word_asked = Signal(str)
    own_rows_wanted = Signal()
    set_up_wanted = Signal()

    def __init__(self, guide: LessonGuide, words: Words) -> None:
        super().__init__()
        self._guide = guide
        self._words = words
        self._place = QLabel()
        self._place.setObjectName("muted")
        self._place.setWordWrap(True)
        self._place_text = ""
        self._whose_rows = QLabel()
        self._whose_rows.setObjectName("lessonRowsKeptLabel")
        self._whose_rows.setWordWrap(True)
        self._bring_back = LinkButton("lessonOwnRowsLink", tr("Bring them back"), self.own_rows_wanted.emit)
        self._set_up = LinkButton("lessonSetUpLink", tr("Set up this card again"), self.set_up_wanted.emit)
        self._area = CardArea(guide, words)
        self._area.word_asked.connect(self.word_asked)
        self._links = WordLinks(words, self.word_asked.emit)
        self._dots = QLabel()
        self._dots.setObjectName("lessonDotsLabel")
        self._back = _button("lessonBackButton", tr("Back"), self.back)
        self._show_me = _button("lessonShowMeButton", tr("Show me"), self._show_step)
        self._hint = _button("lessonHintButton", tr("Hint"), self._ask_hint)
        self._check = _button("lessonCheckButton", tr("Check"), self._check_task)
        self._next = _button("lessonNextButton", tr("Next"), self.next)
        for button in (self._show_me, self._hint, self._check):
            # No card has all of them, and side by side they would make the column wider.
            button.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GAP // 2)
        lines.addWidget(self._place)
        rows = QHBoxLayout()
        rows.addWidget(self._whose_rows, 1)
        rows.addWidget(self._bring_back)
        rows.addWidget(self._set_up)
        lines.addLayout(rows)
        lines.addWidget(self._area, 1)
        below = QHBoxLayout()
        below.addWidget(self._links, 1)
        below.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(GAP // 2)
        for button in (self._back, self._show_me, self._hint, self._check, self._next):
            row.addWidget(button, 1)
        lines.addLayout(row)

    def show_card(self, about: str, lessons: tuple[Lesson, ...]) -> None:
        """Show the guide's card.

        Args:
            about: what it points at, in words.
            lessons: those that are counted: "Lesson 5 of 12".
        """
        guide = self._guide
        if guide.lesson is None or guide.card is None:
            return
        lesson, card, place = guide.lesson, guide.card, guide.place
        self._place_text = place_text(lesson, place, lessons)
        self._area.setAccessibleName(self._place_text)
        self._area.show_card(about)
        self._links.show_words(words_in(card.text, self._words))
        count = len(lesson.cards)
        self._dots.setText(progress_dots(place, count))
        self._dots.setAccessibleName(tr("Card {number} of {count}").format(number=place + 1, count=count))
        self._back.setEnabled(place > 0)
        self._next.setText(tr("Next") if place + 1 < count else tr("Finish"))
        self._next.setAccessibleName(self._next.text())
        self._show_me.setVisible(card.kind is CardKind.DO and bool(card.show_me))
        self._check.setVisible(card.kind is CardKind.CHALLENGE)
        self._hint.setVisible(bool(card.hints))
        self.refresh()
        if (content := self._area.card) is not None:
            words = f"{card.title} {self._place_text} {content.text.accessibleName()} {about}"
            announce(self, "card", words)

    def go_on_like(self, other: "CardPage") -> None:
        """Go on where somebody was on the same card, in another language."""
        content, before = self._area.card, other.content
        if content is None or before is None:
            return
        content.answers.answer_like(before.answers)
        self.refresh()
        if before.says_lack:
            content.say(self._lack())

    @property
    def content(self) -> CardContent | None:
        """What stands on the card."""
        return self._area.card

    def refresh(self) -> None:
        """Show what has been done meanwhile."""
        card = self._guide.card
        if card is None or self._area.card is None:
            return
        self._show_whose_rows()
        answers, focus = self._area.card.answers, QApplication.focusWidget()
        was_answering = focus is not None and answers.isAncestorOf(focus)
        self._area.card.refresh()
        self._place.setText(self._place_text)
        self._place.setAccessibleName(self._place_text)
        if card.kind is CardKind.DO and self._guide.is_done:
            # Here, where it is in sight however long the card is.
            done = tr("This is so already.") if self._guide.is_done_already else tr("Done.")
            self._place.setText(f"{self._place_text} · <b>{done}</b>")
            self._place.setAccessibleName(f"{self._place_text} · {done}")
        self._hint.setEnabled(len(self._guide.hints) < len(card.hints))
        must_think = card.kind is CardKind.PREDICT and self._guide.choice is None
        self._next.setEnabled(not must_think)
        self._next.setToolTip(tr("First choose what you think.") if must_think else "")
        if was_answering and not answers.isEnabled():
            # The first thought is kept, and whoever chose it by the keyboard goes on from here.
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_whose_rows(self) -> None:
        """Say when the rows are not those that somebody expects. Undo and Redo exchange them as well."""
        own, text = self._guide.own_rows, ""
        if own.is_lesson_gone:
            text = tr("These are other rows.") if own.are_away else tr("These are your rows.")
        elif self._guide.is_set_up and own.are_kept:
            text = tr("Your rows are kept.")
        if text and text != self._whose_rows.text():
            announce(self, "own rows", text)
        self._whose_rows.setText(text)
        self._whose_rows.setVisible(bool(text))
        self._bring_back.setVisible(bool(text) and not own.is_lesson_gone)
        self._set_up.setVisible(own.is_lesson_gone)
        # It would go on with somebody's own rows as if they were the lesson's.
        self._show_me.setEnabled(not own.is_lesson_gone)
        self._show_me.setToolTip(tr("First press Set up this card again.") if own.is_lesson_gone else "")

    def focus_first(self) -> None:
        """Give the card's first control the focus."""
        card = self._area.card
        control = card.answers.first_control() if card is not None else None
        buttons = (self._show_me, self._check, self._next, self._back)
        control = control or next((each for each in buttons if each.isVisible() and each.isEnabled()), None)
        if control is not None:
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def back(self) -> None:
        """Open the card before."""
        self._guide.go_to(self._guide.place - 1)

    def next(self) -> None:
        """Open the card after this one, if it is time for that."""
        lesson = self._guide.lesson
        if lesson is None or not self._next.isEnabled():
            return
        if self._guide.place + 1 < len(lesson.cards):
            self._guide.go_to(self._guide.place + 1)
        else:
            self.ended.emit()

    def _show_step(self) -> None:
        self._guide.show_the_step(_SHOW_ME_MILLISECONDS if has_motion(self) else 0)

    def _ask_hint(self) -> None:
        if self._area.card is not None:
            self._area.card.ask_hint()

    def _check_task(self) -> None:
        guide, content = self._guide, self._area.card
        if guide.card is None or content is None:
            return
        if guide.card.corners is not None:
            guide.tick(content.answers.ticked)
        lack = self._lack()
        self.refresh()
        content.say(lack)

    def _lack(self) -> str:
        """Return the first thing that the task still lacks, in words; "" if it is done."""
        card = self._guide.card
        if card is not None and card.corners is not None and not self._guide.is_done:
            return tr("Not yet: these are not the ones, or not all of them.")
        return self._guide.check()


def _button(name: str, text: str, run: Callable[[], object]) -> QPushButton:
    button = NarrowButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.clicked.connect(run)
    return button
