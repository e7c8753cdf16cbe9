"""The loss plot as a file: what a drawing program shows of it is what the screen shows."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from nn_desktop.gui.plot.picture import plot_picture
from nn_desktop.session.session import Session
from tests.gui.painted import pixels
from tests.gui.student import Student


def from_far_away(image: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaledToWidth(image.width() // 4, smooth)


def test_the_drawing_looks_like_the_plot_on_the_screen(plot_alone: Student, session: Session) -> None:
    for rate in (0.1, 0.5, 1.0):
        session.change_setting("rate", "learning_rate", rate)
        session.train()
        plot_alone.qtbot.waitUntil(lambda: not session.is_training)
    session.move_cursor(300)
    plot_alone.settle()
    screen = plot_alone.canvas.grab().toImage()
    drawing = QImage(screen.size(), QImage.Format.Format_RGB32)
    painter = QPainter(drawing)
    QSvgRenderer(plot_picture(plot_alone.plot, "svg")).render(painter)
    painter.end()
    # From far enough away to see no edges: a font's letters are a little softer here and there, and a shade
    # aside. A curve, or the words beside the cursor, that were missing would be seen: 0.003.
    difference = np.abs(pixels(from_far_away(screen)).astype(int) - pixels(from_far_away(drawing)))
    assert (difference > 30).mean() < 0.0015
    assert (pixels(screen) < 150).mean() > 0.005, "lines and letters are there"


def test_the_picture_has_twice_as_many_pixels_and_no_frame_of_the_keyboard(
    plot_alone: Student, session: Session
) -> None:
    session.train(500)
    plot_alone.qtbot.waitUntil(lambda: not session.is_training)
    plot_alone.focus("lossPlot")
    plot_alone.settle()
    screen = plot_alone.canvas.grab().toImage()
    picture = QImage.fromData(plot_picture(plot_alone.plot, "png"))
    assert picture.size() == screen.size() * 2
    difference = np.abs(pixels(from_far_away(screen)).astype(int) - half_as_far(picture))
    # Letters are a little softer. The words of another iteration would be seen: 0.0077.
    assert (difference > 60).mean() < 0.003
    ground = picture.pixelColor(0, 0).name()
    edges = {picture.pixelColor(place, 1).name() for place in range(0, picture.width(), 7)}
    edges |= {picture.pixelColor(1, place).name() for place in range(0, picture.height(), 7)}
    assert edges == {ground}, "no frame and no strip along the edges"


def half_as_far(image: QImage) -> np.ndarray:
    smooth = Qt.TransformationMode.SmoothTransformation
    plain = image.scaledToWidth(image.width() // 8, smooth)
    return pixels(plain).astype(int)
