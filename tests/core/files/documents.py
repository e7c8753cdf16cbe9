"""Documents of every kind, and what the tests of opening and saving ask of them."""

import json
from pathlib import Path

import numpy as np
import pytest

from nn_desktop.core.files.document import Document, DocumentError, document_from_bytes
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.network.training_set import Row, TrainingSet

GOLDEN = Path(__file__).parent / "golden"
NAME = "Übung 3.nnd"

EVERY_SETTING = Document(
    experiment=Experiment(
        TrainingSet.from_rows(
            [
                Row((0, 0, 0), 0.1),
                Row((1, 1, 1), -2.5),
                Row((1, 0, 1), 1e-7),
                Row((0, 1, 0), 1e9),
                Row((0, 1, 0), -0.0),
                Row((1, 1, 0), 1 / 3),
            ]
        ),
        Settings("tanh", True, 2, 0.05, 1_000_000_000, 2**31 - 1),
    ),
    trained_iterations=3_000_000_000,
    cursor=0,
    chosen_inputs=(0, 1, 1),
    final_weights=tuple(1.1 * number for number in range(-5, 6)),
    title="Größe ∞",
    notice="Was fällt auf?",
    unknown=(("later", '{"nested": [1, 2.5, null, {"deep": true}]}'), ("half", '"\ud800"')),
    unknown_settings=(("momentum", "0.9"),),
)
GOLDEN_DOCUMENTS = {
    "smallest.nnd": Document(Experiment(TrainingSet.from_rows([]))),
    "no_rows.nnd": Document(Experiment(TrainingSet.from_rows([]))),
    "workshop_trained.nnd": Document(
        trained_iterations=10_000,
        cursor=137,
        final_weights=(9.672993027736892, -0.20784349926631962, -4.62963668773159),
    ),
    "every_setting.nnd": EVERY_SETTING,
    "own_weights.nnd": Document(
        Experiment(settings=Settings(bias=True)).with_own_weights((10.0, 0.0, -5.25, 1 / 3)),
        trained_iterations=2,
        cursor=1,
    ),
    "edited_by_hand.nnd": Document(
        Experiment(
            TrainingSet.from_rows([Row((0, 0, 1), 0.0), Row((1, 1, 1), 1.0), Row((1, 0, 1), 0.5)]),
            Settings(bias=True, learning_rate=3.0),
        ),
        unknown=(("lesson", '{"number": 4}'),),
        unknown_settings=(("colour", '"blue"'), ("shades", "[[1], {}]")),
    ),
}
SAVED_BY_THIS_PROGRAM = ("no_rows.nnd", "workshop_trained.nnd", "every_setting.nnd", "own_weights.nnd")


def document_text(**changes: object) -> str:
    """A correct small document with some keys changed."""
    keys: dict[str, object] = {"format": "nn-desktop", "version": 1, "rows": [[0, 0, 1, 0], [1, 1, 1, 1]]}
    return json.dumps({**keys, **changes})


def refusal(data: bytes | str) -> str:
    """The sentences with which `data` is refused."""
    with pytest.raises(DocumentError) as refused:
        document_from_bytes(data.encode() if isinstance(data, str) else data, NAME)
    message = str(refused.value)
    assert message.startswith(f"{NAME} was not opened. ")
    assert message.endswith(".")
    assert message.isprintable()
    assert len(message) < 300
    return message.removeprefix(f"{NAME} was not opened. ")


def long_table(rows: int) -> TrainingSet:
    generator = np.random.RandomState(rows)
    return TrainingSet(generator.randint(0, 2, (rows, 3)).astype(np.uint8), generator.standard_normal(rows))
