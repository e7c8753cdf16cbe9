"""Measures the figures and prints their table.

    python3 packaging/dev.py bench                      everything, written to RESULTS.md
    python3 packaging/dev.py bench start stalls         only these, printed
    python3 packaging/dev.py bench --against FOLDER     in turns with another checkout

Every round of a figure is a process of its own, with an empty home. Ratios are taken within a round, in
turns; what is compared with another checkout takes turns too, because a machine may become slower or faster
at any time. It should have nothing else to do.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from figures import Figure, heard, machine, table

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
RESULTS = HERE / "RESULTS.md"
ROUNDS = {
    "training_loop": 9,
    "train_click": 9,
    "click_while_training": 9,
    "time_travel": 3,
    "start": 3,
    "stalls": 9,
    "function_map": 9,
    "many_rows": 9,
    "advice": 9,
}
TABLE_BEGINS = "<!-- from here on written by dev.py bench -->\n"


def one_round(name: str, checkout: Path) -> list[Figure]:
    """Measure once, in a new process; nothing if that is not possible there."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PYTHONPATH": str(checkout), "HOME": home, "PYTHONDONTWRITEBYTECODE": ""}
        environment |= {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        answer = subprocess.run(
            [sys.executable, HERE / f"{name}.py"],
            cwd=home,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    return heard(answer.stdout)


def measure(name: str, checkouts: list[Path], rounds: int) -> list[list[list[Figure]]]:
    """Measure a figure in turns, and return for each checkout the figures of its rounds."""
    taken: list[list[list[Figure]]] = [[] for _ in checkouts]
    for number in range(rounds):
        print(f"{name}: round {number + 1} of {rounds}", file=sys.stderr, flush=True)
        for checkout, rows in zip(checkouts, taken, strict=True):
            rows.append(one_round(name, checkout))
    return taken


def main() -> int:
    """Measure, and print the table; a missed goal is told in it and is no failure."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure how fast everything is.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"some of {', '.join(ROUNDS)}")
    parser.add_argument("--against", type=Path, metavar="FOLDER", help="another checkout, measured in turns")
    parser.add_argument("--rounds", type=int, help="for a quick look: so many rounds of each")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(ROUNDS):
        parser.error(f"there is no {', '.join(sorted(unknown))}, but {', '.join(ROUNDS)}")
    checkouts = [CHECKOUT] if asked.against is None else [CHECKOUT, asked.against.resolve()]
    lines: list[str] = []
    for name in asked.names or ROUNDS:
        here, *there = measure(name, checkouts, asked.rounds or ROUNDS[name])
        if not all(here):
            print(f"{name} could not be measured; the reason is above.", file=sys.stderr)
            continue
        rows = table(here, *there).splitlines()
        lines += rows if not lines else rows[2:]
    text = "\n".join([machine() + ":", "", *lines, ""])
    print(text)
    if not asked.names and asked.rounds is None:
        kept = RESULTS.read_text(encoding="utf-8").partition(TABLE_BEGINS)[0]
        RESULTS.write_text(f"{kept}{TABLE_BEGINS}\n{text}", encoding="utf-8")
    return 0 if lines else 1


if __name__ == "__main__":
    sys.exit(main())
