"""Damaged documents, tables and lessons, at random: each opens or is refused, and none takes long."""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from nn_desktop.core.files.csv_import import CsvError, rows_from_file
from nn_desktop.core.files.document import DocumentError, document_from_bytes, document_to_bytes
from nn_desktop.core.lessons.lesson_file import LessonError, lesson_from_bytes
from tests.core.files.documents import GOLDEN, SAVED_BY_THIS_PROGRAM
from tests.core.files.test_document_json import mutated as mutated_document
from tests.core.lessons.shipped import EXAMPLES, LESSON_FILES
from tests.core.lessons.test_lesson_fuzz import mutated as mutated_lesson
from tests.core.rows.meanings import TAKEN
from tests.reliability.ideas import Effort

Opened = bool
LONGEST_SECONDS = 20
"""Nothing takes nearly so long, on any machine; what does will never end."""
TABLE_PIECES = (
    *(b",", b";", b"\t", b'"', b"'", b"\n", b"\r", b"\0", b" ", b"|", b"&", b"=", b"-", b"\\", b"#", b"%"),
    *(b"2", b"1e999", b"-1", b"nan", b"0,5", b"1.000", b"TRUE", b"wahr", b"\xff\xfe", b"\xef\xbb\xbf"),
    *(b"\xe2\x80\xae", b"target", b"->", b"[[", b"sep=;\n", b"0,0,1,0\n" * 500, b'"' * 99, b"9" * 500),
)


def open_document(data: bytes) -> Opened:
    try:
        document = document_from_bytes(data, "damaged.nnd")
    except DocumentError:
        return False
    saved = document_to_bytes(document)
    assert document_to_bytes(document_from_bytes(saved, "again.nnd")) == saved
    return True


def open_table(data: bytes) -> Opened:
    try:
        rows = rows_from_file(data, "damaged.csv")
    except CsvError:
        return False
    assert len(rows.training_set)
    assert rows.said
    return True


def open_lesson(data: bytes) -> Opened:
    try:
        lesson_from_bytes(data, "damaged.nnlesson", EXAMPLES)
    except LessonError:
        return False
    return True


def mutated_table(data: bytes, numbers: np.random.RandomState) -> bytes:
    """`data` with one to five bytes or pieces changed, taken out, put in or repeated, or lines exchanged."""
    for _ in range(numbers.randint(1, 6)):
        place = numbers.randint(len(data)) if data else 0
        end = place + numbers.randint(1, 12)
        match numbers.randint(5):
            case 0:
                data = data[:place] + bytes([numbers.randint(256)]) + data[place + 1 :]
            case 1:
                data = data[:place] + data[end:]
            case 2:
                data = data[:place] + TABLE_PIECES[numbers.randint(len(TABLE_PIECES))] + data[place:]
            case 3:
                data = data[:place] + data[place:end] + data[place:]
            case _:
                lines = data.split(b"\n")
                first, second = numbers.randint(len(lines)), numbers.randint(len(lines))
                lines[first], lines[second] = lines[second], lines[first]
                data = b"\n".join(lines)
    return data


Mutate = Callable[[bytes, np.random.RandomState], bytes]
KINDS: dict[str, tuple[list[bytes], Mutate, Callable[[bytes], Opened]]] = {
    "documents": (
        [(GOLDEN / name).read_bytes() for name in SAVED_BY_THIS_PROGRAM],
        mutated_document,
        open_document,
    ),
    "tables": ([text.encode() for text in TAKEN.values()], mutated_table, open_table),
    "lessons": ([path.read_bytes() for path in LESSON_FILES], mutated_lesson, open_lesson),
}


class TooLongError(BaseException):
    """A file takes too long. Nothing in the program catches this."""


@contextmanager
def bounded() -> Iterator[None]:
    """Whatever takes too long ends there, and the trace says where. Windows has no such alarm."""

    def too_long(*_: object) -> None:
        raise TooLongError(f"one file took more than {LONGEST_SECONDS} seconds")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LONGEST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_open_or_are_refused(kind: str, effort: Effort) -> None:
    originals, mutate, is_opened = KINDS[kind]
    # Other seeds than those of the ordinary tests.
    numbers = np.random.RandomState(1000 + effort.seed)
    tried, opened, slowest = 0, 0, 0.0
    for number in effort.tries():
        damaged = mutate(originals[numbers.randint(len(originals))], numbers)
        start = time.perf_counter()
        try:
            with bounded():
                opened += is_opened(damaged)
        except BaseException as error:
            error.add_note(f"file {number} of seed {effort.seed}: {damaged[:2000]!r}")
            raise
        tried += 1
        slowest = max(slowest, time.perf_counter() - start)
    effort.tell(
        f"{tried:,} damaged {kind}: {opened:,} opened, the others refused, "
        f"the slowest in {1000 * slowest:.0f} ms"
    )
    assert tried < 100 or 0 < opened < tried  # a few may all be refused
