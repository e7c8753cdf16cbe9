"""One step in numbers: every line of code with the numbers that plain NumPy gets for it."""

import re
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.core.rows.number_input import parse_number
from nn_desktop.core.step.one_step import Quantity, StepLine, step_lines
from nn_desktop.gui.inside.step_panel import StepPanel
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.session.session import Session
from tests.gui.conftest import OpenWindow, ShowAlone
from tests.gui.plain_numpy import PlainWorkshop
from tests.gui.student import Student

NAMES = ["output", "error", "slope", "delta", "adjustments", "weights"]


@pytest.fixture
def student(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(StepPanel(session), 560, 300)


def table(student: Student) -> QTableView:
    return student.find(QTableView, "stepTable")


def cell(student: Student, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return str(table(student).model().index(row, column).data(role) or "")


def rows(student: Student) -> list[list[str]]:
    """Return what stands in the table, row by row."""
    model = table(student).model()
    columns = range(model.columnCount())
    texts = [[cell(student, row, column) for column in columns] for row in range(model.rowCount())]
    return [[text for text in row if text] for row in texts]


def heads(student: Student) -> list[str]:
    model = table(student).model()
    columns = range(model.columnCount())
    return [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]


def number(text: str) -> float:
    return parse_number(text)


def numbers_of(student: Student, name: str) -> list[float]:
    """Return all numbers that a line of code gives, those of the first neuron first."""
    found: list[float] = []
    model, is_in_line = table(student).model(), False
    for row in range(model.rowCount()):
        label, *numbers = (cell(student, row, column) for column in range(model.columnCount()))
        if label and not label.startswith("  "):
            is_in_line = label.split()[0] == name
        is_head = any(re.search("[a-z]", text) for text in numbers)
        if is_in_line and not is_head:
            found += [number(text) for text in numbers if text]
    return found


@pytest.mark.parametrize("iteration", [0, 1, 7])
def test_the_lines_are_the_workshops_with_the_numbers_of_the_iteration_at_the_cursor(
    student: Student, session: Session, iteration: int
) -> None:
    plain = PlainWorkshop()
    plain.train(iteration)
    session.train(8)
    student.qtbot.waitUntil(lambda: not session.is_training)
    session.move_cursor(iteration)
    output = plain.think(plain.inputs)[-1]
    error = plain.targets - output
    slope = output * (1 - output)
    adjustments = plain.inputs.T @ (error * slope)
    expected = (output, error, slope, error * slope, adjustments, plain.weights[0] + adjustments)
    for name, values in zip(NAMES, expected, strict=True):
        assert numbers_of(student, name) == pytest.approx(values[:, 0].tolist(), abs=5.1e-5)
    assert [row[0] for row in rows(student) if "=" in row[0]] == [
        "output      = sigmoid(inputs @ weights)",
        "error       = targets - output",
        "slope       = output * (1 - output)",
        "delta       = error * slope",
        "adjustments = inputs.T @ delta",
        "weights    += adjustments",
    ]


def test_columns_have_heads_that_say_which_row_and_which_weight(student: Student, session: Session) -> None:
    assert heads(student)[1:] == [
        "row 1\n0 0 1 → 0",
        "row 2\n1 1 1 → 1",
        "row 3\n1 0 1 → 1",
        "row 4\n0 1 1 → 0",
    ]
    assert ["weight 1", "weight 2", "weight 3"] in rows(student)
    session.change_setting("bias", "bias", value=True)
    assert ["weight 1", "weight 2", "weight 3", "bias"] in rows(student)


def test_the_head_of_the_row_that_asks_the_chosen_question_is_bold(
    student: Student, session: Session
) -> None:
    def bold_heads() -> list[int]:
        model, role = table(student).model(), Qt.ItemDataRole.FontRole
        columns = range(model.columnCount())
        return [each for each in columns if model.headerData(each, Qt.Orientation.Horizontal, role).bold()]

    assert bold_heads() == []
    session.choose_inputs((1, 0, 1))
    assert bold_heads() == [3]


def test_right_after_step_it_shows_the_step_just_made_and_otherwise_the_next_one(
    student: Student, session: Session
) -> None:
    before = numbers_of(student, "adjustments")
    assert heads(student)[0] == "Iteration 0 → 1\nthe next step"
    session.step()
    assert heads(student)[0] == "Iteration 0 → 1\nthe step just made"
    assert student.description("stepPanel").startswith("Iteration 0 to 1: the step just made.")
    assert numbers_of(student, "adjustments") == before
    assert numbers_of(student, "weights") == pytest.approx(session.shown_run.weights.tolist(), abs=5.1e-5)
    session.step()
    assert heads(student)[0] == "Iteration 1 → 2\nthe step just made"
    session.step_back()
    assert heads(student)[0] == "Iteration 1 → 2\nthe next step"
    session.move_cursor(0)
    assert heads(student)[0] == "Iteration 0 → 1\nthe next step"
    assert numbers_of(student, "adjustments") == before


def test_rows_with_the_same_inputs_share_a_number_and_what_it_is_made_of_is_there(
    student: Student, session: Session
) -> None:
    table_rows = ((1, 0, 1, 1), (1, 0, 1, 0.5), (1, 0, 1, 0), (0, 1, 1, 0))
    session.change_rows("rows", TrainingSet.from_rows(Row(row[:3], row[3]) for row in table_rows))
    plain = PlainWorkshop()
    output = plain.think(np.array([[1.0, 0, 1], [0, 1, 1]]))[-1]
    error = np.array([[3], [1]]) * (np.array([[0.5], [0]]) - output)
    assert heads(student)[1:3] == ["rows 1, 2 and 3\n1 0 1 → 0.5", "row 4\n0 1 1 → 0"]
    assert numbers_of(student, "targets") == [0.5, 0]
    assert numbers_of(student, "counts") == [3, 1]
    assert numbers_of(student, "error") == pytest.approx(error[:, 0].tolist(), abs=5.1e-5)
    assert any("counts * (targets - output)" in row[0] for row in rows(student))


def test_a_learning_rate_is_in_the_code_when_there_is_one(student: Student, session: Session) -> None:
    assert "learning_rate" not in student.description("stepPanel")
    session.change_setting("rate", "learning_rate", 0.5)
    session.change_setting("bias", "bias", value=True)
    assert "adjustments = learning_rate * inputs.T @ delta: " in student.description("stepPanel")
    plain = PlainWorkshop(bias=True, learning_rate=0.5)
    plain.train(1)
    (weights,) = plain.neuron_weights()
    assert numbers_of(student, "weights") == pytest.approx(weights, abs=5.1e-5)


@pytest.mark.parametrize(("hidden_neurons", "bias"), [(1, False), (1, True), (3, True), (8, True)])
def test_with_hidden_neurons_every_number_of_the_step_is_there(
    student: Student, session: Session, hidden_neurons: int, bias: bool
) -> None:
    session.change_setting("hidden", "hidden_neurons", hidden_neurons)
    session.change_setting("bias", "bias", bias)
    plain = PlainWorkshop(hidden_neurons, bias)
    hidden, output = (values.T for values in plain.think(plain.inputs))
    error = plain.targets.T - output
    delta_2 = error * output * (1 - output)
    error_1 = plain.weights[1] @ delta_2
    slope_1 = hidden * (1 - hidden)
    old = plain.neuron_weights()
    plain.train(1)
    *first_layer, output_weights = plain.neuron_weights()
    for name, values in (
        *(("hidden", hidden), ("output", output), ("error", error), ("slope_2", output * (1 - output))),
        *(("delta_2", delta_2), ("error_1", error_1), ("slope_1", slope_1), ("delta_1", error_1 * slope_1)),
        *(("weights_2", output_weights), ("weights_1", first_layer)),
        ("adjustments_2", np.subtract(output_weights, old[-1])),
        ("adjustments_1", np.subtract(first_layer, old[:-1])),
    ):
        assert numbers_of(student, name) == pytest.approx(np.ravel(values).tolist(), abs=5.1e-5), name


@pytest.mark.parametrize("settings", [{}, {"bias": True}, {"hidden_neurons": 2}, {"activation": "tanh"}])
@pytest.mark.parametrize("iteration", [0, 3, 40])
def test_the_written_sum_adds_up_as_it_is_printed(
    student: Student, session: Session, settings: dict[str, object], iteration: int
) -> None:
    for name, value in settings.items():
        session.change_setting(name, name, value)
    session.train(40)
    student.qtbot.waitUntil(lambda: not session.is_training)
    session.move_cursor(iteration)
    for corner in range(8):
        session.choose_inputs((corner // 4, corner // 2 % 2, corner % 2))
        text = student.text("stepDetailLabel").replace("−", "-")
        found = re.fullmatch(r"(. . .): (.*) = (-?[\d.]+)(…?); \w+ makes it (-?[\d.]+)\.", text)
        assert found, text
        added = Fraction(0)
        for term in found[2].split(" + "):
            factor, weight = term.split(" × ")
            added += Fraction(factor.rstrip("…")) * Fraction(weight.rstrip("…"))
        is_cut = "…" in text
        assert added == Fraction(found[3]) or (is_cut and abs(added - Fraction(found[3])) < Fraction(1, 500))
        assert float(found[5]) == pytest.approx(session.prediction, abs=5.1e-9)


@pytest.mark.parametrize(
    ("inputs", "sentence"),
    [
        ((1, 0, 0), "1 × 3.000 + 0 × −1.4×10⁻⁸ + 0 × 4.2×10⁻⁵ = 3.000; "),
        # Here it counts, though not in so many digits: so these are not all of them.
        ((1, 0, 1), "1 × 3.000 + 0 × −1.4×10⁻⁸… + 1 × 4.2×10⁻⁵… = 3.000…; "),
        ((0, 0, 0), "0 × 3.000 + 0 × −1.4×10⁻⁸ + 0 × 4.2×10⁻⁵ = 0; "),
    ],
)
def test_a_weight_that_is_nearly_0_is_never_written_as_0(
    student: Student, session: Session, inputs: tuple[int, int, int], sentence: str
) -> None:
    session.change_experiment("weights", replace(session.experiment, own_weights=(3.0, -1.4e-8, 4.2e-5)))
    session.choose_inputs(inputs)
    assert sentence in student.text("stepDetailLabel")


def test_it_says_where_the_slope_comes_from_for_every_activation(student: Student, session: Session) -> None:
    for activation, sentence in (
        ("sigmoid", "output * (1 - output) is the slope of the sigmoid, written with its output"),
        ("tanh", "1 - output * output is the slope of tanh"),
        ("relu", "The slope of ReLU is 1 where its output is above 0"),
    ):
        session.change_setting("activation", "activation", activation)
        assert sentence in student.description("stepPanel")
        session.chosen_line.choose(StepLine(Quantity.SLOPE))
        assert sentence in student.text("stepDetailLabel")


# Every number in full


def test_a_number_can_be_had_in_full_by_hovering_by_the_keyboard_and_by_copying(
    student: Student, session: Session
) -> None:
    output = PlainWorkshop().think(np.array([[1.0, 1, 1]]))[-1][0, 0]
    in_full = f"output, row 2, 1 1 1 → 1: {float(output)!r}"
    assert cell(student, 0, 2, Qt.ItemDataRole.ToolTipRole) == in_full
    assert cell(student, 0, 2, Qt.ItemDataRole.AccessibleTextRole) == in_full
    student.focus("stepTable")
    student.key(Qt.Key.Key_Down)
    student.key(Qt.Key.Key_Right, times=2)
    assert student.text("stepDetailLabel") == in_full
    student.key(Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == repr(float(output))
    student.key(Qt.Key.Key_Left, times=2)
    student.key(Qt.Key.Key_C, ctrl=True)
    outputs = PlainWorkshop().think(PlainWorkshop().inputs)[-1][:, 0].tolist()
    code = "output = sigmoid(inputs @ weights)"
    assert QGuiApplication.clipboard().text().split("\t") == [code, *map(repr, outputs)]


# Choosing lines


def test_a_line_is_chosen_by_click_and_by_the_arrow_keys_and_left_with_escape(
    student: Student, session: Session
) -> None:
    view = table(student)
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.chosen_line.line == StepLine(Quantity.SLOPE)
    student.key(Qt.Key.Key_Up)
    assert session.chosen_line.line == StepLine(Quantity.ERROR)
    seen = [session.chosen_line.line]
    for _ in range(6):
        student.key(Qt.Key.Key_Down)
        seen.append(session.chosen_line.line)
    assert seen[:5] == list(step_lines(session.shown_run.network))[1:]
    assert seen[-1] == StepLine(Quantity.WEIGHTS)
    student.key(Qt.Key.Key_Escape)
    assert session.chosen_line.line is None
    assert not view.selectionModel().hasSelection()


def test_the_focus_alone_chooses_no_line(student: Student, session: Session) -> None:
    student.focus("stepTable")
    assert session.chosen_line.line is None
    student.key(Qt.Key.Key_Up)
    assert session.chosen_line.line == StepLine(Quantity.WEIGHTS)


def test_with_hidden_neurons_up_and_down_go_through_the_lines_of_both_layers(
    student: Student, session: Session
) -> None:
    session.change_setting("hidden", "hidden_neurons", 8)
    student.focus("stepTable")
    seen = []
    for _ in range(12):
        student.key(Qt.Key.Key_Down)
        seen.append(session.chosen_line.line)
        view = table(student)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert seen == list(step_lines(session.shown_run.network))
    session.change_setting("hidden", "hidden_neurons", 0)
    assert session.chosen_line.line == StepLine(Quantity.WEIGHTS)


def test_the_heads_above_the_table_are_those_of_the_first_line_in_sight(
    student: Student, session: Session
) -> None:
    session.change_setting("hidden", "hidden_neurons", 8)
    assert heads(student)[1].startswith("row 1")
    bar = table(student).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert heads(student)[1:4] == ["input 1", "input 2", "input 3"]


def test_space_plays_through_the_lines_and_stops(
    student: Student, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.chosen_line.set_pace(10)
    seen: list[object] = []
    session.chosen_line.changed.connect(lambda: seen.append(session.chosen_line.line))
    student.focus("stepTable")
    student.key(Qt.Key.Key_Space)
    assert student.text("playLinesButton") == "Stop"
    student.qtbot.waitUntil(lambda: not session.chosen_line.is_playing)
    assert list(dict.fromkeys(seen)) == list(step_lines(session.shown_run.network))
    assert student.text("playLinesButton") == "Play the lines"
    session.chosen_line.set_pace(60_000)
    student.press("playLinesButton")
    assert session.chosen_line.is_playing
    assert session.chosen_line.line == StepLine(Quantity.OUTPUT)
    student.key(Qt.Key.Key_Space)
    assert not session.chosen_line.is_playing
    student.press("leaveLineButton")
    assert session.chosen_line.line is None
    assert not student.can_see("leaveLineButton")


def test_with_motion_off_space_goes_from_line_to_line(
    student: Student, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nn_desktop.gui.inside.step_panel.has_motion", lambda _: False)
    student.focus("stepTable")
    seen = []
    for _ in range(7):
        student.key(Qt.Key.Key_Space)
        seen.append(session.chosen_line.line)
        assert not session.chosen_line.is_playing
    assert seen == [*step_lines(session.shown_run.network), StepLine(Quantity.OUTPUT)]
    assert student.text("playLinesButton") == "Next line"


# Room


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"learning_rate": 1.5, "bias": True},
        {"hidden_neurons": 8},
        {"hidden_neurons": 8, "bias": True, "learning_rate": 1.5},
    ],
)
def test_on_a_projector_the_lines_scroll_down_but_never_sideways(
    student: Student, session: Session, changes: dict[str, object]
) -> None:
    for name, value in changes.items():
        session.change_setting(name, name, value)
    # Enough for weights above 10.
    for _ in range(3):
        session.train()
        student.qtbot.waitUntil(lambda: not session.is_training)
    assert np.abs(session.shown_run.weights).max() > 10 or session.shown_run.network.hidden_neurons
    view = table(student)
    for size in ((560, 300), (900, 400), (762, 600), (640, 400)):
        student.window.resize(*size)
        student.settle()
        assert view.horizontalScrollBar().maximum() == 0, size
        assert nothing_is_cut(view), size


def nothing_is_cut(view: QTableView) -> bool:
    """Whether every number and every line of code has the room that it needs."""
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            text = model.index(row, column).data()
            metrics = view.fontMetrics()
            if text and column and metrics.horizontalAdvance(text) * 0.8 > view.columnWidth(column):
                return False
    return True


def test_the_long_sum_of_many_hidden_neurons_is_shortened_and_whole_for_the_mouse_and_for_screen_readers(
    student: Student, session: Session
) -> None:
    session.change_setting("hidden", "hidden_neurons", 8)
    assert student.text("stepDetailLabel").count(" × ") == 3
    assert " + … + " in student.text("stepDetailLabel")
    for text in (student.description("stepPanel"), student.find(QLabel, "stepDetailLabel").toolTip()):
        assert text.count(" × ") == 8


def test_all_eight_questions_have_their_columns(student: Student, session: Session) -> None:
    eight = [Row((a, b, c), float(a ^ b)) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
    session.change_rows("rows", TrainingSet.from_rows(eight))
    student.settle()
    assert len(numbers_of(student, "output")) == 8
    assert table(student).horizontalScrollBar().maximum() == 0
    # Beside so many numbers there is no room for the code: it stands above them, whole.
    labels = [cell(student, row, 0) for row in range(table(student).model().rowCount())]
    assert "error = targets - output" in [" ".join(label.split()) for label in labels]
    assert "weights += adjustments" in [" ".join(label.split()) for label in labels]


@pytest.mark.usefixtures("theme_put_back")
def test_the_lines_are_arranged_anew_when_the_text_becomes_larger_or_smaller(
    student: Student, session: Session, qapp: QApplication
) -> None:
    session.change_setting("rate", "learning_rate", 1.5)
    session.change_setting("bias", "bias", value=True)
    for zoom in (0.75, 1.0, 1.3, 1.0):
        apply_theme(qapp, Appearance.LIGHT, zoom)
        student.qtbot.wait(50)
        assert table(student).horizontalScrollBar().maximum() == 0, zoom


def test_a_table_without_rows_has_nothing_to_learn_from(student: Student, session: Session) -> None:
    session.chosen_line.choose(StepLine(Quantity.ERROR))
    session.change_rows("delete rows", TrainingSet.from_rows([]))
    assert "There are no rows to learn from." in student.description("stepPanel")
    assert student.text("stepDetailLabel") == "There are no rows to learn from."
    assert not student.is_enabled("playLinesButton")


def test_the_text_can_be_read_on_screen_and_by_a_screen_reader_alike(student: Student) -> None:
    shown = " ".join(" ".join(row) for row in rows(student)) + student.text("stepDetailLabel")
    for found in re.findall(r"[+−-]?\d\.\d{4}", student.description("stepPanel")):
        assert found in shown


def test_a_click_on_a_head_between_the_lines_chooses_nothing(student: Student, session: Session) -> None:
    view = table(student)
    (place,) = [row for row in range(view.model().rowCount()) if cell(student, row, 1) == "weight 1"]
    middle = view.visualRect(view.model().index(place, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, view.viewport().height() - 2))
    assert session.chosen_line.line is None


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("bias", [False, True])
def test_in_the_german_window_on_a_projector_the_step_of_four_rows_is_there_as_a_whole(
    open_window: OpenWindow, session: Session, qtbot: QtBot, bias: bool
) -> None:
    session.change_setting("bias", "bias", bias)
    student = Student(qtbot, open_window())
    student.train()
    student.choose_from_menu("deLanguageAction")
    session.step()
    student.settle()
    for iteration in (0, 3, 10_001):
        session.move_cursor(iteration)
        for line in (None, *step_lines(session.shown_run.network)):
            session.chosen_line.choose(line)
            QApplication.processEvents()
            view = table(student)
            assert view.verticalScrollBar().maximum() == 0, (iteration, line)
            assert view.horizontalScrollBar().maximum() == 0, (iteration, line)


@pytest.mark.parametrize("hidden_neurons", [0, 8])
def test_numbers_beyond_all_bounds_are_written_without_any_trouble(
    student: Student, session: Session, hidden_neurons: int
) -> None:
    session.change_rows("rows", TrainingSet.from_rows([Row((1, 0, 1), 1e9), Row((1, 1, 1), -1e9)]))
    for name, value in (("activation", "relu"), ("hidden_neurons", hidden_neurons), ("learning_rate", 1000)):
        session.change_setting(name, name, value)
    for _ in range(30):
        session.step()
    student.settle()
    assert table(student).horizontalScrollBar().maximum() == 0
    assert numbers_of_any(student) > 10
    assert "makes it" in student.description("stepPanel")


def numbers_of_any(student: Student) -> int:
    model = table(student).model()
    cells = [(row, column) for row in range(model.rowCount()) for column in range(1, model.columnCount())]
    return sum(bool(re.search(r"\d|∞|\?", cell(student, *place))) for place in cells)


def test_a_screen_reader_reads_every_number_in_full_and_chooses_a_line(
    student: Student, session: Session
) -> None:
    interface = QAccessible.queryAccessibleInterface(table(student))
    cells = [interface.child(place) for place in range(interface.childCount())]
    texts = [each.text(QAccessible.Text.Name) for each in cells]
    assert "row 2, 1 1 1 → 1" in texts
    outputs = PlainWorkshop().think(PlainWorkshop().inputs)[-1][:, 0].tolist()
    for place, output in enumerate(outputs):
        assert any(text.startswith(f"output, row {place + 1}, ") and repr(output) in text for text in texts)
    table(student).selectRow(1)  # as Qt does for it
    assert session.chosen_line.line == StepLine(Quantity.ERROR)


def test_in_the_window_escape_leaves_the_line_wherever_the_focus_is_and_so_does_another_tab(
    open_window: OpenWindow, session: Session, qtbot: QtBot
) -> None:
    student = Student(qtbot, open_window())
    normal = student.description("networkDiagram")
    view = table(student)
    middle = view.visualRect(view.model().index(1, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert "Error in the step 0 → 1" in student.description("networkDiagram")
    student.ask("111")
    student.press("stepButton")
    assert "Error in the step 0 → 1, row 2 (1 1 1 → 1). +0.67372" in student.description("networkDiagram")
    student.press("stepBackButton")
    student.ask("100")
    student.focus("trainButton")
    student.choose_from_menu("escapeAction")
    assert student.description("networkDiagram") == normal
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert "Error in the step 0 → 1" in student.description("networkDiagram")
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(1)
    assert student.description("networkDiagram") == normal
