"""The .deb in a system that has nothing else: no Python, no desktop, no network, no rights."""

import re
from collections.abc import Callable

import pytest

from nn_desktop import __version__
from tests.artefacts.clean_root import HOME, CleanRoot
from tests.artefacts.requirements import run

# The first of them makes a system, from the network, and installs the program in it.
pytestmark = [pytest.mark.artefact, pytest.mark.timeout(900)]

ANSWER = "0.99993704"


def test_there_is_no_python_in_that_system(root_with_program: CleanRoot) -> None:
    packages = root_with_program.inside("dpkg-query", "--show", "--showformat=${Package}\n").stdout.split()
    assert "nn-desktop" in packages
    assert [name for name in packages if "python" in name] == []
    assert list(root_with_program.path("/usr/bin").glob("python*")) == []


def test_the_command_says_its_version(root_with_program: CleanRoot) -> None:
    answer = root_with_program.inside("nn-desktop", "--version")
    assert answer.stdout == f"NN Desktop {__version__}\n"


def test_it_trains_the_workshop_from_a_folder_with_any_name_in_a_home_that_is_read_only(
    root_with_program: CleanRoot,
) -> None:
    folder = f"{HOME}/Größe ∞ (1)"
    root_with_program.path(folder).mkdir(exist_ok=True)
    answer = root_with_program.inside("nn-desktop", "--check", folder=folder, read_only=HOME)
    assert ANSWER in answer.stdout
    assert answer.stdout.count("\n") == 1


@pytest.mark.parametrize("where", ["on a display", "without one"])
def test_its_window_works_in_a_home_that_is_read_only(
    where: str, root_with_program: CleanRoot, display: str
) -> None:
    variables = {"DISPLAY": display} if where == "on a display" else {"QT_QPA_PLATFORM": "offscreen"}
    answer = root_with_program.inside("nn-desktop", "--check-window", read_only=HOME, environment=variables)
    assert ANSWER in answer.stdout


def test_without_a_display_the_workshop_runs_in_the_terminal(root_with_program: CleanRoot) -> None:
    answer = root_with_program.inside("nn-desktop")
    assert ANSWER in answer.stdout
    assert "display" in answer.stderr


def test_the_window_belongs_to_the_menu_entry(
    root_with_program: CleanRoot, display: str, window_titled: Callable[[str], str]
) -> None:
    with root_with_program.living("nn-desktop &", environment={"DISPLAY": display}):
        window = window_titled("NN Desktop")
        told = run("xprop", "-id", window, "WM_CLASS", DISPLAY=display)
    entry = root_with_program.path("/usr/share/applications/io.github.nn_desktop.NNDesktop.desktop")
    found = re.search(r"^StartupWMClass=(.*)$", entry.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    assert f'"{found[1]}"' in told


def test_purging_it_with_what_came_along_leaves_nothing(
    root_with_program: CleanRoot, bare_root: CleanRoot, request: pytest.FixtureRequest
) -> None:
    root = root_with_program.copied_to(root_with_program.folder.with_name("purged"))
    request.addfinalizer(root.remove)
    root.inside("apt-get", "autoremove", "--purge", "--yes", "nn-desktop", user=0)
    assert sorted(root.system_files() ^ bare_root.system_files()) == []
