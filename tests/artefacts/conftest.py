"""What the tests of the packages share: the packages, and systems in which they are installed.

They run by `python3 packaging/dev.py test -m artefact` after `python3 packaging/dev.py bundle`, on Debian, as
root. Packages in another folder than dist are found by NN_DESKTOP_DIST.
"""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nn_desktop import __version__
from tests.artefacts.clean_root import HOME, CleanRoot
from tests.artefacts.requirements import need_root, need_tools, run

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def distribution() -> Path:
    return Path(os.environ.get("NN_DESKTOP_DIST") or CHECKOUT / "dist")


def the_one(folder: Path, pattern: str) -> Path:
    found = list(folder.glob(pattern))
    if len(found) != 1:
        pytest.fail(f"There must be one {pattern} in {folder}: first run python3 packaging/dev.py bundle")
    return found[0]


@pytest.fixture(scope="session")
def debian_package(distribution: Path) -> Path:
    return the_one(distribution, f"nn-desktop_{__version__}_*.deb")


@pytest.fixture(scope="session")
def portable_archive(distribution: Path) -> Path:
    return the_one(distribution, f"nn-desktop-{__version__}-linux-x86_64.tar.xz")


@pytest.fixture(scope="session")
def tools() -> None:
    need_tools()


@pytest.fixture(scope="session")
def unpacked_package(debian_package: Path, tools: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the .deb, and its control files in DEBIAN."""
    folder = tmp_path_factory.mktemp("package")
    run("dpkg-deb", "--raw-extract", debian_package, folder)
    return folder


@pytest.fixture(scope="session")
def unpacked_archive(portable_archive: Path, tools: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that is in the portable archive."""
    folder = tmp_path_factory.mktemp("archive")
    run("tar", "--extract", "--file", portable_archive, "--directory", folder)
    return folder / f"nn-desktop-{__version__}"


@pytest.fixture(scope="session")
def room_for_roots() -> Iterator[Path]:
    """A folder on a disk that lets devices be: some computers forbid them in /tmp."""
    folder = tempfile.mkdtemp(dir="/var/tmp", prefix="nn-desktop-")
    yield Path(folder)
    run("rm", "--recursive", "--force", "--one-file-system", folder)


@pytest.fixture(scope="session")
def bare_root(tools: None, room_for_roots: Path) -> CleanRoot:
    need_root()
    return CleanRoot.made_in(room_for_roots / "bare")


@pytest.fixture(scope="session")
def root_with_program(bare_root: CleanRoot, debian_package: Path, room_for_roots: Path) -> CleanRoot:
    """A bare system on which the .deb was installed with what it says that it depends on."""
    root = bare_root.copied_to(room_for_roots / "program")
    root.give(debian_package, "/srv/nn-desktop.deb")
    root.install("/srv/nn-desktop.deb")
    root.path("/srv/nn-desktop.deb").unlink()
    return root


@pytest.fixture(scope="session")
def desktop_root(root_with_program: CleanRoot, room_for_roots: Path) -> CleanRoot:
    """The same with what a desktop has: MIME types, menu entries, and a command that opens documents."""
    root = root_with_program.copied_to(room_for_roots / "desktop")
    root.install("shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "hicolor-icon-theme", "dbus")
    return root


@pytest.fixture(scope="session")
def portable_root(desktop_root: CleanRoot, unpacked_archive: Path, room_for_roots: Path) -> CleanRoot:
    """A desktop on which the .deb was purged and the portable archive was unpacked."""
    root = desktop_root.copied_to(room_for_roots / "portable")
    root.inside("dpkg", "--purge", "nn-desktop", user=0)
    root.give(unpacked_archive, f"{HOME}/Übung ß")
    return root


@pytest.fixture(scope="session")
def display(tools: None) -> Iterator[str]:
    """A virtual display, without access control: who looks at it is another user."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-ac", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.fixture
def window_titled(display: str) -> Callable[[str], str]:
    """Waits for a visible window with such a title, and returns its number."""

    def wait(pattern: str) -> str:
        command = ("timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--name", pattern)
        return run(*command, DISPLAY=display).split()[-1]

    return wait
