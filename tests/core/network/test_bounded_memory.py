"""Whatever a file holds, reading it takes a bounded amount of memory, as the system measures it."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]
# The largest file that is read has 16 MB. Many times that would be what a hostile one is made for.
MOST_MEGABYTES = 600
READ = {
    "documents": """
from tests.core.files.test_document_json import hostile_files
from nn_desktop.core.files.document import DocumentError, document_from_bytes
for data in hostile_files():
    try:
        document_from_bytes(data, "a.nnd")
    except DocumentError:
        continue
""",
    "tables": """
from tests.core.files.test_csv_problems import HOSTILE_FILES
from nn_desktop.core.files.csv_import import CsvError, rows_from_file
for data in HOSTILE_FILES.values():
    try:
        rows_from_file(data(), "a.csv")
    except CsvError:
        continue
""",
    "clipboard": """
from nn_desktop.core.rows.reader import read_rows
for piece in ("1\\t", "\\t", "\\n", ",", '"', "9", "x\\t", "[0,", "(0,0,1,0)\\n"):
    for length in (2**20, 2**23):
        try:
            read_rows(piece * (length // len(piece)), 0)
        except ValueError:
            continue
""",
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems count in another way")
@pytest.mark.parametrize("kind", READ)
def test_a_hostile_text_takes_a_bounded_amount_of_memory(kind: str) -> None:
    # Not `resource.getrusage`: a child process begins there with what its parent had.
    code = f"{READ[kind]}\nprint(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert int(ended.stdout) / 1024 < MOST_MEGABYTES
