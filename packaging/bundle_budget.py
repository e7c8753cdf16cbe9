"""The budgets: how large the program may be, and how soon it must be ready."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 1_000_000
MEBIBYTE = 1 << 20

LARGEST_PACKAGE_MEGABYTES = 45.0
LARGEST_INSTALLED_MEBIBYTES = 150.0
LATEST_USE = 1.5


@dataclass(frozen=True)
class Budget:
    """One line of the table.

    Attributes:
        what: what is measured.
        limit: the most that is allowed.
        measured: what it is; None if it could not be measured here.
        unit: of both.
        fails_the_build: sizes do, times on a noisy machine do not.
        remark: said behind the number.
    """

    what: str
    limit: float
    measured: float | None
    unit: str
    fails_the_build: bool = True
    remark: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether what was measured is within the limit; so is what was not measured."""
        return self.measured is None or self.measured <= self.limit

    @property
    def line(self) -> str:
        """The line, as Markdown."""
        if self.measured is None:
            measured, verdict = "not measured here", ""
        else:
            measured = f"{self.measured:.2f}" if self.unit == "times" else f"{self.measured:.1f} {self.unit}"
            verdict = "kept" if self.is_kept else "**broken**"
        remark = f" ({self.remark})" if self.remark else ""
        limit = f"{self.limit:g} {self.unit}"
        return f"| {self.what} | at most {limit} | {measured}{remark} | {verdict} |"


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder and below."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def size_budgets(bundle: Path, packages: Iterable[Path]) -> list[Budget]:
    """Measure the sizes.

    Args:
        bundle: the folder with the program.
        packages: the .deb files that were made of it.
    """
    budgets = [
        Budget("The installed program", LARGEST_INSTALLED_MEBIBYTES, size_of(bundle) / MEBIBYTE, "MiB")
    ]
    for package in packages:
        megabytes = package.stat().st_size / MEGABYTE
        budgets.append(Budget(f"`{package.name}`", LARGEST_PACKAGE_MEGABYTES, megabytes, "MB"))
    return budgets


def start_budget(bare_seconds: float | None, program_seconds: float | None) -> Budget:
    """Compare the start of the program with that of a bare window with a plot in it."""
    what = "Until it can be used, against a bare window with a plot"
    if not bare_seconds or not program_seconds:
        return Budget(what, LATEST_USE, None, "times", fails_the_build=False)
    remark = f"{1000 * program_seconds:.0f} ms against {1000 * bare_seconds:.0f} ms"
    ratio = program_seconds / bare_seconds
    return Budget(what, LATEST_USE, ratio, "times", fails_the_build=False, remark=remark)


def report(budgets: list[Budget]) -> int:
    """Print the table, and return the exit code: 1 if a budget that must be kept is broken."""
    print("\n| What | Budget | Measured | |\n|---|---|---|---|")
    for budget in budgets:
        print(budget.line)
    print(flush=True)
    broken = [budget for budget in budgets if not budget.is_kept]
    for budget in broken:
        weight = "The build fails" if budget.fails_the_build else "A busy machine can be the reason"
        print(f"A budget is broken: {budget.what}. {weight}.", file=sys.stderr)
    return 1 if any(budget.fails_the_build for budget in broken) else 0
