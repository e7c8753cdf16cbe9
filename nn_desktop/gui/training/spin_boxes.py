"""Spin boxes that read numbers as people write them, in every language, and say what they cannot take."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from nn_desktop.called_by_qt import called_by_qt
from nn_desktop.core.network.experiment import (
    LARGEST_LEARNING_RATE,
    MOST_TRAINED_ITERATIONS,
    SMALLEST_LEARNING_RATE,
)
from nn_desktop.core.rows.number_input import parse_number, parse_whole_number, reading_text
from nn_desktop.core.translation import MINUS, tr
from nn_desktop.gui.look import number_format
from nn_desktop.gui.look.fields import decides_shortcut, end_typing

_STEPS = (1.0, 2.0, 5.0)
# What is recommended to somebody who typed no whole number, if the field takes so much.
_USUAL_EXAMPLE = 1000


@dataclass(frozen=True)
class _Reader:
    """Reads what is typed into a field.

    Attributes:
        read: returns the number that a text says; raises ValueError with a sentence.
        lowest: the least that the field takes.
        highest: the most.
    """

    read: Callable[[str], float]
    lowest: float
    highest: float

    def state(self, text: str) -> QValidator.State:
        """Whether a text is a number of the field. If it is none, the end of typing says so.

        No key is refused: without its stroke, 1/2 would silently become 12.
        """
        return QValidator.State.Intermediate if self.problem(text) else QValidator.State.Acceptable

    def problem(self, text: str) -> str:
        """Return why a text is no number of the field, in a sentence; "" if it is one."""
        try:
            value = self.read(text)
        except ValueError as wrong:
            return str(wrong)
        if value < self.lowest:
            sentence, limit = tr("{number} is too small. It must be at least {limit}."), self.lowest
        elif value > self.highest:
            sentence, limit = tr("{number} is too large. It may be at most {limit}."), self.highest
        else:
            return ""
        shown = number_format.count(int(limit)) if limit == int(limit) else number_format.plain(limit)
        return sentence.format(number=text.strip().replace("-", MINUS), limit=shown)


class LearningRateSpinBox(QDoubleSpinBox):
    """A learning rate: shown in its shortest form, stepped 0.1, 0.2, 0.5, 1, 2, 5.

    Qt's own reading of a number follows the locale alone, and a German locale makes 5 of a typed 0.5.

    Signals:
        refused: what was typed is no learning rate; with a sentence that says why.
        read_as: what was typed could be another number too; with a sentence that says which it is now.
    """

    refused = Signal(str)
    read_as = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = _Reader(parse_number, SMALLEST_LEARNING_RATE, LARGEST_LEARNING_RATE)
        self._typed = ""
        self.setDecimals(6)
        self.setRange(SMALLEST_LEARNING_RATE, LARGEST_LEARNING_RATE)
        self.setKeyboardTracking(False)
        self.installEventFilter(_TypingKeys(self, lambda: self.setValue(self.value())))
        self.lineEdit().textEdited.connect(self._note_typing)
        self.editingFinished.connect(self._say_how_it_was_read)

    def typed_value(self) -> float:
        """Return the number that stands there, finished or not; if it is none, the last one that was."""
        text = self.lineEdit().text()
        return self.value() if self._reader.problem(text) else self.valueFromText(text)

    def _note_typing(self, text: str) -> None:
        self._typed = text

    def _say_how_it_was_read(self) -> None:
        typed, self._typed = self._typed, ""
        if reading_text(typed) and not self._reader.problem(typed):
            self.read_as.emit(reading_text(typed))

    @called_by_qt()
    def stepBy(self, steps: int) -> None:
        self.interpretText()
        grid = sorted(step * 10.0**power for power in range(-6, 7) for step in _STEPS)
        value = self.value()
        for _ in range(abs(steps)):
            if steps > 0:
                value = min((g for g in grid if g > value * (1 + 1e-9)), default=value)
            else:
                value = max((g for g in grid if g < value * (1 - 1e-9)), default=value)
        self.setValue(value)

    @called_by_qt(or_else="")
    def textFromValue(self, value: float) -> str:
        return number_format.plain(round(value, self.decimals()))

    @called_by_qt(or_else=lambda box, _text: box.value())
    def valueFromText(self, text: str) -> float:
        return parse_number(text)

    @called_by_qt(or_else=(QValidator.State.Invalid, "", 0))
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return self._reader.state(text), text, position

    @called_by_qt(or_else="")
    def fixup(self, text: str) -> str:
        # Asked for when typing ends and the text is not right. The old number comes back then.
        self.refused.emit(self._reader.problem(text))
        return text


class CountSpinBox(QSpinBox):
    """A whole number, shown in groups of three digits where it is long.

    Signals:
        refused: what was typed is no such number; with a sentence that says why.
    """

    refused = Signal(str)

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instead = ""
        self._reader = _Reader(
            partial(parse_whole_number, example=min(_USUAL_EXAMPLE, highest)), lowest, highest
        )
        self.setRange(lowest, highest)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.setAccelerated(True)
        self.installEventFilter(_TypingKeys(self, lambda: self.setValue(self.value())))

    def show_instead(self, text: str) -> None:
        """Show a word in place of the number as long as that has no effect; "" for the number again."""
        if text != self._instead:
            self._instead = text
            self.lineEdit().setText(self.textFromValue(self.value()))

    def typed_value(self) -> int:
        """Return the number that stands there, finished or not; if it is none, the last one that was."""
        text = self.lineEdit().text()
        return self.value() if self._reader.problem(text) else self.valueFromText(text)

    @called_by_qt(or_else="")
    def textFromValue(self, value: int) -> str:
        return self._instead or super().textFromValue(value)

    @called_by_qt(or_else=lambda box, _text: box.value())
    def valueFromText(self, text: str) -> int:
        return self.value() if text == self._instead else parse_whole_number(text)

    @called_by_qt(or_else=(QValidator.State.Invalid, "", 0))
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if text and text == self._instead:
            return QValidator.State.Acceptable, text, position
        return self._reader.state(text), text, position

    @called_by_qt(or_else="")
    def fixup(self, text: str) -> str:
        self.refused.emit(self._reader.problem(text))
        return text


class IterationSpinBox(QDoubleSpinBox):
    """An iteration of a run. It holds whole numbers beyond those of a `QSpinBox`: runs may be that long.

    Signals:
        said: what was typed is no iteration of the run; with a sentence that says so.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = _Reader(parse_whole_number, 0, MOST_TRAINED_ITERATIONS)
        self._typed = ""
        self.setDecimals(0)
        self.setRange(0, 0)
        self.setKeyboardTracking(False)
        self.setAccelerated(True)
        self.installEventFilter(_TypingKeys(self, lambda: self.setValue(self.value())))
        self.lineEdit().textEdited.connect(self._note_typing)
        self.editingFinished.connect(self._finish)

    def show_iteration(self, iteration: int, last: int) -> None:
        """Show an iteration of a run of so many; what is being typed stays, but it may mean no more."""
        self.blockSignals(True)
        self.setMaximum(last)
        if not (self.hasFocus() and self.lineEdit().isModified()):
            self.setValue(iteration)
        self.blockSignals(False)

    def _note_typing(self, text: str) -> None:
        self._typed = text

    def _finish(self) -> None:
        typed, self._typed = self._typed, ""
        self.lineEdit().setModified(False)
        if typed and not self._reader.problem(typed) and parse_whole_number(typed) > self.maximum():
            text = tr("The run has no iteration {wanted} yet. Its last one is {last}, and is shown.")
            self.said.emit(text.format(wanted=typed.strip(), last=number_format.count(int(self.maximum()))))

    @called_by_qt(or_else="")
    def textFromValue(self, value: float) -> str:
        return number_format.count(int(value))

    @called_by_qt(or_else=lambda box, _text: box.value())
    def valueFromText(self, text: str) -> float:
        return float(parse_whole_number(text))

    @called_by_qt(or_else=(QValidator.State.Invalid, "", 0))
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return self._reader.state(text), text, position

    @called_by_qt(or_else="")
    def fixup(self, text: str) -> str:
        self.said.emit(self._reader.problem(text))
        return text


class _TypingKeys(QObject):
    """Escape gives a number field its old number back; undo there is for what is being typed there.

    Args:
        box: the field.
        show_value: lets it show the number that it has.
    """

    def __init__(self, box: QSpinBox | QDoubleSpinBox, show_value: Callable[[], None]) -> None:
        super().__init__(box)
        self._box = box
        self._show_value = show_value
        box.editingFinished.connect(lambda: end_typing(box.lineEdit()))

    @called_by_qt(or_else=False)
    def eventFilter(self, _box: QObject, event: QEvent) -> bool:
        line = self._box.lineEdit()
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress and line.isModified():
            self._show_value()
            self._box.selectAll()
            self._box.editingFinished.emit()
            return True
        return decides_shortcut(line, event, takes_escape=line.isModified())
