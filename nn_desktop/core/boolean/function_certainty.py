"""When is it certain that a function on the map stays right, or wrong, for ever?

Both can be proved for a single sigmoid neuron, so that nobody has to compute what is known.

*Wrong for ever* is what no weights can make: `boolean_functions.learnable` knows which functions those are.

*Right for ever* is a network whose loss L, the half sum of its squared errors e, is below 1/8 and below
1/8 of 1 / rate. An error of 1/2 alone would make the loss 1/8, so all answers are right there; it has to be
shown that the loss never rises again. How much an error bends the loss is, for a sigmoid neuron,
e² (1 - e) (2 - 3e) times the squared length of the row's inputs. The first is at least 0 and at most 2e²
for errors up to 1/2, the second at most 4, with the bias. So where the loss is at most L, its curvature is
at most the sum of 8e², which is 16 L. One step of gradient descent goes downhill, and nowhere along it
uphill, when rate times curvature is below 2 (the descent lemma; Nesterov, *Introductory Lectures on Convex
Optimization*, 2004, section 1.2.3): that is when rate times L is below 1/8. The step then ends at a loss
that is no larger, and the same holds for the next one.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.functions import learnable, neuron_family
from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Settings

# Below the 1/8 of the proof, because rounding is not part of it.
_SAFE_LOSS = 1 / 9


def are_all_certain(settings: Settings, errors: Array, right: NDArray[np.bool_]) -> bool:
    """Return whether it is proved of every function that it stays as it is.

    Args:
        settings: of the networks.
        errors: (questions, functions), of the questions that count, target - output.
        right: (functions,), which functions are right with these errors.
    """
    if settings.hidden_neurons or settings.activation != "sigmoid":
        return False
    losses = (errors * errors).sum(axis=0) / 2
    right_for_ever = right & (losses * max(1.0, settings.learning_rate) < _SAFE_LOSS)
    wrong_for_ever = ~right & _impossible(bias=settings.bias)
    return bool((right_for_ever | wrong_for_ever).all())


@cache
def _impossible(*, bias: bool) -> NDArray[np.bool_]:
    """Return which functions no sigmoid neuron makes, (256,)."""
    functions = np.arange(256)
    if not bias:
        # The answer to 0 0 0 is 0.5 then and does not count, and its bit is never set in `learnable`.
        functions &= ~1
    impossible = ~np.isin(functions, learnable(neuron_family(Settings(bias=bias).network)))
    impossible.flags.writeable = False
    return impossible
