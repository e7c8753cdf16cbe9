"""The table of budgets, and what breaks the build."""

from pathlib import Path

import pytest

from bundle_budget import MEBIBYTE, Budget, report, size_budgets, size_of, start_budget


def sparse(path: Path, size: int) -> None:
    """Make a file that has a size and takes no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)


def test_the_size_is_that_of_all_files_in_all_folders(tmp_path: Path) -> None:
    sparse(tmp_path / "a", 1000)
    sparse(tmp_path / "b" / "c" / "d", 234)
    assert size_of(tmp_path) == 1234


@pytest.mark.parametrize(
    ("installed", "package", "code"),
    [
        (150 * MEBIBYTE, 45_000_000, 0),
        (150 * MEBIBYTE + 1, 45_000_000, 1),
        (150 * MEBIBYTE, 45_000_001, 1),
    ],
)
def test_a_size_above_its_budget_fails_the_build(
    installed: int, package: int, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sparse(tmp_path / "bundle" / "program", installed)
    sparse(tmp_path / "nn.deb", package)
    assert report(size_budgets(tmp_path / "bundle", [tmp_path / "nn.deb"])) == code
    output = capsys.readouterr()
    assert output.out.count("**broken**") == code
    assert ("The build fails" in output.err) == (code == 1)
    assert "at most 150 MiB" in output.out
    assert "at most 45 MB" in output.out


def test_a_slow_start_is_flagged_and_fails_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert report([start_budget(0.1, 0.151)]) == 0
    output = capsys.readouterr()
    assert "| 1.51 (151 ms against 100 ms) | **broken** |" in output.out
    assert "A busy machine can be the reason" in output.err


def test_a_start_that_cannot_be_measured_is_said_to_be_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert report([start_budget(None, None)]) == 0
    assert "not measured here" in capsys.readouterr().out


def test_the_table_is_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    report([Budget("One", 2, 1, "MB"), start_budget(0.1, 0.12)])
    lines = capsys.readouterr().out.strip().splitlines()
    assert {line.count("|") for line in lines} == {5}
    assert lines[2] == "| One | at most 2 MB | 1.0 MB | kept |"
