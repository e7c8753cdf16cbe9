"""Makes the .deb: the program in /usr/lib, a command in /usr/bin, and what the desktop wants to know."""

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from linux.copyright_file import copyright_text
from linux.dependencies import Dependencies, bundle_dependencies
from linux.release_notes import MAINTAINER, Release, build_time, debian_changelog
from linux.shared_files import SOURCES, write_shared_files
from linux.staging import PROGRAM, copy_bundle, normalise, size_in_kib

DESCRIPTION = """\
neural network from scratch that you can watch, rewind and take apart
 NN Desktop is the workshop in which students write a neural network from
 scratch, as a program with a window: three inputs that are 0 or 1, a neuron, a
 table of training rows, and an answer close to 0 or 1.
 .
 Every number in it is the workshop's own, to the last bit. Every iteration of a
 training can be seen again, and every answer has its reason. It works offline
 and needs no account."""


def make_debian_package(bundle: Path, output: Path, icons: Path, releases: list[Release]) -> Path:
    """Pack the built program for Debian and Ubuntu, and return the package.

    Args:
        bundle: the folder with the built program.
        output: the folder for the package.
        icons: the pictures drawn by the build, a folder for each size.
        releases: what the changelog tells; the newest is the version of the package.
    """
    architecture = _output_of("dpkg", "--print-architecture")
    version = releases[0].version
    package = output / f"{PROGRAM}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=output) as temporary:
        root = Path(temporary, "root")
        _write_files(root, bundle, icons, releases)
        control = _control(version, architecture, size_in_kib(root / "usr"), bundle_dependencies(bundle))
        _write_control(root, control)
        normalise(root, {root / "usr/lib" / PROGRAM / PROGRAM})
        # --root-owner-group: the files belong to root, whoever builds. xz: older Debians do not know zstd. A
        # level above 6 would take minutes longer and save half a megabyte.
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, package],
            env=_environment(),
            stdout=subprocess.DEVNULL,
            check=True,
        )
    return package


def _write_files(root: Path, bundle: Path, icons: Path, releases: list[Release]) -> None:
    """Write what will be installed."""
    share = root / "usr" / "share"
    write_shared_files(share, icons, releases)
    manual = share / "man" / "man1" / f"{PROGRAM}.1"
    _write_gzip(manual.with_name(f"{manual.name}.gz"), manual.read_bytes())
    manual.unlink()
    documentation = share / "doc" / PROGRAM
    documentation.mkdir(parents=True)
    (documentation / "copyright").write_text(copyright_text(bundle), encoding="utf-8")
    _write_gzip(documentation / "changelog.gz", debian_changelog(releases).encode())
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(SOURCES / "lintian-overrides", overrides / PROGRAM)
    (root / "usr" / "lib").mkdir()
    copy_bundle(bundle, root / "usr" / "lib" / PROGRAM)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")


def _write_gzip(path: Path, data: bytes) -> None:
    """As gzip -9n does: without the time, so that the same text gives the same bytes."""
    path.write_bytes(gzip.compress(data, compresslevel=9, mtime=0))


def _write_control(root: Path, control: str) -> None:
    """Write what dpkg reads. There are no scripts: dpkg's triggers refresh the desktop's caches."""
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, encoding="utf-8")
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{_md5(path)}  {path.relative_to(root).as_posix()}\n" for path in files]
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")


def _control(version: str, architecture: str, size: int, needs: Dependencies) -> str:
    fields = {
        "Package": PROGRAM,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(needs.depends),
        "Suggests": ", ".join(needs.suggests),
        "Section": "education",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if value)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _output_of(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _environment() -> dict[str, str]:
    """The environment for dpkg-deb, which takes the times in the package from it."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(int(build_time().timestamp()))}
