"""A file that is damaged, of another kind or made to do harm is refused, and quickly."""

from collections.abc import Iterator

import numpy as np
import pytest

from nn_desktop.core.files.document import Document, DocumentError, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.rows.table_limits import LARGEST_FILE_BYTES, MOST_ROWS
from tests.core.files.documents import (
    EVERY_SETTING,
    GOLDEN,
    NAME,
    SAVED_BY_THIS_PROGRAM,
    document_text,
    long_table,
    refusal,
)


@pytest.mark.parametrize("data", [b"", b"\n", b"  \r\n\t "])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert "It is empty." in refusal(data)


@pytest.mark.parametrize("document", [Document(), EVERY_SETTING], ids=["small", "with every key"])
def test_a_file_cut_off_at_any_byte_is_refused(document: Document) -> None:
    saved = document_to_bytes(document).rstrip()
    for length in range(len(saved)):
        assert refusal(saved[:length])


def test_a_file_that_ends_too_early_names_its_last_line() -> None:
    saved = document_to_bytes(Document()).decode()
    assert refusal(saved[: saved.index("1, 1, 1")]).startswith("Line 6: the file ends too early.")
    assert refusal(saved[: saved.index("moid")]).startswith("Line 11: the file ends too early.")


@pytest.mark.parametrize(
    "data",
    [
        b"Input 1,Input 2\n0,1\n",
        b"nonsense",
        b"[1, 2]",
        b"5",
        b"null",
        b'"text"',
        b"<html>",
        b"{}",
        b'{"format": "other", "version": 1, "rows": []}',
        b'{"format": ["nn-desktop"], "version": 1, "rows": []}',
        b'{"version": 1, "rows": []}',
    ],
)
def test_another_kind_of_file_is_refused(data: bytes) -> None:
    assert "It is not a document of NN Desktop." in refusal(data)


def test_a_slip_in_the_text_names_line_and_character() -> None:
    text = document_to_bytes(Document()).decode()
    wrong = text.replace("[1, 1, 1, 1]", "[1, 1 1, 1]")
    assert refusal(wrong).startswith("Line 6: something is missing or misspelt at character 11.")
    assert "Line 23" in refusal(text + "{")


def test_zero_bytes_are_refused_with_their_line() -> None:
    saved = document_to_bytes(Document())
    assert refusal(saved[:100] + bytes(4096)).startswith("Line 7: here are zero bytes")
    assert "zero bytes" in refusal(bytes(5))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_kinds_of_text_are_refused(encoding: str) -> None:
    data = document_to_bytes(Document()).decode().encode(encoding)
    # Without a mark in front nobody can be sure.
    assert "zero bytes" in refusal(data) if encoding[-2:] in {"le", "be"} else "UTF-16" in refusal(data)


def test_bytes_that_are_no_text_are_refused_with_their_line() -> None:
    saved = document_to_bytes(Document())
    assert refusal(saved.replace(b"sigmoid", b"sigm\xffid")).startswith("Line 11: this is not text in UTF-8.")


def test_as_many_rows_as_there_may_be_are_saved_and_opened() -> None:
    document = Document(Experiment(long_table(MOST_ROWS)))
    assert document_from_bytes(document_to_bytes(document), NAME) == document


@pytest.mark.parametrize("inside", ['"later": ', '"rows": ', '"settings": {"later": '])
def test_nesting_a_hundred_thousand_deep_is_refused(inside: str) -> None:
    start = '{"format": "nn-desktop", "version": 1, '
    assert refusal(start + inside + "[" * 100_000)
    assert refusal(start + inside + "[" * 100_000 + "]" * 100_000 + "}")
    assert "too many brackets" in refusal(start + inside + '{"a":' * 9_000)


def test_unknown_keys_as_deep_as_they_may_be_are_saved_from_anywhere() -> None:
    def open_and_save_from(depth: int) -> bytes:
        if depth:
            return open_and_save_from(depth - 1)
        return document_to_bytes(document_from_bytes(text.encode(), NAME))

    text = document_text(later=5).replace("5}", "[" * 49 + "]" * 49 + "}")
    assert b"[" * 49 in open_and_save_from(500)
    text = document_text(later=5).replace("5}", "[" * 51 + "]" * 51 + "}")
    assert 'The key "later" has too many brackets inside.' in refusal(text)


def hostile_files() -> Iterator[bytes]:
    """Files that would take much time or memory if they were simply read."""
    start = b'{"format": "nn-desktop", "version": 1, "rows": ['
    yield start + b"[]," * (5 * 2**20)
    yield start + b"{}," * 1_000_000
    yield start + b"1.5," * 4_000_000
    yield start + b'"a",' * 1_000_000
    yield b"{" + b'"a":0,' * 1_000_000
    yield b"9" * (15 * 2**20)
    yield b" " * (15 * 2**20)


def test_a_hostile_file_is_refused() -> None:
    for data in hostile_files():
        assert refusal(data)


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    assert "larger than 16 MB" in refusal(bytes(LARGEST_FILE_BYTES + 1))


def test_more_rows_than_the_limit_are_refused_with_their_number() -> None:
    saved = document_text(rows=[]).replace("[]", "[" + "[0,0,0,0]," * MOST_ROWS + "[0,0,0,0]]")
    assert "It has 20,001 rows. The most that NN Desktop opens is 20,000." in refusal(saved)


def mutated(data: bytes, generator: np.random.RandomState) -> bytes:
    """`data` with one to three bytes or pieces flipped, taken out, put in or repeated."""
    pieces = (b"{", b"}", b"[", b"]", b",", b":", b'"', b"-", b"1e999", b"NaN", b"null", b"true", b"\\ud800")
    for _ in range(generator.randint(1, 4)):
        place = generator.randint(len(data))
        end = place + generator.randint(1, 20)
        kind = generator.randint(5)
        if kind == 0:
            data = data[:place] + bytes([data[place] ^ (1 << generator.randint(8))]) + data[place + 1 :]
        elif kind == 1:
            data = data[:place] + data[end:]
        elif kind == 2:
            data = data[:place] + pieces[generator.randint(len(pieces))] + data[place:]
        elif kind == 3:
            data = data[:place] + data[place:end] + data[place:]
        else:
            data = data[:place] + generator.bytes(3) + data[place:]
    return data


@pytest.mark.parametrize("name", SAVED_BY_THIS_PROGRAM)
def test_a_thousand_damaged_documents_open_or_are_refused(name: str) -> None:
    generator = np.random.RandomState(7)
    original = (GOLDEN / name).read_bytes()
    opened = 0
    for _ in range(1000):
        damaged = mutated(original, generator)
        try:
            document = document_from_bytes(damaged, NAME)
        except DocumentError:
            continue
        opened += 1
        saved = document_to_bytes(document)
        assert document_to_bytes(document_from_bytes(saved, NAME)) == saved
    assert 0 < opened < 1000
