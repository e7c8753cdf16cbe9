"""From a loss curve of any length to the points of a line, without losing an extreme."""

from itertools import pairwise

import numpy as np
import pytest

from nn_desktop.core.network.loss_curve import LossCurve, LossRecorder
from nn_desktop.gui.plot.points import curve_points
from nn_desktop.gui.plot.scale import Scale, column_edges

LINEAR, LOGARITHMIC = Scale(logarithmic=False), Scale(logarithmic=True)
both_scales = pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC], ids=["linear", "logarithmic"])


def curve_of(losses: list[float] | np.ndarray[tuple[int], np.dtype[np.float64]]) -> LossCurve:
    recorder = LossRecorder()
    recorder.append(np.asarray(losses, dtype=np.float64))
    return recorder.curve()


@both_scales
def test_a_curve_with_fewer_losses_than_pixels_is_drawn_loss_by_loss(scale: Scale) -> None:
    losses = [3.0, 1.0, 2.0, 0.5]
    iterations, shown = curve_points(curve_of(losses), scale, 100, 500)
    assert iterations.tolist() == [0, 1, 2, 3]
    assert shown.tolist() == losses


@both_scales
@pytest.mark.parametrize("columns", [50, 333, 1900])
@pytest.mark.parametrize("length", [1, 2, 51, 700, 5_001, 300_000])
def test_there_are_at_most_two_points_for_each_pixel_and_they_go_from_left_to_right(
    scale: Scale, columns: int, length: int
) -> None:
    losses = np.random.RandomState(0).uniform(0.1, 1.0, length)
    iterations, shown = curve_points(curve_of(losses), scale, length - 1, columns)
    assert len(iterations) == len(shown) <= 2 * columns
    assert (np.diff(iterations) >= 0).all()
    assert iterations[0] == 0
    assert iterations[-1] <= length - 1


@both_scales
def test_no_extreme_is_lost_however_short_it_was(scale: Scale) -> None:
    generator = np.random.RandomState(1)
    for place in generator.randint(0, 300_000, 20):
        losses = np.full(300_000, 0.5)
        losses[place] = 0.001
        losses[min(place + 1, 299_999)] = 7.0
        _, shown = curve_points(curve_of(losses), scale, 299_999, 400)
        assert shown.max() == 7.0
        assert shown.min() == 0.001 or place == 299_999


@both_scales
def test_a_curve_of_any_length_can_be_drawn_on_an_axis_of_any_length(scale: Scale) -> None:
    # A column of pixels often begins inside the last bin: that once was an IndexError in three curves
    # of a hundred.
    generator = np.random.RandomState(2)
    losses = 1 / np.arange(1.0, 70_001)
    for length in generator.randint(1, 70_000, 150):
        curve = curve_of(losses[:length])
        for last in (length - 1, 100_000, 1_000_000, 300_000_000):
            iterations, shown = curve_points(curve, scale, int(last), 700)
            assert len(iterations) == len(shown) > 0
            assert np.isfinite(shown).all()
            assert iterations[-1] <= length - 1


def points_one_by_one(losses: np.ndarray, scale: Scale, last: int, columns: int) -> list[tuple[float, float]]:
    """Iterations and losses of the points: in each column the largest loss first, then the smallest."""
    points: list[tuple[float, float]] = []
    for left, right in pairwise(column_edges(scale, last, columns)):
        iterations = [n for n in range(len(losses)) if left <= n < right]
        if iterations:
            column = losses[iterations]
            points.append((iterations[0], column.max()))
            if column.max() > column.min():
                points.append((iterations[-1], column.min()))
    return points


@both_scales
@pytest.mark.parametrize("columns", [25, 280, 1_999])
@pytest.mark.parametrize("length", [1, 2, 60, 700])
@pytest.mark.parametrize("last", [699, 5_000])
def test_the_points_are_the_extremes_of_each_column(
    scale: Scale, columns: int, length: int, last: int
) -> None:
    generator = np.random.RandomState(length + columns)
    # Rounded, so that columns with equal losses are there too.
    losses = np.round(generator.lognormal(sigma=3, size=length), 1)
    found = zip(*curve_points(curve_of(losses), scale, last, columns), strict=True)
    assert list(found) == points_one_by_one(losses, scale, last, columns)
