"""Makes the .tar.xz: a folder that runs where it is unpacked, and two scripts that install and remove it."""

import io
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import IO, cast

from linux.dependencies import bundle_dependencies, oldest_c_library
from linux.release_notes import Release
from linux.shared_files import CHECKOUT, SOURCES, write_shared_files
from linux.staging import PROGRAM, StagingError, copy_bundle, normalise

SCRIPTS = ("install.sh", "uninstall.sh")


def make_portable_archive(bundle: Path, output: Path, icons: Path, releases: list[Release]) -> Path:
    """Pack the built program for any Linux, and return the archive.

    Args:
        bundle: the folder with the built program.
        output: the folder for the archive.
        icons: the pictures drawn by the build, a folder for each size.
        releases: what the changelog tells; the newest is the version in the names.
    """
    name = f"{PROGRAM}-{releases[0].version}"
    archive = output / f"{name}-linux-x86_64.tar.xz"
    with tempfile.TemporaryDirectory(dir=output) as temporary:
        folder = Path(temporary, name)
        copy_bundle(bundle, folder)
        write_shared_files(folder / "share", icons, releases)
        for script in SCRIPTS:
            shutil.copyfile(SOURCES / script, folder / script)
        shutil.copyfile(CHECKOUT / "LICENSE", folder / "LICENSE.txt")
        (folder / "README.txt").write_text(_read_me(bundle, releases[0].version), encoding="utf-8")
        normalise(folder, {folder / PROGRAM, *(folder / script for script in SCRIPTS)})
        _pack(folder, archive)
    return archive


def _read_me(bundle: Path, version: str) -> str:
    packages = [package.partition(" ")[0] for package in bundle_dependencies(bundle).depends]
    text = (SOURCES / "README.txt.in").read_text(encoding="utf-8")
    return (
        text.replace("@VERSION@", version)
        .replace("@GLIBC@", ".".join(map(str, oldest_c_library(bundle))))
        .replace("@PACKAGES@", " ".join(package for package in packages if package != "libc6"))
    )


def _pack(folder: Path, archive: Path) -> None:
    """Write the archive: files in the order of their names, owned by nobody in particular."""
    with archive.open("wb") as file:
        # xz is quicker than Python's lzma module, which not every Python has.
        compressor = subprocess.Popen(["xz", "-6", "--threads=1"], stdin=subprocess.PIPE, stdout=file)
        pipe = cast(IO[bytes], compressor.stdin)
        with pipe, tarfile.open(fileobj=pipe, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            for path in (folder, *sorted(folder.rglob("*"))):
                _add(tar, path, path.relative_to(folder.parent).as_posix())
    if compressor.wait() != 0:
        raise StagingError(f"xz could not write {archive}. Is the disk full?")


def _add(tar: tarfile.TarFile, path: Path, name: str) -> None:
    member = tar.gettarinfo(path, name)
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = int(member.mtime)
    if member.isreg():
        # Bytes, not the file: two names for one file would become a link, which a stick cannot hold.
        member.type = tarfile.REGTYPE
        tar.addfile(member, io.BytesIO(path.read_bytes()))
    else:
        tar.addfile(member)
