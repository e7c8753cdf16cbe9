"""The files by which a Linux desktop knows the program: menu entry, MIME type, icons, metadata, manual page.

They lie below one folder in the same order in a package (/usr/share) and in a home (~/.local/share), so both
kinds of package get them from here.
"""

import shutil
from pathlib import Path

from linux.release_notes import Release, appstream_releases

APPLICATION_ID = "io.github.nn_desktop.NNDesktop"
"""The same as in nn_desktop/startup/application.py; a test compares them."""

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""In pixels. The build draws each of them; a desktop takes the next larger one for any other size."""

SOURCES = Path(__file__).parent
CHECKOUT = SOURCES.parents[1]
PICTURE = CHECKOUT / "resources" / "icons" / "nn_desktop.svg"

# The same picture for the program and for its documents.
_ICON_NAMES = (("apps", APPLICATION_ID), ("mimetypes", "application-x-nn-desktop"))


class SharedFilesError(Exception):
    """Something to be packed is missing; the message is what the person at the keyboard reads."""


def write_shared_files(folder: Path, icons: Path, releases: list[Release]) -> None:
    """Write everything that belongs below `share`.

    Args:
        folder: the folder `share`; it is made.
        icons: a folder with one folder for each size, and a PNG picture in it.
        releases: what the changelog tells, newest first.

    Raises:
        SharedFilesError: a picture is missing.
    """
    _copy(SOURCES / f"{APPLICATION_ID}.desktop", folder / "applications" / f"{APPLICATION_ID}.desktop")
    _copy(SOURCES / f"{APPLICATION_ID}.mime.xml", folder / "mime" / "packages" / f"{APPLICATION_ID}.xml")
    _write_icons(folder / "icons" / "hicolor", icons)
    _fill(
        f"{APPLICATION_ID}.metainfo.xml.in",
        folder / "metainfo" / f"{APPLICATION_ID}.metainfo.xml",
        RELEASES=appstream_releases(releases),
    )
    newest = releases[0]
    _fill(
        "nn-desktop.1.in",
        folder / "man" / "man1" / "nn-desktop.1",
        VERSION=newest.version,
        DATE=str(newest.day),
    )


def _write_icons(folder: Path, icons: Path) -> None:
    for kind, name in _ICON_NAMES:
        _copy(PICTURE, folder / "scalable" / kind / f"{name}.svg")
        for size in ICON_SIZES:
            _copy(_drawn(icons, size), folder / f"{size}x{size}" / kind / f"{name}.png")


def _drawn(icons: Path, size: int) -> Path:
    for name in (str(size), f"{size}x{size}"):
        for picture in sorted((icons / name).glob("*.png")):
            return picture
    raise SharedFilesError(
        f"There is no PNG picture of {size} pixels in {icons}. Build the program first: "
        "python3 packaging/dev.py bundle"
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _fill(template: str, target: Path, **values: str) -> None:
    """Write a template of this folder, with each @NAME@ in it replaced."""
    text = (SOURCES / template).read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
