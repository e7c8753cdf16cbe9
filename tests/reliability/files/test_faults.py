"""A disk that breaks or is full, at each system call of everything that the window writes.

Whatever is called written is written; what is not is as it was before, or whole.
"""

import os
import random
from itertools import product
from pathlib import Path

import pytest

from tests.gui.conftest import dialogs
from tests.gui.dialogs import Dialogs
from tests.gui.files.conftest import Desk, desk, new_desk
from tests.reliability.ideas import Effort
from tests.session.files.faulty_system import AGAIN, ERRORS, FaultySystem

__all__ = ["desk", "dialogs", "new_desk"]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="injects the faults of POSIX system calls")

OLD = b"the old content\n"
DOORS = {
    "saveAsAction": "mine.nnd",
    "exportRowsAction": "rows.csv",
    "exportRunAction": "run.csv",
    "exportAnswersAction": "answers.csv",
    "exportProgramAction": "network.py",
    "exportPictureAction": "loss.png",
    "exportDrawingAction": "loss.svg",
    "resultsAction": "results.txt",
}
"""What writes a file that somebody has chosen, and what it is called."""
BROKEN = ("full disk", "broken disk")


class Writer:
    """Somebody who writes files by a menu entry.

    Args:
        desk: whose menus.
        dialogs: take the name of the file.
        folder: where to; one for each try.
    """

    def __init__(self, desk: Desk, dialogs: Dialogs, folder: Path) -> None:
        self.desk = desk
        self._dialogs = dialogs
        self._folder = folder
        self._tries = 0
        self._whole: dict[tuple[str, int], bytes] = {}

    def new_path(self, door: str, *, is_there: bool) -> Path:
        """A path of its own, perhaps with an older file there."""
        self._tries += 1
        folder = self._folder / f"{self._tries}"
        folder.mkdir()
        path = folder / DOORS[door]
        if is_there:
            path.write_bytes(OLD)
        return path

    def says_written(self, door: str, path: Path) -> bool:
        """Write a file, and return whether the window says that it is written."""
        self.desk.session.say("")
        self._dialogs.paths, self._dialogs.answers = [path], []
        self.desk.choose(door)
        if door == "saveAsAction":
            return not self.desk.window.isWindowModified()
        return self.desk.session.message == f"Written to {path.name}."

    def change(self) -> None:
        """Change a row, so that there is something to save."""
        self._toggle()
        if not self.desk.window.isWindowModified():
            self._toggle()  # the other table is the one that was saved

    def whole(self, door: str) -> bytes:
        """What is written by a menu entry when nothing breaks, with the rows as they are now."""
        key = door, self._state()
        if key not in self._whole:
            path = self.new_path(door, is_there=False)
            assert self.says_written(door, path)
            self._whole[key] = path.read_bytes()
        return self._whole[key]

    def _toggle(self) -> None:
        rows = self.desk.session.experiment.training_set
        self.desk.session.change_rows("change", rows.with_target(0, 0.5 if self._state() else 0.25))

    def _state(self) -> int:
        """Which of two tables there is: the one that a change makes, or the one before."""
        return int(self.desk.session.experiment.training_set.row(0).target == 0.25)


def test_nothing_is_called_written_that_is_not(
    desk: Desk, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, effort: Effort
) -> None:
    writer = Writer(desk, dialogs, tmp_path)
    calls = {door: calls_of(writer, door, monkeypatch) for door in DOORS}
    faults = [
        (door, number, error, again, is_there)
        for door in DOORS
        for number, error, again, is_there in product(range(calls[door]), BROKEN, AGAIN, (False, True))
    ]
    some = random.Random(effort.seed).sample(faults, min(effort.times, len(faults)))
    tried = refused = 0
    for _, (door, number, error, again, is_there) in zip(effort.tries(), some, strict=False):
        writer.change()
        path = writer.new_path(door, is_there=is_there)
        with monkeypatch.context() as patch:
            FaultySystem(number, ERRORS[error], AGAIN[again]).install(patch)
            said = writer.says_written(door, path)
        found = path.read_bytes() if path.exists() else None
        written = writer.whole(door)
        what = f"{door}, call {number}, {error}, {again}"
        assert found in ((written,) if said else (written, OLD if is_there else None)), what
        refused += not said
        tried += 1
    effort.tell(f"{tried:,} of {len(faults):,} faults, {refused:,} of them said: 0 false “written”")


def calls_of(writer: Writer, door: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many system calls it takes when nothing breaks."""
    writer.change()
    path = writer.new_path(door, is_there=True)
    with monkeypatch.context() as patch:
        system = FaultySystem()
        system.install(patch)
        assert writer.says_written(door, path)
    return len(system.calls)
