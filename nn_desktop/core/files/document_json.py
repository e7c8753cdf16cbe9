"""From the bytes of a document to a JSON object, whatever the bytes are.

A file may be cut off, overwritten with zeros, or made to do harm. Whatever it is, reading it takes
little time and memory, and ends with an object or with a sentence that says what is wrong and where.
"""

import json
from collections.abc import Sequence
from typing import NoReturn

from nn_desktop.core.files.utf_16 import is_utf_16
from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.rows.table_limits import COLUMNS, LARGEST_FILE_BYTES, MOST_ROWS
from nn_desktop.core.translation import count_text, tr

# An empty list takes two characters in the file and thirty times as much in memory, so the size alone
# limits nothing. What makes values is counted before any is built. The rows come first; the rest is for
# keys that a later version may add.
_MOST_OF = {
    b"[": MOST_ROWS + 10_000,
    b"{": 10_000,
    b",": (COLUMNS + 1) * MOST_ROWS + 10_000,
    b'"': 100_000,
}
# Every number with so many digits fits into a float. For much longer ones Python takes its time.
_MOST_DIGITS = 300
_AS_ZEROS = bytes.maketrans(b"123456789", b"000000000")


class ContentError(Exception):
    """What is wrong with the contents of a document.

    Attributes:
        problem: where and what, in one or two sentences.
        next_step: what to do now, in one sentence.
    """

    def __init__(self, problem: str, next_step: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.next_step = next_step or tr("Correct that in a text editor, or open another file.")


def json_object(data: bytes) -> dict[str, object]:
    """Return the JSON object that `data` says, with every key once; it says neither NaN nor Infinity.

    Infinities that JSON can write, as 1e999, are left for the caller.

    Raises:
        ContentError: it is not one.
    """
    _check_bytes(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise _damage(_line(data, wrong.start), tr("this is not text in UTF-8.")) from None
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as wrong:
        raise _syntax_problem(text, wrong) from None
    except RecursionError:
        raise ContentError(tr("It has too many brackets inside each other."), _other_file()) from None
    if not isinstance(value, dict):
        raise ContentError(tr("It is not a document of NN Desktop."), _other_file())
    return value


def _check_bytes(data: bytes) -> None:
    """Refuse what can be refused without understanding it."""
    if len(data) > LARGEST_FILE_BYTES:
        raise ContentError(
            tr("It is larger than {limit} MB, the most that NN Desktop opens.").format(
                limit=LARGEST_FILE_BYTES // 2**20
            ),
            _other_file(),
        )
    if not data.strip():
        raise ContentError(tr("It is empty."), _other_copy())
    if is_utf_16(data):
        raise ContentError(tr("It is text in UTF-16."), tr("Save it as UTF-8 in a text editor."))
    zero = data.find(b"\0")
    if zero >= 0:
        raise _damage(_line(data, zero), tr("here are zero bytes instead of text."))
    if any(data.count(sign) > most for sign, most in _MOST_OF.items()):
        raise ContentError(
            tr("It holds too much. NN Desktop opens up to {limit} rows.").format(limit=count_text(MOST_ROWS)),
            _other_file(),
        )
    digits = data.translate(_AS_ZEROS).find(b"0" * (_MOST_DIGITS + 1))
    if digits >= 0:
        raise ContentError(
            _at_line(_line(data, digits), tr("a number has more than {limit} digits.")).format(
                limit=_MOST_DIGITS
            )
        )


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Build a JSON object. Of two equal keys nobody can say which is meant."""
    keys: dict[str, object] = {}
    for key, value in pairs:
        if key in keys:
            raise ContentError(tr("The key {key} is there twice.").format(key=quoted(key)))
        keys[key] = value
    return keys


def _refuse_constant(name: str) -> NoReturn:
    raise ContentError(tr("{name} is not a number that can be used here.").format(name=name))


def _syntax_problem(text: str, wrong: json.JSONDecodeError) -> ContentError:
    if not text.lstrip().startswith("{"):
        return ContentError(
            tr("It is not a document of NN Desktop."),
            tr("Choose a file that NN Desktop has saved; a table is read with Import."),
        )
    # A string that is never closed is reported where it starts.
    if wrong.pos >= len(text.rstrip()) or wrong.msg.startswith("Unterminated"):
        return _damage(wrong.lineno, tr("the file ends too early."))
    return _damage(
        wrong.lineno,
        tr("something is missing or misspelt at character {column}.").format(column=wrong.colno),
    )


def _damage(line: int, problem: str) -> ContentError:
    return ContentError(_at_line(line, problem), _other_copy())


def _at_line(line: int, problem: str) -> str:
    return tr("Line {line}: {problem}").format(line=line, problem=problem)


def _line(data: bytes, place: int) -> int:
    """The line of byte `place`, counted from 1."""
    return data.count(b"\n", 0, place) + 1


def _other_copy() -> str:
    return tr("It is damaged: open another copy of it.")


def _other_file() -> str:
    return tr("Choose a file that NN Desktop has saved.")
