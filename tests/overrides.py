"""Every method of the program that Qt or pyqtgraph may call: found by looking, so that none is forgotten."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import NamedTuple

from nn_desktop.called_by_qt import called_by_qt

CHECKOUT = Path(__file__).resolve().parents[1]
_MARKED = called_by_qt()(len).__code__  # the same for whatever is marked


class Override(NamedTuple):
    """A method that has a namesake in Qt or pyqtgraph."""

    module: str
    kind: type
    name: str

    def __str__(self) -> str:
        return f"{self.module}:{self.kind.__qualname__}.{self.name}"

    @property
    def is_marked(self) -> bool:
        """Whether an error in it goes no further."""
        return vars(self.kind)[self.name].__code__ is _MARKED


def overrides() -> list[Override]:
    """Return those of the whole package."""
    files = sorted((CHECKOUT / "nn_desktop").rglob("*.py"))
    names = [".".join(path.relative_to(CHECKOUT).with_suffix("").parts) for path in files]
    # __main__ would start the program.
    return [each for name in names if "__" not in name for each in overrides_in(name)]


def overrides_in(module: str) -> Iterator[Override]:
    """Yield those of one module."""
    for kind in vars(import_module(module)).values():
        if inspect.isclass(kind) and kind.__module__ == module:
            yield from overrides_of(kind)


def overrides_of(kind: type) -> Iterator[Override]:
    """Yield those of one class."""
    foreign = [base for base in kind.__mro__ if base.__module__.startswith(("PySide6.", "pyqtgraph."))]
    for name, method in vars(kind).items():
        is_own = isinstance(method, FunctionType) and not name.startswith("__")
        if is_own and any(name in vars(base) for base in foreign):
            yield Override(kind.__module__, kind, name)
