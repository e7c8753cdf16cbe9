"""The steps of the build that can be tried without building: small programs stand for the built one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bundle as build

CHECKOUT = Path(__file__).resolve().parents[2]
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="the small programs are shell scripts")

GOOD = """\
case "$1" in
    --version) echo "NN Desktop 1" ;;
    *) echo "works: 0.99993704" ;;
esac"""


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder that looks like a bundle, with all resources and a program that works."""
    folder = tmp_path / "nn-desktop"
    target = folder / "_internal" / "resources"
    for path in (CHECKOUT / "resources").rglob("*"):
        if path.is_file() and path.suffix != ".ts":
            copy = target / path.relative_to(CHECKOUT / "resources")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    write_program(folder, GOOD)
    return folder


def write_program(folder: Path, text: str) -> None:
    program = folder / "nn-desktop"
    program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    program.chmod(0o755)


@needs_posix
def test_a_program_that_works_passes(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build.check_bundle(bundle)
    assert capsys.readouterr().out.splitlines() == ["NN Desktop 1", *["works: 0.99993704"] * 2]


@needs_posix
@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("exit 3", r"--version failed \(3\)"),
        ("echo else", "--version says something else: else"),
        (GOOD.replace("0.99993704", "0.5"), "--check says something else"),
        (GOOD.replace("*)", '--check-window) echo "no plot" >&2; exit 1 ;;\n*)'), "window failed .* no plot"),
        (GOOD + '\ntouch "$HOME/settings"', "has left settings behind"),
    ],
)
def test_a_program_that_does_not_work_stops_the_build(program: str, sentence: str, bundle: Path) -> None:
    write_program(bundle, program)
    with pytest.raises(build.BuildError, match=sentence):
        build.check_bundle(bundle)


@needs_posix
def test_the_built_program_is_asked_in_an_environment_of_its_own(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("HOME", "/home/somebody")
    write_program(bundle, f'env | grep -E "PATH|/home/somebody" | grep -v ^PATH= && exit 4\n{GOOD}')
    build.check_bundle(bundle)


def test_a_resource_that_did_not_get_into_the_bundle_stops_the_build(bundle: Path) -> None:
    assert build.missing_resources(bundle) == []
    (bundle / "_internal" / "resources" / "examples" / "03_and.nnd").unlink()
    with pytest.raises(build.BuildError, match=r"The bundle misses examples/03_and\.nnd\."):
        build.check_bundle(bundle)


def test_the_same_source_gives_the_same_times(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12345")
    assert build.build_environment()["SOURCE_DATE_EPOCH"] == "12345"
    assert build.build_environment()["PYTHONHASHSEED"] == "0"


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no Git to ask")
def test_the_times_are_those_of_the_last_commit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # A hook, or what somebody has set for all repositories, must not be asked.
    for name in ("SOURCE_DATE_EPOCH", *(name for name in os.environ if name.startswith("GIT_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setattr(build, "CHECKOUT", tmp_path)
    without_history = build.build_environment()["SOURCE_DATE_EPOCH"]
    assert int(without_history) > 1_500_000_000
    commands = (
        ["init", "--quiet"],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "-m", "one"],
    )
    for command in commands:
        dated = {**os.environ, "GIT_COMMITTER_DATE": "@1600000000 +0000"}
        subprocess.run(["git", *command], cwd=tmp_path, env=dated, check=True)
    assert build.build_environment()["SOURCE_DATE_EPOCH"] == "1600000000"


def test_a_build_that_fails_ends_with_a_sentence_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(*_: object) -> None:
        raise build.BuildError("PyInstaller could not make the bundle.")

    monkeypatch.setattr(build, "BUILD", tmp_path)
    monkeypatch.setattr(build, "freeze", fail)
    assert build.main([]) == 1
    assert capsys.readouterr().err == "PyInstaller could not make the bundle.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bundles are stripped")
def test_numpys_own_libraries_and_the_starter_are_not_stripped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    strip = tmp_path / "programs" / "strip"
    strip.parent.mkdir()
    strip.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{log}"\n', encoding="utf-8")
    strip.chmod(0o755)
    monkeypatch.setenv("PATH", f"{strip.parent}{os.pathsep}{os.environ['PATH']}")
    bundle = tmp_path / "nn-desktop"
    names = ("nn-desktop", "_internal/libpython3.11.so.1.0", "_internal/PySide6/QtGui.abi3.so")
    for name in (*names, "_internal/numpy.libs/libopenblas.so", "_internal/base_library.zip"):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).touch()
    build.strip(bundle)
    stripped = [line for line in log.read_text(encoding="utf-8").splitlines() if not line.startswith("-")]
    assert sorted(stripped) == sorted(str(bundle / name) for name in names[1:])
    strip.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    with pytest.raises(build.BuildError, match="could not be stripped"):
        build.strip(bundle)
