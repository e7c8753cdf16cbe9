"""In whichever order somebody presses things: no lesson gets into their file, and their rows are not lost."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListWidget

from nn_desktop.core.files.document import Document, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.lessons.panel import LessonPanel
from nn_desktop.session.session import Session
from tests.gui.dialogs import Dialogs
from tests.gui.student import Student

# No lesson has a row like this one.
OWN_ROW = "1 0 0 0.75"
OWN = TrainingSet.from_rows([Row((0, 0, 1), 0.0), Row((1, 0, 0), 0.75)])
LONGEST = 7


class Walker:
    """Somebody who presses one thing after the other, without waiting for what comes of it.

    Args:
        edits: whether they change rows as well.
    """

    def __init__(
        self, student: Student, dialogs: Dialogs, file: Path, random: np.random.RandomState, *, edits: bool
    ) -> None:
        self.student, self.dialogs, self.file, self.random = student, dialogs, file, random
        self.edits = edits
        self.trail: list[str] = []
        self.own: list[str] | None = None
        self._ways: list[Callable[[], None]] = [
            *[self.undo] * 5,
            *[self.redo] * 2,
            *[self.lesson] * 2,
            *[self.next] * 2,
            *[lambda: self.press("lessonShowMeButton")] * 3,
            *[lambda: self.menu("saveAction")] * 2,
            lambda: self.press("lessonBackButton"),
            lambda: self.press("lessonCloseButton"),
            lambda: self.press("lessonBringBackButton"),
            lambda: self.press("lessonKeepRowsButton"),
            lambda: self.press("lessonOwnRowsLink"),
            lambda: self.press("lessonSetUpLink"),
            lambda: self.press("trainButton"),
            lambda: self.menu("lessonsAction"),
            self.new,
            self.open,
            self.wait,
            *([lambda: self.press("addRowButton")] * 3 if edits else []),
        ]

    def walk(self) -> None:
        self.trail.clear()
        self.open()
        self.lesson()
        for _ in range(self.random.randint(5)):
            self.next()
        for _ in range(self.random.randint(2, LONGEST)):
            self._ways[self.random.randint(len(self._ways))]()
            self.look()
        self.student.wait_for_end()
        self.wait()
        self.look()
        self.menu("saveAction")
        self.look()

    def press(self, name: str) -> None:
        for button in self.student.window.findChildren(QAbstractButton, name):
            if button.isVisible() and button.isEnabled():
                self.trail.append(name)
                self.student.press(name)

    def menu(self, name: str) -> None:
        if self.student.action(name).isEnabled():
            self.trail.append(name)
            self.dialogs.paths = [self.file.with_name("another.nnd")]
            self.student.choose_from_menu(name)

    def new(self) -> None:
        self.menu("newAction")
        self.own = None

    def undo(self) -> None:
        self.menu("undoAction")

    def redo(self) -> None:
        self.menu("redoAction")

    def open(self) -> None:
        self.trail.append("open")
        self.dialogs.paths = [self.file]
        self.student.choose_from_menu("openAction")
        self.own = self.student.rows()

    def lesson(self) -> None:
        """Choose an entry of the list: a lesson where it was left, or a challenge."""
        self.menu("lessonsAction")
        entries = self.student.find(QListWidget, "lessonList")
        if not entries.isVisible():
            self.press("lessonListButton")
        place = int(self.random.randint(entries.count()))
        entries.setCurrentRow(place)
        self.trail.append(f"entry {place}")
        QTest.keyClick(entries, Qt.Key.Key_Return)

    def next(self) -> None:
        self.press("option1")
        self.press("lessonNextButton")

    def wait(self) -> None:
        self.trail.append("wait")
        QTest.qWait(15)

    def look(self) -> None:
        """The file holds what is somebody's own, and their own rows have their own settings."""
        saved = document_from_bytes(self.file.read_bytes(), "mine").experiment
        assert saved.settings == Settings(), self.trail
        assert self.is_own(written(saved)), self.trail
        rows = self.student.rows()
        if self.is_own(rows):
            self.own = rows
        if self.edits and self.is_own(rows):
            assert not self.student.is_checked("biasCheckBox"), self.trail

    def is_own(self, rows: list[str]) -> bool:
        return OWN_ROW in rows if self.edits else rows == written(Experiment())

    def find_own_rows(self) -> None:
        """Undo leads to them from wherever the walk has ended, unless a new document was begun."""
        if self.own is None or self.is_own(self.student.rows()):
            return
        while self.student.rows() != self.own:
            assert self.student.action("undoAction").isEnabled(), self.trail
            self.student.choose_from_menu("undoAction")


def written(experiment: Experiment) -> list[str]:
    """The rows as they stand in the table."""
    table = experiment.training_set
    rows = [table.row(number) for number in range(len(table))]
    return [f"{' '.join(map(str, row.inputs))} {row.target:g}" for row in rows]


@pytest.mark.parametrize(("edits", "sequences"), [(True, 20), (False, 10)])
def test_no_order_of_presses_writes_a_lesson_into_the_file_or_loses_rows(
    edits: bool,
    sequences: int,
    student: Student,
    dialogs: Dialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Show me does everything at once then, but for the trainings.
    monkeypatch.setattr("nn_desktop.gui.lessons.card_page.has_motion", lambda _: False)
    file = tmp_path / "mine.nnd"
    experiment = Experiment().with_rows(OWN) if edits else Experiment()
    walker = Walker(student, dialogs, file, np.random.RandomState(1), edits=edits)
    for _ in range(sequences):
        file.write_bytes(document_to_bytes(Document(experiment)))
        walker.walk()
        walker.find_own_rows()


# One by one


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show me takes its time."""
    monkeypatch.setattr("nn_desktop.gui.lessons.card_page.has_motion", lambda _: True)


@pytest.fixture
def mine(student: Student, dialogs: Dialogs, tmp_path: Path) -> Path:
    """The file of somebody who has it open, with rows of their own."""
    file = tmp_path / "mine.nnd"
    file.write_bytes(document_to_bytes(Document(Experiment().with_rows(OWN))))
    open_file(student, dialogs, file)
    return file


def open_file(student: Student, dialogs: Dialogs, file: Path) -> None:
    dialogs.paths = [file]
    student.choose_from_menu("openAction")


def open_at(student: Student, lesson: int, card: int) -> None:
    """Open a lesson that was left at a card."""
    panel = student.find(LessonPanel, "lessonPanel")
    panel.open_lesson(panel.collection.own[lesson - 1], card)


def come_to_rest(student: Student) -> None:
    """Wait until a lesson would have done whatever it still wanted to do."""
    QTest.qWait(200)
    student.wait_for_end()
    QTest.qWait(150)


def test_undo_while_a_lesson_sets_itself_up_stops_it(
    student: Student, mine: Path, session: Session, dialogs: Dialogs
) -> None:
    rows, before = student.rows(), mine.read_bytes()
    open_at(student, 11, 8)
    assert student.is_training()
    student.choose_from_menu("undoAction")
    come_to_rest(student)
    assert student.rows() == rows
    assert session.experiment.settings == Settings()
    student.choose_from_menu("redoAction")
    assert student.rows() != rows
    dialogs.paths = [None]
    student.choose_from_menu("saveAction")
    assert len(dialogs.began_in) == 2  # once to open the file, and now
    assert mine.read_bytes() == before
    student.choose_from_menu("undoAction")
    assert student.rows() == rows


@pytest.mark.parametrize("way", ["open", "new"])
def test_a_document_that_is_opened_meanwhile_stops_show_me(
    way: str, student: Student, mine: Path, session: Session, dialogs: Dialogs, slowly: None
) -> None:
    open_at(student, 11, 1)
    come_to_rest(student)
    student.press("lessonShowMeButton")
    if way == "open":
        open_file(student, dialogs, mine)
    else:
        student.choose_from_menu("newAction")
    rows = student.rows()
    QTest.qWait(700)  # longer than before each thing that is shown
    come_to_rest(student)
    assert (student.rows(), student.iteration()) == (rows, 0)


def test_undo_to_ones_own_rows_stops_show_me(
    student: Student, mine: Path, session: Session, slowly: None
) -> None:
    rows = student.rows()
    open_at(student, 9, 5)
    come_to_rest(student)
    student.press("lessonShowMeButton")
    student.choose_from_menu("undoAction")
    assert student.rows() == rows
    QTest.qWait(700)
    come_to_rest(student)
    assert (student.rows(), session.experiment.settings) == (rows, Settings())


def test_show_me_waits_until_the_card_is_set_up_again(student: Student, mine: Path, dialogs: Dialogs) -> None:
    rows = student.rows()
    open_at(student, 11, 1)
    come_to_rest(student)
    open_file(student, dialogs, mine)
    student.press("lessonShowMeButton")  # at once, before anything can be said about it
    come_to_rest(student)
    assert student.rows() == rows
    assert not student.is_enabled("lessonShowMeButton")
    student.press("lessonSetUpLink")
    come_to_rest(student)
    assert "Your rows are kept." in student.words()
    student.press("lessonShowMeButton")
    student.qtbot.waitUntil(lambda: "1 1 1 0" in student.rows())
    student.press("lessonOwnRowsLink")
    assert student.rows() == rows


def test_the_next_challenge_says_that_ones_rows_are_kept(
    student: Student, mine: Path, dialogs: Dialogs
) -> None:
    rows = student.rows()
    open_at(student, 13, 0)
    open_file(student, dialogs, mine)
    come_to_rest(student)
    student.press("lessonNextButton")
    come_to_rest(student)
    assert student.rows() != rows
    assert "Your rows are kept." in student.words()
    student.press("lessonOwnRowsLink")
    assert student.rows() == rows


def test_check_says_that_the_rows_are_others(student: Student, mine: Path, dialogs: Dialogs) -> None:
    open_at(student, 13, 0)
    open_file(student, dialogs, mine)
    student.press("lessonCheckButton")
    assert student.text("lessonOutcome").startswith("The table does not show this task's rows.")


@pytest.mark.parametrize("way", ["undoAction", "newAction"])
def test_the_question_of_a_closed_lesson_goes_when_it_is_answered_otherwise(
    way: str, student: Student, mine: Path
) -> None:
    open_at(student, 5, 0)
    come_to_rest(student)
    student.press("lessonCloseButton")
    assert student.can_see("lessonLeavingLabel")
    student.choose_from_menu(way)
    student.qtbot.waitUntil(lambda: not student.can_see("lessonPanel"))


def test_a_lesson_is_saved_as_a_copy_and_ones_rows_keep_their_file(
    student: Student, mine: Path, dialogs: Dialogs, session: Session
) -> None:
    student.press("addRowButton")
    rows, copy = student.rows(), mine.with_name("lesson.nnd")
    open_at(student, 5, 0)
    dialogs.paths = [copy]
    student.choose_from_menu("saveAction")
    assert session.message == (
        "The lesson's rows and settings are saved as lesson.nnd. Your own still belong to mine.nnd."
    )
    of_lesson = copy.read_bytes()
    student.press("lessonOwnRowsLink")
    assert student.window.windowTitle().startswith("mine.nnd")
    assert student.window.isWindowModified()
    student.choose_from_menu("saveAction")
    assert written(document_from_bytes(mine.read_bytes(), "mine").experiment) == rows
    assert copy.read_bytes() == of_lesson


def test_redo_after_ones_rows_came_back_shows_the_lesson_and_not_the_file(
    student: Student, mine: Path, dialogs: Dialogs
) -> None:
    before = mine.read_bytes()
    open_at(student, 5, 0)
    student.press("lessonOwnRowsLink")
    student.choose_from_menu("redoAction")
    dialogs.paths = [None]
    student.choose_from_menu("saveAction")
    assert mine.read_bytes() == before


@pytest.mark.parametrize("times", [1, 2])
def test_what_somebody_makes_of_a_lesson_gets_a_file_of_its_own(
    times: int, student: Student, mine: Path, dialogs: Dialogs
) -> None:
    open_at(student, 5, 0)
    student.press("lessonCloseButton")
    student.press("lessonKeepRowsButton")
    student.press("addRowButton")
    before, newer = mine.read_bytes(), mine.with_name("newer.nnd")
    dialogs.paths = [newer]
    for _ in range(times):
        student.choose_from_menu("saveAction")  # the second time it is not asked any more
        assert student.window.windowTitle().startswith("newer.nnd")
        assert written(document_from_bytes(newer.read_bytes(), "newer").experiment) == student.rows()
        student.press("addRowButton")
    assert mine.read_bytes() == before
