"""Repairs: what a failed training needs to learn its rows, with as little changed as possible.

Nothing here is a guess. What is offered has been found by trials and then been run by the ordinary loop,
from its start and for as many iterations as it is offered with.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from math import log

import numpy as np

from nn_desktop.core.advice.chaos import OtherEnd, other_end
from nn_desktop.core.advice.trials import LAST_ITERATIONS, Trials, are_near, run_trials, target_bounds
from nn_desktop.core.boolean.functions import neuron_can_learn
from nn_desktop.core.network.corners import ORIGIN
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.history import History
from nn_desktop.core.network.training import train

# A longer run is confirmed up to here.
MOST_CONFIRMED_ITERATIONS = 100_000
# Trials and the ordinary loop differ in last digits, and some runs make much of that. So a few are looked at.
_MOST_CANDIDATES = 4
_HIDDEN_NEURONS = (2, 3)


@dataclass(frozen=True)
class Advice:
    """What trials have shown.

    Attributes:
        trials: what has been tried, first with the network as it is, unless that is known to be no use.
        repairs: experiments that learn the rows. One at most for the network as it is; else what a
            bias alone and what more hidden neurons alone need, or both together if it takes both. None if
            nothing was found.
        other_end: where the training leads from a neighbouring start, if it is chaotic.
    """

    trials: tuple[Trials, ...]
    repairs: tuple[Experiment, ...]
    other_end: OtherEnd | None = None


def advise(experiment: Experiment) -> Iterator[Advice | None]:
    """Find out what would help a training that has failed.

    Yields:
        None, every hundredth of a second or so: whoever asked may not want to know any more. Then the advice.
    """
    settings = experiment.settings
    bias = [] if settings.bias else [replace(settings, bias=True)]
    more = [count for count in _HIDDEN_NEURONS if count > settings.hidden_neurons]
    hidden = [replace(settings, hidden_neurons=count) for count in more]
    both = [replace(each, bias=True) for each in hidden] if bias else []
    trials: list[Trials] = []
    for ways in (([settings],), (bias, hidden), (both,)):
        repairs: list[Experiment] = []
        for way in ways:
            repairs += yield from _first_that_helps([experiment.with_settings(each) for each in way], trials)
        if repairs:
            break
    end = yield from other_end(experiment)
    yield Advice(tuple(trials), tuple(repairs), end)


def may_want_usual_rate(experiment: Experiment) -> bool:
    """Whether the activation usually wants another learning rate, and the rows can be learned at all."""
    usual = experiment.network.activation.usual_rate
    has_unusual_rate = usual is not None and usual != experiment.settings.learning_rate
    return has_unusual_rate and len(experiment.training_set) > 0 and not _is_hopeless(experiment)


def try_usual_rate(experiment: Experiment) -> Iterator[Advice | None]:
    """Before a training: find out whether its rows want the usual learning rate of its activation.

    Args:
        experiment: one that may want it.

    Yields:
        None, as `advise` does. Then the advice: a repair if the rows are learned with that rate and not with
        the experiment's own.
    """
    usual = experiment.network.activation.usual_rate
    trials = yield from run_trials(experiment, () if usual is None else (usual,))
    repairs: tuple[Experiment, ...] = ()
    if not trials.learned[0, 0]:
        others = (each for each in candidates(trials) if each.settings.learning_rate == usual)
        repairs = yield from _first_confirmed(others)
    yield Advice((trials,), repairs)


def _first_that_helps(
    experiments: list[Experiment], trials: list[Trials]
) -> Generator[None, None, tuple[Experiment, ...]]:
    """Return the first experiment found that learns the rows, or none; add what was tried to `trials`."""
    for experiment in experiments:
        if _is_hopeless(experiment):
            continue
        trials.append((yield from run_trials(experiment)))
        repairs = yield from _first_confirmed(candidates(trials[-1]))
        if repairs:
            return repairs
    return ()


def _first_confirmed(
    experiments: Iterator[Experiment],
) -> Generator[None, None, tuple[Experiment, ...]]:
    """Return the first of a few that the ordinary loop learns as well, or none."""
    for candidate in islice(experiments, _MOST_CANDIDATES):
        if (yield from confirm(candidate)):
            return (candidate,)
    return ()


def candidates(trials: Trials) -> Iterator[Experiment]:
    """Yield what learned in the trials, that with the least changed first.

    The same start comes before all others, then the same learning rate. If both must change, the rate with
    which most starts learn comes first.
    """
    own_rate, own_seed = trials.rates[0], trials.seeds[0]

    def distance(rate: float) -> float:
        return abs(log(rate / own_rate))

    learned = [
        (rate, seed)
        for rate, row in zip(trials.rates, trials.learned, strict=True)
        for seed, is_learned in zip(trials.seeds, row.tolist(), strict=True)
        if is_learned
    ]
    learned.sort(
        key=lambda each: (
            each[1] != own_seed,
            each[0] != own_rate,
            distance(each[0]) if each[1] == own_seed else -trials.count(each[0]),
            distance(each[0]),
        )
    )
    settings = trials.experiment.settings
    for rate, seed in learned:
        yield trials.experiment.with_settings(replace(settings, learning_rate=rate, seed=seed))


def confirm(experiment: Experiment) -> Generator[None, None, bool]:
    """Return whether the ordinary loop learns the rows; yield while it runs."""
    history = History.start(experiment)
    for longer in train(history, min(experiment.settings.iterations, MOST_CONFIRMED_ITERATIONS)):
        history = longer
        yield
    lowest, highest = target_bounds(experiment)
    inputs = experiment.training_set.folded().inputs
    weights = history.last_iterations(min(LAST_ITERATIONS, history.iterations) - 1)
    outputs = np.hstack([experiment.network.forward(each, inputs)[-1] for each in weights])
    return bool(are_near(outputs, lowest, highest).all())


def _is_hopeless(experiment: Experiment) -> bool:
    """Whether it is known that no weights of this network answer every row near its target."""
    if neuron_can_learn(experiment) is False:
        return True
    network, rows = experiment.network, experiment.training_set.folded()
    lowest, highest = target_bounds(experiment)
    # The answers that come nearest to all targets of a question.
    nearest = np.clip((lowest + highest) / 2, network.activation.lowest, network.activation.highest)
    if network.stuck_answer is not None:
        nearest[rows.corners == ORIGIN] = network.stuck_answer
    return not are_near(nearest, lowest, highest)[0]
