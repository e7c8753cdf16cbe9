"""What is known about the answer to each of the eight questions, whatever the experiment."""

from nn_desktop.core.boolean.functions import CornerKnowledge, CornerReason, PartialTable, explain_corners
from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import Experiment


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


def _knowledge_of_rows(corner: int, targets: set[float]) -> CornerKnowledge:
    if not targets:
        return CornerKnowledge(corner, CornerReason.UNKNOWN, None)
    return CornerKnowledge(corner, CornerReason.GIVEN, targets.pop() if len(targets) == 1 else None)
