"""The lesson panel: the open card; or the list, the words, or the way back to one's own rows."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.lessons.lesson import Lesson
from nn_desktop.core.translation import tr, tr_later
from nn_desktop.gui.lessons.buttons import page_with, sign_button, small_button
from nn_desktop.gui.lessons.card_page import CardPage
from nn_desktop.gui.lessons.card_texts import Words
from nn_desktop.gui.lessons.glossary_page import WordsPage
from nn_desktop.gui.lessons.leaving_page import LeavingPage
from nn_desktop.gui.lessons.lesson_list import LessonList
from nn_desktop.gui.lessons.pointing_ring import FindPart, PointingRings, control_of
from nn_desktop.gui.look.keys import Key
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.look.theme import GAP
from nn_desktop.session.lessons.collection import LessonCollection, glossary
from nn_desktop.session.lessons.guide import LessonGuide

LESSON_KEYS = (
    Key("Alt+Left", tr_later("To the card before")),
    Key("Alt+Right", tr_later("To the next card")),
    Key(tr_later("Escape"), tr_later("Close the lessons")),
)
_PAGES = ("card", "list", "words", "leaving")


class LessonPanel(Panel):
    """Lessons, challenges and words, below the training data. Closed, it takes no room.

    Args:
        guide: goes through the lessons.
        folders: where a teacher's lessons are.
        find: brings a part of the window to where it is seen.

    Attributes:
        words: the glossary, by its words' names.
        collection: which lessons there are.

    Signals:
        opened: a lesson was opened; its name.
        shown: whether the panel is open now.
    """

    opened = Signal(str)
    shown = Signal(bool)

    def __init__(self, guide: LessonGuide, folders: tuple[Path, ...], find: FindPart) -> None:
        super().__init__(tr("Lessons"))
        self.setObjectName("lessonPanel")
        self._guide = guide
        self.collection = LessonCollection(folders)
        self.words: Words = {word.name: word for word in glossary()}
        # The card that was open when the panel was closed.
        self.left_card: tuple[Lesson, int] | None = None
        self._rings = PointingRings(find, self)
        self.card_page = CardPage(guide, self.words)
        self._list = LessonList(guide)
        self._words = WordsPage(self.words)
        self._leaving = LeavingPage(guide, self._bring_back, self._close)
        self._back_to_card = small_button("lessonToCardButton", tr("Back to the card"), self._show_card_page)
        self._set_up = small_button("lessonSetUpButton", tr("Set up this card again"), self._set_up_card)
        self._from_words = small_button("wordsBackButton", tr("Back"), self._leave_words)
        self._lay_out()
        self._add_keys()
        self.card_page.ended.connect(self._finish_lesson)
        self.card_page.word_asked.connect(self.show_words)
        self.card_page.own_rows_wanted.connect(self._bring_back)
        self.card_page.set_up_wanted.connect(self._set_up_card)
        self._list.wanted.connect(self.open_lesson)
        guide.card_changed.connect(self._take_card)
        guide.progress_changed.connect(self.card_page.refresh)
        guide.show_me.acting.connect(self._point_at_action)
        self.set_look()
        self.hide()

    def _lay_out(self) -> None:
        self._list_button = sign_button("lessonListButton", "☰", tr("All lessons"), self._toggle_list)
        close = sign_button("lessonCloseButton", "✕", tr("Close the lessons"), self.close_lessons)
        self.heading_row.addWidget(self._list_button)
        self.heading_row.addWidget(close)
        self.heading.setWordWrap(True)
        self._pages = QStackedWidget()
        self._list_page = page_with(self._list, self._back_to_card, self._set_up)
        self._words_page = page_with(self._words, self._from_words)
        for page in (self.card_page, self._list_page, self._words_page, self._leaving):
            self._pages.addWidget(page)
        self.body.setSpacing(GAP // 2)
        self.body.addWidget(self._pages, 1)

    def _add_keys(self) -> None:
        for key, run in zip(LESSON_KEYS[:2], (self.card_page.back, self.card_page.next), strict=True):
            QShortcut(QKeySequence(key.keys), self).activated.connect(lambda run=run: self._if_card(run))

    def set_look(self) -> None:
        super().set_look()
        # Titles are long, and the card needs the room more.
        font = self.font()
        font.setBold(True)
        self.heading.setFont(font)

    # What the window asks for.

    def open_lessons(self) -> None:
        """F1: the card that is open, or was when the panel was closed; at first the list."""
        if self._guide.lesson is None and self.left_card is not None:
            self.open_lesson(*self.left_card)
        if self._guide.lesson is None:
            self._show_list("")
        else:
            self._show_card_page()

    def show_challenges(self) -> None:
        """Show the list, at the challenges."""
        self._show_list("")
        self._list.select_challenges()

    def show_words(self, word: str = "") -> None:
        """Show what the words of the program mean, at one of them."""
        self._show_page(self._words_page, tr("Words"))
        self._words.go_to(word)
        self._words.setFocus()

    def explain_parts(self, parts: Iterable[tuple[str, str]]) -> None:
        """Explain the parts of the window below the words: what each is called, and its sentence."""
        self._words.add_parts(parts)

    def open_numbered(self, number: int) -> None:
        """Open one of the program's own lessons, if it is there; the first has number 1."""
        for lesson in self.collection.own[number - 1 : number]:
            self.open_lesson(lesson)

    def open_lesson(self, lesson: Lesson, place: int | None = None) -> None:
        """Open a lesson where it was left, or at another card."""
        self._guide.open(lesson, place)
        self._begin_card()
        self.opened.emit(lesson.name)

    def start_over(self) -> None:
        """Forget how far somebody is in all lessons. An open one begins anew, unless the list is open."""
        page, self.left_card = self.shown_page, None
        self._guide.start_over()
        if self._guide.lesson is not None:
            self._begin_card()
        if page == "list":
            self._show_list("")

    def close_lessons(self) -> None:
        """Close the panel. Where a lesson's rows are in the table, ask first whether they should stay."""
        is_asked = self._pages.currentWidget() is self._leaving
        if self._guide.lesson is None or is_asked or not self._guide.own_rows.are_away:
            self._close()
            return
        self._show_leaving(self._guide.lesson)

    def arrange_like(self, other: "LessonPanel") -> None:
        """Show what another of these panels shows, which goes, in the language that is spoken now."""
        self.collection.add_opened_of(other.collection)
        other.retire()
        lesson, left = self._guide.lesson, other.left_card
        self.left_card = None if left is None else (self.collection.in_this_language(left[0]), left[1])
        if lesson is not None:
            lesson = self.collection.in_this_language(lesson)
            self._guide.replace(lesson)
            self.card_page.go_on_like(other.card_page)
        match other.shown_page:
            case "list":
                self._show_list("")
                self._list.setCurrentRow(other.list_row)
            case "words":
                self.show_words(other.word)
            case "leaving" if lesson is not None:
                self._show_leaving(lesson)
            case "":
                self.hide()

    def retire(self) -> None:
        """Show no other card and point at nothing: a panel in another language takes over."""
        self._guide.card_changed.disconnect(self._take_card)
        self._guide.progress_changed.disconnect(self.card_page.refresh)
        self._guide.show_me.acting.disconnect(self._point_at_action)
        self._rings.clear()

    @property
    def list_row(self) -> int:
        """Where somebody is in the list."""
        return self._list.currentRow()

    @property
    def word(self) -> str:
        """The name of the word that was looked up last."""
        return self._words.word

    @property
    def shown_page(self) -> str:
        """Which page is shown: "card", "list", "words" or "leaving"; "" if the panel is closed."""
        return "" if self.isHidden() else _PAGES[self._pages.currentIndex()]

    # What happens in it.

    def _take_card(self) -> None:
        card, lesson = self._guide.card, self._guide.lesson
        if card is None or lesson is None:
            return
        self.left_card = lesson, self._guide.place
        self._show_page(self.card_page, card.title or lesson.title)
        names = self._rings.point_at(card.point)
        about = tr("It is about: {names}.").format(names=", ".join(names)) if names else ""
        numbered = tuple(each for each in self.collection.own if not each.is_challenges)
        self.card_page.show_card(about, numbered)

    def _point_at_action(self, action: object) -> None:
        # At a lesson's beginning everything is set up at once: there is nothing to follow with the eyes.
        if self._guide.show_me.is_slow:
            self._rings.point_at((control_of(action),))  # type: ignore[arg-type]  # the signal's action

    def _show_page(self, page: QWidget, heading: str) -> None:
        self._rings.clear()
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self._pages.setCurrentWidget(page)
        self.show()
        self.shown.emit(True)

    def _show_card_page(self) -> None:
        lesson, card = self._guide.lesson, self._guide.card
        if lesson is not None and card is not None:
            self._show_page(self.card_page, card.title or lesson.title)
            self.card_page.focus_first()

    def _show_list(self, name: str) -> None:
        self._list.show_lessons(self.collection.own, self.collection.others)
        has_card = self._guide.lesson is not None
        self._back_to_card.setVisible(has_card)
        self._set_up.setVisible(has_card)
        self._show_page(self._list_page, tr("Lessons"))
        self._list.select(name, self._guide.place)
        self._list.setFocus()

    def _toggle_list(self) -> None:
        lesson = self._guide.lesson
        if self._pages.currentWidget() is self._list_page and lesson is not None:
            self._show_card_page()
        else:
            self._show_list(lesson.name if lesson is not None else "")

    def _show_leaving(self, lesson: Lesson) -> None:
        self._guide.show_me.stop()
        self._show_page(self._leaving, lesson.title)
        self._leaving.focus_first()

    def _finish_lesson(self) -> None:
        self._show_list("")
        if self._guide.lesson is not None:
            self._list.select_after(self._guide.lesson)

    def _leave_words(self) -> None:
        if self._guide.lesson is not None:
            self._show_card_page()
        else:
            self._close()

    def _set_up_card(self) -> None:
        self._guide.set_up_card()
        self._take_card()
        self._begin_card()

    def _begin_card(self) -> None:
        self.card_page.refresh()
        self.card_page.focus_first()

    def _bring_back(self) -> None:
        self._close()
        self._guide.own_rows.bring_back()

    def _close(self) -> None:
        self._rings.clear()
        self.hide()
        self.shown.emit(False)
        if self._guide.lesson is not None:
            self._guide.close()

    def _if_card(self, run: Callable[[], None]) -> None:
        if self._pages.currentWidget() is self.card_page:
            run()

    # Escape belongs to the menu, but not in here.

    @called_by_qt(or_else=False)
    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a key event
            event.accept()
            return True
        return super().event(event)

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_lessons()
        else:
            super().keyPressEvent(event)
