"""Changes of several cells at once: pasting a block of texts, repeating rows."""

from collections.abc import Sequence

import numpy as np

from nn_desktop.core.clipboard_text import Block
from nn_desktop.core.csv_records import cell_number
from nn_desktop.core.row_table import MOST_ROWS
from nn_desktop.core.training_set import TrainingSet, check_input, check_target
from nn_desktop.core.translation import tr

_COLUMNS = 4
_TARGET = 3
_MOST_PROBLEMS = 20


def with_block(rows: TrainingSet, place: int, column: int, block: Block) -> TrainingSet:
    """Return `rows` with a block of texts written over it, its first cell at (`place`, `column`).

    Rows that the table does not have yet are added at its end. Cells to the right of the target are
    left out: they are outputs, which nobody can set.

    Raises:
        ValueError: a cell is not valid, with all places, or there would be too many rows; nothing of
            the block is taken then.
    """
    length = max(len(rows), place + len(block))
    if length > MOST_ROWS:
        raise ValueError(
            tr("A table has at most {limit:,} rows; this would make {rows:,}.").format(
                limit=MOST_ROWS, rows=length
            )
        )
    inputs = np.zeros((length, _TARGET), dtype=np.uint8)
    targets = np.zeros(length)
    inputs[: len(rows)] = rows.inputs
    targets[: len(rows)] = rows.targets
    problems: list[str] = []
    for row, texts in enumerate(block, place):
        for number, text in enumerate(texts[: _COLUMNS - column], column):
            try:
                if number < _TARGET:
                    inputs[row, number] = check_input(cell_number(text))
                else:
                    targets[row] = check_target(cell_number(text))
            except ValueError as wrong:
                problems.append(tr("Row {row}: {problem}").format(row=row + 1, problem=wrong))
    if problems:
        more = len(problems) - _MOST_PROBLEMS
        listed = problems[:_MOST_PROBLEMS]
        if more > 0:
            listed.append(tr("Mistakes that are not listed: {count:,}.").format(count=more))
        raise ValueError("\n".join([*listed, tr("Nothing was pasted.")]))
    return TrainingSet(inputs, targets)


def with_repeated_rows(rows: TrainingSet, numbers: Sequence[int]) -> TrainingSet:
    """Return `rows` with the rows `numbers` once more, below the last of them.

    Raises:
        ValueError: there would be too many rows.
    """
    if len(rows) + len(numbers) > MOST_ROWS:
        raise ValueError(tr("A table has at most {limit:,} rows.").format(limit=MOST_ROWS))
    order = list(range(len(rows)))
    after = max(numbers) + 1
    order[after:after] = numbers
    return TrainingSet(rows.inputs[order], rows.targets[order])
