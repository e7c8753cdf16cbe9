"""Every table of rows that there can be, and an independent witness of what one neuron can learn of them."""

from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable
from nn_desktop.core.network.corners import CORNERS
from nn_desktop.core.network.experiment import Settings

WITH_BIAS = NeuronFamily.WITH_BIAS
ZERO_THRESHOLD = NeuronFamily.ZERO_THRESHOLD
POSITIVE_THRESHOLD = NeuronFamily.POSITIVE_THRESHOLD

ALL_TABLES = [
    PartialTable.from_answers({corner: answer for corner, answer in enumerate(answers) if answer is not None})
    for answers in product((0, 1, None), repeat=8)
]
NEURONS = {
    WITH_BIAS: Settings(bias=True).network,
    ZERO_THRESHOLD: Settings().network,
    POSITIVE_THRESHOLD: Settings("tanh").network,
}
WORKSHOP = PartialTable.from_answers({0b001: 0, 0b111: 1, 0b101: 1, 0b011: 0})


@cache
def perceptron(family: NeuronFamily) -> tuple[NDArray[np.int_], NDArray[np.bool_]]:
    """Whole-number weights, (tables, 4), the last one a constant's, and where they agree with the rows.

    Rosenblatt's rule for all tables at once: a corner on the wrong side is added or subtracted. If any
    weights agree, it needs at most |corner|² |weights|² / margin² corrections (Novikoff 1962). That is
    196 at worst here, and a round without a correction is the last, so 200 rounds find all there are.
    """
    corners = np.array([[*corner, 0 if family is ZERO_THRESHOLD else 1] for corner in CORNERS])
    wanted = np.array(
        [
            [(table.ones >> corner & 1) - (table.zeros >> corner & 1) for corner in range(8)]
            for table in ALL_TABLES
        ]
    )
    contradicted = np.zeros(len(ALL_TABLES), dtype=bool)
    if family is POSITIVE_THRESHOLD:
        # A positive threshold says just this: at 000, where the sum is 0, the answer is 0.
        contradicted = wanted[:, 0] == 1
        wanted[:, 0] = -1
    weights = np.zeros((len(ALL_TABLES), 4), dtype=int)
    for _ in range(200):
        for corner in range(8):
            wrong_side = wanted[:, corner] * (weights @ corners[corner]) <= 0
            weights += (wanted[:, corner] * wrong_side)[:, np.newaxis] * corners[corner]
    right = (wanted * (weights @ corners.T) > 0) | (wanted == 0)
    return weights, right.all(axis=1) & ~contradicted
