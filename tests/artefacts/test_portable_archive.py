"""The portable archive, used by a person without any rights, in a folder with a name as people give them."""

import hashlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from nn_desktop import __version__
from tests.artefacts.clean_root import HOME, CleanRoot

# The first of them makes a system, from the network, and installs the program in it.
pytestmark = [pytest.mark.artefact, pytest.mark.timeout(900)]

CHECKOUT = Path(__file__).resolve().parents[2]
EXAMPLE = CHECKOUT / "resources" / "examples" / "09_xor_of_two.nnd"
ANSWER = "0.99993704"
UNPACKED = f"{HOME}/Übung ß"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
DEFAULT = f"{HOME}/.local/share"
# What a shell, a desktop entry or sed could take for something else. Quotation marks and backslashes, which
# Qt itself loses, are tried with the scripts alone in tests/packaging_scripts/test_linux_install_script.py.
STRANGE = f"{HOME}/Daten `x` $HOME 50% & | 'ü'"
# Where the archive was unpacked; and what Qt and the desktop's own services leave where a window was.
NOT_OURS = ("Übung ß", ".cache", ".config", ".dbus", ".local/share/gvfs-metadata")


@pytest.fixture
def home(portable_root: CleanRoot) -> CleanRoot:
    """The system, with a document and with menu entries of other programs in the home."""
    portable_root.give(EXAMPLE, f"{HOME}/Meine Übung.nnd")
    return portable_root


def contents(root: CleanRoot) -> dict[str, str]:
    """Everything in the home, and the sums of the files."""
    folder = root.path(HOME)
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")))
    return {name: _sum(folder / name) for name in names if not name.startswith(NOT_OURS)}


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "not a file"


def changes(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The names of what has come, gone or changed."""
    return sorted(name for name in before | after if before.get(name) != after.get(name))


def install(root: CleanRoot, environment: Mapping[str, str] | None = None) -> str:
    return root.inside("sh", f"{UNPACKED}/install.sh", environment=environment).stdout


@pytest.mark.parametrize("option", ["--check", "--check-window"])
def test_it_works_where_it_was_unpacked_in_a_home_that_is_read_only(option: str, home: CleanRoot) -> None:
    answer = home.inside("./nn-desktop", option, folder=UNPACKED, read_only=HOME, environment=OFFSCREEN)
    assert ANSWER in answer.stdout


@pytest.mark.parametrize("data", [DEFAULT, STRANGE], ids=["the usual folder", "a folder with a strange name"])
def test_it_is_installed_opens_documents_and_is_removed_without_a_trace(
    data: str, home: CleanRoot, display: str, window_titled: Callable[[str], str]
) -> None:
    before = contents(home)
    variables = {} if data == DEFAULT else {"XDG_DATA_HOME": data}
    told = install(home, variables)
    assert "is installed" in told
    program = f"{data}/nn-desktop/nn-desktop"
    assert home.inside(f"{HOME}/.local/bin/nn-desktop", "--version").stdout == f"NN Desktop {__version__}\n"
    assert ANSWER in home.inside(program, "--check").stdout
    entry = f"{data}/applications/io.github.nn_desktop.NNDesktop.desktop"
    assert home.inside("desktop-file-validate", entry).stdout == ""
    info = home.inside(
        "gio", "info", "--attributes=standard::*", f"{HOME}/Meine Übung.nnd", environment=variables
    ).stdout
    assert "standard::content-type: application/x-nn-desktop" in info
    opening = 'dbus-run-session -- sh -c \'gio open "$1"; exec sleep 60\' sh "$1" &'
    desktop = {"DISPLAY": display, "XDG_CURRENT_DESKTOP": "GNOME", **variables}
    with home.living(opening, "Meine Übung.nnd", environment=desktop):
        assert window_titled("Meine Übung")
    told = home.inside("sh", f"{data}/nn-desktop/uninstall.sh", environment=variables).stdout
    assert told.startswith("NN Desktop is removed. Your documents are where they were.\n")
    # What the window has kept for its user is the user's; the settings are in .config.
    kept = Path(data, "NN Desktop").relative_to(HOME)
    theirs = {str(kept), *map(str, kept.parents)}
    changed = [name for name in changes(before, contents(home)) if not name.startswith(f"{kept}/")]
    assert [name for name in changed if name not in theirs] == []


def test_the_settings_stay_when_it_is_removed(home: CleanRoot) -> None:
    settings = home.path(f"{HOME}/.config/NN Desktop/NN Desktop/mine.ini")
    home.inside("mkdir", "--parents", str(Path(HOME, ".config/NN Desktop/NN Desktop")))
    settings.write_text("mine", encoding="utf-8")
    install(home)
    told = home.inside("sh", f"{DEFAULT}/nn-desktop/uninstall.sh").stdout
    assert settings.read_text(encoding="utf-8") == "mine"
    assert f"{HOME}/.config/NN Desktop" in told


def test_installing_it_twice_is_installing_it_once(home: CleanRoot) -> None:
    before = contents(home)
    install(home)
    once = contents(home)
    install(home)
    assert changes(once, contents(home)) == []
    home.inside("sh", f"{DEFAULT}/nn-desktop/uninstall.sh")
    assert changes(before, contents(home)) == []


def test_it_says_so_when_it_is_running(
    home: CleanRoot, display: str, window_titled: Callable[[str], str]
) -> None:
    install(home)
    script = f"""
"{DEFAULT}/nn-desktop/nn-desktop" 2>/dev/null &
until [ -e "$HOME/go-on" ]; do sleep 0.1; done
sh "$1" 2>&1; echo "ended with $?"; rm "$HOME/go-on"
"""
    with home.living(
        script, f"{DEFAULT}/nn-desktop/uninstall.sh", environment={"DISPLAY": display}
    ) as process:
        window_titled("NN Desktop")
        home.path(f"{HOME}/go-on").touch()
        assert process.stdout is not None
        told = [process.stdout.readline(), process.stdout.readline()]
    assert told == ["NN Desktop is running. Please close its windows first.\n", "ended with 1\n"]
    home.inside("sh", f"{DEFAULT}/nn-desktop/uninstall.sh")


def test_on_a_disk_that_is_too_small_it_says_how_much_it_needs(home: CleanRoot) -> None:
    small = f"{HOME}/small"
    home.inside("mkdir", "--parents", small)
    script = 'sh "$1/install.sh"; echo "ended with $?"; find "$XDG_DATA_HOME"'
    answer = home.inside(
        "sh", "-c", script, "sh", UNPACKED, environment={"XDG_DATA_HOME": small}, small=small
    )
    found = re.fullmatch(
        r"There is not enough room in (.*): NN Desktop needs (\d+) MB, and (\d+) MB are free\."
        r" Nothing was installed\.\n",
        answer.stderr,
    )
    assert found is not None
    assert found[1] == small
    assert int(found[2]) > 100 > int(found[3])
    assert answer.stdout == f"ended with 1\n{HOME}/small\n"


def test_in_a_home_that_is_read_only_it_says_so(home: CleanRoot) -> None:
    answer = home.inside("sh", f"{UNPACKED}/install.sh", read_only=HOME, check=False)
    assert answer.returncode == 1
    assert re.fullmatch(r"You may not write to the folder .*, so nothing was installed.\n", answer.stderr)


def test_on_a_stick_it_leaves_nothing_on_the_computer(home: CleanRoot, display: str) -> None:
    stick = f"{HOME}/Stick"
    home.inside("cp", "--recursive", UNPACKED, stick)
    home.path(f"{stick}/portable.txt").touch()
    before = contents(home)
    answer = home.inside(f"{stick}/nn-desktop", "--check-window", environment={"DISPLAY": display})
    assert ANSWER in answer.stdout
    changed = changes(before, contents(home))
    assert [name for name in changed if not name.startswith("Stick/settings")] == []
    home.inside("rm", "--recursive", stick)
