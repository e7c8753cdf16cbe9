"""What tests of the window share: a window as a student has it, and its parts by their names."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nn_desktop.gui.loss_plot import LossPlot
from nn_desktop.gui.main_window import MainWindow
from nn_desktop.gui.theme import Appearance, apply_theme
from nn_desktop.session.session import Session

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
Find = Callable[[type[AnyWidget], str], AnyWidget]


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session) -> MainWindow:
    """The whole window, shown, with its plot ready."""
    apply_theme(qapp, Appearance.LIGHT)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    plot = window.findChild(LossPlot, "lossPlot")
    assert plot is not None
    qtbot.waitUntil(lambda: plot.is_ready, timeout=20_000)
    return window


@pytest.fixture
def find(window: MainWindow) -> Callable[[type[QWidget], str], QWidget]:
    """Return the part of the window with an object name, and fail if there is none."""

    def find_part(kind: type[QWidget], name: str) -> QWidget:
        part = window.findChild(kind, name)
        assert part is not None, f"there is no {name}"
        return part

    return find_part
