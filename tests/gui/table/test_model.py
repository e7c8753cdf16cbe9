"""The table model: what views are told, and that they are told enough.

Two witnesses go along through many random edits. Qt's own model tester looks for contradictions. It
accepts a model that forgets a signal, though, so a second table is rebuilt from the signals alone, and
must never differ from the first.
"""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.table.model import OUTPUT_COLUMN, TARGET_COLUMN, TrainingTableModel
from nn_desktop.session.session import Session

Cells = list[str]


class Mirror(QObject):
    """A table that knows of another only what its signals say."""

    def __init__(self, model: TrainingTableModel) -> None:
        super().__init__()
        self._model = model
        self.rows = [self._read(row) for row in range(model.rowCount())]
        model.dataChanged.connect(self._change)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.modelReset.connect(self._read_all)
        model.layoutChanged.connect(self._read_all)

    def _read(self, row: int) -> Cells:
        model = self._model
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            for column in range(first.column(), last.column() + 1):
                self.rows[row][column] = str(self._model.index(row, column).data())

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self._read(row) for row in range(first, last + 1)]

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _read_all(self) -> None:
        self.rows = [self._read(row) for row in range(self._model.rowCount())]


@pytest.fixture
def model(qapp: QApplication, session: Session) -> TrainingTableModel:
    return TrainingTableModel(session)


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What Qt warns of during the test."""
    messages: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: messages.append(message))
    yield messages
    qInstallMessageHandler(before)


def what_it_should_show(session: Session) -> list[Cells]:
    """The table from the session's numbers, written with Python's own formatting."""
    return [
        [
            *map(str, row.inputs),
            f"{row.target:g}".replace("-", "−"),
            f"{session.shown_run.answers[4 * a + 2 * b + c]:.4f}",
        ]
        for row in map(session.experiment.training_set.row, range(len(session.experiment.training_set)))
        for a, b, c in [row.inputs]
    ]


def random_rows(generator: np.random.RandomState, most: int) -> list[Row]:
    return [
        Row(
            (int(generator.randint(2)), int(generator.randint(2)), int(generator.randint(2))),
            float(generator.randint(-3, 4)) / 4,
        )
        for _ in range(generator.randint(most + 1))
    ]


def edit_at_random(session: Session, model: TrainingTableModel, generator: np.random.RandomState) -> None:
    """Do one of all the things that can happen to a table."""
    rows = session.experiment.training_set
    row = int(generator.randint(len(rows))) if len(rows) else -1
    edits: list[Callable[[], object]] = [
        lambda: model.toggle(model.index(row, int(generator.randint(3)))) if row >= 0 else None,
        lambda: model.setData(model.index(row, TARGET_COLUMN), "0,75"),
        lambda: model.setData(model.index(row, TARGET_COLUMN), "no number"),
        lambda: model.setData(model.index(row, 0), "2"),
        lambda: session.change_rows(
            "add", rows.with_inserted(row + 1, TrainingSet.from_rows(random_rows(generator, 3)))
        ),
        lambda: (
            session.change_rows(
                "delete", rows.without_rows(sorted({int(n) for n in generator.randint(0, len(rows) or 1, 3)}))
            )
            if len(rows) > 0
            else None
        ),
        lambda: session.change_rows("paste", TrainingSet.from_rows(random_rows(generator, 9))),
        session.undo_stack.undo,
        session.undo_stack.redo,
        session.undo_stack.undo,
        session.step,
        session.step_back,
        session.reset,
        lambda: session.change_setting("seed", "seed", int(generator.randint(9))),
        lambda: session.change_setting("bias", "bias", bool(generator.randint(2))),
        lambda: session.change_setting("hidden", "hidden_neurons", int(generator.randint(3))),
    ]
    edits[generator.randint(len(edits))]()


@pytest.mark.parametrize("seed", range(4))
def test_qts_tester_and_a_table_rebuilt_from_signals_alone_agree_through_random_edits(
    session: Session, model: TrainingTableModel, complaints: list[str], seed: int
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    mirror = Mirror(model)
    generator = np.random.RandomState(seed)
    lengths = set()
    for _ in range(200):
        edit_at_random(session, model, generator)
        assert mirror.rows == what_it_should_show(session)
        lengths.add(len(mirror.rows))
    assert {0, 1, 4} <= lengths
    assert tester.model() is model
    assert complaints == []


def test_the_mirror_would_see_a_forgotten_signal(session: Session, model: TrainingTableModel) -> None:
    mirror = Mirror(model)
    model.blockSignals(True)
    session.change_rows("change cell", session.experiment.training_set.with_target(0, 0.5))
    assert mirror.rows != what_it_should_show(session)


def test_training_changes_the_outputs_and_nothing_else(session: Session, model: TrainingTableModel) -> None:
    changes: list[tuple[int, int, int, int]] = []
    model.dataChanged.connect(
        lambda first, last: changes.append((first.row(), last.row(), first.column(), last.column()))
    )
    session.step()
    assert changes == [(0, 3, OUTPUT_COLUMN, OUTPUT_COLUMN)]


def test_one_row_more_or_less_moves_no_other_row(session: Session, model: TrainingTableModel) -> None:
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("inserted", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("removed", first, last)))
    rows = session.experiment.training_set
    session.change_rows("add row", rows.with_inserted(2, TrainingSet.from_rows([Row((0, 0, 0), 0.5)])))
    session.undo_stack.undo()
    session.change_rows("delete row", rows.without_rows([1]))
    assert told == [("inserted", 2, 2), ("removed", 2, 2), ("removed", 1, 1)]


@pytest.mark.parametrize("text", ["0", "1", "1.0", "0,0", " 1 ", "1e0"])
def test_an_input_takes_what_means_0_or_1(session: Session, model: TrainingTableModel, text: str) -> None:
    assert model.setData(model.index(0, 0), text)
    assert session.experiment.training_set.inputs[0, 0] == float(text.replace(",", "."))


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        (0, "2", 'Input 1 is "2", but an input is 0 or 1.'),
        (1, "-1", 'Input 2 is "-1", but an input is 0 or 1.'),
        (2, "0.5", 'Input 3 is "0.5", but an input is 0 or 1.'),
        (0, "x", 'Input 1 is "x". Write the row twice, once with 0 and once with 1.'),
        (0, "", "Input 1 is missing. Write 0 or 1."),
        (TARGET_COLUMN, "", "The target is missing. Leave the row out: then the answer is open."),
        (TARGET_COLUMN, "x", 'The target is "x". Leave the row out: then the answer is open.'),
        (TARGET_COLUMN, "nan", 'The target is "nan". Leave the row out: then the answer is open.'),
        (TARGET_COLUMN, "1e999", 'The target "1e999" is not a number from −1,000,000,000 to 1,000,000,000. '),
        (TARGET_COLUMN, "2e9", 'The target "2e9" is not a number from −1,000,000,000 to 1,000,000,000. '),
    ],
)
def test_anything_else_is_refused_with_a_sentence_and_changes_nothing(
    session: Session, model: TrainingTableModel, column: int, text: str, sentence: str
) -> None:
    refused: list[str] = []
    model.refused.connect(refused.append)
    before = session.experiment
    assert not model.setData(model.index(0, column), text)
    assert len(refused) == 1
    assert refused[0].startswith(sentence)
    assert session.message == refused[0]
    assert session.experiment is before
    assert session.undo_stack.count() == 0


def test_outputs_cannot_be_edited(model: TrainingTableModel) -> None:
    assert not model.index(0, OUTPUT_COLUMN).flags() & Qt.ItemFlag.ItemIsEditable
    assert model.index(0, TARGET_COLUMN).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, OUTPUT_COLUMN), "1")


def test_headers_and_cells_are_named_for_screen_readers(model: TrainingTableModel) -> None:
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert headers == ["Input 1", "Input 2", "Input 3", "Target", "Output"]
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"
    spoken = [str(model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(5)]
    assert spoken == ["Input 1: 1", "Input 2: 1", "Input 3: 1", "Target: 1", "Output: 0.3263"]


def test_the_tip_of_an_output_has_the_answer_in_full(model: TrainingTableModel) -> None:
    tip = str(model.index(0, OUTPUT_COLUMN).data(Qt.ItemDataRole.ToolTipRole))
    # The sigmoid of the third starting weight, which the workshop prints as -0.99977125.
    assert tip == f"What the network answers at this iteration: {1 / (1 + np.exp(0.99977125)):.8f}"


@pytest.mark.parametrize("place", ["de_DE", "ar_EG", "C", "en_US", "de_CH", "tr_TR"])
def test_a_target_read_back_from_its_own_text_is_the_same_to_the_last_bit(
    session: Session, model: TrainingTableModel, country: Callable[[str], None], place: str
) -> None:
    country(place)
    cell = model.index(0, TARGET_COLUMN)
    for value in (0.1, -0.5, 1 / 3, 1e-7, 123456.789, -1e9, 1000.0, 2.0**-40):
        rows = session.experiment.training_set.with_target(0, value)
        session.change_rows("change cell", rows)
        before = session.undo_stack.count()
        # What opening an editor and pressing Return does.
        assert model.setData(cell, cell.data(Qt.ItemDataRole.EditRole))
        assert session.experiment.training_set.targets[0] == value
        assert session.undo_stack.count() == before
