"""What trials have shown, in words, with a link for each repair that does it."""

from typing import NamedTuple

from nn_desktop.core.advice.repairs import Advice
from nn_desktop.core.advice.trials import Trials
from nn_desktop.core.network.experiment import Experiment, Settings
from nn_desktop.core.translation import count_text, plain_number, tr


class Offer(NamedTuple):
    """One way to learn the rows.

    Attributes:
        sentence: what the trials have shown, or nothing if there were none.
        link: what a click on it does.
        experiment: what that leads to.
    """

    sentence: str
    link: str
    experiment: Experiment


def offers(advice: Advice, failed: Experiment) -> tuple[Offer, ...]:
    """Return what can be offered to somebody whose training of the experiment `failed` has failed."""
    found = []
    for repair in advice.repairs:
        (trials,) = (each for each in advice.trials if each.experiment.network == repair.network)
        sentence = _trials_text(trials, repair.settings, failed.settings)
        found.append(Offer(sentence, _link_text(repair, failed), repair))
    return tuple(found)


def usual_rate_text(experiment: Experiment, advice: Advice | None) -> str:
    """Return what is said before a training whose learning rate is not the usual one of its activation.

    Args:
        experiment: the one that is not trained yet.
        advice: what trying the usual rate has shown; None as long as it is being tried.
    """
    activation, own_rate = experiment.network.activation, experiment.settings.learning_rate
    usual = activation.usual_rate or own_rate
    text = tr("The usual learning rate for {activation} is {rate}.")
    sentences = [text.format(activation=activation.title, rate=plain_number(usual))]
    if advice is None:
        sentences.append(tr("Trying it on these rows …"))
        return " ".join(sentences)
    for trials in advice.trials:
        sentences += [_count_text(trials, own_rate), _other_count_text(trials, usual)]
    return " ".join(sentences)


def chaos_text(advice: Advice) -> str:
    """Return a sentence about a chaotic run; empty if it is none."""
    end = advice.other_end
    if end is None or _loss(end.loss) == _loss(end.other_loss):
        return ""
    text = tr("Chaotic: begun with another 16th digit, loss {other} at iteration {iterations}, not {loss}.")
    return text.format(
        iterations=count_text(end.iterations), other=_loss(end.other_loss), loss=_loss(end.loss)
    )


def nothing_helped_text(advice: Advice) -> str:
    """Return a sentence about trials of which none has helped; empty if there were none, or one has."""
    if advice.repairs or not advice.trials:
        return ""
    tries = sum(trials.learned.size for trials in advice.trials)
    return tr("{count} tries with other starts and learning rates have not learned these rows.").format(
        count=count_text(tries)
    )


def _trials_text(trials: Trials, repair: Settings, settings: Settings) -> str:
    sentences = [_network_text(repair, settings), _count_text(trials, settings.learning_rate)]
    if repair.learning_rate != settings.learning_rate:
        sentences.append(_other_count_text(trials, repair.learning_rate))
    return " ".join(filter(None, sentences))


def _count_text(trials: Trials, rate: float) -> str:
    count, starts = trials.count(rate), len(trials.seeds)
    text = tr("With rate {rate}, {count} of {starts} starts learn these rows.")
    if count == 0:
        text = tr("With rate {rate}, none of {starts} starts learns these rows.")
    elif count == 1:
        text = tr("With rate {rate}, 1 of {starts} starts learns these rows.")
    return text.format(rate=plain_number(rate), count=count_text(count), starts=count_text(starts))


def _other_count_text(trials: Trials, rate: float) -> str:
    """After that sentence, the same about another rate, in short."""
    count = trials.count(rate)
    text = tr("With rate {rate}, {count} do.") if count else tr("With rate {rate}, none does.")
    if count == 1:
        text = tr("With rate {rate}, 1 does.")
    return text.format(rate=plain_number(rate), count=count_text(count))


def _network_text(repair: Settings, settings: Settings) -> str:
    """What is different about the network, or nothing."""
    has_new_bias = repair.bias and not settings.bias
    if repair.hidden_neurons == settings.hidden_neurons:
        return tr("Tried with a bias.") if has_new_bias else ""
    text = tr("Tried with {count} hidden neurons.")
    if has_new_bias:
        text = tr("Tried with a bias and {count} hidden neurons.")
    return text.format(count=repair.hidden_neurons)


def _link_text(repair: Experiment, failed: Experiment) -> str:
    new, old = repair.settings, failed.settings
    steps = []
    if new.bias and not old.bias:
        steps.append(tr("Switch the bias on"))
    if new.hidden_neurons != old.hidden_neurons:
        steps.append(tr("Use {count} hidden neurons").format(count=new.hidden_neurons))
    if failed.own_weights is not None and repair.own_weights is None:
        steps.append(tr("Begin with random weights"))
    rate, seed = plain_number(new.learning_rate), new.seed
    if new.learning_rate != old.learning_rate and seed != old.seed:
        steps.append(tr("Set the rate to {rate} and the seed to {seed}").format(rate=rate, seed=seed))
    elif new.learning_rate != old.learning_rate:
        steps.append(tr("Set the rate to {rate}").format(rate=rate))
    elif seed != old.seed:
        steps.append(tr("Set the seed to {seed}").format(seed=seed))
    return " · ".join(steps)


def _loss(loss: float) -> str:
    return plain_number(float(f"{loss:.2g}"))
