"""The window in German: chosen in the menu, at once, with nothing lost; and again at the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QSplitter,
    QTabBar,
    QWidget,
)

from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.session import Session
from tests.gui.languages import ENGLISH_ALONE, choose, shown_texts
from tests.gui.student import LONG, TARGET, Student

pytestmark = pytest.mark.usefixtures("english_again")


# Choosing


def test_the_menu_offers_the_system_s_language_english_and_german(student: Student) -> None:
    names = [f"{code}LanguageAction" for code in ("system", "en", "de")]
    actions = [student.action(name) for name in names]
    assert [action.text() for action in actions] == ["As the &system", "English", "Deutsch"]
    assert [action.isChecked() for action in actions] == [True, False, False]


def test_choosing_german_changes_every_word_at_once(student: Student, window: MainWindow) -> None:
    student.train()
    choose(student, "de")
    assert student.text("trainButton") == student.name("trainButton") == "Weiter trainieren"
    assert student.text("addRowButton").replace("&", "") == "Zeile hinzufügen"
    assert student.name("predictionLabel") == "Vorhersage 0,99993704, fast 1"
    assert student.description("lossPlot") == "Iteration 10.000, Verlust 0,000129"
    assert student.name("lossPlot") == "Verlustkurve"
    assert student.name("corner000") == "0 0 0 ergibt 0,50000000, fest: 0,5"
    assert student.text("verdictLabel").startswith(
        "Alle 4 Zeilen gelernt: Verlust 0,62 → 0,00013 in 10.000 Iterationen ("
    )
    assert [student.table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(5)] == [
        "Eingabe 1",
        "Eingabe 2",
        "Eingabe 3",
        "Zielwert",
        "Ausgabe",
    ]
    assert window.windowTitle() == "Unbenannt[*] – NN Desktop"
    assert student.action("deLanguageAction").isChecked()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&Datei", "&Bearbeiten", "&Trainieren", "&Ansicht", "&Hilfe"]


def test_no_english_word_is_left_and_back_again_no_german_one(student: Student, window: MainWindow) -> None:
    student.train()
    english = shown_texts(window)
    assert english & ENGLISH_ALONE
    choose(student, "de")
    german = shown_texts(window)
    assert german & ENGLISH_ALONE == set()
    choose(student, "en")
    assert english_differences(shown_texts(window), english) == set()


def english_differences(texts: set[str], others: set[str]) -> set[str]:
    # How long a training took is measured anew each time only in name: the last digit may be rounded.
    return {text for text in texts ^ others if "iterations in" not in text}


@pytest.mark.parametrize(
    ("rows", "settings"),
    [
        ([], {}),
        ([(0, 0, 0, 1), (0, 0, 0, 0), (1, 0, 0, 5)], {"activation": "relu"}),
        ([(0, 0, 0, 0), (1, 1, 0, 0), (1, 0, 0, 1), (0, 1, 0, 1)], {"bias": True}),
        ([(0, 0, 0, 1)], {"hidden_neurons": 3, "learning_rate": 0.5}),
    ],
)
def test_messages_about_rows_are_german_whatever_the_rows(
    rows: list[tuple[int, int, int, int]],
    settings: dict[str, object],
    student: Student,
    session: Session,
    window: MainWindow,
) -> None:
    choose(student, "de")
    made = [Row((first, second, third), float(target)) for first, second, third, target in rows]
    session.change_rows("import rows", TrainingSet.from_rows(made))
    for name, value in settings.items():
        session.change_setting("change seed", name, value)
    session.step()
    assert shown_texts(window) & ENGLISH_ALONE == set()
    words = " ".join(shown_texts(window)).split()
    assert not {"the", "and", "rows", "row", "answer", "weights,", "target", "of"} & set(words)


# Nothing is lost


def test_the_run_the_cursor_and_what_can_be_undone_stay(student: Student, session: Session) -> None:
    student.set_number("seedSpinBox", "7")
    student.train()
    session.move_cursor(123)
    history, weights = session.history, session.shown_run.weights.tobytes()
    choose(student, "de")
    assert session.history is history
    assert session.shown_run.weights.tobytes() == weights
    assert student.description("lossPlot").startswith("Iteration 123, ")
    assert student.action("undoAction").text() == "&Rückgängig: Startzahl ändern"
    student.choose_from_menu("undoAction")
    assert student.action("undoAction").text() == "&Rückgängig"
    assert student.action("redoAction").text() == "&Wiederholen: Startzahl ändern"
    assert session.experiment.settings.seed == 1


def test_what_a_lesson_has_begun_is_undone_in_the_language_that_is_spoken(
    student: Student, session: Session
) -> None:
    student.set_number("seedSpinBox", "7")
    student.choose_from_menu("lessonsAction")
    student.key(Qt.Key.Key_Return)
    student.settle()
    assert student.action("undoAction").text() == "&Undo begin lesson"
    choose(student, "de")
    assert student.action("undoAction").text() == "&Rückgängig: Lektion beginnen"


def test_what_is_being_typed_is_kept(student: Student, session: Session) -> None:
    student.set_number("learningRateSpinBox", "0.5", finish=False)
    choose(student, "de")
    assert session.experiment.settings.learning_rate == 0.5
    assert student.find(QWidget, "learningRateSpinBox").property("text") == "0,5"


def test_point_and_comma_both_work_in_german(student: Student, session: Session) -> None:
    choose(student, "de")
    for text, value in (("0.25", 0.25), ("0,75", 0.75)):
        student.set_number("learningRateSpinBox", text)
        assert session.experiment.settings.learning_rate == value
    student.set_number("iterationsSpinBox", "20000")
    assert student.find(QWidget, "iterationsSpinBox").property("text") == "20.000"


def test_a_training_goes_on(student: Student, session: Session) -> None:
    student.set_number("iterationsSpinBox", str(LONG))
    student.press("trainButton")
    student.wait_for_progress()
    choose(student, "de")
    assert session.is_training
    assert student.text("trainButton") == "Stopp"
    before = session.history.iterations
    student.qtbot.waitUntil(lambda: session.history.iterations > before)
    student.press("trainButton")
    student.qtbot.waitUntil(lambda: student.text("trainButton") == "Weiter trainieren")


def test_the_place_in_the_window_stays(student: Student, window: MainWindow) -> None:
    tabs = student.find(QTabBar, "lookInsideTabs")
    tabs.setCurrentIndex(2)
    student.press("mapTrainButton")
    student.find(QComboBox, "mapOrderComboBox").setCurrentIndex(1)
    student.qtbot.waitUntil(lambda: student.text("mapTrainButton") != "Stop")
    student.select_rows([1, 3])
    student.focus("trainingTable")
    place, table = window.geometry(), student.table
    learned = student.text("mapCountLabel").partition(" ")[0]
    choose(student, "de")
    assert student.table is not table
    assert window.geometry() == place
    assert student.find(QTabBar, "lookInsideTabs").currentIndex() == 2
    assert student.find(QComboBox, "mapOrderComboBox").currentText() == "Nach Einsen"
    assert student.text("mapCountLabel").startswith(f"{learned} von 256 gelernt")
    chosen = student.table.selectionModel().selectedIndexes()
    assert [(index.row(), index.column()) for index in chosen] == [(1, TARGET), (3, TARGET)]
    assert student.table.currentIndex().row() == 3
    assert student.focused() is student.table


def test_there_and_back_the_splitter_and_the_focus_stay_wherever_they_are(
    student: Student, window: MainWindow
) -> None:
    splitter = student.find(QSplitter, "middleSplitter")
    splitter.setSizes([splitter.sizes()[0] + 40, splitter.sizes()[1] - 40])
    moved = splitter.sizes()
    for name in ("lossPlot", "seedSpinBox", "input2CheckBox", "corner110", "lookInsideTabs"):
        student.focus(name)
        for code in ("de", "en"):
            choose(student, code)
            assert student.focused().objectName() == name
            assert student.find(QSplitter, "middleSplitter").sizes() == moved


def test_a_sentence_about_a_training_that_went_wrong_is_said_again(
    student: Student, session: Session
) -> None:
    student.set_number("learningRateSpinBox", "100000")
    student.train()
    said = student.text("verdictLabel")
    assert said.startswith("⚠ ")
    choose(student, "de")
    assert student.text("verdictLabel").startswith("⚠ ")
    assert student.text("verdictLabel") != said
    assert "Zeilen" in student.text("verdictLabel")


def test_changing_it_many_times_leaves_nothing_behind(student: Student, window: MainWindow) -> None:
    choose(student, "de")
    parts = len(window.findChildren(QWidget))
    actions = len(window.findChildren(QAction))
    for _ in range(3):
        choose(student, "en")
        choose(student, "de")
    assert len(window.findChildren(QWidget)) == parts
    assert len(window.findChildren(QAction)) == actions
