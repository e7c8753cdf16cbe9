"""Packs the program built for Linux: a .deb, and an archive that runs where it is unpacked.

    python3 packaging/linux_packages.py --bundle dist/nn-desktop --output dist

It needs dpkg-deb and xz, no rights of an administrator, and nothing from pip. The program is built before
by `python3 packaging/dev.py bundle`.
"""

import argparse
import hashlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from linux.copyright_file import CopyrightError
from linux.debian_package import make_debian_package
from linux.dependencies import DependencyError
from linux.portable_archive import make_portable_archive
from linux.release_notes import ChangelogError, read_changelog
from linux.shared_files import SharedFilesError
from linux.staging import StagingError

CHECKOUT = Path(__file__).resolve().parents[1]
SUMS = "SHA256SUMS"


def write_sums(files: list[Path], folder: Path) -> None:
    """Write the SHA-256 sums of `files` into `folder`, and keep those of other files that are there."""
    table = folder / SUMS
    lines = table.read_text(encoding="utf-8").splitlines() if table.exists() else []
    sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    sums = {name: digest for name, digest in sums.items() if (folder / name).is_file()}
    sums |= {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    table.write_text("".join(f"{sums[name]}  {name}\n" for name in sorted(sums)), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Make both packages and return the exit code."""
    command_line = argparse.ArgumentParser(description="Packs the program built for Linux.")
    command_line.add_argument("--bundle", type=Path, default=CHECKOUT / "dist" / "nn-desktop")
    command_line.add_argument("--output", type=Path, default=CHECKOUT / "dist")
    command_line.add_argument("--icons", type=Path, default=CHECKOUT / "build" / "icons" / "png")
    asked = command_line.parse_args(arguments)
    try:
        asked.output.mkdir(parents=True, exist_ok=True)
        releases = read_changelog(CHECKOUT / "CHANGELOG.md")
        with TemporaryDirectory(dir=asked.output) as folder, ThreadPoolExecutor() as both:
            # At once, because nearly all the time is spent in xz.
            started = [
                both.submit(make, asked.bundle, Path(folder), asked.icons, releases)
                for make in (make_debian_package, make_portable_archive)
            ]
            made = [each.result().replace(asked.output / each.result().name) for each in started]
        write_sums(made, asked.output)
    except (ChangelogError, CopyrightError, DependencyError, SharedFilesError, StagingError) as problem:
        print(problem, file=sys.stderr)
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"The packages cannot be made: {problem}.", file=sys.stderr)
    else:
        for file in made:
            print(f"{file}  {file.stat().st_size / 1e6:.1f} MB")
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
