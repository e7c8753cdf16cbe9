"""The background worker: one thread that does one thing at a time beside the window.

What must be done, as keeping unsaved work, is done first, and always. What is only nice to know, as the map
of all functions, is a job in steps: between two steps the worker looks whether something must be done,
whether a training runs, for which jobs wait, and whether the job is still wanted.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from threading import Condition, Event, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

Result = TypeVar("Result")

_BETWEEN_LOOKS = 0.2
"""Whoever waits for the thread sees so often whether it lives, in seconds."""


class Job:
    """Something that is done step by step, as long as somebody wants to know its results."""

    def __init__(
        self, steps: Iterator[Any], show: Callable[[Any], object], fail: Callable[[], object] | None
    ) -> None:
        self._steps = steps
        self._show: Callable[[Any], object] | None = show
        self._fail = fail
        self._is_stopped = False

    @property
    def is_stopped(self) -> bool:
        """Whether nobody wants it any more."""
        return self._is_stopped

    def stop(self) -> None:
        """Do no further step after the one that is being done, and show nothing more.

        Called by the window's thread. What would have shown it belongs to the window, so the worker's thread,
        which may hold this job for a moment longer, must not be the last to let go of it.
        """
        self._is_stopped = True
        self._show = self._fail = None

    def take_step(self) -> object:
        """Return the next result. Called by the worker's thread.

        Raises:
            StopIteration: there is none.
        """
        return next(self._steps)

    def show(self, result: object) -> None:
        """Show a result, unless nobody wants to know it any more. Called by the window's thread."""
        if self._show is not None:
            self._show(result)

    def fail(self, error: Exception) -> None:
        """Tell that no more results come, and raise the error. Called by the window's thread."""
        if self._fail is not None:
            self._fail()
        raise error


class BackgroundWorker(QObject):
    """Does one thing at a time in a thread, which lives as long as there is anything to do.

    An error is raised again in the window's thread, where errors are told and logged.
    """

    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._duties: deque[Callable[[], object]] = deque()
        self._jobs: deque[Job] = deque()
        self._is_paused = False
        self._is_painting = False
        self._thread: Thread | None = None
        # Queued: this is sent by the thread, and what is called belongs to the window.
        self._came_back.connect(self._call, Qt.ConnectionType.QueuedConnection)
        # Runs when nothing else is left to do: everything has been painted by then. Beside a job, painting
        # takes much longer: both want Python's interpreter, and hand it to and fro.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(0)
        self._painted.timeout.connect(self._begin_jobs)

    def must_do(self, work: Callable[[], object]) -> None:
        """Do something before all jobs, in the order of the calls. Nothing delays it or drops it."""
        with self._changed:
            self._duties.append(work)
            self._go_on()

    def start_job(
        self,
        steps: Iterator[Result],
        show: Callable[[Result], object],
        fail: Callable[[], object] | None = None,
    ) -> Job:
        """Do something step by step, after the jobs before it, and after the window has painted.

        Args:
            steps: does a step for each result, in a few hundredths of a second; it touches nothing that the
                window may change.
            show: is called with each result, in the window's thread. It is a method of something that has
                a parent, or that stops the job before it goes.
            fail: is called in the same way if a step has broken: no more results come.
        """
        job = Job(steps, show, fail)
        with self._changed:
            self._jobs.append(job)
            self._is_painting = True
        self._painted.start()
        return job

    def stop_jobs(self) -> None:
        """Stop all jobs: the experiment that they are about is another one now."""
        with self._changed:
            for job in self._jobs:
                job.stop()
            self._changed.notify()

    def pause_jobs(self, is_paused: bool) -> None:
        """Let jobs wait, or go on: a training needs the processor more."""
        with self._changed:
            self._is_paused = is_paused
            self._changed.notify()

    def wait(self) -> None:
        """Return when everything is done that must be done, or when the thread has died of an error."""
        is_done = Event()
        self.must_do(is_done.set)
        while not is_done.wait(_BETWEEN_LOOKS) and self._is_alive():
            pass

    def close(self) -> None:
        """Stop all jobs, do what must be done, and end the thread."""
        self.stop_jobs()
        thread = self._thread
        if thread is not None:
            thread.join()

    def _begin_jobs(self) -> None:
        with self._changed:
            self._is_painting = False
            self._go_on()

    def _go_on(self) -> None:
        if not self._is_alive():
            # Not one that the program waits for: what it writes is whole or not there whenever it is ended.
            self._thread = Thread(target=self._run, name="background", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _is_alive(self) -> bool:
        thread = self._thread  # it takes itself away when it ends
        return thread is not None and thread.is_alive()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            try:
                if isinstance(work, Job):
                    self._take_step(work)
                else:
                    work()
            except Exception as error:  # noqa: BLE001 - raised again in the window's thread
                if isinstance(work, Job):
                    self._end_job(work)  # it would fail again
                    self._call_in_window(partial(work.fail, error))
                else:
                    self._call_in_window(partial(_raise, error))

    def _next(self) -> Callable[[], object] | Job | None:
        """Return what must be done now, or a job; None if there is nothing, and the thread ends."""
        with self._changed:
            self._changed.wait_for(self._can_go_on)
            if self._duties:
                return self._duties.popleft()
            if self._jobs:
                return self._jobs[0]
            self._thread = None
            return None

    def _can_go_on(self) -> bool:
        while self._jobs and self._jobs[0].is_stopped:
            self._jobs.popleft()
        return bool(self._duties) or not self._jobs or not (self._is_paused or self._is_painting)

    def _take_step(self, job: Job) -> None:
        try:
            result = job.take_step()
        except StopIteration:
            self._end_job(job)
        else:
            self._call_in_window(partial(job.show, result))

    def _end_job(self, job: Job) -> None:
        with self._changed:
            self._jobs.remove(job)

    def _call_in_window(self, call: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # this object may be gone already when the program ends
            self._came_back.emit(call)

    def _call(self, call: Callable[[], object]) -> None:
        call()


def _raise(error: Exception) -> None:
    raise error
