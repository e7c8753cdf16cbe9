"""The whole window by keys: Return, panel after panel, letters, borders, and a ring where one is."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSplitter, QWidget

from nn_desktop.gui.look.colours import Colours
from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.gui.window.panels.mnemonics import letter_of
from nn_desktop.session.language import use_language
from nn_desktop.session.session import Session
from tests.gui.contrast import COLOURS, contrast, every_appearance
from tests.gui.student import Student

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_presses_the_button_with_the_focus(key: Qt.Key, student: Student, session: Session) -> None:
    student.focus("stepButton")
    student.key(key)
    assert student.iteration() == 1
    student.focus("biasCheckBox")
    student.key(key)
    assert session.experiment.settings.bias
    student.focus("corner110")
    student.key(key)
    assert session.chosen_inputs == (1, 1, 0)


def test_the_window_opens_on_train(student: Student) -> None:
    assert student.focused().objectName() == "trainButton"
    student.key(Qt.Key.Key_Return)
    student.wait_for_end()
    assert student.iteration() == 10_000


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (Qt.Key.Key_1, "trainingTable"),
        (Qt.Key.Key_2, "trainButton"),
        (Qt.Key.Key_3, "input1CheckBox"),
        (Qt.Key.Key_4, "corner100"),
        (Qt.Key.Key_5, "lookInsideTabs"),
    ],
)
def test_ctrl_and_a_number_leads_to_a_panel(number: Qt.Key, name: str, student: Student) -> None:
    student.focus("seedSpinBox")
    student.key(number, ctrl=True)
    assert student.focused().objectName() == name


def test_f6_goes_round_through_the_panels_and_back(student: Student) -> None:
    seen = []
    for _ in range(6):
        seen.append(student.focused().objectName())
        student.key(Qt.Key.Key_F6)
    wanted = ["trainButton", "input1CheckBox", "corner100", "lookInsideTabs", "trainingTable", "trainButton"]
    assert seen == wanted
    QTest.keyClick(student.focused(), Qt.Key.Key_F6, SHIFT)
    QTest.keyClick(student.focused(), Qt.Key.Key_F6, SHIFT)
    assert student.focused().objectName() == "trainingTable"


def test_f6_leaves_a_cell_that_is_typed_into_and_takes_what_is_typed(student: Student) -> None:
    student.start_typing(0, 3, "0.7")
    student.key(Qt.Key.Key_F6)
    assert student.focused().objectName() == "trainButton"
    assert student.rows()[0] == "0 0 1 0.7"


def test_an_open_lesson_is_a_stop_on_the_way(student: Student) -> None:
    student.choose_from_menu("lessonsAction")
    student.focus("lookInsideTabs")
    student.key(Qt.Key.Key_F6)
    assert student.find(QWidget, "lessonPanel").isAncestorOf(student.focused())


def test_a_number_that_nothing_takes_is_answered(student: Student) -> None:
    student.focus("trainButton")
    student.type("1")
    assert "F6" in student.text("statusMessageLabel")
    assert student.rows()[0] == "0 0 1 0"


def test_a_border_moves_with_the_arrow_keys(student: Student) -> None:
    splitter = student.find(QSplitter, "middleSplitter")
    before = splitter.sizes()
    splitter.handle(1).setFocus(Qt.FocusReason.TabFocusReason)
    student.key(Qt.Key.Key_Up)
    assert splitter.sizes()[0] < before[0]
    student.key(Qt.Key.Key_Down)
    assert splitter.sizes() == before


def test_a_message_is_a_stop_only_when_it_has_a_link(student: Student, session: Session) -> None:
    label = student.find(QLabel, "rowsMessageLabel")
    assert not label.focusPolicy() & Qt.FocusPolicy.TabFocus
    student.click_cell(0, 1)  # 0 1 1 -> 0 and 0 1 1 -> 0
    for row, question in enumerate(("000", "011", "101", "110")):
        for column, value in enumerate(question):
            student.go_to_cell(row, column)
            student.type(value)
    for row, target in enumerate("0110"):
        student.type_target(row, target)
    assert "href" in label.text()
    assert label.focusPolicy() & Qt.FocusPolicy.TabFocus


# Letters


@pytest.fixture(params=["en", "de"])
def speaking(request: pytest.FixtureRequest, english_again: None) -> str:
    use_language(request.param)
    return str(request.param)


def test_letters_with_alt_are_given_once_in_every_language(speaking: str, window: MainWindow) -> None:
    texts = [action.text() for action in window.menuBar().actions()]
    labels = [label for label in window.findChildren(QLabel) if label.buddy() is not None]
    texts += [label.text() for label in labels]
    buttons = [each for each in window.findChildren(QAbstractButton) if letter_of(each.text())]
    texts += [button.text() for button in buttons]
    letters = [letter_of(text) for text in texts]
    assert all(letters), texts
    assert len(set(letters)) == len(letters), texts
    assert {"biasCheckBox", "addRowButton"} <= {button.objectName() for button in buttons}
    assert len(labels) >= 5


def test_a_letter_with_alt_leads_to_its_field(student: Student) -> None:
    labels = student.window.findChildren(QLabel)
    label = next(each for each in labels if each.buddy() and each.buddy().objectName() == "seedSpinBox")
    QTest.keyClicks(student.focused(), letter_of(label.text()).lower(), Qt.KeyboardModifier.AltModifier)
    assert student.focused().objectName() == "seedSpinBox"


# The ring


def painted(window: QWidget) -> QImage:
    QApplication.processEvents()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(before: QImage, after: QImage, area: QRect) -> list[float]:
    """The contrasts between before and after, of each pixel in an area that is another one now."""
    area &= before.rect()
    columns, rows = range(area.left(), area.right() + 1), range(area.top(), area.bottom() + 1)
    both = ((before.pixelColor(x, y), after.pixelColor(x, y)) for x, y in product(columns, rows))
    return [contrast(first, second) for first, second in both if first != second]


@pytest.mark.usefixtures("theme_put_back")
@every_appearance
def test_every_stop_of_tab_has_a_ring_that_can_be_seen(
    appearance: Appearance, chosen: Colours, student: Student, qapp: QApplication
) -> None:
    apply_theme(qapp, appearance)
    student.settle()
    student.focus("trainButton")
    seen: set[str] = set()
    ring = student.find(QWidget, "focusRing")
    for _ in range(40):
        student.settle()
        focused, image = student.focused(), painted(student.window)
        assert ring.isVisible(), focused.objectName()
        place = QRect(ring.mapTo(student.window, QPoint()), ring.size())
        ring.hide()
        strong = [each for each in changed_pixels(painted(student.window), image, place) if each >= 3]
        # Two pixels all round, but for where it lies on something that has its colour already.
        around = 2 * (place.width() + place.height())
        assert len(strong) >= 1.4 * around, f"{focused.objectName()}: {len(strong)} of {2 * around}"
        seen.add(focused.objectName())
        student.key(Qt.Key.Key_Tab)
        if student.focused().objectName() == "trainButton":
            break
    assert len(seen) >= 15


ONE_OF_EACH_KIND = (
    *("trainButton", "resetButton", "watchButton", "biasCheckBox", "activationComboBox", "lossPlot"),
    *("corner100", "input1CheckBox", "lookInsideTabs", "trainingTable"),
)


@pytest.mark.usefixtures("theme_put_back")
@pytest.mark.parametrize("appearance", list(COLOURS))
def test_there_is_no_other_frame_around_what_has_the_focus(
    appearance: Appearance, student: Student, qapp: QApplication
) -> None:
    apply_theme(qapp, appearance)
    student.train()
    ring = student.find(QWidget, "focusRing")
    for name in ONE_OF_EACH_KIND:
        part = student.find(QWidget, name)
        student.focus(name)
        student.settle()
        ring.hide()
        with_focus = painted(part)
        student.focus("seedSpinBox")
        student.settle()
        assert painted(part) == with_focus, name


def test_in_a_window_that_has_been_closed_the_ring_follows_the_focus_no_more(student: Student) -> None:
    ring = student.find(QWidget, "focusRing")
    assert student.window.close()
    student.window.show()
    student.window.activateWindow()
    for name in ("seedSpinBox", "trainButton"):
        student.find(QWidget, name).setFocus()
        student.settle()
        assert not ring.isVisible()


def test_a_number_that_nobody_takes_is_answered_and_one_that_a_cell_takes_is_not(
    student: Student, session: Session
) -> None:
    student.focus("resetButton")
    student.type("5")
    assert session.message.startswith("Numbers are typed into the table or into a field.")
    session.say("")
    student.type_target(0, "0.5")
    student.type_target(0, "0.5")  # the value that it has already: nothing else would be said
    assert session.message == ""
