"""Each planted bug turns its test red: in a copy of the tree, one line is changed and one test file run."""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from tests.reliability.ideas import ORDER, Effort
from tests.reliability.planted_bugs import PLANTED_BUGS, PlantedBug
from tests.test_app import environment

CHECKOUT = Path(__file__).resolve().parents[2]
NEEDED = (
    "nn_desktop",
    "resources",
    "tests",
    "packaging",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
)
FOUND = (1, 2)
"""pytest's exit codes when tests have failed, or hang, or cannot even be imported."""
LONGEST_TEST = 30
"""In seconds: what does not end any more is found too."""
LONGEST = 3_600


def test_the_line_of_each_planted_bug_is_still_there_once() -> None:
    assert len(PLANTED_BUGS) >= 40
    wrong = [f"{bug.file}: {bug.line}" for bug in PLANTED_BUGS if times_there(bug) != 1]
    wrong += [f"tests/{bug.found_by}" for bug in PLANTED_BUGS if not is_there(bug.found_by)]
    assert wrong == [], "what has moved is brought up to date in planted_bugs.py"


def times_there(bug: PlantedBug) -> int:
    return (CHECKOUT / "nn_desktop" / bug.file).read_text(encoding="utf-8").count(bug.line)


def is_there(test: str) -> bool:
    """Whether there is a file of tests, or a test in it."""
    file, _, name = test.partition("::")
    path = CHECKOUT / "tests" / file
    return path.is_file() and f"def {name}" in path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tree, in which lines may be changed."""
    folder = tmp_path_factory.mktemp("copy")
    for name in NEEDED:
        if (CHECKOUT / name).is_dir():
            shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(CHECKOUT / name, folder / name)
    return folder


def run_tests(copy: Path, files: list[str], limit: int = 0) -> "subprocess.CompletedProcess[str]":
    """Run tests in the copy; each fails after so many seconds. 0 for any: the machine may be busy."""
    options = ["-q", "-x", "-p", "no:cacheprovider", "-o", f"timeout={limit}"]
    home = copy.parent / "home"
    home.mkdir(exist_ok=True)
    # Some tests become somebody else, who could not get into a folder of this run.
    surroundings = environment(home, PYTHONPATH=str(copy), TMPDIR=tempfile.gettempdir())
    surroundings["PYTHONDONTWRITEBYTECODE"] = "1"
    surroundings.pop(ORDER, None)
    return subprocess.run(
        [sys.executable, "-m", "pytest", *options, *(f"tests/{file}" for file in files)],
        cwd=copy,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )


def seconds_until_found(copy: Path, bug: PlantedBug) -> float | None:
    """Plant a bug, run its test, and take it out again. None if nobody noticed."""
    path = copy / "nn_desktop" / bug.file
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound.replace(bug.line, bug.slip), encoding="utf-8")
    start = time.monotonic()
    try:
        answer = run_tests(copy, [bug.found_by], LONGEST_TEST if bug.hangs else 0)
    finally:
        path.write_text(sound, encoding="utf-8")
    return time.monotonic() - start if answer.returncode in FOUND else None


def test_planted_bugs_are_found(copy: Path, effort: Effort) -> None:
    some = random.Random(effort.seed).sample(PLANTED_BUGS, min(effort.times, len(PLANTED_BUGS)))
    if effort.is_soak:
        # What fails anyway finds nothing.
        sound = run_tests(copy, sorted({bug.found_by for bug in some}))
        assert sound.returncode == 0, sound.stdout
    taken = {bug: seconds_until_found(copy, bug) for _, bug in zip(effort.tries(), some, strict=False)}
    missed = [bug for bug, seconds in taken.items() if seconds is None]
    found = [seconds for seconds in taken.values() if seconds is not None]
    effort.tell(f"{len(found)} of {len(taken)} planted bugs found, each within {max(found, default=0):.0f} s")
    assert missed == []
