"""How one thread has another one stand still for a moment.

Two threads that both want Python's interpreter hand it to and fro thousands of times a second, and most of
the time goes into that. So the one that is in a hurry has the other one make way. It is done sixty times a
second: `threading.Event` would do, but is itself written in Python and takes many times as long.
"""

from threading import Lock

# In seconds. Whoever took the right of way may have forgotten it, or stand still.
_LONGEST_PAUSE = 0.05
# And this is how long the worker is waited for: longer than a piece of its work, shorter than anyone notices.
_LONGEST_WAIT = 0.002


class RightOfWay:
    """The right of way that one thread has over another, the worker.

    It is for moments: sooner or later the worker goes on by itself, so nothing may depend on it but speed.
    """

    def __init__(self) -> None:
        self._is_wanted = False
        # Only the thread that has the right of way looks at this.
        self._is_taken = False
        # Held as long as the right of way is taken; the worker waits for it.
        self._way = Lock()
        # Held by the worker while it works; whoever takes the right of way waits for it.
        self._work = Lock()

    def take(self) -> None:
        """Have the worker stand still, and wait until it does. Taking what one has already is no harm."""
        if not self._is_taken:
            self._way.acquire()
            self._is_taken = True
        self._is_wanted = True
        if self._work.acquire(timeout=_LONGEST_WAIT):
            self._work.release()

    def give_back(self) -> None:
        """Let the worker go on."""
        self._is_wanted = False
        if self._is_taken:
            self._is_taken = False
            self._way.release()

    def begin_work(self) -> None:
        """The worker begins. Called by itself."""
        self._work.acquire()

    def make_way(self) -> None:
        """Stand still as long as that is wanted. The worker calls it between two pieces of its work."""
        if not self._is_wanted:
            return
        self._work.release()
        if self._way.acquire(timeout=_LONGEST_PAUSE):
            self._way.release()
        else:
            self._is_wanted = False
        self._work.acquire()

    def end_work(self) -> None:
        """The worker is done. Called by itself."""
        self._work.release()
