"""The list of lessons and challenges, with how far somebody is. Nothing in it is locked."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.lessons.lesson import Lesson
from nn_desktop.core.translation import tr
from nn_desktop.gui.lessons.card_texts import stars_text
from nn_desktop.gui.look.colours import colours
from nn_desktop.gui.look.theme import GAP
from nn_desktop.session.lessons.guide import LessonGuide

_PLACE, _NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _Notes(QStyledItemDelegate):
    """Writes a note at the right end of an entry, where there is room beside its title."""

    @called_by_qt()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        note, metrics = index.data(_NOTE) or "", option.fontMetrics
        room = option.rect.adjusted(0, 0, -GAP // 2, 0)
        if metrics.horizontalAdvance(index.data()) + 2 * GAP + metrics.horizontalAdvance(note) > room.width():
            return
        is_chosen = QStyle.StateFlag.State_Selected in option.state
        chosen = colours(option.widget)
        painter.save()
        painter.setPen(option.palette.highlightedText().color() if is_chosen else QColor(chosen.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()


class LessonList(QListWidget):
    """The list.

    Signals:
        wanted: a lesson and the place of one of its cards, or None for where it was left.
    """

    wanted = Signal(object, object)

    def __init__(self, guide: LessonGuide) -> None:
        super().__init__()
        self.setObjectName("lessonList")
        self.setAccessibleName(tr("Lessons and challenges"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setItemDelegate(_Notes(self))
        self._guide = guide
        self.itemClicked.connect(self._open)

    def show_lessons(self, lessons: tuple[Lesson, ...], others: tuple[Lesson, ...]) -> None:
        """Show what there is.

        Args:
            lessons: those that the program comes with, in their order.
            others: those of a teacher.
        """
        self.clear()
        for title, some in (
            (tr("Lessons"), [each for each in lessons if not each.is_challenges]),
            (tr("Challenges"), [each for each in lessons if each.is_challenges]),
            (tr("From your teacher"), others),
        ):
            if some:
                self._add_heading(title)
            for number, lesson in enumerate(some, start=1):
                if lesson.is_challenges:
                    self._add_challenges(lesson)
                else:
                    self._add_lesson(lesson, number)

    def select(self, lesson: str, place: int | None = None) -> None:
        """Go to a lesson or a challenge in the list; "" goes to the first lesson that is not done."""
        for row, each, its_place in self._entries():
            is_it = each.name == lesson and its_place in {None, place}
            if is_it or (not lesson and not self._is_done(each, its_place)):
                self._go_to(row)
                return

    def select_after(self, lesson: Lesson) -> None:
        """Go to what comes after a lesson and is not done; if there is nothing, stay."""
        entries = list(self._entries())
        last = max((row for row, each, _ in entries if each.name == lesson.name), default=self.count())
        for row, each, place in entries:
            if row > last and not self._is_done(each, place):
                self._go_to(row)
                return

    def _go_to(self, row: int) -> None:
        self.setCurrentRow(row)
        self.scrollToItem(self.item(row))

    def _entries(self) -> Iterator[tuple[int, Lesson, int | None]]:
        """All lessons and challenges: the row, the lesson, and the place of the challenge in it."""
        for row in range(self.count()):
            if (data := self.item(row).data(_PLACE)) is not None:
                yield row, *data

    def select_challenges(self) -> None:
        """Go to the first challenge that is not solved."""
        challenges = [row for row, _, place in self._entries() if place is not None]
        if not challenges:
            return
        unsolved = [row for row in challenges if not self._is_done(*self.item(row).data(_PLACE))]
        row = (unsolved or challenges)[0]
        self.setCurrentRow(row)
        # With its heading, and as many of the others as there is room for.
        first = self.item(challenges[0] - 1 if row == challenges[0] else row)
        self.scrollToItem(first, QAbstractItemView.ScrollHint.PositionAtTop)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addItem(item)

    def _add_lesson(self, lesson: Lesson, number: int) -> None:
        done = self._guide.progress_in(lesson).done
        count, all_cards = sum(card.name in done for card in lesson.cards), len(lesson.cards)
        sign = "✓" if count == all_cards else "◐" if count else "○"
        minutes = tr("{count} min").format(count=lesson.minutes) if lesson.minutes else ""
        state = tr("done") if count == all_cards else ""
        if 0 < count < all_cards:
            state = tr("begun: {done} of {count} cards are done").format(done=count, count=all_cards)
        self._add(
            f"{sign}  {number}  {lesson.title}",
            (f"{number}, {lesson.title}", state, minutes),
            (lesson, None),
            " · ".join(filter(None, (lesson.idea, state))),
            minutes,
        )

    def _add_challenges(self, lesson: Lesson) -> None:
        for place, card in enumerate(lesson.cards):
            done = self._is_done(lesson, place)
            title = card.title or lesson.title
            stars = tr("{count} of 3 stars").format(count=card.stars) if card.stars else ""
            # On the line of the last word.
            signs = 2 * "\N{NO-BREAK SPACE}" + stars_text(card.stars) if card.stars else ""
            text = f"{'✓' if done else '○'}  {title}{signs}"
            self._add(text, (title, tr("solved") if done else "", stars), (lesson, place))

    def _add(
        self,
        text: str,
        words: tuple[str, ...],
        place: tuple[Lesson, int | None],
        tip: str = "",
        note: str = "",
    ) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))
        item.setData(_PLACE, place)
        item.setData(_NOTE, note)
        item.setToolTip(" · ".join(filter(None, (tip or text, note))))
        self.addItem(item)

    def _is_done(self, lesson: Lesson, place: int | None) -> bool:
        done = self._guide.progress_in(lesson).done
        cards = lesson.cards if place is None else lesson.cards[place : place + 1]
        return all(card.name in done for card in cards)

    def _open(self, item: QListWidgetItem) -> None:
        place = item.data(_PLACE)
        if place is not None:
            self.wanted.emit(*place)

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A screen reader selects, and does not make what is selected the current one.
        chosen = self.selectedItems()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen:
            # Qt's own way would let the key go on, to what has the focus by then: the card's first option.
            event.accept()
            self._open(chosen[0])
        else:
            super().keyPressEvent(event)
