"""The words that stand in tables: names of columns, TRUE and FALSE, signs for "it does not matter".

In all languages at once: nobody knows in which one the spreadsheet spoke that wrote a table.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from math import isnan, nan

from nn_desktop.core.messages.wording import capitalized, quoted
from nn_desktop.core.network.training_set import LARGEST_TARGET
from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.core.translation import tr

# What spreadsheets write for TRUE and FALSE, and what people do: yes, no, on, off, high, low.
_TRUTH = {
    **dict.fromkeys(("true", "t", "yes", "on", "high", "wahr", "w", "ja", "ein", "an"), 1.0),
    **dict.fromkeys(("false", "f", "no", "off", "low", "falsch", "nein", "aus"), 0.0),
}
# Only as capitals: a small l may be a misread 1.
_LEVELS = {"H": 1.0, "L": 0.0}
# What a reader of printed pages, or a hurried hand, makes of 0 and 1.
_MISREAD_DIGITS = {"O": "0", "o": "0", "l": "1", "I": "1"}
_DO_NOT_CARE = frozenset(
    {"x", "-", "\u2013", "\u2014", "*", "?", "d", "dc", "none", "null", "nan", "na", "n/a"}
)

# What Excel and its kin show in a cell that cannot be calculated, or is too narrow.
_SPREADSHEET_ERROR = re.compile(r"#(?:#+|N/?A|NV|[^\s#]+[!?])", re.IGNORECASE)
# How accountants write negative numbers; but (0,1) may be two inputs.
_BRACKETED = re.compile(r"\((?!\s*[01]\s*,\s*[01]\s*\))([^()]+)\)")

_INPUT_NAMES = frozenset(
    {"input", "inputs", "in", "eingabe", "eingaben", "eingang", "eingänge", "x", "i", "e"}
)
_GATES = frozenset({"and", "or", "xor", "nand", "nor", "xnor", "not", "und", "oder", "implies"})
# What an adder answers to others.
_SUM_NAMES = frozenset({"sum", "carry", "summe", "übertrag"})
_ANSWER_NAMES = frozenset(
    {"prediction", "predicted", "actual", "error", "vorhersage", "ist", "istwert", "fehler"}
)
_TARGET_NAMES = frozenset(
    {
        *("target", "expected", "desired", "ziel", "zielwert", "soll", "sollwert"),
        *("class", "label", "out", "output", "result", "answer"),
        *("klasse", "ausgabe", "ausgang", "ergebnis", "antwort"),
        *("classes", "labels", "results", "answers", "klassen", "antworten"),
    }
)
# Targets, outputs, Zielausgabe, Ergebnisse.
_TARGET_BEGINNINGS = ("target", "output", "expected", "ziel", "soll", "ausgabe", "ausgang", "ergebnis")
_ROW_SIGNS = frozenset({"#", "\u2116"})
_ROW_NAMES = frozenset({"row", "zeile", "no", "nr", "number", "nummer", "index", "idx", "id", "line"})
# For what somebody calculates from others: A+B, p ∧ q, A AND B.
_FORMULA = re.compile(
    r"[\u2227\u2228\u2295\u22bb\u22bc\u22bd\u00ac\u00b7\u2192\u21d2\u21d4\u2194+*&|^!~=]"
    r"|\b(?:and|x?n?or|nand|und|oder|implies)\b"
)
_NAME_AND_NUMBER = re.compile(r"(.*?)(\d{0,9})")
_BEGINS_WITH_LETTER = re.compile(r"[\W_]*[^\W\d_]")
_LONGEST_VALUE = 400
_MOST_NAMES = 100
# Few different cells make up most long tables.
_MOST_REMEMBERED = 10_000


# The words of cells.


def input_from_text(number: int, text: str) -> int:
    """Return input `number`, counted from 1, that is written in a cell: 0, 1, or a word for one of them.

    Raises:
        ValueError: it is anything else, with a sentence that says what is wanted.
    """
    value = cell_value(text)
    if value not in {0, 1}:
        raise ValueError(capitalized(input_problem(number, text)))
    return int(value)


def target_from_text(text: str) -> float:
    """Return the target that is written in a cell: a number, or a word for 0 or 1.

    Raises:
        ValueError: it is neither, with a sentence that says what is wanted.
    """
    value = cell_value(text)
    # Not `abs(value) > LARGEST_TARGET`: nan is not larger than anything.
    if not abs(value) <= LARGEST_TARGET:
        raise ValueError(capitalized(target_problem(text)))
    return value


@lru_cache(_MOST_REMEMBERED)
def cell_value(cell: str) -> float:
    """Return what a cell means, a number or a word for 0 or 1, and nan if it is neither."""
    if len(cell) > _LONGEST_VALUE:
        return nan
    truth = _truth_value(cell)
    if truth is not None:
        return truth
    try:
        return parse_number(cell)
    except ValueError:
        return nan


def is_bit(cell: str) -> bool:
    """Whether a cell is 0 or 1, or a word for one of them."""
    return cell in {"0", "1"} or _truth_value(cell) is not None


@lru_cache(_MOST_REMEMBERED)
def is_understood(cell: str) -> bool:
    """Whether it is clear what a cell should be, even if it can be neither an input nor a target."""
    word = cell.strip()
    return (
        not word
        or not isnan(cell_value(word))
        or word in _MISREAD_DIGITS
        or word.casefold() in _DO_NOT_CARE
        or is_spreadsheet_error(word)
        or _is_bracketed(word)
    )


def is_spreadsheet_error(cell: str) -> bool:
    """Whether a spreadsheet says in a cell that there is a mistake: #N/A, #REF!, #NAME?, ####."""
    return _SPREADSHEET_ERROR.fullmatch(cell.strip()) is not None


def input_problem(number: int, cell: str) -> str:
    """Return what is wrong with a cell that should be input `number`, counted from 1."""
    word = cell.strip()
    if not word:
        return tr("input {number} is missing. Write 0 or 1.").format(number=number)
    if word in _MISREAD_DIGITS:
        text = tr("input {number} is the letter {letter}. Write the digit {digit}.")
        return text.format(number=number, letter=word, digit=_MISREAD_DIGITS[word])
    if is_spreadsheet_error(word):
        text = tr("input {number} is {value}, a mistake in the spreadsheet. Correct it there.")
    elif word.casefold() in _DO_NOT_CARE:
        text = tr("input {number} is {value}. Write the row twice, once with 0 and once with 1.")
    else:
        text = tr("input {number} is {value}, but an input is 0 or 1.")
    return text.format(number=number, value=quoted(word))


def target_problem(cell: str) -> str:
    """Return what is wrong with a cell that should be a target."""
    word = cell.strip()
    if not word:
        return tr("the target is missing. Leave the row out: then the answer is open.")
    if word in _MISREAD_DIGITS:
        text = tr("the target is the letter {letter}. Write the digit {digit}.")
        return text.format(letter=word, digit=_MISREAD_DIGITS[word])
    if word.casefold() in _DO_NOT_CARE:
        return tr("the target is {value}. Leave the row out: then the answer is open.").format(
            value=quoted(word)
        )
    if is_spreadsheet_error(word):
        text = tr("the target is {value}, a mistake in the spreadsheet. Correct it there.")
    elif _is_bracketed(word):
        text = tr("the target is {value}. Write a negative number with a minus, another without brackets.")
    else:
        text = tr(
            "the target {value} is not a number from −1,000,000,000 to 1,000,000,000. "
            "Write one such as 0.5 or −2."
        )
    return text.format(value=quoted(word))


def _is_bracketed(word: str) -> bool:
    """Whether brackets stand around a number, which may make it negative."""
    bracketed = _BRACKETED.fullmatch(word)
    return bracketed is not None and not isnan(cell_value(bracketed[1]))


def _truth_value(cell: str) -> float | None:
    """Return 1 or 0 for a word that means true or false, or else None."""
    word = cell.strip()
    return _LEVELS.get(word, _TRUTH.get(word.casefold()))


# The names of columns.


def are_names(cells: Sequence[str]) -> bool:
    """Whether these cells can only be the names of columns.

    A first row with a slip in one of its cells is none: it would be lost without a word. So there is no
    number among them and no mistake of a spreadsheet, no name is there twice, and at most one of them is a
    word for 0 or 1.
    """
    names = [cell.strip() for cell in cells if cell.strip()]
    if len(names) > _MOST_NAMES or len(set(names)) < len(names):
        return False
    if any(_truth_value(name) is None and not isnan(cell_value(name)) for name in names):
        return False
    if any(map(is_spreadsheet_error, names)):
        return False
    clear = [name for name in names if not is_understood(name)]
    words = [name for name in names if len(name) > 1 and _truth_value(name) is not None]
    has_letters = all(_BEGINS_WITH_LETTER.match(name) or name in _ROW_SIGNS for name in clear)
    return bool(clear) and len(words) <= 1 and has_letters


def name_and_number(name: str) -> tuple[str, int | None]:
    """Return what a name consists of: ("input", 2) for "Input_2" or "INPUT 2", ("a", None) for "A"."""
    plain = "".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", name[:_LONGEST_VALUE]).casefold()))
    parts = _NAME_AND_NUMBER.fullmatch(plain)
    word, digits = parts.groups() if parts else (plain, "")
    return word, int(digits) if digits else None


def is_input_name(word: str) -> bool:
    """Whether a word, with a number behind it, names an input in every language."""
    return word in _INPUT_NAMES


def is_target_name(name: str) -> bool:
    """Whether a column of this name can only be the target, wherever it stands."""
    # Expected output and Ziel (Soll) have it as a word, Zielausgabe as the beginning of one.
    words = [name_and_number(word)[0] for word in (name, *re.findall(r"[^\W_]+", name[:_LONGEST_VALUE]))]
    return any(word in _TARGET_NAMES or word.startswith(_TARGET_BEGINNINGS) for word in words)


def is_output_name(name: str) -> bool:
    """Whether this program calls the answers of its network so."""
    return name_and_number(name) in {("output", None), ("ausgabe", None)}


def is_result_name(name: str) -> bool:
    """Whether a last column of this name is the target: a gate, or what is calculated from others."""
    is_formula = len(name.strip()) > 2 and _FORMULA.search(name.casefold()) is not None
    return is_formula or name_and_number(name)[0] in _GATES | _SUM_NAMES


def is_doubtful_input(name: str) -> bool:
    """Whether a column of this name is rather a result, or what a network makes of it, than an input."""
    return is_result_name(name) or name_and_number(name)[0] in _ANSWER_NAMES


def is_row_name(name: str) -> bool:
    """Whether a column of this name has the numbers of the rows."""
    word, number = name_and_number(name)
    return (number is None and word in _ROW_NAMES) or name.strip() in _ROW_SIGNS


def is_known_name(name: str) -> bool:
    """Whether a word is no accident: it has a number, or can only be the name of a target."""
    return name_and_number(name)[1] is not None or is_target_name(name)
