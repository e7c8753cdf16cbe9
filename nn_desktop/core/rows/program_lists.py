"""The lists of a program that say rows. A program is parsed, and nothing of it is ever run.

The workshop's own lines are the reason:

    training_inputs = np.array([[0,0,1], [1,1,1], [1,0,1], [0,1,1]])
    training_outputs = np.array([[0,1,1,0]]).T
"""

import ast
import re
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from textwrap import dedent

from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.rows.separators import CellTable, Line, TextError
from nn_desktop.core.translation import count_text, tr

# A program begins with a list, perhaps with a name or a call in front of it, or imports NumPy.
_BEGINS_WITH_LIST = re.compile(r"(?:\s|#.*\n)*(?:import|from|(?:[\w.]+\s*=\s*)?(?:[\w.]+\s*)?[\[({])")
_IMPORT = re.compile(r"^[ \t]*(?:import[ \t]+\w|from[ \t]+[\w.]+[ \t]+import\b)", re.MULTILINE)
# Python's parser may fall over its own feet with signs and brackets in endless rows.
_TOO_DEEP = re.compile(r"(?:[-+~(\[{]\s*){20}|\\")
_LONGEST_PROGRAM = 2**21
_ARRAYS = {"array", "asarray", "matrix", "tensor", "list", "tuple"}
_RESHAPES = {"reshape", "astype"}
_LISTS = (ast.List, ast.Tuple, ast.Set)
_DISPLAYS = (*_LISTS, ast.Dict)
_INPUT_LISTS = {"x", "inputs", "input", "features", "eingaben"}
_TARGET_LISTS = {"y", "outputs", "output", "targets", "target", "labels", "zielwerte"}


def cells_from_program(text: str) -> CellTable | None:
    """Return the cells of the lists in a text, or None if it is no program.

    Raises:
        TextError: it is one, and its lists do not say rows.
    """
    statements = _statements(text)
    lists = _lists_of(statements)
    if lists and len(lists) == len(statements):
        return _from_lists(lists)
    inputs = [each for each in lists if each.is_inputs]
    targets = [each for each in lists if each.is_targets]
    if len(inputs) == len(targets) == 1:
        text = tr("Of the program, only {inputs} and {targets} were read.")
        said = text.format(inputs=quoted(inputs[0].name), targets=quoted(targets[0].name))
        return replace(_from_lists([*inputs, *targets]), said=said)
    others = (statement for statement in statements if not _is_row(statement))
    if any(isinstance(node, _DISPLAYS) for statement in others for node in ast.walk(statement)):
        raise TextError(program_text())
    return None


def program_text() -> str:
    """Return what is said to somebody who brings a program, or lists that are put together by one."""
    return tr(
        "This is a program. Copy only the lines with its lists: a row with three inputs and a target in each."
    )


@dataclass(frozen=True)
class _NumberList:
    """A list of lists, row by row.

    Attributes:
        name: of the variable that it is given to; "" if there is none.
        rows: the cells as texts.
        lines: in which line each row begins.
        has_target: whether the last cell stands apart from the others, as in ([0, 0, 1], 0).
        columns: the names of the columns, where each row has them.
    """

    name: str
    rows: list[list[str]]
    lines: list[int]
    has_target: bool = False
    columns: tuple[str, ...] = ()

    @property
    def is_inputs(self) -> bool:
        """Whether the name says that these are the inputs, and nothing else."""
        return bool(self._words & _INPUT_LISTS) and not self._words & _TARGET_LISTS

    @property
    def is_targets(self) -> bool:
        """Whether the name says that these are the targets, and nothing else."""
        return bool(self._words & _TARGET_LISTS) and not self._words & _INPUT_LISTS

    @property
    def _words(self) -> set[str]:
        # Rows that have inputs and targets are neither, whatever they are called.
        is_both = self.has_target or self.columns
        return set() if is_both else set(re.split(r"[_.\d]+", self.name.lower()))

    @property
    def cells(self) -> list[str]:
        """All cells in one list."""
        return [cell for row in self.rows for cell in row]


def _statements(text: str) -> list[ast.stmt]:
    """Return the statements of a program, but for imports; none if the text is something else.

    Raises:
        TextError: it is a program, but not one of Python.
    """
    imports = _IMPORT.search(text)
    is_short = len(text) <= _LONGEST_PROGRAM and not _TOO_DEEP.search(text)
    if not is_short or not (imports or _BEGINS_WITH_LIST.match(text)):
        return []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            statements = ast.parse(dedent(text)).body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        if imports:
            raise TextError(program_text()) from None
        return []
    return [each for each in statements if not isinstance(each, ast.Import | ast.ImportFrom)]


def _lists_of(statements: Sequence[ast.stmt]) -> list[_NumberList]:
    """Return the lists that statements say; what says something else is left out."""
    lists = []
    for statement in statements:
        with suppress(TypeError, ValueError):
            lists.append(_number_list(statement))
    return lists


def _is_row(statement: ast.stmt) -> bool:
    """Whether Python takes a row for something else: 0,0,1,0 for a list, [0,0,1] [0] or [0 | 0 | 1 | 0]."""
    match statement:
        case ast.Expr(value=ast.Tuple(elts=cells)) if not any(isinstance(cell, _DISPLAYS) for cell in cells):
            return True
        case ast.Expr(value=ast.Subscript(value=first) | ast.Call(func=first)):
            return isinstance(first, _LISTS)
        case ast.Expr():
            return any(isinstance(node, ast.BinOp) for node in ast.walk(statement))
    return False


def _number_list(statement: ast.stmt) -> _NumberList:
    """Return the list that a statement says.

    Raises:
        TypeError, ValueError: it says something else.
    """
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            pass
        case ast.Expr(value=value):
            name = ""
        case _:
            raise ValueError(statement)
    value, is_transposed = _without_calls(value)
    if isinstance(value, ast.Dict):
        pairs = [_paired(key, target) for key, target in zip(value.keys, value.values, strict=True)]
        return _NumberList(name, pairs, [key.lineno for key in value.keys if key], has_target=True)
    if not isinstance(value, _LISTS):
        raise TypeError(value)
    if value.elts and all(isinstance(item, ast.Dict) for item in value.elts):
        return _records(name, [item for item in value.elts if isinstance(item, ast.Dict)])
    if not any(isinstance(item, _LISTS) for item in value.elts):
        return _NumberList(name, [[_cell(item) for item in value.elts]], [value.lineno])
    lines = [item.lineno for item in value.elts]
    if _is_pair(value) and not isinstance(value.elts[1], _LISTS):
        return _NumberList(name, [_paired(*value.elts)], [value.lineno], has_target=True)
    if any(_is_pair(item) for item in value.elts):
        return _NumberList(name, [_paired(*_items(item)) for item in value.elts], lines, has_target=True)
    rows = [[_cell(cell) for cell in _items(item)] for item in value.elts]
    if is_transposed:
        rows = [list(column) for column in zip(*rows, strict=True)]
        lines = [value.lineno] * len(rows)
    return _NumberList(name, rows, lines)


def _records(name: str, records: Sequence[ast.Dict]) -> _NumberList:
    """Return a list of rows that name their cells, as in [{"x1": 0, "x2": 1, "y": 1}]."""
    rows = [
        {_cell(key): _cell(cell) for key, cell in zip(record.keys, record.values, strict=True) if key}
        for record in records
    ]
    columns = tuple(rows[0])
    if any(
        {*row} != {*columns} or len(row) != len(record.keys)
        for row, record in zip(rows, records, strict=True)
    ):
        raise ValueError(columns)
    cells = [[row[column] for column in columns] for row in rows]
    return _NumberList(name, cells, [record.lineno for record in records], columns=columns)


def _without_calls(value: ast.expr) -> tuple[ast.expr, bool]:
    """Return what is inside np.array( ).reshape( ).T, and whether it is transposed."""
    is_transposed = False
    while True:
        match value:
            case ast.Attribute(value=inside, attr="T"):
                is_transposed = not is_transposed
            case ast.Call(func=ast.Attribute(value=inside, attr=attr)) if attr in _RESHAPES:
                pass
            case ast.Call(func=ast.Attribute(attr=attr) | ast.Name(id=attr), args=[inside, *_]) if (
                attr in _ARRAYS
            ):
                pass
            case _:
                return value, is_transposed
        value = inside


def _items(item: ast.expr) -> list[ast.expr]:
    if not isinstance(item, _LISTS):
        raise TypeError(item)
    return item.elts


def _is_pair(item: ast.expr) -> bool:
    """Whether this is a row such as ([0, 0, 1], 0) or [[0, 0, 1], [0]]."""
    return isinstance(item, _LISTS) and len(item.elts) == 2 and isinstance(item.elts[0], _LISTS)


def _paired(inputs: ast.expr | None, target: ast.expr, *others: ast.expr) -> list[str]:
    if inputs is None or others:
        raise ValueError(others)
    (last,) = target.elts if isinstance(target, _LISTS) else [target]
    return [*map(_cell, _items(inputs)), _cell(last)]


def _cell(item: ast.expr) -> str:
    match item:
        case ast.Constant(value=str() | bool() | int() | float() as value):
            return str(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return f"-{value}"
        case ast.Name(id=name):
            return name
    raise ValueError(item)


def _from_lists(lists: Sequence[_NumberList]) -> CellTable:
    """Return the rows of one list, of a row in each, or of a list of inputs and one of outputs."""
    for each in lists:
        _check_width(each)
    if not all(each.rows for each in lists):
        raise TextError(tr("It has no rows."))
    if len(lists) == 2:
        for inputs, outputs in (lists, lists[::-1]):
            widths = set(map(len, inputs.rows))
            if len(outputs.cells) == len(inputs.rows) and widths <= {2, 3} and not inputs.columns:
                rows = zip(inputs.lines, inputs.rows, outputs.cells, strict=True)
                lines = [Line(line, [*row, target]) for line, row, target in rows]
                return CellTable(lines, has_target=True, is_list=True)
    one = lists[0]
    if len(lists) > 1 and any(each.name or each.columns or len(each.rows) > 1 for each in lists):
        raise TextError(
            tr(
                "It has {count} lists that do not fit together. Take one list with a row of four numbers for "
                "each question, or one with the inputs and one with the outputs."
            ).format(count=count_text(len(lists)))
        )
    lines = [Line(line, row) for each in lists for line, row in zip(each.lines, each.rows, strict=True)]
    names = one.columns
    if one.is_inputs:
        names = ("x1", "x2", "x3")[: len(one.rows[0])]
    elif one.is_targets:
        names = ("target",)
        lines = [Line(one.lines[0], [cell]) for cell in one.cells]
    return CellTable(lines, names, has_target=all(each.has_target for each in lists), is_list=True)


def _check_width(one: _NumberList) -> None:
    """Refuse a list whose name says something else than its rows.

    Raises:
        TextError: inputs that are not two or three in each row, or targets that are several.
    """
    widths = set(map(len, one.rows))
    count = max(widths, default=0)
    if one.is_inputs and not widths <= {2, 3}:
        text = tr("The list {name} has {count} numbers in a row. Wanted are two or three inputs.")
        if widths == {4} and all(row[-1] == "1" for row in one.rows):
            text = tr("The list {name} has a fourth column of ones: the bias. Delete that column.")
    elif one.is_targets and widths != {1} and len(one.rows) > 1:
        text = tr("The list {name} has {count} numbers in a row. Wanted is one target for each row.")
    else:
        return
    raise TextError(text.format(name=quoted(one.name), count=count))
