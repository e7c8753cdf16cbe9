"""The longest time in which the window answers nobody, while one works in it with up to a hundred rows."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTabBar

from figures import Figure, tell
from hands import SETTLE, Clicks, Hands, pause, with_window

ROWS = 100


def paste(hands: Hands) -> None:
    rows = "".join(f"{n >> 2 & 1}\t{n >> 1 & 1}\t{n & 1}\t{n // 2 % 2}\n" for n in range(ROWS))
    QGuiApplication.clipboard().setText(rows)
    hands.go_to_cell(0, 0)
    hands.choose("pasteAction")


def type_a_target(hands: Hands) -> None:
    hands.go_to_cell(ROWS // 2, 3)
    hands.press("0.25", Qt.Key.Key_Return)


def drag_the_cursor(hands: Hands) -> None:
    view = hands.plot.viewport()
    for part in range(20, 90, 5):
        place = QPoint(view.width() * part // 100, view.height() // 2)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        pause(20)


def look_inside(hands: Hands) -> None:
    tabs = hands.find(QTabBar, "lookInsideTabs")
    for place in (1, 2):
        tabs.setCurrentIndex(place)
        pause(300)
    hands.click("mapTrainButton")
    pause(2000)
    tabs.setCurrentIndex(0)


def choose_example(hands: Hands) -> None:
    box = hands.find(QComboBox, "exampleComboBox")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)


WORK: dict[str, Callable[[Hands], object]] = {
    "pasting": paste,
    "typing a target": type_a_target,
    "training": lambda hands: hands.click("trainButton"),
    "dragging the cursor": drag_the_cursor,
    "stepping": lambda hands: hands.click("stepButton"),
    "playing": lambda hands: hands.click("playButton"),
    "pausing": lambda hands: hands.click("playButton"),
    "looking inside": look_inside,
    "eight hidden neurons": lambda hands: hands.type_into("hiddenNeuronsSpinBox", "8"),
    "training them": lambda hands: hands.click("trainButton"),
    "undoing": lambda hands: hands.choose("undoAction"),
    "redoing": lambda hands: hands.choose("redoAction"),
    "choosing an example": choose_example,
}
APPEARANCE: dict[str, Callable[[Hands], object]] = {
    "dark": lambda hands: hands.choose("darkAppearanceAction"),
    "light": lambda hands: hands.choose("lightAppearanceAction"),
    "larger text": lambda hands: hands.choose("zoomInAction"),
    "German": lambda hands: hands.choose("deLanguageAction"),
}


def longest(hands: Hands, work: dict[str, Callable[[Hands], object]]) -> float:
    """Do all of it, and return the longest stall in milliseconds; say what it was."""
    stalls = {}
    for name, do in work.items():
        clicks = Clicks()
        clicks.start()
        do(hands)
        pause(SETTLE)
        clicks.stop()
        stalls[name] = max(clicks.waits)
    print({name: round(stall) for name, stall in stalls.items()}, file=sys.stderr)
    return max(stalls.values())


def measure(hands: Hands) -> None:
    tell(
        Figure(f"any single stall, up to {ROWS} rows", longest(hands, WORK), "ms", at_most=100),
        Figure("another language, text size or colours: longest stall", longest(hands, APPEARANCE), "ms"),
    )


with_window(measure)
