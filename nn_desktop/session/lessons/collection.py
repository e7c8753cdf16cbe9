"""Which lessons there are: those that the program comes with, and those that somebody has put beside them."""

import logging
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from nn_desktop.core.lessons.glossary import Word, glossary_from_bytes, translated, translated_words
from nn_desktop.core.lessons.lesson import Lesson
from nn_desktop.core.lessons.lesson_file import SUFFIX, LessonError, lesson_from_bytes
from nn_desktop.core.lessons.lesson_toml import LARGEST_LESSON_BYTES, LineError
from nn_desktop.resource_files import resource_path
from nn_desktop.session.examples import example_documents
from nn_desktop.session.files.problems import UnusableFileError, not_opened_text, shown_name
from nn_desktop.session.files.reading import read_bytes

_LOGGER = logging.getLogger("nn_desktop")
# A folder may be anything, the root of a disk for one.
_MOST_FILES = 200


class LessonCollection:
    """All lessons that there are in a window.

    A teacher who changes one of the program's own lessons keeps its id, mostly. It is another lesson all the
    same: shown as it is in every language, and with answers of its own.

    Args:
        folders: where a teacher's lessons are.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._opened: dict[str, Lesson] = {}

    @cached_property
    def own(self) -> tuple[Lesson, ...]:
        """The lessons that the program comes with. Read when first wanted: the window does not wait."""
        return own_lessons()

    @property
    def others(self) -> tuple[Lesson, ...]:
        """A teacher's lessons: those in the folders, and those that were opened from anywhere else."""
        found = (self._told_apart(each) for folder in self._folders for each in lessons_in(folder))
        return (*(each for each in found if each.name not in self._opened), *self._opened.values())

    @property
    def all_lessons(self) -> tuple[Lesson, ...]:
        """The lessons in the order of the list."""
        return (*self.own, *self.others)

    def add_opened(self, lesson: Lesson) -> Lesson:
        """Keep a lesson that somebody has opened, in place of an older form of it; return it as kept."""
        if lesson in self.own:
            return lesson
        lesson = self._told_apart(lesson)
        self._opened[lesson.name] = lesson
        return lesson

    def add_opened_of(self, other: "LessonCollection") -> None:
        """Keep what was opened in a window's other language."""
        for lesson in other.opened:
            self.add_opened(lesson)

    @property
    def opened(self) -> tuple[Lesson, ...]:
        """The lessons that somebody has opened."""
        return tuple(self._opened.values())

    def in_this_language(self, lesson: Lesson) -> Lesson:
        """Return one of the program's own lessons in the language that is spoken now, any other as it is."""
        return next((each for each in self.own if each.name == lesson.name), lesson)

    def _told_apart(self, lesson: Lesson) -> Lesson:
        """Return somebody's lesson under a name that none of the program's own has. No id has a space."""
        is_taken = any(each.name == lesson.name for each in self.own)
        return replace(lesson, name=f"{lesson.name} (changed)") if is_taken else lesson


def load_lesson(path: Path) -> Lesson:
    """Return the lesson in a file, as it is written there.

    Raises:
        LessonError: it cannot be read, or it is not a lesson.
    """
    name = shown_name(path)
    try:
        data = read_bytes(path, LARGEST_LESSON_BYTES)
    except (OSError, ValueError, UnusableFileError) as error:
        raise LessonError(not_opened_text(path, error)) from error
    examples = {name: document.experiment for name, document in example_documents().items()}
    return lesson_from_bytes(data, name, examples)


def own_lessons() -> tuple[Lesson, ...]:
    """Return the lessons that the program comes with, in the language that is spoken now.

    One that cannot be read is left out and noted in the log: it is no reason not to start.
    """
    try:
        folder = resource_path("lessons")
    except FileNotFoundError as missing:
        _LOGGER.warning("%s", missing)
        return ()
    return tuple(translated(lesson) for lesson in lessons_in(folder))


def lessons_in(folder: Path | None) -> tuple[Lesson, ...]:
    """Return the lessons in a folder, in their order; none if there is no such folder.

    One that cannot be read is left out and noted in the log.
    """
    lessons = []
    for path in _lesson_files(folder):
        try:
            lessons.append(load_lesson(path))
        except LessonError as wrong:
            _LOGGER.warning("%s", wrong)
    return tuple(sorted(lessons, key=lambda lesson: (lesson.order, lesson.title)))


def glossary() -> tuple[Word, ...]:
    """Return the words of the program with their explanations, in the language that is spoken now."""
    try:
        words = glossary_from_bytes(resource_path("lessons", "glossary.toml").read_bytes())
    except (OSError, LineError) as wrong:
        _LOGGER.warning("the glossary cannot be read: %s", wrong)
        return ()
    return tuple(sorted(translated_words(words), key=lambda word: word.title.strip("`").casefold()))


def _lesson_files(folder: Path | None) -> list[Path]:
    try:
        files = sorted(folder.glob(f"*{SUFFIX}")) if folder is not None else []
    except OSError as error:
        _LOGGER.warning("the lessons in %s cannot be read: %s", shown_name(Path(str(folder))), error)
        return []
    return files[:_MOST_FILES]
