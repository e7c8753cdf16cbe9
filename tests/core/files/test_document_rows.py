"""The rows of a document are read piece by piece, and come out as Python's own JSON reader has them."""

import json
import sys
import threading
from time import sleep

import numpy as np
import pytest

from nn_desktop.core.files import document as document_module
from nn_desktop.core.files.document import Document, DocumentError, document_from_bytes, document_to_bytes
from nn_desktop.core.files.document_rows import rows_taken_out, rows_to_text
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.files.documents import EVERY_SETTING, GOLDEN, long_table

SAVED = document_to_bytes(EVERY_SETTING)


def patiently(monkeypatch: pytest.MonkeyPatch, data: bytes) -> Document | str:
    """What the JSON reader alone makes of a file: a document, or the sentences of a refusal."""
    with monkeypatch.context() as patch:
        patch.setattr(document_module, "rows_taken_out", lambda _: None)
        return opened(data)


def opened(data: bytes) -> Document | str:
    try:
        return document_from_bytes(data, "a.nnd")
    except DocumentError as refused:
        return str(refused)


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.nnd")), ids=lambda path: path.name)
def test_golden_files_are_read_the_same_in_both_ways(path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]
    assert opened(data) == patiently(monkeypatch, data)


def test_what_this_program_writes_is_read_piece_by_piece() -> None:
    for table in (EVERY_SETTING.experiment.training_set, long_table(5_000)):
        taken = rows_taken_out(document_to_bytes(Document(Experiment(table))))
        assert taken is not None
        rest, stand_in, rows = taken
        assert rows == table
        assert json.loads(rest)["rows"] == stand_in


@pytest.mark.parametrize(
    "target",
    [
        *(
            "0",
            "-0",
            "-0.0",
            "1e-07",
            "-2.5E+3",
            "0.1",
            "1e9",
            "1e10",
            "01",
            "+1",
            ".5",
            "1.",
            "nan",
            "1e999",
        ),
        *("true", "1_0", "0x1", "1 2", "NaN", "Infinity", "-", "1e", '"1"', "null", "[1]", "1, 1"),
        *("9" * 400, "0." + "1" * 400),
    ],
)
def test_every_number_is_read_or_refused_as_json_does(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = rows_to_text(TrainingSet.from_rows([Row((0, 1, 0), 0.25), Row((1, 1, 1), 0.5), Row((0, 0, 0), 1)]))
    head = b'{\n  "format": "nn-desktop",\n  "version": 1,\n  "rows": '
    data = head + rows.replace("0.5", target).encode() + b"\n}\n"
    ours, json_s = opened(data), patiently(monkeypatch, data)
    assert ours == json_s
    if isinstance(ours, Document) and isinstance(json_s, Document):
        # To the last bit: -0.0 is not 0.
        targets = [each.experiment.training_set.targets for each in (ours, json_s)]
        assert targets[0].tobytes() == targets[1].tobytes()


def test_rows_of_something_inside_the_document_are_not_taken_for_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inside = SAVED.replace(b'"rows"', b'"later": {\n  "rows"').replace(b"\n  ],", b"\n  ]},", 1)
    for other in (b'"\\u0072ows": [[0, 0, 0, 1]]', b'"\\u0072ows": "x"', b'"nothing": 0'):
        data = inside.replace(b'"version": 1', b'"version": 1,\n  ' + other)
        assert opened(data) == patiently(monkeypatch, data)


def test_a_thousand_damaged_documents_are_read_the_same_in_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.RandomState(6)
    pieces = [b"", b"0", b"1", b"-", b",", b"]", b"[", b"\n", b" ", b'"', b"e", b"\0"]
    for _ in range(1000):
        data = bytearray(SAVED)
        for _ in range(generator.randint(1, 4)):
            place = generator.randint(len(data))
            data[place : place + generator.randint(3)] = pieces[generator.randint(len(pieces))]
        assert opened(bytes(data)) == patiently(monkeypatch, bytes(data))


@pytest.mark.parametrize("what", ["write", "read"])
def test_other_threads_go_on_while_a_long_table_is_read_or_written(what: str) -> None:
    document = Document(Experiment(TrainingSet(np.zeros((200_000, 3), np.uint8), np.ones(200_000))))
    data = document_to_bytes(document)
    work = (lambda: document_to_bytes(document)) if what == "write" else (lambda: opened(data))
    interval = sys.getswitchinterval()
    sys.setswitchinterval(0.0002)  # as in the program
    try:
        thread = threading.Thread(target=work)
        looks = 0
        thread.start()
        while thread.is_alive():
            sleep(0.0005)
            looks += 1
    finally:
        sys.setswitchinterval(interval)
    # The JSON reader lets nobody look until it has read the file. How often is no matter of the machine.
    assert looks > 10
