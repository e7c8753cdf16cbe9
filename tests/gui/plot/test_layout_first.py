"""A plot has the window painted only after that has been laid out."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.gui.plot.canvas import LossCanvas


class PaintedSizes(QObject):
    """Notes how large a part is whenever it is painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.sizes: list[QSize] = []
        self._part = part
        part.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.sizes.append(self._part.size())
        return False


def test_a_plot_that_changes_together_with_what_stands_below_it_is_painted_only_in_its_new_size(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    room = QWidget()
    canvas, below = LossCanvas(room), QLabel("one line")
    QVBoxLayout(window).addWidget(room)
    column = QVBoxLayout(room)
    column.addWidget(canvas, 1)
    column.addWidget(below)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)
    before, painted = canvas.size(), PaintedSizes(canvas.viewport())
    canvas.set_cursor(0.5, 0.5, "here")
    below.setText("one line\nand another\nand a third")
    qtbot.waitUntil(lambda: len(painted.sizes) > 0)
    qtbot.wait(50)
    assert canvas.height() < before.height()
    assert {size.toTuple() for size in painted.sizes} == {canvas.viewport().size().toTuple()}
