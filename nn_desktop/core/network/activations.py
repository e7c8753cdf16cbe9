"""The activations: what a neuron makes of the sum that reaches it.

Each one comes with its slope, and the slope is written with the neuron's *output*, not with the sum:
that is the workshop's `output * (1 - output)`, and it is where most learners stumble. The output is at
hand anyway, and the formula is shorter.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import atanh

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.translation import tr_later

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Activation:
    """One activation: all that the program knows of it.

    What can be said without training (`core/boolean`) holds for curves that never fall, are not straight,
    and make 0 or 0.5 of the sum 0.

    Attributes:
        name: how documents and programs call it.
        title: how people write it in a sentence.
        lowest: no answer lies below this.
        highest: no answer lies above this.
        limits: what people read of that, half a sentence through `tr_later`; "" if there is no limit.
        threshold: the answer lies above 0.5 where the sum lies above this, 0 or more.
        apply: from sums to outputs, element by element, any shape.
        formula: the same as Python, in terms of `x`.
        slope: from *outputs* to d(output)/d(sum), element by element, any shape.
        slope_formula: the same as Python, in terms of `output`.
        slope_sentence: what people read of that, through `tr_later`.
        usual_rate: a learning rate that many rows want; None if those of the examples do not mind. Of all
            starts 0 to 29 on all examples, a tanh neuron learns with rate 0.1 four times as often as with
            rate 1, and a ReLU learns with rate 1 hardly ever. A sigmoid learns as often with any.
    """

    name: str
    title: str
    lowest: float
    highest: float
    limits: str
    threshold: float
    apply: Callable[[Array], Array]
    formula: str
    slope: Callable[[Array], Array]
    slope_formula: str
    slope_sentence: str
    usual_rate: float | None = None


def _sigmoid(sums: Array) -> Array:
    # exp overflows to infinity for sums below -709, and 1 / infinity is the right answer, 0. NumPy warns
    # of it all the same, so whoever asks a network tells NumPy not to.
    outputs: Array = 1 / (1 + np.exp(-sums))
    return outputs


def _sigmoid_slope(outputs: Array) -> Array:
    return outputs * (1 - outputs)


def _tanh_slope(outputs: Array) -> Array:
    return 1 - outputs * outputs


def _relu(sums: Array) -> Array:
    return np.maximum(sums, 0.0)


def _relu_slope(outputs: Array) -> Array:
    # At a sum of exactly 0 the slope is a matter of choice; 0 is the usual one.
    return (outputs > 0).astype(np.float64)


SIGMOID = Activation(
    name="sigmoid",
    title="sigmoid",
    lowest=0.0,
    highest=1.0,
    limits=tr_later("the answers of a sigmoid lie between 0 and 1"),
    threshold=0.0,
    apply=_sigmoid,
    formula="1 / (1 + np.exp(-x))",
    slope=_sigmoid_slope,
    slope_formula="output * (1 - output)",
    slope_sentence=tr_later(
        "output * (1 - output) is the slope of the sigmoid, written with its output, not its sum."
    ),
)
TANH = Activation(
    name="tanh",
    title="tanh",
    lowest=-1.0,
    highest=1.0,
    limits=tr_later("the answers of tanh lie between −1 and 1"),
    threshold=atanh(0.5),
    apply=np.tanh,
    formula="np.tanh(x)",
    slope=_tanh_slope,
    slope_formula="1 - output * output",
    slope_sentence=tr_later(
        "1 - output * output is the slope of tanh, written with its output, not its sum."
    ),
    usual_rate=0.1,
)
RELU = Activation(
    name="relu",
    title="ReLU",
    lowest=0.0,
    highest=np.inf,
    limits=tr_later("the answers of ReLU are never below 0"),
    threshold=0.5,
    apply=_relu,
    formula="np.maximum(x, 0.0)",
    slope=_relu_slope,
    slope_formula="1.0 * (output > 0)",
    slope_sentence=tr_later("The slope of ReLU is 1 where its output is above 0, and 0 elsewhere."),
    usual_rate=0.1,
)

ACTIVATIONS = {activation.name: activation for activation in (SIGMOID, TANH, RELU)}
