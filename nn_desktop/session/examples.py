"""The examples that the program comes with: documents in its resources folder."""

import logging
from dataclasses import dataclass
from functools import cache

from nn_desktop.core.files.document import SUFFIX, Document, DocumentError, document_from_bytes
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr_now
from nn_desktop.resource_files import resource_path


@dataclass(frozen=True)
class Example:
    """An experiment worth looking at.

    Attributes:
        name: the name of its file, without the ending.
        title: what it is called.
        notice: one sentence that says what to notice.
        experiment: its rows and settings.
        chosen_inputs: the question to begin with.
    """

    name: str
    title: str
    notice: str
    experiment: Experiment
    chosen_inputs: tuple[int, int, int]


def read_examples() -> tuple[Example, ...]:
    """Return the examples, in the order of their file names, in the language that is spoken now."""
    return tuple(
        Example(name, tr_now(each.title), tr_now(each.notice), each.experiment, each.chosen_inputs)
        for name, each in example_documents().items()
    )


@cache
def example_documents() -> dict[str, Document]:
    """Return the documents behind the examples by their names, in the order of their file names.

    One that cannot be read is left out and noted in the log: a damaged example is no reason not to start.
    They are read once, for each lesson may begin with any of them.
    """
    documents = {}
    try:
        paths = sorted(resource_path("examples").glob(f"*{SUFFIX}"))
    except FileNotFoundError as missing:
        logging.getLogger("nn_desktop").warning("%s", missing)
        return {}
    for path in paths:
        try:
            documents[path.stem] = document_from_bytes(path.read_bytes(), path.name)
        except (OSError, DocumentError) as wrong:
            logging.getLogger("nn_desktop").warning("%s", wrong)
    return documents
