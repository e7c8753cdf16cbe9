"""A window with its session and its files, as quickly as it can be had."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.core.network.training_set import Row, TrainingSet
from nn_desktop.gui.window.main_window import MainWindow
from nn_desktop.session.files.preferences import PreferencesStore
from nn_desktop.session.files.recovery import RecoveryStore
from nn_desktop.session.session import Session
from tests.gui.dialogs import Dialogs

PLAIN = document_to_bytes(Document())


class Desk:
    """A window with its session, as quickly as it can be had."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.preferences = PreferencesStore(folder / "settings")
        self.recovery = RecoveryStore(folder / "recovery")
        self.session = Session()
        self.window = MainWindow(self.session, self.preferences, self.recovery)
        self.files = self.window.contents.files
        qtbot.addWidget(self.window)
        self.window.show()

    def add_row(self) -> None:
        rows = self.session.experiment.training_set
        self.session.change_rows(
            "add row", rows.with_inserted(len(rows), TrainingSet.from_rows([Row((0, 0, 0), 0.5)]))
        )

    def rows(self) -> int:
        return len(self.session.experiment.training_set)

    def title(self) -> str:
        return self.window.windowTitle() + ("*" if self.window.isWindowModified() else "")

    def choose(self, name: str) -> None:
        action = self.window.findChild(QAction, name)
        assert action is not None
        action.trigger()
        QApplication.processEvents()  # what may ask something does so a moment later

    def recent(self) -> list[str]:
        menu = self.window.findChild(QMenu, "recentMenu")
        assert menu is not None
        menu.aboutToShow.emit()
        return self.recent_texts()

    def recent_texts(self) -> list[str]:
        menu = self.window.findChild(QMenu, "recentMenu")
        assert menu is not None
        return [action.text() for action in menu.actions()]


@pytest.fixture
def new_desk(
    qtbot: QtBot, light_theme: None, tmp_path: Path, boxes: list[str]
) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def make() -> Desk:
        desks.append(Desk(qtbot, tmp_path))
        return desks[-1]

    yield make
    for desk in desks:
        desk.session.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk], dialogs: Dialogs) -> Desk:
    return new_desk()


@pytest.fixture
def opened(desk: Desk, tmp_path: Path) -> Path:
    path = tmp_path / "a.nnd"
    path.write_bytes(PLAIN)
    desk.files.open_path(path)
    return path
