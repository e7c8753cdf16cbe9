"""The text formats of tables of 0 and 1: CSV, Markdown, LaTeX, ARFF, 001 -> 0, lists of Python.

Each becomes lines of cells. A program is parsed, and nothing of it is ever run. The workshop's own lines
are the reason:

    training_inputs = np.array([[0,0,1], [1,1,1], [1,0,1], [0,1,1]])
    training_outputs = np.array([[0,1,1,0]]).T
"""

import ast
import re
import unicodedata
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from nn_desktop.core.rows.separators import (
    CellTable,
    Line,
    Numbered,
    TextError,
    filled_lines,
    row_lines,
    separated_cells,
)
from nn_desktop.core.rows.words import are_names, is_known_name, is_understood
from nn_desktop.core.translation import count_text, tr

# Excel's way to say what separates the cells, in a first line of its own.
_SEPARATOR_LINE = re.compile(r'"?sep=([^\w\n".+-])"?', re.IGNORECASE)
# Lines that only draw: |---|:-:|, +---+---+, =====.
_RULE = re.compile(r"[\s|+:=_\u2500-\u257f-]*(?:--|==|__|[\u2500-\u257f]{2})[\s|+:=_\u2500-\u257f-]*")
_COMMENT = re.compile(r"\s*(?:#|//|%)\s*(.*)")
# Behind a row; "Input #1" is a name.
_END_COMMENT = re.compile(r"([^#A-Za-z]*[^#A-Za-z\s])\s+(?:#|//).*")
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2502\u2503\u2551\uff5c", "|"),
        **dict.fromkeys("\uff0c\u3001\u060c", ","),
        "\uff1b": ";",
    }
)
_ARROW = re.compile(r"\s*(?:[-=\u2013]+>|[\u2192\u21a6\u21d2\u27f6]|:|=)\s*")
_BETWEEN_INPUTS = re.compile(r"[\s,;|&]+")
_FUNCTION = re.compile(r"^\w*\s*[(\[{]+|[)\]}]+$")
_LATEX = re.compile(r"\\\\|\\hline|\\begin|\\(?:top|mid|bottom)rule")
_LATEX_SIGNS = {
    r"\oplus": "\u2295",
    r"\land": "\u2227",
    r"\wedge": "\u2227",
    r"\lor": "\u2228",
    r"\vee": "\u2228",
    r"\neg": "\u00ac",
    r"\lnot": "\u00ac",
    r"\cdot": "\u00b7",
    r"\to": "\u2192",
}
_LATEX_COMMAND = re.compile(r"\\(?:begin|end|cline|cmidrule)(?:\{[^{}]*\})+|\\[a-zA-Z]+\*?|[{}$]")
_ARFF_NAME = re.compile(r"\s*@attribute\s+('[^']*'|\"[^\"]*\"|\S+)", re.IGNORECASE)

# A program begins with a list, perhaps with a name or a call in front of it, or imports NumPy.
_BEGINS_WITH_LIST = re.compile(r"(?:\s|#.*)*(?:import|from|(?:[\w.]+\s*=\s*)?(?:[\w.]+\s*)?[\[({])")
# Python's parser may fall over its own feet with signs and brackets in endless rows.
_TOO_DEEP = re.compile(r"(?:[-+~(\[{]\s*){20}|\\")
_LONGEST_PROGRAM = 2**21
_ARRAYS = {"array", "asarray", "matrix", "tensor", "list", "tuple"}
_RESHAPES = {"reshape", "astype"}
_LISTS = (ast.List, ast.Tuple, ast.Set)


def cells_from_text(text: str) -> CellTable:
    """Return the cells of a text, line by line.

    Raises:
        TextError: it cannot be divided into cells.
    """
    text = _with_plain_signs(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    numbered = filled_lines(text)
    separator = _SEPARATOR_LINE.fullmatch(numbered[0][1]) if numbered else None
    if separator:
        return separated_cells(numbered[1:], (separator.group(1),))
    lists = _lists_from_program(text)
    if lists:
        return _from_lists(lists)
    return _arff(numbered) or _latex(numbered) or _plain(numbered)


def _with_plain_signs(text: str) -> str:
    """Return the text with the digits and separators of other scripts as 0 to 9, comma, semicolon, bar."""
    if text.isascii():
        return text
    digits = {ord(sign): str(unicodedata.decimal(sign)) for sign in set(text) if sign.isdecimal()}
    return text.translate(_SIGNS | digits)


def _plain(numbered: Numbered) -> CellTable:
    """Everything that has its rows in lines, and its comments behind # or //."""
    lines: list[tuple[int, str]] = []
    names: tuple[str, ...] = ()
    for number, line in numbered:
        comment = _COMMENT.fullmatch(line)
        if comment:
            # NumPy writes the names of the columns so.
            words = tuple(re.split(r"[\s,;]+", comment.group(1)))
            is_sure = are_names(words) and all(len(word) == 1 or is_known_name(word) for word in words)
            names = words if is_sure and not lines else names
        elif not _RULE.fullmatch(line):
            lines.append((number, line))
    if any("#" in line or "//" in line for _, line in lines):
        lines = [(number, _END_COMMENT.sub(r"\1", line)) for number, line in lines]
    return _arrows(lines) or separated_cells(lines, names=names)


def _arrows(numbered: Numbered) -> CellTable | None:
    """Return rows such as 0 0 1 -> 0, or None if not all are of this kind."""
    lines = []
    for number, line in numbered:
        sides = _ARROW.split(line.strip().rstrip(",;").strip("{}"))
        if len(sides) != 2:
            return None
        inputs = [cell for cell in _BETWEEN_INPUTS.split(_FUNCTION.sub("", sides[0])) if cell]
        if len(inputs) == 1 and {*inputs[0]} <= {"0", "1"}:
            inputs = list(inputs[0])
        lines.append(Line(number, [*inputs, _FUNCTION.sub("", sides[1]).strip()]))
    rows = lines[row_lines(lines) :]
    if not rows or not all(len(line.cells) > 2 and all(map(is_understood, line.cells)) for line in rows):
        return None
    return CellTable(lines, has_target=True)


def _arff(numbered: Numbered) -> CellTable | None:
    """Return the rows of a file of Weka, which names its columns one by one before @data."""
    start = next((place for place, (_, line) in enumerate(numbered) if line.strip().lower() == "@data"), None)
    if start is None:
        return None
    found = [_ARFF_NAME.match(line) for _, line in numbered[:start]]
    rows = [(number, line) for number, line in numbered[start + 1 :] if not line.startswith("%")]
    return separated_cells(rows, (",",), tuple(name.group(1).strip("'\"") for name in found if name))


def _latex(numbered: Numbered) -> CellTable | None:
    """Return the rows of a table in LaTeX."""
    if not any(_LATEX.search(line) for _, line in islice(numbered, 100)):
        return None
    rows = []
    for number, line in numbered:
        # One line may have several rows.
        for piece in re.sub(r"(?<!\\)%.*", "", line).split(r"\\"):
            plain = piece
            for command, sign in _LATEX_SIGNS.items():
                plain = plain.replace(command, sign)
            rows.append((number, _LATEX_COMMAND.sub("", plain)))
    return separated_cells(rows, ("&",))


# Lists of a program.


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
