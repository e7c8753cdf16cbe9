"""Rows come from every spreadsheet, and what goes out comes back the same."""

import csv
from dataclasses import replace
from itertools import product

import pytest

from nn_desktop.core.files.csv_import import CsvRows, rows_from_text, rows_to_csv
from nn_desktop.core.files.limits import MOST_ROWS
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from nn_desktop.core.network.training_set import Row, TrainingSet
from tests.core.files.csv_files import CODECS, LINE_ENDS, NAME, some_table, written

WORKSHOP = "0,0,1,0\n1,1,1,1\n1,0,1,1\n0,1,1,0\n"


def rows(data: bytes | str) -> CsvRows:
    return rows_from_text(data, NAME)


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
        again = rows(rows_to_csv(table).encode())
        assert again.training_set == table
        assert again.training_set.targets.tobytes() == table.targets.tobytes()
        assert rows_to_csv(again.training_set) == rows_to_csv(table)


@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
@pytest.mark.parametrize(("delimiter", "decimal_sign"), list(product(",;\t|", ".,")))
def test_every_spreadsheet_can_be_read(delimiter: str, decimal_sign: str, quoting: int) -> None:
    for seed, (line_end, codec) in enumerate(product(LINE_ENDS, CODECS)):
        table = some_table(20, seed)
        text = written(table, delimiter, decimal_sign, line_end, quoting)
        if delimiter == "|":
            text = f"sep=|{line_end}{text}"
        read = rows(text.encode(codec))
        assert read == CsvRows(table, delimiter, decimal_sign, has_header=True, blank_lines=0)


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
        assert rows(variant).training_set == WORKSHOP_ROWS
        assert rows(variant.encode()).training_set == WORKSHOP_ROWS
        assert rows(variant.encode("utf-16")).training_set == WORKSHOP_ROWS


def test_a_file_of_an_old_windows_is_read() -> None:
    text = "Größe;Höhe;Länge;Ziel €\n0;0;1;0,5\n"
    assert rows(text.encode("cp1252")).training_set.targets.tolist() == [0.5]


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
        assert set(rows(text).training_set.targets.tolist()) == {target}


@pytest.mark.parametrize("quote", ["", '"'])
def test_blank_lines_are_skipped_and_counted(quote: str) -> None:
    lines = ["", f"{quote}A{quote},B,C,D", "", "0,0,1,0", "", "", "1,1,1,1", ""]
    read = rows("\n".join(lines) + "\n")
    assert read.blank_lines == 5
    assert len(read.training_set) == 2
    assert rows("0,0,1,0\n,,,\n  \n1,1,1,1\n").blank_lines == 2


def test_the_summary_says_how_the_file_was_understood() -> None:
    assert rows(WORKSHOP).summary == "4 rows were read. The cells are separated by commas."
    assert rows("A;B;C;D\n0;0;1;0,5\n\n").summary == (
        "1 row was read. The cells are separated by semicolons. The numbers have a decimal comma. "
        "The first line names the columns. 1 blank line was skipped."
    )
    assert rows("sep=|\n\n\n0|0|1|0.5\n").summary == (
        "1 row was read. The cells are separated by |. 2 blank lines were skipped."
    )
    assert "separated by tabs" in rows(WORKSHOP.replace(",", "\t")).summary
    many = replace(rows(WORKSHOP), training_set=some_table(12_345, 1), blank_lines=1000)
    assert many.summary.startswith("12,345 rows were read.")
    assert many.summary.endswith("1,000 blank lines were skipped.")


def test_as_many_rows_as_there_may_be_come_back() -> None:
    table = some_table(MOST_ROWS, seed=1)
    assert rows(rows_to_csv(table).encode()).training_set == table
