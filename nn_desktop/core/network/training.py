"""Training: from one history to a longer one, and the thread that does it beside a window."""

from collections.abc import Callable, Iterator
from threading import Event, Thread
from time import perf_counter

import numpy as np

from nn_desktop.core.network.experiment import MOST_TRAINED_ITERATIONS
from nn_desktop.core.network.fast_loop import Block, IterationLoop
from nn_desktop.core.network.history import Ending, History, HistoryRecorder

# Long enough that keeping the books costs little, short enough (a few milliseconds) that Stop is prompt.
BLOCK_ITERATIONS = 1024
# In seconds. The window asks for a pause while it draws; should it forget to end it, the training goes on.
_LONGEST_PAUSE = 0.1


def train(
    history: History, iterations: int, between: Callable[[], object] | None = None
) -> Iterator[History]:
    """Train on from the end of `history`, and yield the longer history every now and then.

    The last history is the result: `iterations` longer, or ending where the next numbers would no
    longer be finite. However often a history is yielded, and wherever it starts, a run is the same to
    the last bit.

    Args:
        history: where to go on.
        iterations: how far, more than 0.
        between: called every 128 iterations, for example to let others work.

    Raises:
        ValueError: there are no rows to learn from.
    """
    if not len(history.experiment.training_set):
        raise ValueError("there are no rows to learn from")
    if history.ending is Ending.DIVERGED:
        yield history
        return
    # No document holds a longer run.
    iterations = min(iterations, MOST_TRAINED_ITERATIONS - history.iterations)
    recorder = HistoryRecorder(history)
    loop = IterationLoop(history.experiment, between) if between else IterationLoop(history.experiment)
    weights = history.last_weights
    while iterations > 0:
        length = min(iterations, BLOCK_ITERATIONS)
        block = loop.run(weights, length)
        finite = _finite_iterations(block)
        recorder.append(block, finite)
        weights = block.weights[length].copy()
        iterations -= length
        if finite < length:
            yield recorder.history(Ending.DIVERGED)
            return
        yield recorder.history(Ending.OPEN)


def _finite_iterations(block: Block) -> int:
    """How many iterations of `block` come before the first number that is not finite."""
    # A weight that is infinite or NaN stays so. A loss may come back: ReLU can answer 0 to infinity.
    if np.isfinite(block.losses).all() and np.isfinite(block.weights[-1]).all():
        return len(block.losses) - 1
    finite = np.isfinite(block.losses) & np.isfinite(block.weights).all(axis=1)
    return max(0, int(np.argmin(finite)) - 1)


class TrainingThread(Thread):
    """Trains beside a window.

    It publishes one immutable value, its newest history, by replacing one reference: the window looks when it
    has time.

    Args:
        history: where to go on.
        iterations: how far.
        when_over: called in this thread, as the last thing that it does.

    Attributes:
        newest: the longest history so far.
        failure: the exception that ended the thread, if one did.
        is_over: whether there is nothing newer to come.
        seconds: how long it took, once it is over.
    """

    def __init__(
        self, history: History, iterations: int, when_over: Callable[[], object] | None = None
    ) -> None:
        # A daemon, so that no thread can keep a closed program alive. Closing stops it in order.
        super().__init__(name="training", daemon=True)
        self.newest = history
        self.failure: BaseException | None = None
        self.is_over = False
        self.seconds = 0.0
        self._when_over = when_over
        self._iterations = iterations
        self._stop_asked = Event()
        self._may_run = Event()
        self._may_run.set()

    def pause(self) -> None:
        """Have the training stand still, a few iterations from now, until `go_on`; for a moment at most.

        While the window draws, both threads want Python's interpreter, and would hand it to and fro
        thousands of times. Drawing alone takes a few milliseconds.
        """
        self._may_run.clear()

    def go_on(self) -> None:
        """End what `pause` began."""
        self._may_run.set()

    def stop(self) -> History:
        """End the training within a block, wait for that, and return how far it came."""
        self._stop_asked.set()
        self.go_on()
        if self.is_alive():
            self.join()
        return self.newest

    def run(self) -> None:
        """Train. Called by `start`, in the new thread."""
        start = perf_counter()
        try:
            self._train()
        # Out of memory, for one: whatever it is, the window must hear of it.
        except BaseException as failure:  # noqa: BLE001
            self.failure = failure
        self.seconds = perf_counter() - start
        self.is_over = True
        if self._when_over is not None:
            self._when_over()

    def _train(self) -> None:
        for history in train(self.newest, self._iterations, self._wait_while_paused):
            self.newest = history
            if self._stop_asked.is_set():
                return

    def _wait_while_paused(self) -> None:
        if not self._may_run.wait(_LONGEST_PAUSE):
            self._may_run.set()
