"""The program as it is started: the command line, the fall back to the console, and what keeps it going."""

import json
import os
import signal
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from nn_desktop import __version__

CHECKOUT = Path(__file__).parents[1]
PATIENCE_SECONDS = 60.0
PROGRAM = [sys.executable, "-m", "nn_desktop"]

# Starts the real program and lets a test act when everything is in the window.
DRIVER = """
import os, sys, tempfile, threading
{first}
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLabel
import nn_desktop.startup.application as application

class Window(application.MainWindow):
    def fill(self, session, *stores):
        super().fill(session, *stores)
        session.message_changed.connect(lambda: self.read())
        QTimer.singleShot(0, self.act)

    def read(self):
        in_main_thread = threading.current_thread() is threading.main_thread()
        text = self.findChild(QLabel, "statusMessageLabel").text()
        print("told" if in_main_thread else "told in the wrong thread", text)

{act}

application.MainWindow = Window
from nn_desktop.app import run
run([])
"""


def environment(home: Path, **more: str) -> dict[str, str]:
    """A person's environment, with no display and with nothing left over from who runs the tests."""
    left_out = ("DISPLAY", "WAYLAND_", "XDG_", "QT_", "OPENBLAS_", "LANG", "LC_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    kept |= {"HOME": str(home), "TMPDIR": str(home.parent), "PYTHONPATH": str(CHECKOUT)}
    # English, whoever runs the tests.
    return {**kept, "LC_ALL": "C.UTF-8", **more}


def run(command: list[str], home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=environment(home, **more),
        cwd=home if home.is_dir() else None,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def driver(act: str, first: str = "") -> list[str]:
    """The program; its window's method `act` is the given lines, and the line `first` comes first."""
    lines = "\n".join(f"        {line}" for line in act.strip().splitlines())
    return [sys.executable, "-c", DRIVER.format(first=first, act=f"    def act(self):\n{lines}")]


def drive(act: str, home: Path, first: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    return run(driver(act, first), home, QT_QPA_PLATFORM="offscreen", **more)


def log_in(home: Path) -> str:
    return next(home.rglob("nn_desktop.log")).read_text(encoding="utf-8")


# The command line.


def test_the_version_is_told(tmp_path: Path) -> None:
    result = run([*PROGRAM, "--version"], tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, f"NN Desktop {__version__}\n", "")


def test_an_unknown_option_is_refused_without_a_traceback(tmp_path: Path) -> None:
    result = run([*PROGRAM, "--nonsense"], tmp_path)
    assert result.returncode == 2
    assert result.stderr.splitlines()[-1] == "nn-desktop: error: unrecognized arguments: --nonsense"


def test_the_installed_command_is_this_program() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    module, _, function = project["gui-scripts"]["nn-desktop"].partition(":")
    assert callable(getattr(import_module(module), function))


@pytest.mark.parametrize(("given", "used"), [({}, "1"), ({"OPENBLAS_NUM_THREADS": "2"}, "2")])
def test_numpy_is_loaded_with_one_thread_unless_asked_otherwise(
    given: dict[str, str], used: str, tmp_path: Path
) -> None:
    code = """
import os, sys
class Watch:
    def find_spec(self, name, *_):
        if name == "numpy":
            print(os.environ.get("OPENBLAS_NUM_THREADS"))
sys.meta_path.insert(0, Watch())
from nn_desktop.app import main
main(["--console"])
"""
    result = run([sys.executable, "-c", code], tmp_path, **given)
    assert result.stdout.splitlines()[0] == used


# Where no window can be opened.


def test_without_a_display_it_says_so_in_one_sentence_and_runs_the_console(tmp_path: Path) -> None:
    result = run(PROGRAM, tmp_path)
    assert result.stderr.startswith("There is no display to open a window on")
    assert result.stderr.count("\n") == 1
    assert "1 0 0: 0.99993704, close to 1\n" in result.stdout
    assert result.returncode == 0
    assert list(tmp_path.glob("core*")) == []


def test_with_a_stale_display_it_runs_the_console(tmp_path: Path) -> None:
    result = run(PROGRAM, tmp_path, DISPLAY=":97531")
    assert result.stderr.count("\n") == 1
    assert "1 0 0: 0.99993704, close to 1\n" in result.stdout
    assert result.returncode == 0


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (
            "ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')",
            "Qt needs the system library libEGL.so.1 (Debian and Ubuntu: sudo apt install libegl1).\n",
        ),
        (
            "ModuleNotFoundError('No module named PySide6.QtCore', name='PySide6.QtCore')",
            "Qt for Python is not installed; to install it, type: python -m pip install PySide6_Essentials\n",
        ),
    ],
)
def test_without_a_part_of_qt_it_says_what_to_install_and_runs_the_console(
    failure: str, sentence: str, tmp_path: Path
) -> None:
    broken_qt = tmp_path / "PySide6"
    broken_qt.mkdir()
    (broken_qt / "__init__.py").write_text(f"raise {failure}", encoding="utf-8")
    path = f"{tmp_path}{os.pathsep}{CHECKOUT}"
    result = run(PROGRAM, tmp_path, QT_QPA_PLATFORM="offscreen", PYTHONPATH=path)
    assert result.stderr == sentence
    assert "1 0 0: 0.99993704, close to 1\n" in result.stdout
    assert result.returncode == 0


# The window.


@pytest.mark.parametrize("milliseconds", [0, 60, 120, 1000])
def test_the_window_opens_and_closes(milliseconds: int, tmp_path: Path) -> None:
    result = drive(f"QTimer.singleShot({milliseconds}, self.close)", tmp_path)
    assert result.returncode == 0
    assert "Traceback" not in result.stderr
    assert log_in(tmp_path) == ""
    assert next(tmp_path.rglob("crash.log")).read_text(encoding="utf-8") == ""


def test_the_desktop_knows_the_program_by_its_names(tmp_path: Path) -> None:
    act = """
import json
print(json.dumps({
    "names": [QCoreApplication.organizationName(), QCoreApplication.applicationName()],
    "version": QCoreApplication.applicationVersion(),
    "id": QApplication.desktopFileName(),
    "icon": not QApplication.windowIcon().pixmap(16, 16).isNull(),
    "switch interval": sys.getswitchinterval(),
}))
self.close()
"""
    known = json.loads(drive(act, tmp_path).stdout)
    assert known == {
        "names": ["NN Desktop", "NN Desktop"],
        "version": __version__,
        "id": "io.github.nn_desktop.NNDesktop",
        "icon": True,
        "switch interval": pytest.approx(0.0002),
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_properly(name: str, tmp_path: Path) -> None:
    act = """
QApplication.instance().lastWindowClosed.connect(lambda: print("closed"))
print("open", flush=True)
"""
    with subprocess.Popen(
        driver(act),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        process.send_signal(getattr(signal, name))
        rest, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert rest == "closed\n"
    assert "Traceback" not in errors
    assert process.returncode == 0


# The unexpected.

FAIL_AGAIN_AND_AGAIN = """
self.failures = 0
def fail():
    self.failures += 1
    if self.failures == 4:
        print("still here", self.isVisible())
        self.close()
    raise ValueError("a test failed on purpose")
self.timer = QTimer(self)
self.timer.timeout.connect(fail)
self.timer.start(0)
"""


def test_an_error_in_a_slot_is_told_once_and_survived(tmp_path: Path) -> None:
    result = drive(FAIL_AGAIN_AND_AGAIN, tmp_path)
    log = next(tmp_path.rglob("nn_desktop.log"))
    sentence = "Something unexpected went wrong, but you can go on working."
    assert result.stdout.splitlines() == [f"told {sentence} The details are in {log}.", "still here True"]
    assert "Traceback" not in result.stderr
    assert log_in(tmp_path).count("ValueError: a test failed on purpose") == 1
    assert result.returncode == 0


def test_an_error_after_the_window_has_closed_does_not_keep_the_program_alive(tmp_path: Path) -> None:
    act = """
def fail():
    raise ValueError("on purpose")
QTimer.singleShot(0, fail)
QTimer.singleShot(0, self.close)
"""
    assert drive(act, tmp_path).returncode == 0
    assert "on purpose" in log_in(tmp_path)


def test_another_error_is_told_too(tmp_path: Path) -> None:
    act = """
def fail():
    raise ValueError("the first")
def fail_otherwise():
    raise KeyError("the second")
QTimer.singleShot(0, fail)
QTimer.singleShot(0, fail_otherwise)
QTimer.singleShot(50, self.close)
"""
    assert drive(act, tmp_path).stdout.count("told ") == 2
    assert "the first" in log_in(tmp_path)
    assert "the second" in log_in(tmp_path)


def test_an_error_in_a_thread_is_told_in_the_window_s_thread(tmp_path: Path) -> None:
    act = """
def fail():
    raise ValueError("a thread failed on purpose")
thread = threading.Thread(target=fail)
thread.start()
thread.join()
QTimer.singleShot(50, self.close)
"""
    result = drive(act, tmp_path)
    assert result.stdout.startswith("told Something unexpected went wrong")
    assert "ValueError: a thread failed on purpose" in log_in(tmp_path)
    assert result.returncode == 0


def test_an_error_while_the_window_closes_leaves_it_open(tmp_path: Path) -> None:
    act = """
def fail():
    raise ValueError("on purpose")
def look():
    print("still here", self.isVisible())
    del self.contents.files.may_lose_work
    self.close()
    print("still here", self.isVisible())
self.contents.files.may_lose_work = fail
QTimer.singleShot(0, self.close)
QTimer.singleShot(50, look)
"""
    result = drive(act, tmp_path)
    told, *rest = result.stdout.splitlines()
    assert told.startswith("told Something unexpected went wrong, but you can go on working.")
    assert rest == ["still here True", "still here False"]
    assert log_in(tmp_path).count("ValueError: on purpose") == 1
    assert result.returncode == 0


def test_an_error_while_an_error_is_told_goes_in_no_circles(tmp_path: Path) -> None:
    act = """
def fail_too():
    print("told")
    1 / 0
self.read = fail_too
def fail():
    raise ValueError("on purpose")
QTimer.singleShot(0, fail)
QTimer.singleShot(50, self.close)
"""
    result = drive(act, tmp_path)
    assert result.stdout.count("told") == 1
    assert log_in(tmp_path).count("ValueError: on purpose") == 1
    assert log_in(tmp_path).count("ZeroDivisionError") == 1
    assert result.returncode == 0


def test_a_home_that_cannot_be_written_to_moves_the_log_elsewhere(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.touch()  # not even root can make a folder in a file
    result = drive(FAIL_AGAIN_AND_AGAIN, home)
    assert "still here True" in result.stdout
    assert log_in(tmp_path).count("ValueError: a test failed on purpose") == 1
    assert result.returncode == 0


def test_without_any_place_for_a_log_the_program_goes_on(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.touch()
    # Python's last resort for temporary files is the current folder; let there be no resort.
    result = drive(FAIL_AGAIN_AND_AGAIN, home, first="tempfile._candidate_tempdir_list = lambda: []")
    told = "told Something unexpected went wrong, but you can go on working."
    assert result.stdout.splitlines() == [told, "still here True"]
    assert "ValueError: a test failed on purpose" in result.stderr  # better there than nowhere
    assert result.returncode == 0


def test_a_program_that_cannot_start_says_so(tmp_path: Path) -> None:
    failing = "    def __init__(self, **stores):\n        raise OSError('no window')"
    code = DRIVER.format(first="", act=failing)
    result = run([sys.executable, "-c", code], tmp_path, QT_QPA_PLATFORM="offscreen")
    log = next(tmp_path.rglob("nn_desktop.log"))
    assert result.stderr == f"NN Desktop could not start. The details are in {log}.\n"
    assert "OSError: no window" in log_in(tmp_path)
    assert result.returncode == 1


def test_a_windowed_program_without_standard_streams_goes_on(tmp_path: Path) -> None:
    # That is what Python gives to a program without a console on Windows.
    result = drive(FAIL_AGAIN_AND_AGAIN, tmp_path, first="sys.stdin = sys.stdout = sys.stderr = None")
    assert (result.returncode, result.stdout) == (0, "")
    assert log_in(tmp_path).count("ValueError: a test failed on purpose") == 1
