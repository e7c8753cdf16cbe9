"""Changes of several cells at once: pasting a block of texts, repeating rows."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.files.clipboard import Block, block_from_text, numbers_from_text
from nn_desktop.core.files.csv_records import CellNumbers, cell_number
from nn_desktop.core.files.limits import MOST_ROWS
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.training_set import LARGEST_TARGET, Row, TrainingSet, check_input, check_target
from nn_desktop.core.translation import local_number, tr

_COLUMNS = 4
_TARGET = 3
_MOST_PROBLEMS = 20
# As much as a file may have.
LARGEST_PASTED_TEXT = 64 * 2**20


def with_text(rows: TrainingSet, place: int, column: int, text: str) -> TrainingSet:
    """Return `rows` with a text from the clipboard written over it, its first cell at (`place`, `column`).

    Whole rows, of four cells and more, go where whole rows are: they begin in the first column, whichever
    is asked for. An empty text changes nothing.

    Raises:
        ValueError: as `with_block`, or the text is endless.
    """
    if len(text) > LARGEST_PASTED_TEXT:
        raise ValueError(
            tr("The clipboard holds more than {limit} MB, the most that can be pasted.").format(
                limit=LARGEST_PASTED_TEXT // 2**20
            )
        )
    table = numbers_from_text(text)
    if table is not None:
        column = 0 if table.shape[1] >= _COLUMNS else min(column, _TARGET)
        table = table[:, : _COLUMNS - column]
        if _are_right(table, column).all():
            return _with_table(rows, place, column, table)
    block = block_from_text(text)
    if not block:
        return rows
    return with_block(rows, place, 0 if len(block[0]) >= _COLUMNS else min(column, _TARGET), block)


def with_block(rows: TrainingSet, place: int, column: int, block: Block) -> TrainingSet:
    """Return `rows` with a block of texts written over it, its first cell at (`place`, `column`).

    Rows that the table does not have yet are added at its end. Cells to the right of the target are
    left out: they are outputs, which nobody can set.

    Raises:
        ValueError: a cell is not valid, with the first places, or there would be too many rows; nothing
            of the block is taken then.
    """
    _check_length(max(len(rows), place + len(block)))
    width = min(len(block[0]), _COLUMNS - column)
    numbers = CellNumbers()
    cells = (numbers[text] for texts in block for text in texts[:width])
    table = np.fromiter(cells, np.float64, len(block) * width).reshape(-1, width)
    wrong = np.argwhere(~_are_right(table, column))
    if not len(wrong):
        return _with_table(rows, place, column, table)
    problems = [
        tr("Row {row}: {problem}").format(
            row=place + row + 1, problem=_problem(block[row][number], column + number)
        )
        for row, number in wrong[:_MOST_PROBLEMS].tolist()
    ]
    more = len(wrong) - len(problems)
    if more:
        problems.append(tr("Mistakes that are not listed: {count}.").format(count=local_number(f"{more:,}")))
    raise ValueError("\n".join([*problems, tr("Nothing was pasted.")]))


def _are_right(table: Array, column: int) -> NDArray[np.bool_]:
    """Which numbers of a table that begins at `column` can be what they are meant as; nan never can."""
    inputs, targets = table[:, : _TARGET - column], table[:, _TARGET - column :]
    return np.hstack([(inputs == 0) | (inputs == 1), np.abs(targets) <= LARGEST_TARGET])


def _problem(text: str, column: int) -> str:
    """What is wrong with a cell."""
    try:
        number = cell_number(text)
        check_input(number) if column < _TARGET else check_target(number)
    except ValueError as wrong:
        return str(wrong)
    raise AssertionError("together the cells were wrong, one by one they are right")


def _with_table(rows: TrainingSet, place: int, column: int, table: Array) -> TrainingSet:
    """Return `rows` with numbers, all of them valid, written over it."""
    end = place + len(table)
    length = max(len(rows), end)
    _check_length(length)
    inputs = np.zeros((length, _TARGET), dtype=np.uint8)
    targets = np.zeros(length)
    inputs[: len(rows)] = rows.inputs
    targets[: len(rows)] = rows.targets
    inputs_count = _TARGET - column
    inputs[place:end, column : column + table.shape[1]] = table[:, :inputs_count]
    if table.shape[1] > inputs_count:
        targets[place:end] = table[:, inputs_count]
    return TrainingSet(inputs, targets)


def _check_length(rows: int) -> None:
    if rows > MOST_ROWS:
        raise ValueError(
            tr("A table has at most {limit} rows; this would make {rows}.").format(
                limit=local_number(f"{MOST_ROWS:,}"), rows=local_number(f"{rows:,}")
            )
        )


def with_new_row(rows: TrainingSet, place: int) -> TrainingSet:
    """Return `rows` with a row of zeros put in before row `place`.

    Raises:
        ValueError: there would be too many rows.
    """
    _check_more(rows, 1)
    return rows.with_rows(place, [Row((0, 0, 0), 0.0)])


def with_repeated_rows(rows: TrainingSet, numbers: Sequence[int] | NDArray[np.intp]) -> TrainingSet:
    """Return `rows` with the rows `numbers` once more, below the last of them.

    Raises:
        ValueError: there would be too many rows.
    """
    _check_more(rows, len(numbers))
    order = np.insert(np.arange(len(rows)), np.max(numbers) + 1, numbers)
    return TrainingSet(rows.inputs[order], rows.targets[order])


def _check_more(rows: TrainingSet, more: int) -> None:
    if len(rows) + more > MOST_ROWS:
        raise ValueError(tr("A table has at most {limit} rows.").format(limit=local_number(f"{MOST_ROWS:,}")))
