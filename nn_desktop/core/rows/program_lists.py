"""The lists of a program that say rows. A program is parsed, and nothing of it is ever run.

The workshop's own lines are the reason:

    training_inputs = np.array([[0,0,1], [1,1,1], [1,0,1], [0,1,1]])
    training_outputs = np.array([[0,1,1,0]]).T
"""

import ast
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

from nn_desktop.core.rows.separators import CellTable, Line, TextError
from nn_desktop.core.translation import count_text, tr

# A program begins with a list, perhaps with a name or a call in front of it, or imports NumPy.
_BEGINS_WITH_LIST = re.compile(r"(?:\s|#.*)*(?:import|from|(?:[\w.]+\s*=\s*)?(?:[\w.]+\s*)?[\[({])")
# Python's parser may fall over its own feet with signs and brackets in endless rows.
_TOO_DEEP = re.compile(r"(?:[-+~(\[{]\s*){20}|\\")
_LONGEST_PROGRAM = 2**21
_ARRAYS = {"array", "asarray", "matrix", "tensor", "list", "tuple"}
_RESHAPES = {"reshape", "astype"}
_LISTS = (ast.List, ast.Tuple, ast.Set)


def cells_from_program(text: str) -> CellTable | None:
    """Return the cells of the lists in a text, or None if it is no program.

    Raises:
        TextError: it is one, and its lists do not say rows.
    """
    lists = _lists_from_program(text)
    return _from_lists(lists) if lists else None


@dataclass(frozen=True)
class _NumberList:
    """A list of lists, row by row.

    Attributes:
        name: of the variable that it is given to; "" if there is none.
        rows: the cells as texts.
        lines: in which line each row begins.
        has_target: whether the last cell stands apart from the others, as in ([0, 0, 1], 0).
    """

    name: str
    rows: list[list[str]]
    lines: list[int]
    has_target: bool = False

    @property
    def cells(self) -> list[str]:
        """All cells in one list."""
        return [cell for row in self.rows for cell in row]


def _lists_from_program(text: str) -> list[_NumberList] | None:
    """Return the lists in a text, or None if there is anything else in it but imports of modules."""
    if len(text) > _LONGEST_PROGRAM or not _BEGINS_WITH_LIST.match(text) or _TOO_DEEP.search(text):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            statements = ast.parse(text).body
        lists = [
            _number_list(statement)
            for statement in statements
            if not isinstance(statement, ast.Import | ast.ImportFrom)
        ]
    except (SyntaxError, TypeError, ValueError, MemoryError, RecursionError):
        return None
    return lists


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
    if not any(isinstance(item, _LISTS) for item in value.elts):
        return _NumberList(name, [[_cell(item) for item in value.elts]], [value.lineno])
    lines = [item.lineno for item in value.elts]
    if any(_is_pair(item) for item in value.elts):
        return _NumberList(name, [_paired(*_items(item)) for item in value.elts], lines, has_target=True)
    rows = [[_cell(cell) for cell in _items(item)] for item in value.elts]
    if is_transposed:
        rows = [list(column) for column in zip(*rows, strict=True)]
        lines = [value.lineno] * len(rows)
    return _NumberList(name, rows, lines)


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
    if len(lists) == 2:
        for inputs, outputs in (lists, lists[::-1]):
            widths = set(map(len, inputs.rows))
            if len(outputs.cells) == len(inputs.rows) and widths <= {2, 3}:
                rows = zip(inputs.lines, inputs.rows, outputs.cells, strict=True)
                lines = [Line(line, [*row, target]) for line, row, target in rows]
                return CellTable(lines, has_target=True, is_list=True)
    one = lists[0]
    if len(lists) > 1 and any(each.name or len(each.rows) > 1 for each in lists):
        raise TextError(
            tr(
                "It has {count} lists that do not fit together. Take one list with a row of four numbers for "
                "each question, or one with the inputs and one with the outputs."
            ).format(count=count_text(len(lists)))
        )
    lines = [Line(line, row) for each in lists for line, row in zip(each.lines, each.rows, strict=True)]
    words = set(re.split(r"[_.\d]+", one.name.lower()))
    names: tuple[str, ...] = ()
    if words & {"x", "inputs", "input", "features", "eingaben"} and len(one.rows[0]) == 3:
        names = ("x1", "x2", "x3")
    elif words & {"y", "outputs", "output", "targets", "target", "labels", "zielwerte"}:
        names = ("target",)
        lines = [Line(one.lines[0], [cell]) for cell in one.cells]
    return CellTable(lines, names, has_target=all(each.has_target for each in lists), is_list=True)
