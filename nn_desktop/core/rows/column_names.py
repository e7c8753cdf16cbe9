"""Which column of a text is which column of the table: by the names above them, or else by their number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nn_desktop.core.messages.wording import list_text, quoted
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.rows.words import (
    is_doubtful_input,
    is_input_name,
    is_known_name,
    is_output_name,
    is_result_name,
    is_row_name,
    is_target_name,
    name_and_number,
)
from nn_desktop.core.translation import count_text, tr

TARGET = INPUTS
_LETTERS_OF_RESULTS = frozenset("yfqzs")
_MOST_NAMED_COLUMNS = 8


class ColumnsError(ValueError):
    """It is not certain which column is which. The message says what was found and what is wanted."""


@dataclass(frozen=True)
class Columns:
    """Where the columns of a text belong.

    Attributes:
        places: for each of them the column of the table, 0 to 2 for the inputs and 3 for the target, or
            None for one that is left out.
        said: what the names decided, in sentences; "" if there was nothing to decide.
    """

    places: tuple[int | None, ...]
    said: str = ""


def columns_by_number(count: int, *, has_target: bool, is_list: bool) -> Columns:
    """Return where columns without names belong.

    Args:
        count: how many there are.
        has_target: whether the last one is the target for sure.
        is_list: whether the rows are lists of a program, where three numbers are often three inputs.

    Raises:
        ColumnsError: with so many that is not certain.
    """
    if count == INPUTS + 1:
        return Columns((0, 1, 2, TARGET))
    if count == INPUTS and (has_target or not is_list):
        return Columns((0, 1, TARGET))
    if count == INPUTS:
        problem = tr("Three numbers in a list may be three inputs, or two inputs and a target.")
    else:
        problem = tr("The number of columns is {count}.").format(count=count_text(count))
    raise ColumnsError(f"{problem} {_wanted()}")


def columns_by_name(names: Sequence[str], *, is_prose: bool) -> Columns:
    """Return where columns with names belong.

    Args:
        names: of all columns.
        is_prose: whether the names may be the words of a sentence.

    Raises:
        ColumnsError: the names leave it open.
    """
    rest = [place for place, name in enumerate(names) if not is_row_name(name)]
    targets = _targets(names, rest)
    inputs = _numbered_inputs(names, [place for place in rest if place not in targets])
    others = [place for place in rest if place not in {*targets, *inputs}]
    if len(targets) == 2 and any(is_output_name(names[place]) for place in targets):
        # The network's own answers, which this program shows beside the targets.
        targets = [place for place in targets if not is_output_name(names[place])]
    if len(inputs) == 1 and others:
        others, inputs = sorted([*others, *inputs]), {}
    match len(inputs), len(targets), len(others):
        case (3, 1, _) | ((1 | 2 | 3), (0 | 1), 0) | (0, 1, 0):
            pass
        case ((2 | 3), 0, 1) if len(inputs) == 3 or others[0] == rest[-1]:
            targets = others
        case 2, 1, 1:
            inputs[others[0]] = ({*range(INPUTS)} - {*inputs.values()}).pop()
        case 0, 1, (2 | 3):
            inputs = dict(zip(others, range(INPUTS), strict=False))
        case 0, 0, 4:
            *first, last = others
            inputs, targets = dict(zip(first, range(INPUTS), strict=True)), [last]
        case _:
            raise ColumnsError(_unclear(names))
    _check_results(names, inputs, targets)
    places = {**inputs, **dict.fromkeys(targets, TARGET)}
    _check_names(names, places, is_prose=is_prose)
    return Columns(tuple(map(places.get, range(len(names)))), _said(names, places))


def _targets(names: Sequence[str], rest: Sequence[int]) -> list[int]:
    """Return the columns that can only be the target by their names; more than one if it is not clear."""
    sure = [place for place in rest if is_target_name(names[place])]
    if sure or not rest:
        return sure
    last = rest[-1]
    if is_result_name(names[last]):
        return [last]
    # A single letter may be the result of the others, unless it is only the next one: X Y Z, P Q.
    letters = {place: name_and_number(names[place])[0] for place in rest}
    results = [
        place
        for place, letter in letters.items()
        if letter in _LETTERS_OF_RESULTS
        and not {chr(ord(letter) - 1), chr(ord(letter) + 1)} & {*letters.values()}
    ]
    if results and results != [last] and letters[results[0]] != "y":
        raise ColumnsError(_unclear(names))
    return results


def _numbered_inputs(names: Sequence[str], places: Sequence[int]) -> dict[int, int]:
    """Return which columns are which inputs, for names such as Input 1, x2, a0.

    Raises:
        ColumnsError: there are numbers, and they are not those of two or three inputs.
    """
    parts = {place: name_and_number(names[place]) for place in places}
    numbered = {place: part for place, part in parts.items() if part[1] is not None}
    named = {place: (word, number) for place, (word, number) in numbered.items() if is_input_name(word)}
    if not named and len(numbered) < 2:
        return {}
    numbered = named or numbered
    numbers = [number or 0 for _, number in numbered.values()]
    first = 0 if 0 in numbers else 1
    is_sure = {*numbers} <= {*range(first, first + INPUTS)} and len({*numbers}) == len(numbers)
    if not is_sure or len({word for word, _ in numbered.values()}) > 1:
        raise ColumnsError(_unclear(names))
    return {place: number - first for place, number in zip(numbered, numbers, strict=True)}


def _check_results(names: Sequence[str], inputs: Iterable[int], targets: Sequence[int]) -> None:
    """Refuse inputs that may be results too: by their names, or because they stand behind a target.

    Raises:
        ColumnsError: with the names of all that may be the target.
    """
    inputs = sorted(inputs)
    results = [place for place in inputs if is_doubtful_input(names[place])]
    if len(results) == len(inputs):
        results = []  # then it is their way to name inputs: A=sun, B=rain
    if targets and inputs and inputs[0] < targets[0]:
        results += [
            place for place in inputs if place > targets[0] and name_and_number(names[place])[1] is None
        ]
    if results and targets:
        shown = [quoted(names[place].strip()) for place in sorted({*targets, *results})]
        text = tr("A row has one target, but these columns may be results: {names}. Leave out all but one.")
        raise ColumnsError(text.format(names=list_text(shown)))


def _check_names(names: Sequence[str], places: dict[int, int], *, is_prose: bool) -> None:
    """Refuse cells below no name, and sentences that look like names in an order of their own."""
    is_in_order = sorted(places, key=places.__getitem__) == sorted(places)
    are_words = any(len(names[place]) > 2 and not is_known_name(names[place]) for place in places)
    if not all(map(str.strip, names)) or (is_prose and are_words and not is_in_order):
        raise ColumnsError(_unclear(names))


def _said(names: Sequence[str], places: dict[int, int]) -> str:
    """Say what the names decided."""
    sentences = []
    in_order = sorted(places, key=places.__getitem__)
    inputs = [quoted(names[place].strip()) for place in in_order if places[place] != TARGET]
    targets = [quoted(names[place].strip()) for place in in_order if places[place] == TARGET]
    if len(inputs) > 1 and targets:
        text = tr("Inputs: {inputs}; target: {target}.")
        sentences.append(text.format(inputs=list_text(inputs), target=targets[0]))
    left_out = [quoted(name.strip()) for place, name in enumerate(names) if place not in places]
    if left_out:
        sentences.append(tr("Left out: {names}.").format(names=list_text(left_out[:_MOST_NAMED_COLUMNS])))
    return " ".join(sentences)


def _unclear(names: Sequence[str]) -> str:
    shown = [quoted(name.strip()) for name in names[:_MOST_NAMED_COLUMNS]]
    if len(names) > len(shown):
        shown.append("\u2026")
    text = tr("The columns {names} leave open which are the inputs and which is the target.")
    return f"{text.format(names=list_text(shown))} {_wanted()}"


def _wanted() -> str:
    return tr(
        "Wanted are four columns, three inputs and a target, or three, two inputs and a target. "
        "Names such as x1, x2, x3 and target make every order clear."
    )
