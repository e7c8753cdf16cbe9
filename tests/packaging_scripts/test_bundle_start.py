"""The stop-watch of the build, tried on programs that paint when they are told to."""

import shutil
import sys
from pathlib import Path

import pytest

from bundle_start import StartError, complete_window_seconds

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None, reason="there is no Xvfb to paint on"
)

# A window made with nothing but the X library, in a language that starts at once: Python without Qt. It
# appears, and after a while it gets another colour.
PAINTER = """\
import ctypes, signal, sys, time
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
for function in (x11.XDefaultRootWindow, x11.XCreateSimpleWindow):
    function.restype = ctypes.c_ulong
display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
window = ctypes.c_ulong(x11.XCreateSimpleWindow(display, root, 0, 0, 1200, 800, 0, 0, 0x336699))
x11.XMapWindow(display, window)
x11.XFlush(display)
time.sleep(float(sys.argv[1]))
x11.XSetWindowBackground(display, window, ctypes.c_ulong(0x993366))
x11.XClearWindow(display, window)
x11.XFlush(display)
signal.pause()
"""


def painter(delay: float) -> tuple[str, ...]:
    return sys.executable, "-SE", "-c", PAINTER, str(delay)


def test_the_window_is_complete_with_the_last_change_of_its_picture() -> None:
    at_once, later = complete_window_seconds([painter(0), painter(0.5)], rounds=1)
    assert at_once > 0.01  # a process does not start in less
    assert later > 0.5


def test_a_program_that_ends_without_a_window_is_no_measurement(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(StartError, match="program has shown no window"):
        complete_window_seconds([[program]])


def test_without_a_virtual_display_there_is_no_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(StartError, match="There is no Xvfb"):
        complete_window_seconds([])
