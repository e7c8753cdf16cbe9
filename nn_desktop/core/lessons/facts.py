"""Facts: what lessons may ask about the program's state, and all that they may ask.

A fact is a pure function of one frozen snapshot. Where there is nothing to say, as about the target of a
question that no row asks, it has no value, None, and then no condition on it holds.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from enum import Enum

import numpy as np

from nn_desktop.core.boolean.corner_knowledge import CornerReason, corner_knowledge
from nn_desktop.core.boolean.functions import neuron_can_learn
from nn_desktop.core.lessons.lesson import TABS, FactValue
from nn_desktop.core.lessons.snapshot import Snapshot
from nn_desktop.core.messages.diagnosis import DiagnosisKind, diagnose
from nn_desktop.core.messages.wording import CLOSE
from nn_desktop.core.network.activations import ACTIVATIONS, Array
from nn_desktop.core.network.corners import CORNERS, INPUTS, corner_number
from nn_desktop.core.network.experiment import Settings
from nn_desktop.core.network.network import Learning


class FactKind(Enum):
    """What the values of a fact are."""

    NUMBER = "a number"
    TRUTH = "true or false"
    CHOICE = "one of a few words"
    QUESTION = "three inputs, as 101"
    FUNCTION = "eight signs for 000 to 111, each 0, 1 or ?"


@dataclass(frozen=True)
class Fact:
    """One fact.

    Attributes:
        value: the value in a snapshot; None if it has none.
        kind: what values it has.
        choices: those of a choice.
        place: the question, 0 to 7, or the weight, counted from 0, that the fact is about; None if of no one.
    """

    value: Callable[[Snapshot], FactValue | None]
    kind: FactKind = FactKind.NUMBER
    choices: tuple[str, ...] = ()
    place: int | None = None


CORNER_NAMES = tuple("".join(map(str, inputs)) for inputs in CORNERS)
"""The eight questions as lessons write them, "000" to "111"."""

_RUN_SETTINGS = tuple(each.name for each in fields(Settings) if each.name != "iterations")
"""The settings that make another run. How far it goes is none of them."""

_CHANGES = ("nothing", "several", *_RUN_SETTINGS, "rows", "starting_weights")

_DIAGNOSES = {
    None: "none",
    DiagnosisKind.DIVERGED: "diverged",
    DiagnosisKind.SATURATED: "saturated",
    DiagnosisKind.DEAD_RELU: "dead_relu",
    DiagnosisKind.NO_PROGRESS: "no_progress",
    DiagnosisKind.STANDSTILL: "stands_still",
    DiagnosisKind.SWINGING: "swings",
}
"""What went wrong, as lessons write it."""


# The rows and settings.


def _setting(name: str) -> Callable[[Snapshot], FactValue]:
    def value(snapshot: Snapshot) -> FactValue:
        setting: FactValue = getattr(snapshot.experiment.settings, name)
        return setting

    return value


def _target(corner: int) -> Callable[[Snapshot], float | None]:
    return lambda snapshot: snapshot.targets.get(corner)


def _learnable(snapshot: Snapshot) -> str:
    """Whether one neuron can learn the rows; known only of a single neuron and rows that say 0 or 1."""
    can_learn = neuron_can_learn(snapshot.experiment) if snapshot.targets else None
    return "unknown" if can_learn is None else "yes" if can_learn else "no"


def _open(snapshot: Snapshot) -> int | None:
    """How many questions rows that can be learned leave open."""
    if _learnable(snapshot) != "yes":
        return None
    knowledge = corner_knowledge(snapshot.experiment)
    return sum(known.reason is CornerReason.OPEN for known in knowledge)


def _changed(snapshot: Snapshot) -> list[str]:
    """What is another than at the start."""
    now, then = snapshot.experiment, snapshot.start
    changed = [name for name in _RUN_SETTINGS if getattr(now.settings, name) != getattr(then.settings, name)]
    changed += ["rows"] if now.training_set != then.training_set else []
    return changed + (["starting_weights"] if now.own_weights != then.own_weights else [])


def _only_changed(snapshot: Snapshot) -> str:
    match _changed(snapshot):
        case []:
            return "nothing"
        case [name]:
            return name
        case _:
            return "several"


def _settings_unchanged(snapshot: Snapshot) -> bool:
    return set(_changed(snapshot)) <= {"rows"}


def _cells_changed(snapshot: Snapshot) -> int | None:
    now, then = snapshot.experiment.training_set, snapshot.start.training_set
    if len(now) != len(then):
        return None
    return int(np.count_nonzero(now.inputs != then.inputs) + np.count_nonzero(now.targets != then.targets))


# The run.


def _is_fresh(snapshot: Snapshot) -> bool:
    return snapshot.history.experiment.is_same_run_as(snapshot.experiment)


def _at(values: Callable[[Snapshot], Array], corner: int | None) -> Callable[[Snapshot], float]:
    """The number for a question, or for the chosen one, among eight."""

    def value(snapshot: Snapshot) -> float:
        return float(values(snapshot)[corner_number(snapshot.chosen_inputs) if corner is None else corner])

    return value


def _answers(snapshot: Snapshot) -> Array:
    return snapshot.answers


def _sums(snapshot: Snapshot) -> Array:
    """The sums that reach the last neuron, (8,)."""
    network = snapshot.history.network
    questions = np.array(CORNERS, dtype=np.float64)
    seen = network.with_ones(snapshot.outputs[0] if network.hidden_neurons else questions)
    with np.errstate(all="ignore"):
        sums: Array = (seen @ network.layers(snapshot.weights)[-1])[:, 0]
    return sums


def _slopes(snapshot: Snapshot) -> Array:
    return snapshot.history.network.activation.slope(snapshot.answers)


def _of_row(values: Callable[[Learning], Array], corner: int | None) -> Callable[[Snapshot], float | None]:
    """The number for a question, or for the chosen one, if a row of the run asks it."""

    def value(snapshot: Snapshot) -> float | None:
        asked = corner_number(snapshot.chosen_inputs) if corner is None else corner
        place = snapshot.history.experiment.training_set.folded().place_of(asked)
        return None if place is None else float(values(snapshot.learning)[place, 0])

    return value


def _of_weight(values: Callable[[Snapshot], Array], place: int) -> Callable[[Snapshot], float | None]:
    """The number for one weight of a single neuron."""

    def value(snapshot: Snapshot) -> float | None:
        network = snapshot.history.network
        if network.hidden_neurons or place >= network.weights_count:
            return None
        return float(values(snapshot)[place])

    return value


def _adjustments(snapshot: Snapshot) -> Array:
    return snapshot.learning.adjustments[-1][:, 0]


def _weights_spread(snapshot: Snapshot) -> float | None:
    if snapshot.history.network.hidden_neurons:
        return None
    return float(np.ptp(snapshot.weights[:INPUTS]))


def _loss(snapshot: Snapshot) -> float | None:
    if not len(snapshot.history.experiment.training_set):
        return None
    return snapshot.history.loss_of(snapshot.weights)


def _right(snapshot: Snapshot) -> int:
    """How many questions of the table are answered on the side of 0.5 on which their target is."""
    return sum((answer - 0.5) * (target - 0.5) > 0 for answer, target in _answers_and_targets(snapshot))


def _close(snapshot: Snapshot) -> int:
    return sum(abs(answer - target) <= CLOSE for answer, target in _answers_and_targets(snapshot))


def _answers_and_targets(snapshot: Snapshot) -> Iterator[tuple[float, float]]:
    """For each question of the table."""
    for corner, target in snapshot.targets.items():
        yield float(snapshot.answers[corner]), target


def _function(snapshot: Snapshot) -> str:
    return "".join("1" if answer > 0.5 else "0" if answer < 0.5 else "?" for answer in snapshot.answers)


def _diagnosis(snapshot: Snapshot) -> str:
    diagnosis = diagnose(snapshot.history)
    return _DIAGNOSES[diagnosis.kind if diagnosis else None]


def _sides_changed(snapshot: Snapshot) -> int | None:
    """How many of the eight answers are above 0.5 and would be below for the start, or the other way."""
    if snapshot.start_answers is None:
        return None
    return int(np.count_nonzero((snapshot.answers - 0.5) * (snapshot.start_answers - 0.5) < 0))


def _compared_runs(snapshot: Snapshot) -> int:
    """How many runs of other experiments are in the plot."""
    shown = snapshot.history.experiment
    return sum(not run.experiment.is_same_run_as(shown) for run in snapshot.earlier_runs)


def _largest_difference(snapshot: Snapshot) -> float | None:
    if snapshot.start_answers is None:
        return None
    return float(np.max(np.abs(snapshot.answers - snapshot.start_answers)))


_OF_THE_EXPERIMENT = {
    "bias": Fact(_setting("bias"), FactKind.TRUTH),
    "seed": Fact(_setting("seed")),
    "learning_rate": Fact(_setting("learning_rate")),
    "hidden_neurons": Fact(_setting("hidden_neurons")),
    "iterations": Fact(_setting("iterations")),
    "activation": Fact(_setting("activation"), FactKind.CHOICE, tuple(ACTIVATIONS)),
    "own_weights": Fact(lambda snapshot: snapshot.experiment.own_weights is not None, FactKind.TRUTH),
    "rows": Fact(lambda snapshot: len(snapshot.experiment.training_set)),
    "questions": Fact(lambda snapshot: len(snapshot.targets)),
    "targets_are_0_and_1": Fact(lambda snapshot: snapshot.experiment.training_set.is_boolean, FactKind.TRUTH),
    "learnable": Fact(_learnable, FactKind.CHOICE, ("yes", "no", "unknown")),
    "open": Fact(_open),
    "rows_unchanged": Fact(lambda snapshot: "rows" not in _changed(snapshot), FactKind.TRUTH),
    "settings_unchanged": Fact(_settings_unchanged, FactKind.TRUTH),
    "only_changed": Fact(_only_changed, FactKind.CHOICE, _CHANGES),
    "cells_changed": Fact(_cells_changed),
}

_OF_THE_RUN = {
    "fresh": Fact(_is_fresh, FactKind.TRUTH),
    "trained": Fact(lambda snapshot: snapshot.history.iterations),
    "cursor": Fact(lambda snapshot: snapshot.cursor),
    "at_end": Fact(lambda snapshot: snapshot.cursor == snapshot.history.iterations, FactKind.TRUTH),
    "chosen": Fact(lambda snapshot: "".join(map(str, snapshot.chosen_inputs)), FactKind.QUESTION),
    "weights_spread": Fact(_weights_spread),
    "loss": Fact(_loss),
    "right": Fact(_right),
    "close": Fact(_close),
    "function": Fact(_function, FactKind.FUNCTION),
    "diagnosis": Fact(_diagnosis, FactKind.CHOICE, tuple(_DIAGNOSES.values())),
    "sides_changed": Fact(_sides_changed),
    "largest_difference": Fact(_largest_difference),
    "compared_runs": Fact(_compared_runs),
    "tab": Fact(lambda snapshot: snapshot.tab, FactKind.CHOICE, TABS),
    "program_copied": Fact(lambda snapshot: snapshot.program_copied, FactKind.TRUTH),
}


def _of_places() -> dict[str, Fact]:
    """The facts about each weight, each question, and the question that is asked."""
    facts = {}
    for place in range(INPUTS + 1):
        facts[f"weight.{place + 1}"] = Fact(_of_weight(lambda snapshot: snapshot.weights, place), place=place)
        facts[f"adjustment.{place + 1}"] = Fact(_of_weight(_adjustments, place), place=place)
    for corner, name in enumerate(CORNER_NAMES):
        facts[f"target.{name}"] = Fact(_target(corner), place=corner)
    for corner in (None, *range(len(CORNERS))):
        ending = "" if corner is None else f".{CORNER_NAMES[corner]}"
        facts[f"answer{ending}"] = Fact(_at(_answers, corner), place=corner)
        facts[f"sum{ending}"] = Fact(_at(_sums, corner), place=corner)
        facts[f"slope{ending}"] = Fact(_at(_slopes, corner), place=corner)
        facts[f"error{ending}"] = Fact(_of_row(lambda learning: learning.error, corner), place=corner)
        facts[f"delta{ending}"] = Fact(_of_row(lambda learning: learning.deltas[-1], corner), place=corner)
    return facts


FACTS = {**_OF_THE_EXPERIMENT, **_OF_THE_RUN, **_of_places()}
"""Every fact by its name."""


def fact_value(name: str, snapshot: Snapshot) -> FactValue | None:
    """Return the value of a fact; None if it has none in this snapshot."""
    return FACTS[name].value(snapshot)
