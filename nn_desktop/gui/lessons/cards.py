"""The card that is open: its text, what can be answered, what its task asks for, and its hints."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolTip, QVBoxLayout, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.lessons.lesson import Card, CardKind, Option, Paragraphs
from nn_desktop.core.translation import tr
from nn_desktop.gui.lessons.answers import Answers
from nn_desktop.gui.lessons.card_texts import Words, html, spoken, thought_texts
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.theme import GAP
from nn_desktop.session.files.lesson_progress import Choice
from nn_desktop.session.lessons.guide import LessonGuide


class CardArea(QScrollArea):
    """The card, which scrolls inside itself if it is long.

    Signals:
        word_asked: a link to a word of the glossary was followed; the word's name.
    """

    word_asked = Signal(str)

    def __init__(self, guide: LessonGuide, words: Words) -> None:
        super().__init__()
        self.setObjectName("lessonCardArea")
        self.setAccessibleName(tr("Lessons"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._guide = guide
        self._words = words
        self.card: CardContent | None = None

    def show_card(self, about: str) -> None:
        """Show the guide's card.

        Args:
            about: what it points at, in words.
        """
        if self._guide.card is None:
            return
        self.card = CardContent(self._guide, self._guide.card, self._words, about)
        self.card.word_asked.connect(self.word_asked)
        self.card.told.connect(self._scroll_to)
        self.setWidget(self.card)
        self.verticalScrollBar().setValue(0)

    def _scroll_to(self, part: QWidget) -> None:
        # A moment later it has found its place; unless it has gone with its card by then.
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))

    # Not as the text wishes: with word wrap it would wish for more than the window has.

    @called_by_qt(or_else=QSize())
    def sizeHint(self) -> QSize:
        return QSize(200, 10 * self.fontMetrics().height())

    @called_by_qt(or_else=QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(100, 4 * self.fontMetrics().height())


class CardContent(QWidget):
    """All that stands on one card.

    Signals:
        word_asked: see `CardArea`.
        told: something was said that somebody has asked for; the part of the card where it stands.
    """

    word_asked = Signal(str)
    told = Signal(QWidget)

    def __init__(self, guide: LessonGuide, card: Card, words: Words, about: str) -> None:
        super().__init__()
        self._guide, self._words, self._card = guide, words, card
        self._held: tuple[bool, ...] | None = None
        self._said = ""
        # What is told of it now. What was chosen first is kept.
        self._last_choice = _choice_to_show(guide, card)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, GAP, 0)
        lines.setSpacing(GAP // 2)
        self.text = self._label("lessonText", html(card.text, words), spoken(card.text, words))
        if about:
            self.text.setAccessibleDescription(about)
        self.answers = Answers(card, self._last_choice, words)
        self.answers.chosen.connect(self._choose)
        self._conditions = [self._label("lessonCondition") for _ in card.done]
        self._outcome = self._label("lessonOutcome")
        self._hints = self._label("lessonHints")
        self._thought = self._label("muted", *thought_texts(guide, words))
        for part in (self.text, self.answers, *self._conditions, self._outcome, self._hints, self._thought):
            lines.addWidget(part)
        lines.addStretch(1)
        self.refresh()

    @property
    def says_lack(self) -> bool:
        """Whether it says what is still missing."""
        return bool(self._said)

    def refresh(self) -> None:
        """Show what has been done meanwhile."""
        guide, card = self._guide, self._card
        is_challenge = card.kind is CardKind.CHALLENGE
        shows_task = not is_challenge or guide.is_done or bool(guide.hints)
        tasks = guide.watch.tasks
        for label, (sentence, is_so) in zip(self._conditions, tasks, strict=False):
            label.setText(f"{'✓' if is_so else '○'}  {sentence}")
            state = tr("done: {task}") if is_so else tr("to do: {task}")
            label.setAccessibleName(state.format(task=sentence))
            label.setVisible(shows_task)
        self._announce_tasks(tasks)
        numbered = enumerate(guide.hints, start=1)
        hints = [tr("Hint {number}: {hint}").format(number=number, hint=hint) for number, hint in numbered]
        self._show(self._hints, html(tuple(hints), self._words), spoken(tuple(hints), self._words))
        self._show_outcome()
        self._thought.setVisible(bool(self._thought.text()))
        if card.kind is CardKind.PREDICT and guide.choice is not None:
            self.answers.end(guide.choice)

    def say(self, sentence: str) -> None:
        """Say what is still missing."""
        self._said = sentence
        self._show_outcome()
        self.told.emit(self._outcome)
        announce(self, "reply", sentence)

    def ask_hint(self) -> None:
        """Show one hint more."""
        self._guide.ask_hint()
        self.told.emit(self._hints)
        announce(self, "hint", self._hints.accessibleName())

    def _choose(self, choice: object) -> None:
        self._last_choice = choice  # type: ignore[assignment]  # the signal carries what it is given
        self._guide.choose(choice)  # type: ignore[arg-type]
        self.refresh()
        self.told.emit(self._outcome)
        announce(self, "reply", self._outcome.accessibleName())

    def _show_outcome(self) -> None:
        guide, card = self._guide, self._card
        choice = self._last_choice
        # A teacher may have taken an option out since it was chosen.
        if card.kind is CardKind.QUESTION and isinstance(choice, int) and 0 <= choice < len(card.options):
            reply = self._reply_to(card.options[choice])
            self._show(self._outcome, html(reply, self._words), spoken(reply, self._words))
            return
        text = self._said
        if card.kind is CardKind.PREDICT and guide.choice is not None:
            text = tr("Your guess is kept. Go on with Next.")
        elif card.kind is CardKind.CHALLENGE and guide.is_done:
            text = tr("This is so already.") if guide.is_done_already else tr("Solved!")
        self._show(self._outcome, f"<b>{text}</b>" if guide.is_done and text else text, text)

    def _reply_to(self, option: Option) -> Paragraphs:
        """What is said to an answer. Whoever was wrong need not find that out between the lines."""
        is_wrong = not option.is_right and any(each.is_right for each in self._card.options)
        first, *others = option.reply or ("",)
        return (tr("Not quite. {reply}").format(reply=first).strip() if is_wrong else first, *others)

    def _announce_tasks(self, tasks: tuple[tuple[str, bool], ...]) -> None:
        held = tuple(is_so for _, is_so in tasks)
        if self._held is not None and len(held) == len(self._held):
            for before, (sentence, is_so) in zip(self._held, tasks, strict=True):
                if is_so and not before:
                    announce(self, sentence, tr("done: {task}").format(task=sentence))
        self._held = held

    def _label(self, name: str, text: str = "", words: str = "") -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setAccessibleName(words or text)
        # The keyboard and screen readers find the same links below the card, as buttons.
        label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        label.linkActivated.connect(self.word_asked)
        label.linkHovered.connect(lambda word: self._explain(label, word))
        return label

    def _explain(self, label: QLabel, word: str) -> None:
        explanation = self._words[word].text if word in self._words else ""
        QToolTip.showText(label.cursor().pos(), explanation, label)

    def _show(self, label: QLabel, text: str, words: str) -> None:
        label.setText(text)
        label.setAccessibleName(words)
        label.setVisible(bool(text))


def _choice_to_show(guide: LessonGuide, card: Card) -> Choice | None:
    """Return what was chosen first on a card, or what is right if that was found out since."""
    if guide.is_done and card.kind is CardKind.QUESTION:
        right = [place for place, option in enumerate(card.options) if option.is_right]
        return guide.choice if guide.choice in right or not right else right[0]
    if guide.is_done and card.kind is CardKind.CHALLENGE and card.corners is not None:
        return card.corners
    return guide.choice
