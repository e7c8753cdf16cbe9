"""The proof of the packages may leave something out on a person's computer, and never in CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.artefacts.requirements import TOOLS, cannot_be_proved_here

CHECKOUT = Path(__file__).resolve().parents[2]


def test_a_person_s_computer_may_leave_a_proof_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"^only root can$"):
        cannot_be_proved_here("only root can")


def test_ci_leaves_nothing_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=r"^CI proves everything, but only root can\.$"):
        cannot_be_proved_here("only root can")


@pytest.mark.skipif(sys.platform != "linux", reason="the packages are for Linux")
def test_packages_that_were_not_built_are_told_in_one_sentence(tmp_path: Path) -> None:
    # Nothing shall be missing but the packages, or they would be installed now.
    for tool in TOOLS:
        (tmp_path / tool).touch(mode=0o755)
    command = [sys.executable, "-m", "pytest", "-m", "artefact", "-p", "no:cacheprovider", "-k", "sums"]
    answer = subprocess.run(
        [*command, "tests/artefacts/test_contents.py"],
        cwd=CHECKOUT,
        env={
            **os.environ,
            "NN_DESKTOP_DIST": str(tmp_path),
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert f"in {tmp_path}: first run python3 packaging/dev.py bundle" in answer.stdout
