"""A save that is interrupted, wherever it is, leaves the old file or the new one, and says which."""

import contextlib
import errno
import os
import random
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nn_desktop.session.files import saving
from nn_desktop.session.files.saving import FileState, SaveError, save_bytes
from tests.session.files.faulty_system import AGAIN, ERRORS, FaultySystem
from tests.session.files.other_processes import kill, living, run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="injects the faults of POSIX system calls")

OLD = b"the old content\n"
NEW = b"the new content, which is longer\n" * 100
# What a save can do without: nothing of the content depends on it.
DISPENSABLE = {("chown", None), ("fchmod", None), ("unlink", None), ("open", errno.EACCES)}


def new_file(folder: Path) -> Path:
    return folder / "Übung 3.nnd"


def existing_file(folder: Path) -> Path:
    path = folder / "Übung 3.nnd"
    path.write_bytes(OLD)
    path.chmod(0o640)
    return path


def linked_file(folder: Path) -> Path:
    (folder / "elsewhere").mkdir()
    link = folder / "Übung 3.nnd"
    link.symlink_to(existing_file(folder / "elsewhere"))
    return link


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def temporaries(folder: Path) -> list[Path]:
    return list(folder.rglob(f"{saving.TEMPORARY_PREFIX}*.tmp"))


def open_files(folder: Path) -> list[str]:
    """Return what is open below `folder` alone: the rest of the process opens and closes its own."""
    targets = []
    for descriptor in Path("/proc/self/fd").glob("*"):
        # The descriptor of the listing itself is among those listed, and closed by now.
        with contextlib.suppress(OSError):
            targets.append(str(descriptor.readlink()))
    return [target for target in targets if target.startswith(f"{folder.resolve()}/")]


def check_message(error: SaveError) -> None:
    message = str(error)
    assert message.startswith("Übung 3.nnd was not saved. ")
    assert message.endswith(". Choose another place or another name.")
    assert message.isprintable()
    assert "Errno" not in message


def refusal(path: Path, data: bytes) -> SaveError | None:
    """Save, and return what was said against it."""
    try:
        state = save_bytes(path, data)
    except SaveError as error:
        return error
    assert state == FileState.of(data)
    return None


def check_save(path: Path) -> bool:
    """Save `NEW`, prove that nothing was lost and nothing wrong was said, and return whether it worked."""
    before = content(path)
    link = path.readlink() if path.is_symlink() else None
    error = refusal(path, NEW)
    if error is None:
        assert content(path) == NEW
    else:
        check_message(error)
        assert content(path) == (before if error.left is None else NEW)
        assert error.left in {None, FileState.of(NEW)}
    assert (path.readlink() if path.is_symlink() else None) == link
    return error is None


@pytest.mark.parametrize("again", AGAIN.values(), ids=AGAIN)
@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
@pytest.mark.parametrize("place", [new_file, existing_file, linked_file])
def test_every_system_call_of_a_save_may_fail(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: Callable[[Path], Path],
    error: int,
    again: Callable[[str, str], bool],
) -> None:
    # First, how many there are.
    healthy = FaultySystem()
    healthy.install(monkeypatch)
    assert check_save(place(tmp_path))
    assert {"write", "fsync", "read", "replace"} <= set(healthy.calls)
    assert healthy.calls.count("fsync") == 2

    for number, operation in enumerate(healthy.calls):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        path = place(folder)
        system = FaultySystem(number, error, again)
        system.install(monkeypatch)
        works = check_save(path)
        assert system.calls[number] == operation
        if works:
            assert (operation, None) in DISPENSABLE or (operation, error) in DISPENSABLE
        if not again(operation, "unlink"):
            assert temporaries(folder) == []
        monkeypatch.undo()
        # The fault is gone, and saving again is all that is needed.
        save_bytes(path, NEW)
        assert content(path) == NEW
        assert open_files(tmp_path) == []


class LyingSystem(FaultySystem):
    """A system whose `write` is another function."""

    def __init__(self, write: Callable[[int, memoryview], int]) -> None:
        super().__init__()
        self.write = write


def test_writes_that_come_back_short_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = existing_file(tmp_path)
    LyingSystem(lambda file, data: os.write(file, data[:7])).install(monkeypatch)
    save_bytes(path, NEW)
    assert content(path) == NEW


@pytest.mark.parametrize(
    "write",
    [
        lambda *_: 0,
        lambda _, data: len(data),
        lambda file, data: os.write(file, data[:-1]) + 1,
        lambda file, data: os.write(file, bytes(data[:-1]) + b"?"),
        lambda file, data: os.write(file, bytes(data) + b"?") - 1,
    ],
    ids=["nothing, admitted", "nothing", "all but one byte", "one wrong byte", "one byte more"],
)
def test_a_disk_that_lies_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[int, memoryview], int]
) -> None:
    path = existing_file(tmp_path)
    LyingSystem(write).install(monkeypatch)
    with pytest.raises(SaveError) as refused:
        save_bytes(path, NEW)
    check_message(refused.value)
    assert content(path) == OLD
    assert temporaries(tmp_path) == []


@pytest.mark.parametrize("error", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS])
def test_a_disk_that_knows_no_flushing_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    calls = FaultySystem()
    calls.install(monkeypatch)
    path = existing_file(tmp_path)
    save_bytes(path, OLD)
    FaultySystem(calls.calls.index("fsync"), error, AGAIN["this one for ever"]).install(monkeypatch)
    save_bytes(path, NEW)
    assert content(path) == NEW


@pytest.mark.parametrize("error", [MemoryError(), KeyboardInterrupt()], ids=["MemoryError", "Ctrl+C"])
def test_no_other_error_leaves_anything_behind_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def write(file: int, data: memoryview) -> int:
        raise error

    path = existing_file(tmp_path)
    LyingSystem(write).install(monkeypatch)
    with pytest.raises(type(error)):
        save_bytes(path, NEW)
    assert content(path) == OLD
    assert temporaries(tmp_path) == []


FILE_SIZE_LIMIT = """
import json, resource, signal, sys
from pathlib import Path
from nn_desktop.session.files.saving import SaveError, save_bytes
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
answers = []
for limit in (0, 1, 4096, 16384, 20000, 3_000_000, 4_999_999, 5_000_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        save_bytes(Path(sys.argv[1]), b"x" * 5_000_000)
    except SaveError as error:
        answers.append(str(error))
    else:
        answers.append("saved")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    answers.append(Path(sys.argv[1]).stat().st_size)
print(json.dumps(answers))
"""


def test_a_limit_on_the_size_of_files_loses_nothing(tmp_path: Path) -> None:
    answers = run(FILE_SIZE_LIMIT, existing_file(tmp_path))
    too_large = (
        "Übung 3.nnd was not saved. The file is larger than this disk allows. "
        "Choose another place or another name."
    )
    assert answers == [*([too_large, len(OLD)] * 7), "saved", 5_000_000]
    assert temporaries(tmp_path) == []
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if mount is None or umount is None:
        pytest.skip("a small disk needs mount")
    folder = tmp_path / "stick"
    folder.mkdir()
    command = [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a small disk needs root's rights")
    try:
        yield folder
    finally:
        # Even if the test has left a file open: what stays mounted, no later run can remove.
        subprocess.run([umount, "-l", str(folder)], check=True)


def test_a_full_disk_loses_nothing(small_disk: Path) -> None:
    path = existing_file(small_disk)
    random_numbers = random.Random(1)  # noqa: S311 - no secrets here
    full = kept = 0
    for _ in range(400):
        before = content(path)
        data = random_numbers.randbytes(random_numbers.randint(0, 500_000))
        filling = small_disk / "filling"
        filling.write_bytes(bytes(random_numbers.randint(0, 540_000)))
        error = refusal(path, data)
        if error is None:
            assert content(path) == data
            kept += 1
        else:
            check_message(error)
            assert "The disk is full. Make some room on it." in str(error)
            assert content(path) == before
            full += 1
        assert temporaries(small_disk) == []
        filling.unlink()
    assert full > 50
    assert kept > 50


# One process imports everything and forks those that are killed: they are real, and start at once.
KILLING = """
import hashlib, json, os, random, signal, sys
from pathlib import Path
from nn_desktop.session.files.saving import save_bytes

path, kills = Path(sys.argv[1]), int(sys.argv[2])
numbers = random.Random(7)

def content(seed):
    data = random.Random(seed).randbytes(seed % 50_000)
    return hashlib.sha256(data).digest() + data

def save_for_ever(pipe):
    seed = numbers.randrange(10**9)
    while True:
        seed += 12_345
        save_bytes(path, content(seed))
        os.write(pipe, b".")

save_bytes(path, content(1))
torn = in_the_middle = 0
for kill in range(kills):
    numbers.seed(kill)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            save_for_ever(writer)
        finally:
            os._exit(1)
    os.read(reader, 1)
    for _ in range(numbers.randrange(100_000)):
        pass
    os.kill(child, signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    os.close(reader)
    os.close(writer)
    data = path.read_bytes()
    torn += hashlib.sha256(data[32:]).digest() != data[:32]
    for temporary in path.parent.glob(".nn_desktop-*.tmp"):
        in_the_middle += 1
        temporary.unlink()
print(json.dumps([torn, in_the_middle, signal.Signals(9).name]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_two_hundred_kills_in_the_middle_of_saving_lose_nothing(tmp_path: Path) -> None:
    answer = run(KILLING, tmp_path / "Übung 3.nnd", "200")
    assert isinstance(answer, list)
    torn, in_the_middle, _ = answer
    assert torn == 0
    assert in_the_middle > 20, "the kills came between the saves and proved nothing"


# What the killed leave behind

STOPPED_IN_THE_MIDDLE = """
import os, sys, time
from pathlib import Path
from nn_desktop.session.files import saving
def stop(temporary, target):
    print("in the middle", flush=True)
    sys.stdin.read()
saving._replace = stop
saving.save_bytes(Path(sys.argv[1]), b"half a save")
"""


def test_what_a_killed_save_left_behind_goes_with_the_next_one_and_nobody_elses_does(tmp_path: Path) -> None:
    path = existing_file(tmp_path)
    with living(STOPPED_IN_THE_MIDDLE, path) as process:
        (own,) = temporaries(tmp_path)
        save_bytes(path, NEW)
        assert temporaries(tmp_path) == [own], "its process still lives"
        kill(process)
    computer, number, random_part = own.stem.removeprefix(saving.TEMPORARY_PREFIX).split("-")
    foreign = [
        f"{saving.TEMPORARY_PREFIX}{other}.tmp"
        for other in (
            f"{'0' * 8}-{number}-{random_part}",  # of another computer
            f"{computer}-{os.getpid()}-{random_part}",  # of a living process: this one
            f"{computer}-9999999999-{random_part}",  # of no process that there can be
            f"{computer}-{number}-{random_part}x",
            "0123456789abcdef",  # of an earlier version, which did not say whose it was
        )
    ]
    for name in foreign:
        (tmp_path / name).write_bytes(b"?")
    (tmp_path / f"x{own.name}").write_bytes(b"?")
    # What cannot be removed keeps nothing else there, whichever comes first.
    for letter in "abcdef":
        left = tmp_path / f"{saving.TEMPORARY_PREFIX}{computer}-{number}-{letter * 8}.tmp"
        if letter in "ace":
            left.mkdir()
            foreign.append(left.name)
        else:
            left.write_bytes(b"?")
    save_bytes(tmp_path / "another file.csv", NEW)
    assert sorted(found.name for found in temporaries(tmp_path)) == sorted(foreign)
    assert (tmp_path / f"x{own.name}").exists()
