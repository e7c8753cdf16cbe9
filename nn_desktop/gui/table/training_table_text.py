"""What stands in the cells of the training table, in the person's own way of writing numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.files.clipboard import block_to_text
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.gui.look import number_format

TARGET_COLUMN = 3
OUTPUT_COLUMN = 4
COLUMNS = 5

# Writing so many takes a thread about 5 ms. As long as that may no other thread do anything.
_ROWS_AT_ONCE = 5_000
_MOST_REMEMBERED = 10_000

Range = tuple[range, range]
"""A block of cells: its rows and its columns."""


@dataclass(frozen=True)
class TableText:
    """The texts of all cells.

    Attributes:
        rows: the rows.
        answers: what the network answers to the eight questions, (8,).
    """

    rows: TrainingSet
    answers: Array

    def output(self, row: int) -> float:
        """What the network answers to the inputs of a row."""
        return float(self.answers[self.rows.corners()[row]])

    def cell(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        if column < TARGET_COLUMN:
            return str(self.rows.inputs[row, column])
        if column == TARGET_COLUMN:
            return number_format.plain(float(self.rows.targets[row]))
        return number_format.short_answer(self.output(row))

    def block(self, ranges: Sequence[Range]) -> Iterator[str]:
        """Yield cells as spreadsheets want them, some rows at a time; what lies between them is empty."""
        wanted = {
            column: np.zeros(len(self.rows), dtype=np.bool_) for _, columns in ranges for column in columns
        }
        for rows, columns in ranges:
            for column in columns:
                wanted[column][rows.start : rows.stop] = True
        numbers = np.flatnonzero(np.logical_or.reduce(list(wanted.values()))) if wanted else np.array([], int)
        text_of = lru_cache(_MOST_REMEMBERED)(number_format.plain)
        for start in range(0, len(numbers), _ROWS_AT_ONCE):
            some = numbers[start : start + _ROWS_AT_ONCE]
            cells = [
                _where(wanted[column][some], self._column(column, some, text_of)) for column in sorted(wanted)
            ]
            yield block_to_text(zip(*cells, strict=True))

    def _column(self, column: int, rows: NDArray[np.intp], text_of: Callable[[float], str]) -> list[str]:
        if column < TARGET_COLUMN:
            return list(map(str, self.rows.inputs[rows, column].tolist()))
        if column == TARGET_COLUMN:
            return list(map(text_of, self.rows.targets[rows].tolist()))
        texts = [number_format.short_answer(answer) for answer in self.answers.tolist()]
        return [texts[corner] for corner in self.rows.corners()[rows].tolist()]


def _where(wanted: NDArray[np.bool_], texts: list[str]) -> list[str]:
    if wanted.all():
        return texts
    return [text if is_wanted else "" for text, is_wanted in zip(texts, wanted.tolist(), strict=True)]
