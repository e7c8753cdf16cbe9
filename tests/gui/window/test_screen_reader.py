"""What a screen reader does, and hears: by Qt's own accessible interfaces, as the system's bus calls them."""

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.student import Student


def act(student: Student, name: str, action: str) -> None:
    """Do what a screen reader does with a part."""
    interface = QAccessible.queryAccessibleInterface(student.find(QWidget, name))
    actions = interface.actionInterface()
    assert action in actions.actionNames()
    actions.doAction(action)
    QTest.qWait(150)  # Qt lets a button be seen going down


def test_toggle_on_bias_changes_what_is_asked(student: Student, session: Session) -> None:
    act(student, "biasCheckBox", "Toggle")
    assert student.is_checked("biasCheckBox")
    assert session.experiment.settings.bias
    act(student, "biasCheckBox", "Toggle")
    assert not session.experiment.settings.bias


def test_a_corner_is_one_of_eight_of_which_one_is_chosen_and_toggle_chooses_it(
    student: Student, session: Session
) -> None:
    interface = QAccessible.queryAccessibleInterface(student.find(QWidget, "corner011"))
    assert interface.role() is QAccessible.Role.RadioButton
    act(student, "corner011", "Toggle")
    assert session.chosen_inputs == (0, 1, 1)
    assert student.is_checked("input2CheckBox")
    # The chosen one stays chosen.
    act(student, "corner011", "Toggle")
    assert session.chosen_inputs == (0, 1, 1)
    assert student.is_checked("corner011")


def test_toggle_on_an_input_asks_another_question(student: Student, session: Session) -> None:
    act(student, "input3CheckBox", "Toggle")
    assert session.chosen_inputs == (1, 0, 1)


@pytest.mark.usefixtures("theme_put_back")
def test_every_entry_of_every_menu_returns_before_any_box_opens(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A caller on the bus waits until the action returns, and could not answer the box."""
    inside: list[str] = []
    opened: list[str] = []

    def open_box(*_: object, **__: object) -> object:
        opened.append(inside[-1] if inside else "")
        return QMessageBox.StandardButton.Cancel

    def choose(*_: object, **__: object) -> tuple[str, str]:
        opened.append(inside[-1] if inside else "")
        return "", ""

    monkeypatch.setattr(QMessageBox, "exec", open_box)
    monkeypatch.setattr(QDialog, "exec", open_box)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, choose)
    names = [each.objectName() for each in window.findChildren(QAction)]
    skipped = {"enLanguageAction", "deLanguageAction", "systemLanguageAction"}  # these make all others anew
    for name in (each for each in names if each and each not in skipped):
        action = window.findChild(QAction, name)
        if not isinstance(action, QAction) or not action.isEnabled() or action.menu():
            continue
        session.change_setting("x", "bias", not session.experiment.settings.bias)  # there is work to lose
        inside.append(name)
        action.trigger()
        inside.clear()
        QApplication.processEvents()
        session.stop()
        for dialog in window.findChildren(QDialog):
            dialog.close()
    window.showNormal()
    assert len(opened) >= 10
    assert set(opened) == {""}


def test_an_edited_cell_is_heard_with_what_there_is_to_say_about_it(
    student: Student, heard: list[str]
) -> None:
    student.go_to_cell(0, 0)
    student.type("1")
    student.qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].startswith("Row 1: 1 0 1, target 0")
    assert "contradict" in heard[0]


def test_a_new_prediction_is_heard_after_a_tick(student: Student, heard: list[str]) -> None:
    student.press("input2CheckBox")
    student.qtbot.waitUntil(lambda: bool(heard))
    assert heard == [student.name("predictionLabel")]


def test_the_end_of_a_training_is_heard(student: Student, heard: list[str]) -> None:
    student.train()
    student.qtbot.waitUntil(lambda: any(student.text("statusMessageLabel") in each for each in heard))


def test_play_is_heard_once_at_its_end_and_not_frame_by_frame(
    student: Student, session: Session, heard: list[str]
) -> None:
    student.train()
    student.qtbot.waitUntil(lambda: any(student.text("statusMessageLabel") in each for each in heard))
    heard.clear()
    play(student, session, frames=20)
    student.press("playButton")
    student.qtbot.waitUntil(lambda: bool(heard) and f"iteration {session.cursor:,}" in heard[-1])
    assert len(heard) <= 3


def play(student: Student, session: Session, frames: int) -> None:
    """Press Play, and wait until the cursor has moved so many times."""
    seen: list[int] = []
    session.cursor_moved.connect(lambda: seen.append(session.cursor))
    student.press("playButton")
    student.qtbot.waitUntil(lambda: len(seen) >= frames)
    assert session.is_playing


def test_what_changes_often_is_said_at_most_once_a_second(student: Student, heard: list[str]) -> None:
    watch = QElapsedTimer()
    watch.start()
    for _ in range(20):
        student.press("input1CheckBox")
        QTest.qWait(20)
    # On a busy computer this takes longer.
    assert len(heard) <= 2 + watch.elapsed() // 1000
    student.qtbot.waitUntil(lambda: bool(heard) and heard[-1] == student.name("predictionLabel"))


def test_edited_by_the_keyboard_with_space(student: Student, session: Session, heard: list[str]) -> None:
    student.go_to_cell(1, 2)
    student.key(Qt.Key.Key_Space)
    student.qtbot.waitUntil(lambda: bool(heard))
    assert "Row 2: 1 1 0, target 1" in heard[0]


def test_play_does_not_flood_the_bus_with_names(
    student: Student, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[str] = []
    plain = QWidget.setAccessibleDescription
    student.train()

    def note(part: QWidget, text: str) -> None:
        named.append(part.objectName())
        plain(part, text)

    monkeypatch.setattr(QWidget, "setAccessibleDescription", note)
    watch = QElapsedTimer()
    watch.start()
    play(student, session, frames=20)
    for name in ("lossPlot", "answersCube", "networkDiagram"):
        assert named.count(name) <= 2 + watch.elapsed() // 1000
    student.press("playButton")
    # What was put off is there at the end.
    assert f"iteration {session.cursor:,}" in student.description("lossPlot")
    assert student.prediction() in student.name("predictionLabel")


@pytest.mark.parametrize("width", [1280, 900])
def test_the_tree_has_the_panels_in_the_order_in_which_they_are_read(
    student: Student, window: MainWindow, width: int
) -> None:
    window.resize(width, 720)
    student.settle()
    names = names_below(QAccessible.queryAccessibleInterface(window))
    panels = ["Training data", "Training", "Look inside", "Prediction", "All eight answers"]
    if width == 900:  # in two columns prediction and answers stand between
        panels = ["Training data", "Training", "Prediction", "All eight answers", "Look inside"]
    if "Shown panels" in names:  # the buttons there are called like the panels that they bring
        place = names.index("Shown panels")
        buttons = [
            name for name in names[place + 1 : place + 5] if name in {*panels, "Prediction and answers"}
        ]
        del names[place : place + 1 + len(buttons)]
    found = [name for name in names if name in panels]
    assert list(dict.fromkeys(found)) == [name for name in panels if name in found]
    assert "Training" in found
    # In a panel, too: first what stands beside the heading.
    assert names.index("Train") < names.index("New here? Lesson 1") < names.index("Iterations")


def names_below(interface: QAccessibleInterface) -> list[str]:
    """The names of everything that can be seen, in the order of the tree; tables are one thing."""
    if interface.state().invisible:
        return []
    names = [interface.text(QAccessible.Text.Name)]
    if interface.role() not in {QAccessible.Role.Table, QAccessible.Role.MenuBar}:
        for place in range(interface.childCount()):
            names += names_below(interface.child(place))
    return names
