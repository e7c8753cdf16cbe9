"""The picture inside the loss plot: neither the legend nor the cursor's text hides the curve."""

from collections.abc import Callable, Iterator, Sequence
from html import unescape

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from nn_desktop.gui.look.colours import LIGHT
from nn_desktop.gui.plot.canvas import LossCanvas
from nn_desktop.gui.plot.contents import DrawnCurve, PlotContents
from nn_desktop.gui.plot.scale import Scale
from tests.gui.conftest import ShowAlone
from tests.gui.painted import pixels

BLUE = np.frombuffer(bytes.fromhex(LIGHT.positive[1:]), np.uint8).astype(np.int_)
XS = np.linspace(0, 1, 200)
FALLING = 1 - XS
FLAT = np.zeros(200)


@pytest.fixture
def canvas(show_alone: ShowAlone) -> Iterator[LossCanvas]:
    # In a plot that is much narrower than this there may be no free place for the text.
    width = round(6.5 * QFontMetricsF(QApplication.font()).horizontalAdvance("iteration 10,000"))
    frame = QWidget()
    canvas = LossCanvas(frame)
    canvas.resize(width, 300)
    canvas.set_look(LIGHT, QApplication.font())
    show_alone(frame, width, 300)
    yield canvas
    frame.close()


def show(canvas: LossCanvas, names: Sequence[str] = (), curve: np.ndarray = FALLING) -> None:
    """Draw a curve, and a name for each of some earlier runs whose own curves lie outside the picture."""
    scale = Scale(logarithmic=False)
    earlier = [DrawnCurve(XS, FLAT + 5.0, name) for name in names]
    canvas.set_contents(
        PlotContents(scale, scale, (-0.01, 1.05), (-0.05, 1.06), DrawnCurve(XS, curve), earlier)
    )
    QApplication.processEvents()


def seen(canvas: LossCanvas) -> NDArray[np.int_]:
    """What is painted: (height, width, 3), red, green and blue."""
    image = canvas.grab().toImage()
    return pixels(image).reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(np.int_)


def inside(canvas: LossCanvas) -> QRect:
    """The part inside the axes."""
    return QRect(canvas.mapFromScene(canvas.getPlotItem().getViewBox().sceneBoundingRect()).boundingRect())


def legend_texts(canvas: LossCanvas) -> list[str]:
    return [unescape(label.text) for _, label in canvas.getPlotItem().legend.items]


def legend_box(canvas: LossCanvas, names: Sequence[str]) -> QRect:
    """The part of the picture that changes when some names come into it."""
    show(canvas, curve=FLAT)
    without = seen(canvas)
    show(canvas, names, curve=FLAT)
    rows, columns = np.nonzero((seen(canvas) != without).any(axis=2))
    return QRect(columns.min(), rows.min(), columns.max() - columns.min() + 1, rows.max() - rows.min() + 1)


def run_names(count: int) -> list[str]:
    return [f"rate {rate}" for rate in range(1, count + 1)]


# The legend


def test_all_names_are_there_as_long_as_there_is_room(canvas: LossCanvas) -> None:
    show(canvas, run_names(3))
    assert legend_texts(canvas) == ["rate 1", "rate 2", "rate 3"]
    show(canvas, ["A < B & C"])
    assert legend_texts(canvas) == ["A < B & C"]
    show(canvas, [])
    assert legend_texts(canvas) == []


@pytest.mark.parametrize("count", [1, 5, 9, 30, 200])
@pytest.mark.parametrize("height", [90, 150, 300, 900])
def test_with_too_many_the_newest_are_named_and_the_others_counted(
    canvas: LossCanvas, count: int, height: int
) -> None:
    canvas.resize(560, height)
    QApplication.processEvents()
    show(canvas, run_names(count))
    first, *others = legend_texts(canvas)
    if first == "rate 1":
        assert len(others) == count - 1
        return
    assert others == run_names(count)[count - len(others) :]
    assert first == f"{count - len(others)} older runs"
    assert count - len(others) > 1, "one would have had room in the place of its number"


@pytest.mark.parametrize("count", [1, 5, 30])
def test_it_stays_inside_the_axes_at_the_bottom_and_leaves_room_above(canvas: LossCanvas, count: int) -> None:
    box, picture = legend_box(canvas, run_names(count)), inside(canvas)
    assert picture.contains(box)
    assert box.bottom() > picture.bottom() - 20
    assert box.top() > picture.top() + 0.2 * picture.height()


def test_a_long_name_ends_with_dots_before_the_axes_end(canvas: LossCanvas) -> None:
    box = legend_box(canvas, ["rate 1, " + 40 * "very "])
    assert inside(canvas).right() > box.right() > 0.7 * inside(canvas).right()
    assert legend_texts(canvas)[0].endswith("…")


def test_the_curve_is_drawn_over_the_legend(canvas: LossCanvas) -> None:
    show(canvas, run_names(4), curve=FLAT + 0.1)
    picture = inside(canvas)
    is_curve = (seen(canvas) == BLUE).all(axis=2)[picture.top() : picture.bottom()]
    drawn = np.flatnonzero(is_curve.any(axis=0))
    assert np.diff(drawn).max() < 14, "only the cursor's point lies over it"


def legend_samples(canvas: LossCanvas) -> list[tuple[int, ...]]:
    """How light the darkest pixels above each other are in each sample of a line."""
    lightness = seen(canvas).mean(axis=2).astype(int)
    boxes = [
        canvas.mapFromScene(sample.sceneBoundingRect()).boundingRect()
        for sample, _ in canvas.getPlotItem().legend.items
    ]
    return [
        tuple(lightness[box.top() : box.bottom(), box.left() : box.right()].min(axis=0).tolist())
        for box in boxes
    ]


def test_the_dashes_of_neighbouring_runs_can_be_told_apart(canvas: LossCanvas) -> None:
    show(canvas, run_names(7))
    samples = legend_samples(canvas)
    assert len(set(samples)) == 7
    for sample in samples:
        assert min(sample) < 180 < max(sample[8:-8]), "a gap between two dashes"


def test_the_number_of_older_runs_stands_beside_no_line(canvas: LossCanvas) -> None:
    show(canvas, run_names(60))
    first, *others = legend_samples(canvas)
    assert min(first) > 200
    assert all(min(sample) < 180 for sample in others)


def test_the_names_are_written_in_a_colour_that_can_be_read(canvas: LossCanvas) -> None:
    show(canvas, ["iiii", "WWWW"])
    lightness = seen(canvas).mean(axis=2)
    boxes = [
        canvas.mapFromScene(label.sceneBoundingRect()).boundingRect()
        for _, label in canvas.getPlotItem().legend.items
    ]
    narrow, wide = (
        (lightness[box.top() : box.bottom(), box.left() : box.right()] < 140).sum() for box in boxes
    )
    assert wide > 1.5 * narrow > 0


# The text beside the cursor

SHAPES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "falling": lambda xs: 1 - xs,
    "rising": lambda xs: xs,
    "high and then low": lambda xs: np.where(xs < 0.5, 0.98, 0.02),
    "low and then high": lambda xs: np.where(xs < 0.5, 0.02, 0.98),
    "a valley": lambda xs: np.abs(2 * xs - 1),
    "a hill": lambda xs: 1 - np.abs(2 * xs - 1),
}


@pytest.mark.parametrize("names", [[], run_names(3)], ids=["alone", "with a legend"])
@pytest.mark.parametrize("shape", list(SHAPES))
def test_the_text_hides_no_part_of_the_curve_and_no_name(
    canvas: LossCanvas, shape: str, names: list[str]
) -> None:
    curve = SHAPES[shape](XS)
    show(canvas, names, curve)
    picture = inside(canvas)
    shown_names = []
    for place in range(0, 200, 15):
        canvas.set_cursor(XS[place], curve[place], "iteration 10,000\nloss 0.000123")
        image = seen(canvas)
        part = image[picture.top() : picture.bottom() + 1, picture.left() : picture.right() + 1]
        drawn = np.flatnonzero((np.abs(part - BLUE).sum(axis=2) < 60).any(axis=0))
        assert np.diff(drawn).max() < 14, f"a part of the curve is hidden at {XS[place]:.2f}"
        dark = (part.mean(axis=2) < 80).sum()
        assert dark > 100, f"the text is not there at {XS[place]:.2f}"
        # The cursor's own line crosses one of them at a time.
        shown_names.append([min(sample) for sample in legend_samples(canvas)])
    for seen_names in shown_names:
        assert all(lightness < 180 for lightness in seen_names)


def test_the_text_stays_inside_the_axes(canvas: LossCanvas) -> None:
    show(canvas)
    picture = inside(canvas)
    for place in range(0, 200, 9):
        canvas.set_cursor(XS[place], 0.5, "")
        without = seen(canvas)
        canvas.set_cursor(XS[place], 0.5, "iteration 10,000\nloss 0.000123")
        rows, columns = np.nonzero((seen(canvas) != without).any(axis=2))
        assert picture.left() <= columns.min()
        assert columns.max() <= picture.right()
        assert picture.top() <= rows.min()
        assert rows.max() <= picture.bottom()
