"""Starting weights typed into the diagram."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSpinBox

from nn_desktop.core.network.hint import loss_slopes, weight_hint
from nn_desktop.session.session import Session
from tests.core.experiments import KINDS, workshop
from tests.gui.student import Student

RANDOM = tuple((2 * np.random.RandomState(1).random_sample(3) - 1).tolist())


def type_weight(student: Student, name: str, text: str) -> None:
    student.focus(name)
    student.find(QLineEdit, name).selectAll()
    student.type(text)


def start(session: Session) -> tuple[float, ...]:
    return tuple(session.experiment.starting_weights().tolist())


def test_at_iteration_0_a_weight_is_typed_and_every_answer_follows(
    student: Student, session: Session
) -> None:
    type_weight(student, "weight1Edit", "10")
    assert start(session) == (10.0, *RANDOM[1:])
    assert student.prediction() == f"{1 / (1 + np.exp(-10.0)):.8f}"
    assert student.corner("1 0 0").startswith("1 0 0 gives 0.99995460")
    student.key(Qt.Key.Key_Return)
    type_weight(student, "weight3Edit", "0")
    student.key(Qt.Key.Key_Return)
    assert start(session) == (10.0, RANDOM[1], 0.0)
    session.undo_stack.undo()
    assert start(session) == (10.0, *RANDOM[1:])
    session.undo_stack.undo()
    assert session.experiment.own_weights is None
    assert not session.undo_stack.canUndo()


def test_training_goes_on_from_there_and_an_earlier_run_stays(student: Student, session: Session) -> None:
    student.train()
    student.choose_from_menu("resetAction")
    type_weight(student, "weight2Edit", "-2,5")
    student.key(Qt.Key.Key_Return)
    student.press("stepButton")
    inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], dtype=np.float64)
    weights = np.array([[RANDOM[0]], [-2.5], [RANDOM[2]]])
    output = 1 / (1 + np.exp(-(inputs @ weights)))
    weights += inputs.T @ ((np.array([[0], [1], [1], [0]]) - output) * output * (1 - output))
    assert session.shown_run.weights == pytest.approx(weights[:, 0], rel=1e-14)


def test_escape_undoes_typing_and_a_bad_number_gets_a_sentence(student: Student, session: Session) -> None:
    type_weight(student, "weight1Edit", "7")
    assert start(session)[0] == 7.0
    student.key(Qt.Key.Key_Escape)
    assert session.experiment.own_weights is None
    assert not session.undo_stack.canUndo()
    for text, words in (
        ("abc", "is not a number"),
        ("", "The number is missing"),
        ("2e6", "A starting weight is a number from −1,000,000 to 1,000,000"),
    ):
        type_weight(student, "weight1Edit", text or "1")
        if not text:
            student.key(Qt.Key.Key_Backspace)
        student.key(Qt.Key.Key_Return)
        assert session.message.startswith("Weight 1: ")
        assert words in session.message
        assert session.experiment.own_weights is None


def test_at_another_iteration_the_weights_are_read_and_it_says_where_they_are_changed(
    student: Student, session: Session
) -> None:
    student.press("stepButton")
    edit = student.find(QLineEdit, "weight1Edit")
    assert edit.isReadOnly()
    assert float(edit.text()) == pytest.approx(session.shown_run.weights[0], abs=5e-4)
    assert not student.can_see("goToStartButton")
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton)
    assert "Starting weights are changed at iteration 0." in student.words()
    student.press("goToStartButton")
    assert session.cursor == 0
    assert not edit.isReadOnly()


def test_the_seed_says_that_the_weights_are_own_and_another_seed_is_random_again(
    student: Student, session: Session
) -> None:
    type_weight(student, "weight1Edit", "3")
    student.key(Qt.Key.Key_Return)
    seed = student.find(QSpinBox, "seedSpinBox")
    assert seed.lineEdit().text() == "own"
    assert "Own weights" in student.description("seedSpinBox")
    student.press("randomWeightsButton")
    assert start(session) == RANDOM
    assert seed.lineEdit().text() == "1"
    session.undo_stack.undo()
    assert start(session)[0] == 3.0
    student.set_number("seedSpinBox", "1")
    assert start(session) == RANDOM
    session.undo_stack.undo()
    student.set_number("seedSpinBox", "2")
    assert session.experiment.own_weights is None
    assert session.experiment.settings.seed == 2


def test_with_hidden_neurons_a_line_is_typed_by_the_keys(student: Student, session: Session) -> None:
    session.change_setting("hidden", "hidden_neurons", 2)
    before = start(session)
    student.focus("networkDiagram")
    student.key(Qt.Key.Key_Right)
    student.key(Qt.Key.Key_F2)
    assert student.name("weightEdit") == "Weight input 1 → hidden neuron 1"
    student.type("4")
    student.key(Qt.Key.Key_Return)
    assert start(session) == (4.0, *before[1:])
    assert not student.can_see("weightEdit")


@pytest.mark.parametrize("hidden_neurons", [0, 2])
def test_a_window_of_another_size_leaves_the_weight_that_is_being_typed(
    hidden_neurons: int, student: Student, session: Session
) -> None:
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    student.settle()
    student.focus("networkDiagram")
    student.key(Qt.Key.Key_Right)
    student.key(Qt.Key.Key_F2)
    edit = student.focused()
    student.type("4")
    student.window.resize(1400, 900)
    student.settle()
    assert student.focused() is edit
    assert student.window.rect().contains(edit.mapTo(student.window, edit.rect().center()))
    student.type("5")
    student.key(Qt.Key.Key_Return)
    assert start(session)[0] == 45.0


def test_the_bias_weight_has_a_field_of_its_own_and_the_wheel_changes_nothing(
    student: Student, session: Session
) -> None:
    assert not student.can_see("biasWeightEdit")
    student.press("biasCheckBox")
    assert student.name("biasWeightEdit") == "Bias weight"
    before = start(session)
    student.turn_wheel("biasWeightEdit", 1)
    student.focus("biasWeightEdit")
    student.turn_wheel("biasWeightEdit", 1)
    assert start(session) == before
    type_weight(student, "biasWeightEdit", "0.5")
    assert start(session) == (*before[:3], 0.5)


def test_the_hint_says_which_weight_to_move_and_which_way(student: Student, session: Session) -> None:
    student.press("hintButton")
    # At the workshop's start the first weight has the steepest slope, and the loss falls as it grows.
    assert "Hint: make Weight 1 larger." in student.words()
    for name in ("weight1Edit", "weight2Edit", "weight3Edit"):
        type_weight(student, name, "1000")
        student.key(Qt.Key.Key_Return)
    assert "the slope of the loss is 0 for every weight" in student.words()


@pytest.mark.parametrize("kind", KINDS)
def test_the_hint_is_the_steepest_of_finite_differences(kind: tuple[str, bool, int]) -> None:
    activation, bias, hidden_neurons = kind
    experiment = workshop(activation=activation, bias=bias, hidden_neurons=hidden_neurons)
    for seed in range(3):
        weights = experiment.network.starting_weights(seed)
        small = 1e-6 * np.eye(len(weights))
        differences = [
            (experiment.loss_of(weights + each) - experiment.loss_of(weights - each)) / 2e-6 for each in small
        ]
        assert loss_slopes(experiment, weights) == pytest.approx(differences, abs=1e-7)
        hint = weight_hint(experiment, weights)
        if hint is not None:
            assert abs(differences[hint.place]) == pytest.approx(np.abs(differences).max(), abs=1e-7)
            assert hint.direction == -np.sign(differences[hint.place])


def test_a_double_click_on_a_line_selects_its_weight(student: Student, session: Session) -> None:
    edit = student.find(QLineEdit, "weight2Edit")
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert edit.selectedText() == edit.text()
    student.type("1")
    assert start(session)[1] == 1.0


def test_switching_the_bias_keeps_what_was_typed_says_so_and_one_undo_takes_it_back(
    student: Student, session: Session
) -> None:
    type_weight(student, "weight1Edit", "3")
    student.key(Qt.Key.Key_Return)
    student.press("biasCheckBox")
    bias_weight = (2 * np.random.RandomState(1).random_sample(4) - 1)[3]
    assert start(session) == (3.0, *RANDOM[1:], bias_weight)
    assert student.find(QLineEdit, "weight1Edit").text() == "+3.000"
    text = student.find(QLineEdit, "biasWeightEdit").text().replace("−", "-")
    assert float(text) == pytest.approx(bias_weight, abs=5e-4)
    assert student.text("statusMessageLabel") == "Your starting weights stay; that of the bias is random."
    session.undo_stack.undo()
    assert start(session) == (3.0, *RANDOM[1:])
    session.undo_stack.redo()
    type_weight(student, "biasWeightEdit", "-2")
    student.key(Qt.Key.Key_Return)
    student.press("biasCheckBox")
    assert start(session) == (3.0, *RANDOM[1:])
    assert student.text("statusMessageLabel") == "Your starting weights stay, without that of the bias."
    session.undo_stack.undo()
    assert start(session) == (3.0, *RANDOM[1:], -2.0)


def test_other_hidden_neurons_begin_at_random_and_say_how_to_go_back(
    student: Student, session: Session
) -> None:
    type_weight(student, "weight1Edit", "3")
    student.key(Qt.Key.Key_Return)
    student.set_number("hiddenNeuronsSpinBox", "2")
    assert session.experiment.own_weights is None
    assert student.text("statusMessageLabel") == (
        "The starting weights are random again. Undo brings your own back."
    )
    session.undo_stack.undo()
    assert start(session) == (3.0, *RANDOM[1:])


def test_undo_in_the_field_goes_back_weight_by_weight_and_there_it_ends(
    student: Student, session: Session
) -> None:
    for text in ("1", "2", "3"):
        type_weight(student, "weight1Edit", text)
        student.key(Qt.Key.Key_Return)
    seen = []
    for _ in range(6):
        student.key(Qt.Key.Key_Z, ctrl=True)
        seen.append(start(session)[0])
    assert seen == [2.0, 1.0, *4 * [RANDOM[0]]]


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("key", ["escape", "undo"])
def test_taking_a_weight_back_shows_the_run_again_that_began_with_it(
    key: str, own: bool, student: Student, session: Session
) -> None:
    if own:
        type_weight(student, "weight1Edit", "0.5")
        student.key(Qt.Key.Key_Return)
    student.train()
    verdict = student.text("verdictLabel")
    student.press("firstButton")
    type_weight(student, "weight1Edit", "4")
    if key == "escape":
        student.key(Qt.Key.Key_Escape)
    else:
        student.key(Qt.Key.Key_Z, ctrl=True)
    assert start(session)[0] == (0.5 if own else RANDOM[0])
    assert (session.history.iterations, session.cursor) == (10_000, 0)
    assert student.text("verdictLabel") == verdict
    assert len(session.shown_run.earlier_runs) == 0
