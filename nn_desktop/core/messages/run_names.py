"""Names for runs: what was different, in two words, so that a legend can tell curves apart."""

from nn_desktop.core.network.activations import ACTIVATIONS
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import local_number, tr


def difference_text(experiment: Experiment, other: Experiment) -> str:
    """Return how `experiment` differs from `other`: "rate 0.1", "with bias, other rows"."""
    mine, theirs = experiment.settings, other.settings
    parts = []
    if mine.learning_rate != theirs.learning_rate:
        parts.append(tr("rate {rate}").format(rate=local_number(f"{mine.learning_rate:g}")))
    if mine.activation != theirs.activation:
        parts.append(ACTIVATIONS[mine.activation].title)
    if mine.bias != theirs.bias:
        parts.append(tr("with bias") if mine.bias else tr("without bias"))
    if mine.hidden_neurons != theirs.hidden_neurons:
        parts.append(_hidden_text(mine.hidden_neurons))
    if mine.seed != theirs.seed:
        parts.append(tr("seed {seed}").format(seed=mine.seed))
    if experiment.training_set != other.training_set:
        parts.append(tr("other rows"))
    return ", ".join(parts) or tr("the same")


def _hidden_text(hidden_neurons: int) -> str:
    if hidden_neurons == 0:
        return tr("no hidden neurons")
    if hidden_neurons == 1:
        return tr("1 hidden neuron")
    return tr("{count} hidden neurons").format(count=hidden_neurons)
