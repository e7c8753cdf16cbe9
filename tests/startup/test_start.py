"""The start: an empty window at once, then everything in it, and whatever a person does in between."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.gui.look.panel import Panel, PanelFrame
from nn_desktop.gui.window.gradual_work import GradualWork
from nn_desktop.gui.window.imports import Imports
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.test_app import environment, log_in

# Starts the real program; `act` runs when the window has been painted, and nothing is in it yet.
DRIVER = """
import sys
import nn_desktop.app as app
app.load_qt_quickly()
import nn_desktop.startup.application as application
from PySide6.QtCore import QTimer

class Window(application.MainWindow):
    def __init__(self, **stores):
        super().__init__(**stores)
        self.painted.connect(self.act)

    def act(self):
ACT

application.MainWindow = Window
sys.exit(app.main(sys.argv[1:]))
"""
LOOK = (
    "self.filled.connect(lambda: QTimer.singleShot(100, lambda: (print(self.windowTitle()), self.close())))"
)


def start(act: str, home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    lines = "\n".join(f"        {line}" for line in act.strip().splitlines())
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", DRIVER.replace("ACT", lines), *map(str, arguments)],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_first_window_is_painted_before_numpy_and_the_enumerations_of_qt_are_loaded(
    tmp_path: Path,
) -> None:
    act = """
from PySide6 import QtCore
heavy = {"numpy", "pyqtgraph", "nn_desktop.session.session", "logging.handlers", "dataclasses"}
print(sorted(heavy & set(sys.modules)), "Qt" in vars(QtCore))
print([each.heading.text() for each in self._frame._frames.values()])
self.close()
"""
    result = start(act, tmp_path / "home")
    headings = ["1   Training data", "2   Training", "Look inside", "3   Prediction", "All eight answers"]
    assert result.stdout == f"[] False\n{headings}\n"
    assert result.returncode == 0


@pytest.mark.parametrize("milliseconds", [0, 20, 50, 100, 150, 200, 300, 450])
def test_it_can_be_closed_at_any_moment_of_the_start(milliseconds: int, tmp_path: Path) -> None:
    result = start(f"QTimer.singleShot({milliseconds}, self.close)", tmp_path / "home")
    assert result.returncode == 0
    assert "Traceback" not in result.stderr
    for log in tmp_path.rglob("*.log"):
        assert log.read_text(encoding="utf-8") == ""


def test_a_document_of_the_command_line_and_one_that_comes_meanwhile_are_both_opened(tmp_path: Path) -> None:
    for name in ("a.nnd", "b.nnd"):
        (tmp_path / name).write_bytes(document_to_bytes(Document()))
    act = f"""
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
QApplication.sendEvent(QApplication.instance(), QFileOpenEvent({str(tmp_path / "b.nnd")!r}))
open_path = self.open_path
self.open_path = lambda path: (print(path.name, self.is_filled), open_path(path))
{LOOK}"""
    lines = start(act, tmp_path / "home", tmp_path / "a.nnd").stdout.splitlines()
    assert lines == ["a.nnd True", "b.nnd True", "b.nnd[*] – NN Desktop"]


def test_what_cannot_be_put_in_is_told_and_ends_the_program(tmp_path: Path) -> None:
    act = """
import nn_desktop.gui.answers.answers_panel as module
def fail(session):
    raise ValueError("no cube")
module.AnswersPanel = fail
"""
    result = start(act, tmp_path / "home")
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1].startswith("NN Desktop could not start.")
    assert "ValueError: no cube" in log_in(tmp_path)


def test_what_is_logged_before_there_is_a_log_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".config" / "NN Desktop" / "NN Desktop"
    folder.mkdir(parents=True)
    (folder / "preferences.json").write_bytes(b"[")
    start(LOOK, tmp_path / "home")
    assert "the preferences are damaged, so they begin anew" in log_in(tmp_path)


# In this process


@pytest.fixture
def empty(qtbot: QtBot, light_theme: None) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window, timeout=20_000):
        window.show()
        window.activateWindow()
    return window


def fill(window: MainWindow, session: Session) -> None:
    for _ in window.fill(session):
        QApplication.processEvents()


def test_the_empty_frames_have_the_headings_of_their_panels_and_stay_where_they_are(
    empty: MainWindow, session: Session
) -> None:
    QApplication.processEvents()
    before = [(each.heading.text(), each.geometry()) for each in empty.findChildren(PanelFrame)]
    assert len(before) == 5
    fill(empty, session)
    after = {each.heading.text(): each.geometry() for each in empty.findChildren(Panel)}
    assert set(after) == {heading for heading, _ in before}
    for heading, place in before:
        moved = [
            abs(old - new)
            for old, new in zip(place.getRect(), after[heading].getRect(), strict=True)  # type: ignore[call-overload]
        ]
        assert max(moved) <= 2, f"{heading} was {place} and is {after[heading]}"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_keys_that_are_typed_meanwhile_are_not_lost(
    empty: MainWindow, session: Session, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    key, text = (Qt.Key.Key_T, "t") if modifier else (Qt.Key.Key_Space, " ")
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(empty, QKeyEvent(kind, key, modifier, text))
    fill(empty, session)
    # The space bar presses Train, which has the focus; so does Ctrl+T.
    qtbot.waitUntil(lambda: session.history.iterations == 10_000, timeout=60_000)


def test_nobody_can_click_on_what_is_only_half_there(empty: MainWindow, session: Session) -> None:
    inside = empty.centralWidget()
    assert inside is not None
    transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    steps = empty.fill(session)
    next(steps)
    next(steps)
    assert inside.testAttribute(transparent)
    for _ in steps:
        pass
    assert not inside.testAttribute(transparent)
    assert empty.findChild(QLabel, "predictionLabel") is not None


# Imports in turns


def wait_for(imports: Imports, module: str, qtbot: QtBot) -> None:
    imports.want(module)
    qtbot.waitUntil(lambda: imports.has(module), timeout=20_000)


def test_a_module_is_imported_while_the_window_waits_and_pauses_in_between(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr("nn_desktop.gui.window.imports._PACKAGES", {"slow_package"})
    package = tmp_path / "slow_package"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    body = "import time\nend = time.perf_counter() + 0.02\nwhile time.perf_counter() < end: pass\n"
    for number in range(10):
        (package / f"m{number}.py").write_text(body, encoding="utf-8")
    names = "\n".join(f"from slow_package import m{number}" for number in range(10))
    (package / "all.py").write_text(names, encoding="utf-8")
    imports = Imports()
    turns: list[bool] = []
    give = imports._give_turn
    imports._timer.timeout.disconnect()

    def count_and_give() -> None:
        turns.append("slow_package.m9" in sys.modules)
        give()

    imports._timer.timeout.connect(count_and_give)
    wait_for(imports, "slow_package.all", qtbot)
    assert "slow_package.m9" in sys.modules
    assert turns.count(False) >= 10


def test_one_turn_is_for_a_piece_of_work_or_for_some_importing_and_never_for_both(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    imports = Imports()
    happened: list[str] = []
    give = imports._give_turn

    def note_and_give() -> None:
        happened.append("import")
        give()

    monkeypatch.setattr(imports, "_give_turn", note_and_give)
    imports._timer.timeout.connect(lambda: happened.append("turn"))

    def steps(name: str, module: str) -> Iterator[str]:
        for _ in range(3):
            happened.append(name)
            yield module
        happened.append(name)

    window, plot = QObject(), QObject()
    GradualWork(steps("window", ""), imports, window).start()
    GradualWork(steps("plot", "sunau"), imports, plot).start()
    wait_for(imports, "sunau", qtbot)
    qtbot.waitUntil(lambda: not imports._timer.isActive())
    turns = " ".join(happened).split("turn")
    assert all(len(turn.split()) <= 1 for turn in turns)
    assert [each for each in happened if each != "turn"] == [
        "plot",
        *["window"] * 4,
        "import",
        *["plot"] * 3,
    ]


def test_work_that_belonged_to_something_that_is_gone_is_not_gone_on_with(qtbot: QtBot) -> None:
    imports = Imports()
    done: list[int] = []

    def steps() -> Iterator[str]:
        for number in range(1_000_000):
            done.append(number)
            yield ""

    owner = QObject()
    GradualWork(steps(), imports, owner).start()
    qtbot.waitUntil(lambda: len(done) > 2)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not imports._timer.isActive())
    count = len(done)
    QApplication.processEvents()
    assert len(done) == count


def test_a_module_that_cannot_be_imported_does_not_stop_the_others(qtbot: QtBot) -> None:
    imports = Imports()
    imports.want("there_is_no_such_module")
    wait_for(imports, "colorsys", qtbot)
    assert imports.has("there_is_no_such_module")
    assert "colorsys" in sys.modules


def test_pythons_import_is_put_back(qtbot: QtBot) -> None:
    import builtins

    before = builtins.__import__
    wait_for(Imports(), "wave", qtbot)
    assert builtins.__import__ is before
