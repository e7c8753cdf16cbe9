"""The history of a run: the loss curve, and the exact weights of any iteration.

A short run keeps the weights of every iteration. A long one keeps checkpoints, evenly spaced, and
computes what lies between again from the nearest one before: learning is a pure function, so the
weights come out the same to the last bit. When there are enough of them, every second checkpoint
goes and the spacing doubles.
"""

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from nn_desktop.core.network.activations import Array
from nn_desktop.core.network.experiment import Experiment
from nn_desktop.core.network.fast_loop import Block, IterationLoop
from nn_desktop.core.network.loss_curve import LossCurve, LossRecorder
from nn_desktop.core.network.network import Network

# Enough that ten million iterations lie at most 512 apart: replaying those takes well under a frame.
MOST_CHECKPOINTS = 20_000


class Ending(Enum):
    """How the newest stretch of training ended."""

    OPEN = "it can go on"
    DIVERGED = "the next weights or their loss would no longer be finite numbers"


class Replayer:
    """Computes iterations of one run again. All histories of a run share one.

    Only one thread at a time may ask for replays: the one that shows the run, or that has made it to try.
    """

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._loop: IterationLoop | None = None

    def iterations_after(self, start: Array, iterations: int) -> Array:
        """Return the weights `start` and those of the next iterations, (iterations + 1, weights_count)."""
        if self._loop is None:
            self._loop = IterationLoop(self._experiment)
        return self._loop.run(start, iterations).weights


@dataclass(frozen=True, eq=False)
class History:
    """What happened in one run so far. Immutable: going on makes a longer one.

    Attributes:
        experiment: which run this is.
        iterations: the last iteration; 0 is the start.
        last_weights: (weights_count,), read-only.
        loss_curve: the losses of iterations 0 to `iterations`.
        ending: whether the run can go on.
        checkpoints: (any, weights_count), the weights of iterations 0, spacing, 2 * spacing, ...
        spacing: how many iterations lie between two checkpoints.
        replayer: computes what lies between.
    """

    experiment: Experiment
    iterations: int
    last_weights: Array
    loss_curve: LossCurve
    ending: Ending
    checkpoints: Array
    spacing: int
    replayer: Replayer

    @classmethod
    def start(cls, experiment: Experiment) -> "History":
        """Return the history of an untrained network: the random start, iteration 0."""
        weights = experiment.starting_weights()
        weights.flags.writeable = False
        losses = LossRecorder()
        losses.append(np.array([experiment.loss_of(weights)]))
        return cls(
            experiment=experiment,
            iterations=0,
            last_weights=weights,
            loss_curve=losses.curve(),
            ending=Ending.OPEN,
            checkpoints=weights[np.newaxis],
            spacing=1,
            replayer=Replayer(experiment),
        )

    @property
    def network(self) -> Network:
        """The shape of the network."""
        return self.experiment.network

    def weights_at(self, iteration: int) -> Array:
        """Return the exact weights after `iteration` updates, (weights_count,), read-only.

        Raises:
            IndexError: the run has no such iteration.
        """
        if not 0 <= iteration <= self.iterations:
            raise IndexError(f"iteration {iteration} of {self.iterations}")
        if iteration == self.iterations:
            return self.last_weights
        place, further = divmod(iteration, self.spacing)
        weights: Array = self.checkpoints[place]
        if further:
            weights = self.replayer.iterations_after(weights, further)[-1]
        # A copy begins in memory where every array of its own does. On old processors BLAS rounds a product
        # in another way where an array begins elsewhere.
        weights = weights.copy()
        weights.flags.writeable = False
        return weights

    def last_iterations(self, iterations: int) -> Array:
        """Return the weights of so many iterations before the last one, and its own: (any, weights_count).

        There are `iterations` + 1 of them, or as many as the run has.
        """
        first = max(0, self.iterations - iterations)
        if first == self.iterations:
            return self.last_weights[np.newaxis]
        return self.replayer.iterations_after(self.weights_at(first), self.iterations - first)

    def thinned(self, most_bytes: int) -> "History":
        """Return the same run with fewer checkpoints, in about so much memory: replays take longer."""
        every = -(-self.checkpoints.nbytes // most_bytes)
        if every <= 1:
            return self
        checkpoints = self.checkpoints[::every].copy()
        checkpoints.flags.writeable = False
        return replace(self, checkpoints=checkpoints, spacing=self.spacing * every)

    def loss_at(self, iteration: int) -> float:
        """Return the exact loss after `iteration` updates; 0 for a table without rows."""
        return self.loss_of(self.weights_at(iteration))

    def loss_of(self, weights: Array) -> float:
        """Return the loss of some weights, (weights_count,), on the rows of this run."""
        return self.experiment.loss_of(weights)


class HistoryRecorder:
    """Grows a history, block by block.

    The histories that it gives share its memory: what has been recorded never changes.

    Args:
        history: where to go on. Its own memory is left alone.
    """

    def __init__(self, history: History) -> None:
        self._experiment = history.experiment
        self._iterations = history.iterations
        self._last_weights = history.last_weights
        self._losses = LossRecorder.resumed(history.loss_curve)
        self._checkpoints = history.checkpoints.copy()
        self._kept = len(self._checkpoints)
        self._most = MOST_CHECKPOINTS
        self._spacing = history.spacing
        self._replayer = history.replayer

    def append(self, block: Block, iterations: int) -> None:
        """Take the first `iterations` iterations of `block`, which starts where the history ends."""
        if iterations == 0:
            return
        done = 0
        while done < iterations:
            done += self._append_part(block.weights[done + 1 : iterations + 1])
        self._losses.append(block.losses[1 : iterations + 1])
        self._last_weights = block.weights[iterations].copy()

    def history(self, ending: Ending) -> History:
        """Return the history up to now."""
        checkpoints = self._checkpoints[: self._kept]
        checkpoints.flags.writeable = False
        self._last_weights.flags.writeable = False
        return History(
            experiment=self._experiment,
            iterations=self._iterations,
            last_weights=self._last_weights,
            loss_curve=self._losses.curve(),
            ending=ending,
            checkpoints=checkpoints,
            spacing=self._spacing,
            replayer=self._replayer,
        )

    def _append_part(self, weights: Array) -> int:
        """Take as many rows as fit before the spacing has to change; return how many."""
        if self._kept == self._most:
            self._thin()
        taken = min(len(weights), (self._most - self._kept) * self._spacing)
        first = self._spacing - 1 - self._iterations % self._spacing
        new = weights[first : taken : self._spacing]
        self._make_room(self._kept + len(new))
        self._checkpoints[self._kept : self._kept + len(new)] = new
        self._kept += len(new)
        self._iterations += taken
        return taken

    def _thin(self) -> None:
        self._checkpoints = self._checkpoints[: self._kept : 2].copy()
        self._kept = len(self._checkpoints)
        self._spacing *= 2

    def _make_room(self, rows: int) -> None:
        if rows > len(self._checkpoints):
            length = min(self._most, max(rows, 2 * len(self._checkpoints)))
            room = np.empty((length, self._checkpoints.shape[1]))
            room[: self._kept] = self._checkpoints[: self._kept]
            self._checkpoints = room
