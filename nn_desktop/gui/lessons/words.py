"""The words of the program, with what each means."""

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
        self.setHtml("".join(self._entry(name, words) for name in words))

    def go_to(self, name: str) -> None:
        """Show a word at the top; "" shows the first."""
        self.verticalScrollBar().setValue(0)
        if name in self._names:
            self.scrollToAnchor(self._names[name])

    def _entry(self, name: str, words: Words) -> str:
        word = words[name]
        title = escape(word.title.replace("`", ""))
        return (
            f'<p style="margin: 0 0 6px 0"><a name="{self._names[name]}"></a><b>{title}</b><br>'
            f"{escape(word.text)}</p>"
        )
