"""`--check` and `--check-window`, from outside: fresh processes, and damaged copies of the program."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from nn_desktop import __version__
from nn_desktop.startup.self_check import PUBLISHED_ANSWERS

CHECKOUT = Path(__file__).parents[2]
PATIENCE_SECONDS = 120.0
WORKS = f"NN Desktop {__version__} works: after training, the answer to 1 0 0 is 0.99993704."
OPTIONS = ("--check", "--check-window")

# Starts the program as `python -m nn_desktop` does, after something has been changed.
CHANGED = """
import sys
{change}
from nn_desktop.app import run
run({arguments})
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def run(home: Path) -> Run:
    """Runs Python with an empty home and without a display, on the program that lies in a folder."""

    def run_python(
        *arguments: str, program: Path = CHECKOUT, **more: str
    ) -> subprocess.CompletedProcess[str]:
        left_out = ("DISPLAY", "WAYLAND_", "XDG_", "QT_", "OPENBLAS_", "PYTHON")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
        return subprocess.run(
            [sys.executable, *arguments],
            env={
                **kept,
                "HOME": str(home),
                "PYTHONPATH": str(program),
                "QT_QPA_PLATFORM": "offscreen",
                **more,
            },
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_SECONDS,
            check=False,
        )

    return run_python


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program that a test may damage."""
    folder = tmp_path / "Prógram"
    for name in ("nn_desktop", "resources"):
        shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


# What works


def test_the_published_answers_are_those_of_the_workshop() -> None:
    # The workshop as it is taught, in a few lines of NumPy.
    import numpy as np

    inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
    targets = np.array([[0, 1, 1, 0]]).T
    weights = 2 * np.random.RandomState(1).random_sample((3, 1)) - 1
    for _ in range(10_000):
        output = 1 / (1 + np.exp(-inputs @ weights))
        weights += inputs.T @ ((targets - output) * output * (1 - output))
    questions = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
    answers = 1 / (1 + np.exp(-questions @ weights))
    assert [float(f"{answer:.8f}") for answer in answers.ravel()] == list(PUBLISHED_ANSWERS)


@pytest.mark.parametrize("option", OPTIONS)
def test_a_program_that_works_says_so_in_one_line_and_leaves_nothing_behind(
    option: str, run: Run, home: Path
) -> None:
    result = run("-m", "nn_desktop", option)
    assert result.returncode == 0, result.stderr
    (line,) = result.stdout.splitlines()
    assert line.startswith(WORKS)
    assert ("window" in line) == (option == "--check-window")
    assert "preferences" not in result.stderr
    assert [path for path in home.iterdir() if path.name != ".cache"] == []


def test_the_persons_settings_and_unsaved_work_are_neither_read_nor_changed(run: Run, home: Path) -> None:
    folders = [home / name / "NN Desktop" / "NN Desktop" for name in (".config", ".local/share")]
    for folder in folders:
        (folder / "recovery").mkdir(parents=True)
        for name in ("preferences.json", "recovery/copy.nnd", "nn_desktop.log"):
            (folder / name).write_bytes(b"{ damaged")
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*") if ".cache" not in path.parts}
    result = run("-m", "nn_desktop", "--check-window")
    assert (result.returncode, result.stdout.startswith(WORKS)) == (0, True), result.stderr
    after = {path: path.stat().st_mtime_ns for path in home.rglob("*") if ".cache" not in path.parts}
    assert after == before


@pytest.mark.parametrize("language", ["de_DE", "ar_EG", "C"])
def test_the_answer_is_recognised_however_numbers_are_written_here(language: str, run: Run) -> None:
    change = f"from PySide6.QtCore import QLocale; QLocale.setDefault(QLocale({language!r}))"
    result = run("-c", CHANGED.format(change=change, arguments=["--check-window"]))
    assert result.returncode == 0, result.stderr
    assert "0.99993704" in result.stdout


@pytest.mark.parametrize("option", OPTIONS)
def test_a_program_without_a_terminal_answers_by_its_exit_code(option: str, run: Run, copy: Path) -> None:
    code = CHANGED.format(change="sys.stdout = sys.stderr = None", arguments=[option])
    result = run("-c", code)
    assert (result.returncode, result.stdout) == (0, "")
    (copy / "resources" / "icons" / "nn_desktop.svg").unlink()
    assert run("-c", code, program=copy).returncode == 1


def test_the_version_and_a_wrong_option_survive_having_no_terminal(run: Run) -> None:
    for arguments, code in ((["--version"], 0), (["--no-such-option"], 2)):
        result = run("-c", CHANGED.format(change="sys.stdout = sys.stderr = None", arguments=arguments))
        assert result.returncode == code


# What does not work


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        ("examples/01_workshop.nnd", b"{", "01_workshop.nnd is damaged ("),
        ("examples/12_workshop_claim.nnd", b"", "12_workshop_claim.nnd is damaged ("),
        ("examples/01_workshop.nnd", None, "01_workshop.nnd. Please install it again."),
        ("icons/nn_desktop.svg", b"<svg", "nn_desktop.svg is damaged (Qt cannot read the picture)."),
        (
            "icons/nn_desktop.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>',
            "nn_desktop.svg is damaged (the picture is empty).",
        ),
        ("icons/nn_desktop.svg", None, "nn_desktop.svg. Please install it again."),
        ("translations/nn_desktop_de.qm", b"no translation", "damaged (Qt cannot read the translation"),
        ("lessons/05_one_step.nnlesson", b"title = 1", "05_one_step.nnlesson is damaged ("),
        ("lessons/glossary.toml", b"word = 1", "glossary.toml is damaged ("),
        ("a lesson.md", b"\n", "a lesson.md is damaged (it is empty)."),
        ("a lesson.md", b"\xff\xfe\xff", "a lesson.md is damaged ("),
    ],
)
def test_a_damaged_file_is_named_in_one_sentence(
    file: str, content: bytes | None, sentence: str, run: Run, copy: Path
) -> None:
    path = copy / "resources" / file
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    result = run("-m", "nn_desktop", "--check", program=copy)
    assert result.returncode == 1
    assert result.stdout == ""
    (line,) = (line for line in result.stderr.splitlines() if not line.startswith("qt."))
    assert sentence in line


def test_a_network_that_learns_something_else_is_found(run: Run, copy: Path) -> None:
    edit(
        copy / "nn_desktop" / "core" / "network" / "experiment.py",
        "iterations: int = 10_000",
        "iterations: int = 9_999",
    )
    result = run("-m", "nn_desktop", "--check", program=copy)
    assert result.returncode == 1
    assert "The network learns something else here: for 0 0 1 it answers 0.0096" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("without", ["numpy", "PySide6"])
def test_a_missing_library_is_named_in_one_sentence(without: str, run: Run) -> None:
    change = f"sys.modules[{without!r}] = None"
    result = run("-c", CHANGED.format(change=change, arguments=["--check"]))
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert without in line


def test_a_plot_that_does_not_come_is_found_in_the_window(run: Run, copy: Path) -> None:
    canvas = copy / "nn_desktop" / "gui" / "plot" / "canvas.py"
    canvas.write_text("raise ImportError('no plot today')", encoding="utf-8")
    assert run("-m", "nn_desktop", "--check", program=copy).returncode == 0
    result = run("-m", "nn_desktop", "--check-window", program=copy)
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == "NN Desktop does not work here: ImportError: no plot today."


COVER = """
import nn_desktop.startup.window_check as window_check
from nn_desktop.gui.window.main_window import MainWindow
from PySide6.QtWidgets import QWidget
def show(window):
    QWidget.show(window)
    cover = QWidget(window)
    cover.setGeometry(window.rect())
    cover.show()
    go_on(cover)
MainWindow.show = show
"""


def test_a_button_that_cannot_be_clicked_is_found_in_the_window(run: Run) -> None:
    change = f"{COVER}\nwindow_check._PATIENCE_SECONDS = 5.0\ngo_on = print"
    result = run("-c", CHANGED.format(change=change, arguments=["--check-window"]))
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == "The button Train cannot be clicked."


def test_a_button_that_can_be_clicked_only_later_is_waited_for(run: Run) -> None:
    later = """
tries = []
look = window_check._can_be_clicked
def look_again(button):
    tries.append(look(button))
    if len(tries) == 3:
        button.window().findChild(QWidget, "cover").hide()
    return tries[-1]
window_check._can_be_clicked = look_again
def go_on(cover):
    cover.setObjectName("cover")
"""
    result = run("-c", CHANGED.format(change=COVER + later, arguments=["--check-window"]))
    assert (result.returncode, result.stdout.startswith(WORKS)) == (0, True), result.stderr


def test_a_window_that_hangs_is_given_up_after_a_while(run: Run) -> None:
    change = """
import nn_desktop.startup.self_check
nn_desktop.startup.self_check.run_check.__kwdefaults__["patience_seconds"] = 3.0
from nn_desktop.gui.window.main_window import MainWindow
from PySide6.QtWidgets import QMessageBox
MainWindow.show = lambda window: QMessageBox.question(window, "Question", "Nobody answers this.")
"""
    result = run("-c", CHANGED.format(change=change, arguments=["--check-window"]))
    assert result.returncode == 1
    expected = "The check took longer than 3 seconds and was given up."
    assert result.stderr.splitlines()[-1] == expected


@pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
def test_without_a_display_the_files_are_checked_and_the_window_is_not(run: Run) -> None:
    assert run("-m", "nn_desktop", "--check", QT_QPA_PLATFORM="").returncode == 0
    result = run("-m", "nn_desktop", "--check-window", QT_QPA_PLATFORM="")
    assert result.returncode == 1
    assert result.stderr.startswith("The window could not be checked. There is no display")
