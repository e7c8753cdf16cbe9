"""A monkey at the window: it clicks, drags, types and chooses whatever there is.

An action is a name and a random number, and all that an action chooses it chooses by that number. So a list
of actions can be done again, and a part of it too.
"""

import random
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMessageBox,
    QTabBar,
    QTableView,
    QWidget,
)

from nn_desktop.gui.window.main_window import MainWindow

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

TEXTS = (
    *("0", "1", "0.5", "0,5", "-3", "1e9", "1e-30", "1e308", "1e999", "nan", "x", "", " ", "10000", "3"),
    *("Größe ∞", "0.1.2", "--1", "=1+1", "1 0 1", "\t1", "🙂"),
)
TABLES = (
    *("1\t0\t1\t1", "0,0,1,0\n1,1,1,1", "1;0;1;0,5\n0;0;0;0", "a b c\n1 2 3", "", "\0", "1 1 1 1\n" * 300),
    *("-1 1 1 0\n1 -1 1 1", "A,B,C,target\n0,0,0,0\n1,1,1,1", "1", "0 0 1 1e300"),
)
ITERATIONS = ("1", "7", "100", "3000", "20000", "1000000")
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2),
    *(Qt.Key.Key_F6, Qt.Key.Key_F1, Qt.Key.Key_Menu, Qt.Key.Key_0, Qt.Key.Key_1),
)
CONTROL_KEYS = "ZYCVXASDTPRHN0123456"
LEAVING = ("quitAction",)
"""What ends the program. Closing is tried in a place of its own."""


class Action(NamedTuple):
    """Something that the monkey does, and the number by which it chooses the rest."""

    kind: str
    number: int


class Monkey:
    """Does actions.

    Args:
        window: where.
        folder: where it opens and saves files; it has some to begin with.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._random = random.Random(0)
        self.did = ""
        """What was done last, in words."""
        for name in ("05_nand.nnd", "11_contradictory_rows.nnd"):
            shutil.copy(RESOURCES / "examples" / name, folder)
        shutil.copy(RESOURCES / "lessons" / "05_one_step.nnlesson", folder)
        (folder / "rows.csv").write_text("a,b,c,target\n1,1,1,1\n0,0,1,0\n", encoding="utf-8")
        (folder / "broken.nnd").write_bytes(b'{"format": "nn-desktop", "rows": [[')

    def act(self, action: Action) -> None:
        """Do one thing, and let the window answer."""
        self._random = random.Random(action.number)
        KINDS[action.kind](self)
        QApplication.processEvents()
        # As between any two things that a person does, what deletes itself later is gone. Meanwhile it would
        # be among the children of the window, and PySide 6.11 keeps the Python object of an earlier central
        # widget for ever once it was found there, with all that it refers to: 5 MB for a change of language.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # What a dialog is answered. The tests put these in the place of Qt's own.

    def answer_box(self, box: QMessageBox) -> int:
        """Press some button of a box."""
        buttons = [each for each in box.buttons() if each.isEnabled()]
        self._random.choice(buttons).click()
        return box.result()

    def choose_file(self, *_arguments: object) -> tuple[str, str]:
        """Choose a file that is there, or a new one, or none."""
        there = sorted(str(path) for path in self._folder.iterdir())
        new = [str(self._folder / name) for name in ("new", "new.nnd", "new.csv", "no such folder/x.nnd")]
        return self._random.choice([*there, *new, ""]), ""

    # What it does.

    def press_button(self) -> None:
        """Click a button or a checkbox."""
        if button := self._some(QAbstractButton):
            self.did = f"press {button.objectName() or button.text()}"
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))

    def press_train(self) -> None:
        """Click Train or Stop."""
        if button := self._visible(QAbstractButton, "trainButton"):
            self.did = "press trainButton"
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle(button))

    def choose_in_menu(self) -> None:
        """Choose an entry of a menu."""
        entries = [
            each
            for each in self._window.findChildren(QAction)
            if each.objectName() and each.objectName() not in LEAVING and each.isEnabled()
        ]
        entry = self._random.choice(entries)
        if QApplication.activeModalWidget() is None:
            self.did = f"choose {entry.objectName()}"
            entry.trigger()

    def press_key(self) -> None:
        """Press a key where the focus is."""
        key = self._random.choice(KEYS)
        self.did = f"key {key.name}"
        QTest.keyClick(self._focused(), key)

    def press_with_control(self) -> None:
        """Press a key with Ctrl where the focus is."""
        letter = self._random.choice(CONTROL_KEYS)
        self.did = f"Ctrl+{letter}"
        QTest.keyClick(self._focused(), Qt.Key(ord(letter)), Qt.KeyboardModifier.ControlModifier)

    def type_text(self) -> None:
        """Type where the focus is."""
        text = self._random.choice(TEXTS)
        self.did = f"type {text!r}"
        for character in text:
            if character.isascii():
                QTest.keyClicks(self._focused(), character)

    def click_in_table(self) -> None:
        """Click or double-click somewhere in the table."""
        if table := self._visible(QTableView, "trainingTable"):
            if table.viewport().visibleRegion().isEmpty():
                return
            place = self._place_in(table.viewport())
            self.did = f"click into the table at {place.x()}, {place.y()}"
            click = self._random.choice((QTest.mouseClick, QTest.mouseDClick))
            click(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def click_anywhere(self) -> None:
        """Click some part somewhere, with either button."""
        if part := self._some(QWidget):
            button = self._random.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
            self.did = f"{button.name} on {_name(part)}"
            QTest.mouseClick(part, button, pos=self._place_in(part))

    def drag(self) -> None:
        """Press the mouse on some part, move it, and let go."""
        plot = self._visible(QWidget, "lossPlot")
        part = plot if plot and self._random.random() < 0.6 else self._some(QWidget)
        if part is None:
            return
        inner = part.childAt(part.rect().center())
        part = inner if inner is not None and not inner.visibleRegion().isEmpty() else part
        self.did = f"drag over {_name(part)}"
        self._mouse(part, QEvent.Type.MouseButtonPress)
        for _ in range(3):
            self._mouse(part, QEvent.Type.MouseMove)
            QApplication.processEvents()
        self._mouse(part, QEvent.Type.MouseButtonRelease)

    def turn_wheel(self) -> None:
        """Turn the wheel over some part."""
        if part := self._some(QWidget):
            self.did = f"wheel over {_name(part)}"
            place = part.mapTo(part.window(), _middle(part))
            turn = QPoint(0, self._random.choice((-120, 120)))
            QTest.wheelEvent(part.window().windowHandle(), place, turn)

    def set_number(self) -> None:
        """Type into a spin box, with Return or without."""
        if box := self._some(QAbstractSpinBox):
            text = self._random.choice(ITERATIONS if "iteration" in box.objectName() else TEXTS)
            self.did = f"type {text!r} into {box.objectName()}"
            box.setFocus(Qt.FocusReason.TabFocusReason)
            box.selectAll()
            QTest.keyClicks(self._focused(), text if text.isascii() else "2")
            if self._random.random() < 0.7:
                QTest.keyClick(self._focused(), Qt.Key.Key_Return)

    def choose_in_box(self) -> None:
        """Choose in a combo box with the keyboard."""
        if box := self._some(QComboBox):
            self.did = f"choose in {box.objectName()}"
            box.setFocus()
            QTest.keyClick(box, self._random.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End)))

    def change_tab(self) -> None:
        """Choose a tab."""
        if bar := self._some(QTabBar):
            place = self._random.randrange(max(1, bar.count()))
            middle = bar.tabRect(place).center()
            if bar.visibleRegion().contains(middle):
                self.did = f"tab {place} of {_name(bar)}"
                QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=middle)

    def paste(self) -> None:
        """Put something on the clipboard, and paste it."""
        text = self._random.choice(TABLES)
        self.did = f"paste {text[:20]!r}"
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(self._focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def open_file(self) -> None:
        """Drop a file on the window."""
        path = self._random.choice(sorted(self._folder.iterdir()))
        if path.is_file() and QApplication.activeModalWidget() is None:
            self.did = f"open {path.name}"
            self._window.contents.open_path(path)

    def resize(self) -> None:
        """Make the window another size."""
        width, height = self._random.randint(400, 1920), self._random.randint(300, 1080)
        self.did = f"resize to {width} x {height}"
        self._window.resize(width, height)

    def wait(self) -> None:
        """Let the window work for a while."""
        milliseconds = self._random.choice((1, 10, 60, 150))
        self.did = f"wait {milliseconds} ms"
        QTest.qWait(milliseconds)

    # Finding.

    def _root(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._root()

    def _some(self, kind: type[AnyWidget]) -> AnyWidget | None:
        """Return one of the parts that can be seen and used."""
        parts = [
            part
            for part in self._root().findChildren(kind)
            if part.isVisible() and part.isEnabled() and not part.visibleRegion().isEmpty()
        ]
        return self._random.choice(parts) if parts else None

    def _visible(self, kind: type[AnyWidget], name: str) -> AnyWidget | None:
        part: AnyWidget | None = self._root().findChild(kind, name)
        return part if part is not None and not part.visibleRegion().isEmpty() else None

    def _place_in(self, part: QWidget) -> QPoint:
        seen = part.visibleRegion().boundingRect()
        across, down = self._random.randrange(seen.width()), self._random.randrange(seen.height())
        return seen.topLeft() + QPoint(across, down)

    def _mouse(self, part: QWidget, kind: QEvent.Type) -> None:
        if part.visibleRegion().isEmpty():
            return  # gone meanwhile
        place = self._place_in(part)
        moved = kind == QEvent.Type.MouseMove
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind,
            QPointF(place),
            QPointF(part.mapToGlobal(place)),
            none if moved else left,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(part, event)


def _middle(part: QWidget) -> QPoint:
    """The middle of what can be seen of it; of a checkbox, its box."""
    seen = part.visibleRegion().boundingRect()
    return QPoint(seen.left() + min(8, seen.width() // 2), seen.center().y())


def _name(part: QWidget) -> str:
    return part.objectName() or type(part).__name__


KINDS: dict[str, Callable[[Monkey], None]] = {
    each.__name__: each
    for each in (
        *(Monkey.press_button, Monkey.press_train, Monkey.choose_in_menu, Monkey.press_key),
        *(Monkey.press_with_control, Monkey.type_text, Monkey.click_in_table, Monkey.click_anywhere),
        *(Monkey.drag, Monkey.turn_wheel, Monkey.set_number, Monkey.choose_in_box, Monkey.change_tab),
        *(Monkey.paste, Monkey.open_file, Monkey.resize, Monkey.wait),
    )
}


def random_actions(seed: int, number: int) -> list[Action]:
    """Return a sequence; the same seed gives the same."""
    numbers = random.Random(seed)
    kinds = list(KINDS)
    return [Action(numbers.choice(kinds), numbers.getrandbits(32)) for _ in range(number)]


def shrunk(actions: Sequence[Action], fails: Callable[[Sequence[Action]], bool], tries: int) -> list[Action]:
    """Return a shorter sequence that fails too: leave out halves, quarters, ..., and try at most so often."""
    kept, step = list(actions), max(1, len(actions) // 2)
    while tries > 0:
        place = 0
        while place < len(kept) and tries > 0:
            shorter = kept[:place] + kept[place + step :]
            tries -= 1
            if fails(shorter):
                kept = shorter
            else:
                place += step
        if step == 1:
            break
        step = max(1, step // 2)
    return kept
