"""The layer of the loss plot that moves: it paints only what has changed, and nothing else is left behind."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from nn_desktop.gui.plot.contents import AxisMode
from nn_desktop.gui.plot.moving_layer import MovingLayer
from nn_desktop.session.session import Session
from tests.gui.painted import assert_is_as_painted_anew
from tests.gui.student import Student


@pytest.fixture
def student(plot_alone: Student) -> Student:
    return plot_alone


@pytest.fixture
def layer(student: Student) -> MovingLayer:
    layer = student.plot.findChild(MovingLayer)
    assert layer is not None
    return layer


def grow(session: Session, layer: MovingLayer, iterations: int) -> None:
    """Train in many small steps, each of which is painted."""
    session.change_setting("iterations", "iterations", iterations)
    session.train()
    while session.is_training:
        QApplication.processEvents()
    assert_is_as_painted_anew(layer)


@pytest.mark.parametrize("mode", [AxisMode.LOGARITHMIC, AxisMode.LINEAR])
def test_nothing_is_left_behind_whatever_moves(
    student: Student, session: Session, layer: MovingLayer, mode: AxisMode
) -> None:
    student.plot.set_mode("x", mode)
    assert_is_as_painted_anew(layer)
    grow(session, layer, 60_000)
    for iteration in (5, 200, 40_000, 0, 59_999, 60_000, 33):
        session.move_cursor(iteration)
        assert_is_as_painted_anew(layer)
    session.change_setting("rate", "learning_rate", 0.3)
    grow(session, layer, 30_000)
    session.clear_earlier_runs()
    assert_is_as_painted_anew(layer)
    session.reset()
    assert_is_as_painted_anew(layer)
    for _ in range(3):
        session.step()
        assert_is_as_painted_anew(layer)


def test_a_curve_that_grows_away_from_the_cursor_is_painted_to_its_end(
    student: Student, session: Session, layer: MovingLayer
) -> None:
    student.plot.set_mode("x", AxisMode.LINEAR)
    session.change_setting("iterations", "iterations", 100_000)
    session.train()
    student.qtbot.waitUntil(lambda: session.history.iterations > 3, timeout=60_000)
    session.move_cursor(3)
    while session.is_training:
        QApplication.processEvents()
    assert session.cursor == 3
    assert_is_as_painted_anew(layer)


class PaintedAreas(QObject):
    """Notes how much of a widget each painting covers, as a share."""

    def __init__(self, layer: MovingLayer) -> None:
        super().__init__(layer)
        self.shares: list[float] = []
        layer.surface.installEventFilter(self)

    def eventFilter(self, surface: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        if isinstance(event, QPaintEvent) and isinstance(surface, QWidget):
            covered = sum(part.width() * part.height() for part in event.region())  # type: ignore[attr-defined]
            self.shares.append(covered / (surface.width() * surface.height()))
        return False


def test_a_cursor_that_moves_has_only_its_old_and_its_new_place_painted(
    session: Session, layer: MovingLayer, train: Callable[[], None]
) -> None:
    train()
    areas = PaintedAreas(layer)
    for iteration in (3_000, 200, 9_000):
        session.move_cursor(iteration)
        QApplication.processEvents()
    assert len(areas.shares) == 3
    assert max(areas.shares) < 0.5


@pytest.fixture
def train(student: Student, session: Session) -> Callable[[], None]:
    def train_to_the_end() -> None:
        session.train()
        student.qtbot.waitUntil(lambda: not session.is_training, timeout=60_000)
        QApplication.processEvents()

    return train_to_the_end
