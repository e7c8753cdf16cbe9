"""Which Debian packages the built program needs, found from its own files.

What a file asks for and the bundle does not carry must come from the system. The names are those of Debian
12. Later releases of Debian and Ubuntu have renamed some of these packages (libglib2.0-0t64), and the new
ones say that they provide the old names.

Debian's own dpkg-shlibdeps is no help here. It asks for the packages of the libraries that the bundle carries
as well, and for versions of the others that are younger than the systems on which the program runs.
"""

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bundle_contents import is_library_of_the_system
from dev_system import debian_package
from linux.elf_files import ElfFile, elf_files

_C_LIBRARY = re.compile(r"(ld-linux-.+|lib(c|dl|m|pthread|resolv|rt|util))\.so\.\d+")
_CXX_LIBRARY = "libstdc++6"

# Data without which a library that the bundle does carry is of no use. Nothing in the files tells of it.
DATA_OF_CARRIED_LIBRARIES = {
    "libfontconfig.so.1": "fontconfig-config",  # where the fonts are; it brings a font along
    "libX11.so.6": "libx11-data",  # how accents are composed
    "libxkbcommon.so.0": "xkb-data",  # what the keys mean
}

# Qt tries this plugin and goes on without it where the desktop has no GTK.
_GTK_PLUGIN, _GTK = "libqgtk3.so", "libgtk-3-0"

_GLIBC = re.compile(r"GLIBC_(\d+(?:\.\d+)+)")


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
        DependencyError: it asks for a library that is neither in the bundle nor left to the system.
    """
    files = elf_files(bundle)
    carried = {path.name for path in bundle.rglob("*")} | {file.soname for file in files}
    always = [file for file in files if file.path.name != _GTK_PLUGIN]
    packages = {_package(name, file) for file in always for name in file.needed if name not in carried}
    packages |= {data for name, data in DATA_OF_CARRIED_LIBRARIES.items() if name in carried}
    oldest = {
        "libc6": ".".join(map(str, max(_glibc_versions(always), default=()))),
        _CXX_LIBRARY: _oldest_cxx_library(always),
    }
    return Dependencies(
        tuple(f"{name} (>= {oldest[name]})" if oldest.get(name) else name for name in sorted(packages)),
        (_GTK,) if len(always) < len(files) else (),
    )


def oldest_c_library(bundle: Path) -> tuple[int, ...]:
    """Return the version of the GNU C library that the program needs at least: (2, 34)."""
    return max(_glibc_versions(elf_files(bundle)), default=(0,))


def _package(soname: str, asked_by: ElfFile) -> str:
    if _C_LIBRARY.fullmatch(soname):
        return "libc6"
    if is_library_of_the_system(soname):
        return debian_package(soname)
    raise DependencyError(
        f"{asked_by.path} needs {soname}, which is not in the bundle. Let the bundle carry it, or name it "
        "among the libraries of the system in packaging/bundle_contents.py."
    )


def _glibc_versions(files: Iterable[ElfFile]) -> Iterator[tuple[int, ...]]:
    for file in files:
        for _, version in file.versions:
            if found := _GLIBC.fullmatch(version):
                yield tuple(map(int, found[1].split(".")))


def _oldest_cxx_library(files: Iterable[ElfFile]) -> str:
    """Return the oldest package of the C++ library with all versions of symbols that are asked for."""
    asked = {version for file in files for _, version in file.versions if version.startswith("GLIBCXX_")}
    if not asked:
        return ""
    # Somebody may have the library for another kind of processor as well.
    package = f"{_CXX_LIBRARY}:{_output_of('dpkg', '--print-architecture')}"
    symbols = _output_of("dpkg-query", "--control-show", package, "symbols")
    since: dict[str, str] = dict(re.findall(r"^ (\S+)@\1 (\S+)$", symbols, re.MULTILINE))
    if asked - since.keys():
        raise DependencyError(
            f"This system's {_CXX_LIBRARY} has no {', '.join(sorted(asked - since.keys()))}."
        )
    return max(
        (since[version] for version in asked), key=lambda text: [int(part) for part in text.split(".")]
    )


def _output_of(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
