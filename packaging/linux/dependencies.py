"""Which Debian packages the built program needs, found from its own files.

What a file asks for and the bundle does not carry must come from the system. The names are those of
Debian 12. Later releases of Debian and Ubuntu have renamed some of these packages (libgtk-3-0t64), and
the new ones say that they provide the old names.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from linux.elf_files import ElfFile, elf_files

# A soname that is not here stops the build: to ask the system for one more library is to be decided.
SYSTEM_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    # These three are part of how the system's own libraries work together: a copy of an older one in
    # the bundle would be loaded first, and the graphics driver would not find what it needs in it.
    "libexpat.so.1": "libexpat1",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    # The graphics driver, and what speaks with it.
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libdrm.so.2": "libdrm2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    # GTK, and what it brings along: used where the desktop has it.
    "libatk-1.0.so.0": "libatk1.0-0",
    "libcairo-gobject.so.2": "libcairo-gobject2",
    "libcairo.so.2": "libcairo2",
    "libgdk-3.so.0": "libgtk-3-0",
    "libgdk_pixbuf-2.0.so.0": "libgdk-pixbuf-2.0-0",
    "libgtk-3.so.0": "libgtk-3-0",
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangocairo-1.0.so.0": "libpangocairo-1.0-0",
    # Small libraries that every desktop has.
    "libbz2.so.1.0": "libbz2-1.0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}

# Data without which a library that the bundle does carry is of no use. Nothing in the files tells of it.
DATA_OF_CARRIED_LIBRARIES = {
    "libfontconfig.so.1": "fontconfig-config",  # where the fonts are; it brings a font along
    "libX11.so.6": "libx11-data",  # how accents are composed
    "libxkbcommon.so.0": "xkb-data",  # what the keys mean
}

# Qt tries these plugins and goes on without those that cannot be loaded.
PLUGINS_FOR_SOME_DESKTOPS = "platformthemes"
# Whoever has the first has the others.
_GTK = "libgtk-3-0"
_COME_WITH_GTK = {
    "libatk1.0-0",
    "libcairo-gobject2",
    "libcairo2",
    "libgdk-pixbuf-2.0-0",
    "libharfbuzz0b",
    "libpango-1.0-0",
    "libpangocairo-1.0-0",
}

_GLIBC = re.compile(r"GLIBC_(\d+(?:\.\d+)+)")
# The first release of GCC whose C++ library has these versions of symbols; Debian numbers it likewise.
_CXX_RELEASES = {
    "GLIBCXX_3.4.21": 5,
    "GLIBCXX_3.4.22": 6,
    "GLIBCXX_3.4.23": 7,
    "GLIBCXX_3.4.24": 7,
    "GLIBCXX_3.4.25": 8,
    "GLIBCXX_3.4.26": 9,
    "GLIBCXX_3.4.27": 9,
    "GLIBCXX_3.4.28": 9,
    "GLIBCXX_3.4.29": 11,
    "GLIBCXX_3.4.30": 12,
    "GLIBCXX_3.4.31": 13,
    "GLIBCXX_3.4.32": 13,
    "GLIBCXX_3.4.33": 14,
}


class DependencyError(Exception):
    """The needs of the program cannot be told; the message is what the person at the keyboard reads."""


@dataclass(frozen=True)
class Dependencies:
    """What the fields of a Debian package say.

    Attributes:
        depends: packages without which it does not start, some with an oldest version: `libc6 (>= 2.34)`.
        suggests: packages that it uses where they are.
    """

    depends: tuple[str, ...]
    suggests: tuple[str, ...]


def bundle_dependencies(bundle: Path) -> Dependencies:
    """Return what the program in `bundle` needs of a Debian system.

    Raises:
        DependencyError: it asks for a library that is neither in the bundle nor in the table.
    """
    files = elf_files(bundle)
    carried = {path.name for path in bundle.rglob("*")} | {file.soname for file in files}
    always = [file for file in files if PLUGINS_FOR_SOME_DESKTOPS not in file.path.parts]
    sometimes = [file for file in files if PLUGINS_FOR_SOME_DESKTOPS in file.path.parts]
    depends = _packages(always, carried)
    depends |= {data: "" for name, data in DATA_OF_CARRIED_LIBRARIES.items() if name in carried}
    suggests = {name: "" for name in _packages(sometimes, carried) if name not in depends}
    if _GTK in suggests:
        suggests = {name: "" for name in suggests if name not in _COME_WITH_GTK}
    return Dependencies(_as_field(depends), _as_field(suggests))


def oldest_c_library(bundle: Path) -> tuple[int, ...]:
    """Return the version of the GNU C library that the program needs at least: (2, 34)."""
    return max(_glibc_versions(elf_files(bundle)), default=(0,))


def _packages(files: list[ElfFile], carried: set[str]) -> dict[str, str]:
    """The packages that these files need, and the oldest version of each, empty where any will do."""
    packages = {}
    for file in files:
        for soname in file.needed:
            if soname not in carried:
                packages[_package(soname, file.path)] = ""
    if "libc6" in packages:
        packages["libc6"] = ".".join(map(str, max(_glibc_versions(files), default=())))
    if "libstdc++6" in packages:
        packages["libstdc++6"] = str(max(_cxx_releases(files), default=""))
    return packages


def _package(soname: str, asked_by: PurePath) -> str:
    try:
        return SYSTEM_LIBRARIES[soname]
    except KeyError:
        raise DependencyError(
            f"{asked_by} needs {soname}, which is not in the bundle. Let the bundle carry it, or name the "
            "Debian package that has it in packaging/linux/dependencies.py."
        ) from None


def _glibc_versions(files: Iterable[ElfFile]) -> Iterator[tuple[int, ...]]:
    for file in files:
        for _, version in file.versions:
            if found := _GLIBC.fullmatch(version):
                yield tuple(map(int, found[1].split(".")))


def _cxx_releases(files: Iterable[ElfFile]) -> Iterator[int]:
    for file in files:
        for _, version in file.versions:
            if version in _CXX_RELEASES:
                yield _CXX_RELEASES[version]
            elif version.startswith("GLIBCXX_3.4.") and int(version.rpartition(".")[2]) > 33:
                raise DependencyError(
                    f"{file.path} needs {version}, which is newer than packaging/linux/dependencies.py knows."
                )


def _as_field(packages: dict[str, str]) -> tuple[str, ...]:
    return tuple(f"{name} (>= {oldest})" if oldest else name for name, oldest in sorted(packages.items()))
