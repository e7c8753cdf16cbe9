"""Documents reach the disk and come back, whatever the file is called and wherever it lies."""

import errno
import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nn_desktop.core.files.document import Document, DocumentError, NewerVersionError, document_to_bytes
from nn_desktop.core.rows.table_limits import LARGEST_FILE_BYTES
from nn_desktop.session.files import saving
from nn_desktop.session.files.documents import load_document, save_document
from nn_desktop.session.files.problems import UnusableFileError, shown_name
from nn_desktop.session.files.reading import read_bytes
from nn_desktop.session.files.saving import FileState, SaveError, changed_since, save_bytes
from tests.core.files.documents import EVERY_SETTING, document_text
from tests.session.files.faulty_system import AGAIN, FaultySystem
from tests.session.files.other_processes import run_as_ordinary_user

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes and pipes of this kind")
NAMES = [
    *("plain.nnd", "Übung für Straße.nnd", "with spaces .nnd", "a#b%20c?d&e.nnd", "'quoted' \"twice\".nnd"),
    *(".hidden.nnd", "x" * 246 + ".nnd", "日本語 🧠.nnd", "مثال.nnd", "-rf.nnd", "no suffix"),
]


def refusal(path: Path, data: bytes = b"new") -> str:
    """The sentences with which a save is refused."""
    with pytest.raises(SaveError) as refused:
        save_bytes(path, data)
    message = str(refused.value)
    beginning, end = f"{shown_name(path)} was not saved. ", " Choose another place or another name."
    assert message.startswith(beginning)
    assert message.endswith(end)
    assert message.isprintable()
    assert refused.value.left is None
    return message.removeprefix(beginning).removesuffix(end)


def opening_refusal(path: Path) -> str:
    """The sentences with which a file is not opened."""
    with pytest.raises(DocumentError) as refused:
        load_document(path)
    message = str(refused.value)
    beginning = f"{shown_name(path)} was not opened. "
    assert message.startswith(beginning)
    assert message.isprintable()
    return message.removeprefix(beginning)


@contextmanager
def umask(mask: int) -> Iterator[None]:
    old = os.umask(mask)
    try:
        yield
    finally:
        os.umask(old)


# Names and places


@pytest.mark.parametrize("name", NAMES)
def test_a_document_comes_back_whatever_its_name_is(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for document in (Document(), EVERY_SETTING):
        saved = save_document(path, document)
        assert load_document(path) == (document, saved)
        assert path.read_bytes() == document_to_bytes(document)
        assert not changed_since(path, saved)
    assert os.listdir(tmp_path) == [name]  # noqa: PTH208


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS wants names in UTF-8")
def test_names_that_are_no_text_are_no_problem(tmp_path: Path) -> None:
    for name in (b"line\nbreak.nnd", b"\xff\xfe.nnd", b"\x1b[31m.nnd"):
        path = tmp_path / os.fsdecode(name)
        saved = save_document(path, Document())
        assert load_document(path) == (Document(), saved)
        path.write_bytes(b"")
        assert "It is empty." in opening_refusal(path)


def test_names_that_no_file_can_have_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / ("x" * 300)) == "The name is too long for this disk."
    assert refusal(tmp_path / "zero\0byte.nnd") == "A file cannot have this name."
    assert opening_refusal(tmp_path / "zero\0byte.nnd") == "A file cannot have this name. Open another file."
    assert opening_refusal(tmp_path / ("x" * 300)).startswith("The name is too long for this disk.")


def test_a_message_shows_the_two_ends_of_a_long_name() -> None:
    assert shown_name(Path("folder", "a" * 200 + ".nnd")) == "a" * 40 + "…" + "a" * 36 + ".nnd"
    assert shown_name(Path("/")) == "/"


def test_a_folder_that_is_gone_is_said_so(tmp_path: Path) -> None:
    problem = "The folder Stick is not there any more."
    assert refusal(tmp_path / "Stick" / "a.nnd") == problem
    (tmp_path / "Stick").write_text("now a file")
    assert refusal(tmp_path / "Stick" / "a.nnd") == problem


def test_what_is_no_ordinary_file_is_not_replaced(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "It is a folder."
    assert refusal(Path("/")) == "It is a folder."
    assert opening_refusal(tmp_path) == "It is a folder. Open another file."


@posix
def test_pipes_and_devices_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.nnd"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/null"), Path("/dev/zero")):
        assert refusal(path) == "It is not an ordinary file."
        assert opening_refusal(path) == "It is not an ordinary file. Open another file."
        assert changed_since(path, FileState.of(b""))
        assert path.exists()


# Links


@posix
def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    target, link, second = tmp_path / "far" / "target.nnd", tmp_path / "link.nnd", tmp_path / "second.nnd"
    link.symlink_to(Path("far", "target.nnd"))
    second.symlink_to(link)
    for data in (b"a link that led nowhere", b"and now to a file"):
        save_bytes(second, data)
        assert target.read_bytes() == data
        assert not target.is_symlink()
        assert link.readlink() == Path("far", "target.nnd")
        assert second.readlink() == link
    assert os.listdir(tmp_path / "far") == ["target.nnd"]  # noqa: PTH208


@posix
def test_links_that_lead_nowhere_are_refused(tmp_path: Path) -> None:
    loop, lost = tmp_path / "loop.nnd", tmp_path / "lost.nnd"
    loop.symlink_to(loop)
    lost.symlink_to(tmp_path / "gone" / "a.nnd")
    assert refusal(loop) == "It is a link that leads back to itself."
    assert refusal(lost) == "The folder gone is not there any more."
    assert opening_refusal(loop).startswith("It is a link that leads back to itself.")
    assert loop.is_symlink()
    assert lost.is_symlink()


@posix
def test_a_linked_folder_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    save_bytes(tmp_path / "link" / "a.nnd", b"data")
    assert (tmp_path / "real" / "a.nnd").read_bytes() == b"data"


# Modes


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664, 0o666, 0o755])
def test_the_mode_of_a_file_stays(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(b"old")
    path.chmod(mode)
    save_bytes(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664), (0o000, 0o666)])
def test_a_new_file_gets_its_mode_from_the_umask(tmp_path: Path, mask: int, mode: int) -> None:
    with umask(mask):
        save_bytes(tmp_path / "a.nnd", b"new")
    assert stat.S_IMODE((tmp_path / "a.nnd").stat().st_mode) == mode


@posix
@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root may give files to other groups")
def test_the_group_of_a_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(b"old")
    os.chown(path, -1, 12_345)
    save_bytes(path, b"new")
    assert path.stat().st_gid == 12_345


@posix
def test_a_private_file_is_never_public(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(b"old")
    path.chmod(0o600)
    seen = []

    def write(file: int, data: memoryview) -> int:
        seen.append(stat.S_IMODE(os.fstat(file).st_mode))
        return os.write(file, data)

    system = FaultySystem()
    monkeypatch.setattr(system, "write", write, raising=False)
    # Even where modes cannot be set.
    monkeypatch.setattr(system, "fchmod", lambda *_: None, raising=False)
    system.install(monkeypatch)
    with umask(0):
        save_bytes(path, b"new")
    assert seen == [0o600]


READ_ONLY = """
answers = [refusal(saving.save_bytes, folder / name, b"new") for name in ("file.nnd", "locked/a.nnd")]
answers.append(refusal(saving.save_bytes, folder / "locked" / "new.nnd", b"new"))
answers.append(refusal(documents.load_document, folder / "secret.nnd"))
answers.append(saving.changed_since(folder / "secret.nnd", saving.FileState.of(b"secret")))
print(json.dumps(answers))
"""


@posix
def test_read_only_files_and_folders_are_refused(public_folder: Path) -> None:
    file, locked, secret = public_folder / "file.nnd", public_folder / "locked", public_folder / "secret.nnd"
    locked.mkdir()
    for path in (file, locked / "a.nnd", secret):
        path.write_bytes(b"old")
    file.chmod(0o444)
    secret.chmod(0o000)
    (locked / "a.nnd").chmod(0o666)
    locked.chmod(0o555)
    next_step = "Choose another place or another name."
    folder = "You may not change anything in the folder locked."
    assert run_as_ordinary_user(READ_ONLY, public_folder) == [
        f"file.nnd was not saved. The file is read-only. {next_step}",
        f"a.nnd was not saved. {folder} {next_step}",
        f"new.nnd was not saved. {folder} {next_step}",
        "secret.nnd was not opened. You may not read it. Open another file.",
        True,
    ]
    locked.chmod(0o755)
    assert file.read_bytes() == b"old"
    assert os.listdir(locked) == ["a.nnd"]  # noqa: PTH208
    assert sorted(os.listdir(public_folder)) == ["file.nnd", "locked", "secret.nnd"]  # noqa: PTH208


DROP_BOX = """
saving.save_bytes(folder / "box" / "a.nnd", b"new")
print(json.dumps((folder / "box" / "a.nnd").read_text()))
"""


@posix
def test_a_folder_that_may_be_written_but_not_listed_is_good_enough(public_folder: Path) -> None:
    (public_folder / "box").mkdir()
    (public_folder / "box").chmod(0o333)
    assert run_as_ordinary_user(DROP_BOX, public_folder) == "new"


@pytest.mark.skipif(not Path("/usr/bin/chattr").exists(), reason="needs chattr")
def test_a_file_that_is_locked_by_the_system_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(b"old")
    if subprocess.run(["/usr/bin/chattr", "+i", path], check=False, capture_output=True).returncode:
        pytest.skip("locking a file needs root's rights and a disk that can")
    try:
        assert refusal(path) == "The file is read-only."
    finally:
        subprocess.run(["/usr/bin/chattr", "-i", path], check=True)
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (errno.EROFS, "The disk is read-only."),
        (errno.EDQUOT, "The disk is full. Make some room on it."),
        (errno.ENODEV, "The disk does not work. Perhaps it was pulled out."),
        (errno.EBUSY, f"The system says: {os.strerror(errno.EBUSY)}."),
    ],
)
def test_other_errors_are_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, problem: str
) -> None:
    FaultySystem(1, error).install(monkeypatch)
    assert refusal(tmp_path / "a.nnd") == problem


# Opening


def test_a_file_that_is_gone_is_not_opened(tmp_path: Path) -> None:
    assert opening_refusal(tmp_path / "a.nnd") == "It is not there any more. Open another file."


def test_a_damaged_file_is_refused_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.nnd").write_bytes(b'{"format": "nn-desk')
    assert "line 1" in opening_refusal(tmp_path / "a.nnd").lower()


@pytest.mark.parametrize("size", [LARGEST_FILE_BYTES + 1, 2**31, 2**40])
def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    path = tmp_path / "a.nnd"
    with path.open("wb") as file:
        file.truncate(size)
    system = FaultySystem()
    system.install(monkeypatch)
    assert opening_refusal(path).startswith("It is larger than 16 MB, the most that NN Desktop opens.")
    assert "read" not in system.calls


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs a file that says that it is empty")
def test_a_file_that_is_larger_than_it_says_is_counted() -> None:
    status = Path("/proc/self/status")
    assert status.stat().st_size == 0
    assert read_bytes(status, 2**20)
    with pytest.raises(UnusableFileError):
        read_bytes(status, 10)


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    save_bytes(tmp_path / "a", b"x" * 3_000_000)
    assert read_bytes(tmp_path / "a", 3_000_000) == b"x" * 3_000_000
    with pytest.raises(UnusableFileError):
        read_bytes(tmp_path / "a", 2_999_999)


@pytest.mark.parametrize("text", [document_text(version=3), document_text(version=999, rows="other now")])
def test_a_document_of_a_newer_version_is_never_overwritten(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.nnd"
    text += " " * 200_000
    path.write_text(text)
    with pytest.raises(NewerVersionError):
        load_document(path)
    with pytest.raises(SaveError, match="was made with a newer version of NN Desktop"):
        save_document(path, Document())
    assert path.read_text() == text


@pytest.mark.parametrize("old", [b"", b"a poem", b"{" * 100_000, b"\0" * 5000, document_text().encode()])
def test_any_other_file_may_be_replaced_by_a_document(tmp_path: Path, old: bytes) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(old)
    state = save_document(path, Document())
    assert load_document(path) == (Document(), state)


# Changed by somebody else


def test_a_change_is_noticed_by_the_content_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    state = save_bytes(path, b"one")
    times = path.stat().st_mtime_ns
    path.write_bytes(b"two")
    os.utime(path, ns=(times, times))
    assert changed_since(path, state)
    # Copied anew, with another time and another number, it is still the same.
    path.unlink()
    path.write_bytes(b"one")
    os.utime(path, ns=(0, 0))
    assert not changed_since(path, state)
    for other in (b"", b"one more", b"on"):
        path.write_bytes(other)
        assert changed_since(path, state)


def test_a_file_that_has_vanished_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    path = tmp_path / "folder" / "a.nnd"
    state = save_bytes(path, b"one")
    path.unlink()
    with pytest.raises(FileNotFoundError, match=r"^a\.nnd is not there any more\.$"):
        changed_since(path, state)
    path.parent.rmdir()
    with pytest.raises(FileNotFoundError):
        changed_since(path, state)
    path.parent.write_text("a file now")
    with pytest.raises(FileNotFoundError):
        changed_since(path, state)


def test_a_file_that_cannot_be_read_counts_as_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = save_bytes(tmp_path / "a.nnd", b"one")
    FaultySystem(1, errno.EIO, AGAIN["this one for ever"]).install(monkeypatch)
    assert changed_since(tmp_path / "a.nnd", state)


# Windows, as far as it can be played here


def test_windows_waits_for_the_virus_scanner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(saving, "_ON_WINDOWS", True)
    monkeypatch.setattr(time, "sleep", waits.append)
    path = tmp_path / "a.nnd"
    path.write_bytes(b"old")
    refusals = [PermissionError(errno.EACCES, "held")] * 3
    system = FaultySystem()

    def replace(old: Path, new: Path) -> None:
        if refusals:
            raise refusals.pop()
        old.replace(new)

    monkeypatch.setattr(system, "replace", replace, raising=False)
    system.install(monkeypatch)
    save_bytes(path, b"new")
    assert path.read_bytes() == b"new"
    assert len(waits) == 3
    assert "fchmod" not in system.calls
    assert system.calls.count("fsync") == 1  # of the file; folders have none there

    refusals += [PermissionError(errno.EACCES, "held")] * 100
    assert refusal(path, b"newer")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.nnd"]  # noqa: PTH208
    assert sum(waits) < 2
