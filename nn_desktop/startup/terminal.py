"""The terminal that the program was started from, if it was started from one."""

import sys
from contextlib import suppress
from typing import TextIO

# What Windows calls the process that started this one.
_PARENT = -1


def attach_terminal() -> None:
    """On Windows, print to the terminal that the program was started from, if it was.

    Without this, what a program with windows prints there is lost. It changes nothing where the output
    goes somewhere already, into a file for example, or where there is no terminal.
    """
    if sys.platform == "win32" and sys.stdout is None:
        from ctypes import windll  # noqa: PLC0415 - there is none elsewhere

        if not windll.kernel32.AttachConsole(_PARENT):
            return
        with suppress(OSError):
            sys.stdout = open("CONOUT$", "w", encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115
            sys.stderr = sys.stdout


def print_line(line: str, stream: TextIO | None) -> None:
    """Print a line, if anybody can read it: a program without a terminal answers by its exit code alone."""
    if stream is not None:
        with suppress(OSError, ValueError):
            print(line, file=stream, flush=True)
