"""What is made of the program built for Windows: the portable archive, the installer's call, the version."""

import os
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

import windows_packages
from nn_desktop import __version__
from nn_desktop.session.files.folders import settings_folder
from windows import version_resource

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the compiler")
CONTENTS = {"nn-desktop.exe": b"MZ", "_internal/base.dll": b"\0" * 5000, "_internal/Übung/ä.nnd": b"{}\n"}
ARCHIVE = f"nn-desktop-{__version__}-windows-x86_64-portable.zip"
SETUP = f"nn-desktop-{__version__}-windows-x86_64-setup.exe"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return make_bundle(tmp_path / "bundle")


def make_bundle(folder: Path) -> Path:
    for name, data in CONTENTS.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def call(*arguments: str | Path) -> int:
    code: int = windows_packages.main([str(argument) for argument in arguments])
    return code


# The portable archive


def test_the_archive_holds_the_program_and_the_mark_in_one_folder(bundle: Path, tmp_path: Path) -> None:
    assert call("--bundle", bundle, "--output", tmp_path, "--only", "archive") == 0
    with zipfile.ZipFile(tmp_path / ARCHIVE) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(archive.namelist()), "in the order of no file system"
        found = {name: archive.read(name) for name in archive.namelist()}
    mark = found.pop("NN Desktop/portable.txt")
    assert found == {f"NN Desktop/{name}": data for name, data in CONTENTS.items()}
    assert mark.count(b"\r\n") == mark.count(b"\n") > 0, "every Notepad shows its lines"


def test_the_unpacked_program_keeps_its_settings_beside_itself(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("--bundle", bundle, "--output", tmp_path, "--only", "archive")
    with zipfile.ZipFile(tmp_path / ARCHIVE) as archive:
        archive.extractall(tmp_path / "stick")
    program = tmp_path / "stick" / "NN Desktop" / "nn-desktop.exe"
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert settings_folder() == program.parent / "settings"


def test_the_same_files_give_the_same_archive_whenever_and_wherever(tmp_path: Path) -> None:
    archives = []
    for number, seconds in enumerate((1_000_000_000, 1_700_000_001)):
        bundle = make_bundle(tmp_path / f"bundle{number}")
        for file in bundle.rglob("*"):
            file.chmod(0o755 if number else 0o700)
            os.utime(file, (seconds, seconds))
        output = tmp_path / f"output{number}"
        assert call("--bundle", bundle, "--output", output, "--only", "archive") == 0
        archives.append((output / ARCHIVE).read_bytes())
    assert archives[0] == archives[1]


def test_a_program_that_was_used_is_not_packed(
    bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (bundle / "portable.txt").touch()
    assert call("--bundle", bundle, "--output", tmp_path, "--only", "archive") == 1
    assert "build it anew" in capsys.readouterr().err
    assert not (tmp_path / ARCHIVE).exists()


def test_without_a_built_program_a_sentence_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("--bundle", tmp_path, "--output", tmp_path) == 1
    assert capsys.readouterr().err.endswith("nn-desktop.exe. Build the program first.\n")


# The installer


@pytest.fixture
def compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for Inno Setup: writes down how it was called, in a file for each argument."""
    folder = tmp_path / "tools"
    folder.mkdir()
    program = folder / "ISCC"
    program.write_text(f"#!/bin/sh\nfor each; do echo \"$each\" >> '{tmp_path}/called'; done\nexit $RESULT\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("RESULT", "0")
    icon = tmp_path / "nn-desktop.ico"
    icon.touch()
    monkeypatch.setattr(windows_packages, "ICON", icon)
    return tmp_path / "called"


@needs_posix
def test_the_installer_is_compiled_with_everything_that_the_script_asks_for(
    bundle: Path, tmp_path: Path, compiler: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("--bundle", bundle, "--output", tmp_path, "--only", "installer") == 0
    assert capsys.readouterr().out == f"{tmp_path / SETUP}\n"
    assert compiler.read_text(encoding="utf-8").splitlines() == [
        "/Q",
        f"/DAppVersion={__version__}",
        f"/DNumericVersion={__version__}.0",
        f"/DBundle={bundle}",
        f"/DIcon={tmp_path / 'nn-desktop.ico'}",
        f"/DOutput={tmp_path}",
        "packaging/windows/nn_desktop.iss",
    ]


@needs_posix
def test_what_cannot_be_compiled_is_a_failure(
    bundle: Path,
    tmp_path: Path,
    compiler: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("RESULT", "2")
    assert call("--bundle", bundle, "--output", tmp_path) == 1
    assert "could not compile" in capsys.readouterr().err


def test_without_the_compiler_a_sentence_says_what_to_do(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("PATH", "ProgramFiles(x86)", "ProgramFiles"):
        monkeypatch.setenv(name, str(tmp_path))
    assert call("--bundle", bundle, "--output", tmp_path, "--only", "installer") == 1
    assert "--only archive" in capsys.readouterr().err


def test_the_compiler_is_found_where_it_installs_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "Inno Setup 6" / "ISCC.exe"
    place.parent.mkdir()
    place.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("ProgramFiles(x86)", str(tmp_path))
    assert windows_packages.find_compiler() == str(place)


# The version resource


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2.3rc1", (1, 2, 3, 0)),
        ("2.0", (2, 0, 0, 0)),
        ("1.10.7.dev2", (1, 10, 7, 0)),
    ],
)
def test_a_version_has_four_numbers_on_windows(version: str, numbers: tuple[int, ...]) -> None:
    assert version_resource.four_numbers(version) == numbers


@pytest.mark.parametrize("version", ["", "next", "1.65536.0"])
def test_what_windows_cannot_hold_is_no_version(version: str) -> None:
    with pytest.raises(ValueError, match=r"version|above"):
        version_resource.four_numbers(version)


def read_as_pyinstaller_does(text: str) -> SimpleNamespace:
    """PyInstaller evaluates the text with classes of these names."""
    names: dict[str, object] = {
        "VSVersionInfo": SimpleNamespace,
        "FixedFileInfo": SimpleNamespace,
        "StringFileInfo": lambda tables: tables[0],
        "StringTable": lambda _, texts: dict(texts),
        "StringStruct": lambda name, value: (name, value),
        "VarFileInfo": lambda variables: variables[0],
        "VarStruct": lambda name, values: {name: values},
    }
    read = eval(text, {"__builtins__": {}}, names)  # noqa: S307 - our own text, as it will be read
    assert isinstance(read, SimpleNamespace)
    return read


def test_windows_is_told_what_the_program_is(tmp_path: Path) -> None:
    path = version_resource.write_version_resource(tmp_path / "build" / "version.txt")
    resource = read_as_pyinstaller_does(path.read_text(encoding="utf-8"))
    numbers = (*(int(part) for part in __version__.split(".")), 0)
    assert (resource.ffi.filevers, resource.ffi.prodvers, resource.ffi.flags) == (numbers, numbers, 0)
    texts, translation = resource.kids
    assert texts["FileVersion"] == texts["ProductVersion"] == __version__
    assert (texts["ProductName"], texts["OriginalFilename"]) == ("NN Desktop", "nn-desktop.exe")
    assert texts["LegalCopyright"].startswith("Copyright © ")
    assert translation == {"Translation": [0x0409, 0x04B0]}


def test_a_version_before_the_final_one_is_marked() -> None:
    text = version_resource.version_resource("1.2.3rc1")
    assert read_as_pyinstaller_does(text).ffi.flags == 2


def test_pyinstaller_itself_can_read_it(tmp_path: Path) -> None:
    reader = pytest.importorskip("PyInstaller.utils.win32.versioninfo", exc_type=ImportError)
    path = version_resource.write_version_resource(tmp_path / "version.txt")
    resource = reader.load_version_info_from_text_file(str(path))
    assert __version__ in str(resource)
