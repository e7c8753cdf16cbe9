"""Rows come from every spreadsheet, and what goes out comes back the same."""

import csv
from itertools import product

import pytest

from nn_desktop.core.files.csv_import import rows_from_file
from nn_desktop.core.files.exports import rows_to_csv
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.table_limits import MOST_ROWS
from tests.core.files.csv_files import CODECS, LINE_ENDS, NAME, some_table, written

WORKSHOP = "0,0,1,0\n1,1,1,1\n1,0,1,1\n0,1,1,0\n"


def rows(data: bytes | str) -> TrainingSet:
    return rows_from_file(data.encode() if isinstance(data, str) else data, NAME).training_set


# Out and in again.


def test_the_file_is_what_every_spreadsheet_opens() -> None:
    assert rows_to_csv(WORKSHOP_ROWS) == (
        "Input 1,Input 2,Input 3,Target\r\n0,0,1,0\r\n1,1,1,1\r\n1,0,1,1\r\n0,1,1,0\r\n"
    )


def test_export_then_import_is_identity_to_the_last_bit() -> None:
    special = TrainingSet.from_rows(
        Row((1, 0, 1), target) for target in (0.1, 1 / 3, -0.0, 1e-7, 5e-324, -1e9, 123456789.123, 1e-300)
    )
    for table in (WORKSHOP_ROWS, some_table(1000, seed=1), special):
        again = rows(rows_to_csv(table))
        assert again == table
        assert again.targets.tobytes() == table.targets.tobytes()
        assert rows_to_csv(again) == rows_to_csv(table)


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize(("delimiter", "decimal_sign"), list(product(",;\t|", ".,")))
def test_every_spreadsheet_can_be_read(delimiter: str, decimal_sign: str, quoting: int) -> None:
    for seed, (line_end, codec) in enumerate(product(LINE_ENDS, CODECS)):
        table = some_table(20, seed)
        text = written(table, delimiter, decimal_sign, line_end, quoting)
        if delimiter == "|":
            text = f"sep=|{line_end}{text}"
        assert rows(text.encode(codec)) == table


# What people and spreadsheets write.


@pytest.mark.parametrize(
    "text",
    [
        WORKSHOP,
        WORKSHOP.rstrip(),
        "\ufeff" + WORKSHOP,
        WORKSHOP.replace(",", ";"),
        WORKSHOP.replace(",", "\t"),
        WORKSHOP.replace(",", " , "),
        WORKSHOP.replace(",", "\u00a0;\u202f"),
        WORKSHOP.replace("0", "0.0").replace("1", "1.0"),
        WORKSHOP.replace(",", ";").replace("0", "0,0").replace("1", "1,00"),
        WORKSHOP.replace("0", "FALSE").replace("1", "TRUE"),
        WORKSHOP.replace("0", "False").replace("1", " true "),
        WORKSHOP.replace("0", '"0"'),
        WORKSHOP.replace("1", '"1\n"'),
        WORKSHOP.replace("0", "\u0660").replace("1", "\u0661"),
        WORKSHOP.replace("1", "1e0").replace("0", "+0"),
        WORKSHOP.replace("\n", ",\n"),
        WORKSHOP.replace("\n", ",,, ,\n"),
        "Input 1,Input 2,Input 3,Target\n" + WORKSHOP,
        '"Input\n1",Input 2,"Input ""3""",Target\n' + WORKSHOP,
        "a title of its own\n" + WORKSHOP,
        "sep=,\n" + WORKSHOP,
        '"sep=,"\r\n' + WORKSHOP,
        "SEP=;\nA;B;C;D\n" + WORKSHOP.replace(",", ";"),
        "sep=:\n" + WORKSHOP.replace(",", ":"),
    ],
)
def test_the_workshop_can_be_written_in_many_ways(text: str) -> None:
    for variant in (text, text.replace("\n", "\r\n"), text.replace("\n", "\r")):
        assert rows(variant) == WORKSHOP_ROWS
        assert rows(variant.encode("utf-16")) == WORKSHOP_ROWS


def test_a_file_of_an_old_windows_is_read() -> None:
    text = "Größe;Höhe;Länge;Ziel €\n0;0;1;0,5\n"
    assert rows(text.encode("cp1252")).targets.tolist() == [0.5]


@pytest.mark.parametrize(
    ("cell", "target"),
    [
        ("0,5", 0.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234", 1234.0),
        ("\u22122", -2.0),
        ("1e-3", 0.001),
    ],
)
def test_a_target_may_be_any_number_that_people_write(cell: str, target: float) -> None:
    for text in (f"0;0;1;{cell}\n1;1;1;{cell}", f'0,0,1,"{cell}"', f"0\t0\t1\t{cell}\n"):
        assert set(rows(text).targets.tolist()) == {target}


def test_as_many_rows_as_there_may_be_come_back() -> None:
    table = some_table(MOST_ROWS, seed=1)
    assert rows(rows_to_csv(table)) == table
