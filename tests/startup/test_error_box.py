"""After an unexpected error: a box, once, with what helps."""

import logging
import platform
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from nn_desktop import __version__
from nn_desktop.startup.error_box import ErrorBox
from nn_desktop.startup.errors import LogFile, UnexpectedErrors

VERSIONS = (__version__, platform.python_version(), qVersion(), np.__version__)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def fail(errors: UnexpectedErrors) -> None:
    try:
        int("five")
    except ValueError as error:
        errors.handle(type(error), error, sys.exc_info()[2])


def test_the_first_error_opens_a_box_and_no_other_does(window: QMainWindow, tmp_path: Path) -> None:
    errors = UnexpectedErrors(tmp_path / "nn_desktop.log")
    box = ErrorBox(window, tmp_path / "nn_desktop.log")
    errors.explained.connect(box.tell)
    fail(errors)
    box.tell("Another one.", "")
    (dialog,) = window.findChildren(QDialog, "errorBox")
    assert dialog.isVisible()
    assert not dialog.isModal()
    label = dialog.findChild(QLabel, "errorLabel")
    assert isinstance(label, QLabel)
    assert "you can go on working" in label.text()
    assert str(tmp_path) in label.text()


def test_its_details_say_what_whoever_helps_asks_for(
    window: QMainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    errors = UnexpectedErrors(tmp_path / "nn_desktop.log")
    box = ErrorBox(window, tmp_path / "nn_desktop.log")
    errors.explained.connect(box.tell)
    fail(errors)
    for name in ("copyDetailsButton", "openLogFolderButton"):
        button = window.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()
    details = QGuiApplication.clipboard().text()
    assert all(version in details for version in VERSIONS)
    assert "ValueError: invalid literal" in details
    assert "test_error_box.py" in details
    assert [Path(each) for each in opened] == [tmp_path]


def test_without_a_log_there_is_no_folder_to_open(window: QMainWindow) -> None:
    ErrorBox(window, None).tell("Wrong.", "")
    button = window.findChild(QPushButton, "openLogFolderButton")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()


def test_the_log_begins_with_what_runs_and_stays_empty_while_nothing_is_wrong(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "nn_desktop.log", encoding="utf-8")
    try:
        assert (tmp_path / "nn_desktop.log").read_text(encoding="utf-8") == ""
        for text in ("first", "second"):
            log.emit(logging.LogRecord("nn_desktop", logging.ERROR, "", 0, text, None, None))
    finally:
        log.close()
    head, first, second = (tmp_path / "nn_desktop.log").read_text(encoding="utf-8").splitlines()
    assert all(version in head for version in VERSIONS)
    assert (first, second) == ("first", "second")
