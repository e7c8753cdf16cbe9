"""The loss curve of a run of any length, in little memory, without losing an extreme.

The first few thousand losses are kept one by one. After that a bin stands for 2 iterations, later for
4, 8, 16 and so on, and remembers the smallest and the largest loss in it: twice as far costs one more
set of bins. So the early part, where most happens, stays sharp on a logarithmic axis, and the late part
is still finer than a screen on a linear one. Ten million iterations take half a megabyte.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.activations import Array

# The bins come in sheets of this many. All bins of a sheet are equally wide: 1 iteration on the first
# two sheets, then 2, 4, 8 and so on.
BINS = 2048

_ONE_BIN = np.zeros((2, 1))
_Bins = TypeVar("_Bins", int, NDArray[np.int64])


def _bin_width(sheet: int) -> int:
    return 1 << max(0, sheet - 1)


def _sheet_start(sheet: int) -> int:
    """The first iteration of a sheet."""
    return BINS << (sheet - 1) if sheet else 0


def bin_starts(bins: _Bins) -> _Bins:
    """Return the first iteration of a bin, or of each of some bins, any shape; the same for all runs."""
    # How often the bins had become twice as wide, before this one.
    doublings = bins // BINS - (bins >= BINS)
    return (bins - doublings * BINS) << doublings


def bins_at(iterations: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the bin in which each of some iterations lies, any shape; bin -1 for iteration -1."""
    # The exponent is the number of binary digits: the number of the sheet.
    doublings = np.maximum(np.frexp(iterations // BINS)[1].astype(np.int64) - 1, 0)
    bins: NDArray[np.int64] = (iterations >> doublings) + doublings * BINS
    return bins


@dataclass(frozen=True, eq=False)
class Sheet:
    """Equally wide bins. The curves of a run share it, and so what was once asked of it.

    Attributes:
        extremes: (2, up to `BINS`), read-only: the smallest loss of each bin above, the largest below.
    """

    extremes: Array

    @cached_property
    def smallest_positive(self) -> float:
        """The smallest loss above 0; infinite if there is none."""
        minima = self.extremes[0]
        smallest = float(minima.min())
        # Looking only for those above 0 takes longer, and nearly always all are.
        return smallest if smallest > 0 else float(np.min(minima, where=minima > 0, initial=np.inf))

    @cached_property
    def largest(self) -> float:
        """The largest loss."""
        return float(self.extremes[1].max())


@dataclass(frozen=True, eq=False)
class LossCurve:
    """The losses of iterations 0 to `last_iteration`.

    Attributes:
        sheets: the bins. All sheets but the last are full.
        last_iteration: where the curve ends.
        recording: the same for all curves of one recorder, each of which begins as those before it.
    """

    sheets: tuple[Sheet, ...]
    last_iteration: int
    recording: object

    @property
    def bins(self) -> int:
        """The number of bins."""
        newest: int = self.sheets[-1].extremes.shape[1]
        return (len(self.sheets) - 1) * BINS + newest

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """The first iteration of each bin, (bins,)."""
        return bin_starts(np.arange(self.bins))

    @cached_property
    def minima(self) -> Array:
        """The smallest loss in each bin, (bins,)."""
        return np.concatenate([sheet.extremes[0] for sheet in self.sheets])

    @cached_property
    def maxima(self) -> Array:
        """The largest loss in each bin, (bins,)."""
        return np.concatenate([sheet.extremes[1] for sheet in self.sheets])

    @cached_property
    def smallest(self) -> float:
        """The smallest loss."""
        return float(self.minima.min())

    @cached_property
    def smallest_positive(self) -> float:
        """The smallest loss above 0; infinite if there is none."""
        return min(sheet.smallest_positive for sheet in self.sheets)

    @cached_property
    def largest(self) -> float:
        """The largest loss."""
        return max(sheet.largest for sheet in self.sheets)

    def continues(self, earlier: "LossCurve") -> bool:
        """Whether this curve has all the bins of `earlier`, and only the last of those may have changed."""
        return self.recording is earlier.recording and self.last_iteration >= earlier.last_iteration

    def extremes_since(self, iteration: int) -> tuple[float, float]:
        """Return the smallest and the largest loss from the bin on in which an iteration lies.

        Python finds one bin sooner than NumPy, and this is asked at every frame of a training.
        """
        doublings = max((iteration // BINS).bit_length() - 1, 0)
        sheet, place = divmod((iteration >> doublings) + doublings * BINS, BINS)
        minima, maxima = self.sheets[sheet].extremes[:, place:]
        smallest, largest = float(minima.min()), float(maxima.max())
        for later in self.sheets[sheet + 1 :]:
            smallest = min(smallest, float(later.extremes[0].min()))
            largest = max(largest, float(later.extremes[1].max()))
        return smallest, largest

    def extremes_of(self, ranges: NDArray[np.int64]) -> tuple[Array, Array]:
        """Return the smallest and the largest loss in some ranges of bins.

        What lies before the first range is not looked at.

        Args:
            ranges: (ranges, 2), the first bin of each, and the one behind its last; both rise.

        Returns:
            Minima and maxima, (ranges,) each.
        """
        first = int(ranges[0, 0]) if len(ranges) else 0
        sheet, in_sheet = divmod(first, BINS)
        pieces = [sheet.extremes for sheet in self.sheets[sheet:]]
        pieces[0] = pieces[0][:, in_sheet:]
        # One bin more at the end, because NumPy wants every place to exist.
        bins = np.concatenate([*pieces, _ONE_BIN], axis=1)
        # NumPy reduces from each place to the next: every second one is a range, the others lie between.
        places = ranges.ravel() - first
        return np.minimum.reduceat(bins[0], places)[::2], np.maximum.reduceat(bins[1], places)[::2]

    def envelope(self, edges: Array) -> tuple[Array, Array]:
        """Return the smallest and the largest loss in each column of a plot.

        Args:
            edges: (columns + 1,), iterations, rising; a column holds the iterations from its left edge
                up to the right one, without that.

        Returns:
            Minima and maxima, (columns,) each, NaN where a column has no iteration of the curve: either
            it lies outside, or it falls between two neighbouring iterations. A bin that lies in several
            columns counts in each of them.
        """
        firsts = np.clip(np.ceil(edges), 0, self.last_iteration + 1).astype(np.int64)
        minima = np.full(len(edges) - 1, np.nan)
        maxima = minima.copy()
        filled = firsts[1:] > firsts[:-1]
        ranges = np.stack([bins_at(firsts[:-1]), bins_at(firsts[1:] - 1) + 1], axis=1)
        minima[filled], maxima[filled] = self.extremes_of(ranges[filled])
        return minima, maxima


class LossRecorder:
    """Takes the losses of a run as they come and gives its curve at any time.

    The curves share memory: a finished sheet never changes, and the open one is copied.
    """

    def __init__(self) -> None:
        self._finished: list[Sheet] = []
        self._open = np.empty((2, BINS))
        self._length = 0
        self._recording = object()

    @classmethod
    def resumed(cls, curve: LossCurve) -> "LossRecorder":
        """Return a recorder that goes on where `curve` ends."""
        recorder = cls()
        *recorder._finished, last = curve.sheets
        recorder._open[:, : last.extremes.shape[1]] = last.extremes
        recorder._length = curve.last_iteration + 1
        recorder._turn_full_sheet()
        return recorder

    def append(self, losses: Array) -> None:
        """Take the losses of the next iterations, (iterations,)."""
        done = 0
        while done < len(losses):
            room = _sheet_start(len(self._finished) + 1) - self._length
            taken = losses[done : done + room]
            self._write(taken)
            done += len(taken)
            self._turn_full_sheet()

    def curve(self) -> LossCurve:
        """Return the curve up to now."""
        sheet = len(self._finished)
        width = _bin_width(sheet)
        bins = (self._length - _sheet_start(sheet) + width - 1) // width
        if not bins:
            return LossCurve(tuple(self._finished), self._length - 1, self._recording)
        newest = self._open[:, :bins].copy()
        newest.flags.writeable = False
        return LossCurve((*self._finished, Sheet(newest)), self._length - 1, self._recording)

    def _write(self, losses: Array) -> None:
        """Take losses that all belong on the open sheet."""
        sheet = len(self._finished)
        width = _bin_width(sheet)
        first, in_first = divmod(self._length - _sheet_start(sheet), width)
        places = np.arange(-in_first, len(losses), width)
        places[0] = 0
        bins = len(places)
        minima = np.minimum.reduceat(losses, places)
        maxima = np.maximum.reduceat(losses, places)
        if in_first:
            minima[0] = min(minima[0], self._open[0, first])
            maxima[0] = max(maxima[0], self._open[1, first])
        self._open[0, first : first + bins] = minima
        self._open[1, first : first + bins] = maxima
        self._length += len(losses)

    def _turn_full_sheet(self) -> None:
        if self._length == _sheet_start(len(self._finished) + 1):
            self._open.flags.writeable = False
            self._finished.append(Sheet(self._open))
            self._open = np.empty((2, BINS))
