"""CSV files as the spreadsheets of the world write them, and what the tests of reading ask of them."""

import csv
from io import StringIO

import numpy as np
import pytest

from nn_desktop.core.files.csv_import import CsvError, rows_from_file
from nn_desktop.core.network.training_set import TrainingSet

NAME = "Messung 1.csv"
CODECS = ("utf-8", "utf-8-sig", "utf-16")
LINE_ENDS = ("\n", "\r\n", "\r")


def some_table(rows: int, seed: int) -> TrainingSet:
    generator = np.random.RandomState(seed)
    return TrainingSet(generator.randint(0, 2, (rows, 3)).astype(np.uint8), generator.standard_normal(rows))


def written(rows: TrainingSet, delimiter: str, decimal_sign: str, line_end: str, quoting: int) -> str:
    """`rows` as Python's own csv module writes them, with a header."""
    text = StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerow(["A", "B", "C", "Zielwert, größer"])
    for inputs, target in zip(rows.inputs.tolist(), rows.targets.tolist(), strict=True):
        writer.writerow([*inputs, repr(target).replace(".", decimal_sign)])
    return text.getvalue()


def refused(data: bytes | str) -> CsvError:
    with pytest.raises(CsvError) as refusal:
        rows_from_file(data.encode() if isinstance(data, str) else data, NAME)
    lines = str(refusal.value).split("\n")
    assert lines[0] == f"{NAME} was not imported."
    assert lines[-1] == "Correct this and try again. Nothing has been changed."
    assert all(line.endswith(".") and line.isprintable() and len(line) < 400 for line in lines)
    assert 1 <= len(refusal.value.refusal.problems) <= 20
    return refusal.value


def problems(data: bytes | str) -> tuple[str, ...]:
    return refused(data).refusal.problems
