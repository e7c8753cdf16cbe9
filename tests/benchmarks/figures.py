"""What the benchmarks have in common: a figure with its goal, and the table of them."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Figure:
    """One figure as it was measured once.

    Attributes:
        what: what was measured, against what.
        value: the number.
        unit: "ms", "s", "MB" or "times".
        at_most: the goal, if the number should be small.
        at_least: the goal, if it should be large.
    """

    what: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None

    @property
    def goal(self) -> str:
        if self.at_most is not None:
            return f"at most {self.at_most:g} {self.unit}"
        return "" if self.at_least is None else f"at least {self.at_least:g} {self.unit}"

    def is_met_by(self, value: float) -> bool:
        return (self.at_most is None or value <= self.at_most) and (
            self.at_least is None or value >= self.at_least
        )


def tell(*figures: Figure) -> None:
    """Tell the process that asked for one round."""
    print("figures:" + json.dumps([asdict(each) for each in figures]), flush=True)


def heard(output: str) -> list[Figure]:
    """Return what a process has told; nothing if it told nothing."""
    told = [line for line in output.splitlines() if line.startswith("figures:")]
    return [Figure(**each) for each in json.loads(told[-1].partition(":")[2])] if told else []


def table(here: Sequence[list[Figure]], there: Sequence[list[Figure]] = ()) -> str:
    """Return the table in Markdown: medians, and in brackets the lowest and the highest.

    Args:
        here: the figures of each round.
        there: those of the version that this one is compared with, if there is one.
    """
    head = "| figure | goal | measured | |" if not there else "| figure | goal | before | now | |"
    lines = [head, "|---" * (head.count("|") - 1) + "|"]
    for figure in here[0]:
        now = _values(here, figure.what)
        before = [_written(_values(there, figure.what), figure.unit)] if there else []
        verdict = "" if not figure.goal else "met" if figure.is_met_by(median(now)) else "**missed**"
        cells = [figure.what, figure.goal, *before, _written(now, figure.unit), verdict]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _values(rounds: Iterable[list[Figure]], what: str) -> list[float]:
    return [each.value for figures in rounds for each in figures if each.what == what]


def _written(values: list[float], unit: str) -> str:
    if not values:
        return "-"
    if len(values) == 1:
        return f"{values[0]:.3g} {unit}"
    return f"{median(values):.3g} {unit} ({min(values):.3g} to {max(values):.3g})"


def machine() -> str:
    """Return this machine and what runs on it, in one sentence."""
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
