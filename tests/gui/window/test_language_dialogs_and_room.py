"""The German window: its menus and dialogs, the room it has, and the next start."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollArea,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.look.theme import small_font
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.language import languages
from nn_desktop.session.session import Session
from tests.gui.dialogs import Dialogs
from tests.gui.languages import choose
from tests.gui.student import Student
from tests.test_app import drive

pytestmark = pytest.mark.usefixtures("english_again")


# The menus, the dialogs, and the room there is


@pytest.mark.parametrize("code", ["en", "de"])
def test_no_two_entries_of_a_menu_have_the_same_letter(
    code: str, student: Student, window: MainWindow
) -> None:
    choose(student, code)
    bar = [action.text() for action in window.menuBar().actions()]
    menus = [[action.text() for action in menu.actions()] for menu in window.menuBar().findChildren(QMenu)]
    for texts in (bar, *menus):
        letters = [QKeySequence.mnemonic(text).toString() for text in texts]
        letters = [letter for letter in letters if letter]
        assert len(letters) == len(set(letters)), texts


def test_questions_and_qt_s_own_buttons_are_german(
    student: Student, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def look(box: QMessageBox) -> QMessageBox.StandardButton:
        seen.extend([box.text(), box.informativeText(), *(each.text() for each in box.buttons())])
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", look)
    choose(student, "de")
    student.press("addRowButton")
    student.choose_from_menu("newAction")
    assert seen[:2] == ["Die Änderungen an Unbenannt speichern?", "Sonst gehen sie verloren."]
    assert {text.replace("&", "") for text in seen[2:]} == {"Speichern", "Verwerfen", "Abbrechen"}
    assert len(session.experiment.training_set) == 5


def test_the_menu_of_a_text_field_is_german(student: Student, qtbot: QtBot) -> None:
    choose(student, "de")
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = {action.text().replace("&", "").partition("\t")[0] for action in menu.actions()}
    menu.deleteLater()
    assert {"Rückgängig", "Kopieren", "Einfügen", "Alles auswählen"} <= words
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Yes | QDialogButtonBox.StandardButton.No)
    qtbot.addWidget(box)
    assert {button.text().replace("&", "") for button in box.buttons()} == {"Ja", "Nein"}


@pytest.mark.parametrize("code", ["en", "de"])
def test_the_window_fits_a_projector_in_every_state(
    code: str, student: Student, session: Session, window: MainWindow
) -> None:
    choose(student, code)
    scroll = student.find(QScrollArea, "windowScrollArea")

    def assert_fits() -> None:
        student.settle()
        assert window.size().toTuple() == (1280, 720)
        assert scroll.horizontalScrollBar().maximum() == 0

    assert_fits()
    session.train()
    student.qtbot.waitUntil(lambda: not session.is_training)
    assert_fits()
    session.change_setting("change seed", "bias", value=True)
    assert_fits()
    session.change_setting("change seed", "hidden_neurons", 2)
    session.step()
    session.play()
    assert_fits()
    session.pause()
    for page in range(3):
        student.find(QTabBar, "lookInsideTabs").setCurrentIndex(page)
        assert_fits()
    student.find(QTabBar, "lookInsideTabs").setCurrentIndex(0)
    # A scroll bar beside the rows, and long numbers before them.
    rows = TrainingSet.from_rows([Row((1, 0, 1), 0.0)] * 200)
    session.change_rows("import rows", rows)
    session.reset()
    assert_fits()


@pytest.mark.parametrize("code", ["en", "de"])
def test_no_word_of_a_button_or_heading_is_cut_off(code: str, student: Student, window: MainWindow) -> None:
    choose(student, code)
    student.settle()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.metaObject().className() != "CornerButton":
            wanted = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            assert button.width() >= wanted, button.text()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    header = student.table.horizontalHeader()
    metrics = QFontMetrics(small_font(student.table))  # the style sheet gives the heads this one
    for column in range(5):
        text = student.table.model().headerData(column, Qt.Orientation.Horizontal)
        assert header.sectionSize(column) >= metrics.horizontalAdvance(text), text


# The next start


def test_it_is_remembered(qtbot: QtBot, light_theme: None, session: Session, tmp_path: Path) -> None:
    window = MainWindow(session, preferences=PreferencesStore(tmp_path))
    qtbot.addWidget(window)
    Student(qtbot, window).choose_from_menu("deLanguageAction")
    assert PreferencesStore(tmp_path).current.language == "de"
    assert window.contents.view.language == "de"


LOOK = """
from PySide6.QtWidgets import QMessageBox, QPushButton
box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
print(self.findChild(QPushButton, "trainButton").text(), self.windowTitle())
print(box.buttons()[0].text().replace("&", ""), flush=True)
QApplication.exit()
"""
CHOOSE = """
from PySide6.QtGui import QAction
self.findChild(QAction, "deLanguageAction").trigger()
QApplication.exit()
"""


def looked_at(home: Path) -> list[str]:
    result = drive(LOOK, home)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def test_a_program_that_is_started_again_speaks_the_language_that_was_chosen(home: Path) -> None:
    assert looked_at(home) == ["Train Untitled[*] – NN Desktop", "Cancel"]
    assert drive(CHOOSE, home).returncode == 0
    assert looked_at(home) == ["Trainieren Unbenannt[*] – NN Desktop", "Abbrechen"]


# More of them, without a start each, are in tests/session/files/test_preferences.py.
@pytest.mark.parametrize("value", ["eo", 5])
def test_a_wish_that_is_no_language_of_ours_is_the_system_s(value: object, home: Path) -> None:
    assert drive(CHOOSE, home).returncode == 0
    remembered = next(home.rglob("preferences.json"))
    keys = json.loads(remembered.read_text(encoding="utf-8"))
    assert keys["language"] == "de"
    remembered.write_text(json.dumps({**keys, "language": value}), encoding="utf-8")
    assert looked_at(home) == ["Train Untitled[*] – NN Desktop", "Cancel"]


def test_a_german_system_has_a_german_window_without_choosing(home: Path) -> None:
    result = drive(LOOK, home, LANGUAGE="de", LC_ALL="de_DE.UTF-8")
    assert result.stdout.splitlines() == ["Trainieren Unbenannt[*] – NN Desktop", "Abbrechen"]


def test_every_language_of_the_menu_has_a_name(student: Student) -> None:
    for code, name in languages().items():
        assert student.action(f"{code}LanguageAction").text() == name
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_files_dialogs_ask_in_german(
    student: Student, dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def choose_nothing(_parent: object, title: str, _folder: str, kinds: str) -> tuple[str, str]:
        asked.append((title, kinds))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose_nothing)
    choose(student, "de")
    student.choose_from_menu("openAction")
    student.choose_from_menu("importAction")
    assert asked == [
        (
            "Öffnen",
            "Dokumente, Tabellen und Lektionen (*.nnd *.csv *.tsv *.txt *.nnlesson);;Alle Dateien (*)",
        ),
        ("Zeilen importieren", "Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)"),
    ]


@pytest.mark.parametrize(
    ("code", "one", "two"),
    [
        ("en", " in 1 iteration (", " in 2 iterations ("),
        ("de", " in 1 Iteration (", " in 2 Iterationen ("),
    ],
)
def test_one_is_not_several(code: str, one: str, two: str, student: Student, session: Session) -> None:
    choose(student, code)
    for number, sentence in (("1", one), ("2", two)):
        student.set_number("iterationsSpinBox", number)
        student.press("trainButton")
        student.qtbot.waitUntil(lambda: not session.is_training)
        assert sentence in student.text("verdictLabel")
