"""From the values in a document to what they mean, each checked for its type and range."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from math import isfinite
from typing import cast

import numpy as np

from nn_desktop.core.files.document_json import ContentError
from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.training_set import TrainingSet, check_input, check_target
from nn_desktop.core.rows.table_limits import COLUMNS, MOST_ROWS
from nn_desktop.core.translation import count_text, tr

# What this version does not know, as pairs of a key and the JSON text of its value. As text it cannot
# change, and saving it again is writing it down.
UnknownKeys = tuple[tuple[str, str], ...]

# A whole number beyond this is a mistake, and Python's floats no longer count in ones.
_LARGEST_WHOLE_NUMBER = 2**53
_DEEPEST_UNKNOWN = 50
_ANY_NUMBER = {int, float}
_MOST_CHARACTERS = 40


def training_set(value: object) -> TrainingSet:
    """Return the rows `[[0, 0, 1, 0], ...]`, three inputs and a target each."""
    if not isinstance(value, list):
        raise wrong("rows", tr("a list of rows"), value)
    if len(value) > MOST_ROWS:
        raise ContentError(
            tr("It has {rows} rows. The most that NN Desktop opens is {limit}.").format(
                rows=count_text(len(value)), limit=count_text(MOST_ROWS)
            ),
            tr("Take rows out in a text editor, or open another file."),
        )
    rows = []
    for number, row in enumerate(value, start=1):
        try:
            rows.append(_row(row))
        except ValueError as problem:
            text = tr("Row {number}: {problem}").format(number=count_text(number), problem=problem)
            raise ContentError(text) from None
    table = np.array(rows, dtype=np.float64).reshape(-1, COLUMNS)
    return TrainingSet(table[:, :INPUTS].astype(np.uint8), table[:, INPUTS].copy())


def _row(row: object) -> tuple[float, ...]:
    if not isinstance(row, list) or len(row) != COLUMNS:
        raise ValueError(
            tr("A row is a list of three inputs and a target, not {value}.").format(value=shown(row))
        )
    for value in row:
        if type(value) not in _ANY_NUMBER:
            raise ValueError(tr("{value} is not a number.").format(value=shown(value)))
    # As floats, long numbers are short in a message.
    numbers = [value if abs(value) < _LARGEST_WHOLE_NUMBER else float(value) for value in row]
    return (*map(check_input, numbers[:INPUTS]), check_target(numbers[INPUTS]))


def settings(values: Mapping[str, object]) -> Settings:
    """Return the settings; a missing one is the workshop's. Keys that are no settings do not matter."""
    known = {}
    for setting in fields(Settings):
        if setting.name in values:
            known[setting.name] = _setting(setting.name, setting.type, values[setting.name])
    try:
        return Settings(**known)  # type: ignore[arg-type]
    except ValueError as problem:
        raise ContentError(str(problem)) from None


def _setting(name: str, wanted: object, value: object) -> object:
    if wanted is str:
        return text(name, value)
    if wanted is int:
        return whole_number(name, value)
    if wanted is float:
        return _number(name, value)
    if not isinstance(value, bool):
        raise wrong(name, tr("true or false"), value)
    return value


def whole_number(name: str, value: object) -> int:
    """Return the whole number, 0 or above, that key `name` has."""
    if type(value) is not int or not 0 <= value <= _LARGEST_WHOLE_NUMBER:
        raise wrong(name, tr("a whole number from 0 on"), value)
    return value


def _number(name: str, value: object) -> float:
    """Return the finite number that key `name` has, or one of a list."""
    # bool is an int to Python, so no isinstance.
    if type(value) not in _ANY_NUMBER or not isfinite(number := float(cast("float", value))):
        raise wrong(name, tr("a number"), value)
    return number


def text(name: str, value: object) -> str:
    """Return the text that key `name` has."""
    # JSON can write halves of characters, and no file and no window can show them.
    if not isinstance(value, str) or any("\ud800" <= character <= "\udfff" for character in value):
        raise wrong(name, tr("a text"), value)
    return value


def chosen_inputs(name: str, value: object) -> tuple[int, int, int]:
    """Return three inputs."""
    if isinstance(value, list) and len(value) == INPUTS and set(map(type, value)) == {int}:
        first, second, third = value
        if {first, second, third} <= {0, 1}:
            return first, second, third
    raise wrong(name, tr("three inputs that are 0 or 1"), value)


def weights(name: str, value: object, count: int) -> tuple[float, ...] | None:
    """Return `count` weights, or None for null: there are none."""
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != count:
        raise wrong(name, tr("a list of {count} numbers for these settings").format(count=count), value)
    return tuple(_number(name, weight) for weight in value)


def unknown_keys(values: Mapping[str, object], known: Sequence[str]) -> UnknownKeys:
    """Return what is in `values` beside the known keys, in the order of the file."""
    return tuple((key, _json_text(key, value)) for key, value in values.items() if key not in known)


def _json_text(key: str, value: object) -> str:
    if not _is_shallow(value, _DEEPEST_UNKNOWN):
        raise ContentError(tr("The key {key} has too many brackets inside.").format(key=quoted(key)))
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError:
        raise ContentError(
            tr("The key {key} has a number that is too large.").format(key=quoted(key))
        ) from None


def _is_shallow(value: object, levels: int) -> bool:
    inside: list[object] = []
    if isinstance(value, dict):
        inside = list(value.values())
    elif isinstance(value, list):
        inside = value
    return levels > 0 and all(_is_shallow(item, levels - 1) for item in inside)


def wrong(name: str, wanted: str, value: object) -> ContentError:
    """Return what to raise for key `name`, which should be `wanted` and has `value`."""
    return ContentError(
        tr("The key {key} should be {wanted}, not {value}.").format(
            key=quoted(name), wanted=wanted, value=shown(value)
        )
    )


def shown(value: object) -> str:
    """Return a JSON value as a short piece of a sentence."""
    match value:
        case str():
            return quoted(value)
        case list():
            return tr("a list of {count}").format(count=len(value))
        case dict():
            return tr("an object in braces")
        case _:
            # Numbers, true, false and null as the file has them; 1e999 comes as Python's inf.
            number = json.dumps(value).replace("Infinity", tr("infinity"))
            return number if len(number) <= _MOST_CHARACTERS else f"{number[:_MOST_CHARACTERS]}…"
