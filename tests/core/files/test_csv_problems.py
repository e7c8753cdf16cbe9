"""A CSV file is read as a whole or not at all, and every mistake is named with its line."""

import numpy as np
import pytest

from nn_desktop.core.files.csv_import import CsvError, rows_from_file
from nn_desktop.core.files.exports import rows_to_csv
from nn_desktop.core.network.experiment import WORKSHOP_ROWS
from tests.core.files.csv_files import CODECS, LINE_ENDS, NAME, problems, refused, some_table

GOOD = "0,0,1,0"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"  \n", b",,,\n", b"\xef\xbb\xbf", b"\xff\xfe", b"sep=;"])
def test_a_file_without_rows_is_refused(data: bytes) -> None:
    assert problems(data) == ("It has no rows.",)


def test_a_header_alone_is_no_row() -> None:
    assert problems("Input 1,Input 2,Input 3,Target\n") == ("It has no rows.",)
    assert problems("just some text") == ("It has no rows.",)


@pytest.mark.parametrize("cell", ["2", "0.5", "inf", "1e999", "maybe", "0x1", "1_0"])
@pytest.mark.parametrize("place", range(3))
def test_an_input_other_than_0_and_1_is_refused(cell: str, place: int) -> None:
    cells = ["0", "1", "1", "0.5"]
    cells[place] = cell
    assert problems(f"{GOOD}\n{','.join(cells)}\n") == (
        f'Line 2: input {place + 1} is "{cell}", but an input is 0 or 1.',
    )


@pytest.mark.parametrize("cell", ["a", "-inf", "1e999", "1e10", "-1000000001", "1_000", "0x1", "1 2"])
def test_a_target_that_is_no_number_is_refused(cell: str) -> None:
    assert problems(f"{GOOD}\n0,1,1,{cell}\n") == (
        (
            f'Line 2: the target "{cell}" is not a number from −1,000,000,000 to 1,000,000,000. '
            "Write one such as 0.5 or −2."
        ),
    )


def test_a_missing_cell_is_refused() -> None:
    assert problems("0,,1,0\n0,1,1,\n,1,1,0.5") == (
        "Line 1: input 2 is missing. Write 0 or 1.",
        "Line 2: the target is missing. Leave the row out: then the answer is open.",
        "Line 3: input 1 is missing. Write 0 or 1.",
    )


@pytest.mark.parametrize(("line", "count"), [("0,0,1", 3), ("0", 1), ("0,0,1,0,5", 5), (",,,,7", 5)])
def test_a_line_with_too_few_or_too_many_cells_is_refused(line: str, count: int) -> None:
    assert problems(f"{GOOD}\n{line}\n{GOOD}\n") == (
        f"Line 2: the number of cells is {count}, not 4 as in most lines.",
    )


@pytest.mark.parametrize("line", ["0,0,1,0,5", "0", "0,0", "x1,x2,x3\n0,0,1", "Target\n1"])
def test_a_table_without_whole_rows_is_refused(line: str) -> None:
    assert len(problems(f"{line}\n")) == 1


@pytest.mark.parametrize("start", [f"{GOOD}\n", "A,B,C,D\n", f"A,B,C,D\n{GOOD}\n"])
def test_names_anywhere_else_are_a_mistake(start: str) -> None:
    assert problems(f"{start}A,B,C,D\n{GOOD}")


@pytest.mark.parametrize("line_end", LINE_ENDS)
@pytest.mark.parametrize("codec", CODECS)
def test_lines_are_counted_as_a_text_editor_counts_them(line_end: str, codec: str) -> None:
    lines = ["sep=,", "", '"In', 'put 1",B,C,D', GOOD, "", ",,,", '"0","', '0",1,0', "0,0,2,0", "", "0,0,3,0"]
    assert problems(line_end.join(lines).encode(codec)) == (
        'Line 10: input 3 is "2", but an input is 0 or 1.',
        'Line 12: input 3 is "3", but an input is 0 or 1.',
    )


def test_a_record_of_several_lines_is_found_where_it_starts() -> None:
    assert problems(f'{GOOD}\n0,"2\n",1,0\n0,0,5,0\n') == (
        'Line 2: input 2 is "2", but an input is 0 or 1.',
        'Line 4: input 3 is "5", but an input is 0 or 1.',
    )


def test_all_mistakes_of_a_row_are_named() -> None:
    assert len(problems("2,3,7,a\n4,0,1,0")) == 5


@pytest.mark.parametrize("rest", ["", "\n", f"\n{GOOD}\n" * 50, f"\n{GOOD}" * 10_000])
def test_a_quotation_mark_that_is_never_closed_is_found_where_it_starts(rest: str) -> None:
    assert problems(f'{GOOD}\n0,0,"1,0{rest}') == (
        "Line 2: a quotation mark is never closed, or a cell is very long.",
    )


def test_a_quotation_mark_in_the_header_that_is_never_closed_is_found() -> None:
    assert problems(f'"A,B,C,D\n{GOOD}\n')[0].startswith("Line 1: a quotation mark is never closed")


def test_a_quotation_mark_in_the_wrong_place_is_refused() -> None:
    assert problems(f'{GOOD}\n0,"0"1,1,0\n0,0,5,0') == ("Line 2: a quotation mark is in the wrong place.",)
    assert problems(f'{GOOD}\n0,0,1,5"\n') == (
        (
            'Line 2: the target "5"" is not a number from −1,000,000,000 to 1,000,000,000. '
            "Write one such as 0.5 or −2."
        ),
    )


def test_zero_bytes_are_refused_with_their_line() -> None:
    assert problems(b"0,0,1,0\n\0\0\0") == ("Line 2: here are zero bytes. Save it as UTF-8 first.",)
    assert "zero bytes" in problems("0,0,1,0".encode("utf-16-le"))[0]


def test_a_long_cell_is_shown_short() -> None:
    assert len(problems(f"0,0,1,{'9x' * 10_000}")[0]) < 150
    assert len(problems("y" * 200_000 + ",1,1,1")[0]) < 150


# Limits.


def test_a_mistake_at_the_end_of_a_long_file_is_found() -> None:
    text = rows_to_csv(some_table(10_000, seed=1)) + "0,0,2,0"
    assert problems(text)[0].startswith("Line 10002: ")


HOSTILE_FILES = {
    "rows": lambda: b"0,0,1,0\n" * (2**20),
    "lines": lambda: b"\n" * (15 * 2**20),
    "commas": lambda: b"," * (15 * 2**20),
    "numbers": lambda: b"0," * (7 * 2**20),
    "texts": lambda: b"a," * (7 * 2**20),
    "quotes": lambda: b'"' * (7 * 2**20 + 1),
    "digits": lambda: b"9" * (7 * 2**20),
    "letters": lambda: b"x" * (7 * 2**20),
}


@pytest.mark.parametrize("kind", HOSTILE_FILES)
def test_a_hostile_file_is_refused(kind: str) -> None:
    refused(HOSTILE_FILES[kind]())


# Anything else.


def mutated(data: bytes, generator: np.random.RandomState) -> bytes:
    """`data` with one to three bytes flipped, taken out or put in."""
    pieces = (
        b",",
        b";",
        b"\t",
        b'"',
        b"\n",
        b"\r",
        b"\r\n",
        b"\0",
        b"-",
        b"1e999",
        b"TRUE",
        b"sep=;",
        b"\xff\xfe",
    )
    for _ in range(generator.randint(1, 4)):
        place = generator.randint(len(data))
        end = place + generator.randint(1, 12)
        kind = generator.randint(4)
        if kind == 0:
            data = data[:place] + bytes([data[place] ^ (1 << generator.randint(8))]) + data[place + 1 :]
        elif kind == 1:
            data = (data[:place] + data[end:]) or b"x"
        elif kind == 2:
            data = data[:place] + pieces[generator.randint(len(pieces))] + data[place:]
        else:
            data = data[:place] + data[place:end] + data[place:]
    return data


@pytest.mark.parametrize("codec", CODECS)
def test_a_thousand_damaged_files_give_rows_or_are_refused(codec: str) -> None:
    generator = np.random.RandomState(5)
    plain = rows_to_csv(WORKSHOP_ROWS)
    originals = [
        text.encode(codec)
        for text in (
            plain,
            plain.replace(",", ";").replace("0", "0,0"),
            plain.replace(",", "\t").replace("1", '"1"'),
            "sep=;\n" + plain.replace(",", ";"),
        )
    ]
    read = 0
    for number in range(1000):
        damaged = mutated(originals[number % 4], generator)
        try:
            rows = rows_from_file(damaged, NAME).training_set
        except CsvError:
            continue
        read += 1
        assert rows_from_file(rows_to_csv(rows).encode(), NAME).training_set == rows
    assert 50 < read < 950
