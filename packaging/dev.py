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
import re
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
ENVIRONMENT = CHECKOUT / ".venv"
STAMP = ENVIRONMENT / "nn-desktop-setup.txt"
UNFINISHED = "unfinished"
PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

# What pip is asked for: students need what the program runs with, developers the tools as well.
FOR_RUNNING = "-e ."
FOR_DEVELOPING = "-e .[dev]"

# The parts of Qt whose system libraries are looked for, inside the folder PySide6.
QT_WITHOUT_DISPLAY = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtOpenGLWidgets.abi3.so",
    "QtTest.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
QT_WITH_DISPLAY = ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/*.so")

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))

# Debian names a library's package after its soname. These are the exceptions, and what is no library.
ANY_FONT = "any font"
ENSUREPIP = f"the module ensurepip of Python {PYTHON_VERSION}"
DEBIAN_EXCEPTIONS = {
    ANY_FONT: "fonts-dejavu-core",
    ENSUREPIP: f"python{PYTHON_VERSION}-venv",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


class SetupError(Exception):
    """The set-up cannot go on; the message is what the person at the keyboard reads."""


def say(text: str) -> None:
    """Tells one sentence, in order with the output of pip and apt-get."""
    print(text, file=sys.stderr, flush=True)


def debian_package(missing: str) -> str:
    """The Debian package that holds a library: libxcb-cursor.so.0 is in libxcb-cursor0."""
    name, _, version = missing.partition(".so.")
    separator = "-" if name[-1].isdigit() else ""
    by_rule = f"{name}{separator}{version}".lower().replace("_", "-")
    return DEBIAN_EXCEPTIONS.get(missing, by_rule)


def provide(missing: list[str], reason: str) -> None:
    """Installs what the system misses where this user may, and says where not what to type."""
    packages = sorted({debian_package(name) for name in missing})
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        say(f"{reason} Please install: {', '.join(missing)}.")
        return
    if os.geteuid() != 0:
        say(f"{reason} To install it, type: sudo apt update && sudo apt install {' '.join(packages)}")
        return
    say(f"{reason} Installing {' '.join(packages)} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        result = subprocess.run(
            # Another apt may be busy, as it often is just after a machine has started.
            ["apt-get", "--quiet", "-o", "DPkg::Lock::Timeout=120", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    if result.returncode != 0:
        say("apt-get could not do that; its reason is above.")


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
    if works and stamp in (wanted, stamp_for(FOR_DEVELOPING)):
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


def missing_libraries(parts: tuple[str, ...]) -> list[str]:
    """The sonames that the dynamic loader does not find for these parts of Qt; Linux only."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return []
    folder = ENVIRONMENT / "lib" / f"python{PYTHON_VERSION}" / "site-packages" / "PySide6"
    files = [file for part in parts for file in folder.glob(part)]
    if not files:
        return []
    environment = {**os.environ, "LC_ALL": "C"}
    answer = subprocess.run(["ldd", *files], env=environment, capture_output=True, check=False)
    sonames = re.findall(r"^\s*(\S+) => not found", answer.stdout.decode(errors="replace"), re.MULTILINE)
    return sorted(set(sonames))


def has_a_font() -> bool:
    """Whether there is a single font to write with; a bare server has none."""
    return any(True for folder in FONT_FOLDERS for _ in folder.rglob("*.[oOtT][tT][fFcC]"))


def look_for_all_of_qt() -> list[str]:
    """Everything that Qt misses on this system: sonames, and perhaps a font."""
    missing = missing_libraries(QT_WITHOUT_DISPLAY + QT_WITH_DISPLAY)
    if sys.platform == "linux" and not has_a_font():
        missing.append(ANY_FONT)
    return missing


def prepare_qt() -> None:
    """Installs what Qt misses on this system, or says what to install."""
    missing = look_for_all_of_qt()
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
    if missing_libraries(QT_WITHOUT_DISPLAY):
        raise SetupError("Without them the tests cannot start.")
    return hand_over("-m", "pytest", *arguments, folder=CHECKOUT)


def run_checks(arguments: list[str]) -> int:
    """Lint, format and types: all three, and a failure if one of them failed."""
    prepare_environment(FOR_DEVELOPING)
    tools = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"])
    codes = [hand_over("-m", *tool, *arguments, folder=CHECKOUT) for tool in tools]
    return max(codes)


def set_up(_arguments: list[str]) -> int:
    """Sets everything up and starts nothing."""
    prepare_environment(FOR_DEVELOPING)
    prepare_qt()
    return 1 if look_for_all_of_qt() else 0


COMMANDS: dict[str, tuple[Callable[[list[str]], int], str]] = {
    "run": (run_program, "set up and start the program; what follows is for the program"),
    "test": (run_tests, "set up and run the tests; what follows is for pytest"),
    "check": (run_checks, "lint, format and types; what follows are files, everything without"),
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
