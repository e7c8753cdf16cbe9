"""One idea, one word: each is explained under Help, Words, and those that have been given up are gone.

The window's words and the lessons' are held to it alike, in English and in German.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QTableView, QWidget

from nn_desktop.core.boolean.corner_knowledge import CornerKnowledge, CornerReason
from nn_desktop.core.messages.corner_reasons import reason_label, reason_text
from nn_desktop.core.messages.wording import closeness_text
from tests.core.lessons.shipped import LESSONS, RESOURCES, WORDS, texts_of
from tests.gui.student import Student
from tests.packaging_scripts.test_translations import translations

TITLES = " ".join(word.title.casefold() for word in WORDS.values())

# What a window of any program might say.
SAID_EVERYWHERE = """
a above add again all always and anew are as ask asks at back below bit bring by can card cards cell
challenges check clear close copy count delete does drag each eight every finish first for from gives go
half have helps here hidden in inside is it its just keep kept last learn leave less lesson lessons like
line lines look made makes me my new next no none now number numbers of old on one ones or order other
plain point press program python random rest result results rows s same see set short show shows so start
stop table that them they this time to undo up watch way what which why with work workshop would yet yours
"""
EVERYDAY = frozenset(SAID_EVERYWHERE.split())

# What window.md's first section settles, and the word under which each is explained.
SETTLED = {
    "close to 1": "close",
    "close to 0": "close",
    "in between": "in between",
    "a row says 1": "a row says",
    "the rows force 1": "the rows force 1",
    "the rows leave it open": "open",
    "stuck at 0.5": "stuck at 0.5",
    "no row asks": "not asked",
}

# Words of earlier versions, and of other people for what has a name here.
GIVEN_UP = {
    "en": [
        *(r"undecided", r"given(?! up)", r"forced to", r"try all", r"tried yet", r"epochs?"),
        *(r"cost function", r"\d+e-\d+"),
    ],
    "de": [
        *(r"unentschieden", r"vorgegeben", r"testen", r"getestet", r"Epochen?", r"Kostenfunktion"),
        *(r"\d+e-\d+", r"Anfangsgewichte?", r"Seed", r"Loss", r"(?<!ans )Ziele?n?", r"versteckte[sn]?"),
    ],
}


def catalogue(language: str) -> Iterator[tuple[str, str]]:
    """Every text that the program says in a language, with the file from which it comes."""
    files = translations.texts()
    german = translations.read(RESOURCES / "translations" / "nn_desktop_de.ts")
    for source, message in german.messages.items():
        text = source if language == "en" else message.translation
        yield files.get(source, ""), re.sub(r"\{[^}]*\}", "", text)


def words_in(text: str) -> set[str]:
    plain = re.sub(r"<[^>]*>|&nbsp;", " ", text).replace("&", "")
    return {word.casefold() for word in re.findall(r"[^\W\d_]+", plain)}


def is_explained(word: str) -> bool:
    """Whether it is one of the glossary's words, in whatever form."""
    return any(
        word.startswith(known[: max(4, len(known) - 1)])
        for known in re.findall(r"[^\W\d_]+", TITLES)
        if len(known) > 2
    )


def texts_of_window(window: QWidget) -> Iterator[str]:
    """Headings, buttons, settings, tabs and the heads of columns."""
    for button in window.findChildren(QAbstractButton):
        # pyqtgraph makes a menu of its own, which nobody ever sees.
        if button.window() is window:
            yield button.text()
    for label in window.findChildren(QLabel):
        if label.buddy() is not None or label.font().bold():
            yield label.text()
    for bar in window.findChildren(QTabBar):
        yield from (bar.tabText(place) for place in range(bar.count()))
    for box in window.findChildren(QComboBox):
        if box.objectName() != "exampleComboBox":
            yield from (box.itemText(place) for place in range(box.count()))
    for view in window.findChildren(QTableView):
        model = view.model()
        for column in range(model.columnCount() if model is not None else 0):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def reasons() -> Iterator[str]:
    """What stands beside a corner, or beside the large number."""
    for reason in CornerReason:
        for answer in (0.0, 1.0, 0.5, None):
            if answer is not None or reason not in (CornerReason.FORCED, CornerReason.STUCK):
                known = CornerKnowledge(0, reason, answer)
                yield from (reason_text(known), reason_label(known))
    yield from map(closeness_text, (0.0, 0.5, 1.0))


def test_every_word_of_the_window_is_an_everyday_one_or_is_explained(student: Student) -> None:
    student.choose_from_menu("lessonsAction")
    for text in (*texts_of_window(student.window), *reasons()):
        assert {word for word in words_in(text) - EVERYDAY if not is_explained(word)} == set(), text


def test_each_line_of_one_step_is_explained(student: Student) -> None:
    lines = {
        line.split(":")[0].split("=")[0].strip() for line in student.description("stepPanel").splitlines()
    }
    for name in ("output", "error", "slope", "delta", "adjustments", "weights"):
        assert is_explained(name)
        assert any(name in line for line in lines), name


@pytest.mark.parametrize("words", SETTLED)
def test_what_is_settled_is_said_and_explained(words: str) -> None:
    assert words in set(reasons())
    assert SETTLED[words] in WORDS


@pytest.mark.parametrize("language", GIVEN_UP)
def test_no_word_that_has_been_given_up_is_said_anywhere(language: str) -> None:
    patterns = [re.compile(rf"\b(?:{pattern})\b") for pattern in GIVEN_UP[language]]
    said = [
        (file, text) for file, text in catalogue(language) for pattern in patterns if pattern.search(text)
    ]
    assert said == []


def test_the_lessons_link_to_what_they_speak_of_most() -> None:
    texts = [text for lesson in LESSONS.values() for card in lesson.cards for text in texts_of(card)]
    linked = {link.rpartition("|")[2] for text in texts for link in re.findall(r"\[([^\]]+)\]", text)}
    settled = {
        "weight",
        "neuron",
        "sum",
        "sigmoid",
        "target",
        "output",
        "error",
        "loss",
        "slope",
        "delta",
        "iteration",
    }
    assert settled | {"seed", "backpropagation", "open", "the rows force 1", "hidden neuron", "cut"} <= linked
    assert linked <= set(WORDS)
