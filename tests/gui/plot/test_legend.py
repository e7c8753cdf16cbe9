"""The legend of the loss plot: which dashes are which run, without hiding what it explains."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from nn_desktop.gui.look.colours import LIGHT
from nn_desktop.gui.plot.earlier_curves import earlier_pen
from nn_desktop.gui.plot.plot_legend import Legend, draw_legend

pytestmark = pytest.mark.usefixtures("qapp")

INSIDE = QRectF(60, 5, 500, 210)
PANEL, DARK = QColor(LIGHT.panel), QColor("#204080")


def font() -> QFont:
    return QApplication.font()


def names(count: int) -> list[str]:
    return [f"rate {rate}" for rate in range(1, count + 1)]


def legend_of(names: list[str], height: float = 210) -> Legend:
    return Legend.of(names, QRectF(60, 5, 500, height), font())


def drawn(legend: Legend, under: QColor = PANEL, pens: list[QPen] | None = None) -> QImage:
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    image.fill(under)
    painter = QPainter(image)
    before = painter.pen(), painter.font()
    draw_legend(painter, legend, pens or len(legend.names) * [earlier_pen(0, LIGHT)], LIGHT, font())
    assert (painter.pen(), painter.font()) == before
    painter.end()
    return image


def touched(image: QImage, under: QColor) -> QRectF:
    """The part that was drawn on."""
    places = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != under
    ]
    xs, ys = ([place[axis] for place in places] for axis in (0, 1))
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def test_all_names_are_there_as_long_as_there_is_room() -> None:
    assert legend_of(names(3)).texts == ("rate 1", "rate 2", "rate 3")
    assert legend_of([]).texts == ()
    assert legend_of([]).box.isEmpty()


@pytest.mark.parametrize("count", [1, 5, 9, 30, 200])
@pytest.mark.parametrize("height", [20, 60, 210, 800])
def test_with_too_many_the_newest_are_named_and_the_others_counted(count: int, height: int) -> None:
    legend = legend_of(names(count), height)
    assert len(legend.names) + legend.left_out == count
    assert list(legend.names) == names(count)[legend.left_out :]
    if legend.left_out and legend.names:
        assert legend.texts[0] == f"{legend.left_out} older runs"
        assert legend.left_out > 1, "one would have had room in the place of its number"


@pytest.mark.parametrize("count", [1, 5, 30])
def test_it_stays_inside_the_axes_at_the_bottom_and_leaves_most_of_the_curves_free(count: int) -> None:
    box = touched(drawn(legend_of(names(count)), DARK), DARK)
    assert INSIDE.contains(box)
    assert legend_of(names(count)).box.adjusted(-1, -1, 1, 1).contains(box)
    assert box.bottom() > INSIDE.bottom() - 15
    assert box.top() > INSIDE.top() + 0.2 * INSIDE.height()


def test_a_long_name_ends_with_dots_before_the_axes_end() -> None:
    box = touched(drawn(legend_of(["rate 1, " + 40 * "very "]), DARK), DARK)
    assert box.right() < INSIDE.left() + 0.95 * INSIDE.width()


def test_what_is_below_shines_through_a_little() -> None:
    image = drawn(legend_of(names(3)), DARK)
    corner = touched(image, DARK).topLeft().toPoint()
    seen = image.pixelColor(corner.x() + 1, corner.y() + 1)
    assert DARK.lightness() + 60 < seen.lightness() < PANEL.lightness()


@pytest.mark.parametrize("count", [4, 30])
def test_each_name_stands_beside_the_line_of_its_run(count: int) -> None:
    legend = legend_of(names(count))
    count = len(legend.names)
    colours = [QColor.fromHsv(300 * place // count, 255, 255) for place in range(count)]
    image = drawn(legend, pens=[QPen(colour, 4) for colour in colours])
    heights = [
        [y for y in range(240) if any(image.pixel(x, y) == colour.rgb() for x in range(600))]
        for colour in colours
    ]
    assert all(heights)
    assert heights == sorted(heights)
    assert all(len(rows) <= 4 for rows in heights)


def test_the_dashes_of_neighbouring_runs_can_be_told_apart() -> None:
    samples = []
    for place in range(7):
        image = drawn(legend_of(["run"]), pens=[earlier_pen(place, LIGHT)])
        box = legend_of(["run"]).box.toRect()
        middle = [
            image.pixelColor(x, box.center().y()).lightness() for x in range(box.left(), box.left() + 36)
        ]
        assert min(middle) < 180 < max(middle[8:-8]), "a gap between two dashes"
        samples.append(tuple(middle))
    assert len(set(samples)) == 7


def test_the_names_are_written_in_a_colour_that_can_be_read() -> None:
    image = drawn(legend_of(["iiii", "WWWW"]), pens=2 * [QPen(Qt.PenStyle.NoPen)])
    box = legend_of(["iiii", "WWWW"]).box.toRect()
    rows = [
        [image.pixelColor(x, y).lightness() < 140 for x in range(box.left(), box.right())]
        for y in range(box.top(), box.bottom())
    ]
    upper, lower = sum(map(sum, rows[: len(rows) // 2])), sum(map(sum, rows[len(rows) // 2 :]))
    assert lower > 2 * upper > 0
