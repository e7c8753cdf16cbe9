"""From cells whose columns are known to numbers, or to sentences that say which cells are wrong."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nn_desktop.core.messages.wording import list_text, quoted, short_number
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.training_set import LARGEST_TARGET, TrainingSet
from nn_desktop.core.rows.column_names import TARGET
from nn_desktop.core.rows.number_input import is_ambiguous, is_number, thousands_sign
from nn_desktop.core.rows.separators import Line
from nn_desktop.core.rows.table_limits import COLUMNS
from nn_desktop.core.rows.words import cell_value, input_problem, target_problem
from nn_desktop.core.translation import count_text, tr

_MOST_PROBLEMS = 20


@dataclass(frozen=True)
class ReadRows:
    """What a text says about rows.

    Attributes:
        columns: the columns of the table that it speaks of, 0 to 2 for the inputs and 3 for the target.
        table: (rows, columns), only valid numbers.
        said: what was read, and how it was understood.
    """

    columns: tuple[int, ...]
    table: Array
    said: str

    @property
    def are_rows(self) -> bool:
        """Whether these are whole rows, and not only cells of some columns."""
        return TARGET in self.columns and len(self.columns) >= INPUTS

    @property
    def training_set(self) -> TrainingSet:
        """The rows; an input that the text does not speak of is 0."""
        whole = np.zeros((len(self.table), COLUMNS))
        whole[:, self.columns] = self.table
        return TrainingSet(whole[:, :INPUTS].astype(np.uint8), whole[:, TARGET].copy())


class RowsError(ValueError):
    """A text is refused. The message has a sentence in each line.

    Attributes:
        problems: at most the first 20, a sentence each.
        problems_count: how many there are.
        offer: the rows, if the person agrees to what the message offers, or None.
    """

    def __init__(self, problems: Sequence[str], count: int = 0, offer: ReadRows | None = None) -> None:
        self.problems = tuple(problems[:_MOST_PROBLEMS])
        self.problems_count = max(count, len(problems))
        self.offer = offer
        lines = list(self.problems)
        more = self.problems_count - len(lines)
        if more:
            lines.append(tr("Mistakes that are not listed: {count}.").format(count=count_text(more)))
        super().__init__("\n".join(lines))


class RowValues:
    """Lines of cells whose columns are known."""

    def __init__(self, columns: tuple[int, ...], places: list[int], lines: Sequence[Line]) -> None:
        self._columns = columns
        self._places = places
        self._lines = lines
        self.table = np.array([[cell_value(line.cells[place]) for place in places] for line in lines])
        self._is_target = np.array(columns) == TARGET

    def read(self, said: str, problems: Sequence[tuple[int, str]]) -> ReadRows:
        """Return the rows, or refuse them with what is wrong with them.

        Args:
            said: what is already known about them.
            problems: what is wrong with other lines, with their numbers.
        """
        problems = [*problems, *self._doubtful_targets()]
        wrong = ~np.where(
            self._is_target, np.abs(self.table) <= LARGEST_TARGET, (self.table == 0) | (self.table == 1)
        )
        if not wrong.any() and not problems:
            return ReadRows(self._columns, self.table, self._said(self.table, said))
        inputs = self.table[:, ~self._is_target]
        is_bipolar = np.isin(inputs, (-1, 1)).all() and inputs.shape[1] > 1
        if is_bipolar and not wrong[:, self._is_target].any() and not problems:
            raise RowsError([self._bipolar_text()], offer=self._with_zeros(said))
        found = list(problems)
        for row, number in np.argwhere(wrong)[:_MOST_PROBLEMS].tolist():
            found.append((self._lines[row].number, self._problem(row, number)))
        text = tr("Line {line}: {problem}")
        found.sort(key=lambda each: each[0])
        sentences = [text.format(line=line, problem=problem) for line, problem in found]
        raise RowsError(sentences, len(problems) + int(wrong.sum()))

    def _doubtful_targets(self) -> Iterator[tuple[int, str]]:
        """Say what 1,500 may be where commas can only part thousands, with the numbers of the lines."""
        places = [place for place, is_target in zip(self._places, self._is_target, strict=True) if is_target]
        cells = [(line.number, line.cells[place].strip()) for line in self._lines for place in places]
        signs = {thousands_sign(cell) for cell in {cell for _, cell in cells} if is_number(cell)} - {""}
        for number, cell in cells if signs else ():
            if is_ambiguous(cell) and any(sign in cell for sign in signs):
                text = tr("the target {value} may be {number} or {other}. Write one of these.")
                one, other = cell_value(cell), float(re.sub("[.,]", "", cell.replace("\u2212", "-")))
                values = {"number": short_number(one), "other": short_number(other)}
                yield number, text.format(value=quoted(cell), **values)

    @property
    def _keeps_bipolar_targets(self) -> bool:
        """Whether a target of −1 is one beside others than 1, so that it is meant as it stands."""
        targets = self.table[:, self._is_target]
        return bool((targets == -1).any() and not np.isin(targets, (-1, 1)).all())

    def _bipolar_text(self) -> str:
        if self._keeps_bipolar_targets:
            return tr(
                "The inputs are −1 and 1, but an input is 0 or 1. "
                "Should every −1 among the inputs be read as 0?"
            )
        return tr("The inputs are −1 and 1, but an input is 0 or 1. Should every −1 be read as 0?")

    def _with_zeros(self, said: str) -> ReadRows:
        """Return the rows with 0 for every -1; among targets, if there is nothing else but 1."""
        is_kept = self._keeps_bipolar_targets
        table = np.where((self.table == -1) & ~(self._is_target & is_kept), 0, self.table)
        if is_kept:
            sentence = tr("Every −1 among the inputs was read as 0.")
        else:
            sentence = tr("Every −1 was read as 0.")
        return ReadRows(self._columns, table, f"{self._said(table, said)} {sentence}")

    def _problem(self, row: int, number: int) -> str:
        column = self._columns[number]
        cell = self._lines[row].cells[self._places[number]]
        return target_problem(cell) if column == TARGET else input_problem(column + 1, cell)

    def _said(self, table: Array, more: str) -> str:
        """Say what was read: how many rows, of what, and what was not quite plain about it."""
        sentences = [shape_text(len(table), self._columns)]
        targets = table[:, self._is_target]
        if (targets == -1).any() and (np.abs(targets) <= 1).all():
            sentences.append(tr("Targets of −1 are for tanh at rate 0.1; a sigmoid answers between 0 and 1."))
        texts = {line.cells[place].strip() for line in self._lines for place in self._places[-1:]}
        parts = [text for text in texts if "." in text or "," in text] if self._is_target.any() else []
        if parts and all(map(is_ambiguous, parts)):
            example = min(parts)
            text = tr("{text} was read as {number}.")
            sentences.append(text.format(text=quoted(example), number=short_number(cell_value(example))))
        return " ".join(filter(None, [*sentences, more]))


def shape_text(rows: int, columns: Sequence[int]) -> str:
    """Say how many rows of what there are."""
    count = tr("1 row") if rows == 1 else tr("{count} rows").format(count=count_text(rows))
    if TARGET in columns and len(columns) == COLUMNS:
        return tr("{rows}: three inputs and a target.").format(rows=count)
    if TARGET in columns and len(columns) == INPUTS:
        missing = ({*range(INPUTS)} - {*columns}).pop() + 1
        return tr("{rows}: two inputs and a target; Input {number} is 0.").format(rows=count, number=missing)
    names = [tr("Input 1"), tr("Input 2"), tr("Input 3"), tr("Target")]
    shown = list_text([names[column] for column in columns])
    return tr("{rows}, and of these only {columns}.").format(rows=count, columns=shown)
