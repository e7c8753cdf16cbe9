"""Every way by which a file comes in: it is what its content says, and it is called what it is called."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.training_set import Row
from nn_desktop.session.files.preferences import PreferencesStore
from tests.gui.dialogs import Dialogs
from tests.gui.files.conftest import PLAIN, Desk

Door = Callable[[Path], None]
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes of this kind")


# A file is what its content says


@pytest.fixture(params=["openAction", "importAction", "drop", "command line", "recent"])
def door(request: pytest.FixtureRequest, desk: Desk, dialogs: Dialogs, qtbot: QtBot) -> Door:
    """Each way by which a file comes in."""

    def open_by_menu(path: Path) -> None:
        dialogs.paths = [path]
        desk.choose(request.param)

    def drop(path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
        qtbot.wait(1)

    def open_recent(path: Path) -> None:
        desk.preferences.add_recent_file(path)
        desk.recent()
        desk.choose("recent1Action")

    others: dict[str, Door] = {
        "drop": drop,
        "command line": lambda path: desk.window.contents.open_one([path]),
        "recent": open_recent,
    }
    return others.get(request.param, open_by_menu)


@pytest.mark.parametrize("name", ["k.nnd", "k.nnd.txt", "k.csv", "k"])
def test_a_document_is_opened_whatever_it_is_called(
    name: str, door: Door, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(PLAIN.replace(b'"seed": 1', b'"seed": 7'))
    door(path)
    assert desk.title() == f"{name}[*] – NN Desktop"
    assert desk.session.experiment.settings.seed == 7


def test_what_a_killed_program_left_beside_a_document_goes_when_that_is_opened(
    door: Door, desk: Desk, tmp_path: Path
) -> None:
    path, kept = tmp_path / "k.nnd", tmp_path / ".nn_desktop-of-somebody-else.tmp"
    for each in (path, kept):
        each.write_bytes(PLAIN)
    # Another process writes, and is killed before the new content takes its place.
    stop = "import os, signal; saving._replace = lambda *_: os.kill(os.getpid(), signal.SIGTERM)"
    save = "saving.save_bytes(Path(sys.argv[1]), b'half')"
    code = (
        f"import sys; from pathlib import Path; from nn_desktop.session.files import saving; {stop}; {save}"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert len(list(tmp_path.glob(".nn_desktop-*.tmp"))) == 2
    door(path)
    desk.files.drives.wait()
    assert list(tmp_path.glob(".nn_desktop-*.tmp")) == [kept]
    assert path.read_bytes() == PLAIN


@pytest.mark.parametrize("name", ["k.csv", "k.nnd", "k"])
def test_rows_are_taken_whatever_the_file_is_called(
    name: str, door: Door, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text("1,1,1,0.5\n", encoding="utf-8")
    door(path)
    assert desk.session.experiment.training_set.row(0) == Row((1, 1, 1), 0.5)
    assert desk.title() == "Untitled[*] – NN Desktop*"
    desk.choose("undoAction")
    assert desk.rows() == 4


@pytest.mark.parametrize("name", ["k.nnd", "k.png", "k.txt"])
@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"Dear all,\nsee you at eight.\n"])
def test_what_is_neither_is_refused_in_one_line(
    name: str, data: bytes, door: Door, desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    door(path)
    assert dialogs.said == [f"{name} is neither a document of NN Desktop nor a table with rows."]
    assert (desk.rows(), desk.title()) == (4, "Untitled[*] – NN Desktop")


@pytest.mark.parametrize("suffix", [".xlsx", ".XLSX", ".xls", ".ods", ".numbers"])
def test_a_file_of_a_spreadsheet_has_a_way_in(
    suffix: str, door: Door, desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / f"k{suffix}"
    path.write_bytes(b"PK\x03\x04\x14\0\x06\0")
    door(path)
    (said,) = dialogs.said
    assert said.endswith("Save it as CSV in your spreadsheet, or copy the cells and paste them.")
    assert (desk.rows(), desk.title()) == (4, "Untitled[*] – NN Desktop")


def test_of_several_files_the_one_that_holds_a_document_is_opened(
    desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    (tmp_path / "a.nnd").write_bytes(b"1,1,1,1\n")
    (tmp_path / "b.txt").write_bytes(PLAIN)
    desk.window.contents.open_one([tmp_path / "a.nnd", tmp_path / "b.txt"])
    assert dialogs.said == ["A window shows one document. b.txt will be opened, and a.nnd will not."]
    assert desk.title() == "b.txt[*] – NN Desktop"


# What cannot be opened


def make_unusable(path: Path, kind: str) -> None:
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "damaged":
        path.write_bytes(PLAIN[:-9])


@pytest.mark.parametrize("name", ["k", "k.nnd"])
@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("folder", "It is a folder."),
        pytest.param("pipe", "It is not an ordinary file.", marks=posix),
        ("gone", "It is not there any more."),
        ("damaged", "Line 21: the file ends too early."),
    ],
)
def test_what_cannot_be_opened_is_refused_without_a_question_about_the_changes(
    kind: str, problem: str, name: str, door: Door, desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    make_unusable(tmp_path / name, kind)
    desk.add_row()
    door(tmp_path / name)
    (said,) = dialogs.said
    assert said.startswith(f"{name} was not opened. {problem}")
    assert (desk.rows(), desk.title()) == (5, "Untitled[*] – NN Desktop*")


def test_what_may_not_be_read_is_refused_without_a_question_about_the_changes(
    door: Door, desk: Desk, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "k.nnd"
    path.write_bytes(PLAIN)
    desk.add_row()

    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        door(path)
    assert dialogs.said == ["k.nnd was not opened. You may not read it. Open another file."]


def test_of_a_folder_and_a_document_the_document_is_opened(
    desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "b.nnd").write_bytes(PLAIN)
    desk.window.contents.open_one([tmp_path / "folder", tmp_path / "b.nnd"])
    assert dialogs.said == ["A window shows one document. b.nnd will be opened, and folder will not."]
    assert desk.title() == "b.nnd[*] – NN Desktop"


def test_a_document_that_is_opened_anew_after_saving_is_the_saved_one(
    desk: Desk, opened: Path, dialogs: Dialogs
) -> None:
    desk.add_row()
    dialogs.answers = [QMessageBox.StandardButton.Save]
    desk.files.open_path(opened)
    assert (desk.rows(), desk.title()) == (5, "a.nnd[*] – NN Desktop")


# Names and folders


@pytest.mark.parametrize("name", ["<b>bold.nnd", "a[*]b.nnd", "a&b.nnd", "[*][*].nnd"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_is_shown_as_it_is(name: str, desk: Desk, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(PLAIN)
    desk.files.open_path(path)
    title = QAccessible.queryAccessibleInterface(desk.window).text(QAccessible.Text.Name)
    assert title == f"{name} – NN Desktop"
    desk.add_row()
    desk.files.may_lose_work()
    (box,) = dialogs.boxes
    assert box.text() == f"Save the changes to {name}?"
    assert box.textFormat() is Qt.TextFormat.PlainText


def test_dialogs_begin_where_a_file_was_chosen_last(desk: Desk, dialogs: Dialogs, tmp_path: Path) -> None:
    lessons, exports = tmp_path / "lessons", tmp_path / "exports"
    for folder in (lessons, exports):
        folder.mkdir()
    (lessons / "rows.csv").write_text("1,1,1,1\n", encoding="utf-8")
    dialogs.paths = [lessons / "rows.csv", None, exports / "rows.csv", None, None]
    for action in ("importAction", "openAction", "exportRowsAction", "importAction", "saveAsAction"):
        desk.choose(action)
    began = [Path(folder) for folder in dialogs.began_in]
    assert began[1:] == [lessons, lessons / "rows.csv", exports, exports / "Untitled"]
    assert PreferencesStore(tmp_path / "settings").current.last_folder == exports


def test_a_lesson_that_was_opened_is_among_the_recent_files(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "stairs.nnlesson"
    file.write_text(
        'format = "nn-desktop-lesson"\nversion = 1\nid = "ours"\ntitle = "Light on the stairs"\n'
        '[[card]]\nid = "a"\nkind = "notice"\ntext = "Two switches, one lamp."\n',
        encoding="utf-8",
    )
    desk.files.open_path(file)
    assert desk.recent()[0].startswith("stairs.nnlesson in ")
