"""What is known about each of the eight questions, for any experiment, as a word or two for people."""

from nn_desktop.core.boolean.functions import (
    CornerKnowledge,
    CornerReason,
    PartialTable,
    explain_corners,
    neuron_family,
)
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.translation import local_number, tr


def corner_knowledge(experiment: Experiment) -> tuple[CornerKnowledge | None, ...]:
    """Return what a single neuron is bound to answer at each corner, in the order of their numbers.

    Where that cannot be known exactly (hidden neurons, targets other than 0 and 1, rows that
    contradict each other) an entry is None, and all there is to say is whether a row gives the corner.
    That no weights can change the answer to 0 0 0 is so with any rows.
    """
    rows = experiment.training_set.folded()
    settings = experiment.settings
    if settings.hidden_neurons:
        return (None,) * 8
    family = neuron_family(settings.activation, settings.bias)
    if rows.spread != 0 or not ((rows.means == 0) | (rows.means == 1)).all():
        origin, *_ = explain_corners(PartialTable.from_answers({}), family)
        return (origin if origin.reason is CornerReason.STUCK else None, *(None,) * 7)
    answers = {int(corner): int(mean) for corner, mean in zip(rows.corners, rows.means[:, 0], strict=True)}
    return explain_corners(PartialTable.from_answers(answers), family)


def given_corners(experiment: Experiment) -> frozenset[int]:
    """Return the numbers of the corners that a row speaks of."""
    return frozenset(experiment.training_set.folded().corners.tolist())


def reason_text(knowledge: CornerKnowledge | None, *, given: bool, without_bias_at: float) -> str:
    """Return in a word or two why the answer at a corner is what it is.

    Args:
        knowledge: from `corner_knowledge`.
        given: whether a row speaks of the corner.
        without_bias_at: the answer that a stuck corner is stuck at.
    """
    if knowledge is None:
        return tr("given") if given else tr("not given")
    match knowledge.reason:
        case CornerReason.GIVEN:
            return tr("given")
        case CornerReason.FORCED:
            return tr("forced to {answer}").format(answer=knowledge.answer)
        case CornerReason.UNDECIDED:
            return tr("undecided")
        case CornerReason.STUCK:
            return tr("stuck at {answer}").format(answer=local_number(f"{without_bias_at:g}"))
    return tr("not given")


def reason_sentence(knowledge: CornerKnowledge | None, *, given: bool) -> str:
    """Return the reason as a sentence."""
    if knowledge is None or knowledge.reason is CornerReason.UNKNOWN:
        return (
            tr("A row of the table says what the answer should be.")
            if given
            else tr("No row of the table asks this.")
        )
    return {
        CornerReason.GIVEN: tr("A row of the table says what the answer should be."),
        CornerReason.FORCED: tr("Every neuron that agrees with the rows answers the same here."),
        CornerReason.UNDECIDED: tr("Neurons that agree with the rows do not all give the same answer here."),
        CornerReason.STUCK: tr("All inputs are 0, so no weights can change this answer. A bias could."),
    }[knowledge.reason]
