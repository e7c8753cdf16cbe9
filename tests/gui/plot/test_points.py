"""From a loss curve of any length to the points of a line, without losing an extreme."""

from collections.abc import Iterator

import numpy as np
import pytest

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.loss_curve import LossCurve, LossRecorder
from nn_desktop.gui.plot.points import GrowingPoints, curve_points
from nn_desktop.gui.plot.scale import Scale, column_edges

LINEAR, LOGARITHMIC = Scale(logarithmic=False), Scale(logarithmic=True)
both_scales = pytest.mark.parametrize("scale", [LINEAR, LOGARITHMIC], ids=["linear", "logarithmic"])


def curve_of(losses: list[float] | np.ndarray[tuple[int], np.dtype[np.float64]]) -> LossCurve:
    recorder = LossRecorder()
    recorder.append(np.asarray(losses, dtype=np.float64))
    return recorder.curve()


@both_scales
def test_a_short_curve_is_drawn_loss_by_loss(scale: Scale) -> None:
    losses = [3.0, 1.0, 2.0, 0.5]
    iterations, shown = curve_points(curve_of(losses), scale, 10_000, 500)
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


# Points that grow


def points_one_by_one(curve: LossCurve, scale: Scale, last_iteration: int, columns: int) -> list[list[float]]:
    """Iterations and losses of the points, from the definition of an envelope."""
    starts = curve.starts
    if len(starts) <= columns:
        found = list(zip(starts, starts, curve.maxima, curve.minima, strict=True))
    else:
        edges = column_edges(scale, last_iteration, columns)
        places = np.minimum(np.searchsorted(starts, edges), len(starts) - 1)
        columns_found = zip(places[:-1], places[1:], *reversed(curve.envelope(edges)), strict=True)
        found = [
            (starts[left], max(starts[right - 1], starts[left]), largest, smallest)
            for left, right, largest, smallest in columns_found
            if not np.isnan(smallest)
        ]
    points = [
        point
        for left, right, largest, smallest in found
        for point in ([(left, largest)] if largest == smallest else [(left, largest), (right, smallest)])
    ]
    return [[float(point[0]) for point in points], [float(point[1]) for point in points]]


def same_points(found: Array, expected: object) -> bool:
    return np.array_equal(found, np.array(expected, dtype=np.float64))


def growing_runs(generator: np.random.RandomState, longest: int) -> Iterator[LossCurve]:
    """The curves of a run in chunks of any length; now and then it is resumed, shrinks or starts again."""
    recorder, kept = LossRecorder(), None
    length = 0
    while length < longest:
        chunk = int(generator.choice([1, 3, 50, 1024, 10_000, longest // 6]) * generator.uniform(0.5, 2)) + 1
        # Some are rounded, so that columns with a single loss are there too.
        losses = np.round(generator.lognormal(sigma=3, size=chunk), int(generator.randint(0, 6)))
        recorder.append(losses)
        curve = recorder.curve()
        length = curve.last_iteration + 1
        yield curve
        what = generator.randint(30)
        if what == 0:
            recorder = LossRecorder()
        elif what == 1:
            recorder = LossRecorder.resumed(curve)
        elif what == 2 and kept is not None:
            recorder = LossRecorder.resumed(kept)
            yield kept
        elif what < 10:
            kept = curve


@pytest.mark.parametrize("longest", [60, 3_000, 20_000, 250_000, 3_000_000])
@pytest.mark.parametrize("columns", [25, 280, 1_999])
@both_scales
def test_points_that_grow_are_those_worked_out_at_once(scale: Scale, columns: int, longest: int) -> None:
    generator = np.random.RandomState(longest + columns)
    growing = GrowingPoints()
    for frame, curve in enumerate(growing_runs(generator, longest)):
        axis = (scale, max(curve.last_iteration, 2 * longest), columns)
        expected = curve_points(curve, *axis)
        points = growing.of(curve, *axis)
        assert same_points(points, expected)
        if frame < 30 or frame % 10 == 0:
            assert same_points(points, points_one_by_one(curve, *axis))
        if generator.randint(15) == 0:
            # For a moment the other scale, a narrower plot or an axis that ends where the curve does.
            other = LOGARITHMIC if scale is LINEAR else LINEAR
            for changed in (
                (other, *axis[1:]),
                (*axis[:2], columns // 2),
                (scale, curve.last_iteration, columns),
            ):
                assert same_points(growing.of(curve, *changed), points_one_by_one(curve, *changed))


@both_scales
def test_points_that_were_given_do_not_change_when_the_run_goes_on(scale: Scale) -> None:
    recorder, growing = LossRecorder(), GrowingPoints()
    given = []
    for _ in range(40):
        recorder.append(np.random.RandomState(3).lognormal(size=1_000))
        points = growing.of(recorder.curve(), scale, 50_000, 300)
        given.append((points, points.copy()))
    assert all(np.array_equal(points, copy) for points, copy in given)


def test_only_the_end_of_a_curve_that_grows_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    recorder, growing = LossRecorder(), GrowingPoints()
    recorder.append(np.random.RandomState(4).lognormal(size=1_000_000))
    growing.of(recorder.curve(), LINEAR, 2_000_000, 400)
    looked_at: list[int] = []
    look = LossCurve.extremes_of

    def note_and_look(curve: LossCurve, ranges: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> object:
        looked_at.append(len(ranges))
        return look(curve, ranges)

    monkeypatch.setattr(LossCurve, "extremes_of", note_and_look)
    for _ in range(100):
        recorder.append(np.random.RandomState(5).lognormal(size=4_000))
        growing.of(recorder.curve(), LINEAR, 2_000_000, 400)
    assert len(looked_at) == 100
    assert max(looked_at) <= 3
