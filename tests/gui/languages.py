"""What tests of the languages share: choosing one as a person does, and reading the whole window."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)

from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.window.main_window import MainWindow
from tests.gui.student import Student
from tests.packaging_scripts.test_translations import translations

GERMAN: dict[str, str] = {
    source: message.translation
    for source, message in translations.read(translations.TRANSLATIONS / "nn_desktop_de.ts").messages.items()
}
ENGLISH_ALONE = {source for source, translation in GERMAN.items() if translation != source}


def choose(student: Student, code: str) -> None:
    """Choose a language in the menu, and wait for the plot, which comes a moment after the rest."""
    student.choose_from_menu(f"{code}LanguageAction")
    newest(student)


def newest(student: Student) -> None:
    """Let Qt delete what has been replaced, so that each part is there once."""
    window = student.window
    assert isinstance(window, MainWindow)
    student.qtbot.waitUntil(lambda: len(window.findChildren(LossPlot)) == 1)
    student.settle()


def shown_texts(window: MainWindow) -> set[str]:
    """Everything that can be read in the window, seen or heard."""
    texts: set[str] = set()
    for widget in window.findChildren(QWidget):
        texts |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        match widget:
            case QLabel() | QAbstractButton():
                texts |= set(widget.text().split("\n"))
            case QComboBox():
                texts |= {widget.itemText(place) for place in range(widget.count())}
                texts |= {
                    widget.itemData(place, Qt.ItemDataRole.ToolTipRole) for place in range(widget.count())
                }
            case QTabBar():
                texts |= {widget.tabText(place) for place in range(widget.count())}
            case QMenu():
                texts.add(widget.title())
                texts |= {action.text() for action in widget.actions()}
    model = table_of(window).model()
    header = Qt.Orientation.Horizontal
    texts |= {model.headerData(column, header) for column in range(model.columnCount())}
    texts |= {
        model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(model.columnCount())
    }
    return {text for text in texts if text}


def table_of(window: MainWindow) -> Any:
    return window.findChild(QWidget, "trainingTable")
