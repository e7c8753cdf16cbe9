"""packaging/dev.py from outside: a small checkout with a real virtual environment and a real pip.

Nothing here uses the network: the small checkout has no dependencies and builds itself. What cannot be
arranged on every machine (a missing system library, another user, apt-get) is a small program on PATH.
"""

import ast
import importlib.util
import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "packaging" / "dev.py"
SYSTEM_SCRIPT = CHECKOUT / "packaging" / "dev_system.py"

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="apt-get and ldd are Linux programs")
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

PROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""

# What hatchling does for the real project, with nothing but the standard library.
BACKEND = """\
import pathlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "small-1.dist-info"
    with zipfile.ZipFile(pathlib.Path(folder, "small-1-py3-none-any.whl"), "w") as wheel:
        wheel.writestr("small.pth", str(pathlib.Path.cwd()))
        wheel.writestr(
            name + "/METADATA", "Metadata-Version: 2.1\\nName: small\\nVersion: 1\\nProvides-Extra: dev\\n"
        )
        wheel.writestr(name + "/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(name + "/RECORD", "")
    return "small-1-py3-none-any.whl"
"""

# Stands for the program and for pytest, ruff and mypy: says how it was called, and ends as it is told.
TOOL = """\
import os, pathlib, sys
print(pathlib.Path(sys.argv[0]).stem, sys.argv[1:], "in", pathlib.Path.cwd(), flush=True)
sys.exit(int(os.environ.get(pathlib.Path(sys.argv[0]).stem.upper(), "0")))
"""

PROGRAM = """\
import os, pathlib, signal, sys, time
try:
    print("program", sys.argv[1:], "in", pathlib.Path.cwd(), flush=True)
    if sys.argv[1:] == ["waiting"]:
        time.sleep(30)
except KeyboardInterrupt:
    time.sleep(0.5)
    print("the program has put its things away", flush=True)
if sys.argv[1:] == ["killed"]:
    os.kill(os.getpid(), signal.SIGKILL)
sys.exit(7)
"""


def load(script: Path = SCRIPT) -> ModuleType:
    specification = importlib.util.spec_from_file_location(script.stem, script)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.path.insert(0, str(script.parent))  # as Python does for a script that is started
    try:
        specification.loader.exec_module(module)
    finally:
        sys.path.remove(str(script.parent))
    return module


class SmallCheckout:
    """A folder that looks like our checkout to dev.py, and what dev.py says in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = folder / ".venv"
        self.stamp = self.environment / "nn-desktop-setup.txt"
        self.stamp_for_running = ""
        for name in ("packaging", "nn_desktop"):
            (folder / name).mkdir(parents=True)
        for script in (SCRIPT, SYSTEM_SCRIPT):
            shutil.copy(script, folder / "packaging")
        # Whether this computer has a font is not in question here.
        (folder / "a.ttf").touch()
        system = (folder / "packaging" / SYSTEM_SCRIPT.name).read_text(encoding="utf-8")
        system = system.replace('Path("/usr/share/fonts")', f"Path({str(folder)!r})")
        (folder / "packaging" / SYSTEM_SCRIPT.name).write_text(system, encoding="utf-8")
        (folder / "packaging" / "bundle.py").write_text(TOOL, encoding="utf-8")
        (folder / "nn_desktop" / "__init__.py").touch()
        (folder / "nn_desktop" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
        (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
        self.write_project()
        for name in ("pytest", "ruff", "mypy"):
            (folder / f"{name}.py").write_text(TOOL, encoding="utf-8")

    def write_project(self, text: str = PROJECT) -> None:
        (self.folder / "pyproject.toml").write_text(text, encoding="utf-8")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.folder / "packaging" / "dev.py"), *arguments]

    def variables(self, **more: str) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PIP_", "PYTEST", "PYTHON"))
        }
        return {
            **kept,
            "PIP_NO_INDEX": "1",
            "PIP_USER": "1",
            "PIP_CONFIG_FILE": os.devnull,
            "PYTHONUTF8": "1",
            **more,
        }

    def call(
        self, *arguments: str, folder: Path | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=folder or self.folder,
            env=self.variables(**variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> SmallCheckout:
    """A checkout that is set up for development; making one takes seconds, so all tests share it.

    It begins with what a kill in the middle of an install leaves behind.
    """
    checkout = SmallCheckout(tmp_path_factory.mktemp("dev") / "Schüler Übung [1]")
    python = checkout.environment / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\necho {}.{}\n".format(*sys.version_info[:2]), encoding="utf-8")
    python.chmod(0o755)
    (checkout.environment / "half-installed").touch()
    checkout.stamp.write_text("unfinished", encoding="utf-8")
    first = checkout.call("run")
    assert first.returncode == 7, first.stderr
    assert "Making the folder .venv anew" in first.stderr
    assert "Installing what NN Desktop needs" in first.stderr
    checkout.stamp_for_running = checkout.stamp.read_text(encoding="utf-8")
    second = checkout.call("check")
    assert second.returncode == 0, second.stderr
    assert "Installing what NN Desktop needs" in second.stderr
    return checkout


@pytest.fixture
def checkout(ready: SmallCheckout) -> Iterator[SmallCheckout]:
    stamp = ready.stamp.read_text(encoding="utf-8")
    yield ready
    ready.write_project()
    ready.stamp.write_text(stamp, encoding="utf-8")


@pytest.fixture
def write_program(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes shell programs into a folder that a test then puts on PATH."""

    def write(name: str, text: str) -> Path:
        folder = tmp_path / "programs"
        folder.mkdir(exist_ok=True)
        program = folder / name
        program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        program.chmod(0o755)
        return folder

    return write


# Starting the program and the tools


def test_run_hands_over_arguments_folder_and_exit_code(checkout: SmallCheckout, tmp_path: Path) -> None:
    result = checkout.call("run", "--console", "ä b.nnd", folder=tmp_path)
    assert result.stdout.splitlines()[-1] == f"program ['--console', 'ä b.nnd'] in {tmp_path}"
    assert result.returncode == 7


def test_two_dashes_before_the_arguments_are_allowed(checkout: SmallCheckout) -> None:
    assert "program ['--help'] in" in checkout.call("run", "--", "--help").stdout


def test_a_students_own_module_does_not_replace_pythons(checkout: SmallCheckout, tmp_path: Path) -> None:
    (tmp_path / "pathlib.py").write_text("raise SystemExit('the wrong pathlib')", encoding="utf-8")
    assert "program" in checkout.call("run", folder=tmp_path).stdout


def test_the_tests_run_in_the_checkout(checkout: SmallCheckout, tmp_path: Path) -> None:
    result = checkout.call("test", "-k", "loss", folder=tmp_path, PYTEST="5")
    assert result.stdout.splitlines()[-1] == f"pytest ['-k', 'loss'] in {checkout.folder}"
    assert result.returncode == 5


def test_the_whole_suite_uses_several_processors(checkout: SmallCheckout) -> None:
    result = checkout.call("test")
    options = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    assert result.stdout.splitlines()[-1] == f"pytest {options} in {checkout.folder}"


def test_tests_ask_for_the_development_tools_and_a_student_does_not(checkout: SmallCheckout) -> None:
    checkout.stamp.write_text(checkout.stamp_for_running, encoding="utf-8")
    assert "Installing what" not in checkout.call("run").stderr
    assert "Installing what" in checkout.call("test").stderr
    assert "Installing what" not in checkout.call("run").stderr


def test_every_check_runs_and_one_failure_is_a_failure(checkout: SmallCheckout) -> None:
    result = checkout.call("check", RUFF="1")
    lines = [
        line for line in result.stdout.splitlines() if " in " in line and line.startswith(("ruff", "mypy"))
    ]
    assert [line.partition(" in ")[0] for line in lines] == [
        "ruff ['check']",
        "ruff ['format', '--check']",
        "mypy []",
    ]
    assert result.returncode == 1


@needs_posix
def test_a_program_that_a_signal_ended_gives_the_shells_exit_code(checkout: SmallCheckout) -> None:
    assert checkout.call("run", "killed").returncode == 128 + signal.SIGKILL


@needs_posix
def test_control_c_is_left_to_the_program(checkout: SmallCheckout) -> None:
    with subprocess.Popen(
        checkout.command("run", "waiting"),
        env=checkout.variables(),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("program ['waiting']")
        os.killpg(process.pid, signal.SIGINT)
        output, _ = process.communicate()
    assert output == "the program has put its things away\n"
    assert process.returncode == 7


@pytest.mark.parametrize("arguments", [[], ["tset"], ["--help"]])
def test_an_unknown_command_lists_the_commands(arguments: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 2
    for name in ("run", "test", "check", "bundle", "setup"):
        assert f"python3 packaging/dev.py {name} " in result.stderr


# Setting up again, and failing


def test_a_changed_project_is_installed_again(checkout: SmallCheckout) -> None:
    checkout.write_project(PROJECT + "# changed\n")
    assert "Installing what" in checkout.call("run").stderr
    assert "Installing what" not in checkout.call("run").stderr


def test_an_install_that_was_cut_short_begins_afresh(checkout: SmallCheckout) -> None:
    assert not (checkout.environment / "half-installed").exists()


def test_a_failed_install_says_what_to_do_and_keeps_what_worked(checkout: SmallCheckout) -> None:
    checkout.write_project(PROJECT.replace("[]", '["a-package-from-the-network"]', 1))
    result = checkout.call("run")
    assert result.returncode == 1
    assert "connected to the internet" in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    checkout.write_project()
    assert "Installing what" not in checkout.call("run").stderr


def test_a_checkout_that_is_no_project_is_refused_in_a_sentence(checkout: SmallCheckout) -> None:
    (checkout.folder / "pyproject.toml").unlink()
    result = checkout.call("run")
    assert result.returncode == 1
    assert result.stderr.startswith("The set-up cannot go on: ")
    assert len(result.stderr.splitlines()) == 1


@needs_posix
@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("echo {}.{}".format(*sys.version_info[:2]), True),
        ("echo 3.9", False),  # made by another Python
        ("exit 1", False),  # no pip in it
        ("kill -9 $$", False),
        (None, False),  # its Python was uninstalled
    ],
)
def test_an_environment_works_when_its_python_answers(
    text: str | None, works: bool, write_program: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    dev = load()
    folder = write_program("python", text or "")
    if text is None:
        (folder / "python").unlink()
    monkeypatch.setattr(dev, "environment_python", lambda: folder / "python")
    assert dev.environment_works() is works


def test_a_copied_environment_is_set_up_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dev = load()
    stamps = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pyproject.toml").touch()
        monkeypatch.setattr(dev, "CHECKOUT", tmp_path / name)
        stamps.add(dev.stamp_for(dev.FOR_RUNNING))
    assert len(stamps) == 2


# Older Pythons


def test_older_pythons_can_read_the_script() -> None:
    assert ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7)).body


def test_an_older_python_gets_one_sentence() -> None:
    pretend = "import runpy, sys; sys.version_info = (3, 8); sys.version = '3.8.18 (x)'; runpy.run_path({!r})"
    result = subprocess.run(
        [sys.executable, "-c", pretend.format(str(SCRIPT))],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 1
    assert result.stderr.startswith("NN Desktop needs Python 3.11 or newer, but this is Python 3.8.18. ")
    assert len(result.stderr.splitlines()) == 1


# System libraries


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libfreetype.so.6", "libfreetype6"),
        ("libgcc_s.so.1", "libgcc-s1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libstdc++.so.6", "libstdc++6"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-xinerama.so.0", "libxcb-xinerama0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libz.so.1", "zlib1g"),
        ("objdump", "binutils"),
        ("Xvfb", "xvfb"),
    ],
)
def test_debian_packages_are_found_by_the_name_of_the_library(soname: str, package: str) -> None:
    assert load(SYSTEM_SCRIPT).debian_package(soname) == package


LDD = """\
for file in "$@"; do
    echo "$file:"
    case "$file" in
        *libqxcb.so) echo "	libxcb-cursor.so.0 => not found" ;;
        *) {offscreen} ;;
    esac
    echo "	libc.so.6 => /lib/libc.so.6 (0x00007f0000000000)"
done"""


@pytest.fixture
def with_qt(checkout: SmallCheckout) -> Iterator[SmallCheckout]:
    """The small checkout with files where PySide6 has its libraries."""
    library = checkout.environment / "lib" / "python{}.{}".format(*sys.version_info[:2])
    folder = library / "site-packages" / "PySide6"
    platforms = folder / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    for file in (folder / "QtWidgets.abi3.so", platforms / "libqoffscreen.so", platforms / "libqxcb.so"):
        file.touch()
    yield checkout
    shutil.rmtree(folder)


@needs_linux
def test_a_library_that_only_a_window_needs_stops_nothing(
    with_qt: SmallCheckout, write_program: Callable[[str, str], Path]
) -> None:
    path = str(write_program("ldd", LDD.format(offscreen=":")))
    for command, last in (("run", "program"), ("test", "pytest")):
        result = with_qt.call(command, PATH=path)
        assert "Please install: libxcb-cursor.so.0" in result.stderr
        assert result.stdout.splitlines()[-1].startswith(last)


@needs_linux
def test_a_library_that_all_of_qt_needs_stops_the_tests_but_not_the_program(
    with_qt: SmallCheckout, write_program: Callable[[str, str], Path]
) -> None:
    path = str(write_program("ldd", LDD.format(offscreen='echo "	libEGL.so.1 => not found"')))
    result = with_qt.call("run", PATH=path)
    assert "Please install: libEGL.so.1, libxcb-cursor.so.0" in result.stderr
    assert result.returncode == 7
    result = with_qt.call("test", PATH=path)
    assert result.stderr.splitlines()[-1] == "Without them the tests cannot start."
    assert "pytest [" not in result.stdout
    assert result.returncode == 1
    assert with_qt.call("setup", PATH=path).returncode == 1


@needs_linux
@pytest.mark.parametrize("apt_works", [True, False])
def test_root_installs_what_is_missing(
    apt_works: bool,
    write_program: Callable[[str, str], Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    dev = load()
    log = tmp_path / "calls"
    text = f'echo "$DEBIAN_FRONTEND $*" >> {shlex.quote(str(log))}; exit {0 if apt_works else 100}'
    monkeypatch.setenv("PATH", str(write_program("apt-get", text)))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.provide(["libxcb-cursor.so.0", "libglib-2.0.so.0", "libgthread-2.0.so.0", "any font"], "A reason.")
    update, install = log.read_text(encoding="utf-8").splitlines()
    assert update.startswith("noninteractive ")
    assert update.endswith(" update")
    assert install.endswith(
        " install --yes --no-install-recommends fonts-dejavu-core libglib2.0-0 libxcb-cursor0"
    )
    assert ("apt-get could not do that" in capfd.readouterr().err) is not apt_works


@needs_linux
def test_an_ordinary_user_is_told_what_to_type(
    write_program: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    dev = load()
    monkeypatch.setenv("PATH", str(write_program("apt-get", "echo it was called")))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    dev.provide([dev.ENSUREPIP], "A reason.")
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    expected = f"A reason. To install it, type: sudo apt update && sudo apt install {package}\n"
    assert capfd.readouterr() == ("", expected)


def test_a_python_without_ensurepip_stops_before_anything_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    dev = load()
    monkeypatch.setattr(dev, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _: None)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(dev.SetupError, match="start this again"):
        dev.create_environment()
    assert tmp_path.exists()
    assert "Please install: the module ensurepip of Python 3." in capfd.readouterr().err


# Building what students install


PROGRAMS = ("objdump", "strip", "Xvfb")

# What Python says of itself when it was built with its library, and the system has it.
SHARED = """\
import sysconfig
here = {folder!r}
sysconfig.get_config_vars().update(Py_ENABLE_SHARED=1, INSTSONAME="library", LIBDIR=here, LIBPL=here)
"""


@pytest.fixture
def python_path(tmp_path: Path) -> str:
    """A folder with which any Python says that it was built so that it can be bundled."""
    (tmp_path / "library").touch()
    (tmp_path / "sitecustomize.py").write_text(SHARED.format(folder=str(tmp_path)), encoding="utf-8")
    return str(tmp_path)


@needs_linux
def test_bundle_asks_for_pyinstaller_and_hands_over(
    checkout: SmallCheckout, write_program: Callable[[str, str], Path], python_path: str
) -> None:
    (path,) = {str(write_program(name, "")) for name in PROGRAMS}
    checkout.stamp.write_text(checkout.stamp_for_running, encoding="utf-8")
    result = checkout.call("bundle", "--only-bundle", PATH=path, BUNDLE="3", PYTHONPATH=python_path)
    assert "[dev,bundle]" in result.stderr + checkout.stamp.read_text(encoding="utf-8")
    assert result.stdout.splitlines()[-1] == f"bundle ['--only-bundle'] in {checkout.folder}"
    assert result.returncode == 3
    # What was installed for this is enough for everything else.
    for command in ("run", "test", "bundle"):
        assert "Installing what" not in checkout.call(command, PATH=path, PYTHONPATH=python_path).stderr


@needs_linux
@pytest.mark.parametrize("missing", PROGRAMS)
def test_a_missing_tool_stops_the_build_in_a_sentence(
    missing: str,
    checkout: SmallCheckout,
    write_program: Callable[[str, str], Path],
    python_path: str,
) -> None:
    for name in PROGRAMS:
        if name != missing:
            path = write_program(name, "")
    result = checkout.call("bundle", PATH=str(path), PYTHONPATH=python_path)
    assert f"Please install: {missing}." in result.stderr
    assert result.stderr.splitlines()[-1] == "Without them the program cannot be built."
    assert "bundle [" not in result.stdout
    assert result.returncode == 1


@needs_linux
def test_a_python_without_a_shared_library_builds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    dev = load()
    monkeypatch.setattr(dev.sysconfig, "get_config_var", lambda _: 0)
    with pytest.raises(dev.SetupError, match="without its shared library"):
        dev.build_bundle([])


@needs_linux
def test_python_as_a_library_is_asked_for_where_debian_has_split_it_off(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    system = load(SYSTEM_SCRIPT)
    version = "{}.{}".format(*sys.version_info[:2])
    library = f"libpython{version}.so.1.0"
    settings = {
        "INSTSONAME": library,
        "LIBDIR": str(tmp_path),
        "LIBPL": str(tmp_path / "x"),
        "MULTIARCH": "m",
    }
    monkeypatch.setattr(system.sysconfig, "get_config_var", settings.get)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/bin/{name}")
    assert system.missing_for_bundling() == [library]
    assert system.debian_package(library) == f"libpython{version}"
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / library).touch()
    assert system.missing_for_bundling() == []


# What calls this script


CI_STEPS = ("check", "bundle", "test -m artefact", "test")


@needs_posix
@pytest.mark.parametrize("failing", ["nothing", *CI_STEPS])
def test_ci_does_every_step_and_fails_with_each(
    failing: str, write_program: Callable[[str, str], Path]
) -> None:
    script = f'echo "called: python3 $*, CI=$CI"; [ "$*" != "packaging/dev.py {failing}" ]'
    folder = write_program("python3", script)
    write_program("npm", "exit 0")
    result = subprocess.run(
        [CHECKOUT / ".ci" / "run"],
        env={**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "CI": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    lines = result.stdout.splitlines()
    called = [line for line in lines if line.startswith("called: ")]
    must = {"test -m artefact": "true"}
    expected = [f"packaging/dev.py {step}, CI={must.get(step, '')}" for step in CI_STEPS]
    assert [line.removeprefix("called: python3 ") for line in called] == expected
    assert lines[-1] == called[-1], "the summary of the tests is the last that is seen"
    assert result.returncode == (0 if failing == "nothing" else 1)
