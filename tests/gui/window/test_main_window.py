"""The window as a whole: its menus, its undo, and that nothing in it is cut off or without a name."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTabBar,
    QWidget,
)

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.look.panel import Panel
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.geometry import scroll_bars, too_small
from tests.gui.student import INPUT_1, OUTPUT, Student

# Section 4 of the design.
OBJECT_NAMES = (
    "trainButton",
    "stepButton",
    "stepBackButton",
    "playButton",
    "resetButton",
    "iterationsSpinBox",
    "learningRateSpinBox",
    "activationComboBox",
    "hiddenNeuronsSpinBox",
    "seedSpinBox",
    "biasCheckBox",
    "trainingTable",
    "exampleComboBox",
    "addRowButton",
    "deleteRowButton",
    "rowsMessageLabel",
    "progressBar",
    "lossPlot",
    "input1CheckBox",
    "input2CheckBox",
    "input3CheckBox",
    "predictionLabel",
    "networkDiagram",
    "answersCube",
    "stepPanel",
    "programPanel",
    "statusMessageLabel",
)
WORKSHOP = ["0 0 1 0", "1 1 1 1", "1 0 1 1", "0 1 1 0"]


# Menus


def test_the_edit_menu_calls_what_will_be_undone_and_done_again_by_its_name(student: Student) -> None:
    undo, redo = student.action("undoAction"), student.action("redoAction")
    assert (undo.text(), undo.isEnabled(), redo.isEnabled()) == ("&Undo", False, False)
    student.click_cell(0, INPUT_1)
    assert undo.text() == "&Undo change cell"
    student.set_number("learningRateSpinBox", "0.5")
    assert undo.text() == "&Undo change learning rate"
    student.press("addRowButton")
    assert undo.text() == "&Undo add row"
    student.key(Qt.Key.Key_Z, ctrl=True)
    assert (undo.text(), redo.text()) == ("&Undo change learning rate", "&Redo add row")
    student.key(Qt.Key.Key_Z, ctrl=True)
    student.choose_from_menu("undoAction")
    assert (undo.isEnabled(), redo.text()) == (False, "&Redo change cell")
    assert student.rows() == WORKSHOP
    for _ in range(3):
        student.choose_from_menu("redoAction")
    assert student.rows()[0] == "1 0 1 0"
    assert len(student.rows()) == 5
    assert (undo.text(), redo.isEnabled()) == ("&Undo add row", False)


def test_the_keys_of_the_menus_do_what_the_buttons_do(student: Student, session: Session) -> None:
    student.focus("trainingTable")
    student.key(Qt.Key.Key_Return, ctrl=True)
    assert len(student.rows()) == 5
    student.key(Qt.Key.Key_Delete, ctrl=True)
    assert student.rows() == WORKSHOP
    student.focus("trainButton")
    student.key(Qt.Key.Key_Right, ctrl=True, times=3)
    assert student.iteration() == 3
    student.key(Qt.Key.Key_Left, ctrl=True)
    assert student.iteration() == 2
    student.key(Qt.Key.Key_T, ctrl=True)
    student.wait_for_end()
    assert student.iteration() == 10_003
    student.key(Qt.Key.Key_P, ctrl=True)
    assert student.text("playButton") == "Pause"
    student.key(Qt.Key.Key_P, ctrl=True)
    student.key(Qt.Key.Key_R, ctrl=True)
    assert student.iteration() == 0
    assert student.legend() == ["1 · sigmoid, rate 1", "1 · again"]
    student.train()
    student.key(Qt.Key.Key_Home, ctrl=True)
    assert student.iteration() == 0
    student.key(Qt.Key.Key_End, ctrl=True)
    assert student.iteration() == 10_000
    student.set_number("seedSpinBox", "2")
    student.train()
    assert len(student.legend()) == 2
    student.choose_from_menu("clearRunsAction")
    assert student.legend() == []


def test_no_two_menu_entries_have_the_same_keys_or_the_same_name(window: MainWindow) -> None:
    actions = [action for action in window.findChildren(QAction) if action.objectName()]
    names = [action.objectName() for action in actions if action.objectName().endswith("Action")]
    assert len(names) == len(set(names)) > 20
    keys = [keys.toString() for action in actions for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_no_two_entries_of_a_menu_have_the_same_underlined_letter(window: MainWindow) -> None:
    def letters(actions: list[QAction]) -> list[str]:
        found = [re.search("&(.)", action.text()) for action in actions]
        return [match.group(1).lower() for match in found if match]

    menus = [window.menuBar(), *(action.menu() for action in window.menuBar().actions())]
    for menu in menus:
        assert isinstance(menu, QWidget)
        found = letters(menu.actions())
        assert len(found) == len(set(found)), f"{[action.text() for action in menu.actions()]}"


# Names


@pytest.mark.parametrize("name", OBJECT_NAMES)
def test_every_part_of_the_design_is_there_once_under_its_name(parts: dict[str, int], name: str) -> None:
    assert parts.get(name, 0) == 1


@pytest.fixture(scope="module")
def parts(qapp: QApplication) -> Iterator[dict[str, int]]:
    """How many parts of the window have each object name."""
    session = Session()
    window = MainWindow(session)
    names = [part.objectName() for part in window.findChildren(QObject)]
    yield {name: names.count(name) for name in set(names)}
    session.close()
    window.deleteLater()


def everything(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk through what a screen reader can reach."""
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid():
            yield from everything(child)


def test_a_screen_reader_finds_every_control_by_the_words_that_stand_on_it(window: MainWindow) -> None:
    found: dict[str, set[QAccessible.Role]] = {}
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    for node in everything(root):
        found.setdefault(node.text(QAccessible.Text.Name), set()).add(node.role())
    role = QAccessible.Role
    for name, wanted in {
        "Train": role.PushButton,
        "Step": role.PushButton,
        "Step back": role.PushButton,
        "Play": role.PushButton,
        "Reset": role.PushButton,
        "Add row": role.PushButton,
        "Delete row 1": role.PushButton,
        "Input 1": role.CheckBox,
        "Input 2": role.CheckBox,
        "Input 3": role.CheckBox,
        "Bias": role.CheckBox,
        "Iterations": role.SpinBox,
        "Learning rate": role.SpinBox,
        "Hidden neurons": role.SpinBox,
        "Seed": role.SpinBox,
        "Training data": role.Table,
        "Training progress": role.ProgressBar,
        "Prediction 0.45860596, in between": role.StaticText,
    }.items():
        assert wanted in found.get(name, set()), f"{name}: {found.get(name)}"
    assert "Loss plot" in found
    assert "Network" in found
    assert "1 0 0 gives 0.45860596, the rows force 1" in found


def test_everything_that_takes_keys_or_clicks_has_a_name(window: MainWindow) -> None:
    insides = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_toolbar_ext_button")
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        is_viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
        is_inside = is_viewport or widget.objectName() in insides or widget.window() is not window
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or is_inside:
            continue
        node = QAccessible.queryAccessibleInterface(widget)
        # To Linux's screen readers, Qt calls a box of choices what is chosen in it.
        name = widget.accessibleName() if isinstance(widget, QComboBox) else node.text(QAccessible.Text.Name)
        assert name.strip(), f"{widget} {widget.objectName()} in {parent} has no name"


def test_pictures_say_in_words_what_they_show(student: Student) -> None:
    for name in ("lossPlot", "networkDiagram", "answersCube", "stepPanel"):
        assert len(student.description(name)) > 15


def test_tab_goes_through_the_whole_window_and_comes_back(student: Student) -> None:
    student.focus("trainButton")
    seen = []
    for _ in range(60):
        seen.append(student.focused().objectName())
        student.key(Qt.Key.Key_Tab)
        if student.focused().objectName() == "trainButton":
            break
    else:
        pytest.fail(f"Tab never comes back: {seen}")
    wanted = {
        *("trainingTable", "iterationsSpinBox", "learningRateSpinBox", "activationComboBox", "seedSpinBox"),
        *("biasCheckBox", "lossPlot", "networkDiagram", "input1CheckBox", "addRowButton", "corner100"),
    }
    assert wanted <= set(seen)
    # In the order of the workshop, all round: from the table to Train, then to the prediction.
    places = [seen.index(name) for name in ("input1CheckBox", "corner100", "lookInsideTabs", "trainingTable")]
    assert places == sorted(places)
    assert seen[-1] == "deleteRowButton"
    # No stop at what can only be read.
    assert "rowsMessageLabel" not in seen


# Room


STATES = [
    "untrained",
    "trained",
    "stepped",
    "with messages",
    "with hidden neurons",
    "stale",
    "earlier runs",
    "with advice",
]


def bring_into_state(student: Student, session: Session, state: str) -> None:
    session.change_setting("iterations", "iterations", 200)
    if state in {"trained", "stale", "earlier runs"}:
        student.train()
    if state == "stepped":
        student.press("stepButton")
    if state in {"stale", "earlier runs"}:
        session.change_setting("rate", "learning_rate", 0.1)
    if state == "earlier runs":
        student.train()
    if state == "with advice":
        session.change_setting("activation", "activation", "tanh")
        student.train()
        student.qtbot.waitUntil(lambda: student.find(QWidget, "repair1Button").isVisible())
    if state == "with messages":
        rows = [Row((0, 0, 0), 2.0), Row((0, 0, 0), 1.0), Row((1, 1, 0), 0.0), Row((0, 1, 0), 1.0)]
        session.change_rows("paste", TrainingSet.from_rows(rows))
    if state == "with hidden neurons":
        session.change_setting("hidden", "hidden_neurons", 8)
        session.change_setting("bias", "bias", value=True)
    student.settle()


@pytest.mark.parametrize("state", STATES)
def test_on_a_projector_nothing_is_cut_off_and_nothing_scrolls(
    student: Student, window: MainWindow, session: Session, state: str
) -> None:
    assert window.size().toTuple() == (1280, 720)
    bring_into_state(student, session, state)
    assert too_small(window) == []
    assert scroll_bars(window) == []


@pytest.mark.parametrize("steps", [-3, 1, 3, 12])
@pytest.mark.usefixtures("theme_put_back")
def test_with_another_text_size_panels_scroll_rather_than_cut_anything_off(
    student: Student, window: MainWindow, steps: int
) -> None:
    name = "zoomInAction" if steps > 0 else "zoomOutAction"
    before = student.find(QLabel, "predictionLabel").font().pointSizeF()
    student.settle()
    places = [label.geometry() for label in headings(window)]
    for _ in range(abs(steps)):
        student.choose_from_menu(name)
    student.settle()
    after = student.find(QLabel, "predictionLabel").font().pointSizeF()
    assert (after > before) == (steps > 0)
    assert too_small(window) == []
    last = student.table.model().index(0, OUTPUT)
    assert student.table.visualRect(last).right() <= student.table.viewport().width()
    # Whether larger ones need scroll bars depends on the font: panels fold away first.
    assert steps > 0 or scroll_bars(window) == []
    student.choose_from_menu("zoomNormalAction")
    student.settle()
    assert student.find(QLabel, "predictionLabel").font().pointSizeF() == before
    assert too_small(window) == []
    assert [label.geometry() for label in headings(window)] == places


def test_the_headings_of_the_three_panels_stand_at_one_height(student: Student, window: MainWindow) -> None:
    student.settle()
    numbered = [label for label in headings(window) if label.text()[0] in "123"]
    middles = [label.mapTo(window, label.rect().center()).y() for label in numbered]
    assert len(middles) == 3
    assert max(middles) - min(middles) <= 1


def headings(window: MainWindow) -> list[QLabel]:
    return [panel.heading for panel in window.findChildren(Panel)]


@pytest.mark.usefixtures("theme_put_back")
def test_every_text_grows_with_the_zoom(student: Student, window: MainWindow) -> None:
    kinds = (QLabel, QAbstractButton, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTabBar)

    # Each by itself: with larger texts the window arranges its panels anew, in another order.
    parts = [
        part
        for part in window.findChildren(QWidget)
        if isinstance(part, kinds) and part.objectName() != "qt_toolbar_ext_button"
    ]
    before = [part.font().pointSizeF() for part in parts]
    for _ in range(4):
        student.choose_from_menu("zoomInAction")
    student.settle()
    grown = zip(parts, before, strict=True)
    assert [part for part, small in grown if part.font().pointSizeF() <= small] == []


def test_on_a_tiny_screen_the_panels_scroll(student: Student, window: MainWindow) -> None:
    window.resize(640, 400)
    student.settle()
    assert window.size().toTuple() == (640, 400)
    assert scroll_bars(window) != []
    assert too_small(window) == []


@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160)])
def test_on_a_large_screen_everything_has_room(
    student: Student, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    student.settle()
    assert scroll_bars(window) == []
    assert too_small(window) == []


def test_a_shortcut_works_wherever_the_focus_is(student: Student) -> None:
    keys = QKeySequence("Ctrl+T")
    assert student.action("trainAction").shortcut() == keys
    for iterations, name in enumerate(
        ("lossPlot", "networkDiagram", "corner100", "seedSpinBox", "trainingTable"), 1
    ):
        student.set_number("iterationsSpinBox", "10")
        student.focus(name)
        student.key(Qt.Key.Key_T, ctrl=True)
        student.wait_for_end()
        assert student.iteration() == 10 * iterations


def test_a_document_s_long_training_is_repeated_by_a_link_and_without_any_box(
    student: Student,
    window: MainWindow,
    boxes: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    # A real one would take half a minute.
    monkeypatch.setattr("nn_desktop.session.open_document._MOST_REPEATED", 9_999)
    path = tmp_path / "long.nnd"
    path.write_bytes(document_to_bytes(Document(trained_iterations=10_000, cursor=10_000)))
    assert not student.can_see("trainAgainButton")
    window.contents.open_path(path)
    assert student.iteration() == 0
    assert "It was trained for 10,000 iterations; to repeat them takes about" in student.text(
        "statusMessageLabel"
    )
    assert student.text("trainAgainButton") == "Train again"
    window.contents.change_language()  # builds everything anew
    student.settle()
    student.press("trainAgainButton")
    student.wait_for_end()
    assert student.iteration() == 10_000
    assert student.prediction() == "0.99993704"
    assert not student.can_see("trainAgainButton")
    assert not window.isWindowModified()
    assert boxes == []


def test_training_has_more_room_than_look_inside(window: MainWindow) -> None:
    splitter = window.findChild(QSplitter, "middleSplitter")
    assert splitter is not None
    training, inside = splitter.sizes()
    # How much more depends on the height of the text, which Look inside needs at least.
    assert 1.2 < training / inside < 2.2
