"""The one who sits in front of the window: clicks, types, and reads what there is to read.

Parts are found by their object names alone, and nothing is read that a person or a screen reader could
not read.
"""

import re
from collections.abc import Sequence
from html import unescape
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nn_desktop.gui.plot.canvas import LossCanvas
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.plot.picture import plot_picture

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

INPUT_1, INPUT_2, INPUT_3, TARGET, OUTPUT = range(5)
LONG = 3_000_000
"""More iterations than any test waits for."""
# How a window is seen to have come to rest, on a slow computer too.
_ROUND_MILLISECONDS, _QUIET_ROUNDS, _MOST_ROUNDS = 5, 4, 400


class Student:
    """Works with one window, or with one panel that stands alone."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self.qtbot = qtbot
        self.window = window

    # Finding.

    def find(self, kind: type[AnyWidget], name: str) -> AnyWidget:
        """Return the one part of the window with an object name."""
        parts: list[AnyWidget] = self.window.findChildren(kind, name)
        if isinstance(self.window, kind) and self.window.objectName() == name:
            parts.append(self.window)
        assert len(parts) == 1, f"there are {len(parts)} parts called {name}"
        return parts[0]

    @property
    def table(self) -> QTableView:
        return self.find(QTableView, "trainingTable")

    @property
    def plot(self) -> LossPlot:
        return self.find(LossPlot, "lossPlot")

    @property
    def canvas(self) -> LossCanvas:
        return self.plot.canvas

    # Doing.

    def press(self, name: str) -> None:
        """Click a button or a checkbox."""
        button = self.find(QAbstractButton, name)
        place = QPoint(8, button.height() // 2) if isinstance(button, QCheckBox) else QPoint()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def ask(self, question: str) -> None:
        """Tick the three checkboxes so that they say, for example, "100"."""
        for number, wanted in enumerate(question, start=1):
            if self.is_checked(f"input{number}CheckBox") != (wanted == "1"):
                self.press(f"input{number}CheckBox")

    def key(self, key: Qt.Key, *, ctrl: bool = False, times: int = 1) -> None:
        """Press a key, wherever the focus is."""
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for _ in range(times):
            QTest.keyClick(self.focused(), key, modifier)
        if ctrl or key == Qt.Key.Key_Return:
            # An entry that opens a box does so a moment later, and an editor in the table takes it then.
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text, wherever the focus is."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.focused(), character)
                continue
            # Qt's own test keyboard has no other characters.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(character.upper()), Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self.focused(), event)

    def focused(self) -> QWidget:
        """Return what takes the keys now."""
        return QApplication.focusWidget() or self.window

    def focus(self, name: str) -> None:
        """Give a part of the window the focus."""
        self.find(QWidget, name).setFocus(Qt.FocusReason.TabFocusReason)

    def settle(self) -> None:
        """Let the window find its new layout: it has when nothing has moved for some rounds."""
        quiet, places = 0, self._places()
        for _ in range(_MOST_ROUNDS):
            QTest.qWait(_ROUND_MILLISECONDS)
            moved, places = places, self._places()
            quiet = quiet + 1 if moved == places else 0
            if quiet == _QUIET_ROUNDS:
                return
        raise AssertionError("the window does not come to rest")

    def _places(self) -> list[QRect]:
        parts = self.window.findChildren(QWidget)
        return [part.geometry() for part in parts if part.isVisible()]

    def choose_from_menu(self, name: str) -> None:
        """Choose an entry of a menu."""
        self.action(name).trigger()
        # What may ask something does so a moment later.
        QApplication.processEvents()

    def set_number(self, name: str, text: str, *, finish: bool = True) -> None:
        """Type a number into a spin box; without `finish` the cursor is left blinking behind it."""
        box = self.find(QAbstractSpinBox, name)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        self.type(text)
        if finish:
            self.key(Qt.Key.Key_Return)

    def train(self) -> None:
        """Press Train and wait for the end."""
        self.press("trainButton")
        self.wait_for_end()

    def wait_for_end(self) -> None:
        """Wait until Stop has become Train again."""
        self.qtbot.waitUntil(lambda: not self.is_training())

    def wait_for_progress(self) -> None:
        """Wait until the iteration that is shown is not the first."""
        self.qtbot.waitUntil(lambda: self.iteration() > 0)

    def click_cell(
        self, row: int, column: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Click into the middle of a cell: the button, if there is one."""
        QTest.mouseClick(
            self.table.viewport(), Qt.MouseButton.LeftButton, modifier, self.cell_centre(row, column)
        )

    def go_to_cell(self, row: int, column: int) -> None:
        """Go to a cell with the keyboard."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def start_typing(self, row: int, column: int, text: str) -> None:
        """Type into a cell, and leave the cursor blinking in it."""
        self.go_to_cell(row, column)
        self.type(text)  # the first character opens the editor, which takes the others
        assert isinstance(self.focused(), QLineEdit)

    def type_target(self, row: int, text: str) -> None:
        """Type a target, up to Return."""
        self.start_typing(row, TARGET, text)
        self.key(Qt.Key.Key_Return)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select a cell of each row, beside its button, with Ctrl held down."""
        for number, row in enumerate(rows):
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            self.click_cell(row, TARGET, held)

    def move_mouse(
        self, widget: QWidget, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton
    ) -> None:
        """Move the mouse over a widget, perhaps with a button held down."""
        # Qt's own test mouse sends nothing when it is there already, and holds no buttons.
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)

    def turn_wheel(self, name: str, notches: int) -> None:
        """Turn the mouse wheel over the middle of a part: up, or down if `notches` is negative."""
        part = self.find(QWidget, name)
        place = part.mapTo(part.window(), part.rect().center())
        QTest.wheelEvent(part.window().windowHandle(), place, QPoint(0, 120 * notches))

    # Reading.

    def action(self, name: str) -> QAction:
        """Return an entry of a menu."""
        action = self.window.findChild(QAction, name)
        assert action is not None, f"there is no {name}"
        return action

    def cell_centre(self, row: int, column: int) -> QPoint:
        return self.table.visualRect(self.table.model().index(row, column)).center()

    def text(self, name: str) -> str:
        """Return what stands on a label or button."""
        part = self.find(QWidget, name)
        assert isinstance(part, (QLabel, QAbstractButton))
        return part.text()

    def name(self, name: str) -> str:
        """Return what a screen reader calls a part."""
        return self.find(QWidget, name).accessibleName()

    def description(self, name: str) -> str:
        """Return what a screen reader says about a part."""
        return self.find(QWidget, name).accessibleDescription()

    def is_checked(self, name: str) -> bool:
        """Return whether a checkbox is ticked or a button is chosen."""
        return self.find(QAbstractButton, name).isChecked()

    def is_enabled(self, name: str) -> bool:
        """Return whether a part can be used."""
        return self.find(QWidget, name).isEnabled()

    def can_see(self, name: str) -> bool:
        """Return whether a part is shown."""
        return self.find(QWidget, name).isVisible()

    def is_training(self) -> bool:
        """Whether the button says Stop."""
        return self.text("trainButton") == "Stop"

    def iteration(self) -> int:
        """Return the iteration that the plot says it shows."""
        words = self.description("lossPlot").split(", loss ")[0]
        return int(words.removeprefix("iteration ").replace(",", ""))

    def cell(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        return str(self.table.model().index(row, column).data())

    def rows(self) -> list[str]:
        """Return the rows as they stand in the table, without the outputs."""
        return [
            " ".join(self.cell(row, column) for column in range(OUTPUT))
            for row in range(self.table.model().rowCount())
        ]

    def outputs(self) -> list[str]:
        """Return the last column of the table."""
        return [self.cell(row, OUTPUT) for row in range(self.table.model().rowCount())]

    def prediction(self) -> str:
        """Return the large number."""
        return self.text("predictionLabel")

    def corner(self, question: str) -> str:
        """Return what a corner of the cube says: "1 0 0 gives 0.99993704, the rows force 1"."""
        return self.name("corner" + question.replace(" ", ""))

    def corner_answers(self) -> list[str]:
        """Return the answers of the eight corners, 000 to 111."""
        questions = [f"{corner:03b}" for corner in range(8)]
        return [self.name(f"corner{question}").split(" gives ")[1].split(", ")[0] for question in questions]

    def legend(self) -> list[str]:
        """Return the names of the earlier runs in the plot and of the run, as they stand in the legend."""
        return [unescape(label.text) for _, label in self.canvas.getPlotItem().legend.items]

    def legend_place(self, name: str) -> QPoint:
        """Return where a name of the legend stands in the plot's canvas."""
        (label,) = (each for _, each in self.canvas.getPlotItem().legend.items if unescape(each.text) == name)
        return QPoint(self.canvas.mapFromScene(label.sceneBoundingRect().center()))

    def letters(self) -> list[str]:
        """Return what is written in the plot: at its axes, beside the cursor, in the legend.

        Signs that the font has not stand alone.
        """
        drawing = plot_picture(self.plot, "svg").decode()
        return [unescape(text).strip() for text in re.findall(r"<text[^>]*>([^<]*)</text>", drawing)]

    def picture(self) -> QRect:
        """Return the part of the plot's canvas inside the axes."""
        inside = self.canvas.getPlotItem().getViewBox().sceneBoundingRect()
        return QRect(self.canvas.mapFromScene(inside).boundingRect())

    def words(self) -> str:
        """Return all texts on labels that can be seen."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())
