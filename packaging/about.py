"""What the packages for every system say about the program: its version and its copyright.

From the files where they are written: the scripts that pack the program run where it is not installed.
"""

import runpy
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
VERSION: str = runpy.run_path(str(CHECKOUT / "nn_desktop" / "__init__.py"))["__version__"]


def copyright_line() -> str:
    """Return the copyright, from the licence."""
    text = (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("Copyright"))
    return line.replace("(c)", "©")
