"""Everything in the window is explained in one sentence, and Help says all keys and all parts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QTabBar,
    QTextBrowser,
    QWhatsThis,
    QWidget,
)

from nn_desktop.gui.window.explanations import EXPLANATIONS
from nn_desktop.gui.window.main_window import MainWindow
from tests.gui.student import Student

CONTROLS = (
    *(QAbstractButton, QAbstractSpinBox, QComboBox, QTabBar, QAbstractItemView, QProgressBar, QSlider),
    *(QLineEdit, QPlainTextEdit, QTextBrowser),
)
PICTURES = {"lossPlot", "networkDiagram", "answersCube", "stepPanel"}
NUMBERS = {"predictionLabel", "verdictLabel"}


def is_explained(part: QWidget) -> bool:
    return all((part.toolTip(), part.whatsThis(), part.accessibleDescription()))


def to_explain(window: MainWindow) -> list[QWidget]:
    """Whatever can be used or looked at; what Qt puts into its own parts belongs to these."""
    found = []
    for part in window.findChildren(QWidget):
        inside = part.objectName().startswith(("qt_", "Scroll")) or isinstance(part, QHeaderView)
        own = (QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit)
        inside = inside or isinstance(part.parentWidget(), own) or part.window() is not window
        if not inside and (isinstance(part, CONTROLS) or part.objectName() in PICTURES | NUMBERS):
            found.append(part)
    return found


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_part_of_the_window_is_explained(
    language: str, english_again: None, window: MainWindow
) -> None:
    action = window.findChild(QAction, f"{language}LanguageAction")
    assert isinstance(action, QAction)
    action.trigger()
    QApplication.processEvents()
    parts = to_explain(window)
    assert len(parts) >= 40
    assert [f"{type(part).__name__} {part.objectName()}" for part in parts if not is_explained(part)] == []


def test_every_column_head_is_explained(student: Student) -> None:
    roles = (
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.WhatsThisRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    for column in range(5):
        said = {student.table.model().headerData(column, Qt.Orientation.Horizontal, role) for role in roles}
        (sentence,) = said
        assert sentence.endswith(".")


def test_the_axes_are_explained(student: Student) -> None:
    axes = student.canvas.getPlotItem()
    assert "half the sum of the squared errors" in axes.getAxis("left").toolTip()
    assert "random start" in axes.getAxis("bottom").toolTip()


def test_a_sentence_ends_with_a_full_stop() -> None:
    assert [each for each in EXPLANATIONS.values() if not each.endswith(".") or "\n" in each] == []


def shown_texts() -> list[str]:
    """What stands in little windows of their own: Qt's What's this is one."""
    return [part.metaObject().className() for part in QApplication.topLevelWidgets() if part.isVisible()]


def test_shift_and_f1_explains_what_has_the_focus(student: Student) -> None:
    student.focus("seedSpinBox")
    QTest.keyClick(student.focused(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert "QWhatsThat" in shown_texts()
    QWhatsThis.hideText()


def test_the_menu_explains_what_is_clicked_next(student: Student) -> None:
    student.choose_from_menu("explainClickedAction")
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def keys_page(student: Student) -> str:
    student.choose_from_menu("keysAction")
    page = student.find(QDialog, "keysDialog").findChild(QTextBrowser, "keysPage")
    assert isinstance(page, QTextBrowser)
    return page.toPlainText()


def test_the_page_of_keys_has_every_key_of_every_menu(student: Student, window: MainWindow) -> None:
    page = keys_page(student)
    actions = [each for each in window.findChildren(QAction) if each.objectName() and each.shortcuts()]
    actions = [each for each in actions if not each.objectName().startswith("recent")]
    assert len(actions) >= 30
    for action in actions:
        assert action.shortcut().toString() in page, action.objectName()
    for key in ("Tab", "F6", "Space", "Page Up", "Alt+Left"):
        assert key in page


def test_the_page_of_keys_closes_with_escape_and_leaves_the_window_usable(student: Student) -> None:
    keys_page(student)
    dialog = student.find(QDialog, "keysDialog")
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_page_of_words_explains_the_parts_too(student: Student) -> None:
    student.choose_from_menu("wordsAction")
    page = student.find(QTextBrowser, "wordsPage").toPlainText()
    assert "Parts of the window" in page
    assert "How far each iteration moves the weights." in page
    assert "Loss plot" in page


def test_the_page_of_keys_speaks_german(english_again: None, window: MainWindow, student: Student) -> None:
    student.choose_from_menu("deLanguageAction")
    page = keys_page(student)
    assert "Bild auf" in page
    assert "Trainieren" in page
    assert "&" not in page
