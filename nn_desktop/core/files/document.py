"""An experiment from and to its file.

The file is JSON, readable by a person, one row of the table per line. A run is a pure function of its
experiment, so the file needs no history: opening repeats the run. The final weights are there to see
whether the repeated run ends where the first one did.

Version 2 has one key more, starting weights that somebody has chosen. A document without such weights is
version 1, so that older programs open it.

Keys that this version does not know are kept and saved again. A file with a higher version number is
refused with an exception of its own: whoever catches it must never write to that file.
"""

import json
import re
from dataclasses import dataclass, field
from math import isfinite

from nn_desktop.core.files import document_values as values
from nn_desktop.core.files.document_json import ContentError, json_object
from nn_desktop.core.files.document_values import UnknownKeys
from nn_desktop.core.messages.wording import quoted
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import MOST_TRAINED_ITERATIONS, Experiment
from nn_desktop.core.network.training_set import TrainingSet
from nn_desktop.core.rows.number_input import exact_text
from nn_desktop.core.rows.table_limits import MOST_ROWS
from nn_desktop.core.translation import count_text, tr

FORMAT = "nn-desktop"
VERSION = 2
SUFFIX = ".nnd"

_KEYS = (
    *("format", "version", "title", "notice", "rows", "settings", "starting_weights"),
    *("trained_iterations", "cursor", "chosen_inputs", "final_weights"),
)
_SETTINGS = ("activation", "bias", "hidden_neurons", "learning_rate", "iterations", "seed")
# A newer file may hold anything, also what the rest of this module refuses. This is how all begin.
_BEGINNING = re.compile(
    rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"nn-desktop"\s*,\s*"version"\s*:\s*(\d{1,9})\s*[,}]'
)


class DocumentError(Exception):
    """A file cannot be opened. The message is for people: it says which, where, why and what to do."""


class NewerVersionError(DocumentError):
    """The file was made with a newer version of this program. It must never be overwritten."""


@dataclass(frozen=True)
class Document:
    """What a file holds.

    Attributes:
        experiment: the rows and settings.
        trained_iterations: how many iterations the network was trained for; 0 if it was not.
        cursor: the iteration that is shown, at most `trained_iterations`.
        chosen_inputs: the inputs of the three checkboxes, 0 or 1 each.
        final_weights: the flat weights after `trained_iterations`, or None.
        title: what an example is called; "" otherwise.
        notice: the one sentence of an example that says what to notice; "" otherwise.
        unknown: keys of the file that this version does not know.
        unknown_settings: the same, inside the settings.

    Raises:
        ValueError: the values do not belong together.
    """

    experiment: Experiment = field(default=Experiment())
    trained_iterations: int = 0
    cursor: int = 0
    chosen_inputs: tuple[int, int, int] = (1, 0, 0)
    final_weights: tuple[float, ...] | None = None
    title: str = ""
    notice: str = ""
    unknown: UnknownKeys = ()
    unknown_settings: UnknownKeys = ()

    def __post_init__(self) -> None:
        rows = len(self.experiment.training_set)
        if rows > MOST_ROWS:
            raise ValueError(
                tr("A document holds at most {limit} rows, not {rows}.").format(
                    limit=count_text(MOST_ROWS), rows=count_text(rows)
                )
            )
        if self.trained_iterations > MOST_TRAINED_ITERATIONS:
            raise ValueError(
                tr("A network is trained for at most {limit} iterations, not {count}.").format(
                    limit=count_text(MOST_TRAINED_ITERATIONS), count=count_text(self.trained_iterations)
                )
            )
        if not 0 <= self.cursor <= self.trained_iterations:
            raise ValueError(
                tr("The cursor is at iteration {cursor}, but the training ended at {end}.").format(
                    cursor=count_text(self.cursor), end=count_text(self.trained_iterations)
                )
            )
        if self.trained_iterations and not rows:
            raise ValueError(tr("Without rows there are no trained iterations."))
        count = self.experiment.network.weights_count
        if self.final_weights is not None and len(self.final_weights) != count:
            raise ValueError(f"{len(self.final_weights)} final weights, but the network has {count}")
        if self.final_weights is not None and not all(map(isfinite, self.final_weights)):
            raise ValueError("a final weight is not a finite number")


def document_to_bytes(document: Document) -> bytes:
    """Return the file. The same document gives the same bytes, and so does opening and saving them."""
    own_weights = document.experiment.own_weights
    titles = [("title", document.title), ("notice", document.notice)]
    lines = [
        ("format", _json(FORMAT)),
        ("version", _json(1 if own_weights is None else VERSION)),
        *((key, _json(title)) for key, title in titles if title),
        ("rows", _rows_text(document.experiment.training_set)),
        ("settings", _settings_text(document)),
        *([] if own_weights is None else [("starting_weights", _weights_text(own_weights))]),
        ("trained_iterations", _json(document.trained_iterations)),
        ("cursor", _json(document.cursor)),
        ("chosen_inputs", _json(document.chosen_inputs)),
        ("final_weights", _weights_text(document.final_weights)),
        *document.unknown,
    ]
    text = _object_text(lines, indent="  ")
    # A lone half of a character, which only unknown keys may hold, has no bytes in UTF-8. Python's name
    # for it happens to be JSON's.
    return f"{text}\n".encode("utf-8", "backslashreplace")


def document_from_bytes(data: bytes, name: str) -> Document:
    """Return the document that a file holds.

    Args:
        data: the whole file; whoever reads it asks first for its size (`LARGEST_FILE_BYTES`).
        name: what messages call the file.

    Raises:
        NewerVersionError: it was made with a newer version.
        DocumentError: it is not a document, or damaged, or a value in it is wrong.
    """
    beginning = _BEGINNING.match(data)
    if beginning and int(beginning.group(1)) > VERSION:
        raise _newer_version(name)
    try:
        return _document(json_object(data), name)
    except ContentError as wrong:
        raise DocumentError(
            tr("{name} was not opened. {problem} {next_step}").format(
                name=name, problem=wrong.problem, next_step=wrong.next_step
            )
        ) from None


def _document(keys: dict[str, object], name: str) -> Document:
    _check_version(keys, name)
    if "rows" not in keys:
        raise ContentError(tr("The key {key} is missing.").format(key=quoted("rows")))
    settings = keys.get("settings", {})
    if not isinstance(settings, dict):
        raise values.wrong("settings", tr("an object in braces"), settings)
    experiment = _experiment(keys, settings)
    trained = values.whole_number("trained_iterations", keys.get("trained_iterations", 0))
    try:
        return Document(
            experiment=experiment,
            trained_iterations=trained,
            cursor=values.whole_number("cursor", keys.get("cursor", trained)),
            chosen_inputs=values.chosen_inputs("chosen_inputs", keys.get("chosen_inputs", [1, 0, 0])),
            final_weights=values.weights(
                "final_weights", keys.get("final_weights"), experiment.network.weights_count
            ),
            title=values.text("title", keys.get("title", "")),
            notice=values.text("notice", keys.get("notice", "")),
            unknown=values.unknown_keys(keys, _KEYS),
            unknown_settings=values.unknown_keys(settings, _SETTINGS),
        )
    except ValueError as wrong:
        raise ContentError(str(wrong)) from None


def _experiment(keys: dict[str, object], settings: dict[str, object]) -> Experiment:
    experiment = Experiment(values.training_set(keys["rows"]), values.settings(settings))
    count = experiment.network.weights_count
    own_weights = values.weights("starting_weights", keys.get("starting_weights"), count)
    try:
        return experiment.with_own_weights(own_weights)
    except ValueError as wrong:
        raise ContentError(str(wrong)) from None


def _check_version(keys: dict[str, object], name: str) -> None:
    if keys.get("format") != FORMAT:
        raise ContentError(
            tr("It is not a document of NN Desktop."), tr("Choose a file that NN Desktop has saved.")
        )
    version = values.whole_number("version", keys.get("version"))
    if version > VERSION:
        raise _newer_version(name)
    if version < 1:
        raise values.wrong("version", tr("a whole number from 1 on"), version)


def _newer_version(name: str) -> NewerVersionError:
    return NewerVersionError(
        tr(
            "{name} was not opened. It was made with a newer version of NN Desktop. "
            "Install the newest version to open it."
        ).format(name=name)
    )


def _rows_text(rows: TrainingSet) -> str:
    """Return the rows as a list in JSON, one row on each line."""
    if not len(rows):
        return "[]"
    starts = [f"    [{first}, {second}, {third}, " for first, second, third in CORNERS]
    targets = map(exact_text, rows.targets.tolist())
    lines = [
        f"{starts[corner]}{target}]" for corner, target in zip(rows.corners().tolist(), targets, strict=True)
    ]
    return "[\n" + ",\n".join(lines) + "\n  ]"


def _weights_text(weights: tuple[float, ...] | None) -> str:
    return "null" if weights is None else f"[{', '.join(map(exact_text, weights))}]"


def _settings_text(document: Document) -> str:
    settings = document.experiment.settings
    lines = [
        ("activation", _json(settings.activation)),
        ("bias", _json(settings.bias)),
        ("hidden_neurons", _json(settings.hidden_neurons)),
        ("learning_rate", exact_text(settings.learning_rate)),
        ("iterations", _json(settings.iterations)),
        ("seed", _json(settings.seed)),
        *document.unknown_settings,
    ]
    return _object_text(lines, indent="    ")


def _object_text(lines: list[tuple[str, str]], indent: str) -> str:
    inside = ",\n".join(f"{indent}{_json(key)}: {text}" for key, text in lines)
    return f"{{\n{inside}\n{indent[:-2]}}}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
