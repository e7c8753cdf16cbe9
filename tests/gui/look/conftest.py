"""The look may change here, and is put back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


@pytest.fixture
def any_theme(qapp: QApplication, theme_put_back: None) -> Iterator[QApplication]:
    yield qapp
    QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
