"""Which methods an error is planted into, and what becomes of the program with it."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.overrides import CHECKOUT, overrides
from tests.reliability import planted

LAYERS = ("session", "gui")
_LONGEST_TOUR = 240.0  # in seconds


@dataclass(frozen=True)
class Place:
    """A method, by its file in the checkout, and where its first line is."""

    file: str
    name: str
    line: int
    indent: int

    def __str__(self) -> str:
        return f"{self.file}:{self.name}"


@dataclass(frozen=True)
class Outcome:
    """What became of the program.

    Attributes:
        place: where the error was.
        failed: how often the method failed; 0 if the tour did not come by.
        problem: what should not be; "" if all is well.
    """

    place: Place
    failed: int
    problem: str


def places() -> list[Place]:
    """Return all methods that Qt calls: those that override one of its own, and slots."""
    called_by_qt = {f"{each.kind.__qualname__}.{each.name}" for each in overrides()}
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _files()}
    handed_on = {name for tree in trees.values() for name in _handed_on(tree)}
    return [
        _place(path, kind, method)
        for path, tree in trees.items()
        for kind, method in _methods(tree)
        if f"{kind.name}.{method.name}" in called_by_qt or _is_slot(method, handed_on)
    ]


def _files() -> list[Path]:
    return [path for layer in LAYERS for path in sorted((CHECKOUT / "nn_desktop" / layer).rglob("*.py"))]


def _methods(tree: ast.Module) -> Iterator[tuple[ast.ClassDef, ast.FunctionDef]]:
    for kind in tree.body:
        if isinstance(kind, ast.ClassDef):
            methods = [each for each in kind.body if isinstance(each, ast.FunctionDef)]
            yield from ((kind, method) for method in methods if not method.name.startswith("__"))


def _handed_on(tree: ast.Module) -> Iterator[str]:
    """Yield names of methods that are not called there but given to somebody who calls them."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and id(node) not in called:
            yield node.attr


def _is_slot(method: ast.FunctionDef, handed_on: set[str]) -> bool:
    return method.name in handed_on and not method.decorator_list  # a property is read, not called


def _place(path: Path, kind: ast.ClassDef, method: ast.FunctionDef) -> Place:
    first = method.body[1 if ast.get_docstring(method) and len(method.body) > 1 else 0]
    name = f"{kind.name}.{method.name}"
    return Place(path.relative_to(CHECKOUT).as_posix(), name, first.lineno, first.col_offset)


def try_with_errors_at(places: Sequence[Place], folder: Path) -> list[Outcome]:
    """Take the tour with a program in which some methods fail.

    Several at a time take as long as one. If something is not as it should be, it is found out which of them
    does it alone.

    Args:
        places: the methods.
        folder: empty; everything is written there.
    """
    source = folder / "program"
    shutil.copytree(CHECKOUT / "nn_desktop", source / "nn_desktop")
    (source / "resources").symlink_to(CHECKOUT / "resources")
    for file in {place.file for place in places}:
        numbered = [(number, place) for number, place in enumerate(places) if place.file == file]
        planted.sow(source / file, [(number, place.line, place.indent) for number, place in numbered])
    work = _work_in(folder)
    try:
        failed, problem = _judged(_tour(source, work, len(places)), work)
    except subprocess.TimeoutExpired:
        failed, problem = dict.fromkeys(range(len(places)), 1), "the tour did not come to its end"
    outcomes = [Outcome(place, failed.get(number, 0), "") for number, place in enumerate(places)]
    if not problem:
        return outcomes
    if len(places) == 1:
        return [replace(outcomes[0], problem=problem)]
    return [*_alone(outcomes, folder)]


def _alone(outcomes: Sequence[Outcome], folder: Path) -> Iterator[Outcome]:
    """Try each method that has failed once more, without the others."""
    for number, outcome in enumerate(outcomes):
        alone = folder / f"alone {number}"
        alone.mkdir()
        yield try_with_errors_at([outcome.place], alone)[0]


def tour_without_error(folder: Path) -> str:
    """Take the tour with the program as it is, and return what was told; "" if all is well."""
    work = _work_in(folder)
    return _judged(_tour(CHECKOUT, work, 1), work)[1]


def _work_in(folder: Path) -> Path:
    """Return a folder with a document, a lesson and a table."""
    work = folder / "work"
    work.mkdir()
    resources = CHECKOUT / "resources"
    shutil.copy(resources / "examples" / "05_nand.nnd", work / "work.nnd")
    shutil.copy(resources / "lessons" / "05_one_step.nnlesson", work / "lesson.nnlesson")
    (work / "rows.csv").write_text("a,b,c,target\n1,1,1,1\n0,0,1,0\n", encoding="utf-8")
    return work


def _tour(source: Path, work: Path, errors: int) -> subprocess.CompletedProcess[str]:
    left_out = ("DISPLAY", "WAYLAND_", "XDG_", "QT_", "LANG", "LC_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    home = {
        "HOME": str(work),
        "TMPDIR": str(work),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": f"{source}{os.pathsep}{CHECKOUT}",
    }
    return subprocess.run(
        [sys.executable, "-m", "tests.reliability.tour", work, f"{errors}"],
        env={**kept, **home, "QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"},
        cwd=work,
        capture_output=True,
        text=True,
        timeout=_LONGEST_TOUR,
        check=False,
    )


def _judged(answer: subprocess.CompletedProcess[str], work: Path) -> tuple[dict[int, int], str]:
    """Return how often each method has failed, by its number, and what should not be; "" if all is well."""
    report_file = work / "report.json"
    if answer.returncode != 0 or not report_file.exists():
        crash = "".join(path.read_text(encoding="utf-8") for path in work.rglob("crash.log"))
        return {}, f"ended with {answer.returncode}: {crash or answer.stderr[-600:]}"
    report = json.loads(report_file.read_text(encoding="utf-8"))
    log = "\n".join(path.read_text(encoding="utf-8") for path in work.rglob("nn_desktop.log"))
    failed = {int(number): times for number, times in report["failed"].items()}
    logged = [log.count(f"PlantedError: {planted.message(number)}") for number in failed]
    problems = []
    # Of several, one may also be named in the trace of another that came while it was told.
    if 0 in logged or (len(logged) == 1 and logged != [1]):
        problems.append(f"logged {logged} times")
    if bool(report["told"]) != bool(failed):
        problems.append(f"told: {report['told']} {log[:2000]}")
    if not report["kept"]:
        problems.append("lost what the window holds")
    return failed, ", ".join(problems)
