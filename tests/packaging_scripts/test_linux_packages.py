"""packaging/linux_packages.py with a small program in place of the real one, and how libraries are read."""

import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import numpy as np
import pytest

from linux.copyright_file import CopyrightError, copyright_text
from linux.dependencies import DependencyError, bundle_dependencies, oldest_c_library
from linux.elf_files import elf_files, forget_absolute_search_paths, read_elf
from nn_desktop import __version__

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "packaging" / "linux_packages.py"
ARCHIVE = f"nn-desktop-{__version__}-linux-x86_64.tar.xz"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux are made on Linux")
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg-deb")
needs_readelf = pytest.mark.skipif(shutil.which("readelf") is None, reason="there is no readelf")


def library(
    path: Path,
    *needed: str,
    soname: str = "",
    runpath: str = "",
    versions: tuple[tuple[str, str], ...] = (),
) -> Path:
    """Write the smallest library that asks for `needed` and for these versions of symbols of others."""
    strings = b"\0"
    places: dict[str, int] = {}
    for text in (*needed, soname, runpath, *(text for pair in versions for text in pair)):
        places.setdefault(text, len(strings))
        strings += text.encode() + b"\0"
    wanted = b""
    for number, (file, version) in enumerate(versions):
        following = 0 if number == len(versions) - 1 else 32
        wanted += struct.pack("<HHIII", 1, 1, places[file], 16, following)
        wanted += struct.pack("<IHHII", 0, 0, 2, places[version], 0)
    start = 64 + 2 * 56
    entries = [(1, places[name]) for name in needed]
    entries += [(14, places[soname])] if soname else []
    entries += [(29, places[runpath])] if runpath else []
    size = 16 * (len(entries) + 5)
    entries += [(5, start + size), (10, len(strings))]
    entries += [(0x6FFFFFFE, start + size + len(strings)), (0x6FFFFFFF, len(versions)), (0, 0)]
    dynamic = b"".join(struct.pack("<QQ", *entry) for entry in entries)
    total = start + size + len(strings) + len(wanted)
    header = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    header += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    header += struct.pack("<IIQQQQQQ", 1, 4, 0, 0, 0, total, total, 4096)
    header += struct.pack("<IIQQQQQQ", 2, 4, start, start, start, size, size, 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header + dynamic + strings + wanted)
    return path


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A program as small as can be: a script, and a library that needs another."""
    folder = tmp_path / "built" / "nn-desktop"
    (folder / "_internal").mkdir(parents=True)
    (folder / "nn-desktop").write_text("#!/bin/sh\necho NN Desktop\n", encoding="utf-8")
    library(folder / "_internal" / "libxkbcommon.so.0", "libc.so.6", versions=(("libc.so.6", "GLIBC_2.17"),))
    return folder


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        (tmp_path / "icons" / str(size)).mkdir(parents=True)
        (tmp_path / "icons" / str(size) / "nn-desktop.png").write_bytes(b"PNG")
    return tmp_path / "icons"


def pack(bundle: Path, output: Path, icons: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, SCRIPT, "--bundle", bundle, "--output", output, "--icons", icons],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1800000000"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# The packages.


@needs_dpkg
def test_both_packages_and_their_sums_are_made(bundle: Path, icons: Path, tmp_path: Path) -> None:
    output = tmp_path / "dist"
    output.mkdir()
    (output / "other.zip").write_bytes(b"other")
    (output / "SHA256SUMS").write_text("0ther  other.zip\n01d  gone.deb\n", encoding="utf-8")
    answer = pack(bundle, output, icons)
    assert (answer.returncode, answer.stderr) == (0, "")
    (package,) = output.glob(f"nn-desktop_{__version__}_*.deb")
    sums = [
        (hashlib.sha256((output / name).read_bytes()).hexdigest(), name) for name in (ARCHIVE, package.name)
    ]
    expected = sorted([*sums, ("0ther", "other.zip")], key=lambda pair: pair[1])
    assert (output / "SHA256SUMS").read_text(encoding="utf-8") == "".join(f"{a}  {b}\n" for a, b in expected)
    assert sorted(path.name for path in output.iterdir()) == sorted(
        [ARCHIVE, package.name, "other.zip", "SHA256SUMS"]
    )


@needs_dpkg
def test_the_same_program_gives_the_same_packages(bundle: Path, icons: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    pack(bundle, first, icons)
    for path in bundle.rglob("*"):
        path.chmod(0o700)
        os.utime(path, (1, 1))
    pack(bundle, second, icons)
    assert (first / "SHA256SUMS").read_bytes() == (second / "SHA256SUMS").read_bytes()


@needs_dpkg
def test_the_files_in_the_debian_package_have_their_places(bundle: Path, icons: Path, tmp_path: Path) -> None:
    pack(bundle, tmp_path, icons)
    (package,) = tmp_path.glob("*.deb")
    told = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    lines = {line.split(maxsplit=5)[5]: line.split()[0] for line in told.splitlines()}
    assert lines["./usr/bin/nn-desktop -> ../lib/nn-desktop/nn-desktop"] == "lrwxrwxrwx"
    assert lines["./usr/lib/nn-desktop/nn-desktop"] == "-rwxr-xr-x"
    assert lines["./usr/lib/nn-desktop/_internal/libxkbcommon.so.0"] == "-rw-r--r--"
    assert {"./usr/share/man/man1/nn-desktop.1.gz", "./usr/share/doc/nn-desktop/changelog.gz"} <= set(lines)


@needs_dpkg
def test_the_archive_has_a_readme_that_names_what_is_needed(
    bundle: Path, icons: Path, tmp_path: Path
) -> None:
    library(bundle / "_internal" / "libX11.so.6", "libEGL.so.1")
    pack(bundle, tmp_path, icons)
    with tarfile.open(tmp_path / ARCHIVE) as archive:
        file = archive.extractfile(f"nn-desktop-{__version__}/README.txt")
        assert file is not None
        text = file.read().decode()
    assert "GNU C library 2.17 or newer" in text
    assert "sudo apt install libegl1 libx11-data xkb-data" in text
    assert "@" not in text


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda bundle: (bundle / "nn-desktop").unlink(), "There is no program in .* Build it first"),
        (lambda bundle: (bundle / "portable.txt").touch(), "has been used as a portable program"),
        (
            lambda bundle: library(bundle / "_internal" / "libnew.so"),
            "tell the licence of _internal/libnew.so",
        ),
        (
            lambda bundle: library(bundle / "_internal" / "libxcb.so", "libnew.so.1"),
            "needs libnew.so.1, which",
        ),
    ],
    ids=["no program", "a used program", "no licence", "an unknown library"],
)
@needs_dpkg
def test_what_cannot_be_packed_is_told_in_one_sentence(
    spoil: "object", sentence: str, bundle: Path, icons: Path, tmp_path: Path
) -> None:
    assert callable(spoil)
    spoil(bundle)
    answer = pack(bundle, tmp_path / "dist", icons)
    assert answer.returncode == 1
    assert re.search(sentence, answer.stderr)
    assert "Traceback" not in answer.stderr
    assert list((tmp_path / "dist").iterdir()) == [], "nothing half made stays"


# The licences.


def test_the_copyright_file_tells_only_of_what_is_there(bundle: Path) -> None:
    text = copyright_text(bundle)
    assert "_internal/libxkbcommon*" in text
    assert "OpenBLAS" not in text
    assert re.findall(r"^License: (.*)\n ", text, re.MULTILINE) == [
        "Expat",
        "GPL-2+-with-PyInstaller-exception",
    ]


def test_a_library_without_a_licence_is_refused(bundle: Path) -> None:
    library(bundle / "_internal" / "libunknown.so.1")
    with pytest.raises(CopyrightError, match=r"_internal/libunknown\.so\.1"):
        copyright_text(bundle)


# What libraries ask for.


def test_what_is_carried_is_not_asked_for(bundle: Path) -> None:
    inside = bundle / "_internal"
    library(inside / "a.so", "libother.so.1", "libGL.so.1", "libnamed.so.2")
    library(inside / "libother.so.1")
    library(inside / "renamed-file.so", soname="libnamed.so.2")
    assert bundle_dependencies(bundle).depends == ("libc6 (>= 2.17)", "libgl1", "xkb-data")


@needs_dpkg
def test_the_oldest_version_is_that_of_the_newest_symbol(bundle: Path) -> None:
    versions = (
        ("libc.so.6", "GLIBC_2.9"),
        ("libc.so.6", "GLIBC_2.34"),
        ("libc.so.6", "GLIBC_ABI_DT_RELR"),
        ("libstdc++.so.6", "GLIBCXX_3.4.29"),
        ("libstdc++.so.6", "GLIBCXX_3.4.9"),
    )
    library(bundle / "_internal" / "a.so", "libc.so.6", "libstdc++.so.6", versions=versions)
    assert bundle_dependencies(bundle).depends == ("libc6 (>= 2.34)", "libstdc++6 (>= 11)", "xkb-data")
    assert oldest_c_library(bundle) == (2, 34)


@needs_dpkg
def test_a_c_library_that_is_newer_than_this_system_is_refused(bundle: Path) -> None:
    library(bundle / "_internal" / "a.so", "libstdc++.so.6", versions=(("libstdc++.so.6", "GLIBCXX_3.4.99"),))
    with pytest.raises(DependencyError, match=r"GLIBCXX_3\.4\.99"):
        bundle_dependencies(bundle)


def test_what_only_some_desktops_have_is_suggested(bundle: Path) -> None:
    plugin = bundle / "_internal" / "plugins" / "platformthemes" / "libqgtk3.so"
    library(plugin, "libgtk-3.so.0", "libpango-1.0.so.0", "libc.so.6")
    needs = bundle_dependencies(bundle)
    assert needs.suggests == ("libgtk-3-0",)
    assert not any("gtk" in package for package in needs.depends)


@needs_readelf
def test_numpys_libraries_are_read_as_readelf_does() -> None:
    files = elf_files(Path(np.__file__).parent / "_core")
    assert files != []
    for file in files:
        told = subprocess.run(
            ["readelf", "--wide", "--dynamic", "--version-info", file.path],
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert list(file.needed) == re.findall(r"\(NEEDED\)\s+Shared library: \[(.*)\]", told)
        versions = told[told.find("Version needs section") :]
        assert {version for _, version in file.versions} == set(re.findall(r"Name: (\S+) ", versions))
        assert list(file.search_paths) == re.findall(r"\((?:RUNPATH|RPATH)\)\s.*\[(.*)\]", told)


@needs_readelf
def test_only_search_paths_of_the_build_machine_are_forgotten(tmp_path: Path) -> None:
    foreign = library(tmp_path / "foreign.so", "libc.so.6", runpath="/home/somebody/lib", soname="foreign.so")
    own = library(tmp_path / "own.so", runpath="$ORIGIN/../lib")
    unchanged = own.read_bytes()
    size = foreign.stat().st_size
    for path in (foreign, own):
        forget_absolute_search_paths(path)
    read = read_elf(foreign)
    assert read is not None
    assert (read.search_paths, read.needed, read.soname) == ((), ("libc.so.6",), "foreign.so")
    assert foreign.stat().st_size == size
    assert own.read_bytes() == unchanged
    told = subprocess.run(["readelf", "--dynamic", foreign], capture_output=True, text=True, check=True)
    assert "RUNPATH" not in told.stdout
    assert "libc.so.6" in told.stdout


@pytest.mark.parametrize("data", [b"", b"\x7fELF", b"#!/bin/sh\n", b"\x7fELF\x01\x01" + bytes(60)])
def test_other_files_are_not_read(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    assert read_elf(path) is None
