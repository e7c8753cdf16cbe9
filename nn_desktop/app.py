"""The door of the program: reads the command line and opens the window, or the workshop in a terminal.

Nothing heavy is imported up here. The console form must not load Qt, which may not even be installable
where it is needed most; and NumPy reads its environment once, when it is imported.
"""

import argparse
import atexit
import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NoReturn

from nn_desktop import __version__
from nn_desktop.core.translation import tr
from nn_desktop.startup.terminal import attach_terminal


def run(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the program, and end this process with its exit code.

    Args:
        argv: as for `main`.
    """
    code = main(argv)
    # By now all files are written and all threads have ended. Python would still take every object of
    # pyqtgraph's modules apart, which keeps the process for up to a second after the window has gone.
    try:
        atexit._run_exitfuncs()  # noqa: SLF001 - the log is closed, Qt hands the clipboard over
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        sys.exit(code)  # nobody reads any more: Python's own end says so, by its exit code
    os._exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: the command line without the program's name; None for that of this process.
    """
    if any(argument.startswith("-") for argument in (sys.argv[1:] if argv is None else argv)):
        attach_terminal()  # an option asks for an answer there; the window needs none
    arguments = _arguments(argv)
    # Matrices this small only lose by being shared out among processor cores.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        if arguments.check or arguments.check_window:
            return _run_check(with_window=arguments.check_window)
        if arguments.check_lesson is not None:
            return _run_lesson_check(arguments.check_lesson)
        return _run_console() if arguments.console else _run_window(arguments.files)
    except KeyboardInterrupt:
        return 130  # what a shell expects of a program that Ctrl+C has ended


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line; one that is wrong ends the program."""
    # Where there is no terminal there is nobody to tell; argparse before Python 3.11.4 fails there.
    with redirect_stdout(sys.stdout or StringIO()), redirect_stderr(sys.stderr or StringIO()):
        command_line = _command_line()
        arguments = command_line.parse_args(argv)
        if arguments.console and arguments.files:
            command_line.error(tr("a document opens in a window, so --console takes none"))
        return arguments


def _command_line() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nn-desktop",
        description=tr("A neural network from scratch that you can watch, rewind and take apart."),
    )
    parser.add_argument("files", nargs="*", metavar="file", help=tr("a document to open, or a table as CSV"))
    parser.add_argument(
        "--console", action="store_true", help=tr("run the workshop in this terminal, without a window")
    )
    parser.add_argument("--check", action="store_true", help=tr("say whether the program works here"))
    parser.add_argument(
        "--check-window", action="store_true", help=tr("the same, and open the window and train in it")
    )
    parser.add_argument(
        "--check-lesson", type=Path, metavar="FILE", help=tr("say whether the tasks of a lesson are in order")
    )
    parser.add_argument("--version", action="version", version=f"NN Desktop {__version__}")
    return parser


def _run_console() -> int:
    from nn_desktop.console import run_console  # noqa: PLC0415 - NumPy, see above

    return run_console(sys.stdin, sys.stdout, sys.stderr)


def _run_check(*, with_window: bool) -> int:
    try:
        from nn_desktop.startup.self_check import run_check  # noqa: PLC0415 - NumPy, see above
    except ImportError as error:
        if sys.stderr is not None:
            print(  # noqa: T201 - for the person who asked
                tr("NN Desktop misses a part of itself: {error}.").format(error=error), file=sys.stderr
            )
        return 1
    return run_check(sys.stdout, sys.stderr, with_window=with_window)


def _run_lesson_check(file: Path) -> int:
    from nn_desktop.startup.lesson_check import run_lesson_check  # noqa: PLC0415 - NumPy, see above

    return run_lesson_check(file, sys.stdout)


def _run_window(files: Sequence[str]) -> int:
    """Open the window; where none can be opened, say why in one sentence and run the console form."""
    from nn_desktop.startup.display_check import display_problem, import_problem  # noqa: PLC0415 - not needed above

    problem = display_problem()
    if problem is None:
        try:
            from nn_desktop.startup.application import run_window  # noqa: PLC0415 - Qt, see above
        except ImportError as error:
            problem = import_problem(error)
        else:
            return run_window(files)
    if sys.stderr is not None:
        print(problem, file=sys.stderr, flush=True)  # noqa: T201 - for the person at the terminal
    return _run_console()
