"""Puts the licences of everything that is in the bundle into its folder LICENSES.

Python packages bring their own texts along, in what pip has installed; Debian's libraries in the folder
where Debian keeps them. The GNU licences lie in resources/licences. A program or library that
no component below claims stops the build on Linux: then its licence has to be looked up.
"""

import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
TEXTS = CHECKOUT / "resources" / "licences"


class LicenceError(Exception):
    """Something in the bundle has no licence that we know; the message says what is to be done."""


@dataclass(frozen=True)
class Component:
    """A part of the bundle with one author and one licence.

    Attributes:
        name: what it is called.
        licence: the licence, by its SPDX name.
        address: where it and its source come from.
        files: patterns for its files, below the bundle's folder.
        distributions: what pip calls it, whose licence files are copied.
        texts: files in resources/licences.
    """

    name: str
    licence: str
    address: str
    files: tuple[str, ...]
    distributions: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


PYTHON = Component(
    "Python",
    "PSF-2.0",
    "https://www.python.org",
    ("_internal/*python3*", "_internal/Python*", "_internal/base_library.zip", "_internal/*.pyd"),
)

# The first that claims a file has it.
COMPONENTS = (
    Component("PyInstaller's starter", "GPL-2.0-or-later WITH Bootloader-exception",
              "https://pyinstaller.org", ("nn-desktop*",), ("pyinstaller",)),
    Component("ICU, inside Qt", "Unicode-3.0 (https://www.unicode.org/license.txt)",
              "https://icu.unicode.org", ("*/libicu*",)),
    Component("Qt", "LGPL-3.0-only", "https://code.qt.io, version {PySide6_Essentials}",
              ("_internal/PySide6/Qt/*", "_internal/PySide6/Qt6*", "_internal/PySide6/plugins/*",
               "_internal/PySide6/translations/*"), (), ("LGPL-3.0.txt", "GPL-3.0.txt")),
    Component("Microsoft Visual C++ runtime", "Microsoft's redistributable files",
              "https://learn.microsoft.com/cpp", ("*/vcruntime*", "*/VCRUNTIME*", "*/msvcp*", "*/MSVCP*",
                                                  "*/ucrtbase*", "*/api-ms-win*", "*/concrt*")),
    Component("Qt for Python (PySide6, shiboken6)", "LGPL-3.0-only",
              "https://code.qt.io/pyside/pyside-setup, version {PySide6_Essentials}",
              ("_internal/PySide6/*", "_internal/shiboken6/*"), (), ("LGPL-3.0.txt", "GPL-3.0.txt")),
    Component("OpenBLAS, in NumPy", "BSD-3-Clause", "https://www.openblas.net", ("*openblas*",), ("numpy",)),
    Component("GNU Fortran's libraries, in NumPy", "GPL-3.0-or-later WITH GCC-exception-3.1",
              "https://gcc.gnu.org", ("*libgfortran*", "*libquadmath*", "*/numpy/.dylibs/libgcc*"),
              ("numpy",), ("GPL-3.0.txt",)),
    Component("NumPy", "BSD-3-Clause", "https://numpy.org, version {numpy}", ("_internal/numpy*",),
              ("numpy",)),
    Component("pyqtgraph", "MIT", "https://www.pyqtgraph.org, version {pyqtgraph}",
              ("_internal/pyqtgraph/*",), ("pyqtgraph",)),
    Component("colorama, inside the starter", "BSD-3-Clause", "https://github.com/tartley/colorama",
              ("nn-desktop*",), ("colorama",)),
    PYTHON,
    Component("libffi", "MIT", "https://sourceware.org/libffi", ("_internal/libffi*",)),
    Component("OpenSSL", "Apache-2.0", "https://www.openssl.org", ("_internal/libcrypto*",
                                                                   "_internal/libssl*")),
    Component("XCB", "MIT", "https://xcb.freedesktop.org", ("_internal/libxcb*",)),
    Component("xkbcommon", "MIT", "https://xkbcommon.org", ("_internal/libxkbcommon*",)),
    Component("Zstandard", "BSD-3-Clause", "https://facebook.github.io/zstd", ("_internal/libzstd*",)),
    Component("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2", ("_internal/libbz2*",)),
    Component("XZ Utils", "public domain, 0BSD", "https://tukaani.org/xz", ("_internal/liblzma*",)),
    Component("libuuid", "BSD-3-Clause", "https://www.kernel.org/pub/linux/utils/util-linux",
              ("_internal/libuuid*",)),
    Component("NN Desktop", "MIT", "this program", ("_internal/resources/*",)),
)  # fmt: skip

ABOUT_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are not changed,
and every part of them is a file of its own in the folder _internal/PySide6 (NN Desktop.app: in
Contents/Frameworks and Contents/Resources). You may replace these files by others that fit, for example by
a Qt that you have changed and built yourself from the source at the addresses above, and the program then
runs with yours. Nothing in the licence of NN Desktop forbids to take the program apart for that.
Qt contains parts by others; https://doc.qt.io/qt-6/licenses-used-in-qt.html names them.
"""


def write_licences(bundle: Path) -> None:
    """Write the folder LICENSES of a bundle.

    Args:
        bundle: the folder with the program.

    Raises:
        LicenceError: a program or library belongs to nobody that we know, or a text is missing.
    """
    folder = bundle / "LICENSES"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    names = sorted(path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file())
    check_claimed(names)
    inside = [part for part in COMPONENTS if any(_claims(part, name) for name in names)]
    shutil.copyfile(CHECKOUT / "LICENSE", folder / "NN Desktop.txt")
    shutil.copyfile(python_licence(), folder / "Python.txt")
    for part in inside:
        for text in part.texts:
            shutil.copyfile(TEXTS / text, folder / text)
        for distribution in part.distributions:
            _copy_texts(distribution, folder)
    if sys.platform == "linux":
        _copy_debians_texts(names, folder)
    (folder / "README.txt").write_text(overview(inside), encoding="utf-8")


def check_claimed(names: list[str]) -> None:
    """Stop when a library belongs to nobody.

    Args:
        names: the paths of the files below the bundle's folder.

    Raises:
        LicenceError: with the names.
    """
    libraries = [name for name in names if ".so" in name or name.lower().endswith((".dll", ".dylib"))]
    unknown = [name for name in libraries if not any(_claims(part, name) for part in COMPONENTS)]
    if unknown:
        sentence = f"No component in packaging/bundle_licences.py claims {', '.join(unknown)}."
        if sys.platform == "linux":
            raise LicenceError(sentence)
        print(sentence)


def overview(components: list[Component]) -> str:
    """Return the text that says what is in the bundle, under which licence, and where it is from."""
    versions = {name: metadata.version(name) for part in COMPONENTS for name in part.distributions}
    versions["PySide6_Essentials"] = metadata.version("PySide6_Essentials")
    lines = ["NN Desktop comes with the work of others. Their licences are in this folder.", ""]
    for part in components:
        lines += [part.name, f"    {part.licence}", f"    {part.address.format_map(versions)}"]
    return "\n".join([*lines, "", ABOUT_QT])


def python_licence() -> Path:
    """Return where this Python keeps its licence: each system has another place."""
    version = "{}.{}".format(*sys.version_info[:2])
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(f"/usr/share/doc/libpython{version}-minimal/copyright"),
    )
    for place in places:
        if place.is_file():
            return place
    raise LicenceError("This Python has come without its licence, so it cannot be passed on.")


def _claims(part: Component, name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in part.files)


def _copy_texts(distribution: str, folder: Path) -> None:
    """Copy the licence files that a package was installed with."""
    files = [
        file
        for file in metadata.files(distribution) or []
        if ".dist-info" in file.parts[0] and file.name.upper().startswith(("LICENSE", "COPYING", "DRAGON4"))
    ]
    if not files:
        raise LicenceError(f"{distribution} was installed without its licence.")
    for file in files:
        parts = [part for part in file.parts[1:] if part != "licenses"]
        target = folder / distribution / Path(*parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(str(file.locate())), target)


def _copy_debians_texts(names: list[str], folder: Path) -> None:
    """Copy the texts of the libraries that were taken from this system, where it is a Debian."""
    if shutil.which("dpkg-query") is None:
        return
    for name in names:
        library = Path(name)
        if library.parent != Path("_internal") or ".so" not in library.name:
            continue
        answer = subprocess.run(
            ["dpkg-query", "--search", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        for package in sorted({line.partition(":")[0] for line in answer.stdout.splitlines()}):
            text = Path("/usr/share/doc") / package / "copyright"
            if text.is_file():
                shutil.copyfile(text, folder / f"{package}.txt")
