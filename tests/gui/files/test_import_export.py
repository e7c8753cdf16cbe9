"""Imports and exports: the menu entries, and what takes so long that the window has to look after itself."""

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from nn_desktop.core.files.exports import rows_to_csv
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.core.files.documents import long_table
from tests.gui.dialogs import Dialogs, cancel_when_shown
from tests.gui.student import Student

WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]


# Importing


def test_rows_are_imported_as_one_undo_step_with_a_summary(
    student: Student, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("a;b;c;t\n1;1;1;0,5\n\n0;0;0;TRUE\n", encoding="utf-8")
    dialogs.paths = [path]
    student.choose_from_menu("importAction")
    assert student.rows() == ["1 1 1 0.5", "0 0 0 1"]
    assert student.text("statusMessageLabel") == (
        'rows.csv: 2 rows: three inputs and a target. Inputs: "a", "b" and "c"; target: "t".'
    )
    assert student.action("undoAction").text() == "&Undo import rows"
    student.choose_from_menu("undoAction")
    assert student.rows() == WORKSHOP


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,1,1,1\n1,2,1,0\n", "Line 2: input 2 is"),
        ("", "rows.csv was not imported."),
        (None, "rows.csv was not imported. It is not there any more."),
    ],
)
def test_a_table_with_a_mistake_is_not_imported(
    text: str | None, said: str, student: Student, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    window.contents.open_path(path)
    assert said in dialogs.said[0]
    assert student.rows() == WORKSHOP
    assert not student.action("undoAction").isEnabled()


def test_a_long_table_comes_out_as_it_went_in(
    window: MainWindow, student: Student, session: Session, dialogs: Dialogs, tmp_path: Path
) -> None:
    table = long_table(20_000)
    path = tmp_path / "long.csv"
    path.write_bytes(rows_to_csv(table).encode())
    window.contents.open_path(path)
    assert session.experiment.training_set == table
    dialogs.paths = [tmp_path / "again"]
    student.choose_from_menu("exportRowsAction")
    assert (tmp_path / "again.csv").read_bytes() == path.read_bytes()


def test_the_names_in_a_file_order_its_columns(student: Student, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("class,x1,x2,x3\n1,0,0,1\n0,1,1,1\n", encoding="utf-8")
    window.contents.open_path(path)
    assert student.rows() == ["0 0 1 1", "1 1 1 0"]


def test_a_file_with_minus_1_is_imported_when_the_offer_is_accepted(
    student: Student, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("-1,-1,1,-1\n1,1,1,1\n", encoding="utf-8")
    dialogs.answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    window.contents.open_path(path)
    assert student.rows() == WORKSHOP
    window.contents.open_path(path)
    assert student.rows() == ["0 0 1 0", "1 1 1 1"]
    assert len(dialogs.said) == 2


# Exporting


@pytest.fixture(params=["en_US", "de_DE", "ar_EG"])
def in_a_country(request: pytest.FixtureRequest, country: Callable[[str], None]) -> str:
    name = str(request.param)
    country(name)
    return name


@pytest.mark.parametrize(
    ("action", "file", "start"),
    [
        ("exportRowsAction", "mine.csv", b"Input 1,Input 2,Input 3,Target\r\n0,0,1,0"),
        ("exportRunAction", "mine.csv", b"iteration,loss,weight input 1 to neuron"),
        ("exportAnswersAction", "mine.csv", b"input 1,input 2,input 3,answer,reason\r\n0,0,0,0.5"),
        ("exportProgramAction", "mine.py", b""),
        ("exportPictureAction", "mine.png", b"\x89PNG"),
        ("exportDrawingAction", "mine.svg", b"<?xml"),
    ],
)
def test_everything_can_be_taken_along_in_every_country(
    action: str,
    file: str,
    start: bytes,
    in_a_country: str,
    student: Student,
    dialogs: Dialogs,
    tmp_path: Path,
) -> None:
    dialogs.paths = [tmp_path / "mine"]
    dialogs.kind = "Plain"
    student.choose_from_menu(action)
    data = (tmp_path / file).read_bytes()
    suffix = Path(file).suffix
    assert data.startswith(start)
    assert dialogs.said == []
    assert file in student.text("statusMessageLabel")
    if suffix == ".png":
        assert not QImage.fromData(data).isNull()
    elif suffix == ".svg":
        assert ET.fromstring(data).tag.endswith("svg")  # noqa: S314 - it is our own
    else:
        data.decode("ascii" if suffix == ".py" else "utf-8")


def test_a_drawing_of_the_plot_is_made_of_lines_earlier_runs_too(
    student: Student, session: Session, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.paths = [tmp_path / "mine.svg"]
    for seed in (2, 3, 4):
        session.change_setting("seed", "seed", seed)
        session.train()
        student.qtbot.waitUntil(lambda: not session.is_training)
    student.choose_from_menu("exportDrawingAction")
    drawing = (tmp_path / "mine.svg").read_text(encoding="utf-8")
    assert "<image" not in drawing
    # Each earlier run has its curve, and in the legend a sample of the same dashes and its name.
    dashes = re.findall(r'stroke-dasharray="([^"]+)"', drawing)
    assert len(dashes) == 4
    assert dashes[:2] == dashes[2:]
    assert dashes[0] != dashes[1]
    names = ("1 · sigmoid, rate 1", "2 · seed 3", "3 · seed 4")
    assert [name for name in names if name in drawing] == list(names)
    # And on the screen nothing has changed.
    before = student.canvas.grab().toImage()
    student.plot.refresh()
    assert student.canvas.grab().toImage() == before


def test_of_many_earlier_runs_each_that_is_named_stands_beside_its_own_dashes(
    student: Student, session: Session, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.paths = [tmp_path / "mine.svg"]
    session.change_setting("iterations", "iterations", 50)
    for seed in range(2, 26):
        session.change_setting("seed", "seed", seed)
        session.train()
        student.qtbot.waitUntil(lambda: not session.is_training)
    student.choose_from_menu("exportDrawingAction")
    drawing = (tmp_path / "mine.svg").read_text(encoding="utf-8")
    dashes = re.findall(r'stroke-dasharray="([^"]+)"', drawing)
    # The legend lies below the curves, so it is drawn first. Of the 23 earlier runs the newest 20 are kept.
    samples, runs = dashes[:-20], dashes[-20:]
    assert 1 < len(samples) < 20
    assert samples == runs[-len(samples) :]
    assert f"{20 - len(samples)} older runs" in drawing


def test_exported_rows_come_back_to_the_last_bit_in_every_country(
    in_a_country: str,
    student: Student,
    session: Session,
    window: MainWindow,
    dialogs: Dialogs,
    tmp_path: Path,
) -> None:
    numbers = [0.1, 1 / 3, -2.5, 1e-7, 1e9, -0.0, 123456.75]
    rows = TrainingSet.from_rows([Row((1, 0, 1), number) for number in numbers])
    session.change_rows("paste", rows)
    dialogs.paths = [tmp_path / "rows"]
    student.choose_from_menu("exportRowsAction")
    # And by the clipboard, which has the numbers as the country writes them.
    for way in ("import", "paste"):
        if way == "paste":
            student.choose_from_menu("selectAllAction")
            student.choose_from_menu("copyAction")
        session.change_rows("delete rows", TrainingSet.from_rows([]))
        if way == "paste":
            student.choose_from_menu("pasteAction")
        else:
            window.contents.open_path(tmp_path / "rows.csv")
        back = session.experiment.training_set
        assert back == rows
        if way == "import":
            assert back.targets.tobytes() == rows.targets.tobytes()


@pytest.mark.parametrize(
    ("action", "start"),
    [
        ("exportRowsAction", b"Input 1;Input 2;Input 3;Target\r\n0;0;1;0,5\r\n"),
        ("exportRunAction", b"iteration;loss;weight input 1 to neuron"),
        ("exportAnswersAction", b"input 1;input 2;input 3;answer;reason\r\n0;0;0;0,5;"),
    ],
)
def test_a_table_for_a_spreadsheet_has_the_signs_of_the_country(
    action: str,
    start: bytes,
    student: Student,
    session: Session,
    dialogs: Dialogs,
    tmp_path: Path,
    country: Callable[[str], None],
) -> None:
    country("de_DE")
    student.type_target(0, "0.5")
    dialogs.paths = [tmp_path / "mine.csv"]
    student.choose_from_menu(action)
    assert (tmp_path / "mine.csv").read_bytes().startswith(start)


def test_for_whom_a_table_is_exported_is_remembered(
    student: Student, window: MainWindow, dialogs: Dialogs, tmp_path: Path, country: Callable[[str], None]
) -> None:
    country("de_DE")
    for kind, sign in (("", b";"), ("Plain", b","), ("", b","), ("spreadsheet", b";"), ("", b";")):
        dialogs.paths, dialogs.kind = [tmp_path / "mine.csv"], kind
        student.choose_from_menu("exportRowsAction")
        assert (tmp_path / "mine.csv").read_bytes().startswith(b"Input 1" + sign)


def test_nothing_is_written_when_no_name_is_given(student: Student, dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.paths = [None]
    student.choose_from_menu("exportRowsAction")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_name_without_its_suffix_asks_before_replacing(
    answer: QMessageBox.StandardButton, student: Student, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(b"mine")
    dialogs.paths = [tmp_path / "mine"]
    dialogs.answers = [answer]
    student.choose_from_menu("exportRowsAction")
    assert dialogs.said == ["mine.csv exists already. Replace it?"]
    assert (path.read_bytes() == b"mine") is (answer == QMessageBox.StandardButton.No)


def test_a_failed_export_says_why_and_no_longer_that_an_earlier_one_was_written(
    student: Student, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.paths = [tmp_path / "mine.csv", tmp_path / "gone" / "mine.csv"]
    student.choose_from_menu("exportRowsAction")
    assert student.text("statusMessageLabel") == "Written to mine.csv."
    student.choose_from_menu("exportRowsAction")
    assert dialogs.said[0].startswith("mine.csv was not saved.")
    assert "Written to" not in student.text("statusMessageLabel")


def test_writing_a_long_run_can_be_cancelled(
    student: Student, window: MainWindow, session: Session, dialogs: Dialogs, tmp_path: Path
) -> None:
    session.change_setting("iterations", "iterations", 100_000)
    student.train()
    dialogs.paths = [tmp_path / "run.csv"]
    cancel_when_shown(window)
    student.choose_from_menu("exportRunAction")
    assert list(tmp_path.iterdir()) == []
    assert student.text("statusMessageLabel") == "Nothing was written."
