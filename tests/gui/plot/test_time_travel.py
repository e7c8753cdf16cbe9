"""Time travel: whatever iteration is gone to, by whatever means, the whole window shows its exact numbers.

What the numbers must be is worked out by the workshop's own loop in plain NumPy.
"""

import re
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox

from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.session.run import playback
from tests.gui.plain_numpy import PlainWorkshop
from tests.gui.student import Student


def loss_text(loss: float) -> str:
    """A loss with three digits, as the plot writes it."""
    if loss < 1e-4:
        return f"{loss:.2e}"
    return np.format_float_positional(float(f"{loss:.3g}"), trim="-")


def assert_shows(student: Student, plain: PlainWorkshop, iteration: int) -> None:
    """Compare everything that the window says with the plain loop."""
    answers = plain.answers()
    corners = [4 * a + 2 * b + c for a, b, c in plain.inputs.astype(int)]
    chosen = [corner for corner in range(8) if student.is_checked(f"corner{corner:03b}")]
    (corner,) = chosen
    assert student.description("lossPlot") == f"iteration {iteration:,}, loss {loss_text(plain.loss())}"
    assert student.outputs() == [f"{answers[corner]:.4f}" for corner in corners]
    assert student.prediction() == f"{answers[corner]:.8f}"
    assert student.name("predictionLabel").startswith(f"Prediction {answers[corner]:.8f}, ")
    assert student.corner_answers() == [f"{answer:.8f}" for answer in answers]
    description = student.description("networkDiagram")
    told = [neuron.split(", ") for neuron in re.findall(r"weights ([^;]+)", description)]
    for weights, texts in zip(plain.neuron_weights(), told, strict=True):
        assert list(map(parse_number, texts)) == pytest.approx(list(weights), abs=5.1e-4)


def ready(student: Student) -> Student:
    """Train the workshop, and leave the keys with the plot."""
    student.train()
    student.focus("lossPlot")
    return student


def go_to(student: Student, iteration: int) -> None:
    """Go to an iteration with the keys alone: home, and then digit by digit."""
    student.focus("lossPlot")
    student.key(Qt.Key.Key_Home)
    for place, digit in enumerate(str(iteration)):
        if place:
            student.key(Qt.Key.Key_PageUp)
        student.key(Qt.Key.Key_Right, times=int(digit))


@pytest.mark.parametrize(
    ("hidden_neurons", "bias", "learning_rate"),
    [(0, False, 1.0), (0, True, 0.1), (3, False, 1.0), (2, True, 0.5)],
)
def test_at_random_iterations_the_window_shows_what_the_plain_loop_has_after_as_many(
    student: Student, hidden_neurons: int, bias: bool, learning_rate: float
) -> None:
    student.set_number("hiddenNeuronsSpinBox", str(hidden_neurons))
    student.set_number("learningRateSpinBox", str(learning_rate))
    student.set_number("iterationsSpinBox", "3000")
    if bias:
        student.press("biasCheckBox")
    student.train()
    plain = PlainWorkshop(hidden_neurons, bias, learning_rate)
    generator = np.random.RandomState(hidden_neurons)
    wanted = sorted({0, 1, 3000, *(int(10**place) for place in generator.uniform(0, np.log10(3000), 5))})
    for before, iteration in pairwise([0, *wanted]):
        plain.train(iteration - before)
        go_to(student, iteration)
        assert student.iteration() == iteration
        student.ask(f"{generator.randint(8):03b}")
        assert_shows(student, plain, iteration)


def test_the_keys_of_the_plot_go_by_one_tenfold_and_to_both_ends(student: Student) -> None:
    ready(student)
    seen = []
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
    ):
        student.key(key)
        seen.append(student.iteration())
    assert seen == [9_999, 999, 99, 100, 1_000, 0, 0, 0, 1, 10, 10_000, 10_000, 10_000]


def test_other_keys_leave_the_cursor_where_it_is(student: Student) -> None:
    ready(student)
    for key in ("x", "5", "é", "α", "中", "😀"):
        student.type(key)
    assert student.iteration() == 10_000


def test_the_mouse_goes_to_the_iteration_under_it_and_drags_from_there(student: Student) -> None:
    ready(student)
    viewport = student.canvas.viewport()
    picture = student.picture()
    middle = picture.center().y()
    left = Qt.MouseButton.LeftButton

    QTest.mousePress(viewport, left, pos=QPoint(picture.center().x(), middle))
    pressed = student.iteration()
    assert 0 < pressed < 10_000
    seen = [pressed]
    for x in range(picture.center().x(), picture.left() - 20, -25):
        student.move_mouse(viewport, QPoint(x, middle), left)
        seen.append(student.iteration())
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] == 0
    student.move_mouse(viewport, QPoint(picture.right() + 50, middle), left)
    assert student.iteration() == 10_000
    QTest.mouseRelease(viewport, left, pos=QPoint(picture.center().x(), middle))
    assert student.iteration() == 10_000
    # And the keys go on from there.
    student.key(Qt.Key.Key_Left)
    assert student.iteration() == 9_999


def test_a_press_on_each_mark_of_the_axis_goes_there(student: Student) -> None:
    ready(student)
    canvas = student.canvas
    view = canvas.getPlotItem().getViewBox()
    for power in range(5):
        scene = view.mapViewToScene(QPointF(float(power), 0.0))
        place = QPoint(round(canvas.mapFromScene(scene).x()), student.picture().center().y())
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        # A pixel is two per cent of an iteration here.
        assert student.iteration() == pytest.approx(10**power, rel=0.03)


def test_the_other_mouse_buttons_and_a_move_without_one_leave_the_cursor_alone(student: Student) -> None:
    ready(student)
    viewport = student.canvas.viewport()
    place = student.picture().center()
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=place)
    QTest.mouseClick(viewport, Qt.MouseButton.MiddleButton, pos=place)
    student.move_mouse(viewport, place)
    assert student.iteration() == 10_000


def test_every_step_shows_the_next_iteration_and_every_step_back_the_one_before(student: Student) -> None:
    plain = PlainWorkshop()
    for iteration in range(1, 6):
        student.press("stepButton")
        plain.train(1)
        assert_shows(student, plain, iteration)
    plain = PlainWorkshop()
    student.press("stepBackButton")
    student.press("stepBackButton")
    plain.train(3)
    assert_shows(student, plain, 3)


def test_play_sweeps_the_whole_run_and_ends_at_its_end(
    student: Student, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "SWEEP_SECONDS", 0.4)
    ready(student)
    seen: list[float] = []

    def look() -> bool:
        # What a screen reader is told of the plot follows more slowly than this.
        seen.append(student.find(QDoubleSpinBox, "iterationSpinBox").value())
        return student.text("playButton") == "Play"

    student.press("playButton")
    student.qtbot.waitUntil(look)
    assert seen == sorted(seen)
    assert len(set(seen)) > 2  # the start, the end, and something between: on a busy processor not much
    plain = PlainWorkshop()
    plain.train(10_000)
    assert_shows(student, plain, 10_000)


def test_paused_and_then_taken_by_hand_it_shows_that_iteration(student: Student) -> None:
    ready(student)
    student.press("playButton")
    student.focus("lossPlot")
    student.key(Qt.Key.Key_Home)
    assert student.text("playButton") == "Play"
    go_to(student, 37)
    plain = PlainWorkshop()
    plain.train(37)
    assert_shows(student, plain, 37)


def test_while_it_trains_the_cursor_can_be_taken_back_and_let_go_again(student: Student) -> None:
    student.set_number("iterationsSpinBox", "2000000")
    student.press("trainButton")
    student.wait_for_progress()
    go_to(student, 100)
    plain = PlainWorkshop()
    plain.train(100)
    student.press("trainButton")
    assert_shows(student, plain, 100)
    student.focus("lossPlot")
    student.key(Qt.Key.Key_End)
    assert student.iteration() > 1_000
