"""Spin boxes that take a decimal point and a decimal comma, in every language."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from nn_desktop.core.files.number_input import parse_number
from nn_desktop.core.network.experiment import LARGEST_LEARNING_RATE, SMALLEST_LEARNING_RATE
from nn_desktop.gui.look import number_format

_STEPS = (1.0, 2.0, 5.0)
_TYPED_ON_THE_WAY = set("0123456789.,eE+-−٫٬ ' ")


class LearningRateSpinBox(QDoubleSpinBox):
    """A learning rate: shown in its shortest form, stepped 0.1, 0.2, 0.5, 1, 2, 5.

    Qt's own reading of a number follows the locale alone, and a German locale makes 5 of a typed 0.5.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(6)
        self.setRange(SMALLEST_LEARNING_RATE, LARGEST_LEARNING_RATE)
        self.setKeyboardTracking(False)

    def typed_value(self) -> float:
        """Return the number that stands there, finished or not; if it is none, the last one that was."""
        text = self.lineEdit().text()
        is_right = self.validate(text, 0)[0] is QValidator.State.Acceptable
        return self.valueFromText(text) if is_right else self.value()

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

    def textFromValue(self, value: float) -> str:
        return number_format.plain(round(value, self.decimals()))

    def valueFromText(self, text: str) -> float:
        return parse_number(text)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        try:
            value = parse_number(text)
        except ValueError:
            on_the_way = all(each.isdigit() or each in _TYPED_ON_THE_WAY for each in text)
            state = QValidator.State.Intermediate if on_the_way else QValidator.State.Invalid
            return state, text, position
        within = self.minimum() <= value <= self.maximum()
        return (QValidator.State.Acceptable if within else QValidator.State.Intermediate), text, position


class CountSpinBox(QSpinBox):
    """A whole number, shown in groups of three digits where it is long."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.setAccelerated(True)

    def typed_value(self) -> int:
        """Return the number that stands there, finished or not; if it is none, the last one that was."""
        text = self.lineEdit().text()
        is_right = self.validate(text, 0)[0] is QValidator.State.Acceptable
        return self.valueFromText(text) if is_right else self.value()
