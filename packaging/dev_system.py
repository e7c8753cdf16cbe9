"""What the system must provide so that Qt runs and a bundle can be built: looked for, and installed.

Part of dev.py, which has looked at the version of this Python before it imports anything from here.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

# The parts of Qt whose system libraries are looked for, inside the folder PySide6.
QT_WITHOUT_DISPLAY = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtOpenGLWidgets.abi3.so",
    "QtTest.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
QT_WITH_DISPLAY = ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/*.so")

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))

# Debian names a library's package after its soname. These are the exceptions, and what is no library.
ANY_FONT = "any font"
ENSUREPIP = f"the module ensurepip of Python {PYTHON_VERSION}"
DEBIAN_EXCEPTIONS = {
    ANY_FONT: "fonts-dejavu-core",
    ENSUREPIP: f"python{PYTHON_VERSION}-venv",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    f"libpython{PYTHON_VERSION}.so.1.0": f"libpython{PYTHON_VERSION}",
    "objdump": "binutils",
    "strip": "binutils",
    "Xvfb": "xvfb",
}

# Programs that a bundle is built with: PyInstaller's own tool, ours, and a display to measure on.
PROGRAMS_FOR_BUNDLING = ("objdump", "strip", "Xvfb")


def say(text: str) -> None:
    """Tells one sentence, in order with the output of pip and apt-get."""
    print(text, file=sys.stderr, flush=True)


def debian_package(missing: str) -> str:
    """The Debian package that holds a library: libxcb-cursor.so.0 is in libxcb-cursor0."""
    name, _, version = missing.partition(".so.")
    separator = "-" if name[-1].isdigit() else ""
    by_rule = f"{name}{separator}{version}".lower().replace("_", "-")
    return DEBIAN_EXCEPTIONS.get(missing, by_rule)


def provide(missing: list[str], reason: str) -> None:
    """Installs what the system misses where this user may, and says where not what to type."""
    packages = sorted({debian_package(name) for name in missing})
    if sys.platform != "linux" or shutil.which("apt-get") is None:
        say(f"{reason} Please install: {', '.join(missing)}.")
        return
    if os.geteuid() != 0:
        say(f"{reason} To install it, type: sudo apt update && sudo apt install {' '.join(packages)}")
        return
    say(f"{reason} Installing {' '.join(packages)} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        result = subprocess.run(
            # Another apt may be busy, as it often is just after a machine has started.
            ["apt-get", "--quiet", "-o", "DPkg::Lock::Timeout=120", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    if result.returncode != 0:
        say("apt-get could not do that; its reason is above.")


def missing_libraries(qt_folder: Path, parts: tuple[str, ...]) -> list[str]:
    """The sonames that the dynamic loader does not find for these parts of Qt; Linux only."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return []
    files = [file for part in parts for file in qt_folder.glob(part)]
    if not files:
        return []
    environment = {**os.environ, "LC_ALL": "C"}
    answer = subprocess.run(["ldd", *files], env=environment, capture_output=True, check=False)
    sonames = re.findall(r"^\s*(\S+) => not found", answer.stdout.decode(errors="replace"), re.MULTILINE)
    return sorted(set(sonames))


def has_a_font() -> bool:
    """Whether there is a single font to write with; a bare server has none."""
    return any(True for folder in FONT_FOLDERS for _ in folder.rglob("*.[oOtT][tT][fFcC]"))


def missing_for_qt(qt_folder: Path) -> list[str]:
    """Everything that Qt misses on this system: sonames, and perhaps a font."""
    missing = missing_libraries(qt_folder, QT_WITHOUT_DISPLAY + QT_WITH_DISPLAY)
    if sys.platform == "linux" and not has_a_font():
        missing.append(ANY_FONT)
    return missing


def missing_for_bundling() -> list[str]:
    """Everything that building a bundle misses on this system: programs, and Python as a library."""
    if sys.platform != "linux":
        return []
    missing = [program for program in PROGRAMS_FOR_BUNDLING if shutil.which(program) is None]
    library = str(sysconfig.get_config_var("INSTSONAME"))
    folders = [sysconfig.get_config_var(name) for name in ("LIBDIR", "LIBPL")]
    folders += [f"{folders[0]}/{sysconfig.get_config_var('MULTIARCH')}"]
    if not any(Path(str(folder), library).exists() for folder in folders):
        missing.append(library)
    return missing
