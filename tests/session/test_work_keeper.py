"""The keeper: unsaved work is kept, also a long table, and saved work is not."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.document import Document, document_to_bytes
from nn_desktop.core.training_set import Row
from nn_desktop.session import work_keeper
from nn_desktop.session.recovery import RecoveryStore
from nn_desktop.session.session import Session
from nn_desktop.session.work import Work
from nn_desktop.session.work_keeper import WorkKeeper
from tests.core.documents import EVERY_SETTING, long_table


class Desk:
    """A session with work that is kept."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.folder = folder
        self.work = Work(session)
        self.keeper = WorkKeeper(RecoveryStore(folder), session, self.work)

    def kept(self) -> list[bytes]:
        return [path.read_bytes().partition(b"\n")[2] for path in self.folder.glob("*/work")]

    def now(self) -> list[bytes]:
        return [document_to_bytes(self.work.document())]

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
    desk.keeper.save_now()
    assert desk.kept() == []


def test_training_that_belongs_to_a_file_is_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.work.save(tmp_path / "a.nnd")
    desk.session.train()
    qtbot.waitUntil(lambda: not desk.session.is_training, timeout=60_000)
    qtbot.waitUntil(lambda: desk.kept() == desk.now())


def test_saved_work_is_kept_no_more(desk: Desk, tmp_path: Path) -> None:
    desk.add_row()
    desk.keeper.save_now()
    assert desk.kept() == desk.now()
    desk.work.save(tmp_path / "a.nnd")
    assert desk.kept() == []


def test_work_that_is_thrown_away_is_kept_no_more(desk: Desk) -> None:
    desk.add_row()
    desk.keeper.save_now()
    desk.work.new()
    assert desk.kept() == []


def test_a_long_table_is_written_by_a_thread(desk: Desk, qtbot: QtBot) -> None:
    before = threading.active_count()
    desk.session.change_rows("paste", long_table(200_000))
    desk.keeper.save_now()
    assert threading.active_count() == before + 1
    qtbot.waitUntil(lambda: threading.active_count() == before, timeout=20_000)
    assert desk.kept() == desk.now()


class Slow:
    """Writing that takes until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.goes_on = threading.Event()
        write = work_keeper._write

        def wait_and_write(*arguments: object) -> None:
            assert self.goes_on.wait(60)
            write(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(work_keeper, "_write", wait_and_write)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    monkeypatch.setattr(work_keeper, "_MOST_ROWS_AT_ONCE", 0)
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
    desk.work.recover(recovered.document, None)
    desk.keeper.take_over(recovered)
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
    desk.work.recover(recovered.document, None)
    with monkeypatch.context() as patch:
        patch.setattr(desk.keeper._store, "write", lambda *_: False)
        desk.keeper.take_over(recovered)
    assert len(desk.kept()) == 1
    desk.work.save(tmp_path / "a.nnd")
    assert desk.kept() == []
