"""Tries to break the program for hours, and prints one line with a figure for each idea.

    python3 packaging/dev.py soak                          everything, written to RESULTS.md
    python3 packaging/dev.py soak monkey kills             only these, printed
    python3 packaging/dev.py soak monkey --seed 7 --times 1
    python3 packaging/dev.py soak --minutes 5              at most five minutes for each idea

Each idea is a test of this folder, in a process of its own. With the other tests it tries only a few times.
"""

import argparse
import datetime as dt
import os
import platform
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from tests.reliability.ideas import IDEAS, Order

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
RESULTS = HERE / "RESULTS.md"
TABLE_BEGINS = "<!-- from here on written by dev.py soak -->\n"
FAILED = "**failed**"


def soak(name: str, order: Order) -> str:
    """Try one idea in a new process, and return its row of the table."""
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures.txt"
        order = Order(order.times, order.seed, order.minutes, str(figures))
        # What is found takes longer than any limit for a test; a debugger's timer would end it.
        options = ["-q", "-p", "no:cacheprovider", "-o", "timeout=0", f"--basetemp={folder}/files"]
        started = time.monotonic()
        answer = subprocess.run(
            [sys.executable, "-m", "pytest", *options, test_of(name)],
            cwd=CHECKOUT,
            # Python's objects from the C library too, which counts what it has given out: see memory.py.
            env={**os.environ, **order.environment(), "PYTHONMALLOC": "malloc"},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        minutes = (time.monotonic() - started) / 60
        told = figures.read_text(encoding="utf-8").splitlines() if figures.exists() else []
    if answer.returncode:
        print(answer.stdout, flush=True)
        told.append(FAILED)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    return f"| {name} | {'; '.join(told)} | {minutes:.1f} min | {today} |"


def test_of(name: str) -> Path:
    """The test of an idea."""
    (path,) = HERE.rglob(f"test_{name}.py")
    return path


def keep(rows: list[str]) -> None:
    """Put rows of the table in the place of older ones about the same ideas."""
    text, _, table = RESULTS.read_text(encoding="utf-8").partition(TABLE_BEGINS)
    lines = {_name(row): row for row in table.splitlines() if _name(row) in IDEAS}
    lines |= {_name(row): row for row in rows}
    head = ["| idea | what was tried, and what came of it | took | on |", "|---|---|---|---|"]
    ordered = [lines[name] for name in IDEAS if name in lines]
    RESULTS.write_text(
        f"{text}{TABLE_BEGINS}\n{machine()}:\n\n" + "\n".join([*head, *ordered, ""]), encoding="utf-8"
    )


def _name(row: str) -> str:
    return row.split("|")[1].strip() if row.startswith("|") else ""


def machine() -> str:
    """Return what all this runs on, in one sentence."""
    versions = ", ".join(f"{name} {version(name)}" for name in ("numpy", "pyside6-essentials", "pyqtgraph"))
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, {versions}"


def main() -> int:
    """Try everything, or what is named, and return 1 if something broke."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Try to break the program.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"some of {', '.join(IDEAS)}")
    parser.add_argument("--times", type=int, help="how many, in place of the full number")
    parser.add_argument("--seed", type=int, help="the first random number")
    parser.add_argument("--minutes", type=float, help="how long, at most, for each idea")
    parser.add_argument("--write", action="store_true", help="into RESULTS.md, also if not everything is run")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(IDEAS):
        parser.error(f"there is no {', '.join(sorted(unknown))}, but {', '.join(IDEAS)}")
    rows = []
    for name in asked.names or IDEAS:
        rows.append(soak(name, Order(asked.times, asked.seed, asked.minutes)))
        print(rows[-1].strip("| "), flush=True)
        if asked.write or not asked.names:
            keep(rows)  # each at once: the next one may take an hour
    return 1 if any(FAILED in row for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
