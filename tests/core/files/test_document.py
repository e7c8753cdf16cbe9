"""What is saved is what is opened, in this version and in every later one."""

import json
from dataclasses import fields

import pytest

from nn_desktop.core.files.document import Document, NewerVersionError, document_from_bytes, document_to_bytes
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.files.documents import (
    EVERY_SETTING,
    GOLDEN,
    GOLDEN_DOCUMENTS,
    NAME,
    SAVED_BY_THIS_PROGRAM,
    document_text,
    long_table,
    refusal,
)


def test_the_golden_files_are_all_tested() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(GOLDEN_DOCUMENTS)


@pytest.mark.parametrize("name", GOLDEN_DOCUMENTS)
def test_a_golden_file_opens_for_ever(name: str) -> None:
    assert document_from_bytes((GOLDEN / name).read_bytes(), name) == GOLDEN_DOCUMENTS[name]


@pytest.mark.parametrize("name", SAVED_BY_THIS_PROGRAM)
def test_the_bytes_of_a_saved_file_never_change(name: str) -> None:
    assert document_to_bytes(GOLDEN_DOCUMENTS[name]) == (GOLDEN / name).read_bytes()


@pytest.mark.parametrize("document", GOLDEN_DOCUMENTS.values(), ids=GOLDEN_DOCUMENTS)
def test_saving_opening_and_saving_again_gives_the_same_bytes(document: Document) -> None:
    saved = document_to_bytes(document)
    opened = document_from_bytes(saved, NAME)
    assert opened == document
    assert document_to_bytes(opened) == saved


def test_every_number_comes_back_to_the_last_bit() -> None:
    rows = long_table(1000)
    document = Document(
        Experiment(rows, Settings(learning_rate=0.1 + 0.2)),
        trained_iterations=1,
        final_weights=(1 / 3, -1e-300, 1.7e308),
    )
    opened = document_from_bytes(document_to_bytes(document), NAME)
    assert opened.experiment.training_set.targets.tobytes() == rows.targets.tobytes()
    assert opened.experiment.settings.learning_rate == 0.1 + 0.2
    assert opened.final_weights == (1 / 3, -1e-300, 1.7e308)


def test_whatever_type_a_number_had_the_bytes_are_the_same() -> None:
    whole = Document(Experiment(settings=Settings(learning_rate=2)), final_weights=(1, 2, 3))
    exact = Document(Experiment(settings=Settings(learning_rate=2.0)), final_weights=(1.0, 2.0, 3.0))
    assert document_to_bytes(whole) == document_to_bytes(exact)


def test_a_file_holds_every_setting() -> None:
    """A setting that somebody adds to Settings must not be forgotten here."""
    saved = json.loads(document_to_bytes(Document()))
    assert list(saved["settings"]) == [setting.name for setting in fields(Settings)]


def test_a_person_can_read_a_file_row_by_row() -> None:
    lines = document_to_bytes(GOLDEN_DOCUMENTS["workshop_trained.nnd"]).decode().splitlines()
    assert lines[3:7] == ['  "rows": [', "    [0, 0, 1, 0],", "    [1, 1, 1, 1],", "    [1, 0, 1, 1],"]
    assert '    "bias": false,' in lines


def test_what_a_file_does_not_say_has_its_default() -> None:
    opened = document_from_bytes(document_text().encode(), NAME)
    assert opened == Document(Experiment(TrainingSet.from_rows([Row((0, 0, 1), 0.0), Row((1, 1, 1), 1.0)])))


def test_without_a_cursor_the_end_is_shown() -> None:
    assert document_from_bytes(document_text(trained_iterations=70).encode(), NAME).cursor == 70


def test_a_document_says_at_most_as_many_trained_iterations_as_a_run_can_have() -> None:
    most = 10_000_000_000
    assert document_from_bytes(document_text(trained_iterations=most).encode(), NAME).cursor == most
    assert refusal(document_text(trained_iterations=10**15)).startswith(
        "A network is trained for at most 10,000,000,000 iterations, not 1,000,000,000,000,000."
    )


def test_a_byte_order_mark_and_windows_lines_do_not_matter() -> None:
    saved = document_to_bytes(EVERY_SETTING)
    assert document_from_bytes(b"\xef\xbb\xbf" + saved.replace(b"\n", b"\r\n"), NAME) == EVERY_SETTING


def test_unknown_keys_are_saved_again_even_inside_the_settings() -> None:
    unknown = {"later": {"a": [1, {"b": None}]}, "settings": {"momentum": 0.9, "seed": 5}, "größe": "½\u0000"}
    saved = document_to_bytes(document_from_bytes(document_text(**unknown).encode(), NAME))
    keys = json.loads(saved)
    assert keys["later"] == unknown["later"]
    assert keys["größe"] == "½\u0000"
    assert keys["settings"]["momentum"] == 0.9
    assert keys["settings"]["seed"] == 5
    assert document_to_bytes(document_from_bytes(saved, NAME)) == saved


@pytest.mark.parametrize(
    "text",
    [
        document_text(version=3),
        document_text(version=3, rows="quite different", settings=None),
        '{"version": 3, "format": "nn-desktop"}',
        # Whatever a later version may write after its beginning.
        '\ufeff{\r\n  "format": "nn-desktop",\r\n  "version": 12,\r\n  "rows": NaN, "a": 1, "a": 2',
        '{"format":"nn-desktop","version":3,' + "[" * 100_000,
    ],
)
def test_a_newer_version_is_told_apart(text: str) -> None:
    with pytest.raises(NewerVersionError, match=r"made with a newer version .* Install the newest version"):
        document_from_bytes(text.encode(), NAME)
