"""Autosave: unsaved work is kept, also a long table and while a training runs, and saved work is not."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.autosave import Autosave
from nn_desktop.session.files.recovery import RecoveredWork, RecoveryStore
from nn_desktop.session.files.saving import FileState
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session
from tests.core.files.documents import EVERY_SETTING, long_table

SOON_MILLISECONDS = 20_000


class Desk:
    """A session with a document that is kept."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.folder = folder
        self.typed = session.experiment
        self.is_typing = False
        self.document = OpenDocument(session)
        self.store = RecoveryStore(folder)
        self.autosave = Autosave(
            self.store, session, self.document, lambda: self.typed if self.is_typing else session.experiment
        )

    def kept(self) -> list[bytes]:
        """What is on the disk when everything that was begun has been written."""
        self.autosave.wait()
        return [path.read_bytes().partition(b"\n")[2] for path in self.folder.glob("*/work")]

    def now(self) -> list[bytes]:
        return [document_to_bytes(self.document.document())]

    def add_row(self) -> None:
        rows = self.session.experiment.training_set
        self.session.change_rows(
            "add row", rows.with_inserted(len(rows), TrainingSet.from_rows([Row((0, 0, 0), 0.5)]))
        )

    def left_behind(self, document: Document) -> RecoveredWork:
        """Work of another window that went without a word."""
        other = RecoveryStore(self.folder)
        assert other.write(document_to_bytes(document), None)
        del other
        (recovered,) = self.store.abandoned()
        return recovered


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(session, tmp_path / "recovery")
    yield desk
    # What is garbage may be collected by any thread, and no other may find a timer running in it.
    desk.autosave.close()


# What is kept


def test_a_change_is_kept_by_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.add_row()
    assert desk.kept() == []
    qtbot.waitUntil(lambda: desk.kept() == desk.now(), timeout=SOON_MILLISECONDS)


def test_it_is_kept_within_two_seconds_and_further_changes_do_not_put_it_off(desk: Desk) -> None:
    desk.add_row()
    timer = desk.autosave._timer
    assert timer.isSingleShot()
    assert timer.interval() <= 1500  # and what writing takes
    timer.setInterval(60_000)  # whoever starts it again now starts it for a minute
    timer.start(1000)
    for _ in range(3):
        desk.add_row()
    assert timer.remainingTime() <= 2000


def test_a_long_table_is_kept_too(desk: Desk, qtbot: QtBot) -> None:
    desk.session.change_rows("paste", long_table(20_000))
    qtbot.waitUntil(lambda: desk.kept() == desk.now(), timeout=SOON_MILLISECONDS)


def test_what_is_no_change_is_not_kept(desk: Desk) -> None:
    desk.session.step()
    desk.session.move_cursor(0)
    desk.autosave.save_now()
    assert desk.kept() == []


def test_training_that_belongs_to_a_file_is_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.document.save(tmp_path / "a.nnd")
    desk.session.train()
    qtbot.waitUntil(lambda: not desk.session.is_training)
    qtbot.waitUntil(lambda: desk.kept() == desk.now(), timeout=SOON_MILLISECONDS)


def test_a_change_while_a_training_runs_is_kept_before_its_end(desk: Desk, qtbot: QtBot) -> None:
    desk.session.change_setting("iterations", "iterations", 50_000_000)
    desk.session.train()
    desk.session.change_setting("iterations", "iterations", 5)
    qtbot.waitUntil(lambda: desk.kept() != [], timeout=SOON_MILLISECONDS)
    (kept,) = desk.kept()
    assert document_from_bytes(kept, "kept").experiment == desk.session.experiment
    assert desk.session.is_training


def test_what_is_being_typed_is_kept_and_nobody_is_interrupted(desk: Desk, qtbot: QtBot) -> None:
    rows = desk.session.experiment.training_set
    desk.typed = desk.session.experiment.with_rows(rows.with_target(1, 0.25))
    desk.is_typing = True
    desk.autosave.note_typing()
    qtbot.waitUntil(lambda: desk.kept() != [], timeout=SOON_MILLISECONDS)
    (kept,) = desk.kept()
    assert document_from_bytes(kept, "kept").experiment == desk.typed
    assert desk.session.experiment != desk.typed
    assert desk.session.undo_stack.count() == 0
    # It is taken back: then there is nothing to keep any more.
    desk.is_typing = False
    desk.autosave.note_typing()
    qtbot.waitUntil(lambda: desk.kept() == [], timeout=SOON_MILLISECONDS)


def test_what_is_typed_while_a_document_is_trained_again_does_not_lose_its_training(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(Document(trained_iterations=10_000_000)))
    document = OpenDocument(session)
    document.open(path)
    further = session.experiment.with_settings(Settings(iterations=5))
    kept = document.document(further)
    assert (kept.trained_iterations, kept.experiment) == (10_000_000, further)
    other = session.experiment.with_settings(Settings(seed=5))
    assert document.document(other).trained_iterations == 0


# What is forgotten


def test_saved_work_is_kept_no_more(desk: Desk, tmp_path: Path) -> None:
    desk.add_row()
    desk.autosave.save_now()
    assert desk.kept() == desk.now()
    desk.document.save(tmp_path / "a.nnd")
    assert desk.kept() == []


def test_work_that_is_thrown_away_is_kept_no_more(desk: Desk) -> None:
    desk.add_row()
    desk.autosave.save_now()
    assert desk.kept() == desk.now()
    desk.document.new()
    assert desk.kept() == []


# A slow disk


class SlowDisk:
    """Writing takes until it is let go."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.threads: list[threading.Thread] = []
        self._goes_on = threading.Event()
        write = desk.store.write

        def wait_and_write(document: bytes, path: Path | None, state: FileState | None) -> bool:
            self.threads.append(threading.current_thread())
            assert self._goes_on.wait(60)
            return write(document, path, state)

        monkeypatch.setattr(desk.store, "write", wait_and_write)

    def let_go(self) -> None:
        self._goes_on.set()


@pytest.fixture
def slow_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    return SlowDisk(desk, monkeypatch)


def test_nobody_waits_for_the_disk(desk: Desk, slow_disk: SlowDisk) -> None:
    desk.add_row()
    desk.autosave.save_now()
    desk.add_row()
    slow_disk.let_go()
    assert len(desk.kept()) == 1
    assert threading.main_thread() not in slow_disk.threads


def test_changes_while_it_is_written_are_kept_afterwards_in_one_go(
    desk: Desk, slow_disk: SlowDisk, qtbot: QtBot
) -> None:
    for _ in range(4):
        desk.add_row()
        desk.autosave.save_now()
    slow_disk.let_go()
    qtbot.waitUntil(lambda: desk.kept() == desk.now(), timeout=SOON_MILLISECONDS)
    assert len(slow_disk.threads) == 2


def test_what_is_saved_while_it_is_written_is_not_kept_in_the_end(
    desk: Desk, slow_disk: SlowDisk, tmp_path: Path
) -> None:
    desk.add_row()
    desk.autosave.save_now()
    desk.document.save(tmp_path / "a.nnd")
    slow_disk.let_go()
    assert desk.kept() == []


def test_closing_waits_for_what_is_written_and_leaves_nothing(desk: Desk, slow_disk: SlowDisk) -> None:
    desk.add_row()
    desk.autosave.save_now()
    slow_disk.let_go()
    desk.autosave.close()
    desk.add_row()
    desk.autosave.note_typing()
    assert not desk.autosave._timer.isActive()
    assert list(desk.folder.iterdir()) == []


# The program is ended from outside


def test_what_is_unsaved_then_is_left_for_the_next_start(desk: Desk) -> None:
    desk.add_row()
    assert desk.autosave.keep_for_next_start()
    kept = desk.now()
    desk.document.new()  # whatever else happens while it ends
    assert desk.kept() == kept


def test_what_is_saved_then_is_not_left(desk: Desk, tmp_path: Path) -> None:
    desk.add_row()
    desk.autosave.save_now()
    desk.document.save(tmp_path / "a.nnd")
    assert desk.autosave.keep_for_next_start()
    assert list(desk.folder.iterdir()) == []


def test_if_it_cannot_be_kept_then_it_says_so_and_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_row()
    desk.autosave.save_now()
    desk.add_row()
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "write", lambda *_: False)
        assert not desk.autosave.keep_for_next_start()
    desk.autosave.save_now()
    assert desk.kept() == desk.now()


# Recovered work


def test_recovered_work_is_kept_here_before_it_is_deleted_there(desk: Desk) -> None:
    recovered = desk.left_behind(EVERY_SETTING)
    desk.document.recover(recovered.document, None, None)
    desk.autosave.take_over(recovered)
    assert desk.kept() == [document_to_bytes(EVERY_SETTING)]
    assert RecoveryStore(desk.folder).abandoned() == []


def test_recovered_work_that_cannot_be_kept_here_stays_there_until_it_is_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovered = desk.left_behind(Document())
    desk.document.recover(recovered.document, None, None)
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "write", lambda *_: False)
        desk.autosave.take_over(recovered)
        assert len(desk.kept()) == 1
    desk.document.save(tmp_path / "a.nnd")
    assert desk.kept() == []


def test_recovered_work_that_could_not_be_kept_at_first_is_deleted_there_when_it_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    recovered = desk.left_behind(Document())
    desk.document.recover(recovered.document, None, None)
    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "write", lambda *_: False)
        desk.autosave.take_over(recovered)
        desk.autosave.wait()
    desk.add_row()
    desk.autosave.save_now()
    assert desk.kept() == desk.now()


def test_work_that_cannot_be_kept_is_said_once_and_again_after_it_could(desk: Desk, tmp_path: Path) -> None:
    said: list[str] = []
    desk.session.message_changed.connect(lambda: said.append(desk.session.message))
    (tmp_path / "recovery").write_text("A file where the folder should be.")

    def change() -> None:
        desk.add_row()
        desk.autosave.save_now()
        desk.autosave.wait()
        QApplication.processEvents()

    change()
    change()
    assert len([text for text in said if "cannot be kept" in text]) == 1
    (tmp_path / "recovery").unlink()
    change()
    assert desk.kept() == desk.now()
    shutil.rmtree(tmp_path / "recovery")
    (tmp_path / "recovery").write_text("Again.")
    change()
    assert len([text for text in said if "cannot be kept" in text]) == 2
