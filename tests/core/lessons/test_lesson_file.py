"""Lesson files: what can be in them, and how others are refused."""

import pytest

from nn_desktop.core.lessons import lesson
from nn_desktop.core.lessons.lesson import CardKind, Comparison, Condition, Lesson
from nn_desktop.core.lessons.lesson_file import LessonError, NewerLessonError, lesson_from_bytes
from nn_desktop.core.network.experiment import Experiment
from tests.core.lessons.shipped import EXAMPLES

HEAD = 'format = "nn-desktop-lesson"\nversion = 1\nid = "own"\ntitle = "Our own"\n'
NOTICE = '[[card]]\nid = "a"\nkind = "notice"\ntext = "Look."\n'
DO = '[[card]]\nid = "b"\nkind = "do"\ntext = "Do."\ndone = [ { fact = "bias", is = true } ]\n'


def read(text: str | bytes) -> Lesson:
    data = text if isinstance(text, bytes) else text.encode()
    return lesson_from_bytes(data, "own.nnlesson", EXAMPLES)


def refusal(text: str | bytes) -> str:
    """What is wrong, between the file's name and what to do."""
    with pytest.raises(LessonError) as caught:
        read(text)
    message = str(caught.value)
    start, end = "own.nnlesson was not opened. ", " Correct that in a text editor, or open another lesson."
    assert message.startswith(start)
    assert message.endswith(end)
    return message[len(start) : -len(end)]


def test_the_smallest_lesson() -> None:
    own = read(HEAD + NOTICE)
    assert (own.name, own.title, own.idea, own.minutes, own.language) == ("own", "Our own", "", 0, "")
    (card,) = own.cards
    assert (card.name, card.kind, card.text) == ("a", CardKind.NOTICE, ("Look.",))
    assert own.start.experiment == Experiment()
    assert own.start.chosen_inputs == (1, 0, 0)
    assert own.start.trained_iterations == 0


def test_paragraphs_are_divided_by_blank_lines_and_lines_are_folded() -> None:
    card = '[[card]]\nid = "a"\nkind = "why"\ntext = """\n  One\n two.\n\n \n\nThree.\n"""\n'
    assert read(HEAD + card).cards[0].text == ("One two.", "Three.")


def test_windows_lines_and_a_byte_order_mark_are_no_harm() -> None:
    text = HEAD + NOTICE.replace("Look.", "Ä.")
    assert read(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()) == read(text)


def test_the_start_is_an_example_or_rows_and_settings() -> None:
    example = read(f'{HEAD}[start]\nexample = "07_majority"\nsettings = {{ seed = 3 }}\n{NOTICE}').start
    assert example.experiment.training_set == EXAMPLES["07_majority"].training_set
    assert example.experiment.settings.seed == 3
    start = "[start]\nrows = [[0,0,1,0.5]]\nchosen_inputs = [1,1,0]\ntrained_iterations = 5\n"
    own = read(f"{HEAD}{start}{NOTICE}").start
    assert own.experiment.training_set.row(0) == ((0, 0, 1), 0.5)
    assert (own.chosen_inputs, own.trained_iterations) == ((1, 1, 0), 5)
    typed = read(f"{HEAD}[start]\nsettings = {{ bias = true }}\nweights = [2, -3, 2, 0.5]\n{NOTICE}").start
    assert typed.experiment.own_weights == (2.0, -3.0, 2.0, 0.5)


def test_conditions_and_actions() -> None:
    card = (
        DO
        + """
show_me = [
  { do = "example", example = "07_majority" },
  { do = "experiment", rows = [[1,0,1,1]], settings = { bias = true } },
  { do = "rows", rows = [[0,0,1,0]] },
  { do = "setting", name = "learning_rate", value = 2 },
  { do = "weight", number = 3, value = -2 },
  { do = "choose", inputs = [0,1,1] },
  { do = "reset" }, { do = "step" }, { do = "train" },
  { do = "cursor", iteration = 4 },
  { do = "tab", name = "program" }, { do = "copy" },
]
"""
    )
    actions = read(HEAD + card).cards[0].show_me
    assert [type(action) for action in actions] == [
        *(lesson.ShowExperiment, lesson.ShowExperiment, lesson.ChangeRows, lesson.ChangeSetting),
        *(
            lesson.ChangeWeight,
            lesson.ChooseInputs,
            lesson.Reset,
            lesson.Step,
            lesson.Train,
            lesson.MoveCursor,
        ),
        *(lesson.ShowTab, lesson.CopyProgram),
    ]
    assert actions[0] == lesson.ShowExperiment(EXAMPLES["07_majority"])
    assert actions[3] == lesson.ChangeSetting("learning_rate", 2.0)
    assert actions[4] == lesson.ChangeWeight(2, -2.0)
    done = 'done = [ { fact = "answer", near = 0.75, within = 0.01, secret = true } ]'
    text = HEAD + DO.replace('done = [ { fact = "bias", is = true } ]', done)
    assert read(text).cards[0].done == (Condition("answer", Comparison.NEAR, 0.75, 0.01, is_secret=True),)


def test_what_a_prediction_asks_for() -> None:
    predict = '[[card]]\nid = "a"\nkind = "predict"\ntext = "?"\n'
    number = read(HEAD + predict).cards[0]
    assert (number.options, number.corners) == ((), None)
    corners = read(f"{HEAD}{predict}corners = []\n").cards[0]
    assert (corners.options, corners.corners) == ((), ())
    options = f'{predict}hide = ["step"]\n[[card.option]]\ntext = "1"\n[[card.option]]\ntext = "2"\n'
    assert [option.text for option in read(HEAD + options).cards[0].options] == ["1", "2"]


def test_a_newer_version_is_refused_politely() -> None:
    text = HEAD.replace("version = 1", "version = 2") + 'new = "thing"\n' + NOTICE
    with pytest.raises(NewerLessonError, match="made with a newer version of NN Desktop"):
        read(text)


QUESTION = '[[card]]\nid = "a"\nkind = "question"\ntext = "?"\n[[card.option]]\ntext = "1"\n'
CLAIM = '[[claim]]\nnumbers = ["0.250", "0.251"]\nfact = "loss"\ncursor = 0\n'


def wanted(key: str, what: str) -> str:
    return f'The key "{key}" should be {what}.'


def show(*actions: str) -> str:
    """A lesson whose Show me has these actions."""
    return f"{HEAD}{DO}show_me = [ {', '.join(actions)} ]\n"


def condition(text: str) -> str:
    """A lesson with this condition, in line 9."""
    return HEAD + DO.replace('{ fact = "bias", is = true }', text)


def action(text: str) -> str:
    return f"{{ do = {text} }}"


IN_THE_HEAD = [
    (1, "", 'The key "format" is missing.'),
    (1, 'format = "other"', "It is not a lesson of NN Desktop."),
    (2, HEAD.replace("1", '"1"'), wanted("version", "a whole number from 1 to 1,000,000")),
    (1, HEAD, "It has no cards: a card begins with [[card]]."),
    (5, HEAD + 'colour = "red"\n' + NOTICE, 'Nobody here knows the key "colour".'),
    (5, HEAD + "day = 2024-01-01\n" + NOTICE, "A date has no place in a lesson."),
    (5, HEAD + "order = 1e999\n" + NOTICE, "A number is too large, or none at all."),
    (5, HEAD + "order = nan\n" + NOTICE, "A number is too large, or none at all."),
    (5, HEAD + "order = 99999999999999999999\n" + NOTICE, "A number is too large, or none at all."),
    (
        *(6, HEAD + "[start]\ntrained_iterations = 1000001\n" + NOTICE),
        wanted("trained_iterations", "a whole number from 0 to 1,000,000"),
    ),
    (
        *(6, HEAD + "[start]\nchosen_inputs = [0, 1]\n" + NOTICE),
        wanted("chosen_inputs", "three inputs that are 0 or 1"),
    ),
    (
        *(6, f"{HEAD}[start]\nrows = {[[0, 0, 0, 0]] * 101}\n{NOTICE}"),
        wanted("rows", "a list of 1 to 100 rows"),
    ),
    (
        *(6, f"{HEAD}[start]\nweights = [1, 2]\n{NOTICE}"),
        wanted("weights", "a list of 3 numbers for these settings"),
    ),
    (
        *(6, f"{HEAD}[start]\nweights = [1, 2, 1000001]\n{NOTICE}"),
        wanted("weights", "a list of 3 numbers for these settings"),
    ),
]
IN_CARDS = [
    (9, HEAD + NOTICE + "stars = 1\n", 'Nobody here knows the key "stars".'),
    (10, HEAD + NOTICE + NOTICE, "Another card has the same id."),
    (
        *(7, HEAD + NOTICE.replace('"notice"', '"look"')),
        wanted("kind", "one of these: predict, do, notice, why, question, challenge"),
    ),
    (5, HEAD + NOTICE.replace('text = "Look."\n', ""), "The card has no text."),
    (8, HEAD + NOTICE.replace("Look.", ""), wanted("text", "a text of 1 to 1,200 characters")),
    (8, HEAD + NOTICE.replace("Look.", "a" * 1201), wanted("text", "a text of 1 to 1,200 characters")),
    (8, HEAD + NOTICE.replace("Look.", "\\u0000"), wanted("text", "a text without control characters")),
    (6, HEAD + NOTICE.replace('"a"', '"A b"'), wanted("id", "a name of small letters, digits and hyphens")),
    (5, HEAD + QUESTION, "None of the card's options is right: one needs right = true."),
    (5, HEAD + QUESTION + "right = true\n", "A card has two or more options, or none, or corners."),
    (11, HEAD + QUESTION + "right = 1\n", wanted("right", "true or false")),
    (9, HEAD + NOTICE + CLAIM, "A claim has a fact or an iteration for each of its numbers."),
    (
        *(10, HEAD + NOTICE + CLAIM.replace("0.251", "0.25")),
        wanted("numbers", "a list of numbers in quotation marks, as 0.2376"),
    ),
]
IN_CONDITIONS = [
    (
        '{ fact = "wind", is = true }',
        wanted("fact", "the name of a fact in quotation marks, as loss or answer.101"),
    ),
    ('{ fact = "bias", above = 3 }', wanted("fact", "compared by one of these: is, is_not")),
    ('{ fact = "bias" }', wanted("fact", "compared by one of these: is, is_not")),
    ('{ fact = "bias", is = 1 }', wanted("is", "true or false")),
    ('{ fact = "loss", is = true }', wanted("is", "a number")),
    ('{ fact = "loss", is = "1" }', wanted("is", "a number")),
    ('{ fact = "loss", near = 1 }', 'The key "within" is missing.'),
    ('{ fact = "chosen", is = "1 0 1" }', wanted("is", "a question in quotation marks, as 101")),
    (
        '{ fact = "activation", one_of = ["tanh", "x"] }',
        wanted("one_of", "one of these: sigmoid, tanh, relu"),
    ),
    ('{ fact = "function", is = "0" }', wanted("is", "eight signs in quotation marks, each 0, 1 or ?")),
    ("", wanted("done", "a list of conditions, and not an empty one")),
]
IN_ACTIONS = [
    ([action('"rows", rows = [[0,0,2,0]]')], "Row 1: An input is 0 or 1, not 2."),
    ([action('"rows", rows = []')], wanted("rows", "a list of 1 to 100 rows")),
    (
        [action('"setting", name = "iterations", value = 600000'), *[action('"train"')] * 2],
        '"Show me" trains for at most 1,000,000 iterations.',
    ),
    (
        [action('"cursor", iteration = 1000001')],
        wanted("iteration", "a whole number from 0 to 1,000,000"),
    ),
    (
        [action('"setting", name = "seed", value = -1')],
        'The key "seed" should be a whole number from 0 on, not -1.',
    ),
    (
        [action('"setting", name = "learning_rate", value = 0')],
        "The learning rate is a number from 10⁻⁶ to 1,000,000, not 0.",
    ),
    ([action('"weight", number = 5, value = 1')], wanted("number", "a whole number from 1 to 4")),
    (
        [action('"weight", number = 1, value = 1000001')],
        wanted("value", "a number from −1,000,000 to 1,000,000"),
    ),
    (
        [action('"tab", name = "other"')],
        wanted("name", "one of these: one_step, program, functions, compare"),
    ),
]
IN_THE_WRITING = [
    (1, b"{}", "It is not a lesson of NN Desktop."),
    (1, HEAD.replace("format", "{}"), "Something is missing or misspelt at character 1."),
    (5, HEAD + "title = 1\n" + NOTICE, "Something is missing or misspelt at character 10."),
    (5, HEAD + 'idea = "never closed\n', "Something is missing or misspelt at character 21."),
    (6, HEAD + 'idea = """never closed\n', "The file ends too early."),
    (5, HEAD + "#" * 4001, "The line has more than 4,000 characters."),
    (5, HEAD + "a.b.c.d.e.f.g.h.i = 1\n" + NOTICE, "A key has more than 8 parts."),
    (5, HEAD + "'a'.\"b\" . c.d.e.f.g.h.i = 1\n" + NOTICE, "A key has more than 8 parts."),
    (5, HEAD + 'x = { "\\"".b.c.d.e.f.g.h.i = 1 }\n' + NOTICE, "A key has more than 8 parts."),
    (1, HEAD + "idea = " + "[" * 3000, "It has too many brackets inside each other."),
    (5, f"{HEAD}a = {'[' * 20}{']' * 20}\n{NOTICE}", "It has too many brackets inside each other."),
    (5, HEAD.encode() + b'idea = "\xff"\n', "This is not text in UTF-8."),
    (1, (HEAD + NOTICE).encode("utf-16"), "This is not text in UTF-8."),
    (5, HEAD.encode() + b"\0", "Something is missing or misspelt at character 1."),
    (1, HEAD.encode() + b"\n" * 2**18, "It is larger than 256 KB, the most that a lesson has."),
]


@pytest.mark.parametrize(("line", "text", "problem"), [*IN_THE_HEAD, *IN_CARDS, *IN_THE_WRITING])
def test_a_refusal_names_the_line_and_what_is_wanted(line: int, text: str | bytes, problem: str) -> None:
    assert refusal(text) == f"Line {line}: {problem}"


@pytest.mark.parametrize(("text", "problem"), IN_CONDITIONS)
def test_a_refused_condition(text: str, problem: str) -> None:
    assert refusal(condition(text)) == f"Line 9: {problem}"


@pytest.mark.parametrize(("actions", "problem"), IN_ACTIONS)
def test_a_refused_action(actions: list[str], problem: str) -> None:
    assert refusal(show(*actions)) == f"Line 10: {problem}"


def test_what_is_not_there_is_refused_with_a_list_of_what_is() -> None:
    assert "one of these: 01_workshop, " in refusal(show(action('"example", example = "99_none"')))
    assert "one of these: example, experiment, rows, " in refusal(show(action('"save"')))
    assert "some of these: trainButton, " in refusal(HEAD + NOTICE + 'point = ["nowhere"]\n')


def test_too_many_cards_options_and_hints_are_refused() -> None:
    cards = "".join(NOTICE.replace('"a"', f'"a{number}"') for number in range(61))
    assert refusal(HEAD + cards) == 'Line 5: The key "card" should be a list of at most 60.'
    options = "".join(f'[[card.option]]\ntext = "{number}"\nright = true\n' for number in range(7))
    question = '[[card]]\nid = "a"\nkind = "question"\ntext = "?"\n'
    assert refusal(HEAD + question + options).endswith('"option" should be a list of at most 6.')
    hints = f"hints = {['hint'] * 7}\n".replace("'", '"')
    assert refusal(HEAD + DO + hints) == 'Line 10: The key "hints" should be a list of at most 6.'


def test_a_line_is_found_behind_long_texts_that_look_like_cards() -> None:
    text = '[[card]]\nid = "a"\nkind = "why"\ntext = """\n[[card]]\nstars = 3\n"""\n'
    assert refusal(HEAD + text + NOTICE.replace('"a"', '"b"') + "stars = 3\n").startswith("Line 16: ")


@pytest.mark.parametrize(
    "line",
    [
        "a." * 1999 + "a = 1",
        '"a".' * 900 + "a = 1",
        "a = " + "{a=" * 900,
        '"' * 4000,
        "'" * 3999,
        '"\\"' * 1300,
        "a" * 3999,
        "a . " * 999,
        '"' + '\\"' * 1999,
        " " * 3999,
        ". " * 1999,
        "-" * 4000,
        "a = " + "9" * 3990,
        "a = 0x" + "f" * 3990,
    ],
)
def test_what_is_made_to_take_long_is_refused_soon(line: str) -> None:
    text = HEAD + f"{line}\n" * (250_000 // len(line))
    # Without the checks, some of these take minutes and gigabytes.
    with pytest.raises(LessonError):
        read(text)
