"""Two runs side by side: exact at every iteration, what differs first and marked, by mouse and by keys."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTabBar, QTableWidget

from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.runs import MOST_KEPT_BYTES
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.inside.compare_panel import ComparePanel
from nn_desktop.gui.look.colours import LIGHT
from nn_desktop.session.session import Session
from nn_desktop.session.starting_weights import change_weight
from tests.core.experiments import every_iteration
from tests.gui.conftest import ShowAlone
from tests.gui.student import Student

NAMES = ["1 · sigmoid, rate 1", "2 · rate 0.1"]


@pytest.fixture
def train(session: Session, qtbot: object) -> Callable[[], None]:
    def now() -> None:
        session.train(300)
        qtbot.waitUntil(lambda: not session.is_training)  # type: ignore[attr-defined]

    return now


@pytest.fixture
def panel(show_alone: ShowAlone, session: Session) -> Student:
    return show_alone(ComparePanel(session), 700, 500)


def lines(student: Student, name: str) -> list[tuple[str, ...]]:
    """What a table shows, line by line; and what is not marked stands back."""
    table = student.find(QTableWidget, name)
    found = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(4)]
        texts = tuple("" if item is None else item.text() for item in items)
        assert items[1] is not None
        colour = LIGHT.text if texts[3] else LIGHT.muted
        assert items[1].foreground().color() == QColor(colour)
        found.append(texts)
    return found


def says(student: Student, words: str) -> bool:
    return words in student.words()


def heads(student: Student) -> list[str]:
    table = student.find(QTableWidget, "compareNumbersTable")
    items = [table.horizontalHeaderItem(column) for column in (1, 2)]
    return ["" if item is None else item.text() for item in items]


def read_heads(student: Student, name: str) -> list[str]:
    """What a screen reader calls the columns."""
    interface = QAccessible.queryAccessibleInterface(student.find(QTableWidget, name))
    cells = [interface.child(place) for place in range(interface.childCount())]
    return [
        each.text(QAccessible.Text.Name) for each in cells if each.role() == QAccessible.Role.ColumnHeader
    ]


def test_each_column_says_what_it_is(panel: Student, session: Session, train: Callable[[], None]) -> None:
    for name in ("compareExperimentsTable", "compareNumbersTable"):
        assert read_heads(panel, name) == ["What", "this run", "earlier run", "Difference"]
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    train()
    for name in ("compareExperimentsTable", "compareNumbersTable"):
        assert read_heads(panel, name) == ["What", "Run 2", "Run 1", "Difference"]


def test_own_starting_weights_are_said_in_full(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.move_cursor(0)
    session.reset()
    change_weight(session, 1, -10.5)
    train()
    (line,) = [each for each in lines(panel, "compareExperimentsTable") if each[0] == "Seed"]
    assert line == ("Seed", "own", "1", "≠")
    table = panel.find(QTableWidget, "compareExperimentsTable")
    item = table.item(0, 0)
    assert item is not None
    assert "own starting weights: −0.16595599" in item.toolTip()
    assert "−10.5" in item.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_before_there_is_a_second_run_it_says_what_to_do(panel: Student, train: Callable[[], None]) -> None:
    assert "There is no earlier run yet." in panel.words()
    train()
    assert "There is no earlier run yet." in panel.words()
    assert not panel.can_see("compareComboBox")


def test_differences_of_settings_and_rows_come_first_and_are_marked(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    session.change_rows("cell", session.experiment.training_set.with_target(1, 0.0))
    train()
    found = lines(panel, "compareExperimentsTable")
    assert found[:2] == [("Learning rate", "0.1", "1", "≠"), ("Row 2", "1 1 1 → 0", "1 1 1 → 1", "≠")]
    assert [line[3] for line in found[2:]] == [""] * (len(found) - 2)
    assert ("Row 1", "0 0 1 → 0", "0 0 1 → 0", "") in found
    assert heads(panel) == ["Run 2", "Run 1"]


def test_both_runs_numbers_are_exact_at_every_iteration(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    train()
    old, new = (
        every_iteration(each, 300)
        for each in (session.shown_run.earlier_runs[0].experiment, session.experiment)
    )
    for iteration in (0, 1, 7, 100, 300):
        session.move_cursor(iteration)
        panel.qtbot.waitUntil(partial(says, panel, f"at iteration {iteration},"))
        found = {line[0]: line[1:] for line in lines(panel, "compareNumbersTable")}
        network = session.experiment.network
        for corner, answer, other in zip(
            CORNERS, network.answers(new[iteration]), network.answers(old[iteration]), strict=True
        ):
            mine_text, other_text, mark = found[" ".join(map(str, corner))]
            assert (mine_text, other_text) == (f"{answer:.8f}", f"{other:.8f}")
            across = (answer > 0.5) != (other > 0.5)
            assert mark == ("≠↕" if across else "≠" if mine_text != other_text else "")
        for number in range(3):
            expected = tuple(f"{weights[number]:+.3f}" for weights in (new[iteration], old[iteration]))
            shown = tuple(text.replace("−", "-") for text in found[f"Weight {number + 1}"][:2])
            assert shown == expected


def test_a_run_that_ended_before_is_compared_at_its_end(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("bias", "bias", value=True)
    train()
    train()
    panel.qtbot.waitUntil(lambda: "the end (300) of" in panel.words())
    assert ("Bias", "on", "off", "≠") in lines(panel, "compareExperimentsTable")
    weight = next(line for line in lines(panel, "compareNumbersTable") if line[0] == "Bias")
    assert weight[2:] == ("", "≠")


def test_hidden_answers_are_hidden_here_too(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    train()
    session.hidden.hide_answers(True)
    assert [line[1:] for line in lines(panel, "compareNumbersTable")[1:9]] == [("?", "?", "")] * 8
    session.hidden.hide_answers(False)
    assert "?" not in str(lines(panel, "compareNumbersTable"))


def test_networks_of_other_shapes_and_long_tables_can_be_compared(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_rows("paste", TrainingSet.from_rows([Row(CORNERS[n % 8], 1.0) for n in range(500)]))
    session.change_setting("hidden", "hidden_neurons", 2)
    session.change_setting("bias", "bias", value=True)
    session.change_setting("rate", "learning_rate", 0.001)
    train()
    found = lines(panel, "compareExperimentsTable")
    assert len(found) < 60
    assert any("more rows" in line[0] for line in found)
    names = [line[0] for line in lines(panel, "compareNumbersTable")]
    assert {"1 to h1", "bias to h2", "h2 to answer", "bias to answer", "Weight 1"} <= set(names)


def test_earlier_runs_keep_exact_weights_in_bounded_memory(
    session: Session, train: Callable[[], None]
) -> None:
    for seed in range(1, 5):
        session.change_setting("seed", "seed", seed)
        session.change_setting("iterations", "iterations", 30_000)
        session.train(30_000)
        QTest.qWait(50)
        while session.is_training:
            QTest.qWait(20)
    runs = session.shown_run.earlier_runs
    assert len(runs) == 3
    for run in runs:
        kept = run.history.checkpoints
        assert kept.nbytes <= MOST_KEPT_BYTES
        assert kept.base is None, "it must not hold on to a larger piece of memory"
        *_, exact = every_iteration(run.experiment, 12_345)
        assert run.history.weights_at(12_345).tobytes() == exact.tobytes()


# In the window.


@pytest.fixture
def compared(student: Student, session: Session, train: Callable[[], None]) -> Student:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    train()
    student.canvas.grab()
    return student


def tab(student: Student) -> str:
    tabs = student.find(QTabBar, "lookInsideTabs")
    return tabs.tabText(tabs.currentIndex())


def click(student: Student, place: QPoint) -> None:
    QTest.mouseClick(student.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_name_in_the_legend_compares_and_leaves_the_cursor(
    compared: Student, session: Session
) -> None:
    assert compared.legend() == NAMES
    session.move_cursor(50)
    click(compared, compared.legend_place(NAMES[0]))
    assert tab(compared) == "Compare"
    assert session.cursor == 50
    assert compared.find(QComboBox, "compareComboBox").currentText() == NAMES[0]


def test_a_click_on_an_earlier_curve_compares_and_one_beside_it_does_not(
    compared: Student, session: Session
) -> None:
    view = compared.canvas.getPlotItem().getViewBox()
    xs, ys = compared.canvas.getPlotItem().listDataItems()[1].getData()
    middle = len(xs) // 2
    scene = view.mapViewToScene(QPointF(float(xs[middle]), float(ys[middle])))
    place = compared.canvas.mapFromScene(scene)
    click(compared, place + QPoint(0, 40))
    assert tab(compared) != "Compare"
    click(compared, place)
    assert tab(compared) == "Compare"


def test_by_keys_a_menu_entry_opens_it_and_the_arrows_choose_the_run(
    compared: Student, session: Session, train: Callable[[], None]
) -> None:
    session.change_setting("seed", "seed", 5)
    train()
    compared.choose_from_menu("compareAction")
    assert tab(compared) == "Compare"
    assert compared.focused().objectName() == "compareComboBox"
    box = compared.find(QComboBox, "compareComboBox")
    assert box.currentText() == NAMES[1]
    compared.key(Qt.Key.Key_Down)
    assert box.currentText() == NAMES[0]
    session.change_setting("seed", "seed", 6)
    train()
    assert box.currentText() == NAMES[0]


def test_a_long_name_of_a_run_ends_in_dots_and_the_tip_says_all_of_it(
    panel: Student, session: Session, train: Callable[[], None]
) -> None:
    train()
    session.change_setting("rate", "learning_rate", 0.1)
    train()
    session.change_setting("rate", "learning_rate", 2.0)
    session.change_setting("seed", "seed", 123_456)
    rows = session.experiment.training_set
    session.change_rows(
        "add row", rows.with_inserted(len(rows), TrainingSet.from_rows([Row((0, 0, 0), 0.5)]))
    )
    train()
    session.change_setting("rate", "learning_rate", 3.0)
    train()
    panel.settle()
    box = panel.find(QComboBox, "compareComboBox")
    name = box.currentText()
    assert name.startswith("3 · ")
    assert box.toolTip().startswith(f"{name}\n")
    assert box.width() > box.fontMetrics().horizontalAdvance(name)
    # In less room it looks like a part of the name that ends in dots.
    box.setFixedWidth(160)
    seen = box.grab().toImage()
    looks = []
    for end in range(1, len(name)):
        box.setItemText(box.currentIndex(), f"{name[:end].rstrip()}…")
        looks.append(box.grab().toImage() == seen)
    assert any(looks)
