"""What trials have shown, in words, with a link for each repair that does it."""

from typing import NamedTuple

from nn_desktop.core.advice.repairs import Advice
from nn_desktop.core.advice.trials import Trials
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.translation import count_text, local_number, tr


class Offer(NamedTuple):
    """One way to learn the rows.

    Attributes:
        sentence: what the trials have shown, or nothing if there were none.
        link: what a click on it does.
        settings: what that makes of the settings.
    """

    sentence: str
    link: str
    settings: Settings


def offers(advice: Advice, settings: Settings) -> tuple[Offer, ...]:
    """Return what can be offered to somebody whose training failed with `settings`."""
    found = []
    for repair in advice.repairs:
        (trials,) = (each for each in advice.trials if each.settings.network == repair.network)
        found.append(Offer(_trials_text(trials, repair, settings), _link_text(repair, settings), repair))
    return tuple(found)


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
        count = trials.count(repair.learning_rate)
        text = tr("With rate {rate}, {count} do.") if count > 1 else tr("With rate {rate}, 1 does.")
        sentences.append(text.format(rate=_rate(repair.learning_rate), count=count_text(count)))
    return " ".join(filter(None, sentences))


def _count_text(trials: Trials, rate: float) -> str:
    count, starts = trials.count(rate), len(trials.seeds)
    text = tr("With rate {rate}, {count} of {starts} starts learn these rows.")
    if count == 0:
        text = tr("With rate {rate}, none of {starts} starts learns these rows.")
    elif count == 1:
        text = tr("With rate {rate}, 1 of {starts} starts learns these rows.")
    return text.format(rate=_rate(rate), count=count_text(count), starts=count_text(starts))


def _network_text(repair: Settings, settings: Settings) -> str:
    """What is different about the network, or nothing."""
    has_new_bias = repair.bias and not settings.bias
    if repair.hidden_neurons == settings.hidden_neurons:
        return tr("Tried with a bias.") if has_new_bias else ""
    text = tr("Tried with {count} hidden neurons.")
    if has_new_bias:
        text = tr("Tried with a bias and {count} hidden neurons.")
    return text.format(count=repair.hidden_neurons)


def _link_text(repair: Settings, settings: Settings) -> str:
    steps = []
    if repair.bias and not settings.bias:
        steps.append(tr("Switch the bias on"))
    if repair.hidden_neurons != settings.hidden_neurons:
        steps.append(tr("Use {count} hidden neurons").format(count=repair.hidden_neurons))
    has_new_rate = repair.learning_rate != settings.learning_rate
    if has_new_rate and repair.seed != settings.seed:
        steps.append(
            tr("Set the rate to {rate} and the seed to {seed}").format(
                rate=_rate(repair.learning_rate), seed=repair.seed
            )
        )
    elif has_new_rate:
        steps.append(tr("Set the rate to {rate}").format(rate=_rate(repair.learning_rate)))
    elif repair.seed != settings.seed:
        steps.append(tr("Set the seed to {seed}").format(seed=repair.seed))
    return " · ".join(steps)


def _rate(rate: float) -> str:
    return local_number(f"{rate:g}")
