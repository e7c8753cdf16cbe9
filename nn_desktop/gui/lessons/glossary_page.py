"""The words of the program, with what each means, and the links that lead there."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape

from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from nn_desktop.core.translation import tr
from nn_desktop.gui.lessons.card_texts import Words
from nn_desktop.gui.look.flow import Flow
from nn_desktop.gui.look.link_button import LinkButton


class WordsPage(QTextBrowser):
    """All words on one page, to scroll and to search by eye.

    Attributes:
        word: the name of the word that was looked up last.
    """

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setObjectName("wordsPage")
        self.setAccessibleName(tr("Words"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # The keyboard scrolls here, and goes on with Tab.
        self.setTabChangesFocus(True)
        self.word = ""
        self._names = {name: f"word{number}" for number, name in enumerate(words)}
        self._words = "".join(self._entry(name, words) for name in words)
        self.setHtml(self._words)

    def add_parts(self, parts: Iterable[tuple[str, str]]) -> None:
        """Explain the parts of the window below the words."""
        lines = "".join(_paragraph(escape(title), escape(sentence)) for title, sentence in parts)
        self.setHtml(f"{self._words}<h3>{escape(tr('Parts of the window'))}</h3>{lines}")

    def go_to(self, name: str) -> None:
        """Show a word at the top; "" shows the first."""
        self.word = name
        self.verticalScrollBar().setValue(0)
        if name in self._names:
            self.scrollToAnchor(self._names[name])

    def _entry(self, name: str, words: Words) -> str:
        word = words[name]
        title = escape(word.title.replace("`", ""))
        return _paragraph(title, escape(word.text), f'<a name="{self._names[name]}"></a>')


class WordLinks(QWidget):
    """A button for each word to which a card's text links, for the keyboard and for screen readers.

    Args:
        words: the glossary.
        run: shows what a word means.
    """

    def __init__(self, words: Words, run: Callable[[str], None]) -> None:
        super().__init__()
        self._words, self._run = words, run
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._links: Flow | None = None

    def show_words(self, texts: Mapping[str, str]) -> None:
        """Lead to words, and to no others.

        Args:
            texts: what to show for each word, by its name.
        """
        if self._links is not None:
            self._lines.removeWidget(self._links)
            self._links.hide()
            self._links.deleteLater()
        self._links = Flow([self._link(name, text) for name, text in texts.items()])
        self._lines.addWidget(self._links)

    def _link(self, name: str, text: str) -> LinkButton:
        link = LinkButton("lessonWordLink", text, partial(self._run, name))
        link.setAccessibleName(tr("What does {word} mean?").format(word=link.text()))
        link.setToolTip(self._words[name].text)
        link.setAccessibleDescription(self._words[name].text)
        return link


def _paragraph(title: str, text: str, anchor: str = "") -> str:
    return f'<p style="margin: 0 0 6px 0">{anchor}<b>{title}</b><br>{text}</p>'
