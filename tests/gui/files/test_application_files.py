"""The program as it is started again and again: its command line, what it remembers, what it recovers."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.gui.look.colours import HIGH_CONTRAST, colours
from nn_desktop.gui.look.theme import Appearance
from nn_desktop.gui.plot.contents import AxisMode
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.gui.window.placement import inside, restore_place, show_in_place
from nn_desktop.session.files.folders import log_folders
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.session import Session
from tests.test_app import environment

# Starts the real program. `act` runs when the window is there and what was asked for is open.
DRIVER = """
import os
import signal
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QTableView, QWidget
from nn_desktop.core.network.training_set import Row, TrainingSet
import nn_desktop.startup.application as application

presses = sys.argv[1].split("/") if sys.argv[1] else []

wait_for_a_person = QMessageBox.exec

def press(box):
    print(box.text(), flush=True)
    wanted = presses.pop(0) if presses else "OK"
    if wanted.startswith("SIG"):
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), getattr(signal, wanted)))
        return wait_for_a_person(box)
    next(each for each in box.buttons() if each.text().replace("&", "") == wanted).click()
    return box.result()

QMessageBox.exec = press

def look(window):
    rows = len(window.contents.session.experiment.training_set)
    print(f"{window.windowTitle()} {rows} rows, modified: {window.isWindowModified()}", flush=True)

class Window(application.MainWindow):
    def __init__(self, **stores):
        super().__init__(**stores)
        # Whatever goes wrong, nobody waits for ever.
        QTimer.singleShot(60_000, lambda: QApplication.exit(9))

    def fill(self, session, *stores):
        super().fill(session, *stores)
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, self.act))

    def act(self):
ACT

application.MainWindow = Window
from nn_desktop.app import run
run(sys.argv[2:])
"""
LOOK = "look(self); QApplication.exit()"
CHANGE = """
rows = self.contents.session.experiment.training_set
row = TrainingSet.from_rows([Row((0, 0, 0), 0.5)])
self.contents.session.change_rows("add row", rows.with_inserted(4, row))
self.contents.autosave.save_now()
self.contents.autosave.wait()
print("changed", flush=True)
"""


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Start the program: what it does with its window, which buttons will be pressed, the command line."""
    home = tmp_path / "home"
    home.mkdir()
    started: list[subprocess.Popen[str]] = []

    def start(act: str, *arguments: str | Path, presses: str = "") -> "subprocess.Popen[str]":
        lines = "\n".join(f"        {line}" for line in act.strip().splitlines())
        code = DRIVER.replace("ACT", lines)
        process = subprocess.Popen(
            [sys.executable, "-c", code, presses, *map(str, arguments)],
            env=environment(home, QT_QPA_PLATFORM="offscreen"),
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


Program = Callable[..., "subprocess.Popen[str]"]


def output(process: "subprocess.Popen[str]") -> list[str]:
    text, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return text.splitlines()


def kill_after_change(process: "subprocess.Popen[str]") -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "changed\n"
    process.send_signal(signal.SIGKILL)
    process.wait()


# The command line


def test_a_document_on_the_command_line_is_opened(program: Program, tmp_path: Path) -> None:
    (tmp_path / "Übung 3.nnd").write_bytes(document_to_bytes(Document()))
    assert output(program(LOOK, "Übung 3.nnd")) == ["Übung 3.nnd[*] – NN Desktop 4 rows, modified: False"]


def test_an_address_on_the_command_line_is_opened(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "Übung 3 #1.nnd"
    path.write_bytes(document_to_bytes(Document()))
    address = path.as_uri()
    assert address.startswith("file:///")
    assert "%20" in address
    assert output(program(LOOK, address)) == ["Übung 3 #1.nnd[*] – NN Desktop 4 rows, modified: False"]


def test_of_several_files_on_the_command_line_one_is_opened(program: Program, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("1,1,1,1\n", encoding="utf-8")
    (tmp_path / "a.nnd").write_bytes(document_to_bytes(Document()))
    assert output(program(LOOK, "rows.csv", "a.nnd")) == [
        "A window shows one document. a.nnd will be opened, and rows.csv will not.",
        "a.nnd[*] – NN Desktop 4 rows, modified: False",
    ]


def test_a_table_on_the_command_line_is_imported(program: Program, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("1,1,1,1\n", encoding="utf-8")
    assert output(program(LOOK, "rows.csv")) == ["Untitled[*] – NN Desktop 1 rows, modified: True"]


def test_a_document_that_cannot_be_opened_leaves_a_window_that_works(program: Program) -> None:
    assert output(program(LOOK, "gone.nnd")) == [
        "gone.nnd was not opened. It is not there any more. Open another file.",
        "Untitled[*] – NN Desktop 4 rows, modified: False",
    ]


def test_macos_opens_documents_by_the_same_door(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(Document()))
    act = f"""
from PySide6.QtGui import QFileOpenEvent
QApplication.sendEvent(QApplication.instance(), QFileOpenEvent({str(path)!r}))
{LOOK}"""
    assert output(program(act)) == ["a.nnd[*] – NN Desktop 4 rows, modified: False"]


# Recovery


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_the_work_of_a_killed_program_is_offered_at_the_next_start(program: Program) -> None:
    kill_after_change(program(CHANGE))
    later = output(program(LOOK, presses="Ask again at the next start"))
    assert later[0].startswith("Untitled was not saved when NN Desktop ended. It was kept at ")
    assert later[1:] == ["Untitled[*] – NN Desktop 4 rows, modified: False"]
    # It is recovered, and killed again: nothing is lost between the two places.
    recovered = program('print("changed", flush=True); look(self)', presses="Recover")
    assert recovered.stdout is not None
    assert recovered.stdout.readline().startswith("Untitled was not saved")
    assert recovered.stdout.readline() == "changed\n"
    assert recovered.stdout.readline() == "Untitled[*] – NN Desktop 5 rows, modified: True\n"
    recovered.send_signal(signal.SIGKILL)
    recovered.wait()
    *offers, window = output(program(LOOK, presses="Discard/Discard"))
    # Killed between the two, it is in both.
    assert len(offers) in {1, 2}
    assert all(offer.startswith("Untitled was not saved") for offer in offers)
    assert window == "Untitled[*] – NN Desktop 4 rows, modified: False"
    assert output(program(LOOK)) == ["Untitled[*] – NN Desktop 4 rows, modified: False"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_recovered_work_knows_its_file_and_is_not_saved_yet(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    before = document_to_bytes(Document())
    path.write_bytes(before)
    kill_after_change(program(CHANGE, path))
    lines = output(program(LOOK, presses="Recover"))
    assert lines[0].startswith("a.nnd was not saved when NN Desktop ended.")
    assert lines[1] == "a.nnd[*] – NN Desktop 5 rows, modified: True"
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_unsaved_work_is_offered_again_after_the_system_has_ended_the_program(
    name: str, program: Program, tmp_path: Path
) -> None:
    act = CHANGE.replace("self.contents.autosave.save_now()", "").replace('"changed"', '"ready"')
    process = program(act)
    wait_for_line(process, "ready")
    process.send_signal(getattr(signal, name))
    assert output(process) == []  # nothing was asked
    lines = output(program(LOOK, presses="Recover"))
    assert lines[0].startswith("Untitled was not saved when NN Desktop ended.")
    assert lines[1] == "Untitled[*] – NN Desktop 5 rows, modified: True"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_program_can_be_ended_while_it_asks_whether_to_save(program: Program) -> None:
    act = CHANGE + "QTimer.singleShot(0, self.close)"
    assert output(program(act, presses="SIGTERM")) == ["changed", "Save the changes to Untitled?"]
    assert output(program(LOOK, presses="Recover"))[1].endswith("5 rows, modified: True")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_the_program_can_be_ended_while_it_asks_about_the_first_of_several_works(
    program: Program, tmp_path: Path
) -> None:
    # All live until the last has kept something: nobody is asked about the work of the living.
    living = [program(CHANGE) for _ in range(2)]
    for process in living:
        wait_for_line(process, "changed")
    for process in living:
        process.kill()
        process.wait()
    document = tmp_path / "a.nnd"
    document.write_bytes(document_to_bytes(Document()))
    (question,) = output(program("pass", document, presses="SIGTERM"))
    assert question.startswith("Untitled was not saved")
    assert len(output(program(LOOK, presses="Discard/Discard"))) == 3


LOG_OFF = """
application = QApplication.instance()
print(application.receivers("2commitDataRequest(QSessionManager&)"))
self.prepare_to_end()
print("kept", len(list(self.contents._recovery._folder.glob("*/work"))), flush=True)
application.quit()
"""


def test_logging_off_keeps_unsaved_work_and_asks_nothing(program: Program) -> None:
    act = CHANGE.replace("self.contents.autosave.save_now()", "") + LOG_OFF
    assert output(program(act)) == ["changed", "1", "kept 1"]
    assert len(output(program(LOOK, presses="Discard"))) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_damaged_work_does_not_stop_the_start(program: Program, tmp_path: Path) -> None:
    kill_after_change(program(CHANGE))
    (work,) = tmp_path.rglob("work")
    work.write_bytes(work.read_bytes()[:50])
    assert output(program(LOOK)) == ["Untitled[*] – NN Desktop 4 rows, modified: False"]


TYPE = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
table = self.findChild(QTableView, "trainingTable")
model = table.model()
table.setFocus()
table.setCurrentIndex(model.index(1, 3))
QTest.keyClicks(table, "0")
editor = QApplication.focusWidget()
QTest.keyClicks(editor, ".25")
def tell(kept=[]):
    if not kept and any(self.contents._recovery._folder.glob("*/work")):
        kept.append(1)
        # Nobody has been interrupted.
        is_there = QApplication.focusWidget() is editor and editor.text() == "0.25"
        print("changed" if is_there else "interrupted", flush=True)
self.timer = QTimer()
self.timer.timeout.connect(tell)
self.timer.start(20)
"""
TYPE_RATE = (
    TYPE.replace("table.setFocus()", 'editor = self.findChild(QWidget, "learningRateSpinBox")')
    .replace('QTest.keyClicks(table, "0")', "editor.setFocus()")
    .replace("editor = QApplication.focusWidget()", "editor.selectAll()")
    .replace('".25"', '"0.25"')
)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    ("act", "look"),
    [
        (TYPE, "print(self.contents.session.experiment.training_set.targets.tolist())"),
        (TYPE_RATE, "print(self.contents.session.experiment.settings.learning_rate)"),
    ],
    ids=["cell", "spin box"],
)
def test_what_was_being_typed_when_the_program_was_killed_is_offered(
    act: str, look: str, program: Program
) -> None:
    kill_after_change(program(act))
    lines = output(program(f"{look}; QApplication.exit()", presses="Recover"))
    assert lines[0].startswith("Untitled was not saved when NN Desktop ended.")
    assert lines[1] in {"[0.0, 0.25, 1.0, 0.0]", "0.25"}


def test_what_was_typed_and_taken_back_is_not_offered(program: Program) -> None:
    act = (
        TYPE.replace("is_there = ", "QTest.keyClick(editor, Qt.Key.Key_Escape)\n        is_there = ")
        + """
def end():
    kept = any(self.contents._recovery._folder.glob("*/work"))
    if self.contents.autosave._keeps_typing is False and not kept:
        print("forgotten", flush=True)
        QApplication.exit()
self.end = QTimer()
QTimer.singleShot(1500, lambda: (self.end.timeout.connect(end), self.end.start(20)))
"""
    )
    assert output(program(act))[-1] == "forgotten"


# Two programs at once


def wait_for_line(process: "subprocess.Popen[str]", start: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(start):
            return
    pytest.fail(f"it ended and never said {start}")


def test_the_second_program_on_one_document_is_told(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(Document()))
    first = program("look(self)", path)
    wait_for_line(first, "a.nnd")
    second = output(program(LOOK, path, presses="Cancel"))
    assert second[0].startswith(f"a.nnd is open in another window (process {first.pid} on ")
    assert second[1:] == ["Untitled[*] – NN Desktop 4 rows, modified: False"]
    anyway = output(program(LOOK, path, presses="Open anyway"))
    assert anyway[1:] == ["a.nnd[*] – NN Desktop 4 rows, modified: False"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_the_lock_of_a_killed_program_is_taken_over(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(Document()))
    first = program("look(self)", path)
    wait_for_line(first, "a.nnd")
    first.kill()
    first.wait()
    assert list(tmp_path.glob(".nn_desktop-*.lock"))
    assert output(program(LOOK, path)) == ["a.nnd[*] – NN Desktop 4 rows, modified: False"]
    assert not list(tmp_path.glob(".nn_desktop-*.lock"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_two_programs_keep_their_work_and_neither_takes_that_of_a_living_one(program: Program) -> None:
    first, second = program(CHANGE), program(CHANGE.replace("0.5", "0.25"))
    for process in (first, second):
        wait_for_line(process, "changed")
    # Both live: the third is offered nothing.
    assert output(program(LOOK)) == ["Untitled[*] – NN Desktop 4 rows, modified: False"]
    first.kill()
    first.wait()
    targets = "print(self.contents.session.experiment.training_set.targets[-1]); QApplication.exit()"
    third = output(program(targets, presses="Recover"))
    assert len(third) == 2  # one question, and what it brought back
    assert third[1] == "0.5"
    second.kill()
    second.wait()
    # The newest is what the third left behind; the second's is still there.
    assert output(program(targets, presses="Discard/Recover"))[2] == "0.25"


# The end

ENDING = """
session = self.contents.session
session.train(1_000_000_000)
locks = list(Path(sys.argv[2]).parent.rglob("*.lock"))
print(len(locks), flush=True)
END
"""


@pytest.mark.parametrize(
    ("end", "answer", "code", "rows", "is_kept"),
    [
        ("self.close()", "Save", 0, 5, False),
        ("self.close()", "Discard", 0, 4, False),
        ("QApplication.exit(7)", "", 7, 4, True),
    ],
)
def test_the_process_ends_with_its_code_leaves_no_lock_and_has_written_everything(
    end: str, answer: str, code: int, rows: int, is_kept: bool, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(Document()))
    act = CHANGE + ENDING.replace("END", end)
    process = program(f"from pathlib import Path{act}", path, presses=answer)
    lines = process.communicate(timeout=60)[0].splitlines()
    assert lines[:2] == ["changed", "2"]  # beside the document, and beside the unsaved work
    assert process.returncode == code
    assert not list(tmp_path.rglob("*.lock"))
    assert len(document_from_bytes(path.read_bytes(), path.name).experiment.training_set) == rows
    assert any(tmp_path.rglob("work")) == is_kept


# The log


def test_a_program_on_a_stick_logs_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nn-desktop"))
    assert tmp_path not in next(iter(log_folders())).parents
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (tmp_path / "portable.txt").touch()
    assert next(iter(log_folders())) == tmp_path / "settings"


# Preferences


@pytest.fixture
def open_remembering(
    qtbot: QtBot, theme_put_back: None, tmp_path: Path
) -> Iterator[Callable[[], MainWindow]]:
    sessions: list[Session] = []

    def make() -> MainWindow:
        sessions.append(Session())
        window = MainWindow(sessions[-1], PreferencesStore(tmp_path))
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    for session in sessions:
        session.close()


def choose(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None
    action.trigger()
    QApplication.processEvents()  # what may ask something does so a moment later


def checked(window: MainWindow) -> set[str]:
    return {action.objectName() for action in window.findChildren(QAction) if action.isChecked()}


def test_the_first_start_is_as_the_design_says(open_remembering: Callable[[], MainWindow]) -> None:
    assert checked(open_remembering()) == {
        "systemAppearanceAction",
        "systemLanguageAction",
        "xAutomaticAction",
        "yAutomaticAction",
    }


def test_high_contrast_is_remembered(open_remembering: Callable[[], MainWindow]) -> None:
    window = open_remembering()
    choose(window, "contrastAppearanceAction")
    assert window.close()
    again = open_remembering()
    assert colours(again) is HIGH_CONTRAST
    assert "contrastAppearanceAction" in checked(again)


def test_what_was_chosen_is_chosen_again_and_checked_in_the_menus(
    open_remembering: Callable[[], MainWindow],
) -> None:
    window = open_remembering()
    names = ("darkAppearanceAction", "xLinearAction", "yLogarithmicAction")
    for name in (*names, "zoomInAction", "zoomInAction"):
        choose(window, name)
    window.setGeometry(30, 40, 600, 500)
    assert window.close()
    again = open_remembering()
    assert (again.contents.view.appearance, again.contents.view.zoom_steps) == (Appearance.DARK, 2)
    assert (again.contents.view.axis_mode("x"), again.contents.view.axis_mode("y")) == (
        AxisMode.LINEAR,
        AxisMode.LOGARITHMIC,
    )
    assert checked(again) == {*names, "systemLanguageAction"}


def test_a_broken_preferences_file_gives_the_defaults(
    open_remembering: Callable[[], MainWindow], tmp_path: Path
) -> None:
    (tmp_path / "preferences.json").write_bytes(b'{"appearance": 7, "zoom_steps": ')
    window = open_remembering()
    assert (window.contents.view.appearance, window.contents.view.zoom_steps) == (Appearance.SYSTEM, 0)


def test_the_window_comes_back_where_it_was(open_remembering: Callable[[], MainWindow]) -> None:
    window = open_remembering()
    screen = window.screen().availableGeometry()
    place = inside(QRect(30, 40, 700, 500), screen)
    window.setGeometry(place)
    geometry = bytes(window.saveGeometry().data())
    window.setGeometry(screen)
    restore_place(window, geometry)
    assert window.geometry() == place


@pytest.mark.parametrize("geometry", [b"", b"no geometry", b"\x01\xd9\xd0\xcb" + b"\xff" * 60])
def test_a_place_that_makes_no_sense_gives_a_window_on_the_screen(
    geometry: bytes, open_remembering: Callable[[], MainWindow]
) -> None:
    window = open_remembering()
    restore_place(window, geometry)
    assert window.screen().availableGeometry().intersects(window.geometry())


def test_a_place_with_hardly_any_room_gives_a_window_that_can_be_used(
    open_remembering: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    tiny = QWidget()
    qtbot.addWidget(tiny)
    tiny.setGeometry(30, 40, 5, 5)
    window = open_remembering()
    restore_place(window, bytes(tiny.saveGeometry().data()))
    assert window.width() >= 640
    assert window.height() >= 400
    window.resize(1, 1)
    assert window.size().toTuple() == (640, 400)


@pytest.mark.parametrize("is_smaller", [True, False])
def test_a_window_as_large_as_the_screen_is_maximised_so_that_its_title_bar_has_room(
    is_smaller: bool, open_remembering: Callable[[], MainWindow]
) -> None:
    window = open_remembering()
    window.hide()
    window.setMinimumSize(1, 1)
    room = window.screen().availableSize()
    window.resize(room.width() - is_smaller, room.height() - is_smaller)
    show_in_place(window)
    assert window.isVisible()
    assert window.isMaximized() != is_smaller


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (QRect(10, 20, 300, 200), QRect(10, 20, 300, 200)),
        (QRect(5000, -3000, 300, 200), QRect(500, 0, 300, 200)),
        (QRect(-100, 500, 300, 200), QRect(0, 400, 300, 200)),
        (QRect(50, 50, 3000, 2000), QRect(0, 0, 800, 600)),
    ],
)
def test_a_window_is_moved_as_little_as_needed(place: QRect, wanted: QRect) -> None:
    assert inside(place, QRect(0, 0, 800, 600)) == wanted
