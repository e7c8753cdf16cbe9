"""Help > Keys: every key, from the entries of the menus and from the tables beside the code."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr

_WIDTH, _HEIGHT = 520, 560


class KeyGroup(NamedTuple):
    """Keys that belong together.

    Attributes:
        title: of what.
        keys: the keys as they stand on the keyboard, and what they do.
    """

    title: str
    keys: Sequence[tuple[str, str]]


class KeysDialog(QDialog):
    """All keys on one page. It leaves the window usable, so that they can be tried beside it.

    Args:
        groups: the keys.
        parent: the window.
    """

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        page = QTextBrowser()
        page.setObjectName("keysPage")
        page.setAccessibleName(tr("Keys"))
        page.setTabChangesFocus(True)
        page.setHtml("".join(map(_group, groups)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page, 1)
        column.addWidget(buttons)
        page.setFocus()


def _group(group: KeyGroup) -> str:
    rows = "".join(
        f"<tr><td style='padding: 1px 16px 1px 0'><b>{escape(keys)}</b></td><td>{escape(text)}</td></tr>"
        for keys, text in group.keys
    )
    return f"<h3>{escape(group.title)}</h3><table>{rows}</table>"
