"""The keeper: unsaved work is kept, also a long table, and saved work is not."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import Row
from nn_desktop.session import autosave
from nn_desktop.session.autosave import DocumentAutosave
from nn_desktop.session.files.recovery import RecoveryStore
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session
from tests.core.files.documents import EVERY_SETTING, long_table


class Desk:
    """A session with work that is kept."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.folder = folder
        self.work = OpenDocument(session)
        self.keeper = DocumentAutosave(RecoveryStore(folder), session, self.work)

    def kept(self) -> list[bytes]:
        return [path.read_bytes().partition(b"\n")[2] for path in self.folder.glob("*/work")]

    def now(self) -> list[bytes]:
        return [document_to_bytes(self.work.document())]

    def keep(self) -> None:
        self.keeper.save_now()
        self.keeper.wait()

    def add_row(self) -> None:
        rows = self.session.experiment.training_set
        self.session.change_rows("add row", rows.with_rows(len(rows), [Row((0, 0, 0), 0.5)]))


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> Desk:
    return Desk(session, tmp_path / "recovery")


def test_a_change_is_kept_by_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.add_row()
    qtbot.waitUntil(lambda: desk.kept() == desk.now())


def test_what_is_no_change_is_not_kept(desk: Desk) -> None:
    desk.session.step()
    desk.session.move_cursor(0)
    desk.keep()
    assert desk.kept() == []


def test_training_that_belongs_to_a_file_is_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.work.save(tmp_path / "a.nnd")
    desk.session.train()
    qtbot.waitUntil(lambda: not desk.session.is_training, timeout=60_000)
    qtbot.waitUntil(lambda: desk.kept() == desk.now())


def test_saved_work_is_kept_no_more(desk: Desk, tmp_path: Path) -> None:
    desk.add_row()
    desk.keep()
    assert desk.kept() == desk.now()
    desk.work.save(tmp_path / "a.nnd")
    assert desk.kept() == []


def test_work_that_is_thrown_away_is_kept_no_more(desk: Desk) -> None:
    desk.add_row()
    desk.keep()
    desk.work.new()
    assert desk.kept() == []


@pytest.mark.parametrize("rows", [4, 20_000])
def test_a_thread_writes_however_long_the_table_is(
    rows: int, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    write = autosave._write

    def note_and_write(*arguments: object) -> bool:
        threads.append(threading.current_thread())
        return write(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(autosave, "_write", note_and_write)
    desk.session.change_rows("paste", long_table(rows))
    qtbot.waitUntil(lambda: bool(threads) and not threads[0].is_alive(), timeout=20_000)
    assert threads[0] is not threading.main_thread()
    assert desk.kept() == desk.now()


class Slow:
    """Writing that takes until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.goes_on = threading.Event()
        write = autosave._write

        def wait_and_write(*arguments: object) -> bool:
            assert self.goes_on.wait(60)
            return write(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(autosave, "_write", wait_and_write)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def test_a_change_while_it_is_written_is_kept_afterwards(desk: Desk, slow: Slow, qtbot: QtBot) -> None:
    desk.add_row()
    desk.keeper.save_now()
    desk.add_row()
    desk.keeper.save_now()
    slow.goes_on.set()
    qtbot.waitUntil(lambda: desk.kept() == desk.now())


def test_what_is_saved_while_it_is_written_is_not_kept_in_the_end(
    desk: Desk, slow: Slow, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.add_row()
    desk.keeper.save_now()
    desk.work.save(tmp_path / "a.nnd")
    slow.goes_on.set()
    qtbot.waitUntil(lambda: not desk.keeper._is_writing() and not desk.keeper._timer.isActive())
    assert desk.kept() == []


def test_closing_waits_for_the_thread_and_leaves_nothing(desk: Desk, slow: Slow) -> None:
    desk.add_row()
    desk.keeper.save_now()
    slow.goes_on.set()
    desk.keeper.close()
    desk.add_row()
    assert not desk.keeper._timer.isActive()
    assert list(desk.folder.iterdir()) == []


def test_recovered_work_is_kept_here_before_it_is_deleted_there(desk: Desk) -> None:
    other = RecoveryStore(desk.folder)
    data = document_to_bytes(EVERY_SETTING)
    assert other.write(data, None)
    assert other._lock is not None
    other._lock.give_back()
    (recovered,) = desk.keeper._store.abandoned()
    desk.work.recover(recovered.document, None, None)
    desk.keeper.take_over(recovered)
    desk.keeper.wait()
    assert desk.kept() == [data]
    assert RecoveryStore(desk.folder).abandoned() == []


def test_recovered_work_that_cannot_be_kept_here_stays_there_until_it_is_saved(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = RecoveryStore(desk.folder)
    assert other.write(document_to_bytes(Document()), None)
    assert other._lock is not None
    other._lock.give_back()
    (recovered,) = desk.keeper._store.abandoned()
    desk.work.recover(recovered.document, None, None)
    with monkeypatch.context() as patch:
        patch.setattr(desk.keeper._store, "write", lambda *_: False)
        desk.keeper.take_over(recovered)
        desk.keeper.wait()
    assert len(desk.kept()) == 1
    desk.work.save(tmp_path / "a.nnd")
    assert desk.kept() == []


def test_what_is_being_typed_is_kept_and_nobody_is_interrupted(session: Session, tmp_path: Path) -> None:
    desk = Desk(session, tmp_path / "recovery")
    typed = session.experiment
    keeper = DocumentAutosave(desk.keeper._store, session, desk.work, lambda: typed)
    typed = typed.with_rows(typed.training_set.with_target(1, 0.25))
    keeper.note_typing()
    assert keeper._timer.isActive()
    keeper.save_now()
    keeper.wait()
    (kept,) = desk.kept()
    assert document_from_bytes(kept, "kept").experiment == typed
    assert session.experiment != typed
    assert session.undo_stack.count() == 0
    # It is taken back: then there is nothing to keep any more.
    typed = session.experiment
    keeper.save_now()
    assert desk.kept() == []


def test_what_is_typed_while_a_document_is_trained_again_does_not_lose_its_training(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(Document(trained_iterations=100_000_000)))
    work = OpenDocument(session)
    work.open(path)
    further = session.experiment.with_settings(Settings(iterations=5))
    document = work.document(further)
    assert (document.trained_iterations, document.experiment) == (100_000_000, further)
    other = session.experiment.with_settings(Settings(seed=5))
    assert work.document(other).trained_iterations == 0
