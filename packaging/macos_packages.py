"""Packs the program built for macOS: a disk image with the program and a link to Applications.

    python packaging/macos_packages.py --bundle "dist/NN Desktop.app" --output dist

It needs macOS: hdiutil and codesign are parts of it.
"""

import argparse
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from about import CHECKOUT, VERSION

# On busy machines hdiutil says now and then that the disk which it has just made is in use.
ATTEMPTS = 5
SECONDS_BETWEEN = 10.0


class PackagingError(Exception):
    """The image cannot be made; the message is what the person at the keyboard reads."""


def make_disk_image(bundle: Path, licences: Path, output: Path) -> Path:
    """Makes the disk image for this machine's kind of processor and returns its path.

    Args:
        bundle: the program, `NN Desktop.app`.
        licences: the folder with the licences of everything that is in it.
        output: the folder for the image.
    """
    image = output / f"nn-desktop-{VERSION}-macos-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "image"
        folder.mkdir()
        program = folder / bundle.name
        shutil.copytree(bundle, program, symlinks=True)
        (folder / "Applications").symlink_to("/Applications")
        # The program itself is sealed by then, so they lie beside it.
        shutil.copytree(licences, folder / "Licences")
        _sign(program)
        _fill_image(folder, image)
    _run("hdiutil", "verify", str(image))
    return image


def _must_be_there(path: Path) -> None:
    if not path.exists():
        raise PackagingError(f"There is no {path}. Build the program first.")


def _sign(program: Path) -> None:
    """Signs with no certificate: processors by Apple start nothing without a signature that is whole."""
    _run("codesign", "--force", "--deep", "--sign", "-", str(program))
    _run("codesign", "--verify", "--deep", "--strict", str(program))


def _fill_image(folder: Path, image: Path) -> None:
    kind = ["-volname", f"NN Desktop {VERSION}", "-format", "UDZO", "-fs", "HFS+", "-ov"]
    for attempt in range(1, ATTEMPTS + 1):
        try:
            _run("hdiutil", "create", *kind, "-srcfolder", str(folder), str(image))
        except PackagingError:
            if attempt == ATTEMPTS:
                raise
            time.sleep(SECONDS_BETWEEN)
        else:
            return


def _run(*command: str) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise PackagingError(f"{' '.join(command[:2])} failed; its reason is above.")


def main(arguments: list[str] | None = None) -> int:
    """Makes the disk image, prints its path, and returns the exit code."""
    parser = argparse.ArgumentParser(description="Packs the program built for macOS.")
    parser.add_argument("--bundle", type=Path, default=CHECKOUT / "dist" / "NN Desktop.app")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist")
    options = parser.parse_args(arguments)
    bundle, output = options.bundle.resolve(), options.output.resolve()
    licences = bundle.parent / "nn-desktop" / "LICENSES"
    try:
        for needed in (bundle / "Contents" / "Info.plist", licences):
            _must_be_there(needed)
        output.mkdir(parents=True, exist_ok=True)
        print(make_disk_image(bundle, licences, output))
    except (PackagingError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
