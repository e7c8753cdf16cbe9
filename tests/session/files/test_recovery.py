"""Unsaved work outlives its program, and what is damaged stops nobody from starting."""

import logging
import os
import random
from pathlib import Path

import pytest

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.session.files import recovery
from nn_desktop.session.files.recovery import RecoveryStore
from nn_desktop.session.files.saving import FileState, SaveError
from tests.core.files.documents import EVERY_SETTING, document_text
from tests.session.files.other_processes import kill, living, run, run_as_ordinary_user

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and rights of this kind")
DATA = document_to_bytes(EVERY_SETTING)

WORK = """
import sys
from pathlib import Path
from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.session.files.recovery import RecoveryStore
store = RecoveryStore(Path(sys.argv[1]))
original = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print(store.write(document_to_bytes(Document(chosen_inputs=(0, 1, 1))), original))
"""


def left_behind(folder: Path) -> Path:
    """Keep work in a window that goes without a word, and return the work's path."""
    store = RecoveryStore(folder)
    assert store.write(DATA, None)
    return folder / store._name / "work"


# A living owner


def test_the_work_of_a_living_window_is_not_offered(tmp_path: Path) -> None:
    first, second = RecoveryStore(tmp_path), RecoveryStore(tmp_path)
    assert first.write(DATA, None)
    assert second.write(DATA, tmp_path / "a.nnd")
    for store in (first, second, RecoveryStore(tmp_path)):
        assert store.abandoned() == []
    assert len(list(tmp_path.glob("*/work"))) == 2


def test_a_clean_close_leaves_nothing(tmp_path: Path) -> None:
    store = RecoveryStore(tmp_path / "recovery")
    store.discard()
    assert not (tmp_path / "recovery").exists()
    for _ in range(2):
        assert store.write(DATA, None)
        store.discard()
        store.discard()
        assert list((tmp_path / "recovery").iterdir()) == []


def test_the_same_work_is_written_once(tmp_path: Path) -> None:
    store = RecoveryStore(tmp_path)
    assert store.write(DATA, None)
    (work,) = tmp_path.glob("*/work")
    first = work.stat().st_mtime_ns, work.stat().st_ino
    assert store.write(DATA, None)
    assert (work.stat().st_mtime_ns, work.stat().st_ino) == first
    assert store.write(DATA, tmp_path / "a.nnd")
    assert work.stat().st_ino != first[1]


@pytest.mark.filterwarnings("ignore")
def test_work_is_kept_again_when_somebody_tidies_up(tmp_path: Path) -> None:
    store = RecoveryStore(tmp_path / "recovery")
    assert store.write(DATA, None)
    (tmp_path / "recovery").rename(tmp_path / "gone")
    assert store.write(DATA, None)
    assert len(list(tmp_path.glob("recovery/*/work"))) == 1
    assert RecoveryStore(tmp_path / "recovery").abandoned() == []


@posix
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    assert RecoveryStore(tmp_path).write(DATA, None)
    (work,) = tmp_path.glob("*/work")
    assert work.parent.stat().st_mode & 0o077 == 0


# A dead owner


@pytest.mark.parametrize("original", [None, "Übung 3 #1.nnd"])
def test_the_work_of_a_killed_process_is_offered_once(tmp_path: Path, original: str | None) -> None:
    folder = tmp_path / "recovery"
    path = [tmp_path / original] if original else []
    store = RecoveryStore(folder)
    with living(WORK, folder, *path) as process:
        assert store.abandoned() == []
        kill(process)
        (found,) = store.abandoned()
    assert found.document == Document(chosen_inputs=(0, 1, 1))
    assert found.original_path == (tmp_path / original if original else None)
    assert found.when.timestamp() == pytest.approx(next(folder.glob("*/work")).stat().st_mtime)
    # While one window asks its person, another that starts now is not offered the same.
    assert RecoveryStore(folder).abandoned() == []
    found.discard()
    assert RecoveryStore(folder).abandoned() == []
    assert list(folder.iterdir()) == []


def test_work_that_was_offered_and_not_taken_is_offered_again(tmp_path: Path) -> None:
    left_behind(tmp_path)
    assert len(RecoveryStore(tmp_path).abandoned()) == 1
    assert len(RecoveryStore(tmp_path).abandoned()) == 1


OFFER = """
import sys
from pathlib import Path
from nn_desktop.session.files.recovery import RecoveryStore
found = RecoveryStore(Path(sys.argv[1])).abandoned()
print(len(found))
"""


def test_two_programs_that_start_at_once_are_not_offered_the_same(tmp_path: Path) -> None:
    with living(WORK, tmp_path) as process:
        kill(process)
    with living(OFFER, tmp_path) as process:
        assert RecoveryStore(tmp_path).abandoned() == []
        kill(process)
        # Killed while it was asking: nothing is lost.
        assert len(RecoveryStore(tmp_path).abandoned()) == 1


def test_several_works_come_newest_first(tmp_path: Path) -> None:
    works = []
    for number in range(3):
        store = RecoveryStore(tmp_path)
        assert store.write(document_to_bytes(Document(chosen_inputs=(number % 2, 0, 0))), Path(f"/{number}"))
        works += [tmp_path / store._name / "work"]
        del store
    for work, time in zip(works, (100, 300, 200), strict=True):
        os.utime(work, (time, time))
    found = RecoveryStore(tmp_path).abandoned()
    assert [str(work.original_path) for work in found] == [str(Path(f"/{number}")) for number in (1, 2, 0)]


# A hundred owners that are killed while they write. They are forked: real processes, and they start at once.
KILLING = """
import json, os, random, signal, sys
from pathlib import Path
from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.session.files.recovery import RecoveryStore

folder = Path(sys.argv[1])
numbers = random.Random(3)
works = [document_to_bytes(Document(title="x" * length)) for length in (0, 10_000, 90_000)]
for kill in range(100):
    numbers.seed(kill)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            store = RecoveryStore(folder)
            if kill % 4 == 0:
                os.write(writer, b".")
            while True:
                store.write(numbers.choice(works), None)
                os.write(writer, b".")
        finally:
            os._exit(1)
    os.read(reader, 1)
    for _ in range(numbers.randrange(60_000)):
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader)
    os.close(writer)
found = RecoveryStore(folder).abandoned()
lengths = sorted({len(work.document.title) for work in found})
for work in found:
    work.discard()
print(json.dumps([len(found), lengths, sorted(os.listdir(folder))]))
"""


@posix
def test_work_survives_every_kill_and_nothing_is_left_in_the_end(tmp_path: Path) -> None:
    answer = run(KILLING, tmp_path / "recovery")
    assert isinstance(answer, list)
    found, lengths, left = answer
    assert 75 <= found <= 100  # the others were killed before they had kept anything
    assert lengths == [0, 10_000, 90_000]
    assert left == []


# Damage


HEADING = b'{"format": "nn-desktop recovery", "version": 1, "original_path": null}\n'
DAMAGED = {
    "empty": b"",
    "zeros": b"\0" * 5000,
    "no heading": DATA,
    "only a heading": HEADING,
    "cut off": HEADING + DATA[: len(DATA) // 2],
    "another format": b'{"format": "other"}\n' + DATA,
    "a list": b"[]\n" + DATA,
    "brackets": b"[" * 60_000 + b"\n" + DATA,
    "long heading": b'{"a": "' + b"x" * 100_000 + b'"}\n' + DATA,
    "digits": b'{"format": ' + b"9" * 5000 + b"}\n" + DATA,
    "not UTF-8": b'{"format": "\xff"}\n' + DATA,
    "no document": HEADING + b"a poem",
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damaged_work_is_put_aside_and_noted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    work = left_behind(tmp_path)
    work.write_bytes(content)
    healthy = RecoveryStore(tmp_path)
    assert healthy.write(DATA, None)
    del healthy
    (found,) = RecoveryStore(tmp_path).abandoned()
    assert found.document == EVERY_SETTING
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    (aside,) = tmp_path.glob("*.damaged")
    assert aside.read_bytes() == content
    # And it is looked at only once.
    caplog.clear()
    assert RecoveryStore(tmp_path).abandoned() == []
    found.discard()
    assert caplog.records == []
    assert list(tmp_path.iterdir()) == [aside]


def test_two_hundred_mutations_never_stop_the_start(tmp_path: Path) -> None:
    numbers = random.Random(11)  # noqa: S311 - no secrets here
    whole = HEADING + DATA
    for number in range(200):
        content = bytearray(whole[: numbers.choice([len(whole), numbers.randrange(len(whole))])])
        for _ in range(numbers.randrange(4)):
            content.insert(numbers.randrange(len(content) + 1), numbers.randrange(256))
        (tmp_path / f"{number}").mkdir()
        (tmp_path / f"{number}" / "work").write_bytes(content)
    found = RecoveryStore(tmp_path).abandoned()
    assert 5 < len(found) < 195
    assert len(found) + len(list(tmp_path.glob("*.damaged"))) == 200


def test_work_of_a_newer_version_is_left_to_it(tmp_path: Path) -> None:
    work = left_behind(tmp_path)
    content = HEADING + document_text(version=3).encode()
    work.write_bytes(content)
    assert RecoveryStore(tmp_path).abandoned() == []
    assert work.read_bytes() == content


@pytest.mark.parametrize("path", ["7", '"a\\u0000b"', '""', "[]"])
def test_a_damaged_path_loses_only_the_path(tmp_path: Path, path: str) -> None:
    work = left_behind(tmp_path)
    work.write_bytes(HEADING.replace(b"null", path.encode()) + DATA)
    (found,) = RecoveryStore(tmp_path).abandoned()
    assert found.document == EVERY_SETTING
    assert found.original_path is None


@posix
@pytest.mark.parametrize("name", [b"\xff.nnd", b"line\nbreak.nnd", "Ü".encode()])
def test_every_path_comes_back(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    store = RecoveryStore(tmp_path)
    assert store.write(DATA, path)
    del store
    (found,) = RecoveryStore(tmp_path).abandoned()
    assert found.original_path == path


@posix
def test_other_things_in_the_folder_stop_nobody(tmp_path: Path) -> None:
    for name in ("pipe", "device", "folder", "huge", "empty", "far"):
        (tmp_path / name).mkdir()
    os.mkfifo(tmp_path / "pipe" / "work")
    (tmp_path / "device" / "work").symlink_to("/dev/zero")
    (tmp_path / "folder" / "work").mkdir()
    with (tmp_path / "huge" / "work").open("wb") as file:
        file.truncate(2**33)
    (tmp_path / "link").symlink_to(tmp_path / "far")
    (tmp_path / "a file").write_text("what am I?")
    os.mkfifo(tmp_path / "pipe2.lock")
    (tmp_path / "orphan.lock").write_text("")
    assert RecoveryStore(tmp_path).abandoned() == []
    assert (tmp_path / "a file").exists()
    assert not (tmp_path / "orphan.lock").exists()
    assert RecoveryStore(tmp_path / "a file").abandoned() == []
    assert RecoveryStore(tmp_path / "not there").abandoned() == []


def test_a_silly_time_is_no_problem(tmp_path: Path) -> None:
    work = left_behind(tmp_path)
    for time in (-(2**31), 2**33):
        os.utime(work, (time, time))
        (found,) = RecoveryStore(tmp_path).abandoned()
        assert found.document
        del found


# No place for it


def test_without_a_place_the_program_works_and_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    for folder in (None, tmp_path / "file", tmp_path / "file" / "recovery"):
        caplog.clear()
        store = RecoveryStore(folder)
        for number in range(3):
            assert not store.write(DATA + b"\n" * number, None)
        store.discard()
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert RecoveryStore(folder).abandoned() == []


READ_ONLY_HOME = """
notes = []
logging.getLogger("nn_desktop").addFilter(lambda record: notes.append(record.getMessage()))
store = recovery.RecoveryStore(folder / "recovery")
answers = [store.abandoned(), store.write(b"one", None), store.write(b"two", None), store.abandoned()]
store.discard()
print(json.dumps([answers, len(notes)]))
"""


@posix
def test_a_read_only_home_means_no_autosave_and_one_note() -> None:
    # Only root may write here.
    assert run_as_ordinary_user(READ_ONLY_HOME, Path("/")) == [[[], False, False, []], 1]


def test_a_disk_that_is_full_for_a_while_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(path: Path, data: bytes) -> None:
        raise SaveError("the disk is full")

    store = RecoveryStore(tmp_path)
    assert store.write(DATA, None)
    with monkeypatch.context() as patch:
        patch.setattr(recovery, "save_bytes", refuse)
        assert not store.write(DATA + b"\n", None)
        assert not store.write(DATA + b"\n", None)
    assert store.write(DATA + b"\n", None)
    assert len(caplog.records) == 1
    assert caplog.records[0].levelno == logging.WARNING


# The file that the work belongs to


@pytest.mark.parametrize("state", [None, FileState.of(b"as it was opened"), FileState.of(b"")])
def test_what_its_file_held_is_kept_with_the_work(state: FileState | None, tmp_path: Path) -> None:
    store = RecoveryStore(tmp_path)
    assert store.write(DATA, tmp_path / "a.nnd", state)
    assert store._lock is not None
    store._lock.give_back()
    (work,) = RecoveryStore(tmp_path).abandoned()
    assert (work.original_path, work.original_state) == (tmp_path / "a.nnd", state)


def test_work_is_written_again_when_only_its_file_is_another(tmp_path: Path) -> None:
    store = RecoveryStore(tmp_path)
    for state in (FileState.of(b"1"), FileState.of(b"2")):
        assert store.write(DATA, tmp_path / "a.nnd", state)
    (kept,) = tmp_path.glob("*/work")
    assert FileState.of(b"2").digest.hex().encode() in kept.read_bytes().partition(b"\n")[0]
