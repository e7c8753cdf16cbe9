"""The words of the program, with what each means."""

from collections.abc import Iterable
from html import escape

from PySide6.QtWidgets import QFrame, QTextBrowser

from nn_desktop.core.translation import tr
from nn_desktop.gui.lessons.card_texts import Words


class WordsPage(QTextBrowser):
    """All words on one page, to scroll and to search by eye."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("wordsPage")
        self.setAccessibleName(tr("Words"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # The keyboard scrolls here, and goes on with Tab.
        self.setTabChangesFocus(True)
        self._names = {name: f"word{number}" for number, name in enumerate(words)}
        self._words = "".join(self._entry(name, words) for name in words)
        self.setHtml(self._words)

    def add_parts(self, parts: Iterable[tuple[str, str]]) -> None:
        """Explain the parts of the window below the words."""
        lines = "".join(_paragraph(escape(title), escape(sentence)) for title, sentence in parts)
        self.setHtml(f"{self._words}<h3>{escape(tr('Parts of the window'))}</h3>{lines}")

    def go_to(self, name: str) -> None:
        """Show a word at the top; "" shows the first."""
        self.verticalScrollBar().setValue(0)
        if name in self._names:
            self.scrollToAnchor(self._names[name])

    def _entry(self, name: str, words: Words) -> str:
        word = words[name]
        title = escape(word.title.replace("`", ""))
        return _paragraph(title, escape(word.text), f'<a name="{self._names[name]}"></a>')


def _paragraph(title: str, text: str, anchor: str = "") -> str:
    return f'<p style="margin: 0 0 6px 0">{anchor}<b>{title}</b><br>{text}</p>'
