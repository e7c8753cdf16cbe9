"""Start the real program, let some methods fail, and go through the whole window as a person does.

Run in a process of its own: `python -m tests.reliability.tour FOLDER METHODS`, of which so many may fail. In
the folder is `work.nnd`, which is opened; at the end `report.json` there says how often each method failed,
what the window told, and whether what it holds is in the document by then, or in the copy for the next start.

Events are posted, not sent, and what they do not reach runs a moment later: Qt calls it from its own loop, as
for a real mouse and keyboard. So an exception has nowhere to go but where it goes in a student's hands.
"""

import json
import sys
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitterHandle,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from nn_desktop.core.files.document import document_from_bytes
from nn_desktop.session.files.folders import recovery_folder
from nn_desktop.startup import application as program
from tests.reliability import planted

UNEXPECTED = ("unexpected", "unerwartet")
"""What is told has one of these words in it; a menu has made the window German for a while."""
STEPS_AFTER_ERROR = 70
"""So much is done in a program in which something has gone wrong, and goes on to."""

LEFT, NO_BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
PRESS, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
LEAVING = ("quitAction", "whatsThisAction", "explainClickedAction", "newAction", "openAction", "zoomInAction")
PICTURES = ("lossPlot", "networkDiagram", "answersCube", "stepPanel", "functionMap", "trainingTable")
SHOWING = (
    *(QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.EnabledChange),
    *(QEvent.Type.LanguageChange, QEvent.Type.Leave),
)


class Tour:
    """The person. Every `yield` lets the window work for so many milliseconds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._told: set[str] = set()
        self._steps = self._go()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_next)
        self._timer.start(0)

    def _do_next(self) -> None:
        self._listen()
        wait = next(self._steps, None)
        if wait is not None:
            self._timer.start(wait)

    def _go(self) -> Iterator[int]:
        while self._window() is None:
            yield 20
        yield 100
        planted.arm()
        beginning = (self._change_looks, self._train, self._use_parts, self._use_tabs)
        parts = (*beginning, self._use_lessons, self._use_menus, self._move_on)
        ways = chain.from_iterable(part() for part in parts)
        methods = int(sys.argv[2])
        while len(planted.failed()) < methods and (wait := next(ways, None)) is not None:
            yield wait
        yield from islice(ways, STEPS_AFTER_ERROR)
        yield from self._save()
        self._report()

    def _report(self) -> None:
        report = {"failed": planted.failed(), "told": sorted(self._told), "kept": self._is_kept()}
        (self._folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
        planted.disarm()
        window = self._window()
        assert window is not None
        window.asks_when_closing = False  # type: ignore[attr-defined]
        window.close()

    def _is_kept(self) -> bool:
        """Whether what the window holds is in a document, or in the copy for the next start."""
        window = self._window()
        assert window is not None
        documents = [path.read_bytes() for path in self._folder.glob("*.nnd")]
        # There, a line about the document comes first.
        copies = recovery_folder()
        assert copies is not None
        documents += [path.read_bytes().partition(b"\n")[2] for path in copies.rglob("work")]
        wanted = window.contents.session.experiment  # type: ignore[attr-defined]
        return wanted in [document_from_bytes(each, "").experiment for each in documents]

    # The parts of the way.

    def _train(self) -> Iterator[int]:
        for name in ("stepButton", "trainButton"):
            yield from self._click(self._find(name))
        yield 120
        for name in (
            "stepBackButton",
            "playButton",
            "playButton",
            "firstButton",
            "lastButton",
            "resetButton",
        ):
            yield from self._click(self._find(name))
            yield 10
        yield from self._click(self._find("trainButton"))
        yield 120

    def _use_parts(self, root: QWidget | None = None) -> Iterator[int]:
        """Everything that is in sight, in the window or in one part of it."""
        root = root or self._window()
        for part in root.findChildren(QWidget) if root is not None else ():
            if not isValid(part) or part.visibleRegion().isEmpty() or part.window() is not self._window():
                continue
            if isinstance(part, QAbstractButton) and "lose" not in part.objectName():
                yield from self._click(part)
            elif isinstance(part, QAbstractSpinBox | QLineEdit):
                yield from self._type_into(part)
            elif isinstance(part, QComboBox):
                yield from self._choose_in(part)
            elif isinstance(part, QAbstractSlider | QSplitterHandle) or part.objectName() in PICTURES:
                yield from self._rub(part)
            self._dismiss()

    def _use_tabs(self) -> Iterator[int]:
        """Each tab, and all that is on it."""
        tabs = self._find("lookInsideTabs")
        if not isinstance(tabs, QTabBar):
            return
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            yield 60
            yield from self._use_parts(tabs.parentWidget())

    def _use_lessons(self) -> Iterator[int]:
        window = self._window()
        if window is None:
            return
        lesson = self._folder / "lesson.nnlesson"
        QTimer.singleShot(0, window, lambda: window.contents.open_path(lesson))  # type: ignore[attr-defined]
        yield 60
        names = ("Next", "Hint", "Check", "ShowMe", "Next", "SetUp", "Hint", "Check", "Next", "Back", "List")
        for name in names:
            yield from self._click(self._find(f"lesson{name}Button"))
            yield 15
        panel = self._find("lessonPanel")
        if panel is not None:
            yield from self._use_parts(panel)
        yield from self._click(self._find("lessonCloseButton"))

    def _use_menus(self) -> Iterator[int]:
        """Every entry of a menu; whatever box opens is closed again."""
        window = self._window()
        if window is None:
            return
        names = [each.objectName() for each in window.findChildren(QAction)]
        for name in dict.fromkeys(names):
            action = window.findChild(QAction, name) if name and name not in LEAVING else None
            if isinstance(action, QAction) and action.isEnabled() and "example" not in name:
                QTimer.singleShot(0, action, action.trigger)
                yield 8
                yield 4
                self._dismiss()
        yield from self._trigger("enLanguageAction")  # what it tells is looked for in English

    def _change_looks(self) -> Iterator[int]:
        """Other sizes, fonts and colours; the mouse comes by, rests, and goes."""
        window = self._window()
        assert window is not None
        for width, height in ((1100, 640), (1600, 900), (1280, 720)):
            window.resize(width, height)
            yield 20
        for widget in QApplication.allWidgets():
            if isValid(widget) and widget.isVisible():
                middle = widget.rect().center()
                place, at = QPointF(middle), QPointF(widget.mapToGlobal(middle))
                QCoreApplication.postEvent(widget, QEnterEvent(place, place, at))
                QCoreApplication.postEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, at.toPoint()))
                for kind in SHOWING:
                    QCoreApplication.postEvent(widget, QEvent(kind))
        yield 60

    def _move_on(self) -> Iterator[int]:
        """Tab through the whole window; drop something on it."""
        for _ in range(40):
            yield from self._press(Qt.Key.Key_Tab)
        yield from self._press(Qt.Key.Key_Backtab)
        window = self._window()
        assert window is not None
        self._dropped = QMimeData()
        self._dropped.setText("1 0 1 1\n0 0 1 0")
        copy, place = Qt.DropAction.CopyAction, QPoint(9, 9)
        QCoreApplication.postEvent(window, QDragEnterEvent(place, copy, self._dropped, LEFT, NO_KEY))
        QCoreApplication.postEvent(window, QDropEvent(QPointF(place), copy, self._dropped, LEFT, NO_KEY))
        yield 30

    def _save(self) -> Iterator[int]:
        """Change one more number, in the way a box does, and save; or let the program keep it by itself."""
        self._dismiss()
        window = self._window()
        if window is None:
            return
        session = window.contents.session  # type: ignore[attr-defined]
        QTimer.singleShot(0, window, session.stop)
        yield 10
        QTimer.singleShot(0, window, lambda: session.change_setting("rate", "learning_rate", 0.125))
        yield 30
        yield from self._trigger("saveAction")
        yield 100
        self._dismiss()
        QTimer.singleShot(0, window, window.contents.autosave.save_now)  # type: ignore[attr-defined]
        yield 150

    # Finding.

    def _window(self) -> QWidget | None:
        """The window, once it is filled."""
        for widget in QApplication.topLevelWidgets():
            if widget.objectName() == "mainWindow" and hasattr(widget, "contents"):
                return widget
        return None

    def _find(self, name: str) -> QWidget | None:
        for widget in QApplication.allWidgets():
            if isValid(widget) and widget.objectName() == name and widget.isVisible():
                return widget
        return None

    # Hands.

    def _trigger(self, name: str) -> Iterator[int]:
        window = self._window()
        action = window.findChild(QAction, name) if window is not None else None
        if isinstance(action, QAction):
            QTimer.singleShot(0, action, action.trigger)
        yield 10

    def _click(self, widget: QWidget | None) -> Iterator[int]:
        if widget is not None:
            place = QPoint(min(8, widget.width() // 2), widget.height() // 2)
            for kind in (QEvent.Type.MouseMove, PRESS, RELEASE):
                self._mouse(widget, place, kind)
        yield 3

    def _rub(self, widget: QWidget) -> Iterator[int]:
        """Move over it, press, drag, let go, double-click, turn the wheel; then keys."""
        for child in (widget, *widget.findChildren(QWidget)):
            if child.visibleRegion().isEmpty():
                continue
            place = child.rect().center()
            for number, kind in enumerate(
                (
                    QEvent.Type.MouseMove,
                    PRESS,
                    QEvent.Type.MouseMove,
                    RELEASE,
                    QEvent.Type.MouseButtonDblClick,
                )
            ):
                self._mouse(child, place + QPoint(7 * number, 2), kind)
            self._wheel(child)
            yield 3
        if not isValid(widget):
            return
        QCoreApplication.postEvent(widget, QFocusEvent(QEvent.Type.FocusIn))
        for view in (widget, *widget.findChildren(QAbstractItemView)):
            view.setFocus()
            for key in (
                Qt.Key.Key_Right,
                Qt.Key.Key_Down,
                Qt.Key.Key_PageDown,
                Qt.Key.Key_Home,
                Qt.Key.Key_Escape,
            ):
                yield from self._press(key)
            for key, text in ((Qt.Key.Key_1, "1"), (Qt.Key.Key_Space, " "), (Qt.Key.Key_F2, "")):
                yield from self._press(key, text)
            yield from self._press(Qt.Key.Key_Return, "\r")
            yield from self._press(Qt.Key.Key_Tab)

    def _type_into(self, part: QWidget) -> Iterator[int]:
        part.setFocus()
        self._wheel(part)
        for key, text in (
            (Qt.Key.Key_Up, ""),
            (Qt.Key.Key_2, "2"),
            (Qt.Key.Key_X, "x"),
            (Qt.Key.Key_Escape, ""),
        ):
            yield from self._press(key, text)
        for key, text in ((Qt.Key.Key_End, ""), (Qt.Key.Key_1, "1"), (Qt.Key.Key_Return, "\r")):
            yield from self._press(key, text)

    def _choose_in(self, part: QComboBox) -> Iterator[int]:
        part.setFocus()
        QTimer.singleShot(0, part, part.showPopup)
        yield 5
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            yield from self._press(key)
        part.hidePopup()
        yield from self._press(Qt.Key.Key_Down)

    def _press(self, key: Qt.Key, text: str = "") -> Iterator[int]:
        """Press a key where the focus is."""
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self._window()
        if target is not None:
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.postEvent(target, QKeyEvent(kind, key, NO_KEY, text))
        yield 2

    def _mouse(self, widget: QWidget, place: QPoint, kind: QEvent.Type) -> None:
        button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
        held = NO_BUTTON if kind == RELEASE else LEFT
        at = QPointF(widget.mapToGlobal(place))
        QCoreApplication.postEvent(widget, QMouseEvent(kind, QPointF(place), at, button, held, NO_KEY))

    def _wheel(self, widget: QWidget) -> None:
        place = widget.rect().center()
        at, phase = QPointF(widget.mapToGlobal(place)), Qt.ScrollPhase.NoScrollPhase
        turned = QWheelEvent(QPointF(place), at, QPoint(), QPoint(0, 120), NO_BUTTON, NO_KEY, phase, False)
        QCoreApplication.postEvent(widget, turned)

    # Ears.

    def _listen(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isValid(widget) and widget.isVisible():
                names = ("statusMessageLabel",) if widget is self._window() else ("errorLabel",)
                labels = [widget.findChild(QLabel, name) for name in names]
                self._told |= {
                    each.text()
                    for each in labels
                    if each is not None and any(word in each.text().lower() for word in UNEXPECTED)
                }

    def _dismiss(self) -> None:
        """Close what lies over the window."""
        for widget in QApplication.topLevelWidgets():
            if isValid(widget) and widget.isVisible() and isinstance(widget, QDialog | QMenu):
                QTimer.singleShot(0, widget, widget.close)


def choose_file(_parent: object, title: str, *_: object) -> tuple[str, str]:
    """What is chosen in a box for files: something to open, or a new name."""
    folder = Path(sys.argv[1])
    return str(folder / ("rows.csv" if "mport" in title else f"saved {len(list(folder.iterdir()))}")), ""


class TouredApplication(program.Application):
    """The program's own, with the person in front of it."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.tour = Tour(Path(sys.argv[1]))


if __name__ == "__main__":
    QFileDialog.getOpenFileName = QFileDialog.getSaveFileName = choose_file  # type: ignore[assignment, method-assign]
    program.Application = TouredApplication  # type: ignore[misc]
    sys.exit(program.run_window([str(Path(sys.argv[1]) / "work.nnd")]))
