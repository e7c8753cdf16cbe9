"""The box after an unexpected error: what to send to whoever helps."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout

from nn_desktop.core.translation import tr
from nn_desktop.gui.help.about_dialog import open_folder
from nn_desktop.gui.help.facts import facts_text
from nn_desktop.gui.look.panel import explained_button
from nn_desktop.gui.look.theme import GAP, MARGIN


class ErrorBox(QObject):
    """Opens the box at the first error, and never again: whatever repeats itself is in the status line.

    Args:
        window: the box belongs to it, and leaves it usable.
        log: the log; None if there is none.
    """

    def __init__(self, window: QMainWindow, log: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._log = log
        self._is_used = False

    def tell(self, sentence: str, trace: str) -> None:
        """Show what went wrong.

        Args:
            sentence: for everybody.
            trace: for whoever helps.
        """
        # Over a window that is closed by now, the box would keep the program alive.
        if self._is_used or not self._window.isVisible():
            return
        self._is_used = True
        self._details = f"{facts_text()}\n{trace}"
        box = QDialog(self._window)
        box.setObjectName("errorBox")
        box.setWindowTitle(tr("NN Desktop"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QLabel(sentence)
        text.setObjectName("errorLabel")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setMinimumWidth(420)
        column = QVBoxLayout(box)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(text)
        column.addLayout(self._buttons(box))
        # Not modal: one can go on working.
        box.show()

    def _buttons(self, box: QDialog) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        copy = explained_button(
            "copyDetailsButton", tr("&Copy details"), tr("Put what helps to find the error on the clipboard")
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        folder = explained_button(
            "openLogFolderButton", tr("Open &log folder"), tr("Show the file with all that went wrong")
        )
        folder.setEnabled(self._log is not None)
        folder.clicked.connect(self._open_log_folder)
        close = explained_button("errorCloseButton", tr("Cl&ose"), tr("Close this box"))
        close.setDefault(True)
        close.clicked.connect(box.close)
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _open_log_folder(self) -> None:
        if self._log is not None:
            open_folder(self._log.parent)
