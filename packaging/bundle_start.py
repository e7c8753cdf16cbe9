"""Measures how long a program takes until its window is complete, as somebody in front of it sees it.

The programs know nothing of it. They paint on a virtual display, whose picture is looked at until nothing
in it changes any more and the program rests; what counts is the last change. They are started in turn, so
that whatever else the machine does slows down all of them.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

ROUNDS = 9
_WARMING_ROUNDS = 1
_PATIENCE_SECONDS = 60.0
_LOOK_EVERY_SECONDS = 0.01
# Between two pictures a program may work for long, but it does not rest.
_QUIET_SECONDS = 1.5
_RESTING_SECONDS = 0.05  # of the processor's time

Command = Sequence[str | Path]


class StartError(Exception):
    """The measurement is not possible here; the message says why."""


class Display:
    """A virtual display that nobody else uses; the server keeps its picture in a file."""

    def __init__(self, name: str, picture: Path) -> None:
        self.name = name
        self._picture = picture

    def picture(self) -> bytes:
        """Return what is to be seen now."""
        return self._picture.read_bytes()


@contextmanager
def virtual_display() -> Iterator[Display]:
    """Give a black display.

    Raises:
        StartError: there can be none.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-br", "-nolisten", "tcp"]
        # No pointer: once a program has shown it, it stays in the picture when the program is gone.
        command += ["-fbdir", folder, "-nocursor"]
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
                yield Display(f":{number}", Path(folder, "Xvfb_screen0"))
            finally:
                server.terminate()


def complete_window_seconds(commands: Sequence[Command], rounds: int = ROUNDS) -> list[float]:
    """Return after how many seconds each program's window is complete: the medians of interleaved starts.

    Args:
        commands: what starts them.
        rounds: how often each is started; one start before, to warm the disk up, does not count.

    Raises:
        StartError: a program shows nothing, or there is no display.
    """
    times: list[list[float]] = [[] for _ in commands]
    with virtual_display() as display, tempfile.TemporaryDirectory() as home:
        environment = {"DISPLAY": display.name, "HOME": home, "LANG": "C.UTF-8", "PATH": os.defpath}
        for _ in range(_WARMING_ROUNDS + rounds):
            for command, results in zip(commands, times, strict=True):
                results.append(_start(command, display, environment))
    return [median(results[_WARMING_ROUNDS:]) for results in times]


def _start(command: Command, display: Display, environment: dict[str, str]) -> float:
    """Start a program, wait until its window is complete, end it, and return the seconds."""
    empty = newest = display.picture()
    began = changed = busy = perf_counter()
    used = 0.0
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/"
    )
    try:
        while newest == empty or perf_counter() - max(changed, busy) < _QUIET_SECONDS:
            if process.poll() is not None or perf_counter() - began > _PATIENCE_SECONDS:
                raise StartError(f"{Path(command[0]).name} has shown no window that stays.")
            picture, now = display.picture(), _processor_seconds(process.pid)
            if picture != newest:
                newest, changed = picture, perf_counter()
            if now > used + _RESTING_SECONDS:
                used, busy = now, perf_counter()
            sleep(_LOOK_EVERY_SECONDS)
        return changed - began
    finally:
        _end(process)
        _wait_until_shown(empty, display)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, and make it if it does not."""
    process.terminate()
    try:
        process.wait(_PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait_until_shown(picture: bytes, display: Display) -> None:
    """Wait until a display shows a picture again.

    Raises:
        StartError: it does not.
    """
    began = perf_counter()
    while display.picture() != picture:
        if perf_counter() - began > _PATIENCE_SECONDS:
            raise StartError("The window of a program that has ended stays on the display.")
        sleep(_LOOK_EVERY_SECONDS)


def _processor_seconds(process: int) -> float:
    """Return for how long a process has had a processor, as Linux tells it in proc(5)."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
