"""Can Qt open a window here, and if not, what is to be done?

On Linux, Qt ends the whole process, with a core dump, when it finds no display or when its part that
talks to the display misses a system library. So we look first, in the way in which Qt would: we load
that part, a platform plugin, and knock at the display. It costs a few milliseconds, and Qt then finds
its libraries loaded. On Windows and macOS there is always a display, and nothing is looked at.
"""

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib.machinery import PathFinder
from pathlib import Path

from nn_desktop.core.translation import tr

# Debian names a library's package after its soname. These are the exceptions.
_DEBIAN_EXCEPTIONS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def display_problem() -> str | None:
    """Return one sentence about why Qt cannot open a window here, and what to do; None if it can."""
    if sys.platform != "linux":
        return None
    problems = []
    for platform in _platforms(os.environ):
        problem = _platform_problem(platform)
        if problem is None:
            return None
        problems.append(problem)
    return problems[0]


def import_problem(error: ImportError) -> str:
    """Return one sentence about why Qt cannot be loaded, and what to do."""
    if isinstance(error, ModuleNotFoundError) and (error.name or "").partition(".")[0] == "PySide6":
        return tr(
            "Qt for Python is not installed; to install it, type: python -m pip install PySide6_Essentials"
        )
    return _loading_sentence(str(error), _qt_folder() / "QtWidgets.abi3.so")


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """The names of the platform plugins that Qt would try, in its order."""
    asked_for = environment.get("QT_QPA_PLATFORM", "").lower()
    if asked_for:
        # A list such as "xcb;minimal:enable_fonts": what follows a colon is for the plugin.
        return [name.partition(":")[0] for name in asked_for.split(";")]
    if "WAYLAND_DISPLAY" in environment or environment.get("XDG_SESSION_TYPE") == "wayland":
        return ["wayland", "xcb"]
    return ["xcb"]


def _platform_problem(platform: str) -> str | None:
    """Why Qt cannot use this platform plugin; None if it can."""
    if platform == "xcb" and not os.environ.get("DISPLAY"):
        return tr(
            "There is no display to open a window on, so here is the workshop in the terminal; for the "
            "window, start NN Desktop on a desktop, or connect with ssh -X."
        )
    # One file serves several names: wayland, wayland-egl, ...
    file_name = "libqwayland*.so" if platform.startswith("wayland") else f"libq{platform}.so"
    folders = _plugin_folders()
    plugins = [plugin for folder in folders for plugin in sorted(folder.glob(file_name))]
    if folders and not plugins:
        return tr(
            'Qt knows no platform "{name}": please unset the environment variable QT_QPA_PLATFORM.'
        ).format(name=platform)
    try:
        for plugin in plugins[:1]:
            ctypes.CDLL(str(plugin))
        if platform == "xcb":
            return _x_problem()
        if platform.startswith("wayland"):
            return _wayland_problem()
    except OSError as error:
        return _loading_sentence(str(error), *plugins[:1])
    return None


def _x_problem() -> str | None:
    """Connect to the X server as Qt will: it may be gone, or not let this user in."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]

    def connect() -> bool:
        connection = xcb.xcb_connect(None, None)
        connected = not xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
        return connected

    connected, complaint = _without_stderr(connect)
    if connected:
        return None
    display = os.environ["DISPLAY"]
    if complaint:
        return tr(
            'The display {display} does not let you in ("{complaint}"): please start NN Desktop as the user '
            "who is logged in there."
        ).format(display=display, complaint=complaint.rstrip("."))
    return tr(
        "The display {display} does not answer: please look at the environment variable DISPLAY."
    ).format(display=display)


def _wayland_problem() -> str | None:
    """Connect to the Wayland compositor as Qt will: it may be gone."""
    if "WAYLAND_SOCKET" in os.environ:
        return None  # a connection made for this process; it can be taken only once, and Qt needs it
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]

    def connect() -> bool:
        connection = wayland.wl_display_connect(None)
        if connection:
            wayland.wl_display_disconnect(connection)
        return bool(connection)

    if _without_stderr(connect)[0]:
        return None
    return tr(
        "The Wayland display {display} does not answer: please look at the environment variables "
        "WAYLAND_DISPLAY and XDG_RUNTIME_DIR."
    ).format(display=os.environ.get("WAYLAND_DISPLAY") or "wayland-0")


def _without_stderr(action: Callable[[], bool]) -> tuple[bool, str]:
    """Do `action`, and return its result and what it wrote to standard error.

    The C libraries complain there by themselves, in words that help nobody at this point.
    """
    try:
        real = os.dup(2)
    except OSError:
        return action(), ""  # there is no standard error
    reader, writer = os.pipe()
    try:
        os.set_blocking(writer, False)
        os.dup2(writer, 2)
        result = action()
    finally:
        os.dup2(real, 2)
        os.close(real)
        os.close(writer)
    with os.fdopen(reader, "rb") as complaint:
        return result, " ".join(complaint.read().decode(errors="replace").split())


def _qt_folder() -> Path:
    """Where PySide6 is, or would be. Found without importing it: that would load Qt."""
    spec = PathFinder.find_spec("PySide6")
    places = (spec.submodule_search_locations if spec else None) or ["PySide6"]
    return Path(places[0])


def _plugin_folders() -> list[Path]:
    """The folders in which Qt looks for platform plugins; none if this Qt keeps them elsewhere."""
    folders = [_qt_folder() / "Qt" / "plugins" / "platforms"]
    if direct := os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
        folders.insert(0, Path(direct))
    if general := os.environ.get("QT_PLUGIN_PATH"):
        folders[:0] = [Path(folder) / "platforms" for folder in general.split(os.pathsep)]
    return [folder for folder in folders if folder.is_dir()]


def _loading_sentence(reason: str, *files: Path) -> str:
    """What to do when the dynamic loader gives `reason` for not loading `files`."""
    missing = re.match(r"(\S+\.so[.\d]*): cannot open shared object file", reason)
    if missing is None:
        return tr("The window cannot be opened: {reason}.").format(
            reason=reason.partition("\n")[0].rstrip(".")
        )
    libraries = sorted({missing[1], *_missing_libraries(files)})
    packages = sorted({_debian_package(library) for library in libraries})
    sentence = (
        tr("Qt needs the system library {libraries} (Debian and Ubuntu: sudo apt install {packages}).")
        if len(libraries) == 1
        else tr("Qt needs the system libraries {libraries} (Debian and Ubuntu: sudo apt install {packages}).")
    )
    return sentence.format(libraries=", ".join(libraries), packages=" ".join(packages))


def _missing_libraries(files: tuple[Path, ...]) -> list[str]:
    """All sonames that the loader does not find for `files`: it stops at the first, ldd does not."""
    if not files:
        return []
    with suppress(OSError, subprocess.SubprocessError):
        answer = subprocess.run(  # noqa: S603 - Qt's own files
            ["ldd", *files],  # noqa: S607 - where ldd is differs between systems
            capture_output=True,
            check=False,
            timeout=10,
            env={**os.environ, "LC_ALL": "C"},
        )
        return re.findall(r"^\s*(\S+) => not found", answer.stdout.decode(errors="replace"), re.MULTILINE)
    return []


def _debian_package(library: str) -> str:
    """The Debian package that holds a library: libxcb-cursor.so.0 is in libxcb-cursor0."""
    name, _, version = library.partition(".so.")
    separator = "-" if name[-1].isdigit() else ""
    return _DEBIAN_EXCEPTIONS.get(library, f"{name}{separator}{version}".lower().replace("_", "-"))
