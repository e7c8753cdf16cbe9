"""Until the program can be used, against a bare window with one pyqtgraph plot in it, as somebody sees it.

Both are started in turn on a virtual display; each is there when nothing in its picture changes any more.
"""

import os
import sys
from pathlib import Path

from figures import Figure, tell

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.insert(0, str(PACKAGING))

from bundle_start import StartError, complete_window_seconds  # noqa: E402 - the path first

PYTHON = ("env", f"PYTHONPATH={os.environ.get('PYTHONPATH', '')}", sys.executable)


def main() -> None:
    bare = (*PYTHON, PACKAGING / "hooks" / "bare_window.py")
    try:
        window, program = complete_window_seconds([bare, (*PYTHON, "-m", "nn_desktop")], rounds=3)
    except StartError as error:
        raise SystemExit(str(error)) from error
    print(
        f"a bare window with a plot: {window * 1000:.0f} ms, the program: {program * 1000:.0f} ms",
        file=sys.stderr,
    )
    what = "until it can be used, against a bare window with one pyqtgraph plot in it"
    tell(Figure(what, program / window, "times", at_most=1.5))


main()
