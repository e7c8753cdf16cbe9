"""Where settings and unsaved work are kept: in the user's place, or beside a program on a stick."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from nn_desktop.session.files.folders import (
    lesson_folders,
    portable_folder,
    recovery_folder,
    settings_folder,
)


def test_an_installed_program_keeps_them_in_the_users_places() -> None:
    kind = QStandardPaths.StandardLocation
    settings, recovery = settings_folder(), recovery_folder()
    assert portable_folder() is None
    assert settings == Path(QStandardPaths.writableLocation(kind.AppConfigLocation))
    assert recovery == Path(QStandardPaths.writableLocation(kind.AppLocalDataLocation), "recovery")
    assert settings is not None
    assert lesson_folders() == (settings / "lessons",)


def test_a_program_on_a_stick_keeps_them_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nn-desktop"))
    (tmp_path / "portable.txt").write_text("")
    assert portable_folder() is None, "only a frozen program lies in a folder of its own"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert settings_folder() == tmp_path / "settings"
    assert recovery_folder() == tmp_path / "settings" / "recovery"
    assert lesson_folders() == (tmp_path / "settings" / "lessons", tmp_path / "lessons")
    (tmp_path / "portable.txt").unlink()
    assert portable_folder() is None


def test_a_system_that_knows_no_place_is_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: "")
    assert settings_folder() is None
    assert recovery_folder() is None
    assert lesson_folders() == ()
