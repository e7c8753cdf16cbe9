"""Sets up NN Desktop from its source code, then starts it, its tests or its checks.

It needs Python 3.11 or newer and nothing else. Everything that it installs with pip goes into the
folder .venv of this checkout, once; later calls start at once. Delete .venv to begin afresh.

Older Pythons must be able to read this file to the end, or they would show a syntax error instead of
the sentence below: no match statement, no := and no `from __future__ import annotations` here.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this has not read pyproject.toml yet
    sys.exit(
        "NN Desktop needs Python 3.11 or newer, but this is Python " + sys.version.split()[0] + ". "
        "Start this script with a newer one, for example python3.12, or get it from www.python.org."
    )

import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

from dev_system import (
    ENSUREPIP,
    PYTHON_VERSION,
    QT_WITHOUT_DISPLAY,
    missing_for_bundling,
    missing_for_qt,
    missing_libraries,
    provide,
    say,
)

CHECKOUT = Path(__file__).resolve().parents[1]
ENVIRONMENT = CHECKOUT / ".venv"
STAMP = ENVIRONMENT / "nn-desktop-setup.txt"
UNFINISHED = "unfinished"
QT_FOLDER = ENVIRONMENT / "lib" / f"python{PYTHON_VERSION}" / "site-packages" / "PySide6"

# What pip is asked for: students need what the program runs with, developers the tools as well, and who
# builds the program PyInstaller on top. Each holds what is in those before it.
FOR_RUNNING = "-e ."
FOR_DEVELOPING = "-e .[dev]"
FOR_BUNDLING = "-e .[dev,bundle]"
KINDS = (FOR_RUNNING, FOR_DEVELOPING, FOR_BUNDLING)


class SetupError(Exception):
    """The set-up cannot go on; the message is what the person at the keyboard reads."""


def environment_python() -> Path:
    """The Python inside the virtual environment."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def environment_works() -> bool:
    """Whether .venv holds a Python that starts, has pip and is of this script's version."""
    question = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [environment_python(), "-I", "-c", question], capture_output=True, text=True, check=False
        )
    except OSError:
        return False  # no such file, or a link to a Python that has gone
    return answer.stdout.strip() == PYTHON_VERSION


def stamp_for(kind: str) -> str:
    """What the stamp says when `kind` is installed: it changes with whatever asks for a new install."""
    # The path is in it because .venv points back to the checkout: a copied .venv runs the old code.
    content = (CHECKOUT / "pyproject.toml").read_bytes() + os.fsencode(CHECKOUT) + PYTHON_VERSION.encode()
    return f"{kind} {hashlib.sha256(content).hexdigest()}"


def read_stamp() -> str:
    """What the last set-up left behind, or nothing."""
    try:
        return STAMP.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def create_environment() -> None:
    """Makes .venv anew, with pip in it."""
    if Path(sys.prefix).resolve() == ENVIRONMENT:
        raise SetupError("The folder .venv must be made anew: type deactivate, then start this again.")
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu keep this part of Python in a package of its own.
        provide([ENSUREPIP], "This Python misses a part of itself.")
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip") is None:
            raise SetupError("When that is done, start this again.")
    if ENVIRONMENT.exists():
        say("Making the folder .venv anew ...")
        shutil.rmtree(ENVIRONMENT)
    ENVIRONMENT.mkdir()
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "venv", str(ENVIRONMENT)], capture_output=True, check=False
    )
    if result.returncode != 0:
        lines = (result.stdout + result.stderr).decode(errors="replace").strip().splitlines()
        raise SetupError(f"Python could not make the folder {ENVIRONMENT}: {' '.join(lines[-1:])}")


def prepare_environment(kind: str) -> None:
    """Brings .venv to what `kind` needs; does nothing when it is there already."""
    stamp = read_stamp()
    wanted = stamp_for(kind)
    works = environment_works()
    if works and stamp in [stamp_for(enough) for enough in KINDS[KINDS.index(kind) :]]:
        return
    if not works or stamp == UNFINISHED:
        create_environment()
        stamp = UNFINISHED
    say("Installing what NN Desktop needs into the folder .venv. The first time this takes minutes ...")
    # An install that is cut short leaves this word behind, and the next one begins afresh.
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    # --no-user: some schools and clusters set PIP_USER, which an environment refuses.
    options = ["--no-user", "--no-input", "--disable-pip-version-check", *kind.split()]
    command = [str(environment_python()), "-m", "pip", "install", *options]
    result = subprocess.run(command, cwd=CHECKOUT, check=False)
    if result.returncode != 0:
        if result.returncode > 0:
            STAMP.write_text(stamp, encoding="utf-8")  # pip has put everything back as it was
        raise SetupError(
            "pip could not install what NN Desktop needs; its reason is above. Is this computer connected "
            "to the internet, and is there room on its disk? Then start this again. If it is, and pip "
            "finds no matching distribution, this Python is too new or too rare: try another version."
        )
    STAMP.write_text(wanted, encoding="utf-8")


def prepare_qt() -> None:
    """Installs what Qt misses on this system, or says what to install."""
    missing = missing_for_qt(QT_FOLDER)
    if missing:
        provide(missing, "Qt, which draws the window, misses a part of this system.")


def hand_over(*arguments: str, folder: Path) -> int:
    """Runs the environment's Python in our place and returns its exit code."""
    # Ctrl+C reaches both of us. What it means is the other's affair: pytest still prints its summary.
    signal.signal(signal.SIGINT, lambda *_: None)
    code = subprocess.run([environment_python(), *arguments], cwd=folder, check=False).returncode
    return code if code >= 0 else 128 - code  # as a shell tells that a signal ended a program


def run_program(arguments: list[str]) -> int:
    """Starts the program in the folder where the person is, so that names of files mean what they say."""
    prepare_environment(FOR_RUNNING)
    prepare_qt()  # whatever is still missing, the program falls back to its console form
    # -P: a student's own random.py in that folder must not replace Python's.
    return hand_over("-P", "-m", "nn_desktop", *arguments, folder=Path.cwd())


def run_tests(arguments: list[str]) -> int:
    """Runs the tests; they need no display, but they do need Qt."""
    prepare_environment(FOR_DEVELOPING)
    prepare_qt()
    if missing_libraries(QT_FOLDER, QT_WITHOUT_DISPLAY):
        raise SetupError("Without them the tests cannot start.")
    # The whole suite goes side by side; whoever has nothing left to do takes over from another. Not more than
    # four: a container may see all processors of its computer and have the time of two.
    side_by_side = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
    return hand_over("-m", "pytest", *(arguments or side_by_side), folder=CHECKOUT)


def run_benchmarks(arguments: list[str]) -> int:
    """Measures how fast everything is and prints one table; a missed goal is no failure."""
    prepare_environment(FOR_DEVELOPING)
    prepare_qt()
    return hand_over("tests/benchmarks", *arguments, folder=CHECKOUT)


def run_soak(arguments: list[str]) -> int:
    """Tries to break the program for hours; what it does is in tests/reliability."""
    prepare_environment(FOR_DEVELOPING)
    prepare_qt()
    return hand_over("-m", "tests.reliability", *arguments, folder=CHECKOUT)


def run_checks(arguments: list[str]) -> int:
    """Lint, format and types: all three, and a failure if one of them failed."""
    prepare_environment(FOR_DEVELOPING)
    tools = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"])
    codes = [hand_over("-m", *tool, *arguments, folder=CHECKOUT) for tool in tools]
    return max(codes)


def build_bundle(arguments: list[str]) -> int:
    """Builds the program that students install."""
    if sys.platform == "linux" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise SetupError(
            "This Python was built without its shared library, which the built program carries. Start this "
            "with the system's Python, or build yours with --enable-shared."
        )
    prepare_environment(FOR_BUNDLING)
    prepare_qt()
    missing = missing_for_bundling()
    if missing:
        provide(missing, "Building the program needs tools that this system misses.")
    if missing_for_qt(QT_FOLDER) or missing_for_bundling():
        raise SetupError("Without them the program cannot be built.")
    return hand_over("packaging/bundle.py", *arguments, folder=CHECKOUT)


def set_up(_arguments: list[str]) -> int:
    """Sets everything up and starts nothing."""
    prepare_environment(FOR_DEVELOPING)
    prepare_qt()
    return 1 if missing_for_qt(QT_FOLDER) else 0


COMMANDS: dict[str, tuple[Callable[[list[str]], int], str]] = {
    "run": (run_program, "set up and start the program; what follows is for the program"),
    "test": (run_tests, "set up and run the tests; what follows is for pytest"),
    "check": (run_checks, "lint, format and types; what follows are files, everything without"),
    "bench": (run_benchmarks, "set up and measure how fast everything is; what follows are names"),
    "soak": (run_soak, "set up and try to break the program for hours; what follows are names"),
    "bundle": (build_bundle, "set up and build what students install; --only-bundle: no packages"),
    "setup": (set_up, "only set up, for development"),
}


def main(arguments: list[str]) -> int:
    """Does one command of the table and returns the exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        say("Which of these?")
        for name, (_, meaning) in COMMANDS.items():
            say(f"  python3 packaging/dev.py {name:8}{meaning}")
        return 2
    name, *rest = arguments
    try:
        return COMMANDS[name][0](rest[1:] if rest[:1] == ["--"] else rest)
    except SetupError as error:
        say(str(error))
    except OSError as error:
        say(f"The set-up cannot go on: {error}. May you write to the folder {CHECKOUT}, is the disk full?")
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
