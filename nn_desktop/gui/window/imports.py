"""Imports while the window is open, in turns with it.

Importing a library takes ten times as long as a window may stand still. A thread that simply imports in
the background is no way out: PySide makes its classes when they are first asked for, and when two threads
do that at once, the program crashes, in one of fifty starts. So there is a thread, but the window's thread
waits while it runs, and at each import statement it pauses when its time is over.

Other work that is done piece by piece takes its turns here too: a piece of it and a piece of importing in
one turn of the event loop would be a stall.
"""

import builtins
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from threading import Event, Thread, current_thread
from time import perf_counter
from types import ModuleType

from PySide6.QtCore import QObject, QTimer

_TURN_SECONDS = 0.008
# A thread pauses only in modules of these. So nothing of the standard library is ever half imported
# while the window's thread runs, which may need it and would wait for it for ever.
_PACKAGES = {"numpy", "pyqtgraph", "nn_desktop"}
# If the window's thread does wait for a module that is half imported, then only this ends it.
_LONGEST_PAUSE_SECONDS = 0.5


class Imports(QObject):
    """What is to be imported, and what has been. There is one for the whole program: `Imports.shared()`."""

    _shared: "Imports | None" = None

    def __init__(self) -> None:
        super().__init__()
        self._wanted: list[str] = []
        self._pieces: list[Callable[[], bool]] = []
        self._done: set[str] = set()
        self._thread: Thread | None = None
        self._is_stopped = False
        self._end_of_turn = 0.0
        self._may_run, self._pauses = Event(), Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_turn)

    @classmethod
    def shared(cls) -> "Imports":
        """Return the one of this program."""
        if cls._shared is None:
            cls._shared = cls()
        return cls._shared

    def want(self, *modules: str) -> None:
        """Import modules, in this order, as soon as those are imported that were wanted before."""
        self._wanted += [each for each in modules if each not in self._done and each not in self._wanted]
        self._begin()

    def has(self, module: str) -> bool:
        """Return whether a module that was wanted has been imported, or cannot be.

        Whoever needs one that cannot be imports it once more, and hears then what is wrong.
        """
        return module in self._done

    def add_work(self, do_piece: Callable[[], bool]) -> None:
        """Have work done in pieces: what is added later first, because fewer people wait for the rest.

        Args:
            do_piece: called in each turn of the event loop; returns whether it had anything to do. In a turn
                in which it had, nothing is imported.
        """
        self._pieces.insert(0, do_piece)
        self._begin()

    def remove_work(self, do_piece: Callable[[], bool]) -> None:
        """Do no more pieces of some work; nothing happens if it has been removed already."""
        with suppress(ValueError):
            self._pieces.remove(do_piece)

    def stop(self) -> None:
        """Import no more, and do no more pieces: the program ends."""
        self._is_stopped = True
        self._timer.stop()
        self._may_run.set()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        if (self._wanted or self._pieces) and not self._timer.isActive() and not self._is_stopped:
            self._timer.start(0)

    def _take_turn(self) -> None:
        if any(do_piece() for do_piece in list(self._pieces)):
            return
        if self._wanted:
            self._give_turn()
        elif not self._pieces:
            self._timer.stop()

    def _give_turn(self) -> None:
        """In the window's thread: wait while the other one runs."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._import_wanted, name="imports", daemon=True)
            self._thread.start()
        self._end_of_turn = perf_counter() + _TURN_SECONDS
        self._pauses.clear()
        self._may_run.set()
        self._pauses.wait()

    def _import_wanted(self) -> None:
        self._may_run.wait()
        plain_import = builtins.__import__

        def pausing_import(
            name: str,
            globals: Mapping[str, object] | None = None,  # noqa: A002 - Python's own names
            locals: Mapping[str, object] | None = None,  # noqa: A002 - the same
            fromlist: Sequence[str] | None = (),
            level: int = 0,
        ) -> ModuleType:
            importer = str(globals.get("__name__")) if globals else ""
            if importer.partition(".")[0] in _PACKAGES and current_thread() is self._thread:
                self._pause_if_over()
            return plain_import(name, globals, locals, fromlist, level)

        builtins.__import__ = pausing_import
        try:
            while self._wanted and not self._is_stopped:
                with suppress(Exception):
                    import_module(self._wanted[0])
                self._done.add(self._wanted.pop(0))
        finally:
            builtins.__import__ = plain_import
            self._may_run.clear()
            self._pauses.set()

    def _pause_if_over(self) -> None:
        if perf_counter() > self._end_of_turn:
            self._may_run.clear()
            self._pauses.set()
            self._may_run.wait(_LONGEST_PAUSE_SECONDS)
        if self._is_stopped:
            raise ImportError("the program ends")
