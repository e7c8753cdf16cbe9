"""All benchmarks, one after the other, and their one table.

    python -m tests.benchmarks [name ...]

Each runs in a process of its own, so that the memory of one is not the other's. The machine should have
nothing else to do: the ratios forgive that, the waiting times do not. With names (`window`, `start`), only
those.
"""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from tests.benchmarks.table import Line, from_json, machine, markdown  # noqa: E402 - the path first

NAMES = ("training", "window", "many_rows", "start", "function_map", "other_libraries")
_ONE = """
import importlib, sys
from tests.benchmarks.table import as_json
lines = importlib.import_module("tests.benchmarks.bench_" + sys.argv[1]).measure()
print("lines of the table:" + as_json(lines), flush=True)
"""


def measure(name: str) -> list[Line]:
    """Run one benchmark in a new process.

    Raises:
        SystemExit: it failed; what it said is above.
    """
    answer = subprocess.run(
        [sys.executable, "-c", _ONE, name], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True, check=False
    )
    told = [line for line in answer.stdout.splitlines() if line.startswith("lines of the table:")]
    if not told:
        raise SystemExit(f"the benchmark {name} ended with {answer.returncode} and without a result")
    return from_json(told[-1].partition(":")[2])


def main(names: list[str]) -> int:
    """Measure, print the table, and return how many goals were missed."""
    unknown = set(names) - set(NAMES)
    if unknown:
        raise SystemExit(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    lines = []
    for name in names or NAMES:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        lines += measure(name)
    print(f"{machine()}\n\n{markdown(lines)}")
    return sum(not line.is_met for line in lines)


if __name__ == "__main__":
    main(sys.argv[1:])
