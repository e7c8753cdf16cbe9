"""From a table of plain numbers to a training set: what documents, CSV files and the clipboard share."""

import numpy as np

from nn_desktop.core.activations import Array
from nn_desktop.core.network import INPUTS
from nn_desktop.core.training_set import LARGEST_TARGET, TrainingSet

COLUMNS = INPUTS + 1
# A table that long still scrolls smoothly and is read within two seconds.
MOST_ROWS = 1_000_000


def training_set_from_table(table: Array) -> TrainingSet | None:
    """Return the training set of `table`, or None if a number in it is not valid.

    It is all or nothing, and it says nothing: whoever read the table knows best how to name the place.

    Args:
        table: (rows, 4): three inputs and a target.
    """
    inputs, targets = table[:, :INPUTS], table[:, INPUTS]
    # nan is not below anything, so it fails here too.
    if not ((inputs == 0) | (inputs == 1)).all() or not (np.abs(targets) <= LARGEST_TARGET).all():
        return None
    return TrainingSet(inputs.astype(np.uint8), targets.copy())
