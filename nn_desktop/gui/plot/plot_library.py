"""pyqtgraph, imported in half its time.

pyqtgraph copies all 700 classes of Qt into modules of its own. PySide makes a class only when somebody asks
for it, and making them all takes longer than the rest of pyqtgraph: 0.1 s in which the window could have
its plot. So, while pyqtgraph is imported, there is nothing to be copied; and its modules are stand-ins
that fetch a class when pyqtgraph uses it.

If another version of pyqtgraph goes about it differently, it copies as before, and is merely slower.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets


def _stand_in(module: ModuleType) -> ModuleType:
    """Return a module that has every name of `module`, but fetches each when it is first asked for."""
    stand_in = ModuleType(f"pyqtgraph.Qt.{module.__name__.rpartition('.')[2]}")

    def fetch(name: str) -> object:
        value = getattr(module, name)
        setattr(stand_in, name, value)
        return value

    stand_in.__getattr__ = fetch  # type: ignore[method-assign]
    return stand_in


@contextmanager
def _nothing_to_copy(*modules: ModuleType) -> Iterator[None]:
    """Let `dir()` find no names in `modules`, which is what pyqtgraph copies by."""
    for module in modules:
        module.__dir__ = list  # type: ignore[method-assign]
    try:
        yield
    finally:
        for module in modules:
            del module.__dir__


if "pyqtgraph" not in sys.modules:
    for _module in (QtCore, QtGui, QtWidgets):
        _name = f"pyqtgraph.Qt.{_module.__name__.rpartition('.')[2]}"
        sys.modules[_name] = _stand_in(_module)
with _nothing_to_copy(QtCore, QtGui, QtWidgets):
    import pyqtgraph

__all__ = ["pyqtgraph"]
