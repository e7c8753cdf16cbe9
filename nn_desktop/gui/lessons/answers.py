"""What can be answered on a card: options to choose from, eight corners to tick, a number to type."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.lessons.glossary import plain_text
from nn_desktop.core.lessons.lesson import Card, CardKind
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.core.translation import plain_number, tr
from nn_desktop.gui.lessons.card_texts import Words, html_without_links
from nn_desktop.gui.look.theme import GAP
from nn_desktop.session.files.lesson_progress import DO_NOT_KNOW, Choice


class Answers(QWidget):
    """What somebody chooses on a card.

    Signals:
        chosen: a `Choice`.

    Args:
        card: what is asked.
        first: what was chosen first; None if nothing was yet.
        words: the glossary.
    """

    chosen = Signal(object)

    def __init__(self, card: Card, first: Choice | None, words: Words) -> None:
        super().__init__()
        self._words = words
        self._card = card
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GAP // 4)
        self._group = QButtonGroup(self)
        self._corners: list[QCheckBox] = []
        self._field: QLineEdit | None = None
        self._rows: list[QWidget] = []
        if card.corners is not None:
            self._add_corners(first)
        elif card.kind is CardKind.PREDICT and not card.options:
            self._add_number(first)
        for place, option in enumerate(card.options):
            self._add_option(place, option.text)
        if card.kind is CardKind.PREDICT:
            self._add_option(DO_NOT_KNOW, tr("I do not know"))
            if first is not None:
                self.end(first)
        if isinstance(first, int) and (button := self._group.button(_identity(first))) is not None:
            button.setChecked(True)
        # Not when it is clicked: a screen reader toggles it.
        self._group.idToggled.connect(self._tell)

    def _tell(self, number: int, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(number + DO_NOT_KNOW)

    def end(self, choice: Choice) -> None:
        """The first thought is kept for good, so there is nothing more to choose."""
        self.setEnabled(False)
        if choice != DO_NOT_KNOW:
            # It makes room for what is said now.
            self._rows[-1].hide()

    @property
    def ticked(self) -> frozenset[str]:
        """The corners that are ticked, as "101"."""
        return frozenset(box.property("corner") for box in self._corners if box.isChecked())

    @property
    def typed(self) -> str:
        """What is typed into the field for a number."""
        return self._field.text() if self._field is not None else ""

    @property
    def option(self) -> int | None:
        """The option that is chosen now; None if none is."""
        number = self._group.checkedId()
        return None if number < 0 else number + DO_NOT_KNOW

    def answer_like(self, other: "Answers") -> None:
        """Answer as somebody has answered on the same card, in another language."""
        for box in self._corners:
            box.setChecked(box.property("corner") in other.ticked)
        if self._field is not None:
            self._field.setText(other.typed)
        if other.option is not None and (button := self._group.button(_identity(other.option))) is not None:
            button.setChecked(True)

    def _add_option(self, place: int, text: str) -> None:
        row = _WrappedOption(text, self._words)
        row.button.setObjectName("option" + ("DoNotKnow" if place == DO_NOT_KNOW else str(place + 1)))
        self._group.addButton(row.button, _identity(place))
        self._lines.addWidget(row)
        self._rows.append(row)

    def _add_corners(self, first: Choice | None) -> None:
        grid = QGridLayout()
        grid.setSpacing(GAP // 2)
        ticked = first if isinstance(first, tuple) else ()
        for number, corner in enumerate(CORNERS):
            name = "".join(map(str, corner))
            box = QCheckBox(" ".join(name))
            box.setObjectName(f"tick{name}CheckBox")
            box.setProperty("corner", name)
            box.setChecked(name in ticked)
            self._corners.append(box)
            grid.addWidget(box, number % 4, number // 4)
        self._lines.addLayout(grid)
        if self._card.kind is CardKind.PREDICT:
            self._add_button().clicked.connect(lambda: self.chosen.emit(tuple(sorted(self.ticked))))

    def _add_number(self, first: Choice | None) -> None:
        field = self._field = _NumberField(plain_number(first) if isinstance(first, float) else "")
        field.setObjectName("guessNumberEdit")
        field.setAccessibleName(tr("Your number"))
        problem = QLabel()
        problem.setObjectName("muted")
        problem.setWordWrap(True)
        problem.hide()

        def take() -> None:
            try:
                self.chosen.emit(float(parse_number(field.text())))
            except ValueError as wrong:
                problem.setText(str(wrong))
                problem.show()

        field.returnPressed.connect(take)
        self._lines.addWidget(field)
        self._add_button().clicked.connect(take)
        self._lines.addWidget(problem)

    def _add_button(self) -> QPushButton:
        button = QPushButton(tr("That is what I think"))
        button.setObjectName("guessButton")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._lines.addLayout(row)
        return button

    def first_control(self) -> QWidget | None:
        """Return what the keyboard goes to first."""
        controls = [*self.findChildren(QLineEdit), *self._corners, *self._group.buttons()]
        enabled = [control for control in controls if control.isEnabled()]
        checked = [each for each in enabled if isinstance(each, QAbstractButton) and each.isChecked()]
        return next(iter([*checked, *enabled]), None)


class _WrappedOption(QWidget):
    """A radio button whose text goes on in a second line. Qt's own never do."""

    def __init__(self, text: str, words: Words) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(plain_text(text, words))
        label = QLabel(html_without_links(text, words))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setBuddy(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    @called_by_qt()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()


class _NumberField(QLineEdit):
    """Keeps the Return with which a number is given. It would press the button that has the focus then."""

    @called_by_qt()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


def _identity(choice: int) -> int:
    """Return the number of a choice in its group, where -1 would mean that there is none."""
    return choice - DO_NOT_KNOW
