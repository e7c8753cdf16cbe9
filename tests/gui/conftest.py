"""What tests of the window share: a session, a window as a student has it, and the student."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.gui.look.theme import Appearance, apply_theme
from nn_desktop.gui.plot.loss_plot import LossPlot
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.language import use_language, use_numbers_of
from nn_desktop.session.session import Session
from tests.gui.dialogs import Dialogs
from tests.gui.student import Student

OpenWindow = Callable[[], MainWindow]
ShowAlone = Callable[..., Student]


def let_go_of_keys(widget: QWidget) -> None:
    """A click with Shift or Ctrl leaves that key held, as Qt sees it, in the next test too."""
    QTest.keyRelease(widget, Qt.Key.Key_Shift)


@pytest.fixture(scope="session")
def light_theme(qapp: QApplication) -> None:
    """Light colours, normal text. Whoever changes them puts them back: see `theme_put_back`."""
    apply_theme(qapp, Appearance.LIGHT)


@pytest.fixture
def theme_put_back(qapp: QApplication, light_theme: None) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.LIGHT)


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()
    session.deleteLater()  # not by Python, which might do it in a thread of a later test


@pytest.fixture
def open_window(qtbot: QtBot, light_theme: None, session: Session) -> OpenWindow:
    """Open the window on the session as it is by then."""

    def open_now() -> MainWindow:
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        let_go_of_keys(window)
        return window

    return open_now


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def student(qtbot: QtBot, window: MainWindow) -> Student:
    return Student(qtbot, window)


@pytest.fixture
def english_again() -> Iterator[None]:
    """Whatever language is chosen, the next test has English."""
    before = QLocale()
    yield
    use_language("en")
    use_numbers_of(before)


@pytest.fixture
def plot_alone(show_alone: ShowAlone, session: Session) -> Student:
    """The loss plot."""
    plot = LossPlot(session)
    student = show_alone(plot, 560, 300)
    QApplication.processEvents()
    return student


@pytest.fixture
def show_alone(qtbot: QtBot, light_theme: None) -> ShowAlone:
    """Show one panel or picture without a window around it, which is ten times as quick."""

    def show(widget: QWidget, width: int = 400, height: int = 500) -> Student:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        let_go_of_keys(widget)
        return Student(qtbot, widget)

    return show


@pytest.fixture
def country() -> Iterator[Callable[[str], None]]:
    """Make another country's way of writing numbers everybody's, until the test is over."""
    before = QLocale()
    yield lambda name: use_numbers_of(QLocale(name))
    use_numbers_of(before)


@pytest.fixture(autouse=True)
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer boxes at once: nobody sits there to press a button. Returns what they said.

    Unsaved work is thrown away; any other box counts as closed.
    """
    said: list[str] = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        said.append(box.text())
        return QMessageBox.StandardButton.Discard

    def answer_static(_parent: object, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        said.append(text)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    for kind in ("question", "warning", "information", "critical", "about"):
        monkeypatch.setattr(QMessageBox, kind, answer_static)
    return said


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch, boxes: list[str]) -> Dialogs:
    """Somebody who answers dialogs as the test says."""
    return Dialogs(monkeypatch)


@pytest.fixture(autouse=True)
def american_numbers() -> None:
    """The tests read numbers as they are written in en_US, wherever they run."""
    use_numbers_of(QLocale("en_US"))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said aloud."""
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr("nn_desktop.gui.look.announcing.QAccessible.updateAccessibility", listen)
    return said


@pytest.fixture(params=("Noto Sans", "DejaVu Sans", "Liberation Sans"))
def written_in(request: pytest.FixtureRequest, qapp: QApplication, light_theme: None) -> Iterator[str]:
    """Let everything be written in one font."""
    if request.param not in QFontDatabase.families():
        pytest.skip(f"there is no {request.param}")
    before = qapp.font()
    font = QFont(before)
    font.setFamily(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)
