"""Documents in the window: title, opening, saving, closing, and the questions around them."""

import errno
import json
import os
import threading
import time
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.gui.lessons.panel import LessonPanel
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.examples import read_examples
from nn_desktop.session.files.locks import DocumentLock
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.problems import shown_folder
from nn_desktop.session.files.saving import FileState
from tests.core.files.documents import long_table
from tests.gui.dialogs import Dialogs
from tests.gui.files.conftest import PLAIN, Desk
from tests.gui.student import TARGET, Student
from tests.session.files.faulty_system import FaultySystem

Button = QMessageBox.StandardButton


# Title


def test_the_title_says_the_name_and_whether_it_is_saved(
    desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    assert desk.title() == "Untitled[*] – NN Desktop"
    desk.add_row()
    assert desk.title() == "Untitled[*] – NN Desktop*"
    dialogs.paths = [tmp_path / "lesson.nnd"]
    desk.choose("saveAction")
    assert desk.title() == "lesson.nnd[*] – NN Desktop"


# Opening


def test_opening_asks_about_unsaved_work(desk: Desk, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(PLAIN)
    desk.add_row()
    dialogs.answers = [Button.Cancel]
    desk.files.open_path(path)
    assert (desk.rows(), desk.title()) == (5, "Untitled[*] – NN Desktop*")
    dialogs.answers = [Button.Discard]
    dialogs.paths = [path]
    desk.choose("openAction")
    assert (desk.rows(), desk.title()) == (4, "a.nnd[*] – NN Desktop")


@pytest.mark.parametrize("data", [b"", PLAIN[:-9], PLAIN.replace(b'"version": 1', b'"version": 99')])
def test_a_failed_open_says_why_and_changes_nothing(
    data: bytes, desk: Desk, opened: Path, dialogs: Dialogs, tmp_path: Path
) -> None:
    desk.session.step()
    desk.session.step()
    before = desk.session.experiment, desk.session.history, desk.session.cursor, desk.title()
    wrong = tmp_path / "wrong.nnd"
    wrong.write_bytes(data)
    desk.files.open_path(wrong)
    assert (desk.session.experiment, desk.session.history, desk.session.cursor, desk.title()) == before
    (said,) = dialogs.said
    assert said.startswith("wrong.nnd was not opened.")
    assert DocumentLock(wrong).take() is None


def test_what_is_dropped_on_the_window_is_opened(
    desk: Desk, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Übung 3 #1.nnd"
    path.write_bytes(PLAIN)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    desk.window.dropEvent(event)
    qtbot.waitUntil(lambda: desk.title() == "Übung 3 #1.nnd[*] – NN Desktop")


def test_the_address_of_a_file_that_is_dropped_as_text_is_opened(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Übung 3.nnd"
    path.write_bytes(PLAIN)
    data = QMimeData()
    data.setText(f"{path.as_uri()}\n")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: desk.title() == "Übung 3.nnd[*] – NN Desktop")


def test_rows_that_are_dropped_as_text_are_taken_and_said(desk: Desk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("0\t0\t0\n0\t1\t1\n1\t0\t1\n1\t1\t0\n")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    status = desk.window.findChild(QLabel, "statusMessageLabel")
    assert isinstance(status, QLabel)
    qtbot.waitUntil(lambda: "4 rows: two inputs and a target; Input 3 is 0." in status.text())
    rows = desk.session.experiment.training_set
    assert rows.inputs.tolist() == [[0, 0, 0], [0, 1, 0], [1, 0, 0], [1, 1, 0]]
    assert rows.targets.tolist() == [0, 1, 1, 0]


def test_an_example_is_opened_untitled_and_says_what_to_notice(desk: Desk, opened: Path) -> None:
    example = read_examples()[7]
    desk.choose("example8Action")
    assert desk.title() == "Untitled[*] – NN Desktop"
    assert desk.session.experiment == example.experiment
    assert desk.session.chosen_inputs == example.chosen_inputs
    assert desk.session.message == example.notice
    assert DocumentLock(opened).take() is None


def test_an_example_asks_about_unsaved_work_first(desk: Desk, dialogs: Dialogs) -> None:
    desk.add_row()
    dialogs.answers = [Button.Cancel]
    desk.choose("example8Action")
    assert desk.rows() == 5


# Saving


def test_a_cell_that_is_being_typed_is_saved(student: Student, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / "typed.nnd"
    student.start_typing(1, TARGET, "0.25")
    dialogs.paths = [path]
    student.key(Qt.Key.Key_S, ctrl=True)
    document = document_from_bytes(path.read_bytes(), "typed.nnd")
    assert document.experiment.training_set.targets.tolist() == [0, 0.25, 1, 0]


@pytest.mark.parametrize("name", ["de_DE", "ar_EG", "tr_TR"])
def test_every_country_saves_decimal_points(
    name: str, country: Callable[[str], None], desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    country(name)
    desk.add_row()
    desk.session.change_setting("rate", "learning_rate", 0.125)
    path = tmp_path / "a.nnd"
    dialogs.paths = [path]
    assert desk.files.save()
    keys = json.loads(path.read_text(encoding="utf-8"))
    assert (keys["rows"][-1], keys["settings"]["learning_rate"]) == ([0, 0, 0, 0.5], 0.125)
    assert path.read_text(encoding="utf-8").isascii()


def test_a_failed_save_stays_unsaved_and_can_go_elsewhere(
    desk: Desk, opened: Path, dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_row()
    FaultySystem(operation="write", error=errno.ENOSPC).install(monkeypatch)
    dialogs.answers = [Button.Cancel]
    assert not desk.files.save()
    assert dialogs.said == [
        "a.nnd was not saved. The disk is full. Make some room on it. Choose another place or another name."
    ]
    assert desk.title() == "a.nnd[*] – NN Desktop*"
    assert opened.read_bytes() == PLAIN
    FaultySystem(operation="write", error=errno.ENOSPC).install(monkeypatch)
    dialogs.answers = ["Save as…"]
    dialogs.paths = [tmp_path / "b.nnd"]
    assert desk.files.save()
    assert desk.title() == "b.nnd[*] – NN Desktop"
    assert opened.read_bytes() == PLAIN


@pytest.mark.parametrize(("answer", "is_replaced"), [(Button.Yes, True), (Button.No, False)])
def test_a_name_without_its_suffix_asks_before_replacing(
    answer: QMessageBox.StandardButton, is_replaced: bool, desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "name.nnd"
    path.write_bytes(b"mine")
    dialogs.paths = [tmp_path / "name"]
    dialogs.answers = [answer]
    assert desk.files.save_as() is is_replaced
    assert dialogs.said == ["name.nnd exists already. Replace it?"]
    assert (path.read_bytes() != b"mine") is is_replaced


def test_a_file_of_a_newer_version_is_never_overwritten(desk: Desk, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / "newer.nnd"
    newer = PLAIN.replace(b'"version": 1', b'"version": 99')
    path.write_bytes(newer)
    dialogs.paths = [path]
    dialogs.answers = [Button.Cancel]
    assert not desk.files.save_as()
    assert path.read_bytes() == newer


# Changed by somebody else


@pytest.fixture
def changed(desk: Desk, opened: Path) -> bytes:
    """The opened file is unsaved here, and somebody else has written it: with three rows."""
    desk.add_row()
    rows = Document().experiment.training_set.without_rows([0])
    theirs = document_to_bytes(Document(Document().experiment.with_rows(rows)))
    opened.write_bytes(theirs)
    return theirs


def test_a_file_that_was_changed_can_be_overwritten(
    desk: Desk, opened: Path, changed: bytes, dialogs: Dialogs
) -> None:
    dialogs.answers = ["Overwrite"]
    assert desk.files.save()
    assert dialogs.said == ["a.nnd was changed by somebody else since you opened it."]
    assert len(json.loads(opened.read_bytes())["rows"]) == 5
    assert desk.files.save()
    assert len(dialogs.said) == 1


def test_a_file_that_was_changed_can_be_left_to_the_other(
    desk: Desk, opened: Path, changed: bytes, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.answers = ["Save as…"]
    dialogs.paths = [tmp_path / "mine.nnd"]
    assert desk.files.save()
    assert opened.read_bytes() == changed
    assert desk.title() == "mine.nnd[*] – NN Desktop"


def test_a_file_that_was_changed_can_be_read_again(
    desk: Desk, opened: Path, changed: bytes, dialogs: Dialogs
) -> None:
    dialogs.answers = ["Reload theirs"]
    assert not desk.files.save()
    assert (opened.read_bytes(), desk.rows()) == (changed, 3)
    assert desk.title() == "a.nnd[*] – NN Desktop"


def test_a_file_that_was_changed_can_stay_as_it_is(
    desk: Desk, opened: Path, changed: bytes, dialogs: Dialogs
) -> None:
    dialogs.answers = [Button.Cancel]
    assert not desk.files.save()
    assert (opened.read_bytes(), desk.rows()) == (changed, 5)
    assert desk.title() == "a.nnd[*] – NN Desktop*"


def test_a_file_that_is_gone_is_saved_again(desk: Desk, opened: Path) -> None:
    desk.add_row()
    opened.unlink()
    assert desk.files.save()
    assert len(json.loads(opened.read_bytes())["rows"]) == 5


# Closing


@pytest.mark.parametrize(
    ("answer", "is_closed", "is_saved"),
    [(Button.Save, True, True), (Button.Discard, True, False), (Button.Cancel, False, False)],
)
def test_closing_asks_about_unsaved_work(
    answer: QMessageBox.StandardButton,
    is_closed: bool,
    is_saved: bool,
    desk: Desk,
    opened: Path,
    dialogs: Dialogs,
) -> None:
    desk.add_row()
    dialogs.answers = [answer]
    assert desk.window.close() is is_closed
    assert dialogs.said == ["Save the changes to a.nnd?"]
    assert (opened.read_bytes() != PLAIN) is is_saved
    assert (DocumentLock(opened).take() is None) is is_closed


def test_closing_without_changes_asks_nothing(desk: Desk, dialogs: Dialogs) -> None:
    desk.session.step()
    assert desk.window.close()
    assert dialogs.said == []


def test_the_window_stays_when_saving_fails_while_it_closes(
    desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    desk.add_row()
    dialogs.answers = [Button.Save, Button.Cancel]
    dialogs.paths = [tmp_path / "gone" / "a.nnd"]
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert desk.title().endswith("*")


@pytest.mark.parametrize(
    "part",
    [
        "contents.files.may_lose_work",
        "contents.autosave.close",
        "contents.files.close",
        "contents.session.pause",
        "contents.session.background.close",
        "contents._preferences.change",
    ],
)
def test_whatever_goes_wrong_while_the_window_closes_it_stays_and_its_work_is_kept_on(
    part: str, desk: Desk, dialogs: Dialogs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **_named: object) -> None:
        raise MemoryError

    desk.add_row()
    dialogs.answers = [Button.Discard]
    owner, _, name = part.rpartition(".")
    with monkeypatch.context() as broken, qtbot.captureExceptions() as errors:
        broken.setattr(attrgetter(owner)(desk.window), name, fail)
        assert not desk.window.close()
    assert [kind for kind, *_ in errors] == [MemoryError]
    assert desk.window.isVisible()
    assert desk.window.isWindowModified()
    rows = desk.rows()
    desk.add_row()
    desk.choose("undoAction")
    assert desk.rows() == rows
    assert desk.window.contents.autosave is not None
    qtbot.waitUntil(lambda: list(desk.folder.glob("recovery/*/work")) != [])
    dialogs.answers = [Button.Discard]
    assert desk.window.close()


def test_the_window_stays_when_no_name_is_given_while_it_closes(desk: Desk, dialogs: Dialogs) -> None:
    desk.add_row()
    dialogs.answers = [Button.Save]
    dialogs.paths = [None]
    assert not desk.window.close()


def test_a_window_that_the_system_closes_asks_nothing_and_keeps_the_work(
    desk: Desk, opened: Path, dialogs: Dialogs
) -> None:
    desk.add_row()
    desk.window.asks_when_closing = False
    assert desk.window.close()
    assert (dialogs.said, opened.read_bytes()) == ([], PLAIN)
    assert DocumentLock(opened).take() is None
    (kept,) = desk.folder.glob("recovery/*/work")
    document = document_from_bytes(kept.read_bytes().partition(b"\n")[2], "kept")
    assert document.experiment == desk.session.experiment


def test_at_logging_off_the_last_change_is_kept_also_if_an_earlier_one_is_just_being_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    autosave, write = desk.window.contents.autosave, desk.recovery.write
    assert autosave is not None

    def write_slowly(document: bytes, path: Path | None, state: FileState | None) -> bool:
        time.sleep(0.3)
        return write(document, path, state)

    monkeypatch.setattr(desk.recovery, "write", write_slowly)
    desk.add_row()
    autosave.save_now()
    desk.add_row()
    desk.window.prepare_to_end()
    (kept,) = desk.folder.glob("recovery/*/work")
    document = document_from_bytes(kept.read_bytes().partition(b"\n")[2], "kept")
    assert len(document.experiment.training_set) == desk.rows() == 6


def test_only_if_the_work_cannot_be_kept_is_it_asked_about_even_then(
    desk: Desk, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_row()
    monkeypatch.setattr(desk.recovery, "write", lambda *_: False)
    desk.window.asks_when_closing = False
    dialogs.answers = [Button.Cancel]
    assert not desk.window.close()
    assert dialogs.said == ["Save the changes to Untitled?"]


# In a lesson


def lesson_panel(desk: Desk) -> LessonPanel:
    panel = desk.window.findChild(LessonPanel, "lessonPanel")
    assert panel is not None
    return panel


def begin_lesson(desk: Desk, number: int = 6) -> None:
    lesson_panel(desk).open_numbered(number)


def kept_work(desk: Desk) -> tuple[str | None, Experiment]:
    """What would be offered after a crash: the file that it belongs to, and the rows and settings."""
    autosave = desk.window.contents.autosave
    assert autosave is not None
    autosave.save_now()
    autosave.wait()
    (kept,) = desk.folder.glob("recovery/*/work")
    heading, _, document = kept.read_bytes().partition(b"\n")
    return json.loads(heading)["original_path"], document_from_bytes(document, "kept").experiment


@pytest.mark.parametrize("way", ["close", "new"])
def test_in_a_lesson_it_is_asked_about_the_unsaved_rows_that_were_there_before(
    way: str, desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    desk.add_row()
    own = desk.session.experiment
    begin_lesson(desk)
    assert desk.session.experiment == Experiment()
    dialogs.answers = [Button.Save]
    dialogs.paths = [tmp_path / "mine.nnd"]
    desk.window.close() if way == "close" else desk.files.new()
    assert dialogs.said == ["Save the changes to Untitled?"]
    assert document_from_bytes((tmp_path / "mine.nnd").read_bytes(), "mine").experiment == own


def test_in_a_lesson_the_unsaved_rows_that_were_there_before_are_kept(desk: Desk, opened: Path) -> None:
    desk.add_row()
    own = desk.session.experiment
    begin_lesson(desk)
    assert kept_work(desk) == (str(opened), own)
    desk.add_row()
    assert kept_work(desk) == (str(opened), own)


def test_what_is_made_in_a_lesson_takes_the_place_of_the_document_neither_now_nor_after_a_crash(
    desk: Desk, opened: Path, dialogs: Dialogs
) -> None:
    begin_lesson(desk)  # with the same rows as the document
    desk.session.change_setting("learning rate", "learning_rate", 2.0)
    assert kept_work(desk) == (None, desk.session.experiment)
    dialogs.paths = [None]
    assert not desk.files.save()
    assert opened.read_bytes() == PLAIN


def trained(desk: Desk, qtbot: QtBot) -> tuple[object, ...]:
    """Wait for the end of a training; return which run is shown, where, and what it is asked."""
    qtbot.waitUntil(lambda: not desk.session.is_training)
    session = desk.session
    return session.experiment, session.history.iterations, session.cursor, session.chosen_inputs


@pytest.mark.parametrize("number", [5, 6])  # that one takes a few steps, and this one trains as well
def test_a_lesson_with_the_same_rows_costs_neither_the_run_nor_the_document(
    number: int, desk: Desk, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    session, path = desk.session, tmp_path / "mine.nnd"
    session.train()
    trained(desk, qtbot)
    session.choose_inputs((1, 1, 1))
    session.move_cursor(37)
    dialogs.paths = [path]
    desk.files.save()
    before, saved = trained(desk, qtbot), path.read_bytes()
    begin_lesson(desk, number)
    trained(desk, qtbot)
    session.step()
    # What the lesson shows is not the document.
    dialogs.paths = [None]
    desk.choose("saveAction")
    assert path.read_bytes() == saved
    # And whoever makes something else meanwhile is not asked about what a lesson has trained.
    desk.files.may_lose_work()
    assert dialogs.said == []
    lesson_panel(desk).close_lessons()
    assert trained(desk, qtbot) == before
    assert desk.title() == "mine.nnd[*] – NN Desktop"


def test_a_lesson_leaves_an_untrained_document_untrained(
    desk: Desk, opened: Path, dialogs: Dialogs, qtbot: QtBot
) -> None:
    before = trained(desk, qtbot)
    begin_lesson(desk)
    desk.session.train(300)
    trained(desk, qtbot)
    lesson_panel(desk).close_lessons()
    assert trained(desk, qtbot) == before
    assert desk.title() == "a.nnd[*] – NN Desktop"
    # What was trained is an earlier run now, as after Reset.
    assert len(desk.session.shown_run.earlier_runs) == 1


def test_a_document_that_is_opened_in_a_lesson_with_the_same_rows_is_no_lesson(
    desk: Desk, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.nnd"
    path.write_bytes(PLAIN)
    begin_lesson(desk)
    trained(desk, qtbot)
    desk.files.open_path(path)
    desk.session.train(500)
    trained(desk, qtbot)
    desk.choose("saveAction")
    assert (dialogs.said, document_from_bytes(path.read_bytes(), "mine").trained_iterations) == ([], 500)


@pytest.mark.parametrize("way", ["new", "damaged"])
def test_in_a_lesson_what_was_cancelled_or_refused_changes_nothing(
    way: str, desk: Desk, dialogs: Dialogs, tmp_path: Path
) -> None:
    desk.add_row()
    own = desk.session.experiment
    begin_lesson(desk)
    of_lesson = desk.session.experiment
    damaged = tmp_path / "damaged.nnd"
    damaged.write_bytes(PLAIN[:50])
    dialogs.answers = [Button.Cancel] if way == "new" else []
    desk.files.new() if way == "new" else desk.files.open_path(damaged)
    assert desk.session.experiment == of_lesson != own
    desk.choose("undoAction")
    assert desk.session.experiment == own


# Two windows on one document


def test_the_second_window_is_told_about_the_first(
    desk: Desk, opened: Path, new_desk: Callable[[], Desk], dialogs: Dialogs
) -> None:
    second = new_desk()
    dialogs.answers = [Button.Cancel]
    second.files.open_path(opened)
    assert second.title() == "Untitled[*] – NN Desktop"
    (said,) = dialogs.said
    assert said.startswith(f"a.nnd is open in another window (process {os.getpid()} on ")
    dialogs.answers = ["Open anyway"]
    second.files.open_path(opened)
    assert second.title() == "a.nnd[*] – NN Desktop"
    second.add_row()
    assert second.files.save()
    assert len(dialogs.said) == 2


def test_a_computer_that_is_gone_is_asked_about_once(desk: Desk, dialogs: Dialogs, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(PLAIN)
    lock = DocumentLock(path)
    lock.take()
    (place,) = tmp_path.glob(".nn_desktop-*.lock")
    lock.give_back()
    place.write_text("12345\nnn-desktop\nroom-7-pc-3\n0123456789\n9876543210\n")
    dialogs.answers = ["Open anyway"]
    desk.files.open_path(path)
    assert dialogs.said == ["a.nnd is open in another window (process 12345 on room-7-pc-3)."]
    desk.files.new()
    desk.files.open_path(path)
    assert desk.title() == "a.nnd[*] – NN Desktop"
    assert len(dialogs.said) == 1


def test_the_lock_moves_when_the_document_does(
    desk: Desk, opened: Path, dialogs: Dialogs, tmp_path: Path
) -> None:
    assert DocumentLock(opened).take() is not None
    dialogs.paths = [tmp_path / "b.nnd"]
    assert desk.files.save_as()
    assert DocumentLock(opened).take() is None
    assert DocumentLock(tmp_path / "b.nnd").take() is not None
    desk.files.new()
    assert DocumentLock(tmp_path / "b.nnd").take() is None
    assert list(tmp_path.glob("*.lock")) == []


def test_opening_the_document_that_is_open_asks_nothing(desk: Desk, opened: Path, dialogs: Dialogs) -> None:
    desk.files.open_path(opened)
    assert dialogs.said == []
    assert DocumentLock(opened).take() is not None


# Recent files


def test_what_was_open_is_offered_again(
    desk: Desk, opened: Path, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.paths = [tmp_path / "R&D.nnd"]
    assert desk.files.save_as()
    opened.unlink()
    folder = shown_folder(opened)
    texts = [f"R&&D.nnd in {folder}", f"a.nnd in {folder}", "", "&Clear this list"]
    assert desk.recent() == texts
    texts[1] += " (not there now)"
    qtbot.waitUntil(lambda: desk.recent_texts() == texts)
    remembered = PreferencesStore(tmp_path / "settings").current.recent_files
    assert [path.name for path in remembered] == ["R&D.nnd", "a.nnd"]
    desk.choose("recent2Action")
    assert dialogs.said == ["a.nnd was not opened. It is not there any more. Open another file."]
    desk.files.new()
    desk.recent()
    desk.choose("recent1Action")
    assert desk.title() == "R&D.nnd[*] – NN Desktop"


def test_of_a_folder_far_down_the_menu_names_both_ends(desk: Desk, tmp_path: Path) -> None:
    desk.preferences.add_recent_file(tmp_path.joinpath(*["much further down"] * 20, "end", "a.nnd"))
    (text, *_) = desk.recent()
    assert text.startswith(f"a.nnd in {str(tmp_path)[:20]}")
    assert text.endswith("much further down/end".replace("/", os.sep))
    assert len(text) < 100


def test_the_menu_does_not_wait_for_a_network_drive_that_is_gone(
    desk: Desk, opened: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked, answers = [], threading.Event()

    def is_file(_path: Path) -> bool:
        asked.append(threading.current_thread())
        answers.wait(60)
        return False

    monkeypatch.setattr(Path, "is_file", is_file)
    # Nobody has answered yet, and the menu is there.
    entry, *others = desk.recent()
    assert entry.startswith("a.nnd in ")  # and a folder, with dots where it is long
    assert others == ["", "&Clear this list"]
    qtbot.waitUntil(lambda: bool(asked))
    # And unsaved work is kept meanwhile.
    desk.add_row()
    assert kept_work(desk) == (str(opened), desk.session.experiment)
    answers.set()
    qtbot.waitUntil(lambda: desk.recent_texts()[0] == f"{entry} (not there now)")
    assert len(asked) == 1
    assert asked[0] is not threading.main_thread()


def test_the_list_of_recent_files_can_be_cleared(desk: Desk, opened: Path) -> None:
    desk.recent()
    desk.choose("clearRecentAction")
    assert desk.recent() == ["No documents yet"]


# Long documents


def test_a_long_table_is_saved_and_opened(desk: Desk, dialogs: Dialogs, tmp_path: Path) -> None:
    table = long_table(20_000)
    desk.session.change_rows("paste", table)
    dialogs.paths = [tmp_path / "long.nnd"]
    assert desk.files.save()
    desk.files.new()
    desk.files.open_path(tmp_path / "long.nnd")
    assert desk.session.experiment.training_set == table
    assert desk.title() == "long.nnd[*] – NN Desktop"


# Several files at once


@pytest.mark.parametrize(
    ("names", "title", "said"),
    [
        (["b.csv", "a.nnd", "c.nnd"], "a.nnd", "a.nnd will be opened, and b.csv and c.nnd will not."),
        (["b.csv", "d.csv"], "Untitled", "b.csv will be opened, and d.csv will not."),
        (
            [f"{number}.nnd" for number in range(9)],
            "0.nnd",
            "0.nnd will be opened, and 1.nnd, 2.nnd, 3.nnd, 4.nnd, 5.nnd and 3 more will not.",
        ),
    ],
)
def test_of_several_files_one_is_opened_and_the_others_are_named(
    names: list[str], title: str, said: str, desk: Desk, dialogs: Dialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(PLAIN if name.endswith(".nnd") else b"1,1,1,1\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: bool(dialogs.said))
    assert dialogs.said == [f"A window shows one document. {said}"]
    qtbot.waitUntil(lambda: desk.title().startswith(title))
    assert desk.rows() == (1 if title == "Untitled" else 4)


def test_a_drop_counts_what_is_being_typed_as_typed(
    student: Student, dialogs: Dialogs, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(PLAIN)
    student.start_typing(1, TARGET, "0.25")
    dialogs.answers = [Button.Cancel]
    window.contents.open_path(path)
    assert dialogs.said == ["Save the changes to Untitled?"]
    assert student.rows()[1] == "1 1 1 0.25"


# Recovered work


def test_a_file_that_changed_between_the_crash_and_the_recovery_is_asked_about(
    desk: Desk, opened: Path, new_desk: Callable[[], Desk], dialogs: Dialogs
) -> None:
    desk.add_row()
    assert desk.window.contents.autosave is not None
    desk.window.contents.autosave.save_now()
    desk.window.contents.autosave.wait()
    assert desk.recovery._lock is not None
    desk.recovery._lock.give_back()
    desk.files.close()
    theirs = PLAIN.replace(b"[0, 0, 1, 0]", b"[0, 0, 1, 0.5]")
    opened.write_bytes(theirs)
    second = new_desk()
    dialogs.answers = ["Recover"]
    second.window.contents.offer_recovered_work()
    assert second.title() == "a.nnd[*] – NN Desktop*"
    dialogs.answers = [Button.Cancel]
    assert not second.files.save()
    assert dialogs.said[-1] == "a.nnd was changed by somebody else since you opened it."
    assert opened.read_bytes() == theirs
    opened.write_bytes(PLAIN)  # now it is as it was when it was opened
    assert second.files.save()
    assert len(json.loads(opened.read_bytes())["rows"]) == 5


# What is being typed


def start_typing(student: Student, where: str, text: str) -> None:
    """Type a number and leave the cursor blinking behind it."""
    if where == "cell":
        student.start_typing(1, TARGET, text)
    elif where == "spin box":
        student.set_number("learningRateSpinBox", text, finish=False)
    else:
        student.focus("weight1Edit")
        student.find(QLineEdit, "weight1Edit").selectAll()
        student.type(text)


def typed_numbers(experiment: Experiment) -> list[float]:
    """The numbers that this types into."""
    weight, *_ = experiment.starting_weights().tolist()
    return [experiment.settings.learning_rate, float(experiment.training_set.targets[1]), weight]


@pytest.mark.parametrize("where", ["cell", "spin box", "weight"])
@pytest.mark.parametrize("act", ["newAction", "openAction", "example8Action", "close", "drop"])
def test_nothing_is_closed_before_what_is_being_typed_is_asked_about(
    act: str, where: str, student: Student, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(PLAIN)
    start_typing(student, where, "0.25")
    dialogs.answers = [Button.Cancel]
    dialogs.paths = [path]
    if act == "close":
        assert not window.close()
    elif act == "drop":
        window.contents.open_path(path)
    else:
        student.choose_from_menu(act)
    assert dialogs.said == ["Save the changes to Untitled?"]
    experiment = window.contents.session.experiment
    assert 0.25 in typed_numbers(experiment)


@pytest.mark.parametrize("where", ["spin box", "weight"])
@pytest.mark.parametrize("act", ["saveAction", "saveAsAction"])
def test_a_setting_or_a_weight_that_is_being_typed_is_saved(
    act: str, where: str, student: Student, dialogs: Dialogs, tmp_path: Path
) -> None:
    start_typing(student, where, "0,25")
    dialogs.paths = [tmp_path / "typed.nnd"]
    student.choose_from_menu(act)
    document = document_from_bytes((tmp_path / "typed.nnd").read_bytes(), "typed.nnd")
    assert 0.25 in typed_numbers(document.experiment)


def test_a_weight_that_is_being_typed_is_in_the_exported_program(
    student: Student, dialogs: Dialogs, tmp_path: Path
) -> None:
    start_typing(student, "weight", "0.25")
    dialogs.paths = [tmp_path / "typed.py"]
    student.choose_from_menu("exportProgramAction")
    assert "weights = np.array([[0.25], " in (tmp_path / "typed.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("where", ["cell", "spin box", "weight"])
@pytest.mark.parametrize("act", ["trainAction", "trainButton", "stepButton", "playButton", "resetButton"])
def test_train_takes_what_is_being_typed(act: str, where: str, student: Student, window: MainWindow) -> None:
    start_typing(student, where, "0.25")
    if act == "trainAction":
        student.choose_from_menu(act)
    else:
        # Without the mouse: on some systems a click gives a button no focus, and nothing ends the typing.
        student.find(QPushButton, act).click()
    student.wait_for_end()
    experiment = window.contents.session.history.experiment
    assert 0.25 in typed_numbers(experiment)


@pytest.mark.parametrize(("where", "text"), [("cell", "abc"), ("spin box", "-5"), ("weight", "abc")])
def test_train_with_a_number_that_is_refused_says_why_and_trains_with_no_other_one(
    where: str, text: str, student: Student
) -> None:
    start_typing(student, where, text)
    student.find(QPushButton, "trainButton").click()
    assert not student.is_training()
    assert student.iteration() == 0
    assert text.replace("-", "−") in student.text("statusMessageLabel")
