"""Rows from and to CSV, as spreadsheets in all countries write it.

Reading is all or nothing: either every row is right, or an exception says what is wrong in which line.
"""

import re
from dataclasses import dataclass
from io import StringIO

from nn_desktop.core.files.csv_records import RecordReader, is_header, likely_delimiter
from nn_desktop.core.files.limits import LARGEST_FILE_BYTES, MOST_ROWS
from nn_desktop.core.files.number_input import exact_text
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.translation import local_number, tr

# Never translated: a file should look the same whoever made it, and ASCII is safe in every spreadsheet.
_HEADER = "Input 1,Input 2,Input 3,Target"
# Lines end as RFC 4180 wants it: Excel and Notepad on Windows need it, and nobody else minds.
_LINE_END = "\r\n"
_LONGEST_FIRST_LINE = 10_000
# On average: a file with so many is no table of ours, and would only take long to refuse cell by cell.
_MOST_COLUMNS = 100
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# Excel's way to say what separates the cells, in a first line of its own.
_SEPARATOR_LINE = re.compile(r'"?sep=([^\w\n".+-])"?(?:\n|$)', re.IGNORECASE)


class CsvError(Exception):
    """Rows cannot be read. The message is for people and may have several lines.

    Attributes:
        problems: at most the first 20, a sentence each.
        problems_count: how many there are.
    """

    def __init__(self, name: str, problems: list[str], problems_count: int) -> None:
        self.problems = tuple(problems)
        self.problems_count = problems_count
        lines = [tr("{name} was not imported.").format(name=name), *problems]
        if problems_count > len(problems):
            more = problems_count - len(problems)
            lines.append(tr("Mistakes that are not listed: {count}.").format(count=local_number(f"{more:,}")))
        lines.append(tr("Correct this and try again. Nothing has been changed."))
        super().__init__("\n".join(lines))


@dataclass(frozen=True)
class CsvRows:
    """What was read.

    Attributes:
        training_set: the rows.
        delimiter: what separates the cells.
        decimal_sign: the point or comma of the first number that has one; "" if none has.
        has_header: whether the first line names the columns.
        blank_lines: how many empty lines were skipped.
    """

    training_set: TrainingSet
    delimiter: str
    decimal_sign: str
    has_header: bool
    blank_lines: int

    @property
    def summary(self) -> str:
        """What was read, in short sentences."""
        rows = len(self.training_set)
        separated = {
            ",": tr("The cells are separated by commas."),
            ";": tr("The cells are separated by semicolons."),
            "\t": tr("The cells are separated by tabs."),
        }
        sentences = [
            tr("1 row was read.")
            if rows == 1
            else tr("{rows} rows were read.").format(rows=local_number(f"{rows:,}")),
            separated.get(self.delimiter)
            or tr("The cells are separated by {sign}.").format(sign=self.delimiter),
        ]
        if self.decimal_sign == ",":
            sentences.append(tr("The numbers have a decimal comma."))
        if self.has_header:
            sentences.append(tr("The first line names the columns."))
        if self.blank_lines == 1:
            sentences.append(tr("1 blank line was skipped."))
        elif self.blank_lines:
            sentences.append(
                tr("{lines} blank lines were skipped.").format(lines=local_number(f"{self.blank_lines:,}"))
            )
        return " ".join(sentences)


def rows_from_text(data: bytes | str, name: str) -> CsvRows:
    """Return the rows of a CSV file or of text from the clipboard.

    Args:
        data: a file's bytes, or text.
        name: what messages call it.

    Raises:
        CsvError: a row is wrong, there is none, or there are too many.
    """
    if len(data) > LARGEST_FILE_BYTES:
        limit = LARGEST_FILE_BYTES // 2**20
        raise _refusal(
            name, tr("It is larger than {limit} MB, the most that can be read.").format(limit=limit)
        )
    text = _decoded(data)
    zero = text.find("\0")
    if zero >= 0:
        line = text.count("\n", 0, zero) + 1
        raise _refusal(
            name, tr("Line {line}: here are zero bytes. Save it as UTF-8 first.").format(line=line)
        )
    separator = _SEPARATOR_LINE.match(text)
    body = text[separator.end() :] if separator else text
    delimiter = separator.group(1) if separator else likely_delimiter(_first_line(body))
    _check_size(body, delimiter, name)
    reader = RecordReader(body, delimiter, lines_before=1 if separator else 0)
    if reader.problems_count:
        raise CsvError(name, reader.problems, reader.problems_count)
    if not reader.rows:
        raise _refusal(name, tr("It has no rows."))
    return CsvRows(reader.training_set, delimiter, reader.decimal_sign, reader.has_header, reader.blank_lines)


def rows_to_csv(rows: TrainingSet) -> str:
    """Return the rows as CSV with commas and decimal points; reading it gives exactly the same rows."""
    starts = [f"{first},{second},{third}," for first, second, third in CORNERS]
    targets = map(exact_text, rows.targets.tolist())
    lines = [starts[corner] + target for corner, target in zip(rows.corners().tolist(), targets, strict=True)]
    return _LINE_END.join([_HEADER, *lines, ""])


def _decoded(data: bytes | str) -> str:
    """Return the text, with a line feed and nothing else at the end of each line."""
    if isinstance(data, str):
        text = data.removeprefix("\ufeff")
    elif data.startswith(_UTF_16_MARKS):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            # An old Windows file. Its letters may come out wrong, but they are not in the numbers.
            text = data.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _first_line(body: str) -> str:
    """Return the first line with something in it, or the start of it if it is very long."""
    return body.lstrip("\n")[:_LONGEST_FIRST_LINE].partition("\n")[0]


def _check_size(body: str, delimiter: str, name: str) -> None:
    """Refuse a text with too many rows or columns before anything is made of it."""
    rows = body.count("\n") + 1
    if body.count(delimiter) > _MOST_COLUMNS * rows:
        raise _refusal(
            name,
            tr("It has more than {limit} columns. A row has four: three inputs and a target.").format(
                limit=_MOST_COLUMNS
            ),
        )
    if rows <= MOST_ROWS:
        return
    # Spreadsheets may write a million empty rows, so only lines with something in them count.
    rows = sum(1 for line in StringIO(body) if line.strip(' \t;,"\n'))
    rows -= is_header(_first_line(body).split(delimiter))
    if rows > MOST_ROWS:
        raise _refusal(
            name,
            tr("It has {rows} rows. The most that can be imported is {limit}.").format(
                rows=local_number(f"{rows:,}"), limit=local_number(f"{MOST_ROWS:,}")
            ),
        )


def _refusal(name: str, problem: str) -> CsvError:
    return CsvError(name, [problem], 1)
