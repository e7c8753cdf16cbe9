"""Reads what a program or a shared library asks of the system: other libraries, and versions of symbols.

The tools that can do this are not on every machine, and the part of the format that is needed fits into a
page. It is described in elf(5) and in the chapter on dynamic linking of the System V ABI.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MAGIC_64_BIT_LITTLE_ENDIAN = b"\x7fELF\x02\x01"
# Types of segments, and tags of entries in the dynamic section.
_LOADED, _DYNAMIC = 1, 2
_END, _NEEDED, _STRING_TABLE, _SONAME, _RPATH, _RUNPATH = 0, 1, 5, 14, 15, 29
_SEARCH_PATHS = (_RPATH, _RUNPATH)
_VERSIONS, _NUMBER_OF_VERSIONS = 0x6FFFFFFE, 0x6FFFFFFF


@dataclass(frozen=True)
class ElfFile:
    """One program or shared library.

    Attributes:
        path: where it is.
        soname: the name under which others ask for it; empty if it has none.
        needed: the sonames of the libraries that it asks for itself.
        versions: pairs of a soname and a version of its symbols: `("libc.so.6", "GLIBC_2.34")` is needed.
        search_paths: where the loader looks first for libraries; `$ORIGIN` is the folder of this file.
    """

    path: Path
    soname: str
    needed: tuple[str, ...]
    versions: frozenset[tuple[str, str]]
    search_paths: tuple[str, ...]


def elf_files(folder: Path) -> list[ElfFile]:
    """Return all programs and shared libraries in `folder` and below, each once, sorted by path."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [elf for path in paths if (elf := read_elf(path)) is not None]


def read_elf(path: Path) -> ElfFile | None:
    """Return what the file says about itself; None if it is no 64-bit program or library."""
    return _Reader(path).read() if _is_elf(path) else None


def forget_absolute_search_paths(path: Path) -> None:
    """Take out of a file where its builder kept libraries: on another computer that is anybody's folder."""
    elf = read_elf(path)
    if elf is not None and any(place.startswith("/") for place in ":".join(elf.search_paths).split(":")):
        path.write_bytes(_Reader(path).without_search_paths())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC_64_BIT_LITTLE_ENDIAN)) == _MAGIC_64_BIT_LITTLE_ENDIAN


class _Reader:
    """The file's bytes, and how addresses in the running program are found in them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._data = path.read_bytes()
        self._segments = list(self._program_headers())
        self._entries = list(self._dynamic_entries())
        self._strings = self._place(self._entry(_STRING_TABLE))

    def read(self) -> ElfFile:
        return ElfFile(
            path=self._path,
            soname="".join(self._string(value) for tag, value in self._entries if tag == _SONAME),
            needed=tuple(self._string(value) for tag, value in self._entries if tag == _NEEDED),
            versions=frozenset(self._needed_versions()),
            search_paths=tuple(self._string(value) for tag, value in self._entries if tag in _SEARCH_PATHS),
        )

    def without_search_paths(self) -> bytes:
        """Return the file without the entries for search paths; those behind them move up."""
        kept = [(tag, value) for tag, value in self._entries if tag not in _SEARCH_PATHS]
        kept += [(_END, 0)] * (len(self._entries) - len(kept))
        start = next(offset for kind, offset, _, _ in self._segments if kind == _DYNAMIC)
        data = bytearray(self._data)
        for number, entry in enumerate(kept):
            struct.pack_into("<QQ", data, start + number * 16, *entry)
        return bytes(data)

    def _program_headers(self) -> Iterator[tuple[int, int, int, int]]:
        """The segments: type, offset in the file, address in memory, size in the file."""
        (start,) = struct.unpack_from("<Q", self._data, 32)
        size, count = struct.unpack_from("<HH", self._data, 54)
        for number in range(count):
            kind, _, offset, address, _, length = struct.unpack_from(
                "<IIQQQQ", self._data, start + number * size
            )
            yield kind, offset, address, length

    def _dynamic_entries(self) -> Iterator[tuple[int, int]]:
        for kind, offset, _, length in self._segments:
            if kind == _DYNAMIC:
                for tag, value in struct.iter_unpack("<QQ", self._data[offset : offset + length]):
                    if tag == _END:
                        return
                    yield tag, value

    def _entry(self, wanted: int) -> int:
        return next((value for tag, value in self._entries if tag == wanted), 0)

    def _place(self, address: int) -> int:
        """Where in the file the byte is that will be at `address`."""
        for kind, offset, start, length in self._segments:
            if kind == _LOADED and start <= address < start + length:
                return offset + address - start
        return 0

    def _string(self, index: int) -> str:
        start = self._strings + index
        return self._data[start : self._data.index(b"\0", start)].decode()

    def _needed_versions(self) -> Iterator[tuple[str, str]]:
        place = self._place(self._entry(_VERSIONS))
        for _ in range(self._entry(_NUMBER_OF_VERSIONS)):
            _, count, library, first, following = struct.unpack_from("<HHIII", self._data, place)
            inner = place + first
            for _ in range(count):
                _, _, _, name, step = struct.unpack_from("<IHHII", self._data, inner)
                yield self._string(library), self._string(name)
                inner += step
            place += following
