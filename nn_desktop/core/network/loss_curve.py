"""The loss curve of a run of any length, in little memory, without losing an extreme.

The first few thousand losses are kept one by one. After that a bin stands for 2 iterations, later for
4, 8, 16 and so on, and remembers the smallest and the largest loss in it: twice as far costs one more
set of bins. So the early part, where most happens, stays sharp on a logarithmic axis, and the late part
is still finer than a screen on a linear one. Ten million iterations take half a megabyte.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.network.activations import Array

# The bins come in sheets of this many. All bins of a sheet are equally wide: 1 iteration on the first
# two sheets, then 2, 4, 8 and so on.
BINS = 2048


def _bin_width(sheet: int) -> int:
    return 1 << max(0, sheet - 1)


def _sheet_start(sheet: int) -> int:
    """The first iteration of a sheet."""
    return BINS << (sheet - 1) if sheet else 0


@dataclass(frozen=True, eq=False)
class LossCurve:
    """The losses of iterations 0 to `last_iteration`.

    Attributes:
        sheets: (2, up to `BINS`) each, read-only: the smallest loss of each bin above, the largest below. All
            sheets but the last are full.
        last_iteration: where the curve ends.
    """

    sheets: tuple[Array, ...]
    last_iteration: int

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """The first iteration of each bin, (bins,), rising."""
        return np.concatenate(
            [
                _sheet_start(number) + _bin_width(number) * np.arange(sheet.shape[1])
                for number, sheet in enumerate(self.sheets)
            ]
        )

    @cached_property
    def minima(self) -> Array:
        """The smallest loss in each bin, (bins,)."""
        return np.concatenate([sheet[0] for sheet in self.sheets])

    @cached_property
    def maxima(self) -> Array:
        """The largest loss in each bin, (bins,)."""
        return np.concatenate([sheet[1] for sheet in self.sheets])

    @cached_property
    def smallest_positive(self) -> float:
        """The smallest loss above 0; infinite if there is none."""
        return float(np.min(self.minima, where=self.minima > 0, initial=np.inf))

    @cached_property
    def largest(self) -> float:
        """The largest loss."""
        return float(self.maxima.max())

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
        # The bin of a column's first iteration, and the one behind that of its last.
        first_bins = np.searchsorted(self.starts, firsts[:-1][filled], side="right") - 1
        end_bins = np.searchsorted(self.starts, firsts[1:][filled] - 1, side="right")
        # NumPy reduces from each place to the next: every second one is a column, the others lie between. It
        # wants every place to exist, so there is a bin more at the end, which no column has.
        places = np.stack([first_bins, end_bins], axis=1).ravel()
        minima[filled] = np.minimum.reduceat(np.append(self.minima, np.inf), places)[::2]
        maxima[filled] = np.maximum.reduceat(np.append(self.maxima, -np.inf), places)[::2]
        return minima, maxima


class LossRecorder:
    """Takes the losses of a run as they come and gives its curve at any time.

    The curves share memory: a finished sheet never changes, and the open one is copied.
    """

    def __init__(self) -> None:
        self._finished: list[Array] = []
        self._open = np.empty((2, BINS))
        self._length = 0

    @classmethod
    def resumed(cls, curve: LossCurve) -> "LossRecorder":
        """Return a recorder that goes on where `curve` ends."""
        recorder = cls()
        *recorder._finished, last = curve.sheets
        recorder._open[:, : last.shape[1]] = last
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
        newest = self._open[:, :bins].copy()
        newest.flags.writeable = False
        return LossCurve((*self._finished, newest) if bins else tuple(self._finished), self._length - 1)

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
            self._finished.append(self._open)
            self._open = np.empty((2, BINS))
