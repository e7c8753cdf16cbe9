"""The buttons of the lesson panel."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from nn_desktop.gui.look.flow import Flow
from nn_desktop.gui.look.theme import GAP


def page_with(content: QWidget, *buttons: QPushButton) -> QWidget:
    """Return a page with something on it, and buttons below."""
    page = QWidget()
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(GAP)
    lines.addWidget(content, 1)
    # Side by side where there is room: a longer language must not make the column wider.
    lines.addWidget(Flow(buttons))
    return page


def small_button(name: str, text: str, run: Callable[[], None]) -> QPushButton:
    """Return a button with an object name, a text, and what it does."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(run)
    return button


def sign_button(name: str, sign: str, words: str, run: Callable[[], None]) -> QToolButton:
    """Return a button that shows a sign, and is called by words."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(sign)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(run)
    return button
