"""The panel around the table: its buttons, its examples, and what it says about the rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.table.training_data_panel import TrainingDataPanel
from nn_desktop.gui.table.training_table import TrainingTable
from nn_desktop.session.examples import read_examples
from nn_desktop.session.session import Session
from tests.gui.conftest import ShowAlone
from tests.gui.student import INPUT_1, TARGET, Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]
XOR = [Row((0, 0, 1), 0.0), Row((0, 1, 1), 1.0), Row((1, 0, 1), 1.0), Row((1, 1, 1), 0.0)]


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(TrainingDataPanel(session, read_examples()), 340, 620)


def undo_texts(session: Session) -> list[str]:
    stack = session.undo_stack
    return [stack.text(place) for place in range(stack.count())]


def test_add_row_puts_one_below_the_current_row_and_goes_there(student: Student, session: Session) -> None:
    student.go_to_cell(1, TARGET)
    student.press("addRowButton")
    assert student.rows() == [*WORKSHOP[:2], "0 1 0 0", *WORKSHOP[2:]]
    assert student.focused() is student.table
    student.key(Qt.Key.Key_1)
    assert student.rows()[2] == "1 1 0 0"
    assert undo_texts(session) == ["add row", "change cell"]


def test_delete_row_deletes_the_selected_ones_in_one_step(student: Student, session: Session) -> None:
    student.select_rows([0, 2, 3])
    student.press("deleteRowButton")
    assert student.rows() == [WORKSHOP[1]]
    assert undo_texts(session) == ["delete rows"]
    session.undo_stack.undo()
    assert student.rows() == WORKSHOP


def test_delete_row_without_a_selection_deletes_the_current_one_and_can_be_pressed_again(
    student: Student, session: Session
) -> None:
    student.go_to_cell(2, TARGET)
    student.table.clearSelection()
    student.press("deleteRowButton")
    assert student.rows() == [WORKSHOP[0], WORKSHOP[1], WORKSHOP[3]]
    for _ in range(3):
        student.press("deleteRowButton")
    assert student.rows() == []
    assert undo_texts(session)[0] == "delete row"


def test_an_empty_table_says_what_to_do_and_can_be_filled_again(student: Student) -> None:
    for _ in range(4):
        student.press("deleteRowButton")
    assert not student.is_enabled("deleteRowButton")
    assert student.name("rowsMessageLabel") == "Add a row to train."
    student.press("addRowButton")
    assert student.rows() == ["0 0 1 0"]
    assert student.is_enabled("deleteRowButton")


def test_the_messages_stand_directly_below_the_rows(student: Student) -> None:
    label = student.find(QLabel, "rowsMessageLabel")
    for rows in (4, 5, 7):
        while len(student.rows()) < rows:
            student.press("addRowButton")
        student.settle()
        table = student.table
        last = table.visualRect(table.model().index(rows - 1, 0))
        below = table.viewport().mapTo(student.window, last.bottomLeft()).y()
        assert 0 < label.mapTo(student.window, label.rect().topLeft()).y() - below < 2 * last.height() // 3


def test_add_row_adds_the_questions_that_no_row_asks_and_0_0_0_last_without_a_bias(student: Student) -> None:
    for _ in range(4):
        student.press("addRowButton")
    assert student.rows() == [*WORKSHOP, "0 1 0 0", "1 0 0 0", "1 1 0 0", "0 0 0 0"]


def test_with_a_bias_0_0_0_is_a_question_like_any_other(student: Student, session: Session) -> None:
    session.change_setting("switch bias on", "bias", value=True)
    student.press("addRowButton")
    assert student.rows() == [*WORKSHOP, "0 0 0 0"]


def test_when_all_questions_are_asked_a_new_row_contradicts_nothing_and_says_so(
    student: Student, session: Session
) -> None:
    for _ in range(4):
        student.press("addRowButton")
    student.go_to_cell(1, INPUT_1)
    student.press("addRowButton")
    assert student.rows()[:3] == [WORKSHOP[0], WORKSHOP[1], WORKSHOP[1]]
    assert session.message == "The rows ask all eight questions, so the new one repeats row 2."
    assert "contradict" not in student.name("rowsMessageLabel")


def test_the_delete_button_says_which_rows_it_deletes(student: Student) -> None:
    assert student.text("deleteRowButton") == "Delete row 1"
    student.go_to_cell(2, TARGET)
    assert student.text("deleteRowButton") == "Delete row 3"
    student.select_rows([0, 2, 3])
    assert student.text("deleteRowButton") == "Delete 3 rows"
    student.press("deleteRowButton")
    assert student.text("deleteRowButton") == "Delete row 1"
    student.press("deleteRowButton")
    assert student.text("deleteRowButton") == "Delete row"
    assert not student.is_enabled("deleteRowButton")


def test_every_example_can_be_chosen_and_undo_brings_the_own_rows_back(
    student: Student, session: Session
) -> None:
    box = student.find(QComboBox, "exampleComboBox")
    examples = read_examples()
    assert box.count() == len(examples) > 5
    student.click_cell(0, INPUT_1)
    mine = student.rows()
    assert mine != WORKSHOP
    assert box.currentIndex() == -1
    for place, example in enumerate(examples):
        box.setFocus()
        box.setCurrentIndex(place)
        box.activated.emit(place)
        assert session.experiment == example.experiment
        assert session.chosen_inputs == example.chosen_inputs
        session.undo_stack.undo()
        assert student.rows() == mine
    assert box.currentIndex() == -1


def test_the_example_whose_rows_are_shown_is_named(student: Student, session: Session) -> None:
    box = student.find(QComboBox, "exampleComboBox")
    assert session.experiment == read_examples()[box.currentIndex()].experiment
    student.click_cell(0, INPUT_1)
    assert box.currentIndex() == -1
    session.undo_stack.undo()
    assert box.currentIndex() == 0


def test_an_example_with_another_setting_is_not_called_the_example_any_more(
    student: Student, session: Session
) -> None:
    box = student.find(QComboBox, "exampleComboBox")
    for place, example in enumerate(read_examples()):
        session.change_experiment("choose example", example.experiment)
        assert box.currentIndex() == place
        # How far a run goes is no part of what there is to notice.
        session.change_setting("change iterations", "iterations", 77)
        assert box.currentIndex() == place
        for name, value in (("learning_rate", 0.3), ("seed", 9), ("hidden_neurons", 7)):
            session.change_setting("change", name, value)
            assert box.currentIndex() == -1
            session.undo_stack.undo()
            assert box.currentIndex() == place


def test_it_says_what_is_true_of_the_workshops_rows(student: Student) -> None:
    assert student.name("rowsMessageLabel").split("\n") == [
        "One neuron can learn these rows.",
        "Input 3 is 1 in every row: it does the work of a bias.",
    ]


def test_rows_that_contradict_each_other_are_named_and_marked(student: Student, session: Session) -> None:
    table = student.find(TrainingTable, "trainingTable")
    assert table.cells.marked_rows == frozenset()
    before = student.table.grab().toImage()
    session.change_rows(
        "add", session.experiment.training_set.with_inserted(4, TrainingSet.from_rows([Row((0, 0, 1), 1.0)]))
    )
    assert "Rows 1 and 5 contradict each other: the best answer is 0.5." in student.name("rowsMessageLabel")
    assert table.cells.marked_rows == {0, 4}
    place = student.table.visualRect(student.table.model().index(0, TARGET)).topLeft()
    place += student.table.viewport().pos()
    after = student.table.grab().toImage()
    assert after.pixelColor(place.x() + 3, place.y() + 3) != before.pixelColor(place.x() + 3, place.y() + 3)
    session.undo_stack.undo()
    assert table.cells.marked_rows == frozenset()


def test_rows_that_one_neuron_cannot_learn_come_with_the_proof_and_an_offer_that_helps(
    student: Student, session: Session
) -> None:
    session.change_rows("paste", TrainingSet.from_rows(XOR))
    said = student.name("rowsMessageLabel")
    assert "cannot learn these rows" in said
    assert "0 1 1 and 1 0 1 together" in said
    assert "So no weights can answer 1 for the first two and 0 for the other two." in said
    assert "Hidden neurons help." in said
    label = student.find(QLabel, "rowsMessageLabel")
    assert "Add hidden neurons" in label.text()
    assert "Switch the bias on" not in label.text()
    label.linkActivated.emit("HIDDEN_NEURONS")
    assert session.experiment.settings.hidden_neurons > 0
    assert "cannot learn" not in student.name("rowsMessageLabel")
    assert undo_texts(session)[-1] == "add hidden neurons"


def test_targets_of_minus_1_come_with_an_offer_with_which_the_rows_are_learned(
    student: Student, session: Session
) -> None:
    rows = [Row((0, 0, 1), -1.0), Row((1, 1, 1), 1.0), Row((1, 0, 1), 1.0), Row((0, 1, 1), -1.0)]
    session.change_rows("paste", TrainingSet.from_rows(rows))
    label = student.find(QLabel, "rowsMessageLabel")
    assert "Use tanh at rate 0.1" in label.text()
    label.linkActivated.emit("TANH")
    assert "out of reach" not in student.name("rowsMessageLabel")
    assert undo_texts(session)[-1] == "use tanh"
    session.train()
    student.qtbot.waitUntil(lambda: not session.is_training)
    assert session.shown_run.loss < 0.01


def test_the_offer_of_a_bias_switches_it_on_by_key(student: Student, session: Session) -> None:
    session.change_rows("paste", TrainingSet.from_rows([Row((0, 0, 0), 1.0), Row((1, 0, 0), 0.0)]))
    label = student.find(QLabel, "rowsMessageLabel")
    assert "Switch the bias on" in label.text()
    label.setFocus(Qt.FocusReason.TabFocusReason)
    student.key(Qt.Key.Key_Tab)
    label.linkActivated.emit("BIAS")
    assert session.experiment.settings.bias
