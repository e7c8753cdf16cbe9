"""The mark on every method that Qt calls: an error in it is told, and goes no further.

Qt asks a widget how large it wants to be, a model how many rows it has, a window whether it may close, and
it asks from the middle of its own C++ code, through which Python cannot pass an exception on. What becomes of
one is luck: it may come up later in a call that has nothing to do with it, and at worst the process ends, and
the work with it.

So an error in such a method is given to the same hook that hears of all others (`startup/errors.py`), which
writes it to the log and tells it once; and Qt is given an answer with which it can go on. Slots need no mark:
PySide gives their errors to that hook by itself. A test finds a method that Qt may call and that has no mark.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

_Arguments = ParamSpec("_Arguments")
_Answer = TypeVar("_Answer")


def called_by_qt(
    or_else: Any = None,
) -> Callable[[Callable[_Arguments, _Answer]], Callable[_Arguments, _Answer]]:
    """Return a decorator for a method that overrides one of Qt's or pyqtgraph's.

    Args:
        or_else: what Qt is answered after an error; or a function of the same arguments, as Qt's own method
            is, that is asked then.
    """

    def mark(method: Callable[_Arguments, _Answer]) -> Callable[_Arguments, _Answer]:
        @wraps(method)
        def marked(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Answer:
            try:
                return method(*args, **kwargs)
            except Exception as error:  # noqa: BLE001 - whatever it is, Qt cannot take it
                sys.excepthook(type(error), error, error.__traceback__)
            answer: _Answer = or_else(*args, **kwargs) if callable(or_else) else or_else
            return answer

        return marked

    return mark
