"""The second window on one document is told, and the locks of the dead hold nobody up."""

import os
import socket
from pathlib import Path

import pytest

from nn_desktop.session.files.locks import DocumentLock, Lock, LockOwner
from tests.session.files.other_processes import kill, living, run_as_ordinary_user

HOLD = """
import sys
from pathlib import Path
from nn_desktop.session.files.locks import DocumentLock
lock = DocumentLock(Path(sys.argv[1]))
print(lock.take())
"""
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and links of this kind")


def here(process: int) -> LockOwner:
    return LockOwner(process, socket.gethostname())


def lock_file(path: Path) -> Path:
    (found,) = path.parent.glob(".nn_desktop-*.lock")
    return found


def test_the_second_window_of_one_program_is_told(tmp_path: Path) -> None:
    path = tmp_path / "Übung 3.nnd"
    first, second, third = DocumentLock(path), DocumentLock(path), DocumentLock(tmp_path / "other.nnd")
    assert first.take() is None
    assert first.take() is None
    assert second.take() == here(os.getpid())
    assert third.take() is None
    first.give_back()
    assert second.take() is None
    second.give_back()
    third.give_back()
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_goes_gives_its_lock_back(tmp_path: Path) -> None:
    lock = DocumentLock(tmp_path / "a.nnd")
    assert lock.take() is None
    del lock
    assert list(tmp_path.iterdir()) == []


def test_another_process_is_told_and_when_it_is_killed_its_lock_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    lock = DocumentLock(path)
    with living(HOLD, path) as process:
        assert lock.take() == here(process.pid)
        kill(process)
        assert lock_file(path).exists()
        assert lock.take() is None
    assert DocumentLock(path).take() == here(os.getpid())


@posix
def test_a_link_and_its_target_are_one_document(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "link.nnd").symlink_to(tmp_path / "far" / "a.nnd")
    first = DocumentLock(tmp_path / "far" / "a.nnd")
    assert first.take() is None
    assert DocumentLock(tmp_path / "link.nnd").take() == here(os.getpid())


def test_the_longest_name_can_be_locked(tmp_path: Path) -> None:
    first, second = (
        DocumentLock(tmp_path / ("x" * 251 + ".nnd")),
        DocumentLock(tmp_path / ("x" * 251 + ".nne")),
    )
    assert first.take() is None
    assert second.take() is None


def own_lock(path: Path) -> list[str]:
    """The lines that we would write into a lock file: process, program, computer, its number, its start."""
    lock = DocumentLock(path)
    assert lock.take() is None
    lines = lock_file(path).read_text().splitlines()
    lock.give_back()
    return lines


def test_the_owner_on_another_computer_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    _, program, *_ = own_lock(path)
    lock = DocumentLock(path)
    assert lock.take() is None
    place = lock_file(path)
    lock.give_back()
    place.write_text(f"12345\n{program}\nroom-7-pc-3\n0123456789\n9876543210\n")
    # However old it is.
    os.utime(place, (1_000_000, 1_000_000))
    assert lock.take() == LockOwner(12345, "room-7-pc-3")
    assert DocumentLock(path).take() == LockOwner(12345, "room-7-pc-3")


@pytest.mark.parametrize("process", ["12345", "1", "99999999999", "4294967295"])
@pytest.mark.parametrize("is_foreign", [True, False])
def test_a_lock_that_nobody_here_holds_can_be_taken_over_by_whoever_knows_better(
    process: str, is_foreign: bool, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    _, program, computer, *_ = own_lock(path)
    lock = DocumentLock(path)
    lock.take()
    place = lock_file(path)
    lock.give_back()
    # Without the numbers of the computer and its start, nobody can tell whether it lives.
    place.write_text(f"{process}\n{program}\n{'room-7-pc-3' if is_foreign else computer}\n")
    if lock.take() is not None:
        lock.take_over()
    assert DocumentLock(path).take() == here(os.getpid())
    lock.give_back()
    assert list(tmp_path.iterdir()) == []


def test_a_living_process_and_a_window_of_this_one_keep_their_locks(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    lock = DocumentLock(path)
    with living(HOLD, path) as process:
        lock.take_over()
        assert lock.take() == here(process.pid)
    first = DocumentLock(tmp_path / "b.nnd")
    assert first.take() is None
    second = DocumentLock(tmp_path / "b.nnd")
    second.take_over()
    second.give_back()
    assert DocumentLock(tmp_path / "b.nnd").take() == here(os.getpid())


def test_a_lock_from_before_the_restart_or_of_another_program_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    process, program, computer, number, start = own_lock(path)
    lock = DocumentLock(path)
    assert lock.take() is None
    place = lock_file(path)
    lock.give_back()
    # Our own process lives; but this was another start of the computer, or the number belonged to another.
    for lines in (
        [process, program, computer, number, "another-start"],
        [process, "another-program", computer, number, start],
        ["4000000", program, computer, number, start],
    ):
        place.write_text("\n".join([*lines, ""]))
        assert lock.take() is None
        lock.give_back()


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 100, b"what?\n", b"-7\nx\ny\n", b"\xff\xfe", b"99999999999999999999\nx\ny\nz\n", b"0"],
)
def test_a_damaged_lock_is_taken_over(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "a.lock"
    place.write_bytes(content)
    lock = Lock(place)
    assert lock.take()
    assert Lock(place).owner == here(os.getpid())


@posix
def test_what_is_no_lock_at_all_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "huge").write_bytes(b"1" * 10_000)
    (tmp_path / "link").symlink_to("/dev/zero")
    for name in ("pipe", "folder", "huge", "link", "gone/lock", "x" * 300, "zero\0byte"):
        lock = Lock(tmp_path / name)
        assert not lock.take()
        assert lock.owner is None
    assert len(list(tmp_path.iterdir())) == 4


ASKS = """
owner = locks.DocumentLock(folder / "a.nnd").take()
print(json.dumps(None if owner is None else owner.process))
"""
NO_LOCK = """
lock = locks.DocumentLock(folder / "a.nnd")
print(json.dumps([lock.take(), [*map(str, folder.glob(".nn_desktop-*"))]]))
"""


@posix
def test_where_there_can_be_no_lock_nobody_is_told_anything() -> None:
    # Only root may write here.
    assert run_as_ordinary_user(NO_LOCK, Path("/")) == [None, []]


@posix
@pytest.mark.parametrize(("name", "mode"), [(".", 0o555), ("a.nnd", 0o444)])
def test_where_one_cannot_save_somebody_elses_lock_is_no_reason_to_ask(
    name: str, mode: int, public_folder: Path
) -> None:
    path = public_folder / "a.nnd"
    path.write_bytes(b"")
    path.chmod(0o666)
    with living(HOLD, path) as process:
        asked = run_as_ordinary_user(ASKS, public_folder)
        (public_folder / name).chmod(mode)
        assert (asked, run_as_ordinary_user(ASKS, public_folder)) == (process.pid, None)
        public_folder.chmod(0o777)
