"""What the benchmarks have in common: the lines of their one table, and the machine that it is from."""

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path


@dataclass(frozen=True)
class Line:
    """One line of the table.

    Attributes:
        what: what was measured, against what.
        measured: the ratio or number, with its unit.
        goal: what it should be, or nothing where there is only something to see.
        is_met: whether it is.
    """

    what: str
    measured: str
    goal: str = ""
    is_met: bool = True

    def markdown(self) -> str:
        verdict = "" if not self.goal else "met" if self.is_met else "**missed**"
        return f"| {self.what} | {self.measured} | {self.goal} | {verdict} |"


def at_least(what: str, value: float, goal: float, unit: str = "times") -> Line:
    """A line whose number should be large."""
    return Line(what, f"{value:.3g} {unit}".strip(), f"at least {goal:g}", value >= goal)


def at_most(what: str, value: float, goal: float, unit: str = "times") -> Line:
    """A line whose number should be small."""
    return Line(what, f"{value:.3g} {unit}".strip(), f"at most {goal:g}", value <= goal)


def machine() -> str:
    """This machine and what runs on it, in one sentence."""
    versions = ", ".join(f"{name} {version(name)}" for name in ("numpy", "pyside6-essentials", "pyqtgraph"))
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()}, "
        f"Python {platform.python_version()}, {versions}"
    )


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def as_json(lines: Iterable[Line]) -> str:
    """The lines for another process."""
    return json.dumps([asdict(line) for line in lines])


def from_json(text: str) -> list[Line]:
    """The lines from another process."""
    return [Line(**each) for each in json.loads(text)]


def markdown(lines: Iterable[Line]) -> str:
    """The table as the README shows it."""
    head = "| what | measured | goal | |\n|---|---|---|---|"
    return "\n".join([head, *(line.markdown() for line in lines)])
