"""How files lie in a package: the same modes on every build machine, the same bytes from the same files."""

import os
import shutil
from pathlib import Path

from linux.elf_files import elf_files, forget_absolute_search_paths
from linux.release_notes import build_time

PROGRAM = "nn-desktop"
"""The name of the package, of the program in the bundle, and of the command."""

PORTABLE_MARK = "portable.txt"
"""nn_desktop/session/files/folders.py looks for this file beside the program."""


class StagingError(Exception):
    """There is nothing to be packed; the message is what the person at the keyboard reads."""


def copy_bundle(bundle: Path, target: Path) -> None:
    """Copy the built program to `target`, which must not be there yet.

    Raises:
        StagingError: it is no built program, or one that has been used from a stick.
    """
    if not (bundle / PROGRAM).is_file() or not (bundle / "_internal").is_dir():
        raise StagingError(
            f"There is no program in {bundle}. Build it first: python3 packaging/dev.py bundle"
        )
    if (bundle / PORTABLE_MARK).exists():
        raise StagingError(f"{bundle} has been used as a portable program: build it anew.")
    shutil.copytree(bundle, target, symlinks=True)
    for file in elf_files(target):
        forget_absolute_search_paths(file.path)


def normalise(folder: Path, executables: set[Path]) -> None:
    """Give everything in `folder`, itself included, the modes and times of a package.

    Args:
        folder: what will be packed.
        executables: the files that people may start. No other may be, libraries included.
    """
    seconds = build_time().timestamp()
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in executables else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def size_in_kib(folder: Path) -> int:
    """Return the room that the files take, as dpkg counts it: each file rounded up to KiB, 1 for the rest."""
    sizes = [-(-path.lstat().st_size // 1024) if _is_regular(path) else 1 for path in folder.rglob("*")]
    return sum(sizes)


def _is_regular(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
