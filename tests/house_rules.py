"""The rules of the house, as functions from the sources of the package to a list of what breaks them.

Sources, not files: so a test can break a rule in a copy, and see that it is found.
"""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = "nn_desktop"

Sources = Mapping[str, str]
"""The text of each file by its path from the checkout: "nn_desktop/gui/plot/axis.py"."""

MOST_FILES, MOST_FUNCTION_LINES = 14, 40
MOST_LINES = 315
"""About 310. A limit is there to smell that two things live in one file, not to cut one thing in two."""
ONE_THING = {f"{PACKAGE}/session/session.py": 325}
"""What is longer and still one thing: the one object that changes, with all that it can do."""

STANDARD_LIBRARY = frozenset(sys.stdlib_module_names)
_HERE = {f"{PACKAGE}.core", f"{PACKAGE}.__version__", f"{PACKAGE}.resource_files"}
_QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", f"{PACKAGE}.called_by_qt"}

LAYERS = {
    "core": {"numpy", f"{PACKAGE}.core"},
    # It knows what is so, and no words for it.
    "core/boolean": {"numpy", f"{PACKAGE}.core.boolean", f"{PACKAGE}.core.network"},
    "session": {
        "numpy",
        "PySide6.QtCore",
        "PySide6.QtGui.QUndoCommand",
        "PySide6.QtGui.QUndoStack",
        f"{PACKAGE}.called_by_qt",
        f"{PACKAGE}.session",
        *_HERE,
    },
    "gui": {
        "numpy",
        "PySide6.QtSvg",
        "pyqtgraph",
        f"{PACKAGE}.session",
        f"{PACKAGE}.gui.look",
        *_QT,
        *_HERE,
    },
    # It owns no logic, so it needs no numbers.
    "gui/window": {f"{PACKAGE}.session", f"{PACKAGE}.gui", *_QT, *_HERE},
    "startup": {"numpy", *_QT, f"{PACKAGE}.session", f"{PACKAGE}.gui", f"{PACKAGE}.startup", *_HERE},
    "app.py": {f"{PACKAGE}.startup", f"{PACKAGE}.console", *_HERE},
    "console.py": {"numpy", *_HERE},
    "resource_files.py": _HERE,
    "called_by_qt.py": set(),
    "__main__.py": {f"{PACKAGE}.app"},
    "__init__.py": set(),
}
"""What each folder or file may import besides the standard library. The longest name that fits counts."""

HELD_PANELS = {"answers": {"diagram"}, "training": {"plot"}, "inside": {"function_map"}}
"""A folder of gui is a panel. These hold the widget of another one; no other panel knows another."""


MAIN_WINDOW = f"{PACKAGE}/gui/window/main_window.py"
"""It is on the screen before what is in it is imported. So it may import that later, and name its types."""


class Import(NamedTuple):
    """One imported name: `from module import name`, or `import module` with no name."""

    module: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.module}.{self.name}" if self.name else self.module


def read_sources() -> dict[str, str]:
    """Read the package."""
    return {
        path.relative_to(CHECKOUT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((CHECKOUT / PACKAGE).rglob("*.py"))
    }


def problems(sources: Sources) -> list[str]:
    """Return what breaks a rule: each begins with the path of a file or a folder."""
    inside = [problem for path, text in sources.items() for problem in problems_in(path, text)]
    between = (crowded_folders, cycles, room_cycles, unknown_files)
    return [*(problem for rule in between for problem in rule(sources)), *inside]


def problems_in(path: str, text: str) -> list[str]:
    """Return what breaks a rule in one file, whatever the others are."""
    tree = ast.parse(text, path)
    rules = (
        _forbidden_imports,
        _insides_of_others,
        _tricks,
        _reaches,
        _raw_numbers,
        _lengths,
        _init_contents,
    )
    return [f"{path}: {problem}" for rule in rules for problem in rule(path, tree)]


def module_name(path: str) -> str:
    """The name by which a file is imported."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports_of(tree: ast.Module) -> list[Import]:
    """Everything that a file imports, wherever it does: at the top, in a function, for the type checker."""
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                found += [Import(alias.name) for alias in node.names]
            case ast.ImportFrom():
                found += [Import("." * node.level + (node.module or ""), alias.name) for alias in node.names]
            case ast.Call(func=function, args=[first, *_]) if _is_import_by_name(function):
                found.append(Import(ast.unparse(first).strip("'")))
    return found


def _is_import_by_name(function: ast.expr) -> bool:
    return ast.unparse(function).rpartition(".")[2] in {"import_module", "__import__"}


def lies_in(imported: Import, places: frozenset[str] | set[str]) -> bool:
    """Whether it is one of these modules or packages, or lies in one."""
    return any(f"{imported}.".startswith(f"{place}.") for place in places)


def _forbidden_imports(path: str, tree: ast.Module) -> Iterator[str]:
    allowed = STANDARD_LIBRARY | _allowed(path)
    for item in imports_of(tree):
        if not lies_in(item, allowed):
            yield f"may not import {item}"


def _allowed(path: str) -> set[str]:
    inside = path.removeprefix(f"{PACKAGE}/")
    layer = max((name for name in LAYERS if f"{inside}/".startswith(f"{name}/")), key=len, default="")
    if not layer:
        return set()
    if layer != "gui":
        return LAYERS[layer]
    panel = inside.split("/")[1]
    return LAYERS["gui"] | {f"{PACKAGE}.gui.{each}" for each in {panel, *HELD_PANELS.get(panel, ())}}


def _insides_of_others(_: str, tree: ast.Module) -> Iterator[str]:
    for item in imports_of(tree):
        parts = str(item).split(".")
        if parts[0] == PACKAGE and any(part.startswith("_") and not part.endswith("__") for part in parts):
            yield f"imports {item}, which is nobody else's business"


def unknown_files(sources: Sources) -> Iterator[str]:
    """Find files that a comment names and that nobody finds."""
    known = {path.rpartition("/")[2] for path in sources} | {"translations.py"}
    for path, text in sources.items():
        for name in re.findall(r"`(?:\w+/)*(\w+\.py)`", text):
            if name not in known:
                yield f"{path}: speaks of {name}, which is not there"


def cycles(sources: Sources) -> Iterator[str]:
    """Modules that import each other, in however many steps."""
    for path in _on_a_circle(_needs(sources)):
        yield f"{path}: imports itself, by way of others"


def room_cycles(sources: Sources) -> Iterator[str]:
    """Rooms of the core that need each other, though no two of their modules do."""
    rooms: dict[str, set[str]] = {}
    for path, needed in _needs(sources).items():
        if path.startswith(f"{PACKAGE}/core/"):
            room = path.rpartition("/")[0]
            rooms.setdefault(room, set()).update({each.rpartition("/")[0] for each in needed} - {room})
    for room in _on_a_circle(rooms):
        yield f"{room}: needs itself, by way of other rooms"


def _needs(sources: Sources) -> dict[str, set[str]]:
    """Which other files each file imports."""
    paths = {module_name(path): path for path in sources}
    return {
        path: {
            paths[each]
            for item in imports_of(ast.parse(text))
            for each in (str(item), item.module)
            if each in paths
        }
        - {path}
        for path, text in sources.items()
    }


def _on_a_circle(needs: Mapping[str, set[str]]) -> Iterator[str]:
    """Whatever needs itself, in however many steps."""
    for name in needs:
        reached: set[str] = set()
        ahead = list(needs[name])
        while ahead:
            each = ahead.pop()
            if each not in reached:
                reached.add(each)
                ahead += needs.get(each, ())
        if name in reached:
            yield name


def _tricks(path: str, tree: ast.Module) -> Iterator[str]:
    """Whatever changes how Python itself works, or imports what a reader does not see."""
    for item in imports_of(tree):
        if lies_in(item, {"builtins", "gc", "sys.modules", "sys.meta_path", "sys.path_hooks"}):
            yield f"imports {item}, to change the interpreter"
        if item.name == "TYPE_CHECKING" and path != MAIN_WINDOW:
            yield "imports something for the type checker alone"
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="sys"), attr="modules" | "meta_path" | "path_hooks"):
                yield f"touches {ast.unparse(node)}"
            case ast.Name(id="__builtins__") | ast.Name(id="__import__", ctx=ast.Store()):
                yield f"touches {node.id}"
            case ast.Name(id="__import__") | ast.Attribute(attr="import_module" | "__import__"):
                yield "imports by name"
            case ast.ImportFrom(names=names) if any(alias.name == "import_module" for alias in names):
                yield "imports by name"


_SEARCHES = {"findChild", "findChildren"}
_WHOLE_PROGRAM = {
    "allWidgets",
    "allWindows",
    "topLevelWidgets",
    "topLevelWindows",
    "activeWindow",
    "widgetAt",
}


def _reaches(path: str, tree: ast.Module) -> Iterator[str]:
    """A panel that looks for widgets outside of itself: it is told things by the session alone."""
    is_panel = path.startswith(f"{PACKAGE}/gui/") and not path.startswith(f"{PACKAGE}/gui/window/")
    for node in ast.walk(tree) if is_panel else ():
        if isinstance(node, ast.Attribute) and (
            node.attr in _WHOLE_PROGRAM
            or (node.attr in _SEARCHES and not (isinstance(node.value, ast.Name) and node.value.id == "self"))
        ):
            yield f"reaches for another panel's widget by {ast.unparse(node)}"


def _raw_numbers(_: str, tree: ast.Module) -> Iterator[str]:
    """Numbers for people that keep Python's own signs: 1,000.5 is another number to a German reader."""
    translated = {
        id(node)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "local_number"
        for node in ast.walk(call)
    }
    for node in ast.walk(tree):
        match node:
            case ast.FormattedValue(format_spec=ast.JoinedStr() as spec) if "," in ast.unparse(spec):
                if id(node) not in translated:
                    yield f"writes the number {ast.unparse(node.value)} without local_number"
            case ast.Call(func=ast.Name(id="tr" | "tr_later"), args=[ast.Constant(value=str(text))]):
                yield from (f"formats {hole} in a text" for hole in re.findall(r"\{\w*:[^}]*\}", text))


def _lengths(path: str, tree: ast.Module) -> Iterator[str]:
    lines = max((node.end_lineno or 0 for node in tree.body), default=0)
    if lines > ONE_THING.get(path, MOST_LINES):
        yield f"has {lines} lines"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            if lines > MOST_FUNCTION_LINES:
                yield f"its function {node.name} has {lines} lines"


def crowded_folders(sources: Sources) -> Iterator[str]:
    folders: dict[str, list[str]] = {}
    for path in sources:
        folder, _, file = path.rpartition("/")
        folders.setdefault(folder, []).append(file)
    for folder, files in folders.items():
        if len(files) > MOST_FILES:
            yield f"{folder}: has {len(files)} files"
        if "__init__.py" not in files:
            yield f"{folder}: has no __init__.py"


def _init_contents(path: str, tree: ast.Module) -> Iterator[str]:
    """An __init__.py says in one sentence what lives in its folder. The package's also says its version."""
    if not path.endswith("/__init__.py"):
        return
    sentence, rest = ast.get_docstring(tree), tree.body[1:]
    if path == f"{PACKAGE}/__init__.py" and len(rest) == 1:
        rest = [node for node in rest if not ast.unparse(node).startswith("__version__ = '")]
    if not sentence or "\n" in sentence or rest:
        yield "holds something else than one docstring of one line"
