"""What is known about each of the eight questions, for any experiment, as a word or two for people."""

from nn_desktop.core.boolean.functions import CornerKnowledge, CornerReason, PartialTable, explain_corners
from nn_desktop.core.network.corners import CORNERS, ORIGIN
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import local_number, tr


def corner_knowledge(experiment: Experiment) -> tuple[CornerKnowledge, ...]:
    """Return what the network is bound to answer at each corner, in the order of their numbers.

    What the rows force is known exactly for a single neuron and targets 0 and 1 that do not contradict
    each other. Of other experiments it can be said which corners a row gives, and that no weights can
    change the answer to 0 0 0 where that is so.
    """
    network, table = experiment.network, PartialTable.of(experiment.training_set)
    if table is not None and not network.hidden_neurons:
        return explain_corners(table, network)
    given = experiment.training_set.folded().corners
    known = [
        CornerKnowledge(corner, CornerReason.GIVEN if corner in given else CornerReason.UNKNOWN, None)
        for corner in range(len(CORNERS))
    ]
    if network.stuck_answer is not None:
        known[ORIGIN] = CornerKnowledge(ORIGIN, CornerReason.STUCK, network.stuck_answer)
    return tuple(known)


def reason_text(knowledge: CornerKnowledge) -> str:
    """Return in a word or two why the answer at a corner is what it is."""
    match knowledge.reason:
        case CornerReason.GIVEN:
            return tr("given")
        case CornerReason.FORCED:
            return tr("forced to {answer}").format(answer=knowledge.answer)
        case CornerReason.UNDECIDED:
            return tr("undecided")
        case CornerReason.STUCK:
            return tr("stuck at {answer}").format(answer=local_number(f"{knowledge.answer:g}"))
        case CornerReason.UNKNOWN:
            return tr("not given")


def reason_sentence(knowledge: CornerKnowledge) -> str:
    """Return the reason as a sentence."""
    return {
        CornerReason.GIVEN: tr("A row of the table says what the answer should be."),
        CornerReason.FORCED: tr("Every neuron that agrees with the rows answers the same here."),
        CornerReason.UNDECIDED: tr("Neurons that agree with the rows do not all give the same answer here."),
        CornerReason.STUCK: tr("All inputs are 0, so no weights can change this answer. A bias could."),
        CornerReason.UNKNOWN: tr("No row of the table asks this."),
    }[knowledge.reason]
