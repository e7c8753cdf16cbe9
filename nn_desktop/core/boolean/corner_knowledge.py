"""What is known about the answer to each of the eight questions, whatever the experiment, and why."""

from dataclasses import dataclass
from enum import Enum

from nn_desktop.core.boolean.functions import PartialTable, agreeing, answer_at, neuron_family
from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.network import Network


class CornerReason(Enum):
    """Why we know, or do not know, what a neuron that agrees with the rows answers at a corner."""

    GIVEN = "a row says so"
    FORCED = "every neuron that agrees with the rows answers the same here"
    OPEN = "neurons that agree with the rows answer differently here"
    STUCK = "no weights change the output here"
    UNKNOWN = "no row says so, and nothing more is known"


@dataclass(frozen=True, slots=True)
class CornerKnowledge:
    """What is known about one corner.

    Attributes:
        corner: its number.
        reason: why it is known, or not.
        answer: what all rows that ask it say, what they force, or what the output is stuck at; None where
            nothing can be said.
    """

    corner: int
    reason: CornerReason
    answer: float | None


def corner_knowledge(experiment: Experiment) -> tuple[CornerKnowledge, ...]:
    """Return what the network is bound to answer at each corner, in the order of their numbers.

    What the rows force is known exactly for a single neuron and targets 0 and 1 that do not contradict
    each other. Of other experiments it can be said which corners a row gives, and that no weights can
    change the answer to 0 0 0 where that is so.
    """
    network, table = experiment.network, PartialTable.for_neuron(experiment)
    if table is not None:
        return explain_corners(table, network)
    rows = experiment.training_set
    said = {corner: set(rows.targets[rows.corners() == corner].tolist()) for corner in range(len(CORNERS))}
    known = [_knowledge_of_rows(corner, targets) for corner, targets in said.items()]
    if network.stuck_answer is not None:
        known[ORIGIN] = CornerKnowledge(ORIGIN, CornerReason.STUCK, network.stuck_answer)
    return tuple(known)


def explain_corners(table: PartialTable, neuron: Network) -> tuple[CornerKnowledge, ...]:
    """What is known about each of the eight corners, in the order of their numbers.

    Without a bias, corner 000 is STUCK with or without a row for it, because a row cannot change it.
    When no neuron agrees with the rows, nothing is forced: corners without a row are UNKNOWN.
    """
    functions = agreeing(table, neuron_family(neuron))
    known = [_explain_corner(corner, table, functions) for corner in range(8)]
    if neuron.stuck_answer is not None:
        known[ORIGIN] = CornerKnowledge(ORIGIN, CornerReason.STUCK, neuron.stuck_answer)
    return tuple(known)


def _explain_corner(corner: int, table: PartialTable, functions: tuple[int, ...]) -> CornerKnowledge:
    given = table.answer(corner)
    if given is not None:
        return CornerKnowledge(corner, CornerReason.GIVEN, given)
    answers = {answer_at(function, corner) for function in functions}
    if not answers:
        return CornerKnowledge(corner, CornerReason.UNKNOWN, None)
    if len(answers) == 1:
        return CornerKnowledge(corner, CornerReason.FORCED, answers.pop())
    return CornerKnowledge(corner, CornerReason.OPEN, None)


def _knowledge_of_rows(corner: int, targets: set[float]) -> CornerKnowledge:
    if not targets:
        return CornerKnowledge(corner, CornerReason.UNKNOWN, None)
    return CornerKnowledge(corner, CornerReason.GIVEN, targets.pop() if len(targets) == 1 else None)
