"""The loss curve against all losses, kept one by one: no extreme is lost, however long the run."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from nn_desktop.core.network import loss_curve
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.loss_curve import BINS, LossCurve, LossRecorder
from tests.core.experiments import same_bits


def rough_losses(iterations: int, seed: int = 0) -> Array:
    """Losses without any order, so that every one of them is an extreme of something."""
    losses: Array = np.random.RandomState(seed).lognormal(sigma=4, size=iterations + 1)
    return losses


def recorded(losses: Array, pieces: NDArray[np.int64] | None = None) -> LossCurve:
    """The curve of `losses`, handed over in one piece or cut at the places `pieces`."""
    recorder = LossRecorder()
    for piece in np.split(losses, [] if pieces is None else np.sort(pieces)):
        recorder.append(piece)
    return recorder.curve()


def assert_curve_of(losses: Array, curve: LossCurve) -> None:
    """Each bin has exactly the extremes of its losses, and no loss is without a bin."""
    assert curve.last_iteration == len(losses) - 1
    starts = curve.starts
    assert starts[0] == 0
    assert np.all(np.diff(starts) > 0)
    assert starts[-1] <= curve.last_iteration
    assert same_bits(curve.minima, np.minimum.reduceat(losses, starts))
    assert same_bits(curve.maxima, np.maximum.reduceat(losses, starts))
    assert curve.largest == losses.max()
    assert curve.smallest_positive == min(curve.minima[curve.minima > 0], default=np.inf)


def same_curve(first: LossCurve, second: LossCurve) -> bool:
    return (
        first.last_iteration == second.last_iteration
        and [sheet.shape for sheet in first.sheets] == [sheet.shape for sheet in second.sheets]
        and same_bits(first.minima, second.minima)
        and same_bits(first.maxima, second.maxima)
    )


@pytest.fixture
def small_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sheets of four bins, so that a short run fills many of them."""
    monkeypatch.setattr(loss_curve, "BINS", 4)


# Bins

AT_THE_EDGES = [sheet * BINS + near for sheet in (1, 2, 4, 8) for near in (-2, -1, 0, 1, 2)]


@pytest.mark.parametrize("iterations", [0, 1, 100, *AT_THE_EDGES, 100_000, 123_457])
def test_every_bin_keeps_exactly_its_smallest_and_its_largest_loss(iterations: int) -> None:
    losses = rough_losses(iterations)
    assert_curve_of(losses, recorded(losses))


def test_the_first_4096_losses_are_kept_one_by_one() -> None:
    losses = rough_losses(50_000)
    curve = recorded(losses)
    assert same_bits(curve.minima[:4096], losses[:4096])
    assert same_bits(curve.maxima[:4096], losses[:4096])


def test_a_bin_is_never_wider_than_a_thousandth_of_what_lies_before_it() -> None:
    starts = recorded(rough_losses(300_000)).starts
    widths = np.diff(starts)
    assert np.all(widths[4096:] <= starts[4096:-1] / 1000)
    assert np.all(widths[:4096] == 1)


@pytest.mark.parametrize("iterations", range(80))
def test_small_sheets_keep_every_extreme_too(small_sheets: None, iterations: int) -> None:
    losses = rough_losses(iterations)
    assert_curve_of(losses, recorded(losses))


@pytest.mark.parametrize("bins_of_a_sheet", [4, 5, BINS])
def test_the_bins_of_each_sheet_are_twice_as_wide_as_those_before_it(
    monkeypatch: pytest.MonkeyPatch, bins_of_a_sheet: int
) -> None:
    monkeypatch.setattr(loss_curve, "BINS", bins_of_a_sheet)
    starts = recorded(rough_losses(100_000)).starts
    widths = [1 << max(0, number // bins_of_a_sheet - 1) for number in range(len(starts))]
    assert starts.tolist() == np.cumsum([0, *widths[:-1]]).tolist()


def test_the_smallest_loss_above_0_is_found_beside_losses_of_0() -> None:
    losses = rough_losses(5_000)
    losses[[3, 700, 4_500]] = 0.0
    assert_curve_of(losses, recorded(losses))
    assert recorded(np.zeros(5_000)).smallest_positive == np.inf
    assert recorded(np.zeros(5_000)).largest == 0.0


# Pieces


@pytest.mark.parametrize("seed", range(20))
def test_the_pieces_in_which_losses_come_make_no_difference(seed: int) -> None:
    generator = np.random.RandomState(seed)
    losses = rough_losses(int(generator.randint(1, 60_000)), seed)
    pieces = generator.randint(0, len(losses), size=generator.randint(1, 300))
    assert same_curve(recorded(losses, pieces), recorded(losses))


def test_losses_may_come_one_by_one(small_sheets: None) -> None:
    losses = rough_losses(300)
    recorder = LossRecorder()
    for number, loss in enumerate(losses):
        recorder.append(np.array([loss]))
        assert_curve_of(losses[: number + 1], recorder.curve())


def test_no_losses_add_nothing() -> None:
    recorder = LossRecorder()
    recorder.append(rough_losses(5))
    recorder.append(np.empty(0))
    assert_curve_of(rough_losses(5), recorder.curve())


def test_appended_losses_are_left_alone_and_not_shared() -> None:
    losses = rough_losses(10_000)
    curve = recorded(losses)
    assert same_bits(losses, rough_losses(10_000))
    assert not any(np.shares_memory(sheet, losses) for sheet in curve.sheets)


# Resuming


@pytest.mark.parametrize("iterations", range(70))
def test_a_resumed_recorder_goes_on_as_if_it_had_never_ended(small_sheets: None, iterations: int) -> None:
    losses = rough_losses(150)
    recorder = LossRecorder.resumed(recorded(losses[: iterations + 1]))
    assert same_curve(recorder.curve(), recorded(losses[: iterations + 1]))
    recorder.append(losses[iterations + 1 :])
    assert same_curve(recorder.curve(), recorded(losses))


@pytest.mark.parametrize("iterations", AT_THE_EDGES)
def test_a_recorder_resumed_at_the_edge_of_a_sheet_goes_on_too(iterations: int) -> None:
    losses = rough_losses(40_000)
    recorder = LossRecorder.resumed(recorded(losses[: iterations + 1]))
    recorder.append(losses[iterations + 1 :])
    assert same_curve(recorder.curve(), recorded(losses))


def test_two_recorders_resumed_from_one_curve_do_not_meet(small_sheets: None) -> None:
    losses, others = rough_losses(100), rough_losses(100, seed=1)
    others[:30] = losses[:30]
    half = recorded(losses[:30])
    first, second = LossRecorder.resumed(half), LossRecorder.resumed(half)
    first.append(losses[30:])
    second.append(others[30:])
    assert_curve_of(losses, first.curve())
    assert_curve_of(others, second.curve())
    assert_curve_of(losses[:30], half)


# Curves are values


def test_a_curve_does_not_change_when_the_run_goes_on(small_sheets: None) -> None:
    losses = rough_losses(200)
    recorder = LossRecorder()
    curves = []
    for loss in losses:
        recorder.append(np.array([loss]))
        curves.append(recorder.curve())
    for number, curve in enumerate(curves):
        assert_curve_of(losses[: number + 1], curve)
        assert not any(sheet.flags.writeable for sheet in curve.sheets)


def test_the_curves_of_a_run_share_their_full_sheets(small_sheets: None) -> None:
    recorder = LossRecorder()
    recorder.append(rough_losses(30))
    before = recorder.curve()
    recorder.append(rough_losses(30))
    full = before.sheets[:-1]
    assert full
    assert all(one is other for one, other in zip(full, recorder.curve().sheets, strict=False))


def test_ten_million_iterations_take_half_a_megabyte() -> None:
    recorder = LossRecorder()
    recorder.append(np.ones(1))
    block = rough_losses(99_999)
    for number in range(100):
        block[5 * number] = -1.0 - number  # a new low for each block
        recorder.append(block)
        block[5 * number] = 1.0
    curve = recorder.curve()
    assert curve.last_iteration == 10_000_000
    assert sum(sheet.nbytes for sheet in curve.sheets) <= 2**19
    places = np.searchsorted(curve.starts, 1 + 100_005 * np.arange(100), side="right") - 1
    assert curve.minima[places].tolist() == [-1.0 - number for number in range(100)]
    assert sorted(curve.minima)[:101][-1] > 0


# The envelope of a plot


def envelope_one_by_one(curve: LossCurve, edges: Array) -> tuple[list[float], list[float]]:
    """Each column: its whole iterations, the bins in which these lie, and the extremes of those."""
    starts, minima, maxima = curve.starts.tolist(), curve.minima.tolist(), curve.maxima.tolist()
    smallest, largest = [], []
    for left, right in pairwise(edges):
        iterations = [n for n in range(curve.last_iteration + 1) if left <= n < right]
        bins = {max(place for place, start in enumerate(starts) if start <= n) for n in iterations}
        smallest.append(min((minima[place] for place in bins), default=np.nan))
        largest.append(max((maxima[place] for place in bins), default=np.nan))
    return smallest, largest


def assert_envelope(curve: LossCurve, edges: Array) -> None:
    expected = envelope_one_by_one(curve, edges)
    for found, wanted in zip(curve.envelope(edges), expected, strict=True):
        assert np.array_equal(found, np.array(wanted), equal_nan=True), edges


@pytest.mark.parametrize("seed", range(40))
def test_the_envelope_is_that_of_the_bins_in_each_column(small_sheets: None, seed: int) -> None:
    generator = np.random.RandomState(seed)
    curve = recorded(rough_losses(int(generator.randint(1, 150)), seed))
    for _ in range(10):
        edges = np.sort(generator.uniform(-30, 180, size=generator.randint(2, 30)))
        assert_envelope(curve, edges)
        assert_envelope(curve, np.round(edges))  # edges right on iterations, and empty columns
        assert_envelope(curve, np.linspace(edges[0], edges[-1], 40))
        assert_envelope(curve, np.geomspace(1, 1 + abs(edges[-1]), 25))


def test_columns_wider_than_the_bins_show_every_extreme_of_the_run() -> None:
    losses = rough_losses(100_000)
    edges = np.linspace(0, 100_001, 801)
    minima, maxima = recorded(losses).envelope(edges)
    for number, (left, right) in enumerate(pairwise(edges)):
        column = losses[int(np.ceil(left)) : int(np.ceil(right))]
        assert minima[number] <= column.min()
        assert maxima[number] >= column.max()
    assert minima.min() == losses.min()
    assert maxima.max() == losses.max()


def test_the_envelope_of_the_early_iterations_is_exact() -> None:
    losses = rough_losses(500_000)
    minima, maxima = recorded(losses).envelope(np.arange(0, 4097, 8.0))
    assert same_bits(minima, losses[:4096].reshape(-1, 8).min(axis=1))
    assert same_bits(maxima, losses[:4096].reshape(-1, 8).max(axis=1))


def test_a_view_inside_one_late_bin_still_shows_the_curve() -> None:
    curve = recorded(np.linspace(2, 1, 1_000_001))
    minima, maxima = curve.envelope(np.linspace(900_000, 900_100, 11))
    assert np.all((minima < 1.101) & (minima > 1.099))
    assert np.all((maxima < 1.101) & (maxima > 1.099))


@pytest.mark.parametrize("edges", [[-9.0, -3.0, -0.5], [10.5, 11.0, 12.0], [3.1, 3.2, 3.9]])
def test_columns_without_an_iteration_are_not_numbers(edges: list[float]) -> None:
    minima, maxima = recorded(rough_losses(10)).envelope(np.array(edges))
    assert np.isnan(minima).all()
    assert np.isnan(maxima).all()


def test_a_column_ends_before_its_right_edge_and_the_last_iteration_counts() -> None:
    curve = recorded(np.array([5.0, 4.0, 3.0]))
    assert curve.envelope(np.array([0.0, 1.0, 2.0, 3.0]))[0].tolist() == [5.0, 4.0, 3.0]
    assert curve.envelope(np.array([0.0, 2.0]))[0].tolist() == [4.0]
    assert curve.envelope(np.array([-5.0, 99.0]))[0].tolist() == [3.0]
