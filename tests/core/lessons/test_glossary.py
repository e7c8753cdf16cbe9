"""The glossary, and the marks in texts."""

import pytest

from nn_desktop.core.lessons.glossary import Piece, pieces, plain_text, translated
from tests.core.lessons.shipped import LESSONS, WORDS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The [loss] falls.", (Piece("The "), Piece("loss", "loss"), Piece(" falls."))),
        ("All [losses|loss]", (Piece("All "), Piece("losses", "loss"))),
        ("Write `x*(1-x)`.", (Piece("Write "), Piece("x*(1-x)", is_code=True), Piece("."))),
        ("A list [1, 2] and [wind].", (Piece("A list [1, 2] and [wind]."),)),
        ("[wind] and [loss]", (Piece("[wind] and "), Piece("loss", "loss"))),
        ("`[loss]`", (Piece("[loss]", is_code=True),)),
        ("<b>&amp;", (Piece("<b>&amp;"),)),
        ("no end ` [loss", (Piece("no end ` [loss"),)),
    ],
)
def test_a_text_comes_in_pieces(text: str, expected: tuple[Piece, ...]) -> None:
    assert pieces(text, {"loss"}) == expected


def test_a_hyphen_before_a_number_becomes_a_minus_sign() -> None:
    text = "From -0.5 to 2 - 3, not 1-2, x-1 or `-1`; well-known."
    assert plain_text(text, ()) == "From −0.5 to 2 − 3, not 1-2, x-1 or -1; well-known."


def test_every_word_is_explained_in_one_sentence() -> None:
    assert len(WORDS) >= 50
    titles = [word.title for word in WORDS.values()]
    assert len(set(titles)) == len(titles)
    assert titles == sorted(titles, key=lambda title: title.strip("`").lower())
    for word in WORDS.values():
        assert word.text[0].isupper()
        assert word.text.endswith(".")
        assert ". " not in word.text


def test_in_english_a_lesson_is_as_it_is_written() -> None:
    for lesson in LESSONS.values():
        assert translated(lesson) == lesson
