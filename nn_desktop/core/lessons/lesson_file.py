"""A lesson from its file, `*.nnlesson`: TOML, written by hand in any text editor.

What has been read here is safe to use: each example is there, each fact and comparison is known, each
setting can be had. A refusal names the file, the line and what is wanted.
"""

import re
from collections.abc import Mapping

from nn_desktop.core.lessons.facts import CORNER_NAMES
from nn_desktop.core.lessons.lesson import HIDEABLE, POINTABLE, Card, CardKind, Claim, Lesson, Option, Start
from nn_desktop.core.lessons.lesson_lines import line_of
from nn_desktop.core.lessons.lesson_rules import (
    MOST_LESSON_ITERATIONS,
    ActionReader,
    conditions,
    experiment,
    fact_name,
    inputs,
)
from nn_desktop.core.lessons.lesson_toml import FORMAT, LineError, toml_values
from nn_desktop.core.lessons.lesson_values import LessonProblem, Table
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr

SUFFIX = ".nnlesson"
VERSION = 1

_MOST_CARDS = 60
_MOST_OPTIONS = 6
_MOST_OPTIONS_OF_PREDICTION = 4
_MOST_ACTIONS = 60
_MOST_HINTS = 6
_MOST_CLAIMS = 200
_MOST_NUMBERS = 20
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_NUMBER = re.compile(r"-?\d{1,12}\.\d{3,12}")
_KINDS = {kind.value: kind for kind in CardKind}


class LessonError(Exception):
    """A lesson cannot be opened. The message is for people: it says which, where, why and what to do."""


class NewerLessonError(LessonError):
    """The lesson was made for a newer version of this program."""


def lesson_from_bytes(data: bytes, name: str, examples: Mapping[str, Experiment]) -> Lesson:
    """Return the lesson that a file holds.

    Args:
        data: the whole file; whoever reads it asks first for its size (`LARGEST_LESSON_BYTES`).
        name: what messages call the file.
        examples: the program's examples, by their file names without the ending.

    Raises:
        NewerLessonError: it was made for a newer version.
        LessonError: it is not a lesson, or something in it is wrong.
    """
    try:
        values, text = toml_values(data)
        try:
            return _lesson(Table(values, ()), name, examples)
        except LessonProblem as wrong:
            raise LineError(line_of(text, wrong.place), wrong.problem) from None
    except LineError as wrong:
        raise LessonError(
            tr("{name} was not opened. Line {line}: {problem} {next_step}").format(
                name=name,
                line=wrong.line,
                problem=wrong.problem,
                next_step=tr("Correct that in a text editor, or open another lesson."),
            )
        ) from None


def _lesson(table: Table, name: str, examples: Mapping[str, Experiment]) -> Lesson:
    _check_version(table, name)
    start = _start(table, examples)
    actions = ActionReader(examples, start.experiment.settings.iterations)
    cards = tuple(_card(inside, actions) for inside in table.tables("card", _MOST_CARDS))
    if not cards:
        raise LessonProblem((), tr("It has no cards: a card begins with [[card]]."))
    for number, card in enumerate(cards):
        if card.name in [other.name for other in cards[:number]]:
            raise LessonProblem(("card", number, "id"), tr("Another card has the same id."))
    lesson = Lesson(
        name=_name(table),
        title=table.line("title"),
        idea=table.line("idea", ""),
        cards=cards,
        start=start,
        order=table.whole("order", 0, 1000, 0),
        minutes=table.whole("minutes", 0, 300, 0),
        language=table.line("language", ""),
        claims=tuple(
            _claim(inside, start.experiment, examples) for inside in table.tables("claim", _MOST_CLAIMS)
        ),
    )
    table.end()
    return lesson


def _check_version(table: Table, name: str) -> None:
    if table.raw("format") != FORMAT:
        raise LessonProblem(("format",), tr("It is not a lesson of NN Desktop."))
    if table.whole("version", 1, 1_000_000) > VERSION:
        raise NewerLessonError(
            tr(
                "{name} was not opened. It was made with a newer version of NN Desktop. "
                "Install the newest version to open it."
            ).format(name=name)
        )


def _start(table: Table, examples: Mapping[str, Experiment]) -> Start:
    if not table.has("start"):
        return Start(Experiment())
    start = Table(table.raw("start"), ("start",))
    found = Start(
        experiment=experiment(start, Experiment(), examples),
        chosen_inputs=inputs(start, "chosen_inputs") if start.has("chosen_inputs") else (1, 0, 0),
        trained_iterations=start.whole("trained_iterations", 0, MOST_LESSON_ITERATIONS, 0),
    )
    start.end()
    return found


def _card(table: Table, actions: ActionReader) -> Card:
    kind = table.one_of("kind", _KINDS)
    asks_for_corners = kind in (CardKind.PREDICT, CardKind.CHALLENGE) and table.has("corners")
    is_task = kind is CardKind.DO or (kind is CardKind.CHALLENGE and not asks_for_corners)
    may_hide = kind is CardKind.PREDICT or asks_for_corners
    has_hints = kind in (CardKind.DO, CardKind.QUESTION, CardKind.CHALLENGE)
    card = Card(
        name=_name(table),
        kind=kind,
        text=table.paragraphs("text"),
        title=table.line("title", ""),
        point=table.some_of("point", POINTABLE),
        hide=table.some_of("hide", HIDEABLE) if may_hide else (),
        options=_options(table, kind) if kind in (CardKind.PREDICT, CardKind.QUESTION) else (),
        corners=table.some_of("corners", CORNER_NAMES) if asks_for_corners else None,
        done=conditions(table, "done") if is_task else (),
        show_me=actions.actions(table, "show_me", _MOST_ACTIONS) if kind is CardKind.DO else (),
        hints=table.lines("hints", _MOST_HINTS) if has_hints else (),
        stars=table.whole("stars", 1, 3, 1) if kind is CardKind.CHALLENGE else 0,
    )
    table.end()
    if not card.text:
        raise LessonProblem(table.place, tr("The card has no text."))
    return card


def _options(table: Table, kind: CardKind) -> tuple[Option, ...]:
    asks = kind is CardKind.QUESTION
    most = _MOST_OPTIONS if asks else _MOST_OPTIONS_OF_PREDICTION
    options = []
    for inside in table.tables("option", most):
        right, reply = (inside.truth("right"), inside.paragraphs("reply")) if asks else (False, ())
        options.append(Option(inside.line("text"), right, reply))
        inside.end()
    if asks and not any(option.is_right for option in options):
        raise LessonProblem(table.place, tr("None of the card's options is right: one needs right = true."))
    if len(options) == 1 or (options and table.has("corners")):
        raise LessonProblem(table.place, tr("A card has two or more options, or none, or corners."))
    return tuple(options)


def _claim(table: Table, start: Experiment, examples: Mapping[str, Experiment]) -> Claim:
    facts = table.raw("fact")
    claim = Claim(
        numbers=table.lines("numbers", _MOST_NUMBERS),
        facts=tuple(fact_name(table, name) for name in (facts if isinstance(facts, list) else [facts])),
        iterations=table.wholes("cursor", MOST_LESSON_ITERATIONS, _MOST_NUMBERS),
        experiment=experiment(table, start, examples),
    )
    table.end()
    if not claim.numbers or not all(map(_NUMBER.fullmatch, claim.numbers)):
        table.refuse("numbers", tr("a list of numbers in quotation marks, as 0.2376"))
    many = {len(claim.facts), len(claim.iterations)} - {1}
    if many - {len(claim.numbers)} or (not many and len(claim.numbers) > 1):
        raise LessonProblem(table.place, tr("A claim has a fact or an iteration for each of its numbers."))
    return claim


def _name(table: Table) -> str:
    name = table.line("id")
    if not _NAME.fullmatch(name):
        table.refuse("id", tr("a name of small letters, digits and hyphens"))
    return name
