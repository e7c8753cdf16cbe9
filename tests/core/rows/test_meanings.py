"""The same truth table in ninety ways gives the same rows or is refused, and never gives other rows."""

import csv
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from itertools import permutations, product

import numpy as np
import pytest

from nn_desktop.core import translation
from nn_desktop.core.files.clipboard import paste
from nn_desktop.core.files.csv_import import CsvError, rows_from_file
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.rows.reader import read_rows
from nn_desktop.core.rows.values import RowsError
from tests.core.rows.meanings import REFUSED, ROWS, TABLE, TAKEN, TWO_INPUTS, TWO_TABLE
from tests.packaging_scripts.test_translations import translations

GERMAN = {
    source: message.translation
    for source, message in translations.read(translations.TRANSLATIONS / "nn_desktop_de.ts").messages.items()
}
TARGET = 3


def imported(text: str) -> TrainingSet:
    """Through the door for files."""
    return rows_from_file(text.encode(), "a.csv").training_set


def imported_from_windows(text: str) -> TrainingSet:
    return rows_from_file(
        text.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-16"), "a.txt"
    ).training_set


def pasted(text: str) -> TrainingSet:
    """Through the clipboard, over four rows, with the cursor where it would do most harm."""
    return paste(WORKSHOP_ROWS, read_rows(text, TARGET), 0).rows


DOORS = (imported, imported_from_windows, pasted)


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """What the program speaks. It never matters."""
    if request.param == "de":
        translation.install_translator(lambda text: GERMAN.get(text) or text)
        translation.install_number_signs({".": ",", ",": "."})
    yield request.param
    translation.install_translator(str)
    translation.install_number_signs({})


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("way", TAKEN)
def test_whoever_wrote_it_the_rows_are_the_same(
    language: str, way: str, door: Callable[[str], TrainingSet]
) -> None:
    assert door(TAKEN[way]) == TABLE


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("way", TWO_INPUTS)
def test_of_two_inputs_the_third_is_0(language: str, way: str, door: Callable[[str], TrainingSet]) -> None:
    assert door(TWO_INPUTS[way]) == TWO_TABLE


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("way", REFUSED)
def test_what_is_not_certain_is_refused_with_sentences(
    language: str, way: str, door: Callable[[str], TrainingSet]
) -> None:
    with pytest.raises((RowsError, CsvError, ValueError)) as refusal:
        door(REFUSED[way])
    sentences = str(refusal.value).splitlines()
    assert all(sentence.endswith((".", "?")) and sentence.isprintable() for sentence in sentences)
    assert max(map(len, sentences)) < 400


# All that can be put together: separators, names, words for 0 and 1, orders of the columns.

SEPARATORS = ("\t", ";", ",", ", ", " ", "   ", "|", " | ", " & ", ":", "/", " ; ")
VALUES = (
    ("0", "1"),
    ("0.0", "1.0"),
    ("0,0", "1,0"),
    ("FALSE", "TRUE"),
    ("FALSCH", "WAHR"),
    ("F", "T"),
    ("L", "H"),
    ("no", "yes"),
    ("nein", "ja"),
    ("0e0", "1e0"),
    ('"0"', '"1"'),
    ("-1", "1"),
)
NAMES = (
    None,
    ("Input 1", "Input 2", "Input 3", "Target"),
    ("Eingabe 1", "Eingabe 2", "Eingabe 3", "Zielwert"),
    ("A", "B", "C", "Y"),
    ("x1", "x2", "x3", "y"),
    ("P", "Q", "R", "out"),
    ("in0", "in1", "in2", "class"),
    ("a", "b", "c", "label"),
    ("X", "Y", "Z", "F"),
)
AS_THEY_ARE = (0, 1, 2, 3)


def composed(
    separator: str, values: tuple[str, str], names: tuple[str, ...] | None, order: Sequence[int]
) -> str:
    """The table, its columns in another order."""
    lines = [[values[row[place]] for place in order] for row in ROWS]
    if names:
        lines.insert(0, [names[place] for place in order])
    return "\n".join(map(separator.join, lines))


@pytest.mark.parametrize("separator", SEPARATORS)
def test_whatever_is_put_together_it_never_gives_other_rows(separator: str) -> None:
    taken = 0
    for values, names in product(VALUES, NAMES):
        text = composed(separator, values, names, AS_THEY_ARE)
        try:
            rows = pasted(text)
        except ValueError:
            continue
        assert rows == TABLE, text
        taken += 1
    assert taken > 80


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("names", [names for names in NAMES if names], ids=" ".join)
def test_names_order_the_columns_or_the_rows_are_refused(names: tuple[str, ...], separator: str) -> None:
    taken = 0
    for order in permutations(AS_THEY_ARE):
        text = composed(separator, ("0", "1"), names, order)
        try:
            rows = pasted(text)
        except ValueError:
            continue
        taken += 1
        if names[0][-1].isdigit():
            assert rows == TABLE, text
        else:
            # A, B and C are inputs as they stand. The target is what it is, wherever it stands.
            inputs = [place for place in order if place != TARGET]
            wanted = [[*(row[place] for place in inputs), row[TARGET]] for row in ROWS]
            assert np.column_stack([rows.inputs, rows.targets]).tolist() == wanted, text
    assert taken >= 6


@pytest.mark.parametrize("missing", range(4))
@pytest.mark.parametrize("names", NAMES)
def test_a_column_that_is_missing_is_never_made_up(names: tuple[str, ...] | None, missing: int) -> None:
    text = StringIO()
    table = [names, *ROWS] if names else ROWS
    csv.writer(text).writerows(
        [cell for place, cell in enumerate(line) if place != missing] for line in table
    )
    try:
        read = read_rows(text.getvalue(), 0)
    except RowsError:
        return
    # Named columns are what they are called, and an input that is missing is 0 and said to be.
    assert names is not None
    wanted = [place for place in range(4) if place != missing]
    assert read.table.tolist() == [[row[place] for place in wanted] for row in ROWS]
    assert not read.are_rows or "0" in read.said.split(":")[1]
