"""What somebody who helps wants to know of the program: its versions, its folders, its licences."""

import platform
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyqtgraph
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtCore import __version__ as pyside_version  # type: ignore[attr-defined]  # it has one

from nn_desktop import __version__
from nn_desktop.core.translation import tr
from nn_desktop.resource_files import resource_path
from nn_desktop.session.files.folders import log_folder, recovery_folder, settings_folder


class Folder(NamedTuple):
    """A folder that belongs to the person who uses the program.

    Attributes:
        name: the object name of what shows it.
        title: what is in it.
        path: where it is; None if there is none here.
    """

    name: str
    title: str
    path: Path | None


class Licence(NamedTuple):
    """The text of a licence, and what it is about."""

    title: str
    text: str


def versions() -> tuple[tuple[str, str], ...]:
    """Return what the program is made of, each with its version."""
    return (
        ("NN Desktop", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
        ("NumPy", np.__version__),
        ("pyqtgraph", str(pyqtgraph.__version__)),
    )


def system() -> str:
    """Return what the computer runs: "Debian GNU/Linux 12 (bookworm), x86_64"."""
    return f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"


def folders() -> tuple[Folder, ...]:
    """Return where the program keeps things."""
    return (
        Folder("settings", tr("Settings"), settings_folder()),
        Folder("recovery", tr("Unsaved work"), recovery_folder()),
        Folder("log", tr("Log"), log_folder()),
    )


def facts_text() -> str:
    """Return versions, system and folders, to be sent to whoever helps. In English: the helper may be far."""
    lines = [f"{name} {version}" for name, version in versions()]
    lines.append(f"System: {system()}")
    lines += [f"{each.name.capitalize()}: {each.path or '-'}" for each in folders()]
    return "\n".join(lines) + "\n"


def licences() -> tuple[Licence, ...]:
    """Return the licences of the program and of what it is made of.

    What is built for students carries the text of every part beside it; an installed package has those of
    its parts where pip has put them.
    """
    own = resource_path("licences")
    texts = [
        _read("NN Desktop", own / "NN Desktop.txt"),
        _read("Qt, PySide6: LGPL 3", own / "LGPL-3.0.txt"),
        _read("Qt, PySide6: GPL 3", own / "GPL-3.0.txt"),
    ]
    beside = _bundled_licences()
    if beside is not None:
        shown = {"NN Desktop.txt", "LGPL-3.0.txt", "GPL-3.0.txt"}
        files = sorted(path for path in beside.rglob("*") if path.is_file() and path.name not in shown)
        texts += [_read(path.relative_to(beside).with_suffix("").as_posix(), path) for path in files]
    else:
        texts += [*_of_package("numpy", "NumPy"), *_of_package("pyqtgraph", "pyqtgraph")]
    return tuple(texts)


def _bundled_licences() -> Path | None:
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent / "LICENSES"
    return folder if folder.is_dir() else None


def _of_package(package: str, title: str) -> Iterator[Licence]:
    with suppress(metadata.PackageNotFoundError):
        for file in metadata.files(package) or ():
            # Deeper down lie those of the parts of a part.
            if file.name == "LICENSE.txt" and ".dist-info" in file.parts[0] and len(file.parts) <= 3:
                yield _read(title, Path(str(file.locate())))


def _read(title: str, path: Path) -> Licence:
    try:
        return Licence(title, path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        return Licence(title, str(error))
