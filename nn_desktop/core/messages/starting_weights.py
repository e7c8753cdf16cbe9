"""What becomes of starting weights of one's own when the network is another one."""

from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import tr


def starting_weights_text(before: Experiment, now: Experiment) -> str:
    """Return what other settings have done to starting weights of one's own; nothing if they are the same."""
    is_same_start = before.settings.seed == now.settings.seed and before.network.shapes == now.network.shapes
    if before.own_weights is None or is_same_start or before.training_set != now.training_set:
        return ""
    if now.own_weights is None:
        return tr("The starting weights are random again. Undo brings your own back.")
    if now.settings.bias:
        return tr("Your starting weights stay; that of the bias is random.")
    return tr("Your starting weights stay, without that of the bias.")
