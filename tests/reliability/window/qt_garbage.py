"""Finds Qt objects that only Python's garbage collector would throw away.

It runs in whichever thread happens to need memory, a training one too, and an object of Qt's must die in the
thread that it lives in. So whoever takes one away has to delete it, or leave it to the parent that owns it.
"""

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGraphicsItem
from shiboken6 import isValid, ownedByPython


@contextmanager
def looked_through() -> Iterator[Counter[str]]:
    """Let Python's garbage lie as long as this goes on; then say which objects of Qt's are in it, by kind.

    Those that were there before are not counted.
    """
    gc.collect()
    gc.disable()
    before = {id(each) for each in gc.get_objects()}
    found: Counter[str] = Counter()
    try:
        yield found
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        new = [each for each in gc.garbage if id(each) not in before]
        found.update(_kind(each) for each in new if _needs_its_thread(each))
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()


def _kind(thing: object) -> str:
    return f"{type(thing).__module__}.{type(thing).__qualname__}"


def _needs_its_thread(thing: object) -> bool:
    """Whether it is still there, would die with its Python object, and is more than a plain value."""
    if isinstance(thing, QPixmap) and thing.isNull():
        return False
    return isinstance(thing, QObject | QGraphicsItem | QPixmap) and isValid(thing) and ownedByPython(thing)
