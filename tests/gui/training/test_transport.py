"""The transport under the plot, and what is said below it: every way along the run, and links that do it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox

from nn_desktop.gui.training.training_panel import TrainingPanel
from nn_desktop.session.session import Session
from tests.core.experiments import workshop
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student


@pytest.fixture
def panel(show_alone: ShowAlone, session: Session) -> Student:
    """The student with this panel alone."""
    return show_alone(TrainingPanel(session), 620, 560)


def test_first_and_last_go_to_the_ends_and_are_off_there(panel: Student) -> None:
    assert not panel.is_enabled("firstButton")
    assert not panel.is_enabled("lastButton")
    panel.train()
    assert not panel.is_enabled("lastButton")
    panel.press("firstButton")
    assert panel.iteration() == 0
    assert not panel.is_enabled("firstButton")
    panel.press("lastButton")
    assert panel.iteration() == 10_000


@pytest.mark.parametrize(
    ("typed", "iteration"),
    [
        ("37", 37),
        ("1e3", 1000),
        ("5 000", 5000),
        ("5.000", 5000),
        ("5,000", 5000),
        ("0", 0),
        ("10000", 10_000),
    ],
)
def test_a_typed_iteration_is_shown(panel: Student, typed: str, iteration: int) -> None:
    panel.train()
    panel.set_number("iterationSpinBox", typed)
    assert panel.iteration() == iteration
    assert panel.find(QAbstractSpinBox, "iterationSpinBox").text() == f"{iteration:,}"
    assert panel.text("iterationCountLabel") == "of 10,000"
    # And the field follows the cursor again, even while it has the focus.
    panel.find(QAbstractButton, "lastButton").click()
    assert panel.find(QAbstractSpinBox, "iterationSpinBox").text() == "10,000"


def test_an_iteration_beyond_the_end_shows_the_last_one_and_says_so(panel: Student) -> None:
    panel.train()
    panel.press("firstButton")
    panel.set_number("iterationSpinBox", "20000")
    assert panel.iteration() == 10_000
    assert panel.text("statusMessageLabel") == (
        "Iteration: The run has no iteration 20000 yet. Its last one is 10,000, and is shown."
    )


@pytest.mark.parametrize("typed", ["-5", "0.5", "1e99"])
def test_what_is_no_iteration_is_refused_with_a_sentence(panel: Student, typed: str) -> None:
    panel.train()
    panel.set_number("iterationSpinBox", typed)
    assert panel.iteration() == 10_000
    assert panel.text("statusMessageLabel").startswith("Iteration: ")
    assert panel.find(QAbstractSpinBox, "iterationSpinBox").text() == "10,000"


def test_escape_takes_back_a_typed_iteration(panel: Student) -> None:
    panel.train()
    panel.set_number("iterationSpinBox", "37", finish=False)
    panel.key(Qt.Key.Key_Escape)
    assert panel.find(QAbstractSpinBox, "iterationSpinBox").text() == "10,000"
    assert panel.iteration() == 10_000


def test_the_wheel_changes_the_iteration_only_with_the_focus(panel: Student) -> None:
    panel.train()
    panel.focus("trainButton")
    panel.turn_wheel("iterationSpinBox", -1)
    assert panel.iteration() == 10_000
    panel.focus("iterationSpinBox")
    panel.turn_wheel("iterationSpinBox", -1)
    assert panel.iteration() == 9_999


def test_train_says_what_it_will_do_and_never_changes_its_size(panel: Student, session: Session) -> None:
    button = panel.find(QAbstractButton, "trainButton")
    sizes, texts = set(), []

    def look() -> None:
        panel.settle()
        sizes.add(button.size().toTuple())
        assert panel.name("trainButton") == panel.text("trainButton")
        texts.append(panel.text("trainButton"))

    look()
    panel.train()
    look()
    panel.set_number("seedSpinBox", "2")
    look()
    session.train(3_000_000)
    texts.append(panel.text("trainButton"))
    panel.press("trainButton")
    panel.press("resetButton")
    look()
    assert texts == ["Train", "Train on", "Train anew", "Stop", "Train"]
    assert len(sizes) == 1


def test_the_verdict_comes_with_links_that_do_it(panel: Student, session: Session) -> None:
    for name in ("verdictLabel", "adviceLabel", "watchButton", "firstStepButton", "repair1Button"):
        assert not panel.can_see(name)
    panel.train()
    assert panel.text("verdictLabel").startswith(
        "All 4 rows learned: loss 0.62 → 0.00013 in 10,000 iterations ("
    )
    assert panel.name("verdictLabel") == panel.text("verdictLabel")
    assert (
        "half the sum of the squared errors of all rows. 0 is perfect. Answering 0.5 to every row costs 0.5"
        in (panel.description("verdictLabel"))
    )
    assert panel.text("dragHintLabel") == "Drag the line to go back in time."
    assert not panel.can_see("adviceLabel")
    panel.press("firstStepButton")
    assert panel.iteration() == 1
    assert session.shown_run.last_learning is not None
    panel.press("watchButton")
    assert session.is_playing
    assert panel.iteration() < 100
    panel.press("playButton")


def test_rows_that_are_not_learned_are_counted_and_a_change_takes_the_verdict_away(panel: Student) -> None:
    panel.set_number("iterationsSpinBox", "2")
    panel.train()
    assert panel.text("verdictLabel").startswith("1 of 4 rows is still on the wrong side of 0.5: ")
    panel.set_number("seedSpinBox", "2")
    assert not panel.can_see("verdictLabel")


@pytest.mark.parametrize(
    ("settings", "link"),
    [
        ({"activation": "tanh"}, "Set the rate to 0.3, then train"),
        ({"activation": "relu"}, "Set the rate to 0.1 and the seed to 0, then train"),
        ({"activation": "relu", "seed": 4}, None),
    ],
)
def test_a_failed_training_is_followed_by_advice_whose_link_leads_to_a_run_that_learns(
    panel: Student, session: Session, settings: dict[str, object], link: str | None
) -> None:
    experiment = workshop(**settings)
    session.change_experiment("other", experiment)
    steps = session.undo_stack.count()
    panel.train()
    assert panel.text("verdictLabel").startswith("⚠ ")
    assert " of 0.5. " in panel.text("verdictLabel")
    # A quick computer has found it by now.
    if not panel.can_see("repair1Button"):
        assert panel.text("adviceLabel") == "Trying other starts and rates …"
    panel.qtbot.waitUntil(lambda: panel.can_see("repair1Button"))
    assert panel.text("adviceLabel").startswith(
        "With rate 1, none of 30 starts learns these rows. With rate "
    )
    if link is not None:
        assert panel.text("repair1Button") == panel.name("repair1Button") == link
    panel.find(QAbstractButton, "repair1Button").setFocus()
    panel.press("repair1Button")
    # The link is gone; what the next key would press is not another one in its place.
    assert panel.focused().objectName() == "trainButton"
    panel.wait_for_end()
    assert panel.text("verdictLabel").startswith("All 4 rows learned: ")
    assert not panel.can_see("adviceLabel")
    assert session.undo_stack.count() == steps + 1
    # One step back leads to the run that failed, which is still there, and to what was found for it.
    session.undo_stack.undo()
    assert session.experiment == experiment
    assert panel.iteration() == 10_000
    assert panel.text("verdictLabel").startswith("⚠ ")


def test_other_settings_end_the_trying(panel: Student, session: Session) -> None:
    session.change_setting("change activation", "activation", "tanh")
    panel.train()
    panel.set_number("learningRateSpinBox", "0.1")
    assert not panel.can_see("adviceLabel")
    assert session.advice_run.failed is None


def test_the_pointer_over_the_line_shows_that_it_can_be_drawn_along(panel: Student) -> None:
    panel.train()
    panel.set_number("iterationSpinBox", "100")
    canvas, inside = panel.canvas, panel.picture()
    line = canvas.mapFromScene(canvas.getViewBox().mapViewToScene(canvas._cursor_line.pos())).x()

    def shape_at(x: int) -> Qt.CursorShape:
        panel.move_mouse(canvas.viewport(), QPoint(x, inside.center().y()))
        shape: Qt.CursorShape = canvas.viewport().cursor().shape()
        return shape

    assert shape_at(line) is Qt.CursorShape.SizeHorCursor
    assert shape_at(line + 40) is Qt.CursorShape.CrossCursor
    assert shape_at(2) is Qt.CursorShape.ArrowCursor
