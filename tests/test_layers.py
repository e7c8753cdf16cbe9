"""The borders between the layers, proved: what each may import, and what importing it loads.

Two witnesses. Each layer is imported in a fresh process, and what has been loaded by then is looked at.
And the imports of every file are read, those inside functions too.
"""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "nn_desktop"

QT_AND_PLOTS = {"PySide6", "shiboken6", "pyqtgraph"}
ABOVE_CORE = {"nn_desktop.session", "nn_desktop.gui", "nn_desktop.app"}
ABOVE_SESSION = {"nn_desktop.gui", "nn_desktop.app"}


class Import(NamedTuple):
    """One imported name: `from module import name`, or `import module` with no name."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}" if self.name else self.module


def dotted(path: Path) -> str:
    """The name by which the file is imported."""
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> list[Import]:
    """Everything that the file imports, wherever it does."""
    found = []
    for node in ast.walk(ast.parse(path.read_bytes(), str(path))):
        if isinstance(node, ast.Import):
            found += [Import(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides which border it crosses"
            found += [Import(node.module or "", alias.name) for alias in node.names]
    return found


def lies_in(imported: Import, places: set[str]) -> bool:
    """Whether it is one of these modules or packages, or lies in one."""
    return any(f"{imported}.".startswith(f"{place}.") for place in places)


FILES = sorted(PACKAGE.rglob("*.py"))
CORE, SESSION, GUI = (
    [path for path in FILES if PACKAGE / layer in path.parents] for layer in ("core", "session", "gui")
)
# The window, and what opens it. All else in the gui is panels, pictures and what they share.
TOP_OF_GUI = ("main_window",)


def each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=[dotted(path) for path in paths])


def test_the_layers_are_there() -> None:
    assert len(CORE) > 8
    assert SESSION
    assert GUI


# What importing a layer loads

LOOK = """
import importlib, json, sys
forbidden, names = json.loads(sys.argv[1])
guilty = {}
for name in names:
    importlib.import_module(name)
    for loaded in sorted(sys.modules):
        if any(f"{loaded}.".startswith(f"{place}.") for place in forbidden):
            guilty.setdefault(loaded, name)
print(json.dumps(guilty))
"""


def loaded_by(names: list[str], forbidden: set[str]) -> dict[str, str]:
    """Import modules in a fresh process: which forbidden ones were loaded then, and by which."""
    command = [sys.executable, "-c", LOOK, json.dumps([sorted(forbidden), names])]
    answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    guilty: dict[str, str] = json.loads(answer.stdout)
    return guilty


def test_the_witness_sees_what_is_loaded() -> None:
    assert (
        loaded_by(["json", "nn_desktop.core.network.network"], {"numpy", "json.decoder", "PySide6"}).items()
        >= {
            "json.decoder": "json",
            "numpy": "nn_desktop.core.network.network",
            "numpy.linalg": "nn_desktop.core.network.network",
        }.items()
    )


def test_no_module_of_core_loads_qt_or_anything_above_it() -> None:
    assert loaded_by([dotted(path) for path in CORE], QT_AND_PLOTS | ABOVE_CORE) == {}


def test_no_module_of_session_loads_widgets_or_plots_or_anything_above_it() -> None:
    forbidden = {"PySide6.QtWidgets", "pyqtgraph"} | ABOVE_SESSION
    assert loaded_by([dotted(path) for path in SESSION], forbidden) == {}


def test_the_console_form_of_the_workshop_needs_no_qt() -> None:
    assert loaded_by(["nn_desktop.console"], QT_AND_PLOTS | ABOVE_CORE) == {}


def test_the_start_of_the_program_loads_neither_qt_nor_numpy() -> None:
    assert loaded_by(["nn_desktop.app"], QT_AND_PLOTS | {"numpy", "nn_desktop.gui"}) == {}


def test_importing_the_package_loads_nothing_else() -> None:
    assert loaded_by(["nn_desktop"], QT_AND_PLOTS | ABOVE_CORE | {"numpy", "nn_desktop.core"}) == {}


# What the files say


@each(CORE)
def test_core_imports_numpy_the_standard_library_and_itself(path: Path) -> None:
    allowed = set(sys.stdlib_module_names) | {"numpy", "nn_desktop.core"}
    assert [str(item) for item in imports_of(path) if not lies_in(item, allowed)] == []


@each(SESSION)
def test_session_imports_qtcore_the_undo_stack_and_what_lies_below_it(path: Path) -> None:
    below = {"numpy", "PySide6.QtCore", "nn_desktop.core", "nn_desktop.session", "nn_desktop.resource_files"}
    undo = {"PySide6.QtGui.QUndoStack", "PySide6.QtGui.QUndoCommand"}
    allowed = set(sys.stdlib_module_names) | below | undo
    assert [str(item) for item in imports_of(path) if not lies_in(item, allowed)] == []


@each(GUI)
def test_no_file_of_the_gui_imports_the_program_that_starts_it(path: Path) -> None:
    above = {"nn_desktop.app", "nn_desktop.console", "nn_desktop.__main__"}
    assert [str(item) for item in imports_of(path) if lies_in(item, above)] == []


@each([path for path in GUI if path.stem not in TOP_OF_GUI])
def test_no_panel_knows_the_window_that_it_lies_in(path: Path) -> None:
    above = {f"nn_desktop.gui.window.{name}" for name in TOP_OF_GUI}
    assert [str(item) for item in imports_of(path) if lies_in(item, above)] == []


@each([path for path in GUI if path.stem == "main_window"])
def test_the_main_window_computes_no_numbers(path: Path) -> None:
    assert [str(item) for item in imports_of(path) if lies_in(item, {"numpy", "pyqtgraph"})] == []


@each(FILES)
def test_no_file_imports_the_insides_of_another(path: Path) -> None:
    insides = [
        str(item)
        for item in imports_of(path)
        if item.module.startswith("nn_desktop")
        and any(part.startswith("_") and not part.endswith("__") for part in str(item).split("."))
    ]
    assert insides == []


@each([path for path in FILES if path.name == "__init__.py"])
def test_init_files_hold_a_docstring_and_nothing_else(path: Path) -> None:
    docstring, *rest = ast.parse(path.read_bytes()).body
    assert isinstance(docstring, ast.Expr)
    assert isinstance(docstring.value, ast.Constant)
    assert isinstance(docstring.value.value, str)
    if path.parent == PACKAGE:
        (version,) = rest
        assert isinstance(version, ast.Assign)
        assert ast.unparse(version.targets[0]) == "__version__"
        assert isinstance(version.value, ast.Constant)
    else:
        assert rest == []


def test_every_folder_of_the_package_has_an_init_file() -> None:
    without = {path.parent for path in FILES} - {path.parent for path in FILES if path.name == "__init__.py"}
    assert without == set()


def test_the_packaging_folder_does_not_shadow_the_library_of_that_name() -> None:
    assert (CHECKOUT / "packaging").is_dir()
    assert not list((CHECKOUT / "packaging").rglob("__init__.py"))
    assert not list((CHECKOUT / "tests").rglob("__init__.py"))
