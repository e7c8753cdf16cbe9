"""Which lessons there are: the program's own, and those in a folder."""

import logging
from pathlib import Path

import pytest

from nn_desktop.core.lessons.lesson_file import LessonError
from nn_desktop.core.translation import install_translator
from nn_desktop.session.lessons.collection import glossary, lessons_in, load_lesson, own_lessons

SMALL = 'format = "nn-desktop-lesson"\nversion = 1\nid = "{id}"\ntitle = "{title}"\n'
CARD = '[[card]]\nid = "a"\nkind = "notice"\ntext = "Random weights"\n'


def write(folder: Path, name: str, title: str, extra: str = "") -> Path:
    path = folder / name
    path.write_text(SMALL.format(id=path.stem, title=title) + extra + CARD, encoding="utf-8")
    return path


def test_the_programs_own_lessons_come_in_order() -> None:
    lessons = own_lessons()
    assert [lesson.order for lesson in lessons] == [*range(1, 13), 100]
    assert lessons[0].title == "Random weights"


def test_they_are_translated_and_somebody_elses_are_not(tmp_path: Path) -> None:
    write(tmp_path, "own.nnlesson", "Random weights")
    install_translator(str.upper)
    try:
        assert own_lessons()[0].title == "RANDOM WEIGHTS"
        assert own_lessons()[0].cards[0].options[0].text == "0, BECAUSE IT KNOWS NOTHING"
        assert {word.title for word in glossary()} >= {"LOSS", "SEED"}
        (own,) = lessons_in(tmp_path)
        assert (own.title, own.cards[0].text) == ("Random weights", ("Random weights",))
    finally:
        install_translator(str)


def test_the_words_are_in_order() -> None:
    titles = [word.title.strip("`").casefold() for word in glossary()]
    assert len(titles) > 50
    assert titles == sorted(titles)


def test_lessons_in_a_folder_come_by_their_order_and_title(tmp_path: Path) -> None:
    write(tmp_path, "a.nnlesson", "Zebra")
    write(tmp_path, "b.nnlesson", "Ant")
    write(tmp_path, "c.nnlesson", "First", "order = 0\n")
    write(tmp_path, "d.nnlesson", "Last", "order = 3\n")
    (tmp_path / "notes.txt").write_text("no lesson")
    assert [lesson.title for lesson in lessons_in(tmp_path)] == ["Ant", "First", "Zebra", "Last"]


def test_a_damaged_one_is_left_out_and_noted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write(tmp_path, "a.nnlesson", "Good")
    (tmp_path / "b.nnlesson").write_bytes(b"\0")
    (tmp_path / "c.nnlesson").mkdir()
    with caplog.at_level(logging.WARNING, "nn_desktop"):
        assert [lesson.title for lesson in lessons_in(tmp_path)] == ["Good"]
    assert [record.getMessage().split(" was")[0] for record in caplog.records] == ["b.nnlesson", "c.nnlesson"]


def test_where_there_is_no_folder_there_are_no_lessons(tmp_path: Path) -> None:
    assert lessons_in(None) == ()
    assert lessons_in(tmp_path / "none") == ()


@pytest.mark.parametrize("kind", ["none", "folder", "large"])
def test_a_file_that_cannot_be_read_is_refused_in_words(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "x.nnlesson"
    if kind == "folder":
        path.mkdir()
    elif kind == "large":
        path.write_bytes(b"#" * 300_000)
    with pytest.raises(LessonError, match=r"^x\.nnlesson was not opened\. .*\. Open another file\.$"):
        load_lesson(path)
