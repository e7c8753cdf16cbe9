"""install.sh and uninstall.sh of the portable archive, with a small program in place of the real one.

The real archive is installed by a person without rights in tests/artefacts/test_portable_archive.py.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCES = Path(__file__).resolve().parents[2] / "packaging" / "linux"
ID = "io.github.nn_desktop.NNDesktop"
STRANGE = """ü "quoted" `x` $HOME 50% \\back\\ & | 'a'"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts are for Linux")


class Person:
    """Somebody with a home and an unpacked archive."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "Jörg Müß"
        self.home.mkdir()
        self.data = self.home / ".local" / "share"
        self.archive = folder / "nn-desktop-9"
        self.tools = folder / "tools"
        self.tools.mkdir()
        self.variables: dict[str, str] = {}
        self.unpack("9")

    def unpack(self, version: str) -> None:
        """Put the archive of a version beside the home, in place of the one that is there."""
        shutil.rmtree(self.archive, ignore_errors=True)
        self.write("nn-desktop", f"#!/bin/sh\necho {version}")
        self.write("_internal/folder/library.so", version)
        self.write(f"_internal/only-in-{version}/data", version)
        self.write("share/icons/hicolor/16x16/apps/picture.png", version)
        for kind, name in (("applications", f"{ID}.desktop"), ("mime/packages", f"{ID}.xml")):
            source = SOURCES / (f"{ID}.mime.xml" if name.endswith(".xml") else name)
            self.write(f"share/{kind}/{name}", source.read_text(encoding="utf-8"))
        for script in ("install.sh", "uninstall.sh"):
            shutil.copy(SOURCES / script, self.archive)

    def write(self, name: str, text: str) -> None:
        path = self.archive / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace_tool(self, name: str, script: str) -> None:
        """Put a shell script in place of a program of the system."""
        (self.tools / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (self.tools / name).chmod(0o755)

    def call(self, script: Path, *options: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        kept = {"PATH": f"{self.tools}:{os.environ['PATH']}", "HOME": str(self.home), "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            ["sh", script, *options],
            env={**kept, **self.variables, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def install(self, *options: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        return self.call(self.archive / "install.sh", *options, **variables)

    def uninstall(self, **variables: str) -> "subprocess.CompletedProcess[str]":
        return self.call(self.data / "nn-desktop" / "uninstall.sh", **variables)

    def files(self) -> dict[str, str]:
        """Everything in the home: contents of files, aims of links."""
        return {
            path.relative_to(self.home).as_posix(): (
                str(path.readlink())
                if path.is_symlink()
                else path.read_text("latin-1")
                if path.is_file()
                else ""
            )
            for path in self.home.rglob("*")
        }


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def program_of(entry: Path) -> list[str]:
    """The arguments in the line Exec of a desktop entry, read as its specification says."""
    line = next(line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec="))
    text = line.removeprefix("Exec=").removeprefix("/usr/bin/env ").replace("\\\\", "\\")
    quoted, rest = re.fullmatch(r'"((?:[^"\\`$]|\\["`$\\])*)"(.*)', text).groups()  # type: ignore[union-attr]
    return [re.sub(r'\\(["`$\\])', r"\1", quoted).replace("%%", "%"), *rest.split()]


# It installs, and takes away what it has installed.


def test_what_it_installs_is_removed_without_a_trace(person: Person) -> None:
    (person.home / "Übung.nnd").write_text("mine", encoding="utf-8")
    before = person.files()
    answer = person.install()
    assert (answer.returncode, answer.stderr) == (0, "")
    program = person.home / ".local" / "bin" / "nn-desktop"
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == "9\n"
    assert program_of(person.data / "applications" / f"{ID}.desktop") == [
        f"{person.data}/nn-desktop/nn-desktop",
        "%f",
    ]
    answer = person.uninstall()
    assert (answer.returncode, answer.stderr) == (0, "")
    assert person.files() == before


def test_the_script_in_the_archive_removes_it_as_well(person: Person) -> None:
    person.install()
    assert person.call(person.archive / "uninstall.sh").returncode == 0
    assert person.files() == {}


def test_what_is_not_installed_cannot_be_removed_and_that_is_no_error(person: Person) -> None:
    answer = person.call(person.archive / "uninstall.sh")
    assert answer.stdout == f"NN Desktop is not installed in {person.data}/nn-desktop.\n"
    assert answer.returncode == 0


@pytest.mark.parametrize("name", ["data", "with spaces", STRANGE])
def test_another_data_folder_with_any_name_is_respected(name: str, person: Person) -> None:
    person.data = person.home / name
    person.variables["XDG_DATA_HOME"] = f"{person.data}/"
    assert person.install().returncode == 0
    entry = person.data / "applications" / f"{ID}.desktop"
    assert program_of(entry) == [f"{person.data}/nn-desktop/nn-desktop", "%f"]
    if shutil.which("desktop-file-validate"):
        told = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
        assert told.stdout == ""
    assert person.uninstall().returncode == 0
    assert person.files() == {}


def test_a_data_folder_that_is_not_absolute_is_ignored_as_the_standard_says(person: Person) -> None:
    person.install(XDG_DATA_HOME="data")
    assert (person.data / "nn-desktop" / "nn-desktop").is_file()


def test_a_home_that_is_reached_through_a_link_is_left_clean(person: Person) -> None:
    real = person.home.with_name("real")
    person.home.rename(real)
    person.home.symlink_to(real)
    person.install()
    person.uninstall()
    assert list(real.iterdir()) == []


# Other people's files.


def test_what_others_have_put_there_stays(person: Person) -> None:
    theirs = (
        "applications/other.desktop",
        "mime/packages/other.xml",
        "icons/hicolor/16x16/apps/other.png",
        "nn-desktop-documents/mine.nnd",
    )
    contents = '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"/>'
    for name in theirs:
        (person.data / name).parent.mkdir(parents=True, exist_ok=True)
        (person.data / name).write_text(contents, encoding="utf-8")
    before = person.files()
    person.install()
    person.uninstall()
    after = person.files()
    assert {name: after.get(name) for name in before} == before
    assert not any(ID in name for name in after)


def test_another_command_of_that_name_stays(person: Person) -> None:
    command = person.home / ".local" / "bin" / "nn-desktop"
    command.parent.mkdir(parents=True)
    command.write_text("mine", encoding="utf-8")
    answer = person.install()
    assert f"There is already a file {command}, so it stays as it is.\n" in answer.stdout
    person.uninstall()
    assert command.read_text(encoding="utf-8") == "mine"


def test_a_folder_of_that_name_that_is_not_ours_is_not_touched(person: Person) -> None:
    own = person.data / "nn-desktop" / "thesis.txt"
    own.parent.mkdir(parents=True)
    own.write_text("mine", encoding="utf-8")
    before = person.files()
    answer = person.install()
    assert answer.returncode == 1
    assert "this script did not make it. Please move it away." in answer.stderr
    assert person.files() == before


def test_a_file_of_ones_own_in_the_program_s_folder_is_kept_by_both(person: Person) -> None:
    person.install()
    own = person.data / "nn-desktop" / "_internal" / "folder" / "thesis 1.nnd"
    own.write_text("mine", encoding="utf-8")
    before = person.files()
    answer = person.install()
    assert answer.returncode == 1
    assert "There is a file of your own in" in answer.stderr
    assert "_internal/folder/thesis 1.nnd" in answer.stderr
    assert person.files() == before
    answer = person.uninstall()
    assert f"Files of your own stay in the folder {person.data}/nn-desktop." in answer.stdout
    assert [name for name, text in person.files().items() if text] == [
        own.relative_to(person.home).as_posix()
    ]


# Upgrading.


def test_installing_it_twice_is_installing_it_once(person: Person) -> None:
    person.install()
    once = person.files()
    assert person.install().returncode == 0
    assert person.files() == once


def test_a_newer_version_takes_the_place_of_the_older(person: Person) -> None:
    person.install()
    person.unpack("10")
    assert person.install().returncode == 0
    files = person.files()
    assert files[".local/share/nn-desktop/nn-desktop"] == "#!/bin/sh\necho 10"
    assert not any("only-in-9" in name for name in files)
    person.uninstall()
    assert person.files() == {}


def test_what_makes_it_portable_is_not_installed(person: Person) -> None:
    person.write("portable.txt", "")
    person.write("settings/preferences.json", "")
    person.install()
    assert not any("portable.txt" in name or "settings" in name for name in person.files())


# What can go wrong.


def test_an_archive_that_is_not_complete_is_told(person: Person) -> None:
    shutil.rmtree(person.archive / "_internal")
    answer = person.install()
    assert answer.returncode == 1
    assert (
        answer.stderr
        == f"{person.archive}/_internal is missing. Please unpack the whole archive once more.\n"
    )
    assert person.files() == {}


def test_with_sudo_it_would_install_for_the_wrong_person(person: Person) -> None:
    person.replace_tool("id", "echo 0")
    answer = person.install(SUDO_USER="somebody")
    assert answer.returncode == 1
    assert answer.stderr.startswith("Please start this without sudo")
    assert person.files() == {}


@pytest.mark.parametrize("home", ["", "/nowhere/at all"])
def test_without_a_home_it_says_so(home: str, person: Person) -> None:
    answer = person.install(HOME=home)
    assert (answer.returncode, answer.stderr.count("\n")) == (1, 1)
    assert answer.stderr.startswith("There is no home folder")


def test_a_full_disk_is_told_before_anything_is_done(person: Person) -> None:
    person.replace_tool("df", "echo head; echo /dev/disk 100 90 10 90% /")
    answer = person.install()
    assert answer.returncode == 1
    assert re.fullmatch(
        r"There is not enough room .* 0 MB are free\. Nothing was installed\.\n", answer.stderr
    )
    assert person.files() == {}


def test_a_folder_that_cannot_be_made_is_told(person: Person) -> None:
    (person.home / ".local").mkdir()
    person.data.write_text("a file in the way", encoding="utf-8")
    before = person.files()
    answer = person.install()
    assert answer.returncode == 1
    assert answer.stderr == f"The folder {person.data} cannot be made. May you write there?\n"
    assert person.files() == before


@pytest.mark.parametrize("upgrading", [False, True])
def test_a_disk_that_becomes_full_leaves_everything_as_it_was(upgrading: bool, person: Person) -> None:
    if upgrading:
        person.install()
        person.unpack("10")
    before = person.files()
    person.replace_tool("cp", 'case "$*" in *_internal*) exit 1;; esac; exec /bin/cp "$@"')
    answer = person.install()
    assert answer.returncode == 1
    assert answer.stderr.endswith("cannot be written; is the disk full? Nothing was installed.\n")
    assert person.files() == before


@pytest.mark.parametrize("upgrading", [False, True])
def test_a_program_that_does_not_start_here_is_not_installed(upgrading: bool, person: Person) -> None:
    if upgrading:
        person.install()
    before = person.files()
    person.write("nn-desktop", "#!/bin/sh\necho 'libc.so.6: GLIBC_9.9 not found' >&2; exit 1")
    answer = person.install()
    assert answer.returncode == 1
    assert answer.stderr.startswith("NN Desktop does not start on this computer. Nothing was installed.")
    assert "GLIBC_9.9 not found" in answer.stderr
    assert person.files() == before


def test_an_installation_that_broke_off_late_can_be_repeated_or_removed(person: Person) -> None:
    person.replace_tool("cp", 'case "$*" in *picture.png*) exit 1;; esac; exec /bin/cp "$@"')
    answer = person.install()
    assert answer.returncode == 1
    assert "When that is put right, start this again." in answer.stderr
    (person.tools / "cp").unlink()
    assert person.install().returncode == 0
    assert person.uninstall().returncode == 0
    assert person.files() == {}


def test_a_file_that_cannot_be_removed_is_told_and_the_rest_can_be_removed_later(person: Person) -> None:
    person.install()
    person.replace_tool("rm", 'case "$*" in *library.so*) exit 1;; esac; exec /bin/rm "$@"')
    answer = person.uninstall()
    assert answer.returncode == 1
    assert re.search(r"library\.so cannot be removed\. May you write to its folder\?", answer.stderr)
    (person.tools / "rm").unlink()
    assert person.uninstall().returncode == 0
    assert person.files() == {}


# The command line.


@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_the_scripts_say_how_they_are_used(script: str, person: Person) -> None:
    told = person.call(person.archive / script, "--help")
    assert told.returncode == 0
    assert told.stdout.startswith(f"Usage: sh {script}\n")
    refused = person.call(person.archive / script, "--nonsense")
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", told.stdout)
    assert person.files() == {}
