"""Kills, -9, at any moment: a file is the old or the new one, whole, and unsaved work is offered again."""

import random
import signal
import subprocess
import time
from pathlib import Path
from typing import cast

import pytest

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from tests.gui.files.test_application_files import Program, program
from tests.reliability.ideas import Effort
from tests.session.files.other_processes import run
from tests.session.files.test_interrupted_saving import KILLING

__all__ = ["program"]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")

KILLS_WHILE_SAVING = 10
"""For each kill while editing."""

# Someone writes ever larger numbers into the last row, and saves now and then. Told is: the number with which
# it begins, each before it is there, and those that are kept or saved afterwards.
EDITING = """
from pathlib import Path
from nn_desktop.core.files.document import document_from_bytes
from nn_desktop.session.files.recovery import RecoveryStore
session, path = self.contents.session, Path(PATH)
presses[:] = ["Overwrite"] * 9
if self.contents.files._document.path is None:
    self.contents.open_path(path)

def last(training_set):
    return int(training_set.targets[-1])

def tell(kind, number):
    sys.stdout.write(f"{kind} {number}\\n")  # in one go: two threads tell
    sys.stdout.flush()

really_write = RecoveryStore.write
def write(store, document, *more):
    is_kept = really_write(store, document, *more)
    if is_kept:
        tell("kept", last(document_from_bytes(document, "kept").experiment.training_set))
    return is_kept
RecoveryStore.write = write

def edit():
    rows = session.experiment.training_set
    following = last(rows) + 1
    tell("editing", following)
    session.change_rows("edit", rows.with_target(len(rows) - 1, following))
    if following % 40 == 0 and self.contents.files.save():
        tell("saved", following)

tell("began", last(session.experiment.training_set))
self.editing = QTimer(self)
self.editing.timeout.connect(edit)
self.editing.start(25)
"""


def test_kills_while_saving_leave_the_old_file_or_the_new_one(tmp_path: Path, effort: Effort) -> None:
    kills = effort.times * KILLS_WHILE_SAVING
    torn, in_the_middle, _ = cast("list[int]", run(KILLING, tmp_path / "Übung 3.nnd", str(kills)))
    effort.tell(f"{kills:,} kills while saving, {in_the_middle} in the middle of it: {torn} damaged files")
    assert torn == 0


def test_kills_while_editing_lose_nothing_that_was_kept(
    program: Program, tmp_path: Path, effort: Effort
) -> None:
    path = tmp_path / "Übung 3.nnd"
    path.write_bytes(document_to_bytes(Document()))
    moments = random.Random(effort.seed)
    safe = offered = kills = 0
    for _ in effort.tries():
        process = program(EDITING.replace("PATH", repr(str(path))), presses="Recover")
        began, was_offered = beginning(process)
        # Killed between saving and forgetting what was kept, it may offer what is older than the file.
        assert max(began, last_target(path)) >= safe, "what was kept or saved before the kill is gone"
        offered += was_offered
        time.sleep(moments.uniform(0.2, 4))
        process.send_signal(signal.SIGKILL)
        process.wait()
        text = process.stdout.read() if process.stdout else ""
        kills += 1
        safe = max([began, *numbers(text, "kept"), *numbers(text, "saved")])
        assert last_target(path) >= max(numbers(text, "saved"), default=0)
    effort.tell(f"{kills:,} kills while editing: work offered {offered} times, nothing kept was lost")


def beginning(process: "subprocess.Popen[str]") -> tuple[int, bool]:
    """The number with which the program begins, and whether it offered kept work before."""
    assert process.stdout is not None
    was_offered = False
    while not (line := process.stdout.readline()).startswith("began "):
        assert line, "the program ended by itself"
        was_offered |= "was not saved when NN Desktop ended" in line
    return int(line.split()[1]), was_offered


def numbers(text: str, kind: str) -> list[int]:
    """The numbers of one kind; the last line may be cut off."""
    lines = text.split("\n")[:-1]
    return [int(line.removeprefix(f"{kind} ")) for line in lines if line.startswith(f"{kind} ")]


def last_target(path: Path) -> int:
    """The number in the file, which is refused unless it is whole."""
    return int(document_from_bytes(path.read_bytes(), path.name).experiment.training_set.targets[-1])
