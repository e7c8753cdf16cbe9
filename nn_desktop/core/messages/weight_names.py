"""What weights are called: in sentences, in narrow columns, and among those that lead to one neuron."""

from nn_desktop.core.network.corners import INPUTS
from nn_desktop.core.network.network import Network
from nn_desktop.core.step.weight_move import weight_place
from nn_desktop.core.translation import tr


def weight_name(network: Network, place: int) -> str:
    """Return the name of one of the flat weights: "Weight 1", "Weight input 1 → hidden neuron 2"."""
    layer, source, target = weight_place(network, place)
    is_bias = network.bias and source == network.shapes[layer][0] - 1
    if not network.hidden_neurons:
        return tr("Bias weight") if is_bias else tr("Weight {number}").format(number=source + 1)
    hidden = tr("hidden neuron {number}")
    start = hidden if layer else tr("input {number}")
    start = tr("bias") if is_bias else start.format(number=source + 1)
    end = tr("output neuron") if layer else hidden.format(number=target + 1)
    return tr("Weight {start} → {end}").format(start=start, end=end)


def short_weight_name(network: Network, place: int) -> str:
    """Return the same for a narrow column: "Weight 1", "Bias", "1 to h2", "h2 to answer"."""
    layer, source, target = weight_place(network, place)
    is_bias = network.bias and source == network.shapes[layer][0] - 1
    if not network.hidden_neurons:
        return tr("Bias") if is_bias else tr("Weight {number}").format(number=source + 1)
    start = tr("bias") if is_bias else f"h{source + 1}" if layer else f"{source + 1}"
    return tr("{start} to {end}").format(start=start, end=tr("answer") if layer else f"h{target + 1}")


def incoming_names(network: Network, *, is_hidden: bool) -> list[str]:
    """Return a name for each weight that leads to a neuron: "weight 1", "input 1" or "neuron 1", and "bias".

    Args:
        network: whose neuron it is.
        is_hidden: whether it is a hidden one.
    """
    name, count = tr("weight {number}"), INPUTS
    if network.hidden_neurons:
        name = tr("input {number}") if is_hidden else tr("neuron {number}")
        count = INPUTS if is_hidden else network.hidden_neurons
    names = [name.format(number=place + 1) for place in range(count)]
    return [*names, tr("bias")] if network.bias else names
