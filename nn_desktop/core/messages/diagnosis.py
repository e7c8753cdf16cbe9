"""What went wrong in training, in a sentence. What would help is not guessed here: `advice` tries it.

Huge learning rates rarely give infinite numbers. They leave the network in a place where nothing moves:
sums so large that the slope of a sigmoid is nothing, or a relu that answers 0 to everything. This module
tells such a place from the harmless ones. A network that has learned is silent; so is one that has found
the best compromise between rows that contradict each other or that one neuron cannot learn, because
`row_messages` has said that before the training.
"""

from dataclasses import dataclass
from enum import Enum
from math import isinf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nn_desktop.core.boolean.functions import neuron_can_learn
from nn_desktop.core.messages.wording import list_text, question_text
from nn_desktop.core.network.activations import RELU, SIGMOID
from nn_desktop.core.network.history import Ending, History
from nn_desktop.core.network.network import Learning
from nn_desktop.core.network.standstill import swing_of
from nn_desktop.core.network.training_set import FoldedRows
from nn_desktop.core.translation import count_text, tr

# Before so many iterations nobody can say that a network is stuck.
SHORTEST_RUN = 200
# An answer is far off when it is so far from the best one that the activation can give.
FAR_OFF = 0.4
# There is no progress when the loss falls by less than this part of it, from one half of the newest
# stretch of training to the other.
_LEAST_FALL = 0.001
# The loss goes up and down when it does so by more than this part of it.
_LEAST_SWING = 0.02
# A slope is as good as 0 when nothing would come of it in so many iterations more.
_PATIENCE = 100_000
# With hidden neurons and a learning rate of 1, plateaus of the loss are rarely longer than this.
_LONGEST_PLATEAU = 5000
# Below this part of a large loss, differences are rounding errors.
_ROUNDING = 1e-9
# Gradients and slopes below this are what is left of them at the end of a training.
_TINY = 0.001


class DiagnosisKind(Enum):
    """What went wrong."""

    DIVERGED = "the numbers grew beyond all bounds"
    SATURATED = "sums are so large that their slope is almost 0"
    DEAD_RELU = "relu answers 0, where its slope is 0"
    STANDSTILL = "no weight changes any more"
    SWINGING = "the weights swing between a few states"
    NO_PROGRESS = "the loss is high and does not fall"


@dataclass(frozen=True)
class Diagnosis:
    """What went wrong.

    Attributes:
        kind: what it is.
        text: the same for people.
        questions: the numbers of the questions, 0 to 7, whose answers are far off; none if it diverged.
    """

    kind: DiagnosisKind
    text: str
    questions: tuple[int, ...] = ()


def diagnose(history: History, since: int = 0) -> Diagnosis | None:
    """Return what went wrong in training; None if nothing did, or if it is too early to say.

    Args:
        history: the run.
        since: the iteration at which the newest stretch of training began. Only what came after it tells
            whether there is progress.
    """
    if history.ending is Ending.DIVERGED:
        text = tr("The numbers grew beyond all bounds after iteration {iteration}.")
        return Diagnosis(DiagnosisKind.DIVERGED, text.format(iteration=count_text(history.iterations)))
    if not len(history.experiment.training_set):
        return None
    with np.errstate(all="ignore"):
        place = _Place.of(history)
        finding = _exact_finding(place)
        if finding is None and history.iterations >= SHORTEST_RUN:
            finding = _finding(place, _Stretch.of(history, since, place.best_loss))
    return None if finding is None else Diagnosis(*finding, place.questions_far_off)


class _Place(NamedTuple):
    """Where the training has arrived.

    Attributes:
        history: the run.
        rows: the questions.
        learning: the numbers of the iteration that would come next.
        far_off: (questions,), whether the answer is far from the best one that the activation can give.
        high_loss: a loss so far above `best_loss` means that an answer is far off.
        best_loss: no weights give less.
        learnable: whether a single neuron can learn the rows; None if that is not known.
    """

    history: History
    rows: FoldedRows
    learning: Learning
    far_off: NDArray[np.bool_]
    high_loss: float
    best_loss: float
    learnable: bool | None

    @classmethod
    def of(cls, history: History) -> "_Place":
        rows, network = history.experiment.training_set.folded(), history.network
        learning = history.experiment.learning(history.last_weights)
        best = np.clip(rows.means, network.activation.lowest, network.activation.highest)
        stuck = network.stuck_answer
        if stuck is not None:
            best[~rows.inputs.any(axis=1)] = stuck
        # Where answers know no bounds, as those of relu, the largest one says what is far.
        far = FAR_OFF * (float(best.max()) or 1.0) if isinf(network.activation.highest) else FAR_OFF
        best_loss = 0.5 * (float(np.sum(rows.counts * (rows.means - best) ** 2)) + rows.spread)
        return cls(
            history=history,
            rows=rows,
            learning=learning,
            far_off=(np.abs(best - learning.outputs[-1]) > far)[:, 0],
            high_loss=max(0.5 * far**2, _ROUNDING * best_loss),
            best_loss=best_loss,
            learnable=neuron_can_learn(history.experiment),
        )

    @property
    def questions_far_off(self) -> tuple[int, ...]:
        """The numbers of the questions whose answers are far off, rising."""
        return tuple(sorted(self.rows.corners[self.far_off].tolist()))


class _Stretch(NamedTuple):
    """How the loss went lately. All losses are less what no weights can avoid.

    Attributes:
        iterations: the length of the second half.
        lowest: the smallest losses in the first and in the second half.
        highest: the largest ones.
    """

    iterations: int
    lowest: tuple[float, float]
    highest: tuple[float, float]

    @classmethod
    def of(cls, history: History, since: int, best_loss: float) -> "_Stretch":
        end = history.iterations
        start = min(max(since, end // 2), end - SHORTEST_RUN // 2)
        middle = (start + end) // 2
        minima, maxima = history.loss_curve.envelope(np.array([start, middle, end + 1], dtype=np.float64))
        lowest, highest = (minima - best_loss).tolist(), (maxima - best_loss).tolist()
        return cls(end - middle, (lowest[0], lowest[1]), (highest[0], highest[1]))

    @property
    def falls(self) -> bool:
        """Whether there is progress."""
        return self.lowest[0] - self.lowest[1] > _LEAST_FALL * self.lowest[0]

    @property
    def speeds_up(self) -> bool:
        """Whether the loss falls faster than before, as it does at the end of a plateau."""
        return self.lowest[0] - self.lowest[1] > self.highest[0] - self.lowest[0]

    @property
    def swings(self) -> bool:
        """Whether the loss goes up and down, as high up as before and not much further down."""
        swing = self.highest[1] - self.lowest[1]
        return (
            swing > _LEAST_SWING * self.highest[1]
            and self.highest[1] - self.lowest[0] > 0.5 * swing
            and self.highest[1] > 0.9 * self.highest[0]
            and self.lowest[1] > 0.6 * self.lowest[0]
        )


_Finding = tuple[DiagnosisKind, str]
"""What it is, and the same in words."""


def _exact_finding(place: _Place) -> _Finding | None:
    """What is so at any age: nothing moves, or everything comes back."""
    # One neuron that cannot learn the rows has been spoken of: it has nowhere to arrive.
    if place.learnable is False or not place.far_off.any():
        return None
    swing = swing_of(place.history)
    if swing is None:
        return None
    if swing.states == 1:
        text = tr("No weight changed in the last iteration, so training on changes nothing.")
        return _dead_relu(place) or _saturated(place) or (DiagnosisKind.STANDSTILL, text)
    if swing.is_exact:
        text = tr("The weights swing between {count} states, for ever.")
    else:
        text = tr("The weights swing between {count} states: what one iteration does, the next undoes.")
        if swing.states > 2:
            text = tr("The weights go round: every {count} iterations they are nearly the same again.")
    return DiagnosisKind.SWINGING, text.format(count=swing.states)


def _finding(place: _Place, stretch: _Stretch) -> _Finding | None:
    if stretch.swings:
        # One neuron that cannot learn the rows has been spoken of: it has nowhere to arrive.
        if place.learnable is False or stretch.highest[1] < place.high_loss:
            return None
        text = tr("The loss goes up and down and no longer falls.")
        return DiagnosisKind.NO_PROGRESS, text
    if stretch.falls or not place.far_off.any():
        return None
    return _dead_relu(place) or _saturated(place) or _no_progress(place, stretch)


def _dead_relu(place: _Place) -> _Finding | None:
    """Relu that answers 0, with the slope 0, wherever something is to be learned."""
    network = place.history.network
    if network.activation is not RELU:
        return None
    hidden_outputs, outputs = place.learning.outputs[0], place.learning.outputs[-1]
    if not outputs.any():
        text = tr("The ReLU is dead: it answers 0 to every row, and there its slope is 0.")
    elif network.hidden_neurons and not hidden_outputs.any():
        text = tr("All hidden neurons are dead: they answer 0, and there the slope of ReLU is 0.")
    elif place.learnable is not False and not outputs[place.far_off].any():
        text = tr("The ReLU is dead for {questions}: it answers 0, and there its slope is 0.")
        text = text.format(questions=list_text([question_text(corner) for corner in place.questions_far_off]))
    else:
        return None
    return DiagnosisKind.DEAD_RELU, text


def _saturated(place: _Place) -> _Finding | None:
    """Sums so large that no wait would be long enough."""
    network, learning = place.history.network, place.learning
    if network.activation is RELU:
        return None
    # By how much an iteration changes a sum, at most, when the answer is off by 1. That it is little
    # because of a small learning rate does not count.
    rate = max(1.0, place.history.experiment.settings.learning_rate)
    seen = network.with_ones(learning.outputs[0] if network.hidden_neurons else place.rows.inputs)
    move = rate * place.rows.counts * learning.slopes[-1] * np.sum(seen**2, axis=1, keepdims=True)
    effect = move[place.far_off].min() * max(_PATIENCE, 10 * place.history.iterations)
    # A neuron that cannot learn all rows gives up one for the others: its slope there is small as well,
    # but not everywhere, and not as small as a learning rate can make it.
    nothing_moves = effect < 1 and (place.learnable or learning.slopes[-1].max() < _TINY or effect < _TINY**2)
    if network.hidden_neurons:
        nothing_moves |= rate * learning.slopes[0].max() * _PATIENCE < 1
    if not nothing_moves:
        return None
    text = tr("The neuron is stuck: its sums are so large that its slope is almost 0.")
    if network.hidden_neurons:
        text = tr("The neurons are stuck: their sums are so large that their slopes are almost 0.")
    return DiagnosisKind.SATURATED, text


def _no_progress(place: _Place, stretch: _Stretch) -> _Finding | None:
    """Steps that are too small, or a place that a network does not get out of."""
    if place.learnable is False:
        return None
    rate = place.history.experiment.settings.learning_rate
    steepness = sum(float(np.sum((step / rate) ** 2)) for step in place.learning.adjustments)
    if steepness > _TINY and rate * steepness * stretch.iterations < 0.01 * stretch.lowest[1]:
        text = tr("The loss hardly falls, because the steps are so small.")
        return DiagnosisKind.NO_PROGRESS, text
    text = tr("The loss no longer falls, though it is still high.")
    network = place.history.network
    if network.hidden_neurons:
        # A plateau, where the loss rests before it falls on, is common here, and longer if steps are small.
        waited = place.history.iterations * min(rate, 1.0)
        if waited < _LONGEST_PLATEAU or stretch.speeds_up:
            return None
        return DiagnosisKind.NO_PROGRESS, text
    # A neuron of another kind may be as close to the targets 0 and 1 as it gets; where its slope is tiny,
    # it is not that.
    slope = float(place.learning.slopes[-1][place.far_off].max())
    if place.learnable and (network.activation is SIGMOID or slope < _TINY):
        return DiagnosisKind.NO_PROGRESS, text
    return None
