"""The start: an empty window at once, then everything in it, and whatever a person does in between."""

import subprocess
import sys
from pathlib import Path

import pytest

from nn_desktop.core.files.document import Document, document_to_bytes
from tests.test_app import environment, log_in

# Starts the real program; `act` runs when the window is painted, and nothing is in it yet.
DRIVER = """
import sys
import nn_desktop.startup.application as application
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

class Window(application.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not hasattr(self, "is_painted"):
            self.is_painted = True
            self.act()

    def act(self):
ACT

application.MainWindow = Window
from nn_desktop.app import run
run(sys.argv[1:])
"""
# What is begun now runs when the window has been filled and everything that was asked for is open.
LOOK = "QTimer.singleShot(100, lambda: (print(self.windowTitle()), self.close()))"


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


def test_an_empty_window_is_painted_before_what_takes_long_is_imported(tmp_path: Path) -> None:
    act = """
print(self.isVisible(), self.width() > 600, self.findChildren(QAbstractButton))
print([name for name in ("numpy", "pyqtgraph", "nn_desktop.gui.window.contents") if name in sys.modules])
QTimer.singleShot(100, lambda: (print(self.findChild(QAbstractButton, "trainButton").text()), self.close()))
"""
    result = start(act, tmp_path / "home")
    assert result.stdout == "True True []\n[]\nTrain\n"
    assert result.returncode == 0


@pytest.mark.parametrize("milliseconds", [0, 50, 200, 450])
def test_it_can_be_closed_at_any_moment_of_the_start(milliseconds: int, tmp_path: Path) -> None:
    result = start(f"QTimer.singleShot({milliseconds}, self.close)", tmp_path / "home")
    assert result.returncode == 0
    assert "Traceback" not in result.stderr
    for log in tmp_path.rglob("*.log"):
        assert log.read_text(encoding="utf-8") == ""


def test_it_can_be_closed_before_there_is_anything_in_it(tmp_path: Path) -> None:
    result = start("print('numpy' in sys.modules); self.close()", tmp_path / "home")
    assert (result.returncode, result.stdout) == (0, "False\n")
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("seconds", [0, 0.05, 0.3, 0.6])
def test_a_signal_at_any_moment_of_the_start_ends_it_properly(seconds: float, tmp_path: Path) -> None:
    act = f"""
import os, signal, threading
threading.Timer({seconds}, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()
"""
    result = start(act, tmp_path / "home")
    assert result.returncode == 0
    assert "Traceback" not in result.stderr


def test_keys_and_clicks_on_the_empty_window_do_nothing(tmp_path: Path) -> None:
    act = f"""
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
QTest.keyClick(self, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
QTest.keyClicks(self, "1 0")
QTest.mouseClick(self, Qt.MouseButton.LeftButton, pos=QPoint(self.width() // 2, self.height() // 2))
{LOOK}"""
    result = start(act, tmp_path / "home")
    assert (result.returncode, result.stdout) == (0, "Untitled[*] – NN Desktop\n")
    assert "Traceback" not in result.stderr


def test_a_document_that_comes_before_there_is_anything_in_the_window_is_opened(tmp_path: Path) -> None:
    document = tmp_path / "a.nnd"
    document.write_bytes(document_to_bytes(Document()))
    # That is how macOS passes on what was double-clicked.
    act = f"""
from PySide6.QtGui import QFileOpenEvent
QApplication.sendEvent(QApplication.instance(), QFileOpenEvent({str(document)!r}))
{LOOK}"""
    assert start(act, tmp_path / "home").stdout == "a.nnd[*] – NN Desktop\n"
    assert start(LOOK, tmp_path / "home", document).stdout == "a.nnd[*] – NN Desktop\n"


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


def test_what_is_wrong_with_the_preferences_is_in_the_log(tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".config" / "NN Desktop" / "NN Desktop"
    folder.mkdir(parents=True)
    (folder / "preferences.json").write_bytes(b"[")
    start(LOOK, tmp_path / "home")
    assert "the preferences are damaged, so they begin anew" in log_in(tmp_path)
