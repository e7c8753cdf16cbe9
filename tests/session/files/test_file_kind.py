"""A file is what its content says."""

from pathlib import Path

import pytest

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.resource_files import resource_path
from nn_desktop.session.files.file_kind import FileKind, file_kind
from tests.core.rows.meanings import TAKEN

DOCUMENT = document_to_bytes(Document())
SUFFIXES = (".nnd", ".NND", ".csv", ".txt", ".json", ".png", "")


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "data",
    [
        DOCUMENT,
        b"\xef\xbb\xbf" + DOCUMENT,
        b"\r\n " + DOCUMENT.replace(b"\n", b"\r\n"),
        *(DOCUMENT[:length] for length in (1, 2, 5, 40, len(DOCUMENT) // 2)),
        b'{"somebody": "else"}',
        b"{}",
    ],
)
def test_a_document_is_a_document_whatever_it_is_called_and_wherever_it_was_cut_off(
    data: bytes, suffix: str
) -> None:
    assert file_kind(data, suffix) is FileKind.DOCUMENT


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "text",
    [
        "0,0,1,0\n1,1,1,1\n",
        "Input 1;Input 2;Input 3;Target\n0;0;1;0,5\n",
        "WAHR;FALSCH;WAHR;FALSCH\n",
        "sep=;\n0;0;1;0\n",
        "# mine\n\n0 0 1 0\n",
        "| 0 | 0 | 1 | 0 |\n",
        "[[0,0,1], [1,1,1]]\n",
        "{{0,0,1}, {1,1,1}}\n",
        "000 -> 0\n",
        "0010\n",
        "2,0,1,0\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_rows_are_rows_whatever_they_are_called(text: str, suffix: str, encoding: str) -> None:
    assert file_kind(text.encode(encoding), suffix) is FileKind.ROWS


@pytest.mark.parametrize("suffix", [".nnlesson", ".txt", ".toml", ".nnd"])
@pytest.mark.parametrize("name", ["01_random_weights.nnlesson", "02_a_neuron_adds.nnlesson"])
def test_a_lesson_is_a_lesson_whatever_it_is_called(name: str, suffix: str) -> None:
    assert file_kind(resource_path("lessons", name).read_bytes(), suffix) is FileKind.LESSON


def test_a_lesson_with_a_mistake_in_its_first_line_is_still_one_by_its_name() -> None:
    assert file_kind(b"formt = 1\n", ".nnlesson") is FileKind.LESSON


@pytest.mark.parametrize("way", TAKEN)
def test_whatever_the_reader_takes_is_taken_from_a_file(way: str) -> None:
    assert file_kind(TAKEN[way].encode(), ".txt") is FileKind.ROWS


@pytest.mark.parametrize("suffix", [".nnd", ".txt", ".png", ""])
@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00\x01",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"Dear all,\nthe workshop begins at eight, as always.\nYours\n",
        b"<!doctype html>\n<title>Neural networks</title>\n",
        b"import numpy\nprint(numpy.zeros(3))\n",
    ],
)
def test_what_is_neither_is_neither(data: bytes, suffix: str) -> None:
    assert file_kind(data, suffix) is FileKind.OTHER


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\0" * 5000])
def test_of_a_file_that_says_nothing_the_name_decides(data: bytes) -> None:
    assert file_kind(data, ".nnd") is FileKind.DOCUMENT
    assert file_kind(data, ".csv") is FileKind.ROWS


@pytest.mark.parametrize(
    "name", ["README.md", "CHANGELOG.md", "nn_desktop/app.py", "LICENSE", "pyproject.toml"]
)
def test_a_page_of_text_or_a_program_is_no_table_though_a_row_stands_in_it(name: str) -> None:
    path = Path(__file__).resolve().parents[3] / name
    assert file_kind(path.read_bytes(), path.suffix) is FileKind.OTHER


def test_rows_are_rows_whatever_their_file_is_called() -> None:
    assert file_kind(b"in1 in2 in3 target\n0 0 1 0\n1 1 1 1\n", ".rows") is FileKind.ROWS
