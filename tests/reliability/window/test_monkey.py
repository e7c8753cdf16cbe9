"""Sixty random actions in the real window, often: no error, no warning of Qt's, no Qt object as garbage.

A sequence that fails is done again with parts left out until a short one is left, and that is printed.

Each has a new window, so that it can be done again alone. Of each, Qt keeps about 0.05 MB for ever: a spin
box leaves 1.9 kB under a palette and a style sheet, a combo box 1.3, also without anything of ours. How much
it is in all is measured with windows in which nothing is done. The program has one window, and for that is
`test_endurance.py`.
"""

import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QEvent, QLocale, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from nn_desktop.core.files.document import document_from_bytes, document_to_bytes
from nn_desktop.gui.help import about_dialog
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.lesson_progress import LessonProgressStore
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.recovery import RecoveryStore
from nn_desktop.session.language import use_language, use_numbers_of
from nn_desktop.session.session import Session
from tests.reliability.ideas import Effort
from tests.reliability.window.memory import megabytes, resident_megabytes
from tests.reliability.window.monkey import KINDS, Action, Monkey, random_actions, shrunk
from tests.reliability.window.qt_garbage import looked_through

ACTIONS = 60
MOST_TRIES = 80
SETTLED = 200
"""After so many sequences everything has been there once; in a short run, after half of them."""
MOST_GROWTH = 10.0
"""In megabytes, from then on, beside what Qt keeps of each window."""
QUIET_WINDOWS = 20
QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
NOT_OURS = ("This plugin does not support", "Mouse event at")
"""How messages begin that are about there being no window manager, or a place that moved before the click."""


class Room:
    """Where one sequence after the other happens, each in a window and a folder of its own."""

    def __init__(self, application: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._application = application
        self._folder = folder
        self._number = 0
        self._monkey: Monkey | None = None
        self.errors: list[str] = []
        self.diary: list[str] = []
        """What was done in the last sequence."""

        def answer(box: QMessageBox) -> int:
            return self._answer(box)

        # A function becomes a method of the box; a method of ours would not be told which box it is.
        monkeypatch.setattr(QMessageBox, "exec", answer)
        for kind in ("question", "warning", "information", "critical", "about", "aboutQt"):
            monkeypatch.setattr(QMessageBox, kind, lambda *_: QMessageBox.StandardButton.Ok)
        for kind in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, kind, lambda *_: self._choose())
        # Qt's own box waits inside Qt, where no answer of ours reaches it.
        monkeypatch.setattr(QApplication, "aboutQt", lambda: None)
        monkeypatch.setattr(about_dialog, "open_folder", lambda _: True)
        monkeypatch.setattr(sys, "excepthook", self._take)
        monkeypatch.setattr(
            threading,
            "excepthook",
            lambda told: self._take(told.exc_type, told.exc_value, told.exc_traceback),
        )

    def fails(self, actions: Sequence[Action]) -> bool:
        """Do a sequence in a new window, and return whether anything went wrong."""
        self.errors, self.diary = [], []
        before = qInstallMessageHandler(self._take_message)
        try:
            with looked_through() as garbage:
                self._do(actions)
        finally:
            qInstallMessageHandler(before)
        if garbage:
            self.errors.append(f"left to Python's garbage collector: {dict(garbage)}")
        return bool(self.errors)

    def _do(self, actions: Sequence[Action]) -> None:
        self._number += 1
        folder = self._folder / f"{self._number}"
        (folder / "files").mkdir(parents=True)
        use_language("en")
        use_numbers_of(QLocale("en_US"))
        apply_theme(self._application, Appearance.LIGHT)
        session = Session()
        window = MainWindow(
            session,
            PreferencesStore(folder),
            RecoveryStore(folder / "recovery"),
            LessonProgressStore(folder),
        )
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        self._monkey = monkey = Monkey(window, folder / "files")
        for action in actions:
            monkey.did = f"{action.kind}: nothing to do it to"
            try:
                monkey.act(action)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
                self._take(type(error), error, error.__traceback__)
            self.diary.append(monkey.did)
            if not window.isVisible():
                self.errors.append("the window is gone")
            if self.errors:
                break
        if not self.errors:
            self._check(window, session)
        self._leave(window, session)

    def _check(self, window: MainWindow, session: Session) -> None:
        """After any sequence: undo leads back and forth, and a document holds what there is."""
        session.stop()
        stack, before = session.undo_stack, session.experiment
        place = stack.index()
        stack.setIndex(0)
        QApplication.processEvents()
        stack.setIndex(place)
        QApplication.processEvents()
        if session.experiment != before:
            self.errors.append("undoing everything and doing it again gave another experiment")
        document = window.contents.files._document.document()
        again = document_from_bytes(document_to_bytes(document), "again.nnd")
        if document_to_bytes(again) != document_to_bytes(document):
            self.errors.append("a saved document came back as another one")

    def _leave(self, window: MainWindow, session: Session) -> None:
        self._monkey = None  # from now on, boxes are answered by what closes
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
        if not window.close():
            self.errors.append("the window did not close")
        session.close()
        window.deleteLater()
        session.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    def _answer(self, box: QMessageBox) -> int:
        if self._monkey is not None:
            return self._monkey.answer_box(box)
        return QMessageBox.StandardButton.Discard

    def _choose(self) -> tuple[str, str]:
        return ("", "") if self._monkey is None else self._monkey.choose_file()

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.errors.append("".join(traceback.format_exception(kind, error, trace)))

    def _take_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in QUIET and not message.startswith(NOT_OURS):
            self.errors.append(f"Qt says: {message}")


@pytest.fixture
def room(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, american_numbers: None
) -> Iterator[Room]:
    before = QLocale()
    yield Room(qapp, tmp_path, monkeypatch)
    use_language("en")
    use_numbers_of(before)
    apply_theme(qapp, Appearance.LIGHT)


def test_a_monkey_breaks_nothing(room: Room, effort: Effort) -> None:
    memory: list[float] = []
    for number in effort.tries():
        seed = effort.seed + number
        actions = random_actions(seed, ACTIONS)
        if room.fails(actions):
            pytest.fail(told(room, actions, seed))
        memory.append(megabytes())
    settled = min(SETTLED, len(memory) // 2)
    grown = memory[-1] - memory[settled]
    resident = resident_megabytes()
    of_windows = kept_of_a_window(room) * (len(memory) - 1 - settled) if effort.is_soak else 0.0
    course = ", ".join(f"{each:.1f}" for each in memory[::25])
    effort.tell(
        f"{len(memory):,} sequences of {ACTIONS} actions from seed {effort.seed}, each in a new window: "
        f"0 errors; memory in use {memory[settled]:.1f} MB after {settled} of them, "
        f"{grown:+.1f} MB at the end; as many windows in which nothing is done leave "
        f"{of_windows:.1f} MB; every 25 sequences {course} MB; {resident:.0f} MB resident at the end"
    )
    assert grown - of_windows < MOST_GROWTH


def kept_of_a_window(room: Room) -> float:
    """How many megabytes are left of one in which nothing is done."""
    room.fails([])  # some of what was done last, a text for the clipboard perhaps, goes only now
    before = megabytes()
    for _ in range(QUIET_WINDOWS):
        assert not room.fails([])
    return (megabytes() - before) / QUIET_WINDOWS


def told(room: Room, actions: list[Action], seed: int) -> str:
    """Shrink a sequence that failed, and say what is left of it."""
    first = room.errors[0]
    short = shrunk(actions, room.fails, MOST_TRIES)
    again = room.fails(short)
    lines = [f"Seed {seed}: {first}"]
    if again:
        lines += [f"{len(short)} of its {ACTIONS} actions are enough:"]
        lines += [f"    {action}: {did}" for action, did in zip(short, room.diary, strict=False)]
        lines += [room.errors[0]]
    else:
        lines += ["It did not happen again: perhaps it was a matter of time."]
    return "\n".join(lines)


def test_what_goes_wrong_in_a_slot_is_noticed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def boom() -> None:
        raise ValueError("on purpose")

    monkeypatch.setitem(KINDS, "wait", lambda _: QTimer.singleShot(0, boom))
    assert room.fails([Action("wait", 1)])
    assert "ValueError: on purpose" in room.errors[0]


def test_a_sequence_is_shortened_to_what_it_takes() -> None:
    actions = random_actions(1, 60)
    needed = [actions[7], actions[41]]
    assert shrunk(actions, lambda some: [each for each in some if each in needed] == needed, 1000) == needed
