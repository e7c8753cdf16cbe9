"""The display check says yes exactly where Qt starts. Qt itself, in a process of its own, is the oracle."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import files
from pathlib import Path

import pytest

from nn_desktop.startup.display_check import import_problem

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")

CHECKOUT = Path(__file__).parents[2]
NO_SUCH_DISPLAY = ":97531"
PATIENCE_SECONDS = 60.0

CHECK = "from nn_desktop.startup.display_check import display_problem; print(display_problem())"
# It aborts where it cannot start; nobody wants the core dumps.
START_QT = (
    "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0));"
    "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
)


def run(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "XAUTHORITY"} and not name.startswith(("QT_", "WAYLAND_", "XDG_"))
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**bare, "PYTHONPATH": str(CHECKOUT), **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def problem_in(environment: dict[str, str]) -> str:
    """What the check says, after making sure that Qt agrees with it, and that it says nothing else."""
    checked = run(CHECK, environment)
    assert (checked.returncode, checked.stderr) == (0, "")
    problem = checked.stdout.strip()
    qt = run(START_QT, environment)
    assert (problem == "None") == (qt.returncode == 0), (problem, qt.stderr)
    if problem.startswith("Qt needs the system librar"):
        pytest.skip(problem)  # then there is nothing to be seen of displays here
    return problem


@contextmanager
def x_server(*arguments: str) -> Iterator[str]:
    """A virtual X server; gives its display."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", *arguments],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@pytest.mark.parametrize("platform", ["offscreen", "minimal:enable_fonts", "nonsense;offscreen", "OffScreen"])
def test_a_platform_without_display_passes(platform: str) -> None:
    assert problem_in({"QT_QPA_PLATFORM": platform}) == "None"


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_display_is_noticed(environment: dict[str, str]) -> None:
    assert problem_in(environment).startswith("There is no display to open a window on")


@pytest.mark.parametrize("display", [NO_SUCH_DISPLAY, "garbage"])
def test_a_display_without_a_server_is_noticed(display: str) -> None:
    assert problem_in({"DISPLAY": display}) == (
        f"The display {display} does not answer: please look at the environment variable DISPLAY."
    )


def test_an_unknown_platform_is_noticed() -> None:
    assert problem_in({"QT_QPA_PLATFORM": "nonsense"}) == (
        'Qt knows no platform "nonsense": please unset the environment variable QT_QPA_PLATFORM.'
    )


def test_a_display_with_a_server_passes(tmp_path: Path) -> None:
    with x_server() as display:
        assert problem_in({"DISPLAY": display}) == "None"
        # Qt tries the X server when the Wayland compositor has gone.
        runtime = {"DISPLAY": display, "XDG_RUNTIME_DIR": str(tmp_path)}
        assert problem_in({**runtime, "WAYLAND_DISPLAY": "wayland-7"}) == "None"
        assert problem_in({**runtime, "XDG_SESSION_TYPE": "wayland"}) == "None"


def test_a_display_that_does_not_let_this_user_in_is_noticed(tmp_path: Path) -> None:
    if shutil.which("xauth") is None:
        pytest.skip("xauth is not installed")
    keys = {}
    for name in ("right", "wrong"):
        keys[name] = str(tmp_path / name)
        # A server uses every key in its file; the display's number in it is for clients.
        cookie = ("1" if name == "right" else "2") * 32
        commands = "".join(f"add :{number} . {cookie}\n" for number in range(200))
        subprocess.run(["xauth", "-qf", keys[name]], input=commands, text=True, check=True)
    with x_server("-auth", keys["right"]) as display:
        assert problem_in({"DISPLAY": display, "XAUTHORITY": keys["right"]}) == "None"
        for key in (keys["wrong"], str(tmp_path / "none")):
            problem = problem_in({"DISPLAY": display, "XAUTHORITY": key})
            assert problem.startswith(f"The display {display} does not let you in (")
            assert problem.endswith("please start NN Desktop as the user who is logged in there.")


def test_a_wayland_compositor_that_has_gone_is_noticed(tmp_path: Path) -> None:
    problem = problem_in({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"})
    assert problem.startswith("The Wayland display wayland-7 does not answer")


def test_missing_libraries_of_the_platform_plugin_are_all_named(tmp_path: Path) -> None:
    qt = Path(str(next(f for f in files("PySide6_Essentials") or [] if f.name == "libqxcb.so").locate()))
    # The plugin looks for Qt's own libraries relative to itself.
    folder = tmp_path / "plugins" / "platforms"
    folder.mkdir(parents=True)
    (tmp_path / "lib").symlink_to(qt.parents[2] / "lib")
    damaged = qt.read_bytes()
    for name in (b"libxcb-icccm.so.4", b"libxcb-xkb.so.1"):
        assert name + b"\0" in damaged
        damaged = damaged.replace(name + b"\0", name[:-1] + b"9\0")
    (folder / qt.name).write_bytes(damaged)
    checked = run(CHECK, {"DISPLAY": NO_SUCH_DISPLAY, "QT_QPA_PLATFORM_PLUGIN_PATH": str(folder)})
    assert (checked.returncode, checked.stderr) == (0, "")
    libraries, packages = checked.stdout.split(" (Debian and Ubuntu: sudo apt install ")
    assert libraries.startswith("Qt needs the system libraries ")
    assert {"libxcb-icccm.so.9", "libxcb-xkb.so.9"} <= set(libraries.replace(",", "").split())
    assert {"libxcb-icccm9", "libxcb-xkb9"} <= set(packages.rstrip(").\n").split())


def test_without_standard_error_the_check_still_works() -> None:
    silent = run(f"import os; os.close(2); {CHECK}", {"DISPLAY": NO_SUCH_DISPLAY})
    assert silent.stdout.startswith(f"The display {NO_SUCH_DISPLAY} does not answer")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_a_missing_library_is_named_with_its_package(library: str, package: str) -> None:
    error = ImportError(f"{library}: cannot open shared object file: No such file or directory")
    assert f"{library} (Debian and Ubuntu: sudo apt install {package})." in import_problem(error)


def test_another_reason_is_passed_on() -> None:
    error = ImportError("libc.so.6: version `GLIBC_2.34' not found (required by libQt6Core.so.6)\nand so on")
    assert import_problem(error) == (
        "The window cannot be opened: libc.so.6: version `GLIBC_2.34' not found "
        "(required by libQt6Core.so.6)."
    )


def test_a_missing_qt_for_python_is_named() -> None:
    problem = import_problem(ModuleNotFoundError("No module named 'PySide6'", name="PySide6"))
    assert problem.endswith("python -m pip install PySide6_Essentials")
