"""Preferences come back, whoever else writes them, and a broken file costs only itself."""

import json
import os
from pathlib import Path

import pytest

from nn_desktop.session.files import shared_file
from nn_desktop.session.files.locks import Lock
from nn_desktop.session.files.preferences import (
    MOST_RECENT_FILES,
    Preferences,
    PreferencesStore,
    RecentFile,
    look_for,
)
from tests.session.files.faulty_system import AGAIN, FaultySystem
from tests.session.files.other_processes import run_as_ordinary_user, start

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and rights of this kind")
OTHERS = Preferences(
    bytes(range(256)),
    "dark",
    -3,
    "pt_BR",
    "logarithmic",
    "linear",
    (Path("/lessons/a.nnd").absolute(),),
    Path("/lessons").absolute(),
    has_opened_lesson=True,
    lesson_share=40,
    table_form="plain",
    program_form="workshop",
)


def stored(folder: Path) -> Preferences:
    """What the next start will find."""
    return PreferencesStore(folder).current


def write(folder: Path, content: bytes | dict[str, object]) -> None:
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / "preferences.json").write_bytes(data)


def test_the_very_first_start_has_defaults_and_writes_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert stored(tmp_path / "config") == Preferences()
    assert not (tmp_path / "config").exists()
    assert caplog.records == []


def test_every_preference_comes_back(tmp_path: Path) -> None:
    for name in Preferences._fields:
        PreferencesStore(tmp_path / "new" / "config").change(**{name: getattr(OTHERS, name)})
    assert stored(tmp_path / "new" / "config") == OTHERS
    assert sorted(os.listdir(tmp_path / "new" / "config")) == ["preferences.json"]  # noqa: PTH208


def test_the_file_can_be_read_by_a_person(tmp_path: Path) -> None:
    PreferencesStore(tmp_path).change(appearance="dark", zoom_steps=2)
    text = (tmp_path / "preferences.json").read_text()
    assert '  "appearance": "dark",\n  "zoom_steps": 2,\n' in text


# Recent files


def test_recent_files_come_latest_first_once_and_at_most_ten(tmp_path: Path) -> None:
    store = PreferencesStore(tmp_path)
    paths = [tmp_path / f"{number}.nnd" for number in range(MOST_RECENT_FILES + 5)]
    for path in paths:
        store.add_recent_file(path)
    store.add_recent_file(paths[10])
    expected = [paths[10], *(path for path in reversed(paths[5:]) if path != paths[10])]
    assert stored(tmp_path).recent_files == store.current.recent_files == tuple(expected)


def test_files_that_are_missing_are_kept_and_marked(tmp_path: Path) -> None:
    there, gone = tmp_path / "there.nnd", tmp_path / "stick" / "gone.nnd"
    there.write_text("")
    store = PreferencesStore(tmp_path)
    store.add_recent_file(gone)
    store.add_recent_file(there)
    assert list(look_for(stored(tmp_path).recent_files)) == [
        RecentFile(there, is_missing=False),
        RecentFile(gone, is_missing=True),
    ]


def test_one_file_by_two_ways_is_there_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = PreferencesStore(tmp_path)
    for path in (Path("a.nnd"), tmp_path / "a.nnd", tmp_path / "b" / ".." / "a.nnd"):
        store.add_recent_file(path)
    assert stored(tmp_path).recent_files == (tmp_path / "a.nnd",)


@posix
def test_names_that_are_no_text_come_back(tmp_path: Path) -> None:
    path = Path(os.fsdecode(b"/tmp/\xff\nx.nnd"))
    PreferencesStore(tmp_path).add_recent_file(path)
    assert stored(tmp_path).recent_files == (path,)


# Damage


BROKEN = {
    "empty": b"",
    "zeros": b"\0" * 1000,
    "zeros inside": b'{"zoom_steps": 2\0}',
    "cut off": b'{"zoom_steps": 2, "langu',
    "not UTF-8": b'{"language": "\xff"}',
    "a list": b"[1, 2]",
    "a number": b"17",
    "digits": b'{"zoom_steps": ' + b"9" * 5000 + b"}",
    "brackets": b"[" * 100_000,
    "huge": b'{"x": "' + b"x" * 2**21 + b'"}',
    "INI": b"[General]\nzoom=2\n",
}


WRONG: dict[str, list[object]] = {
    "window_geometry": [None, 7, "%%%", "Ümlaut", [], "AAA"],
    "appearance": [None, True, "purple", {}, 0],
    "zoom_steps": [None, True, "2", 1.5, 10**300, -51, []],
    "language": [None, 1, "../../etc", "de\n", "x" * 1000, "d"],
    "x_axis": [None, True, "curved"],
    "y_axis": [None, 0, "Linear"],
    "recent_files": [None, "a.nnd", {}, 7],
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_gives_defaults_and_one_note(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    write(tmp_path, content)
    store = PreferencesStore(tmp_path)
    assert store.current == Preferences()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    store.change(zoom_steps=2)
    assert stored(tmp_path) == Preferences(zoom_steps=2)


def test_a_terabyte_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "preferences.json").open("wb") as file:
        file.truncate(2**40)
    assert stored(tmp_path) == Preferences()


@pytest.mark.parametrize(("name", "value"), [(name, value) for name in WRONG for value in WRONG[name]])
def test_a_wrong_value_costs_only_itself(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, value: object
) -> None:
    PreferencesStore(tmp_path).change(**OTHERS._asdict())
    keys = json.loads((tmp_path / "preferences.json").read_bytes())
    write(tmp_path, {**keys, name: value})
    found = stored(tmp_path)
    for field in OTHERS._fields:
        assert getattr(found, field) == getattr(Preferences() if field == name else OTHERS, field)
    assert len(caplog.records) == 1
    assert name in caplog.text


def test_wrong_recent_files_cost_only_themselves(tmp_path: Path) -> None:
    good = [str(tmp_path / "a.nnd"), str(tmp_path / "b.nnd")]
    mixed: list[object] = [
        good[0],
        None,
        7,
        "",
        "relative.nnd",
        str(tmp_path / "zero\0byte"),
        [],
        good[1],
        good[0],
    ]
    write(tmp_path, {"recent_files": mixed})
    store = PreferencesStore(tmp_path)
    assert [str(path) for path in store.current.recent_files] == good
    assert all(file.is_missing for file in look_for(store.current.recent_files))


def test_the_folder_of_the_file_that_was_chosen_last_is_remembered(tmp_path: Path) -> None:
    assert PreferencesStore(tmp_path).current.last_folder is None
    PreferencesStore(tmp_path).remember_folder(tmp_path / "lessons" / "a.nnd")
    assert stored(tmp_path).last_folder == tmp_path / "lessons"


@pytest.mark.parametrize("folder", ["relative", "/zero\0byte", 7, None, ["/"]])
def test_a_folder_that_cannot_be_one_is_forgotten(tmp_path: Path, folder: object) -> None:
    write(tmp_path, {"last_folder": folder, "zoom_steps": 2})
    assert PreferencesStore(tmp_path).current == Preferences(zoom_steps=2)


def test_what_a_newer_version_has_written_stays(tmp_path: Path) -> None:
    newer = {"sound": {"volume": [1, 2.5, None, "laut"]}, "zoom_steps": 1}
    write(tmp_path, newer)
    PreferencesStore(tmp_path).change(zoom_steps=2)
    keys = json.loads((tmp_path / "preferences.json").read_bytes())
    assert keys["sound"] == newer["sound"]
    assert keys["zoom_steps"] == 2


def test_brackets_that_can_be_read_but_not_written_are_dropped(tmp_path: Path) -> None:
    depth = 300
    while depth < 100_000:
        write(tmp_path, b'{"deep": ' + b"[" * depth + b"]" * depth + b', "language": "de"}')
        store = PreferencesStore(tmp_path)
        store.change(zoom_steps=2)
        assert stored(tmp_path).zoom_steps == 2
        depth = depth * 5 // 4


@posix
def test_what_is_no_file_is_no_problem(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "preferences.json")
    assert stored(tmp_path) == Preferences()
    (tmp_path / "preferences.json").unlink()
    (tmp_path / "preferences.json").mkdir()
    store = PreferencesStore(tmp_path)
    store.change(zoom_steps=2)
    assert store.current.zoom_steps == 2


# No place for them


def test_without_a_place_changes_hold_until_the_end_and_one_note_is_made(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    for folder in (None, tmp_path / "file" / "config"):
        caplog.clear()
        store = PreferencesStore(folder)
        for steps in range(4):
            store.change(zoom_steps=steps)
        store.add_recent_file(tmp_path / "a.nnd")
        assert store.current == Preferences(zoom_steps=3, recent_files=(tmp_path / "a.nnd",))
        assert [record.levelname for record in caplog.records if "not saved" in record.message] == ["WARNING"]


READ_ONLY_HOME = """
notes = []
logging.getLogger("nn_desktop").addFilter(lambda record: notes.append(record.getMessage()))
store = preferences.PreferencesStore(folder / "config")
store.change(zoom_steps=1)
store.change(zoom_steps=2)
print(json.dumps([store.current.zoom_steps, len(notes)]))
"""


@posix
def test_a_read_only_home_means_that_they_are_forgotten() -> None:
    # Only root may write here.
    assert run_as_ordinary_user(READ_ONLY_HOME, Path("/")) == [2, 1]


def test_a_change_that_could_not_be_saved_is_saved_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = PreferencesStore(tmp_path)
    with monkeypatch.context() as patch:
        FaultySystem(0, 5, AGAIN["everything from then on"]).install(patch)
        store.change(zoom_steps=2)
        store.add_recent_file(tmp_path / "a.nnd")
    assert stored(tmp_path) == Preferences()
    PreferencesStore(tmp_path).change(zoom_steps=9, appearance="dark")
    store.change(language="de")
    expected = Preferences(appearance="dark", zoom_steps=2, language="de", recent_files=(tmp_path / "a.nnd",))
    assert stored(tmp_path) == store.current == expected


def test_a_file_that_cannot_be_read_now_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    PreferencesStore(tmp_path).change(language="de")
    with monkeypatch.context() as patch:
        FaultySystem(0, 5, AGAIN["this one for ever"]).install(patch)  # asking for the file's state
        store = PreferencesStore(tmp_path)
        store.change(zoom_steps=2)
    assert store.current == Preferences(zoom_steps=2)
    assert stored(tmp_path) == Preferences(language="de")


# Several programs


def test_two_windows_do_not_destroy_each_others_entries(tmp_path: Path) -> None:
    first, second = PreferencesStore(tmp_path), PreferencesStore(tmp_path)
    first.change(zoom_steps=2)
    second.change(appearance="dark")
    first.add_recent_file(tmp_path / "a.nnd")
    second.add_recent_file(tmp_path / "b.nnd")
    expected = Preferences(
        appearance="dark", zoom_steps=2, recent_files=(tmp_path / "b.nnd", tmp_path / "a.nnd")
    )
    assert stored(tmp_path) == second.current == expected


def test_while_another_program_writes_we_wait_and_then_go_on_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_file, "_LONGEST_WAIT_MILLISECONDS", 0)
    other = Lock(tmp_path / "preferences.lock")
    assert other.take()
    store = PreferencesStore(tmp_path)
    store.change(zoom_steps=2)
    assert store.current.zoom_steps == 2
    assert stored(tmp_path) == Preferences()
    other.give_back()
    store.change(language="de")
    assert stored(tmp_path) == Preferences(zoom_steps=2, language="de")


AT_ONCE = """
import sys
from pathlib import Path
from nn_desktop.session.files import preferences, shared_file
shared_file._LONGEST_WAIT_MILLISECONDS = 60_000  # whatever else this computer does
store = preferences.PreferencesStore(Path(sys.argv[1]))
name, value = sys.argv[2:]
print("ready", flush=True)
sys.stdin.readline()
for number in range(3):
    store.add_recent_file(Path(sys.argv[1], f"{name} {number}.nnd"))
store.change(**{name: value})
"""


def test_three_programs_at_once_lose_nothing(tmp_path: Path) -> None:
    changes = {"appearance": "dark", "language": "de", "x_axis": "linear"}
    programs = [start(AT_ONCE, tmp_path, name, value) for name, value in changes.items()]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        with program:
            program.communicate()
        assert program.returncode == 0
    found = stored(tmp_path)
    assert (found.appearance, found.language, found.x_axis) == ("dark", "de", "linear")
    assert {path.name for path in found.recent_files} == {
        f"{name} {number}.nnd" for name in changes for number in range(3)
    }
    assert os.listdir(tmp_path) == ["preferences.json"]  # noqa: PTH208
