"""The records of a CSV file, one by one, with the line of each as a text editor counts it.

It understands quotation marks, TRUE and FALSE, decimal commas and
all numbers that people write, and says of everything else in which line it is.
"""

import csv
from array import array
from collections.abc import Sequence
from io import StringIO
from math import nan

import numpy as np

from nn_desktop.core.files.limits import COLUMNS
from nn_desktop.core.files.number_input import parse_number
from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.training_set import LARGEST_TARGET, TrainingSet
from nn_desktop.core.translation import tr

MOST_NAMED_PROBLEMS = 20
_DELIMITERS = "\t;,"
_BITS = frozenset({0.0, 1.0})
_TRUTH = {"TRUE": 1.0, "FALSE": 0.0}
# Few different cells make up most long tables.
_MOST_REMEMBERED = 10_000
_MOST_NAMED_COLUMNS = 100


def cell_number(cell: str) -> float:
    """Return what a cell of a spreadsheet is: a number, or 1 for TRUE and 0 for FALSE.

    Raises:
        ValueError: it is neither, with a sentence that says so.
    """
    try:
        return parse_number(cell)
    except ValueError:
        if cell.strip().upper() in _TRUTH:
            return _TRUTH[cell.strip().upper()]
        raise


def is_number(cell: str) -> bool:
    """Whether `cell_number` takes the cell."""
    try:
        cell_number(cell)
    except ValueError:
        return False
    return True


def is_header(cells: Sequence[str]) -> bool:
    """Whether a first record names the columns: there are letters in it, and not one number.

    A first row with a slip of the pen in one cell is not a header. It would be lost without a word.
    """
    named = cells[:_MOST_NAMED_COLUMNS]
    return any(map(str.isalpha, "".join(named))) and not any(map(is_number, named))


def is_blank(cells: Sequence[str]) -> bool:
    """Whether nothing is in the cells. Spreadsheets write empty rows as a line of delimiters."""
    return not any(map(str.strip, cells))


def likely_delimiter(line: str) -> str:
    """Return what separates the cells of a first line: the first that makes enough of them."""
    counts = {delimiter: sum(map(len, csv.reader([line], delimiter=delimiter))) for delimiter in _DELIMITERS}
    enough = [delimiter for delimiter, count in counts.items() if count >= COLUMNS]
    return enough[0] if enough else max(reversed(_DELIMITERS), key=counts.__getitem__)


class CellNumbers(dict[str, float]):
    """What cells mean, nan for those that are no numbers; looked up where it is known already."""

    decimal_sign = ""

    def __missing__(self, cell: str) -> float:
        try:
            number = cell_number(cell)
        except ValueError:
            number = nan
        self.decimal_sign = self.decimal_sign or _decimal_sign(cell)
        if len(self) < _MOST_REMEMBERED:
            self[cell] = number
        return number


class RecordReader:
    """Reads a text record by record.

    Attributes:
        has_header: whether the first record names the columns.
        blank_lines: how many records were empty.
        problems: the first ones, a sentence each.
        problems_count: how many there are.
        rows: how many records are meant as rows, right or wrong.
    """

    def __init__(self, text: str, delimiter: str, lines_before: int) -> None:
        self.has_header = False
        self.blank_lines = 0
        self.problems: list[str] = []
        self.problems_count = 0
        self.rows = 0
        self._table = array("d")
        self._numbers = CellNumbers()
        self._read(text, delimiter, lines_before)

    @property
    def training_set(self) -> TrainingSet:
        """The rows; with problems they are of no use."""
        table = np.frombuffer(self._table, dtype=np.float64).reshape(-1, COLUMNS)
        return TrainingSet(table[:, :INPUTS].astype(np.uint8), table[:, INPUTS].copy())

    @property
    def decimal_sign(self) -> str:
        """The point or comma of the first number that has one; "" if none has."""
        return self._numbers.decimal_sign

    def _read(self, text: str, delimiter: str, lines_before: int) -> None:
        reader = csv.reader(StringIO(text), delimiter=delimiter, strict=True)
        while True:
            # A record may have several lines; it is found where it starts.
            line = lines_before + reader.line_num + 1
            try:
                self._take(line, next(reader))
            except StopIteration:
                return
            except csv.Error as error:
                if "expected after" not in str(error):
                    self._add(line, tr("a quotation mark is never closed, or a cell is very long."))
                    return
                self._add(line, tr("a quotation mark is in the wrong place."))

    def _take(self, line: int, cells: list[str]) -> None:
        if len(cells) == COLUMNS:
            first, second, third, target = numbers = [self._numbers[cell] for cell in cells]
            if first in _BITS and second in _BITS and third in _BITS and abs(target) <= LARGEST_TARGET:
                self.rows += 1
                self._table.extend(numbers)
                return
        self._take_unusual(line, cells)

    def _take_unusual(self, line: int, cells: list[str]) -> None:
        while len(cells) > COLUMNS and not cells[-1].strip():
            cells.pop()
            if len(cells) == COLUMNS:
                self._take(line, cells)
                return
        if is_blank(cells):
            self.blank_lines += 1
        elif not self.rows and not self.has_header and is_header(cells):
            self.has_header = True
        else:
            self.rows += 1
            self._refuse(line, cells)

    def _refuse(self, line: int, cells: list[str]) -> None:
        """Say what is wrong with a row."""
        if len(cells) != COLUMNS:
            text = tr("the number of cells is {count}, not 4 (three inputs and a target).")
            self._add(line, text.format(count=len(cells)))
            return
        for place, cell in enumerate(cells[:INPUTS]):
            if self._numbers[cell] not in _BITS:
                self._add(line, _input_problem(place, cell))
        # nan, which stands for a cell that is no number, is not below anything either.
        if not abs(self._numbers[cells[INPUTS]]) <= LARGEST_TARGET:
            self._add(line, _target_problem(cells[INPUTS]))

    def _add(self, line: int, problem: str) -> None:
        self.problems_count += 1
        if len(self.problems) < MOST_NAMED_PROBLEMS:
            self.problems.append(tr("Line {line}: {problem}").format(line=line, problem=problem))


def _input_problem(place: int, cell: str) -> str:
    if not cell.strip():
        return tr("input {number} is missing.").format(number=place + 1)
    text = tr("input {number} is {value}, but an input is 0 or 1.")
    return text.format(number=place + 1, value=quoted(cell.strip()))


def _target_problem(cell: str) -> str:
    if not cell.strip():
        return tr("the target is missing.")
    text = tr("the target {value} is not a number from -1,000,000,000 to 1,000,000,000.")
    return text.format(value=quoted(cell.strip()))


def _decimal_sign(cell: str) -> str:
    sign = max(",.", key=cell.rfind)
    return sign if cell.count(sign) == 1 and is_number(cell) else ""
