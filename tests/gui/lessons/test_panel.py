"""The lesson panel, used as somebody does who has opened the program for the first time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nn_desktop.core.lessons.lesson import POINTABLE
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.session import Session
from tests.core.lessons.shipped import LESSONS
from tests.gui.languages import choose
from tests.gui.student import Student


@pytest.fixture
def lesson(student: Student) -> Student:
    """Somebody who has opened the lesson *One step* from the list."""
    open_from_list(student, "One step")
    return student


def go_to_last_question(student: Student) -> None:
    """Open the first lesson, guess, and go on to its last card, which asks."""
    student.press("lessonLinkButton")
    student.settle()
    student.press("option1")
    for _ in range(6):
        student.press("lessonNextButton")


def open_from_list(student: Student, title: str) -> None:
    student.choose_from_menu("lessonsAction")
    if not student.can_see("lessonList"):
        student.press("lessonListButton")
    student.settle()
    entries = student.find(QListWidget, "lessonList")
    (entry,) = [item for item in map(entries.item, range(entries.count())) if f"  {title}" in item.text()]
    entries.scrollToItem(entry)
    place = entries.visualItemRect(entry).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    student.wait_for_end()
    student.settle()


def rings(student: Student) -> int:
    QApplication.sendPostedEvents(None, 52)  # what is to be deleted is
    return len([ring for ring in student.window.findChildren(QWidget, "pointingRing") if ring.isVisible()])


def test_the_link_leads_to_the_first_lesson_and_is_gone_for_good_then(student: Student) -> None:
    student.press("lessonLinkButton")
    student.settle()
    assert "Lesson 1 of 12 · Think first" in student.words()
    assert not student.can_see("lessonLinkButton")
    student.press("lessonCloseButton")
    assert not student.can_see("lessonPanel")
    assert not student.can_see("lessonLinkButton")


def test_after_a_training_the_link_leads_to_the_lesson_about_training(student: Student) -> None:
    assert student.text("lessonLinkButton") == "New here? Lesson 1"
    student.train()
    assert student.text("verdictLabel").startswith("All 4 rows learned")
    assert student.text("lessonLinkButton") == "What happened there? Lesson 7"
    student.press("resetButton")
    assert student.text("lessonLinkButton") == "New here? Lesson 1"
    student.train()
    student.press("lessonLinkButton")
    student.settle()
    assert "Lesson 7 of 12 · Think first" in student.words()
    assert not student.can_see("lessonLinkButton")


def test_the_link_is_gone_in_the_next_window_too(qtbot: QtBot, light_theme: None, tmp_path: Path) -> None:
    for is_first in (True, False):
        window = MainWindow(Session(), PreferencesStore(tmp_path))
        qtbot.addWidget(window)
        window.show()
        student = Student(qtbot, window)
        assert student.can_see("lessonLinkButton") is is_first
        student.choose_from_menu("lessonsAction")
        if is_first:
            student.find(QListWidget, "lessonList").setCurrentRow(1)
            student.key(Qt.Key.Key_Return)
            assert student.can_see("lessonNextButton")
        window.close()


def test_a_prediction_opens_the_way_and_what_was_hidden_is_seen_then(lesson: Student) -> None:
    assert not lesson.is_enabled("lessonNextButton")
    assert lesson.description("stepPanel") == "hidden: think first"
    lesson.press("option2")
    assert lesson.description("stepPanel").startswith("Iteration 0 to 1")
    lesson.press("lessonNextButton")
    assert "Lesson 5 of 12 · Do, then look" in lesson.words()
    assert "You thought: The weight of input 2" in lesson.words()


def test_the_key_that_opens_a_lesson_chooses_nothing_in_it(student: Student) -> None:
    student.choose_from_menu("lessonsAction")
    student.key(Qt.Key.Key_Return)
    student.settle()
    assert "Lesson 1 of 12 · Think first" in student.words()
    assert not student.is_checked("option1")
    assert not student.is_enabled("lessonNextButton")


def test_who_thinks_by_the_keyboard_goes_on_by_it(lesson: Student) -> None:
    lesson.focus("option2")
    lesson.key(Qt.Key.Key_Space)
    assert not lesson.is_enabled("option2")
    assert lesson.focused().objectName() == "lessonNextButton"
    lesson.key(Qt.Key.Key_Return)
    assert "Lesson 5 of 12 · Do, then look" in lesson.words()


def test_i_do_not_know_counts_as_a_thought(lesson: Student) -> None:
    lesson.press("optionDoNotKnow")
    lesson.press("lessonNextButton")
    assert "You thought: I do not know" in lesson.words()


def test_in_another_language_the_same_option_has_the_focus(lesson: Student, english_again: None) -> None:
    lesson.focus("option2")
    choose(lesson, "de")
    assert lesson.focused().objectName() == "option2"


def test_code_in_an_option_is_shown_as_code_and_said_without_marks(student: Student) -> None:
    open_from_list(student, "The code is yours")
    assert student.name("option1") == "learning_rate = 1.0"
    assert "<code>learning_rate = 1.0</code>" in student.words()
    student.press("option1")
    student.press("lessonNextButton")
    assert "You thought: <code>learning_rate = 1.0</code>" in student.words()
    assert "`" not in student.words()


def test_a_task_is_ticked_while_it_is_done(lesson: Student) -> None:
    lesson.press("option1")
    lesson.press("lessonNextButton")
    assert "○  The iteration that is shown is 1." in lesson.words()
    lesson.press("stepButton")
    lesson.qtbot.waitUntil(lambda: "✓  The iteration that is shown is 1." in lesson.words())
    assert "Done." in lesson.words()
    lesson.press("resetButton")
    lesson.qtbot.waitUntil(lambda: "○  The iteration that is shown is 1." in lesson.words())
    assert "Done." in lesson.words()


def test_show_me_does_the_task_before_ones_eyes(lesson: Student) -> None:
    lesson.press("option1")
    lesson.press("lessonNextButton")
    lesson.press("lessonShowMeButton")
    lesson.qtbot.waitUntil(lambda: "Done." in lesson.words())
    assert lesson.iteration() == 1


def test_the_ring_points_takes_no_clicks_and_goes_with_the_next_key(lesson: Student) -> None:
    lesson.press("option1")
    lesson.press("lessonNextButton")
    assert rings(lesson) == 2
    button = lesson.find(QWidget, "stepButton")
    place = button.mapTo(lesson.window, button.rect().center())
    around = [each.geometry() for each in lesson.window.findChildren(QWidget, "pointingRing")]
    assert any(ring.contains(place) for ring in around)
    assert lesson.window.childAt(place) is button
    QTest.keyClick(lesson.focused(), Qt.Key.Key_Shift)
    assert rings(lesson) == 0


def test_a_question_may_be_tried_again_and_each_option_has_its_reply(student: Student) -> None:
    open_from_list(student, "Stuck at 0.5")
    student.press("option2")
    for _ in range(4):
        student.press("lessonNextButton")
    student.press("option1")
    assert "Try it: add the row and train." in student.words()
    student.press("option2")
    assert "Right. What a row adds to a weight" in student.words()


def test_a_challenge_says_what_is_missing_and_keeps_its_task_to_itself_until_a_hint(student: Student) -> None:
    open_from_list(student, "Wake up 0 0 0")
    assert "Challenge 1 of 18 · ★" in student.words()
    assert "The answer to 0 0 0" not in student.words()
    assert not student.can_see("lessonShowMeButton")
    student.press("lessonCheckButton")
    assert "The answer to 0 0 0 is 0.5" in student.text("lessonOutcome")
    student.press("lessonHintButton")
    assert "Hint 1: Without something new" in student.words()
    assert "○  The answer to 0 0 0 is at least 0.9" in student.words()


def test_the_eight_corners_are_ticked_and_checked(student: Student) -> None:
    open_from_list(student, "Detective")
    assert student.corner("001") == "0 0 1, hidden: think first"
    student.press("lessonCheckButton")
    assert "Not yet" in student.words()
    for corner in ("001", "100", "101", "111"):
        student.press(f"tick{corner}CheckBox")
    student.press("lessonCheckButton")
    assert "Solved!" in student.words()
    assert "gives" in student.corner("001")


def test_whoever_types_good_weights_has_been_the_trainer(student: Student) -> None:
    open_from_list(student, "Be the trainer")
    for name, weight in (("weight1Edit", "10"), ("weight3Edit", "-5")):
        student.press("lessonCheckButton")
        assert "Solved!" not in student.words()
        student.focus(name)
        student.find(QLineEdit, name).selectAll()
        student.type(weight)
        student.key(Qt.Key.Key_Return)
    student.press("lessonCheckButton")
    assert "Solved!" in student.words()


def test_escape_closes_the_panel_and_f1_returns_to_the_same_card(lesson: Student) -> None:
    lesson.press("option1")
    lesson.press("lessonNextButton")
    lesson.focus("lessonNextButton")
    lesson.key(Qt.Key.Key_Escape)
    assert not lesson.can_see("lessonPanel")
    lesson.choose_from_menu("lessonsAction")
    assert "Do, then look" in lesson.words()
    assert lesson.focused().objectName() == "lessonShowMeButton"


def test_alt_and_the_arrows_lead_back_and_forth(lesson: Student) -> None:
    lesson.press("option1")
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(lesson.focused(), Qt.Key.Key_Right, alt)
    assert "Do, then look" in lesson.words()
    QTest.keyClick(lesson.focused(), Qt.Key.Key_Left, alt)
    assert "Think first" in lesson.words()


def test_a_lesson_says_at_its_beginning_that_ones_own_rows_are_kept(student: Student) -> None:
    student.press("addRowButton")
    student.press("lessonLinkButton")
    assert "Your rows are kept." in student.words()
    student.settle()
    student.press("option1")
    student.press("lessonNextButton")
    assert "Your rows are kept." not in student.words()


def test_wherever_a_lesson_takes_the_place_of_ones_own_rows_it_is_said_and_a_link_brings_them_back(
    student: Student,
) -> None:
    student.press("lessonLinkButton")
    student.press("lessonCloseButton")
    student.press("lessonBringBackButton")
    student.press("addRowButton")
    own = student.rows()

    def by_f1() -> None:
        student.choose_from_menu("lessonsAction")

    def from_the_list() -> None:
        open_from_list(student, "Ten thousand steps")

    for opens in (by_f1, from_the_list):
        opens()
        student.qtbot.waitUntil(lambda: "Yours are kept" in student.text("statusMessageLabel"))
        assert student.rows() != own
        student.press("lessonOwnRowsLink")
        assert student.rows() == own
        assert not student.can_see("lessonPanel")


def test_after_undo_no_link_offers_the_rows_that_are_there_again(student: Student) -> None:
    student.press("addRowButton")
    own = student.rows()
    open_from_list(student, "Ten thousand steps")
    student.qtbot.waitUntil(lambda: student.can_see("lessonOwnRowsLink"))
    student.choose_from_menu("undoAction")
    student.qtbot.waitUntil(lambda: not student.can_see("lessonOwnRowsLink"))
    assert student.rows() == own
    student.choose_from_menu("redoAction")
    student.qtbot.waitUntil(lambda: student.can_see("lessonOwnRowsLink"))
    assert student.rows() != own


def test_a_card_that_is_set_up_again_says_that_undo_brings_back_what_was_changed(student: Student) -> None:
    student.press("lessonLinkButton")
    student.settle()
    student.press("addRowButton")
    changed = student.rows()
    student.press("lessonListButton")
    student.press("lessonSetUpButton")
    student.qtbot.waitUntil(lambda: "Undo brings the others back, step" in student.text("statusMessageLabel"))
    assert student.rows() != changed
    student.choose_from_menu("undoAction")
    assert student.rows() == changed


def test_whoever_has_no_rows_of_ones_own_hears_nothing_of_them(student: Student) -> None:
    open_from_list(student, "Stuck at 0.5")
    open_from_list(student, "The code is yours")
    assert "Your rows are kept." not in student.words()


def test_whoever_leaves_a_lesson_gets_the_own_rows_back(student: Student) -> None:
    student.press("addRowButton")
    own = student.rows()
    student.press("lessonLinkButton")
    student.settle()
    assert student.rows() != own
    student.press("lessonCloseButton")
    student.press("lessonBringBackButton")
    assert student.rows() == own
    assert not student.can_see("lessonPanel")


def test_rows_that_are_not_brought_back_are_there_with_undo(student: Student) -> None:
    student.press("addRowButton")
    own = student.rows()
    student.press("lessonLinkButton")
    student.settle()
    student.press("lessonCloseButton")
    student.press("lessonKeepRowsButton")
    assert student.rows() != own
    student.choose_from_menu("undoAction")
    assert student.rows() == own


def test_save_never_overwrites_a_document_with_a_lesson(
    student: Student, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def ask(_parent: object, _title: str, suggestion: str, *_: object) -> tuple[str, str]:
        asked.append(Path(suggestion).name)
        return (str(tmp_path / "mine.nnd"), "") if len(asked) == 1 else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    student.press("addRowButton")
    student.choose_from_menu("saveAction")
    before = (tmp_path / "mine.nnd").read_bytes()
    student.press("lessonLinkButton")
    student.settle()
    student.choose_from_menu("saveAction")
    assert asked[1:] == ["Lesson"]
    assert (tmp_path / "mine.nnd").read_bytes() == before


def test_a_lesson_of_a_teacher_is_opened_like_a_document(student: Student, tmp_path: Path) -> None:
    file = tmp_path / "stairs.nnlesson"
    file.write_text(
        'format = "nn-desktop-lesson"\nversion = 1\nid = "ours"\ntitle = "Light on the stairs"\n'
        '[[card]]\nid = "a"\nkind = "notice"\ntext = "Two switches, <one> lamp."\n',
        encoding="utf-8",
    )
    student.window.contents.open_path(file)  # type: ignore[attr-defined]
    assert "Light on the stairs" in student.words()
    assert "Two switches, &lt;one&gt; lamp." in student.words()


def test_hide_answers_hides_them_everywhere_and_the_link_shows_them_again(
    student: Student, session: Session
) -> None:
    student.choose_from_menu("hideAnswersAction")
    assert student.outputs() == ["?"] * 4
    assert student.prediction() == "?"
    assert student.name("predictionLabel") == "Prediction, hidden: think first"
    assert student.corner("000") == "0 0 0, hidden: think first"
    student.train()
    assert student.text("verdictLabel") == "?"
    assert session.experiment == Experiment()
    assert "Answers are hidden." in student.words()
    assert student.action("hideAnswersAction").isChecked()
    assert student.text("showAnswersButton") == "Show"
    student.press("showAnswersButton")
    assert not student.action("hideAnswersAction").isChecked()
    assert "Answers are hidden." not in student.words()
    assert "?" not in student.outputs()
    assert student.prediction().startswith("0.99993704")
    assert not student.can_see("showAnswersButton")


def test_a_word_of_a_card_is_looked_up_by_the_keyboard_and_has_a_name_of_its_own(lesson: Student) -> None:
    lesson.press("optionDoNotKnow")
    for _ in range(3):
        lesson.press("lessonNextButton")
    lesson.settle()
    links = lesson.window.findChildren(QPushButton, "lessonWordLink")
    seen = [link for link in links if link.isVisible()]
    assert [link.text() for link in seen] == ["error", "delta"]
    assert [link.accessibleName() for link in seen] == ["What does error mean?", "What does delta mean?"]
    assert "target minus the output" in seen[0].accessibleDescription()
    seen[1].setFocus()
    lesson.key(Qt.Key.Key_Return)
    lesson.settle()
    assert lesson.can_see("wordsPage")
    lesson.press("wordsBackButton")
    assert lesson.can_see("lessonText")


def test_the_words_can_be_looked_up_without_a_lesson(student: Student) -> None:
    student.choose_from_menu("wordsAction")
    student.settle()
    page = student.find(QWidget, "wordsPage")
    assert page.isVisible()
    student.press("wordsBackButton")
    assert not student.can_see("lessonPanel")


def test_the_list_shows_how_far_one_is(lesson: Student) -> None:
    lesson.press("option1")
    lesson.press("lessonListButton")
    entries = lesson.find(QListWidget, "lessonList")
    texts = [entries.item(row).text() for row in range(entries.count())]
    assert "◐  5  One step" in texts
    said = [entries.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(entries.count())]
    assert "5, One step, begun: 1 of 7 cards are done, 9 min" in said
    assert any(text.startswith("○  6  The slope") for text in texts)


def test_the_line_between_table_and_lesson_is_where_it_was_left(
    qtbot: QtBot, light_theme: None, tmp_path: Path
) -> None:
    heights = []
    for first in (True, False):
        session = Session()
        window = MainWindow(session, PreferencesStore(tmp_path))
        qtbot.addWidget(window)
        window.resize(1280, 900)
        window.show()
        student = Student(qtbot, window)
        student.choose_from_menu("lessonsAction")
        student.settle()
        panel = student.find(QWidget, "lessonPanel")
        if first:
            usual = panel.height()
            drag_handle(student.find(QSplitter, "leftSplitter"), -80)
            student.settle()
            assert panel.height() > usual + 40
        heights.append(panel.height())
        window.close()
    assert abs(heights[0] - heights[1]) < 15


def drag_handle(splitter: QSplitter, down: int) -> None:
    handle = splitter.handle(1)
    centre = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(handle, centre + QPoint(0, down))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())


def test_whatever_a_card_may_point_at_is_in_the_window(student: Student) -> None:
    named = {part.objectName() for part in student.window.findChildren(QWidget)}
    assert set(POINTABLE) <= named
    pointed_at = {name for lesson in LESSONS.values() for card in lesson.cards for name in card.point}
    assert pointed_at <= named


def is_in_sight(student: Student, name: str) -> bool:
    """Whether the end of something on the card can be read without scrolling."""
    part, area = student.find(QWidget, name), student.find(QScrollArea, "lessonCardArea").viewport()
    return part.isVisible() and area.rect().contains(part.mapTo(area, part.rect().bottomLeft()))


def test_a_reply_and_a_hint_are_scrolled_to(student: Student) -> None:
    open_from_list(student, "Change one cell")
    student.press("optionDoNotKnow")
    for _ in range(6):
        student.press("lessonNextButton")
    student.press("option2")
    student.qtbot.waitUntil(lambda: is_in_sight(student, "lessonOutcome"))
    open_from_list(student, "Leave nothing open")
    for _ in range(2):
        student.press("lessonHintButton")
    student.qtbot.waitUntil(lambda: is_in_sight(student, "lessonHints"))


def test_whoever_comes_back_to_a_question_finds_the_right_answer_if_it_was_found(student: Student) -> None:
    go_to_last_question(student)
    student.press("option1")
    student.press("lessonBackButton")
    student.press("lessonNextButton")
    assert student.is_checked("option1")
    assert student.name("lessonOutcome").startswith("Not quite.")
    student.press("option3")
    student.press("lessonBackButton")
    student.press("lessonNextButton")
    assert student.is_checked("option3")
    assert student.name("lessonOutcome").startswith("Yes.")


def test_whoever_comes_back_to_the_corners_finds_the_right_ones_ticked(student: Student) -> None:
    open_from_list(student, "Detective")
    right = ("001", "100", "101", "111")
    for corner in right:
        student.press(f"tick{corner}CheckBox")
    student.press("lessonCheckButton")
    assert student.name("lessonOutcome") == "Solved!"
    student.press("lessonBackButton")
    student.press("lessonNextButton")
    assert student.name("lessonOutcome") == "Solved!"
    corners = [f"{corner:03b}" for corner in range(8)]
    ticked = [corner for corner in corners if student.is_checked(f"tick{corner}CheckBox")]
    assert tuple(ticked) == right
