"""The workshop, end to end, as a student goes through it: with the mouse, the keys and both eyes.

The numbers are those that the workshop prints; none of them was copied from this program.
"""

import re

import pytest
from PySide6.QtCore import Qt

from tests.gui.student import INPUT_1, LONG, Student

UNTRAINED_WEIGHTS = "weights −0.166, +0.441, −1.000"
UNTRAINED_OUTPUTS = ["0.2690", "0.3263", "0.2376", "0.3638"]
TRAINED_OUTPUTS = ["0.0097", "0.9921", "0.9936", "0.0079"]
TRAINED_ANSWERS = {
    "000": "0.50000000",
    "001": "0.00966400",
    "010": "0.44822538",
    "011": "0.00786466",
    "100": "0.99993704",
    "101": "0.99358931",
    "110": "0.99992250",
    "111": "0.99211997",
}
STALE = "trained on other rows or settings"


@pytest.fixture
def trained(student: Student) -> Student:
    """The student after the first press of Train."""
    student.train()
    return student


@pytest.fixture
def training(student: Student) -> Student:
    """The student during a training that takes much longer than the test."""
    student.set_number("iterationsSpinBox", str(LONG))
    student.press("trainButton")
    student.wait_for_progress()
    return student


def test_the_window_opens_with_the_workshops_rows_and_the_untrained_networks_answers(
    student: Student,
) -> None:
    assert student.rows() == ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]
    assert student.outputs() == UNTRAINED_OUTPUTS
    assert student.description("lossPlot").startswith("iteration 0, ")
    assert UNTRAINED_WEIGHTS in student.description("networkDiagram")
    assert student.name("predictionLabel") == "Prediction 0.45860596, in between"
    assert "untrained" in student.words()


def test_train_turns_into_stop_and_ten_thousand_iterations_later_the_answer_is_the_workshops(
    student: Student,
) -> None:
    assert student.text("trainButton") == student.name("trainButton") == "Train"
    student.press("trainButton")
    assert student.text("trainButton") == student.name("trainButton") == "Stop"
    student.wait_for_end()
    assert student.text("trainButton") == student.name("trainButton") == "Train on"

    assert student.outputs() == TRAINED_OUTPUTS
    assert student.prediction() == "0.99993704"
    assert student.name("predictionLabel") == "Prediction 0.99993704, close to 1"
    assert student.description("lossPlot") == "iteration 10,000, loss 0.000129"
    assert "weights +9.673, −0.208, −4.630" in student.description("networkDiagram")
    said = r"All 4 rows learned: loss 0\.62 → 0\.00013 in 10,000 iterations \(\d+\.\d\d s\)\."
    assert re.fullmatch(said, student.text("verdictLabel"))
    assert "untrained" not in student.words()


def test_each_of_the_eight_questions_has_the_workshops_answer_in_the_prediction_and_in_the_cube(
    trained: Student,
) -> None:
    for question, answer in TRAINED_ANSWERS.items():
        trained.ask(question)
        # The workshop prints six or eight digits: 0.009664 is 0.00966400 to what it knows.
        assert float(trained.prediction()) == pytest.approx(float(answer), abs=5e-9)
        corner = trained.corner(question)
        assert corner.startswith(f"{' '.join(question)} gives {trained.prediction()}, ")
        assert trained.is_checked(f"corner{question}")


def test_ticking_a_checkbox_changes_the_answer_while_the_network_is_training(training: Student) -> None:
    # Long before this, the answers to both questions are clear.
    training.qtbot.waitUntil(lambda: training.iteration() > 5000)
    assert training.is_training()
    training.ask("011")
    assert training.name("predictionLabel").endswith("close to 0")
    training.ask("100")
    assert training.name("predictionLabel").endswith("close to 1")
    assert training.is_training()


def test_stop_keeps_what_was_reached_and_train_goes_on_from_there(training: Student) -> None:
    training.press("trainButton")
    assert not training.is_training()
    reached = training.iteration()
    assert 0 < reached < LONG

    training.set_number("iterationsSpinBox", "500")
    training.train()
    assert training.iteration() == reached + 500


def test_train_pressed_again_goes_on_to_twenty_thousand(trained: Student) -> None:
    trained.train()
    assert trained.iteration() == 20_000
    assert trained.name("clearRunsButton") == "Clear earlier runs"
    assert not trained.can_see("clearRunsButton")


def test_another_number_of_iterations_starts_no_new_run(trained: Student) -> None:
    trained.set_number("iterationsSpinBox", "1")
    assert STALE not in trained.words()
    assert trained.iteration() == 10_000
    trained.train()
    assert trained.iteration() == 10_001
    assert trained.legend() == []


def test_reset_goes_back_to_the_seeds_weights(trained: Student) -> None:
    trained.press("resetButton")
    assert trained.outputs() == UNTRAINED_OUTPUTS
    assert trained.iteration() == 0
    assert UNTRAINED_WEIGHTS in trained.description("networkDiagram")
    assert "untrained" in trained.words()
    trained.train()
    assert trained.prediction() == "0.99993704"


def test_reset_while_training_stops_it(training: Student) -> None:
    training.press("resetButton")
    assert not training.is_training()
    assert training.outputs() == UNTRAINED_OUTPUTS
    assert UNTRAINED_WEIGHTS in training.description("networkDiagram")


def test_after_an_edited_row_what_is_shown_is_marked_until_train_starts_a_new_run(trained: Student) -> None:
    trained.click_cell(0, INPUT_1)
    assert trained.rows()[0] == "1 0 1 0"
    assert STALE in trained.text("statusMessageLabel")
    assert trained.prediction() == "0.99993704"
    assert trained.iteration() == 10_000

    trained.train()
    assert STALE not in trained.words()
    assert trained.iteration() == 10_000
    assert trained.prediction() != "0.99993704"
    assert trained.legend() == ["1 · sigmoid, rate 1", "2 · row 1: 1 0 1 → 0"]
    assert trained.can_see("clearRunsButton")

    trained.press("clearRunsButton")
    assert trained.legend() == []
    assert not trained.can_see("clearRunsButton")


def test_after_a_changed_setting_the_old_run_stays_under_its_number_and_what_was_changed(
    trained: Student,
) -> None:
    trained.set_number("learningRateSpinBox", "0.1")
    assert STALE in trained.text("statusMessageLabel")
    trained.train()
    assert trained.legend() == ["1 · sigmoid, rate 1", "2 · rate 0.1"]
    trained.press("biasCheckBox")
    trained.train()
    assert trained.legend() == ["1 · sigmoid, rate 1", "2 · rate 0.1", "3 · with bias"]


def test_a_run_that_is_repeated_is_not_kept_twice(trained: Student) -> None:
    trained.press("biasCheckBox")
    trained.train()
    trained.press("biasCheckBox")
    trained.train()
    assert trained.prediction() == "0.99993704"
    assert trained.legend() == ["2 · with bias", "1 · sigmoid, rate 1"]


def test_an_edit_that_is_undone_needs_no_new_run(trained: Student) -> None:
    trained.click_cell(0, INPUT_1)
    trained.key(Qt.Key.Key_Z, ctrl=True)
    assert trained.rows()[0] == "0 0 1 0"
    assert STALE not in trained.words()
    trained.train()
    assert trained.iteration() == 20_000


def test_an_edit_while_training_stops_it_and_says_so(training: Student) -> None:
    training.click_cell(0, INPUT_1)
    assert not training.is_training()
    reached = training.description("lossPlot").split(", loss")[0]
    assert training.text("statusMessageLabel") == (
        f"Training stopped at {reached}: the rows or settings changed."
    )
    training.set_number("iterationsSpinBox", "1000")
    training.train()
    assert training.iteration() == 1000
