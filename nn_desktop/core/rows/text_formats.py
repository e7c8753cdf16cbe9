"""The text formats of tables of 0 and 1: CSV, Markdown, LaTeX, ARFF, 001 -> 0, lists of Python.

Each becomes lines of cells.
"""

import re
import unicodedata
from dataclasses import replace
from itertools import islice

from nn_desktop.core.rows.program_lists import cells_from_program, program_text
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
from nn_desktop.core.translation import tr

# Excel's way to say what separates the cells, in a first line of its own.
_SEPARATOR_LINE = re.compile(r'"?sep=([^\w\n".+-])"?', re.IGNORECASE)
# Lines that only draw: |---|:-:|, +---+---+, =====.
_RULE = re.compile(r"[\s|+:=_\u2500-\u257f-]*(?:--|==|__|[\u2500-\u257f]{2})[\s|+:=_\u2500-\u257f-]*")
# A comment, but not #N/A, #NAME? and ####, which spreadsheets show in cells, nor #1, the number of a row.
_HASH = r"#(?!#|\d|N/?A\b|NV\b|[^\s#]+[!?]|\s*[\t;,|])"
_COMMENT = re.compile(rf"\s*(?:{_HASH}|##+ +(?=[^\W\d_])|//|%)\s*(.*)")
# Behind a row; "Input #1" is a name.
_END_COMMENT = re.compile(rf"([^#A-Za-z]*[^#A-Za-z\s])\s+(?:{_HASH}|//).*")
# What may part the inputs from the target, if it is the only sign of its kind in a row.
_DIVIDERS = ("||", "|", ":", "=", "&", ";", ",", "/", "\t")
_BRACKETS = "()[]{}"
_BETWEEN_VALUES = re.compile(r"[\s,;:|&/()\[\]{}=]+")
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2502\u2503\u2551\uff5c", "|"),
        **dict.fromkeys("\uff0c\u3001\u060c", ","),
        "\uff1b": ";",
    }
)
_ARROW = re.compile(r"\s*(?:[-=\u2013]+>|[\u2192\u21a6\u21d2\u27f6]|:|=)\s*")
# Four single 0 and 1 with the same sign between them, or another one before the target: 0-0-1-0, 0⊕0⊕1 = 0.
# The usual signs have a reader of their own; a point in one place may be a decimal point, a minus a sign.
_ANY_SIGN = r"(?:[^\w\s,;:|&/()\[\]{}<>\"'=]|_){1,9}"
_BEFORE_TARGET = r"\s{1,9}|\s{0,9}[-=~]{0,9}[^\w\s.,+\u2212-]{1,9}\s{0,9}"
_FOUR_BITS = re.compile(
    rf"[\s(\[{{|]*([01])((\s{{0,9}}){_ANY_SIGN}\3)([01])\2([01])(?:\2|{_BEFORE_TARGET})([01])[\s)\]}}|;,.]*"
)
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
# A list that is given to a variable. Others have a bracket at the end of a line with a word in it.
_ASSIGNMENT = re.compile(r"=\s*[\[({]")
_LETTER = re.compile(r"[^\W\d_]")
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|table|thead|tbody|tr|td|div)\b", re.IGNORECASE)
_ARFF_NAME = re.compile(r"\s*@attribute\s+('[^']*'|\"[^\"]*\"|\S+)", re.IGNORECASE)


def cells_from_text(text: str) -> CellTable:
    """Return the cells of a text, line by line.

    Raises:
        TextError: it cannot be divided into cells.
    """
    text = _with_plain_signs(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    numbered = filled_lines(text)
    if _HTML.match(text):
        raise TextError(tr("This is HTML. Open it in a browser, and copy the table there."))
    separator = _SEPARATOR_LINE.fullmatch(numbered[0][1]) if numbered else None
    if separator:
        return separated_cells(numbered[1:], (separator.group(1),))
    return cells_from_program(text) or _arff(numbered) or _latex(numbered) or _plain(numbered)


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
    arrows = _arrows(lines)
    if not arrows and any(_is_of_program(line) for _, line in lines):
        raise TextError(program_text())
    return arrows or _four_bits(lines) or _with_parted_row(separated_cells(lines, names=names), lines)


def _is_of_program(line: str) -> bool:
    """Whether a line gives a list to a variable, or begins one that goes on in the next lines."""
    has_end = line.rstrip().endswith(("[", "(", "{")) and _LETTER.search(line)
    return bool(has_end or _ASSIGNMENT.search(line))


def _with_parted_row(table: CellTable, numbered: Numbered) -> CellTable:
    """Return the table with the first row that something parts elsewhere than before its last cell."""
    rows = {line.number for line in table.lines[row_lines(table.lines) :]}
    # Thousands of rows are often the same few.
    first_lines: dict[str, int] = {}
    for number, line in numbered:
        if number in rows:
            first_lines.setdefault(line, number)
    parted = ((number, line) for line, number in first_lines.items() if _is_parted_early(line))
    return replace(table, parted=next(parted, None))


def _is_parted_early(line: str) -> bool:
    """Whether a sign parts a row like 0 | 0 0 1, where the first cell may be the target."""
    line = line.strip().strip("|")
    signs = [sign for sign in _DIVIDERS if line.count(sign) == 1]
    signs += [bracket for bracket in _BRACKETS if bracket in line]
    for sign in signs:
        left, _, right = line.rpartition(sign)
        before, behind = (list(filter(None, _BETWEEN_VALUES.split(side))) for side in (left, right))
        if before and len(behind) > 1 and all(map(is_understood, (*before, *behind))):
            return True
    return False


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


def _four_bits(numbered: Numbered) -> CellTable | None:
    """Return rows such as 0-0-1-0, or None if not all are of this kind."""
    rows = [_FOUR_BITS.fullmatch(line) for _, line in numbered]
    lines = [
        Line(number, list(row.group(1, 4, 5, 6)))
        for (number, _), row in zip(numbered, rows, strict=True)
        if row is not None
    ]
    return CellTable(lines, has_target=True) if rows and len(lines) == len(rows) else None


def is_four_bits(line: str) -> bool:
    """Whether a line is a row such as 0-0-1-0, with any sign between 0 and 1."""
    return _FOUR_BITS.fullmatch(line) is not None


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
