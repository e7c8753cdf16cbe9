"""What the .deb depends on, computed anew from the files by readelf and by what dpkg knows."""

import re
from pathlib import Path

import pytest

from tests.artefacts.clean_root import CleanRoot
from tests.artefacts.requirements import run

# The first of them makes a system, from the network, and installs the program in it.
pytestmark = [pytest.mark.artefact, pytest.mark.timeout(900)]

# Data that no file asks for by name: without it, the keys of the keyboard mean nothing.
DATA = {"xkb-data"}


def binaries(folder: Path) -> list[Path]:
    """All programs and libraries, but for the plugin that is loaded where the desktop has GTK."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in files if path.read_bytes()[:4] == b"\x7fELF" and path.name != "libqgtk3.so"]


@pytest.fixture(scope="module")
def program(unpacked_package: Path) -> Path:
    return unpacked_package / "usr/lib/nn-desktop"


@pytest.fixture(scope="module")
def depends(debian_package: Path) -> dict[str, str]:
    """The packages in the field Depends, and the oldest version of each."""
    text = run("dpkg-deb", "--field", debian_package, "Depends").strip()
    return dict(re.findall(r"([^\s,]+)(?: \(>= ([^)]+)\))?", text))


def test_it_depends_on_the_packages_that_have_what_it_needs(
    program: Path, depends: dict[str, str], root_with_program: CleanRoot
) -> None:
    needed = set(
        re.findall(
            r"\(NEEDED\)\s+Shared library: \[(.*)\]",
            run("readelf", "--wide", "--dynamic", *binaries(program)),
        )
    )
    carried = {path.name for path in program.rglob("*")}
    known = root_with_program.inside("ldconfig", "--print-cache", user=0).stdout
    places = dict(re.findall(r"^\s(\S+) .* => (\S+)$", known, re.MULTILINE))
    packages = {owner(root_with_program, places[soname]) for soname in needed - carried}
    assert packages == set(depends) - DATA


def owner(root: CleanRoot, path: str) -> str:
    """The package that has a file; the same folder has two names where /lib is a link to /usr/lib."""
    for name in (path, path.removeprefix("/usr"), f"/usr{path}"):
        answer = root.inside("dpkg", "--search", name, user=0, check=False)
        if answer.returncode == 0:
            return answer.stdout.split(":")[0]
    raise AssertionError(f"no package has {path}")


@pytest.mark.parametrize(("package", "symbols"), [("libc6", "GLIBC"), ("libstdc++6", "GLIBCXX")])
def test_it_asks_for_versions_that_have_the_symbols_it_uses(
    package: str, symbols: str, program: Path, depends: dict[str, str], root_with_program: CleanRoot
) -> None:
    told = run("readelf", "--wide", "--version-info", *binaries(program))
    used = {*re.findall(rf"Name: ({symbols}_[\d.]+)\s", told)}
    file = next(root_with_program.path("/var/lib/dpkg/info").glob(f"{package}:*.symbols"))
    since = dict(re.findall(r"^ (\S+)@\1 (\S+)$", file.read_text(encoding="utf-8"), re.MULTILINE))
    oldest = max(
        (since[version] for version in used), key=lambda text: [int(part) for part in text.split(".")]
    )
    assert depends[package].split(".") == oldest.split(".")[: len(depends[package].split("."))]


def test_in_a_system_with_just_these_packages_every_library_is_found(
    program: Path, root_with_program: CleanRoot
) -> None:
    installed = "/usr/lib/nn-desktop"
    files = [f"{installed}/{path.relative_to(program)}" for path in binaries(program)]
    # So does the program when it starts.
    answer = root_with_program.inside(
        "ldd", *files, check=False, environment={"LD_LIBRARY_PATH": f"{installed}/_internal"}
    )
    assert "libc.so.6 => /" in answer.stdout
    assert re.findall(r"(\S+) => not found", answer.stdout) == []
