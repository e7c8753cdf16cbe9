"""What weights are called."""

from nn_desktop.core.messages.wording import capitalized
from nn_desktop.core.network.network import Network
from nn_desktop.core.step.weight_move import weight_place
from nn_desktop.core.translation import tr


def weight_name(network: Network, place: int) -> str:
    """Return a short name for one of the flat weights: "Weight 1", "Input 1 → hidden neuron 2"."""
    layer, source, target = weight_place(network, place)
    is_bias = network.bias and source == network.shapes[layer][0] - 1
    if not network.hidden_neurons:
        return tr("Bias weight") if is_bias else tr("Weight {number}").format(number=source + 1)
    hidden = tr("hidden neuron {number}")
    start = tr("bias") if is_bias else tr("input {number}").format(number=source + 1)
    end = hidden.format(number=target + 1)
    if layer:
        end = tr("output neuron")
        start = start if is_bias else hidden.format(number=source + 1)
    name = tr("{start} → {end}").format(start=start, end=end)
    return capitalized(name)
