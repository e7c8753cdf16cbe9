"""The open document: a session's document, from its first change to its file and back."""

import errno
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, DocumentError, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.session.files.saving import SaveError
from nn_desktop.session.open_document import OpenDocument
from nn_desktop.session.session import Session
from tests.core.files.documents import EVERY_SETTING, GOLDEN, SAVED_BY_THIS_PROGRAM, document_text
from tests.session.files.faulty_system import FaultySystem

posix_only = pytest.mark.skipif(os.name == "nt", reason="there, folders cannot be opened")


def wait(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.is_training)


def add_row(session: Session) -> None:
    rows = session.experiment.training_set
    session.change_rows(
        "add row", rows.with_inserted(len(rows), TrainingSet.from_rows([Row((0, 0, 0), 0.5)]))
    )


@pytest.fixture
def open_document(session: Session) -> OpenDocument:
    return OpenDocument(session)


@pytest.fixture
def trained(qtbot: QtBot, session: Session, open_document: OpenDocument, tmp_path: Path) -> Path:
    """The file of a trained network, looked at in the middle."""
    session.change_setting("iterations", "iterations", 500)
    session.choose_inputs((0, 1, 1))
    session.train()
    wait(qtbot, session)
    session.move_cursor(123)
    open_document.save(tmp_path / "trained.nnd")
    return tmp_path / "trained.nnd"


def test_new_work_is_untitled_and_saved(open_document: OpenDocument) -> None:
    assert (open_document.name, open_document.path, open_document.is_modified) == ("Untitled", None, False)
    assert open_document.document() == Document()


def test_a_change_is_unsaved_until_it_is_undone_or_saved(
    session: Session, open_document: OpenDocument, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(open_document.changed):
        add_row(session)
    assert open_document.is_modified
    session.undo_stack.undo()
    assert not open_document.is_modified
    session.undo_stack.redo()
    with qtbot.waitSignal(open_document.changed):
        open_document.save(tmp_path / "a.nnd")
    assert (open_document.name, open_document.is_modified) == ("a.nnd", False)


def test_training_that_belongs_to_no_file_is_nothing_to_lose(
    session: Session, open_document: OpenDocument, tmp_path: Path
) -> None:
    session.step()
    assert not open_document.is_modified
    open_document.save(tmp_path / "a.nnd")
    assert not open_document.is_modified
    session.step()
    assert open_document.is_modified


def test_opening_shows_the_work_trained_with_the_cursor_where_it_was(trained: Path, qtbot: QtBot) -> None:
    session = Session()
    open_document = OpenDocument(session)
    open_document.open(trained)
    assert not open_document.is_modified
    wait(qtbot, session)
    assert (session.history.iterations, session.cursor, session.chosen_inputs) == (500, 123, (0, 1, 1))
    assert session.message == "Opened. The 500 iterations were repeated."
    assert not open_document.is_modified
    session.close()


@pytest.mark.parametrize("what_runs", [Session.train, Session.play])
def test_opening_while_something_runs_ends_that_and_repeats_the_documents_training(
    what_runs: Callable[[Session], None], trained: Path, qtbot: QtBot
) -> None:
    session = Session()
    open_document = OpenDocument(session)
    session.change_setting("iterations", "iterations", 50_000_000)
    what_runs(session)
    open_document.open(trained)
    assert not session.is_playing
    assert not open_document.is_modified
    wait(qtbot, session)
    assert (session.history.iterations, session.cursor, open_document.is_modified) == (500, 123, False)
    session.close()


def test_saving_what_was_opened_gives_the_same_bytes(trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    session = Session()
    open_document = OpenDocument(session)
    open_document.open(trained)
    open_document.save(tmp_path / "at once.nnd")
    wait(qtbot, session)
    open_document.save(tmp_path / "later.nnd")
    assert (tmp_path / "at once.nnd").read_bytes() == trained.read_bytes()
    assert (tmp_path / "later.nnd").read_bytes() == trained.read_bytes()
    session.close()


@pytest.mark.parametrize("name", SAVED_BY_THIS_PROGRAM)
def test_golden_files_are_saved_as_they_were(
    name: str, open_document: OpenDocument, session: Session, tmp_path: Path
) -> None:
    open_document.open(GOLDEN / name)
    open_document.save(tmp_path / name)
    assert (tmp_path / name).read_bytes() == (GOLDEN / name).read_bytes()


@pytest.mark.parametrize(("factor", "is_said"), [(1 + 1e-7, True), (1 + 2e-8, True), (1 + 1e-10, False)])
def test_weights_that_differ_in_the_eighth_digit_are_said(
    factor: float, is_said: bool, trained: Path, open_document: OpenDocument, session: Session, qtbot: QtBot
) -> None:
    document = open_document.document()
    assert document.final_weights is not None
    first, *others = document.final_weights
    trained.write_bytes(document_to_bytes(replace(document, final_weights=(first * factor, *others))))
    open_document.open(trained)
    wait(qtbot, session)
    assert ("the weights differ from those in the file" in session.message) is is_said


def test_a_failed_open_changes_nothing(
    trained: Path, open_document: OpenDocument, session: Session, tmp_path: Path
) -> None:
    add_row(session)
    wrong = tmp_path / "wrong.nnd"
    wrong.write_bytes(trained.read_bytes()[:-20])
    before = session.experiment, session.history, session.cursor, session.undo_stack.undoText()
    with pytest.raises(DocumentError):
        open_document.open(wrong)
    assert (session.experiment, session.history, session.cursor, session.undo_stack.undoText()) == before
    assert (open_document.path, open_document.name, open_document.is_modified) == (
        trained,
        "trained.nnd",
        True,
    )
    assert not open_document.is_changed_on_disk()


def test_a_failed_save_leaves_the_work_unsaved(
    open_document: OpenDocument, session: Session, tmp_path: Path
) -> None:
    add_row(session)
    with pytest.raises(SaveError):
        open_document.save(tmp_path / "gone" / "a.nnd")
    assert (open_document.path, open_document.is_modified) == (None, True)


def stick_is_gone_once_the_file_is_in_place() -> FaultySystem:
    return FaultySystem(operation="open", after="replace", error=errno.EIO)


@posix_only
def test_a_save_that_fails_with_the_file_in_place_is_nobody_elses_change(
    open_document: OpenDocument, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.nnd"
    open_document.save(path)
    add_row(session)

    with monkeypatch.context() as patch:
        stick_is_gone_once_the_file_is_in_place().install(patch)
        with pytest.raises(SaveError):
            open_document.save(path)
    assert open_document.is_modified
    assert not open_document.is_changed_on_disk()


@posix_only
def test_a_failed_save_under_another_name_tells_nothing_about_this_file(
    open_document: OpenDocument, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.nnd"
    open_document.save(path)
    add_row(session)

    stick_is_gone_once_the_file_is_in_place().install(monkeypatch)
    with pytest.raises(SaveError):
        open_document.save(tmp_path / "b.nnd")
    assert open_document.path == path
    assert not open_document.is_changed_on_disk()


def test_a_change_by_somebody_else_is_noticed(open_document: OpenDocument, tmp_path: Path) -> None:
    path = tmp_path / "a.nnd"
    open_document.save(path)
    assert not open_document.is_changed_on_disk()
    path.write_bytes(path.read_bytes() + b" ")
    assert open_document.is_changed_on_disk()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        open_document.is_changed_on_disk()


def test_new_work_after_a_file_has_neither_its_name_nor_its_keys(
    open_document: OpenDocument, tmp_path: Path
) -> None:
    path = tmp_path / "a.nnd"
    path.write_bytes(document_to_bytes(replace(EVERY_SETTING, trained_iterations=0, final_weights=None)))
    open_document.open(path)
    assert open_document.document().unknown
    open_document.new()
    assert (open_document.name, open_document.document()) == ("Untitled", Document())


def test_an_example_is_nothing_to_lose_until_it_is_changed(
    open_document: OpenDocument, session: Session
) -> None:
    experiment = replace(Document(), experiment=EVERY_SETTING.experiment)
    open_document.begin(experiment)
    assert (open_document.name, open_document.is_modified) == ("Untitled", False)
    add_row(session)
    assert open_document.is_modified


def test_recovered_work_is_unsaved_and_complete(
    trained: Path, open_document: OpenDocument, session: Session, qtbot: QtBot
) -> None:
    document = replace(open_document.document(), unknown=(("lesson", "4"),))
    state = open_document.state
    open_document.new()
    open_document.recover(document, trained, state)
    assert (open_document.name, open_document.is_modified) == ("trained.nnd", True)
    wait(qtbot, session)
    assert (session.cursor, open_document.is_modified) == (123, True)
    assert open_document.document() == document
    assert not open_document.is_changed_on_disk()
    open_document.save(trained)
    assert not open_document.is_modified


def test_recovered_work_that_never_had_a_file_is_unsaved(open_document: OpenDocument) -> None:
    open_document.recover(Document(), None, None)
    assert (open_document.name, open_document.is_modified) == ("Untitled", True)


def test_an_edit_while_the_training_is_repeated_is_not_lost(
    open_document: OpenDocument, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "long.nnd"
    path.write_bytes(document_to_bytes(replace(Document(), trained_iterations=10_000_000)))
    open_document.open(path)
    assert session.is_training
    add_row(session)
    assert open_document.is_modified
    assert len(open_document.document().experiment.training_set) == 5


# Long trainings


@pytest.fixture
def long_trained(tmp_path: Path) -> Path:
    """The file of a network that was trained for longer than anybody waits for it unasked."""
    path = tmp_path / "long.nnd"
    experiment = Document().experiment.with_settings(Settings(iterations=50))
    document = Document(experiment, 10_000_001, cursor=9_000_000, chosen_inputs=(0, 1, 1))
    path.write_bytes(document_to_bytes(document))
    return path


def test_a_long_training_is_not_repeated_unasked_and_the_file_keeps_it(
    long_trained: Path, open_document: OpenDocument, session: Session, tmp_path: Path
) -> None:
    open_document.open(long_trained)
    assert (session.is_training, session.cursor, session.history.iterations) == (False, 0, 0)
    assert not open_document.is_modified
    assert re.fullmatch(
        r"Opened at iteration 0\. It was trained for 10,000,001 iterations; to repeat them takes about "
        r"[0-9,]+ (seconds|minutes|hours|days)\. The file keeps them until you train\.",
        session.message,
    )
    open_document.save(tmp_path / "again.nnd")
    assert (tmp_path / "again.nnd").read_bytes() == long_trained.read_bytes()
    add_row(session)
    assert (open_document.is_modified, open_document.document().trained_iterations) == (True, 0)
    session.undo_stack.undo()
    assert (open_document.is_modified, open_document.document().trained_iterations) == (False, 10_000_001)


@pytest.mark.parametrize("act", [Session.step, Session.train])
def test_when_somebody_trains_after_all_that_is_what_is_saved(
    act: Callable[[Session], None],
    long_trained: Path,
    open_document: OpenDocument,
    session: Session,
    qtbot: QtBot,
) -> None:
    open_document.open(long_trained)
    act(session)
    wait(qtbot, session)
    assert open_document.is_modified
    assert open_document.document().trained_iterations == session.history.iterations > 0
    session.reset()
    assert open_document.document().trained_iterations == 0


def test_a_long_training_is_repeated_when_somebody_asks_for_it(
    trained: Path,
    open_document: OpenDocument,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("nn_desktop.session.open_document._MOST_REPEATED", 400)
    saved = document_from_bytes(trained.read_bytes(), "trained.nnd")
    open_document.open(trained)
    assert (open_document.put_off, session.is_training) == (500, False)
    add_row(session)
    assert open_document.put_off == 0
    session.undo_stack.undo()
    with qtbot.waitSignal(open_document.changed):
        open_document.repeat_training()
    wait(qtbot, session)
    assert (open_document.put_off, open_document.is_modified) == (0, False)
    assert (session.history.iterations, session.cursor) == (500, 123)
    assert session.message == "Opened. The 500 iterations were repeated."
    assert open_document.document() == saved
    open_document.repeat_training()
    assert not session.is_training


def test_a_training_that_is_just_short_enough_is_repeated(
    long_trained: Path, open_document: OpenDocument, session: Session
) -> None:
    document = document_from_bytes(long_trained.read_bytes(), "long.nnd")
    long_trained.write_bytes(document_to_bytes(replace(document, trained_iterations=10_000_000)))
    open_document.open(long_trained)
    assert session.is_training


def test_recovered_work_with_a_long_training_opens_without_it_too(
    open_document: OpenDocument, session: Session
) -> None:
    document = Document(trained_iterations=9_999_999_999)
    open_document.recover(document, None, None)
    assert not session.is_training
    assert "The file keeps them until you train." in session.message
    assert open_document.document() == document


def test_a_training_that_no_computer_has_done_is_refused(
    open_document: OpenDocument, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "endless.nnd"
    path.write_text(document_text(trained_iterations=10**15), encoding="utf-8")
    with pytest.raises(
        DocumentError, match=r"endless\.nnd was not opened\. A network is trained for at most"
    ):
        open_document.open(path)
    assert not session.is_training
