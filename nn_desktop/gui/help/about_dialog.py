"""Help > About NN Desktop: what it is, its versions, its folders, and the licences of what is in it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nn_desktop import __version__
from nn_desktop.core.translation import tr
from nn_desktop.gui.help.facts import Folder, facts_text, folders, licences, system, versions
from nn_desktop.gui.look.panel import explained_button
from nn_desktop.gui.look.theme import GAP, MARGIN, heading_font

_QT_SOURCE = "https://code.qt.io"
_WIDTH = 560


class AboutDialog(QDialog):
    """What somebody asks who has to help, or who wants to pass the program on.

    Args:
        parent: the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About NN Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        heading = QLabel(f"NN Desktop {__version__}")
        heading.setObjectName("aboutHeadingLabel")
        heading.setFont(heading_font(self))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("aboutTabs")
        self._tabs.addTab(self._program_page(), tr("Program"))
        self._tabs.addTab(self._licences_page(), tr("Licences"))
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(heading)
        column.addWidget(self._tabs, 1)
        column.addLayout(self._buttons())
        self._close.setFocus()

    def _program_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(1, 1)
        about = _text(
            tr(
                "A neural network from scratch that you can watch, rewind and take apart. Every number that "
                "it shows is the real arithmetic."
            )
        )
        grid.addWidget(about, 0, 0, 1, 3)
        facts = [*versions(), (tr("System"), system())]
        for row, (name, version) in enumerate(facts, start=1):
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(_named(_text(version), name), row, 1, 1, 2)
        for row, folder in enumerate(folders(), start=len(facts) + 1):
            self._add_folder(grid, row, folder)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _add_folder(self, grid: QGridLayout, row: int, folder: Folder) -> None:
        place = _named(_text(str(folder.path or tr("none"))), folder.title)
        place.setObjectName(f"{folder.name}FolderLabel")
        button = QPushButton(tr("Open"))
        button.setObjectName(f"{folder.name}FolderButton")
        button.setAccessibleName(tr("Open the folder {name}").format(name=folder.title))
        button.setToolTip(button.accessibleName())
        button.setEnabled(folder.path is not None)
        if folder.path is not None:
            button.clicked.connect(partial(open_folder, folder.path))
        grid.addWidget(QLabel(folder.title), row, 0)
        grid.addWidget(place, row, 1)
        grid.addWidget(button, row, 2)

    def _licences_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        notice = tr(
            "NN Desktop is free under the MIT licence. It uses Qt and PySide6 under the GNU Lesser General "
            "Public License, version 3, unchanged, as files of their own: you may replace them by others "
            "that fit, and take the program apart for that. Their source is at {address}."
        )
        column.addWidget(_text(notice.format(address=_QT_SOURCE)))
        self._licences = licences()
        choice = QComboBox()
        choice.setObjectName("licenceComboBox")
        choice.setAccessibleName(tr("Licence"))
        choice.addItems([each.title for each in self._licences])
        self._licence = QPlainTextEdit()
        self._licence.setObjectName("licenceText")
        self._licence.setAccessibleName(tr("Text of the licence"))
        self._licence.setReadOnly(True)
        self._licence.setTabChangesFocus(True)
        self._licence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        choice.currentIndexChanged.connect(self._show_licence)
        self._show_licence(0)
        column.addWidget(choice)
        column.addWidget(self._licence, 1)
        return page

    def _show_licence(self, place: int) -> None:
        self._licence.setPlainText(self._licences[place].text)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._copy = explained_button(
            "aboutCopyButton", tr("&Copy"), tr("Put versions and folders on the clipboard")
        )
        self._copy.clicked.connect(self._copy_facts)
        qt = explained_button("aboutQtButton", tr("About &Qt"), tr("What Qt is, and its licence"))
        # A moment later: Qt's own box does not return before it is closed.
        qt.clicked.connect(lambda: QTimer.singleShot(0, QApplication.aboutQt))
        self._close = explained_button("aboutCloseButton", tr("Cl&ose"), tr("Close this box"))
        self._close.setDefault(True)
        self._close.clicked.connect(self.close)
        row.addWidget(self._copy)
        row.addWidget(qt)
        row.addStretch(1)
        row.addWidget(self._close)
        return row

    def _copy_facts(self) -> None:
        QGuiApplication.clipboard().setText(facts_text())
        self._copy.setText(tr("&Copied"))


def open_folder(path: Path) -> bool:
    """Show a folder in the system's file manager; the nearest one above it, if it is not there yet."""
    nearest = next((each for each in (path, *path.parents) if each.is_dir()), path)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(nearest)))


def _text(text: str) -> QLabel:
    """A text that wraps, and that can be selected: with the mouse alone, so that Tab passes it by."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _named(label: QLabel, name: str) -> QLabel:
    label.setAccessibleName(f"{name}: {label.text()}")
    return label
