"""About: what somebody needs who helps, and what whoever passes the program on must pass on."""

import platform
from pathlib import Path

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QPlainTextEdit, QTabWidget

from nn_desktop import __version__
from nn_desktop.gui.help.about_dialog import open_folder
from nn_desktop.session.files.folders import settings_folder
from tests.gui.student import Student

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def about(student: Student) -> Student:
    student.choose_from_menu("aboutAction")  # and it has returned, or this would wait for ever
    student.settle()
    return Student(student.qtbot, student.find(QDialog, "aboutDialog"))


def test_it_tells_every_version(about: Student) -> None:
    words = about.words()
    for version in (
        __version__,
        platform.python_version(),
        qVersion(),
        np.__version__,
        pyqtgraph.__version__,
    ):
        assert version in words


def test_it_fits_the_smallest_window_that_anybody_has(about: Student) -> None:
    assert about.window.width() <= 640
    assert about.window.height() <= 560
    inside = about.window.rect()
    for part in about.window.findChildren(QAbstractButton):
        if part.isVisible():
            assert inside.contains(part.mapTo(about.window, part.rect().bottomRight()))


def test_versions_and_folders_can_be_copied(about: Student) -> None:
    about.press("aboutCopyButton")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"NN Desktop {__version__}"
    assert f"NumPy {np.__version__}" in copied
    assert f"Settings: {settings_folder()}" in copied
    assert any(line.startswith("System: ") for line in copied)
    assert about.text("aboutCopyButton").replace("&", "") == "Copied"


def test_a_folder_is_opened_or_the_nearest_there_is(
    about: Student, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def note(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    about.press("settingsFolderButton")
    folder = settings_folder()
    assert folder is not None
    assert Path(opened[0].toLocalFile()) in {folder, *folder.parents}
    assert open_folder(tmp_path / "not" / "yet")
    assert opened[1] == QUrl.fromLocalFile(str(tmp_path))


def test_what_is_not_there_cannot_be_opened(about: Student) -> None:
    """There is no log in the tests."""
    assert about.find(QLabel, "logFolderLabel").text() == "none"
    assert not about.is_enabled("logFolderButton")


def test_the_licences_of_everything_can_be_read(about: Student) -> None:
    about.find(QTabWidget, "aboutTabs").setCurrentIndex(1)
    words = about.words()
    assert "Lesser General Public License, version 3" in words
    assert "https://code.qt.io" in words
    choice, text = about.find(QComboBox, "licenceComboBox"), about.find(QPlainTextEdit, "licenceText")
    read = {}
    for place in range(choice.count()):
        choice.setCurrentIndex(place)
        read[choice.itemText(place)] = text.toPlainText()
    assert read["NN Desktop"] == (CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in read["Qt, PySide6: LGPL 3"]
    assert "GNU GENERAL PUBLIC LICENSE" in read["Qt, PySide6: GPL 3"]
    assert "NumPy Developers" in read["NumPy"]
    assert "Campagnola" in read["pyqtgraph"]


def test_the_keyboard_goes_round_and_escape_closes(about: Student) -> None:
    stops = []
    for _ in range(12):
        stops.append(about.focused().objectName())
        about.key(Qt.Key.Key_Tab)
    assert set(stops) >= {"aboutCloseButton", "aboutCopyButton", "aboutQtButton", "settingsFolderButton"}
    assert "" not in stops
    about.key(Qt.Key.Key_Escape)
    assert not about.window.isVisible()


def test_the_program_s_own_licence_is_the_one_in_the_checkout() -> None:
    """A wheel has no other place for it."""
    own = CHECKOUT / "resources" / "licences" / "NN Desktop.txt"
    assert own.read_bytes() == (CHECKOUT / "LICENSE").read_bytes()
