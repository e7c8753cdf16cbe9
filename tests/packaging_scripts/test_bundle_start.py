"""The stop-watch of the build, tried on programs that paint when they are told to."""

import shutil
import sys
from pathlib import Path

import pytest

from bundle_start import StartError, first_paint_seconds

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None, reason="there is no Xvfb to paint on"
)

# A window made with nothing but the X library, in a language that starts at once: Python without Qt.
PAINTER = """\
#!{python} -SE
import ctypes, signal, sys, time
time.sleep({delay})
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
for function in (x11.XDefaultRootWindow, x11.XCreateSimpleWindow):
    function.restype = ctypes.c_ulong
display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
window = ctypes.c_ulong(x11.XCreateSimpleWindow(display, root, 0, 0, 1200, 800, 0, 0, 0x336699))
x11.XMapWindow(display, window)
x11.XFlush(display)
signal.pause()
"""


def painter(folder: Path, delay: float) -> Path:
    program = folder / f"painter-{delay}"
    program.write_text(PAINTER.format(python=sys.executable, delay=delay), encoding="utf-8")
    program.chmod(0o755)
    return program


def test_the_difference_between_two_programs_is_what_is_measured(tmp_path: Path) -> None:
    at_once, later = first_paint_seconds([painter(tmp_path, 0), painter(tmp_path, 0.4)], rounds=3)
    assert at_once > 0.01  # a process does not start in less
    assert 0.2 < later - at_once < 2


def test_a_program_that_ends_without_a_window_is_no_measurement(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(StartError, match="program has shown no window"):
        first_paint_seconds([program])


def test_without_a_virtual_display_there_is_no_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(StartError, match="There is no Xvfb"):
        first_paint_seconds([])
