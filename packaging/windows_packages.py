"""Packs the program built for Windows: an installer, and a portable archive for a stick.

    python packaging/windows_packages.py --bundle dist/nn-desktop --output dist

It needs Inno Setup 6.3 or newer for the installer (ISCC.exe on PATH or where it installs itself). The
archive needs nothing but Python and can be made anywhere.
"""

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from about import CHECKOUT, VERSION
from windows.version_resource import four_numbers

SCRIPT = CHECKOUT / "packaging" / "windows" / "nn_desktop.iss"
ICON = CHECKOUT / "build" / "icons" / "nn-desktop.ico"

EXECUTABLE = "nn-desktop.exe"
FOLDER_IN_ARCHIVE = "NN Desktop"
# nn_desktop/session/files/folders.py looks for this file beside the program.
PORTABLE_MARK = "portable.txt"
PORTABLE_TEXT = """\
Because this file is here, NN Desktop keeps its settings and unsaved work in the
folder "settings" beside it, and leaves nothing on the computer.

Delete this file if many people start the program from one folder, or if the folder
is read-only: then everybody's settings are kept in their own account.
"""

# The oldest date that an archive can hold. With the files' own dates no two archives would be the same.
OLDEST_DATE = (1980, 1, 1, 0, 0, 0)
REGULAR_FILE = 0o100644 << 16


class PackagingError(Exception):
    """A package cannot be made; the message is what the person at the keyboard reads."""


def make_portable_archive(bundle: Path, output: Path) -> Path:
    """Packs the built program with the mark that makes it portable; the same files give the same bytes."""
    archive = output / f"nn-desktop-{VERSION}-windows-x86_64-portable.zip"
    contents = {file.relative_to(bundle).as_posix(): file for file in bundle.rglob("*") if file.is_file()}
    if PORTABLE_MARK in contents:
        raise PackagingError(f"{bundle} has been used as a portable program: build it anew.")
    with zipfile.ZipFile(archive, "w") as packed:
        for name in sorted({*contents, PORTABLE_MARK}):
            data = contents[name].read_bytes() if name in contents else _portable_text()
            packed.writestr(_entry(name), data, compresslevel=9)
    return archive


def make_installer(bundle: Path, output: Path, compiler: str) -> Path:
    """Compiles the installer with Inno Setup.

    Args:
        bundle: the folder of the built program.
        output: the folder for the installer.
        compiler: the path of ISCC.exe.
    """
    _must_be_there(ICON)
    numbers = ".".join(str(number) for number in four_numbers(VERSION))
    definitions = {
        "AppVersion": VERSION,
        "NumericVersion": numbers,
        "Bundle": bundle,
        "Icon": ICON,
        "Output": output,
    }
    options = [f"/D{name}={value}" for name, value in definitions.items()]
    # The script is named as a path from the checkout: ISCC takes a leading slash for an option.
    command = [compiler, "/Q", *options, str(SCRIPT.relative_to(CHECKOUT))]
    if subprocess.run(command, cwd=CHECKOUT, check=False).returncode != 0:
        raise PackagingError("Inno Setup could not compile the installer; its reason is above.")
    return output / f"nn-desktop-{VERSION}-windows-x86_64-setup.exe"


def find_compiler() -> str:
    """The path of Inno Setup's compiler.

    Raises:
        PackagingError: it is not installed.
    """
    folders = [os.environ[name] for name in ("ProgramFiles(x86)", "ProgramFiles") if name in os.environ]
    places = [Path(folder) / "Inno Setup 6" / "ISCC.exe" for folder in folders]
    found = shutil.which("ISCC") or next((str(place) for place in places if place.is_file()), None)
    if found is None:
        raise PackagingError(
            "Inno Setup 6 is not here. Install it from jrsoftware.org, or use --only archive."
        )
    return found


def _must_be_there(path: Path) -> None:
    if not path.is_file():
        raise PackagingError(f"There is no {path}. Build the program first.")


def _portable_text() -> bytes:
    return PORTABLE_TEXT.replace("\n", "\r\n").encode("ascii")  # as every Notepad reads it


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"{FOLDER_IN_ARCHIVE}/{name}", OLDEST_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, wherever it is made: its permissions are the next line
    entry.external_attr = REGULAR_FILE
    return entry


def main(arguments: list[str] | None = None) -> int:
    """Makes what is asked for, prints the path of each file, and returns the exit code."""
    parser = argparse.ArgumentParser(description="Packs the program built for Windows.")
    parser.add_argument("--bundle", type=Path, default=CHECKOUT / "dist" / "nn-desktop")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist")
    parser.add_argument("--only", choices=("archive", "installer"), help="make just one of the two")
    options = parser.parse_args(arguments)
    bundle, output = options.bundle.resolve(), options.output.resolve()
    try:
        _must_be_there(bundle / EXECUTABLE)
        output.mkdir(parents=True, exist_ok=True)
        if options.only != "installer":
            print(make_portable_archive(bundle, output))
        if options.only != "archive":
            print(make_installer(bundle, output, find_compiler()))
    except (PackagingError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
