"""What goes into the bundle, and what stays out: the lists that nn_desktop.spec works with.

Nothing here needs PyInstaller, so that the tests can hold the lists against what the program imports and
against what a bundle holds. Every entry was taken out and the program tried; what seems as useless and is
not in a list (`_lsprof`, `pydoc`, `colorama`) is imported by pyqtgraph at its start.
"""

import re
from collections.abc import Callable, Collection, Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

EXCLUDED_MODULES = (
    # Other windows, and what only developers use.
    "tkinter",
    "IPython",
    "PyQt5",
    "PyQt6",
    "matplotlib",
    "scipy",
    "_pytest",
    "asyncio",
    "mypy",
    "pygments",
    "pytest",
    "pytestqt",
    "setuptools",
    "typing_extensions",
    "pkg_resources",
    "lib2to3",
    "unittest",
    "doctest",
    "pdb",
    # The program never speaks to a network and keeps no database.
    "ssl",
    "_ssl",
    "sqlite3",
    "PySide6.QtNetwork",
    # Python has these sums itself; this module would bring OpenSSL's 5 MB.
    "_hashlib",
    # A terminal's line editor: the console form reads lines as they come.
    "readline",
    # Parts of Qt that nothing of ours uses. hooks/empty_qt_modules.py stands in for those that pyqtgraph
    # imports without using them.
    "PySide6.QtDBus",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtPrintSupport",
    "PySide6.QtTest",
    "PySide6.QtXml",
    # Parts of NumPy and pyqtgraph.
    "numpy.f2py",
    "numpy.testing",
    "numpy.distutils",
    "pyqtgraph.opengl",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.console",
    "pyqtgraph.canvas",
    "pyqtgraph.dockarea",
    "pyqtgraph.exporters.HDF5Exporter",
    "pyqtgraph.jupyter",
)
"""Modules, with all that lies in them, that PyInstaller does not even look for."""

MODULES_WITH_STAND_INS = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""Those of them that pyqtgraph imports at its start; the bundle's start-up hook gives it empty ones."""

# Files of Qt, below its folder: PySide6/Qt on Linux and macOS, PySide6 on Windows. The suffix differs.
_UNUSED_QT_FILES = (
    "plugins/designer/*",
    "plugins/egldeviceintegrations/*",
    "plugins/generic/*",  # a keyboard and a mouse for screens without a desktop
    "plugins/networkinformation/*",
    "plugins/platforminputcontexts/*virtualkeyboard*",  # would bring Qt Quick along
    "plugins/printsupport/*",
    "plugins/qmllint/*",
    "plugins/qmltooling/*",
    "plugins/sqldrivers/*",
    "plugins/tls/*",
    "plugins/vectorimageformats/*",
    "plugins/platforms/*eglfs*",
    "plugins/platforms/*linuxfb*",
    "plugins/platforms/*minimal*",
    "plugins/platforms/*direct2d*",
    "plugins/platforms/*vkkhrdisplay*",
    "plugins/platforms/*vnc*",
    # Of the pictures, PNG is part of Qt itself; SVG, ICO and ICNS are the icons, and JPEG a student's own.
    "plugins/imageformats/*pdf*",
    "plugins/imageformats/*tga*",
    "plugins/imageformats/*tiff*",
    "plugins/imageformats/*wbmp*",
    "plugins/imageformats/*webp*",
    # A window of our own kind needs no 3D; these hand pictures from the graphics card to the compositor.
    "plugins/wayland-graphics-integration-client/*vulkan*",
    "qml/*",
    "metatypes/*",
)
# A program for OpenGL without a graphics card, 20 MB; our window is drawn without OpenGL.
_UNUSED_WINDOWS_FILES = ("PySide6/opengl32sw.dll", "PySide6/d3dcompiler*.dll")
# Descriptions for type checkers, sources of translations, and pictures of other people's programs.
_UNUSED_DATA = ("*.pyi", "*/py.typed", "*.ts", "pyqtgraph/examples/*", "pyqtgraph/icons/peegee/*")

# Every Linux desktop has these, and its own are the right ones. libstdc++, libgcc_s and libexpat: a copy
# from a newer system does not start on an older one, and an older copy breaks the graphics drivers. GLib,
# fontconfig, FreeType, HarfBuzz, zlib and the X libraries: libqgtk3.so loads the desktop's GTK into our
# process, which needs at least the versions that it was built with.
_LIBRARIES_OF_THE_SYSTEM = (
    "libstdc++.so.*",
    "libgcc_s.so.*",
    "libexpat.so.*",
    "libz.so.*",
    "libglib-2.0.so.*",
    "libgobject-2.0.so.*",
    "libgmodule-2.0.so.*",
    "libgthread-2.0.so.*",
    "libgio-2.0.so.*",
    "libfontconfig.so.*",
    "libfreetype.so.*",
    "libharfbuzz.so.*",
    "libdbus-1.so.*",
    "libX11.so.*",
    "libX11-xcb.so.*",
    "libxcb.so.*",
    "libwayland-*.so.*",
    "libEGL.so.*",
    "libGL.so.*",
    "libGLX.so.*",
    "libOpenGL.so.*",
    "libdrm.so.*",
    "libgbm.so.*",
)

REQUIRED_ON_LINUX = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxkbcommon.so.0")
"""What many desktops lack, or have in part, so that the bundle must carry it; the build fails without."""

# The desktop's own GTK is used where there is one; that it is missing is no reason to carry it.
_USES_ONLY_THE_DESKTOPS_LIBRARIES = "*/platformthemes/libqgtk3.so"
_SHARED_LIBRARY_ON_LINUX = re.compile(r"(PySide6/Qt/lib/)?lib[^/]+\.so(\.[^/]*)?")
_SHARED_LIBRARY_ON_WINDOWS = re.compile(r"PySide6/Qt6[^/]*\.dll", re.IGNORECASE)


class Entry(NamedTuple):
    """One file of the bundle, as PyInstaller lists it.

    Attributes:
        name: where it goes, below the folder `_internal`.
        source: where it comes from.
        kind: BINARY, EXTENSION, DATA, SYMLINK ...
    """

    name: str
    source: str
    kind: str

    @property
    def path(self) -> str:
        """The name with slashes, on Windows too."""
        return self.name.replace("\\", "/")


def languages(resources: Path) -> frozenset[str]:
    """Return the languages, besides English, that the program speaks: of these, Qt's texts are kept."""
    names = (file.stem.removeprefix("nn_desktop_") for file in resources.glob("translations/nn_desktop_*.qm"))
    return frozenset(names)


def is_wanted(entry: Entry, platform: str, spoken: Collection[str]) -> bool:
    """Return whether a file that PyInstaller found goes into the bundle.

    Args:
        entry: the file.
        platform: `sys.platform` of the bundle.
        spoken: the languages whose texts of Qt are kept.
    """
    path = entry.path
    below_qt = re.sub(r"^PySide6/(Qt/)?", "", path)
    if below_qt != path:
        if any(fnmatch(below_qt, pattern) for pattern in _UNUSED_QT_FILES):
            return False
        if below_qt.startswith("translations/"):
            return below_qt in {f"translations/qtbase_{language}.qm" for language in spoken}
    if any(fnmatch(path, pattern) for pattern in (*_UNUSED_WINDOWS_FILES, *_UNUSED_DATA)):
        return False
    if platform == "linux":
        # A memory stick cannot hold links, and every library here is found without them.
        return entry.kind != "SYMLINK" and not is_library_of_the_system(path)
    return True


def is_library_of_the_system(path: str) -> bool:
    """Return whether a Linux library is left to the system that the program runs on."""
    return any(fnmatch(path, pattern) for pattern in _LIBRARIES_OF_THE_SYSTEM)


def without_orphans(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[str]], platform: str
) -> list[Entry]:
    """Return the entries without the libraries that nothing else in the bundle needs any more.

    Args:
        entries: what is wanted.
        needs: gives the names of the libraries that a file asks for directly.
        platform: `sys.platform` of the bundle; macOS keeps everything.
    """
    entries = list(entries)
    pattern = {"linux": _SHARED_LIBRARY_ON_LINUX, "win32": _SHARED_LIBRARY_ON_WINDOWS}.get(platform)
    if pattern is None:
        return entries
    libraries = {
        entry.path.rpartition("/")[2].lower(): entry for entry in entries if pattern.fullmatch(entry.path)
    }
    others = [entry for entry in entries if entry not in libraries.values()]
    waiting = [
        entry
        for entry in others
        if entry.kind in {"BINARY", "EXTENSION"}
        and not fnmatch(entry.path, _USES_ONLY_THE_DESKTOPS_LIBRARIES)
    ]
    # Python itself is asked for by the executable, which is not in the list.
    roots = [entry for name, entry in libraries.items() if name.startswith("libpython")]
    waiting += roots
    needed = set(roots)
    while waiting:
        for name in needs(waiting.pop().source):
            library = libraries.get(name.lower())
            if library is not None and library not in needed:
                needed.add(library)
                waiting.append(library)
    return [entry for entry in entries if entry in needed or entry not in libraries.values()]


def missing_from(entries: Iterable[Entry], platform: str) -> list[str]:
    """Return what the bundle must carry and does not, because the building machine has none."""
    if platform != "linux":
        return []
    there = {entry.path for entry in entries}
    return [name for name in REQUIRED_ON_LINUX if name not in there]
