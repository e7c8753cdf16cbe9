"""The loss plot: its scales, its cursor, earlier runs, and what a screen reader hears of it."""

from collections.abc import Callable

import numpy as np
import pytest
from pyqtgraph import PlotDataItem
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.look.colours import LIGHT
from nn_desktop.gui.plot.canvas import LossCanvas
from nn_desktop.gui.plot.contents import AxisMode
from nn_desktop.gui.plot.scale import Scale
from nn_desktop.session.session import Session
from tests.gui.painted import assert_is_as_painted_anew, pixels
from tests.gui.student import Student


@pytest.fixture
def student(plot_alone: Student) -> Student:
    return plot_alone


@pytest.fixture
def train(student: Student, session: Session) -> Callable[[], None]:
    def train_to_the_end() -> None:
        session.train()
        student.qtbot.waitUntil(lambda: not session.is_training)

    return train_to_the_end


def marks(canvas: LossCanvas, side: str) -> list[str]:
    """The numbers that stand at an axis now."""
    axis = canvas.getPlotItem().getAxis(side)
    lowest, highest = axis.range
    length = axis.width() if side == "bottom" else axis.height()
    return [
        text
        for spacing, places in axis.tickValues(lowest, highest, length)
        for text in axis.tickStrings(places, 1.0, spacing)
        if text
    ]


def right_end(canvas: LossCanvas) -> float:
    """Where a linear axis of iterations ends."""
    (_, right), _ = canvas.getPlotItem().getViewBox().viewRange()
    return float(right)


def test_the_plot_is_named_and_says_what_its_axes_are(student: Student) -> None:
    assert student.name("lossPlot") == "Loss plot"
    item = student.canvas.getPlotItem()
    assert item.getAxis("bottom").label.toPlainText().strip() == "Iteration"
    assert item.getAxis("left").label.toPlainText().strip() == "Loss (½ Σ error²)"


def test_the_description_is_the_iteration_and_the_loss_at_the_cursor(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    assert student.description("lossPlot") == "iteration 0, loss 0.62"
    train()
    assert student.description("lossPlot") == "iteration 10,000, loss 0.000129"
    session.move_cursor(1_234)
    assert student.description("lossPlot").startswith("iteration 1,234, loss 0.00")


def test_automatic_scales_are_logarithmic_where_that_helps(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    assert marks(student.canvas, "bottom") == ["0", "1", "10", "100", "1,000", "10,000"]
    assert set(marks(student.canvas, "left")) <= {"0.0001", "0.001", "0.01", "0.1", "1"}
    session.change_setting("iterations", "iterations", 10)
    session.reset()
    session.clear_earlier_runs()
    train()
    assert "5" in marks(student.canvas, "bottom")
    assert "0.0001" not in marks(student.canvas, "left")


def test_each_scale_can_be_switched(student: Student, train: Callable[[], None]) -> None:
    train()
    student.plot.set_mode("x", AxisMode.LINEAR)
    assert student.plot.mode("x") is AxisMode.LINEAR
    assert {"0", "5000"} <= set(marks(student.canvas, "bottom")) or {"0", "5,000"} <= set(
        marks(student.canvas, "bottom")
    )
    student.plot.set_mode("y", AxisMode.LINEAR)
    assert "0.001" not in marks(student.canvas, "left")
    student.plot.set_mode("x", AxisMode.LOGARITHMIC)
    student.plot.set_mode("y", AxisMode.AUTOMATIC)
    assert marks(student.canvas, "bottom")[-1] == "10,000"
    assert "0.001" in marks(student.canvas, "left")


@pytest.mark.parametrize("mode", list(AxisMode))
def test_the_cursor_stands_where_the_mouse_would_have_to_be_for_that_iteration(
    student: Student, session: Session, train: Callable[[], None], mode: AxisMode
) -> None:
    train()
    student.plot.set_mode("x", mode)
    for iteration in (10, 300, 10_000):
        session.move_cursor(iteration)
        image = student.canvas.grab().toImage()
        picture = student.picture()
        orange = QColor(LIGHT.negative).rgb()
        # The line, and not the point on it: most of a column is orange.
        heights = range(picture.top() + 60, picture.bottom() - 20, 5)
        columns = [
            x
            for x in range(picture.left(), picture.right())
            if sum(image.pixelColor(x, y).rgb() == orange for y in heights) > 0.6 * len(heights)
        ]
        assert columns, f"no cursor at iteration {iteration}"
        # A click on the line goes nowhere else: at most to what the next pixel stands for.
        QTest.mouseClick(
            student.canvas.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(round(sum(columns) / len(columns)), picture.bottom() - 30),
        )
        assert session.cursor == pytest.approx(iteration, rel=0.03, abs=30 if mode is AxisMode.LINEAR else 0)


PARITY = [(0, 0, 0, 0), (0, 0, 1, 1), (0, 1, 0, 1), (0, 1, 1, 0), (1, 0, 0, 1), (1, 1, 0, 0), (1, 1, 1, 1)]
WORKSHOP = [(0, 0, 1, 0), (1, 1, 1, 1), (1, 0, 1, 1), (0, 1, 1, 0)]


@pytest.mark.parametrize("rows", [PARITY, WORKSHOP], ids=["parity", "workshop"])
def test_the_text_beside_the_cursor_does_not_hide_the_curve(
    student: Student, session: Session, train: Callable[[], None], rows: list[tuple[int, ...]]
) -> None:
    session.change_rows("rows", TrainingSet.from_rows(Row((a, b, c), t) for a, b, c, t in rows))
    train()
    for iteration in (0, 2, 10, 300, 5_000, 10_000):
        session.move_cursor(iteration)
        inside = painted(student, student.picture())
        is_blue = inside[:, :, 0] - inside[:, :, 2] > 60
        drawn = np.flatnonzero(is_blue.any(axis=0))
        # A point with its ring is as wide as that.
        assert np.diff(drawn).max() < 14, f"a part of the curve is hidden at iteration {iteration}"


def test_the_text_beside_the_cursor_keeps_clear_of_the_legend(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    session.change_rows("rows", TrainingSet.from_rows(Row((a, b, c), t) for a, b, c, t in PARITY))
    for seed in range(2, 6):
        session.change_setting("seed", "seed", seed)
        train()
    legend = student.canvas.getPlotItem().legend
    box = QRect(student.canvas.mapFromScene(legend.sceneBoundingRect()).boundingRect())
    legends = []
    for iteration in (10_000, 0, 1, 5):
        session.move_cursor(iteration)
        seen = painted(student, box)
        # Not the cursor's own line, which goes through all, and what is drawn half over by it.
        is_orange = (seen[:, :, 2] - seen[:, :, 0] > 40).any(axis=0)
        legends.append((seen, np.convolve(is_orange, np.ones(5), "same") > 0))
    first, _ = legends[0]
    for seen, is_cursor in legends[1:]:
        assert (seen[:, ~is_cursor] == first[:, ~is_cursor]).all()
        assert is_cursor.mean() < 0.2


def painted(student: Student, part: QRect) -> np.ndarray:
    """Return a part of what the plot shows: (height, width, 4), blue, green, red and nothing."""
    image = student.canvas.grab().toImage()
    colours = pixels(image).reshape(image.height(), image.width(), 4).astype(int)
    return colours[part.top() : part.bottom(), part.left() : part.right()]


def test_an_earlier_run_stays_dashed_under_its_number_and_what_was_changed(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    assert student.legend() == []
    train()
    names = ["1 · sigmoid, rate 1", "2 · rate 0.1"]
    assert student.legend() == names
    session.change_setting("bias", "bias", value=True)
    assert student.legend() == names
    train()
    assert student.legend() == [*names, "3 · with bias"]
    session.undo_stack.undo()
    session.clear_earlier_runs()
    assert student.legend() == []


def test_many_earlier_runs_can_be_drawn_and_cleared(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    session.change_setting("iterations", "iterations", 50)
    for seed in range(2, 12):
        session.change_setting("seed", "seed", seed)
        train()
    numbered = [f"{number} · seed {number + 1}" for number in range(2, 11)]
    # As many of the newest as there is room for.
    shown = student.legend()
    assert shown == ["1 · sigmoid, rate 1", *numbered] or shown[1:] == numbered[1 - len(shown) :]
    assert len(shown) > 4
    student.canvas.grab()
    session.clear_earlier_runs()
    student.canvas.grab()
    assert student.legend() == []


@pytest.mark.parametrize("size", [(150, 150), (300, 200), (3000, 1500)])
def test_it_can_be_drawn_in_any_size(
    student: Student, session: Session, train: Callable[[], None], size: tuple[int, int]
) -> None:
    train()
    student.plot.resize(*size)
    QApplication.processEvents()
    assert student.canvas.size().width() <= size[0]
    student.plot.grab()


@pytest.mark.parametrize(
    "targets", [[0.0, 0.0], [0.5, 0.5], [1e9, -1e9], [1e-9, 1e-9]], ids=["0", "solved", "huge", "tiny"]
)
def test_losses_of_every_size_can_be_drawn(
    student: Student, session: Session, train: Callable[[], None], targets: list[float]
) -> None:
    inputs = np.array([[0, 0, 0], [0, 0, 0]], dtype=np.uint8)
    session.change_rows("paste", TrainingSet(inputs, np.array(targets)))
    train()
    for mode in AxisMode:
        student.plot.set_mode("y", mode)
        student.plot.set_mode("x", mode)
        student.plot.grab()
    session.change_rows("delete", TrainingSet.from_rows([]))
    session.reset()
    student.plot.grab()
    assert student.description("lossPlot") == "iteration 0, loss 0"


def test_the_wheel_is_left_to_the_window(student: Student, train: Callable[[], None]) -> None:
    train()
    before = student.canvas.getPlotItem().getViewBox().viewRange()
    viewport = student.canvas.viewport()
    event = QWheelEvent(
        QPointF(100, 100),
        QPointF(viewport.mapToGlobal(QPoint(100, 100))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert student.canvas.getPlotItem().getViewBox().viewRange() == before


def test_an_earlier_loss_of_zero_stands_where_the_axis_ends_however_far_that_is(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    # A neuron that gives 0 whatever it is asked, and is asked for 0: its loss is 0 from the start.
    session.change_rows("rows", TrainingSet.from_rows([Row((0, 0, 0), 0.0)]))
    session.change_setting("activation", "activation", "tanh")
    train()
    assert session.history.loss_curve.largest == 0
    session.change_experiment("workshop", Experiment())
    session.change_setting("iterations", "iterations", 300_000)
    places: list[float] = []

    def look() -> None:
        plot = student.canvas.getPlotItem()
        lines = [item for item in plot.listDataItems() if isinstance(item, PlotDataItem)]
        for _, losses in (line.getData() for line in lines[1:]):
            places.append(float(losses.max()))
            # The axis has a little room below the power of ten that it ends at.
            assert places[-1] == np.ceil(plot.getViewBox().viewRange()[1][0])

    session.history_changed.connect(look)
    train()
    assert len(set(places)) > 1


@pytest.mark.parametrize("mode", [AxisMode.LOGARITHMIC, AxisMode.LINEAR])
def test_a_run_is_drawn_as_far_as_it_has_got(student: Student, session: Session, mode: AxisMode) -> None:
    student.plot.set_mode("x", mode)
    session.change_setting("iterations", "iterations", 300_000)
    ends: list[float] = []

    def look() -> None:
        inside = painted(student, student.picture())
        ends.append(float(np.flatnonzero((inside[:, :, 0] - inside[:, :, 2] > 60).any(axis=0)).max()))
        view = student.canvas.getPlotItem().getViewBox()
        place = Scale(mode is AxisMode.LOGARITHMIC).place_of(session.history.iterations)
        # The cursor's point lies over the end.
        assert abs(view.mapFromView(QPointF(place, 0)).x() - ends[-1]) < 9

    session.cursor_moved.connect(look)
    session.train()
    student.qtbot.waitUntil(lambda: not session.is_training)
    assert len(ends) >= 2


@pytest.mark.parametrize("mode", [AxisMode.LOGARITHMIC, AxisMode.LINEAR])
def test_nothing_is_left_behind_on_the_screen_whatever_moves(
    student: Student, session: Session, train: Callable[[], None], mode: AxisMode
) -> None:
    student.plot.set_mode("x", mode)
    assert_is_as_painted_anew(student.plot)
    session.change_setting("iterations", "iterations", 60_000)
    train()
    assert_is_as_painted_anew(student.plot)
    for iteration in (5, 200, 40_000, 0, 59_999, 60_000, 33):
        session.move_cursor(iteration)
        assert_is_as_painted_anew(student.plot)
    session.change_setting("rate", "learning_rate", 0.3)
    train()
    assert_is_as_painted_anew(student.plot)
    session.clear_earlier_runs()
    assert_is_as_painted_anew(student.plot)
    session.reset()
    for _ in range(3):
        session.step()
        assert_is_as_painted_anew(student.plot)


def test_earlier_runs_can_be_cleared_while_a_run_grows(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    session.change_setting("iterations", "iterations", 10_000_000)
    student.plot.set_mode("x", AxisMode.LINEAR)
    session.train()
    student.qtbot.waitUntil(lambda: session.history.iterations > 50_000)
    assert student.legend() == ["1 · sigmoid, rate 1", "2 · rate 0.1"]
    session.clear_earlier_runs()
    assert session.is_training
    assert student.legend() == []
    session.stop()


def test_the_axis_is_as_long_as_the_training_will_be_and_as_the_run_when_it_is_stopped(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    student.plot.set_mode("x", AxisMode.LINEAR)
    session.change_setting("iterations", "iterations", 200_000)
    train()
    assert 200_000 < right_end(student.canvas) < 220_000
    session.train()
    assert 400_000 < right_end(student.canvas) < 440_000
    session.stop()
    assert session.history.iterations < right_end(student.canvas) < 400_000


def test_lines_stand_where_they_would_if_all_were_drawn_anew(
    student: Student, session: Session, train: Callable[[], None]
) -> None:
    def stop_at_once() -> None:
        session.reset()
        session.train()
        session.stop()

    def learn_slowly() -> None:
        session.change_setting("rate", "learning_rate", 0.001)
        train()

    # As the loss falls, and where it falls less, the numbers at its axis become wider and narrower, and there
    # is less and more room for the lines.
    for act in (stop_at_once, train, stop_at_once, learn_slowly, session.clear_earlier_runs, stop_at_once):
        act()
        student.settle()
        as_it_is = pixels(student.canvas.grab().toImage())
        student.plot.refresh()
        assert np.array_equal(pixels(student.canvas.grab().toImage()), as_it_is)


def test_an_axis_that_comes_back_looks_as_it_did(student: Student, train: Callable[[], None]) -> None:
    train()
    looks = []
    for mode in [AxisMode.LOGARITHMIC, AxisMode.LINEAR] * 2:
        student.plot.set_mode("y", mode)
        QApplication.processEvents()
        picture = student.picture()
        # What is beside the curve, and under it.
        image = student.canvas.grab().toImage()
        beside = image.copy(0, 0, picture.left(), image.height())
        below = image.copy(0, picture.bottom() + 1, image.width(), image.height() - picture.bottom() - 1)
        looks.append((picture, beside, below))
    assert looks[:2] == looks[2:]
    assert looks[0] != looks[1]
