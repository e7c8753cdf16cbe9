"""What the rows themselves tell before any training: can they be learned, and what is odd about them?

Each message is one line, said only when it is true. Whether one neuron can learn the rows is exact, and
if it cannot, the message carries the proof. A table may be long, so nothing here walks along its rows.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.conflict import Conflict, conflict
from nn_desktop.core.boolean.functions import NeuronFamily, PartialTable, can_learn, neuron_family
from nn_desktop.core.messages.wording import list_text, proof_text, rows_text, short_number
from nn_desktop.core.network.activations import TANH, Activation, Array
from nn_desktop.core.network.corners import CORNERS, INPUTS, ORIGIN
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.network import Network
from nn_desktop.core.translation import tr, tr_now

MOST_MARKED_ROWS = 20
MOST_CONTRADICTIONS = 3


class MessageKind(Enum):
    """What a message is about."""

    NO_ROWS = "there is nothing to learn from"
    LEARNABLE = "one neuron can learn the rows"
    NOT_LEARNABLE = "one neuron cannot learn the rows"
    CONTRADICTION = "rows with the same inputs want different answers"
    UNREACHABLE_TARGET = "the activation never gives such an answer"
    ORIGIN_WITHOUT_BIAS = "without a bias, no weights change the answer to 0 0 0"
    CONSTANT_INPUT = "an input that is always 1 does a bias's work"


class Remedy(Enum):
    """What can be changed so that the rows can be learned."""

    BIAS = "a bias"
    HIDDEN_NEURONS = "hidden neurons"
    TANH = "tanh at its usual rate"


@dataclass(frozen=True)
class RowMessage:
    """One line about the rows.

    Attributes:
        kind: what it is about.
        text: the line, for people.
        rows: the rows in question, counted from 0, rising; at most `MOST_MARKED_ROWS` of them.
        is_warning: whether something will not work as it stands.
        remedies: what would really help. If one alone is enough, those that are; else both together.
        advice: `remedies` as a sentence; empty if there are none.
        proof: why one neuron cannot learn the rows; only with `NOT_LEARNABLE`.
        proof_text: `proof` in words; empty if there is none.
    """

    kind: MessageKind
    text: str
    rows: tuple[int, ...] = ()
    is_warning: bool = True
    remedies: tuple[Remedy, ...] = ()
    advice: str = ""
    proof: Conflict | None = None
    proof_text: str = ""


def row_messages(experiment: Experiment) -> tuple[RowMessage, ...]:
    """Return everything there is to say about the rows of `experiment`; first, whether it can be learned."""
    if not len(experiment.training_set):
        return (RowMessage(MessageKind.NO_ROWS, tr("Add a row to train.")),)
    questions = _Questions.of(experiment)
    network = experiment.network
    learnability = tuple(_learnability(questions, network))
    # Where 0 0 0 alone stands in the way, that has been said: one warning for one cause.
    is_origin_told = any(
        told.proof and {*told.proof.ones, *told.proof.zeros} == {ORIGIN} for told in learnability
    )
    return (
        *learnability,
        *_contradictions(questions, network.activation),
        *_unreachable_targets(questions, network.activation),
        *(() if is_origin_told else _origin_without_bias(questions, network)),
        *_constant_inputs(questions, network),
    )


@dataclass(frozen=True, eq=False)
class _Questions:
    """The rows, sorted out by the question that they ask.

    Attributes:
        corners: (rows,), which of the eight questions each row asks.
        targets: (rows,)
        means: the mean target of each question that is asked, in the order of appearance.
        contradicted: the questions among them that have different targets.
        table: what the rows say to a single neuron, if their targets are 0 and 1 and do not contradict.
    """

    corners: NDArray[np.uint8]
    targets: Array
    means: dict[int, float]
    contradicted: tuple[int, ...]
    table: PartialTable | None

    @classmethod
    def of(cls, experiment: Experiment) -> "_Questions":
        training_set = experiment.training_set
        corners, targets = training_set.corners(), training_set.targets
        folded = training_set.folded()
        asked = folded.corners.tolist()
        first_targets = np.zeros(len(CORNERS))
        first_targets[corners[::-1]] = targets[::-1]
        differing = set(corners[targets != first_targets[corners]].tolist())
        return cls(
            corners=corners,
            targets=targets,
            means=folded.mean_of,
            contradicted=tuple(corner for corner in asked if corner in differing),
            table=PartialTable.for_neuron(experiment),
        )

    def rows(self, corner: int) -> NDArray[np.intp]:
        """The rows that ask this question."""
        return np.flatnonzero(self.corners == corner)


def _learnability(questions: _Questions, network: Network) -> Iterable[RowMessage]:
    """Whether one neuron can learn the rows: if there is only one, and the targets are 0 and 1."""
    table = questions.table
    if table is None:
        return
    proof = conflict(table, neuron_family(network))
    if proof is None:
        yield RowMessage(MessageKind.LEARNABLE, tr("One neuron can learn these rows."), is_warning=False)
        return
    rows = [questions.rows(corner) for corner in sorted({*proof.ones, *proof.zeros})]
    if len(rows) == 1:
        text = tr("{neuron} cannot learn these rows: row {rows} stands in the way.")
    else:
        text = tr("{neuron} cannot learn these rows: rows {rows} stand in each other's way.")
    neuron = tr("One neuron") if network.bias else tr("One neuron without a bias")
    helping = _helping(table, network)
    yield RowMessage(
        MessageKind.NOT_LEARNABLE,
        text.format(neuron=neuron, rows=rows_text([group[0] for group in rows])),
        rows=_marked(np.concatenate([group[: MOST_MARKED_ROWS // len(rows)] for group in rows])),
        remedies=helping or (Remedy.BIAS, Remedy.HIDDEN_NEURONS),
        advice=_advice(helping),
        proof=proof,
        proof_text=proof_text(proof, network),
    )


def _helping(table: PartialTable, network: Network) -> tuple[Remedy, ...]:
    """What would be enough alone, for one neuron that cannot learn `table`; empty if it takes both.

    Eight hidden neurons can give any eight answers, with or without a bias. The one exception: neurons
    without a bias that answer 0 to the sum 0, such as tanh and relu, all do so at the question 0 0 0, and
    so does what follows them.
    """
    helping = []
    if not network.bias and can_learn(table, NeuronFamily.WITH_BIAS):
        helping.append(Remedy.BIAS)
    if replace(network, hidden_neurons=8).stuck_answer is None or table.answer(ORIGIN) != 1:
        helping.append(Remedy.HIDDEN_NEURONS)
    return tuple(helping)


def _advice(helping: tuple[Remedy, ...]) -> str:
    return {
        (Remedy.BIAS,): tr("A bias helps."),
        (Remedy.HIDDEN_NEURONS,): tr("Hidden neurons help."),
        (Remedy.BIAS, Remedy.HIDDEN_NEURONS): tr("A bias or hidden neurons help."),
        (): tr("A bias and hidden neurons together help."),
    }[helping]


def _contradictions(questions: _Questions, activation: Activation) -> Iterable[RowMessage]:
    """Rows with the same inputs and different targets."""
    for corner in questions.contradicted[:MOST_CONTRADICTIONS]:
        rows = questions.rows(corner)
        # The first row that differs must be among those that are named, however far down it is.
        differing = rows[np.argmax(questions.targets[rows] != questions.targets[rows[0]])]
        rows = np.concatenate([rows[:1], [differing], rows[(rows != rows[0]) & (rows != differing)]])
        # The mean has the least squared errors; the further an answer is from it, the more it has.
        best = min(max(questions.means[corner], activation.lowest), activation.highest)
        text = tr("Rows {rows} contradict each other: the best answer is {mean}.")
        yield RowMessage(
            MessageKind.CONTRADICTION,
            text.format(rows=rows_text(rows), mean=short_number(best)),
            rows=_marked(rows),
        )
    further = questions.contradicted[MOST_CONTRADICTIONS:]
    if further:
        text = tr("One more question has rows that contradict each other.")
        if len(further) > 1:
            text = tr("{count} more questions have rows that contradict each other.").format(
                count=len(further)
            )
        rows = np.flatnonzero(np.isin(questions.corners, further))
        yield RowMessage(MessageKind.CONTRADICTION, text, rows=_marked(rows))


def _unreachable_targets(questions: _Questions, activation: Activation) -> Iterable[RowMessage]:
    """Targets below or above all answers that there are."""
    targets = questions.targets
    rows = np.flatnonzero((targets < activation.lowest) | (targets > activation.highest))
    if not len(rows):
        return
    if len(rows) == 1:
        text = tr("The target of row {rows} is out of reach: {answers}.")
    else:
        text = tr("The targets of rows {rows} are out of reach: {answers}.")
    # Textbooks with targets of -1 and 1 mean tanh.
    helps = activation is not TANH and bool(np.all((targets >= TANH.lowest) & (targets <= TANH.highest)))
    yield RowMessage(
        MessageKind.UNREACHABLE_TARGET,
        text.format(rows=rows_text(rows), answers=tr_now(activation.limits)),
        rows=_marked(rows),
        remedies=(Remedy.TANH,) if helps else (),
    )


def _origin_without_bias(questions: _Questions, network: Network) -> Iterable[RowMessage]:
    """A row 0 0 0 that no weights can change the answer of."""
    answer = network.stuck_answer
    if answer is None or ORIGIN not in questions.means:
        return
    rows = questions.rows(ORIGIN)
    if len(rows) == 1:
        text = tr("Row {rows} is 0 0 0: without a bias its answer is always {answer}, so it teaches nothing.")
    else:
        text = tr(
            "Rows {rows} are 0 0 0: without a bias the answer is always {answer}, so they teach nothing."
        )
    lowest, highest = network.activation.lowest, network.activation.highest
    is_wrong = min(max(questions.means[ORIGIN], lowest), highest) != answer
    yield RowMessage(
        MessageKind.ORIGIN_WITHOUT_BIAS,
        text.format(rows=rows_text(rows), answer=short_number(answer)),
        rows=_marked(rows),
        is_warning=is_wrong,
        remedies=(Remedy.BIAS,) if is_wrong else (),
        advice=_advice((Remedy.BIAS,)) if is_wrong else "",
    )


def _constant_inputs(questions: _Questions, network: Network) -> Iterable[RowMessage]:
    """An input that is 1 in every row. With a single question everything is constant: not worth saying."""
    if network.bias or len(questions.means) < 2:
        return
    asked = [CORNERS[corner] for corner in questions.means]
    numbers = [str(place + 1) for place in range(INPUTS) if all(inputs[place] for inputs in asked)]
    if not numbers:
        return
    if len(numbers) == 1:
        text = tr("Input {inputs} is 1 in every row: it does the work of a bias.")
    else:
        text = tr("Inputs {inputs} are 1 in every row: they do the work of a bias.")
    yield RowMessage(MessageKind.CONSTANT_INPUT, text.format(inputs=list_text(numbers)), is_warning=False)


def _marked(rows: NDArray[np.intp]) -> tuple[int, ...]:
    return tuple(sorted(rows[:MOST_MARKED_ROWS].tolist()))
