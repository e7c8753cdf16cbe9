"""Other processes of this program, for the tests that kill them or take their rights away."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

CHECKOUT = Path(__file__).resolve().parents[3]

# As root nothing is forbidden. Everything that is needed is imported before the rights are gone: the
# checkout may lie where nobody else may look.
_AS_ORDINARY_USER = """
import json, logging, os, sys
from pathlib import Path
from nn_desktop.core.files.document import Document, DocumentError, document_to_bytes
from nn_desktop.session.files import documents
from nn_desktop.session.files import locks
from nn_desktop.session.files import saving
from nn_desktop.session.files import recovery
from nn_desktop.session.files import preferences
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
folder = Path(sys.argv[1])
def refusal(action, *arguments):
    try:
        action(*arguments)
    except (saving.SaveError, DocumentError) as error:
        return str(error)
"""


def start(code: str, *arguments: str | Path) -> "subprocess.Popen[str]":
    """Start a process that runs `code`."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def run(code: str, *arguments: str | Path) -> object:
    """Run `code` in a process, and return what it prints, as JSON."""
    with start(code, *arguments) as process:
        answer, _ = process.communicate()
    assert process.returncode == 0
    return cast(object, json.loads(answer))


def run_as_ordinary_user(code: str, folder: Path) -> object:
    """Run `code` in a process without root's rights, and return what it prints, as JSON."""
    return run(_AS_ORDINARY_USER + code, folder)


@contextmanager
def living(code: str, *arguments: str | Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has run `code` up to its last line, which prints, and lives until it is killed."""
    process = start(f"{code}\nimport sys\nsys.stdout.flush()\nsys.stdin.read()", *arguments)
    with process:
        try:
            assert cast(IO[str], process.stdout).readline()
            yield process
        finally:
            process.kill()


def kill(process: "subprocess.Popen[str]") -> None:
    """End it as a power cut would: kill -9."""
    process.kill()
    process.wait()
