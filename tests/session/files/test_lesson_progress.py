"""Progress in lessons: it comes back, two windows unite it, and a damaged file stops nobody."""

import json
import logging
from pathlib import Path

import pytest

from nn_desktop.session.files.lesson_progress import DO_NOT_KNOW, LessonProgress, LessonProgressStore


def stored(folder: Path, lesson: str = "one-step") -> LessonProgress:
    return LessonProgressStore(folder).of(lesson)


def test_at_first_there_is_none_and_no_file(tmp_path: Path) -> None:
    assert stored(tmp_path / "config") == LessonProgress()
    assert not (tmp_path / "config").exists()


def test_everything_comes_back(tmp_path: Path) -> None:
    store = LessonProgressStore(tmp_path / "new")
    store.open_card("one-step", 3)
    store.choose("one-step", "guess", 2)
    store.choose("one-step", "number", 0.75)
    store.choose("one-step", "ticks", ("001", "101"))
    store.choose("one-step", "other", DO_NOT_KNOW)
    store.finish("one-step", "guess")
    store.finish("one-step", "step", shown=True)
    store.ask_hint("challenges", "fast", 2)
    found = stored(tmp_path / "new")
    assert found == store.of("one-step")
    assert (found.card, found.done, found.shown) == (3, ("guess", "step"), ("step",))
    names = ("guess", "number", "ticks", "other", "step")
    assert [found.first_choice(name) for name in names] == [2, 0.75, ("001", "101"), DO_NOT_KNOW, None]
    assert stored(tmp_path / "new", "challenges").hints_of("fast") == 2
    assert stored(tmp_path / "new", "challenges").hints_of("moment") == 0
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["progress.json"]


def test_the_file_can_be_read_by_a_person(tmp_path: Path) -> None:
    store = LessonProgressStore(tmp_path)
    store.choose("one-step", "guess", 2)
    assert json.loads((tmp_path / "progress.json").read_text()) == {
        "format": "nn-desktop-progress",
        "version": 1,
        "lessons": {"one-step": {"card": 0, "done": [], "shown": [], "first": {"guess": 2}, "hints": {}}},
    }


def test_what_was_chosen_first_stays_and_what_is_done_stays_done(tmp_path: Path) -> None:
    store = LessonProgressStore(tmp_path)
    for choice in (1, 0, 2):
        store.choose("one-step", "guess", choice)
    store.finish("one-step", "step")
    store.finish("one-step", "step", shown=True)
    for hints in (1, 3, 2):
        store.ask_hint("one-step", "step", hints)
    found = stored(tmp_path)
    assert found.first_choice("guess") == 1
    assert (found.done, found.shown) == (("step",), ())
    assert found.hints_of("step") == 3


def test_a_lesson_reopens_where_it_was_left_even_if_somebody_went_back(tmp_path: Path) -> None:
    store = LessonProgressStore(tmp_path)
    for card in (1, 2, 3, 1):
        store.open_card("one-step", card)
    assert stored(tmp_path).card == 1


def test_two_windows_unite_what_they_know(tmp_path: Path) -> None:
    first, second = LessonProgressStore(tmp_path), LessonProgressStore(tmp_path)
    first.choose("one-step", "guess", 1)
    first.open_card("one-step", 4)
    first.finish("one-step", "guess")
    second.choose("one-step", "guess", 2)
    second.finish("one-step", "step")
    second.open_card("one-step", 2)
    second.finish("almost-1", "guess")
    assert stored(tmp_path) == second.of("one-step")
    assert stored(tmp_path).first_choice("guess") == 1
    assert stored(tmp_path).done == ("guess", "step")
    first.finish("one-step", "try")
    assert stored(tmp_path) == first.of("one-step")
    assert stored(tmp_path, "almost-1").done == ("guess",)


def test_of_two_windows_in_one_lesson_the_further_card_counts(tmp_path: Path) -> None:
    first, second = LessonProgressStore(tmp_path), LessonProgressStore(tmp_path)
    first.open_card("one-step", 4)
    second.open_card("one-step", 2)
    assert stored(tmp_path).card == 4


def test_starting_over_forgets_everything(tmp_path: Path) -> None:
    store = LessonProgressStore(tmp_path)
    store.finish("one-step", "step")
    store.start_over()
    assert store.of("one-step") == stored(tmp_path) == LessonProgress()


def test_nothing_is_written_when_nothing_changes(tmp_path: Path) -> None:
    store = LessonProgressStore(tmp_path)
    store.finish("one-step", "step")
    (tmp_path / "progress.json").unlink()
    store.finish("one-step", "step")
    store.open_card("one-step", 0)
    assert not (tmp_path / "progress.json").exists()


def test_where_nothing_can_be_written_it_holds_until_the_end_and_the_log_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (None, tmp_path / "file" / "config"):
        caplog.clear()
        with caplog.at_level(logging.WARNING, "nn_desktop"):
            store = LessonProgressStore(folder)
            store.finish("one-step", "step")
            store.choose("one-step", "guess", 1)
        assert store.of("one-step") == LessonProgress(done=("step",), first=(("guess", 1),))
        assert len([record for record in caplog.records if "not saved" in record.getMessage()]) == 1


def test_what_could_not_be_saved_is_saved_later(tmp_path: Path) -> None:
    blocked = tmp_path / "config"
    blocked.write_bytes(b"")
    store = LessonProgressStore(blocked)
    store.finish("one-step", "step")
    blocked.unlink()
    store.finish("one-step", "try")
    assert stored(blocked).done == ("step", "try")


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\0" * 100, b"[]", b"{", b'{"format": "other"}', b"[" * 100_000, b"\xff\xfe", b"nan"),
        b'{"format": "nn-desktop-progress", "version": 1, "lessons": 3}',
    ],
)
def test_a_damaged_file_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "progress.json").write_bytes(content)
    store = LessonProgressStore(tmp_path)
    assert store.of("one-step") == LessonProgress()
    store.finish("one-step", "step")
    assert stored(tmp_path).done == ("step",)


def test_wrong_values_cost_only_themselves(tmp_path: Path) -> None:
    lessons = {
        "a": {
            "card": -1,
            "done": ["x", 3],
            "first": {"p": 1, "q": True, "r": [1], "s": None},
            "hints": {"h": "1", "i": True},
        },
        "b": {"card": 2, "done": "all", "shown": None, "first": [], "hints": {"h": 1}},
        "c": 7,
    }
    keys = {"format": "nn-desktop-progress", "version": 1, "lessons": lessons}
    (tmp_path / "progress.json").write_text(json.dumps(keys))
    store = LessonProgressStore(tmp_path)
    assert store.of("a") == LessonProgress(done=("x",), first=(("p", 1), ("r", ())))
    assert store.of("b") == LessonProgress(card=2, hints=(("h", 1),))
    assert store.of("c") == LessonProgress()


def test_the_file_of_a_newer_version_is_never_overwritten(tmp_path: Path) -> None:
    content = b'{"format": "nn-desktop-progress", "version": 2, "lessons": {"one-step": "everything"}}'
    (tmp_path / "progress.json").write_bytes(content)
    store = LessonProgressStore(tmp_path)
    store.finish("one-step", "step")
    assert store.of("one-step").done == ("step",)
    assert (tmp_path / "progress.json").read_bytes() == content
