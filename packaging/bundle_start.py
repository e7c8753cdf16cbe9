"""Measures how long a frozen program takes until its window is painted, as somebody in front of it sees it.

The programs know nothing of it. A virtual display is black; from the start of a process on, some of its
pixels are looked at until one is not black any more. Two programs are started in turn, so that whatever
else the machine does slows down both.
"""

import ctypes
import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

ROUNDS = 15
_WARMING_ROUNDS = 2
_PATIENCE_SECONDS = 60.0
_LOOK_EVERY_SECONDS = 0.001
_WIDTH, _HEIGHT = 1280, 900
_COLUMNS, _ROWS = 8, 6
_ALL_PLANES = ctypes.c_ulong(-1)
_Z_PIXMAP = 2


class StartError(Exception):
    """The measurement is not possible here; the message says why."""


class _Screen:
    """A virtual display, seen through the library by which all X programs see one."""

    def __init__(self, display: str) -> None:
        self._x11 = x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = x11.XGetImage.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
        x11.XDefaultRootWindow.argtypes = x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        x11.XDestroyImage.argtypes = [ctypes.c_void_p]
        x11.XGetImage.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            *[ctypes.c_int] * 2,
            *[ctypes.c_uint] * 2,
            ctypes.c_ulong,
            ctypes.c_int,
        ]
        self._display = x11.XOpenDisplay(display.encode())
        if not self._display:
            raise StartError(f"The virtual display {display} does not answer.")
        self._root = x11.XDefaultRootWindow(self._display)

    def is_black(self) -> bool:
        """Whether none of the pixels that are looked at has a colour."""
        return not any(
            self._colour(_WIDTH * (2 * column + 1) // (2 * _COLUMNS), _HEIGHT * (2 * row + 1) // (2 * _ROWS))
            for row in range(_ROWS)
            for column in range(_COLUMNS)
        )

    def _colour(self, x: int, y: int) -> int:
        image = self._x11.XGetImage(self._display, self._root, x, y, 1, 1, _ALL_PLANES, _Z_PIXMAP)
        if not image:
            return 0
        colour: int = self._x11.XGetPixel(image, 0, 0) & 0xFFFFFF
        self._x11.XDestroyImage(image)
        return colour

    def close(self) -> None:
        """Let go of the display."""
        self._x11.XCloseDisplay(self._display)


@contextmanager
def virtual_display() -> Iterator[str]:
    """Give the name of a black display that nobody else uses.

    Raises:
        StartError: there can be none.
    """
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-br", "-nolisten", "tcp"]
    try:
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    except OSError as error:
        raise StartError("There is no Xvfb, which would be the display to measure on.") from error
    with server:  # at the end, this waits for it
        try:
            assert server.stdout is not None  # noqa: S101 - for the type checker
            number = server.stdout.readline().strip()
            if not number:
                raise StartError("Xvfb does not start.")
            yield f":{number}"
        finally:
            server.terminate()


def first_paint_seconds(programs: Sequence[Path], rounds: int = ROUNDS) -> list[float]:
    """Return after how many seconds each program's window is painted: the medians of interleaved starts.

    Args:
        programs: their executables.
        rounds: how often each is started; some starts before, to warm the disk up, do not count.

    Raises:
        StartError: a program shows nothing, or there is no display.
    """
    times: list[list[float]] = [[] for _ in programs]
    with virtual_display() as display, tempfile.TemporaryDirectory() as home:
        environment = {"DISPLAY": display, "HOME": home, "LANG": "C.UTF-8", "PATH": os.defpath}
        with closing(_Screen(display)) as screen:
            for _ in range(_WARMING_ROUNDS + rounds):
                for program, results in zip(programs, times, strict=True):
                    results.append(_start(program, screen, environment))
    return [median(results[_WARMING_ROUNDS:]) for results in times]


def _start(program: Path, screen: _Screen, environment: dict[str, str]) -> float:
    """Start a program, wait for its window, end it, and return the seconds."""
    began = perf_counter()
    process = subprocess.Popen(
        [program], env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/"
    )
    try:
        while screen.is_black():
            if process.poll() is not None or perf_counter() - began > _PATIENCE_SECONDS:
                raise StartError(f"{program.name} has shown no window.")
            sleep(_LOOK_EVERY_SECONDS)
        return perf_counter() - began
    finally:
        process.terminate()
        process.wait()
        ended = perf_counter()
        while not screen.is_black() and perf_counter() - ended < _PATIENCE_SECONDS:
            sleep(_LOOK_EVERY_SECONDS)
