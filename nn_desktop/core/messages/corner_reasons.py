"""Why the answer to a question is what it is, as a word or two for people, or in a sentence."""

from nn_desktop.core.boolean.corner_knowledge import CornerKnowledge, CornerReason
from nn_desktop.core.messages.wording import short_number
from nn_desktop.core.translation import tr


def reason_text(knowledge: CornerKnowledge) -> str:
    """Return in a few words why the answer at a corner is what it is."""
    answer = _answer_text(knowledge.answer)
    match knowledge.reason:
        case CornerReason.GIVEN if knowledge.answer is None:
            return tr("rows contradict each other")
        case CornerReason.GIVEN:
            return tr("a row says {answer}").format(answer=answer)
        case CornerReason.FORCED:
            return tr("the rows force {answer}").format(answer=answer)
        case CornerReason.OPEN:
            return tr("the rows leave it open")
        case CornerReason.STUCK:
            return tr("stuck at {answer}").format(answer=answer)
        case CornerReason.UNKNOWN:
            return tr("no row asks")


def reason_label(knowledge: CornerKnowledge) -> str:
    """Return the same as short as a label in the cube has to be."""
    answer = _answer_text(knowledge.answer)
    match knowledge.reason:
        case CornerReason.GIVEN if knowledge.answer is None:
            return tr("rows contradict")
        case CornerReason.GIVEN:
            return tr("row says {answer}").format(answer=answer)
        case CornerReason.FORCED:
            return tr("rows force {answer}").format(answer=answer)
        case CornerReason.OPEN:
            return tr("open")
        case CornerReason.UNKNOWN:
            return tr("not asked")
        case _:
            return reason_text(knowledge)


def _answer_text(answer: float | None) -> str:
    return "" if answer is None else short_number(answer)


def reason_sentence(knowledge: CornerKnowledge) -> str:
    """Return the reason as a sentence."""
    return {
        CornerReason.GIVEN: _given_sentence(knowledge),
        CornerReason.FORCED: tr(
            "The rows force {answer}: every neuron that agrees with them answers the same here."
        ).format(answer=_answer_text(knowledge.answer)),
        CornerReason.OPEN: tr(
            "The rows leave it open: neurons that agree with them do not all answer the same here."
        ),
        CornerReason.STUCK: tr("All inputs are 0, so no weights can change this answer. A bias could."),
        CornerReason.UNKNOWN: tr("No row of the table asks this."),
    }[knowledge.reason]


def _given_sentence(knowledge: CornerKnowledge) -> str:
    if knowledge.answer is None:
        return tr("Rows of the table contradict each other here.")
    return tr("A row of the table says that the answer should be {answer}.").format(
        answer=_answer_text(knowledge.answer)
    )
