"""What is in the packages, read from outside by the tools that distributions use."""

import hashlib
import re
import stat
import tarfile
from pathlib import Path

import pytest

from nn_desktop import __version__
from tests.artefacts.requirements import run

pytestmark = [pytest.mark.artefact, pytest.mark.usefixtures("tools")]

APPLICATION_ID = "io.github.nn_desktop.NNDesktop"
LARGEST_PACKAGE_BYTES = 45_000_000
MOST_INSTALLED_KIB = 150 * 1024
# On other build machines the program carries other libraries, and an override may have nothing to do.
ONLY_ABOUT_OVERRIDES = ("mismatched-override", "unused-override")


def field(package: Path, name: str) -> str:
    return run("dpkg-deb", "--field", package, name).strip()


def program_files(folder: Path) -> dict[str, str]:
    """The files of the program and their sums."""
    places = (folder / "nn-desktop", *sorted((folder / "_internal").rglob("*")))
    return {
        place.relative_to(folder).as_posix(): hashlib.sha256(place.read_bytes()).hexdigest()
        for place in places
        if place.is_file()
    }


# Both packages.


def test_the_sums_are_those_of_the_files(
    distribution: Path, debian_package: Path, portable_archive: Path
) -> None:
    lines = (distribution / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    told = {name: digest for digest, name in (line.split("  ") for line in lines)}
    for file in (debian_package, portable_archive):
        assert told[file.name] == hashlib.sha256(file.read_bytes()).hexdigest()


def test_both_hold_the_same_program(unpacked_package: Path, unpacked_archive: Path) -> None:
    in_package = program_files(unpacked_package / "usr/lib/nn-desktop")
    assert len(in_package) > 100
    assert in_package == program_files(unpacked_archive)


@pytest.mark.parametrize("where", ["package", "archive"])
def test_no_file_is_looked_for_where_the_program_was_built(
    where: str, unpacked_package: Path, unpacked_archive: Path
) -> None:
    folder = unpacked_package if where == "package" else unpacked_archive
    libraries = [path for path in folder.rglob("*.so*") if not path.is_symlink()]
    told = run("readelf", "--wide", "--dynamic", *libraries)
    paths = re.findall(r"\((?:RPATH|RUNPATH)\)\s+Library (?:runpath|rpath): \[(.*)\]", told)
    assert len(paths) > 10
    assert [path for path in paths for part in path.split(":") if not part.startswith("$ORIGIN")] == []


@pytest.mark.parametrize("where", ["package", "archive"])
def test_the_licences_of_what_is_inside_are_there(
    where: str, unpacked_package: Path, unpacked_archive: Path
) -> None:
    folder = unpacked_package / "usr/lib/nn-desktop" if where == "package" else unpacked_archive
    names = {path.name for path in (folder / "LICENSES").rglob("*")}
    assert {"LGPL-3.0.txt", "Python.txt", "numpy", "pyqtgraph"} <= names


@pytest.mark.parametrize("where", ["package", "archive"])
def test_the_desktop_s_own_tools_find_nothing_wrong(
    where: str, unpacked_package: Path, unpacked_archive: Path
) -> None:
    share = unpacked_package / "usr/share" if where == "package" else unpacked_archive / "share"
    assert run("desktop-file-validate", share / f"applications/{APPLICATION_ID}.desktop") == ""
    metainfo = share / f"metainfo/{APPLICATION_ID}.metainfo.xml"
    # --pedantic would find that the id has a capital letter, and that has to stay: it is the window's name.
    assert "Validation was successful" in run("appstreamcli", "validate", "--no-net", "--explain", metainfo)
    assert f'<release version="{__version__}"' in metainfo.read_text(encoding="utf-8")


@pytest.mark.parametrize("where", ["package", "archive"])
def test_the_manual_page_can_be_shown(where: str, unpacked_package: Path, unpacked_archive: Path) -> None:
    share = unpacked_package / "usr/share" if where == "package" else unpacked_archive / "share"
    page = next((share / "man/man1").glob("nn-desktop.1*"))
    shown = run("man", "--warnings", "--local-file", page, MANROFFOPT="", MANWIDTH="80", PAGER="cat")
    assert "--check-window" in shown
    assert "warning" not in shown


# The .deb.


def test_the_debian_package_keeps_its_budgets(debian_package: Path, unpacked_package: Path) -> None:
    assert debian_package.stat().st_size <= LARGEST_PACKAGE_BYTES
    on_disk = int(run("du", "--summarize", "--block-size=1K", unpacked_package / "usr").split()[0])
    assert on_disk <= MOST_INSTALLED_KIB
    assert int(field(debian_package, "Installed-Size")) == pytest.approx(on_disk, rel=0.05)


def test_the_debian_package_says_what_it_is(debian_package: Path) -> None:
    assert field(debian_package, "Package") == "nn-desktop"
    assert field(debian_package, "Version") == __version__
    assert field(debian_package, "Architecture") == run("dpkg", "--print-architecture").strip()
    assert field(debian_package, "Section") == "education"


def test_the_debian_package_has_no_scripts_and_asks_nothing(unpacked_package: Path) -> None:
    assert sorted(path.name for path in (unpacked_package / "DEBIAN").iterdir()) == ["control", "md5sums"]


def test_the_debian_package_belongs_to_root(debian_package: Path) -> None:
    lines = run("dpkg-deb", "--contents", debian_package).splitlines()
    assert {line.split()[1] for line in lines} == {"root/root"}


def test_lintian_finds_nothing_that_is_not_explained(debian_package: Path) -> None:
    told = run("lintian", "--allow-root", "--fail-on", "none", "--tag-display-limit", "0", debian_package)
    findings = [line for line in told.splitlines() if line.startswith(("E: ", "W: "))]
    assert [line for line in findings if line.split()[2] not in ONLY_ABOUT_OVERRIDES] == []


def test_every_override_has_its_reason(unpacked_package: Path) -> None:
    text = (unpacked_package / "usr/share/lintian/overrides/nn-desktop").read_text(encoding="utf-8")
    for paragraph in text.strip().split("\n\n"):
        assert paragraph.startswith("# "), "a comment says why"


def test_the_copyright_file_names_every_library_that_is_carried(unpacked_package: Path) -> None:
    text = (unpacked_package / "usr/share/doc/nn-desktop/copyright").read_text(encoding="utf-8")
    patterns = [
        word
        for lines in re.findall(r"^Files:((?:.*\n)(?: .*\n)*)", text, re.MULTILINE)
        for word in lines.split()
        if word != "*"
    ]
    folder = unpacked_package / "usr/lib/nn-desktop"
    told = re.compile("|".join(re.escape(pattern).replace(r"\*", ".*") for pattern in patterns))
    libraries = [path.relative_to(folder).as_posix() for path in folder.rglob("*.so*")]
    assert [library for library in libraries if not told.fullmatch(library)] == []
    for licence in re.findall(r"^License: (\S+)$", text, re.MULTILINE):
        assert re.search(rf"^License: {re.escape(licence)}\n .", text, re.MULTILINE), "its text is there"


# The portable archive.


def test_the_archive_unpacks_into_one_folder_and_belongs_to_nobody(portable_archive: Path) -> None:
    with tarfile.open(portable_archive) as archive:
        members = archive.getmembers()
    assert {member.name.split("/")[0] for member in members} == {f"nn-desktop-{__version__}"}
    assert not any(".." in member.name.split("/") for member in members)
    assert {(member.uid, member.gid, member.uname) for member in members} == {(0, 0, "root")}


def test_the_archive_fits_on_a_stick_of_any_format(portable_archive: Path) -> None:
    with tarfile.open(portable_archive) as archive:
        members = archive.getmembers()
    assert all(member.isfile() or member.isdir() for member in members), "no links"
    names = [member.name for member in members]
    assert len({name.lower() for name in names}) == len(names), "no two that differ in capital letters alone"
    assert [name for name in names if re.search(r'[\\:*?"<>|\x00-\x1f]', name)] == []


def test_in_the_archive_only_what_people_start_can_be_started(unpacked_archive: Path) -> None:
    startable = {
        path.relative_to(unpacked_archive).as_posix()
        for path in unpacked_archive.rglob("*")
        if path.is_file() and path.stat().st_mode & stat.S_IXUSR
    }
    assert startable == {"nn-desktop", "install.sh", "uninstall.sh"}
