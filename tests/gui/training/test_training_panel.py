"""The buttons and settings: what they do, what they say, and that nothing that is typed gets lost."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QProgressBar

from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.fast_loop import IterationLoop
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.gui.training.training_panel import TrainingPanel
from nn_desktop.session.session import Session
from tests.core.experiments import run, same_run, workshop
from tests.gui.conftest import ShowAlone
from tests.gui.student import INPUT_1, LONG, TARGET, Student

CHECKOUT = Path(__file__).resolve().parents[3]
NO_ROWS = TrainingSet.from_rows([])


@pytest.fixture
def panel(show_alone: ShowAlone, session: Session) -> Student:
    """The student with this panel alone."""
    return show_alone(TrainingPanel(session), 620, 500)


def start_long_training(student: Student) -> None:
    student.set_number("iterationsSpinBox", str(LONG))
    student.press("trainButton")
    student.wait_for_progress()


def training_threads() -> int:
    return [thread.name for thread in threading.enumerate()].count("training")


# Settings


def test_every_setting_reaches_the_experiment_and_is_one_step_of_undo(
    panel: Student, session: Session
) -> None:
    panel.set_number("iterationsSpinBox", "123")
    panel.set_number("learningRateSpinBox", "0.25")
    panel.focus("activationComboBox")
    panel.key(Qt.Key.Key_Down)
    panel.set_number("hiddenNeuronsSpinBox", "3")
    panel.set_number("seedSpinBox", "42")
    panel.press("biasCheckBox")
    stack = session.undo_stack
    assert session.experiment.settings == Settings("tanh", True, 3, 0.25, 123, 42)
    assert [stack.text(place) for place in range(stack.count())] == [
        "change iterations",
        "change learning rate",
        "change activation",
        "change hidden neurons",
        "change seed",
        "switch bias on",
    ]


def test_undo_and_redo_are_shown_in_every_setting(panel: Student, session: Session) -> None:
    def shown() -> list[str]:
        names = ("iterations", "learningRate", "hiddenNeurons", "seed")
        return [
            *(panel.find(QAbstractSpinBox, f"{name}SpinBox").text() for name in names),
            panel.find(QComboBox, "activationComboBox").currentText(),
            str(panel.is_checked("biasCheckBox")),
        ]

    before = shown()
    assert before == ["10,000", "1", "0", "1", "Sigmoid", "False"]
    session.change_experiment(
        "choose example", session.experiment.with_settings(Settings("relu", True, 8, 0.1, 1_000_000, 123_456))
    )
    assert shown() == ["1,000,000", "0.1", "8", "123,456", "ReLU", "True"]
    session.undo_stack.undo()
    assert shown() == before
    assert session.undo_stack.count() == 1


def test_turning_a_spin_box_with_the_keys_is_one_step_of_undo(panel: Student, session: Session) -> None:
    panel.focus("seedSpinBox")
    panel.key(Qt.Key.Key_Up, times=5)
    assert session.experiment.settings.seed == 6
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.experiment.settings.seed == 1


def test_a_number_is_taken_when_it_is_finished_and_not_digit_by_digit(
    panel: Student, session: Session
) -> None:
    panel.set_number("seedSpinBox", "777", finish=False)
    assert session.experiment.settings.seed == 1
    panel.key(Qt.Key.Key_Tab)
    assert session.experiment.settings.seed == 777


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-5", "Iterations: −5 is too small. It must be at least 1."),
        ("99999999999", "Iterations: 99999999999 is too large. It may be at most 1,000,000,000."),
    ],
)
@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_number_of_iterations_that_cannot_be_is_refused_in_the_status_line(
    panel: Student, text: str, said: str, leave: Qt.Key
) -> None:
    panel.set_number("iterationsSpinBox", text, finish=False)
    panel.key(leave)
    assert panel.text("statusMessageLabel") == panel.name("statusMessageLabel") == said
    assert panel.find(QAbstractSpinBox, "iterationsSpinBox").text() == "10,000"


@pytest.mark.parametrize("name", ["iterationsSpinBox", "learningRateSpinBox", "iterationSpinBox"])
def test_what_was_said_about_a_number_goes_when_another_is_typed(panel: Student, name: str) -> None:
    before = panel.text("statusMessageLabel")
    panel.set_number(name, "-5")
    assert "−5 is too small" in panel.text("statusMessageLabel")
    panel.set_number(name, "1", finish=False)
    assert panel.text("statusMessageLabel") == before


def test_train_pressed_with_a_refused_number_does_not_train_with_another_one(
    panel: Student, session: Session
) -> None:
    panel.set_number("iterationsSpinBox", "99999999999", finish=False)
    panel.press("trainButton")
    assert panel.text("statusMessageLabel").startswith("Iterations: 99999999999 is too large.")
    assert panel.iteration() == 0
    assert not panel.is_training()
    panel.settle()
    panel.train()
    assert panel.iteration() == 10_000


def test_a_rate_with_two_meanings_says_which_it_was_read_as(panel: Student, session: Session) -> None:
    panel.set_number("learningRateSpinBox", "1.500")
    assert panel.text("statusMessageLabel") == "Learning rate: 1.500 was read as 1.5, not as 1500."
    assert session.experiment.settings.learning_rate == 1.5


def test_escape_in_a_number_takes_the_typing_back_and_the_next_step_of_undo_is_the_one_before(
    panel: Student, session: Session
) -> None:
    panel.set_number("seedSpinBox", "7")
    panel.set_number("seedSpinBox", "99", finish=False)
    panel.key(Qt.Key.Key_Escape)
    assert panel.find(QAbstractSpinBox, "seedSpinBox").text() == "7"
    panel.train()
    assert session.experiment.settings.seed == 7


# Train and Stop


def test_a_number_that_is_still_being_typed_counts_when_train_is_clicked(
    panel: Student, session: Session
) -> None:
    panel.set_number("iterationsSpinBox", "321", finish=False)
    panel.train()
    assert session.history.iterations == 321


def test_a_number_that_is_still_being_typed_counts_when_step_is_clicked(
    panel: Student, session: Session
) -> None:
    panel.set_number("learningRateSpinBox", "0,5", finish=False)
    panel.press("stepButton")
    assert same_run(session.history, run(workshop(learning_rate=0.5), 1))


@pytest.mark.parametrize("name", ["trainAction", "stepAction", "playAction", "resetAction"])
def test_what_is_still_being_typed_counts_when_the_menu_or_its_keys_ask_for_it(
    student: Student, session: Session, name: str
) -> None:
    keys = student.action(name).shortcut()
    assert not keys.isEmpty()
    student.set_number("learningRateSpinBox", "0.5", finish=False)
    if name == "trainAction":
        student.key(Qt.Key.Key_T, ctrl=True)
    else:
        student.choose_from_menu(name)
    assert session.experiment.settings.learning_rate == 0.5
    assert session.history.experiment.settings.learning_rate == 0.5


def test_a_target_that_is_still_being_typed_counts_when_train_is_asked_for_by_its_keys(
    student: Student, session: Session
) -> None:
    student.start_typing(0, TARGET, "0.75")
    student.key(Qt.Key.Key_T, ctrl=True)
    student.wait_for_end()
    assert session.history.experiment.training_set.targets[0] == 0.75
    assert student.rows()[0] == "0 0 1 0.75"


def test_a_target_that_is_still_being_typed_counts_when_train_is_clicked(
    student: Student, session: Session
) -> None:
    student.start_typing(0, TARGET, "0.75")
    student.train()
    assert session.history.experiment.training_set.targets[0] == 0.75


def test_stop_never_starts_a_training_even_if_a_number_was_being_typed(panel: Student) -> None:
    start_long_training(panel)
    panel.set_number("learningRateSpinBox", "0.5", finish=False)
    # As on a Mac, where a click takes the focus from nobody.
    panel.find(QAbstractButton, "trainButton").click()
    assert not panel.is_training()


def test_train_clicked_again_and_again_is_never_more_than_one_training(
    panel: Student, session: Session
) -> None:
    panel.set_number("iterationsSpinBox", str(LONG))
    button = panel.find(QAbstractButton, "trainButton")
    for click in range(60):
        button.click()
        assert panel.is_training() == (click % 2 == 0)
        assert training_threads() == (click % 2 == 0)
    assert training_threads() == 0
    iterations = session.history.iterations
    assert session.shown_run.earlier_runs == ()
    assert same_run(session.history, run(workshop(), iterations))


def test_the_progress_bar_goes_from_nothing_to_full(panel: Student) -> None:
    bar = panel.find(QProgressBar, "progressBar")
    assert bar.value() == 0
    panel.train()
    assert bar.value() == bar.maximum()
    panel.press("resetButton")
    assert bar.value() == 0


def test_an_empty_table_disables_train_with_the_reason_beside_it(panel: Student, session: Session) -> None:
    session.change_rows("delete rows", NO_ROWS)
    assert not panel.is_enabled("trainButton")
    assert not panel.is_enabled("stepButton")
    assert not panel.is_enabled("playButton")
    assert panel.text("statusMessageLabel") == "Train needs at least one row in the table."
    assert panel.name("statusMessageLabel") == panel.text("statusMessageLabel")
    session.undo_stack.undo()
    assert panel.is_enabled("trainButton")


@pytest.mark.parametrize("during", [False, True])
def test_running_out_of_memory_is_said_in_a_sentence_and_the_program_goes_on(
    panel: Student, session: Session, monkeypatch: pytest.MonkeyPatch, during: bool
) -> None:
    real = IterationLoop.run
    reached_there = 0

    def run_out_of_memory(loop: IterationLoop, *arguments: object) -> object:
        # What the thread itself has done counts, not what the window has seen of it by then.
        nonlocal reached_there
        if during and reached_there < 5_000:
            block = real(loop, *arguments)  # type: ignore[arg-type]
            reached_there += len(block.losses)
            return block
        raise MemoryError

    monkeypatch.setattr(IterationLoop, "run", run_out_of_memory)
    panel.train()
    assert panel.text("statusMessageLabel") == (
        "The computer ran out of memory while training. What was reached is kept."
    )
    reached = session.history.iterations
    assert (reached > 0) == during
    monkeypatch.undo()
    panel.train()
    assert session.history.iterations == reached + 10_000


# Step, Play, Reset


def test_step_and_step_back_move_by_one_and_say_when_they_cannot(panel: Student) -> None:
    assert not panel.is_enabled("stepBackButton")
    panel.press("stepButton")
    assert panel.iteration() == 1
    panel.press("stepButton")
    panel.press("stepBackButton")
    assert panel.iteration() == 1
    panel.press("stepBackButton")
    assert not panel.is_enabled("stepBackButton")
    assert panel.is_enabled("stepButton")


def test_play_becomes_pause_and_back(panel: Student) -> None:
    panel.train()
    panel.press("playButton")
    assert panel.text("playButton") == panel.name("playButton") == "Pause"
    panel.press("playButton")
    assert panel.text("playButton") == panel.name("playButton") == "Play"
    assert panel.iteration() < 10_000


def test_step_waits_for_the_thread_at_the_end_of_what_it_has_reached(panel: Student) -> None:
    start_long_training(panel)
    assert not panel.is_enabled("stepButton")
    panel.key(Qt.Key.Key_Escape)
    panel.focus("lossPlot")
    panel.key(Qt.Key.Key_Home)
    assert panel.is_enabled("stepButton")
    panel.press("stepButton")
    assert panel.iteration() == 1
    assert panel.is_training()


# Closing

CLOSE_WHILE_TRAINING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
from nn_desktop.startup import application
from nn_desktop.gui.window.main_window import MainWindow

class HastyWindow(MainWindow):
    def fill(self, session, *stores):
        super().fill(session, *stores)
        session.change_setting("change iterations", "iterations", 1_000_000_000)
        QTimer.singleShot(0, self.findChild(QAbstractButton, "trainButton").click)
        self.look()

    def look(self):
        if not self.contents.session.history.iterations:
            QTimer.singleShot(5, self.look)
            return
        session = self.contents.session
        session.undo_stack.undo()  # so that there is nothing to be asked about
        print("closing while it trains:", session.is_training, flush=True)
        {close}

application.MainWindow = HastyWindow
sys.exit(application.run_window())
"""


@pytest.mark.parametrize(
    "close",
    ["self.close()", "application.QApplication.quit()", "session.close(); session.close(); self.close()"],
)
def test_a_program_that_is_closed_while_it_trains_ends_with_exit_code_0(close: str, tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", CLOSE_WHILE_TRAINING.replace("{close}", close)],
        cwd=CHECKOUT,
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "closing while it trains: True" in answer.stdout, answer.stderr
    assert answer.returncode == 0, answer.stderr


def test_an_edit_by_click_while_it_trains_stops_the_training(student: Student) -> None:
    start_long_training(student)
    student.click_cell(0, INPUT_1)
    assert not student.is_training()
    assert training_threads() == 0
    assert student.rows()[0] == "1 0 1 0"
