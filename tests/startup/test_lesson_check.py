"""`--check-lesson`, from outside."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
STAIRS = """
format = "nn-desktop-lesson"
version = 1
id = "our-task-1"
title = "Light on the stairs"
[start]
rows = [[0,0,1,0], [1,0,1,1], [0,1,1,1]]
[[card]]
id = "a"
kind = "challenge"
text = "Two switches, one lamp. Add the row that is missing, and get all four right."
done = [ { fact = "target.111", is = 0 }, { fact = "close", is = 4 }, { fact = "fresh", is = true } ]
"""
MISSPELT = (
    "Something is missing or misspelt at character 11. Correct that in a text editor, or open another lesson."
)
NEWER = "It was made with a newer version of NN Desktop. Install the newest version to open it."


def check(path: Path) -> tuple[int, list[str]]:
    result = subprocess.run(
        [sys.executable, "-m", "nn_desktop", "--check-lesson", str(path)],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert result.stderr == ""
    return result.returncode, result.stdout.splitlines()


def test_a_sound_lesson_ends_with_0(tmp_path: Path) -> None:
    path = tmp_path / "stairs.nnlesson"
    path.write_text(STAIRS, encoding="utf-8")
    assert check(path) == (0, ['  "a": not done at its start. Good.', "The lesson is sound."])


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (
            ('{ fact = "target.111", is = 0 }, { fact = "close", is = 4 }', '{ fact = "rows", is = 3 }'),
            ['✗ "a": it is done before anybody does anything.', "Faults: 1"],
        ),
        (
            ("version = 1", "version = one"),
            [f"stairs.nnlesson was not opened. Line 3: {MISSPELT}"],
        ),
        (
            ("version = 1", "version = 2"),
            [f"stairs.nnlesson was not opened. {NEWER}"],
        ),
    ],
)
def test_a_lesson_that_has_to_be_changed_ends_with_1(
    change: tuple[str, str], lines: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "stairs.nnlesson"
    path.write_text(STAIRS.replace(*change), encoding="utf-8")
    assert check(path) == (1, lines)


def test_a_file_that_is_not_there_ends_with_1(tmp_path: Path) -> None:
    code, (line,) = check(tmp_path / "none.nnlesson")
    assert code == 1
    assert line == "none.nnlesson was not opened. It is not there any more. Open another file."
