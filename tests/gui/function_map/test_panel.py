"""The panel of all 256 functions, alone, with a session of its own."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.core.boolean.function_map import function_rows
from nn_desktop.core.boolean.functions import count_of_ones
from nn_desktop.gui.function_map.model import FunctionMapModel, Order
from nn_desktop.gui.function_map.panel import FunctionMapPanel, slider_stops
from nn_desktop.gui.function_map.scrub_slider import ScrubSlider
from nn_desktop.gui.function_map.view import FunctionMapView
from nn_desktop.gui.look.announcing import announce
from nn_desktop.gui.look.colours import LIGHT, Colours
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.session.run import playback
from nn_desktop.session.session import Session
from tests.gui.contrast import every_appearance

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

PARITY, MAJORITY = 150, 232


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    apply_theme(qapp, Appearance.LIGHT)
    session = Session()
    session.change_setting("bias", "bias", True)
    yield session
    session.close()
    apply_theme(qapp, Appearance.LIGHT)


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> FunctionMapPanel:
    panel = FunctionMapPanel(session)
    qtbot.addWidget(panel)
    panel.resize(590, 190)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def view(panel: FunctionMapPanel) -> FunctionMapView:
    return part(panel, FunctionMapView, "functionMap")


def part(panel: QWidget, kind: type[AnyWidget], name: str) -> AnyWidget:
    found = panel.findChild(kind, name)
    assert found is not None, f"there is no {name}"
    return found


def text(panel: FunctionMapPanel, name: str) -> str:
    return part(panel, QLabel, name).text()


def click_train(panel: FunctionMapPanel) -> None:
    QTest.mouseClick(part(panel, QPushButton, "mapTrainButton"), Qt.MouseButton.LeftButton)


def train(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    """Train all 256, and go to the end without waiting for the sweep."""
    qtbot.waitUntil(lambda: not panel._run.is_computing)
    click_train(panel)
    qtbot.waitUntil(lambda: not panel._run.is_computing)
    slider = part(panel, ScrubSlider, "mapIterationSlider")
    slider.setValue(slider.maximum())


def lit(panel: FunctionMapPanel) -> list[int]:
    return [int(function) for function in (panel._model.shades == 2).nonzero()[0]]


def centre_of(view: FunctionMapView, function: int) -> QPoint:
    model = view.model()
    assert isinstance(model, FunctionMapModel)
    return view.visualRect(model.index_of(function)).center()


def test_it_opens_with_its_result_and_says_what_helps(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "by iteration 10,000" in text(panel, "mapCountLabel"))
    assert text(panel, "mapCountLabel") == "104 of 256 learned by iteration 10,000"
    assert text(panel, "muted") == "One neuron learns 104 at most, hidden neurons more."
    assert part(panel, QPushButton, "mapTrainButton").text() == "Train all 256"


def test_the_result_is_said_once_when_it_has_come_and_not_as_it_grows(
    panel: FunctionMapPanel, qtbot: QtBot, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    result = "104 of 256 learned by iteration 10,000"

    def said_since() -> str:
        """What is said together with the next sentence."""
        before = len(heard)
        announce(panel, "end", "and that is all")
        qtbot.waitUntil(lambda: len(heard) > before)
        return heard[-1]

    qtbot.waitUntil(lambda: heard == [result])
    monkeypatch.setattr(playback, "SWEEP_SECONDS", 0.3)
    click_train(panel)
    qtbot.waitUntil(lambda: not panel._run.is_active)
    qtbot.waitUntil(lambda: heard == [result, result])
    slider = part(panel, QSlider, "mapIterationSlider")
    for place in (3, slider.maximum()):
        slider.setValue(place)
    assert said_since() == "and that is all"
    click_train(panel)
    click_train(panel)  # which stops it
    assert said_since() == "and that is all"


def test_other_settings_before_it_has_opened_are_those_of_its_result(
    session: Session, panel: FunctionMapPanel, qtbot: QtBot
) -> None:
    session.change_setting("seed", "seed", 5)
    qtbot.waitUntil(lambda: not panel._run.is_computing)
    assert text(panel, "mapCountLabel") == "104 of 256 learned by iteration 10,000"


def test_pressing_the_button_lights_104_cells_and_says_so(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    train(panel, qtbot)
    assert len(lit(panel)) == 104
    assert text(panel, "mapCountLabel") == "104 of 256 learned by iteration 10,000"
    assert panel.accessibleDescription() == text(panel, "mapCountLabel")


def test_the_slider_goes_back_to_when_fewer_were_learned(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    train(panel, qtbot)
    slider = part(panel, QSlider, "mapIterationSlider")
    assert panel._run.map is not None
    for iteration in (0, 1, 6, 45):
        slider.setValue(iteration)  # each of the first iterations is a stop
        assert lit(panel) == panel._run.map.right_at(iteration).nonzero()[0].tolist()
        assert f"by iteration {iteration}" in text(panel, "mapCountLabel")


def test_the_slider_stops_at_all_early_iterations_and_at_the_last() -> None:
    stops = slider_stops(10_000)
    assert stops[:201] == list(range(201))
    assert stops[-1] == 10_000
    assert len(stops) < 500
    assert slider_stops(1) == [0, 1]
    assert slider_stops(0) == [0]


def test_the_button_stops_what_it_started(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    button = part(panel, QPushButton, "mapTrainButton")
    assert button.text() == "Train all 256"
    click_train(panel)
    assert button.text() == "Stop"
    click_train(panel)
    assert button.text() == "Train all 256"
    assert not panel._run.is_active


def test_without_a_bias_none_lights_up_64_are_half_blue_and_it_says_what_would_help(
    session: Session, panel: FunctionMapPanel, qtbot: QtBot
) -> None:
    session.change_setting("bias", "bias", False)
    train(panel, qtbot)
    assert lit(panel) == []
    half_blue = (panel._model.shades == 1).nonzero()[0].tolist()
    assert len(half_blue) == 64
    view = part(panel, FunctionMapView, "functionMap")
    image = view.viewport().grab().toImage()
    for function in half_blue[1:]:  # the first has the frame of the current one
        cell = view.visualRect(panel._model.index_of(function))
        assert image.pixelColor(cell.topLeft()).name() == LIGHT.line
        assert image.pixelColor(cell.bottomLeft() - QPoint(0, 1)).name() == LIGHT.positive
    assert text(panel, "mapCountLabel") == "0 of 256 learned (64 half blue) by iteration 10,000"
    assert "needs a bias" in text(panel, "muted")
    assert "exactly 0.5" in part(panel, QLabel, "muted").toolTip()


def test_other_settings_make_it_say_that_the_map_is_an_old_one(
    session: Session, panel: FunctionMapPanel, qtbot: QtBot
) -> None:
    train(panel, qtbot)
    session.change_setting("seed", "seed", 2)
    assert "settings have changed" in text(panel, "muted")
    assert len(lit(panel)) == 104
    session.undo_stack.undo()
    assert "settings have changed" not in text(panel, "muted")


def test_a_click_makes_the_function_the_eight_rows_and_undo_takes_that_back(
    session: Session, panel: FunctionMapPanel, view: FunctionMapView, qtbot: QtBot
) -> None:
    before = session.experiment
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre_of(view, MAJORITY)
    )
    assert session.experiment.training_set == function_rows(MAJORITY)
    assert session.undo_stack.undoText() == "choose function"
    assert "at least two inputs are 1" in session.message
    session.undo_stack.undo()
    assert session.experiment == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_choose_the_function_with_the_focus(
    session: Session, view: FunctionMapView, qtbot: QtBot, key: Qt.Key
) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, key)
    assert session.experiment.training_set == function_rows(17)


@pytest.mark.parametrize("order", [0, 1])
def test_right_reaches_each_of_the_256_functions_and_left_all_of_them_back(
    panel: FunctionMapPanel, view: FunctionMapView, qtbot: QtBot, order: int
) -> None:
    part(panel, QComboBox, "mapOrderComboBox").setCurrentIndex(order)
    seen = [view.function]
    for _ in range(256):
        QTest.keyClick(view, Qt.Key.Key_Right)
        seen.append(view.function)
    assert sorted(seen[:-1]) == list(range(256))
    assert seen[-1] == seen[-2] == 255
    for _ in range(256):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.function == 0


def test_up_down_home_end_and_the_pages_never_leave_the_functions(
    panel: FunctionMapPanel, view: FunctionMapView, qtbot: QtBot
) -> None:
    part(panel, QComboBox, "mapOrderComboBox").setCurrentIndex(1)
    keys = (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Home)
    for key in keys * 4 + (Qt.Key.Key_PageUp,) * 2:
        QTest.keyClick(view, key)
        assert view.currentIndex().isValid()
        assert panel._model.function_at(view.currentIndex()) is not None
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.function == 0


def test_by_count_of_ones_the_groups_have_1_8_28_56_70_56_28_8_and_1_cells() -> None:
    rows = Order.BY_ONES.rows()
    assert sorted(function for row in rows for function in row) == list(range(256))
    sizes = [sum(len(row) for row in rows if count_of_ones(row[0]) == ones) for ones in range(9)]
    assert sizes == [1, 8, 28, 56, 70, 56, 28, 8, 1]
    assert all(len({count_of_ones(function) for function in row}) == 1 for row in rows)


def test_sorted_by_ones_it_counts_the_learned_ones_of_each_group(
    panel: FunctionMapPanel, qtbot: QtBot
) -> None:
    train(panel, qtbot)
    part(panel, QComboBox, "mapOrderComboBox").setCurrentIndex(1)
    assert text(panel, "muted") == "With 0 to 8 ones: 1, 8, 12, 24, 14, 24, 12, 8, 1"


def test_the_function_under_the_mouse_is_explained_and_after_it_the_one_with_the_focus(
    panel: FunctionMapPanel, view: FunctionMapView, qtbot: QtBot
) -> None:
    view.setCurrentIndex(panel._model.index_of(MAJORITY))
    # The map may have been trained by now, and then it says since when each is learned.
    assert text(panel, "mapFunctionLabel").startswith("Function 232: at least two inputs are 1")
    view.entered.emit(panel._model.index_of(PARITY))
    assert text(panel, "mapFunctionLabel").startswith("Function 150: an odd number of inputs is 1")
    table = part(panel, QLabel, "mapTruthTableLabel")
    assert table.accessibleName() == "1 for 0 0 1, 0 1 0, 1 0 0 and 1 1 1, 0 for the others"
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert "232" in text(panel, "mapFunctionLabel")


def test_a_learned_function_says_since_when_and_at_an_earlier_iteration_that_it_is_not(
    panel: FunctionMapPanel, view: FunctionMapView, qtbot: QtBot
) -> None:
    train(panel, qtbot)
    assert panel._run.map is not None
    since = panel._run.map.right_since(MAJORITY)
    assert since
    view.setCurrentIndex(panel._model.index_of(MAJORITY))
    assert text(panel, "mapFunctionLabel").endswith(f"(learned at iteration {since})")
    part(panel, QSlider, "mapIterationSlider").setValue(since - 1)
    assert text(panel, "mapFunctionLabel").endswith("(not learned)")
    part(panel, QSlider, "mapIterationSlider").setValue(since)
    assert text(panel, "mapFunctionLabel").endswith(f"(learned at iteration {since})")


def test_functions_that_agree_with_the_rows_are_marked_and_follow_them(
    session: Session, panel: FunctionMapPanel, qtbot: QtBot
) -> None:
    assert panel._model.marked.sum() == 16
    train(panel, qtbot)
    assert text(panel, "mapMarksLabel") == "▪ agrees with your rows: 16, learned: 7"
    session.change_rows("choose", function_rows(PARITY))
    assert panel._model.marked.nonzero()[0].tolist() == [PARITY]
    assert text(panel, "mapMarksLabel") == "▪ agrees with your rows: 1, learned: 0"


def test_a_screen_reader_hears_words_truth_table_state_and_mark_of_a_cell(
    panel: FunctionMapPanel, view: FunctionMapView, qtbot: QtBot
) -> None:
    train(panel, qtbot)
    index = panel._model.index_of(170)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Function 170: input 3; 1 for 0 0 1, 0 1 1, 1 0 1 and 1 1 1, 0 for the others")
    assert "learned at iteration" in heard
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    assert interface.childCount() >= 256
    assert interface.text(QAccessible.Text.Name) == "All 256 functions"


def test_the_model_keeps_the_promises_that_qt_wants_of_models(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(panel._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    train(panel, qtbot)
    part(panel, QComboBox, "mapOrderComboBox").setCurrentIndex(1)
    assert tester.model() is panel._model


@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("size", [(590, 190), (700, 160), (900, 500), (1500, 900)])
def test_all_cells_are_inside_the_panel_and_words_beside_them_at_every_size(
    panel: FunctionMapPanel, view: FunctionMapView, size: tuple[int, int], order: int
) -> None:
    part(panel, QComboBox, "mapOrderComboBox").setCurrentIndex(order)
    panel.resize(*size)
    last = view.visualRect(panel._model.index_of(255))
    assert view.viewport().rect().contains(last)
    assert panel.rect().contains(view.geometry())
    scroll = panel.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.width() > 280
    # A smaller panel again gets smaller cells: the view must not hold it open.
    panel.resize(590, 190)
    assert panel.rect().contains(view.geometry())


def test_at_590_by_190_nothing_has_to_be_scrolled(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    train(panel, qtbot)
    scroll = panel.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() == 0
    assert scroll.horizontalScrollBar().maximum() == 0


@every_appearance
def test_learned_cells_are_blue_and_the_others_grey_in_light_and_dark(
    panel: FunctionMapPanel,
    view: FunctionMapView,
    qtbot: QtBot,
    qapp: QApplication,
    appearance: Appearance,
    chosen: Colours,
) -> None:
    apply_theme(qapp, appearance)
    train(panel, qtbot)
    image = view.viewport().grab().toImage()
    for function, colour in ((254, chosen.positive), (PARITY, chosen.line)):
        corner = view.visualRect(panel._model.index_of(function)).topLeft() + QPoint(2, 2)
        assert image.pixelColor(corner).name() == colour


def test_hiding_the_panel_stops_its_work(panel: FunctionMapPanel, qtbot: QtBot) -> None:
    click_train(panel)
    panel.hide()
    assert not panel._run.is_active
